import type { SeenIn } from '../../domain/case/entries/photos.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { forgetEntries } from '../evidence/forgetting.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

interface Sighting {
  caseId: string;
  sha256: string;
  look: string | null;
}

/** Of 256 bits; pictures that a person would call the same differ in fewer. */
const ALIKE_BITS = 7;
/** One more part than bits that may differ: whatever differs, one part of the two is the same. */
const PARTS = 8;
/** A picture that everybody sends, a screenshot of the shop for one, is noted so often and not more. */
const SIGHTINGS_KEPT = 200;
const TOLD = 10;

/**
 * Which cases a picture was seen in, over the store and without reading all of it: one stream by the file's hash, and
 * one by each part of its look.
 */
export class SeenPhotos {
  readonly #place: { store: CaseStore; clock: Clock };
  readonly #streams: FoldedStreams<Sighting[], Sighting>;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#place = { store, clock };
    this.#streams = new FoldedStreams<Sighting[], Sighting>({
      store,
      clock,
      empty: [],
      fold: (seen, sighting) => [...seen, sighting],
    });
  }

  /** Notes a picture, and says which other cases it was seen in before. Rejects with `StoreUnavailable`. */
  async note(sighting: Sighting): Promise<SeenIn[]> {
    const { caseId, sha256, look } = sighting;
    const same = await this.#see(fileStream(sha256), sighting);
    const alike = (await Promise.all(partsOf(look).map((stream) => this.#see(stream, sighting)))).flat();
    const found = new Map<string, SeenIn['how']>();
    for (const each of alike)
      if (look !== null && each.look !== null && bitsApart(look, each.look) <= ALIKE_BITS)
        found.set(each.caseId, 'looks_alike');
    for (const each of same) found.set(each.caseId, 'same_file');
    found.delete(caseId);
    return Array.from(found, ([other, how]) => ({ caseId: other, how })).slice(0, TOLD);
  }

  /** Forgets that the picture was seen in this case; in others it stays known. Rejects with `StoreUnavailable`. */
  async forget(caseId: string, sha256: string): Promise<void> {
    const isIts = (sighting: Sighting): boolean => sighting.caseId === caseId && sighting.sha256 === sha256;
    const stream = fileStream(sha256);
    const looks = (await this.#streams.read(stream)).filter(isIts).flatMap(({ look }) => partsOf(look));
    // The file's own stream is the way to the others, so it is the last to forget.
    for (const each of [...new Set(looks), stream])
      await forgetEntries(this.#place, each, caseId, (content) => isIts(content as Sighting));
  }

  async #see(stream: string, sighting: Sighting): Promise<Sighting[]> {
    let before: Sighting[] = [];
    await this.#streams.change(stream, (seen) => {
      before = seen;
      const isKnown = seen.some((each) => each.caseId === sighting.caseId && each.sha256 === sighting.sha256);
      return isKnown || seen.length >= SIGHTINGS_KEPT ? null : [sighting];
    });
    return before;
  }
}

/** A stream's name outlives what is forgotten in it, so it does not hold the picture's hash itself. */
const nameOf = (text: string): string => sha256Hex(text).slice(0, 40);

const fileStream = (sha256: string): string => `photo/file/${nameOf(sha256)}`;

function partsOf(look: string | null): string[] {
  if (look === null) return [];
  const length = look.length / PARTS;
  return Array.from(
    { length: PARTS },
    (_, part) => `photo/look/${nameOf(`${part} ${look.slice(part * length, (part + 1) * length)}`)}`,
  );
}

function bitsApart(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; bits > 0n; bits >>= 1n) if (bits & 1n) count += 1;
  return count;
}
