import { loadLanguageScores } from './language.ts';

/** Fewer letters than these say too little for statistics. */
const FEW_LETTERS = 60;
/** A language that is no further ahead of the next may be either. */
const CLEAR = 0.1;

/** Tells the language of a text of some length by its statistics; null where they do not tell it clearly. */
export async function loadWrittenLanguage(): Promise<(text: string) => string | null> {
  const scores = await loadLanguageScores();
  return (text) => {
    if ((text.match(/\p{L}/gu) ?? []).length < FEW_LETTERS) return null;
    const [best, next] = Object.entries(scores(text)).toSorted(([, a], [, b]) => b - a);
    if (!best) return null;
    return best[1] - (next?.[1] ?? 0) < CLEAR ? null : best[0];
  };
}
