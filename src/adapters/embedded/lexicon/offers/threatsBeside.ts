import type { LexiconLanguage } from '../lexicon.ts';

/** Words around a threat that stands beside an answer: "fine, I'll take it, but I'm never buying here again". */
interface ThreatsBeside {
  /** Words that something else begins with. */
  begins: string;
  /** Behind a bare "ok", the threat is what follows from it, and the offer is not taken. */
  then: string;
  /** It is no threat alone: the yes hangs on something, or gives way to something. */
  hangs: string;
}

export const THREATS_BESIDE: Record<LexiconLanguage, ThreatsBeside> = {
  en: {
    begins: 'but and plus though although however still i we you just only',
    then: 'then so',
    hangs: 'if unless otherwise else or until provided when instead rather except more double',
  },
  es: {
    begins: 'pero y e aunque eso yo igual igualmente que os les',
    then: 'entonces pues asi',
    hangs: 'si o salvo sino hasta mientras siempre cuando prefiero mejor mas doble',
  },
  pt: {
    begins: 'mas e porem so eu embora mesmo ainda',
    then: 'entao ai assim',
    hangs: 'se ou senao ate desde caso quando prefiro melhor dobro',
  },
  fr: {
    begins: 'mais et par je j c ce vous on quand toutefois',
    then: 'alors donc',
    hangs: 'si ou sinon sauf jusqu tant pourvu prefere mieux double',
  },
  de: {
    begins: 'aber und ich wir nur trotzdem jedoch allerdings das den die eine',
    then: 'dann also so',
    hangs: 'wenn falls sonst oder ausser bis sofern solange lieber mehr doppelt',
  },
  ru: {
    begins: 'но и а я мы только однако хотя больше',
    then: 'тогда значит то',
    hangs: 'если или иначе пока лучше только вместо двойн',
  },
};
