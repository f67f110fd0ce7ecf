import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Somebody stands at the door with the parcel: that it stays there is not said. */
export const AT_THE_DOOR: Record<LexiconLanguage, Phrases> = {
  en: `
    (postie|postman|postwoman|mailman|courier|driver|delivery (guy|man|lady)) (has |just |actually |only |now |finally |is )*(came by|came|come by|turned up|come|here|outside|at the door|on the doorstep) with (it|them|my _|the (parcel|package|box))(?! (broken|smashed|but|open|wet|all|empty|in pieces))
    (postie|postman|postwoman|mailman|courier|driver|delivery (guy|man|lady)|evri|dpd|ups|dhl|royal mail) (has |s |literally |only |is )*just (this (second|minute) |now )?(walked up|knocked|rang|rung|pulled up|turned up|come|came|shown up|showed up|rocked up) (_ ){0,4}with (it|them|my _|the (parcel|package|box))(?! (broken|smashed|but|open|wet|all|empty|in pieces|and (it|left|took|drove|went)))`,
  es: `
    (cartero|repartidor|mensajero|motorizado|courier) (justo |ahora mismo |ya |me )*(acaba de|recien|ahorita|ahora mismo) (tocar|toco|llamar|llamo|llegar|llego|venir|vino|aparecer|aparecio|timbrar|timbro|subir|subio) (_ ){0,4}con (el (paquete|pedido)|la (caja|_)|mi _|ella|el)(?! (rot[oa]|equivocad[oa]|pero|abiert[oa])); acaba de (tocar|llamar|llegar|venir|aparecer|timbrar) (_ ){0,3}(cartero|repartidor|mensajero|motorizado) con (el (paquete|pedido)|la (caja|_)|mi _|ella|el)(?! (rot[oa]|equivocad[oa]|pero|abiert[oa]))`,
  pt: `
    (carteiro|entregador|estafeta|motoboy|correio|rapaz) (acabou de|agora mesmo|acaba de) (tocar|tocou|chegar|chegou|bater|bateu|aparecer|apareceu|subir) (_ ){0,4}com (ela|ele|o (pacote|pedido)|a (encomenda|caixa)|meu _|minha _)(?! (quebrad[oa]|errad[oa]|mas|abert[oa]|partid[oa]))`,
  fr: `
    (facteur|factrice|livreur|livreuse|coursier) (vient (juste |a l instant )?de|est en train de) (sonner|passer|arriver|frapper|monter|debarquer) (_ ){0,4}avec (le (colis|paquet)|la _|mon _|ma _|elle|lui|l (lampe|_))(?! (casse*|mais|ouvert*|abime*))`,
  de: `
    (gerade|eben|grad|soeben) (_ ){0,2}(geklingelt|geklopft|gelautet) (_ ){0,4}(bote|postbote|paketbote|zusteller|brieftrager|dhl|fahrer) (_ ){0,4}(mit (dem|meinem) (paket|packchen)|damit)(?! (kaputt|aber|beschadigt))
    (bote|postbote|paketbote|zusteller|brieftrager|dhl|fahrer) (_ ){0,2}(gerade|eben|grad|soeben|jetzt) (_ ){0,3}mit (dem|meinem|der|meiner) (paket|packchen|lampe|_) (_ ){0,3}(tur|geklingelt|gekommen|da|hier|aufgetaucht)(?! (kaputt|aber|beschadigt))`,
  ru: `
    (курьер|почтальон|доставщик)[а-я]* (_ ){0,2}(только что|сейчас|прямо сейчас|вот) (_ ){0,2}(пришел|пришла|позвонил[а-я]*|постучал[а-я]*|стоит|приехал[а-я]*|поднялся) (_ ){0,3}с (посылкой|ней|ним|заказом|коробкой|моей _|моим _)(?! (но|разбит[а-я]*|чуж[а-я]*)); только что (курьер|почтальон|доставщик)[а-я]* (_ ){0,2}(пришел|пришла|позвонил[а-я]*|постучал[а-я]*|приехал[а-я]*) (_ ){0,3}с (посылкой|ней|ним|заказом|коробкой|моей _|моим _)(?! (но|разбит[а-я]*|чуж[а-я]*))`,
};

