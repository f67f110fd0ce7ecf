import { join } from 'node:path';
import type { Logger } from 'pino';
import { HttpTimestampServer } from '../adapters/evidence/httpTimestampServer.ts';
import { FileReceipts } from '../adapters/evidence/fileReceipts.ts';
import { signingKeys } from '../adapters/secrets/signingKeys.ts';
import { FileSpool } from '../adapters/spool/fileSpool.ts';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Audit } from '../ports/audit.ts';
import type { Blobs } from '../ports/blobs.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Clock } from '../ports/clock.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Orders } from '../ports/orders.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { TimestampServer } from '../ports/timestamps.ts';
import type { Spool } from '../ports/spool.ts';
import { recordApi } from '../server/review/recordApi.ts';
import { AuditStreams } from '../services/people/audit.ts';
import type { CaseFiles } from '../services/cases/caseFiles.ts';
import { Erasure, type Forgetter } from '../services/evidence/erasure.ts';
import { CaseIntegrity } from '../services/evidence/integrity.ts';
import { RetentionRuns } from '../services/evidence/retention.ts';
import { SealTimes } from '../services/evidence/sealTimes.ts';
import { Sealing } from '../services/evidence/sealing.ts';

const SPOOL_FOLDER = 'spool';
const RECEIPTS_FILE = 'seals.log';
const MINUTE_MS = 60_000;
const TIMES_EVERY_MS = 30_000;
const RETENTION_EVERY_MS = 6 * 60 * 60_000;

/** The receipts of this installation's seals. */
export const openReceipts = (config: Config): FileReceipts =>
  new FileReceipts({ file: join(config.PARLEY_DATA, RECEIPTS_FILE) });

/** What waits to be put on record. A file in it that is no message is left alone: nobody's message can be told from it. */
export const openSpool = (
  config: Config,
  onUnreadable: (file: string, error: unknown) => void = () => undefined,
): FileSpool => new FileSpool({ folder: join(config.PARLEY_DATA, SPOOL_FOLDER), onUnreadable });

/** The keys of this installation; made at the first call. */
export const openSigningKeys = (config: Config): ReturnType<typeof signingKeys> =>
  signingKeys(config.PARLEY_DATA, config.PARLEY_SIGNING_KEY);

/** Who looked at, exported or erased what. */
export const openAudit = (by: { store: CaseStore; clock: Clock }): Audit => new AuditStreams(by);

/** Whose clock is asked when a seal was there; null when nobody's is configured. */
export const openTimestampServer = ({ PARLEY_TIMESTAMP_URL: url }: Config): TimestampServer | null =>
  url === null ? null : new HttpTimestampServer({ url });

export interface RecordHouse {
  /** Who looked at, exported or erased what. */
  audit: Audit;
  erasure: Erasure;
  /** Whoever holds something of a case outside of the store adds here how to drop it. */
  forgetters: Forgetter[];
  sealing: Sealing;
  endpoints: Endpoint[];
  /** Starts what forgets and what seals by the clock. */
  start(): void;
  stop(): Promise<void>;
}

/** What keeps the record, proves it and forgets what is to be forgotten. */
export function openRecord(
  config: Config,
  parts: {
    store: CaseStore;
    caseFiles: CaseFiles;
    blobs: Blobs;
    orders: Orders;
    spool: Spool;
    pictures: Pictures;
    policy: Policy;
    clock: Clock;
    /** Whether this process does for all of them what one is enough for. */
    isMine: () => Promise<boolean>;
    log: Logger;
  },
): RecordHouse {
  const { store, caseFiles, clock, log, pictures } = parts;
  const audit = openAudit(parts);
  const forgetters: Forgetter[] = [
    (_caseId, files) => {
      for (const sha256 of files) pictures.forget(sha256);
      return Promise.resolve();
    },
  ];
  const erasure = new Erasure({ ...parts, audit, forgetters });
  const retention = new RetentionRuns({
    ...parts,
    erasure,
    onError: (error) => log.error(error, 'retention'),
  });
  const server = openTimestampServer(config);
  const times =
    server &&
    new SealTimes({ store, clock, server, onError: (error) => log.warn(error, 'no timestamp for the seal') });
  const receipts = openReceipts(config);
  const integrity = new CaseIntegrity({ store, receipts, ...openSigningKeys(config), clock });
  const sealing = openSealing(config, parts);
  return {
    audit,
    erasure,
    forgetters,
    sealing,
    endpoints: recordApi({ caseFiles, erasure, integrity }),
    start: () => {
      retention.start(RETENTION_EVERY_MS);
      sealing.start(config.PARLEY_SEAL_MINUTES * MINUTE_MS);
      times?.start(TIMES_EVERY_MS);
    },
    stop: async () => {
      await Promise.all([retention.stop(), sealing.stop(), times?.stop()]);
    },
  };
}

/** What seals the store by the clock. */
const openSealing = (
  config: Config,
  { log, ...parts }: { store: CaseStore; clock: Clock; isMine: () => Promise<boolean>; log: Logger },
): Sealing =>
  new Sealing({
    ...parts,
    key: openSigningKeys(config).key,
    receipts: openReceipts(config),
    onError: (error) => log.error(error, 'sealing'),
  });
