import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  type Answer,
  type Call,
  disposition,
  type Endpoint,
  refusal,
  type SocketEndpoint,
  post,
  get,
} from '../../http/endpoint.ts';
import type { BlobLinks } from './blobLinks.ts';
import type { Conversations } from './conversations.ts';
import { LOCAL_CHANNEL } from './feedActivities.ts';
import type { Callers } from './callers.ts';
import type { DirectLineLimits } from './limits.ts';
import { bearer, expired, heldBy, ticket } from './calls/held.ts';
import type { Claims, Tokens } from './tokens.ts';
import { readUpload } from './upload.ts';
import { readWatermark } from './watermark.ts';

const BASE = '/v3/directline';
/** A file weighs as much as this many more messages. */
const COST_OF_A_FILE = 4;
/** A copy reads the whole conversation, and each is on record. */
const COST_OF_A_COPY = 15;

const TokenRequest = z.object({ buyerToken: z.string().nullish() });
const StartRequest = z.object({ locale: z.string().max(35).nullish().catch(null) });

export interface EndpointsOptions {
  tokens: Tokens;
  conversations: Conversations;
  links: BlobLinks;
  /** Null where there are none to be had. */
  copies: HandOut | null;
  /** Null for no limit. */
  limits: DirectLineLimits | null;
  /** Told from where each conversation is written to. */
  callers: Callers;
  /** Whether something of a conversation is still on record. */
  lives: (conversationId: string) => Promise<boolean>;
}

/** A copy of a conversation as a page, recorded as handed out; null when there is nothing of it. */
export type HandOut = (
  channelId: string,
  conversationId: string,
  /** How its buyer reaches this server; null where that is not by the page. */
  origin: string | null,
) => Promise<string | null>;

/** Direct Line 3.0 over HTTP. */
export function directLineEndpoints(options: EndpointsOptions): Endpoint[] {
  const { tokens, conversations, limits, links, callers } = options;
  const held = heldBy(tokens);

  return [
    post(
      'public',
      'json',
      `${BASE}/tokens/generate`,
      'a token for a new conversation',
      async (call) => limits?.token(call.address) ?? (await generate(tokens, call)),
    ),
    post(
      'buyer',
      'json',
      `${BASE}/tokens/refresh`,
      'a fresh token for the same conversation',
      async (call) => {
        const { buyerToken } = TokenRequest.safeParse(call.body ?? {}).data ?? {};
        const buyer = buyerToken ? await tokens.readBuyer(buyerToken) : null;
        const claims = await tokens.readForRefresh(bearer(call) ?? '', options.lives, buyer);
        return claims ? { status: 200, body: await ticket(tokens, claims) } : expired();
      },
    ),
    post(
      'buyer',
      'json',
      `${BASE}/conversations`,
      'opens the conversation of the token',
      held(async (claims, call) => {
        const { locale } = StartRequest.safeParse(call.body ?? {}).data ?? {};
        void conversations.opened(claims, locale ?? firstLanguage(call));
        return { status: 201, body: await opening(tokens, claims, call) };
      }),
    ),
    get(
      'buyer',
      `${BASE}/conversations/:id`,
      'goes on with a conversation behind a watermark',
      held(async (claims, call) => {
        void conversations.opened(claims, firstLanguage(call));
        return { status: 200, body: await opening(tokens, claims, call) };
      }),
    ),
    post(
      'buyer',
      'json',
      `${BASE}/conversations/:id/activities`,
      'takes what the buyer sends',
      held(async (claims, { body, address }) => {
        const tooFast = limits?.message(claims.conversation, address, 1);
        if (tooFast) return tooFast;
        callers.note(claims.conversation, address);
        if (typeof body !== 'object' || body === null || Array.isArray(body))
          return refusal(400, 'BadArgument', 'The body is to be one activity.');
        return { status: 200, body: { id: await conversations.receive(claims, body, []) } };
      }),
    ),
    get(
      'buyer',
      `${BASE}/conversations/:id/activities`,
      'what was said behind a watermark',
      held(async (claims, call) => {
        const watermark = readWatermark(call.query.get('watermark'));
        return { status: 200, body: await conversations.read(claims, watermark, call.origin) };
      }),
    ),
    post(
      'buyer',
      'stream',
      `${BASE}/conversations/:id/upload`,
      'takes a message with files',
      held(async (claims, { headers, stream, address }) => {
        const tooFast = limits?.message(claims.conversation, address, 1 + COST_OF_A_FILE);
        if (tooFast) return tooFast;
        callers.note(claims.conversation, address);
        const upload = await readUpload(headers, stream);
        if ('refused' in upload) return upload.refused;
        const { activity, files } = upload;
        const asMessage = { type: 'message', ...(activity as object) };
        return { status: 200, body: { id: await conversations.receive(claims, asMessage, files) } };
      }),
    ),
    get('buyer', `${BASE}/conversations/:id/copy`, 'a copy of the conversation, to save', async (call) => {
      const linked = call.query.get('t');
      if (linked === null)
        return held(({ conversation }) => copy(options, LOCAL_CHANNEL, conversation, call.origin))(call);
      const claims = await tokens.readCopy(linked);
      if (claims?.conversation !== call.params['id'] || !claims) return expired();
      return copy(options, claims.channel, claims.conversation, call.origin);
    }),
    get(
      'signed',
      `${BASE}/conversations/:id/blobs/:sha256`,
      'a file of the conversation, by a link that expires',
      (call) => links.serve(call),
    ),
  ];
}

