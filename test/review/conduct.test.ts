import { describe, expect, it } from '@jest/globals';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { RULES } from '../../src/domain/review/conduct/rules.ts';
import { AutoScores, type AutoScore } from '../../src/domain/review/conduct/score.ts';
import {
  aLamp,
  after,
  identified,
  NOW,
  offerOf,
  policyOf,
  proposed,
  read,
  readingOf,
  said,
  WEN,
} from '../support/builders.ts';
import { agentSaid, answered, botSaid, CaseLog, erasedEntry, minuteOf } from './caseLog.ts';

const LEA = { id: 'lea', name: 'Lea' };
const HOUR = 60;
const DAY = 24 * HOUR;
const base = policyOf();
const policy: Policy = { ...base, handoff: { ...base.handoff, answerWithinMinutes: 60, hours: null } };

const scoreOf = (log: CaseLog, now = minuteOf(10 * DAY), by = policy): AutoScore | null =>
  new AutoScores(by).of(log.facts, now);

/** The rules that a case broke, each with its reasons. */
const broken = (log: CaseLog, now?: string, by = policy): Record<string, string[]> =>
  Object.fromEntries(
    (scoreOf(log, now, by)?.broken ?? []).map(({ rule, reasons }) => [
      rule,
      reasons.map(({ words }) => words),
    ]),
  );

const asked = (question: 'order' | 'photo' | 'description'): Entry => proposed({ do: 'ask', question });
const handoff: Entry = { type: 'handoff_requested', reason: 'asked_for_person', summary: 'wants a person' };
const taken: Entry = { type: 'handoff_accepted', agent: WEN };
const completed: Entry[] = [
  { type: 'handoff_completed', agent: WEN, note: null },
  { type: 'closed', outcome: 'completed_by_agent' },
];
const complaint = read({ complaintType: 'quality' });
/** A complaint about a lamp that arrived, answered at once. */
const begun = (): CaseLog =>
  new CaseLog()
    .at(1, said('It is broken'), complaint, identified())
    .at(1.2, botSaid('I am sorry to hear that.'));

describe('the automatic score', () => {
  it('is what all rules are worth together while none is broken', () => {
    expect(Object.values(RULES).reduce((sum, { points }) => sum + points, 0)).toBe(100);
    expect(scoreOf(begun())).toEqual({ points: 100, broken: [] });
  });

  it('says nothing of a case that nobody wrote in, or that was erased', () => {
    expect(scoreOf(new CaseLog())).toBeNull();
    expect(scoreOf(begun().at(3, erasedEntry(4)))).toBeNull();
  });

  it('takes what each broken rule is worth once, the dearest first', () => {
    const log = begun()
      .at(
        2,
        said('A person please', 'a2'),
        read({ wantsHuman: true, sentiment: 'very_negative', intensity: 3 }),
      )
      .at(5, botSaid('Let me help you.'))
      .at(6, said('A person!', 'a3'), read({ wantsHuman: true, sentiment: 'very_negative', intensity: 3 }))
      .at(9, botSaid('Let me help you all the same.'));
    expect(scoreOf(log)).toMatchObject({
      points: 100 - RULES.in_time.points - RULES.mood.points - RULES.handed_over.points,
      broken: [
        { rule: 'in_time' },
        { rule: 'mood' },
        { rule: 'handed_over', reasons: [{ n: 7 }, { n: 10 }] },
      ],
    });
  });
});

