import { ALARMS, type Alarm } from '../../../domain/vocabulary/reading.ts';
import type { Signals } from '../signals.ts';

/** The gravest first, as they are listed. */
const HEARD = ALARMS.filter((alarm) => alarm !== 'none');

/** What a person must know at once, by words alone: no confidence takes part in it. */
export function readAlarm({ lexicon, text }: Signals): Alarm {
  if (!lexicon) return 'none';
  const { alarms, harmless } = lexicon.talk;
  const said = harmless.remove(text);
  if (lexicon.farewell.means.has(said) && lexicon.farewell.gone.has(said)) return 'self_harm';
  return HEARD.find((alarm) => alarms[alarm].has(said)) ?? 'none';
}
