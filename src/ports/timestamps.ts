import type { Instant } from '../domain/vocabulary/order.ts';

/** What a timestamp says, once it is known to be over what it should be. */
export interface Timestamp {
  at: Instant;
  /** Whose certificate signed it. */
  by: string;
  /** Whether its certificate leads to a root that was given; null when none was. */
  rooted: boolean | null;
}

export type TimestampFault = 'unreadable' | 'other_hash' | 'bad_signature' | 'not_for_timestamps';

/** Gets timestamps by RFC 3161 from a server of somebody else. */
export interface TimestampServer {
  /** Its address, as it is kept beside what it gave. */
  readonly url: string;
  /** A token over the SHA-256 of these bytes, in DER. Rejects with what is wrong when the server does not give one that holds. */
  stamp(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Checks a token against the bytes it should be over. */
export type CheckTimestamp = (token: Uint8Array, bytes: Uint8Array) => Promise<Timestamp | TimestampFault>;
