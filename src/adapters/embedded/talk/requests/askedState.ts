import type { Reading } from '../../../../domain/vocabulary/reading.ts';
import { withText, type Signals } from '../../signals.ts';
import { readRefund, readWantsHuman } from '../demand.ts';
import { stateAsked } from '../request.ts';

/** Who asks whether it was cancelled or paid back wishes for neither, and complains of nothing by that. */
export function askingState(
  whole: Signals,
  told: Pick<Reading, 'request' | 'complaintType' | 'question' | 'wantsHuman'>,
): Partial<Reading> {
  const state = stateAsked(whole);
  if (!state || !whole.lexicon || told.question !== 'none') return {};
  const { whetherDone } = whole.lexicon;
  const request = state === 'changed' ? 'case_status' : 'refund_status';
  const asked = whetherDone[state].remove(whole.text);
  const elsewhere = state === 'changed' && whetherDone.elsewhere.has(asked) ? whetherDone.elsewhere : null;
  if (told.request !== 'none' && told.request !== request && !elsewhere) return {};
  const { complaintType } = told;
  const rest = withText(whole, asked);
  return {
    request,
    ...(state === 'changed' && { asksIfDone: true as const }),
    ...(elsewhere && {
      askedElsewhere: true as const,
      // Whoever called asks for nobody by that.
      wantsHuman: told.wantsHuman && readWantsHuman(withText(whole, elsewhere.remove(asked))),
    }),
    ...((complaintType === 'changed_mind' || complaintType === 'other') && { complaintType: 'none' }),
    ...(readRefund(rest, null) === 'none' && { refund: 'none', wish: 'none' }),
  };
}
