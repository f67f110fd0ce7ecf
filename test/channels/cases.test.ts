import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { caseNamed, PlayedChannel, plainMessage } from '../support/channelCases.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';

let shop: ListeningShop;
let count = 0;

beforeEach(async () => {
  shop = await listeningShop();
});
afterEach(() => shop.close());

const channel = (): PlayedChannel => {
  count += 1;
  return new PlayedChannel(shop, `conversation-${count}`);
};

const kinds = async (played: PlayedChannel, channelId: string): Promise<string[]> =>
  (await played.entries(channelId)).map(({ type }) => type);

/** Plays a file from its beginning to its end, in one conversation. */
async function played(name: string) {
  const { activities } = await caseNamed(name);
  const on = channel();
  const taken = [];
  for (const activity of activities) taken.push(await on.takes(activity));
  return { on, taken };
}

describe('what a program wrote', () => {
  it('opens no case and gets no answer', async () => {
    const { on, taken } = await played('auto-reply-opens-handoff');
    expect(taken).toEqual([{ status: 200, heard: [] }]);
    expect(await on.entries('email')).toEqual([]);
  });
});

describe('a malformed activity', () => {
  it('is its sender’s mistake', async () => {
    const { taken } = await played('missing-address-500');
    expect(taken.map(({ status }) => status)).toEqual([400, 400, 400]);
  });
});

describe('a message without an id', () => {
  it('is answered, and once where the same one comes again', async () => {
    const { activities } = await caseNamed('message-without-id-dropped');
    const on = channel();
    const [activity] = activities;
    expect((await on.takes({ ...activity })).heard.join()).toContain('order number');
    const dated = { ...activity, timestamp: '2026-11-30T10:00:00.000Z' as unknown as Date };
    expect((await on.takes(dated)).heard).toHaveLength(1);
    expect((await on.takes(dated)).heard).toEqual([]);
  });
});

describe('words as their channel writes them', () => {
  it('are read without Slack’s entities and links', async () => {
    const { on } = await played('slack-entities');
    const entries = await on.entries('slack');
    expect(entries.find(({ type }) => type === 'said')).toMatchObject({
      text: "my parcel didn't come & I'm waiting. order 8190244417735521 maria.k@example.com",
    });
    expect(entries.find(({ type }) => type === 'read')).toMatchObject({
      reading: { complaintType: 'not_received', language: 'en' },
    });
    expect(entries.map(({ type }) => type)).toContain('identified');
  });

  it('are, of an e-mail, those above what it quotes', async () => {
    const { activities } = await caseNamed('email-quoted-reply');
    const on = channel();
    const email = { channelId: 'email' };
    await on.says('my parcel never came. ORDER EMAIL', email);
    expect(await kinds(on, 'email')).toContain('proposed');
    for (const activity of activities) await on.takes(activity);
    const entries = await on.entries('email');
    expect(entries.findLast((entry) => entry.type === 'said' && entry.by === 'buyer')).toMatchObject({
      text: 'I am not happy with that, I would rather wait a little',
    });
    const read = entries.findLast((entry) => entry.type === 'read');
    // To rather wait is to want something else than what was offered.
    expect(['reject', 'counter']).toContain(read?.reading.offerResponse);
    expect(read?.reading.wantsHuman).toBe(false);
    expect(entries.some(({ type }) => type === 'handoff_requested')).toBe(false);
  });
});

describe('what cannot be taken', () => {
  it('is on record, and its buyer hears what to do instead', async () => {
    const { activities } = await caseNamed('sticker-location-postback-silent');
    const [sticker, place, button] = activities.map((activity) => ({ activity, on: channel() }));
    if (!sticker || !place || !button) throw new Error('there are three of them');
    for (const [{ activity, on }, untaken, word] of [
      [sticker, 'sticker', 'write it in a line'],
      [place, 'place', 'write it in a line'],
      [button, 'button', 'happened'],
    ] as const) {
      const { heard } = await on.takes(activity);
      expect(heard.join()).toContain(word);
      const entries = await on.entries(activity.channelId ?? '');
      expect(entries).toContainEqual(expect.objectContaining({ type: 'said', by: 'buyer', untaken }));
    }
  });

  it('is a photo where it is one, though it stands in the message itself', async () => {
    const { on, taken } = await played('data-uri-photo-silent');
    expect(taken[0]?.heard.join()).toContain('I have the photo');
    const entries = await on.entries('emulator');
    expect(entries.find(({ type }) => type === 'photo_stored')).toMatchObject({
      contentType: 'image/png',
      name: 'a.png',
    });
    expect(JSON.stringify(entries)).not.toContain('base64');
  });
});

