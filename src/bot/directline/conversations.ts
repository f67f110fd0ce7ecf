import { createHash, randomBytes } from 'node:crypto';
import type { Activity } from 'botframework-schema';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { BuyerMessage } from '../../domain/vocabulary/message.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FileAllowance } from '../../ports/fileAllowance.ts';
import type { Socket, SocketListener } from '../../http/endpoint.ts';
import type { ConversationFeed } from '../../services/cases/conversationFeed.ts';
import type { Inbox } from '../../services/turn/inbox.ts';
import { sentAtOf, toBuyerMessage, toConversation } from '../incoming/activityMessage.ts';
import { KeptFiles } from '../incoming/keptFiles.ts';
import { type PlacedActivity, toBatch } from './batch.ts';
import type { BlobLinks } from './blobLinks.ts';
import { BOT_ID, botAccount, conversationAccount, feedActivity, LOCAL_CHANNEL } from './feedActivities.ts';
import type { SentActivity } from './feedActivities.ts';
import { FeedStream } from './feedStream.ts';
import { PushedActivities } from './pushed.ts';
import type { Claims } from './tokens.ts';
import type { UploadedFile } from './upload.ts';
import { type Watermark, writeWatermark } from './watermark.ts';

const MOST_GREETED = 20_000;
const MOST_SOCKETS = 10;
const TRY_AGAIN_LATER = 1013;

const Marked = z.object({ channelData: z.object({ clientActivityID: z.string().min(1) }) });

export interface ConversationsOptions {
  inbox: Inbox;
  feed: ConversationFeed;
  blobs: Blobs;
  /** How much of a buyer's uploads is kept. */
  allowance: FileAllowance;
  links: BlobLinks;
  clock: Clock;
  botName: string;
  onError: (error: unknown) => void;
}

/** The conversations held over the local Direct Line. All that outlives the process is in their case files. */
export class Conversations {
  readonly #options: ConversationsOptions;
  readonly #files: KeptFiles;
  readonly #pushed: PushedActivities;
  readonly #greeted = new LRUCache<string, true>({ max: MOST_GREETED });
  readonly #streams = new Map<string, Set<FeedStream>>();

  constructor(options: ConversationsOptions) {
    this.#options = options;
    this.#files = new KeptFiles(options);
    this.#pushed = new PushedActivities(options.clock);
  }

