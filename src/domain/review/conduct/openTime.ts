import { isOpenAt } from '../../policy/openingHours.ts';
import type { Policy } from '../../policy/policy.ts';

const QUARTER_MS = 900_000;
const QUARTERS_KEPT = 50_000;
/** Two weeks, within which the hours of any policy come. */
const LOOK_AHEAD = (15 * 24 * 3_600_000) / QUARTER_MS;

/** When people are there, to the quarter of an hour, for whoever asks of very many cases. */
export class OpenTime {
  readonly #policy: Pick<Policy, 'timezone'> & { handoff: Pick<Policy['handoff'], 'hours'> };
  readonly #known = new Map<number, boolean>();

  constructor(policy: Pick<Policy, 'timezone'> & { handoff: Pick<Policy['handoff'], 'hours'> }) {
    this.#policy = policy;
  }

  /** The instant itself, in ms, where people are there; else the next quarter of an hour at which they are. */
  from(at: number): number {
    const quarter = Math.floor(at / QUARTER_MS);
    if (this.#isOpen(quarter)) return at;
    for (let next = quarter + 1; next <= quarter + LOOK_AHEAD; next += 1)
      if (this.#isOpen(next)) return next * QUARTER_MS;
    return at;
  }

  #isOpen(quarter: number): boolean {
    const known = this.#known.get(quarter);
    if (known !== undefined) return known;
    if (this.#known.size >= QUARTERS_KEPT) this.#known.clear();
    const isOpen = isOpenAt(this.#policy, new Date(quarter * QUARTER_MS));
    this.#known.set(quarter, isOpen);
    return isOpen;
  }
}
