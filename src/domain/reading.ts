import { z } from 'zod';
import { COMPLAINT_TYPES, ComplaintType } from './complaint.ts';
import { ModelUse } from './modelUse.ts';

export const SENTIMENTS = ['very_negative', 'negative', 'neutral', 'positive'] as const;
export const Sentiment = z.enum(SENTIMENTS);
export type Sentiment = z.infer<typeof Sentiment>;

export const REFUND_DEMANDS = ['none', 'asks', 'insists'] as const;
export const THREATS = ['none', 'dispute', 'chargeback', 'bad_review', 'legal', 'churn'] as const;
export const Threat = z.enum(THREATS);
export type Threat = z.infer<typeof Threat>;

export const OFFER_RESPONSES = ['accept', 'reject', 'counter'] as const;
export const OfferResponse = z.enum(OFFER_RESPONSES);
export type OfferResponse = z.infer<typeof OfferResponse>;

/**
 * What a message asks of the assistant itself, beside any complaint in it.
 *
 * - `greeting`, `thanks`: nothing else in the message.
 * - `help`: what can you do. `about_bot`: are you a robot.
 * - `tracking`: where is my parcel, when will it come (a question, not yet a complaint).
 * - `start_over`: forget this and begin again. `other_order`: it is about another order, or about another one as well.
 * - `my_data`: what do you know or store about me; send me a copy of this conversation.
 * - `back_to_bot`: a waiting buyer would rather go on with the assistant.
 */
export const REQUESTS = [
  'none',
  'greeting',
  'thanks',
  'help',
  'about_bot',
  'tracking',
  'start_over',
  'other_order',
  'my_data',
  'back_to_bot',
] as const;
export const Request = z.enum(REQUESTS);
export type Request = z.infer<typeof Request>;

/** How strong the feeling is: 0 calm, 1 annoyed, 2 upset, 3 extreme. */
export const Intensity = z.int().min(0).max(3);

/** What a message says, as its reader understood it. It holds no amount: the policy prices, the model only reads. */
export const MessageReading = z.object({
  complaintType: z.enum([...COMPLAINT_TYPES, 'none']),
  alsoTypes: z.array(ComplaintType),
  sentiment: Sentiment,
  intensity: Intensity,
  refund: z.enum(REFUND_DEMANDS),
  wantsHuman: z.boolean(),
  threatens: Threat,
  /** Relative to the offer that is open; null when none is, or when the message does not answer it. */
  offerResponse: OfferResponse.nullable(),
  request: Request,
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** How sure the reader is of the complaint type and the answer to the offer, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type MessageReading = z.infer<typeof MessageReading>;

/**
 * Below this confidence the complaint type and the answer to an offer are guesses, and the buyer is asked instead. Of the
 * complaints that the embedded recognizer names, about four in five are right from here on (docs/recognizer.md).
 */
const SURE = 0.6;

export const isGuess = ({ confidence }: Pick<MessageReading, 'confidence'>): boolean => confidence < SURE;

/** Who read a message. `button` is a control the buyer pressed, which needs no reading. */
export const ReadBy = z.object({
  recognizer: z.enum(['embedded', 'openai', 'button']),
  model: z.string().nullable(),
  promptVersion: z.string().nullable(),
  /** Why the first recognizer did not read it, when another one stood in. */
  insteadOf: z.object({ recognizer: z.string(), because: z.string() }).nullable(),
  /** What the model took, also when it could not be used and another reader stood in; absent where none was called. */
  use: ModelUse.nullable().optional(),
});
export type ReadBy = z.infer<typeof ReadBy>;

/** What the recognizer reported about one message, and which recognizer it was. */
export const Reading = MessageReading.extend({ readBy: ReadBy });
export type Reading = z.infer<typeof Reading>;

/** A reading that found nothing; the base for readings made from a button and for builders. */
export function emptyReading(language: string, readBy: ReadBy): Reading {
  return {
    complaintType: 'none',
    alsoTypes: [],
    sentiment: 'neutral',
    intensity: 0,
    refund: 'none',
    wantsHuman: false,
    threatens: 'none',
    offerResponse: null,
    request: 'none',
    language,
    confidence: 1,
    readBy,
  };
}
