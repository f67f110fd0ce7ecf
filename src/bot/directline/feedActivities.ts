import type { Activity, Attachment } from 'botframework-schema';
import {
  type AttachmentRef,
  BLOB_SCHEME,
  COPY_OF_CONVERSATION,
  PAGE_CHANNEL,
  type Utterance,
} from '../../domain/vocabulary/message.ts';
import type { FeedItem } from '../../services/cases/conversationFeed.ts';
import { utteranceActivity } from '../utteranceActivity.ts';
import { type BlobLinks, SHOWN_IN_THE_PAGE } from './blobLinks.ts';

/** The channel's name for the local Direct Line; Azure's own is `directline`. */
export const LOCAL_CHANNEL = PAGE_CHANNEL;
export const BOT_ID = 'parley';

export type SentActivity = Partial<Activity> & { id: string; timestamp: Date };

/** The conversation that activities are for, and how its client reaches this server. */
export interface Audience {
  conversationId: string;
  user: string;
  origin: string;
  botName: string;
}

/** What a feed item is to a Direct Line client: the buyer's own words echoed, or a message to them. */
export async function feedActivity(
  item: FeedItem,
  audience: Audience,
  links: BlobLinks,
): Promise<SentActivity> {
  const { said, at } = item;
  const base = {
    id: said.activityId,
    timestamp: new Date(at),
    channelId: LOCAL_CHANNEL,
    conversation: conversationAccount(audience.conversationId),
  };
  switch (said.by) {
    case 'buyer':
      return {
        ...base,
        type: 'message',
        from: { id: audience.user, name: '', role: 'user' },
        text: said.text,
        textFormat: 'plain',
        attachments: await Promise.all(said.attachments.map((ref) => echoed(ref, audience, links))),
        channelData: said.clientMark === null ? {} : { clientActivityID: said.clientMark },
      };
    case 'bot':
      return {
        ...base,
        ...(await withFiles(said.utterance, audience, links)),
        from: botAccount(audience.botName),
      };
    case 'agent':
      return {
        ...base,
        ...(await withFiles(said.utterance, audience, links)),
        from: botAccount(said.agent.name),
        channelData: { agent: said.agent.name },
      };
  }
}

/** The bot's side of the conversation, under the name of who is speaking. */
export const botAccount = (name: string): Activity['from'] => ({ id: BOT_ID, name, role: 'bot' });

export const conversationAccount = (id: string): Activity['conversation'] => ({
  id,
  isGroup: false,
  conversationType: 'personal',
  name: '',
});

/** What is said to the buyer, with the files that go with it, each by a link that is this conversation's alone. */
async function withFiles(
  utterance: Utterance,
  audience: Audience,
  links: BlobLinks,
): Promise<Partial<Activity>> {
  const shown = utterance.card?.picture;
  const picture = shown ? ((await echoed(shown, audience, links)).contentUrl ?? null) : null;
  const activity = utteranceActivity(utterance, { cards: true, picture });
  const files = await Promise.all((utterance.attachments ?? []).map((ref) => echoed(ref, audience, links)));
  return files.length === 0
    ? activity
    : { ...activity, attachments: [...(activity.attachments ?? []), ...files] };
}

async function echoed(ref: AttachmentRef, audience: Audience, links: BlobLinks): Promise<Attachment> {
  const base = { contentType: ref.contentType, ...(ref.name === null ? {} : { name: ref.name }) };
  if (ref.url === COPY_OF_CONVERSATION)
    return { ...base, contentUrl: await links.copyLink({ ...audience, channelId: LOCAL_CHANNEL }) };
  if (!ref.url.startsWith(BLOB_SCHEME)) return base;
  const sha256 = ref.url.slice(BLOB_SCHEME.length);
  const contentUrl = await links.link({ ...audience, sha256, name: ref.name });
  // Web Chat shows a user's own picture by its thumbnail alone.
  return {
    ...base,
    contentUrl,
    ...(SHOWN_IN_THE_PAGE.has(ref.contentType) ? { thumbnailUrl: contentUrl } : {}),
  };
}
