import { FORWARDED as FORWARDED_LINE } from '../../domain/vocabulary/message.ts';
import type { Activity } from 'botframework-schema';
import EmailReplyParser from 'email-reply-parser';
import { compile } from 'html-to-text';

/** Longer e-mails are read to here: a quotation of a quotation of a quotation says nothing new. */
const LONGEST_EMAIL = 40_000;
/** More of it is not taken apart as markup. */
const LONGEST_MARKUP = 40_000;

const toPlainText = compile({
  wordwrap: false,
  preserveNewlines: true,
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'blockquote', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/**
 * The words of a message as the one who wrote them sees them: without the markup, the escapes, the mentions and the quotations that
 * its channel and its `textFormat` put around them. Names that were mentioned stay; the caller takes out the bot's own.
 */
export function wordsOf({ channelId, textFormat, text }: Partial<Activity>): string {
  if (typeof text !== 'string') return '';
  if (channelId === 'slack') return ofSlack(text);
  if (channelId === 'email') return ofEmail(textFormat === 'xml' ? ofMarkup(text) : text);
  if (textFormat === 'xml') return ofMarkup(text);
  if (textFormat === 'markdown') return ofMarkdown(text);
  return channelId === 'msteams' ? ofTeams(text) : text;
}

const ofMarkup = (text: string): string =>
  toPlainText(text.slice(0, LONGEST_MARKUP)).replaceAll('\u00a0', ' ').trim();

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,32}\d{0,2});/gi;

/** Only entities are markup here: what else looks like it is what somebody typed. */
const withoutEntities = (text: string): string => text.replace(ENTITY, (entity) => decoded(entity));

const decoded = (entity: string): string => {
  if (/^&(?:nbsp|#160|#xa0);$/i.test(entity)) return ' ';
  return toPlainText(`<pre>${entity}</pre>`) || entity;
};

/** Teams writes plain text with entities now and then, and names in `<at>`. */
const ofTeams = (text: string): string => withoutEntities(text.replace(/<\/?at(?: [^<>]*)?>/gi, ''));

/**
 * Slack's own markup: https://docs.slack.dev/messaging/formatting-message-text. `<mailto:a@b.c|a@b.c>` is an address, `<@U1|wen>`
 * a person, `<!here>` everybody; the three signs of markup are entities.
 */
const ofSlack = (text: string): string =>
  withoutEntities(
    text.replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) =>
      slackLink(target, label ?? ''),
    ),
  );

function slackLink(target: string, label: string): string {
  if (target.startsWith('@')) return label === '' ? '' : `@${label}`;
  if (target.startsWith('#')) return label === '' ? '' : `#${label}`;
  if (target.startsWith('!')) return label;
  return label === '' ? target.replace(/^(?:mailto|tel):/, '') : label;
}

/** What Markdown escapes, a link's words, and the marks of emphasis around words. */
const ofMarkdown = (text: string): string =>
  withoutEntities(
    text
      .replace(/\[([^[\]]+)\]\(([^()\s]+)\)/g, (_, label: string, target: string) =>
        label === target ? label : `${label} ${target.replace(/^mailto:/, '')}`,
      )
      .replace(/(?<![\\*])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/g, '$1')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );

const replies = new EmailReplyParser();

/** What stands above quotations and signatures, and what is forwarded below it; all of it where nothing does. */
function ofEmail(text: string): string {
  const whole = text.slice(0, LONGEST_EMAIL).replaceAll('\r\n', '\n');
  const ownOf = (words: string): string => replies.read(words).getVisibleText().trim();
  const lines = withoutQuoted(whole.split('\n'));
  const mark = lines.findIndex((_, at) => isForwardMark(lines, at));
  if (mark < 0) return ownOf(lines.join('\n')) || ownOf(whole) || whole;
  const own = ownOf(lines.slice(0, mark).join('\n'));
  const forwarded = forwardedIn(lines.slice(mark + 1));
  return forwarded === '' ? own || whole : `${own}\n\n${FORWARDED_LINE}\n${forwarded}`.trim();
}

/** "Name <address>:" before quoted lines, which Gmail writes after the date in languages the parser does not know. */
function saysWhoWrote(line: string): boolean {
  const plain = line.trim().replace(/ :$/u, ':');
  const [opens, at] = [plain.lastIndexOf('<'), plain.lastIndexOf('@')];
  return plain.endsWith('>:') && opens > 0 && at > opens;
}
const ABOUT = /^(?:Subject|Asunto|Assunto|Objet|Betreff|Тема):/iu;
/** The first lines of a quoted message, in the languages that are spoken here. */
const HEADS = [
  /^(?:From|De|Von|От):/iu,
  /^(?:Sent|Date|Enviado(?: el| em)?|Fecha|Data|Envoyé|Gesendet|Datum|Отправлено|Дата):/iu,
  /^(?:To|Para|À|An|Кому):/iu,
  ABOUT,
];

const withoutMarks = (line = ''): string => line.replace(/^[\s*]+/u, '');
const isHeadLine = (line: string | undefined): boolean => HEADS.some((head) => head.test(withoutMarks(line)));
/** Three of them in a row are no sentence of a buyer's. */
const isHead = (lines: readonly string[], at: number): boolean =>
  lines.slice(at, at + 3).filter(isHeadLine).length === 3;

/** How mail programs head what their user passes on, between dashes or before a colon. */
const FORWARDED =
  /forwarded message|weitergeleiteten? nachricht|mensaje reenviado|mensagem (?:encaminhada|reenviada)|message transféré|(?:пересылаемо|пересланно|перенаправленно|переадресованно)(?:е|го) сообщени[ея]/iu;
const LONGEST_MARK = 80;

/** A buyer passes on what they want read, such as the confirmation with the order's number: it is no quotation. */
function isForwardMark(lines: readonly string[], at: number): boolean {
  const line = withoutMarks(lines[at]).trim();
  if (line.length > LONGEST_MARK || !FORWARDED.test(line)) return false;
  if (!(line.startsWith('--') && line.endsWith('--')) && !line.endsWith(':')) return false;
  return isHead(lines, at + 1) || (lines[at + 1]?.trim() === '' && isHead(lines, at + 2));
}

/** What was passed on: what it is about, and its words without what they quote. */
function forwardedIn(lines: readonly string[]): string {
  const begins = lines.findIndex((line) => line.trim() !== '');
  const length = lines.slice(begins).findIndex((line) => line.trim() === '');
  const ends = length < 0 ? lines.length : begins + length;
  const about = lines.slice(begins, ends).find((line) => ABOUT.test(withoutMarks(line))) ?? '';
  const words = lines.slice(ends).filter((line) => !line.startsWith('>'));
  return [withoutMarks(about).replace(ABOUT, '').trim(), words.join('\n').trim()]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Without what is quoted by a head of lines: who, when, to whom, about what. */
function withoutQuoted(lines: readonly string[]): readonly string[] {
  const isPassedOn = (at: number): boolean =>
    isForwardMark(lines, at - 1) || (lines[at - 1]?.trim() === '' && isForwardMark(lines, at - 2));
  const head = lines.findIndex((_, at) => isHead(lines, at) && !isHeadLine(lines[at - 1]) && !isPassedOn(at));
  const wrote = lines.findIndex((line, at) => saysWhoWrote(line) && quotesSoon(lines.slice(at + 1)));
  const ends = [head, wrote].filter((at) => at > 0);
  return ends.length === 0 ? lines : lines.slice(0, Math.min(...ends));
}

const quotesSoon = (lines: readonly string[]): boolean =>
  lines.find((line) => line.trim() !== '')?.startsWith('>') === true;
