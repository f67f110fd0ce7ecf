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

/** What a spent link gave, with a mark that no other link has. */
export type Spent = Grant & { mark: string };

const LinkEntry = z.discriminatedUnion('type', [
  Grant.extend({ type: z.literal('issued'), expiresAt: Instant }),
  z.object({ type: z.literal('spent') }),
]);

export const LINK_LIFE_MS = 3_600_000;
const MARK_LENGTH = 12;
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
    if (grant.name !== null) await this.#keepName(grant.name, at);
    return code;
  }

  /** Whether a link that names nobody is used under a name that another link gave to somebody. */
  async isTaken(code: string, name: string): Promise<boolean> {
    const link = await this.#issued(code);
    return link?.name === null && (await this.#store.read(nameStream(name), 0)).length > 0;
  }

  /** What the code grants, which it will not do again; null when it is none, was spent or is too old. */
  async spend(code: string): Promise<Spent | null> {
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
    return ok ? { role: link.role, name: link.name, mark: stream.slice(-MARK_LENGTH) } : null;
  }

  async #issued(code: string): Promise<Grant | null> {
    if (!CODE.test(code)) return null;
    const [issued] = await this.#store.read(streamOf(code), 0);
    const link = LinkEntry.safeParse(issued?.entries.at(-1)?.content).data;
    return link?.type === 'issued' ? link : null;
  }

  /** Once for a name: a second link for it finds it there. */
  async #keepName(name: string, at: Instant): Promise<void> {
    const entries = seal(EMPTY_CHAIN, [{ type: 'named' }], at, newSalt);
    await this.#store.append({ stream: nameStream(name), sequence: 1, at, entries });
  }
}

const nameStream = (name: string): string =>
  `sign-in-name/${createHash('sha256').update(asSeen(name)).digest('hex')}`;

/** Letters of other scripts that nobody can tell from Latin ones, each before the one it looks like. */
const LOOKS_LIKE = new Map(
  'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwкkмmтtнhвbοoαaνvρpιiκkτtυu'.match(/../gu)?.map((pair): [string, string] => {
    const [letter = '', latin = ''] = pair;
    return [letter, latin];
  }),
);

/** What a reader takes two names for: without accents, signs that show nothing, and letters of another script. */
const asSeen = (name: string): string =>
  Array.from(
    name
      .normalize('NFKD')
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\s]+/gu, '')
      .toLowerCase(),
    (letter) => LOOKS_LIKE.get(letter) ?? letter,
  ).join('');

const streamOf = (code: string): string => `sign-in-link/${createHash('sha256').update(code).digest('hex')}`;
