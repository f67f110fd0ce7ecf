import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface EitherOr {
  /** Asks which it is to be. */
  asks: Phrases;
  /** Begins to tell what there is, and goes on to more than one thing in the same sentence. */
  tells: Phrases;
}

/** How the bot says that it may give one of two things: a bare yes to that takes neither. */
export const EITHER_OR: Record<LexiconLanguage, EitherOr> = {
  en: { asks: 'which would you like', tells: 'what i can do is [^.!?…]{1,160} or(?! at )' },
  es: { asks: '(cual|que) prefieres?', tells: 'lo que si puedo ofrecerte es [^.!?…]{1,160} (o|u)' },
  pt: { asks: '(qual|o que) prefere', tells: 'o que posso oferecer e [^.!?…]{1,160} ou' },
  fr: { asks: '(laquelle|que) preferez vous', tells: 'je peux vous proposer [^.!?…]{1,160} ou' },
  de: { asks: 'was mochten sie', tells: 'was ich anbieten kann [^.!?…]{1,160} oder' },
  ru: { asks: 'что вам подходит', tells: 'могу предложить [^.!?…]{1,160} или' },
};
