import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';

/** How long a token opens its conversation, in seconds. */
export const TOKEN_LIFE = 60 * 60;
const STREAM_LIFE = 2 * 60;
const BLOB_LIFE = 24 * 60 * 60;
/** Longer than any record is kept: the record says when a conversation is over. */
const LONGEST_GRACE = 20 * 366 * 24 * 60 * 60;
const ISSUER = 'parley';

/** Who holds a conversation; all that is believed about a caller. */
export const Claims = z.object({
  conversation: z.string().min(1),
  /** The user's id in this channel. Web Chat reads it from the token too. */
  user: z.string().min(1),
  name: z.string().nullable().default(null),
  /** The seller's buyer id, once a token of the seller's site named it. */
  buyerId: z.string().nullable().default(null),
  /** The order that token named. */
  orderNumber: z.string().optional(),
});
export type Claims = z.infer<typeof Claims>;

const BlobClaims = z.object({ conversation: z.string(), sha256: z.string(), name: z.string().nullable() });
export type BlobClaims = z.infer<typeof BlobClaims>;

const CopyClaims = z.object({ conversation: z.string(), channel: z.string() });
export type CopyClaims = z.infer<typeof CopyClaims>;

const BuyerClaims = z.object({
  sub: z.string().min(1).max(200),
  name: z.string().min(1).max(200).optional(),
  /** Shops whose order numbers are numbers write them as such. */
  order: z.union([z.string().min(1).max(100), z.number().transform(String)]).optional(),
  exp: z.number(),
});
export type Buyer = {
  id: string;
  name: string | null;
  /** The order they came about; null where the seller's site named none. */
  orderNumber: string | null;
};

export interface TokensOptions {
  /** Signs this server's tokens; at least 32 characters. The same over restarts, or conversations end with them. */
  secret: string;
  /** The seller's secret, with which the seller's site signs a buyer in; null when it does not. */
  buyerSecret: string | null;
  /** How long after its end a token can still be refreshed, in ms: a laptop that slept over night goes on. */
  refreshGraceMs: number;
  clock: Clock;
}

const TimedClaims = Claims.extend({ exp: z.number() });
type TimedClaims = z.infer<typeof TimedClaims>;

const MOST_CHECKED = 10_000;

/** Signs and checks the tokens of the local Direct Line. What does not check is null, whatever is wrong with it. */
export class Tokens {
  readonly #options: TokensOptions;
  readonly #key: Uint8Array;
  readonly #checked = new LRUCache<string, Promise<TimedClaims | null>>({ max: MOST_CHECKED });

  /** Throws a RangeError when a secret is too short to keep anybody out. */
  constructor(options: TokensOptions) {
    for (const secret of [options.secret, options.buyerSecret]) {
      if (secret !== null && secret.length < 32)
        throw new RangeError('a signing secret needs at least 32 characters');
    }
    this.#options = options;
    this.#key = new TextEncoder().encode(options.secret);
  }

  /** For the calls of a conversation. */
  access(claims: Claims): Promise<string> {
    return this.#sign(claims, 'access', TOKEN_LIFE);
  }

  /**
   * Calls that come at once under one token are let in in the order they came: its signature is checked once for all of
   * them, because checks of their own would end in any order.
   */
  async readAccess(token: string): Promise<Claims | null> {
    const checked = this.#checked.get(token) ?? this.#read(token, 'access', TimedClaims, 0);
    this.#checked.set(token, checked);
    const found = await checked;
    if (found === null) this.#checked.delete(token);
    if (found === null || found.exp * 1_000 <= this.#options.clock.now().getTime()) return null;
    const { exp: _, ...claims } = found;
    return claims;
  }

  /**
   * Takes a token that ran out lately as well, and an old one where its conversation is still on record: it opens that
   * conversation and vouches for nobody but the `buyer` whom the shop signs in now, because a browser may have come to somebody
   * else since.
   */
  async readForRefresh(
    token: string,
    lives: (conversationId: string) => Promise<boolean> = () => Promise.resolve(false),
    buyer: Buyer | null = null,
  ): Promise<Claims | null> {
    const lately = await this.#read(token, 'access', Claims, this.#options.refreshGraceMs / 1000);
    if (lately) return lately;
    const longAgo = await this.#read(token, 'access', Claims, LONGEST_GRACE);
    if (!longAgo || !(await lives(longAgo.conversation))) return null;
    if (buyer !== null && buyer.id === longAgo.buyerId) return longAgo;
    const { orderNumber: _, ...rest } = longAgo;
    return { ...rest, buyerId: null };
  }

  /** For opening one websocket soon; it stands in an address, so it is good for nothing else. */
  stream(claims: Claims): Promise<string> {
    return this.#sign(claims, 'stream', STREAM_LIFE);
  }

  readStream(token: string): Promise<Claims | null> {
    return this.#read(token, 'stream', Claims, 0);
  }

  /** For fetching one file of one conversation. */
  blob(claims: BlobClaims): Promise<string> {
    return this.#sign(claims, 'blob', BLOB_LIFE);
  }

  readBlob(token: string): Promise<BlobClaims | null> {
    return this.#read(token, 'blob', BlobClaims, 0);
  }

  /** For fetching a copy of one conversation of any channel. */
  copy(claims: CopyClaims): Promise<string> {
    return this.#sign(claims, 'copy', BLOB_LIFE);
  }

  readCopy(token: string): Promise<CopyClaims | null> {
    return this.#read(token, 'copy', CopyClaims, 0);
  }

  /** The buyer whom the seller's site signed in. */
  async readBuyer(token: string): Promise<Buyer | null> {
    const { buyerSecret, clock } = this.#options;
    if (buyerSecret === null) return null;
    const key = new TextEncoder().encode(buyerSecret);
    const payload = await payloadOf(token, key, {
      currentDate: clock.now(),
      requiredClaims: ['sub', 'exp'],
    });
    const buyer = BuyerClaims.safeParse(payload).data;
    return buyer ? { id: buyer.sub, name: buyer.name ?? null, orderNumber: buyer.order ?? null } : null;
  }

  #sign(claims: Claims | BlobClaims | CopyClaims, use: string, life: number): Promise<string> {
    const now = Math.floor(this.#options.clock.now().getTime() / 1000);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(use)
      .setIssuedAt(now)
      .setExpirationTime(now + life)
      .sign(this.#key);
  }

  async #read<T>(token: string, use: string, schema: z.ZodType<T>, grace: number): Promise<T | null> {
    const payload = await payloadOf(token, this.#key, {
      issuer: ISSUER,
      audience: use,
      currentDate: this.#options.clock.now(),
      clockTolerance: grace,
      requiredClaims: ['exp'],
    });
    return schema.safeParse(payload).data ?? null;
  }
}

async function payloadOf(
  token: string,
  key: Uint8Array,
  checks: Parameters<typeof jwtVerify>[2],
): Promise<unknown> {
  try {
    return (await jwtVerify(token, key, { ...checks, algorithms: ['HS256'] })).payload;
  } catch {
    return null;
  }
}
