import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import { withText, type Signals } from '../../signals.ts';
import { readRefund } from '../demand.ts';
import { stateAsked } from '../request.ts';

/** Who asks whether it was cancelled or paid back wishes for neither, and complains of nothing by that. */
export function askingState(
  whole: Signals,
  told: Pick<Reading, 'request' | 'complaintType' | 'question'>,
): Partial<Reading> {
  const state = stateAsked(whole);
  if (!state || !whole.lexicon || told.question !== 'none') return {};
  const request = state === 'changed' ? 'case_status' : 'refund_status';
  if (told.request !== 'none' && told.request !== request) return {};
  const { complaintType } = told;
  const rest = withText(whole, whole.lexicon.whetherDone[state].remove(whole.text));
  return {
    request,
    ...(state === 'changed' && { asksIfDone: true as const }),
    ...((complaintType === 'changed_mind' || complaintType === 'other') && { complaintType: 'none' }),
    ...(readRefund(rest, null) === 'none' && { refund: 'none', wish: 'none' }),
  };
}
