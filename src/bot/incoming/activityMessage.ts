import { createHash, randomUUID } from 'node:crypto';
import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { shownFileName } from '../../domain/files/fileName.ts';
import { isTimezone } from '../../domain/vocabulary/timezone.ts';
import {
  type AttachmentRef,
  type BuyerMessage,
  Choice,
  type Conversation,
  cutToKept,
} from '../../domain/vocabulary/message.ts';
import { wordsOf } from './channelText.ts';
import { untakenIn } from './untaken.ts';

const MOST_ATTACHMENTS = 10;
/** Of the bot, which are taken out of a text. */
const MOST_MENTIONS = 10;
const LONGEST_URL = 2000;
const LONGEST_MARK = 200;
const LONGEST_KIND = 200;
const LONGEST_TIMEZONE = 60;
const LONGEST_NAME = 200;
/** Of an order's number, an article's or an offer's id, with what surrounds it. */
const LONGEST_CHOICE = 500;
/** As BCP 47 writes them; RFC 5646, 4.4.1 asks for room for 35 characters. */
const LOCALE = /^(?=.{1,35}$)[a-z]{1,8}(?:[-_][a-z0-9]{1,8})*$/i;

/** Channels whose own sign-in says who the user is. */
const CHANNELS_THAT_KNOW_THE_USER = new Set([
  'msteams',
  'slack',
  'facebook',
  'telegram',
  'line',
  'sms',
  'email',
]);

/** What a button of ours sends back: the choice, and the words that were on the button. */
const Pressed = z.object({
  parley: Choice.refine((choice) => JSON.stringify(choice).length <= LONGEST_CHOICE),
  title: z.string().optional().catch(undefined),
});

const Attachment = z.object({
  name: z.string().nullish().catch(null),
  contentType: z.string().max(LONGEST_KIND).catch('application/octet-stream'),
  contentUrl: z.string().nullish().catch(null),
  content: z.object({ downloadUrl: z.string() }).nullish().catch(null),
});

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

const ClientData = z.object({ clientActivityID: z.string().min(1).max(LONGEST_MARK) });

/**
 * What a buyer's activity says, from any channel, in its words as their writer sees them; null when it is no message or has nothing
 * in it. Nothing in the activity is believed beyond its shape. A text longer than `LONGEST_TEXT` is cut and marked. Attachments are
 * those with an http or https address, behind `handedOver`: the files that came with the activity itself. What is neither words
 * nor files nor a button of ours is named in `untaken`.
 */
export function toBuyerMessage(
  activity: Partial<Activity>,
  handedOver: readonly AttachmentRef[] = [],
): BuyerMessage | null {
  if (activity.type !== 'message' || !activity.id) return null;
  const pressed = Pressed.safeParse(activity.value).data;
  const written = wordsOf({ ...activity, text: withoutMention(asText(activity.text), activity) }).trim();
  const text = cutToKept((written || (pressed?.title ?? '')).toWellFormed());
  const choice = pressed?.parley ?? null;
  const announced = asList(activity.attachments)
    .flatMap(toAttachmentRef)
    .map((ref) => (isReachable(ref.url, activity.serviceUrl) ? ref : { ...ref, url: `refused:${ref.url}` }));
  const attachments = [...handedOver, ...announced].slice(0, MOST_ATTACHMENTS);
  const untaken = text === '' && choice === null && attachments.length === 0 ? untakenIn(activity) : null;
  if (untaken === 'nothing') return null;
  const timezone = asText(activity.localTimezone);
  return {
    activityId: activity.id,
    text,
    choice,
    attachments,
    locale: localeOf(activity),
    ...(timezone.length <= LONGEST_TIMEZONE && isTimezone(timezone) ? { timezone } : {}),
    clientMark: ClientData.safeParse(activity.channelData).data?.clientActivityID ?? null,
    ...(untaken === null ? {} : { untaken }),
  };
}

/** When it was sent, in ms, by the clock of its channel, or else of its client; null where neither says. */
export function sentAtOf({ timestamp, localTimestamp }: Partial<Activity>): number | null {
  const sentAt = new Date(timestamp ?? localTimestamp ?? Number.NaN).getTime();
  return Number.isNaN(sentAt) ? null : sentAt;
}

