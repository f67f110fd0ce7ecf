import type { SealedEntry } from '../case/chain.ts';
import type { PhotoExamined } from '../case/entries/photos.ts';
import type { Entry } from '../case/entry.ts';
import { safeFileName } from '../vocabulary/fileName.ts';
import { saidOrShown } from '../vocabulary/message.ts';
import type { PackageFile, PackageMessage } from './document.ts';
import { plain } from './words.ts';

type Sealed = SealedEntry<Entry>;
type Said = Extract<Entry, { type: 'said' }>;

/** What is known of files outside the case file. */
export interface FilesKnown {
  /** How large a stored file is, in bytes; null when it is not there any more. */
  sizeOf(sha256: string): number | null;
  hasThumbnail(sha256: string): boolean;
  /** Not to leave the house. */
  withheld: ReadonlySet<string>;
}

/** Everything said, and the files that came with it, in the order of the record. */
export function transcriptOf(
  entries: readonly Sealed[],
  buyerName: string | null,
  known: FilesKnown,
): { transcript: PackageMessage[]; files: PackageFile[] } {
  const about = lookup(entries);
  const transcript: PackageMessage[] = [];
  const messages = new Map<string, PackageMessage>();
  const files = new Files(about, known);
  for (const { n, at, content } of entries) {
    if (content.type === 'said') {
      const message = messageOf(content, { number: transcript.length + 1, n, at }, buyerName, about);
      for (const file of attachedTo(content))
        message.files.push(files.add({ ...file, n, at, from: 'agent' }));
      transcript.push(message);
      messages.set(content.activityId, message);
    } else if (content.type === 'photo_stored' || content.type === 'file_stored') {
      const number = files.add({ ...content, n, at, from: 'buyer' });
      const message = messages.get(content.activityId);
      if (message && !message.files.includes(number)) message.files.push(number);
    } else if (content.type === 'photo_refused') {
      messages
        .get(content.activityId)
        ?.refused.push(`${content.name ?? 'A file'}: ${plain(content.because)}`);
    } else if (content.type === 'delivery_failed') {
      const message = messages.get(content.activityId);
      if (message) message.notDelivered = content.because;
    } else if (content.type === 'delivered') {
      for (const id of content.activityIds) {
        const message = messages.get(id);
        if (message) message.notDelivered = null;
      }
    }
  }
  return { transcript, files: files.all };
}

interface Lookup {
  languages: Map<string, string>;
  translations: Map<string, { text: string; language: string; model: string }>;
  examined: Map<string, PhotoExamined>;
  /** What people said that a file shows, by what they were looking for. */
  shown: Map<string, { sha256: string | null; title: string }>;
}

/** What later entries say about messages and files. */
function lookup(entries: readonly Sealed[]): Lookup {
  const found: Lookup = {
    languages: new Map(),
    translations: new Map(),
    examined: new Map(),
    shown: new Map(),
  };
  for (const { content } of entries) {
    if (content.type === 'read')
      for (const id of content.activityIds) found.languages.set(id, content.reading.language);
    else if (content.type === 'photo_examined') found.examined.set(content.sha256, content);
    else if (content.type === 'evidence_marked') {
      if (content.has) found.shown.set(content.requirementId, content);
      else found.shown.delete(content.requirementId);
    } else if (content.type === 'translated') {
      const { activityId, language, text, model } = content;
      const isBest =
        language.startsWith('en') || !found.translations.get(activityId)?.language.startsWith('en');
      if (isBest) found.translations.set(activityId, { text, language, model });
    }
  }
  return found;
}

function messageOf(
  said: Said,
  place: Pick<PackageMessage, 'number' | 'n' | 'at'>,
  buyerName: string | null,
  { languages, translations }: Lookup,
): PackageMessage {
  const common = { ...place, files: [], refused: [], notDelivered: null };
  if (said.by === 'buyer')
    return {
      ...common,
      by: 'buyer',
      name: buyerName,
      text: saidOrShown(said),
      language: languages.get(said.activityId) ?? null,
      translation: translations.get(said.activityId) ?? null,
      pressed: said.choice !== null,
    };
  const { text, language } = said.utterance;
  const original = said.by === 'agent' ? said.original : undefined;
  return {
    ...common,
    by: said.by === 'agent' ? 'agent' : 'assistant',
    name: said.by === 'agent' ? said.agent.name : null,
    text,
    language,
    translation: original ?? translations.get(said.activityId) ?? null,
    pressed: false,
  };
}

/** Files that an agent's message carried, by the hash in their address. */
const attachedTo = (said: Said): { name: string | null; contentType: string; sha256: string }[] =>
  said.by === 'buyer'
    ? []
    : (said.utterance.attachments ?? []).flatMap(({ name, contentType, url }) => {
        const sha256 = /[0-9a-f]{64}/.exec(url)?.[0];
        return sha256 === undefined ? [] : [{ name, contentType, sha256 }];
      });

/** Files by their content: the same bytes sent twice are one file. */
class Files {
  readonly all: PackageFile[] = [];
  readonly #about: Lookup;
  readonly #known: FilesKnown;

  constructor(about: Lookup, known: FilesKnown) {
    this.#about = about;
    this.#known = known;
  }

  add(
    file: Pick<PackageFile, 'n' | 'at' | 'from' | 'name' | 'contentType' | 'sha256'> & { bytes?: number },
  ): number {
    const { n, at, from, name, contentType, sha256 } = file;
    const same = this.all.find((each) => each.sha256 === sha256);
    if (same) return same.number;
    const number = this.all.length + 1;
    const facts = this.#about.examined.get(sha256);
    const size = this.#known.sizeOf(sha256);
    const isWithheld = this.#known.withheld.has(sha256);
    const absent = isWithheld ? 'withheld' : size === null ? 'lost' : null;
    this.all.push({
      number,
      n,
      at,
      from,
      name,
      contentType,
      bytes: size ?? file.bytes ?? 0,
      sha256,
      width: facts?.width ?? null,
      height: facts?.height ?? null,
      takenAt: facts?.takenAt ?? null,
      device: facts?.device ?? null,
      credentials: facts?.credentials ?? null,
      shows: [...this.#about.shown.values()]
        .filter((each) => each.sha256 === sha256)
        .map(({ title }) => title),
      path: absent === null ? pathOf(number, name, contentType) : null,
      absent,
      thumbnail: absent === null && this.#known.hasThumbnail(sha256),
    });
    return number;
  }
}

/** Where a file is in the ZIP; the number tells files of the same name apart. */
export const pathOf = (number: number, name: string | null, contentType: string): string =>
  `files/${String(number).padStart(2, '0')}-${safeFileName(name, contentType, 'file')}`;
