import { describe, expect, it } from '@jest/globals';
import * as currencies from 'dinero.js/currencies';
import { copyOf } from '../../src/domain/case/buyerCopy.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { TrailLine } from '../../src/domain/negotiation/decision.ts';
import { timelineOf } from '../../src/domain/package/timeline.ts';
import { transcriptOf } from '../../src/domain/package/transcript.ts';
import { minorUnitsOf, moneyWords } from '../../src/domain/telling/money.ts';
import { deedOf, isFor, tellingOf } from '../../src/domain/telling/telling.ts';
import { trailWords } from '../../src/domain/telling/trail.ts';
import { Currency, money, toDecimalString } from '../../src/domain/vocabulary/money.ts';
import { timelineOf as consoleOf } from '../../src/web/agent/timeline.ts';
import { NOW, offerOf, WEN, readingOf } from '../support/builders.ts';
import { ERASED, EVERYTHING } from '../support/everyEntry.ts';
import { readingWords } from '../../src/domain/telling/reading.ts';
import { REQUESTS } from '../../src/domain/vocabulary/reading.ts';

const entries = seal<Entry>(
  EMPTY_CHAIN,
  [
    ...EVERYTHING,
    { type: 'handoff_completed', agent: WEN, note: 'a note of ours' },
    { type: 'transferred', agent: WEN, to: { is: 'team', team: 'returns' }, note: 'a note of ours' },
    { type: 'approval_refused', requestId: 'r1', agent: WEN, because: 'a note of ours' },
    { type: 'turn_failed', activityIds: [], because: 'a note of ours' },
    { type: 'hold_set', by: 'olga', because: 'a note of ours' },
    ERASED,
  ],
  NOW,
  () => 'salt',
);
const telling = tellingOf(entries);
const known = { sizeOf: () => 10, hasThumbnail: () => true, withheld: new Set<string>() };
const toldTo = (reader: 'desk' | 'package' | 'buyer') =>
  new Set(telling.filter((item) => isFor(item, reader)).map(({ entry }) => entry.type));

describe('an entry in words', () => {
  it('is there for every kind, as a sentence without a term of the record', () => {
    for (const { told } of telling) {
      expect(told.title).not.toMatch(/_|this version cannot tell/);
      for (const line of told.why ?? []) expect(line).not.toContain('_');
    }
  });

  it('names whoever did it where the sentence begins with them', () => {
    expect(deedOf({ who: 'Wen', title: 'Wen took the case' })).toBe('took the case');
    expect(deedOf({ who: 'Buyer', title: 'The buyer wrote' })).toBe('wrote');
    expect(deedOf({ who: 'Parley', title: 'The case was closed: settled' })).toBeNull();
  });

  it('tells a stranger nothing of what colleagues write, of models, costs and reasons', () => {
    expect([...toldTo('package')].toSorted()).not.toEqual(expect.arrayContaining([...toldTo('desk')]));
    for (const kind of ['noted', 'approval_requested', 'approval_given', 'turn_failed', 'redacted'] as const)
      expect([kind, toldTo('package').has(kind), toldTo('desk').has(kind)]).toEqual([kind, false, true]);
    for (const kind of ['model_used', 'worded', 'wording_refused', 'translated', 'photo_described'] as const)
      expect([kind, toldTo('package').has(kind), toldTo('desk').has(kind)]).toEqual([kind, false, false]);
    const { transcript } = transcriptOf(entries, 'Maria', known);
    const out = JSON.stringify(timelineOf(telling, transcript));
    expect(out).toContain('Open until');
    for (const inside of ['note of ours', 'looks honest', 'a-model', 'Cost to you', 'policy', 'C-1'])
      expect(out).not.toContain(inside);
  });

  it('tells the buyer what was said and what became of offers, and nothing else', () => {
    expect([...toldTo('buyer')].toSorted()).toEqual(['answered', 'said']);
    expect(new Set(copyOf(entries).map(({ kind }) => kind))).toEqual(new Set(['said', 'answered']));
  });

  it('shows an agent the notes of colleagues and never a cost line of the record', () => {
    const shown = JSON.stringify(consoleOf(entries).filter(({ kind }) => kind === 'event'));
    expect(shown).toContain('Note: a note of ours');
    expect(shown).not.toContain('Cost to you');
  });
});

