import { setImmediate } from 'node:timers/promises';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import { FollowUps, followUpReachMs, type Seen } from '../../domain/review/followUps.ts';
import type { CaseFilter, CaseSearch } from '../../ports/caseSearch.ts';

const BREATHE_EVERY = 200;

/** Every case that matches, newest opened first, for what does not ask what followed it. */
export async function* seenCases(search: CaseSearch, filter: CaseFilter): AsyncGenerator<Seen, void> {
  let count = 0;
  for await (const facts of search.scan(filter)) {
    if (++count % BREATHE_EVERY === 0) await setImmediate();
    yield { facts, followedAt: null };
  }
}

/**
 * Every case that matches, newest opened first, each with the complaint that followed it, whether that one matches or not. In
 * bounded memory, and letting others work in between.
 */
export async function* followedCases(
  search: CaseSearch,
  filter: CaseFilter,
  days: number,
): AsyncGenerator<Seen, void> {
  const followUps = new FollowUps(days);
  const all = search.scan(withinReach(filter, days))[Symbol.asyncIterator]();
  const onlyDays = Object.entries(filter).every(
    ([name, value]) => value === undefined || name === 'openedFrom' || name === 'openedBefore',
  );
  let count = 0;
  try {
    let next = await all.next();
    const matching = onlyDays ? null : search.scan(filter)[Symbol.asyncIterator]();
    try {
      for (;;) {
        if (++count % BREATHE_EVERY === 0) await setImmediate();
        if (matching === null) {
          if (next.done === true) return;
          const facts = next.value;
          const followedAt = followUps.after(facts);
          followUps.show(facts);
          if (isWithin(facts, filter)) yield { facts, followedAt };
          next = await all.next();
          continue;
        }
        const found = await matching.next();
        if (found.done === true) return;
        while (next.done !== true && next.value.openedAt > found.value.openedAt) {
          followUps.show(next.value);
          if (++count % BREATHE_EVERY === 0) await setImmediate();
          next = await all.next();
        }
        yield { facts: found.value, followedAt: followUps.after(found.value) };
      }
    } finally {
      await matching?.return?.();
    }
  } finally {
    await all.return?.();
  }
}

/** The days asked for, and those behind them in which a case may have followed one of theirs. */
function withinReach({ openedFrom, openedBefore }: CaseFilter, days: number): CaseFilter {
  return {
    ...(openedFrom === undefined ? {} : { openedFrom }),
    ...(openedBefore === undefined
      ? {}
      : { openedBefore: new Date(Date.parse(openedBefore) + followUpReachMs(days)).toISOString() }),
  };
}

const isWithin = ({ openedAt }: ReviewFacts, { openedBefore }: CaseFilter): boolean =>
  openedBefore === undefined || openedAt < openedBefore;
