import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { Caller, claimsOf, type Ticket } from '../support/directLineClient.ts';
import { BUYER_SECRET, type Kept, kept, SECRET, startLocalChat } from '../support/localChat.ts';

const HOUR = 60 * 60 * 1000;

let parts: Kept;
let chat: Awaited<ReturnType<typeof startLocalChat>>;
let caller: Caller;
let now: Date;

const serve = async (options: Parameters<typeof startLocalChat>[1] = {}): Promise<void> => {
  chat = await startLocalChat(parts, { clock: { now: () => now }, ...options });
  caller = new Caller(chat.url);
};

beforeEach(async () => {
  parts = kept();
  now = new Date();
  await serve();
});

afterEach(async () => {
  await chat.close();
});

const jwt = (claims: Record<string, unknown>, secret: string, expires: number | null): Promise<string> => {
  const token = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' });
  if (expires !== null) token.setExpirationTime(Math.floor(expires / 1000));
  return token.sign(new TextEncoder().encode(secret));
};

describe('tokens', () => {
  it('gives every visitor a conversation and a user of their own for an hour', async () => {
    const [one, other] = [await caller.generate(), await caller.generate()];
    expect(one.expires_in).toBe(3600);
    expect(one.conversationId).not.toBe(other.conversationId);
    expect(claimsOf(one.token)['user']).not.toBe(claimsOf(other.token)['user']);
  });

  it('takes no user from the client', async () => {
    const { token } = await caller.generate({ user: { id: 'somebody-else' }, buyerId: 'B-7' });
    expect(claimsOf(token)['user']).toMatch(/^guest-/);
    expect(claimsOf(token)['buyerId']).toBeNull();
  });

  it('knows the buyer whom the shop signed in, in every message', async () => {
    const buyerToken = await jwt({ sub: 'B-7', name: 'Maria' }, BUYER_SECRET, now.getTime() + HOUR);
    const ticket = await caller.start({ buyerToken });
    await caller.send(ticket, {
      type: 'message',
      text: 'hello',
      from: { id: 'B-8', name: 'Mallory' },
      channelData: { buyerId: 'B-8' },
    });
    expect(parts.inbox.received[0]?.conversation.buyer).toEqual({
      channelUser: 'local-directline:buyer-B-7',
      name: 'Maria',
      vouched: true,
      buyerId: 'B-7',
    });
  });

  it.each([
    ['8190', '8190'],
    [8190, '8190'],
  ])('knows the order that the shop names, %j', async (order, orderNumber) => {
    const buyerToken = await jwt({ sub: 'B-7', order }, BUYER_SECRET, now.getTime() + HOUR);
    const ticket = await caller.start({ buyerToken });
    await caller.send(ticket, { type: 'message', text: 'hello', channelData: { orderNumber: '1' } });
    expect(parts.inbox.received[0]?.conversation.buyer).toMatchObject({ buyerId: 'B-7', orderNumber });
  });

  it.each([
    ['signed by somebody else', () => jwt({ sub: 'B-7' }, SECRET, now.getTime() + HOUR)],
    ['expired', () => jwt({ sub: 'B-7' }, BUYER_SECRET, now.getTime() - HOUR)],
    ['that never expires', () => jwt({ sub: 'B-7' }, BUYER_SECRET, null)],
    ['without a buyer', () => jwt({ name: 'Maria' }, BUYER_SECRET, now.getTime() + HOUR)],
    ['that is not signed', () => Promise.resolve(`${btoa('{"alg":"none"}')}.${btoa('{"sub":"B-7"}')}.`)],
  ])('refuses a sign-in %s and gives no token', async (_kind, sign) => {
    const reply = await caller.call<Ticket>('POST', '/tokens/generate', null, { buyerToken: await sign() });
    expect(reply.status).toBe(403);
    expect(reply.body.error?.code).toBe('BadBuyerToken');
    expect(reply.body.token).toBeUndefined();
  });

  it('refuses every sign-in when the shop signs nobody in', async () => {
    await chat.close();
    await serve({ buyerSecret: null });
    const buyerToken = await jwt({ sub: 'B-7' }, BUYER_SECRET, now.getTime() + HOUR);
    expect((await caller.call('POST', '/tokens/generate', null, { buyerToken })).status).toBe(403);
  });

  it('does not start with a secret that can be guessed', async () => {
    await expect(startLocalChat(parts, { secret: 'short' })).rejects.toThrow(RangeError);
  });

  it('refreshes a token for the same conversation and user, a day after its end too, and no later', async () => {
    const { token, conversationId } = await caller.generate();
    now = new Date(now.getTime() + 20 * HOUR);
    const { status, body } = await caller.call<Ticket>('POST', '/tokens/refresh', token);
    expect(status).toBe(200);
    expect(body.conversationId).toBe(conversationId);
    expect(claimsOf(body.token)['user']).toBe(claimsOf(token)['user']);
    now = new Date(now.getTime() + 6 * HOUR);
    expect((await caller.call('POST', '/tokens/refresh', token)).status).toBe(403);
  });

  it('goes on under an older token where the conversation is on record, and then vouches for nobody', async () => {
    await chat.close();
    await serve({
      returning: {
        lives: () => Promise.resolve(true),
        open: () => Promise.resolve({ ok: false, because: 'no' }),
        progress: () => Promise.resolve(null),
        seen: () => Promise.resolve(),
      },
    });
    const about = { sub: 'B-7', name: 'Maria', order: '8190' };
    const buyerToken = await jwt(about, BUYER_SECRET, now.getTime() + HOUR);
    const { token, conversationId } = await caller.generate({ buyerToken });
    const refreshed = async (old: string) =>
      claimsOf((await caller.call<Ticket>('POST', '/tokens/refresh', old)).body.token);
    now = new Date(now.getTime() + 20 * HOUR);
    expect(await refreshed(token)).toMatchObject({ conversation: conversationId, buyerId: 'B-7' });
    now = new Date(now.getTime() + 6 * HOUR);
    const { conversation, user, buyerId, orderNumber } = await refreshed(token);
    expect([conversation, user, buyerId]).toEqual([conversationId, 'buyer-B-7', null]);
    expect(orderNumber).toBeUndefined();
    const signedInNow = async (sub: string) => {
      const handed = await jwt({ sub, name: 'Maria' }, BUYER_SECRET, now.getTime() + HOUR);
      const { body } = await caller.call<Ticket>('POST', '/tokens/refresh', token, { buyerToken: handed });
      return claimsOf(body.token)['buyerId'];
    };
    expect(await signedInNow('B-7')).toBe('B-7');
    expect(await signedInNow('B-8')).toBeNull();
  });

  it('answers 401 without a token and 403 to one that is forged, expired, or for something else', async () => {
    const ticket = await caller.start();
    const other = await caller.start();
    const path = `/conversations/${ticket.conversationId}/activities`;
    const forged = await jwt(
      claimsOf(ticket.token),
      'another-secret-0123456789-0123456789',
      now.getTime() + HOUR,
    );
    const forStream = new URL(ticket.streamUrl).searchParams.get('t');
    expect((await caller.call('GET', path, null)).status).toBe(401);
    for (const token of [forged, other.token, forStream, 'rubbish'])
      expect((await caller.call('GET', path, token)).status).toBe(403);
    expect((await caller.call('GET', path, ticket.token)).status).toBe(200);
    now = new Date(now.getTime() + HOUR + 1000);
    for (const [method, rest] of [
      ['GET', ''],
      ['GET', '/activities'],
      ['POST', '/activities'],
      ['POST', '/upload'],
    ] as const) {
      const reply = await caller.call(method, `/conversations/${ticket.conversationId}${rest}`, ticket.token);
      expect([rest, reply.status]).toEqual([rest, 403]);
    }
    expect(parts.inbox.received).toEqual([]);
  });
});
