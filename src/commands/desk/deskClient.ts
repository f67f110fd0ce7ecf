import { randomUUID } from 'node:crypto';
import { foldCase } from '../../domain/case/caseFile.ts';
import type { Agent } from '../../domain/case/entry.ts';
import { withoutEnd } from '../../domain/vocabulary/withoutEnd.ts';
import { agentHeaders } from '../../http/agentHeaders.ts';
import type { CaseList, CaseView, QueueRow, Task } from '../../server/desk/wire.ts';
import type { DeskView } from '../../services/desk/desk.ts';

/** The desk could not do what was asked; the message says why and what to do, to whoever typed the command. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem';
}

/** What the desk has to do: cases that wait or are with somebody, the most urgent first, and what is to be carried out. */
export interface DeskList {
  cases: QueueRow[];
  owed: Task[];
}

/** What an agent does to a case, as the endpoints name it, with what goes with it. */
export type DeskStep =
  | { step: 'take' }
  | { step: 'say'; text: string }
  | { step: 'return' | 'complete'; note: string | null }
  | { step: 'fulfilled'; fulfilmentId: string; reference: string | null };

/** So many pages of closed cases are looked through for one, the last that ended first. */
const PAGES_OF_CLOSED = 20;

/** The desk of a running Parley, over HTTP. Every method rejects with `DeskProblem` when it is not done. */
export class DeskClient {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor({ url, key, agent }: { url: string; key: string; agent: Agent }) {
    this.#url = withoutEnd(url, /\//);
    this.#headers = { authorization: `Bearer ${key}`, ...agentHeaders(agent) };
  }

  async list(): Promise<DeskList> {
    const [cases, owed] = await Promise.all([this.#active(), this.#call('GET', '/tasks')]);
    return { cases, owed: owed as Task[] };
  }

  async show(caseId: string): Promise<DeskView> {
    const view = await this.#call('GET', `/cases/${encodeURIComponent(caseId)}`);
    const { entries, toleranceLeft: left } = view as CaseView;
    return { kase: foldCase(null, entries), entries, left };
  }

  async do(caseId: string, { step, ...body }: DeskStep): Promise<void> {
    // Nobody has read a translation here, so what is said goes as it was written.
    const more = step === 'say' ? { mark: randomUUID(), translate: false } : {};
    await this.#call('POST', `/cases/${encodeURIComponent(caseId)}/${step}`, { ...body, ...more });
  }

  /**
   * The whole id of the case that `name` begins, of those there is something to do in or, where there is none, of those that ended last;
   * what names none is taken for a whole id, of an older case.
   */
  async find(name: string): Promise<string> {
    const { cases, owed } = await this.list();
    return onlyOne(name, [...cases, ...owed]) ?? onlyOne(name, await this.#closed(name)) ?? name;
  }

  async #active(): Promise<QueueRow[]> {
    const cases: QueueRow[] = [];
    for await (const rows of this.#pages('view=all')) cases.push(...rows);
    return cases;
  }

  /** Those that say `name` on the first page on which one's id begins with it. */
  async #closed(name: string): Promise<QueueRow[]> {
    let pages = 0;
    for await (const rows of this.#pages(`view=closed&q=${encodeURIComponent(name)}`)) {
      pages += 1;
      if (pages === PAGES_OF_CLOSED || rows.some(({ caseId }) => caseId.startsWith(name))) return rows;
    }
    return [];
  }

  async *#pages(query: string): AsyncGenerator<QueueRow[]> {
    let from = '';
    for (;;) {
      const { rows, cursor } = (await this.#call('GET', `/cases?${query}${from}`)) as CaseList;
      yield rows;
      if (cursor === null) return;
      from = `&cursor=${encodeURIComponent(cursor)}`;
    }
  }

  async #call(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${this.#url}/api/desk${path}`, {
        method,
        headers: { ...this.#headers, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    } catch {
      throw new DeskProblem(
        `No Parley answers at ${this.#url}. Start it with "npm start", or say where it is with --url.`,
      );
    }
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer;
    if (response.status === 401) {
      throw new DeskProblem(
        `The Parley at ${this.#url} does not know this key. Name the folder it keeps its data in with --data.`,
      );
    }
    const { error } = (answer ?? {}) as { error?: { message: string } };
    throw new DeskProblem(error?.message ?? `The Parley at ${this.#url} answered ${response.status}.`);
  }
}

/** Null where none begins with it. Throws a `DeskProblem` where several do. */
function onlyOne(name: string, cases: readonly { caseId: string }[]): string | null {
  const ids = [...new Set(cases.map(({ caseId }) => caseId))];
  if (ids.includes(name)) return name;
  const [only, ...others] = ids.filter((id) => id.startsWith(name));
  if (only !== undefined && others.length > 0) {
    throw new DeskProblem(`${name} fits several cases: ${[only, ...others].join(', ')}. Write more of it.`);
  }
  return only ?? null;
}
