import type { Reading } from '../domain/vocabulary/reading.ts';

/** One thing said before the message that is to be read. */
export interface EarlierTurn {
  by: 'buyer' | 'bot' | 'agent';
  text: string;
}

/** What a reader is given: the message, and no more of the case than it takes to understand it. */
export interface MessageToRead {
  text: string;
  /** A photo came with the message; its text may be empty. */
  hasPhoto: boolean;
  context: {
    /** The last few turns, oldest first; bounded by the caller. */
    earlier: EarlierTurn[];
    /** The offer the buyer has before them, in words without any amount; null when none is open. */
    openOffer: string | null;
    /** What the bot asked last, such as `order`, `photo`, `looked_around`; null when it asked nothing. */
    asked: string | null;
    /** The offer they turned down last, in words without any amount, where a person is waited for since; absent otherwise. */
    turnedDown?: string;
    /** What was agreed last in the case that ended, in words without any amount; absent where nothing was. */
    agreed?: string;
    /** The bot wrote first in it, so that a bare "stop" may be the answer to that. */
    wroteFirst?: boolean;
    /** They told of a danger before, so that what burns now is on fire. */
    inDanger?: boolean;
    /** The language the case has been held in so far (BCP 47); null before the first message. */
    language: string | null;
    /** What the case came to so far, in words without any amount; its length does not grow with the case. */
    summary?: string | null;
    /** Texts that are the buyer's own, such as their name: whoever sends a message elsewhere leaves them out. */
    personal?: readonly string[];
  };
}

/**
 * Reads one buyer message. It only classifies: nothing it returns can set a price.
 *
 * `read` rejects when no reading could be made before `signal` aborts; it never returns a guess instead.
 */
export interface Recognizer {
  readonly name: string;
  /** It reads within milliseconds and from memory, so that nothing is recorded before its reading is there. Absent: it does not. */
  readonly isInstant?: boolean;
  read(message: MessageToRead, signal: AbortSignal): Promise<Reading>;
  /** Loads what the first reading would have to wait for. It may be left out. */
  warmUp?(): Promise<void>;
}
