import { z } from 'zod';
import { Language } from '../vocabulary/message.ts';

/**
 * A fact that a reply tells, and the name of the slot it stands in while the reply is being worded: `[refund]` for
 * `USD 9.60`. The name says what the fact is, so that the amount of a coupon cannot be told as a refund, nor the day of a
 * scan as the day of an arrival.
 */
export interface Fact {
  slot: string;
  /** As the buyer reads it. */
  text: string;
  /** May be left out. */
  optional?: boolean;
}

/**
 * What can be said without a slot: that something is new or free, that there is a part, that something can be asked
 * for, all of the money, that a person takes over, that a dispute is the buyer's right, what is to be sent, that there is a question.
 */
export const Saying = z.enum([
  'new',
  'free',
  'part',
  'ask',
  'full',
  'person',
  'dispute',
  'photo',
  'order_number',
  'return',
  'question',
]);
export type Saying = z.infer<typeof Saying>;

/** What a reply can be about. Which of these it may speak of is read off its template; `desk` is for people alone. */
export const Section = z.enum([
  'any',
  'by',
  'free',
  'refund',
  'keep',
  'coupon',
  'reship',
  'part',
  'wait',
  'counter',
  'agreed',
  'handover',
  'dispute',
  'where',
  'ask',
  'photo',
  'desk',
]);
export type Section = z.infer<typeof Section>;

/** What a text is to say, decided before any text is written. Figures, days, names and references are in slots. */
export const Brief = z.object({
  language: Language,
  /** How it is said. It changes no fact. */
  mood: z.enum(['calm', 'upset', 'furious']),
  /** The same in the project's own words, with its slots; filled in, it is what is said when a wording fails. */
  template: z.string(),
  /** What each slot of the template stands for. */
  slots: z.record(z.string(), z.string()),
  /** Slots that must be there. */
  must: z.array(z.string()),
  /** What must be said without a slot. */
  mustSay: z.array(Saying),
  /** What may be spoken of beside what the template speaks of. */
  topics: z.array(Section),
  /** Of the text with its slots filled in. */
  mostCharacters: z.int(),
});
export type Brief = z.infer<typeof Brief>;

/** Room for a warmer sentence than the template's, and none for a speech. */
export const mostCharactersFor = (template: string): number =>
  Math.min(900, Math.round(template.length * 1.5) + 120);
