import { createHash } from 'node:crypto';

/** Hash trees as RFC 6962, section 2.1, defines them. All hashes are SHA-256, in bytes. */

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
const HASH_BYTES = 32;

export const leafHash = (data: Uint8Array): Buffer => sha256(LEAF, data);

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(NODE, left, right);

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The root of the tree without a leaf. */
export const EMPTY_ROOT = sha256();

/**
 * What a tree that only grows must remember to grow on: one hash for each full subtree, as many as its size has ones in binary.
 * It gives the root, and no path.
 */
export class Frontier {
  /** The roots of the full subtrees, the largest first. */
  readonly #peaks: Uint8Array[];
  #size: number;

  constructor(from?: Pick<Frontier, 'peaks' | 'size'>) {
    this.#peaks = [...(from?.peaks ?? [])];
    this.#size = from?.size ?? 0;
  }

  get peaks(): readonly Uint8Array[] {
    return this.#peaks;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf by its hash. */
  add(leaf: Uint8Array): void {
    let hash = leaf;
    for (let left = this.#size; left % 2 === 1; left = (left - 1) / 2) {
      const peak = this.#peaks.pop();
      if (peak) hash = nodeHash(peak, hash);
    }
    this.#peaks.push(hash);
    this.#size += 1;
  }

  root(): Buffer {
    const root = this.#peaks.reduceRight<Uint8Array | null>(
      (right, peak) => (right === null ? peak : nodeHash(peak, right)),
      null,
    );
    return root === null ? EMPTY_ROOT : Buffer.from(root);
  }
}

/**
 * A tree that only grows. It keeps 64 bytes a leaf, and gives a root or a path, of any size it ever had, in about as
 * many steps as the tree is high.
 */
export class MerkleTree {
  /** Level k holds, one behind the other, the hashes above each full 2^k leaves. */
  readonly #levels: HashList[] = [new HashList()];

  get size(): number {
    return this.#level(0).length;
  }

  /** Adds a leaf by its hash. */
  add(leaf: Uint8Array): void {
    let hash = leaf;
    for (let k = 0; ; k += 1) {
      const level = this.#level(k);
      level.add(hash);
      if (level.length % 2 === 1) return;
      hash = nodeHash(level.at(level.length - 2), level.at(level.length - 1));
    }
  }

  /** The root when the tree had `size` leaves; its present size unless told. */
  root(size = this.size): Buffer {
    this.#has(size);
    return size === 0 ? EMPTY_ROOT : this.#above(0, size);
  }

  /** The path from a leaf to the root of the tree of `size`. */
  inclusionPath(index: number, size = this.size): Buffer[] {
    this.#has(size);
    if (index < 0 || index >= size) throw new RangeError(`a tree of ${size} has no leaf ${index}`);
    return this.#path(index, 0, size);
  }

  #above(start: number, end: number): Buffer {
    const count = end - start;
    const k = Math.log2(count);
    if (Number.isInteger(k) && start % count === 0) return this.#level(k).at(start / count);
    const split = start + leftOf(count);
    return nodeHash(this.#above(start, split), this.#above(split, end));
  }

  #path(index: number, start: number, end: number): Buffer[] {
    if (end - start === 1) return [];
    const split = start + leftOf(end - start);
    return index < split
      ? [...this.#path(index, start, split), this.#above(split, end)]
      : [...this.#path(index, split, end), this.#above(start, split)];
  }

  #level(k: number): HashList {
    return (this.#levels[k] ??= new HashList());
  }

  #has(size: number): void {
    if (size < 0 || size > this.size) throw new RangeError(`the tree has ${this.size} leaves, not ${size}`);
  }
}

/** The largest power of two below a count. */
const leftOf = (count: number): number => 2 ** Math.floor(Math.log2(count - 1));

/** The root that a leaf and its path lead to in a tree of `size`; null when no such path fits there (RFC 9162, 2.1.3.2). */
export function rootFrom(
  leaf: Uint8Array,
  place: { index: number; size: number; path: readonly Uint8Array[] },
): Buffer | null {
  if (!Number.isSafeInteger(place.index) || place.index < 0 || place.index >= place.size) return null;
  let fn = place.index;
  let sn = place.size - 1;
  let hash: Buffer = Buffer.from(leaf);
  for (const each of place.path) {
    if (sn === 0) return null;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(each, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn /= 2;
        sn = Math.floor(sn / 2);
      }
    } else hash = nodeHash(hash, each);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 ? hash : null;
}

/** Hashes one behind the other: a million of them as objects would take ten times the room. */
class HashList {
  #bytes = Buffer.alloc(HASH_BYTES * 16);
  length = 0;

  add(hash: Uint8Array): void {
    if (hash.length !== HASH_BYTES) throw new TypeError('a hash of this tree has 32 bytes');
    const end = this.length * HASH_BYTES;
    if (end === this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], end * 2);
    this.#bytes.set(hash, end);
    this.length += 1;
  }

  at(index: number): Buffer {
    return this.#bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }
}
