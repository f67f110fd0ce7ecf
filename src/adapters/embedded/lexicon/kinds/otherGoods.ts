import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Sore, scratched or aching; who is burned, shocked or bleeds is in danger by whatever it was. */
export const SORE: Record<LexiconLanguage, string> = {
  en: '(blisters?|blistered|rash|sore|cuts?|hurts?|aching|aches?|pain|scratch(es)?|itch[a-z]*)',
  es: '(ampollas?|rozaduras?|sarpullido|heridas?|dolor|duelen?|dano|cortes?|picor)',
  pt: '(bolhas?|assaduras?|irritacao|feridas?|dor|doem|doi|machucad[oa]s?|magoad[oa]s?|cortes?)',
  fr: '(ampoules?|cloques?|irritations?|plaies?|mal|douleurs?|coupures?|ecorchures?)',
  de: '(blasen|wund|wunde|ausschlag|schmerzen|weh|schnitte?|kratzer|aufgescheuert)',
  ru: '(мозол[а-я]+|натер[а-я]*|натирал[а-я]*|сыпь|боль|болят|болит|порезал[а-я]*|царапин[а-я]+|волдыр[а-я]+)',
};

/** Something else that had to be bought or worn because this did not come. */
const OTHERS: Record<LexiconLanguage, string> = {
  en: '(?<!new )(other|old|another|different|cheap|spare|borrowed|local) (_ ){0,2}(that )?((i|we) )?((had|have|was forced|were forced) to (buy|wear|get|use|order|borrow)|bought (_ )?(instead|elsewhere|somewhere else|locally|in town)|borrowed)(?! (_ )?from you)',
  es: '(otr[oa]s?|viej[oa]s?|prestad[oa]s?|barat[oa]s?) (_ ){0,2}que (tuve|tuvimos|he tenido|me toco) (que )?(comprar|usar|ponerme|pedir)(me)?',
  pt: '(outr[oa]s?|velh[oa]s?|emprestad[oa]s?|barat[oa]s?) (_ ){0,2}que (eu )?(tive|tivemos) (de|que) (comprar|usar|calcar|pedir)',
  fr: '(autres?|vieux|vieilles?|ancien(ne)?s|pretee?s?) (_ ){0,2}(que )?(j ai|on a|nous avons) (du|dues?) (acheter|mettre|porter|prendre|commander)',
  de: '(anderen?|alten?|geliehenen|billigen|ersatz[a-z]*) (_ )?(, )?die (ich|wir) (_ ){0,3}(kaufen|anziehen|tragen|nehmen|besorgen|benutzen) (musste|mussten)',
  ru: '(друг[а-я]+|стар[а-я]+|чуж[а-я]+|дешев[а-я]+) (_ )?(, )?котор[а-я]+ (мне |нам |я |мы )?(пришлось|вынужден[а-я]*) (срочно |_ )?(купить|покупать|надеть|носить|взять)',
};

const CAUSED: Record<LexiconLanguage, string> = {
  en: '(from|by|because of|in|off|wearing|thanks to)',
  es: '(por|con|de|por culpa de)',
  pt: '(por|com|por causa d[oa]s?|d[oa]s?|n[oa]s?)',
  fr: '(a cause d|a cause de|avec|par|dans|d|de|des)',
  de: '(von|durch|in|wegen|an)',
  ru: '(от|из за|в|об)',
};

/** What was bought here as well may be what was ordered. */
const NOT_YOURS: Record<LexiconLanguage, string> = {
  en: '(?! (_ ){0,4}from (you|your))',
  es: '(?! (_ ){0,3}(a ustedes|a vosotros|en (su|vuestra|tu) (tienda|web)|aqui))',
  pt: '(?! (_ ){0,3}(a voces|de voces|na (vossa|sua) loja|aqui))',
  fr: '(?! (_ ){0,3}(chez vous|a vous|ici))',
  de: '(?! (_ ){0,3}(bei (euch|ihnen)|von (euch|ihnen)|hier))',
  ru: '(?! (_ ){0,3}(у вас|от вас|здесь))',
};

/** Sore by other goods than those that were ordered here, which never came: no danger of this article. */
const soreByOthers = (language: LexiconLanguage): Phrases =>
  `${SORE[language]} (_ ){0,4}${CAUSED[language]} (_ ){0,2}${OTHERS[language]}${NOT_YOURS[language]}`;

export const OTHER_GOODS: Record<LexiconLanguage, Phrases> = {
  en: soreByOthers('en'),
  es: soreByOthers('es'),
  pt: soreByOthers('pt'),
  fr: soreByOthers('fr'),
  de: soreByOthers('de'),
  ru: soreByOthers('ru'),
};
