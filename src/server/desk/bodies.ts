import { z } from 'zod';
import { AfterReply } from '../../domain/policy/afterReply.ts';
import { Recipient } from '../../domain/case/entries/desk.ts';
import { Instant } from '../../domain/vocabulary/order.ts';
import { OUTCOMES } from '../../domain/vocabulary/outcome.ts';
import type * as wire from './wire.ts';

const MOST_FILES = 5;
const Text = z.string().trim().max(4_000);
const Note = Text.nullable()
  .default(null)
  .transform((text) => (text === '' ? null : text));

/** A translation may be longer than what it translates. */
const LONGEST_TRANSLATION = 12_200;

/** What agents send, each held to the type that consoles are written against. */
export const SetAvailability: z.ZodType<wire.SetAvailability> = z.object({ available: z.boolean() });

export const Transfer: z.ZodType<wire.Transfer> = z.object({ to: Recipient, note: Note });

const Shown = z
  .object({ text: z.string().trim().min(1).max(LONGEST_TRANSLATION), model: z.string().max(200) })
  .nullable()
  .default(null);

export const Say: z.ZodType<wire.Say> = z
  .object({
    text: Text,
    attachments: z
      .array(z.object({ sha256: z.string(), name: z.string().max(200).nullable() }))
      .max(MOST_FILES)
      .default([]),
    mark: z.string().min(1).max(100),
    translate: z.boolean().default(true),
    shown: Shown,
    then: AfterReply.nullable().default(null),
  })
  .refine(({ text, attachments }) => text !== '' || attachments.length > 0, 'There is nothing to send.');

export const Preview: z.ZodType<wire.Preview> = z.object({ text: Text.min(1) });
export const Retry: z.ZodType<wire.Retry> = z.object({ activityId: z.string().max(200) });
export const NoteDown: z.ZodType<wire.NoteDown> = z.object({ text: Text.min(1) });
const Labels = z.array(z.string().trim().min(1).max(40)).max(100).default([]);
export const LabelCase: z.ZodType<wire.LabelCase> = z.object({ set: Labels, takeOff: Labels });
export const MarkEvidence: z.ZodType<wire.MarkEvidence> = z.object({
  requirementId: z.string().max(100),
  has: z.boolean(),
});
const WantedOffer = z.object({
  key: z.string().max(100),
  amount: z.int().min(1).nullable().default(null),
  words: Note,
});
export const PreviewOffer: z.ZodType<wire.PreviewOffer> = WantedOffer;
export const MakeOffer: z.ZodType<wire.MakeOffer> = WantedOffer.extend({
  translate: z.boolean().default(true),
  shown: Shown,
  because: Note,
});
export const Approve: z.ZodType<wire.Approve> = z.object({ requestId: z.string().max(100) });
export const Refuse: z.ZodType<wire.Refuse> = z.object({ requestId: z.string().max(100), because: Note });
export const GiveBack: z.ZodType<wire.GiveBack> = z.object({ note: Note });
export const Complete: z.ZodType<wire.Complete> = z.object({
  outcome: z.enum(OUTCOMES).default('completed_by_agent'),
  note: Note,
});
export const Snooze: z.ZodType<wire.Snooze> = z.object({ until: Instant.nullable() });
export const Reopen: z.ZodType<wire.Reopen> = z.object({ note: Note });
export const Fulfilled: z.ZodType<wire.Fulfilled> = z.object({
  fulfilmentId: z.string().max(100),
  reference: z.string().trim().max(200).nullable().default(null),
  failedBecause: z.string().trim().min(1).max(1_000).nullable().default(null),
});
export const TranslateMessage: z.ZodType<wire.TranslateMessage> = z.object({
  activityId: z.string().max(200),
  to: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
});
export const Looks: z.ZodType<wire.Looks> = z.object({ looksAt: z.string().max(100).nullable() });
export const Nothing: z.ZodType<object> = z.object({});