export function directLineStream(tokens: Tokens, conversations: Conversations): SocketEndpoint {
  return {
    path: `${BASE}/conversations/:id/stream`,
    summary: 'what is said, as it is said',
    access: 'buyer',
    open: async ({ params, query, origin }) => {
      const claims = await tokens.readStream(query.get('t') ?? '');
      if (claims?.conversation !== params['id'] || !claims) return expired();
      const from = readWatermark(query.get('watermark'));
      return (socket) => conversations.stream(claims, from, origin, socket);
    },
  };
}

/** To be saved, and should a browser show it all the same, to be nothing but read. */
async function copy(
  { copies, limits }: EndpointsOptions,
  channelId: string,
  conversationId: string,
  origin: string,
): Promise<Answer> {
  const tooFast = limits?.message(conversationId, null, COST_OF_A_COPY);
  if (tooFast) return tooFast;
  const page = (await copies?.(channelId, conversationId, origin)) ?? null;
  if (page === null) return refusal(404, 'NotFound', 'There is nothing of this conversation.');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': disposition('attachment', 'conversation.html'),
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body: Buffer.from(page),
  };
}

async function generate(tokens: Tokens, { body }: Call): Promise<Answer> {
  const request = TokenRequest.safeParse(body ?? {}).data;
  if (!request) return refusal(400, 'BadArgument', 'buyerToken is to be a string.');
  const conversation = randomBytes(16).toString('base64url');
  if (request.buyerToken == null) {
    const user = `guest-${randomBytes(12).toString('base64url')}`;
    return { status: 200, body: await ticket(tokens, { conversation, user, name: null, buyerId: null }) };
  }
  const buyer = await tokens.readBuyer(request.buyerToken);
  if (!buyer)
    return refusal(
      403,
      'BadBuyerToken',
      'The sign-in from the shop is not valid or has expired. Open the chat again.',
    );
  const claims = {
    conversation,
    user: `buyer-${buyer.id}`,
    name: buyer.name,
    buyerId: buyer.id,
    ...(buyer.orderNumber === null ? {} : { orderNumber: buyer.orderNumber }),
  };
  return { status: 200, body: await ticket(tokens, claims) };
}

async function opening(tokens: Tokens, claims: Claims, { origin, query }: Call) {
  const stream = new URL(`${BASE}/conversations/${encodeURIComponent(claims.conversation)}/stream`, origin);
  stream.protocol = stream.protocol === 'https:' ? 'wss:' : 'ws:';
  stream.searchParams.set('watermark', query.get('watermark') ?? '');
  stream.searchParams.set('t', await tokens.stream(claims));
  return { ...(await ticket(tokens, claims)), streamUrl: stream.href };
}

const firstLanguage = ({ headers }: Call): string | null =>
  /^[a-z]{2,3}(-[a-z0-9]{2,8})*/i.exec(headers['accept-language'] ?? '')?.[0] ?? null;
