import { join } from 'node:path';
import { SqliteCaseStore } from '../src/adapters/sqlite/sqliteCaseStore.ts';
import { commitOf, viewOf } from '../test/support/storeBuilders.ts';

const FOR_MS = 1_500;
const KILOBYTE = 'x'.repeat(700);

export interface StoreRates {
  /** Commits of one entry, about 1 kB, each durable before the next begins. */
  ledgerCommits: number;
  /** The same with a case's summary and snapshot written in the same transaction. */
  caseCommits: number;
}

/** Durable appends a second on the embedded store, one after the other. */
export async function storeRates(folder: string): Promise<StoreRates> {
  const store = new SqliteCaseStore({ file: join(folder, 'rates.sqlite') });
  const rate = async (stream: string, withView: boolean): Promise<number> => {
    const started = performance.now();
    let sequence = 0;
    while (performance.now() - started < FOR_MS) {
      sequence += 1;
      const commit = commitOf(stream, sequence, [{ text: KILOBYTE }]);
      const view = withView ? { ...viewOf(stream, sequence), snapshot: { text: KILOBYTE } } : undefined;
      const { ok } = await store.append(commit, view);
      if (!ok) throw new Error('nobody else writes here, and yet somebody was first');
    }
    return sequence / ((performance.now() - started) / 1_000);
  };
  const rates = {
    ledgerCommits: await rate('ledger/bench', false),
    caseCommits: await rate('case/bench', true),
  };
  await store.close();
  return rates;
}
