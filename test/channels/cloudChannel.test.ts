import { describe, expect, it } from '@jest/globals';
import { TestAdapter, TurnContext, type CloudAdapter } from 'botbuilder';
import { CloudChannel, type FileOf } from '../../src/bot/cloudChannel.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';

const OFFER: Utterance = {
  text: 'I can have a new one sent to you. Would you like that?',
  language: 'en',
  buttons: [],
  card: {
    title: 'A new one',
    facts: [],
    picture: { name: null, contentType: 'image/jpeg', url: `blob:${'a'.repeat(64)}` },
  },
};

/** What the channel gets of an offer whose picture is handed over in this way. */
async function shown(fileOf: FileOf): Promise<string> {
  const adapter = new TestAdapter();
  const channel = new CloudChannel({ adapter: adapter as unknown as CloudAdapter, appId: '', fileOf });
  const context = new TurnContext(adapter, {
    channelId: 'msteams',
    conversation: { id: 'c', isGroup: false, conversationType: 'personal', name: '' },
  });
  await channel.show(context, [{ activityId: 'b1', utterance: OFFER }]);
  return JSON.stringify(adapter.activeQueue);
}

describe('the picture of an article on the card of an offer elsewhere', () => {
  it('is a link', async () => {
    const link = await shown(() =>
      Promise.resolve({ contentType: 'image/jpeg', contentUrl: 'https://here/a' }),
    );
    expect(link).toContain('"type":"Image","url":"https://here/a"');
  });

  it.each<[string, FileOf]>([
    ['stand in the card itself', () => Promise.resolve({ contentType: 'image/jpeg', contentUrl: 'data:x' })],
    ['not be handed over', () => Promise.reject(new Error('too large'))],
  ])('is left out where it would %s', async (_, fileOf) => {
    const card = await shown(fileOf);
    expect(card).toContain('A new one');
    expect(card).not.toContain('"Image"');
  });
});
