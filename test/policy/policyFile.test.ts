import { createHash } from 'node:crypto';
import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadPolicy, parsePolicy } from '../../src/adapters/policy/policyFile.ts';
import { PolicyMistakes, type PolicyMistake } from '../../src/adapters/policy/policyMistakes.ts';
import { policyJsonSchema } from '../../src/adapters/policy/policySchema.ts';
import { COMPLAINT_TYPES } from '../../src/domain/vocabulary/complaint.ts';
import type { Policy, Rung } from '../../src/domain/policy/policy.ts';

const EXAMPLE = 'policies/aliexpress.yaml';
const example = await readFile(EXAMPLE, 'utf8');

const parse = (text: string): Policy => parsePolicy('shop.yaml', Buffer.from(text));

/** The example with one piece of text written otherwise, and the line it stands on. */
function changed(from: string, to: string): { text: string; line: number } {
  const at = example.indexOf(from);
  if (at < 0) throw new Error(`the example no longer has: ${from}`);
  return {
    text: example.slice(0, at) + to + example.slice(at + from.length),
    line: example.slice(0, at).split('\n').length,
  };
}

function mistakesIn(text: string): readonly PolicyMistake[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof PolicyMistakes) return error.mistakes;
    throw error;
  }
  return [];
}

/** The only mistake of the example after one change, with its line counted from the changed text. */
function mistakeOf(from: string, to: string): PolicyMistake & { below: number } {
  const { text, line } = changed(from, to);
  const mistakes = mistakesIn(text);
  expect(mistakes).toHaveLength(1);
  const [mistake] = mistakes;
  if (!mistake) throw new Error('no mistake was found');
  return { ...mistake, below: (mistake.line ?? 0) - line };
}

describe('a policy file', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'policy-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('becomes a policy named after its version and its content', async () => {
    const path = join(directory, 'shop.yaml');
    await writeFile(path, example);

    const policy = await loadPolicy(path);

    const hash = createHash('sha256').update(example).digest('hex');
    expect(policy.id).toBe(`2026-11@${hash.slice(0, 12)}`);
    expect(policy.currency).toBe('USD');
  });

  it('gets another name when anything in it changes, even a comment', () => {
    expect(parse(`${example}# checked in November\n`).id).not.toBe(parse(example).id);
  });

  it('that does not exist is reported like any other mistake', async () => {
    const loading = loadPolicy(join(directory, 'missing.yaml'));

    await expect(loading).rejects.toThrow(PolicyMistakes);
    await expect(loading).rejects.toThrow('there is no such file. Write the path of a policy file');
  });
});

