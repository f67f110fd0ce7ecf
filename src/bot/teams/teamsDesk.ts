import { TurnContext, type Activity, type AdaptiveCardInvokeResponse } from 'botbuilder';
import { Mutex } from 'async-mutex';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Case } from '../../domain/case.ts';
import type { Policy } from '../../domain/policy.ts';
import type { CaseFiles } from '../../services/caseFiles.ts';
import type { Desk, DeskRefusal, DeskResult } from '../../services/desk.ts';
import type { Chat, TeamsMemory } from '../../services/teams/memory.ts';
import { toBuyerMessage } from '../activityMessage.ts';
import { TEAMS_CHANNEL, type TeamsAgent, type TeamsAgents } from './teamsAgents.ts';
import { ADAPTIVE_CARD, cardAttachment, caseName, casesCard, handoffCard, type Card } from './teamsCards.ts';
import type { TeamsLine } from './teamsLine.ts';
import type { TeamsPosts } from './teamsPosts.ts';
import { quotedIn } from './quoted.ts';

export interface TeamsDeskOptions {
  agents: Pick<TeamsAgents, 'of'>;
  memory: TeamsMemory;
  posts: TeamsPosts;
  line: Pick<TeamsLine, 'chatWith'>;
  desk: Desk;
  caseFiles: CaseFiles;
  policy: Policy;
  onError: (error: unknown) => void;
}

/** What a card's button sends. */
const Pressed = z.object({
  caseId: z.string().max(100),
  note: z
    .string()
    .trim()
    .max(4_000)
    .default('')
    .transform((text) => (text === '' ? null : text)),
});
type Pressed = z.infer<typeof Pressed>;

const HELP = [
  'Cases that are handed to a person appear as cards in the desk’s conversation. Take one, and this chat is your line to',
  'that buyer: what they write appears here under their name, and what you write goes to the case you picked.',
  'With several cases, reply to a message to answer the buyer who wrote it, or pick another case.',
  'Write “cases” to see yours and those that wait.',
].join(' ');
const DESK_HELP = 'Nothing said here goes to a buyer. I understand “desk here” and “desk off”.';

/**
 * The desk as agents in Teams meet it. What agents do in Teams never opens a buyer's case, and what is said in the desk's
 * own conversation never reaches a buyer: buyers are answered from an agent's one-to-one chat alone.
 */
export class TeamsDesk {
  readonly #options: TeamsDeskOptions;
  readonly #turns = new LRUCache<string, Mutex>({ max: 5_000 });

  constructor(options: TeamsDeskOptions) {
    this.#options = options;
  }

  /** Deals with a message, an edit or an installation that is the desk's; false when it is a buyer's. */
  async takes(context: TurnContext): Promise<boolean> {
    const { activity } = context;
    if (activity.channelId !== TEAMS_CHANNEL) return false;
    if (isShared(activity)) {
      if (activity.type === 'message') await this.#inShared(context);
      return true;
    }
    const agent = await this.#options.agents.of(context);
    if (!agent) return false;
    await this.#inTurn(agent.id, () => this.#inChat(context, agent));
    return true;
  }

  /** Deals with a pressed button of a card, and gives the card as it is after that. */
  async pressed(context: TurnContext, verb: string, data: unknown): Promise<AdaptiveCardInvokeResponse> {
    const agent = await this.#options.agents.of(context);
    if (!agent) {
      const mayLook = verb === 'look' && (await this.#isAtDesk(context.activity));
      return mayLook ? await this.#look(data) : told('Only the people of this desk can do that.');
    }
    const pressed = Pressed.safeParse(data);
    if (!pressed.success) return told('This button is of no use any more.');
    return await this.#inTurn(agent.id, () => this.#press(context, agent, verb, pressed.data));
  }

  /** The card shows itself to everybody who sees the desk's conversation. */
  async #isAtDesk({ conversation }: Activity): Promise<boolean> {
    const place = await this.#options.memory.place();
    return place !== null && place.conversationId === withoutThread(conversation.id);
  }

