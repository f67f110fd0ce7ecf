import type { CopiedAnswer, CopyWords } from '../src/domain/case/buyerCopy.ts';
import type { Wording } from './wording/wording.ts';

/** The words of a buyer's copy, for a shop of this name whose clocks show this time zone. */
export function copyWords(
  wording: Wording,
  { shop, timezone }: { shop: string; timezone: string },
): (languageTag: string | null, now: Date) => CopyWords {
  // The same in every language, and never read as another day.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: timezone,
  });
  const time = (instant: string | Date): string => clock.format(new Date(instant));
  return (tag, now) => {
    const language = wording.supported(tag);
    const answered = (answer: CopiedAnswer, what: string): string =>
      [wording.say(`copy.${answer}`, {}, language, tag), ...(what === '' ? [] : [what])].join(': ');
    return {
      language,
      title: wording.say('copy.title', { shop }, language, tag),
      made: wording.say('copy.made', { time: time(now), zone: timezone }, language, tag),
      you: wording.say('copy.you', {}, language, tag),
      assistant: wording.say('copy.assistant', {}, language, tag),
      file: wording.say('copy.file', {}, language, tag),
      notTaken: wording.say('copy.not_taken', {}, language, tag),
      answered,
      time,
      back: ({ link, address, code }) => [
        wording.say('copy.return', { link }, language, tag),
        wording.say('copy.code', { address, code }, language, tag),
      ],
    };
  };
}
