import type { Instant } from '../../domain/vocabulary/order.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import { FoldedStreams, shortHash } from '../cases/foldedStream.ts';

/** What the Bot Framework needs to write to a conversation; opaque here. */
export type Reference = unknown;

/** Where in Teams handed-over cases are shown; null while nowhere. */
export type Place = { conversationId: string; reference: Reference } | null;

type PlaceEntry =
  | { type: 'desk_opened'; conversationId: string; reference: Reference; by: string }
  | { type: 'desk_closed'; by: string };

/** An agent's own chat with Parley. */
export interface Chat {
  reference: Reference;
  /** The cases that are relayed to it. */
  cases: string[];
  /** The one of them that what the agent types goes to; null while none is picked. */
  active: string | null;
  /** The last messages that were taken from the agent, so that a second delivery of one is known. */
  heard: string[];
}

type ChatEntry =
  | { type: 'chat_found'; agentId: string; reference: Reference }
  | { type: 'case_came'; caseId: string }
  | { type: 'case_left'; caseId: string }
  | { type: 'picked'; caseId: string }
  | { type: 'heard'; messageId: string };

/** Something that one process does for a case in Teams, so that no other does it too. */
export type Task = 'card' | 'relay';

export interface Shown {
  /** The card in the desk's conversation: a mark of what it says, and which commit of the case that was made from. */
  card: { reference: Reference; messageId: string; says: string; upTo: number } | null;
  /** Whose chat the case is relayed to, with which card of controls, and up to which commit of the case. */
  relay: { agentId: string; controlId: string; upTo: number } | null;
  /** Messages in agents' chats that belong to the case, the last ones. */
  messageIds: string[];
  /** What is being done, by which process, and since when. */
  doing: Partial<Record<Task, { by: string; since: Instant }>>;
}

type ShownEntry =
  | { type: 'began'; task: Task; by: string }
  | { type: 'gave_up'; task: Task }
  | { type: 'card_shown'; reference: Reference; messageId: string; says: string; upTo: number }
  | { type: 'relayed'; agentId: string; controlId: string; upTo: number; messageIds: string[] }
  | { type: 'relay_ended' };

const HEARD_KEPT = 50;
const MESSAGES_KEPT = 200;
/** A process that began something and has not ended it within this time is taken to be gone, in ms. */
const GONE_AFTER_MS = 30_000;

const PLACE = 'teams/desk';
const chatStream = (agentId: string): string => `teams/chat/${shortHash(agentId)}`;
/** Where it is kept what is shown of a case. */
export const teamsStreamOf = (caseId: string): string => `teams/case/${caseId}`;

/** What of the desk in Teams outlives the process: where it is, agents' chats, and what is shown of each case. */
export class TeamsMemory {
  readonly #clock: Clock;
  readonly #places: FoldedStreams<Place, PlaceEntry>;
  readonly #chats: FoldedStreams<Chat | null, ChatEntry>;
  readonly #shown: FoldedStreams<Shown, ShownEntry>;

  constructor({ store, clock }: { store: CaseStore; clock: Clock }) {
    this.#clock = clock;
    this.#places = new FoldedStreams({ store, clock, empty: null, fold: foldPlace });
    this.#chats = new FoldedStreams({ store, clock, empty: null, fold: foldChat });
    this.#shown = new FoldedStreams({ store, clock, empty: NOTHING_SHOWN, fold: foldShown });
  }

  async place(): Promise<Place> {
    return await this.#places.read(PLACE);
  }

  async openDesk(place: NonNullable<Place>, by: string): Promise<void> {
    await this.#places.change(PLACE, () => [{ type: 'desk_opened', ...place, by }]);
  }

  async closeDesk(by: string): Promise<void> {
    await this.#places.change(PLACE, (place) => (place ? [{ type: 'desk_closed', by }] : null));
  }

  async chat(agentId: string): Promise<Chat | null> {
    return await this.#chats.read(chatStream(agentId));
  }

