import { type Case } from '../../src/domain/case/case.ts';
import { summarise } from '../../src/domain/case/caseSummary.ts';
import { FOLD_VERSION } from '../../src/domain/case/caseFile.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { reviewFacts } from '../../src/domain/review/reviewFacts.ts';
import { saidTexts } from '../../src/domain/review/saidTexts.ts';
import type { CaseSearch, IndexedCase } from '../../src/ports/caseSearch.ts';
import type { CaseStore, CaseView } from '../../src/ports/caseStore.ts';
import { streamOf } from '../../src/services/cases/caseFiles.ts';
import { Random } from './random.ts';
import { tellStory, type Story } from './story.ts';

const YEAR_MS = 365 * 86_400_000;
/** Cases written side by side: what they append meanwhile goes to the disk together. */
const AT_ONCE = 200;
/** The policy was changed so many times in the year. */
const POLICY_VERSIONS = 4;

export interface Filled {
  caseIds: string[];
  entries: number;
  /** Milliseconds since 1970 when the last of them was opened. */
  until: number;
}

/**
 * Writes so many made-up cases of one year that ends at `until` into a store and its search: entries sealed, folded and
 * appended as in earnest, commit by commit. The same seed makes the same cases.
 */
export async function fill(options: {
  store: CaseStore;
  search: CaseSearch;
  policy: Policy;
  cases: number;
  until: number;
  seed?: number;
  atOnce?: number;
  onProgress?: (written: number) => void;
}): Promise<Filled> {
  const { store, search, policy, cases, until, seed = 1, atOnce = AT_ONCE, onProgress } = options;
  const random = new Random(seed);
  const caseIds: string[] = [];
  let entries = 0;
  for (let from = 0; from < cases; from += atOnce) {
    const stories: Story[] = [];
    for (let ordinal = from; ordinal < Math.min(cases, from + atOnce); ordinal += 1) {
      const share = ordinal / cases;
      const version = `2026-${Math.floor(share * POLICY_VERSIONS) + 1}`;
      const openedAt = Math.round(until - YEAR_MS * (1 - share));
      stories.push(
        tellStory(
          ordinal,
          openedAt,
          { ...policy, version, id: `${version}@${policy.id.slice(-12)}` },
          random,
        ),
      );
    }
    // Commits of one case in their order, those of all cases together.
    await Promise.all(stories.map((story) => write(store, story)));
    await search.index(stories.map(indexed));
    for (const { kase } of stories) caseIds.push(kase.id);
    entries += stories.reduce((sum, { kase }) => sum + kase.head.n, 0);
    onProgress?.(caseIds.length);
  }
  return { caseIds, entries, until };
}

async function write(store: CaseStore, { kase, steps }: Story): Promise<void> {
  const stream = streamOf(kase.id);
  for (const [index, { at, entries }] of steps.entries()) {
    const sequence = index + 1;
    // Only the last view stays; the ones before it would have been replaced.
    const isLast = sequence === steps.length;
    const view = isLast ? viewOf(kase, sequence) : undefined;
    const { ok } = await store.append({ stream, sequence, at, entries }, view);
    if (!ok) throw new Error(`${stream} was there already: fill an empty store`);
  }
}

const viewOf = (kase: Case, sequence: number): CaseView => ({
  stream: streamOf(kase.id),
  sequence,
  summary: summarise(kase),
  snapshot: { fold: FOLD_VERSION, kase },
});

function indexed({ kase, steps }: Story): IndexedCase {
  const entries = steps.flatMap((step) => step.entries);
  return { facts: reviewFacts(kase, entries), sequence: steps.length, said: saidTexts(entries) };
}