describe('“answered in time”', () => {
  it('gives the assistant a minute', () => {
    const late = new CaseLog().at(1, said('Hello')).at(4, botSaid('Hello'));
    expect(broken(late)).toEqual({ in_time: ['The assistant took 3 minutes to answer'] });
    expect(broken(new CaseLog().at(1, said('Hello')).at(2, botSaid('Hello')))).toEqual({});
  });

  it('gives a person what the policy gives, and counts what still waits', () => {
    const called = begun().at(2, said('A person', 'a2'), handoff, botSaid('Somebody will be here soon.'));
    expect(broken(called, minuteOf(50))).toEqual({});
    expect(broken(called, minuteOf(5 * HOUR))).toEqual({ in_time: ['Waits for a person for 4 hours'] });
    expect(broken(called.at(30, taken, agentSaid('Here I am')))).toEqual({});
    expect(broken(called.at(40, said('And?', 'a3')).at(40 + 3 * HOUR, agentSaid('Sorry')))).toEqual({
      in_time: ['Waited 3 hours for the words of a person'],
    });
  });

  it('counts from the next opening, and gives as much again where people leave before it is due', () => {
    // NOW is a Tuesday, noon in UTC.
    const hours = { days: ['tue', 'wed'], from: '09:00', to: '13:00' } as const;
    const open = {
      ...policy,
      timezone: 'UTC',
      handoff: { ...policy.handoff, hours: { ...hours, days: [...hours.days] } },
    };
    const atNight = begun().at(2 * HOUR, said('A person', 'a2'), handoff);
    const inTheMorning = atNight.at(21.5 * HOUR, taken, agentSaid('Good morning'));
    expect(inTheMorning.entries.at(-1)?.at).toBe('2026-03-11T09:30:00.000Z');
    expect(broken(atNight, undefined, open)).toEqual({});
    const beforeLunch = (answer: number): CaseLog =>
      begun()
        .at(0.5 * HOUR, said('A person', 'a2'), handoff)
        .at(answer, taken, agentSaid('Hello'));
    expect(broken(beforeLunch(21.9 * HOUR), undefined, open)).toEqual({});
    expect(broken(beforeLunch(22.9 * HOUR), undefined, open)).toHaveProperty('in_time');
  });

  it('is broken by a case that ends without a word to the last question, and not to thanks', () => {
    const withWen = (): CaseLog =>
      begun().at(2, said('A person', 'a2'), handoff, taken).at(3, agentSaid('Hello'));
    const left = withWen()
      .at(9, said('So when?', 'a3'), read())
      .at(20, ...completed);
    expect(broken(left)).toEqual({
      in_time: ['The case was ended without an answer to the buyer’s last words'],
    });
    const thanksRead: Entry = {
      type: 'read',
      activityIds: ['a3'],
      reading: readingOf({ request: 'thanks' }),
    };
    const thanked = withWen()
      .at(9, said('Thanks', 'a3'), thanksRead)
      .at(20, ...completed);
    expect(broken(thanked)).toEqual({});
    expect(broken(left.at(21, { type: 'reopened', agent: WEN, note: null }, agentSaid('Tomorrow')))).toEqual(
      {},
    );
  });

  it('is broken by a message that the assistant failed at, or that never arrived', () => {
    const failed: Entry = { type: 'turn_failed', activityIds: ['activity-1'], because: 'a fault' };
    const refused: Entry = { type: 'delivery_failed', activityId: 'bot-Hello', because: 'blocked' };
    const log = new CaseLog().at(1, said('Hello'), failed, botSaid('Hello'), refused);
    expect(broken(log)).toEqual({
      in_time: ['The assistant failed at a message', 'A message never reached the buyer'],
    });
    expect(broken(log.at(2, { type: 'delivered', activityIds: ['bot-Hello'] }))['in_time']).toHaveLength(1);
  });
});

describe('“understood”', () => {
  const wrote = (text: string, answer: Entry, request: Reading['request'] = 'none'): CaseLog =>
    begun().at(2, said(text, 'a2'), read({ request }), answer);
  const LOST = { understood: ['Answered as if it had not understood'] };

  it.each<[string, string, Entry]>([
    ['asks for a few words', 'Foot snapped', proposed({ do: 'inform', topic: 'anything_else' })],
    ['tells the offer again', 'Go on then', proposed({ do: 'inform', topic: 'offer_still_open' })],
    ['asks what is wrong', 'The foot is snapped through', proposed({ do: 'ask', question: 'complaint' })],
    [
      'tells where the parcel is',
      'I count two mugs, one is in the box',
      proposed({ do: 'inform', topic: 'tracking' }),
    ],
    ['gives up', 'Hm', proposed({ do: 'hand_over', reason: 'not_understood' })],
  ])('is broken where the assistant %s', (_, text, answer) => {
    expect(broken(wrote(text, answer))).toMatchObject(LOST);
  });

  it('is not broken where nothing was said yet, nor where what was asked is told', () => {
    expect(broken(wrote('Hello there', proposed({ do: 'ask', question: 'complaint' })))).toEqual({});
    const tracking = proposed({ do: 'inform', topic: 'tracking' });
    expect(broken(wrote('And where is my parcel right now', tracking, 'tracking'))).toEqual({});
    expect(broken(wrote('Hello, order 12', tracking))).toEqual({});
  });

  it('is not broken by thanks for a file beside the open offer', () => {
    const photo = { contentType: 'image/png', url: 'https://files.example/1', name: null };
    const sent = { ...said('', 'a2'), attachments: [photo] } as Entry;
    const told = proposed({ do: 'inform', topic: 'offer_still_open' });
    expect(broken(begun().at(2, sent, read(), told))).toEqual({});
  });
});

