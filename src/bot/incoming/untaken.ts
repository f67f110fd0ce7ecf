import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import type { Untaken } from '../../domain/vocabulary/message.ts';

const Thing = z.object({
  type: z.string().catch(''),
  contentType: z.string().catch(''),
});
/** What Telegram, and what is built like it, says beside the activity. */
const Native = z.object({
  message: z.looseObject({
    sticker: z.unknown().optional(),
    location: z.unknown().optional(),
    venue: z.unknown().optional(),
    contact: z.unknown().optional(),
  }),
});
/** Entities that say something about a message and are none: they come with every one. */
const ABOUT = new Set(['clientinfo', 'clientcapabilities', 'deviceinfo', 'productinfo', 'botmessagepreview']);

/** What a message without words, files and buttons of ours holds; `nothing` for an empty one. */
export function untakenIn({
  attachments,
  entities,
  channelData,
  value,
}: Partial<Activity>): Untaken | 'nothing' {
  const things = [...listOf(attachments), ...listOf(entities)];
  const kinds = things.map(({ type, contentType }) => (contentType || type).toLowerCase());
  const native = Native.safeParse(channelData).data?.message;
  const has = (kind: RegExp): boolean => kinds.some((each) => kind.test(each));
  if (native?.sticker !== undefined || has(/sticker/)) return 'sticker';
  if (native?.location !== undefined || native?.venue !== undefined || has(/\bplace\b|geo|location/))
    return 'place';
  if (native?.contact !== undefined || has(/vcard|contact/)) return 'contact';
  if (value !== undefined && value !== null && value !== '') return 'button';
  if (has(/^mention$/)) return 'name';
  return kinds.some((each) => !ABOUT.has(each) && each !== '') ? 'other' : 'nothing';
}

const listOf = (value: unknown): z.infer<typeof Thing>[] =>
  Array.isArray(value) ? value.flatMap((each) => Thing.safeParse(each).data ?? []) : [];
