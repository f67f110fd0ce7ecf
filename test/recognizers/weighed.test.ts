import { describe, expect, it } from '@jest/globals';
import { readByPhrases } from '../../src/adapters/embedded/byPhrases.ts';
import { CLASSES, type ClassOf, type Label } from '../../src/adapters/embedded/head/labels.ts';
import type { Opinion } from '../../src/adapters/embedded/head/head.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import { headOpinionOf } from '../../src/adapters/embedded/weighing/headOpinion.ts';
import { weighed, type Weighed } from '../../src/adapters/embedded/weighing/weighed.ts';
import type { MessageToRead } from '../../src/ports/recognizer.ts';
import { linesOf, type Lines } from './everyday/lines.ts';
import { reading } from './reading.ts';

/** The head is so sure of this, and of nothing else in this label. */
const surely = <L extends Label>(label: L, name: ClassOf<L>, share: number): Partial<Opinion> => ({
  [label]: Object.fromEntries(
    CLASSES[label].map((each) => [each, each === name ? share : each === 'none' ? 1 - share : 0]),
  ),
});

/** What is made of an English message of which the head thinks this, and else what it thinks. */
async function heardWith(
  text: string,
  thought: Partial<Opinion>,
  context: Partial<MessageToRead['context']> = {},
): Promise<Weighed> {
  const signals = signalsOf(text, 'en', await loadLanguageScores());
  const phrases = readByPhrases(signals, {
    earlier: [],
    openOffer: null,
    asked: null,
    language: 'en',
    ...context,
  });
  return weighed(phrases, { ...headOpinionOf(phrases), ...thought });
}

describe('what the head alone hears', () => {
  it('is nobody else’s order where it was charged for and never came', async () => {
    const thought = surely('alarm', 'unauthorised', 0.95);
    expect((await heardWith('charged and never got anything', thought)).told.alarm).toBe('none');
    expect((await heardWith('what is this, please', thought)).told.alarm).toBe('unauthorised');
  });

  it.each([
    [0.7, 'none'],
    [0.95, 'dispute_opened'],
  ])(
    'is no dispute under way where the law is only threatened with, unless it is likely: %d',
    async (share, alarm) => {
      const thought = surely('alarm', 'dispute_opened', share);
      const { told } = await heardWith('answer by tomorrow or my lawyer will sue you', thought);
      expect(told).toMatchObject({ threatens: 'legal', alarm });
    },
  );

  it('is no wish to die in a turn of speech', async () => {
    const thought = surely('alarm', 'self_harm', 0.85);
    expect((await heardWith('my wife will kill me', thought)).told.alarm).toBe('none');
    expect((await heardWith('so there we are', thought)).told.alarm).toBe('self_harm');
  });

  it.each([
    [0.45, 'none'],
    [0.8, 'arrived'],
  ])('ends a case from a likelihood on at which it is no guess: %d', async (share, news) => {
    const { told } = await heardWith('so there we are', surely('news', 'arrived', share));
    expect(told.news).toBe(news);
  });

  it('is no other complaint than what is told for certain', async () => {
    const { told } = await heardWith(
      'My parcel is lost. Refund me straight to my card please',
      surely('complaint', 'other', 0.81),
    );
    expect(told.complaintType).toBe('not_received');
  });

  it('is no complaint of what may go wrong', async () => {
    const { told } = await heardWith('and what if it breaks again?', surely('complaint', 'quality', 0.5));
    expect(told).toMatchObject({ question: 'if_wrong', complaintType: 'none' });
  });
});

describe('a parcel that the head thinks is missed', () => {
  it.each([
    ['is only asked after', 'where is it, please?', 'none'],
    ['has arrived', 'it arrived today', 'none'],
    ['is missed where nothing else is said', 'well well, three weeks', 'not_received'],
  ])('%s: %s', async (_, text, complaintType) => {
    const { told } = await heardWith(text, surely('complaint', 'not_received', 0.8));
    expect(told.complaintType).toBe(complaintType);
  });
});

describe('what came instead, asked after', () => {
  it.each([
    [0.6, 'none'],
    [0.95, 'wrong_item'],
  ])(
    'is the wrong article from a likelihood on at which it is no guess: %d',
    async (share, complaintType) => {
      const thought = surely('complaint', 'wrong_item', share);
      const { told } = await heardWith('hm, a round thing', thought, { asked: 'received' });
      expect(told.complaintType).toBe(complaintType);
    },
  );
});

describe('what sounds like a yes to the head alone', () => {
  const open = { openOffer: 'coupon' };
  const thought = surely('answer', 'accept', 0.95);

  it('is asked about', async () => {
    const { told, doubtsYes } = await heardWith('such is life', thought, open);
    expect([told.offerResponse, doubtsYes]).toEqual(['accept', true]);
  });

  it('is none beside a condition', async () => {
    const { told } = await heardWith('if the moon shines', thought, open);
    expect(told.offerResponse).toBeNull();
  });
});

it('whoever wishes for the thing asks for no money by that', async () => {
  const thought = surely('refund', 'asks', 0.9);
  expect((await heardWith('just send me a new one', thought)).told).toMatchObject({
    wish: 'reship',
    refund: 'none',
  });
  expect((await heardWith('such is life', thought)).told.refund).toBe('asks');
});

it.each([
  [0.5, 'none'],
  [0.8, 'exchange'],
])('another size is asked for beside one that is wrong from a likelihood on: %d', async (share, request) => {
  const thought = surely('request', 'exchange', share);
  const story = 'I looked at your table twice and measured myself before I ordered and all the same';
  const { told } = await heardWith(`${story} it is the wrong size, can you help?`, thought);
  expect(told).toMatchObject({ complaintType: 'wrong_size', request });
});

it.each([
  ['request', 'exchange', { request: 'none' }],
  ['wish', 'reship', { wish: 'none' }],
  ['refund', 'asks', { refund: 'none' }],
  ['person', 'person', { wantsHuman: false }],
] as const)(
  'what is wanted beside a plain complaint is not guessed at: %s',
  async (label, name, expected) => {
    const { told } = await heardWith('the lamp arrived broken, can you help?', surely(label, name, 0.85));
    expect(told).toMatchObject({ complaintType: 'damaged', ...expected });
  },
);

describe('a no beside a demand', () => {
  const lines: Lines = {
    en: `no thanks, give me all my money back or nothing
      no, send a new one or I will open a dispute`,
    es: 'no, quiero todo mi dinero o nada',
    pt: 'não, quero todo o meu dinheiro ou nada',
    fr: 'non, je veux tout mon argent ou rien',
    de: 'nein, ich will mein ganzes Geld zurück oder nichts',
    ru: 'нет, верните все деньги или ничего',
  };

  it.each(linesOf(lines))('proposes nothing to settle for (%s): %s', async (language, text) => {
    expect(await reading(text, { language, openOffer: 'coupon' })).toHaveProperty('offerResponse', 'reject');
  });
});
