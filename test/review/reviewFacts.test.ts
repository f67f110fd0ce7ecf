import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { ReviewFacts, type Flag } from '../../src/domain/review/facts.ts';
import {
  aLamp,
  identified,
  itemOf,
  offerOf,
  opened,
  photo,
  proposed,
  read,
  said,
  WEN,
} from '../support/builders.ts';
import { due } from '../support/everyEntry.ts';
import { agentSaid, answered, botSaid, CaseLog, erasedEntry, minuteOf } from './caseLog.ts';

const LEA = { id: 'lea', name: 'Lea' };
const PASSED = { rule: 'above_order_tolerance', limit: 100, actual: 200 } as const;
const USE = { model: 'gpt-read', inputTokens: 100, cachedTokens: 0, outputTokens: 20, costMicros: 7 };

/** Greeted, complained at minute 1, answered at 3, took the coupon at 9. */
const settled = (): CaseLog =>
  new CaseLog()
    .at(0, botSaid('Hello, what is wrong?'))
    .at(1, said('It is broken'), read({ complaintType: 'quality', sentiment: 'negative', intensity: 2 }))
    .at(2, identified())
    .at(3, proposed({ do: 'offer', offer: offerOf() }), botSaid('Would a coupon help?'))
    .at(
      9,
      said('Yes', 'activity-2'),
      read({ sentiment: 'positive', offerResponse: 'accept' }),
      answered('accepted'),
    )
    .at(10, botSaid('Here it is'), { type: 'closed', outcome: 'settled' });

