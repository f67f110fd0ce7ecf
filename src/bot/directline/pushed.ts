import type { Activity } from 'botframework-schema';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../ports/clock.ts';

const MOST_CONVERSATIONS = 5000;
const MOST_OF_A_CONVERSATION = 20;

/** An activity that was pushed to a conversation without being read from its case file. */
export interface PushedActivity {
  /** Grows with every push, over restarts too as long as the clock does. */
  number: number;
  /** The position the feed gives the same activity once it is recorded; null when it never will be. */
  position: string | null;
  activity: Partial<Activity> & { id: string; timestamp: Date };
}

/** Remembers the last pushed messages of the conversations spoken in lately. */
export class PushedActivities {
  readonly #clock: Clock;
  readonly #kept = new LRUCache<string, PushedActivity[]>({ max: MOST_CONVERSATIONS });
  #last = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  keep(
    conversationId: string,
    activity: Partial<Activity> & { id: string },
    position: string | null,
  ): PushedActivity {
    const now = this.#clock.now();
    this.#last = Math.max(this.#last + 1, now.getTime());
    const pushed = {
      number: this.#last,
      position,
      activity: { ...activity, timestamp: activity.timestamp ?? now },
    };
    const others = (this.#kept.get(conversationId) ?? []).filter(
      ({ activity: { id } }) => id !== activity.id,
    );
    this.#kept.set(conversationId, [...others, pushed].slice(-MOST_OF_A_CONVERSATION));
    return pushed;
  }

  after(conversationId: string, number: number): PushedActivity[] {
    return (this.#kept.get(conversationId) ?? []).filter((pushed) => pushed.number > number);
  }
}
