import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A code that did not work, told of a past purchase. */
export const CODES: Record<LexiconLanguage, Phrases> = {
  en: `(welcome|promo|discount|coupon|voucher) code (_ ){0,4}(did not|didn t|never) (work|apply|go through)`,
  es: `codigo (de |promocional )(_ ){0,3}no (me |se )?(funciono|ha funcionado|sirvio|aplico|ha aplicado|valio|entro)`,
  pt: `codigo (de |promocional )(_ ){0,3}nao (me |se )?(funcionou|deu|aplicou|entrou|valeu|passou)`,
  fr: `code (promo|de (bienvenue|reduction|remise|parrainage)) (_ ){0,4}n (a|ont) (pas|jamais) (fonctionne|marche|ete (accepte|pris|applique)|passe)`,
  de: `(willkommens|neukunden|rabatt|gutschein|promo|aktions)code (_ ){0,4}(nicht|nie) (funktioniert|geklappt|gegangen|angenommen|gegriffen|gezogen)`,
  ru: `(промокод|код на скидку|код скидки) (_ ){0,3}не (сработал|применился|подошел|прошел|засчитал[а-я]*)`,
};
