import { z } from 'zod';
import { Instant } from '../vocabulary/order.ts';
import { leafHash } from './merkle.ts';
import { canonicalBytes } from './canonical.ts';
import { sha256Hex } from './sha256.ts';

/** Where a stream stood when it was sealed: its last commit, and the number and hash of its last entry. */
export const SealedHead = z.object({
  stream: z.string(),
  sequence: z.int().min(1),
  n: z.int().min(1),
  hash: z.string(),
});
export type SealedHead = z.infer<typeof SealedHead>;

/** Whether one place of a stream is behind another: one that was sealed later may be an earlier one, which was read once more. */
export const further = (one: SealedHead, other: SealedHead | null | undefined): boolean =>
  one.sequence > (other?.sequence ?? 0);

/**
 * A signed statement over where every stream stood at `at`.
 *
 * The tree only grows: a stream that went on since the last seal gets one more leaf. `previous` is the hash of the seal
 * before, 64 zeros for the first.
 */
export const Seal = z.object({
  type: z.literal('parley-seal'),
  ordinal: z.int().min(1),
  at: Instant,
  treeSize: z.int().min(0),
  /** Hex. */
  root: z.string(),
  previous: z.string(),
  keyId: z.string(),
  signature: z.string(),
});
export type Seal = z.infer<typeof Seal>;

export const FIRST_PREVIOUS = '0'.repeat(64);

/**
 * What whoever seals next goes on from, so that it reads nothing that was sealed. It is in the last entry of each commit, as of that
 * commit, and no statement: a verifier does without.
 */
export const SealState = z.object({
  /** The store's own mark up to which all was read; null before the first. */
  mark: z.string().nullable(),
  treeSize: z.int().min(0),
  /** The roots of the tree's full subtrees in hex, the largest first: as many as `treeSize` has ones in binary. */
  peaks: z.array(z.string()),
  last: Seal.nullable(),
  /** Streams that did not go on from where they were sealed, each with that place; `sequence` and `n` are 0 where it never was. */
  refused: z.array(z.object({ stream: z.string(), sequence: z.int(), n: z.int(), hash: z.string() })),
});
export type SealState = z.infer<typeof SealState>;

/** What the stream of seals holds. */
export const SealEntry = z.discriminatedUnion('type', [
  /** Leaves of the tree, in their order. */
  z.object({
    type: z.literal('heads'),
    heads: z.array(SealedHead),
    state: SealState.optional().catch(undefined),
  }),
  z.object({ type: z.literal('sealed'), seal: Seal, state: SealState.optional().catch(undefined) }),
]);
export type SealEntry = z.infer<typeof SealEntry>;

export const SEAL_STREAM = 'seal/log';

/** The leaf of a head: RFC 6962's hash over the RFC 8785 form of `{stream, sequence, n, hash}`. */
export const leafOf = ({ stream, sequence, n, hash }: SealedHead): Buffer =>
  leafHash(canonicalBytes({ stream, sequence, n, hash }));

/** SHA-256, in hex, of the RFC 8785 form of a seal, signature included. */
export const sealHash = (seal: Seal): string => sha256Hex(canonicalBytes(seal));
