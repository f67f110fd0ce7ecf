import { describe, expect, it } from '@jest/globals';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { timelineOf, type TimelineItem } from '../../src/web/agent/timeline.ts';
import { NOW, offerOf, photo, proposed, readingOf, said as saidWith, WEN } from '../support/builders.ts';

const said = (activityId: string, text: string): Entry => saidWith(text, activityId);
const answered = (activityId: string, text: string): Entry => ({
  type: 'said',
  by: 'bot',
  activityId,
  utterance: { text, language: 'en', buttons: [], card: null },
  answers: [],
});
const makesOffer = (): Entry => proposed({ do: 'offer', offer: offerOf() });

const shown = (entries: Entry[]): TimelineItem[] =>
  timelineOf(
    seal(EMPTY_CHAIN, entries, NOW, () => 'salt'),
    'UTC',
  );
const kinds = (entries: Entry[]): string[] => shown(entries).map(({ kind }) => kind);

describe('the conversation as an agent sees it', () => {
  it('shows an offer with the words that make it, and by itself where there are none', () => {
    expect(
      shown([
        said('1', 'broken'),
        makesOffer(),
        answered('2', 'Thank you.'),
        answered('3', 'I can send a new one.'),
        said('4', 'no'),
        answered('5', 'Well.'),
      ]),
    ).toMatchObject([
      { kind: 'message', offered: null },
      { kind: 'message', offered: null },
      { kind: 'message', offered: { offer: offerOf(), agent: null } },
      { kind: 'message', offered: null },
      { kind: 'message', offered: null },
    ]);
    const offered: Entry = { type: 'offered', agent: WEN, offer: offerOf(), passed: [], approvedBy: null };
    expect(kinds([offered, said('1', 'thanks')])).toEqual(['offer', 'message']);
  });

  it('keeps what was read in a message, its pictures and what became of it with that message', () => {
    const reading = readingOf({ complaintType: 'damaged' });
    const [first, second] = shown([
      said('activity-1', 'look'),
      photo(),
      { type: 'read', activityIds: ['activity-1'], reading },
      answered('2', 'I see.'),
      { type: 'delivery_failed', activityId: '2', because: 'gone' },
    ]);
    expect(first).toMatchObject({
      kind: 'message',
      message: { files: [{ sha256: 'ab'.repeat(32) }], reading },
    });
    expect(second).toMatchObject({ kind: 'message', message: { notDelivered: 'gone', reading: null } });
  });

  it('marks notes as notes, and says who did what', () => {
    expect(
      shown([
        { type: 'handoff_accepted', agent: WEN },
        { type: 'noted', agent: WEN, text: 'careful' },
        { type: 'approval_refused', requestId: 'r', agent: WEN, because: 'too much' },
      ]),
    ).toMatchObject([
      { kind: 'event', text: 'Wen took the case' },
      { kind: 'note', text: 'careful' },
      { kind: 'event', text: 'Wen did not approve the offer', detail: 'Because: too much', tone: 'bad' },
    ]);
  });

  it('does not say again what a message shows: its words as an answer, and that it was seen', () => {
    const told: Entry = { type: 'detail_given', detail: 'description', text: 'broken' };
    const seen: Entry = { type: 'seen', activityIds: ['1'] };
    expect(kinds([said('1', 'broken'), told, seen])).toEqual(['message']);
  });

  it('gives every item the number of its entry, so that nothing is shown twice', () => {
    const numbers = shown([said('1', 'a'), makesOffer(), answered('2', 'b'), said('3', 'c')]).map(
      ({ n }) => n,
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
