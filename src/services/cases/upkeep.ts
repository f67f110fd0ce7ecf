import { overdueAnswer } from '../../domain/policy/absence.ts';
import { openOffer, type Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { shopDay } from '../../domain/negotiation/ledger.ts';
import { isCarriedByHand } from '../../domain/vocabulary/message.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { unlessUnavailable, type CasePage, type CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Announcer } from '../desk/announcer.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import { endReopened } from '../desk/endings.ts';
import { nthCaseOf, ordinalOf, placeOfCase, type CaseFiles } from './caseFiles.ts';
import type { OfferBook } from '../offers/offerBook.ts';
import { Repeating } from '../background/repeating.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A conversation without a complaint is over when nothing was said in it for a day. */
const ENQUIRY_ENDS_AFTER_MS = DAY_MS;

/** Days whose ledgers are looked through for reservations nobody settled; no offer stands for longer. */
const DAYS_LOOKED_THROUGH = 95;

/** A turn between reserving an offer and recording it is over by then, or its process is gone. */
const RECORDED_WITHIN_MS = 10 * 60_000;

/** A reservation whose offer was found open is looked at again after this time. */
const LOOK_AGAIN_AFTER_MS = 60 * 60_000;

/** Clocks of processes differ by less. */
const CLOCKS_DIFFER_MS = 30_000;

const PAGE = 200;

/** Lines of an older version are made again for so long at most before everything else has its turn. */
const OLDER_FOR_MS = 10_000;

/** What nobody waits for is done so often: what an end of days or hours brings about, and what a crash left behind. */
const SELDOM_MS = 5 * MINUTE_MS;
const VIEWS_EVERY_MS = 2 * MINUTE_MS;

interface Duty {
  everyMs: number;
  run: () => Promise<unknown>;
}

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  policy: Policy;
  announcer: Pick<Announcer, 'stillWaiting' | 'deliver'>;
  clock: Clock;
  /** Whether anybody at the desk is there for a buyer now. */
  peopleThere: () => boolean;
  /** Whether this process does for all of them what one is enough for; unless told it is. */
  isMine?: () => Promise<boolean>;
  onError: (error: unknown) => void;
}

/**
 * What time alone brings about: offers lapse, snoozes end, enquiries end, what a crash left behind is settled by what the case file
 * says (reservations, and of two live cases of a conversation the reopened one), and views that lag are made again. Every step may
 * be repeated, by any process, at any time.
 */
export class Upkeep {
  readonly #deps: Dependencies;
  #runs: Repeating | null = null;
  /** Cases that changed before this are known here as they are; nothing is known at the start. */
  #caughtUpTo = '';
  /** The page from which on lines of an older version may still be there, the first being null; undefined once all were looked at. */
  #olderFrom: string | null | undefined = null;
  /** Where the enquiries that are too young to end begin. */
  #enquiriesSeen: string | null = null;
  /** Days without a reservation that could still change. */
  readonly #settledDays = new Set<string>();
  /** When a reservation that is rightly held is to be looked at again. */
  #lookAgainAt = new Map<string, number>();
  /** When each duty was done last by the clock of this process, in ms since 1970. */
  readonly #doneAt = new Map<Duty, number>();
  readonly #duties: readonly Duty[] = [
    { everyMs: VIEWS_EVERY_MS, run: () => this.#deps.caseFiles.repairViews() },
    { everyMs: 0, run: () => this.#endWhatRanOut() },
    { everyMs: SELDOM_MS, run: () => this.#endEnquiries() },
    { everyMs: 0, run: () => this.#tellWhoWaits() },
    { everyMs: SELDOM_MS, run: () => this.#settleReservations() },
  ];

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  /** Runs now and then every `everyMs`; what nobody waits for is done less often. */
  start(everyMs: number): void {
    const { isMine, clock, onError } = this.#deps;
    const run = async (): Promise<void> => {
      await this.#runOwn();
      if ((await isMine?.()) === false) return;
      const now = clock.now().getTime();
      await this.#do(this.#duties.filter((duty) => now - (this.#doneAt.get(duty) ?? 0) >= duty.everyMs));
    };
    this.#runs = new Repeating({ run, everyMs, onError });
    this.#runs.start();
  }

  async stop(): Promise<void> {
    await this.#runs?.stop();
  }

  /** Does everything that is due, once. A part that fails is told, and does not keep the others from being done. */
  async run(): Promise<void> {
    await this.#runOwn();
    await this.#do(this.#duties);
  }

  /** What failed is not done, and due again at the next look. */
  async #do(duties: readonly Duty[]): Promise<void> {
    const now = this.#deps.clock.now().getTime();
    const parts = duties.map((duty) => async () => {
      await duty.run();
      this.#doneAt.set(duty, now);
    });
    await this.#inTurn(parts);
  }

  /** What only this process can do: what it has in memory is its own, and so is what its version makes of a case. */
  async #runOwn(): Promise<void> {
    const { offerBook } = this.#deps;
    await this.#inTurn([() => this.#catchUp(), () => offerBook.clearDoubts(), () => this.#makeOlderAgain()]);
  }

  async #inTurn(parts: readonly (() => Promise<unknown>)[]): Promise<void> {
    for (const part of parts) {
      try {
        await part();
      } catch (error) {
        this.#deps.onError(error);
      }
    }
  }

  /** What other processes changed since the last run: above all, what they forgot. */
  async #catchUp(): Promise<void> {
    const { store, caseFiles } = this.#deps;
    const from = this.#caughtUpTo;
    let newest = from;
    let cursor: string | null = null;
    do {
      const page: CasePage = await store.list({ order: 'newest', limit: PAGE, cursor });
      for (const summary of page.summaries.filter(({ updatedAt }) => updatedAt >= from)) {
        await this.#unlessUnreadable(caseFiles.catchUp(summary));
        if (summary.status !== 'closed') await this.#unlessUnreadable(this.#endSecondVoice(summary.caseId));
        const seen = new Date(Date.parse(summary.updatedAt) - CLOCKS_DIFFER_MS).toISOString();
        if (seen > newest) newest = seen;
      }
      const last = page.summaries.at(-1);
      cursor = last && last.updatedAt >= from && from !== '' ? page.cursor : null;
    } while (cursor !== null);
    this.#caughtUpTo = newest;
  }

