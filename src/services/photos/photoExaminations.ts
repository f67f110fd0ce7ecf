import type { Case, Photo } from '../../domain/case/case.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { Pictures } from '../../ports/pictures.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import type { SeenPhotos } from './seenPhotos.ts';

interface Dependencies {
  caseFiles: CaseFiles;
  blobs: Blobs;
  pictures: Pictures;
  seen: SeenPhotos;
  onError: (error: unknown) => void;
}

/** More than this many wait only in an attack; a case whose photos are passed over is looked at when it changes next. */
const MOST_WAITING = 1_000;

/**
 * Looks at what buyers send once the turn that brought it is over, one file after the other, and puts what it finds on
 * record. Nothing waits for it, and nothing is decided by it.
 */
export class PhotoExaminations {
  readonly #deps: Dependencies;
  readonly #stopListening: () => void;
  readonly #waiting = new Map<string, { caseId: string; photo: Photo }>();
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#stopListening = dependencies.caseFiles.onAppended((kase) => {
      this.look(kase);
    });
  }

  /** Takes up those photos of a case that nobody looked at yet. */
  look(kase: Case): void {
    for (const photo of kase.photos) {
      if (this.#stopped || this.#waiting.size >= MOST_WAITING) return;
      if (kase.examined.includes(photo.sha256)) continue;
      this.#waiting.set(`${kase.id} ${photo.sha256}`, { caseId: kase.id, photo });
    }
    if (this.#waiting.size > 0) this.#running ??= this.#run();
  }

  /** Resolves once nothing waits to be looked at. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Finishes the file at hand; what still waits is taken up again when its case changes or is opened at the desk. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#stopListening();
    this.#waiting.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      const [next] = this.#waiting;
      if (!next) break;
      const [key, { caseId, photo }] = next;
      await this.#examine(caseId, photo).catch(this.#deps.onError);
      this.#waiting.delete(key);
    }
    this.#running = null;
  }

  async #examine(caseId: string, { sha256, contentType }: Photo): Promise<void> {
    const { blobs, pictures, seen, caseFiles } = this.#deps;
    const blob = await blobs.get(sha256);
    if (!blob) return;
    const { look, ...facts } = await pictures.examine(blob.bytes, contentType);
    const seenIn = await seen.note({ caseId, sha256, look });
    await caseFiles.appendAlways(caseId, ({ examined }) =>
      examined.includes(sha256) ? null : [{ type: 'photo_examined', sha256, ...facts, seenIn }],
    );
  }
}
