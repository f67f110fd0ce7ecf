import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { DataDisk } from '../adapters/disk/dataDisk.ts';
import { loadAnswers } from '../adapters/policy/answersFile.ts';
import { loadEvidence } from '../adapters/policy/evidenceFiles.ts';
import { loadPolicy } from '../adapters/policy/policyFile.ts';
import type { Config } from '../config.ts';
import type { EvidenceFile } from '../domain/completeness/requirements.ts';
import type { CaseSearch } from '../ports/caseSearch.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import type { Leases } from '../ports/leases.ts';
import { CaseFiles } from '../services/cases/caseFiles.ts';
import { OfferBook } from '../services/offers/offerBook.ts';
import { openBlobs, openCaseSearch, openCaseStore, openLeases, openOrders } from './adapters.ts';
import { openTelemetryModule, type TelemetryModule } from './telemetry/telemetry.ts';

/** What a caller may give in place of it. */
export interface Replaced {
  clock?: Clock;
  store?: CaseStore;
  leases?: Leases;
  search?: CaseSearch;
  watching?: TelemetryModule;
}

/** What nearly every part stands on: what the seller wrote, where things are kept, the clock and the log. */
export async function openShared(config: Config, replaced: Replaced) {
  const log = pino({ level: config.PARLEY_LOG_LEVEL, base: null, mixin: () => watching.logContext() });
  const watching: TelemetryModule =
    replaced.watching ??
    (await openTelemetryModule(config, {
      instance: randomUUID(),
      onError: (error) => log.error(error, 'telemetry'),
    }));
  const clock = replaced.clock ?? systemClock;
  const policy = await loadPolicy(config.PARLEY_POLICY);
  const evidence: readonly EvidenceFile[] = await loadEvidence(config.PARLEY_EVIDENCE);
  const answers = await loadAnswers(config.PARLEY_ANSWERS);
  const store = watching.store(
    replaced.store ??
      (await openCaseStore(config, () => {
        watching.throttled();
      })),
  );
  const search = replaced.search ?? (await openCaseSearch(config));
  const orders = await openOrders(config);
  const leases = replaced.leases ?? (await openLeases(config, clock));
  const blobs = await openBlobs(config);
  const caseFiles = new CaseFiles({
    store,
    clock,
    policy,
    onError: (error) => log.error(error, 'whoever follows the case files'),
  });
  const offerBook = new OfferBook({ store, caseFiles, policy, clock });
  const disk = new DataDisk({ folder: config.PARLEY_DATA, clock: systemClock });
  const { telemetry } = watching;
  return {
    ...{ watching, search, leases, store, orders, blobs, disk, caseFiles, offerBook },
    ...{ policy, evidence, answers, clock, telemetry, log },
  };
}

export type Shared = Awaited<ReturnType<typeof openShared>>;