/** The parcel is found: somebody else had it, and now it is in the hands of whom it is for. */
export const HANDS: Record<LexiconLanguage, Phrases> = {
  en: `
    (has |s )(literally |only |actually )?just (now )?(handed|given|passed|brought) (it|them|the (parcel|package|box)|my (parcel|package)) (over )?to me(?! (but|broken|smashed|open|empty|and it))
    (literally |only |i |have )*just (now )?(been |got )(handed|given|passed) (it|the (parcel|package|box)|my (parcel|package))(?! (but|broken|smashed|open|empty|back|and it)); (doorbell|buzzer|door) (has |s )?(literally |only )?just (went|gone|rang|rung|buzzed|knocked) (_ ){0,3}(it is|its|it s|there it is|they are|here it is)( here)?(?! (broken|not|the wrong|smashed|nobody|no one))
    (got|have|holding|hold|looking at|staring at|with|i have|opening|unpacking|collected|picked up) (it |them |the (parcel|package|_) )(right |here |up |now |just |in |from |off |safely )*(in (my )?hands?|in front of me|here (with me )?now|with me|right now|next door|the neighbou?rs?)
    (it|parcel|package|one) (is |was |s )+(in my hands?|in front of me|with me now|at the neighbou?rs?( (all along|the whole time|after all))?)`,
  es: `
    (lo|la|los|las) (tengo|tenemos|traigo|recogi|estoy (viendo|abriendo)) (ya |aqui |ahora |conmigo |por fin )*(en (la mano|las manos|mano|mi poder|casa)|delante|aqui|conmigo)
    (habia|habian|tenia|tenian) (_ )?(cogido|recogido|recibido|guardado|agarrado|tomado|quedado con (el|ella)) (_ ){0,2}(vecin[oa]s?|porter[oa]|conserje|portero|abuela|suegra)
    (vecin[oa]s?|porter[oa]|conserje|suegra|cunad[oa]) (_ ){0,4}(l[oa]s? )(habia|habian|tenia|tenian|habia) (_ )?(cogido|recogido|recibido|guardado|agarrado|tomado|ahi|alli|en su casa)?`,
  pt: `
    (ja )?(estou|tenho|to) (ja )?(com (ela|ele|elas|eles)|el[ea] (ja )?(aqui|comigo)|a (_ )?|o (_ )?)(na mao|nas maos|em maos|aqui comigo|a minha frente|na minha frente)
    (vizinh[oa]s?|porteir[oa]|zelador[a]?|sogra|cunhad[oa]) (_ ){0,3}(tinha|tinham|havia|estava com) (_ )?(recebid[oa]|recebido|guardad[oa]|guardado|apanhado|pegado|pego|ficado com|el[ea])
    (em maos|na mao) (ja|agora|finalmente)(?! do)`,
  fr: `
    (je )?l (ai|avons) (enfin |bien |la |maintenant |desormais )*(en mains?|dans (les|mes) mains|sous les yeux|devant moi|avec moi|entre les mains|recupere*)
    (voisin|voisine|voisins|gardien|gardienne|concierge|belle mere|collegue|mari|femme|fils|fille) (_ ){0,4}l (avait|avaient|a|ont) (_ )?(prise?|recuperee?|gardee?|recue?|receptionnee?|receptionne|mise? de cote)(?! (jetee?|cassee?))`,
  de: `
    (habe|hab|halte|halt) (ich )?(es|sie|ihn|das (paket|teil)|das packchen) (_ ){0,3}(in (der|den) (hand|handen)|vor mir|bei mir)
    (nachbar|nachbarin|nachbarn|hausmeister|hausmeisterin|schwiegermutter|mitbewohner[in]*|kollege|kollegin) (_ ){0,4}(hatte|hatten|hatte) (es|sie|ihn|das (paket|packchen))( _){0,3}`,
  ru: `
    (держу|вижу|уже|она|он|оно|посылка|все) (_ ){0,2}(в руках|передо мной|у меня (на руках|в руках|дома))( .*)?
    (сосед[а-я]*|консьерж[а-я]*|вахтер[а-я]*|свекровь|теща|коллег[а-я]*|муж|жена|сын|дочь) (_ ){0,3}(забрал[а-я]*|взял[а-я]*|принял[а-я]*|получил[а-я]*|забирал[а-я]*) (_ )?(ее|его|посылк[а-я]+|за меня|к себе)?( .*)?(?! (по ошибке|и не отда[а-я]+))`,
};
