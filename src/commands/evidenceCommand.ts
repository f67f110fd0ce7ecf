import { certificatesIn, timestampCheck } from '../adapters/evidence/timestampTokens.ts';
import { readPublicKeys } from '../adapters/secrets/signingKeys.ts';
import { inWords } from '../domain/evidence/finding.ts';
import { packageFindingInWords } from '../domain/package/manifest.ts';
import { Proof, proofFindings, withheldIn } from '../domain/evidence/proof.ts';
import { trust, type PublicKey, type SigningKey } from '../domain/evidence/signing.ts';
import type { CaseSearch } from '../ports/caseSearch.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import type { Blobs } from '../ports/blobs.ts';
import type { Clock } from '../ports/clock.ts';
import type { Orders } from '../ports/orders.ts';
import type { SealReceipts } from '../ports/sealReceipts.ts';
import type { TimestampServer } from '../ports/timestamps.ts';
import type { Spool } from '../ports/spool.ts';
import { CaseFiles } from '../services/cases/caseFiles.ts';
import type { CasePackages } from '../services/evidence/casePackage.ts';
import { proveCase } from '../services/evidence/proveCase.ts';
import { AuditStreams } from '../services/people/audit.ts';
import type { ReturningBuyers } from '../services/people/returningBuyers.ts';
import { Erasure, inWords as erasedInWords } from '../services/evidence/erasure.ts';
import type { TimesCheck } from '../services/evidence/checkTimes.ts';
import { SealTimes } from '../services/evidence/sealTimes.ts';
import { Sealing } from '../services/evidence/sealing.ts';
import { keysIn, verifyPackage, type PackageCheck } from '../services/evidence/verifyPackage.ts';
import { verifyStore } from '../services/evidence/verifyStore.ts';
import { messageOf } from '../ports/thrown.ts';

export const USAGE =
  'npm run evidence -- verify FILE --keys evidence.pub | verify --all [--tsa-ca roots.pem] | seal | proof CASE OUT.json |\n' +
  '  package CASE OUT.zip | keys |\n' +
  '  erase --case ID|--buyer ID --why TEXT | hold CASE --why TEXT | lift CASE --why TEXT';

interface Installation {
  store: CaseStore;
  receipts: SealReceipts;
  orders: Orders;
  blobs: Blobs;
  spool: Spool;
  packages: () => Promise<CasePackages>;
  /** What has to forget a case along with the store. */
  search: () => Promise<Pick<CaseSearch, 'forget' | 'close'>>;
  returning: () => Pick<ReturningBuyers, 'forget'>;
  key: SigningKey;
  publicKeys: PublicKey[];
  /** Null when none is configured. */
  timestampServer?: TimestampServer | null;
}

export interface EvidenceCommand {
  open: () => Promise<Installation>;
  readFile: (file: string) => Promise<Buffer>;
  writeFile: (file: string, content: string | AsyncIterable<Uint8Array>) => Promise<void>;
  clock: Clock;
  /** Who is named as the one that did it. */
  user: string;
  print: (line: string) => void;
  complain: (line: string) => void;
}

const text = { type: 'string' } as const;
export const OPTIONS = {
  all: { type: 'boolean' },
  keys: text,
  'tsa-ca': text,
  case: text,
  buyer: text,
  why: text,
} as const;

interface Words {
  positionals: readonly string[];
  values: { all?: boolean } & Partial<Record<'keys' | 'tsa-ca' | 'case' | 'buyer' | 'why', string>>;
}

/** Carries out one `npm run evidence` and gives its exit code: 0 it stands, 1 it does not, 2 not understood. */
export async function evidenceCommand(
  { positionals: [verb = '', ...named], values }: Words,
  command: EvidenceCommand,
): Promise<number> {
  const [first = '', second = ''] = named;
  const { keys = null, 'tsa-ca': roots = null, case: caseId = '', buyer = '', why = '' } = values;
  const given = Object.entries(values).flatMap(([name, value]) => (value ? [`--${name}`] : []));
  switch ([verb, ...named.map((word) => (word === '' ? '' : '_')), ...given.toSorted()].join(' ')) {
    case 'verify --all':
    case 'verify --all --tsa-ca':
      return verifyAll(roots, command);
    case 'verify _':
    case 'verify _ --keys':
      return verifyFile(first, keys, command);
    case 'proof _ _':
      return prove(first, second, command);
    case 'package _ _':
      return makePackage(first, second, command);
    case 'seal':
      return sealNow(command);
    case 'keys':
      return showKeys(command);
    case 'erase --case --why':
      return erase('case', caseId, why, command);
    case 'erase --buyer --why':
      return erase('buyer', buyer, why, command);
    case 'hold _ --why':
    case 'lift _ --why':
      return holdOrLift(verb === 'hold' ? 'hold' : 'lift', first, why, command);
    default:
      command.complain(USAGE);
      return 2;
  }
}

