import type { Case } from '../../domain/case/case.ts';
import type { PersonNews } from '../../domain/case/reach/people.ts';
import {
  offersNow,
  peopleOf,
  progressOf,
  type OfferNow,
  type Progress,
} from '../../domain/case/reach/progress.ts';
import { absenceNow } from '../../domain/policy/absence.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { Clock } from '../../ports/clock.ts';
import { nthCaseOf, placeOf, type CaseFiles } from './caseFiles.ts';

/** A conversation as its page shows it beside what was said. */
export interface ConversationProgress {
  /** The case it is in. */
  kase: Case;
  progress: Progress;
  /** Of all its cases. */
  offers: OfferNow[];
  people: PersonNews[];
}

/** Where the conversations of the page stand, and what their buyers have seen of them. */
export class BuyerProgress {
  readonly #deps: {
    caseFiles: CaseFiles;
    policy: Policy;
    clock: Clock;
    /** Whether anybody at the desk is there for a buyer now. */
    peopleThere: () => boolean;
  };

  constructor(dependencies: {
    caseFiles: CaseFiles;
    policy: Policy;
    clock: Clock;
    peopleThere: () => boolean;
  }) {
    this.#deps = dependencies;
  }

  /** Null while the conversation has no case, or none that was not forgotten. Rejects with `StoreUnavailable`. */
  async of(conversationId: string): Promise<ConversationProgress | null> {
    const { policy, clock, peopleThere } = this.#deps;
    const cases = await this.#cases(conversationId);
    const kase = cases.at(-1);
    if (!kase) return null;
    const now = clock.now();
    const absence = absenceNow(policy, peopleThere(), now);
    return {
      kase,
      progress: progressOf(kase, absence),
      offers: offersNow(cases),
      people: peopleOf(cases, now),
    };
  }

  /** The buyer has these before their eyes: on record once for each that came unasked. Rejects with `StoreUnavailable`. */
  async seen(conversationId: string, activityIds: readonly string[]): Promise<void> {
    for (const { id } of await this.#cases(conversationId)) {
      await this.#deps.caseFiles.appendAlways(id, ({ reach }) => {
        const seen = reach.unseen.filter((each) => activityIds.includes(each));
        return seen.length === 0 ? null : [{ type: 'seen', activityIds: seen }];
      });
    }
  }

  async #cases(conversationId: string): Promise<Case[]> {
    const place = placeOf(PAGE_CHANNEL, conversationId);
    const cases: Case[] = [];
    for (let ordinal = 1; ; ordinal += 1) {
      const loaded = await this.#deps.caseFiles.refresh(nthCaseOf(place, ordinal));
      if (!loaded) return cases;
      if (loaded.kase.erasedAt === null) cases.push(loaded.kase);
    }
  }
}
