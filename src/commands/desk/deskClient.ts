import type { Case } from '../../domain/case/case.ts';
import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { Agent } from '../../domain/case/entry.ts';
import type { DeskView } from '../../services/desk/desk.ts';
import { withoutEnd } from '../../domain/vocabulary/withoutEnd.ts';

/** The desk could not do what was asked; the message says why and what to do, to whoever typed the command. */
export class DeskProblem extends Error {
  override readonly name = 'DeskProblem';
}

/** What the desk has to do: cases that wait or are with somebody, and cases with something to carry out. */
export interface DeskList {
  cases: CaseSummary[];
  owed: CaseSummary[];
}

/** What an agent does to a case, as the endpoints name it, with what goes with it. */
export type DeskStep =
  | { step: 'take' }
  | { step: 'say'; text: string }
  | { step: 'return' | 'complete'; note: string | null }
  | { step: 'fulfilled'; fulfilmentId: string; reference: string | null };

/** The desk of a running Parley, over HTTP. Every method rejects with `DeskProblem` when it is not done. */
export class DeskClient {
  readonly #url: string;
  readonly #key: string;
  readonly #agent: Agent;

  constructor({ url, key, agent }: { url: string; key: string; agent: Agent }) {
    this.#url = withoutEnd(url, /\//);
    this.#key = key;
    this.#agent = agent;
  }

  async list(): Promise<DeskList> {
    return (await this.#call('GET', '')) as DeskList;
  }

  async show(caseId: string): Promise<DeskView> {
    return (await this.#call('GET', `/${encodeURIComponent(caseId)}`)) as DeskView;
  }

  /** The case after the step. */
  async do(caseId: string, { step, ...more }: DeskStep): Promise<Case> {
    const body = { agent: this.#agent, ...more };
    const answer = await this.#call('POST', `/${encodeURIComponent(caseId)}/${step}`, body);
    return (answer as { case: Case }).case;
  }

  /** The whole id of the case that `name` begins; what names none is taken for a whole id, of an older case. */
  async find(name: string): Promise<string> {
    const { cases, owed } = await this.list();
    const ids = [...new Set([...cases, ...owed].map(({ caseId }) => caseId))];
    if (ids.includes(name)) return name;
    const [only, ...others] = ids.filter((id) => id.startsWith(name));
    if (only !== undefined && others.length > 0) {
      throw new DeskProblem(`${name} fits several cases: ${[only, ...others].join(', ')}. Write more of it.`);
    }
    return only ?? name;
  }

  async #call(method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
    let response: Response;
    try {
      response = await fetch(`${this.#url}/api/desk-key/cases${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.#key}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
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