  /** A client opened the conversation: it is greeted when nothing has been said in it. Never rejects. */
  async opened(claims: Claims, locale: string | null): Promise<void> {
    const { inbox, feed, onError } = this.#options;
    if (this.#greeted.has(claims.conversation)) return;
    this.#greeted.set(claims.conversation, true);
    try {
      const said = await feed.after(claims.conversation, null);
      if (said.length === 0)
        await inbox.joined(conversationOf(claims, { locale: locale ?? undefined }), locale);
    } catch (error) {
      onError(error);
    }
  }

  /** Hands in what the client sent, and gives the id it has here. The same mark of a client gives the same id. */
  async receive(claims: Claims, sent: unknown, files: readonly UploadedFile[]): Promise<string> {
    const id = activityIdOf(claims.conversation, Marked.safeParse(sent).data?.channelData.clientActivityID);
    const activity = { ...ofClient(asActivity(sent)), id };
    if (activity.type === 'typing') this.#options.inbox.typing?.(conversationOf(claims, activity));
    const message = toBuyerMessage(activity, await this.#files.keep(files, conversationOf(claims, activity)));
    if (message)
      await this.#options.inbox.receive(
        conversationOf(claims, activity),
        withoutAddresses(message),
        sentAtOf(activity),
      );
    return id;
  }

  /** What was said behind a watermark, for a client that polls. */
  async read(claims: Claims, from: Watermark, origin: string) {
    const items = await this.#feedAfter(claims, from.position, origin);
    const pushed = this.#pushed.after(claims.conversation, from.pushed);
    const { activities, reached } = toBatch(from, items, pushed);
    return { activities, watermark: writeWatermark(reached) };
  }

  /** Feeds a socket until it closes. */
  stream(claims: Claims, from: Watermark, origin: string, socket: Socket): SocketListener {
    const id = claims.conversation;
    const streams = this.#streams.get(id) ?? new Set();
    this.#streams.set(id, streams);
    const stream = new FeedStream({
      socket,
      from,
      feedAfter: (position) => this.#feedAfter(claims, position, origin),
      pushedAfter: (number) => this.#pushed.after(id, number),
      watch: (onChange) => this.#options.feed.watch(id, onChange),
      onError: this.#options.onError,
    });
    streams.add(stream);
    const [oldest] = streams;
    if (oldest && streams.size > MOST_SOCKETS) {
      // At once, and not when it has closed: those that are opened meanwhile are counted without it.
      streams.delete(oldest);
      oldest.close(TRY_AGAIN_LATER, 'too many sockets');
    }
    return {
      closed: () => {
        stream.closed();
        streams.delete(stream);
        if (streams.size === 0 && this.#streams.get(id) === streams) this.#streams.delete(id);
      },
    };
  }

  /** See `DirectLine.push`. */
  push(conversationId: string, activity: Partial<Activity>, position: string | null): void {
    const complete: SentActivity = {
      from: botAccount(this.#options.botName),
      ...activity,
      id: activity.id ?? activityIdOf(conversationId, undefined),
      timestamp: activity.timestamp ?? this.#options.clock.now(),
      channelId: LOCAL_CHANNEL,
      conversation: conversationAccount(conversationId),
    };
    const streams = this.#streams.get(conversationId) ?? [];
    if (activity.type === 'message') {
      this.#pushed.keep(conversationId, complete, position);
      for (const stream of streams) stream.pushed();
    } else {
      for (const stream of streams) stream.fleeting(complete);
    }
  }

  async #feedAfter(claims: Claims, position: string | null, origin: string): Promise<PlacedActivity[]> {
    const { feed, links, botName } = this.#options;
    const audience = { conversationId: claims.conversation, user: claims.user, origin, botName };
    const items = await feed.after(claims.conversation, position);
    return Promise.all(
      items.map(async (item) => ({
        position: item.position,
        activity: await feedActivity(item, audience, links),
      })),
    );
  }
}

/** The token alone says who is speaking and where; whatever the activity claims about that is overwritten. */
function conversationOf(claims: Claims, activity: { id?: string; locale?: unknown }) {
  return toConversation(
    {
      channelId: LOCAL_CHANNEL,
      conversation: conversationAccount(claims.conversation),
      from: { id: claims.user, name: claims.name ?? '' },
      recipient: { id: BOT_ID, name: BOT_ID },
      ...(activity.id === undefined ? {} : { id: activity.id }),
      ...(typeof activity.locale === 'string' ? { locale: activity.locale } : {}),
    },
    { authenticated: true, buyerId: claims.buyerId, orderNumber: claims.orderNumber },
  );
}

function activityIdOf(conversationId: string, mark: string | undefined): string {
  if (mark === undefined) return randomBytes(16).toString('base64url');
  return createHash('sha256').update(`${conversationId}\n${mark}`).digest('base64url').slice(0, 22);
}

/**
 * What a client of the page may say of its message. Nobody signed for the rest: an address that it is to be answered at would
 * let a stranger have this machine asked for things. Files are uploaded, and none is fetched from an address.
 */
const ofClient = ({
  type,
  text,
  value,
  locale,
  localTimezone,
  localTimestamp,
  channelData,
  attachments,
}: Partial<Activity>): Partial<Activity> => ({
  ...(type !== undefined && { type }),
  ...(text !== undefined && { text }),
  ...(value !== undefined && { value: value as unknown }),
  ...(locale !== undefined && { locale }),
  ...(localTimezone !== undefined && { localTimezone }),
  ...(localTimestamp !== undefined && { localTimestamp }),
  ...(channelData !== undefined && { channelData: channelData as unknown }),
  ...(Array.isArray(attachments) && { attachments }),
});

/** Whoever names an address instead of uploading a file hears that it could not be had. */
const withoutAddresses = (message: BuyerMessage): BuyerMessage => ({
  ...message,
  attachments: message.attachments.map((ref) =>
    /^https?:/i.test(ref.url) ? { ...ref, url: `refused:${ref.url}` } : ref,
  ),
});

const asActivity = (sent: unknown): Partial<Activity> =>
  typeof sent === 'object' && sent !== null ? sent : {};
