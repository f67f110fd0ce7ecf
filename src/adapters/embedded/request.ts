import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { MessageReading } from '../../domain/vocabulary/reading.ts';
import type { Signals } from './signals.ts';

type Request = MessageReading['request'];

/** What may be asked in the middle of anything else; the first that fits is taken. */
const ANYWHERE = ['my_data', 'about_bot', 'back_to_bot', 'start_over', 'other_order'] as const;
/** What counts only when there is nothing else in the message. */
const ALONE = ['help', 'greeting', 'thanks'] as const;

export function readRequest(signals: Signals, complaint: ComplaintType | 'none'): Request {
  const { lexicon, text, bare } = signals;
  if (!lexicon || bare === '') return 'none';
  const asked = ANYWHERE.find((request) => lexicon.requests[request].has(text));
  if (asked) return asked;
  if (complaint === 'none' && lexicon.requests.tracking.has(text)) return 'tracking';
  return ALONE.find((request) => saysOnly(signals, request)) ?? 'none';
}

/** Whether the message is the request and courtesies around it, nothing else. */
function saysOnly({ lexicon, bare }: Signals, request: (typeof ALONE)[number]): boolean {
  if (!lexicon?.requests[request].has(bare)) return false;
  const rest = lexicon.requests[request].remove(bare);
  return ALONE.reduce((text, courtesy) => lexicon.requests[courtesy].remove(text), rest).trim() === '';
}
