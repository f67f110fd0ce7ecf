import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type TurnContext,
} from 'botbuilder';
import type { Conversation } from '../domain/vocabulary/message.ts';
import type { Inbox } from '../services/turn/inbox.ts';
import type { Revisions } from '../services/turn/revisions.ts';
import { sentAtOf, toBuyerMessage, toConversation, withId } from './incoming/activityMessage.ts';
import type { Groups } from './incoming/groups.ts';
import type { HubEvents } from './hubEvents.ts';
import type { KeptFiles } from './incoming/keptFiles.ts';
import { isFromRobot } from './incoming/robots.ts';
import type { TeamsButtons } from './teams/teamsButtons.ts';
import type { TeamsDesk } from './teams/teamsDesk.ts';

export interface ParleyBotOptions {
  inbox: Inbox & { idle(conversation: Conversation, until: AbortSignal): Promise<void> };
  /** False for a bot without credentials, whose callers can say they are anybody. */
  authenticated: boolean;
  /** Keeps what stands in an activity itself. */
  files: Pick<KeptFiles, 'keepInline'>;
  groups: Pick<Groups, 'isShared' | 'hear' | 'joined'>;
  revisions: Pick<Revisions, 'edited' | 'deleted'>;
  /** Told of what no person wrote, which is left alone. */
  onRobot?: (channelId: string) => void;
  /** Agents who work from Teams; null when nobody does. */
  teams?: { desk: Pick<TeamsDesk, 'takes'>; buttons: Pick<TeamsButtons, 'pressed'> } | null;
  /** Agent hubs that report on handoffs; null when there are none. */
  hubs?: Pick<HubEvents, 'takes'> | null;
}

/** A change to a message waits so long for the message itself to be on record. */
const LINE_WITHIN_MS = 8_000;

/** What Azure Bot Service, and any Bot Framework client, talks to: hands on what people do and answers nothing itself. */
export class ParleyBot extends ActivityHandler {
  readonly #options: ParleyBotOptions;

  constructor(options: ParleyBotOptions) {
    super();
    this.#options = options;
    const { inbox, groups, hubs } = options;
    this.onMessage(async (context, next) => {
      if (await this.#isFromBuyer(context)) await this.#message(context);
      await next();
    });
    this.onTyping(async (context, next) => {
      inbox.typing?.(this.#conversationOf(context));
      await next();
    });
    this.onEvent(async (context, next) => {
      await hubs?.takes(context);
      await next();
    });
    this.onMessageUpdate(async (context, next) => {
      if (await this.#isFromBuyer(context)) await this.#edited(context);
      await next();
    });
    this.onMessageDelete(async (context, next) => {
      if (await this.#isFromBuyer(context)) await this.#deleted(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient, locale } = context.activity;
      const conversation = this.#conversationOf(context);
      const isBot = (member: { id: string }): boolean => member.id === recipient.id;
      if (await this.#isForDesk(context)) {
        // Agents are greeted nowhere.
      } else if (await groups.isShared(context.activity, conversation)) {
        // Who comes into a group of others has not come to the assistant.
        if (membersAdded.some(isBot)) await groups.joined(conversation, locale ?? null);
      } else if (!membersAdded.every(isBot)) await inbox.joined(conversation, locale ?? null);
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { teams } = this.#options;
    if (!teams) throw new Error('NotImplemented');
    return await teams.buttons.pressed(context, action.verb, action.data);
  }

  /** Who writes, and where, is asked first: what an agent or a program writes must never open a buyer's case. */
  async #isFromBuyer(context: TurnContext): Promise<boolean> {
    if (await this.#isForDesk(context)) return false;
    if (!isFromRobot(context.activity)) return true;
    this.#options.onRobot?.(context.activity.channelId);
    return false;
  }

  async #message(context: TurnContext): Promise<void> {
    const { inbox, files, groups } = this.#options;
    const activity = withId(context.activity);
    const conversation = this.#conversationOf(context);
    if (await groups.isShared(activity, conversation)) {
      await groups.hear(activity, conversation);
      return;
    }
    const message = toBuyerMessage(activity, await files.keepInline(activity, conversation));
    if (message) await inbox.receive(conversation, message, sentAtOf(activity));
  }

  async #edited(context: TurnContext): Promise<void> {
    const { inbox, groups, revisions } = this.#options;
    const activity = { ...context.activity, type: 'message' };
    const conversation = this.#conversationOf(context);
    const message = toBuyerMessage(activity);
    if (!message || message.text === '' || (await groups.isShared(activity, conversation))) return;
    await inbox.idle(conversation, AbortSignal.timeout(LINE_WITHIN_MS));
    const changed = await revisions.edited(conversation, message);
    if (changed) await inbox.receive(conversation, changed);
  }

  async #deleted(context: TurnContext): Promise<void> {
    const { groups, inbox, revisions } = this.#options;
    const { id } = context.activity;
    const conversation = this.#conversationOf(context);
    if (!id || (await groups.isShared(context.activity, conversation))) return;
    await inbox.idle(conversation, AbortSignal.timeout(LINE_WITHIN_MS));
    await revisions.deleted(conversation, id);
  }

  #conversationOf({ activity }: TurnContext): Conversation {
    return toConversation(activity, { authenticated: this.#options.authenticated });
  }

  async #isForDesk(context: TurnContext): Promise<boolean> {
    return (await this.#options.teams?.desk.takes(context)) ?? false;
  }
}
