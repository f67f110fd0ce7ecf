import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What was missed has come, said of it beside what is wrong with it: "it came today, but the base is cracked". */
export const HAS_COME: Record<LexiconLanguage, Phrases> = {
  en: `
    (?<!(if|when|once|unless|till|until|before|says|said|that) )(it|they|the (parcel|package|box|order|delivery)|my (parcel|package|order|delivery)) (has |have |is |s |just |finally |only |actually |now |already )*(came|come|arrived|turned up|showed up|got here|landed|been delivered)(?! (back|to (my|the|a) (neighbou?r|wrong)|off|with|from|as (a|described)|in (the|a) (picture|photo)))
    (finally |just |only |i have |i |have )*(got|received|opened|unpacked|collected) (it|them|mine|the (parcel|package|box)|my (parcel|package|order)) (today|now|this morning|this afternoon|just now|yesterday|at last|finally)
    (just|finally|only just) (got|received|opened|unpacked) (it|them|mine|the (parcel|package|box)|my (parcel|package|order))(?! (back|cancelled))
    (came|arrived|turned up) (today|just now|this (morning|afternoon)|finally|at last|after all)`,
  es: `
    (?<!(si|cuando|hasta que|dice que|que) )(ya |hoy |por fin |al fin |recien |finalmente |ahora |al final |me )*(llego|ha llegado|acaba de llegar|aparecio|ha aparecido|me llego)( hoy| ahora| ayer| por fin| recien| al fin| esta (mañana|manana|tarde)| hace un rato)+
    (ya|hoy|por fin|al fin|recien|finalmente|acaba de|al final) (me |nos )?(ha )?(llego|llegado|llegar|aparecio|aparecido)
    (ya |hoy |por fin |acabo de |lo |la |recien )+(recibi|recibir|recibirlo|recibirla|recogi|recoger|abri|abrir|abrirlo|he recibido|tengo)(?! (el (mensaje|correo|dinero|reembolso|cupon)|un (mensaje|correo)))`,
  pt: `
    (?<!(se|quando|ate que|diz que|que) )(ja |hoje |finalmente |enfim |agora |so agora |afinal |me )*(chegou|apareceu|acabou de chegar)( hoje| hj| agora| ontem| finalmente| enfim| ha pouco| essa manha| esta manha)+
    (ja|hoje|hj|finalmente|enfim|acabou de|agora|afinal) (me )?(chegou|chegar|apareceu|aparecer)
    (ja |hoje |finalmente |acabei de |agora )+(recebi|receber|abri|abrir|peguei|levantei)(?! (a (mensagem|resposta)|o (dinheiro|reembolso|email|cupom)))`,
  fr: `
    (il|elle|ca|le colis|mon colis|la commande|ma commande|le paquet|c) (est|vient (juste )?d|vient de m) (enfin |finalement |bien |juste |etre |en fin de compte )*(arrivee?|arriver|livree?|la)(?! (a destination|au depot|chez))
    (je |j ai |j |viens de |l ai |le |la |enfin |je viens de )+(recue?|recevoir|recuperee?|recuperer|ouverte?|ouvrir|deballee?|deballer)( le colis| le paquet| mon colis| ma commande)?( aujourd hui| ce matin| hier| a l instant| enfin| finalement)
    (je |j |l |le |la )*(viens de) (le |la )?(recevoir|recuperer|ouvrir|deballer); (arrivee?|recue?|livree?) (aujourd hui|ce matin|a l instant|enfin|finalement|hier)`,
  de: `
    (?<!(wenn|falls|bis|dass|ob) )(es |sie |er |das |paket |packchen |sendung |ist |kam |gerade |grad |eben |soeben |heute |jetzt |endlich |doch |noch |nun |inzwischen |gestern |vorhin |mittlerweile )+(angekommen|gekommen|eingetroffen|geliefert worden|an)(?! (beim|im (depot|zentrum|paketzentrum|verteil)|in (leipzig|deutschland)|bei der post))
    (ist|kam) (heute |gerade |eben |endlich |jetzt |doch noch |gestern )+(da|angekommen|an|gekommen)(?! (niemand|keiner)); angekommen (, )?(aber|ist aber|jedoch|leider|nur)
    (habe?|hab ich|ich habe?) (es |sie |ihn |das paket |das packchen |heute |gerade |grad |eben |endlich |jetzt )+(bekommen|erhalten|ausgepackt|aufgemacht|abgeholt|gekriegt)`,
  ru: `
    (?<!(если|когда|пока|что|пишут) )(посылка |заказ |она |он |оно |вот |уже |сегодня |только что |наконец |наконец то |все таки |вчера |сеичас )*(пришл[ао]|пришел|доставили|привезли|дошл[ао]|дошел)( сегодня| сеичас| вчера| наконец| только что| утром)+
    (наконец|наконец то|сегодня|только что|вчера|все таки|сеичас) (я |мне |уже |ее |его |посылк[ау] |заказ )*(пришл[ао]|пришел|получил[а-я]*|забрал[а-я]*|доставили|привезли|принесли|дошл[ао]|дошел|открыл[а-я]*|распаковал[а-я]*)`,
};
