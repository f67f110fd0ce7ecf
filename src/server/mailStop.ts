import { type Call, type Endpoint, get, post } from '../http/endpoint.ts';
import { RateLimit } from '../http/rateLimit.ts';
import { refusal } from '../http/endpoint.ts';
import type { Clock } from '../ports/clock.ts';
import { html, smallPage } from './signIn/html.ts';

export const MAIL_STOP_PATH = '/mail/stop';
const TRIES_OF_AN_ADDRESS = { perSecond: 0.1, burst: 20 };

export interface MailStopOptions {
  /** False for a mark that was never given out. */
  stop: (mark: string) => Promise<boolean>;
  words: (language: string | null) => { ask: string; button: string; stopped: string };
  clock: Clock;
}

/** Where whoever gets emails ends them: a page with a button, and the POST that mail programs make themselves (RFC 8058). */
export function mailStopEndpoints({ stop, words, clock }: MailStopOptions): Endpoint[] {
  const tries = new RateLimit(TRIES_OF_AN_ADDRESS, clock);
  const languageOf = ({ query }: Call): string | null => query.get('l');
  return [
    get('public', MAIL_STOP_PATH, 'asks whether emails to an address are to end', (call) => {
      const { ask, button } = words(languageOf(call));
      const here = `${MAIL_STOP_PATH}?${call.query.toString()}`;
      const body = html`<form method="post" action="${here}"><button>${button}</button></form>`;
      return Promise.resolve(smallPage({ title: ask, body }));
    }),
    post('public', 'form', MAIL_STOP_PATH, 'ends emails to an address', async (call) => {
      const wait = call.address === null ? 0 : tries.take(call.address);
      if (wait > 0)
        return refusal(429, 'TooManyRequests', 'Try again in a moment.', { 'retry-after': String(wait) });
      if (!(await stop(call.query.get('t') ?? '')))
        return refusal(404, 'NotFound', 'This link ends no emails.');
      return smallPage({ title: words(languageOf(call)).stopped, body: html`` });
    }),
  ];
}