describe('what a buyer changes afterwards', () => {
  it('is on record as it was and as it is, and what is new in it is read', async () => {
    const { on, taken } = await played('edited-and-deleted-message');
    expect(taken.map(({ status }) => status)).toEqual([200, 200, 200]);
    const wrong = 'my parcel never came. order 7001000000000099 maria.k@example.com';
    const right = 'my parcel never came. order 8190244417735521 maria.k@example.com';
    const entries = await on.entries('msteams');
    expect(entries).toContainEqual({ type: 'edited', activityId: 'm1', was: wrong, text: right });
    expect(entries).toContainEqual({ type: 'deleted', activityId: 'm1', was: right });
    expect(entries).toContainEqual(expect.objectContaining({ type: 'said', edits: 'm1', text: right }));
    expect(entries.map(({ type }) => type)).toContain('identified');
    expect(taken[2]?.heard).toEqual([]);
  });

  it('is not answered where nothing but its spelling changed, nor twice when it is told twice', async () => {
    const on = channel();
    const activity = { ...plainMessage, id: 'm1', text: 'my parcel never came' };
    await on.takes(activity);
    const edit = { ...activity, type: 'messageUpdate' };
    expect((await on.takes({ ...edit, text: 'My parcel never came.' })).heard).toEqual([]);
    const changed = { ...edit, text: 'the lamp came broken' };
    expect((await on.takes(changed)).heard).not.toEqual([]);
    expect((await on.takes(changed)).heard).toEqual([]);
    const types = await kinds(on, 'emulator');
    expect(types.filter((type) => type === 'edited')).toHaveLength(2);
  });

  it('is a message where it was never heard before, and nothing where it is gone', async () => {
    const on = channel();
    const edit = { ...plainMessage, type: 'messageUpdate', id: 'm9', text: 'my parcel never came' };
    expect((await on.takes(edit)).heard.join()).toContain('order number');
    const gone = channel();
    expect((await gone.takes({ ...plainMessage, type: 'messageDelete', id: 'm9' })).status).toBe(200);
    expect(await gone.entries('emulator')).toEqual([]);
  });
});

describe('where several people read', () => {
  it('nothing is said of an order, nobody accepts, chatter is left alone, and a buyer is asked in private', async () => {
    const { on, taken } = await played('group-chat-another-member-accepts');
    expect(taken.map(({ heard }) => heard.length)).toEqual([1, 0, 0]);
    expect(taken[0]?.heard.join()).toContain('private chat');
    expect(taken[0]?.heard.join()).not.toMatch(/lamp|Maria|Cainiao/i);
    expect(await on.entries('msteams')).toEqual([]);
  });

  it('whoever names the assistant is answered each time, by their name and in their language', async () => {
    const on = channel();
    const group = {
      channelId: 'telegram',
      conversation: { id: 'g', isGroup: true, conversationType: 'group', name: '' },
      text: '@Parley wo ist mein Paket?',
      entities: [{ type: 'mention', text: '@Parley', mentioned: { id: 'bot-1', name: 'Parley' } }],
    };
    for (const _ of [1, 2])
      expect((await on.takes({ ...plainMessage, ...group })).heard.join()).toMatch(
        /^Pat: Das .* privaten Chat/,
      );
  });

  it('another person in a private conversation accepts nothing', async () => {
    const on = channel();
    const slack = { channelId: 'slack' };
    await on.says('my parcel never came. ORDER EMAIL', slack);
    expect(await on.says('yes', { ...slack, from: { id: 'u2', name: 'Bob' } })).toEqual([]);
    const asked = await on.says('I want my parcel', { ...slack, from: { id: 'u2', name: 'Bob' } });
    expect(asked.join()).toContain('private chat');
    expect(await kinds(on, 'slack')).not.toContain('answered');
    await on.says('yes', slack);
    expect(await on.entries('slack')).toContainEqual(
      expect.objectContaining({ type: 'answered', answer: 'accepted' }),
    );
  });
});

describe('the language', () => {
  it('is that of the words, whatever the device says', async () => {
    const { activities } = await caseNamed('locale-hides-english');
    for (const activity of activities) {
      const on = channel();
      await on.takes(activity);
      const entries = await on.entries(activity.channelId ?? '');
      const read = entries.flatMap((entry) => (entry.type === 'read' ? [entry.reading] : []))[0];
      expect([activity.locale, activity.text, read?.language]).toEqual([
        activity.locale,
        activity.text,
        'en',
      ]);
      if (activity.text === 'my parcel never came') expect(read?.complaintType).toBe('not_received');
      if (activity.text === 'I want to speak to a human') expect(read?.wantsHuman).toBe(true);
    }
  });

  it.each(['says', 'also'] as const)('is not told by a number (%s)', async (list) => {
    const given = await caseNamed('order-number-flips-language');
    const on = channel();
    for (const text of given[list] ?? []) await on.says(text);
    const languages = (await on.entries('emulator')).flatMap((entry) =>
      entry.type === 'read' ? [entry.reading.language] : [],
    );
    expect(languages).toEqual(['en', 'en']);
  });
});
