import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** How one asks after a parcel without naming it a parcel. */
interface After {
  /** Asks what is new; after the parcel at the beginning of a conversation, and later after what is under way in it. */
  news: Phrases;
  /** What a parcel is called. */
  parcel: Phrases;
  /** Small words that stand around an article asked after: "and my lamp?" */
  around: Phrases;
  /** "Where is it", which asks so by itself or as a part of more. */
  where: Phrases;
}

/** Each but the last counts only when it is the whole message. */
export const AFTER: Record<LexiconLanguage, After> = {
  en: {
    parcel: `parcel; parcels; package; order; delivery; shipment; stuff; item`,
    news: `(is there |have you |got |you got |was there )?any (news|updates?|word|developments?)( for me)?( yet)?( on (this|it|that|my one|mine))?( yet| please| pls)?; (any )?news; updates?( please| pls)?; (what is|whats) (the )?(latest|news|update|status)( on (this|it|that))?; (is there )?anything new( yet| on (this|it))?; how far; what of my own`,
    around: `and; so; my; our; the; me; that; this; what about; how about; then; now; please; pls; hello; hi; hey; ok; o; sir; boss; still; one; any; sign of`,
    where: `where (is|are) (it|they)( now)?(?! _); how far (with|about|on) (my|our|the) _`,
  },
  es: {
    parcel: `paquete; pedido; envio; encargo; compra; orden; paqueteria`,
    news: `(hay |tienen |tenes |teneis |tiene |se sabe |saben )?(alguna |algunas |ninguna )?(novedad|novedades|noticia|noticias)( ya| por favor| porfa| de (esto|lo mio|eso))?; (hay |tienen |se sabe |saben )?algo (nuevo|ya|de nuevo|de lo mio)( ya)?; (se )?(sabe|saben) algo( ya)?; (y )?lo mio( que| para cuando| como va| como anda)?; (y )?(como va|que hay de|para cuando|cuando) lo mio; que novedades( hay| tienen)?`,
    around: `y; e; mi; mis; la; el; las; los; nuestra; nuestro; que; que hay de; que paso con; entonces; pues; ahora; por favor; porfa; hola; buenas; oigan; oye; para cuando; cuando; ya; aun; todavia; de; esa; ese; nada de; donde`,
    where: `(donde|y donde) (esta|anda|quedo|estan)( ahora)?(?! _)`,
  },
  pt: {
    parcel: `pacote; encomenda; pedido; compra; envio; produto`,
    news: `(tem |ha |voces tem |alguem tem |ja ha |ja tem )?(alguma |algumas |nenhuma )?(novidade|novidades|noticia|noticias)( ja| por favor| disso| do meu| ai)?; (tem |ha )?algo (novo|de novo|ja)( ai)?; (alguma )?(posicao|atualizacao|resposta) (ja|do envio); (e )?o meu( nada| quando| cade)?; e ai( nada| alguma novidade| novidades)?`,
    around: `e; o; a; os; as; meu; minha; meus; minhas; nosso; nossa; entao; que; e ai; cade; kd; agora; por favor; pf; oi; ola; ja; ainda; de; da; do; nada; nada de; aquela; aquele; gente; quando`,
    where: `(onde|cade|e onde) (esta|ta|anda|fica|ele|ela)( agora)?(?! _)`,
  },
  fr: {
    parcel: `colis; commande; paquet; livraison; envoi`,
    news: `(il y a |y a |vous avez |avez vous |t as |on a |toujours )?(du nouveau|des (nouvelles|news|infos)|quelque chose de nouveau)( svp| s il vous plait| pour moi)?; (des )?(nouvelles|news|infos)( svp)?; quoi de neuf( pour moi| alors)?; (ca )?(avance|bouge)( un peu)?; on en est ou( alors)?; c est pour quand( alors)?; toujours rien`,
    around: `et; ma; mon; mes; la; le; les; l; notre; alors; donc; maintenant; svp; s il vous plait; bonjour; salut; hello; dites; ou; toujours; encore; cette; ce; cet; quid de; rien pour; pour`,
    where: `(ou|et ou) (est|en est|sont) (il|elle|ils|elles|ce)( maintenant| passee?)?(?! _); (il|elle|c) est ou( maintenant)?(?! _)`,
  },
  de: {
    parcel: `paket; packchen; packli; packerl; bestellung; lieferung; sendung; ware`,
    news: `(gibt es |gibt s |gibts |gabs |habt ihr |haben sie |hast du |hats |hat s |gits |git s )?(schon |denn |da |bei ihnen |bei euch |jetzt )*(was neues|etwas neues|neuigkeiten|neues|news|oppis neus|wos neichs|was neichs)( schon| bitte| zu meinem fall)?; (schon |gibt es )?(eine |ne )?(info|infos|update|updates|ruckmeldung)( dazu)?; wie ist der stand( jetzt| denn)?; wie schaut s aus; wie schauts aus; wie sieht s aus; wie siehts aus; was gibts neues; schon was gehort`,
    around: `und; mein; meine; meinen; mei; mi; mis; die; der; das; unser; unsere; was ist mit; was ist jetzt mit; wo; was; jetzt; nun; denn; also; dann; bitte; hallo; hi; servus; gruezi; moin; na; noch; schon; meiner; meinem; von; mit`,
    where: `(wo|und wo) (ist|bleibt|steckt|sind|is) (es|sie|er|das|die|der)( denn| jetzt| nun)*(?! _)`,
  },
  ru: {
    parcel: `посылка; посылки; посылкой; посылку; заказ; заказом; заказа; доставка; товар; товаром`,
    news: `(есть |появились |будут |какие |у вас есть |что )?(ли |там |какие нибудь |какие то |хоть какие то )*(новости|новостей|новенького|новое|нового)( есть| уже| слышно| по (нему|ней|этому|делу))*; (что|чего) (там )?(слышно|нового|нового слышно)( уже)?; слышно (что нибудь|чего)( уже)?; ну (что|чего)( там| слышно)*; (ну )?(и )?как (там )?(дела|успехи)( с этим)?`,
    around: `а; и; ну; так; где; что; как; моя; мой; мои; мое; моей; моими; моим; мою; наша; наш; с; там; же; то; эта; этот; та; тот; насчет; по поводу; теперь; уже; привет; здравствуйте; пожалуйста; когда; еще`,
    where: `(где|и где|а где) (же |сейчас )?(он|она|оно|они|это)( сейчас)?(?! _)`,
  },
};
