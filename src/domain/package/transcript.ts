import type { SealedEntry } from '../case/chain.ts';
import type { PhotoExamined } from '../case/entries/photos.ts';
import type { Entry } from '../case/entry.ts';
import { conversationIn, refusedWords, type SaidFile } from '../telling/conversation.ts';
import { safeFileName } from '../files/fileName.ts';
import type { PackageFile, PackageMessage } from './document.ts';

type Sealed = SealedEntry<Entry>;

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
  conversation = conversationIn(entries),
): { transcript: PackageMessage[]; files: PackageFile[] } {
  const files = new Files(lookup(entries), known);
  const numbers = new Map(conversation.files.map((file) => [file, files.add(file)]));
  const transcript = conversation.messages.map((message, index) => {
    const { n, at, by, agent, text, language, translation, pressed, refused, notDelivered } = message;
    return {
      number: index + 1,
      n,
      at,
      by: by === 'bot' ? ('assistant' as const) : by,
      name: by === 'buyer' ? buyerName : (agent?.name ?? null),
      text,
      language,
      translation,
      pressed,
      files: [...new Set(message.files.flatMap((file) => numbers.get(file) ?? []))],
      refused: refused.map(refusedWords),
      notDelivered,
    };
  });
  return { transcript, files: files.all };
}

interface Lookup {
  examined: Map<string, PhotoExamined>;
  /** What people said that a file shows, by what they were looking for. */
  shown: Map<string, { sha256: string | null; title: string }>;
}

/** What later entries say about files. */
function lookup(entries: readonly Sealed[]): Lookup {
  const found: Lookup = { examined: new Map(), shown: new Map() };
  for (const { content } of entries) {
    if (content.type === 'photo_examined') found.examined.set(content.sha256, content);
    else if (content.type === 'evidence_marked') {
      if (content.has) found.shown.set(content.requirementId, content);
      else found.shown.delete(content.requirementId);
    }
  }
  return found;
}

/** Files by their content: the same bytes sent twice are one file. */
class Files {
  readonly all: PackageFile[] = [];
  readonly #about: Lookup;
  readonly #known: FilesKnown;

  constructor(about: Lookup, known: FilesKnown) {
    this.#about = about;
    this.#known = known;
  }

  add({ n, at, by, name, contentType, sha256, bytes }: SaidFile): number {
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
      from: by,
      name,
      contentType,
      bytes: size ?? bytes ?? 0,
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