describe('a mistake in a policy file is named with its line, its place and what to write', () => {
  it('when a value is too large', () => {
    expect(mistakeOf('perOrder: { percent: 60,', 'perOrder: { percent: 140,')).toEqual({
      line: expect.any(Number),
      below: 0,
      path: 'tolerances.perOrder.percent',
      problem: 'is 140',
      write: 'a number above 0 and at most 100 (percent of what the buyer paid)',
    });
  });

  it('when something is missing, on the line of the block it is missing from', () => {
    expect(mistakeOf('shop: Lantern Lane\n', '')).toMatchObject({
      path: 'shop',
      problem: 'is missing',
      write: 'a text (the shop as buyers know it)',
    });
    expect(mistakeOf('  returnWithinDays: 10\n', '')).toMatchObject({
      path: 'marketplace.returnWithinDays',
      problem: 'is missing',
      write: 'a whole number of at least 0 and at most 3650 (days the buyer has to send a return)',
      below: -4,
    });
  });

  it('when a value was left empty', () => {
    expect(mistakeOf('shop: Lantern Lane', 'shop:')).toMatchObject({
      path: 'shop',
      problem: 'is empty',
      below: 0,
    });
  });

  it('when a word is not one the policy knows', () => {
    expect(mistakeOf('remedy: reassurance', 'remedy: apology')).toMatchObject({
      path: 'complaints.not_received.ladder[0].remedy',
      problem: 'is "apology"',
      write: expect.stringContaining('one of reassurance, coupon, partial_refund'),
      below: 0,
    });
  });

  it('when a key is not one the policy knows', () => {
    expect(mistakeOf('  perDay:', '  perday:\n  perDay:')).toMatchObject({
      path: 'tolerances.perday',
      problem: 'is not a word of the policy',
      write: 'one of perOrder, perBuyer, perDay',
      below: 0,
    });
  });

  it('when a complaint type has no ladder', () => {
    const without = example.slice(0, example.indexOf('  other:\n'));

    expect(mistakesIn(without)).toEqual([
      {
        line: without.slice(0, without.indexOf('complaints:')).split('\n').length,
        path: 'complaints.other',
        problem: 'is missing',
        write: 'a block with ask, ladder and optionally handOver',
      },
    ]);
  });

  it('when a name was meant and YAML reads a number', () => {
    expect(changed("version: '2026-11'", 'version: 2026').line).toBeGreaterThan(1);
    expect(mistakeOf("version: '2026-11'", 'version: 2026')).toMatchObject({
      path: 'version',
      problem: 'is 2026',
      write: '"2026", in quotes',
    });
  });

  it('when an amount is finer than the currency', () => {
    expect(mistakeOf('perDay: { absolute: 150.00 }', 'perDay: { absolute: 150.005 }')).toMatchObject({
      path: 'tolerances.perDay.absolute',
      problem: 'is 150.005, finer than USD allows',
      write: 'at most 2 digits after the point',
      below: 0,
    });
  });

  it('when the bound of an order value is finer than the currency', () => {
    expect(mistakeOf('orderValue: { max: 25.00 }', 'orderValue: { max: 25.001 }')).toMatchObject({
      path: 'complaints.not_received.ladder[5].when.orderValue.max',
      write: 'at most 2 digits after the point',
    });
  });

  it('when the currency or the time zone does not exist', () => {
    expect(mistakeOf('currency: USD', 'currency: USX')).toMatchObject({
      path: 'currency',
      problem: 'is not an ISO 4217 currency code, for example USD',
    });
    expect(mistakeOf('timezone: Asia/Shanghai', 'timezone: China')).toMatchObject({
      path: 'timezone',
      problem: 'is not an IANA time zone',
      write: 'the name of one, such as Asia/Shanghai',
    });
  });

  it('when an amount has none of the forms an amount can have', () => {
    expect(mistakeOf('amount: { percent: 8 }', 'amount: 8')).toMatchObject({
      path: 'complaints.not_received.ladder[1].amount',
      problem: 'is 8',
      write: expect.stringContaining('a block with percent, or a block with absolute'),
    });
  });

  it('when a range of steps is wrong inside', () => {
    const steps = 'amount: { percent: { from: 10, to: 20, step: 10 } }';
    expect(mistakeOf(steps, 'amount: { percent: { from: 30, to: 20, step: 10 } }')).toMatchObject({
      path: 'complaints.not_received.ladder[2].amount.percent',
      problem: 'has from above to, so there is no step to start with',
      write: 'a from that is at most to, such as { from: 10, to: 30, step: 10 }',
      below: 0,
    });
    expect(mistakeOf(steps, 'amount: { percent: { from: 10, to: 20 } }')).toMatchObject({
      path: 'complaints.not_received.ladder[2].amount.percent.step',
      problem: 'is missing',
    });
  });

  it('when bounds can never be met', () => {
    expect(mistakeOf('daysLate: { min: 1, max: 14 }', 'daysLate: { min: 15, max: 14 }')).toMatchObject({
      path: 'complaints.not_received.ladder[1].when.daysLate',
      write: 'a min that is at most max',
    });
  });

  it.each([
    ['reship', 'cost: { percent: 55 }', '', 'cost', 'is missing: say what a reship costs you'],
    ['reassurance', 'promiseDays: 14', '', 'promiseDays', 'is missing: a reassurance is promised for a day'],
    ['coupon', 'amount: { percent: 8 }', '', 'amount', 'is missing: a coupon needs an amount'],
    [
      'reassurance',
      'promiseDays: 14',
      'promiseDays: 14\n        amount: { percent: 5 }',
      'amount',
      'does not belong here: a reassurance has no amount',
    ],
    [
      'coupon',
      'amount: { percent: 8 }',
      'amount: { percent: 8 }\n        cost: { percent: 1 }',
      'cost',
      'does not belong here: what a coupon costs you is known',
    ],
  ])('when a %s does not have what it needs: %s → %s', (_, from, to, key, problem) => {
    const mistake = mistakeOf(from, to);
    expect(mistake.path).toMatch(new RegExp(`^complaints\\.not_received\\.ladder\\[\\d\\]\\.${key}$`));
    expect(mistake.problem).toBe(problem);
    expect(mistake.write).not.toBe('');
  });

  it('when a refund in full is not kept for people', () => {
    expect(
      mistakeOf('{ remedy: full_refund, agentOnly: true,', '{ remedy: full_refund, agentOnly: false,'),
    ).toMatchObject({
      problem: 'must be true: a full_refund is for a person to give',
      write: 'agentOnly: true',
    });
  });

  it('when it is in a rung that several ladders share', () => {
    const { text, line } = changed(
      '&returned { remedy: return_for_refund, agentOnly: true,',
      '&returned { remedy: return_for_refund, agentOnly: 1,',
    );
    const mistakes = mistakesIn(text);
    expect(mistakes.map((mistake) => mistake.path)).toContain('complaints.quality.ladder[3].agentOnly');
    expect(mistakes.every((mistake) => mistake.line !== null)).toBe(true);
    expect(mistakes[0]?.line).toBe(line);
  });

  it('when a key stands twice', () => {
    expect(mistakeOf('shop: Lantern Lane', 'shop: Lantern Lane\nshop: Another')).toMatchObject({
      problem: 'the same key stands twice in one block',
      write: 'it once',
      below: 1,
    });
  });

  it('when it is not YAML at all', () => {
    const { text, line } = changed('shop: Lantern Lane', 'shop: "Lantern Lane');
    const mistakes = mistakesIn(text);
    expect(mistakes[0]?.problem).toContain('this is not YAML');
    expect(mistakes[0]?.line).toBeGreaterThanOrEqual(line);
  });

  it.each(['', '- a list\n', 'just a text\n'])('when the file holds something else: %j', (text) => {
    expect(mistakesIn(text)).toHaveLength(1);
  });
});

