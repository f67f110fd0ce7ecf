import { z } from 'zod';
import { Agent } from './agent.ts';
import { COMPLAINT_TYPES } from './complaint.ts';
import { Rating } from './outcome.ts';
import { NEWS, WISHES } from './reading.ts';

/** The languages the assistant writes. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ru'] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/** A button the buyer pressed. Typing the same thing does the same. */
export const Choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('complaint'), complaint: z.enum(COMPLAINT_TYPES) }),
  z.object({ kind: z.literal('person') }),
  z.object({ kind: z.literal('back_to_bot') }),
  z.object({ kind: z.literal('accept'), offerId: z.string() }),
  z.object({ kind: z.literal('decline'), offerId: z.string() }),
  z.object({ kind: z.literal('insist'), offerId: z.string() }),
  z.object({ kind: z.literal('order'), orderNumber: z.string() }),
  z.object({ kind: z.literal('item'), sku: z.string() }),
  /** It is about all that was ordered. */
  z.object({ kind: z.literal('all_items') }),
  /** Yes to whether it is about what was agreed before. */
  z.object({ kind: z.literal('affirm') }),
  /** No to a complaint that was supposed. */
  z.object({ kind: z.literal('deny'), complaint: z.enum(COMPLAINT_TYPES) }),
  z.object({ kind: z.literal('news'), news: z.enum(NEWS).exclude(['none']) }),
  z.object({ kind: z.literal('wish'), wish: z.enum(WISHES).exclude(['none']) }),
  /** How it was, once it is over. */
  z.object({ kind: z.literal('rate'), rating: Rating }),
]);
export type Choice = z.infer<typeof Choice>;

/** A file as the channel announced it, before it was fetched. */
export const AttachmentRef = z.object({
  name: z.string().nullable(),
  contentType: z.string(),
  url: z.string(),
});
export type AttachmentRef = z.infer<typeof AttachmentRef>;

/** Stands, in a line of its own, above what a buyer forwards: on record, and no words of theirs. */
export const FORWARDED = '---------- >> ----------';

/** In place of an address, before the SHA-256 of a file that is among the blobs. */
export const BLOB_SCHEME = 'blob:';
/** In place of an address: a copy of the conversation, made when it is fetched. */
export const COPY_OF_CONVERSATION = 'copy:';

/** A control under a message of the bot: what it shows, and what pressing it means. */
export const Button = z.object({ title: z.string(), choice: Choice });
export type Button = z.infer<typeof Button>;

/** A line of an offer's card. */
const CardFact = z.object({
  title: z.string(),
  value: z.string(),
  /** It says something of an offer that waits for its answer, and nothing once it has one. */
  isOfOpenOffer: z.boolean().optional(),
});

/** One message of the bot or an agent, ready for any channel. */
export const Utterance = z.object({
  /** Empty only where files are all there is. */
  text: z.string(),
  /** BCP 47. */
  language: z.string(),
  buttons: z.array(Button),
  /** The facts of an offer, shown as a card where the channel has cards; `text` says the same. */
  card: z
    .object({
      title: z.string(),
      facts: z.array(CardFact),
      /** Of the article, among the blobs; absent where there is none. */
      picture: AttachmentRef.optional(),
    })
    .nullable(),
  /** Files that go with it, each already among the blobs. */
  attachments: z.array(AttachmentRef).optional(),
});
export type Utterance = z.infer<typeof Utterance>;

/** The facts that a card shows beside the words: those that the words do not name. */
export const factsBeside = (
  text: string,
  { facts }: NonNullable<Utterance['card']>,
): NonNullable<Utterance['card']>['facts'] => facts.filter(({ value }) => !text.includes(value));

/**
 * What a message held when it held nothing that can be read or kept: a sticker, a place on a map, somebody's card, what a button of
 * the channel's own sends, nothing but the assistant's name.
 */
export const UNTAKEN = ['sticker', 'place', 'contact', 'button', 'name', 'other'] as const;
export type Untaken = (typeof UNTAKEN)[number];

/** Characters of a buyer's message that are kept. */
export const LONGEST_TEXT = 4000;
const CUT_MARK = ' […]';

/** The text as it is kept: what is too long is cut, and marked. */
export function cutToKept(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const kept = text.slice(0, LONGEST_TEXT - CUT_MARK.length).replace(/[\uD800-\uDBFF]$/, '');
  return kept + CUT_MARK;
}

export const BuyerMessage = z.object({
  /** The channel's id for it; the same message delivered twice carries the same one. */
  activityId: z.string().min(1),
  text: z.string(),
  choice: Choice.nullable(),
  attachments: z.array(AttachmentRef),
  /** What the buyer's client says its language is (BCP 47). */
  locale: z.string().nullable(),
  /** The IANA time zone that the buyer's client says its clock shows; absent where it says none. */
  timezone: z.string().optional(),
  /** The client's own mark on the message, which it expects to see again. */
  clientMark: z.string().nullable(),
  /** A card number or a bank account in it was hidden before it was recorded. */
  masked: z.boolean().optional(),
  /** What it held in place of words and files; absent where it held some. */
  untaken: z.enum(UNTAKEN).optional(),
  /** The message that it is the new text of. */
  edits: z.string().optional(),
  /** The agent who brought it from where Parley has no way, and answers for it; absent where the buyer's own channel did. */
  carriedBy: Agent.optional(),
});
export type BuyerMessage = z.infer<typeof BuyerMessage>;

/** The page's own channel: its clients read the case file by themselves, so nothing has to be sent to them. */
export const PAGE_CHANNEL = 'local-directline';

/** Where an agent carries the words both ways by hand, because the buyer writes where Parley has no way. */
export const COMPANION_CHANNEL = 'companion';

/** Nothing that is said there reaches the buyer before an agent has sent it. */
export const isCarriedByHand = ({ channelId }: Pick<Conversation, 'channelId'>): boolean =>
  channelId === COMPANION_CHANNEL;

export const Conversation = z.object({
  /** The channel's id of the conversation. */
  id: z.string().min(1),
  channelId: z.string().min(1),
  buyer: z.object({
    /** `<channelId>:<user id>`. */
    channelUser: z.string(),
    name: z.string().nullable(),
    /** The channel itself vouches for who this user is. */
    vouched: z.boolean(),
    /** The seller's buyer id, when a token signed by the seller's site named it. */
    buyerId: z.string().nullable(),
    /** The order the buyer came about, when that token named one: it vouches for this order as for the buyer. */
    orderNumber: z.string().optional(),
    /** The agent who said that the buyer writes about that order, where no token did. */
    vouchedBy: Agent.optional(),
  }),
  /** What the Bot Framework needs to write here again; opaque to everything but `bot/`. */
  reference: z.unknown(),
});
export type Conversation = z.infer<typeof Conversation>;
