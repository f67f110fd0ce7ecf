import type { WayBack } from '../../src/domain/case/copy/copyPage.ts';
import type { Wording } from './wording.ts';

export interface MailText {
  subject: string;
  text: string;
  /** BCP 47. */
  language: string;
}

/** The email that an answer is there: where, and not a word of the case. */
export function answerMail(
  wording: Wording,
  shop: string,
  tag: string | null,
  { back, stop }: { back: WayBack; stop: string },
): MailText {
  const language = wording.supported(tag);
  const lines = [
    wording.say('mail.text', { shop }, language, tag),
    `${back.link}\n${wording.say('copy.code', back, language, tag)}`,
    wording.say('mail.private', {}, language, tag),
    `${wording.say('mail.stop', {}, language, tag)}\n${stop}`,
  ];
  return {
    subject: wording.say('mail.subject', { shop }, language, tag),
    text: `${lines.join('\n\n')}\n`,
    language,
  };
}

/** The page on which somebody stops such emails. */
export function mailStopWords(wording: Wording, shop: string, tag: string | null) {
  const language = wording.supported(tag);
  return {
    ask: wording.say('mail.stop_ask', { shop }, language, tag),
    button: wording.say('mail.stop_button', {}, language, tag),
    stopped: wording.say('mail.stopped', {}, language, tag),
  };
}
