import { z } from 'zod';
import { CannedReply, cannedReplyList } from '../../domain/policy/cannedReply.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';

/** One whole list of canned replies. */
const Version = z.object({
  /** Counted from 1. */
  number: z.int(),
  /** Null for what the seller's file had. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** When it was saved; null for what the file had. */
  at: Instant.nullable(),
  replies: z.array(CannedReply),
});
export type Version = z.infer<typeof Version>;

type VersionEntry = { type: 'replies' } & Pick<Version, 'by' | 'replies'>;

export type Saved =
  | { ok: true }
  | { ok: false; because: 'not_right'; mistakes: z.ZodError }
  /** Somebody saved this one first. */
  | { ok: false; because: 'another_version'; newest: Version };

const REPLIES = 'desk/replies';

/** The shop's canned replies, in a stream of their own of which each entry is a whole version: the seller's file is the first. */
export class CannedReplies {
  readonly #streams: FoldedStreams<readonly Version[], VersionEntry>;
  readonly #file: readonly CannedReply[];
  readonly #labels: readonly string[];

  /** `file`: the replies until somebody saves others; `labels`: those that a reply may set. */
  constructor(by: {
    store: CaseStore;
    clock: Clock;
    file: readonly CannedReply[];
    labels: readonly string[];
  }) {
    this.#file = by.file;
    this.#labels = by.labels;
    this.#streams = new FoldedStreams<readonly Version[], VersionEntry>({
      ...by,
      empty: [],
      fold: (versions, entry, at) => [
        ...versions,
        Version.parse({ ...entry, number: versions.length + 1, at: entry.by && at }),
      ],
    });
  }

  /** Every version, the newest first; there is always one. Rejects with `StoreUnavailable`. */
  async versions(): Promise<[Version, ...Version[]]> {
    const [newest, ...earlier] = (await this.#streams.read(REPLIES)).toReversed();
    return newest ? [newest, ...earlier] : [this.#first()];
  }

  /** Saves a whole list over the version that was read. Rejects with `StoreUnavailable`. */
  async save(
    person: { id: string; name: string },
    { version, replies }: { version: number; replies: unknown },
  ): Promise<Saved> {
    const list = cannedReplyList(this.#labels).safeParse(replies);
    if (!list.success) return { ok: false, because: 'not_right', mistakes: list.error };
    let saved: Saved = { ok: true };
    await this.#streams.change(REPLIES, (versions) => {
      const newest = versions.at(-1) ?? this.#first();
      saved = newest.number === version ? { ok: true } : { ok: false, because: 'another_version', newest };
      if (!saved.ok) return null;
      const by = { id: person.id, name: person.name };
      return [
        // What the file had is on record with the first change of it.
        ...(versions.length === 0 ? [{ type: 'replies' as const, by: null, replies: [...this.#file] }] : []),
        { type: 'replies', by, replies: list.data },
      ];
    });
    return saved;
  }

  #first(): Version {
    return { number: 1, by: null, at: null, replies: [...this.#file] };
  }
}
