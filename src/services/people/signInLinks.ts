import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { EMPTY_CHAIN, seal } from '../../domain/case/chain.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { Role } from '../../ports/principal.ts';
import { newSalt } from '../cases/caseFiles.ts';

/** What a link lets somebody be; a null name is for them to say. */
const Grant = z.object({ role: Role, name: z.string().nullable() });
export type Grant = z.infer<typeof Grant>;

const LinkEntry = z.discriminatedUnion('type', [
  Grant.extend({ type: z.literal('issued'), expiresAt: Instant }),
  z.object({ type: z.literal('spent') }),
]);

export const LINK_LIFE_MS = 3_600_000;
const CODE = /^[\w-]{43}$/;

/**
 * Codes that sign somebody in once, within an hour. The store holds only the hash of each, and of two who spend one at
 * the same time exactly one is let in, on whatever process. Methods reject with `StoreUnavailable` when the store does not answer.
 */
export class SignInLinks {
  readonly #store: CaseStore;
  readonly #clock: Clock;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  async issue(grant: Grant): Promise<string> {
    const code = randomBytes(32).toString('base64url');
    const now = this.#clock.now();
    const at = now.toISOString();
    const expiresAt = new Date(now.getTime() + LINK_LIFE_MS).toISOString();
    const entries = seal(EMPTY_CHAIN, [{ type: 'issued', ...grant, expiresAt }], at, newSalt);
    await this.#store.append({ stream: streamOf(code), sequence: 1, at, entries });
    return code;
  }

  /** What the code grants, which it will not do again; null when it is none, was spent or is too old. */
  async spend(code: string): Promise<Grant | null> {
    if (!CODE.test(code)) return null;
    const stream = streamOf(code);
    const [issued, ...more] = await this.#store.read(stream, 0);
    const sealed = issued?.entries.at(-1);
    if (!sealed || more.length > 0) return null;
    const link = LinkEntry.parse(sealed.content);
    const now = this.#clock.now();
    if (link.type !== 'issued' || now.getTime() >= Date.parse(link.expiresAt)) return null;
    const at = now.toISOString();
    const entries = seal(sealed, [{ type: 'spent' }], at, newSalt);
    const { ok } = await this.#store.append({ stream, sequence: 2, at, entries });
    return ok ? { role: link.role, name: link.name } : null;
  }
}

const streamOf = (code: string): string => `sign-in-link/${createHash('sha256').update(code).digest('hex')}`;
