import { z } from 'zod';
import { PAGE_CHANNEL, type Conversation } from '../../../domain/vocabulary/message.ts';
import { type Answer, type Call, type Endpoint, refusal, post, get } from '../../../http/endpoint.ts';
import type { Returned, Shown } from '../../../services/people/returningBuyers.ts';
import type { DirectLineLimits } from '../limits.ts';
import type { Claims, Tokens } from '../tokens.ts';
import { heldBy, ticket } from './held.ts';

const BASE = '/v3/directline';
const MOST_SEEN = 50;

const ReturnRequest = z.union([
  z.object({ secret: z.string().max(100) }),
  z.object({ code: z.string().max(40), fact: z.string().max(320).default('') }),
]);
const SeenRequest = z.object({ activityIds: z.array(z.string().max(200)).max(MOST_SEEN) });

/** What buyers who come back to the page need. */
export interface Returning {
  open(shown: Shown, address: string | null): Promise<Returned>;
  /** Whether a conversation may be gone on with under a token that ran out long ago. */
  lives(conversationId: string): Promise<boolean>;
  /** Where the conversation stands, in words for its buyer; null while it has no case. */
  progress(conversationId: string, origin: string): Promise<object | null>;
  /** The buyer has these before their eyes. */
  seen(conversationId: string, activityIds: readonly string[]): Promise<void>;
}

/** How a buyer comes back to a conversation, and what they see of it above what was said. */
export function returnEndpoints(options: {
  tokens: Tokens;
  returning: Returning;
  limits: DirectLineLimits | null;
  /** A keyed hash of an address. */
  hashOf: (address: string) => string;
}): Endpoint[] {
  const { tokens, returning, limits, hashOf } = options;
  const held = heldBy(tokens);
  return [
    post(
      'public',
      'json',
      `${BASE}/tokens/return`,
      'a token for the conversation of a private link, or of a code with a fact',
      async ({ body, address }) => {
        const tooFast = limits?.token(address);
        if (tooFast) return tooFast;
        const shown = ReturnRequest.safeParse(body).data;
        if (!shown) return refusal(400, 'BadArgument', 'A secret is needed, or a code with a fact.');
        const returned = await returning.open(shown, address === null ? null : hashOf(address));
        if (returned.ok) return { status: 200, body: await ticket(tokens, claimsOf(returned.conversation)) };
        return returned.because === 'too_many'
          ? refusal(429, 'TooManyTries', 'That was tried too often. Try again tomorrow, or use the link.')
          : refusal(404, 'NotFound', 'This opens no conversation, or none any more.');
      },
    ),
    get(
      'buyer',
      `${BASE}/conversations/:id/progress`,
      'where the conversation stands, and how to come back to it',
      held(async ({ conversation }, { origin }: Call): Promise<Answer> => {
        const progress = await returning.progress(conversation, origin);
        return progress === null
          ? { status: 204 }
          : { status: 200, headers: { 'cache-control': 'no-store' }, body: progress };
      }),
    ),
    post(
      'buyer',
      'json',
      `${BASE}/conversations/:id/seen`,
      'the buyer has these messages before their eyes',
      held(async ({ conversation }, { body, address }) => {
        const tooFast = limits?.message(conversation, address, 1);
        if (tooFast) return tooFast;
        const seen = SeenRequest.safeParse(body).data;
        if (!seen) return refusal(400, 'BadArgument', 'activityIds is to be a list of ids.');
        await returning.seen(conversation, seen.activityIds);
        return { status: 204 };
      }),
    ),
  ];
}

/**
 * Whoever comes by a link or a code holds this conversation and nothing else: what the seller's site once said about who
 * they are is not theirs, so none of the buyer's other orders is.
 */
const claimsOf = ({ id, buyer }: Conversation): Claims => ({
  conversation: id,
  user: buyer.channelUser.slice(`${PAGE_CHANNEL}:`.length),
  name: buyer.name,
  buyerId: null,
});
