import type { Activity } from 'botframework-schema';
import type { Blobs } from '../../ports/blobs.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FileAllowance } from '../../ports/fileAllowance.ts';
import type { Endpoint, SocketEndpoint } from '../../http/endpoint.ts';
import type { ConversationFeed } from '../../services/cases/conversationFeed.ts';
import type { Inbox } from '../../services/turn/inbox.ts';
import { BlobLinks } from './blobLinks.ts';
import { Conversations } from './conversations.ts';
import { directLineEndpoints, directLineStream, type HandOut } from './directLineEndpoints.ts';
import type { RateLimitOptions } from '../../http/rateLimit.ts';
import { Callers } from './callers.ts';
import { returnEndpoints, type Returning } from './calls/returning.ts';
import { DirectLineLimits } from './limits.ts';
import { Tokens } from './tokens.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;
const DEFAULT_RATE_LIMIT: RateLimitOptions = { perSecond: 3, burst: 60 };

export interface DirectLineOptions {
  inbox: Inbox;
  feed: ConversationFeed;
  blobs: Blobs;
  /** How much of a buyer's uploads is kept; everything without it. */
  allowance?: FileAllowance;
  clock: Clock;
  /** Signs the tokens; at least 32 characters. The same over restarts, or conversations end with them. */
  secret: string;
  /** The secret with which the seller's site signs its buyers in; null when it does not. */
  buyerSecret: string | null;
  botName: string;
  /** Hands out copies of conversations; none without it. */
  copies?: HandOut;
  /** For the messages of one conversation; null for no limit, of new conversations either. */
  rateLimit?: RateLimitOptions | null;
  /** Told from where each conversation is written to. */
  callers?: Callers;
  /** How buyers come back; without it there is no other way than a token that ran out lately. */
  returning?: Returning;
  /** How long after its end a token can still be refreshed, whatever is on record, in ms; a day by default. */
  refreshGraceMs?: number;
  /** Told of what went wrong without anybody to answer to. */
  onError: (error: unknown) => void;
}

/**
 * Direct Line 3.0, served here. Conversations need no memory of this process: a token holds who speaks where, and what was
 * said comes from the case files, so a client goes on with any process on the same store and secret.
 */
export class DirectLine {
  readonly endpoints: readonly Endpoint[];
  readonly stream: SocketEndpoint;
  /** Addresses of files, for whoever hands some to a conversation. */
  readonly links: BlobLinks;
  readonly #conversations: Conversations;

  /** Throws a RangeError when a secret is too short. */
  constructor(options: DirectLineOptions) {
    const { secret, buyerSecret, clock, rateLimit = DEFAULT_RATE_LIMIT, refreshGraceMs = A_DAY_MS } = options;
    const tokens = new Tokens({ secret, buyerSecret, clock, refreshGraceMs });
    const links = new BlobLinks({ blobs: options.blobs, tokens });
    this.links = links;
    this.#conversations = new Conversations({
      allowance: { take: () => Promise.resolve(true) },
      ...options,
      links,
    });
    const limits = rateLimit && new DirectLineLimits(rateLimit, clock);
    const callers = options.callers ?? new Callers(secret);
    const { returning } = options;
    this.endpoints = [
      ...directLineEndpoints({
        tokens,
        links,
        copies: options.copies ?? null,
        conversations: this.#conversations,
        limits,
        callers,
        lives: (id) => returning?.lives(id) ?? Promise.resolve(false),
      }),
      ...(returning
        ? returnEndpoints({ tokens, returning, limits, hashOf: (address) => callers.hashOf(address) })
        : []),
    ];
    this.stream = directLineStream(tokens, this.#conversations);
  }

  /**
   * Shows an activity that is in no case file, or not yet. A message is kept in memory for clients that come back; what
   * else there is, such as typing, is for the sockets open now. `position` is the one the feed will give the same activity
   * id once it is recorded; it is shown once either way.
   */
  push(conversationId: string, activity: Partial<Activity>, position: string | null = null): void {
    this.#conversations.push(conversationId, activity, position);
  }
}
