import type { Case } from '../../case/case.ts';
import { foldCase } from '../../case/caseFile.ts';
import type { SealedEntry } from '../../case/chain.ts';
import type { Entry } from '../../case/entry.ts';

/** One entry of a case, and the case before and after it. */
export interface Step {
  n: number;
  at: string;
  entry: Entry;
  before: Case;
  after: Case;
}

/** The steps of a case behind its opening, oldest first. */
export function stepsOf([opening, ...rest]: readonly SealedEntry<Entry>[]): Step[] {
  if (!opening) return [];
  let before = foldCase(null, [opening]);
  return rest.map((sealed) => {
    const after = foldCase(before, [sealed]);
    const step = { n: sealed.n, at: sealed.at, entry: sealed.content, before, after };
    before = after;
    return step;
  });
}
