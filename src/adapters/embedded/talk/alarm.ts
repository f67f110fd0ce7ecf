import { ALARMS, type Alarm } from '../../../domain/vocabulary/reading.ts';
import type { Signals } from '../signals.ts';

/** The gravest first, as they are listed. */
const HEARD = ALARMS.filter((alarm) => alarm !== 'none');

/** What a person must know at once, by words alone: no confidence takes part in it. */
export function readAlarm({ lexicon, text }: Signals): Alarm {
  if (!lexicon) return 'none';
  const { alarms, harmless } = lexicon.talk;
  const { means, hopeless, gone } = lexicon.farewell;
  // Beside despair nothing of the kind is said for fun.
  const despairs = hopeless.has(text);
  const said = harmless.remove(text);
  if (despairs && alarms.self_harm.has(text)) return 'self_harm';
  if (gone.has(said) && (despairs || means.has(said))) return 'self_harm';
  return HEARD.find((alarm) => alarms[alarm].has(said)) ?? 'none';
}
