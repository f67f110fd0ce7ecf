import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Whether what is to be sent has left, asked as if of somebody who sets out. */
export const GONE_OUT: Record<LexiconLanguage, Phrases> = {
  en: `(has|have|did) (it|they|she) (already )?(gone|left|go)( out)?( yet| already)? (\\?|,)(?! (wrong|off) )`,
  es: `(ha|han|habra) salido ya(?! (mal|de casa) )(?! (_ ){0,3}(mal|defectuos[oa]) ); ya (ha|han) salido (el|la|los|las|mi)(?! (sol) )`,
  pt: `ja (saiu|foi enviad[oa]|partiu) (, )?(o|a|os|as|meu|minha)(?! (tinta|cor|sol) )`,
  fr: `(elle|il|c) est (bien |deja |enfin )?(partie?|expediee?|envoyee?)( ou pas| deja| bien| ca y est)? (\\?|, (la|le|l|ma|mon) _ \\?); (elle|il) est (bien |deja |enfin )?(expediee?|envoyee?) \\?`,
  de: `(ist|sind) (sie|er|es|die|der|das) (_ )?(schon |denn |nun |jetzt |endlich )+(raus|unterwegs|weg|losgeschickt|verschickt|versendet|abgeschickt)(?! (gegangen|gefallen) )`,
  ru: `(она|он|они|оно) (уже |наконец )?(отправлен|выслан|уехал|ушел|ушла)(а|о|и|ы)? (\\?|, _ \\?); (уже|наконец) (отправили|выслали|отправлен[аоы]?|выслан[аоы]?) (\\?|, _ \\?)`,
};
