import { Mutex } from 'async-mutex';
import { LRUCache } from 'lru-cache';

/** One thing at a time from each agent, in the order it came: what they type, and the buttons they press. */
export class AgentTurns {
  readonly #turns = new LRUCache<string, Mutex>({ max: 5_000 });

  async of<T>(agentId: string, does: () => Promise<T>): Promise<T> {
    const mutex = this.#turns.get(agentId) ?? new Mutex();
    this.#turns.set(agentId, mutex);
    return await mutex.runExclusive(does);
  }
}
