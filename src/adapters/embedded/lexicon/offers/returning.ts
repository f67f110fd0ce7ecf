import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * What whoever takes money for sending the article back says of the way there: "send me the label", "I'll drop it off on Friday",
 * "schick ich morgen zurück". Beside it nothing else is wished for.
 */
export const RETURNING: Record<LexiconLanguage, Phrases> = {
  en: `
    (send|email|mail|give|wait for|waiting for|await|get|need) (me |over |through |on |then |us )*(the |a |your |that |return |returns |shipping |prepaid )*(label|qr code|returns? (slip|form|address))
    (i |we )(will|can|shall|ll|am going to|m going to) (just |then |gladly |happily )*(drop|leave|hand|take|bring|post|carry|send) (it|them|the (parcel|box|thing)) (off|over|in|back|to the post|with the (agent|shop|courier)|at the|to the (post|shop|depot|locker|post office))`,
  es: `
    (mand[a-z]{1,6}|envi[a-z]{1,6}|espero|pas[a-z]{1,6}|dame|deme|dadme) (me |a |ya )*(la |el |una |mi )(etiqueta|guia|guia de devolucion|codigo qr|rotulo)
    (la|lo|las|los) (empaco|empaqueto|llevo|dejo|devuelvo|regreso|despacho|meto en la caja|entrego)( (hoy|manana|ya|el (lunes|martes|miercoles|jueves|viernes|sabado)|al correo|a correos|en correos|saliendo))`,
  pt: `
    (mand[a-z]{1,3}|envi[a-z]{1,3}|espero|aguardo|pass[a-z]{1,3}) (me |pra mim |ai )*(a |o |uma )(etiqueta|codigo de postagem|codigo|guia)(?! (de rastreio|da (encomenda|compra)|do (cupom|cupao)))
    (eu )?(deixo|levo|entrego|devolvo|despacho|posto)( (a|o|ela|ele|la|lo|isso))?( (amanha|hoje|na (segunda|terca|quarta|quinta|sexta)|no correio|nos correios|nos ctt|na loja))`,
  fr: `
    (envo[a-z]{1,4}|attends|j attends|recois|donn[a-z]{1,3}|passe[z]?) (moi |plus que )*(l |une |cette |votre )(etiquette|bordereau|bon de retour)
    (je )?(le |la |les |l |vous le |vous la )(depose|ramene|rapporte|renvoie|poste|scotche|emballe)( (demain|ce soir|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|a la poste|au relais|au point relais|en sortant))`,
  de: `
    (schick[a-z]{0,2}|send[a-z]{0,3}|mail[a-z]{0,2}|warte auf|brauche|her mit) (sie |mir |dann |nur |bitte |noch |uns )*(das |dem |ein |den |die )?(label|retourenlabel|rucksendelabel|etikett|rucksendeetikett|rucksendeschein|paketmarke|qr code)
    (schick|schicke|bring|bringe|gebe|geb|sende) (ich |i |es |das |s |ihn |sie |dann |den |die )*(morgen|heute|gleich|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag)|zuruck|zur post|weg|ab|auf|nach (der|dem) (schicht|arbeit|feierabend))`,
  ru: `
    (пришлите|шлите|пришли|жду|скиньте|скидываите|киньте|высылаите|дайте) (мне |на |уже )*(этикетку|наклеику|леибл|ярлык|бумажку|накладную|бланк|код на возврат)
    (этикетку|наклеику|леибл|ярлык|накладную|бланк) (пришлите|шлите|пришли|скиньте|жду|киньте|высылаите)
    (отнесу|отошлю|отправлю (назад|обратно)|верну товар|сдам)( (на почту|завтра|сегодня|в (пункт|понедельник|вторник|среду|четверг|пятницу|субботу)))?(?! (в суд|в полицию|заявление|жалобу|в роспотребнадзор))`,
};
