import { buyerZone } from '../../domain/case/reach/buyerZone.ts';
import { isDecentHour } from '../../domain/case/nextCare.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Entry } from '../../domain/case/entry.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { isCarriedByHand, PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CaseFiles } from '../cases/caseFiles.ts';
import { everyCase } from '../cases/everyCase.ts';
import type { Announcer } from './announcer.ts';
import type { Presence } from './presence.ts';

const PAGE = 200;

interface Dependencies {
  store: CaseStore;
  caseFiles: CaseFiles;
  announcer: Pick<Announcer, 'somebodyHere' | 'deliver'>;
  presence: Pick<Presence, 'present' | 'onChanged'>;
  policy: Policy;
  clock: Clock;
  onError: (error: unknown) => void;
}

/** Takes back, once somebody is there, what waiting buyers were told while nobody was: each is told once, whatever process does it. */
export class Arrivals {
  readonly #deps: Dependencies;
  #wasThere = false;
  #stopFollowing: (() => void) | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(dependencies: Dependencies) {
    this.#deps = dependencies;
  }

  start(): void {
    const { presence, onError } = this.#deps;
    this.#stopFollowing = presence.onChanged((present) => {
      const isThere = present.length > 0;
      const came = isThere && !this.#wasThere;
      this.#wasThere = isThere;
      if (came) this.#running = this.#running.then(() => this.run()).catch(onError);
    });
  }

  async stop(): Promise<void> {
    this.#stopFollowing?.();
    await this.#running;
  }

  /** Tells everybody who waits and was told that nobody is there. Rejects with `StoreUnavailable`. */
  async run(): Promise<void> {
    const { store, caseFiles, announcer } = this.#deps;
    const waiting = everyCase(store, { status: ['waiting'], order: 'oldest', limit: PAGE });
    for await (const { caseId } of waiting) {
      let told: Entry[] = [];
      const after = await caseFiles.appendAlways(caseId, (kase) => {
        told = this.#isToBeTold(kase)
          ? [{ type: 'told_when', because: 'somebody_here', from: null }, announcer.somebodyHere(kase)]
          : [];
        return told.length > 0 ? told : null;
      });
      if (after && told.length > 0) await announcer.deliver(after.kase, told);
    }
  }

  /** On the page nobody is woken by it; elsewhere it is a message that comes in. */
  #isToBeTold(kase: Case): boolean {
    if (kase.closed || kase.speaker.is !== 'queue' || !kase.desk.toldAway) return false;
    if (isCarriedByHand(kase.conversation)) return false;
    if (kase.conversation.channelId === PAGE_CHANNEL) return true;
    const { policy, clock } = this.#deps;
    const zone = buyerZone(kase, clock.now()) ?? policy.care.timezone ?? policy.timezone;
    return isDecentHour(clock.now(), policy.care.hours, zone);
  }
}
