import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import { findComplaint } from '../complaint.ts';
import type { Signals } from '../signals.ts';

/** What nobody is thanked for. */
const SPOILT: ReadonlySet<ComplaintType | 'none'> = new Set([
  'damaged',
  'missing_parts',
  'quality',
  'counterfeit',
  'wrong_item',
]);

/**
 * Thanks that are none: for nothing, with praise for a wait of weeks ("quick delivery, only two months. Thanks so much"), or for what
 * came broken ("thank you for the beautiful broken lamp").
 */
export function readScorn(signals: Signals): 'of_delay' | 'of_goods' | 'of_help' | null {
  const { lexicon, text, questions } = signals;
  if (!lexicon) return null;
  const { wait, meant, nothing } = lexicon.scorn;
  const { praise } = lexicon.talk.requests;
  const forNothing = nothing.has(text);
  const praises = praise.has(text) || lexicon.mood.praise.has(text);
  const thanks = forNothing || praises || lexicon.requests.thanks.has(text);
  if (thanks && questions === 0 && wait.has(text) && !meant.has(text)) return 'of_delay';
  if (praises && questions === 0 && isOfSpoilt(signals)) return 'of_goods';
  return forNothing ? 'of_help' : null;
}

/** Of what is broken, and of nothing beside it that is fine: "the box was damaged, but the lamp is perfect". */
const isOfSpoilt = (signals: Signals): boolean =>
  signals.lexicon?.mood.contrast.has(signals.text) === false &&
  SPOILT.has(findComplaint(signals, { answering: false }).complaintType);
