import { z } from 'zod';
import type { Case } from '../../domain/case/case.ts';
import type { Conversation } from '../../domain/vocabulary/message.ts';
import type { Leases, Note } from '../../ports/leases.ts';
import { KeptMessage } from '../../ports/spool.ts';
import { Repeating } from '../background/repeating.ts';
import { placeOf } from '../cases/caseFiles.ts';
import { recordable } from './recordable.ts';

/** A process that died or stands still is waited for so long; one that works takes it again long before. */
const FOR_MS = 6_000;
const AGAIN_AFTER_MS = 2_000;

const CameElsewhere = KeptMessage.extend({ at: z.number(), sentAt: z.number() });
/** A message that came to another process, when it came there, and when it was sent by the clock that all of its conversation have (ms). */
export type CameElsewhere = z.infer<typeof CameElsewhere>;

export interface ConversationLeaseParts {
  leases: Leases;
  /** This process. */
  holder: string;
  conversation: Conversation;
  /** The case of a conversation as this process knows it; card numbers and bank accounts are left as they would be recorded. */
  known: (conversation: Conversation) => Case | null;
  /** Told of every failure. Whoever cannot ask for the lease goes on without it, as an append still says who was first. */
  onError: (error: unknown) => void;
}

/**
 * One process at a time takes a conversation's turns. The others leave with it what came to them, so that what a buyer sends in one go
 * is one turn in the order it came, wherever each message landed; each of them sees for itself that its own were taken.
 */
export class ConversationLease {
  readonly #parts: ConversationLeaseParts;
  readonly #asked: { name: string; holder: string };
  readonly #left = new Set<string>();
  #answerMs = 0;
  /** What goes on holding it, until it is called off. */
  #beat: Repeating | null = null;

  constructor(parts: ConversationLeaseParts) {
    const { conversation, holder } = parts;
    this.#parts = parts;
    this.#asked = { name: `conversation/${placeOf(conversation.channelId, conversation.id)}`, holder };
  }

  /** How long the store took to answer here, at the longest, in ms; 0 before it did. */
  get answerMs(): number {
    return this.#answerMs;
  }

  /**
   * What came elsewhere, in the order it came, once this process has the conversation; null while another has it, with which `own` is
   * left then. Never rejects.
   */
  async take(own: readonly CameElsewhere[] = []): Promise<CameElsewhere[] | null> {
    const fresh = own.filter(({ message }) => !this.#left.has(message.activityId));
    const kase = this.#parts.known(this.#parts.conversation);
    const notes = fresh.map(({ message, ...rest }): Note => {
      const body: CameElsewhere = { ...rest, message: recordable(message, kase) };
      return { id: message.activityId, body };
    });
    const asked = { ...this.#asked, forMs: FOR_MS, notes };
    const began = performance.now();
    const came = await this.#try(() => this.#parts.leases.take(asked), []);
    this.#answerMs = Math.max(this.#answerMs, performance.now() - began);
    if (came === null) for (const { id } of notes) this.#left.add(id);
    return came && inOrder(came);
  }

  /** Goes on holding it while `isWorking`, until it is called off; `onCame` is told what comes elsewhere meanwhile. */
  hold(isWorking: () => boolean, onCame: (came: CameElsewhere[]) => void): () => void {
    const { onError } = this.#parts;
    let begunAt = 0;
    const run = async (): Promise<void> => {
      begunAt = Date.now();
      if (isWorking()) onCame((await this.take()) ?? []);
    };
    // From the begin of one to that of the next: with a slow store the lease would run out between them.
    const everyMs = (): number => Math.max(0, begunAt + AGAIN_AFTER_MS - Date.now());
    const beat = new Repeating({ run, everyMs, firstAfterMs: AGAIN_AFTER_MS, onError });
    this.#beat = beat;
    beat.start();
    return () => {
      if (this.#beat === beat) this.#beat = null;
      void beat.stop();
    };
  }

  /**
   * Gives it back unless something came elsewhere meanwhile: that, and then it is held still. Never rejects. What is being taken is
   * waited for: it would be taken anew behind what gave it back, and held by nobody.
   */
  async giveBack(): Promise<CameElsewhere[]> {
    await this.#beat?.stop();
    const came = inOrder(await this.#try(() => this.#parts.leases.release(this.#asked), []));
    if (came.length > 0) this.#beat?.start();
    return came;
  }

  async #try<T>(call: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await call();
    } catch (error) {
      this.#parts.onError(error);
      return otherwise;
    }
  }
}

/** What another version left and this one cannot read is taken by the process that left it. */
const inOrder = (notes: readonly Note[]): CameElsewhere[] =>
  notes
    .flatMap(({ body }) => {
      const { success, data } = CameElsewhere.safeParse(body);
      return success ? [data] : [];
    })
    .toSorted((one, other) => one.sentAt - other.sentAt);
