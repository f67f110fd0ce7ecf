import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** One of several is not in the parcel, said of it in the singular. */
export const ONE_OF_SET: Partial<Record<LexiconLanguage, Phrases>> = {
  fr: `
    manque (un|une|l un|l une) (des|de (mes|nos|ces|ses|vos)) (deux|trois|quatre|cinq|six|\\d) _
    il (me |nous )?manque (un|une|deux|trois) (tasse|bol|assiette|verre|chaussure|gant|chaussette|boucle|ecouteur|bougie|coussin|paire|piece|pied|oreillette)s?(?! (de (rechange|plus)) )`,
  ru: `
    (не хватает|нет|недостает|не положили) (одной|одного|одну|двух) из (двух|трех|четырех|пяти|шести|\\d) _
    (не хватает|недостает|не положили|не доложили) (одной|одного|одну|двух) (кружк|миск|чашк|тарелк|стакан|перчатк|серьг|сережк|наушник|подушк|свеч|пар)[а-я]{0,3}`,
};
