import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { LANGUAGES } from '../../dialogs/wording/wording.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { SAID } from '../support/buyerLines.ts';
import type { Buyer } from '../support/shop.ts';
import { PHOTO, proofOf, setStage, textOf } from '../support/stage.ts';
import { ScriptedWordsmith, WORDED_BY } from '../support/wordsmiths.ts';

const wordsmith = new ScriptedWordsmith();
const stage = setStage({
  replaced: { wordsmith },
  settings: { PARLEY_WORDING_BUDGET_MS: '2000' },
});
afterEach(() => {
  wordsmith.reset();
});
afterAll(() => {
  jest.restoreAllMocks();
});

/** The circuit breaker looks at the clock of the process. */
function passHours(hours: number): void {
  const then = Date.now() + hours * 3_600_000;
  jest.spyOn(Date, 'now').mockReturnValue(then);
}

const recorded = async (buyer: Buyer): Promise<Entry[]> =>
  (await stage.cases(buyer)).flatMap(({ entries }) => entries.map(({ content }) => content));

const kinds = async (buyer: Buyer): Promise<string[]> => (await recorded(buyer)).map(({ type }) => type);

/** A buyer with a lost lamp, up to the offer of a new one, and that offer. */
async function offered() {
  const order = await stage.order('lamp');
  const buyer = stage.buyer();
  await buyer.says(SAID.en.late);
  return { order, buyer, offer: () => buyer.says(proofOf(order)) };
}

describe('a model that words replies', () => {
  it('is shown what is decided, and what it writes is said when it says just that', async () => {
    const { buyer, offer } = await offered();
    wordsmith.answer = ({ briefs }) =>
      briefs.map(({ template }) => template.replace('Would you like that?', 'Is that all right?'));
    const [, worded] = await offer();
    expect(worded?.text).toMatch(/free of charge.*Is that all right\?$/);
    expect(worded?.buttons.map(({ choice }) => choice.kind)).toEqual(['accept', 'decline']);
    expect(worded?.card?.facts.length).toBeGreaterThan(0);
    const [request] = wordsmith.asked.slice(-1);
    expect(request?.briefs.at(-1)).toMatchObject({
      language: 'en',
      slots: { day: '29 March', article: 'Desk lamp (white)' },
      must: ['day', 'article'],
      mustSay: ['new', 'free'],
    });
    expect(worded?.text).toContain('“Desk lamp (white)”. It should be with you by 29 March.');
    expect(await recorded(buyer)).toContainEqual(
      expect.objectContaining({ type: 'worded', wordedBy: WORDED_BY }),
    );
  });

  it.each([
    ['another date', 'A new “[article]”, free of charge, by 1 April?', 'figure'],
    ['money beside it', 'A new “[article]”, free of charge, by [day], and USD 5 back. Shall I?', 'figure'],
    ['no date', 'Shall I send you a new “[article]”, free of charge?', 'missing'],
    ['a plea', 'A new “[article]”, free of charge, by [day]. Leave us a review?', 'word'],
    [
      'it the wrong way round',
      'You can have a new “[article]” sent to me, free of charge, by [day].',
      'phrase',
    ],
    ['nothing', '', 'length'],
  ])('is not listened to when it writes %s, and the record says why', async (_what, text, rule) => {
    const { buyer, offer } = await offered();
    wordsmith.answer = ({ briefs }) =>
      briefs.map(({ template }, at) => (at === briefs.length - 1 ? text : template));
    const said = await offer();
    expect(textOf(said)).toContain('Would you like that?');
    expect(textOf(said)).toContain('29 March');
    const refused = (await recorded(buyer)).find((entry) => entry.type === 'wording_refused');
    expect(refused).toMatchObject({ text, wordedBy: WORDED_BY });
    expect(refused?.type === 'wording_refused' && refused.findings.map((each) => each.rule)).toContain(rule);
  });

  it('is not waited for longer than its time, nor missed when it fails', async () => {
    const { buyer, offer } = await offered();
    wordsmith.answer = () => new Promise<never>(() => undefined);
    expect(textOf(await offer())).toContain('Would you like that?');
    wordsmith.answer = () => Promise.reject(new Error('the model is away'));
    expect(textOf(await buyer.says(SAID.en.accept))).toContain('Agreed');
    expect(await kinds(buyer)).not.toContain('wording_refused');
  });

  it('is left alone for a while once it has failed three times in a row', async () => {
    wordsmith.answer = () => Promise.reject(new Error('the model is away'));
    for (let times = 0; times < 3; times += 1) await (await offered()).offer();
    const before = wordsmith.asked.length;
    await (await offered()).offer();
    expect(wordsmith.asked.length).toBe(before);
    passHours(1);
    await (await offered()).offer();
    expect(wordsmith.asked.length).toBeGreaterThan(before);
  });

  it('is not asked before an order is proved, nor when the bot speaks of itself', async () => {
    const buyer = stage.buyer();
    for (const text of ['hi', 'are you a robot?', SAID.en.late, '8190000000000000 a@example.com']) {
      await buyer.says(text);
    }
    expect(wordsmith.asked).toEqual([]);
  });

  it('records what it says before it is said', async () => {
    const { buyer, offer } = await offered();
    wordsmith.answer = ({ briefs }) =>
      briefs.map(({ template }) => template.replace('Would you like that?', 'Shall I?'));
    const said = await offer();
    const onRecord = (await recorded(buyer)).flatMap((entry) =>
      entry.type === 'said' && entry.by === 'bot' ? [entry.utterance.text] : [],
    );
    expect(onRecord.slice(-said.length)).toEqual(said.map(({ text }) => text));
  });
});

describe.each(LANGUAGES)('in %s, the templates', (language) => {
  const lines = SAID[language];

  it('pass the guard with the briefs that are made from them', async () => {
    wordsmith.reset();
    // What failed before is forgotten once its rest is over.
    passHours(2);
    const talks: ((buyer: Buyer) => Promise<unknown>)[] = [
      async (buyer) => {
        await buyer.says(lines.late);
        await buyer.says(proofOf(await stage.order('lamp')));
        await buyer.says(lines.accept);
      },
      async (buyer) => {
        await buyer.says(lines.wrongSize);
        await buyer.says(proofOf(await stage.order('tee')));
        await buyer.says(lines.label);
        await buyer.says('', { photo: PHOTO });
        await buyer.says(lines.useless);
        await buyer.says(lines.accept);
      },
      async (buyer) => {
        await buyer.says(lines.refund);
        await buyer.says(proofOf(await stage.order('headphones')));
        await buyer.says(lines.insist);
      },
      async (buyer) => {
        await buyer.says(lines.person);
      },
    ];
    const unworded: unknown[] = [];
    for (const talk of talks) {
      const buyer = stage.buyer();
      await talk(buyer);
      const entries = await recorded(buyer);
      expect(entries.filter(({ type }) => type === 'wording_refused')).toEqual([]);
      const worded = entries.flatMap((entry) => (entry.type === 'worded' ? entry.activityIds : []));
      const said = entries.flatMap((entry) =>
        entry.type === 'said' && entry.by === 'bot' && !worded.includes(entry.activityId)
          ? [entry.utterance]
          : [],
      );
      unworded.push(
        ...said
          .filter(({ buttons }) => buttons.some(({ choice }) => choice.kind === 'accept'))
          .map(({ text }) => text),
      );
    }
    expect(unworded).toEqual([]);
    expect(wordsmith.asked.length).toBeGreaterThanOrEqual(6);
  });
});
