import type { Activity } from 'botframework-schema';
import { compile } from 'html-to-text';
import { wordsOfEmail } from './emailText.ts';

/** More of a text is not taken apart: ten times what is kept of one. */
const LONGEST_MARKUP = 40_000;

const toPlainText = compile({
  wordwrap: false,
  preserveNewlines: true,
  // Deeper than any mail program nests what it writes; what takes it apart calls itself for each level.
  limits: { maxDepth: 100 },
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
export function wordsOf({ channelId, textFormat, text: whole }: Partial<Activity>): string {
  if (typeof whole !== 'string') return '';
  const text = whole.slice(0, LONGEST_MARKUP);
  if (channelId === 'slack') return ofSlack(text);
  if (channelId === 'email') return wordsOfEmail(textFormat === 'xml' ? ofMarkup(text) : text);
  if (textFormat === 'xml') return ofMarkup(text);
  if (textFormat === 'markdown') return ofMarkdown(text);
  return channelId === 'msteams' ? ofTeams(text) : text;
}

const ofMarkup = (text: string): string => toPlainText(text).replaceAll('\u00a0', ' ').trim();

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,32}\d{0,2});/gi;

/** No text has more different ones: Chinese characters in numbers are the most. */
const MOST_ENTITIES = 1_000;

/** Only entities are markup here: what else looks like it is what somebody typed. Each is decoded once. */
function withoutEntities(text: string): string {
  const known = new Map<string, string>();
  return text.replace(ENTITY, (entity) => {
    const plain = known.get(entity) ?? (known.size < MOST_ENTITIES ? decoded(entity) : entity);
    known.set(entity, plain);
    return plain;
  });
}

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
