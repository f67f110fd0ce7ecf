import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { Agent } from '../../domain/case/entry.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Socket, SocketListener } from '../../http/endpoint.ts';
import type { DeskChange, DeskFeed } from '../../services/desk/deskFeed.ts';
import type { Colleague, Presence } from '../../services/desk/presence.ts';
import type { TypingNews } from '../../services/desk/typing.ts';
import { countsOf, needsAnswer, toRow } from './rows.ts';
import type { Counts, Frame } from './wire.ts';

/** Frames go out at most this often, in ms: what changed in between is told together. */
const FRAME_EVERY_MS = 200;
/** A console that lets more than this pile up is cut off; it comes back with its watermark. */
const MOST_UNSENT_BYTES = 4 * 1024 * 1024;
const TRY_AGAIN_LATER = 1013;

interface Console {
  agentId: string;
  socket: Socket;
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
    const one: Console = { agentId: agent.id, socket };
    this.#consoles.add(one);
    const closed = this.#presence.opened(agent);
    socket.send(JSON.stringify(this.#first(agent, since)));
    return {
      closed: () => {
        this.#consoles.delete(one);
        closed();
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
    const base = { counts, presence: this.#presence.colleagues(), watermark };
    if (since === null) return base;
    const change = this.#feed.since(since);
    if (!change) return { ...base, reload: true };
    return { ...base, rows: change.changed.map((each) => toRow(each, this.#policy)), gone: change.gone };
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
    const news: Frame = {
      ...(this.#changed.size > 0
        ? { rows: [...this.#changed.values()].map((each) => toRow(each, this.#policy)) }
        : {}),
      ...(this.#gone.size > 0 ? { gone: [...this.#gone] } : {}),
      ...(this.#typing.length > 0 ? { typing: this.#typing } : {}),
      ...(this.#colleagues ? { presence: this.#colleagues } : {}),
      watermark: this.#feed.watermark,
    };
    const hasRows = this.#changed.size > 0 || this.#gone.size > 0;
    this.#changed.clear();
    this.#gone.clear();
    this.#typing = [];
    this.#colleagues = null;
    const shared = JSON.stringify(news).slice(0, -1);
    const counts = hasRows ? this.#countsByAgent() : null;
    for (const { agentId, socket } of this.#consoles) {
      if (socket.bufferedAmount > MOST_UNSENT_BYTES) socket.close(TRY_AGAIN_LATER, 'too much is waiting');
      else socket.send(counts ? `${shared},"counts":${JSON.stringify(counts(agentId))}}` : `${shared}}`);
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