  /**
   * Goes once through every case there is, for lines that an older version left before this process began; what one leaves after that
   * has changed, and `#catchUp` finds it. Goes on at the next look where the store fails or the time is up.
   */
  async #makeOlderAgain(): Promise<void> {
    const { store, caseFiles } = this.#deps;
    const until = performance.now() + OLDER_FOR_MS;
    while (this.#olderFrom !== undefined && performance.now() < until) {
      const cursor: string | null = this.#olderFrom;
      const page = await store.list({ order: 'newest', limit: PAGE, cursor });
      for (const summary of page.summaries) await this.#unlessUnreadable(caseFiles.makeOlderAgain(summary));
      this.#olderFrom = page.cursor ?? undefined;
    }
  }

  /** One case that cannot be read is told of, and keeps no other from being seen to. */
  async #unlessUnreadable(step: Promise<void>): Promise<void> {
    await step.catch((error: unknown) => {
      unlessUnavailable(error);
      this.#deps.onError(error);
    });
  }

  /** The case before a live one ends, where it was reopened in that moment and whoever was to end it crashed. */
  async #endSecondVoice(caseId: string): Promise<void> {
    const { caseFiles, offerBook } = this.#deps;
    const ordinal = ordinalOf(caseId);
    if (ordinal === 1) return;
    const before = await caseFiles.refresh(nthCaseOf(placeOfCase(caseId), ordinal - 1));
    if (!before || before.kase.closed) return;
    const entries = await caseFiles.entries(before.kase.id);
    const ended = entries.findLast(({ content }) => content.type === 'closed')?.content;
    if (ended?.type !== 'closed' || !isReopenedBehind(entries, await caseFiles.entries(caseId))) return;
    await endReopened({ caseFiles, offerBook }, before.kase.id, ended.outcome);
  }

  /** Offers lapse, and snoozes end. */
  async #endWhatRanOut(): Promise<void> {
    const { store, clock } = this.#deps;
    const now = clock.now();
    let cursor: string | null = null;
    do {
      const page: CasePage = await store.list({
        dueBefore: now.toISOString(),
        order: 'oldest',
        limit: PAGE,
        cursor,
      });
      for (const { caseId } of page.summaries) await this.#endIn(caseId, now);
      cursor = page.cursor;
    } while (cursor !== null);
  }

  async #endIn(caseId: string, now: Date): Promise<void> {
    await this.#deps.offerBook.appendAlways(caseId, (kase) => {
      const open = openOffer(kase);
      const hasLapsed = open !== null && Date.parse(open.expiresAt) < now.getTime();
      const until = kase.desk.snoozed?.until ?? null;
      const hasSnoozed = until !== null && Date.parse(until) <= now.getTime();
      const entries: Entry[] = [
        ...(hasLapsed ? [{ type: 'answered' as const, offerId: open.id, answer: 'lapsed' as const }] : []),
        ...(hasSnoozed ? [{ type: 'snooze_ended' as const, agent: null }] : []),
      ];
      return entries.length > 0 ? entries : null;
    });
  }

  /** Goes on where the last run stopped: what lies before that was old enough then and is dealt with. */
  async #endEnquiries(): Promise<void> {
    const { store, caseFiles, clock } = this.#deps;
    const before = clock.now().getTime() - ENQUIRY_ENDS_AFTER_MS;
    for (;;) {
      const cursor = this.#enquiriesSeen;
      const page = await store.list({ status: ['open'], order: 'oldest', limit: PAGE, cursor });
      for (const summary of page.summaries) {
        if (Date.parse(summary.updatedAt) > before) return;
        if (summary.complaint === null) await caseFiles.appendAlways(summary.caseId, endOf);
      }
      if (page.cursor === null) return;
      this.#enquiriesSeen = page.cursor;
    }
  }

  /** A buyer whom nobody answered in time is told so, once, with the way back to the bot. */
  async #tellWhoWaits(): Promise<void> {
    const { store, caseFiles, policy, announcer, clock, peopleThere } = this.#deps;
    const minutes = policy.handoff.answerWithinMinutes;
    if (minutes === null) return;
    const now = clock.now();
    const late = new Date(now.getTime() - minutes * MINUTE_MS).toISOString();
    let cursor: string | null = null;
    do {
      const page: CasePage = await store.list({ status: ['waiting'], order: 'oldest', limit: PAGE, cursor });
      for (const { caseId, desk } of page.summaries) {
        if (desk?.waitingSince != null && desk.waitingSince > late) continue;
        let told: Entry[] = [];
        const after = await caseFiles.appendAlways(caseId, (kase) => {
          told = stillWaiting(kase, policy, announcer, { peopleThere: peopleThere(), now });
          return told.length > 0 ? told : null;
        });
        if (after && told.length > 0) await announcer.deliver(after.kase, told);
      }
      cursor = page.cursor;
    } while (cursor !== null);
  }

  async #settleReservations(): Promise<void> {
    const { offerBook, policy, clock } = this.#deps;
    const now = clock.now().getTime();
    const madeBefore = new Date(now - RECORDED_WITHIN_MS).toISOString();
    const lookAgainAt = new Map<string, number>();
    for (let back = 0; back < DAYS_LOOKED_THROUGH; back += 1) {
      const day = shopDay(new Date(now - back * DAY_MS).toISOString(), policy.timezone);
      if (this.#settledDays.has(day)) continue;
      const unsettled = await offerBook.unsettled(day, madeBefore);
      // Nothing more is reserved in a day that is over; the day before may still have a turn under way.
      if (back > 1 && unsettled.length === 0) this.#settledDays.add(day);
      for (const reserved of unsettled) {
        const lookAt = this.#lookAgainAt.get(reserved.offerId) ?? now;
        const isHeld = lookAt > now || !(await offerBook.settle(reserved));
        if (isHeld) lookAgainAt.set(reserved.offerId, lookAt > now ? lookAt : now + LOOK_AGAIN_AFTER_MS);
      }
    }
    this.#lookAgainAt = lookAgainAt;
  }
}

