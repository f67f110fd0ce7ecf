import { foldCase } from '../../domain/case/caseFile.ts';
import type { Case } from '../../domain/case/case.ts';
import { isForgotten, type SealedEntry } from '../../domain/case/chain.ts';
import type { ExportedFor } from '../../domain/case/entries/package.ts';
import type { Agent, Entry } from '../../domain/case/entry.ts';
import { withhold, type Proof } from '../../domain/evidence/proof.ts';
import type { PublicKey, SigningKey } from '../../domain/evidence/signing.ts';
import type { PackageDocument, PackageFile } from '../../domain/package/document.ts';
import {
  matcherOf,
  redactDocument,
  redactText,
  suggestionsFor,
  withheldEntries,
  type Redaction,
  type Suggestion,
} from '../../domain/package/redaction.ts';
import { toDocument } from '../../domain/package/toDocument.ts';
import { transcriptOf, type FilesKnown } from '../../domain/package/transcript.ts';
import { counted } from '../../domain/telling/words.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Blobs } from '../../ports/blobs.ts';
import { type CaseStore, unlessUnavailable } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PackagePrinter } from '../../ports/packagePrinter.ts';
import type { Pictures } from '../../ports/pictures.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { manifestOf, textParts } from './packageParts.ts';
import { proveCase } from './proveCase.ts';
import { storedZip, type ZipPart } from './storedZip.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

/** What somebody wants of a case, and what is not to go out with it. */
export interface PackageRequest {
  caseId: string;
  for: ExportedFor;
  by: Agent;
  redaction: Redaction;
  /** Why what is redacted is. */
  because: string;
}

/** What may be a third person's, and the files, each of which may stay behind. */
export interface PackageChoices {
  suggestions: Suggestion[];
  files: Pick<PackageFile, 'sha256' | 'name' | 'contentType' | 'from'>[];
}

export type Packaged =
  | {
      ok: true;
      /** What to save it as. */
      name: string;
      /** SHA-256 of the manifest, in hex: what the record names it by. */
      manifest: string;
      document: PackageDocument;
      /** The ZIP, piece by piece; of the files one is held at a time. */
      zip: AsyncGenerator<Uint8Array>;
    }
  | { ok: false; because: 'no_such_case' | 'erased' };

export interface PackageDependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  blobs: Blobs;
  pictures: Pictures;
  /** Null where nothing prints: then the package has no PDF. */
  printer: PackagePrinter | null;
  audit: Audit;
  key: SigningKey;
  publicKeys: PublicKey[];
  policy: Pick<Policy, 'shop' | 'timezone' | 'marketplace'>;
  clock: Clock;
}

/** What the house has of a case's files. */
interface Kept {
  sizes: Map<string, number>;
  thumbnails: Map<string, Uint8Array>;
}

/** Makes the package of a case: everything a stranger needs to follow it and to see that nothing in it was changed. */
export class CasePackages {
  readonly #deps: PackageDependencies;

  constructor(dependencies: PackageDependencies) {
    this.#deps = dependencies;
  }

  /** What a person should look at before the case leaves the house; null when there is no such case. */
  async choices(caseId: string): Promise<PackageChoices | null> {
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    if (!loaded) return null;
    const entries = await this.#deps.caseFiles.entries(caseId);
    const nothing = { sizeOf: () => null, hasThumbnail: () => false, withheld: new Set<string>() };
    const files = transcriptOf(entries, null, nothing).files.map(({ sha256, name, contentType, from }) => ({
      sha256,
      name,
      contentType,
      from,
    }));
    return { suggestions: suggestionsFor(loaded.kase, entries), files };
  }

  /**
   * The package as the case stands now. What is redacted and that it was exported is on record, in the case and in the audit
   * record, before the first byte goes out; rejects with `StoreUnavailable` when it cannot be, and then nothing does.
   */
  async make(request: PackageRequest): Promise<Packaged> {
    const { caseId, redaction } = request;
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    if (!loaded) return { ok: false, because: 'no_such_case' };
    if (loaded.kase.erasedAt !== null) return { ok: false, because: 'erased' };
    await this.#recordRedaction(request);
    const whole = await proveCase(this.#deps, caseId);
    if (!whole) return { ok: false, because: 'no_such_case' };
    const entries = entriesOf(whole);
    const withheld = withheldEntries(entries, redaction);
    const kept = await this.#filesOf(entries, redaction.files);
    const kase = foldCase(null, entries);
    const document = this.#document(kase, entries, { request, proof: whole, withheld, kept });
    const texts = await this.#texts(document, withhold(whole, withheld), kept);
    const manifest = manifestOf(document, [...texts.map(described), ...filesIn(document)], this.#deps.key);
    await this.#recordExport(request, sha256Hex(manifest.bytes), withheld.size);
    return {
      ok: true,
      name: `case-${document.order?.number ?? caseId}.zip`,
      manifest: sha256Hex(manifest.bytes),
      document,
      zip: storedZip(this.#parts(texts, document, manifest)),
    };
  }

  /** Entries that are withheld have to be named by one behind them. */
  async #recordRedaction({ caseId, by, redaction, because }: PackageRequest): Promise<void> {
    const entries = await this.#deps.caseFiles.entries(caseId);
    const withheld = [...withheldEntries(entries, redaction)];
    if (withheld.length === 0) return;
    const matcher = matcherOf(redaction.passages);
    const what = [
      ...(redaction.passages.length === 0 ? [] : [counted(redaction.passages.length, 'passage')]),
      ...(redaction.internal ? ['notes between colleagues'] : []),
      ...(redaction.files.size === 0 ? [] : [counted(redaction.files.size, 'file')]),
    ];
    await this.#deps.caseFiles.appendAlways(caseId, () => [
      { type: 'redacted', by, entries: withheld, what, because: redactText(because, matcher) },
    ]);
  }