describe('the facts of a case', () => {
  it('know when a case that had ended went on', () => {
    expect(settled().facts.reopenedAt).toBeNull();
    const reopened = settled().at(12, { type: 'reopened', agent: WEN, note: null }).facts;
    expect(reopened).toMatchObject({ status: 'with_agent', closedAt: null, reopenedAt: minuteOf(12) });
  });

  it('are what its schema says, for an open case and a closed one', () => {
    expect(ReviewFacts.parse(new CaseLog().facts)).toEqual(new CaseLog().facts);
    expect(ReviewFacts.parse(settled().facts)).toEqual(settled().facts);
  });

  it('tell who, what, how it ended and how long it took', () => {
    expect(settled().facts).toMatchObject({
      caseId: 'case-1',
      status: 'closed',
      openedAt: minuteOf(0),
      closedAt: minuteOf(10),
      outcome: 'settled',
      complaint: 'quality',
      buyerId: 'buyer-1',
      orderNumber: '8190244417735521',
      product: 'Desk lamp',
      sku: 'lamp-1',
      orderValue: { amount: 2000, currency: 'USD' },
      policyVersion: 'test@000000000000',
      moodAtStart: { sentiment: 'negative', intensity: 2 },
      moodAtEnd: { sentiment: 'positive', intensity: 0 },
      messages: { buyer: 2, bot: 3, agent: 0 },
      firstAnswerMs: 2 * 60_000,
      settledMs: 8 * 60_000,
      toPersonMs: null,
      offers: [{ remedy: 'coupon', amount: { amount: 200, currency: 'USD' }, status: 'accepted', by: 'bot' }],
      flags: [],
    });
  });

  it('take no order number for calm, and thanks for what they are', () => {
    const upset = read({ complaintType: 'quality', sentiment: 'negative', intensity: 2 });
    const told = new CaseLog().at(1, said('It is broken'), upset).at(2, said('8190244417735521'), read({}));
    expect(told.facts.moodAtEnd).toEqual({ sentiment: 'negative', intensity: 2 });
    expect(told.facts.conduct?.moods).toBe(1);
    const thanked = told.at(3, said('ok, thanks'), read({ request: 'thanks' })).facts;
    expect(thanked.moodAtEnd).toEqual({ sentiment: 'neutral', intensity: 0 });
  });

  it('know which of what was agreed could not be carried out', () => {
    const log = settled().at(11, due, { type: 'fulfilment_failed', fulfilmentId: 'C-1', because: 'x' });
    expect(log.facts.offers.map(({ status, hasFailed }) => [status, hasFailed])).toEqual([
      ['accepted', true],
    ]);
    expect(settled().facts.offers.map(({ hasFailed }) => hasFailed)).toEqual([false]);
  });

  it('do not take a press of a button for a mood', () => {
    const readBy = { recognizer: 'button', model: null, promptVersion: null, insteadOf: null } as const;
    const { facts } = new CaseLog()
      .at(1, read({ sentiment: 'negative', intensity: 2 }))
      .at(2, read({ readBy }));
    expect(facts.moodAtEnd).toEqual({ sentiment: 'negative', intensity: 2 });
  });

  it('do not take a greeting for an answer, and know no answer before there is one', () => {
    const log = new CaseLog().at(0, botSaid('Hello')).at(1, said('Where is it?'));
    expect(log.facts.firstAnswerMs).toBeNull();
  });

  it('count from the first call for a person to that person’s first words', () => {
    const log = new CaseLog()
      .at(1, said('A person, please'), read({ wantsHuman: true, refund: 'asks' }))
      .at(
        2,
        { type: 'handoff_requested', reason: 'asked_for_person', summary: '' },
        botSaid('Somebody will come'),
      )
      .at(20, { type: 'handoff_accepted', agent: WEN })
      .at(32, agentSaid('Hello, I am Wen'))
      .at(33, { type: 'transferred', agent: WEN, to: { is: 'agent', agent: LEA }, note: null })
      .at(40, agentSaid('And I am Lea', LEA), read({ refund: 'insists' }));
    expect(log.facts).toMatchObject({
      toPersonMs: 30 * 60_000,
      handoffs: [{ reason: 'asked_for_person', at: minuteOf(2) }],
      agents: [WEN, LEA],
      refundDemand: 'insists',
      messages: { agent: 2 },
      flags: ['asked_for_person'],
    });
  });

  it('name the article in question, and the first one while nobody said which', () => {
    const order = aLamp({ items: [itemOf(), itemOf({ sku: 'vase-1', title: 'Vase' })] });
    const log = new CaseLog().at(1, identified(order));
    expect(log.facts.product).toBe('Desk lamp');
    expect(log.at(2, { type: 'detail_given', detail: 'which_item', text: 'vase-1' }).facts).toMatchObject({
      product: 'Vase',
      sku: 'vase-1',
    });
  });

  it('tell an agent’s offer above the limits from the bot’s, and a full refund that was agreed on', () => {
    const offer = offerOf({ remedy: 'full_refund', policyVersion: 'later@1' });
    const log = new CaseLog()
      .at(1, identified())
      .at(5, { type: 'offered', agent: WEN, offer, passed: [PASSED], approvedBy: LEA });
    expect(log.facts).toMatchObject({
      offers: [{ by: 'agent', status: 'open' }],
      policyVersion: 'later@1',
      flags: ['above_limits'],
    });
    expect(log.at(6, answered('accepted')).facts.flags).toEqual(['above_limits', 'full_refund']);
  });

  it('add up what models took, and name them', () => {
    const readBy = {
      recognizer: 'openai',
      model: 'gpt-read',
      promptVersion: '1',
      insteadOf: null,
      use: USE,
    } as const;
    const log = new CaseLog()
      .at(1, read({ readBy }))
      .at(2, { type: 'model_used', purpose: 'wording', use: { ...USE, model: 'gpt-word' } });
    expect(log.facts).toMatchObject({
      models: ['gpt-read', 'gpt-word'],
      modelUsed: { calls: 2, tokens: 240, costMicros: 14 },
    });
  });

  const insteadOf = { recognizer: 'openai', because: 'timeout' };
  const standIn = { recognizer: 'embedded', model: null, promptVersion: null, insteadOf } as const;
  const wordedBy = { model: 'gpt', promptVersion: '1' };
  const event = (kind: 'refund_filed' | 'dispute_opened' | 'delivered') =>
    ({ type: 'order_event', eventId: 'e', kind, happenedAt: minuteOf(0) }) as const;
  const examined: Extract<Entry, { type: 'photo_examined' }> = {
    type: 'photo_examined',
    sha256: 'ab'.repeat(32),
    width: 1,
    height: 1,
    frames: 1,
    takenAt: null,
    device: null,
    hasLocation: false,
    credentials: null,
    seenIn: [{ caseId: 'case-2', how: 'same_file' }],
    unopened: null,
  };

  const raising: [Flag, Entry][] = [
    ['danger', read({ alarm: 'safety' })],
    ['danger', read({ alarm: 'self_harm' })],
    ['violence', read({ alarm: 'violence' })],
    ['threat', read({ threatens: 'chargeback' })],
    ['very_negative', read({ sentiment: 'very_negative' })],
    ['asked_for_person', read({ wantsHuman: true })],
    ['dispute', event('refund_filed')],
    ['dispute', event('dispute_opened')],
    ['turn_failed', { type: 'turn_failed', activityIds: [], because: 'x' }],
    ['delivery_failed', { type: 'delivery_failed', activityId: 'a', because: 'x' }],
    ['fulfilment_failed', { type: 'fulfilment_failed', fulfilmentId: 'f', because: 'x' }],
    ['wording_refused', { type: 'wording_refused', activityId: 'a', text: 'x', findings: [], wordedBy }],
    ['stand_in_read', read({ readBy: standIn })],
    ['file_refused', { type: 'photo_refused', activityId: 'a', name: null, because: 'x' }],
    ['picture_seen_elsewhere', examined],
    ['on_hold', { type: 'hold_set', by: 'root', because: 'court' }],
  ];

  it.each(raising)('raise %s, and nothing else', (flag, entry) => {
    expect(new CaseLog().at(1, entry).facts.flags).toEqual([flag]);
  });

  it('raise nothing for what is usual, or over again', () => {
    const log = new CaseLog()
      .at(1, said('Where is it?'), read({ sentiment: 'negative', intensity: 1 }), photo(), event('delivered'))
      .at(2, { ...examined, seenIn: [] }, { type: 'hold_set', by: 'root', because: 'court' })
      .at(3, { type: 'hold_lifted', by: 'root', because: 'over' });
    expect(log.facts).toMatchObject({ flags: [], photos: 1, disputeAt: null });
  });

  it('tell of an erased case when it was and how it ended, and nothing of its buyer', () => {
    const buyer = { channelUser: 'webchat:maria', name: 'Maria', vouched: true, buyerId: 'buyer-1' };
    const conversation = { id: 'talk-1', channelId: 'webchat', buyer, reference: null };
    const whole = new CaseLog(opened({ conversation }))
      .at(1, said('I am Maria, 5 Elm Street'), read({ sentiment: 'negative' }), identified())
      .at(2, agentSaid('Hello Maria'));
    const { facts, said: texts } = whole.at(5, erasedEntry(whole.entries.length));
    expect(facts).toMatchObject({
      caseId: 'case-1',
      status: 'closed',
      outcome: 'settled',
      flags: ['erased'],
    });
    expect(JSON.stringify(facts)).not.toMatch(/maria|buyer-1|8190244417735521|lamp|wen/i);
    expect(facts).toMatchObject({
      buyerName: null,
      buyerId: null,
      moodAtStart: null,
      agents: [],
      offers: [],
    });
    expect(texts).toEqual([]);
  });
});

