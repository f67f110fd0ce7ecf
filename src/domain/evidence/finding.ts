import type { ChainFault, SealedEntry } from '../case/chain.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { SignatureFault } from './signing.ts';

/** Entries as they are stored together. */
export interface StoredCommit {
  stream: string;
  sequence: number;
  at: Instant;
  entries: SealedEntry<unknown>[];
}

/** Something that is not as it was sealed, and where. */
export interface Finding {
  stream: string;
  /** The commit in the stream; null when it is not about one. */
  sequence: number | null;
  /** The entry in the stream (the seal's ordinal, of a receipt); null when it is not about one. */
  n: number | null;
  what:
    | ChainFault['because']
    | SignatureFault
    | 'commit_missing'
    | 'commit_changed'
    | 'content_removed'
    | 'withheld_unrecorded'
    | 'stream_missing'
    | 'tail_missing'
    | 'sealed_head_differs'
    | 'unreadable'
    | 'seal_out_of_order'
    | 'seal_root_differs'
    | 'no_seal'
    | 'receipt_missing'
    | 'receipt_changed'
    | 'rolled_back'
    | 'proof_malformed'
    | 'not_in_tree'
    | 'timestamp_wrong'
    | 'timestamp_unrooted';
}

const WORDS: Record<Finding['what'], string> = {
  out_of_order: 'an entry is missing or out of its order',
  content_changed: 'what the entry says was changed',
  entry_changed: "the entry's own hash or date was changed",
  broken_link: 'the entry does not follow the one before it',
  unknown_key: 'signed by a key that is not trusted here',
  bad_signature: 'the signature does not fit what was signed',
  commit_missing: 'a commit is missing or out of its order',
  commit_changed: "the commit's date is not that of its entries",
  content_removed: 'what the entry says is gone, and no later entry says that it was erased',
  withheld_unrecorded: 'what the entry says is withheld, and no later entry says that it was redacted',
  stream_missing: 'all of it was sealed once and is gone',
  tail_missing: 'it was longer once: its end was cut off',
  sealed_head_differs: 'it is not what was sealed: it was written again from there or before',
  unreadable: 'it cannot be read any more',
  seal_out_of_order: 'a seal is missing or does not name the one before it',
  seal_root_differs: 'the seal is not over these heads',
  no_seal: 'nothing was sealed yet',
  receipt_missing: 'receipts of seals were removed from seals.log',
  receipt_changed: 'a receipt in seals.log was changed',
  rolled_back: 'this seal was made once and the store no longer has it: it was put back to an older state',
  proof_malformed: 'this is no proof file of a known version',
  not_in_tree: 'the case is not in the tree that was sealed',
  timestamp_wrong: 'the timestamp is not over this seal, or nobody signed it who may',
  timestamp_unrooted: 'the certificate of the timestamp does not lead to a root that was given',
};

export function inWords({ stream, sequence, n, what }: Finding): string {
  const commit = sequence === null ? '' : `, commit ${sequence}`;
  const entry =
    n === null ? '' : stream.startsWith('seal/') && sequence === null ? `, seal ${n}` : `, entry ${n}`;
  return `${stream}${commit}${entry}: ${WORDS[what]} (${what})`;
}
