import { join } from 'node:path';
import type { Logger } from 'pino';
import { FileReceipts } from './adapters/evidence/fileReceipts.ts';
import { signingKeys } from './adapters/secrets/signingKeys.ts';
import { FileSpool } from './adapters/spool/fileSpool.ts';
import type { Config } from './config.ts';
import type { Audit } from './ports/audit.ts';
import type { CaseStore } from './ports/caseStore.ts';
import type { Clock } from './ports/clock.ts';
import type { Pictures } from './ports/pictures.ts';
import { AuditStreams } from './services/audit.ts';
import { Erasure, type Forgetter } from './services/evidence/erasure.ts';
import { RetentionRuns } from './services/evidence/retention.ts';
import { Sealing } from './services/evidence/sealing.ts';

const SPOOL_FOLDER = 'spool';
const RECEIPTS_FILE = 'seals.log';

/** The receipts of this installation's seals. */
export const openReceipts = (config: Config): FileReceipts =>
  new FileReceipts({ file: join(config.PARLEY_DATA, RECEIPTS_FILE) });

/** What waits to be put on record. A file in it that is no message is left alone: nobody's message can be told from it. */
export const openSpool = (config: Config): FileSpool =>
  new FileSpool({ folder: join(config.PARLEY_DATA, SPOOL_FOLDER), onUnreadable: () => undefined });

/** The keys of this installation; made at the first call. */
export const openSigningKeys = (config: Config): ReturnType<typeof signingKeys> =>
  signingKeys(config.PARLEY_DATA, config.PARLEY_SIGNING_KEY);

/** Who looked at, exported or erased what. */
export const openAudit = (by: { store: CaseStore; clock: Clock }): Audit => new AuditStreams(by);

/** What forgets cases. Whoever holds something of a case outside of the store adds how to drop it to `forgetters`. */
export const openErasure = (
  parts: Omit<ConstructorParameters<typeof Erasure>[0], 'forgetters'> & { pictures: Pictures },
): { erasure: Erasure; forgetters: Forgetter[] } => {
  const forgetters: Forgetter[] = [
    (_caseId, files) => {
      for (const sha256 of files) parts.pictures.forget(sha256);
      return Promise.resolve();
    },
  ];
  return { erasure: new Erasure({ ...parts, forgetters }), forgetters };
};

/** What forgets cases by the clock, as the policy says. */
export const openRetention = (
  parts: Omit<ConstructorParameters<typeof RetentionRuns>[0], 'onError'> & { log: Logger },
): RetentionRuns => new RetentionRuns({ ...parts, onError: (error) => parts.log.error(error, 'retention') });

/** What seals the store by the clock. */
export const openSealing = (
  config: Config,
  { store, clock, log }: { store: CaseStore; clock: Clock; log: Logger },
): Sealing =>
  new Sealing({
    store,
    key: openSigningKeys(config).key,
    receipts: openReceipts(config),
    clock,
    onError: (error) => log.error(error, 'sealing'),
  });