describe('what was said in a case', () => {
  it('is what buyer, bot and agent said and what agents noted, under the numbers of their entries', () => {
    const log = new CaseLog()
      .at(1, said('Es ist kaputt'))
      .at(2, botSaid('Das tut mir leid'))
      .at(3, agentSaid('Ich bin Wen'), { type: 'noted', agent: WEN, text: 'Look at the photo' })
      .at(4, { type: 'handoff_completed', agent: WEN, note: 'All well' });
    expect(log.said).toEqual([
      { n: 2, by: 'buyer', text: 'Es ist kaputt' },
      { n: 3, by: 'bot', text: 'Das tut mir leid' },
      { n: 4, by: 'agent', text: 'Ich bin Wen' },
      { n: 5, by: 'note', text: 'Look at the photo' },
      { n: 6, by: 'note', text: 'All well' },
    ]);
  });

  it('has why approval is asked for, with which words to the buyer, and why it is refused', () => {
    const original = { text: 'Sorry about this', language: 'en', model: 'm' };
    const request = { requestId: 'r-1', agent: WEN, offer: offerOf(), passed: [] };
    const log = new CaseLog()
      .at(1, {
        type: 'approval_requested',
        ...request,
        because: 'Third of a batch',
        words: 'Es tut mir leid',
        original,
      })
      .at(2, { type: 'approval_refused', requestId: 'r-1', agent: WEN, because: 'Too much' });
    expect(log.said.map(({ n, by, text }) => `${n} ${by} ${text}`)).toEqual([
      '2 note Third of a batch',
      '2 note Es tut mir leid',
      '2 note Sorry about this',
      '3 note Too much',
    ]);
  });

  it('has both languages of what was translated, under the number of what was said', () => {
    const translated: Entry = {
      type: 'translated',
      activityId: 'activity-1',
      language: 'en',
      text: 'It is broken',
      model: 'm',
    };
    const log = new CaseLog()
      .at(1, said('Сломано'))
      .at(2, translated)
      .at(3, agentSaid('Здравствуйте', WEN, 'Hello'));
    expect(log.said.map(({ n, text }) => `${n} ${text}`)).toEqual([
      '2 Сломано',
      '2 It is broken',
      '4 Здравствуйте',
      '4 Hello',
    ]);
  });

  it('has a pressed button by the words on it, and nothing where nothing was written', () => {
    const choice = { kind: 'complaint', complaint: 'not_received' } as const;
    const pressed = { ...said(''), choice } as Entry;
    const log = new CaseLog()
      .at(1, botSaid('What is wrong?', [{ title: 'It has not arrived', choice }]))
      .at(2, pressed, said('', 'activity-2'));
    expect(log.said.at(-1)).toEqual({ n: 3, by: 'buyer', text: 'It has not arrived' });
  });
});
