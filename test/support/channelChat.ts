import { EventEmitter, once } from 'node:events';
import type { Activity } from 'botframework-schema';
import type { Case } from '../../src/domain/case/case.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import { findFault, type SealedEntry } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import type { Connector } from './connector.ts';
import { messageActivity, post } from './connector.ts';

const CHANNEL = 'test';

/** A buyer on a channel of the Bot Framework's, who talks to a Parley that listens. */
export class ChannelChat {
  readonly id: string;
  readonly #bot: string;
  readonly #connector: Connector;
  readonly #came = new EventEmitter();
  #messages = 0;

  constructor(bot: string, connector: Connector, id: string) {
    this.#bot = bot;
    this.#connector = connector;
    this.id = id;
    connector.watch(id, () => this.#came.emit('activity'));
  }

  /** Sends a message, or one again by its id, and resolves to the status it was taken with. */
  async sends(text: string, id = this.nextId()): Promise<number> {
    return await post(
      this.#bot,
      messageActivity(this.#connector, { conversationId: this.id, id, text, channelId: CHANNEL }),
    );
  }

  async presses(button: { title: string; value: unknown }): Promise<number> {
    const id = this.nextId();
    const about = { conversationId: this.id, id, text: button.title, channelId: CHANNEL };
    return await post(this.#bot, { ...messageActivity(this.#connector, about), value: button.value });
  }

  nextId(): string {
    this.#messages += 1;
    return `${this.id}-m${this.#messages}`;
  }

  /** The bot's messages so far. */
  get heard(): Partial<Activity>[] {
    return this.#connector.sentTo(this.id).filter(({ type }) => type === 'message');
  }

  /** The words of each, those of its card included. */
  get texts(): string[] {
    return this.heard.map(({ text, attachments = [] }) =>
      [
        text,
        ...attachments.map(
          ({ content }) => (content as { fallbackText?: string } | undefined)?.fallbackText ?? '',
        ),
      ].join('\n'),
    );
  }

  /** Resolves once what was heard, everything the channel was sent included, fits. */
  async until(fits: (all: Partial<Activity>[]) => boolean): Promise<void> {
    while (!fits(this.#connector.sentTo(this.id))) await once(this.#came, 'activity');
  }

  /** Resolves once the bot has sent so many messages. */
  async hears(count: number): Promise<void> {
    await this.until(() => this.heard.length >= count);
  }

  /** Every entry of the conversation's cases, by case. Throws when a chain does not hold. */
  async cases(store: CaseStore): Promise<Entry[][]> {
    return await casesOf(store, CHANNEL, this.id);
  }

  async kase(store: CaseStore, ordinal = 1): Promise<Case> {
    const commits = await store.read(`case/${caseIdOf(CHANNEL, this.id, ordinal)}`, 0);
    return foldCase(
      null,
      commits.flatMap(({ entries }) => entries as SealedEntry<Entry>[]),
    );
  }
}

/** Every entry of a conversation's cases, by case. Throws when a chain does not hold. */
export async function casesOf(
  store: CaseStore,
  channelId: string,
  conversationId: string,
): Promise<Entry[][]> {
  const cases: Entry[][] = [];
  for (let ordinal = 1; ; ordinal += 1) {
    const commits = await store.read(`case/${caseIdOf(channelId, conversationId, ordinal)}`, 0);
    if (commits.length === 0) return cases;
    const entries = commits.flatMap((commit) => commit.entries as SealedEntry<Entry>[]);
    const fault = findFault(entries);
    if (fault)
      throw new Error(`case ${ordinal} of ${conversationId} does not hold: ${JSON.stringify(fault)}`);
    cases.push(entries.map(({ content }) => content));
  }
}

/** What the buyer said, in the order of the record, as `text`. */
export const saidByBuyer = (cases: readonly Entry[][]): string[] =>
  cases.flat().flatMap((entry) => (entry.type === 'said' && entry.by === 'buyer' ? [entry.text] : []));

/**
 * How often each of the buyer's messages was dealt with: answered, left to a person, or failed with a word about it.
 * The key is the message's activity id.
 */
export function timesAnswered(cases: readonly Entry[][]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const entry of cases.flat()) {
    if (entry.type === 'said' && entry.by === 'buyer') times[entry.activityId] ??= 0;
  }
  for (const turn of turnsOf(cases)) for (const id of turn) times[id] = (times[id] ?? 0) + 1;
  return times;
}

/** Which messages each of the bot's turns answered. */
function turnsOf(cases: readonly Entry[][]): Set<string>[] {
  const turns: Set<string>[] = [];
  let previous = '';
  for (const entry of cases.flat()) {
    // The messages of one turn, one behind the other, answer the same; anything else ends the turn.
    const answers =
      entry.type === 'said' && entry.by === 'bot'
        ? entry.answers
        : entry.type === 'left_unanswered'
          ? entry.activityIds
          : [];
    const key = answers.join(' ');
    if (key !== '' && key !== previous) turns.push(new Set(answers));
    previous = key;
  }
  return turns;
}