async function verifyAll(rootsFile: string | null, command: EvidenceCommand): Promise<number> {
  const roots = rootsFile === null ? '' : (await command.readFile(rootsFile)).toString('utf8');
  const certificates = certificatesIn(roots);
  if (rootsFile !== null && certificates.length === 0) {
    command.complain(`${rootsFile} holds no certificate in PEM.`);
    return 2;
  }
  const checkTimestamp = timestampCheck(certificates);
  const checked = await withInstallation(command, (installation) =>
    verifyStore({ ...installation, checkTimestamp }),
  );
  const { streams, entries, seals, sealedTo, times, findings } = checked;
  command.print(
    `Looked through ${entries} entries of ${streams} streams and ${seals} seals, ` +
      (sealedTo === null ? 'none made yet.' : `the last of ${sealedTo}.`),
  );
  if (times?.last) command.print(timesInWords(times.count, times.last));
  return verdict(findings.map(inWords), command);
}

type LastTime = NonNullable<TimesCheck['last']>;

const timesInWords = (count: number, { at, by, ordinal, rooted }: LastTime): string =>
  `${count} timestamps, the last one by ${by}: seal ${ordinal} was there at ${at}. ` +
  (rooted === null
    ? 'Not checked against a root; name one with --tsa-ca FILE.'
    : 'It leads to a root given.');

async function verifyFile(file: string, keyFile: string | null, command: EvidenceCommand): Promise<number> {
  let bytes: Buffer;
  let value: unknown = null;
  let keys: PublicKey[];
  try {
    bytes = await command.readFile(file);
    if (!isZip(bytes)) value = JSON.parse(bytes.toString('utf8'));
    keys =
      keyFile !== null
        ? readPublicKeys((await command.readFile(keyFile)).toString('utf8'))
        : isZip(bytes)
          ? keysIn(bytes)
          : (Proof.safeParse(value).data?.publicKeys ?? []);
  } catch (error) {
    command.complain(`${file} cannot be read: ${messageOf(error)}`);
    return 1;
  }
  if (keyFile === null)
    command.complain(
      'Held to the keys in the file itself: whoever made it could have made them. Name those you trust with --keys FILE.',
    );
  if (isZip(bytes)) return verdictOnPackage(verifyPackage(bytes, trust(keys)), command);
  const withheld = withheldIn(value);
  if (withheld > 0) command.print(WITHHELD(withheld));
  return verdict(proofFindings(value, trust(keys)).map(inWords), command);
}

/** Whether it begins as a ZIP does. */
const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

const WITHHELD = (count: number): string =>
  `${count} entries withheld: only their hashes are here, and their contents are with whoever gave this out.`;

function verdictOnPackage({ manifest, findings, proof }: PackageCheck, command: EvidenceCommand): number {
  if (manifest) {
    const { caseId, at, head, withheld } = manifest;
    command.print(`Case ${caseId} as it stood ${at}: entry ${head.n}, ${head.hash}.`);
    if (withheld > 0) command.print(WITHHELD(withheld));
  }
  return verdict([...findings.map(packageFindingInWords), ...proof.map(inWords)], command);
}

async function prove(caseId: string, out: string, command: EvidenceCommand): Promise<number> {
  const proof = await withInstallation(command, async (installation) => {
    const made = await proveCase({ ...installation, clock: command.clock }, caseId);
    if (made) await noteExport(caseId, made, installation.store, command);
    return made;
  });
  if (!proof) {
    command.complain(`There is no case ${caseId}; \`npm run desk -- list\` names those that are open.`);
    return 1;
  }
  await command.writeFile(out, `${JSON.stringify(proof, null, 1)}\n`);
  command.print(
    `${out}: ${proof.head.n} entries, ` +
      (proof.sealed
        ? `under the seal of ${proof.sealed.seal.at}.`
        : 'not sealed yet; run `npm run evidence -- seal`.'),
  );
  return 0;
}

const noteExport = (
  caseId: string,
  { head }: Proof,
  store: CaseStore,
  command: EvidenceCommand,
): Promise<void> =>
  new AuditStreams({ store, clock: command.clock }).record({
    by: byWhom(command),
    did: 'exported_case',
    caseId,
    detail: `A proof file of ${head.n} entries`,
  });

