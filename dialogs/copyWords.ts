import type { CopiedAnswer } from '../src/domain/case/copy/buyerCopy.ts';
import type { CopyWords } from '../src/domain/case/copy/copyPage.ts';
import type { Wording } from './wording/wording.ts';

/** The words of a buyer's copy, for a shop of this name: its clocks show this time zone, which is the copy's where the buyer's is not known. */
export function copyWords(
  wording: Wording,
  { shop, timezone }: { shop: string; timezone: string },
): (languageTag: string | null, made: { now: Date; zone: string | null }) => CopyWords {
  return (tag, { now, zone }) => {
    const timeZone = zone ?? timezone;
    // The same in every language, and never read as another day.
    const clock = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
    const time = (instant: string | Date): string => clock.format(new Date(instant));
    const language = wording.supported(tag);
    const answered = (answer: CopiedAnswer, what: string): string =>
      [wording.say(`copy.${answer}`, {}, language, tag), ...(what === '' ? [] : [what])].join(': ');
    return {
      language,
      title: wording.say('copy.title', { shop }, language, tag),
      made: wording.say('copy.made', { time: time(now), zone: timeZone }, language, tag),
      you: wording.say('copy.you', {}, language, tag),
      assistant: wording.say('copy.assistant', {}, language, tag),
      file: wording.say('copy.file', {}, language, tag),
      notTaken: wording.say('copy.not_taken', {}, language, tag),
      answered,
      person: (did, name) => wording.say(`person.${did}`, { name }, language, tag),
      time,
      back: ({ link, address, code }) => [
        wording.say('copy.return', { link }, language, tag),
        wording.say('copy.code', { address, code }, language, tag),
      ],
    };
  };
}
