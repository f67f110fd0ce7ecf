import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The money or coupon on offer, named as what something else is wished for in place of: "a new lamp instead of money". */
export const MONEY_INSTEAD: Record<LexiconLanguage, Phrases> = {
  en: '(instead of|rather than|in place of) (the |a |your |that |some )?(money( back)?|cash|refund|coupon|voucher|discount)',
  es: '(en (vez|lugar)|antes) (de |del |que )(el |un |la )?(dinero|reembolso|cupon|descuento|devolucion)',
  pt: '(em vez|ao inves|em lugar|no lugar) d[eo] (um )?(dinheiro|reembolso|cupom|cupao|desconto|estorno)',
  fr: '(au lieu|a la place|plutot) (de |d |du |que )(l |le |un )?(argent|remboursement|bon( d achat)?|coupon|reduction|rabais)',
  de: '(statt|anstatt|anstelle) (dem |des |vom |von |einem |einer |eines |der )?(geld|geldes|erstattung|gutscheins?|rabatts?)',
  ru: '(вместо|а не) (денег|деньги|возврата( денег)?|возврат|купона|купон|скидки|скидку)',
};
