import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type TurnContext,
} from 'botbuilder';
import type { Inbox } from '../services/turn/inbox.ts';
import { toBuyerMessage, toConversation } from './activityMessage.ts';
import type { HubEvents } from './hubEvents.ts';
import type { TeamsButtons } from './teams/teamsButtons.ts';
import type { TeamsDesk } from './teams/teamsDesk.ts';

export interface ParleyBotOptions {
  inbox: Inbox;
  /** False for a bot without credentials, whose callers can say they are anybody. */
  authenticated: boolean;
  /** Agents who work from Teams; null when nobody does. */
  teams?: { desk: Pick<TeamsDesk, 'takes'>; buttons: Pick<TeamsButtons, 'pressed'> } | null;
  /** Agent hubs that report on handoffs; null when there are none. */
  hubs?: Pick<HubEvents, 'takes'> | null;
}

/** What Azure Bot Service, and any Bot Framework client, talks to: hands on what people do and answers nothing itself. */
export class ParleyBot extends ActivityHandler {
  readonly #teams: ParleyBotOptions['teams'];

  constructor({ inbox, authenticated, teams = null, hubs = null }: ParleyBotOptions) {
    super();
    this.#teams = teams;
    const conversationOf = ({ activity }: TurnContext) => toConversation(activity, { authenticated });
    this.onMessage(async (context, next) => {
      const message = toBuyerMessage(context.activity);
      // Who writes, and where, is asked first: what an agent writes must never open a buyer's case.
      if (!(await this.#isForDesk(context)) && message) await inbox.receive(conversationOf(context), message);
      await next();
    });
    this.onTyping(async (context, next) => {
      inbox.typing?.(conversationOf(context));
      await next();
    });
    this.onEvent(async (context, next) => {
      await hubs?.takes(context);
      await next();
    });
    this.onMessageUpdate(async (context, next) => {
      await this.#isForDesk(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient, locale } = context.activity;
      const joined = membersAdded.some((member) => member.id !== recipient.id);
      if (!(await this.#isForDesk(context)) && joined)
        await inbox.joined(conversationOf(context), locale ?? null);
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    if (!this.#teams) throw new Error('NotImplemented');
    return await this.#teams.buttons.pressed(context, action.verb, action.data);
  }

  async #isForDesk(context: TurnContext): Promise<boolean> {
    return (await this.#teams?.desk.takes(context)) ?? false;
  }
}
