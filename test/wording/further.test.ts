import { describe, expect, it } from '@jest/globals';
import { FURTHER, furtherWords } from '../../dialogs/wording/further.ts';
import { LANGUAGES } from '../../dialogs/wording/wording.ts';
import { Exchange } from '../support/builders.ts';

describe('a language the bot does not speak', () => {
  it('is answered in itself in twenty languages, none of which the bot speaks', () => {
    expect(Object.keys(FURTHER).length).toBeGreaterThanOrEqual(20);
    for (const language of LANGUAGES) expect(furtherWords(language)).toBeNull();
    expect(furtherWords('pl-PL')).toBe(FURTHER['pl']);
    const notices = Object.values(FURTHER).map(({ notice }) => notice);
    expect(new Set(notices).size).toBe(notices.length);
  });

  it('brings a person in with that subject, with the complaint noted, once', () => {
    const buyer = new Exchange({ known: false });
    const handed = { do: 'hand_over', reason: 'request', subject: 'other_language' };
    expect(buyer.complains('not_received', { language: 'pl' }).next).toEqual(handed);
    expect(buyer.kase.complaint).toBe('not_received');
    buyer.personReturns();
    expect(buyer.says({ language: 'pl' }).next).not.toEqual(handed);
  });

  it('hands a wish for a person and an alarm over for what they are', () => {
    expect(new Exchange().says({ language: 'it', wantsHuman: true }).next).toMatchObject({
      reason: 'asked_for_person',
    });
    expect(new Exchange().says({ language: 'ko', alarm: 'safety' }).next).toMatchObject({
      subject: 'safety',
    });
  });
});
