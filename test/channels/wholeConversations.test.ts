import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { SealedEntry } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { PlayedChannel } from '../support/channelCases.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

let shop: ListeningShop;

beforeEach(async () => {
  shop = await listeningShop();
});
afterEach(() => shop.close());

/** What a buyer writes from hello to yes, as it leaves each channel, and what stays of it on record. */
interface Shape {
  channelId: string;
  /** What its activities have beside their words. */
  about: Partial<Activity>;
  written: [as: string, recorded: string][];
}

const quoted = (words: string): string =>
  `${words}\n\nBest regards,\nMaria\n\nOn Mon, 30 Nov 2026 at 10:02, Lantern Lane <help@lantern.example> wrote:\n> I'm sorry you're still waiting for your parcel.\n> No, something else\n`;

const SHAPES: Shape[] = [
  {
    channelId: 'telegram',
    about: {
      from: { id: '77', name: 'Maria' },
      conversation: { id: '77', isGroup: false, conversationType: 'private', name: '' },
      channelData: { message: { chat: { id: 77, type: 'private' }, from: { id: 77, is_bot: false } } },
    },
    written: [
      ['my parcel never came', 'my parcel never came'],
      ['ORDER EMAIL', '8190244417735521 maria.k@example.com'],
      // A suggested action is a key of its keyboard, which types its words.
      ['Yes, send a new one', 'Yes, send a new one'],
    ],
  },
  {
    channelId: 'slack',
    about: {
      from: { id: 'U1:T1', name: 'maria' },
      recipient: { id: 'B1:T1', name: 'Parley' },
      conversation: { id: 'B1:T1:D1', isGroup: false, conversationType: '', name: '' },
      channelData: {
        SlackMessage: { type: 'event_callback', event: { type: 'message', channel_type: 'im' } },
      },
    },
    written: [
      ['<@B1> my parcel didn&#39;t come &amp; I&#39;m waiting', "my parcel didn't come & I'm waiting"],
      ['ORDER <mailto:EMAIL|EMAIL>', '8190244417735521 maria.k@example.com'],
      ['yes, send it', 'yes, send it'],
    ],
  },
  {
    channelId: 'email',
    about: {
      from: { id: 'maria.k@example.com', name: 'Maria' },
      conversation: { id: 'thread', isGroup: false, conversationType: '', name: 'Where is my lamp?' },
      textFormat: 'plain',
    },
    written: [
      ['my parcel never came', 'my parcel never came'],
      [quoted('ORDER EMAIL'), '8190244417735521 maria.k@example.com'],
      [quoted('yes, send it'), 'yes, send it'],
    ],
  },
];

describe.each(SHAPES)('a whole conversation as $channelId shapes it', ({ channelId, about, written }) => {
  it('goes from the complaint to a new one that is agreed, in words alone', async () => {
    const on = new PlayedChannel(shop, `whole-${channelId}`);
    const heard: string[] = [];
    for (const [text] of written) heard.push(...(await on.says(text, { ...about, channelId })));

    expect(heard.join('\n')).toMatch(/order number[^]*“Desk lamp \(white\)”[^]*Would you like that\?[^]*R-/);
    // No channel but those with cards gets one.
    const sent = shop.connector.sentTo(`whole-${channelId}`);
    expect(sent.flatMap(({ attachments = [] }) => attachments)).toEqual([]);
    expect(sent.flatMap(({ textFormat }) => textFormat ?? [])).not.toContain('markdown');

    const entries = await on.entries(channelId);
    const said = entries.flatMap((each) => (each.type === 'said' && each.by === 'buyer' ? [each.text] : []));
    expect(said).toEqual(written.map(([, recorded]) => recorded));
    const commits = await shop.parley.store.read(`case/${on.caseId(channelId)}`, 0);
    const kase = foldCase(
      null,
      commits.flatMap(({ entries: all }) => all as SealedEntry<Entry>[]),
    );
    expect(kase).toMatchObject({
      closed: { outcome: 'settled' },
      offers: [{ remedy: 'reship', status: 'accepted' }],
      conversation: { channelId, buyer: { vouched: false } },
    });
  });
});
