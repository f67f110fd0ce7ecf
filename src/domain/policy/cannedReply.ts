import { z } from 'zod';
import { Remedy } from '../vocabulary/remedy.ts';
import { AfterReply } from './afterReply.ts';

/** What a canned reply may leave to be filled in from the case and its agent. */
export const PLACEHOLDERS = ['buyer', 'order', 'item', 'tracking', 'carrier', 'shop', 'agent'] as const;

const mistaken = (text: string): string[] =>
  Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, name]) => name ?? '').filter(
    (name) => !PLACEHOLDERS.some((known) => known === name),
  );

const UNKNOWN = {
  error: ({ input }: { input?: unknown }) => {
    const text = typeof input === 'string' ? input : (AfterReply.safeParse(input).data?.note ?? '');
    return `has placeholders that nobody fills in: ${mistaken(text).join(', ')}`;
  },
  params: { write: PLACEHOLDERS.map((name) => `{${name}}`).join(', ') },
};

/** A text that agents send often. A console fills in its placeholders and leaves the text to be changed before it is sent. */
export const CannedReply = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9_-]{1,60}$/)
      .meta({ description: 'A short name of small letters, digits, - and _.' }),
    title: z.string().min(1).max(80),
    text: z
      .string()
      .min(1)
      .max(4_000)
      .refine((text) => mistaken(text).length === 0, UNKNOWN),
    language: z.string().min(2).max(35).meta({ description: 'A language tag such as en or pt-BR.' }),
    then: AfterReply.refine(({ note }) => mistaken(note ?? '').length === 0, { ...UNKNOWN, path: ['note'] })
      .nullable()
      .default(null),
    offers: Remedy.nullable().default(null).meta({
      description: 'The remedy that it goes with: priced by the policy, and looked at before it is sent.',
    }),
  })
  .refine(({ then, offers }) => then === null || offers === null, {
    error: 'goes with a remedy and does something else as it is sent: only one of them can be',
  });
export type CannedReply = z.infer<typeof CannedReply>;

/** All canned replies of a shop that has these labels. Every mistake is said with the reply it is in. */
export const cannedReplyList = (labels: readonly string[]) =>
  z.array(CannedReply).superRefine((replies, context) => {
    if (new Set(replies.map(({ id }) => id)).size !== replies.length)
      context.addIssue('has the same id twice');
    for (const [index, { id, then }] of replies.entries())
      for (const label of then?.labels ?? [])
        if (!labels.includes(label))
          context.addIssue({
            code: 'custom',
            path: [index, 'then', 'labels'],
            message: `${id} sets the label ${label}, which the shop has not`,
          });
  });
