import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { Mutex } from 'async-mutex';
import type { Case } from '../../domain/case/case.ts';
import type { Agent } from '../../domain/case/entry.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseFiles, LoadedCase } from '../../services/cases/caseFiles.ts';
import type { Shown, TeamsMemory } from '../../services/teams/memory.ts';
import { cardActivity, controlCard, handoffCard, type Card } from './teamsCards.ts';
import type { TeamsLine } from './teamsLine.ts';
import type { TeamsWords } from './teamsWords.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

export interface TeamsPostsOptions {
  memory: TeamsMemory;
  caseFiles: CaseFiles;
  line: Pick<TeamsLine, 'send' | 'update'>;
  words: TeamsWords;
  policy: Policy;
  /** A case that another desk is to take: it is not shown here while that one has it. */
  isElsewhere: (kase: Case) => boolean;
  onError: (error: unknown) => void;
  /** Which process this is; a name of its own unless told. */
  by?: string;
  /** How long to wait before what Teams refused is tried again, in ms; twice as long each time after that. */
  retryMs?: number;
}

const RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 5 * 60_000;

/**
 * Keeps Teams in step with the case files: the card in the desk's conversation, and what is relayed to an agent's chat.
 * Each step is claimed before it is done, so of several processes one does it, and what one that died left undone is done
 * by another.
 */
export class TeamsPosts {
  readonly #options: TeamsPostsOptions;
  readonly #by: string;
  readonly #lines = new Map<string, { mutex: Mutex; waiting: number }>();
  readonly #retries = new Map<string, NodeJS.Timeout>();
  /** How often in a row something of a case failed. */
  readonly #failures = new Map<string, number>();
  #isStopped = false;

  constructor(options: TeamsPostsOptions) {
    this.#options = options;
    this.#by = options.by ?? randomUUID();
  }

  /** Brings what is shown of a case up to date. Never rejects. */
  async sync(caseId: string): Promise<void> {
    const line = this.#lines.get(caseId) ?? { mutex: new Mutex(), waiting: 0 };
    // One that has not begun yet will see everything there is to see.
    if (this.#isStopped || line.waiting > 0) {
      await line.mutex.waitForUnlock();
      return;
    }
    this.#lines.set(caseId, line);
    line.waiting += 1;
    await line.mutex.runExclusive(async () => {
      line.waiting -= 1;
      try {
        await this.#sync(caseId);
        this.#failures.delete(caseId);
      } catch (error) {
        this.#options.onError(error);
        this.#again(caseId);
      }
    });
    if (line.waiting === 0 && !line.mutex.isLocked()) this.#lines.delete(caseId);
  }

