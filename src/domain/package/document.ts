import { z } from 'zod';
import { ComplaintType } from '../vocabulary/complaint.ts';
import { Outcome } from '../vocabulary/outcome.ts';
import { HandoffReason } from '../vocabulary/handoffReason.ts';
import { Money } from '../vocabulary/money.ts';
import { Instant, Order } from '../vocabulary/order.ts';
import { OfferStatus, Remedy } from '../vocabulary/remedy.ts';

/** The number of an entry in the case: the same in the proof. */
const EntryNumber = z.int().min(1);

const Item = z.object({
  title: z.string(),
  variant: z.string().nullable(),
  quantity: z.int().min(1),
  /** For one piece. */
  price: Money,
  /** The complaint is about this article. */
  inQuestion: z.boolean(),
});

const OrderTold = z.object({
  number: z.string(),
  marketplace: z.string(),
  placedAt: Instant,
  shippedAt: Instant.nullable(),
  promisedBy: Instant.nullable(),
  deliveredAt: Instant.nullable(),
  total: Money,
  items: z.array(Item),
  tracking: Order.shape.tracking,
  /** How the buyer proved that the order is theirs, in plain English; null when it was not proved in this case. */
  provedBy: z.string().nullable(),
});

const Fulfilment = z.object({
  status: z.enum(['due', 'done', 'failed']),
  /** A refund id, a tracking number, a coupon code. */
  reference: z.string().nullable(),
  at: Instant,
  n: EntryNumber,
});

const OfferTold = z.object({
  n: EntryNumber,
  at: Instant,
  id: z.string(),
  by: z.enum(['assistant', 'agent']),
  /** The agent's name; null for the assistant. */
  byName: z.string().nullable(),
  remedy: Remedy,
  /** The remedy with its amount in plain English. */
  words: z.string(),
  amount: Money.nullable(),
  promisedBy: Instant.nullable(),
  expiresAt: Instant,
  policyVersion: z.string(),
  answer: OfferStatus,
  /** When it was answered, and by which entry; null while it is open. */
  answered: z.object({ at: Instant, n: EntryNumber }).nullable(),
  fulfilment: Fulfilment.nullable(),
});
export type OfferTold = z.infer<typeof OfferTold>;

const HandoffTold = z.object({
  n: EntryNumber,
  at: Instant,
  reason: HandoffReason,
  /** The reason in plain English. */
  words: z.string(),
  takenAt: Instant.nullable(),
  takenBy: z.string().nullable(),
  endedAt: Instant.nullable(),
});
export type HandoffTold = z.infer<typeof HandoffTold>;

/** One thing that happened, in plain English. */
export const PackageEvent = z.object({
  /** From 1, in the order in which it happened. */
  number: z.int().min(1),
  n: EntryNumber,
  at: Instant,
  text: z.string(),
  detail: z.string().nullable(),
  /** The message of the transcript it belongs to, by that message's number; null when it belongs to none. */
  message: z.int().min(1).nullable(),
});
export type PackageEvent = z.infer<typeof PackageEvent>;

/** One message as the buyer wrote or saw it. */
export const PackageMessage = z.object({
  /** From 1, in the order in which it was said. */
  number: z.int().min(1),
  n: EntryNumber,
  at: Instant,
  by: z.enum(['buyer', 'assistant', 'agent']),
  /** The agent's or the buyer's name, where it is known. */
  name: z.string().nullable(),
  text: z.string(),
  /** BCP 47; null when nothing says which. */
  language: z.string().nullable(),
  /**
   * Of a buyer's message: what it says in another language, English where there is one. Of an agent's: what the agent wrote
   * before it was translated for the buyer.
   */
  translation: z.object({ text: z.string(), language: z.string().nullable(), model: z.string() }).nullable(),
  /** A button was pressed and not typed. */
  pressed: z.boolean(),
  /** Numbers of files. */
  files: z.array(z.int().min(1)),
  /** Files that came with it and were not kept, each with the reason. */
  refused: z.array(z.string()),
  /** Why the channel did not take it, as far as is on record. */
  notDelivered: z.string().nullable(),
});
export type PackageMessage = z.infer<typeof PackageMessage>;

