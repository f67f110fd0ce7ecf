import { SharpPictures } from './adapters/photos/sharpPictures.ts';
import { loadPolicy } from './adapters/policy/policyFile.ts';
import { openAudit, openSigningKeys } from './composeEvidence.ts';
import type { Config } from './config.ts';
import { systemClock } from './ports/clock.ts';
import type { Blobs } from './ports/blobs.ts';
import type { CaseStore } from './ports/caseStore.ts';
import { CaseFiles } from './services/caseFiles.ts';
import { CasePackages, type PackageDependencies } from './services/evidence/casePackage.ts';

/** What makes packages of cases, with this installation's keys. */
export const openPackages = (
  config: Config,
  parts: Omit<PackageDependencies, 'key' | 'publicKeys' | 'printer'>,
): CasePackages => new CasePackages({ ...parts, ...openSigningKeys(config), printer: null });

/** The same for a command, which has no house around it. Rejects when the policy cannot be read. */
export async function openPackagesAlone(
  config: Config,
  { store, blobs }: { store: CaseStore; blobs: Blobs },
): Promise<CasePackages> {
  const clock = systemClock;
  return openPackages(config, {
    store,
    blobs,
    clock,
    caseFiles: new CaseFiles({ store, clock }),
    audit: openAudit({ store, clock }),
    pictures: new SharpPictures(),
    policy: await loadPolicy(config.PARLEY_POLICY),
  });
}
