import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Whoever is near enough to be spoken for, and has an account of their own. */
const FRIENDS: Record<LexiconLanguage, string> = {
  en: '(friend|mate|cousin|brother|sister|aunt|uncle|colleague|co ?worker|flat ?mate|room ?mate|house ?mate|boss|sister in law|brother in law|niece|nephew|neighbou?r)',
  es: '(amig[oa]|prim[oa]|herman[oa]|ti[oa]|cuñad[oa]|coleg[oa]|compañer[oa]|vecin[oa]|sobrin[oa]|jef[ea])',
  pt: '(amig[oa]|prim[oa]|irma|irmao|ti[oa]|cunhad[oa]|colega|vizinh[oa]|sobrinh[oa]|chefe)',
  fr: '(amie?|copain|copine|cousine?|frere|soeur|tante|oncle|collegue|voisine?|niece|neveu|belle soeur|beau frere|pote)',
  de: '(freund(in|es)?|kumpels?|cousins?|cousine|kusine|bruders?|schwester|tante|onkels?|kolleg(e|en|in)|nachbar(n|in|s)?|bekannten?|schwagers?|schwagerin|nichte|neffen?)',
  ru: '(подруг[а-я]*|друг[ауе]?|другом|сестр[а-я]*|брат[а-я]*|тет[а-я]+|дяд[а-я]+|коллег[а-я]*|знаком[а-я]+|сосед[а-я]*|кузен[а-я]*|племянни[а-я]+)',
};

/** Those of one's own house as well, who are only meant where an order of theirs is told apart from one's own. */
const FAMILY: Record<LexiconLanguage, string> = {
  en: `(${FRIENDS.en}|mum|mom|mother|dad|father|wife|husband|boyfriend|girlfriend|partner|son|daughter|nan|gran|grandma)`,
  es: `(${FRIENDS.es}|madre|padre|mama|papa|mujer|esposa|marido|esposo|novi[oa]|hij[oa]|abuel[oa])`,
  pt: `(${FRIENDS.pt}|mae|pai|mulher|esposa|marido|esposo|namorad[oa]|filh[oa]|avo)`,
  fr: `(${FRIENDS.fr}|mere|pere|maman|papa|femme|mari|fils|fille|grand mere|conjointe?)`,
  de: `(${FRIENDS.de}|mutter|vater|mama|papa|frau|mann|sohn|tochter|oma|opa|partner(in)?)`,
  ru: `(${FRIENDS.ru}|мам[а-я]*|пап[а-я]*|жен[а-я]+|муж[а-я]*|сын[а-я]*|доч[а-я]+|бабушк[а-я]+)`,
};

/**
 * The order of somebody else: "my cousin has ordered from you too", "my friend's order", "my cousin, where is her parcel". Another's
 * parcel that came in place of one's own, or is kept by them, is none, and neither is what was bought for somebody.
 */