describe('“nothing asked twice”, “no sentence repeated”', () => {
  it('know a question that was asked again, and one that was answered', () => {
    const twice = begun().at(1.3, asked('photo')).at(2, said('No idea', 'a2'), read(), asked('photo'));
    expect(broken(twice)).toEqual({ asked_once: ['Asked a photo again'] });
    const told: Entry = { type: 'detail_given', detail: 'description', text: 'it hums' };
    expect(broken(begun().at(2, told).at(3, asked('description')))).toEqual({
      asked_once: ['Asked what is wrong, which the buyer had told'],
    });
  });

  it('let a question be asked again after one of the buyer’s own, and the order after a wrong proof', () => {
    const aside = said('Where do I find it?', 'a2');
    const between = read({ request: 'order_number_help' });
    expect(broken(begun().at(1.3, asked('order')).at(2, aside, between, asked('order')))).toEqual({});
    const wrong: Entry = { type: 'identification_failed', claimed: '1' };
    expect(
      broken(begun().at(1.3, asked('order')).at(2, said('1', 'a2'), read(), wrong, asked('order'))),
    ).toEqual({});
  });

  it('let be told again what is asked again: when it comes, how it stands', () => {
    const day = 'It should be with you by Friday, 4 December.';
    const told = (again: Partial<Reading>): CaseLog =>
      begun().at(2, botSaid(day)).at(3, said('so when?', 'a2'), read(again), asked('photo'), botSaid(day));
    expect(broken(told({ question: 'when' }))).toEqual({});
    expect(broken(told({ request: 'tracking' }))).toEqual({});
    expect(broken(told({ request: 'help' }))).toEqual({ said_once: [`Said again: “${day}”`] });
  });

  it('know a sentence said before, in any script, and let pass what is short or agreed', () => {
    const twice = (text: string): CaseLog =>
      begun()
        .at(2, botSaid(text))
        .at(3, botSaid(`Well. ${text}`));
    expect(broken(twice('The parcel should be with you by Friday.'))).toEqual({
      said_once: ['Said again: “The parcel should be with you by Friday.”'],
    });
    expect(broken(twice('我们已经把您的包裹重新寄出了。'))).toHaveProperty('said_once');
    expect(broken(twice('I am sorry.'))).toEqual({});
    const agreed = begun()
      .at(2, proposed({ do: 'offer', offer: offerOf() }), botSaid('The parcel should be with you by Friday.'))
      .at(3, proposed({ do: 'accept', offer: offerOf() }), answered('accepted'))
      .at(3.1, botSaid('Agreed. The parcel should be with you by Friday.'));
    expect(broken(agreed)).toEqual({});
  });
});

describe('“no offer a person would not make”', () => {
  const offered = (changes = {}): Entry => proposed({ do: 'offer', offer: offerOf(changes) });

  it('knows an offer after an alarm, unless a person gave the case back', () => {
    const alarmed = (): CaseLog => begun().at(2, said('It burns!', 'a2'), read({ alarm: 'safety' }));
    expect(broken(alarmed().at(3, offered()))).toHaveProperty('offers');
    const back: Entry = { type: 'handoff_returned', agent: LEA, note: null };
    expect(
      broken(alarmed().at(3, handoff, taken).at(4, agentSaid('Are you well?')).at(5, back, offered())),
    ).toEqual({});
  });

  it('knows money for what came broken where nothing came, and the same offer again', () => {
    const onItsWay = aLamp({ deliveredAt: null, tracking: { ...aLamp().tracking, status: 'in_transit' } });
    const log = new CaseLog().at(1, said('Broken'), complaint, identified(onItsWay), offered());
    expect(broken(log)['offers']?.[0]).toMatch(/offered though the order says that it cannot be so$/);
    const again = begun()
      .at(2, offered())
      .at(3, said('No', 'a2'), read(), answered('declined'))
      .at(4, offered({ id: 'x' }));
    expect(broken(again)['offers']?.[0]).toMatch(/again, after the buyer had turned down as much$/);
  });
});

