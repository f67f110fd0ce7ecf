import { z } from 'zod';
import { COMPLAINT_TYPES, type ComplaintType } from '../vocabulary/complaint.ts';
import { TRACKING_STATUSES, type Order } from '../vocabulary/order.ts';
import { Detail } from '../vocabulary/detail.ts';
import { mistakeIn } from '../policy/mistake.ts';

export const EVIDENCE_KINDS = ['photo', 'video', 'detail', 'tracking', 'delivery_proof', 'document'] as const;
export const EvidenceKind = z.enum(EVIDENCE_KINDS).meta({
  description:
    'photo, video: a file the buyer sends. detail: something the buyer tells, as the policy asks for it. tracking: a ' +
    'tracking number in the order record. delivery_proof: the day of delivery in the order record. document: a file ' +
    'of your own, which a person ticks off.',
});
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** What each side can give: nobody asks a buyer for the seller's records. */
const OWED_BY = {
  buyer: ['photo', 'video', 'detail'],
  seller: ['photo', 'video', 'document', 'tracking', 'delivery_proof'],
} as const satisfies Record<string, readonly EvidenceKind[]>;

const Words = z.string().trim().min(2).max(120);

/** A thing in a few words that can follow a colon, in every language the assistant writes. */
const AskWords = z.strictObject({ en: Words, es: Words, pt: Words, fr: Words, de: Words, ru: Words }).meta({
  id: 'AskWords',
  description:
    'What the buyer is asked for, a thing and no sentence, so that it can follow a colon: a photo of the size label.',
});

const When = z.strictObject({
  tracking: z
    .array(z.enum(TRACKING_STATUSES))
    .min(1)
    .optional()
    .meta({ description: 'Only while the parcel is in one of these states.' }),
  article: z
    .array(z.string().trim().min(2).toLowerCase())
    .min(1)
    .optional()
    .meta({
      description:
        'Only when the title of the article in question has one of these words, whole and in any case; a plural -s or ' +
        '-es is seen as well.',
    }),
});

const Fields = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,39}$/)
    .meta({
      description: 'Your name for it, recorded in cases: small letters, digits and _. Never use one again.',
    }),
  title: z
    .string()
    .trim()
    .min(2)
    .max(80)
    .meta({ description: 'What your people see: Size label. Buyers never do.' }),
  complaints: z
    .array(z.enum(COMPLAINT_TYPES))
    .min(1)
    .meta({ description: 'The types of complaint it belongs to.' }),
  owedBy: z.enum(['buyer', 'seller']).meta({ description: 'Whose it is to give.' }),
  kind: EvidenceKind,
  detail: Detail.optional().meta({
    description: 'For kind detail: which one, by the name the policy asks for it.',
  }),
  when: When.optional().meta({ description: 'All of them must hold for it to be wanted.' }),
  ask: AskWords.optional().meta({ description: 'For what the buyer owes: how it is asked for.' }),
});

const writtenOut = ({ value }: { value: unknown }): boolean =>
  typeof value === 'object' && value !== null && 'owedBy' in value && 'kind' in value;

/** One piece of evidence that a marketplace wants for a type of complaint. */
export const Requirement = Fields.superRefine(checkRequirement, { when: writtenOut }).meta({
  id: 'Requirement',
});
export type Requirement = z.infer<typeof Requirement>;

function checkRequirement(written: z.infer<typeof Fields>, context: z.RefinementCtx): void {
  const { owedBy, kind, detail, ask } = written;
  const mistaken = mistakeIn(context);
  if (!EvidenceKind.safeParse(kind).success || !(owedBy in OWED_BY)) return;
  const theirs: readonly EvidenceKind[] = OWED_BY[owedBy];
  if (!theirs.includes(kind))
    mistaken('kind', `is ${kind}, which no ${owedBy} can give`, `one of ${theirs.join(', ')}`);
  if (kind === 'detail' && detail === undefined)
    mistaken('detail', 'is missing: say which detail', `one of ${Detail.options.join(', ')}`);
  if (kind !== 'detail' && detail !== undefined)
    mistaken('detail', `does not belong here: this is a ${kind}`, 'nothing here: take it out');
  if (owedBy === 'buyer' && ask === undefined)
    mistaken('ask', 'is missing: the buyer is asked for it', 'en, es, pt, fr, de and ru');
  if (owedBy === 'seller' && ask !== undefined)
    mistaken('ask', 'does not belong here: buyers are not asked for it', 'nothing here: take it out');
}

/** The marketplace whose file is used where no other fits. */
export const ANY_MARKETPLACE = 'any';

/** What one marketplace wants to see, as a seller writes it in YAML. */
export const EvidenceFile = z.strictObject({
  marketplace: z
    .string()
    .trim()
    .min(1)
    .meta({
      description: `The marketplace as your orders name it, in any case; ${ANY_MARKETPLACE} for all that have no file of their own.`,
    }),
  requirements: z
    .array(Requirement)
    .superRefine((requirements, context) => {
      for (const [at, { id }] of requirements.entries()) {
        if (requirements.findIndex((each) => each.id === id) === at) continue;
        mistakeIn(context)([at, 'id'], `is ${id}, like another one above`, 'a name of its own');
      }
    })
    .meta({
      description: 'What is wanted, in the order in which photos that were sent unasked are taken for it.',
    }),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** What is wanted for a complaint about this order, in the file's order; nothing while complaint is not known. */
export function requirementsFor(
  files: readonly EvidenceFile[],
  { complaint, order, sku }: { complaint: ComplaintType | null; order: Order | null; sku: string | null },
  marketplace: string,
): Requirement[] {
  if (complaint === null) return [];
  const named = (order?.marketplace ?? marketplace).toLowerCase();
  const file =
    files.find((each) => each.marketplace.toLowerCase() === named) ??
    files.find((each) => each.marketplace.toLowerCase() === ANY_MARKETPLACE);
  return (file?.requirements ?? []).filter(
    ({ complaints, when }) => complaints.includes(complaint) && holds(when, order, sku),
  );
}

/** Without an order nothing is known of the parcel or the article, and then only what is wanted in any case is. */
function holds(when: Requirement['when'], order: Order | null, sku: string | null): boolean {
  if (!when) return true;
  if (!order) return false;
  if (when.tracking && !when.tracking.includes(order.tracking.status)) return false;
  if (!when.article) return true;
  const words = order.items
    .filter((item) => sku === null || item.sku === sku)
    .flatMap(({ title }) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return when.article.some((wanted) =>
    words.some((word) => [wanted, `${wanted}s`, `${wanted}es`].includes(word)),
  );
}
