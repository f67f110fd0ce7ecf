import type { Activity } from 'botframework-schema';

/** The id of the message that a message in Teams replies to, as its HTML form names it; null when it replies to none. */
export function quotedIn({ attachments }: Partial<Activity>): string | null {
  for (const { contentType, content } of attachments ?? []) {
    if (contentType !== 'text/html' || typeof content !== 'string') continue;
    const [, itemId] = /<blockquote\b[^>]*\bitemid="([^"]{1,200})"/i.exec(content) ?? [];
    if (itemId !== undefined) return itemId;
  }
  return null;
}