function stillWaiting(
  kase: Case,
  policy: Policy,
  announcer: Pick<Announcer, 'stillWaiting'>,
  { peopleThere, now }: { peopleThere: boolean; now: Date },
): Entry[] {
  if (kase.closed || kase.speaker.is !== 'queue' || isCarriedByHand(kase.conversation)) return [];
  const waiting = { since: kase.speaker.since, toldAt: kase.desk.toldWhenAt };
  const absence = overdueAnswer(policy, waiting, peopleThere, now);
  return absence ? [{ type: 'told_when', ...absence }, announcer.stillWaiting(kase, absence)] : [];
}

const endOf = (kase: Case): Entry[] | null =>
  kase.closed || kase.complaint !== null || kase.speaker.is !== 'bot'
    ? null
    : [{ type: 'closed', outcome: 'enquiry' }];

/**
 * Whether a case was reopened when its buyer had begun the next one, or was just doing so. An event of an order opens a case beside
 * one that goes on, and ends none.
 */
function isReopenedBehind(
  entries: readonly SealedEntry<Entry>[],
  next: readonly SealedEntry<Entry>[],
): boolean {
  const reopened = entries.findLast(({ content }) => content.type === 'reopened');
  const begun = next.find(({ content }) => content.type === 'said' && content.by === 'buyer');
  return (
    reopened !== undefined &&
    begun !== undefined &&
    Date.parse(begun.at) < Date.parse(reopened.at) + CLOCKS_DIFFER_MS
  );
}
