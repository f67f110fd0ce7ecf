import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';

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
export class DoubtedAcceptance implements Recognizer {
  readonly name: string;
  readonly isInstant: boolean;
  readonly #options: DoubtedAcceptanceOptions;

  constructor(options: DoubtedAcceptanceOptions) {
    this.name = options.reader.name;
    this.isInstant = options.reader.isInstant === true;
    this.#options = options;
  }

  async warmUp(): Promise<void> {
    await this.#options.reader.warmUp?.();
  }

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    const reading = await this.#options.reader.read(message, signal);
    if (reading.offerResponse !== 'accept' || reading.readBy.recognizer === 'embedded') return reading;
    if (!(await this.#options.mayRefuse(message))) return reading;
    return { ...reading, offerResponse: null };
  }
}