export const OTHERS_ORDERS: Record<LexiconLanguage, Phrases> = {
  en: `
    (my|a) ${FAMILY.en} (_ )?(also|too) (has |have |had )?(ordered|bought|placed|got an order)
    (my|a) ${FAMILY.en} (has |have |had )?(ordered|bought|placed an order) (_ ){0,5}(too|as well|also)(?! (small|big|late|long|large))
    (?<!(?:got|received|have|me|delivered|brought|with|has|sent|took|opened|was|is) )(my|a) ${FRIENDS.en} s (order|parcel|package|purchase|delivery)(?! (came|arrived|instead|was left|is here|to me|by mistake))
    (my|a) ${FRIENDS.en} (_ ){0,14}(where|about|track|check|look|find|see|status) (_ ){0,4}(her|his|their) (order|parcel|package|delivery)`,
  es: `
    mi ${FAMILY.es} (_ ){0,2}tambien (_ ){0,3}(pidio|compro|encargo|pedido|comprado|encargado|hizo)(?! (para mi|est[ea] lampara))
    tambien (_ ){0,2}mi ${FAMILY.es} (_ ){0,2}(pidio|compro|encargo|pedido|comprado|hizo)
    (?<!(?:llego|recibi|recibido|trajeron|tengo|dieron|entregaron|mandado|mandaron) (?:el |la |un |una )?)(pedido|paquete|compra|envio) de (mi|un|una) ${FRIENDS.es}(?! (en lugar|en vez|por error))
    (saber|decir|mirar|ver|donde|como|dime|mira|digame|estado) (_ ){0,4}el (pedido|paquete|envio) de (mi|un|una) ${FRIENDS.es}
    (mi|un|una) ${FRIENDS.es} (_ ){0,12}(donde|saber|mirar|mira|ver|estado) (_ ){0,4}su (pedido|paquete|envio)`,
  pt: `
    (meu|minha) ${FAMILY.pt} (_ ){0,2}tambem (_ ){0,3}(pediu|comprou|encomendou|pedido|comprado|fez)
    (?<!(?:recebi|recebeu|chegou|entregaram|trouxeram|tenho|mandaram|enviaram|veio) (?:o |a )?)(pedido|pacote|encomenda|compra) d?(a|o|e um|e uma|um|uma)? ?(meu |minha )?${FRIENDS.pt}(?! (no lugar|em vez|por engano))
    (meu|minha|um|uma) ${FRIENDS.pt} (_ ){0,12}(onde|saber|ver|olha|estado|cade) (_ ){0,4}(pedido|pacote|encomenda) del[ea]`,
  fr: `
    (mon|ma) ${FAMILY.fr} (a |_ ){0,2}(aussi|egalement) (_ ){0,2}(commandee?|achetee?|passe)
    (mon|ma) ${FAMILY.fr} (_ ){0,2}(commande|achete|passe une commande) (_ ){0,4}(aussi|egalement)
    (?<!(?:recu|livre|depose|apporte|envoye|ai|ouvert) (?:le |la |un |une )?)(commande|colis|paquet) (de (mon|ma)|d un|d une) ${FRIENDS.fr}(?! (a la place|au lieu|par erreur))
    (mon|ma|un|une) ${FRIENDS.fr} (_ ){0,12}(ou|savoir|voir|regarder|suivre) (_ ){0,4}(sa|son) (commande|colis|paquet)`,
  de: `
    (mein|meine|meiner|meinem) ${FAMILY.de} (_ ){0,2}(auch|ebenfalls|noch) (_ ){0,6}(bestellt|gekauft)
    (mein|meine) ${FAMILY.de} (bestellte|kaufte) (_ ){0,4}(auch|ebenfalls)
    (bestellung|paket|sendung|lieferung|packchen) (von |)?(meine[srm]|einer|eines|einem) ${FRIENDS.de}(?! (_ ){0,4}(bekommen|erhalten|gebracht|geliefert|geschickt|gekriegt|angekommen|statt))
    (mein|meine|meiner|einer|eine) ${FRIENDS.de} (_ ){0,12}(wo|wann|nachsehen|nachschauen|schauen|sehen) (_ ){0,4}(ihre|ihr|seine|sein) (bestellung|paket|sendung|lieferung)`,
  ru: `
    ${FAMILY.ru} (_ ){0,2}(тоже|также|еще) (_ ){0,4}(заказал[а-я]*|заказывал[а-я]*|покупал[а-я]*|купил[а-я]*|не пришл[а-я]*|не пришел|не дошл[а-я]*)
    ${FAMILY.ru} (_ ){0,3}(заказал[а-я]*|заказывал[а-я]*|покупал[а-я]*) (_ ){0,2}(тоже|также|еще)
    (?<!(?:получил|получила|пришел|пришла|принесли|привезли|прислали|доставили) )(заказ[а-я]*|посылк[а-я]+) (моеи |моего |одного |однои )?${FRIENDS.ru}(?! (вместо|по ошибке))
    ${FRIENDS.ru} (_ ){0,12}(гляньте|посмотрите|проверьте|скажите|где|узнать) (_ ){0,4}(ее|его|их) (заказ|посылк[а-я]+)`,
};

/** One's own beside it: "hers is fine, mine is broken", "she ordered it for me". */
export const OWN_BESIDE: Record<LexiconLanguage, Phrases> = {
  en: '(?<!(?:friend of|colleague of|cousin of|mate of) )mine(?! s )(?! (is|was) (fine|ok|okay|good|great|perfect)); (ordered|bought|got|for|sent) (_ ){0,4}for me(?! (to|and) (check|look)); why not me',
  es: '(?<!(?:amig[oa]|prim[oa]|colega) )(el|la|los|las) mi[oa]s?(?! (esta|va|llego) bien); para mi(?! (amig|prim|herman))',
  pt: '(o|a|os|as) (meu|minha)s? (nao|veio|chegou|esta|ta|ainda|nunca|quebrou|parou|e)(?! (bem|certinh)); para mim; pra mim',
  fr: '(le|la|les) mien(ne)?s?(?! va bien); pour moi(?! (de|si) )',
  de: '(mein(er|es|s)|meine) (ist|nicht|war|kam|geht|funktioniert|kommt|fehlt|aber|hat|lauft)(?! (gut|in ordnung|auch)); fur mich(?! (nachsehen|schauen|nachschauen))',
  ru: '(?<!(?:подруга|знакомая|сестра|коллега) )(мо(я|и|е|ю)) (сломан[а-я]*|не|разбит[а-я]*|пришл[а-я]*|пришел|бракован[а-я]*|порван[а-я]*|треснул[а-я]*|нет); а мне (не|нет|ничего); для меня',
};
