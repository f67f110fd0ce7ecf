import { foldCase } from '../../src/domain/case/caseFile.ts';
import { EMPTY_CHAIN, seal, type ChainHead, type SealedEntry } from '../../src/domain/case/chain.ts';
import type { Agent, Entry } from '../../src/domain/case/entry.ts';
import type { Button } from '../../src/domain/vocabulary/message.ts';
import type { Instant } from '../../src/domain/vocabulary/order.ts';
import type { ReviewFacts } from '../../src/domain/review/facts.ts';
import { reviewFacts } from '../../src/domain/review/reviewFacts.ts';
import { saidTexts, type SaidText } from '../../src/domain/review/saidTexts.ts';
import { after, NOW, opened, WEN } from '../support/builders.ts';

const MINUTE_MS = 60_000;

/** A case file made by hand: each step at so many minutes after its opening, sealed as in earnest. */
export class CaseLog {
  readonly entries: SealedEntry<Entry>[] = [];
  #head: ChainHead = EMPTY_CHAIN;

  constructor(opening: Entry = opened()) {
    this.at(0, opening);
  }

  at(minute: number, ...contents: Entry[]): this {
    const sealed = seal(this.#head, contents, minuteOf(minute), () => 'salt');
    this.entries.push(...sealed);
    this.#head = sealed.at(-1) ?? this.#head;
    return this;
  }

  get facts(): ReviewFacts {
    return reviewFacts(foldCase(null, this.entries), this.entries);
  }

  get said(): SaidText[] {
    return saidTexts(this.entries);
  }
}

export const minuteOf = (minute: number): Instant => after(NOW, { ms: minute * MINUTE_MS });

export const botSaid = (text: string, buttons: Button[] = []): Entry => ({
  type: 'said',
  by: 'bot',
  activityId: `bot-${text}`,
  utterance: { text, language: 'en', buttons, card: null },
  answers: [],
});

export const agentSaid = (text: string, agent: Agent = WEN, original?: string): Entry => ({
  type: 'said',
  by: 'agent',
  activityId: `agent-${text}`,
  utterance: { text, language: 'en', buttons: [], card: null },
  agent,
  ...(original === undefined ? {} : { original: { text: original, language: 'zh', model: 'gpt-test' } }),
});

export const answered = (
  answer: Extract<Entry, { type: 'answered' }>['answer'],
  offerId = 'case-1:1',
): Entry => ({
  type: 'answered',
  offerId,
  answer,
});

export const erasedEntry = (through: number): Entry => ({
  type: 'erased',
  caseId: 'case-1',
  channelId: 'webchat',
  through,
  files: 0,
  by: 'root',
  because: 'asked to',
  outcome: 'settled',
});
