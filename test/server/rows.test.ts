import { describe, expect, it } from '@jest/globals';
import type { Agent, Entry } from '../../src/domain/case/entry.ts';
import { casesOfOrders } from '../../src/server/desk/beside.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { foldContents } from '../../src/domain/case/caseFile.ts';
import { summarise, type CaseSummary } from '../../src/domain/case/caseSummary.ts';
import { byUrgency } from '../../src/domain/telling/desk/byUrgency.ts';
import { countsOf, isIn, matches, nextOf, toRow } from '../../src/server/desk/rows.ts';
import {
  aLamp,
  after,
  caseOf,
  identified,
  NOW,
  offerOf,
  policyOf,
  read,
  said,
  WEN,
} from '../support/builders.ts';
import { agentSaid, botSaid, handoff, taken } from '../support/everyEntry.ts';

describe('a row of the queue', () => {
  const handedOver = caseOf(
    identified(),
    said('it smells of smoke'),
    { type: 'handoff_requested', reason: 'request', subject: 'address_change', summary: '' },
    { type: 'handoff_accepted', agent: WEN },
    said('now it burns'),
    read({ alarm: 'safety' }),
  );
  const row = toRow(summarise(handedOver), policyOf());

  it('tells of an alarm that came while somebody has the case', () => {
    expect(row).toMatchObject({ status: 'with_agent', alarm: 'safety', handoffSubject: 'address_change' });
  });

  it('says nothing of the mood of somebody in danger, however calm they write', () => {
    expect([row.mood, row.moodTrend]).toEqual([null, 0]);
  });

  it.each(['address change', 'Address', 'safety', 'request', '8190244417735521 address'])(
    'is found by what the person is to see to: %s',
    (words) => {
      expect(matches(row, words)).toBe(true);
    },
  );

  it('calms once the danger was taken back and somebody has seen the case, and not before', () => {
    const denied = [said('false alarm', 'a3'), read({ deniesDanger: true })];
    const waiting = caseOf(said('smoke!'), read({ alarm: 'safety' }), handoff, ...denied);
    const rowOf = (kase: Case) => toRow(summarise(kase), policyOf());
    expect(rowOf(waiting)).toMatchObject({ alarm: 'safety', alarmOver: false });
    expect(rowOf(waiting).urgency).toBeGreaterThan(0);
    const seen = rowOf(foldContents(waiting, [taken], NOW));
    expect(seen).toMatchObject({ alarm: 'safety', alarmOver: true });
    expect(seen.urgency).toBeLessThan(0);
    const anew = [said('it smokes again', 'a4'), read({ alarm: 'safety' })];
    expect(rowOf(foldContents(waiting, [taken, ...anew], NOW)).alarmOver).toBe(false);
  });

  it('has the reason and who gave the case back once its end is taken back, and neither while it is closed', () => {
    const lea: Agent = { id: 'lea', name: 'Lea' };
    const asked = caseOf(
      said('a person please'),
      { type: 'handoff_requested', reason: 'asked_for_person', summary: '' },
      taken,
      { type: 'transferred', agent: WEN, to: { is: 'agent', agent: lea }, note: 'you know lamps' },
    );
    const rowOf = (kase: Case) => toRow(summarise(kase), policyOf());
    const ended = foldContents(
      asked,
      [
        { type: 'handoff_completed', agent: lea, note: null },
        { type: 'closed', outcome: 'settled' },
      ],
      NOW,
    );
    expect(rowOf(ended)).toMatchObject({ status: 'closed', handed: null });
    const undone = foldContents(ended, [{ type: 'reopened', agent: lea, note: null }], NOW);
    const { handoffReason, handed } = rowOf(asked);
    expect(handoffReason).toBe('asked_for_person');
    expect(handed).toMatchObject({ by: WEN.name, note: 'you know lamps' });
    expect(rowOf(undone)).toMatchObject({ handoffReason, handed });
    const byOther = foldContents(ended, [{ type: 'reopened', agent: WEN, note: null }], NOW);
    expect(rowOf(byOther)).toMatchObject({ handoffReason, handed: null });
  });

  it('shows the mood of the last words, whatever button was pressed since', () => {
    const pressed = read({
      readBy: { recognizer: 'button', model: null, promptVersion: null, insteadOf: null },
    });
    const upset = read({ sentiment: 'very_negative', intensity: 3 });
    expect(toRow(summarise(caseOf(said('rubbish'), upset, said('', 'a2'), pressed)), policyOf()).mood).toBe(
      'very_negative',
    );
  });

  it('says what the buyer last wrote, whoever has answered since, and is found by it', () => {
    const answered = toRow(
      summarise(caseOf(said('where is my parcel?'), botSaid([]), agentSaid)),
      policyOf(),
    );
    expect(answered).toMatchObject({
      buyerSaid: { text: 'where is my parcel?', kind: 'words' },
      lastSaid: { by: 'agent' },
    });
    expect(matches(answered, 'parcel')).toBe(true);
  });

  it('is not found by what it is not about', () => {
    expect(matches(row, 'invoice')).toBe(false);
  });
});