  async #look(data: unknown): Promise<AdaptiveCardInvokeResponse> {
    const pressed = Pressed.safeParse(data);
    return pressed.success ? await this.#card(pressed.data.caseId) : told('There is no such case.');
  }

  async #press(
    context: TurnContext,
    agent: TeamsAgent,
    verb: string,
    { caseId, note }: Pressed,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { desk, posts } = this.#options;
    const controls = async (kase: Case) => shown(await posts.controlCard(kase, agent.id));
    switch (verb) {
      case 'look':
        return await this.#card(caseId);
      case 'take':
        return await this.#take(context, agent, caseId);
      case 'pick':
        return await this.#pick(context, agent, caseId);
      case 'return':
        return await this.#done(caseId, await desk.giveBack(caseId, agent, note), controls);
      case 'complete':
        return await this.#done(caseId, await desk.complete(caseId, agent, note), controls);
      default:
        return told('This button is of no use any more.');
    }
  }

  async #take(context: TurnContext, agent: TeamsAgent, caseId: string): Promise<AdaptiveCardInvokeResponse> {
    const { desk, policy } = this.#options;
    if (!(await this.#hasChat(context, agent))) {
      return told(
        'I cannot write to you yet. Add Parley as an app for yourself in Teams, then take the case.',
      );
    }
    const result = await desk.take(caseId, agent);
    // Whoever was too late sees on the card who has it.
    if (!result.ok && result.because === 'taken_by_other') return await this.#card(caseId);
    return await this.#done(caseId, result, (kase) => Promise.resolve(shown(handoffCard(kase, policy))));
  }

  async #pick(context: TurnContext, agent: TeamsAgent, caseId: string): Promise<AdaptiveCardInvokeResponse> {
    const { memory, posts, caseFiles } = this.#options;
    const before = (await memory.chat(agent.id))?.active ?? null;
    const loaded = await caseFiles.refresh(caseId);
    if (!loaded || !(await memory.pick(agent.id, caseId))) return told('This case is not yours any more.');
    if (before !== caseId) {
      await context.sendActivity(says(`You are writing to ${caseName(loaded.kase)} now.`));
      for (const each of [before, caseId]) {
        if (each !== null) await posts.showControls(each, agent.id).catch(this.#options.onError);
      }
    }
    return shown(await posts.controlCard(loaded.kase, agent.id));
  }

  async #done(
    caseId: string,
    result: DeskResult,
    card: (kase: Case) => Promise<AdaptiveCardInvokeResponse>,
  ): Promise<AdaptiveCardInvokeResponse> {
    if (!result.ok) return told(refusalWords(result));
    await this.#options.posts.sync(caseId);
    return await card(result.kase);
  }

  async #card(caseId: string): Promise<AdaptiveCardInvokeResponse> {
    const { caseFiles, policy } = this.#options;
    const loaded = await caseFiles.refresh(caseId);
    return loaded ? shown(handoffCard(loaded.kase, policy)) : told('There is no such case.');
  }

  /** The agent's own chat is known, or can be made. */
  async #hasChat(context: TurnContext, agent: TeamsAgent): Promise<boolean> {
    const { memory, line, onError } = this.#options;
    if (await memory.chat(agent.id)) return true;
    try {
      await memory.foundChat(agent.id, await line.chatWith(context));
      return true;
    } catch (error) {
      onError(error);
      return false;
    }
  }

  /** A channel or a group chat: only what is said to Parley by name is heard, and none of it is for a buyer. */
  async #inShared(context: TurnContext): Promise<void> {
    const { agents, memory } = this.#options;
    const { activity } = context;
    if (!isAddressed(activity)) return;
    const agent = await agents.of(context);
    if (!agent) return;
    const words = toBuyerMessage(activity)?.text.toLowerCase() ?? '';
    if (words !== 'desk here' && words !== 'desk off') {
      await context.sendActivity(says(DESK_HELP));
    } else if (agent.role !== 'supervisor') {
      await context.sendActivity(says('Only a supervisor can say where the desk is.'));
    } else if (words === 'desk off') {
      await memory.closeDesk(agent.id);
      await context.sendActivity(says('Handed-over cases are not shown in Teams any more.'));
    } else {
      await memory.openDesk(placeOf(activity), agent.id);
      await context.sendActivity(says('Cases that are handed to a person appear here from now on.'));
    }
  }

  async #inChat(context: TurnContext, agent: TeamsAgent): Promise<void> {
    const { memory } = this.#options;
    const { activity } = context;
    await memory.foundChat(agent.id, chatReference(activity));
    const chat = await memory.chat(agent.id);
    if (!chat || (activity.id !== undefined && chat.heard.includes(activity.id))) return;
    switch (activity.type) {
      case 'message':
        await this.#message(context, agent, chat);
        break;
      case 'messageUpdate':
        await context.sendActivity(
          says('The buyer has what you wrote first: a change here does not reach them.'),
        );
        break;
      case 'conversationUpdate':
        await context.sendActivity(says(HELP));
        break;
    }
    if (activity.id !== undefined) await memory.heard(agent.id, activity.id);
  }

  async #message(context: TurnContext, agent: TeamsAgent, chat: Chat): Promise<void> {
    const message = toBuyerMessage(context.activity);
    const command = message?.text.toLowerCase() ?? '';
    if (!message || command === 'help') {
      await context.sendActivity(says(HELP));
    } else if (command === 'cases') {
      await this.#listCases(context, chat, 'Your cases, and those that wait:');
    } else {
      const caseId = await this.#meant(context.activity, chat);
      if (caseId === null) await this.#listCases(context, chat, NOT_SENT);
      else await this.#say(context, agent, { caseId, text: message.text, chat });
    }
  }

  /** The case that a message is for: that of the message it replies to, else the one that is picked. */
  async #meant(activity: Activity, chat: Chat): Promise<string | null> {
    const quoted = quotedIn(activity);
    if (quoted === null) return chat.active;
    for (const caseId of chat.cases) {
      const { messageIds } = await this.#options.memory.shown(caseId);
      if (messageIds.includes(quoted)) return caseId;
    }
    // A reply to something that is of no case of theirs: better unsent than sent to the wrong buyer.
    return null;
  }

  async #say(
    context: TurnContext,
    agent: TeamsAgent,
    { caseId, text, chat }: { caseId: string; text: string; chat: Chat },
  ): Promise<void> {
    const result = await this.#options.desk.say(caseId, agent, text);
    if (!result.ok) await context.sendActivity(says(`Not sent. ${refusalWords(result)}`));
    else if (chat.cases.length > 1) await context.sendActivity(says(`→ ${caseName(result.kase)}`));
  }

  async #listCases(context: TurnContext, chat: Chat, title: string): Promise<void> {
    const { desk, caseFiles } = this.#options;
    const waiting = (await desk.queue()).filter(({ status }) => status === 'waiting').slice(0, 10);
    const load = async (ids: string[]): Promise<Case[]> =>
      (await Promise.all(ids.map((id) => caseFiles.load(id)))).flatMap((loaded) => loaded?.kase ?? []);
    const card = casesCard(title, {
      own: await load(chat.cases),
      waiting: await load(waiting.map(({ caseId }) => caseId)),
    });
    await context.sendActivity({ type: 'message', attachments: [cardAttachment(card)] });
  }

  /** One thing at a time from each agent, in the order it came. */
  async #inTurn<T>(agentId: string, does: () => Promise<T>): Promise<T> {
    const mutex = this.#turns.get(agentId) ?? new Mutex();
    this.#turns.set(agentId, mutex);
    return await mutex.runExclusive(does);
  }
}

