import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../../src/server/desk/wire.ts';
import {
  behindSlash,
  filledIn,
  fitting,
  isLeftOf,
  thenWords,
  unfilledIn,
} from '../../src/web/agent/cannedReplies.ts';

const view = (buyerName: string | null): CaseView =>
  ({ row: { buyerName, orderNumber: null }, order: null }) as unknown as CaseView;
const filled = (text: string, buyerName: string | null): string =>
  filledIn(text, view(buyerName), { shop: 'Lumen', agent: 'Wen' });

describe('a canned reply', () => {
  it('has the names of buyer, shop and agent put in, and reads well where the buyer’s is not known', () => {
    const hello = 'Hello {buyer}, this is {agent} from {shop}.';
    expect(filled(hello, 'Ann')).toBe('Hello Ann, this is Wen from Lumen.');
    expect(filled(hello, null)).toBe('Hello, this is Wen from Lumen.');
    expect(filled('All is done, {buyer}.', 'Sofía Ramírez')).toBe('All is done, Sofía.');
    expect(filled('All is done, {buyer}. Bye', 'Practice (Camille)')).toBe('All is done. Bye');
    expect(filled('All is done, {buyer}. Bye', null)).toBe('All is done. Bye');
    expect(filled('{buyer}, one moment', null)).toBe('one moment');
  });

  it('is looked for behind a slash that stands alone, whatever is written before it', () => {
    expect(behindSlash('/tro')).toEqual({ before: '', sought: 'tro' });
    expect(behindSlash('I looked.\n/')).toEqual({ before: 'I looked.\n', sought: '' });
    expect(behindSlash('Hello Ann, /par')).toEqual({ before: 'Hello Ann, ', sought: 'par' });
    expect(behindSlash('Hello. /send it back')).toEqual({ before: 'Hello. ', sought: 'send it back' });
    for (const text of ['and/or', 'See /help\nThank you', 'https://example.com', '5 / 3 of them', ''])
      expect(behindSlash(text)).toBeNull();
  });

  it('is found by a word of its title before others that only say the word', () => {
    const canned = (title: string, text: string, language = 'en') => ({
      id: title,
      title,
      text,
      language,
      then: null,
      offers: null,
    });
    const replies = [
      canned('A photo would help', 'Could you send me a photo?'),
      canned('Resend', 'It goes out again.'),
      canned('How to send it back', 'Please pack it.'),
      canned('Zurücksenden', 'Bitte send …', 'de'),
    ];
    const titles = (words: string, language: string | null): string[] =>
      fitting(replies, words, language).map(({ title }) => title);
    expect(titles('send', 'en')).toEqual([
      'How to send it back',
      'Resend',
      'A photo would help',
      'Zurücksenden',
    ]);
    expect(titles('send', 'de')[0]).toBe('Zurücksenden');
  });

  it('is left in a text while some of its words stand together there, and not once others took their place', () => {
    const reply = 'We have asked the carrier where your parcel is, and will write as soon as we know.';
    for (const text of [
      reply,
      `Hello Ann, ${reply}`,
      'We have asked the carrier today.',
      'I hope you are well. As soon as we know more, I write.',
    ])
      expect([text, isLeftOf(reply, text)]).toEqual([text, true]);
    for (const text of ['', 'N', 'No parcel was lost, and the carrier will come.', 'We have it.'])
      expect([text, isLeftOf(reply, text)]).toEqual([text, false]);
    expect([isLeftOf('Done!', 'Well, it is done'), isLeftOf('Done!', 'No')]).toEqual([true, false]);
    expect([isLeftOf('All done, bye', 'All is done, bye'), isLeftOf('All done, bye', 'bye')]).toEqual([
      true,
      false,
    ]);
    expect(isLeftOf('👍', '👍')).toBe(true);
  });

  it('is not to be sent while something in it was not known and nobody wrote it', () => {
    expect(unfilledIn(filled('Your parcel is with {carrier}.', 'Ann'))).toBe('{carrier}');
    expect(unfilledIn(filled('Hello {buyer}', null))).toBeNull();
    expect(unfilledIn('a {set} of braces')).toBeNull();
  });

  it('says in words what it does as it is sent', () => {
    const nothing = { labels: [], note: null, snooze: null, complete: null };
    expect(thenWords({ ...nothing, labels: ['A', 'B'], snooze: { hours: 1 } })).toBe(
      'the labels “A”, “B” are set, and the case is snoozed for 1 hour',
    );
    expect(thenWords({ ...nothing, note: 'Asked Ann.' })).toBe('a note is kept for colleagues: “Asked Ann.”');
    expect(thenWords({ ...nothing, complete: 'no_agreement' })).toMatch(/^the case is completed: /u);
  });
});
