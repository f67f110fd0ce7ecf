import { z } from 'zod';
import {
  ENDANGERED_BY,
  MessageReading,
  OfferQuestion,
  type Reading,
} from '../../domain/vocabulary/reading.ts';
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
  alsoAsks: z.array(OfferQuestion.exclude(['none'])),
  asksPower: z.boolean(),
  ofSomebodyElse: z.boolean(),
  deniesDanger: z.boolean(),
  asksIfDone: z.boolean(),
  askedElsewhere: z.boolean(),
  dropsComplaint: z.boolean(),
  correctsComplaint: z.boolean(),
  wishesDelivery: z.boolean(),
  refuses: z.array(Remedy),
});
export type WireReading = z.infer<typeof WireReading>;

/** What a model reports; who read it is not its to say. */
type ModelReading = Omit<Reading, 'readBy'>;

/** The reading a model reported about this message. Throws a ZodError when a value is outside what a reading may hold. */
export function toReading(wire: WireReading, { context }: MessageToRead): ModelReading {
  // What is said beside the rest is taken below, and `MessageReading` leaves it out.
  const reading = MessageReading.parse({
    ...wire,
    alsoTypes: [...new Set(wire.alsoTypes)].filter((type) => type !== wire.complaintType),
    // Whatever the model made of it: an offer that is not open cannot be accepted.
    offerResponse: context.openOffer === null ? null : wire.offerResponse,
    language: languageTag(wire.language, context.language),
  });
  return {
    ...reading,
    ...ofDanger(wire, context),
    ...ofOffer(wire, context),
    ...ofRequest(wire),
    ...(wire.mayHaveArrived && reading.news === 'none' && { mayHaveArrived: true as const }),
    ...ofComplaint(wire),
    ...(wire.refuses.length > 0 && { refuses: [...new Set(wire.refuses)] }),
  };
}

/** What is reported beside the rest is taken where the rest is about that, and is absent otherwise. */
type Beside = Partial<ModelReading>;

const ofDanger = (wire: WireReading, { inDanger }: MessageToRead['context']): Beside => ({
  ...(wire.hasActed && wire.alarm === 'self_harm' && { hasActed: true as const }),
  ...(wire.endangers !== 'none' && wire.alarm === 'safety' && { endangers: wire.endangers }),
  ...(wire.deniesDanger && wire.alarm === 'none' && inDanger === true && { deniesDanger: true as const }),
});

function ofOffer(wire: WireReading, { openOffer }: MessageToRead['context']): Beside {
  if (openOffer === null) return {};
  const { question } = wire;
  const also = question === 'none' ? [] : [...new Set(wire.alsoAsks)].filter((each) => each !== question);
  return {
    ...(also.length > 0 && { alsoAsks: also }),
    ...(wire.wishesDelivery && wire.offerResponse === 'accept' && { wishesDelivery: true as const }),
  };
}

function ofRequest({ request, alarm, ...wire }: WireReading): Beside {
  const asksIfDone = wire.asksIfDone && request === 'case_status';
  return {
    ...(wire.keepsOrder && request === 'none' && { keepsOrder: true as const }),
    ...(wire.asksPower && request === 'usage' && { asksPower: true as const }),
    ...(wire.ofSomebodyElse &&
      request === 'other_order' &&
      alarm === 'none' && { ofSomebodyElse: true as const }),
    ...(asksIfDone && { asksIfDone: true as const }),
    ...(asksIfDone && wire.askedElsewhere && { askedElsewhere: true as const }),
  };
}

/** Taken back or corrected it is only where nothing graver is said, and nothing else is asked for. */
function ofComplaint(wire: WireReading): Beside {
  const { alarm, complaintType, refund, request, threatens, wantsHuman } = wire;
  if (alarm !== 'none') return {};
  if (complaintType !== 'none') {
    // "No, not the size" turns nothing down.
    return wire.correctsComplaint && request === 'none'
      ? { correctsComplaint: true, offerResponse: null }
      : {};
  }
  const wantsMore = refund !== 'none' || wantsHuman || threatens !== 'none' || !COURTESIES.has(request);
  return wire.dropsComplaint && !wantsMore ? { dropsComplaint: true } : {};
}

const COURTESIES: ReadonlySet<WireReading['request']> = new Set([
  'none',
  'greeting',
  'thanks',
  'praise',
  'goodbye',
]);

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
