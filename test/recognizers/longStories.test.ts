import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

/** What a day was like, differently each day, and nothing of an order. */
const DAYS: Record<string, (day: number) => string> = {
  en: (day) =>
    `On day ${day} I looked out of window ${day * 7} and walked ${day * 13} steps around the block.`,
  de: (day) =>
    `Am Tag ${day} sah ich aus Fenster ${day * 7} und ging ${day * 13} Schritte um das Haus herum.`,
  fr: (day) =>
    `Le jour ${day} je regardais par la fenêtre ${day * 7} et je marchais ${day * 13} pas dans la rue.`,
  ru: (day) => `В день ${day} я смотрела в окно ${day * 7} и прошла ${day * 13} шагов вокруг нашего дома.`,
};

/** A story of so many characters that says nothing by itself and never says the same twice. */
function story(length: number, language = 'en'): string {
  let told = '';
  for (let day = 1; told.length < length; day += 1) told += `${DAYS[language]?.(day) ?? ''} `;
  return told.slice(0, length);
}

const around = (said: string): string => `My lamp. ${story(880)} ${said} ${story(420)}`;

describe('what stands in the middle of a long story', () => {
  it('is heard when it asks for a person', async () => {
    expect((await reading(around('I want to speak to a person.'))).wantsHuman).toBe(true);
  });

  it.each([
    ['as a sentence', (said: string): string => around(`${said}.`)],
    ['in one breath', (said: string): string => around(said).replace(/[.]/g, '')],
  ])('is found where it raises an alarm %s', async (_way, told) => {
    const said = 'the lamp caught fire and burnt my hand';
    const text = told(said);
    const { alarm, alarmBeforeEnd = 0 } = await reading(text);
    expect(alarm).toBe('safety');
    const from = text.slice(-alarmBeforeEnd);
    expect(from.indexOf(said)).toBeGreaterThanOrEqual(0);
    expect(from.indexOf(said)).toBeLessThan(160);
  });

  it('is not looked for in a message that is read at a glance', async () => {
    expect(await reading('It was late. The lamp caught fire.')).not.toHaveProperty('alarmBeforeEnd');
  });

  it('is heard when it asks for the money', async () => {
    expect((await reading(around('Please give me my money back.'))).refund).not.toBe('none');
  });

  it('is heard when it says what is wrong', async () => {
    expect((await reading(around('The lamp arrived broken, its base was cracked.'))).complaintType).toBe(
      'damaged',
    );
  });

  it('is heard when it puts a condition on a yes', async () => {
    const { offerResponse } = await reading(
      `Yes, I accept it. ${story(880)} But I only take it if you refund half. ${story(420)}`,
      { openOffer: 'reship', asked: null },
    );
    expect(offerResponse).not.toBe('accept');
  });

  it.each([
    [
      'en',
      "I don't want to argue any more. I don't want to wait for things.",
      "I don't want to live any more.",
    ],
    [
      'de',
      'Ich will nicht mehr streiten, ich will nicht mehr warten, ich will nicht mehr schreiben.',
      'Ich will nicht mehr leben.',
    ],
    [
      'fr',
      'Je ne veux plus me disputer. Je ne veux plus attendre. Je ne veux plus écrire.',
      'Je ne veux plus vivre.',
    ],
    [
      'ru',
      'Я больше не хочу спорить. Я больше не хочу ждать. Я больше не хочу писать.',
      'Я больше не хочу жить.',
    ],
  ])('is heard as a danger in %s behind what begins alike', async (language, before, said) => {
    expect((await reading(`${before} ${story(560, language)} ${said}`, { language })).alarm).toBe(
      'self_harm',
    );
  });

  it.each(['I do not accept it.', 'I do not agree.', 'That is not ok for me, I do not want it.'])(
    'is heard as the no that it is behind noes of other things: %s',
    async (said) => {
      const before =
        'I do not hold grudges. I do not shout. I do not write long letters. I do not want it to be loud.';
      const { offerResponse } = await reading(`${before} ${story(560)} ${said}`, {
        openOffer: 'reship',
        asked: null,
      });
      expect(offerResponse).toBe('reject');
    },
  );

  it('is heard behind the same thing said again and again', async () => {
    const read = await reading(
      `${'I wait and wait for it every day. '.repeat(70)} I want to speak to a person. ${story(900)}`,
    );
    expect(read.wantsHuman).toBe(true);
  });
});
