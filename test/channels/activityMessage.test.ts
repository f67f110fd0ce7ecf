import { describe, expect, it } from '@jest/globals';
import { toBuyerMessage, toConversation } from '../../src/bot/incoming/activityMessage.ts';
import { utteranceActivity } from '../../src/bot/utteranceActivity.ts';
import { LONGEST_TEXT, type Utterance } from '../../src/domain/vocabulary/message.ts';

const message = (fields: object) => toBuyerMessage({ type: 'message', id: 'a-1', ...fields });

describe('what a buyer’s activity says', () => {
  it('is its text, language and mark', () => {
    expect(message({ text: ' hello ', locale: 'fr-FR', channelData: { clientActivityID: 'm' } })).toEqual({
      activityId: 'a-1',
      text: 'hello',
      choice: null,
      attachments: [],
      locale: 'fr-FR',
      clientMark: 'm',
    });
  });

  it('is nothing when it is empty, no message, or has no id', () => {
    expect(message({ text: ' \n' })).toBeNull();
    expect(toBuyerMessage({ type: 'typing', id: 'a-1' })).toBeNull();
    expect(toBuyerMessage({ type: 'message', text: 'hello' })).toBeNull();
    expect(message({ text: 7, attachments: 'x', channelData: 3, locale: {}, entities: 1 })).toBeNull();
  });

  it('is bounded in every field that its sender chooses, so that nobody fills the record with one', () => {
    const long = 'x'.repeat(100_000);
    const offerId = { value: { parley: { kind: 'accept', offerId: long }, title: long } };
    const bounded = [
      message({ text: long, locale: long }),
      message({ text: 'x', ...offerId }),
      message({
        text: 'x',
        attachments: [{ contentType: 'image/png', contentUrl: `https://a.test/${long}` }],
      }),
      message({
        text: 'x',
        attachments: [{ contentType: long, name: long, contentUrl: 'https://a.test/b' }],
      }),
      message({ text: 'x', channelData: { clientActivityID: long } }),
      toConversation(
        {
          channelId: 'webchat',
          conversation: { id: 'c' } as never,
          from: { id: 'u', name: long },
          locale: long,
        },
        { authenticated: true },
      ),
    ].map((each) => JSON.stringify(each).length);
    expect(Math.max(...bounded)).toBeLessThan(2 * LONGEST_TEXT);
  });

  it('has a language only where there is a tag of one', () => {
    const tagged = ['en', 'pt-BR', 'zh-Hant-TW', 'en_US', 'x y', 'fr-FR;q=1', 'e'.repeat(36), '-'];
    expect(tagged.map((locale) => message({ text: 'x', locale })?.locale)).toEqual([
      'en',
      'pt-BR',
      'zh-Hant-TW',
      'en_US',
      null,
      null,
      null,
      null,
    ]);
  });

  it('has no files on this machine but those of its own channel', () => {
    const at = (contentUrl: string) => ({ contentType: 'image/png', contentUrl });
    const attachments = [
      'http://127.0.0.1:4000/a',
      'http://localhost:22/',
      'http://[::1]:3978/healthz',
      'http://2130706433/',
    ];
    const stray = message({ text: 'x', attachments: attachments.map(at) });
    expect(stray?.attachments.map(({ url }) => url)).toEqual(attachments.map((url) => `refused:${url}`));
    const heard = message({
      text: 'x',
      serviceUrl: 'http://127.0.0.1:4000/v3',
      attachments: attachments.map(at),
    });
    expect(heard?.attachments.map(({ url }) => url).filter((url) => !url.startsWith('refused:'))).toEqual([
      'http://127.0.0.1:4000/a',
    ]);
  });

  it('is the choice of a pressed button, with the words that were on it', () => {
    const choice = { kind: 'accept', offerId: 'o-1' };
    expect(message({ value: { parley: choice, title: 'Send a new one' } })).toMatchObject({
      choice,
      text: 'Send a new one',
    });
    expect(message({ value: { parley: choice }, text: 'Yes please' })).toMatchObject({
      choice,
      text: 'Yes please',
    });
  });

  it.each([
    { parley: { kind: 'refund', amount: 100 } },
    { parley: { kind: 'accept' } },
    { parley: { kind: 'complaint', complaint: 'anything' } },
    { parley: 'accept' },
    'accept',
    null,
  ])('has no choice when its value is %j', (value) => {
    const alone = message({ value });
    expect(alone && [alone.choice, alone.untaken]).toEqual(value === null ? null : [null, 'button']);
    expect(message({ value, text: 'hi' })?.choice).toBeNull();
  });

  it('is cut to 4,000 characters, marked, and never in the middle of one', () => {
    expect(message({ text: 'x'.repeat(LONGEST_TEXT) })?.text).toBe('x'.repeat(LONGEST_TEXT));
    const cut = message({ text: `${'x'.repeat(LONGEST_TEXT - 5)}😡😡😡` })?.text ?? '';
    expect(cut.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(cut).toBe(`${'x'.repeat(LONGEST_TEXT - 5)} […]`);
    expect(cut.isWellFormed()).toBe(true);
    expect(message({ text: 'broken \ud83d' })?.text).toBe('broken \ufffd');
  });

  it('has the files a channel announces, and neither cards nor addresses that are not http', () => {
    const attachments = [
      { contentType: 'image/jpeg', contentUrl: 'https://files.example/1', name: 'p.jpg' },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        content: { downloadUrl: 'https://files.example/2' },
        name: 'q.png',
      },
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: 'https://files.example/3',
        content: {},
      },
      { contentType: 'text/html', content: '<p>hello</p>' },
      { contentType: 'image/png', contentUrl: 'file:///etc/passwd' },
      { contentType: 'image/png', contentUrl: 'blob:00' },
    ];
    expect(message({ attachments })?.attachments.map(({ name, url }) => [name, url])).toEqual([
      ['p.jpg', 'https://files.example/1'],
      ['q.png', 'https://files.example/2'],
    ]);
  });

  it('leaves out the name of the bot that Teams puts into the text', () => {
    const entities = [{ type: 'mention', text: '<at>Parley</at>', mentioned: { id: 'bot' } }];
    const recipient = { id: 'bot', name: 'Parley' };
    expect(message({ text: '<at>Parley</at> where is my lamp', entities, recipient })?.text).toBe(
      'where is my lamp',
    );
  });
});