  /** Takes up nothing new, and resolves once what is under way is done. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const timer of this.#retries.values()) clearTimeout(timer);
    await Promise.all([...this.#lines.values()].map(({ mutex }) => mutex.waitForUnlock()));
  }

  #again(caseId: string): void {
    if (this.#isStopped || this.#retries.has(caseId)) return;
    const failures = this.#failures.get(caseId) ?? 0;
    this.#failures.set(caseId, failures + 1);
    const timer = setTimeout(
      () => {
        this.#retries.delete(caseId);
        void this.sync(caseId);
      },
      Math.min((this.#options.retryMs ?? RETRY_MS) * 2 ** failures, LONGEST_RETRY_MS),
    );
    this.#retries.set(caseId, timer);
  }

  async #sync(caseId: string): Promise<void> {
    const { caseFiles, memory } = this.#options;
    const loaded = await caseFiles.refresh(caseId);
    if (!loaded || (loaded.kase.handoffs === 0 && loaded.kase.speaker.is === 'bot')) return;
    const results = await Promise.allSettled([
      this.#showCard(loaded, await memory.shown(caseId)),
      this.#relayAll(loaded, await memory.shown(caseId)),
    ]);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #showCard(loaded: LoadedCase, { card }: Shown): Promise<void> {
    const { memory, line, policy, isElsewhere } = this.#options;
    const { kase, sequence } = loaded;
    const content = handoffCard(kase, policy);
    const says = sha256Hex(JSON.stringify(content));
    if (card) {
      const isStale = (shown: Shown): boolean =>
        shown.card !== null && shown.card.says !== says && shown.card.upTo <= sequence;
      if (card.says === says || !(await memory.begin(kase.id, 'card', this.#by, isStale))) return;
      await this.#doing(kase.id, 'card', async () => {
        await line.update(card.reference, card.messageId, cardActivity(content));
        await memory.cardShown(kase.id, { ...card, says, upTo: sequence });
      });
      return;
    }
    if (kase.closed || kase.speaker.is !== 'queue' || isElsewhere(kase)) return;
    const place = await memory.place();
    if (!place || !(await memory.begin(kase.id, 'card', this.#by, (shown) => shown.card === null))) return;
    await this.#doing(kase.id, 'card', async () => {
      const [messageId = ''] = await line.send(place.reference, [cardActivity(content)]);
      await memory.cardShown(kase.id, { reference: place.reference, messageId, says, upTo: sequence });
    });
  }

  async #relayAll(loaded: LoadedCase, { relay }: Shown): Promise<void> {
    const { kase } = loaded;
    const owner = kase.closed === null && kase.speaker.is === 'agent' ? kase.speaker.agent : null;
    if (relay && relay.agentId !== owner?.id) await this.#endRelay(kase, relay);
    if (!owner) return;
    if (relay?.agentId === owner.id) await this.#relay(loaded, relay);
    else await this.#startRelay(loaded, owner);
  }

  async #startRelay({ kase, sequence }: LoadedCase, { id: agentId }: Agent): Promise<void> {
    const { memory, line, words } = this.#options;
    const chat = await memory.chat(agentId);
    const isFree = (shown: Shown): boolean => shown.relay === null;
    if (!chat || !(await memory.begin(kase.id, 'relay', this.#by, isFree))) return;
    await this.#doing(kase.id, 'relay', async () => {
      await memory.caseCame(agentId, kase.id);
      const earlier = await words.soFar(kase);
      const control = await this.controls(kase, agentId);
      const [controlId = '', ...rest] = await line.send(chat.reference, [control, ...earlier]);
      await memory.relayed(kase.id, { agentId, controlId, upTo: sequence }, [controlId, ...rest]);
    });
  }

  async #relay({ kase, sequence }: LoadedCase, relay: NonNullable<Shown['relay']>): Promise<void> {
    const { memory, line, words, caseFiles } = this.#options;
    const { agentId, upTo } = relay;
    if (upTo >= sequence) return;
    const chat = await memory.chat(agentId);
    const isNext = (shown: Shown): boolean => shown.relay?.agentId === agentId && shown.relay.upTo === upTo;
    if (!chat || !(await memory.begin(kase.id, 'relay', this.#by, isNext))) return;
    await this.#doing(kase.id, 'relay', async () => {
      const commits = await caseFiles.commits(kase.id, upTo);
      const said = await words.relayed(
        kase,
        commits.flatMap(({ entries }) => entries),
      );
      const ids = said.length === 0 ? [] : await line.send(chat.reference, said);
      await memory.relayed(kase.id, { ...relay, upTo: commits.at(-1)?.sequence ?? upTo }, ids);
    });
  }

  async #endRelay(kase: Case, { agentId, controlId }: NonNullable<Shown['relay']>): Promise<void> {
    const { memory, line, words } = this.#options;
    const isStill = (shown: Shown): boolean => shown.relay?.agentId === agentId;
    if (!(await memory.begin(kase.id, 'relay', this.#by, isStill))) return;
    await this.#doing(kase.id, 'relay', async () => {
      const chat = await memory.chat(agentId);
      await memory.caseLeft(agentId, kase.id);
      if (chat) {
        await line.update(chat.reference, controlId, await this.controls(kase, agentId));
        await line.send(chat.reference, [words.gone(kase)]);
      }
      await memory.relayEnded(kase.id);
    });
  }

  /** The card of controls of a case in an agent's chat, as it stands now. */
  async controls(kase: Case, agentId: string): Promise<Partial<Activity>> {
    return cardActivity(await this.controlCard(kase, agentId));
  }

  async controlCard(kase: Case, agentId: string): Promise<Card> {
    const { memory, policy } = this.#options;
    const chat = await memory.chat(agentId);
    const isOwn = kase.closed === null && kase.speaker.is === 'agent' && kase.speaker.agent.id === agentId;
    const mayReopen = kase.closed !== null && kase.desk.completedBy?.id === agentId;
    return controlCard(kase, policy, { isOwn, isActive: isOwn && chat?.active === kase.id, mayReopen });
  }

  /** Shows again what can be done with a case of the agent's: another one was picked. */
  async showControls(caseId: string, agentId: string): Promise<void> {
    const { memory, caseFiles, line } = this.#options;
    const [chat, loaded, { relay }] = await Promise.all([
      memory.chat(agentId),
      caseFiles.load(caseId),
      memory.shown(caseId),
    ]);
    if (!chat || !loaded || relay?.agentId !== agentId) return;
    await line.update(chat.reference, relay.controlId, await this.controls(loaded.kase, agentId));
  }

  async #doing(caseId: string, task: 'card' | 'relay', does: () => Promise<void>): Promise<void> {
    try {
      await does();
    } catch (error) {
      await this.#options.memory.giveUp(caseId, task);
      throw error;
    }
  }
}
