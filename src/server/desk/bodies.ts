import { z } from 'zod';
import { AfterReply } from '../../domain/policy/afterReply.ts';
import { Recipient } from '../../domain/case/entries/desk.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import { OUTCOMES } from '../../domain/vocabulary/outcome.ts';

/* What agents send; consoles are written against the types that follow from it. */

const MOST_FILES = 5;
const Text = z.string().trim().max(4_000);
const Note = Text.nullable()
  .default(null)
  .transform((text) => (text === '' ? null : text));

/** A translation may be longer than what it translates. */
const LONGEST_TRANSLATION = 12_200;

export const SetAvailability = z.object({ available: z.boolean() });
export type SetAvailability = z.infer<typeof SetAvailability>;

export const Transfer = z.object({ to: Recipient, note: Note });
export type Transfer = z.infer<typeof Transfer>;

/** The translation as the agent has read it, from `/preview`; null where none is due. Nothing translated goes without it. */
const Shown = z
  .object({ text: z.string().trim().min(1).max(LONGEST_TRANSLATION), model: z.string().max(200) })
  .nullable()
  .default(null);

export const Say = z
  .object({
    text: Text,
    /** SHA-256 of files stored with `/files`, with the name to show. */
    attachments: z
      .array(z.object({ sha256: z.string(), name: z.string().max(200).nullable() }))
      .max(MOST_FILES)
      .default([]),
    /** Chosen by the console; the same message sent twice with the same mark is said once. */
    mark: z.string().min(1).max(100),
    /** False to send it as it is although a translator is there. */
    translate: z.boolean().default(true),
    shown: Shown,
    /** Done as it is said: all of it is on record, or nothing is said. */
    then: AfterReply.nullable().default(null),
  })
  .refine(({ text, attachments }) => text !== '' || attachments.length > 0, 'There is nothing to send.');
export type Say = z.infer<typeof Say>;

export const Preview = z.object({ text: Text.min(1) });
export type Preview = z.infer<typeof Preview>;
export const Retry = z.object({ activityId: z.string().max(200) });
export type Retry = z.infer<typeof Retry>;
export const NoteDown = z.object({ text: Text.min(1) });
export type NoteDown = z.infer<typeof NoteDown>;
const Labels = z.array(z.string().trim().min(1).max(40)).max(100).default([]);
/** Both as lists of labels; what is there already, or is not there, counts for nothing. */
export const LabelCase = z.object({ set: Labels, takeOff: Labels });
export type LabelCase = z.infer<typeof LabelCase>;
/** Somebody has looked and says whether it is there. */
export const MarkEvidence = z.object({
  requirementId: z.string().max(100),
  has: z.boolean(),
});
export type MarkEvidence = z.infer<typeof MarkEvidence>;
/** One of the ladder's choices, or one of those in any amount with its amount. */
export const PreviewOffer = z.object({
  key: z.string().max(100),
  /** Minor units, for what is given in any amount; null otherwise. */
  amount: z.int().min(1).nullable().default(null),
  /** Said with the offer, in the agent's own words; null for the offer alone. */
  words: Note,
});
export type PreviewOffer = z.infer<typeof PreviewOffer>;
export const MakeOffer = PreviewOffer.extend({
  translate: z.boolean().default(true),
  shown: Shown,
  /** To whoever has to approve it; null where nobody has to, or nothing is said. */
  because: Note,
});
export type MakeOffer = z.infer<typeof MakeOffer>;
export const Approve = z.object({ requestId: z.string().max(100) });
export type Approve = z.infer<typeof Approve>;
export const Refuse = z.object({ requestId: z.string().max(100), because: Note });
export type Refuse = z.infer<typeof Refuse>;
export const GiveBack = z.object({ note: Note });
export type GiveBack = z.infer<typeof GiveBack>;
export const Complete = z.object({
  outcome: z.enum(OUTCOMES).default('completed_by_agent'),
  note: Note,
});
export type Complete = z.infer<typeof Complete>;
/** `until`: in the future; null for until the buyer writes. */
export const Snooze = z.object({ until: Instant.nullable() });
export type Snooze = z.infer<typeof Snooze>;
export const Reopen = z.object({ note: Note });
export type Reopen = z.infer<typeof Reopen>;
export const Fulfilled = z.object({
  fulfilmentId: z.string().max(100),
  reference: z.string().trim().max(200).nullable().default(null),
  /** Why it could not be carried out; null when it was. */
  failedBecause: z.string().trim().min(1).max(1_000).nullable().default(null),
});
export type Fulfilled = z.infer<typeof Fulfilled>;
export const Undone = z.object({ fulfilmentId: z.string().max(100) });
export type Undone = z.infer<typeof Undone>;
export const TranslateMessage = z.object({
  activityId: z.string().max(200),
  /** BCP 47. */
  to: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
});
export type TranslateMessage = z.infer<typeof TranslateMessage>;
/** What a console says over the stream: which case its agent has before them; null for none. */
export const Looks = z.object({ looksAt: z.string().max(100).nullable() });
export type Looks = z.infer<typeof Looks>;
export const Nothing = z.object({});