describe('a reason', () => {
  const refused = (line: Partial<TrailLine>): string =>
    trailWords(
      { rung: 0, remedy: 'partial_refund', eligible: false, amount: 690, ...line } as TrailLine,
      'USD',
    );

  it.each([
    ['days_late', 1, -16, 'Partial refund of 6.90 USD: not offered, the parcel is not late yet'],
    [
      'days_late',
      10,
      3,
      'Partial refund of 6.90 USD: not offered, the parcel is 3 days late, and it takes 10',
    ],
    [
      'days_late',
      10,
      12,
      'Partial refund of 6.90 USD: not offered, the parcel is 12 days late, and 10 is the most',
    ],
    ['days_late', 1, 'unknown', 'Partial refund of 6.90 USD: not offered, no day of arrival was promised'],
    [
      'nothing_paid',
      1,
      0,
      'Partial refund of 6.90 USD: not offered, nothing is left of what was paid for the order',
    ],
    ['stock', 1, 0, 'Partial refund of 6.90 USD: not offered, none is in stock'],
    [
      'order_value',
      5000,
      2760,
      'Partial refund of 6.90 USD: not offered, the order is worth 27.60 USD, and it takes 50.00 USD',
    ],
    [
      'earlier_remedy',
      'no reship',
      'reship',
      'Partial refund of 6.90 USD: not offered, it does not come after re-ship of the article',
    ],
    [
      'passed_over',
      'mood',
      '2 messages',
      'Partial refund of 6.90 USD: not offered, something better comes at once (the buyer is upset: 2 messages)',
    ],
  ] as const)('is a sentence: %s, %s, %s', (because, limit, actual, words) => {
    expect(refused({ because, limit, actual } as Partial<TrailLine>)).toBe(words);
  });

  it('is told in plain words where no rule of today has its name, and without an amount where none is on record', () => {
    const old = { rule: 'rule_of_old', detail: 'some_thing' } as unknown as TrailLine;
    expect(trailWords(old, 'USD')).toBe('Rule of old: some thing');
    const { amount: _, ...line } = {
      ...offerOf(),
      eligible: false,
      because: 'no_photo',
      limit: 1,
      actual: 0,
    };
    expect(trailWords(line as unknown as TrailLine, 'USD')).toBe('Coupon: not offered, there is no photo');
  });
});

describe('an amount in words', () => {
  it('has the digits of its currency, whichever it is', () => {
    const codes = Object.keys(currencies).filter((code) => Currency.safeParse(code).success);
    expect(codes.length).toBeGreaterThan(100);
    for (const code of codes)
      expect(moneyWords({ amount: 1_234_567, currency: code }).replaceAll(',', '')).toBe(
        `${toDecimalString(money(1_234_567, code))} ${code}`,
      );
  });
});

describe('an amount that somebody types', () => {
  it('is read with either sign for the fraction, in the digits of its currency, and refused where it is none', () => {
    expect(['12', '12.5', '12,50', ' 0.01 '].map((typed) => minorUnitsOf(typed, 'USD'))).toEqual([
      1_200, 1_250, 1_250, 1,
    ]);
    expect(minorUnitsOf('1200', 'JPY')).toBe(1_200);
    expect(minorUnitsOf('1.005', 'KWD')).toBe(1_005);
    expect(
      ['', '0', '-3', '1.234', '1,234.50', '1e3', 'ten', '12345678901'].map((typed) =>
        minorUnitsOf(typed, 'USD'),
      ),
    ).toEqual(Array(8).fill(null));
  });
});

describe('what was read in a message', () => {
  it('is told as what it is: thanks are no question, and a yes answers no offer that is not there', () => {
    const words = (changes: Parameters<typeof readingOf>[0]): string =>
      readingWords(readingOf(changes)).join('; ');
    expect(words({ request: 'thanks' })).toBe('says thanks');
    expect(words({ offerResponse: 'accept' })).toBe('says yes');
    expect(words({ complaintType: 'quality', wish: 'full_refund', threatens: 'churn' })).toBe(
      'Quality; threatens with never buying here again; would like all of the money back',
    );
    for (const request of REQUESTS) expect(words({ request })).not.toMatch(/_|asks about: /);
    expect(words({ request: 'none' })).toBe('');
  });
});
