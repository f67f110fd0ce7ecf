import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';

const recognizer = new EmbeddedRecognizer();

/** What the embedded recognizer reads in a message, with as much context as the test cares about. */
export async function reading(
  text: string,
  context: Partial<MessageToRead['context']> & { hasPhoto?: boolean } = {},
): Promise<Reading> {
  const { hasPhoto = false, ...rest } = context;
  return recognizer.read(
    { text, hasPhoto, context: { earlier: [], openOffer: null, asked: null, language: null, ...rest } },
    new AbortController().signal,
  );
}
