import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { COMPLAINT_TYPES, ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import { OFFER_RESPONSES, REFUND_DEMANDS, Sentiment, Threat } from '../../src/domain/vocabulary/reading.ts';

/** What a careful person says that a message says. */
export const Labels = z.object({
  complaintType: z.enum([...COMPLAINT_TYPES, 'none']),
  alsoTypes: z.array(ComplaintType).default([]),
  sentiment: Sentiment,
  intensity: z.number().min(0).max(3),
  refund: z.enum(REFUND_DEMANDS),
  wantsHuman: z.boolean(),
  threatens: Threat,
  offerResponse: z.enum(OFFER_RESPONSES).nullable(),
});
export type Labels = z.infer<typeof Labels>;

/** What stood around the message when it was written; all of it may be left out. */
const Context = z.object({
  earlier: z.array(z.object({ by: z.enum(['buyer', 'bot', 'agent']), text: z.string() })).default([]),
  openOffer: z.string().nullable().default(null),
  asked: z.string().nullable().default(null),
  language: z.string().nullable().default(null),
  hasPhoto: z.boolean().default(false),
});
export type Context = z.infer<typeof Context>;

/** One line of a file of labelled messages. */
export const LabelledMessage = z.object({
  id: z.string(),
  lang: z.string(),
  source: z.string().default('unknown'),
  text: z.string(),
  labels: Labels,
  tags: z.array(z.string()).default([]),
  context: Context.prefault({}),
});
export type LabelledMessage = z.infer<typeof LabelledMessage>;

export interface LabelledFile {
  name: string;
  /** Its messages are never printed: whoever improves a reader must not come to know them. */
  blind: boolean;
  messages: LabelledMessage[];
}

/** Reads a file of one JSON object a line; throws with file and line when one is not a labelled message. */
export function loadLabelled(path: string, { blind = false } = {}): LabelledFile {
  const messages = readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = LabelledMessage.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}, line ${number}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
  return { name: basename(path, '.jsonl'), blind, messages };
}

const HERE = `${import.meta.dirname}/../readings`;

/** The project's own labelled messages: a part to look at and improve by, and one that is only counted. */
export const ownFiles = (): LabelledFile[] => [
  loadLabelled(`${HERE}/open.jsonl`),
  loadLabelled(`${HERE}/blind.jsonl`, { blind: true }),
];
