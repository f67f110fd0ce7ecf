import { join } from 'node:path';
import { FileReceipts } from '../../src/adapters/evidence/fileReceipts.ts';
import { FileSpool } from '../../src/adapters/spool/fileSpool.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import type { Orders } from '../../src/ports/orders.ts';
import { signingKeys } from '../../src/adapters/secrets/signingKeys.ts';
import { SharpPictures } from '../../src/adapters/photos/sharpPictures.ts';
import { trust, type TrustedKeys } from '../../src/domain/evidence/signing.ts';
import type { PackageDocument } from '../../src/domain/package/document.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { AuditStreams } from '../../src/services/people/audit.ts';
import { CasePackages, type PackageRequest } from '../../src/services/evidence/casePackage.ts';
import { readStoredZip, type ZipPart } from '../../src/services/evidence/storedZip.ts';
import { verifyPackage } from '../../src/services/evidence/verifyPackage.ts';
import type { Shop } from './shop.ts';

export const SUE = { id: 'sue', name: 'Sue' };

/** What makes packages of a shop's cases, and the keys that others hold them to. */
export function packagesOf({ parley, folder }: Shop): { packages: CasePackages; keys: TrustedKeys } {
  const signing = signingKeys(folder, null);
  const { store, caseFiles, blobs, policy } = parley;
  const packages = new CasePackages({
    store,
    caseFiles,
    blobs,
    policy,
    pictures: new SharpPictures(),
    printer: { print: ({ case: { id } }) => Promise.resolve(Buffer.from(`a PDF of ${id}`)) },
    audit: new AuditStreams({ store, clock: systemClock }),
    clock: systemClock,
    ...signing,
  });
  return { packages, keys: trust(signing.publicKeys) };
}

/** An export for arbitration, of everything unless told otherwise. */
export const requestOf = (
  caseId: string,
  {
    passages = [],
    files = [],
    internal = false,
  }: Partial<Record<'passages' | 'files', string[]>> & { internal?: boolean } = {},
): PackageRequest => ({
  caseId,
  for: 'arbitration',
  by: SUE,
  redaction: { passages, files: new Set(files), internal },
  because: 'not the platform’s business',
});

export async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

/** What a command finds in a shop's folder. The shop goes on: the command must not close its store. */
export function houseOf(shop: Shop) {
  const { store, orders, blobs, search } = shop.parley;
  const stays = { close: () => Promise.resolve() };
  return {
    store: Object.assign(Object.create(store) as CaseStore, stays),
    orders: Object.assign(Object.create(orders) as Orders, stays),
    blobs,
    spool: new FileSpool({ folder: join(shop.folder, 'spool'), onUnreadable: () => undefined }),
    receipts: new FileReceipts({ file: join(shop.folder, 'seals.log') }),
    search: () => Promise.resolve({ forget: (caseId: string) => search.forget(caseId), ...stays }),
    returning: () => ({ forget: () => Promise.resolve() }),
    packages: () => Promise.resolve(packagesOf(shop).packages),
    ...signingKeys(shop.folder, null),
  };
}

/** A made package, whole. */
export interface Made {
  zip: Buffer;
  parts: Map<string, ZipPart>;
  manifest: string;
  document: PackageDocument;
}

export async function made(packages: CasePackages, request: PackageRequest): Promise<Made> {
  const packaged = await packages.make(request);
  if (!packaged.ok) throw new Error(`no package: ${packaged.because}`);
  const zip = await wholeOf(packaged.zip);
  const parts = readStoredZip(zip) ?? [];
  const { manifest, document } = packaged;
  return { zip, parts: new Map(parts.map((part) => [part.path, part])), manifest, document };
}

/** Everything that is wrong with a package, by name. */
export const faultsOf = (zip: Buffer, keys: TrustedKeys): string[] => {
  const { findings, proof } = verifyPackage(zip, keys);
  return [
    ...findings.map(({ path, what }) => `${path ?? ''} ${what}`),
    ...proof.map(({ what }) => `proof ${what}`),
  ];
};
