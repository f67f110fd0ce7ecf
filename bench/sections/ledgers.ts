import { setTimeout as sleep } from 'node:timers/promises';
import { LedgerFold } from '../../src/domain/negotiation/ledger.ts';
import type { CaseStore, Commit } from '../../src/ports/caseStore.ts';
import { LedgerStreams, type Movement } from '../../src/services/offers/ledgerStreams.ts';
import { ms, percentile, table } from '../figures.ts';
import type { Say } from './say.ts';

const ENTRIES = 50_000;
const WRITERS = 10;
const FOR_MS = 5_000;
/** How long the store takes for an append, half of it there and half of it back, give or take a half; a read takes half as long. */
const APPEND_MS = 8;
const DAY = '2026-03-10';
const STREAM = `ledger/day/${DAY}`;

const movementOf = (number: number): Movement => ({
  type: 'reserved',
  offerId: `case-${number}:1`,
  caseId: `case-${number}`,
  orderNumber: String(number),
  buyerStream: `ledger/buyer/${number}`,
  cost: 300,
  day: DAY,
  expiresAt: '2026-03-11T10:00:00.000Z',
});

/** A long ledger folded, and the day's ledger of a shop with ten processes that all make offers. */
export async function ledgers(say: Say): Promise<unknown> {
  // The median of a few, as other work on the machine comes in between.
  const foldMs = percentile(Array.from({ length: 9 }, fold), 0.5);
  say(table(['the fold of a ledger', 'figure'], [[`${ENTRIES} entries`, ms(foldMs)]]));
  const races = [];
  for (const atOnce of [1, 5, 20]) races.push(await race(atOnce));
  const rows = races.map(({ atOnce, rate, p50, p95 }) => [String(atOnce), rate.toFixed(0), ms(p50), ms(p95)]);
  say(`\n${table([`${WRITERS} writers, offers at once in each`, 'movements a second', 'p50', 'p95'], rows)}`);
  return { foldMs, races };
}

function fold(): number {
  const entries = Array.from({ length: ENTRIES }, (_, entry) => ({ ...movementOf(entry), total: 0 }));
  const began = performance.now();
  const ledger = new LedgerFold();
  for (const entry of entries) ledger.add(entry, `${DAY}T10:00:00.000Z`);
  return performance.now() - began;
}

async function race(atOnce: number) {
  const store = farStore();
  const clock = { now: () => new Date() };
  const writers = Array.from({ length: WRITERS }, () => new LedgerStreams({ store, clock }));
  const times: number[] = [];
  let number = 0;
  const ends = performance.now() + FOR_MS;
  const write = async (streams: LedgerStreams): Promise<void> => {
    while (performance.now() < ends) {
      const began = performance.now();
      const movement = movementOf((number += 1));
      await streams.change(STREAM, () => [movement]);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(writers.flatMap((streams) => Array.from({ length: atOnce }, () => write(streams))));
  const rate = times.length / (FOR_MS / 1_000);
  return { atOnce, rate, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}

/** A store of one stream, as far away as a database in the same region. */
function farStore(): CaseStore {
  const commits: Commit[] = [];
  const way = (share: number) => sleep(APPEND_MS * share * (0.5 + Math.random()));
  const store: Pick<CaseStore, 'append' | 'read'> = {
    append: async (commit) => {
      await way(0.5);
      const ok = commit.sequence === commits.length + 1;
      if (ok) commits.push(commit);
      await way(0.5);
      return ok ? { ok } : { ok, because: 'conflict' };
    },
    read: async (_, afterSequence) => {
      await way(0.25);
      const news = commits.slice(afterSequence);
      await way(0.25);
      return news;
    },
  };
  return store as CaseStore;
}
