import type { Activity, AdaptiveCardInvokeResponse } from 'botbuilder';
import type { DeskRefusal } from '../../services/desk/desk.ts';
import { ADAPTIVE_CARD, type Card } from './teamsCards.ts';

/** A message in words that nothing reads as Markdown. */
export const says = (text: string): Partial<Activity> => ({ type: 'message', textFormat: 'plain', text });

/** A channel's own id, without the thread in it. */
export const withoutThread = (conversationId: string): string => conversationId.replace(/;messageid=.*$/, '');

/** The card becomes this one for whoever pressed its button. */
export const shown = (card: Card): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: ADAPTIVE_CARD,
  value: card,
});

/** The card stays, and whoever pressed its button is told this. */
export const told = (text: string): AdaptiveCardInvokeResponse => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text as unknown as Record<string, unknown>,
});

/** Why the desk did not do it, to the agent. */
export function refusalWords({ because, owner }: DeskRefusal): string {
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
    case 'not_closed':
      return 'The case is not closed.';
    case 'not_completed_by_you':
      return 'Whoever completed the case may reopen it, or a supervisor.';
    case 'not_done_by_you':
      return 'Whoever marked it as done may take that back, or a supervisor.';
    case 'moved_on':
      return 'The buyer has written since, and that is another case.';
    case 'forgotten':
      return 'What was said in the case was erased, so it stays closed.';
    case 'colleague_gone':
      return 'They have not got the desk open any more.';
    case 'no_order':
      return 'The order is not known yet, so nothing can be offered.';
    case 'no_such_offer':
    case 'offer_impossible':
    case 'limits_changed':
      return 'That cannot be offered now. Look at the choices again.';
    case 'no_such_request':
      return 'That request was decided already.';
    case 'own_request':
      return 'Somebody else has to decide on what you asked for.';
    case 'above_authority':
      return 'This is above what you may give.';
    case 'needs_supervisor':
      return 'A supervisor has to decide on this.';
    case 'no_such_message':
      return 'There is nothing to send again.';
    case 'no_such_evidence':
      return 'The marketplace does not want that for this complaint.';
    case 'no_such_label':
      return 'The shop has no such label any more.';
    case 'no_such_file':
      return 'One of the files is not there. Attach it again.';
    case 'not_shown':
      return 'Read the translation before it goes.';
    case 'not_translated':
      return 'It could not be translated just now, and was not sent.';
  }
}
