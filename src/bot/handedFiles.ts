import type { Attachment } from 'botframework-schema';
import { type AttachmentRef, BLOB_SCHEME, COPY_OF_CONVERSATION } from '../domain/vocabulary/message.ts';
import type { Blobs } from '../ports/blobs.ts';
import { type BlobLinks, SHOWN_IN_THE_PAGE } from './directline/blobLinks.ts';
import type { FileOf } from './cloudChannel.ts';

/** Channels take about this much inside a message itself, in bytes. */
const LARGEST_INSIDE = 190_000;

/**
 * Hands files of agents to channels elsewhere: by a link of this server where it has a public address, and inside the message
 * where it has none and the picture is small enough.
 */
export function handedFiles(options: {
  blobs: Blobs;
  links: () => BlobLinks;
  publicUrl: string | null;
  /** A copy of a conversation as plain text. */
  copyAsText: (channelId: string, conversationId: string) => Promise<string | null>;
}): FileOf {
  const { blobs, links, publicUrl, copyAsText } = options;
  return async ({ channelId, conversationId }, ref): Promise<Attachment> => {
    if (ref.url === COPY_OF_CONVERSATION) {
      if (publicUrl !== null) {
        const contentUrl = await links().copyLink({ channelId, conversationId, origin: publicUrl });
        return { contentType: ref.contentType, contentUrl, ...(ref.name === null ? {} : { name: ref.name }) };
      }
      const text = newestOf((await copyAsText(channelId, conversationId)) ?? '');
      return {
        contentType: 'text/plain',
        name: 'conversation.txt',
        contentUrl: asDataUrl('text/plain', text),
      };
    }
    const sha256 = ref.url.slice(BLOB_SCHEME.length);
    const base = { contentType: ref.contentType, ...(ref.name === null ? {} : { name: ref.name }) };
    if (publicUrl !== null) {
      const contentUrl = await links().link({ conversationId, sha256, name: ref.name, origin: publicUrl });
      return { ...base, contentUrl, ...thumbnail(ref, contentUrl) };
    }
    const blob = await blobs.get(sha256);
    if (!blob || blob.bytes.length > LARGEST_INSIDE)
      throw new Error(
        `a file of ${blob?.bytes.length ?? 0} bytes cannot be sent without an address of this server: set PARLEY_PUBLIC_URL`,
      );
    return { ...base, contentUrl: asDataUrl(ref.contentType, blob.bytes) };
  };
}

const asDataUrl = (contentType: string, bytes: Uint8Array): string =>
  `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`;

/** As much of the end of a text as goes inside a message, from the start of a line. */
function newestOf(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  if (bytes.length <= LARGEST_INSIDE) return bytes;
  const end = bytes.subarray(bytes.length - LARGEST_INSIDE);
  return end.subarray(end.indexOf('\n') + 1);
}

/** Web Chat shows a picture by its thumbnail alone. */
const thumbnail = ({ contentType }: AttachmentRef, url: string): { thumbnailUrl?: string } =>
  SHOWN_IN_THE_PAGE.has(contentType) ? { thumbnailUrl: url } : {};
