import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';

/**
 * The reader, with a second look at what a model made of a message. What the embedded recognizer read rests on the words
 * already, and stands.
 */
export const behindModel = (
  reader: Recognizer,
  look: (reading: Reading, message: MessageToRead) => Promise<Reading>,
): Recognizer => ({
  name: reader.name,
  isInstant: reader.isInstant === true,
  warmUp: async () => {
    await reader.warmUp?.();
  },
  read: async (message, signal) => {
    const reading = await reader.read(message, signal);
    return reading.readBy.recognizer === 'embedded' ? reading : await look(reading, message);
  },
});
