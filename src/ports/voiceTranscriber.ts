import type { ModelUse } from '../domain/vocabulary/modelUse.ts';

export interface VoiceNote {
  bytes: Uint8Array;
  /** As its bytes say. */
  contentType: string;
}

/** What is said in it, in the language it is said in. */
export interface Transcript {
  text: string;
  model: string;
  use: ModelUse;
}

/** Writes down what a voice note says, as a note for people. */
export interface VoiceTranscriber {
  /** Rejects when it cannot, or not before `signal` aborts: then there is no note. */
  transcribe(note: VoiceNote, signal: AbortSignal): Promise<Transcript>;
}
