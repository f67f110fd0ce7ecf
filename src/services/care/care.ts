import { careZone } from '../../domain/case/reach/buyerZone.ts';
import { isDecentHour, nextCare } from '../../domain/case/nextCare.ts';
import { type Cause } from '../../domain/case/careState.ts';
import { openOffer, type Case } from '../../domain/case/case.ts';
import { isTooLateToAsk } from '../../domain/case/rating/rating.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { CasePage } from '../../ports/caseStore.ts';
import { Repeating } from '../background/repeating.ts';
import { caseIdOf } from '../cases/caseFiles.ts';
import { ReturnCoupons, type ThanksParts } from './returnCoupons.ts';

const PAGE = 200;
/** What cannot be said yet, because it is night, is looked past; so much of it in one run. */
const PAGES = 50;
const OTHER_CASES = 20;

interface Dependencies extends ThanksParts {
  /** Whether this process does for all of them what one is enough for; unless told it is. */
  isMine?: () => Promise<boolean>;
  onError: (error: unknown) => void;
}

const STILL_THERE_MS = 10 * 60_000;

/** Whoever wrote a moment ago is awake, and may be asked how it was. */
const isStillThere = ({ desk: { buyerSaid } }: Case, { occasion }: Cause, now: Date): boolean =>
  occasion === 'rating' && buyerSaid !== null && now.getTime() - Date.parse(buyerSaid.at) < STILL_THERE_MS;

/**
 * Writes to buyers first, where their case gives cause: each thing once, whoever tries and how often, because having said it
 * is an entry and two who try race at its append; at a decent hour; and not to whoever wants none of it.
 */
export class Care {
  readonly #deps: Dependencies;
  readonly #coupons: ReturnCoupons;
  #looks: Repeating | null = null;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#coupons = new ReturnCoupons(dependencies, (kase) => this.#hasMovedOn(kase));
  }

  /** Looks now and then every `everyMs`. */
  start(everyMs: number): void {
    const { isMine, onError } = this.#deps;
    const run = async () => {
      if ((await isMine?.()) !== false) await this.run();
    };
    this.#looks = new Repeating({ run, everyMs, onError });
    this.#looks.start();
  }

  async stop(): Promise<void> {
    await this.#looks?.stop();
  }

  /** Says everything that is due and may be said now. Rejects with `StoreUnavailable`; what was not said then is due still. */
  async run(): Promise<void> {
    const { store, clock, policy } = this.#deps;
    if (!policy.care.writesFirst) return;
    const dueBefore = clock.now().toISOString();
    let cursor: string | null = null;
    for (let page = 0; page < PAGES; page += 1) {
      const found: CasePage = await store.list({ dueBefore, order: 'oldest', limit: PAGE, cursor });
      for (const { caseId } of found.summaries) await this.#take(caseId);
      if (found.cursor === null) return;
      cursor = found.cursor;
    }
  }

  async #take(caseId: string): Promise<void> {
    const { caseFiles, announcer, clock, policy } = this.#deps;
    const kase = (await caseFiles.refresh(caseId))?.kase;
    const cause = kase && this.#due(kase);
    if (!kase || !cause) return;
    const now = clock.now();
    const zone = careZone(kase, now, policy);
    if (!isDecentHour(now, policy.care.hours, zone) && !isStillThere(kase, cause, now)) return;
    const stopped = await this.#stoppedElsewhere(kase);
    if (cause.occasion === 'return_coupon' && !stopped) {
      await this.#coupons.thank(kase);
      return;
    }
    const isPast = kase.closed !== null && (await this.#hasMovedOn(kase));
    let entries: Entry[] = [];
    const after = await caseFiles.appendAlways(caseId, (fresh) => {
      entries = [];
      if (this.#due(fresh)?.key !== cause.key) return null;
      if (stopped) entries = [{ type: 'care_stopped', activityIds: [] }];
      else {
        const { key, occasion } = cause;
        const said = !isPast && !this.#hasRunOut(fresh, cause);
        entries = [{ type: 'cared', key, occasion, said }];
        if (said) entries.push(announcer.cared(fresh, occasion));
      }
      return entries;
    });
    if (after && entries.length > 0) await announcer.deliver(after.kase, entries);
  }

  #due(kase: Case): Cause | null {
    const cause = nextCare(kase, this.#deps.policy);
    return cause && Date.parse(cause.at) <= this.#deps.clock.now().getTime() ? cause : null;
  }

  /** Nights and outages may have taken all the time that there was to speak of an offer, or to ask how it was. */
  #hasRunOut(kase: Case, { occasion, at }: Cause): boolean {
    if (occasion === 'rating') return isTooLateToAsk(at, this.#deps.clock.now());
    const open = openOffer(kase);
    if (occasion !== 'offer_expiring') return false;
    return open === null || Date.parse(open.expiresAt) <= this.#deps.clock.now().getTime();
  }

  /** Whoever said stop in one conversation is left alone in their others. */
  async #stoppedElsewhere({ order, conversation, id }: Case): Promise<boolean> {
    const buyerId = order?.buyer.id ?? conversation.buyer.buyerId;
    if (buyerId === null) return false;
    const { summaries } = await this.#deps.store.list({ buyerId, limit: OTHER_CASES });
    return summaries.some(({ caseId, desk }) => caseId !== id && desk?.careStopped === true);
  }

  async #hasMovedOn({ conversation, id }: Case): Promise<boolean> {
    const { channelId } = conversation;
    const { ordinal } = await this.#deps.caseFiles.current(channelId, conversation.id);
    return caseIdOf(channelId, conversation.id, ordinal) !== id;
  }
}
