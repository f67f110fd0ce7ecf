import type { ModelUse } from '../domain/vocabulary/modelUse.ts';

/** A buyer's photo, and what it is to show. */
export interface PhotoToDescribe {
  bytes: Uint8Array;
  /** What the buyer complains of; null while nobody knows. */
  complaint: string | null;
  /** What was ordered, as the shop calls it. */
  articles: string[];
}

/** What somebody sees in it. */
export interface PhotoDescription {
  /** One or two sentences in English. */
  text: string;
  /** Whether it shows what the buyer complains of. */
  fits: 'yes' | 'no' | 'unclear';
  model: string;
  promptVersion: string;
  use?: ModelUse;
}

/** Says what a photo shows, as a note for people. */
export interface PhotoDescriber {
  /** Rejects when it cannot, or not before `signal` aborts: then there is no note. */
  describe(photo: PhotoToDescribe, signal: AbortSignal): Promise<PhotoDescription>;
}
