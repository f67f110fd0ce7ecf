import { describe, expect, it } from '@jest/globals';
import * as currencies from 'dinero.js/currencies';
import { copyOf } from '../../src/domain/case/copy/buyerCopy.ts';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { readingOfChoice } from '../../src/domain/negotiation/heard.ts';
import type { TrailLine } from '../../src/domain/negotiation/decision.ts';
import { timelineOf } from '../../src/domain/package/packageTimeline.ts';
import { transcriptOf } from '../../src/domain/package/transcript.ts';
import { minorUnitsOf, moneyWords } from '../../src/domain/telling/money.ts';
import { readingWords } from '../../src/domain/telling/reading.ts';
import { deedOf, isFor, tellingOf } from '../../src/domain/telling/telling.ts';
import { trailWords } from '../../src/domain/telling/trail.ts';
import { DETAILS } from '../../src/domain/vocabulary/detail.ts';
import { PAGE_CHANNEL } from '../../src/domain/vocabulary/message.ts';
import { emptyReading, REQUESTS, type Reading } from '../../src/domain/vocabulary/reading.ts';
import { Currency, money, toDecimalString } from '../../src/domain/vocabulary/money.ts';
import { timelineOf as consoleOf } from '../../src/web/agent/timeline.ts';
import { NOW, offerOf, readingOf, said, WEN } from '../support/builders.ts';
import { ERASED, EVERYTHING } from '../support/everyEntry.ts';

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
const telling = tellingOf(entries, 'UTC');
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

  it('names the day of a promise as the shop counts days, which is how the buyer was told it', () => {
    const promised = offerOf({ promisedBy: '2026-12-10T18:14:00.000Z' });
    const made = seal<Entry>(
      EMPTY_CHAIN,
      [{ type: 'offered', agent: WEN, offer: promised, passed: [], approvedBy: null }],
      NOW,
      () => 'salt',
    );
    expect(tellingOf(made, 'Asia/Shanghai')[0]?.told.facts).toContainEqual(['Promised by', '11 Dec 2026']);
  });

  it('says which labels somebody set and took off', () => {
    const titles = telling.filter(({ entry }) => entry.type === 'labelled').map(({ told }) => told.title);
    expect(titles).toEqual([
      'Wen set the labels “Fragile”, “Supplier claim”',
      'Wen took off the label “Fragile”',
    ]);
  });

  it('names whoever did it where the sentence begins with them', () => {
    expect(deedOf({ who: 'Wen', title: 'Wen took the case' })).toBe('took the case');
    expect(deedOf({ who: 'Buyer', title: 'The buyer wrote' })).toBe('wrote');
    expect(deedOf({ who: 'Parley', title: 'The case was closed: settled' })).toBeNull();
  });

  it('tells a stranger nothing of what colleagues write, of models, costs and reasons', () => {
    expect([...toldTo('package')].toSorted()).not.toEqual(expect.arrayContaining([...toldTo('desk')]));
    for (const kind of [
      'noted',
      'labelled',
      'approval_requested',
      'approval_given',
      'turn_failed',
      'redacted',
    ] as const)
      expect([kind, toldTo('package').has(kind), toldTo('desk').has(kind)]).toEqual([kind, false, true]);
    for (const kind of ['model_used', 'worded', 'wording_refused', 'translated', 'photo_described'] as const)
      expect([kind, toldTo('package').has(kind), toldTo('desk').has(kind)]).toEqual([kind, false, false]);
    const { transcript } = transcriptOf(entries, 'Maria', known);
    const out = JSON.stringify(timelineOf(telling, transcript));
    expect(out).toContain('Open until');
    for (const inside of ['note of ours', 'looks honest', 'a-model', 'Cost to you', 'policy', 'C-1'])
      expect(out).not.toContain(inside);
  });

  it('tells the buyer what was said, what became of offers and who came and went, and nothing else', () => {
    expect([...toldTo('buyer')].toSorted()).toEqual(['answered', 'said']);
    const copied = copyOf(entries);
    expect(new Set(copied.map(({ kind }) => kind))).toEqual(new Set(['said', 'answered', 'person']));
    expect(copied.filter(({ kind }) => kind === 'person')).toContainEqual(
      expect.objectContaining({ did: 'completed', name: 'Wen' }),
    );
    expect(JSON.stringify(copied)).not.toContain('a note of ours');
  });

  it('tells a stranger what the buyer’s page showed of who came and went, and of no other channel', () => {
    const shownOn = (channelId: string): (string | null)[] => {
      const [first] = EVERYTHING;
      if (first?.type !== 'opened') throw new Error('a case begins with its opening');
      const opened: Entry = { ...first, conversation: { ...first.conversation, channelId } };
      const happened: Entry[] = [
        opened,
        { type: 'handoff_accepted', agent: WEN },
        { type: 'handoff_completed', agent: WEN, note: 'a note of ours' },
      ];
      const told = tellingOf(
        seal<Entry>(EMPTY_CHAIN, happened, NOW, () => 'salt'),
        'UTC',
      );
      return timelineOf(told, [])
        .slice(-2)
        .map(({ detail }) => detail);
    };
    expect(shownOn(PAGE_CHANNEL)).toEqual([
      'Told to the buyer: Wen joined the conversation',
      'Told to the buyer: Wen completed the case',
    ]);
    expect(shownOn('msteams')).toEqual([null, null]);
  });

  it('tells a stranger and the buyer nothing of a completion that was taken back at once, which the buyer never saw', () => {
    const [first] = EVERYTHING;
    if (first?.type !== 'opened') throw new Error('a case begins with its opening');
    const onPage: Entry = { ...first, conversation: { ...first.conversation, channelId: PAGE_CHANNEL } };
    const undone = (sinceMs: number) => {
      const completed = seal<Entry>(
        EMPTY_CHAIN,
        [
          onPage,
          { type: 'handoff_accepted', agent: WEN },
          { type: 'handoff_completed', agent: WEN, note: null },
        ],
        NOW,
        () => 'salt',
      );
      const later = new Date(Date.parse(NOW) + sinceMs).toISOString();
      const reopened = seal<Entry>(
        completed.at(-1) ?? EMPTY_CHAIN,
        [{ type: 'reopened', agent: WEN, note: null }],
        later,
        () => 'salt',
      );
      const all = [...completed, ...reopened];
      return [
        timelineOf(tellingOf(all, 'UTC'), []).filter(
          ({ detail }) => detail?.includes('Told to the buyer') === true,
        ).length,
        copyOf(all).filter(({ kind }) => kind === 'person').length,
      ];
    };
    expect(undone(2_000)).toEqual([1, 1]);
    expect(undone(60_000)).toEqual([3, 3]);
  });

  it('shows an agent the notes of colleagues and never a cost line of the record', () => {
    const shown = JSON.stringify(consoleOf(entries, 'UTC').filter(({ kind }) => kind === 'event'));
    expect(shown).toContain('Note: a note of ours');
    expect(shown).not.toContain('Cost to you');
  });
});

