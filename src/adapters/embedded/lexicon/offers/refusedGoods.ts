import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Names a remedy and turns it down behind its name: "a coupon? no thanks", "le bon d'achat, je n'en veux pas". */
export const REFUSED_GOODS: Record<LexiconLanguage, Phrases> = {
  en: `
    (coupons?|vouchers?|discount|code|refund|replacement|new one|part) (\\? |, |\\. |! )?(no( (thanks|thank you|way|chance))?|nope|nah)(?! [a-z])
    (coupons?|vouchers?|discount|refund|replacement|new one|part) (, )?(is what )?i (do not|would not|will not) (want|need|take|care for)`,
  es: `
    (cupon|cupones|vale|vales|descuento|reembolso parcial|reenvio) (\\? |, |\\. |! )?(no( gracias)?|para nada|ni hablar)(?! (l[oa]|me|quiero|funciona|es|llega|sirve|[a-z]+))
    (cupon|cupones|vale|vales|descuento|reembolso|reenvio) (, )?(yo )?no (l[oa]s? )?(quiero|necesito|acepto); nada de (cupones|vales|descuentos)`,
  pt: `
    (cupom|cupao|cupons|vale|desconto|reembolso parcial|reenvio) (\\? |, |\\. |! )?(nao( obrigad[oa])?|nem pensar)(?! [a-z])
    (cupom|cupao|cupons|vale|desconto|reembolso|reenvio) (, )?(eu )?nao (o |a )?(quero|preciso|aceito); nada de (cupom|cupons|vale|vales|desconto)`,
  fr: `
    (bons?( d achat)?|coupons?|avoir|remise|rabais|remboursement partiel|renvoi) (\\? |, |\\. |! )?(non( merci)?|pas question|sans facon)(?! [a-z])
    (bons?( d achat)?|coupons?|avoir|remise|rabais|remboursement|renvoi) (, )?(moi )?(je |j |on )(n )?en (veux|voudrais|ai) (pas|plus|aucun)
    (bons?( d achat)?|coupons?|remise) (, )?(vous |tu )?(pouvez |peux )?(vous |te )?(le |la |les )?(garder|gardez|garde)`,
  de: `
    (gutscheine?|coupons?|rabatt|teilerstattung|ersatz) (\\? |, |\\. |! )?(nein( danke)?|ne|no)(?! [a-z])
    (gutscheine?|coupons?|rabatt|teilerstattung|ersatz) (, )?(will|mochte|brauche|brauch|nehme) (ich )?(nicht|keinen|keine)
    (gutscheine?|coupons?) (konnen|konnt|kannst) (sie|ihr|du) (behalten|sich sparen)`,
  ru: `
    (купон*|скидк*|частичн* возврат|замен*) (\\? |, |\\. |! )?(нет( спасибо)?|не надо|не нужно)(?! [а-я])
    (купон*|скидк*|замен*) (, )?(мне |я )?не (нужен|нужна|нужно|нужны|хочу|надо|возьму)`,
};
