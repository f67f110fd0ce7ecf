import type { Recognizer } from '../../ports/recognizer.ts';
import type { Telemetry } from '../../ports/telemetry.ts';

/** A reader whose readings are steps of the turns that ask for them. */
export function tracedRecognizer(reader: Recognizer, telemetry: Telemetry): Recognizer {
  return {
    name: reader.name,
    ...(reader.isInstant === undefined ? {} : { isInstant: reader.isInstant }),
    read: (message, signal) =>
      telemetry.step('parley.read', {}, async (note) => {
        const reading = await reader.read(message, signal);
        const { recognizer, model, insteadOf } = reading.readBy;
        note({
          'parley.reader': recognizer,
          'parley.language': reading.language,
          ...(model === null ? {} : { 'gen_ai.request.model': model }),
          ...(insteadOf === null ? {} : { 'parley.instead_of': insteadOf.recognizer }),
        });
        return reading;
      }),
    warmUp: async () => reader.warmUp?.(),
  };
}
