import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import type { Threat } from '../../../domain/vocabulary/reading.ts';

/**
 * Phrases of one language, one a line or separated by `;`, written as people write them: accents and capitals are
 * folded away on both sides. `(a|b)` is a choice, `(a )?` is optional, `*` ends a stem, ` .. ` stands for up to four
 * words of the same sentence, `_` for any one word, `<colour>` for any colour, `(?! a| b)` bars what follows. A phrase
 * with a negator in it says what it says; any other counts for nothing when a negator stands before it ("not broken").
 */
export type Phrases = string;

/** Cues for one label: `strong` decides alone, `clear` is enough when nothing speaks against it, `weak` only adds up. */
export interface Cues {
  strong?: Phrases;
  clear?: Phrases;
  weak?: Phrases;
}

export const LEXICON_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ru'] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

/** What a remedy is called by those who talk about it. */
export const GOODS = ['coupon', 'replacement', 'refund', 'return', 'wait'] as const;
export type Goods = (typeof GOODS)[number];

/** The requests that the lexicon itself tells; the others are in `talk`. */
type RequestTold =
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'about_bot'
  | 'tracking'
  | 'start_over'
  | 'other_order'
  | 'my_data'
  | 'back_to_bot';

/** Everything the embedded recognizer knows about one language. */
export interface Lexicon {
  language: LexiconLanguage;
  /** Frequent small words, to tell the language of a text too short for statistics. */
  markers: string;
  /** Common abbreviations, typing mistakes and contractions, as `written = meant`, one a line. */
  rewrites: string;
  /** Single words that turn what follows into its opposite. */
  negators: string;
  /** Colours, separated by `|`. */
  colours: string;
  complaints: Record<ComplaintType, Cues>;
  mood: {
    praise: Phrases;
    warm: Phrases;
    blame: Phrases;
    /** Insults, swearing, accusations of fraud. */
    rage: Phrases;
    /** Words that raise whatever feeling is there. */
    emphasis: Phrases;
    /** Turns from praise to what was wrong: "but", "unfortunately". */
    contrast: Phrases;
    polite: Phrases;
    /** Long waits, such as "2 months". */
    duration: Phrases;
  };
  refund: {
    asks: Phrases;
    insists: Phrases;
    /** Insists on all of the money where a part of it is offered, as the whole message: "ALL". */
    whole: Phrases;
    /** Says that it is not money the buyer is after. */
    denies: Phrases;
    /** Asks how refunds work, without claiming one. */
    policy: Phrases;
  };
  human: {
    asks: Phrases;
    /** Asks for a person only when it is the whole message. */
    alone: Phrases;
    denies: Phrases;
  };
  threats: Record<Exclude<Threat, 'none'>, Phrases>;
  requests: Record<RequestTold, Phrases>;
  answer: {
    accept: Phrases;
    /** Words that may stand around an acceptance without changing it. */
    filler: Phrases;
    reject: Phrases;
    /** A bare "no", which rejects only at the start of the message. */
    no: Phrases;
    /** Takes back or postpones what was said: "wait", "I meant", "let me think". */
    hedge: Phrases;
    /** Has only the words of a yes and is none: scorn, a question, a condition. */
    unmeant: Phrases;
    counter: Phrases;
    /** Makes a yes depend on something. */
    condition: Phrases;
    goods: Record<Goods, Phrases>;
  };
}
