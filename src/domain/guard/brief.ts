import { z } from 'zod';
import { Money } from '../vocabulary/money.ts';

/** The languages that a text can be held to; the same that the templates are written in. */
export const GUARD_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ru'] as const;
export const GuardLanguage = z.enum(GUARD_LANGUAGES);
export type GuardLanguage = z.infer<typeof GuardLanguage>;

/**
 * What a text can say beside its figures. Whatever of these a text says without its brief having it is an invention.
 *
 * - `refund`, `coupon`, `new_one`, `part`, `return`: a remedy. `free`: that it costs nothing. `wait`: until a day.
 * - `ask_full`: all of the money may be asked for, and a person decides.
 * - `handover`: the conversation goes to a person. `dispute_right`: opening a dispute stays the buyer's right.
 * - `done`: what was agreed is carried out.
 * - `shipped`, `delivered`, `customs`, `returned`, `lost`: where the parcel is.
 * - `order_number`, `photo`, `question`: what is asked for.
 * - `sorry`: an apology; one that is said in every message is none.
 */
export const POINTS = [
  'refund',
  'coupon',
  'new_one',
  'part',
  'return',
  'free',
  'wait',
  'ask_full',
  'handover',
  'dispute_right',
  'done',
  'shipped',
  'delivered',
  'customs',
  'returned',
  'lost',
  'order_number',
  'photo',
  'question',
  'sorry',
] as const;
export const Point = z.enum(POINTS);
export type Point = z.infer<typeof Point>;

/** Everything in a text that can be right or wrong. */
export const Facts = z.object({
  money: z.array(Money),
  percents: z.array(z.number()),
  /** Days of the shop's calendar, `2026-12-04`. */
  days: z.array(z.iso.date()),
  /** Times of the day, `09:00`. */
  times: z.array(z.string().regex(/^\d\d:\d\d$/)),
  /** Durations, in minutes. */
  minutes: z.array(z.int()),
  /** Any other number: the last *four* digits, *two* photos. */
  numbers: z.array(z.number()),
  /** References, order and tracking numbers. */
  codes: z.array(z.string()),
  /** Said as they are written: titles, variants, places, the shop, the buyer's given name. Not looked into. */
  names: z.array(z.string()),
  points: z.array(Point),
});
export type Facts = z.infer<typeof Facts>;

export const NO_FACTS: Facts = {
  money: [],
  percents: [],
  days: [],
  times: [],
  minutes: [],
  numbers: [],
  codes: [],
  names: [],
  points: [],
};

/** What a text is to say, and everything it may say. Decided before any text is written. */
export const Brief = z.object({
  language: GuardLanguage,
  /** How it is said. It changes no fact. */
  mood: z.enum(['calm', 'upset', 'furious']),
  /** The same in the project's own words; what is said when a wording fails. */
  template: z.string(),
  /** Must all be there. What must be said may be said. */
  must: Facts,
  /** May be there as well. */
  may: Facts,
  /** The year that goes without saying; a day of another one needs its year. */
  thisYear: z.int(),
  mostCharacters: z.int(),
});
export type Brief = z.infer<typeof Brief>;

/** Room for a warmer sentence than the template's, and none for a speech. */
export const mostCharactersFor = (template: string): number =>
  Math.min(900, Math.round(template.length * 1.5) + 120);