export const PackageFile = z.object({
  /** From 1, in the order in which it came. */
  number: z.int().min(1),
  n: EntryNumber,
  at: Instant,
  from: z.enum(['buyer', 'agent']),
  /** As whoever sent it called it. */
  name: z.string().nullable(),
  contentType: z.string(),
  bytes: z.int().min(0),
  sha256: z.string(),
  /** In pixels; null for what is no picture. */
  width: z.int().nullable(),
  height: z.int().nullable(),
  /** As the camera wrote it: `YYYY-MM-DDThh:mm:ss`, with its offset from UTC where it knew it. Whoever has the file can change it. */
  takenAt: z.string().nullable(),
  /** Make and model, as the file says. */
  device: z.string().nullable(),
  /** Content Credentials (C2PA) were found in it and not verified; by whom they say they are. */
  credentials: z.object({ claimedBy: z.string().nullable() }).nullable(),
  /** What it shows, in the words of whoever at the shop looked at it and said so. */
  shows: z.array(z.string()),
  /** Where it is in the ZIP; null when it is not in it. */
  path: z.string().nullable(),
  /** Why it is not in the ZIP; null when it is. */
  absent: z.enum(['withheld', 'lost']).nullable(),
  /** A small picture of it can be had. */
  thumbnail: z.boolean(),
});
export type PackageFile = z.infer<typeof PackageFile>;

/** What was taken out before export. */
export const PackageRedaction = z.object({
  /** The entries whose contents are withheld for it. */
  entries: z.array(EntryNumber),
  /** What kind of thing it was; never the thing itself. */
  what: z.string(),
  why: z.string(),
});
export type PackageRedaction = z.infer<typeof PackageRedaction>;

const Integrity = z.object({
  stream: z.string(),
  /** The last entry that the package covers. */
  head: z.object({ n: EntryNumber, hash: z.string() }),
  /** Entries whose contents are withheld; their hashes are in the proof. */
  withheld: z.int().min(0),
  /** The last seal over the case; null when it was not sealed yet. `n` is the last entry it covers. */
  seal: z.object({ ordinal: z.int().min(1), at: Instant, root: z.string(), n: EntryNumber }).nullable(),
  keyId: z.string(),
  /** SPKI, DER, base64. It is worth something only when it is the key that the shop gave out elsewhere as well. */
  publicKey: z.string(),
  /** One step a line. */
  howToVerify: z.array(z.string()),
});

/** A case as a stranger can follow it: what the package's PDF prints and its `case.json` holds. */
export const PackageDocument = z
  .object({
    type: z.literal('parley-case'),
    version: z.literal(1),
    for: z.enum(['arbitration', 'buyer_copy']),
    generatedAt: Instant,
    shop: z.object({
      name: z.string(),
      /** IANA; every instant here is in UTC, and is to be printed in this zone beside it. */
      timezone: z.string(),
      marketplace: z.string(),
    }),
    case: z.object({
      id: z.string(),
      complaint: ComplaintType.nullable(),
      alsoComplaints: z.array(ComplaintType),
      /** Null while it is open. */
      outcome: Outcome.nullable(),
      openedAt: Instant,
      closedAt: Instant.nullable(),
      /** The buyer's, BCP 47. */
      language: z.string().nullable(),
      /** Where it was held, in plain English. */
      channel: z.string(),
      /** What happened, a sentence a line. */
      summary: z.array(z.string()),
      /** What the buyer answered to questions. */
      details: z.array(z.object({ question: z.string(), answer: z.string() })),
      /** The case it goes on from. */
      earlierCase: z.string().nullable(),
    }),
    buyer: z.object({ name: z.string().nullable() }),
    order: OrderTold.nullable(),
    offers: z.array(OfferTold),
    handoffs: z.array(HandoffTold),
    timeline: z.array(PackageEvent),
    transcript: z.array(PackageMessage),
    files: z.array(PackageFile),
    redactions: z.array(PackageRedaction),
    integrity: Integrity,
  })
  .meta({ id: 'parley-case', title: 'A case of Parley, version 1' });
export type PackageDocument = z.infer<typeof PackageDocument>;
