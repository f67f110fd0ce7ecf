import { join } from 'node:path';
import { HttpTimestampServer } from '../adapters/evidence/httpTimestampServer.ts';
import { FileReceipts } from '../adapters/evidence/fileReceipts.ts';
import { signingKey, signingKeys, type SigningKeys } from '../adapters/secrets/signingKeys.ts';
import { FileSpool } from '../adapters/spool/fileSpool.ts';
import { blobSettings } from './adapters.ts';
import type { Config } from '../config.ts';
import { toPublicKey } from '../domain/evidence/signing.ts';
import type { Audit } from '../ports/audit.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { TimestampServer } from '../ports/timestamps.ts';
import type { SealReceipts } from '../ports/sealReceipts.ts';
import type { Spool } from '../ports/spool.ts';
import { recordApi } from '../server/review/recordApi.ts';
import { AuditStreams } from '../services/people/audit.ts';
import { Erasure, type Forgetter } from '../services/evidence/erasure.ts';
import { CaseIntegrity } from '../services/evidence/integrity.ts';
import { RetentionRuns } from '../services/evidence/retentionRuns.ts';
import { SealTimes } from '../services/evidence/sealTimes.ts';
import { Sealing } from '../services/evidence/sealing.ts';
import type { Shared } from './shared.ts';

const SPOOL_FOLDER = 'spool';
const RECEIPTS_FILE = 'seals.log';
const MINUTE_MS = 60_000;
const TIMES_EVERY_MS = 30_000;
const RETENTION_EVERY_MS = 6 * 60 * 60_000;

/** What is kept beside the store, so that it is there when the store is away or put back. */
export interface BesideStore {
  /** What waits to be put on record. */
  spool: Spool;
  /** The receipts of this installation's seals. */
  receipts: SealReceipts;
  keys: SigningKeys;
}

/** Whether nothing that matters lies in the data folder: several processes come and go, and their disks with them. */
export const keepsNothingOnDisk = ({ PARLEY_STORE, PARLEY_BLOBS }: Config): boolean =>
  PARLEY_STORE === 'cosmos' && PARLEY_BLOBS === 'azure';

/**
 * Opens it: in Blob Storage where nothing may lie on a disk, else in the data folder. The keys are made at the first call. What is in the
 * spool and no message is left alone: nobody's message can be told from it. Rejects with `StoreUnavailable` when Blob Storage does
 * not answer or refuses.
 */
export async function openBesideStore(
  config: Config,
  onUnreadable: (name: string, error: unknown) => void = () => undefined,
): Promise<BesideStore> {
  const { PARLEY_DATA: folder, PARLEY_SIGNING_KEY: configured } = config;
  if (!keepsNothingOnDisk(config))
    return {
      spool: new FileSpool({ folder: join(folder, SPOOL_FOLDER), onUnreadable }),
      receipts: new FileReceipts({ file: join(folder, RECEIPTS_FILE) }),
      keys: signingKeys(folder, configured),
    };
  const { BlobSpool } = await import('../adapters/spool/blobSpool.ts');
  const { BlobReceipts } = await import('../adapters/evidence/blobReceipts.ts');
  const { publicKeysInBlobs } = await import('../adapters/secrets/blobPublicKeys.ts');
  const settings = blobSettings(config);
  const key = signingKey(configured ?? '');
  return {
    spool: new BlobSpool({ ...settings, onUnreadable }),
    receipts: new BlobReceipts(settings),
    keys: { key, publicKeys: await publicKeysInBlobs(settings, toPublicKey(key.privateKey)) },
  };
}

/** Who looked at, exported or erased what. */
export const openAudit = (by: Pick<Shared, 'store' | 'clock'>): Audit => new AuditStreams(by);

/** Whose clock is asked when a seal was there; null when nobody's is configured. */
export const openTimestampServer = ({ PARLEY_TIMESTAMP_URL: url }: Config): TimestampServer | null =>
  url === null ? null : new HttpTimestampServer({ url });

/** What keeps the record, proves it and forgets what is to be forgotten. */
export function openRecord(
  config: Config,
  parts: Pick<Shared, 'store' | 'caseFiles' | 'blobs' | 'orders' | 'policy' | 'clock' | 'log'> & {
    beside: BesideStore;
    pictures: Pictures;
    /** Whether this process does for all of them what one is enough for. */
    isMine: () => Promise<boolean>;
  },
) {
  const { store, caseFiles, clock, log, pictures, beside } = parts;
  const audit = openAudit(parts);
  /** Whoever holds something of a case outside of the store adds here how to drop it. */
  const forgetters: Forgetter[] = [
    (_caseId, files) => {
      for (const sha256 of files) pictures.forget(sha256);
      return Promise.resolve();
    },
  ];
  const erasure = new Erasure({ ...parts, spool: beside.spool, audit, forgetters });
  const retention = new RetentionRuns({
    ...parts,
    erasure,
    onError: (error) => log.error(error, 'retention'),
  });
  const server = openTimestampServer(config);
  const times =
    server &&
    new SealTimes({ store, clock, server, onError: (error) => log.warn(error, 'no timestamp for the seal') });
  const { receipts, keys } = beside;
  const integrity = new CaseIntegrity({ store, receipts, ...keys, clock });
  const sealing = new Sealing({
    ...parts,
    key: keys.key,
    receipts,
    onError: (error) => log.error(error, 'sealing'),
  });
  return {
    audit,
    erasure,
    forgetters,
    sealing,
    endpoints: recordApi({ caseFiles, erasure, integrity }),
    /** Starts what forgets and what seals by the clock. */
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
