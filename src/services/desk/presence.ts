import { randomUUID } from 'node:crypto';
import { shopDay } from '../../domain/negotiation/ledger.ts';
import type { Agent } from '../../domain/case/entry.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { Repeating } from '../background/repeating.ts';

interface Beat {
  process: string;
  agents: Agent[];
}
type Beats = ReadonlyMap<string, { agents: Agent[]; at: Instant }>;

const HEARTBEAT_MS = 60_000;
/** A process that was silent for so long is gone, and with it whoever was there by it. */
const GONE_AFTER_MS = 150_000;
const LOOK_EVERY_MS = 5_000;

/**
 * Who is there for buyers: people who said so in a console that is open, in any process. It is kept in a stream of the shop's
 * day; a process writes when its own people change, and every minute while it has some.
 */
export class Presence {
  readonly #streams: FoldedStreams<Beats, Beat>;
  readonly #clock: Clock;
  readonly #timezone: string;
  readonly #onError: (error: unknown) => void;
  readonly #process = randomUUID();
  readonly #available = new Map<string, Agent>();
  readonly #seenAt = new Map<string, number>();
  readonly #teams = new Set<string>();
  readonly #open = new Map<string, number>();
  readonly #listeners = new Set<(present: Agent[]) => void>();
  #others: Beats = new Map();
  #written = '';
  #writtenAt = 0;
  #told = '';
  readonly #looks: Repeating;
  #running: Promise<void> = Promise.resolve();

  constructor(dependencies: {
    store: CaseStore;
    clock: Clock;
    timezone: string;
    onError: (error: unknown) => void;
  }) {
    const { store, clock } = dependencies;
    this.#streams = new FoldedStreams({ store, clock, empty: new Map() as Beats, fold });
    this.#clock = clock;
    this.#timezone = dependencies.timezone;
    this.#onError = dependencies.onError;
    this.#looks = new Repeating({
      run: () => this.look(),
      everyMs: LOOK_EVERY_MS,
      firstAfterMs: LOOK_EVERY_MS,
      onError: this.#onError,
    });
  }

  start(): void {
    this.#looks.start();
  }

  /** Says that this process has nobody any more, and stops. */
  async stop(): Promise<void> {
    await this.#looks.stop();
    this.#available.clear();
    await this.look();
  }

  /** Somebody is there for buyers, or not any more. */
  async set(agent: Agent, available: boolean): Promise<void> {
    this.seen(agent);
    if (available) this.#available.set(agent.id, { id: agent.id, name: agent.name });
    else this.#available.delete(agent.id);
    await this.look();
  }

  isAvailable(agentId: string): boolean {
    return this.present().some(({ id }) => id === agentId);
  }

  /** Somebody's console is open from now on; call what is returned when it closes. */
  opened(agent: Agent): () => void {
    this.seen(agent);
    this.#open.set(agent.id, (this.#open.get(agent.id) ?? 0) + 1);
    return () => {
      this.seen(agent);
      this.#open.set(agent.id, Math.max(0, (this.#open.get(agent.id) ?? 1) - 1));
    };
  }

  /** Somebody did something just now. */
  seen({ id, teams = [] }: Agent & { teams?: readonly string[] }): void {
    this.#seenAt.set(id, this.#clock.now().getTime());
    for (const team of teams) this.#teams.add(team);
  }

  /** Teams of people who were seen in this process. */
  teams(): string[] {
    return [...this.#teams];
  }

  /** Who is there now, each once, by name. */
  present(): Agent[] {
    const now = this.#clock.now().getTime();
    const elsewhere = [...this.#others].flatMap(([process, { agents, at }]) =>
      process === this.#process || now - Date.parse(at) > GONE_AFTER_MS ? [] : agents,
    );
    const all = new Map([...elsewhere, ...this.#here()].map((agent) => [agent.id, agent]));
    return [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  }

  /** Calls back when who is there has changed. Returns how to stop. */
  onChanged(listener: (present: Agent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes who is here where that changed, and reads who is elsewhere. Never rejects. */
  async look(): Promise<void> {
    this.#running = this.#running.then(() => this.#look()).catch(this.#onError);
    await this.#running;
  }

  async #look(): Promise<void> {
    const now = this.#clock.now();
    const stream = `presence/${shopDay(now.toISOString(), this.#timezone)}`;
    const agents = this.#here();
    const written = JSON.stringify([stream, agents]);
    const isDue = agents.length > 0 && now.getTime() - this.#writtenAt >= HEARTBEAT_MS;
    const hadNobody = this.#written === '' && agents.length === 0;
    if (!hadNobody && (written !== this.#written || isDue)) {
      await this.#streams.change(stream, () => [{ process: this.#process, agents }]);
      this.#written = written;
      this.#writtenAt = now.getTime();
    }
    this.#others = await this.#streams.read(stream);
    this.#tell();
  }

  #here(): Agent[] {
    const now = this.#clock.now().getTime();
    return [...this.#available.values()].filter(
      ({ id }) => (this.#open.get(id) ?? 0) > 0 || now - (this.#seenAt.get(id) ?? 0) <= GONE_AFTER_MS,
    );
  }

  #tell(): void {
    const present = this.present();
    const told = JSON.stringify(present);
    if (told === this.#told) return;
    this.#told = told;
    for (const listener of this.#listeners) listener(present);
  }
}

const fold = (beats: Beats, { process, agents }: Beat, at: Instant): Beats =>
  new Map([...beats, [process, { agents, at }]]);