describe('“mood at the end” and “promises kept”', () => {
  it('take the mood of the last message, unless it was the only one', () => {
    const sulks = read({ sentiment: 'very_negative', intensity: 3 });
    expect(scoreOf(new CaseLog().at(1, said('Rubbish'), sulks))?.points).toBe(100);
    expect(scoreOf(begun().at(2, said('Rubbish', 'a2'), sulks))?.points).toBe(100 - RULES.mood.points);
    expect(scoreOf(begun().at(2, said('Hm', 'a2'), read({ sentiment: 'negative' })))?.points).toBe(95);
  });

  it('take nothing of a buyer who is upset and waits for a person', () => {
    const upset = begun().at(2, said('A person', 'a2'), read({ sentiment: 'negative' }));
    expect(broken(upset.at(2, handoff))['mood']).toBeUndefined();
    expect(broken(upset.at(3, taken))['mood']).toEqual(['The buyer was upset in the end']);
  });

  it('take a bad rating for a bad mood', () => {
    const rated: Entry = { type: 'rated', activityIds: ['a2'], rating: 'bad' };
    expect(broken(begun().at(2, said('Not good', 'a2'), read(), rated))).toEqual({
      mood: ['The buyer said that it was not good'],
    });
  });

  it('are broken by what failed, came late or is overdue', () => {
    const due: Entry = { type: 'fulfilment_due', fulfilmentId: 'f', offerId: 'case-1:1', remedy: 'coupon' };
    const done: Entry = { type: 'fulfilment_done', fulfilmentId: 'f', reference: null, by: 'Wen' };
    const agreed = (): CaseLog =>
      begun()
        .at(2, proposed({ do: 'offer', offer: offerOf({ promisedBy: null }) }))
        .at(3, answered('accepted'), due);
    expect(broken(agreed(), minuteOf(2 * DAY))).toEqual({});
    expect(broken(agreed(), minuteOf(6 * DAY))['promises']?.[0]).toMatch(/overdue for 2 days$/);
    expect(broken(agreed().at(2 * DAY, done))).toEqual({});
    expect(broken(agreed().at(6 * DAY, done))['promises']?.[0]).toMatch(/carried out 2 days late$/);
    const failed: Entry = { type: 'fulfilment_failed', fulfilmentId: 'f', because: 'no stock' };
    expect(broken(agreed().at(4, failed))['promises']?.[0]).toMatch(/could not be carried out$/);
    const promised = begun()
      .at(2, proposed({ do: 'offer', offer: offerOf({ promisedBy: after(NOW, { days: 5 }) }) }))
      .at(3, answered('accepted'), due);
    expect(broken(promised, minuteOf(4 * DAY))).toEqual({});
    expect(broken(promised, minuteOf(6 * DAY))).toHaveProperty('promises');
  });
});

describe('what a person would not have said', () => {
  const lost = offerOf({ complaint: 'not_received', remedy: 'partial_refund' });
  const more = offerOf({ ...lost, id: 'case-1:2', amount: { amount: 900, currency: 'USD' } });
  const raised: Entry = {
    type: 'proposed',
    decision: {
      next: { do: 'offer', offer: more },
      answer: { offerId: lost.id, answer: 'declined' },
      trail: [],
    },
  };
  const one = [expect.stringContaining('for a parcel that had come') as unknown];

  it('is money for a parcel that the buyer said had come, before or soon after a no to an offer', () => {
    const first = proposed({ do: 'offer', offer: lost });
    const told = new CaseLog().at(1, said('it came'), read({ news: 'arrived' }), first);
    expect(broken(told)['offers']).toEqual(one);
    const offered = new CaseLog().at(1, said('lost'), read(), first).at(2, said('rang'), raised);
    expect(broken(offered)['offers']).toBeUndefined();
    expect(broken(offered.at(5, said('it arrived!'), read({ news: 'arrived' })))['offers']).toEqual(one);
  });

  it('is no answer to how long it takes', () => {
    const words = 'A person will answer you here tomorrow at nine.';
    const again = (topic: 'waiting_status' | 'help'): CaseLog =>
      new CaseLog()
        .at(1, said('hi'), botSaid(words))
        .at(2, said('how long?'), proposed({ do: 'inform', topic }), botSaid(words));
    expect(broken(again('help'))['said_once']).toHaveLength(1);
    expect(broken(again('waiting_status'))['said_once']).toBeUndefined();
  });
});
