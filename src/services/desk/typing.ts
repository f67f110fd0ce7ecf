/** Somebody is writing in a case right now. */
export interface Typing {
  caseId: string;
  by: 'buyer' | 'agent';
  /** Whose own page does not tell them that they write; null for a buyer. */
  agentId: string | null;
  /** The agent's name, for colleagues. */
  name: string | null;
}

/** Passes on who is writing, to whoever looks right now. Nothing of it is kept. */
export class TypingNews {
  readonly #listeners = new Set<(typing: Typing) => void>();

  tell(typing: Typing): void {
    for (const listener of this.#listeners) listener(typing);
  }

  onTyping(listener: (typing: Typing) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