describe('several mistakes', () => {
  const text = example
    .replace('percent: 60, absolute: 30.00 ', 'percent: 140, absolute: 30.001 ')
    .replace('        promiseDays: 14\n', '')
    .replace('currency: USD', 'currency: USD\nmode: fast');

  it('are all named at once, in the order of the file', () => {
    const mistakes = mistakesIn(text);

    expect(mistakes.map((mistake) => mistake.path)).toEqual([
      'mode',
      'tolerances.perOrder.percent',
      'tolerances.perOrder.absolute',
      'complaints.not_received.ladder[0].promiseDays',
    ]);
  });

  it('stand in the message one a line, each with what to write', () => {
    let message = '';
    try {
      parse(text);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('shop.yaml has 4 mistakes:');
    expect(message).toMatch(
      /\n {2}line \d+, tolerances\.perOrder\.percent: is 140\. Write a number above 0 /,
    );
    expect(message.split('\n')).toHaveLength(5);
  });
});

describe('the example policy', () => {
  const policy = parse(example);
  const ownRungs = (type: (typeof COMPLAINT_TYPES)[number]): Rung[] =>
    policy.complaints[type].ladder.filter((rung) => rung.agentOnly !== true);

  it('has a ladder for every type of complaint', () => {
    for (const type of COMPLAINT_TYPES) expect(policy.complaints[type].ladder).not.toHaveLength(0);
  });

  it('ends every ladder with what people alone may give, a full refund last', () => {
    for (const type of COMPLAINT_TYPES) {
      const { ladder } = policy.complaints[type];
      const firstForPeople = ladder.findIndex((rung) => rung.agentOnly === true);
      expect(ladder.slice(firstForPeople).every((rung) => rung.agentOnly === true)).toBe(true);
      expect(ladder.at(-1)?.remedy).toBe('full_refund');
    }
  });

  it('climbs: money grows from rung to rung, and words or a coupon never follow an article', () => {
    for (const type of COMPLAINT_TYPES) {
      const rungs = ownRungs(type);
      for (const [at, rung] of rungs.entries()) {
        for (const before of rungs.slice(0, at).filter((each) => canMeet(each, rung))) {
          const better = highestPercent(before) < lowestPercent(rung) && rank(before) <= rank(rung);
          expect({ type, at, better }).toEqual({ type, at, better: true });
        }
      }
    }
  });

  it('asks which article is meant before anything else, wherever it may be one of several', () => {
    const ofTheWhole = ['not_received', 'counterfeit', 'changed_mind', 'other'];
    for (const type of COMPLAINT_TYPES.filter((each) => !ofTheWhole.includes(each))) {
      expect(policy.complaints[type].ask[0]).toBe('which_item');
    }
  });

  it('hands a counterfeit straight to a person', () => {
    expect(policy.complaints.counterfeit.handOver).toBe(true);
  });

  it('never lets a mood decide what is offered', () => {
    expect(policy.pace.mood.climb).toBe(false);
    expect(COMPLAINT_TYPES.flatMap(ownRungs).filter((rung) => rung.when?.mood)).toEqual([]);
  });

  it('can give what its ladders name: no rung is above the tolerance of an order', () => {
    const { percent } = policy.tolerances.perOrder;
    for (const rung of COMPLAINT_TYPES.flatMap(ownRungs)) {
      const cost = rung.cost && 'percent' in rung.cost ? rung.cost.percent : highestPercent(rung);
      expect(Number.isFinite(cost) ? cost : 0).toBeLessThanOrEqual(percent);
    }
  });
});

describe('a coupon for coming back', () => {
  const written = (rule: string): string => changed('returnCoupon: null', `returnCoupon: ${rule}`).text;

  it('is given only where a policy says so, and not after a refund of everything unless it says that', () => {
    expect(parse(example).returnCoupon).toBeNull();
    expect(parse(example.replace(/^returnCoupon: .*$/m, '')).returnCoupon).toBeNull();
    expect(parse(written('{ amount: { percent: 5 }, validDays: 90 }')).returnCoupon).toEqual({
      amount: { percent: 5 },
      validDays: 90,
      from: 'fulfilled',
      afterDays: 0,
      remedies: ['reassurance', 'coupon', 'partial_refund', 'reship', 'replacement_part'],
      buyerOnceInDays: 365,
    });
  });

  it.each([
    ['{ validDays: 90 }', 'returnCoupon.amount', 'is missing'],
    ['{ amount: { percent: 5 } }', 'returnCoupon.validDays', 'is missing'],
    ['{ amount: { percent: 5 }, validDays: 0 }', 'returnCoupon.validDays', 'is 0'],
    ['{ amount: { percent: 65 }, validDays: 9 }', 'returnCoupon.amount.percent', 'is never given'],
    ['{ amount: { absolute: 31 }, validDays: 9 }', 'returnCoupon.amount.absolute', 'is never given'],
    ['{ amount: { absolute: 1.005 }, validDays: 9 }', 'returnCoupon.amount.absolute', 'finer than USD'],
    ['{ amount: { percent: 5 }, validDays: 9, from: shipped }', 'returnCoupon.from', 'is "shipped"'],
    ['{ amount: { percent: 5 }, validDays: 9, remedies: [] }', 'returnCoupon.remedies', 'is an empty list'],
    ['{ amount: { percent: 5 }, validDays: 9, remedies: [gift] }', 'returnCoupon.remedies[0]', 'is "gift"'],
    ['{ amount: { percent: 5 }, validDays: 9, days: 3 }', 'returnCoupon.days', 'is not a word of'],
  ])('is refused where it is mistaken: %s', (rule, path, problem) => {
    const [mistake, ...others] = mistakesIn(written(rule));
    expect(others).toEqual([]);
    expect(mistake?.path).toBe(path);
    expect(mistake?.problem).toContain(problem);
    expect(mistake?.line).toBe(example.slice(0, example.indexOf('returnCoupon: null')).split('\n').length);
  });

  it.each(['{ percent: 60 }', '{ absolute: 30 }'])(
    'may be worth all that the ceilings allow: %s',
    (amount) => {
      expect(mistakesIn(written(`{ amount: ${amount}, validDays: 9 }`))).toEqual([]);
    },
  );

  it('is refused where it would never leave half of a day to what went wrong', () => {
    const narrow = written('{ amount: { absolute: 6 }, validDays: 9 }').replace(
      'perDay: { absolute: 150.00 }',
      'perDay: { absolute: 10.00 }',
    );
    expect(mistakesIn(narrow)).toMatchObject([
      {
        path: 'returnCoupon.amount.absolute',
        problem: 'is above half of tolerances.perDay, so it is never given',
        write: 'at most 5',
      },
    ]);
  });

  it('is refused where nothing is ever written first', () => {
    const silent = written('{ amount: { percent: 5 }, validDays: 90 }').replace(
      'writesFirst: true',
      'writesFirst: false',
    );
    expect(mistakesIn(silent)).toMatchObject([
      { path: 'returnCoupon', problem: 'is never given, since nothing is written first' },
    ]);
  });

  it('asks nobody how it was where nothing is ever written first, and says so', async () => {
    const silent = (await readFile('policies/aliexpress.yaml', 'utf8'))
      .replace('writesFirst: true', 'writesFirst: false')
      .replace('asks: false', 'asks: true');
    expect(mistakesIn(silent)).toMatchObject([
      { path: 'rating.asks', problem: 'is never done, since nothing is written first' },
    ]);
  });
});

describe('the published JSON Schema', () => {
  it('is the one that policies are checked with', async () => {
    const published: unknown = JSON.parse(await readFile('policies/policy.schema.json', 'utf8'));
    // Mended by: npm run --silent policy -- schema > policies/policy.schema.json
    expect(published).toEqual(policyJsonSchema());
  });
});

const WORDS = 0;
const COUPON = 1;
const MONEY = 2;

function rank({ remedy }: Rung): number {
  if (remedy === 'reassurance') return WORDS;
  return remedy === 'coupon' ? COUPON : MONEY;
}

/** Whether one parcel can be in a state where both are offered. */
function canMeet(one: Rung, other: Rung): boolean {
  const [first, second] = [one.when?.tracking, other.when?.tracking];
  const [late, later] = [one.when?.daysLate, other.when?.daysLate];
  const sameState = !first || !second || first.some((state) => second.includes(state));
  return sameState && (late?.max ?? Infinity) >= (later?.min ?? -Infinity);
}

function percents({ amount }: Rung): { lowest: number; highest: number } | null {
  if (!amount || !('percent' in amount)) return null;
  const { percent } = amount;
  return typeof percent === 'number'
    ? { lowest: percent, highest: percent }
    : { lowest: percent.from, highest: percent.to };
}

const lowestPercent = (rung: Rung): number => percents(rung)?.lowest ?? Infinity;
const highestPercent = (rung: Rung): number => percents(rung)?.highest ?? -Infinity;
