import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Days, ways of payment and papers, and what the goods came in: no goods in place of the money. */
const NO_GOODS: Record<LexiconLanguage, string> = {
  en: 'box|boxes|packaging|bill|bank|transfer|paypal|card|cheque|check|voucher|credit|discount|label|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|evening|email|answer|manager|human|supervisor',
  de: 'rechnung|quittung|uberweisung|paypal|karte|scheck|karton|schachtel|verpackung|rabatt|nachlass|bankuberweisung|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|vormittag|nachmittag|abend|antwort|chef|mitarbeiter|menschen|etikett',
  es: 'bizum|paypal|transferencia|tarjeta|cheque|efectivo|vale|descuento|factura|recibo|ticket|caja|embalaje|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|manana|tarde|noche|fin de semana|correo|respuesta|encargado|jefe|etiqueta',
  pt: 'pix|paypal|mbway|mb|transferencia|cartao|cheque|boleto|vale|desconto|fatura|factura|recibo|nota|caixa|embalagem|segunda|terca|quarta|quinta|sexta|sabado|domingo|manha|tarde|noite|fim de semana|credito|resposta|chefe|gerente|etiqueta',
  fr: 'virement|paypal|carte|cheque|especes|avoir|reduction|facture|recu|ticket|boite|carton|emballage|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|apres midi|soir|week end|credit|reponse|chef|responsable|etiquette',
  ru: 'чек|чека|счет|квитанци[а-я]+|перевод|переводом|карту|карт[а-я]+|наличн[а-я]+|скидк[а-я]+|коробк[а-я]+|упаковк[а-я]+|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|утром|днем|вечером|в|на|по|с|к|ответ|документ[а-я]*|этикетк[а-я]+',
};

/** The article is wished for after all, where money for it was agreed: "actually can I have the shoes instead?" */
export const GOODS_INSTEAD: Record<LexiconLanguage, Phrases> = {
  en: `(can|could|may) i( please| still| just| maybe)* (have|get) (the|my|a|another) (?!(money|refund|coupon|cash|full|rest|call|receipt|invoice|number|tracking|${NO_GOODS.en}) )_( _)?( instead| after all| rather| anyway)+; (would|d|will) rather (have|get|take) (the|my|a|another) (?!(money|refund|coupon|cash|full|rest|person|${NO_GOODS.en}) )_; (send|give) me (the|a) (?!(money|refund|coupon|cash|full|rest|${NO_GOODS.en}) )_( _)? (instead|after all)`,
  de: `(kann|konnte|durfte) ich (doch |lieber |stattdessen |vielleicht |nicht )+(die|das|den|meine?n?|eine?n?) (?!(geld|erstattung|gutschein|rest|ganze|${NO_GOODS.de}) )_( _)? (haben|bekommen|kriegen); (hatte|mochte|nehme|will) (ich )?(doch |lieber |stattdessen )+(die|das|den|eine?n?) (?!(geld|erstattung|gutschein|rest|ganze|${NO_GOODS.de}) )_`,
  es: `(mejor|prefiero|en vez de eso|en su lugar)( ,)?( que)?( me)? (mandais|mandan|mandad|mandadme|manden|mandenme|enviais|envian|envien|enviadme|enviad) (el|las?|los|un[oa]s?) (?!(dinero|reembolso|cupon|resto|${NO_GOODS.es}) )_; (puedo|podria) (tener|recibir) (el|las?|los) (?!(dinero|reembolso|cupon|resto|${NO_GOODS.es}) )_( _)? (mejor|en su lugar|en vez); prefiero (el|las?|los) (?!(dinero|reembolso|cupon|resto|${NO_GOODS.es}) )_`,
  pt: `(posso|podia|poderia) (receber|ter) ([oa]s?|um|uma|meus?|minhas?) (?!(dinheiro|reembolso|cupom|estorno|resto|${NO_GOODS.pt}) )_( _)? (em vez|no lugar|afinal); (prefiro|preferia|melhor) (receber |que mandem |ter )?([oa]s?|meus?|minhas?) (?!(dinheiro|reembolso|cupom|estorno|resto|${NO_GOODS.pt}) )_`,
  fr: `(je peux|puis je|pourrais je|je pourrais) (plutot |finalement |quand meme )*(avoir|recevoir) (plutot )?(les?|la|une?|mes|mon|ma) (?!(argent|remboursement|bon|reste|${NO_GOODS.fr}) )_( _)?( plutot| a la place| finalement)+; (prefere|preferais|prefererais|aimerais mieux) (avoir |recevoir )?(les?|la|mes|mon|ma) (?!(argent|remboursement|bon|reste|${NO_GOODS.fr}) )_`,
  ru: `(можно|могу я|могли бы вы) (мне )?(лучше|все таки|вместо этого) (получить |прислать |сами |саму |сам |само |мне )*(?!(деньги|возврат|купон|сотрудник|человек|позвать|${NO_GOODS.ru}) )_; лучше (пришлите|отправьте) (мне )?(сами |саму |сам )?(?!(деньги|возврат|купон|${NO_GOODS.ru}) )_`,
};
