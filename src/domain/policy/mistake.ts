import type { z } from 'zod';

/** Adds to what is wrong in a file of the seller's: where (below `at`), how, and what to write instead. */
export const mistakeIn =
  (context: z.RefinementCtx, ...at: string[]) =>
  (path: string | (string | number)[], message: string, write: string): void => {
    context.addIssue({ code: 'custom', path: [at, path].flat(), message, params: { write } });
  };
