import { randomUUID } from 'node:crypto';
import { shopDay } from '../../domain/negotiation/ledger.ts';
import type { Agent } from '../../domain/case/entry.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams } from '../cases/foldedStream.ts';
import { Repeating } from '../background/repeating.ts';

/** Somebody who is signed in and has the desk before them. */
export interface Colleague extends Agent {
  /** There for buyers, as they said themselves. */
  available: boolean;
}

/** Who has the desk before them in one process; `away` is absent in what was written before it was kept. */
interface Beat {
  process: string;
  /** Those of them who are there for buyers. */
  agents: Agent[];
  away?: Agent[];
}
/** Somebody says that they are there for buyers, or not any more. */
interface Choice {
  agentId: string;
  available: boolean;
}
interface Kept {
  beats: ReadonlyMap<string, Required<Omit<Beat, 'process'>> & { at: Instant }>;
  available: ReadonlySet<string>;
}

const HEARTBEAT_MS = 60_000;
/** A process that was silent for so long is gone, and with it whoever was there by it. */
const GONE_AFTER_MS = 150_000;
const LOOK_EVERY_MS = 5_000;
/** While nobody is here and no buyer writes here. */
const QUIET_LOOK_EVERY_MS = 60_000;
const QUIET_AFTER_MS = 60_000;

/**
 * Who has the desk before them, and who of them is there for buyers, in any process. Both are kept in a stream of the shop's
 * day: what somebody chose outlives the process, and goes over into the next day while they are there. A process writes when
 * its own people change, and every minute while it has some.
 */
export class Presence {
  readonly #streams: FoldedStreams<Kept, Beat | Choice>;
  readonly #clock: Clock;
  readonly #timezone: string;
  readonly #onError: (error: unknown) => void;
  readonly #process = randomUUID();
  readonly #seen = new Map<string, { agent: Agent; at: number }>();
  readonly #teams = new Set<string>();
  readonly #open = new Map<string, number>();
  readonly #listeners = new Set<(present: Agent[]) => void>();
  #kept: Kept = NOTHING_KEPT;
  #stream = '';
  #isStopped = false;
  #ready: Promise<void> | null = null;
  #written = '';
  #writtenAt = 0;
  #told = '';
  #lookedAt = 0;
  #askedAt = 0;
  readonly #looks: Repeating;
  #running: Promise<void> = Promise.resolve();

