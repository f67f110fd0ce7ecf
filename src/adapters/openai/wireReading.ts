import { z } from 'zod';
import { ENDANGERED_BY, MessageReading, type Reading } from '../../domain/vocabulary/reading.ts';
import { Remedy } from '../../domain/vocabulary/remedy.ts';
import type { MessageToRead } from '../../ports/recognizer.ts';

/**
 * A reading in the part of JSON Schema that every provider's strict mode takes: OpenAI knows ranges and patterns, Azure and
 * several others refuse them. `toReading` holds an answer to the full schema afterwards.
 */
export const WireReading = MessageReading.extend({
  intensity: z.literal([0, 1, 2, 3]),
  language: z.string(),
  confidence: z.number(),
  // Strict mode wants every field in every answer.
  hasActed: z.boolean(),
  endangers: z.enum(['none', ...ENDANGERED_BY]),
  mayHaveArrived: z.boolean(),
  keepsOrder: z.boolean(),
  refuses: z.array(Remedy),
});
export type WireReading = z.infer<typeof WireReading>;

/** What a model reports; who read it is not its to say. */
type ModelReading = Omit<Reading, 'readBy'>;

/** The reading a model reported about this message. Throws a ZodError when a value is outside what a reading may hold. */
export function toReading(wire: WireReading, { context }: MessageToRead): ModelReading {
  const { hasActed, endangers, mayHaveArrived, keepsOrder, refuses, ...read } = wire;
  const reading = MessageReading.parse({
    ...read,
    alsoTypes: [...new Set(wire.alsoTypes)].filter((type) => type !== wire.complaintType),
    // Whatever the model made of it: an offer that is not open cannot be accepted.
    offerResponse: context.openOffer === null ? null : wire.offerResponse,
    language: languageTag(wire.language, context.language),
  });
  return {
    ...reading,
    ...(hasActed && reading.alarm === 'self_harm' && { hasActed: true as const }),
    ...(endangers !== 'none' && reading.alarm === 'safety' && { endangers }),
    ...(mayHaveArrived && reading.news === 'none' && { mayHaveArrived: true as const }),
    ...(refuses.length > 0 && { refuses: [...new Set(refuses)] }),
    ...(keepsOrder && reading.request === 'none' && { keepsOrder: true as const }),
  };
}

const UNDETERMINED = ['und', 'zxx', 'mul'];

/** Language, script and region as BCP 47 writes them; what is no language tag is left as it is, for the schema to refuse. */
function languageTag(reported: string, ofTheCase: string | null): string {
  const tag = reported.trim().replaceAll('_', '-');
  if (UNDETERMINED.includes(tag.toLowerCase())) return ofTheCase ?? 'und';
  try {
    const { language, script, region } = new Intl.Locale(tag);
    return [language, script, region].filter(Boolean).join('-');
  } catch {
    return reported;
  }
}
