import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The carrier keeps the parcel and waits for a word from the shop that sent it. */
export const CARRIERS: Record<LexiconLanguage, Phrases> = {
  en: `
    (held|stuck|sitting|waiting|retained|parked|on hold|detained|stopped|kept|stays?) (_ ){0,8}(sender|shipper|dispatcher)(?! (again|address was))
    (sender|shipper|shop|seller|you|u|yous) (must|need|needs|has to|have to|had to|should|ought to|gotta|is supposed to|are supposed to|is to|are to) (to )?(phone|call|ring|contact|get in touch with|speak to|talk to|email|confirm (it|the address) with|instruct|release|authori[sz]e|tell) (them|the (post|carrier|courier|depot|post office|delivery|hub|company|driver)|it|royal mail|dhl|ups|usps|fedex|evri|dpd|an post|canada post|auspost)
    (depot|post office|courier|carrier|post|hub|dhl|ups|usps|fedex|evri|dpd|royal mail|they) (_ )?(wants?|waiting|waits|needs?|asking|asked|asks?|require[sd]?) (_ )?(for )?(a (call|word|phone call|confirmation|release)|instructions|confirmation|to hear|word) from (the )?(sender|shipper|shop|seller|you)`,
  es: `
    (retenid[oa]|parad[oa]|detenid[oa]|bloquead[oa]|esperando|en espera|almacenad[oa]|atascad[oa]) (_ ){0,8}(remitente|expedidor)(?! otra vez)
    (remitente|vendedor|tienda|ustedes|vosotros|tu|usted|vos) (_ )?(tien*|deb*|ha de|han de|habeis de|hace falta que) (_ )?(que )?(llam*|contact*|hablar|habl*|autoriz*|confirm*|avis*|comunic*) (_ ){0,4}(correos|transport*|oficina|deposito|almacen|ellos|ellas|courier|mensajer*|centro|dhl|ups|seur|gls|paqueteria)?
    (correos|transportista|oficina|deposito|courier|mensajeria|paqueteria|ellos|me dijeron|dicen) (_ ){0,4}(necesit*|esper*|pid*|quier*) (_ ){0,4}(del remitente|de la tienda|del vendedor|de ustedes|que (el remitente|ustedes|la tienda|el vendedor|los|les) (_ )?(llam*|contact*|autoric*|confirm*|habl*))`,
  pt: `
    (retid[oa]|parad[oa]|bloquead[oa]|detid[oa]|aguardando|a aguardar|em espera|pres[oa]|armazenad[oa]) (_ ){0,8}(remetente|expedidor)(?! de novo)
    (remetente|vendedor|loja|voces|voce|vos) (_ )?(tem|tem de|precisa*|dev*|teem|ha) (_ )?(que |de )?(ligar|contact*|contat*|falar|liber*|confirm*|autoriz*|entrar em contato) (_ ){0,4}(correios|transportadora|ctt|agencia|deposito|eles|armazem|centro|dhl|ups)?
    (correios|ctt|transportadora|agencia|deposito|eles|disseram|dizem) (_ ){0,4}(precisa*|aguard*|esper*|pede*|quer*|exig*) (_ ){0,4}(do remetente|da loja|do vendedor|de voces|que (o remetente|voces|a loja|o vendedor) (_ )?(lig*|contact*|contat*|autoriz*|confirm*|fal*))`,
  fr: `
    (retenue?|bloquee?|en attente|en souffrance|immobilisee?|stockee?|en instance|coincee?|garde) (_ ){0,8}(expediteur|expeditrice)(?! a nouveau)
    (expediteur|vendeur|boutique|vous|tu) (_ )?(doit|doivent|devez|dois|faut) (_ )?(que vous )?(les |le |la |l )?(appel*|contact*|telephon*|joindre|rappel*|confirm*|autoris*|debloqu*|prendre contact) (_ ){0,4}(poste|transporteur|depot|agence|eux|colissimo|chronopost|dhl|ups|centre|livreur)?
    (poste|transporteur|depot|agence|ils|colissimo|chronopost|on me dit|facteur) (_ ){0,4}(attend*|demand*|veul*|exig*|besoin) (_ ){0,4}(de l expediteur|du vendeur|de la boutique|de vous|de votre part|que (l expediteur|vous|la boutique|le vendeur) (_ )?(_ )?(appel*|contact*|confirm*|autoris*|telephon*))`,
  de: `
    (liegt|lagert|festgehalten|zuruckgehalten|hangt|steckt|gestoppt|angehalten|wartet|wird gehalten|einbehalten) (_ ){0,8}(absender|versender)(?! zuruck)
    (absender|versender|verkaufer|handler|ihr|sie|du|shop) (_ )?(muss|musst|mussen|soll|sollt|sollen|sollten|musste|musstet) (_ ){0,5}(anrufen|melden|kontaktieren|kontakt aufnehmen|freigeben|bescheid geben|bescheid sagen|bestatigen|klaren)
    (post|zusteller|depot|paketdienst|dhl|hermes|dpd|gls|ups|die) (_ ){0,3}(wartet|warten|braucht|brauchen|verlangt|will|mochte|wollen) (_ ){0,5}(vom|von) (absender|versender|handler|verkaufer|euch|ihnen|shop)( .*)?`,
  ru: `
    (задерж[а-я]+|лежит|застрял[а-я]*|на хранении|остановлен[а-я]*|удержан[а-я]*|ждет|ожидает|висит) (_ ){0,8}(отправител[а-я]+)(?! обратно)( .*)?
    (отправител[а-я]+|продав[а-я]+|магазин[а-я]*|вы|вам) (_ )?(долж[а-я]+|нужно|надо|необходимо|обязан[а-я]*) (_ ){0,3}(позвонить|связаться|созвониться|подтвердить|разрешить|написать|обратиться) (_ ){0,4}(почт[а-я]+|служб[а-я]+|склад[а-я]*|перевозчик[а-я]*|ними|им|курьер[а-я]*|сдэк[а-я]*|отделени[а-я]+)?( .*)?
    (почта|на почте|служба|курьер|перевозчик|сдэк|склад|они|сказали|говорят) (_ ){0,4}(нужно|нужен|ждут|ждет|просят|требуют|требуется|просит) (_ ){0,4}(от|чтобы) (отправител[а-я]+|вас|вы|магазин[а-я]*|продав[а-я]+)( .*)?`,
};