  constructor(dependencies: {
    store: CaseStore;
    clock: Clock;
    timezone: string;
    onError: (error: unknown) => void;
  }) {
    const { store, clock } = dependencies;
    this.#streams = new FoldedStreams({ store, clock, empty: NOTHING_KEPT, fold });
    this.#clock = clock;
    this.#timezone = dependencies.timezone;
    this.#onError = dependencies.onError;
    this.#looks = new Repeating({
      run: () => this.look(),
      everyMs: () => (this.#isQuiet() ? QUIET_LOOK_EVERY_MS : LOOK_EVERY_MS),
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
    this.#isStopped = true;
    await this.look();
  }

  /** Resolves once it is known what people chose before this process began. Never rejects. */
  async ready(): Promise<void> {
    this.#ready ??= this.look();
    await this.#ready;
  }

  /** Somebody is there for buyers, or not any more. Rejects with `StoreUnavailable`; then nothing is chosen. */
  async set(agent: Agent, available: boolean): Promise<void> {
    this.seen(agent);
    await this.#streams.change(this.#today(), () => [{ agentId: agent.id, available }]);
    await this.look();
  }

  /** Whoever comes anew is away until they say otherwise; who has the desk before them already goes on as they are. */
  async signedIn(agent: Agent): Promise<void> {
    await this.ready();
    const isHere = this.colleagues().some(({ id }) => id === agent.id);
    if (!isHere && this.isAvailable(agent.id)) await this.set(agent, false);
  }

  isAvailable(agentId: string): boolean {
    return this.#kept.available.has(agentId);
  }

  /** Somebody's console is open from now on; call what is returned when it closes. */
  opened(agent: Agent): () => void {
    this.seen(agent);
    this.#open.set(agent.id, (this.#open.get(agent.id) ?? 0) + 1);
    void this.look();
    return () => {
      this.seen(agent);
      this.#open.set(agent.id, Math.max(0, (this.#open.get(agent.id) ?? 1) - 1));
    };
  }

  /** Somebody did something just now. */
  seen({ id, name, teams = [] }: Agent & { teams?: readonly string[] }): void {
    this.#seen.set(id, { agent: { id, name }, at: this.#clock.now().getTime() });
    for (const team of teams) this.#teams.add(team);
  }

  /** Teams of people who were seen in this process. */
  teams(): string[] {
    return [...this.#teams];
  }

  /** Who is there for buyers now, each once, by name. */
  present(): Agent[] {
    return this.colleagues().flatMap(({ available, ...agent }) => (available ? agent : []));
  }

  /** Who has the desk before them now, each once, by name. */
  colleagues(): Colleague[] {
    const now = this.#clock.now().getTime();
    const elsewhere = [...this.#kept.beats].flatMap(([process, { agents, away, at }]) =>
      process === this.#process || now - Date.parse(at) > GONE_AFTER_MS ? [] : [...agents, ...away],
    );
    const all = new Map([...elsewhere, ...this.#here()].map((agent) => [agent.id, agent]));
    return [...all.values()]
      .map(({ id, name }) => ({ id, name, available: this.isAvailable(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }

  /** Calls back with who is there for buyers when anything of `colleagues` has changed. Returns how to stop. */
  onChanged(listener: (present: Agent[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks unless that was done a moment ago: a process that nobody uses looks rarely. Never rejects. */
  async upToDate(): Promise<void> {
    const now = this.#clock.now().getTime();
    this.#askedAt = now;
    if (now - this.#lookedAt >= LOOK_EVERY_MS) await this.look();
  }

  /** Writes who is here where that changed, and reads who is elsewhere. Never rejects. */
  async look(): Promise<void> {
    this.#running = this.#running.then(() => this.#look()).catch(this.#onError);
    await this.#running;
  }

  #isQuiet(): boolean {
    return this.#here().length === 0 && this.#clock.now().getTime() - this.#askedAt > QUIET_AFTER_MS;
  }

  async #look(): Promise<void> {
    const now = this.#clock.now().getTime();
    this.#lookedAt = now;
    const stream = this.#today();
    if (this.#stream !== '' && this.#stream !== stream) await this.#carryOver(stream);
    this.#stream = stream;
    this.#kept = await this.#streams.read(stream);
    const here = this.#here();
    const [agents, away] = [true, false].map((are) => here.filter(({ id }) => this.isAvailable(id) === are));
    const written = JSON.stringify([stream, agents, away]);
    const isDue = here.length > 0 && now - this.#writtenAt >= HEARTBEAT_MS;
    const hadNobody = this.#written === '' && here.length === 0;
    if (!hadNobody && (written !== this.#written || isDue)) {
      const beat = { process: this.#process, agents: agents ?? [], away: away ?? [] };
      this.#kept = (await this.#streams.change(stream, () => [beat])) ?? this.#kept;
      this.#written = written;
      this.#writtenAt = now;
    }
    this.#tell();
  }

  /** A day begins: whoever is here goes on as they were. */
  async #carryOver(stream: string): Promise<void> {
    const going = this.#here().filter(({ id }) => this.isAvailable(id));
    await this.#streams.change(stream, ({ available }) =>
      going.filter(({ id }) => !available.has(id)).map(({ id }) => ({ agentId: id, available: true })),
    );
  }

  #today(): string {
    return `presence/${shopDay(this.#clock.now().toISOString(), this.#timezone)}`;
  }

  #here(): Agent[] {
    if (this.#isStopped) return [];
    const now = this.#clock.now().getTime();
    return [...this.#seen.values()].flatMap(({ agent, at }) =>
      (this.#open.get(agent.id) ?? 0) > 0 || now - at <= GONE_AFTER_MS ? agent : [],
    );
  }

  #tell(): void {
    const told = JSON.stringify(this.colleagues());
    if (told === this.#told) return;
    this.#told = told;
    const present = this.present();
    for (const listener of this.#listeners) listener(present);
  }
}

const NOTHING_KEPT: Kept = { beats: new Map(), available: new Set() };

function fold({ beats, available }: Kept, entry: Beat | Choice, at: Instant): Kept {
  if ('process' in entry) {
    const { process, agents, away = [] } = entry;
    return { beats: new Map([...beats, [process, { agents, away, at }]]), available };
  }
  const others = [...available].filter((id) => id !== entry.agentId);
  return { beats, available: new Set(entry.available ? [...others, entry.agentId] : others) };
}