  async #recordExport({ caseId, by, ...request }: PackageRequest, manifest: string, withheld: number) {
    const detail = `${request.for}, manifest ${manifest}, ${counted(withheld, 'entry', 'entries')} withheld`;
    await this.#deps.audit.record({ by, did: 'exported_case', caseId, detail });
    await this.#deps.caseFiles.appendAlways(caseId, () => [
      { type: 'exported', by, for: request.for, manifest, withheld },
    ]);
  }

  #document(
    kase: Case,
    entries: readonly SealedEntry<Entry>[],
    known: { request: PackageRequest; proof: Proof; withheld: ReadonlySet<number>; kept: Kept },
  ): PackageDocument {
    const { request, proof, withheld, kept } = known;
    const { policy, key, publicKeys, clock } = this.#deps;
    const files: FilesKnown = {
      sizeOf: (sha256) => kept.sizes.get(sha256) ?? null,
      hasThumbnail: (sha256) => kept.thumbnails.has(sha256),
      withheld: request.redaction.files,
    };
    const { seal, head } = proof.sealed ?? {};
    const document = toDocument(kase, entries, {
      for: request.for,
      generatedAt: clock.now().toISOString(),
      shop: { name: policy.shop, timezone: policy.timezone, marketplace: policy.marketplace.name },
      files,
      redactions: redactionsTold(entries, withheld),
      integrity: {
        withheld: withheld.size,
        seal: seal && head ? { ordinal: seal.ordinal, at: seal.at, root: seal.root, n: head.n } : null,
        keyId: key.keyId,
        publicKey: publicKeys.find(({ keyId }) => keyId === key.keyId)?.publicKey ?? '',
      },
    });
    return redactDocument(document, request.redaction.passages);
  }

  /** How large each file of the case is, with a small picture of it; a file that is damaged or gone has neither. */
  async #filesOf(entries: readonly SealedEntry<Entry>[], leftOut: ReadonlySet<string>): Promise<Kept> {
    const kept: Kept = { sizes: new Map(), thumbnails: new Map() };
    const hashes = new Set(entries.flatMap(({ content }) => hashesOf(content)));
    for (const sha256 of hashes) {
      if (leftOut.has(sha256)) continue;
      const blob = await this.#deps.blobs.get(sha256).catch(unlessUnavailable);
      if (!blob) continue;
      kept.sizes.set(sha256, blob.bytes.length);
      const small = await this.#deps.pictures.thumbnail(blob.bytes, blob.contentType);
      if (small) kept.thumbnails.set(sha256, small.bytes);
    }
    return kept;
  }

  async #texts(document: PackageDocument, proof: Proof, { thumbnails }: Kept): Promise<ZipPart[]> {
    const pictures = (sha256: string) => Promise.resolve(thumbnails.get(sha256) ?? null);
    const pdf = (await this.#deps.printer?.print(document, pictures)) ?? null;
    return textParts(document, proof, pdf);
  }

  async *#parts(texts: readonly ZipPart[], document: PackageDocument, manifest: ZipPart) {
    yield* texts;
    for (const { path, sha256 } of document.files) {
      if (path === null) continue;
      const blob = await this.#deps.blobs.get(sha256);
      if (!blob) throw new Error(`the file ${sha256} is gone since the package was begun`);
      yield { path, bytes: blob.bytes };
    }
    yield manifest;
  }
}

const entriesOf = ({ commits }: Proof): SealedEntry<Entry>[] =>
  commits
    .flatMap(({ entries }) => entries as SealedEntry<unknown>[])
    .filter((entry) => !isForgotten(entry)) as SealedEntry<Entry>[];

function hashesOf(content: Entry): string[] {
  if (content.type === 'photo_stored' || content.type === 'file_stored') return [content.sha256];
  if (content.type !== 'said' || content.by === 'buyer') return [];
  return (content.utterance.attachments ?? []).flatMap(({ url }) => /[0-9a-f]{64}/.exec(url) ?? []);
}

/** What the record says of the redactions that hold back something now. */
const redactionsTold = (
  entries: readonly SealedEntry<Entry>[],
  withheld: ReadonlySet<number>,
): PackageDocument['redactions'] => {
  const last = entries.map(({ content }) => content).findLast((content) => content.type === 'redacted');
  if (!last || withheld.size === 0) return [];
  const named = last.entries.filter((n) => withheld.has(n));
  return [{ entries: named, what: last.what.join(', '), why: last.because }];
};

const described = ({ path, bytes }: ZipPart): { path: string; bytes: number; sha256: string } => ({
  path,
  bytes: bytes.length,
  sha256: sha256Hex(bytes),
});

const filesIn = ({ files }: PackageDocument): { path: string; bytes: number; sha256: string }[] =>
  files.flatMap(({ path, bytes, sha256 }) => (path === null ? [] : [{ path, bytes, sha256 }]));
