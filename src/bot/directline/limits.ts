import { type Answer, refusal } from '../../http/endpoint.ts';
import { RateLimit, type RateLimitOptions } from '../../http/rateLimit.ts';
import type { Clock } from '../../ports/clock.ts';

/** A household or an office opens so many conversations at once; after that one every five seconds. */
const TOKENS_OF_AN_ADDRESS: RateLimitOptions = { perSecond: 0.2, burst: 60 };
/** What all addresses together may open: far above a shop's busiest hour, far below what fills a disk. */
const TOKENS_OF_ALL: RateLimitOptions = { perSecond: 20, burst: 1_000 };
/** A household or an office in which as many write at once. */
const WRITERS_OF_AN_ADDRESS = 10;
/** How many times what may be sent at once a conversation may send within a day: no buyer writes three hundred messages. */
const BURSTS_A_DAY = 5;
const A_DAY_S = 24 * 60 * 60;
const EVERYBODY = 'everybody';

/** How fast clients of the page may go on. */
export class DirectLineLimits {
  readonly #messages: RateLimit;
  readonly #messagesOfAddress: RateLimit;
  readonly #messagesOfDay: RateLimit;
  readonly #tokens: RateLimit;
  readonly #allTokens: RateLimit;

  /** `messages`: of one conversation. */
  constructor(messages: RateLimitOptions, clock: Clock) {
    const ofAddress = {
      perSecond: messages.perSecond * WRITERS_OF_AN_ADDRESS,
      burst: messages.burst * WRITERS_OF_AN_ADDRESS,
    };
    const ofDay = messages.burst * BURSTS_A_DAY;
    this.#messages = new RateLimit(messages, clock);
    this.#messagesOfDay = new RateLimit({ perSecond: ofDay / A_DAY_S, burst: ofDay }, clock);
    this.#messagesOfAddress = new RateLimit(ofAddress, clock);
    this.#tokens = new RateLimit(TOKENS_OF_AN_ADDRESS, clock);
    this.#allTokens = new RateLimit(TOKENS_OF_ALL, clock);
  }

  /** Null when the conversation may send that much more, and so may the address it is written from; a refusal otherwise. */
  message(conversation: string, address: string | null, cost: number): Answer | null {
    const seconds = this.#messages.take(conversation, cost) || this.#messagesOfDay.take(conversation, cost);
    if (seconds > 0 || address === null) return refused(seconds);
    return refused(this.#messagesOfAddress.take(address, cost));
  }

  /** Null when one more conversation may be opened from there. */
  token(address: string | null): Answer | null {
    const seconds = address === null ? 0 : this.#tokens.take(address);
    return refused(seconds > 0 ? seconds : this.#allTokens.take(EVERYBODY));
  }
}

const refused = (seconds: number): Answer | null =>
  seconds === 0
    ? null
    : refusal(429, 'TooManyRequests', 'That was very fast. Wait a moment and send it again.', {
        'retry-after': String(seconds),
      });
