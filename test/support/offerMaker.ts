/**
 * Run as a process of its own: `node offerMaker.ts STORE FIRST COUNT ROOM` reserves COUNT offers at once against a day
 * that fits ROOM of them, and prints the ids of those that were reserved. STORE is the JSON of how to reach the store.
 */
import { CosmosCaseStore } from '../../src/adapters/cosmos/cosmosCaseStore.ts';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { ToleranceLedger } from '../../src/services/offers/toleranceLedger.ts';
import { NOW } from './builders.ts';
import { candidate, policyWithRoomFor } from './ledgerTrial.ts';

const [place = '{}', first = '0', count = '0', room = '0'] = process.argv.slice(2);
const store = open(JSON.parse(place) as StoreAddress);
const clock = { now: () => new Date(NOW) };
const policy = policyWithRoomFor(Number(room));
const ledger = new ToleranceLedger({ store, caseFiles: new CaseFiles({ store, clock }), policy, clock });

type StoreAddress = { file: string } | { endpoint: string; key: string; database: string };

function open(address: StoreAddress): CaseStore {
  return 'file' in address ? new SqliteCaseStore(address) : new CosmosCaseStore(address);
}

process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const made = await Promise.all(
  Array.from({ length: Number(count) }, async (_, index) => {
    const { kase, order, offer } = candidate(Number(first) + index);
    const overdrawn = await ledger.reserve(offer, { kase, order, asOf: null });
    return overdrawn === null ? [offer.id] : [];
  }),
);
await store.close();
process.stdout.write(`${JSON.stringify(made.flat())}\n`);
process.exit(0);
