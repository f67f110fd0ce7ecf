import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { Agent } from '../../domain/case/entry.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Socket, SocketListener } from '../../http/endpoint.ts';
import type { DeskChange, DeskFeed } from '../../services/desk/deskFeed.ts';
import type { Colleague, Presence } from '../../services/desk/presence.ts';
import type { TypingNews } from '../../services/desk/typing.ts';
import { Looks } from './bodies.ts';
import { casesOfOrders, NO_OTHER_CASES, type CasesOfOrders } from './beside.ts';
import { countsOf, needsAnswer, toRow } from './rows.ts';
import type { Counts, Frame, QueueRow } from './wire.ts';

/** Frames go out at most this often, in ms: what changed in between is told together. */
const FRAME_EVERY_MS = 200;
/** A console that lets more than this pile up is cut off; it comes back with its watermark. */
const MOST_UNSENT_BYTES = 4 * 1024 * 1024;
const TRY_AGAIN_LATER = 1013;

interface Console {
  agent: Agent;
  socket: Socket;
  looksAt: string | null;
}

/**
 * Tells every open console what changes at the desk. A frame is made and serialised once for all of them; only the counts of
 * an agent's own cases are added for each.
 */
export class Consoles {
  readonly #feed: DeskFeed;
  readonly #presence: Presence;
  readonly #policy: Policy;
  readonly #consoles = new Set<Console>();
  readonly #stops: (() => void)[];
  readonly #changed = new Map<string, CaseSummary>();
  readonly #gone = new Set<string>();
  #typing: NonNullable<Frame['typing']> = [];
  #colleagues: Colleague[] | null = null;
  /** As they were when rows were last told. */
  #orders: CasesOfOrders = NO_OTHER_CASES;
  #looksChanged = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(dependencies: { feed: DeskFeed; presence: Presence; typing: TypingNews; policy: Policy }) {
    const { feed, presence, typing, policy } = dependencies;
    this.#feed = feed;
    this.#presence = presence;
    this.#policy = policy;
    this.#stops = [
      feed.onChanged((change) => {
        this.#take(change);
      }),
      presence.onChanged(() => {
        this.#colleagues = presence.colleagues();
        this.#soon();
      }),
      typing.onTyping((news) => {
        this.#typing.push(news);
        this.#soon();
      }),
    ];
  }

  /** Feeds a console from now on, first with what changed since its watermark. */
  open(agent: Agent, since: string | null, socket: Socket): SocketListener {
    const one: Console = { agent: { id: agent.id, name: agent.name }, socket, looksAt: null };
    this.#consoles.add(one);
    const closed = [this.#presence.opened(agent), this.#feed.opened()];
    socket.send(JSON.stringify(this.#first(agent, since)));
    return {
      received: (text) => this.#looks(one, looksIn(text)),
      closed: () => {
        this.#looks(one, null);
        this.#consoles.delete(one);
        for (const each of closed) each();
      },
    };
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }

  #first(agent: Agent, since: string | null): Frame {
    const { watermark } = this.#feed;
    const counts = countsOf(this.#feed.cases(), agent.id);
    if (this.#consoles.size === 1) this.#orders = casesOfOrders(this.#feed.cases());
    const base = { counts, presence: this.#presence.colleagues(), looking: this.#looking(), watermark };
    if (since === null) return base;
    const change = this.#feed.since(since);
    if (!change) return { ...base, reload: true };
    return { ...base, rows: this.#rowsOf(change.changed, new Set(change.gone)), gone: change.gone };
  }

  /** As rows, with those of the same orders, also of cases that are gone: who has one of them is told beside the others. */
  #rowsOf(changed: readonly CaseSummary[], gone: ReadonlySet<string>): QueueRow[] {
    const orders = casesOfOrders(this.#feed.cases());
    const left = [...this.#orders].flatMap(([number, cases]) =>
      cases.some(({ caseId }) => gone.has(caseId)) ? [number] : [],
    );
    const touched = new Set([...changed.map(({ orderNumber }) => orderNumber ?? ''), ...left]);
    const all = new Map(changed.map((each) => [each.caseId, each]));
    for (const number of touched)
      for (const each of orders.get(number) ?? []) if (!all.has(each.caseId)) all.set(each.caseId, each);
    return [...all.values()].map((each) => toRow(each, this.#policy, orders));
  }

  /** Somebody has this case before them from now on; null for none. */
  #looks(one: Console, caseId: string | null): void {
    if (one.looksAt === caseId) return;
    one.looksAt = caseId;
    this.#looksChanged = true;
    this.#soon();
  }

  #looking(): NonNullable<Frame['looking']> {
    const looking = new Map<string, { caseId: string; agent: Agent }>();
    for (const { agent, looksAt } of this.#consoles)
      if (looksAt !== null) looking.set(`${looksAt} ${agent.id}`, { caseId: looksAt, agent });
    return [...looking.values()];
  }

  #take({ changed, gone }: DeskChange): void {
    for (const summary of changed) {
      this.#changed.set(summary.caseId, summary);
      this.#gone.delete(summary.caseId);
    }
    for (const caseId of gone) {
      this.#gone.add(caseId);
      this.#changed.delete(caseId);
    }
    this.#soon();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#send();
    }, FRAME_EVERY_MS);
  }

  #send(): void {
    const hasRows = this.#changed.size > 0 || this.#gone.size > 0;
    const rows = hasRows ? this.#rowsOf([...this.#changed.values()], this.#gone) : [];
    if (hasRows) this.#orders = casesOfOrders(this.#feed.cases());
    const news: Frame = {
      ...(rows.length > 0 ? { rows } : {}),
      ...(this.#gone.size > 0 ? { gone: [...this.#gone] } : {}),
      ...(this.#typing.length > 0 ? { typing: this.#typing } : {}),
      ...(this.#looksChanged ? { looking: this.#looking() } : {}),
      ...(this.#colleagues ? { presence: this.#colleagues } : {}),
      watermark: this.#feed.watermark,
    };
    this.#changed.clear();
    this.#gone.clear();
    this.#typing = [];
    this.#colleagues = null;
    this.#looksChanged = false;
    const shared = JSON.stringify(news).slice(0, -1);
    const counts = hasRows ? this.#countsByAgent() : null;
    for (const { agent, socket } of this.#consoles) {
      if (socket.bufferedAmount > MOST_UNSENT_BYTES) socket.close(TRY_AGAIN_LATER, 'too much is waiting');
      else socket.send(counts ? `${shared},"counts":${JSON.stringify(counts(agent.id))}}` : `${shared}}`);
    }
  }

  /** Looks through the cases once, and not once for each console. */
  #countsByAgent(): (agentId: string) => Counts {
    const cases = this.#feed.cases();
    const all = countsOf(cases, '');
    const owned = Map.groupBy(cases, ({ status, desk }) =>
      status === 'with_agent' ? (desk?.agentId ?? null) : null,
    );
    return (agentId) => {
      const mine = owned.get(agentId) ?? [];
      return { ...all, mine: mine.length, answer: mine.filter(needsAnswer).length };
    };
  }
}

/** The case that a console names in what it sends; null for none, and for what says nothing of that. */
function looksIn(text: string): string | null {
  try {
    return Looks.safeParse(JSON.parse(text)).data?.looksAt ?? null;
  } catch {
    return null;
  }
}