const NOT_SENT = 'Not sent: no case is picked for what you write here. Pick one, then write it again.';

const isShared = ({ conversation }: Activity): boolean =>
  conversation.isGroup || ['channel', 'groupChat'].includes(conversation.conversationType);

/** A message that names Parley: an app that may read everything in a channel answers only to its name. */
const isAddressed = ({ entities, recipient }: Activity): boolean =>
  (entities ?? []).some(
    (entity) =>
      entity.type === 'mention' && (entity['mentioned'] as { id?: string } | undefined)?.id === recipient.id,
  );

const withoutThread = (conversationId: string): string => conversationId.replace(/;messageid=.*$/, '');

/** A card is a post of its own, not an answer in the thread in which the desk was opened. */
function placeOf(activity: Activity): { conversationId: string; reference: unknown } {
  const reference = TurnContext.getConversationReference(activity);
  const conversationId = withoutThread(activity.conversation.id);
  const { activityId: _, ...rest } = reference;
  return {
    conversationId,
    reference: { ...rest, conversation: { ...reference.conversation, id: conversationId } },
  };
}

/** Without what differs from message to message, so that it is kept once. */
function chatReference(activity: Activity): unknown {
  const { activityId: _, locale: __, ...rest } = TurnContext.getConversationReference(activity);
  return rest;
}

const says = (text: string): Partial<Activity> => ({ type: 'message', textFormat: 'plain', text });

const shown = (card: Card): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: ADAPTIVE_CARD,
  value: card,
});

const told = (text: string): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text as unknown as Record<string, unknown>,
});

function refusalWords({ because, owner }: DeskRefusal): string {
  switch (because) {
    case 'no_such_case':
      return 'There is no such case.';
    case 'not_waiting':
      return 'The assistant has the case again.';
    case 'taken_by_other':
    case 'not_yours':
      return owner ? `${owner.name} has the case.` : 'The case is not yours any more.';
    case 'closed':
      return 'The case is closed.';
  }
}
