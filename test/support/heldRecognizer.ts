import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import type { Recognizer } from '../../src/ports/recognizer.ts';

/** Reads like the embedded one, but not before it is let. */
export class HeldRecognizer implements Recognizer {
  readonly name = 'held';
  readonly #embedded = new EmbeddedRecognizer();
  readonly #held: (() => void)[] = [];
  isHolding = false;
  /** What was to be read, in order. */
  readonly texts: string[] = [];
  #onHeld: () => void = () => undefined;

  async read(...[message, signal]: Parameters<Recognizer['read']>) {
    this.texts.push(message.text);
    if (this.isHolding) {
      await new Promise<void>((resolve) => {
        this.#held.push(resolve);
        this.#onHeld();
      });
    }
    return await this.#embedded.read(message, signal);
  }

  /** Resolves once so many readings wait. */
  async holds(count: number): Promise<void> {
    while (this.#held.length < count) {
      await new Promise<void>((resolve) => {
        this.#onHeld = resolve;
      });
    }
  }

  letGo(): void {
    this.isHolding = false;
    for (const go of this.#held.splice(0)) go();
  }
}
