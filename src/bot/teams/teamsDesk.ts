import { TurnContext, type Activity } from 'botbuilder';
import type { Case } from '../../domain/case/case.ts';
import type { BuyerMessage } from '../../domain/vocabulary/message.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { PhotoIntake } from '../../services/photos/photoIntake.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Chat, TeamsMemory } from '../../services/teams/memory.ts';
import { toBuyerMessage } from '../incoming/activityMessage.ts';
import { TEAMS_CHANNEL, type TeamsAgent, type TeamsAgents } from './teamsAgents.ts';
import type { AgentTurns } from './agentTurns.ts';
import { refusalWords, says, withoutThread } from './teamsAnswers.ts';
import { cardActivity, caseName, casesCard, translationCard } from './teamsCards.ts';
import { quotedIn } from './quoted.ts';

export interface TeamsDeskOptions {
  agents: Pick<TeamsAgents, 'of'>;
  turns: AgentTurns;
  memory: TeamsMemory;
  desk: Desk;
  caseFiles: CaseFiles;
  /** Fetches what agents attach. */
  photos: Pick<PhotoIntake, 'take'>;
}

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
    await this.#options.turns.of(agent.id, () => this.#inChat(context, agent));
    return true;
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
      else await this.#say(context, agent, { caseId, message, chat });
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
    { caseId, message, chat }: { caseId: string; message: BuyerMessage; chat: Chat },
  ): Promise<void> {
    const files = await this.#options.photos.take([message], null);
    const refused = files.filter((file) => file.type === 'photo_refused');
    if (refused.length > 0) {
      await context.sendActivity(
        says(
          'Not sent: a file in it could not be fetched. Pictures, videos, recordings and documents can be sent.',
        ),
      );
      return;
    }
    const attachments = files.flatMap((file) =>
      file.type === 'photo_stored' || file.type === 'file_stored'
        ? [{ sha256: file.sha256, name: file.name }]
        : [],
    );
    const mark = message.activityId;
    const result = await this.#options.desk.say(caseId, agent, message.text, { attachments, mark });
    if (!result.ok && result.because === 'not_shown') {
      await this.#showFirst(context, agent, caseId, { text: message.text, mark, attachments });
      return;
    }
    if (!result.ok) await context.sendActivity(says(`Not sent. ${refusalWords(result)}`));
    else if (chat.cases.length > 1) await context.sendActivity(says(`→ ${caseName(result.kase)}`));
  }

  /** A translation goes when its agent has read it and presses the button. */
  async #showFirst(
    context: TurnContext,
    agent: TeamsAgent,
    caseId: string,
    said: { text: string; mark: string; attachments: readonly { sha256: string; name: string | null }[] },
  ): Promise<void> {
    const { desk, caseFiles } = this.#options;
    const loaded = await caseFiles.refresh(caseId);
    const worded = loaded && (await desk.talk.forBuyer(loaded.kase, { language: null }, said.text));
    if (!worded?.original) {
      await context.sendActivity(says('Not sent. It could not be translated just now.'));
      return;
    }
    const { model } = worded.original;
    // It was in the buyer's language already: they have read what they wrote.
    if (worded.text === said.text) {
      await desk.say(caseId, agent, said.text, { ...said, shown: { text: said.text, model } });
      return;
    }
    await context.sendActivity(cardActivity(translationCard(caseId, { ...said, shown: worded.text, model })));
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
    await context.sendActivity(cardActivity(card));
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
