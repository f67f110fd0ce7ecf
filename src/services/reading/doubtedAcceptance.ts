import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { behindModel } from './behindModel.ts';

export interface DoubtedAcceptanceOptions {
  reader: Recognizer;
  /** Whether the words of a message may hold a no, whatever the reader made of it. */
  mayRefuse: (message: MessageToRead) => Promise<boolean>;
}

/**
 * An acceptance binds both sides and is nobody's guess: where a model hears one and the words may hold a no, the message answers
 * nothing, so that the buyer is asked. Everything else is as the reader read it. What phrases heard stands: they take a yes only
 * from words of which each one is understood, those of a no among them ("not great, but I'll take it").
 */
export const doubtedAcceptance = ({ reader, mayRefuse }: DoubtedAcceptanceOptions): Recognizer =>
  behindModel(reader, async (reading, message) =>
    reading.offerResponse === 'accept' && (await mayRefuse(message))
      ? { ...reading, offerResponse: null }
      : reading,
  );
