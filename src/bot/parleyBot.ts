import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Inbox } from '../services/inbox.ts';
import { toBuyerMessage, toConversation } from './activityMessage.ts';

/** What Azure Bot Service, and any Bot Framework client, talks to: hands on what buyers do and answers nothing itself. */
export class ParleyBot extends ActivityHandler {
  /** `authenticated` is false for a bot without credentials, whose callers can say they are anybody. */
  constructor({ inbox, authenticated }: { inbox: Inbox; authenticated: boolean }) {
    super();
    const conversationOf = ({ activity }: TurnContext) => toConversation(activity, { authenticated });
    this.onMessage(async (context, next) => {
      const message = toBuyerMessage(context.activity);
      if (message) await inbox.receive(conversationOf(context), message);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient, locale } = context.activity;
      const joined = membersAdded.some((member) => member.id !== recipient.id);
      if (joined) await inbox.joined(conversationOf(context), locale ?? null);
      await next();
    });
  }
}
