import { setTimeout as sleep } from 'node:timers/promises';
import { isCarriedByHand, PAGE_CHANNEL, type Utterance } from '../../domain/vocabulary/message.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { systemClock, type Clock } from '../../ports/clock.ts';
import type { Spoken } from '../turn/thought.ts';
import type { CaseFiles } from './caseFiles.ts';
import { messageOf } from '../../ports/thrown.ts';

const MARK_AGAIN_AFTER_MS = [500, 1_000, 2_000, 5_000, 10_000];

/** Sends one thing that is on record to the buyer's channel. Rejects when the channel refuses it. */
export type Send = (kase: Case, spoken: Spoken) => Promise<void>;

interface Dependencies {
  caseFiles: CaseFiles;
  send: Send;
  onError: (error: unknown) => void;
  /** The system's unless told. */
  clock?: Clock;
}

/**
 * Brings what is on record to buyers, and records what became of it once the buyer has it. What a process that died
 * left unsent is sent by the next: at least once, and twice only when it died between sending and recording that, or the
 * machine lost its power in the moment after. While that cannot be recorded it is remembered, tried again, and recorded before
 * anything else of the case is sent.
 */
export class Deliveries {
  readonly #deps: Dependencies;
  readonly #clock: Clock;
  /** What became of lines and is on no record yet, by case. */
  readonly #unmarked = new Map<string, Entry[]>();

  constructor(dependencies: Dependencies) {
    this.#clock = dependencies.clock ?? systemClock;
    this.#deps = dependencies;
  }

  /**
   * Sends these in order, and stops at the first that the channel refuses. An offer that has run out meanwhile is not announced, and
   * the record says so; what else is said is sent without its buttons. Where a person carries the words, they say what they sent.
   * Never rejects.
   */
  async deliver(kase: Case, spoken: readonly Spoken[]): Promise<void> {
    const { conversation } = kase;
    if (conversation.channelId === PAGE_CHANNEL || isCarriedByHand(conversation) || spoken.length === 0)
      return;
    const delivered: string[] = [];
    let outcome: Entry[] = [];
    const runOut = this.#runOut(kase);
    const late = spoken.filter(({ utterance }) => announces(utterance, runOut));
    const current = spoken
      .filter((each) => !late.includes(each))
      .map(({ activityId, utterance }) => ({ activityId, utterance: withoutButtonsOf(utterance, runOut) }));
    try {
      for (const each of current) {
        await this.#deps.send(kase, each);
        delivered.push(each.activityId);
      }
    } catch (error) {
      this.#deps.onError(error);
      const because = messageOf(error);
      outcome = current
        .filter(({ activityId }) => !delivered.includes(activityId))
        .map(({ activityId }) => ({ type: 'delivery_failed', activityId, because }));
    }
    if (delivered.length > 0) outcome.unshift({ type: 'delivered', activityIds: delivered });
    for (const { activityId } of late)
      outcome.push({
        type: 'delivery_failed',
        activityId,
        because: 'the offer ran out before it could be sent',
      });
    // That a line arrived can be found out only by sending it again, and that costs less than a sync for each.
    this.#unmarked.set(kase.id, [...(this.#unmarked.get(kase.id) ?? []), ...outcome]);
    await this.#mark(kase.id).catch((error: unknown) => {
      this.#deps.onError(error);
      void this.#markLater(kase.id);
    });
  }

  /** Resolves once what became of the lines of a case is on record. Rejects with `StoreUnavailable`. */
  async #mark(caseId: string): Promise<void> {
    const outcome = this.#unmarked.get(caseId);
    if (!outcome) return;
    await this.#deps.caseFiles.appendAlways(
      caseId,
      ({ undelivered }) => {
        const fresh = outcome.flatMap((entry) => stillUnknown(entry, undelivered));
        return fresh.length > 0 ? fresh : null;
      },
      (before, entries) => this.#deps.caseFiles.append(before, entries, 'process'),
    );
    const since = this.#unmarked.get(caseId)?.filter((entry) => !outcome.includes(entry)) ?? [];
    if (since.length > 0) this.#unmarked.set(caseId, since);
    else this.#unmarked.delete(caseId);
  }

  /** Another process would send it again once nothing happened in the case for a while. */
  async #markLater(caseId: string): Promise<void> {
    for (const wait of MARK_AGAIN_AFTER_MS) {
      await sleep(wait, undefined, { ref: false });
      const isMarked = await this.#mark(caseId).then(
        () => true,
        () => false,
      );
      if (isMarked) return;
    }
  }

  #runOut({ offers }: Case): Set<string> {
    const now = this.#clock.now().getTime();
    const over = offers.filter(
      ({ status, expiresAt }) => status === 'lapsed' || (status === 'open' && Date.parse(expiresAt) <= now),
    );
    return new Set(over.map(({ id }) => id));
  }

  /** Sends what the case file does not know to have arrived. Rejects with `StoreUnavailable`. */
  async catchUp(caseId: string): Promise<void> {
    await this.#mark(caseId);
    const loaded = await this.#deps.caseFiles.refresh(caseId);
    if (!loaded || loaded.kase.undelivered.length === 0) return;
    const { undelivered } = loaded.kase;
    const entries = await this.#deps.caseFiles.entries(caseId);
    const spoken = entries.flatMap(({ content }): Spoken[] =>
      content.type === 'said' && content.by !== 'buyer' && undelivered.includes(content.activityId)
        ? [{ activityId: content.activityId, utterance: content.utterance }]
        : [],
    );
    await this.deliver(loaded.kase, spoken);
  }
}

/** What of an outcome a case does not say yet: an append whose answer was lost may have said it. */
function stillUnknown(entry: Entry, undelivered: readonly string[]): Entry[] {
  if (entry.type === 'delivery_failed') return undelivered.includes(entry.activityId) ? [entry] : [];
  if (entry.type !== 'delivered') return [entry];
  const activityIds = entry.activityIds.filter((id) => undelivered.includes(id));
  return activityIds.length > 0 ? [{ ...entry, activityIds }] : [];
}

/** What announces an offer holds what accepts it and its card; other words only stand above the buttons of what is open. */
const announces = ({ card, buttons }: Utterance, offers: ReadonlySet<string>): boolean =>
  card !== null && buttons.some(({ choice }) => choice.kind === 'accept' && offers.has(choice.offerId));

const withoutButtonsOf = (utterance: Utterance, offers: ReadonlySet<string>): Utterance => ({
  ...utterance,
  buttons: utterance.buttons.filter(({ choice }) => !('offerId' in choice && offers.has(choice.offerId))),
});