/** An id of their own for messages whose channel gives them none: the same when the same one is delivered again. */
export function withId(activity: Partial<Activity>): Partial<Activity> & { id: string } {
  if (activity.id) return { ...activity, id: activity.id };
  const { timestamp, conversation, from, text, attachments } = activity;
  const value: unknown = activity.value;
  // Without a time, the same words twice are two messages.
  if (timestamp === undefined) return { ...activity, id: `unnamed-${randomUUID()}` };
  const told = JSON.stringify([timestamp, conversation?.id, from?.id, text, value, attachments]);
  return { ...activity, id: `unnamed-${createHash('sha256').update(told).digest('base64url').slice(0, 22)}` };
}

/** What the channel's own checks say about the user of an activity. */
export interface Sender {
  /** The activity was authenticated, so that what the channel says about its user can be believed. */
  authenticated: boolean;
  /** The seller's buyer id, when a token signed by the seller's site named it. */
  buyerId?: string | null;
  /** The order that token named. */
  orderNumber?: string | undefined;
}

/** Where an activity was written and by whom. Throws a TypeError when the activity names no conversation or channel. */
export function toConversation(activity: Partial<Activity>, sender: Sender): Conversation {
  const { channelId, conversation, from } = activity;
  if (!channelId || !conversation?.id) throw new TypeError('the activity names no conversation');
  const buyerId = sender.buyerId ?? null;
  const name = asText(from?.name).slice(0, LONGEST_NAME);
  return {
    id: conversation.id,
    channelId,
    buyer: {
      channelUser: `${channelId}:${from?.id ?? 'unknown'}`,
      name: name || null,
      vouched: buyerId !== null || (sender.authenticated && CHANNELS_THAT_KNOW_THE_USER.has(channelId)),
      buyerId,
      ...(sender.orderNumber === undefined ? {} : { orderNumber: sender.orderNumber }),
    },
    reference: {
      channelId,
      serviceUrl: activity.serviceUrl ?? null,
      conversation,
      user: from ? { ...from, name } : null,
      bot: activity.recipient ?? null,
      locale: localeOf(activity),
    },
  };
}

function toAttachmentRef(attachment: unknown): AttachmentRef[] {
  const parsed = Attachment.safeParse(attachment).data;
  if (!parsed || parsed.contentType.startsWith('application/vnd.microsoft.card.')) return [];
  // Teams announces a file by a card of its own that holds the address.
  const url = parsed.content?.downloadUrl ?? parsed.contentUrl ?? '';
  if (!/^https?:\/\//i.test(url) || url.length > LONGEST_URL) return [];
  return [{ name: shownFileName(parsed.name ?? null), contentType: parsed.contentType, url }];
}

/**
 * A file on this machine is its channel's, from the very address that the channel is at, or it is nobody's: whoever writes
 * a message must not choose which of this machine's ports are asked for something. Such a file is on record, is not fetched,
 * and its buyer hears so.
 */
function isReachable(url: string, serviceUrl: unknown): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, origin } = new URL(url);
  if (!isThisMachine(hostname)) return true;
  return typeof serviceUrl === 'string' && URL.canParse(serviceUrl) && new URL(serviceUrl).origin === origin;
}

/** The URL parser has brought numbers of every spelling into this form already. */
const isThisMachine = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  hostname.startsWith('127.');

/** Channels repeat the bot's name in the text of a message to it. */
function withoutMention(text: string, activity: Partial<Activity>): string {
  const bot = activity.recipient?.id;
  if (!bot) return text;
  return mentionsOf(activity)
    .filter(({ mentioned }) => mentioned.id === bot)
    .slice(0, MOST_MENTIONS)
    .reduce((rest, mention) => rest.replace(mention.text, ''), text.replaceAll(slackNameOf(bot), ''));
}

/** Whether the bot is named in it, as its channel marks that. */
export const isNamed = (activity: Partial<Activity>): boolean => {
  const bot = activity.recipient?.id;
  if (!bot) return false;
  return (
    mentionsOf(activity).some(({ mentioned }) => mentioned.id === bot) ||
    asText(activity.text).includes(slackNameOf(bot))
  );
};

const mentionsOf = ({ entities }: Partial<Activity>) =>
  asList(entities).flatMap((entity) => Mention.safeParse(entity).data ?? []);

/** Slack's ids are here `user:team`, and in texts the user alone. */
const slackNameOf = (id: string): string => `<@${id.split(':', 1)[0] ?? id}>`;

/** Null for what is no language. */
function localeOf({ locale }: Partial<Activity>): string | null {
  return LOCALE.test(asText(locale)) ? asText(locale) : null;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
