import { careZone } from '../../domain/case/reach/buyerZone.ts';
import type { WayBack } from '../../domain/case/copy/copyPage.ts';
import { isDecentHour } from '../../domain/case/nextCare.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { noticeDueAt } from '../../domain/case/reach/reachState.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Mailer } from '../../ports/mailer.ts';
import { Repeating } from '../background/repeating.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { everyCase } from '../cases/everyCase.ts';
import type { MailStops } from '../people/mailStops.ts';
import { messageOf } from '../../ports/thrown.ts';

/** What an email says, for a buyer who reads this language (BCP 47). */
export type MailWords = (
  language: string | null,
  ways: { back: WayBack; stop: string },
) => { subject: string; text: string; language: string };

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  mailer: Mailer;
  stops: MailStops;
  /** The private link and the code of a conversation on the page; null while it has none. */
  wayBackOf: (conversationId: string) => Promise<WayBack | null>;
  /** Where the emails of a mark are stopped. */
  stopLinkOf: (mark: string, language: string) => string;
  words: MailWords;
  policy: Policy;
  clock: Clock;
  onError: (error: unknown) => void;
}

/** What was said longer ago than this before a start is looked for no more. */
const LOOK_BACK_MS = 3 * 24 * 60 * 60_000;
const PAGE = 200;
const ADDRESS = /^[^\s@<>",;]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}$/i;

/**
 * Brings back to the page whoever left it before something was said there: by an email to the address of their order, with a
 * link and without a word of the case. Once for each silence, whatever process does it, because that it was done is an entry
 * and two who try race at its append; by day where the buyer lives; never to whoever stopped it.
 */
export class AnswerNotices {
  readonly #deps: Dependencies;
  /** Cases in which somebody may have to be told. */
  readonly #waiting = new Set<string>();
  readonly #looks: Repeating;
  #stopFollowing: (() => void) | null = null;
  #hasLookedBack = false;

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
    this.#looks = new Repeating({
      run: () => this.run(),
      everyMs: 60_000,
      onError: dependencies.onError,
    });
  }

  start(): void {
    this.#follow();
    this.#looks.start();
  }

  async stop(): Promise<void> {
    this.#stopFollowing?.();
    await this.#looks.stop();
    this.#deps.mailer.close();
  }

  /** Tells everybody who is to be told now. Rejects with `StoreUnavailable`; who was not told then is told later. */
  async run(): Promise<void> {
    this.#follow();
    if (!this.#hasLookedBack) await this.#lookBack();
    this.#hasLookedBack = true;
    for (const caseId of [...this.#waiting]) await this.#tell(caseId);
  }

  #follow(): void {
    this.#stopFollowing ??= this.#deps.caseFiles.onAppended((kase) => {
      if (mayBeTold(kase)) this.#waiting.add(kase.id);
      else this.#waiting.delete(kase.id);
    });
  }

  /** What another process left when it ended. */
  async #lookBack(): Promise<void> {
    const { store, caseFiles, clock } = this.#deps;
    const from = new Date(clock.now().getTime() - LOOK_BACK_MS).toISOString();
    const newest = everyCase(store, { order: 'newest', limit: PAGE });
    for await (const { caseId, updatedAt, channelId } of newest) {
      if (updatedAt < from) return;
      const kase = channelId === PAGE_CHANNEL ? await caseFiles.glance(caseId) : null;
      if (kase && mayBeTold(kase)) this.#waiting.add(caseId);
    }
  }

  async #tell(caseId: string): Promise<void> {
    const { caseFiles, policy, clock, stops, mailer, words, wayBackOf, stopLinkOf } = this.#deps;
    const kase = (await caseFiles.refresh(caseId))?.kase;
    if (!kase || !mayBeTold(kase)) {
      this.#waiting.delete(caseId);
      return;
    }
    const now = clock.now();
    const zone = careZone(kase, now, policy);
    if (!isDue(kase, now) || !isDecentHour(now, policy.care.hours, zone)) return;
    const to = addressOf(kase) ?? '';
    const mark = await stops.markFor(to);
    const back = mark === null ? null : await wayBackOf(kase.conversation.id);
    if (mark === null || back === null) {
      this.#waiting.delete(caseId);
      return;
    }
    let noted: Entry[] = [];
    await caseFiles.appendAlways(caseId, (fresh) => {
      noted =
        mayBeTold(fresh) && isDue(fresh, now)
          ? [{ type: 'notified', by: 'email', activityIds: fresh.reach.unseen }]
          : [];
      return noted.length > 0 ? noted : null;
    });
    if (noted.length === 0) return;
    const { language, ...text } = words(kase.language, {
      back,
      stop: stopLinkOf(mark, kase.language ?? 'en'),
    });
    try {
      await mailer.send({ to, language, ...text, stopLink: stopLinkOf(mark, language) });
    } catch (error) {
      this.#deps.onError(error);
      await caseFiles.appendAlways(caseId, () => [
        { type: 'notification_failed', because: messageOf(error).replaceAll(to, 'the address') },
      ]);
    }
  }
}

const isDue = ({ reach }: Case, now: Date): boolean => {
  const dueAt = noticeDueAt(reach);
  return dueAt !== null && Date.parse(dueAt) <= now.getTime();
};

/** Something is unseen on the page, and there is an address that proves nothing new: the order's. */
const mayBeTold = (kase: Case): boolean =>
  kase.conversation.channelId === PAGE_CHANNEL &&
  kase.erasedAt === null &&
  !kase.care.stopped &&
  addressOf(kase) !== null &&
  noticeDueAt(kase.reach) !== null;

function addressOf({ order }: Case): string | null {
  const email = order?.buyer.email?.trim() ?? '';
  return ADDRESS.test(email) ? email : null;
}