describe('where a buyer’s activity was written', () => {
  const activity = {
    channelId: 'msteams',
    serviceUrl: 'https://smba.example',
    conversation: { id: 'c-1', isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'u-1', name: 'Maria' },
    recipient: { id: 'bot', name: 'Parley' },
  };

  it('names the user by channel, and vouches for them when the channel signs its users in', () => {
    expect(toConversation(activity, { authenticated: true })).toMatchObject({
      id: 'c-1',
      channelId: 'msteams',
      buyer: { channelUser: 'msteams:u-1', name: 'Maria', vouched: true, buyerId: null },
      reference: { serviceUrl: 'https://smba.example', user: { id: 'u-1' }, bot: { id: 'bot' } },
    });
  });

  it('vouches for nobody on an open channel, or when nobody checked the caller', () => {
    expect(toConversation(activity, { authenticated: false }).buyer.vouched).toBe(false);
    const webChat = { ...activity, channelId: 'webchat' };
    expect(toConversation(webChat, { authenticated: true }).buyer.vouched).toBe(false);
  });

  it('fails for an activity without a conversation', () => {
    expect(() => toConversation({ channelId: 'msteams' }, { authenticated: true })).toThrow(TypeError);
  });
});

describe('an utterance as an activity', () => {
  const offer: Utterance = {
    text: 'I can send you a *new* one today, at no cost. It should be with you by 11 December.',
    language: 'en',
    buttons: [
      { title: 'Send a new one', choice: { kind: 'accept', offerId: 'o-1' } },
      { title: 'Something else', choice: { kind: 'decline', offerId: 'o-1' } },
    ],
    card: {
      title: 'A new *lamp*',
      facts: [
        { title: 'Order', value: '8190_1' },
        { title: 'Arrives by', value: '11 December' },
      ],
    },
  };

  it('is a card with its words, the facts that they do not name, and a button for each choice', () => {
    const activity = utteranceActivity(offer, { cards: true });
    expect(activity.text).toBeUndefined();
    expect(activity.summary).toBe(offer.text);
    expect(activity.suggestedActions).toBeUndefined();
    expect(activity.attachments?.[0]?.content).toMatchObject({
      type: 'AdaptiveCard',
      fallbackText: offer.text,
      body: [
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'A new *lamp*' }] },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: offer.text }] },
        { type: 'RichTextBlock', inlines: [{ text: 'Order: ' }, { text: '8190_1' }] },
      ],
      actions: [
        {
          type: 'Action.Submit',
          title: 'Send a new one',
          data: { parley: { kind: 'accept', offerId: 'o-1' } },
        },
        {
          type: 'Action.Submit',
          title: 'Something else',
          data: { parley: { kind: 'decline', offerId: 'o-1' } },
        },
      ],
    });
  });

  it('is the whole text, and what only the card would say, with suggested actions where there are no cards', () => {
    const activity = utteranceActivity(offer, { cards: false });
    const text = `${offer.text}\nOrder: 8190_1`;
    expect(activity).toMatchObject({ text, textFormat: 'plain', locale: 'en' });
    expect(activity.attachments).toBeUndefined();
    expect(activity.suggestedActions?.actions.map(({ type, displayText }) => [type, displayText])).toEqual([
      ['messageBack', 'Send a new one'],
      ['messageBack', 'Something else'],
    ]);
  });

  it('is a card without a list of facts when its words name them all', () => {
    const told = { ...offer, text: 'Order 8190_1, by 11 December.' };
    const content = utteranceActivity(told, { cards: true }).attachments?.[0]?.content as { body: object[] };
    expect(content.body.map((block) => ('type' in block ? block.type : null))).toEqual([
      'RichTextBlock',
      'RichTextBlock',
    ]);
  });

  it.each([true, false])('comes back as the same choice when its button is pressed (cards: %s)', (cards) => {
    const activity = utteranceActivity(offer, { cards });
    const content = activity.attachments?.[0]?.content as { actions: { data: unknown }[] } | undefined;
    const action = activity.suggestedActions?.actions[1];
    const value: unknown = content ? content.actions[1]?.data : action?.value;
    const text = action?.text;
    expect(message({ value, text })).toMatchObject({
      text: 'Something else',
      choice: { kind: 'decline', offerId: 'o-1' },
    });
  });
});
