import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import type { Recognizer } from '../../src/ports/recognizer.ts';

/** Reads as the embedded recognizer does, and these texts as a reader would that hears more in them. */
export function readAs(heard: Readonly<Record<string, Partial<Reading>>>): Recognizer {
  const reader = new EmbeddedRecognizer();
  return {
    name: reader.name,
    read: async (message, signal) => ({
      ...(await reader.read(message, signal)),
      ...(heard[message.text] ?? {}),
    }),
  };
}