describe('what a buyer said', () => {
  const readAsButton: Entry = {
    type: 'read',
    activityIds: ['1'],
    reading: readingOfChoice({ kind: 'complaint', complaint: 'wrong_size' }, null, 'en'),
  };
  const told = (...happened: Entry[]): string[] =>
    tellingOf(
      seal<Entry>(EMPTY_CHAIN, happened, NOW, () => 'salt'),
      'UTC',
    ).map((item) => item.told.title);

  it('is told as typed where it was typed in the words of a button, and as pressed where that was pressed', () => {
    const typed = said('Wrong size', '1');
    expect(told(typed, readAsButton)).toEqual([
      'The buyer wrote',
      'The buyer wrote the words of a button: Wrong size',
    ]);
    const pressed = { ...typed, choice: { kind: 'complaint', complaint: 'wrong_size' } } as Entry;
    expect(told(pressed, readAsButton)).toEqual([
      'The buyer pressed a button: wrong size',
      'A button said: Wrong size',
    ]);
  });

  it('is no answer where nothing was asked', () => {
    for (const detail of DETAILS) {
      const [title] = told({ type: 'detail_given', detail, text: 'It came in S' });
      expect(title).toMatch(/^The buyer said w/);
      expect(title).not.toMatch(/answer|asked/);
    }
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
      'Partial refund of 6.90 USD: not offered, the parcel is 3 days late, and this is given from 10 days on',
    ],
    [
      'days_late',
      10,
      12,
      'Partial refund of 6.90 USD: not offered, the parcel is 12 days late, and this is given up to 10 days',
    ],
    [
      'days_late',
      0,
      20,
      'Partial refund of 6.90 USD: not offered, the parcel is 20 days late, and this is given only while it is not',
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
      'Partial refund of 6.90 USD: not offered, the order is worth 27.60 USD, and this is given from 50.00 USD on',
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

const READ_BY = { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null } as const;

describe('terms of the record', () => {
  it.each([
    [{ threatens: 'bad_review' }, 'threatens with a bad review'],
    [{ threatens: 'churn' }, 'threatens with never buying here again'],
    [{ offerResponse: 'reject' }, 'says no'],
    [{ request: 'refund_status' }, 'asks where the refund is'],
    [{ wish: 'full_refund' }, 'would like all of the money back'],
    [{ wish: 'earlier_offer' }, 'would like what was offered before'],
    [{ question: 'how_paid' }, 'asks how it is paid'],
    [{ news: 'not_found' }, 'tells that they looked and did not find it'],
    [{ alarm: 'dispute_opened' }, 'alarm: dispute already open'],
    [{ alsoTypes: ['not_as_described'] }, 'also not as described'],
  ] as const)('%j is read as %s', (changes, words) => {
    expect(readingWords({ ...emptyReading('en', READ_BY), ...(changes as Partial<Reading>) })).toEqual([
      words,
    ]);
  });

  it.each([
    [{ rule: 'ask', detail: 'order' }, 'Something has to be asked: the order number'],
    [
      { rule: 'ask', detail: 'looked_around' },
      'Something has to be asked: whether they looked around for it',
    ],
    [{ rule: 'inform', detail: 'offer_still_open' }, 'Something has to be told: that the offer still stands'],
    [{ rule: 'accepted', detail: 'offer 08c89d03-1:1.ed93' }, 'The buyer said yes'],
    [{ rule: 'wish', detail: 'wish_variant' }, 'The buyer named it: which variants there are'],
    [
      { rule: 'request', detail: 'asked for address_change' },
      'The buyer wanted something beside a complaint: the buyer wants another address',
    ],
    [
      { rung: 0, remedy: 'coupon', eligible: false, because: 'already_offered', limit: 1, actual: 'open' },
      'Coupon: not offered, the buyer was being offered it',
    ],
    [
      {
        rung: 0,
        remedy: 'coupon',
        eligible: false,
        because: 'already_offered',
        limit: 1,
        actual: 'declined',
      },
      'Coupon: not offered, the buyer turned it down before',
    ],
    [{ rule: 'request', detail: 'pl' }, 'The buyer wanted something beside a complaint: Polish'],
    [
      { rule: 'also_asks', detail: 'parcel_photo label' },
      'Evidence is asked for beside it: parcel photo label',
    ],
  ] as const)('%j is the reason %s', (line, words) => {
    expect(trailWords(line as TrailLine, 'USD')).toBe(words);
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
