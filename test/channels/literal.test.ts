import { describe, expect, it } from '@jest/globals';
import { controlCard, handoffCard, messageCard } from '../../src/bot/teams/teamsCards.ts';
import { utteranceActivity } from '../../src/bot/utteranceActivity.ts';
import { LANGUAGES, SENTENCES } from '../../dialogs/wording/wording.ts';
import { caseOf, examplePolicy, said } from '../support/builders.ts';
import { writtenDay, writtenTime } from '../../src/domain/guard/written.ts';

interface Block {
  type: string;
  inlines?: { text: string }[];
}

const bodyOf = (content: unknown): Block[] => (content as { body: Block[] }).body;

/** What each line of a card's body shows; throws at a block whose text is read as Markdown. */
const shownIn = (content: unknown): string[] =>
  bodyOf(content).map(({ type, inlines = [] }) => {
    if (type !== 'RichTextBlock') throw new Error(`a ${type} is read as Markdown`);
    return inlines.map(({ text }) => text).join('');
  });

const cardOf = (title: string, facts: { title: string; value: string }[]): unknown =>
  utteranceActivity({ text: '', language: 'de', buttons: [], card: { title, facts } }, { cards: true })
    .attachments?.[0]?.content;

describe('what a card shows', () => {
  it.each(LANGUAGES)('is every date of %s as it is on record', (language) => {
    const now = new Date('2026-11-30T10:00:00.000Z');
    const facts = Array.from({ length: 31 }, (_, day) => {
      const at = new Date(Date.UTC(2026, 11, day + 1, 10)).toISOString();
      return [
        { title: 'bis', value: writtenDay(at, language, 'Europe/Berlin', now) },
        { title: 'um', value: writtenTime(at, language, 'Europe/Berlin') },
      ];
    }).flat();
    const lines = shownIn(cardOf('x', facts)).slice(2);
    expect(lines).toEqual(facts.map(({ title, value }) => `${title}: ${value}`));
  });

  it.each(LANGUAGES)('is every sentence of %s as it is on record', (language) => {
    for (const sentence of Object.values(SENTENCES[language])) {
      const lines = shownIn(cardOf(sentence, [{ title: 'a', value: sentence }]));
      expect(lines).toEqual([sentence, '', `a: ${sentence}`]);
    }
  });

  it('is what a buyer, an order and an agent wrote, for agents in Teams as well', async () => {
    const words = '2. Dezember <b>nie</b> *gekommen* [x](y)';
    const kase = caseOf(said(words));
    const policy = await examplePolicy();
    for (const card of [
      handoffCard(kase, policy),
      controlCard(kase, policy, { isActive: true, isOwn: true, mayReopen: false }),
      messageCard(kase, [{ by: 'Buyer', text: words }]),
    ])
      expect(shownIn(card).length).toBeGreaterThan(0);
    expect(shownIn(messageCard(kase, [{ by: 'Buyer', text: words }]))).toContain(`Buyer: ${words}`);
  });
});

describe('what a buyer reads without cards', () => {
  it('is plain text, and says that it is', () => {
    const text = '2. Dezember *nur* _heute_';
    const activity = utteranceActivity({ text, language: 'de', buttons: [], card: null }, { cards: false });
    expect(activity).toMatchObject({ text, textFormat: 'plain' });
  });
});
