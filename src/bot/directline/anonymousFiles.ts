import type { Conversation } from '../../domain/vocabulary/message.ts';
import { RateLimit } from '../../http/rateLimit.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FileAllowance } from '../../ports/fileAllowance.ts';

const MEGABYTE = 1024 * 1024;
const A_DAY_S = 24 * 60 * 60;
/** Two messages full of the largest files. */
const A_CONVERSATION_MB = 100;
/** A household or an office, with a few conversations like that. */
const AN_ADDRESS_MB = 400;
/** The smallest file takes a block of the disk and a name in a folder as well. */
const LEAST_BYTES = 8 * 1024;
const EVERYBODY = 'everybody';

export interface AnonymousFilesOptions {
  /** What all of them together may have kept within a day, in MB; null for no limit at all. */
  allMegabytes: number | null;
  /** From where a conversation is written to, as a key; null when nobody knows. */
  addressOf: (conversation: Conversation) => string | null;
  /** Whether the disk has more room than what is left for the record. */
  hasRoom: () => Promise<boolean>;
  clock: Clock;
}

/**
 * What buyers whom nobody vouches for may have kept within a day: each conversation, each address, and all of them. It is
 * counted by this process, and as much again comes back over a day. A buyer who is signed in, by the seller's site or by the
 * channel, is somebody whom one can talk to: only the disk limits them.
 */
export class AnonymousFiles implements FileAllowance {
  readonly #options: AnonymousFilesOptions;
  readonly #limits: readonly { of: (conversation: Conversation) => string | null; limit: RateLimit }[];

  constructor(options: AnonymousFilesOptions) {
    const { allMegabytes, addressOf, clock } = options;
    this.#options = options;
    this.#limits =
      allMegabytes === null
        ? []
        : [
            { of: ({ channelId, id }) => `${channelId}\n${id}`, limit: aDay(A_CONVERSATION_MB, clock) },
            { of: addressOf, limit: aDay(AN_ADDRESS_MB, clock) },
            { of: () => EVERYBODY, limit: aDay(allMegabytes, clock) },
          ];
  }

  async take(conversation: Conversation, bytes: number): Promise<boolean> {
    if (!(await this.#options.hasRoom())) return false;
    const { buyer } = conversation;
    if (buyer.vouched || buyer.buyerId !== null) return true;
    const cost = Math.max(bytes, LEAST_BYTES);
    const limits = this.#limits.flatMap(({ of, limit }) => {
      const key = of(conversation);
      return key === null ? [] : [{ key, limit }];
    });
    // What one limit refuses is not taken from another: nothing is kept of it.
    if (limits.some(({ key, limit }) => limit.wait(key, cost) > 0)) return false;
    for (const { key, limit } of limits) limit.take(key, cost);
    return true;
  }
}

const aDay = (megabytes: number, clock: Clock): RateLimit =>
  new RateLimit({ perSecond: (megabytes * MEGABYTE) / A_DAY_S, burst: megabytes * MEGABYTE }, clock);
