import type { Attachment } from 'botframework-schema';
import type { AttachmentRef } from '../domain/message.ts';
import type { Blobs } from '../ports/blobs.ts';
import { BLOB_SCHEME, type BlobLinks, SHOWN_IN_THE_PAGE } from './directline/blobLinks.ts';
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
}): FileOf {
  const { blobs, links, publicUrl } = options;
  return async (conversationId, ref): Promise<Attachment> => {
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
    const inside = `data:${ref.contentType};base64,${Buffer.from(blob.bytes).toString('base64')}`;
    return { ...base, contentUrl: inside };
  };
}

/** Web Chat shows a picture by its thumbnail alone. */
const thumbnail = ({ contentType }: AttachmentRef, url: string): { thumbnailUrl?: string } =>
  SHOWN_IN_THE_PAGE.has(contentType) ? { thumbnailUrl: url } : {};
