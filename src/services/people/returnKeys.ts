import { createHmac } from 'node:crypto';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';

/** What brings a buyer back to their conversation on any device. */
export interface ReturnKey {
  /** Opens it by itself: 256 bits. */
  secret: string;
  /** To be read out or typed, as `ABCDE-FGH23`: 50 bits, which open nothing without a limit of tries. */
  code: string;
}

type KeyEntry = { type: 'opens'; place: string; generation: number };
type PlaceEntry = { type: 'revoked' };

/** Without letters and digits that are mistaken for one another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;
const SECRET = /^[\w-]{43}$/;
/** Codes of two conversations that are the same are tried further so often: the second time happens once in 10^15 keys. */
const MOST_DRAWS = 5;

/**
 * The private link and the short code of each conversation. Both follow from a key of this installation, so that they are the
 * same whenever they are shown; the store has nothing but their keyed hashes, which open nothing and tell neither. They
 * hold until they are revoked. Methods reject with `StoreUnavailable` when the store does not answer.
 */
export class ReturnKeys {
  readonly #key: string;
  readonly #keys: FoldedStreams<Omit<KeyEntry, 'type'> | null, KeyEntry>;
  readonly #places: FoldedStreams<number, PlaceEntry>;

  /** `key`: at least 32 characters, the same over restarts and processes. */
  constructor({ store, clock, key }: { store: CaseStore; clock: Clock; key: string }) {
    this.#key = key;
    this.#keys = new FoldedStreams<Omit<KeyEntry, 'type'> | null, KeyEntry>({
      store,
      clock,
      empty: null,
      fold: (_before, { place, generation }) => ({ place, generation }),
    });
    this.#places = new FoldedStreams<number, PlaceEntry>({
      store,
      clock,
      empty: 0,
      fold: (revoked) => revoked + 1,
    });
  }

  /** What opens the conversation at this place (`placeOf`); from now on it does. */
  async of(place: string): Promise<ReturnKey> {
    const generation = await this.#places.read(placeStream(place));
    const secret = this.#digest(`secret\n${place}\n${generation}`).toString('base64url');
    await this.#keep(secret, place, generation);
    for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
      const code = codeFrom(this.#digest(`code\n${place}\n${generation}\n${draw}`));
      if (await this.#keep(code, place, generation)) return { secret, code };
    }
    throw new Error('no code is left for a conversation');
  }

  /** The place that the secret of a link opens; null when it is none, or none any more. */
  async placeOfSecret(secret: string): Promise<string | null> {
    return SECRET.test(secret) ? await this.#placeOf(secret) : null;
  }

  /** The place that a code is of, however it is written; null as above. Whoever asks counts the tries first. */
  async placeOfCode(typed: string): Promise<string | null> {
    const code = readCode(typed);
    return code === null ? null : await this.#placeOf(code);
  }

  /** Nothing that was handed out for the place opens it any more. */
  async revoke(place: string): Promise<void> {
    await this.#places.change(placeStream(place), () => [{ type: 'revoked' }]);
  }

  /** False when it opens another place already. */
  async #keep(opener: string, place: string, generation: number): Promise<boolean> {
    const stream = this.#streamOf(opener);
    await this.#keys.change(stream, (known) => (known ? null : [{ type: 'opens', place, generation }]));
    const kept = await this.#keys.read(stream);
    return kept?.place === place && kept.generation === generation;
  }

  async #placeOf(opener: string): Promise<string | null> {
    const kept = await this.#keys.read(this.#streamOf(opener));
    if (!kept) return null;
    const generation = await this.#places.read(placeStream(kept.place));
    return kept.generation === generation ? kept.place : null;
  }

  #streamOf(opener: string): string {
    return `return/${this.#digest(`kept\n${opener}`).toString('hex')}`;
  }

  #digest(text: string): Buffer {
    return createHmac('sha256', this.#key).update(`return key\n${text}`).digest();
  }
}

const placeStream = (place: string): string => `return-of/${place}`;

function codeFrom(digest: Buffer): string {
  const letters = Array.from(digest.subarray(0, CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length] ?? '');
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

/** As it was shown, whatever was made of it on the way: small letters, spaces, an O for a zero, an I or L for a one. */
function readCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return letters.length === CODE_LENGTH ? `${letters.slice(0, 5)}-${letters.slice(5)}` : null;
}
