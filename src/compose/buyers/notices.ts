import { answerMail, mailStopWords } from '../../../dialogs/wording/mailWords.ts';
import type { Wording } from '../../../dialogs/wording/wording.ts';
import { SmtpMailer } from '../../adapters/mail/smtpMailer.ts';
import { directLineKey } from '../secrets.ts';
import type { Config } from '../../config.ts';
import { PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import { withoutEnd } from '../../domain/vocabulary/withoutEnd.ts';
import type { Mailer } from '../../ports/mailer.ts';
import { MAIL_STOP_PATH, mailStopEndpoints } from '../../server/mailStop.ts';
import { AnswerNotices } from '../../services/care/answerNotices.ts';
import { MailStops } from '../../services/people/mailStops.ts';
import type { Shared } from '../shared.ts';
import type { WayBackOf } from './returning.ts';

/** The seller's SMTP server; null while none is set. */
export const openMailer = ({ PARLEY_SMTP_URL: url, PARLEY_MAIL_FROM: from }: Config): Mailer | null =>
  url === null || from === null ? null : new SmtpMailer({ url, from });

/** What brings buyers back to the page by email; null while the seller has set no server. */
export function openNotices(
  config: Config,
  parts: Pick<Shared, 'store' | 'caseFiles' | 'policy' | 'clock' | 'log'> & {
    wording: Wording;
    wayBack: WayBackOf;
  },
) {
  const { wording, wayBack, policy, clock, log } = parts;
  const mailer = openMailer(config);
  const address = config.PARLEY_PUBLIC_URL === null ? null : withoutEnd(config.PARLEY_PUBLIC_URL, /\//);
  if (mailer === null || address === null) return null;
  const stops = new MailStops({ ...parts, key: directLineKey(config) });
  const notices = new AnswerNotices({
    ...parts,
    mailer,
    stops,
    wayBackOf: (conversationId) => wayBack(PAGE_CHANNEL, conversationId, address),
    stopLinkOf: (mark, language) =>
      `${address}${MAIL_STOP_PATH}?${new URLSearchParams({ t: mark, l: language }).toString()}`,
    words: (language, ways) => answerMail(wording, policy.shop, language, ways),
    onError: (error) => log.error(error, 'an email to a buyer'),
  });
  const endpoints = mailStopEndpoints({
    stop: (mark) => stops.stop(mark),
    words: (language) => mailStopWords(wording, policy.shop, language),
    clock,
  });
  return { notices, endpoints };
}
