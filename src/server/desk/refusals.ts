import { refusal, type Answer } from '../../http/endpoint.ts';
import type { DeskRefusal } from '../../services/desk/desk.ts';
import type { DeskRefused } from '../../services/desk/deskSteps.ts';

const REFUSED: Record<DeskRefused, { status: number; message: string }> = {
  no_such_case: { status: 404, message: 'There is no such case.' },
  not_waiting: { status: 409, message: 'The case does not wait for a person: the bot has it.' },
  taken_by_other: { status: 409, message: 'Somebody else has taken the case.' },
  not_yours: { status: 409, message: 'Take the case first.' },
  closed: { status: 409, message: 'The case is closed.' },
  not_closed: { status: 409, message: 'The case is not closed.' },
  not_completed_by_you: {
    status: 403,
    message: 'Whoever completed the case may reopen it, or a supervisor.',
  },
  not_done_by_you: {
    status: 403,
    message: 'Whoever marked it as done may take that back, or a supervisor.',
  },
  moved_on: {
    status: 409,
    message: 'The buyer has written since, and that is another case: go on there.',
  },
  forgotten: { status: 409, message: 'What was said in the case was erased, so it stays closed.' },
  colleague_gone: {
    status: 409,
    message: 'They have not got the desk open any more. Choose somebody else, or a team.',
  },
  no_order: { status: 409, message: 'The order is not known yet, so nothing can be offered.' },
  no_such_offer: { status: 409, message: 'That can no longer be offered. Look at the choices again.' },
  offer_impossible: { status: 409, message: 'Nobody can offer that here.' },
  no_such_request: { status: 409, message: 'That request was decided or withdrawn already.' },
  own_request: { status: 403, message: 'Somebody else has to decide on what you asked for.' },
  above_authority: { status: 403, message: 'This is above what you may give.' },
  needs_supervisor: {
    status: 403,
    message: 'A supervisor has to decide: it is above a tolerance of the policy.',
  },
  limits_changed: {
    status: 409,
    message:
      'More was given meanwhile than was counted here. Look at the choices again; a request for approval has to be asked for anew.',
  },
  no_such_message: { status: 409, message: 'There is nothing to send again under that message.' },
  no_such_evidence: { status: 409, message: 'The marketplace does not want that for this complaint.' },
  no_such_label: { status: 409, message: 'The shop has no such label any more.' },
  no_such_file: { status: 409, message: 'One of the files is not there. Attach it again.' },
  not_shown: {
    status: 409,
    message: 'Read the translation first: nothing is sent that you have not seen. Or send it as it is.',
  },
  not_translated: {
    status: 503,
    message: 'It could not be translated just now, and was not sent. Try again, or send it as it is.',
  },
};

/** A refusal of the desk, in words for the agent; whoever owns the case is named. */
export function toRefusal({ because, owner, detail }: DeskRefusal): Answer {
  const { status, message } = REFUSED[because];
  const more = owner ? ` (${owner.name})` : detail === undefined ? '' : ` (${detail})`;
  return refusal(status, because, message + more);
}
