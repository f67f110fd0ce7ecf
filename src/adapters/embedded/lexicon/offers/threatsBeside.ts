import type { LexiconLanguage } from '../lexicon.ts';

/** Words around a threat that stands beside an answer: "fine, I'll take it, but I'm never buying here again". */
interface ThreatsBeside {
  /** Words that something else begins with. */
  begins: string;
  /** Behind a bare "ok", the threat is what follows from it, and the offer is not taken. */
  then: string;
  /** It is no threat alone: the yes hangs on something, or gives way to something. */
  hangs: string;
  /** They join what is said of something else. */
  and: string;
  /** What begins with these is what a yes before it is said of. */
  that: string;
  /** At the end of a clause these may as well agree to what is said next. */
  agrees: string;
}

export const THREATS_BESIDE: Record<LexiconLanguage, ThreatsBeside> = {
  en: {
    begins: 'but and plus though although however still i we you just only',
    then: 'then so',
    hangs: 'if unless otherwise else or until provided when instead rather except more double',
    and: 'and',
    that: 'that',
    agrees: 'agree agreed',
  },
  es: {
    begins: 'pero y e aunque eso yo igual igualmente que os les',
    then: 'entonces pues asi',
    hangs: 'si o salvo sino hasta mientras siempre cuando prefiero mejor mas doble',
    and: 'y e',
    that: 'que',
    agrees: 'acuerdo',
  },
  pt: {
    begins: 'mas e porem so eu embora mesmo ainda',
    then: 'entao ai assim',
    hangs: 'se ou senao ate desde caso quando prefiro melhor dobro',
    and: 'e',
    that: 'que',
    agrees: 'concordo acordo',
  },
  fr: {
    begins: 'mais et par je j c ce vous on quand toutefois',
    then: 'alors donc',
    hangs: 'si ou sinon sauf jusqu tant pourvu prefere mieux double',
    and: 'et',
    that: 'que qu',
    agrees: 'conviens',
  },
  de: {
    begins: 'aber und ich wir nur trotzdem jedoch allerdings das den die eine',
    then: 'dann also so',
    hangs: 'wenn falls sonst oder ausser bis sofern solange lieber mehr doppelt',
    and: 'und',
    that: 'dass',
    agrees: 'einverstanden zu',
  },
  ru: {
    begins: 'но и а я мы только однако хотя больше',
    then: 'тогда значит то',
    hangs: 'если или иначе пока лучше только вместо двойн',
    and: 'и',
    that: 'что чтобы',
    agrees: 'согласен согласна',
  },
};