/** Of everything there is: what a third person's is can be told and left out at the desk. */
async function makePackage(caseId: string, out: string, command: EvidenceCommand): Promise<number> {
  return await withInstallation(command, async ({ packages }) => {
    const packaged = await (
      await packages()
    ).make({
      caseId,
      for: 'arbitration',
      by: { id: 'command', name: command.user },
      redaction: { passages: [], files: new Set(), internal: true },
      because: 'for the shop alone',
    });
    if (!packaged.ok) {
      command.complain(
        packaged.because === 'erased'
          ? `${caseId} was erased: there is nothing left of it to hand out.`
          : `There is no case ${caseId}; \`npm run desk -- list\` names those that are open.`,
      );
      return 1;
    }
    await command.writeFile(out, packaged.zip);
    const { transcript, files, integrity } = packaged.document;
    command.print(
      `${out}: ${transcript.length} messages, ${files.length} files, ${integrity.head.n} entries` +
        `${integrity.withheld === 0 ? '' : `, ${integrity.withheld} of them notes of the shop that are withheld`}.`,
    );
    return 0;
  });
}

async function sealNow(command: EvidenceCommand): Promise<number> {
  const faults: unknown[] = [];
  const { clock } = command;
  const onError = (error: unknown): void => void faults.push(error);
  const { seal, stamped } = await withInstallation(command, async (installation) => {
    const made = await new Sealing({ ...installation, clock, onError }).seal();
    const { store, timestampServer: server } = installation;
    const times = server && new SealTimes({ store, clock, server, onError });
    return { seal: made, stamped: (await times?.stamp().catch(onError)) ?? null };
  });
  for (const fault of faults) command.complain(messageOf(fault));
  command.print(
    seal ? `Seal ${seal.ordinal}, over ${seal.treeSize} heads.` : 'Nothing changed since the last seal.',
  );
  if (stamped !== null) command.print(`Seal ${stamped} has a timestamp.`);
  return faults.length > 0 ? 1 : 0;
}

async function erase(
  of: 'case' | 'buyer',
  id: string,
  because: string,
  command: EvidenceCommand,
): Promise<number> {
  const why = { by: byWhom(command), because };
  const results = await withErasure(command, async (erasure) =>
    of === 'case' ? [await erasure.eraseCase(id, why)] : await erasure.eraseBuyer({ buyerId: id }, why),
  );
  for (const result of results) {
    const line = `${result.caseId}: ${erasedInWords(result)}.`;
    if (result.ok) command.print(line);
    else command.complain(line);
  }
  if (results.length === 0)
    command.print(`No case is known of ${id}; what their orders said of them is erased.`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

/** The audit record tells whoever works on the machine itself from people who are signed in. */
const byWhom = ({ user }: EvidenceCommand): { id: string; name: string } => ({ id: 'command', name: user });

async function holdOrLift(
  verb: 'hold' | 'lift',
  caseId: string,
  because: string,
  command: EvidenceCommand,
): Promise<number> {
  const isDone = await withErasure(command, (erasure) =>
    erasure[verb](caseId, { by: byWhom(command), because }),
  );
  if (!isDone) command.complain(`${caseId}: there is no such case.`);
  else command.print(`${caseId}: ${verb === 'hold' ? 'on hold' : 'the hold is lifted'}.`);
  return isDone ? 0 : 1;
}

const withErasure = <T>(command: EvidenceCommand, use: (erasure: Erasure) => Promise<T>): Promise<T> =>
  withInstallation(command, async (installation) => {
    const search = await installation.search();
    const returning = installation.returning();
    try {
      return await use(
        new Erasure({
          ...installation,
          clock: command.clock,
          caseFiles: new CaseFiles({ store: installation.store, clock: command.clock }),
          audit: new AuditStreams({ store: installation.store, clock: command.clock }),
          forgetters: [
            (caseId) => search.forget(caseId),
            (caseId, _files, ground) => returning.forget(caseId, ground),
          ],
        }),
      );
    } finally {
      await search.close();
    }
  });

async function showKeys(command: EvidenceCommand): Promise<number> {
  const keys = await withInstallation(command, ({ publicKeys }) => Promise.resolve(publicKeys));
  for (const key of keys) command.print(JSON.stringify(key));
  return 0;
}

function verdict(findings: readonly string[], command: EvidenceCommand): number {
  for (const finding of findings) command.complain(finding);
  command.print(findings.length === 0 ? 'Everything is as it was sealed.' : `${findings.length} found.`);
  return findings.length === 0 ? 0 : 1;
}

async function withInstallation<T>(
  command: EvidenceCommand,
  use: (installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await command.open();
  try {
    return await use(installation);
  } finally {
    await installation.orders.close();
    await installation.store.close();
  }
}
