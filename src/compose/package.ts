import { SharpPictures } from '../adapters/photos/sharpPictures.ts';
import { loadPolicy } from '../adapters/policy/policyFile.ts';
import { openAudit } from './evidence.ts';
import type { SigningKeys } from '../adapters/secrets/signingKeys.ts';
import type { Config } from '../config.ts';
import { systemClock } from '../ports/clock.ts';
import type { Blobs } from '../ports/blobs.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { PackagePrinter } from '../ports/packagePrinter.ts';
import { packageApi } from '../server/package/packageApi.ts';
import { CaseFiles } from '../services/cases/caseFiles.ts';
import { CasePackages, type PackageDependencies } from '../services/evidence/casePackage.ts';

type Parts = Omit<PackageDependencies, 'key' | 'publicKeys' | 'printer'>;

/** Loaded with the first package: its fonts and tables are large, and most processes never print. */
const printer: PackagePrinter = {
  async print(document, thumbnails) {
    const { PdfPackagePrinter } = await import('../adapters/pdf/pdfPackagePrinter.ts');
    return await new PdfPackagePrinter().print(document, thumbnails);
  },
};

/** What makes packages of cases, with this installation's keys. */
export const openPackages = (keys: SigningKeys, parts: Parts): CasePackages =>
  new CasePackages({ ...parts, ...keys, printer });

/** The same with its endpoints. */
export function composePackages(
  keys: SigningKeys,
  parts: Parts,
): { packages: CasePackages; endpoints: Endpoint[] } {
  const packages = openPackages(keys, parts);
  return { packages, endpoints: packageApi({ packages }) };
}

/** The same for a command, which has no house around it. Rejects when the policy cannot be read. */
export async function openPackagesAlone(
  config: Config,
  { store, blobs, keys }: { store: CaseStore; blobs: Blobs; keys: SigningKeys },
): Promise<CasePackages> {
  const clock = systemClock;
  return openPackages(keys, {
    store,
    blobs,
    clock,
    caseFiles: new CaseFiles({ store, clock }),
    audit: openAudit({ store, clock }),
    pictures: new SharpPictures(),
    policy: await loadPolicy(config.PARLEY_POLICY),
  });
}
