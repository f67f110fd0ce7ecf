import type { Activity } from 'botframework-schema';
import { named } from '../domain/telling/named.ts';

/** One of several who read a conversation, as the channel knows them. */
export interface Addressee {
  id: string;
  name: string;
}

/**
 * The message to one of several who read it, by their name before the words. Teams gets a mention, so that they are told of it; it
 * finds one only in its own format of text.
 */
export function addressed(
  activity: Partial<Activity>,
  { id, name }: Addressee,
  channelId: string,
): Partial<Activity> {
  const { text = '', locale = '', textFormat: _textFormat, ...rest } = activity;
  if (channelId !== 'msteams') return { ...activity, text: `${named(name, locale)}${text}` };
  // Teams compares the two and takes signs of markup in a name for its own.
  const mention = `<at>${name.replace(/[<>&]/g, '')}</at>`;
  const entity = { type: 'mention', text: mention, mentioned: { id, name } };
  return { ...rest, locale, text: `${named(mention, locale)}${text}`, entities: [entity] };
}
