import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Names a remedy and turns it down behind its name: "a coupon? no thanks", "le bon d'achat, je n'en veux pas". */
export const REFUSED_GOODS: Record<LexiconLanguage, Phrases> = {
  en: `
    (coupons?|vouchers?|discount|code|refund|replacement|new one|part) (\\? |, |\\. |! )?(no( (thanks|thank you|way|chance))?|nope|nah)(?! [a-z])
    (coupons?|vouchers?|discount|refund|replacement|new one|part) (, )?(is what )?i (do not|would not|will not) (want|need|take|care for)
    (keep|save) (your|the|that|yer) (_ )?(coupons?|vouchers?|discount|code|store credit|gift card)(?! (code|open|valid))`,
  es: `
    (cupon|cupones|vale|vales|descuento|reembolso parcial|reenvio) (\\? |, |\\. |! )?(no( gracias)?|para nada|ni hablar)(?! (l[oa]|me|quiero|funciona|es|llega|sirve|[a-z]+))
    (cupon|cupones|vale|vales|descuento|reembolso|reenvio) (, )?(yo )?no (l[oa]s? )?(quiero|necesito|acepto); nada de (cupones|vales|descuentos)
    (guard[a-z]{1,4}|qued[a-z]{1,3}|dej[a-z]{1,3}|met[a-z]{1,3}) (se |te |os )?(con )?(el|su|tu|los|sus|ese|de) (_ )?(cupon|cupones|vales?|descuento)(?! (para|abierto|activo|valido)); (el|ese|su) (cupon|vale|descuento) (guard[a-z]{1,5}|qued[a-z]{2,5})`,
  pt: `
    (cupom|cupao|cupons|vale|desconto|reembolso parcial|reenvio) (\\? |, |\\. |! )?(nao( obrigad[oa])?|nem pensar)(?! [a-z])
    (cupom|cupao|cupons|vale|desconto|reembolso|reenvio) (, )?(eu )?nao (o |a )?(quero|preciso|aceito); nada de (cupom|cupons|vale|vales|desconto)
    (deixem?|guardem?|fiquem?|esquecam?|esqueca|esquece) (com )?(o|seu|esse|os) (_ )?(cupom|cupao|cupons|vales?|desconto)(?! (ativo|valido|aberto)); (o |esse )?(cupom|cupao|vale|desconto) (fica|fique) (pra|para|com) (voce|voces|outro)`,
  fr: `
    (bons?( d achat)?|coupons?|avoir|remise|rabais|remboursement partiel|renvoi) (\\? |, |\\. |! )?(non( merci)?|pas question|sans facon)(?! [a-z])
    (bons?( d achat)?|coupons?|avoir|remise|rabais|remboursement|renvoi) (, )?(moi )?(je |j |on )(n )?en (veux|voudrais|ai) (pas|plus|aucun)
    (bons?( d achat)?|coupons?|remise) (, )?(vous |tu )?(pouvez |peux )?(vous |te )?(le |la |les )?(garder|gardez|garde)
    (gardez?|laissez?|reprenez|reprends) (votre|ton|le|vos|ce) (_ )?(bons?( d achat)?|coupons?|code|remise|avoir)(?! (ouvert|valable)); (votre|ton|le) (bon( d achat)?|coupon|code|avoir) (, )?(gardez?|garde) (le|la)?; pas de (bons?( d achat)?|coupons?|code|remise|avoir)(?! (pour l instant|recu))`,
  de: `
    (gutscheine?|coupons?|rabatt|teilerstattung|ersatz) (\\? |, |\\. |! )?(nein( danke)?|ne|no)(?! [a-z])
    (gutscheine?|coupons?|rabatt|teilerstattung|ersatz) (, )?(will|mochte|brauche|brauch|nehme) (ich )?(nicht|keinen|keine)
    (gutscheine?|coupons?) (konnen|konnt|kannst) (sie|ihr|du) (behalten|sich sparen)
    (behalten|behalt[e]?|spart|sparen|spar|steckt|lasst) (sie |euch |dir |ihr )?(sich )?(ihren|den|euren|deinen|die|eure) (gutscheine?|coupons?|rabatt|code); (den|ihren|euren|deinen|die) (gutscheine?|coupons?|rabatt|code) (konnt|konnen|kannst|durft|behaltet|behalt|behalten) (ihr |sie |euch |dir )*(behalten|sparen|stecken|selber|selbst|nehmen)?; kein(en)? (gutschein|coupon|rabatt)(?! (bekommen|erhalten|gefunden|da|im))`,
  ru: `
    (купон*|скидк*|частичн* возврат|замен*) (\\? |, |\\. |! )?(нет( спасибо)?|не надо|не нужно)(?! [а-я])
    (купон*|скидк*|замен*) (, )?(мне |я )?не (нужен|нужна|нужно|нужны|хочу|надо|возьму)
    (оставьте|оставь|заберите|забери|возьмите) (себе )?(свои |ваш |этот |вашу |свою )?(купон*|скидк*)( себе)?; (купон*|скидк*) (лучше |свои |вы )?(оставьте|оставь|заберите|забери|не надо|не нужен|не нужна|отклоняю)( себе)?; никаких (купонов|скидок)`,
};
