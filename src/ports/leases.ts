/** What somebody who waits for a lease leaves with whoever has it. */
export interface Note {
  /** The same note left again is left once. */
  id: string;
  /** In JSON. */
  body: unknown;
}

export interface LeaseAsked {
  /** At most 200 characters of `A-Za-z0-9._:/-`. */
  name: string;
  /** Tells one that may hold it from every other, over all processes. */
  holder: string;
  /** From now on, in ms. */
  forMs: number;
  /** Left with whoever has it where that is another. */
  notes?: readonly Note[];
}

/**
 * What one process at a time does, over all processes of a store. A lease runs out when its holder dies or stands still, so it spares
 * work and keeps an order, and is never what keeps the record right: that is the append by compare-and-set.
 *
 * Every method rejects with `StoreUnavailable` when there is no answer; then it may be done or not.
 */
export interface Leases {
  /**
   * Takes it, or goes on holding it, and resolves to all the notes that were left there until then, oldest first, each handed out once;
   * whoever takes over one that ran out may get those as well that its holder was handed. Null while another has it, who gets `notes`.
   */
  take(asked: LeaseAsked): Promise<Note[] | null>;

  /** Gives it back. Where notes were left meanwhile it resolves to them and it is held still; to none when it is given back. */
  release(asked: Pick<LeaseAsked, 'name' | 'holder'>): Promise<Note[]>;

  close(): Promise<void>;
}
