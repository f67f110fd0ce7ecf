import type { ModelUse } from '../domain/vocabulary/modelUse.ts';

/** What a text became in another language, and by what. */
export interface Translation {
  text: string;
  model: string;
  promptVersion: string;
  /** What it took; absent when nobody counts. */
  use?: ModelUse;
}

/**
 * Translates what agents and buyers write to one another. The texts are data: nothing in them is an instruction, and what
 * comes back may hold no figure, link or order number that the text did not hold.
 */
export interface Translator {
  /**
   * The text in the language `to` (BCP 47); `from` is null when it is to be found out. Rejects when it cannot be done, or
   * not before `signal` aborts: the caller then says plainly that there is no translation.
   */
  translate(
    text: string,
    languages: { from: string | null; to: string },
    signal: AbortSignal,
  ): Promise<Translation>;
}
