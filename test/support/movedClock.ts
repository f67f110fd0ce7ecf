import type { Clock } from '../../src/ports/clock.ts';

const HOUR_MS = 3_600_000;

/** A clock that runs, and can be put forward. */
export class MovedClock implements Clock {
  #offset: number;

  /** It begins at this instant. */
  constructor(at: string) {
    this.#offset = Date.parse(at) - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  passes({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.#offset += (days * 24 + hours + minutes / 60) * HOUR_MS;
  }
}
