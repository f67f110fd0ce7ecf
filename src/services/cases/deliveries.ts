import { PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Spoken } from '../turn/thought.ts';
import type { CaseFiles } from './caseFiles.ts';

/** Sends one thing that is on record to the buyer's channel. Rejects when the channel refuses it. */
export type Send = (kase: Case, spoken: Spoken) => Promise<void>;

/**
 * Brings what is on record to buyers, and records what became of it once the buyer has it. What a process that died
 * left unsent is sent by the next: at least once, and twice only when it died between sending and recording that, or the
 * machine lost its power in the moment after.
 */
export class Deliveries {
  readonly #caseFiles: CaseFiles;
  readonly #send: Send;
  readonly #onError: (error: unknown) => void;

  constructor(dependencies: { caseFiles: CaseFiles; send: Send; onError: (error: unknown) => void }) {
    this.#caseFiles = dependencies.caseFiles;
    this.#send = dependencies.send;
    this.#onError = dependencies.onError;
  }

  /** Sends these in order, and stops at the first that the channel refuses. Never rejects. */
  async deliver(kase: Case, spoken: readonly Spoken[]): Promise<void> {
    if (kase.conversation.channelId === PAGE_CHANNEL || spoken.length === 0) return;
    const delivered: string[] = [];
    let outcome: Entry[] = [];
    try {
      for (const each of spoken) {
        await this.#send(kase, each);
        delivered.push(each.activityId);
      }
    } catch (error) {
      this.#onError(error);
      const because = error instanceof Error ? error.message : String(error);
      outcome = spoken
        .filter(({ activityId }) => !delivered.includes(activityId))
        .map(({ activityId }) => ({ type: 'delivery_failed', activityId, because }));
    }
    if (delivered.length > 0) outcome.unshift({ type: 'delivered', activityIds: delivered });
    // That a line arrived can be found out only by sending it again, and that costs less than a sync for each.
    await this.#caseFiles
      .appendAlways(
        kase.id,
        () => outcome,
        (before, entries) => this.#caseFiles.append(before, entries, 'process'),
      )
      .catch(this.#onError);
  }

  /** Sends what the case file does not know to have arrived. Rejects with `StoreUnavailable`. */
  async catchUp(caseId: string): Promise<void> {
    const loaded = await this.#caseFiles.refresh(caseId);
    if (!loaded || loaded.kase.undelivered.length === 0) return;
    const { undelivered } = loaded.kase;
    const entries = await this.#caseFiles.entries(caseId);
    const spoken = entries.flatMap(({ content }): Spoken[] =>
      content.type === 'said' && content.by !== 'buyer' && undelivered.includes(content.activityId)
        ? [{ activityId: content.activityId, utterance: content.utterance }]
        : [],
    );
    await this.deliver(loaded.kase, spoken);
  }
}
