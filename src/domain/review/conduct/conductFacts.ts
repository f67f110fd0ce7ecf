import { z } from 'zod';
import { Question } from '../../negotiation/decision.ts';
import { Money } from '../../vocabulary/money.ts';
import { Instant } from '../../vocabulary/order.ts';
import { Remedy } from '../../vocabulary/remedy.ts';

const EntryNumber = z.int();

/** A time in which the buyer waited for the words of a person. */
export const Wait = z.object({
  /** What ended it, or, while nothing did, what it began with. */
  n: EntryNumber,
  since: Instant,
  /** Null while they wait. */
  until: Instant.nullable(),
  /** False where the case was ended without a word to them. */
  isAnswered: z.boolean(),
});
export type Wait = z.infer<typeof Wait>;

/** What would strike a person who read the assistant's offer. */
export const ODDITIES = ['after_alarm', 'after_arrival', 'against_the_order', 'declined_before'] as const;

/** Something that was agreed, and what became of it. */
export const PromiseFact = z.object({
  remedy: Remedy,
  amount: Money.nullable(),
  agreedAt: Instant,
  /** The day that was named; null where none was. */
  promisedBy: Instant.nullable(),
  doneAt: Instant.nullable(),
  hasFailed: z.boolean(),
});
export type PromiseFact = z.infer<typeof PromiseFact>;

/**
 * How a case was conducted, as its entries tell it and without a judgement: what the rules of the automatic score look at.
 * Each list holds the first few.
 */
export const ConductFacts = z.object({
  /** Messages of the buyer that a mood was read in. */
  moods: z.int(),
  /** The longest wait for the assistant, in ms; null where it answered nothing. */
  slowest: z.object({ n: EntryNumber, ms: z.int() }).nullable(),
  /** Messages at which the assistant failed. */
  failed: z.array(EntryNumber),
  /** Messages to the buyer that never reached them. */
  undelivered: z.array(EntryNumber),
  /** The longest ones. */
  waits: z.array(Wait),
  /** Answers of the assistant that show that it had not understood what the buyer wrote. */
  notUnderstood: z.array(EntryNumber),
  /** Questions of the assistant that were asked again, `isKnown` where the buyer had told it. */
  askedAgain: z.array(z.object({ n: EntryNumber, question: Question, isKnown: z.boolean() })),
  /** Sentences of the assistant that it had said before in the case. */
  repeated: z.array(z.object({ n: EntryNumber, text: z.string() })),
  odd: z.array(
    z.object({
      n: EntryNumber,
      because: z.enum(ODDITIES),
      remedy: Remedy,
      amount: Money.nullable(),
    }),
  ),
  promises: z.array(PromiseFact),
  /** Messages that asked for a person, and none was asked for. */
  keptFromPerson: z.array(EntryNumber),
});
export type ConductFacts = z.infer<typeof ConductFacts>;