describe('what needs an agent’s answer', () => {
  const LEA = { id: 'lea', name: 'Lea' };
  const handed: Entry = {
    type: 'transferred',
    agent: LEA,
    to: { is: 'agent', agent: WEN },
    note: 'knows lamps',
  };
  const noted = (agent: Agent): Entry => ({ type: 'noted', agent, text: 'a note' });
  const of = (caseId: string, ...entries: Entry[]) => summarise({ ...caseOf(...entries), id: caseId });
  const needs = (...entries: Entry[]): boolean => isIn('answer', WEN.id)(of('one', ...entries));

  it('is a case of theirs in which the buyer wrote since, until they answer', () => {
    expect(needs(said('hello'), handoff)).toBe(false);
    // Who waited for a person still does once one has taken the case.
    expect(needs(handoff, taken)).toBe(true);
    expect(needs(handoff, taken, noted(WEN))).toBe(true);
    expect(needs(handoff, taken, agentSaid)).toBe(false);
    expect(needs(said('hello'), handoff, taken)).toBe(true);
    expect(needs(handoff, taken, said('are you there?'))).toBe(true);
    expect(needs(handoff, taken, said('are you there?'), agentSaid)).toBe(false);
  });

  it('is none because its buyer accepted an offer by a button, which answers nobody’s question', () => {
    const pressed = (kind: 'accept' | 'decline'): Entry =>
      ({
        ...said('Accept USD 2.00', 'press'),
        choice: { kind, offerId: 'case-1:1' },
      }) as Entry;
    const answer = (answered: 'accepted' | 'declined'): Entry => ({
      type: 'answered',
      offerId: 'case-1:1',
      answer: answered,
    });
    const made: Entry = { type: 'offered', agent: WEN, offer: offerOf(), passed: [], approvedBy: null };
    const offered = [handoff, taken, made, agentSaid];
    expect(needs(...offered, pressed('accept'), answer('accepted'))).toBe(false);
    expect(of('one', ...offered, pressed('accept'), answer('accepted')).desk).toMatchObject({ unread: 0 });
    expect(needs(...offered, said('and the cable?'), pressed('accept'), answer('accepted'))).toBe(true);
    expect(needs(...offered, said('yes, and where is the cable?'), answer('accepted'))).toBe(true);
    expect(needs(...offered, pressed('decline'), answer('declined'))).toBe(true);
    // A press that accepted nothing, as of an offer that is gone.
    expect(needs(...offered, pressed('accept'))).toBe(true);
  });

  it('is said in the row, whoever looks, and in the count', () => {
    const row = (...entries: Entry[]) => toRow(of('one', ...entries), policyOf());
    expect(row(handoff, taken)).toMatchObject({ needsAnswer: true, waitingSince: NOW });
    expect(row(handoff, taken, agentSaid)).toMatchObject({ needsAnswer: false, waitingSince: null });
    expect(row(handoff)).toMatchObject({ needsAnswer: false });
    expect(countsOf([of('one', handoff, taken)], WEN.id)).toMatchObject({ waiting: 0, mine: 1, answer: 1 });
  });

  it('is a case that a colleague gave them, until they answer or note something, and none that they moved themselves', () => {
    const talked = [handoff, taken, agentSaid];
    expect(needs(...talked, handed)).toBe(true);
    expect(needs(...talked, handed, noted(LEA))).toBe(true);
    expect(needs(...talked, handed, noted(WEN))).toBe(false);
    expect(needs(handoff, handed, noted(WEN))).toBe(true);
    expect(needs(handoff, handed, agentSaid)).toBe(false);
    expect(needs(handoff, taken, agentSaid, { ...handed, agent: WEN })).toBe(false);
    const row = toRow(of('one', handoff, handed), policyOf());
    expect(row.handed).toMatchObject({ by: 'Lea', note: 'knows lamps' });
  });

  it('is none that they snoozed, until the buyer writes or its time comes', () => {
    const snoozed = (until: string | null): Entry => ({ type: 'snoozed', agent: WEN, until });
    const ended = (agent: Agent | null): Entry => ({ type: 'snooze_ended', agent });
    const written = [handoff, taken, said('are you there?')];
    expect(needs(...written, snoozed(null))).toBe(false);
    expect(needs(...written, snoozed(null), said('hello?', 'a2'))).toBe(true);
    const seen = [handoff, taken, agentSaid];
    expect(needs(...seen, snoozed(NOW))).toBe(false);
    expect(needs(...seen, snoozed(NOW), ended(null))).toBe(true);
    expect(needs(...seen, snoozed(NOW), ended(null), agentSaid)).toBe(false);
    expect(needs(...seen, snoozed(NOW), ended(WEN))).toBe(false);
    expect(needs(handoff, taken, snoozed(NOW), ended(WEN))).toBe(true);
    expect(needs(handoff, { ...handed, agent: WEN }, snoozed(NOW), handed)).toBe(true);
    expect(of('one', handoff, taken, snoozed(NOW)).dueAt).toBe(NOW);
    const rows = [of('off', ...written, snoozed(null)), of('on', handoff, taken)].map((each) =>
      toRow(each, policyOf()),
    );
    expect(rows.toSorted(byUrgency).map(({ caseId }) => caseId)).toEqual(['on', 'off']);
  });

  it('is counted, and comes next before who waits, and never the case that one is at', () => {
    const mine = of('mine', handoff, taken, said('still broken'));
    const idle = of('idle', handoff, taken, agentSaid);
    const waits = of('waits', said('human'), handoff);
    const cases = [waits, idle, mine];
    expect(countsOf(cases, WEN.id)).toMatchObject({ waiting: 1, mine: 2, answer: 1, unanswered: 1, all: 3 });
    const next = (from: typeof cases, after: string) =>
      nextOf(from, { agentId: WEN.id, after, policy: policyOf() })?.caseId ?? null;
    expect(next(cases, 'waits')).toBe('mine');
    expect(next(cases, 'mine')).toBe('waits');
    expect(next([idle], 'mine')).toBeNull();
  });

  it('comes by what presses, and what is snoozed or waits for nobody last, in plain numbers on the wire', () => {
    const rows = [
      of('snoozed', handoff, taken, { type: 'snoozed', agent: WEN, until: null }),
      of('waits', handoff),
      of('alarm', read({ alarm: 'safety' }), handoff),
    ].map((each) => toRow(each, policyOf()));
    expect(rows.toSorted(byUrgency).map(({ caseId }) => caseId)).toEqual(['alarm', 'waits', 'snoozed']);
    expect(rows.map(({ urgency }) => urgency)).toEqual([null, expect.any(Number), expect.any(Number)]);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  it('says who has its order in another case, and where that waits, but not of the one that is seen to first', () => {
    const [first, second, third] = [
      of('first', identified(), handoff, taken),
      of('second', identified(), handoff),
      of('third', identified(aLamp({ number: 'another' })), handoff),
    ];
    const besides = (cases: CaseSummary[]) =>
      cases.map((each) => toRow(each, policyOf(), casesOfOrders(cases)).beside);
    const withWen = { caseId: 'first', agent: WEN, since: NOW };
    expect(besides([second, first, third])).toEqual([withWen, null, null]);
    const late = of('late', identified(), handoff);
    expect(besides([second, late])).toMatchObject([null, { caseId: 'second', agent: null }]);
  });

  it('tells the marketplace’s date once something was asked for there, and works towards it before', () => {
    const complained = of('one', identified(), read({ complaintType: 'quality' }), handoff, taken, agentSaid);
    const row = toRow(complained, policyOf());
    expect(row).toMatchObject({ answerBy: null, urgency: expect.any(Number) as unknown });
    const filed: Entry = { type: 'order_event', eventId: 'e', kind: 'refund_filed', happenedAt: NOW };
    expect(toRow(of('two', identified(), filed), policyOf()).answerBy).toBe(after(NOW, { days: 30 }));
  });

  it('is none that ended, and the row says how, by whom and when', () => {
    const ended = of(
      'ended',
      handoff,
      taken,
      said('thanks'),
      { type: 'handoff_completed', agent: WEN, note: null },
      { type: 'closed', outcome: 'settled' },
    );
    expect(isIn('answer', WEN.id)(ended)).toBe(false);
    expect(toRow(ended, policyOf()).closed).toMatchObject({ outcome: 'settled', by: WEN });
    const byTime = of('time', { type: 'closed', outcome: 'enquiry' });
    expect(toRow(byTime, policyOf()).closed).toMatchObject({ outcome: 'enquiry', by: null });
  });
});
