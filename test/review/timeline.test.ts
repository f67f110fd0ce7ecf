import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { timelineOf, type TimelineItem } from '../../src/domain/review/timeline.ts';
import { PNG } from '../support/photos.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';
import { readingOf, WEN } from '../support/builders.ts';
import { agentSaid, CaseLog } from './caseLog.ts';

const buyerSaid = (text: string, activityId: string): Entry => ({
  type: 'said',
  by: 'buyer',
  activityId,
  text,
  choice: null,
  attachments: [],
  clientMark: null,
});

describe('the timeline of a real conversation', () => {
  let shop: Shop;
  let items: TimelineItem[];

  beforeAll(async () => {
    shop = await openShop();
    const buyer = new Buyer(shop, 'timeline');
    await buyer.says('My parcel never came, I want my money back!', {
      photo: `data:image/png;base64,${PNG.toString('base64')}`,
    });
    await buyer.says('8190244417735521');
    await buyer.says('maria.k@example.com');
    await buyer.says('no, I looked everywhere');
    await buyer.says('No! Give me a real person.');
    const { id } = await buyer.kase();
    await shop.parley.desk.take(id, WEN);
    await shop.parley.desk.note(id, WEN, 'Was patient before.');
    await shop.parley.desk.say(id, WEN, 'I am sorry. We send it again today.');
    await shop.parley.desk.complete(id, WEN, 'agreed by hand');
    items = timelineOf(await shop.parley.caseFiles.entries(id), 'UTC');
  });
  afterAll(() => shop.close());

  const titles = (kind: TimelineItem['kind']): string[] =>
    items.filter((item) => item.kind === kind).map(({ title }) => title);
  const first = (title: string): TimelineItem => {
    const found = items.find((item) => item.title.startsWith(title));
    if (!found) throw new Error(`nothing is told as ${title}`);
    return found;
  };
  const fact = ({ facts }: TimelineItem, label: string): string | undefined =>
    facts.find((each) => each.label === label)?.value;

  it('tells every entry in its order', () => {
    expect(items.map(({ n }) => n)).toEqual(items.map((_, index) => index + 1));
    expect(items[0]?.title).toBe('The buyer began the conversation');
    expect(items.at(-1)?.title).toBe('The case was closed: completed by an agent');
    expect(items.some(({ title }) => title.includes('this version cannot tell'))).toBe(false);
  });

  it('shows what was said as it was said, and in which language', () => {
    const said = first('The buyer wrote');
    expect(said).toMatchObject({ text: 'My parcel never came, I want my money back!', language: 'en' });
    expect(first('Wen wrote').text).toContain('Was patient');
    expect(fact(first('The buyer sent a file'), 'Kind')).toBe('image/png');
  });

  it('shows how each message was read, by whom and how surely', () => {
    const read = first('The embedded recognizer understood: Not received;');
    expect(read).toMatchObject({ who: 'Embedded recognizer', deed: expect.stringMatching(/^understood: /) });
    expect(read.title).toContain('asks for a refund');
    expect(fact(read, 'Confidence')).toMatch(/^\d+ %$/);
    expect(fact(read, 'Of')).toBe('“My parcel never came, I want my money back!”');
  });

  it('shows what was decided and why, rung by rung, in words', () => {
    const offer = first('The assistant offered: re-ship');
    expect(fact(offer, 'Cost to you')).toBe('8.80 USD');
    expect(offer.why).toContain('Re-ship of the article: possible, costs 8.80 USD');
    expect(offer.why).toContain('Full refund: not offered, only a person may give it');
    expect(titles('agreed')).toContain('The buyer declined: re-ship of the article (white)');
  });

  it('shows who took the case, and what they did', () => {
    expect(titles('handoff')).toEqual(
      expect.arrayContaining([
        'The assistant asked for a person, because the buyer asked for a person',
        'Wen took the case',
        'Wen completed the case',
      ]),
    );
    expect(fact(first('Wen completed the case'), 'Note')).toBe('agreed by hand');
  });
});

describe('a timeline', () => {
  it('says by which model and prompt a message was read, what it cost, and in whose place', () => {
    const readBy = {
      recognizer: 'embedded' as const,
      model: 'gpt-test',
      promptVersion: 'reading-7',
      insteadOf: { recognizer: 'openai', because: 'timed_out' },
      use: { model: 'gpt-test', inputTokens: 900, cachedTokens: 0, outputTokens: 50, costMicros: 165 },
    };
    const log = new CaseLog().at(1, { type: 'read', activityIds: [], reading: readingOf({ readBy }) });
    const [, read] = timelineOf(log.entries, 'UTC');
    expect(read).toMatchObject({ who: 'gpt-test', cost: 165 });
    expect(read?.facts).toEqual(
      expect.arrayContaining([
        { label: 'Prompt version', value: 'reading-7' },
        { label: 'In place of', value: 'OpenAI, which did not read it: timed out' },
        { label: 'Tokens', value: '900 in (0 cached), 50 out' },
      ]),
    );
  });

  it('shows the words a guard refused, and what it found in them', () => {
    const log = new CaseLog().at(1, {
      type: 'wording_refused',
      activityId: 'a',
      text: 'You get 100 USD.',
      findings: [{ rule: 'money_not_allowed', words: '100 USD' }],
      wordedBy: { model: 'gpt-test', promptVersion: 'wording-2' },
    });
    expect(timelineOf(log.entries, 'UTC')[1]).toMatchObject({
      text: 'You get 100 USD.',
      why: ['Money not allowed: “100 USD”'],
    });
  });

  it('puts beside a message what the agent wrote, or read, in another language', () => {
    const log = new CaseLog()
      .at(1, buyerSaid('Wo bleibt mein Paket?', 'b1'))
      .at(2, { type: 'translated', activityId: 'b1', language: 'zh', text: '我的包裹在哪里?', model: 'm' })
      .at(3, {
        type: 'translated',
        activityId: 'b1',
        language: 'en',
        text: 'Where is my parcel?',
        model: 'm',
      })
      .at(4, agentSaid('Kommt morgen.', WEN, '明天到。'));
    const told = timelineOf(log.entries, 'UTC');
    expect(told[1]?.translation).toBe('Where is my parcel?');
    expect(told[4]?.translation).toBe('明天到。');
  });

  it('goes on over an entry of a kind that came later', () => {
    const log = new CaseLog().at(1, { type: 'photo_sung_to', note: 'la' } as unknown as Entry);
    expect(timelineOf(log.entries, 'UTC')[1]?.title).toContain('photo sung to');
  });
});

describe('files in a timeline', () => {
  const sent = (name: string, activityId: string): Entry => ({
    type: 'file_stored',
    activityId,
    name,
    sha256: 'ab'.repeat(32),
    contentType: 'audio/ogg',
    bytes: 9,
  });

  it('go by the name they came with, also where the same file came under another before', () => {
    const items = timelineOf(
      new CaseLog()
        .at(1, buyerSaid('', 'a-1'), sent('voice.ogg', 'a-1'))
        .at(2, buyerSaid('', 'a-2'), sent('voice2.ogg', 'a-2')).entries,
      'UTC',
    );
    expect(items.flatMap(({ fileName }) => fileName ?? [])).toEqual(['voice.ogg', 'voice2.ogg']);
  });

  it('stand beside no empty words', () => {
    const items = timelineOf(
      new CaseLog().at(1, buyerSaid('', 'a-1'), sent('voice.ogg', 'a-1')).entries,
      'UTC',
    );
    expect(items.filter(({ text }) => text === '')).toEqual([]);
    expect(items.map(({ title }) => title)).toContain('The buyer sent no words');
  });
});
