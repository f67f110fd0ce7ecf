import { randomBytes } from 'node:crypto';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Principal } from '../../ports/principal.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

type CodeEntry = { type: 'issued'; principal: Principal; expiresAt: Instant } | { type: 'used' };

interface Code {
  principal: Principal | null;
  expiresAt: Instant;
  used: boolean;
}

const LIFE_MS = 5 * 60_000;
const CODE_BYTES = 16;

/**
 * Codes by which a person who is signed in takes that over into a frame of another site, once and within five minutes.
 * Each is a stream named by its hash, so any process on the store takes one, and what is stored opens nothing.
 */
export class TabCodes {
  readonly #clock: Clock;
  readonly #codes: FoldedStreams<Code, CodeEntry>;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#clock = clock;
    const empty = { principal: null, expiresAt: '', used: false };
    this.#codes = new FoldedStreams({ store, clock, empty, fold });
  }

  async issue(principal: Principal): Promise<string> {
    const code = randomBytes(CODE_BYTES).toString('base64url');
    const expiresAt = new Date(this.#clock.now().getTime() + LIFE_MS).toISOString();
    await this.#codes.change(streamOf(code), () => [{ type: 'issued', principal, expiresAt }]);
    return code;
  }

  /** Whose code it is; null for one that is none, too old, or used already. Of two who try at once one gets it. */
  async redeem(code: string): Promise<Principal | null> {
    const now = this.#clock.now().toISOString();
    const after = await this.#codes.change(streamOf(code.trim()), ({ principal, expiresAt, used }) =>
      principal === null || used || expiresAt <= now ? null : [{ type: 'used' }],
    );
    return after?.principal ?? null;
  }
}

const streamOf = (code: string): string => `tab-code/${sha256Hex(code)}`;

const fold = (code: Code, entry: CodeEntry): Code =>
  entry.type === 'used'
    ? { ...code, used: true }
    : { principal: entry.principal, expiresAt: entry.expiresAt, used: false };
