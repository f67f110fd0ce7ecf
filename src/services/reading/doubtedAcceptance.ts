import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';

export interface DoubtedAcceptanceOptions {
  reader: Recognizer;
  /** Whether the words of a message may hold a no, whatever the reader made of it. */
  mayRefuse: (message: MessageToRead) => Promise<boolean>;
}

/**
 * An acceptance binds both sides and is nobody's guess: where a reader hears one and the words may hold a no, the message answers
 * nothing, so that the buyer is asked. Everything else is as the reader read it.
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
    if (reading.offerResponse !== 'accept' || !(await this.#options.mayRefuse(message))) return reading;
    return { ...reading, offerResponse: null };
  }
}
