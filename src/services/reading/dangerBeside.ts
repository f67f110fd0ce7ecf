import { graver } from '../../domain/requests/alarms.ts';
import type { Reading } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { behindModel } from './behindModel.ts';

export interface DangerBesideOptions {
  reader: Recognizer;
  /** The danger to somebody that the words of a message tell, and where in it; null where there is none. */
  dangerHeard: (message: MessageToRead) => Promise<DangerHeard | null>;
}

type DangerHeard = Pick<Reading, 'alarm' | 'hasActed' | 'endangers' | 'alarmBeforeEnd'>;

/**
 * A danger is never missed because a model did not see it: what the words of a message tell of one stands beside whatever the
 * reader made of it, the graver alarm of the two first. Everything else is as the reader read it.
 */
export const dangerBeside = ({ reader, dangerHeard }: DangerBesideOptions): Recognizer =>
  behindModel(reader, async (reading, message) => {
    const danger = await dangerHeard(message);
    if (!danger) return reading;
    const known = reading.alarm === 'none' ? null : reading.alarm;
    // Of the same danger the reader may have understood more.
    const told = known === danger.alarm ? { ...danger, ...reading } : { ...reading, ...danger };
    return graver(known, danger.alarm) === danger.alarm ? told : reading;
  });
