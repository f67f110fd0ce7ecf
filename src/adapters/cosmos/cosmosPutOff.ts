import type { CaseView } from '../../ports/caseStore.ts';

/** Whoever looks for what another process did waits so much longer at most, in ms. */
const PUT_OFF_MS = 2_000;

/** Views that wait for the next one of their case, which takes their place. */
export class PutOffViews {
  readonly #write: (view: CaseView) => Promise<void>;
  readonly #waiting = new Map<string, { view: CaseView; timer: NodeJS.Timeout }>();

  /** `write` never rejects. */
  constructor(write: (view: CaseView) => Promise<void>) {
    this.#write = write;
  }

  /** Keeps the newest view of a case: now, or a little later where another is about to follow it. */
  async keep(view: CaseView): Promise<void> {
    clearTimeout(this.#waiting.get(view.stream)?.timer);
    this.#waiting.delete(view.stream);
    if (view.isFollowed !== true) {
      await this.#write(view);
      return;
    }
    const timer = setTimeout(() => void this.keep({ ...view, isFollowed: false }), PUT_OFF_MS);
    timer.unref();
    this.#waiting.set(view.stream, { view, timer });
  }

  /** Resolves once nothing waits any more. */
  async flush(): Promise<void> {
    await Promise.all(
      [...this.#waiting.values()].map(({ view }) => this.keep({ ...view, isFollowed: false })),
    );
  }
}