  /** Remembers how an agent's own chat is reached. */
  async foundChat(agentId: string, reference: Reference): Promise<void> {
    const same = JSON.stringify(reference);
    await this.#chats.change(chatStream(agentId), (chat) =>
      chat && JSON.stringify(chat.reference) === same ? null : [{ type: 'chat_found', agentId, reference }],
    );
  }

  /** A case is relayed to the chat from now on. It is picked only when none is: what is being typed stays where it is meant. */
  async caseCame(agentId: string, caseId: string): Promise<void> {
    await this.#chats.change(chatStream(agentId), (chat) =>
      !chat || chat.cases.includes(caseId) ? null : [{ type: 'case_came', caseId }],
    );
  }

  /** A case is relayed no longer; when it was picked, none is. */
  async caseLeft(agentId: string, caseId: string): Promise<void> {
    await this.#chats.change(chatStream(agentId), (chat) =>
      chat?.cases.includes(caseId) ? [{ type: 'case_left', caseId }] : null,
    );
  }

  /** From now on what the agent types goes to this case. It must be one of the chat's: false when it is not. */
  async pick(agentId: string, caseId: string): Promise<boolean> {
    let isThere = false;
    await this.#chats.change(chatStream(agentId), (chat) => {
      isThere = chat?.cases.includes(caseId) ?? false;
      return isThere && chat?.active !== caseId ? [{ type: 'picked', caseId }] : null;
    });
    return isThere;
  }

  /** Notes that a message of the agent's was dealt with. */
  async heard(agentId: string, messageId: string): Promise<void> {
    await this.#chats.change(chatStream(agentId), (chat) =>
      chat && !chat.heard.includes(messageId) ? [{ type: 'heard', messageId }] : null,
    );
  }

  async shown(caseId: string): Promise<Shown> {
    return await this.#shown.read(teamsStreamOf(caseId));
  }

  /**
   * Claims something to be done for a case while `wanted` still says so: true when this process is to do it now. One that
   * another process began is claimed again only when that one seems gone, so it is done twice only after a crash.
   */
  async begin(caseId: string, task: Task, by: string, wanted: (shown: Shown) => boolean): Promise<boolean> {
    const now = this.#clock.now().getTime();
    const after = await this.#shown.change(teamsStreamOf(caseId), (shown) => {
      const doing = shown.doing[task];
      const isTaken = doing && doing.by !== by && now - Date.parse(doing.since) < GONE_AFTER_MS;
      return isTaken || !wanted(shown) ? null : [{ type: 'began', task, by }];
    });
    return after !== null;
  }

  async giveUp(caseId: string, task: Task): Promise<void> {
    await this.#shown.change(teamsStreamOf(caseId), () => [{ type: 'gave_up', task }]);
  }

  async cardShown(caseId: string, card: NonNullable<Shown['card']>): Promise<void> {
    await this.#shown.change(teamsStreamOf(caseId), () => [{ type: 'card_shown', ...card }]);
  }

  async relayed(caseId: string, relay: NonNullable<Shown['relay']>, messageIds: string[]): Promise<void> {
    await this.#shown.change(teamsStreamOf(caseId), () => [{ type: 'relayed', ...relay, messageIds }]);
  }

  async relayEnded(caseId: string): Promise<void> {
    await this.#shown.change(teamsStreamOf(caseId), () => [{ type: 'relay_ended' }]);
  }
}

const NOTHING_SHOWN: Shown = { card: null, relay: null, messageIds: [], doing: {} };

const foldPlace = (_: Place, entry: PlaceEntry): Place =>
  entry.type === 'desk_closed' ? null : { conversationId: entry.conversationId, reference: entry.reference };

function foldChat(chat: Chat | null, entry: ChatEntry): Chat | null {
  switch (entry.type) {
    case 'chat_found':
      return { cases: [], active: null, heard: [], ...chat, reference: entry.reference };
    case 'case_came':
      return chat && { ...chat, cases: [...chat.cases, entry.caseId], active: chat.active ?? entry.caseId };
    case 'case_left':
      return (
        chat && {
          ...chat,
          cases: chat.cases.filter((each) => each !== entry.caseId),
          active: chat.active === entry.caseId ? null : chat.active,
        }
      );
    case 'picked':
      return chat && { ...chat, active: entry.caseId };
    case 'heard':
      return chat && { ...chat, heard: [...chat.heard, entry.messageId].slice(-HEARD_KEPT) };
  }
}

function foldShown(shown: Shown, entry: ShownEntry, at: Instant): Shown {
  const without = (task: Task): Shown['doing'] =>
    Object.fromEntries(Object.entries(shown.doing).filter(([each]) => each !== task));
  switch (entry.type) {
    case 'began':
      return { ...shown, doing: { ...shown.doing, [entry.task]: { by: entry.by, since: at } } };
    case 'gave_up':
      return { ...shown, doing: without(entry.task) };
    case 'card_shown': {
      const { type: _, ...card } = entry;
      return { ...shown, card, doing: without('card') };
    }
    case 'relayed': {
      const { agentId, controlId, upTo } = entry;
      const messageIds = [...shown.messageIds, ...entry.messageIds].slice(-MESSAGES_KEPT);
      return { ...shown, relay: { agentId, controlId, upTo }, messageIds, doing: without('relay') };
    }
    case 'relay_ended':
      return { ...shown, relay: null, doing: without('relay') };
  }
}
