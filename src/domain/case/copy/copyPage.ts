import type { PersonNews } from '../reach/people.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { CopiedAnswer, CopiedFile, CopyItem } from './buyerCopy.ts';
import { escaped } from './escaped.ts';

/** How whoever has a copy comes back to the conversation. */
export interface WayBack {
  /** Opens it by itself. */
  link: string;
  /** Where the code is typed. */
  address: string;
  code: string;
}

export interface CopyWords {
  /** BCP 47. */
  language: string;
  title: string;
  /** When it was made, and in which time zone its times are. */
  made: string;
  you: string;
  assistant: string;
  /** Before a file's name. */
  file: string;
  /** Of a file that could not be taken. */
  notTaken: string;
  answered: (answer: CopiedAnswer, what: string) => string;
  /** That somebody of the team came or left. */
  person: (did: PersonNews['did'], name: string) => string;
  /** `2026-11-25 18:40`, in the one time zone that is named. */
  time: (instant: Instant) => string;
  /** How to come back to the conversation, a line each. */
  back: (way: WayBack) => string[];
}

/**
 * A copy as a page of its own: it loads nothing, runs nothing, and whatever was said stands in it as the text it is. It can be
 * read without any of its style.
 */
export function copyAsPage(items: readonly CopyItem[], words: CopyWords, way: WayBack | null = null): string {
  const back = way === null ? [] : words.back(way);
  const body = items.map((item) => articleOf(item, words)).join('\n');
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escaped(words.title)}</h1>
<p class="quiet">${escaped(words.made)}</p>${back.map((line) => `\n<p class="back">${linked(line, way)}</p>`).join('')}
<main>
${body}
</main>
</body>
</html>
`;
}

/** The line, with the address in it as a link that tells no other site where it was. */
function linked(line: string, way: WayBack | null): string {
  const link = escaped(way?.link ?? '');
  const anchor = `<a href="${link}" rel="noreferrer">${link}</a>`;
  return link === '' ? escaped(line) : escaped(line).replace(link, () => anchor);
}

function articleOf(item: CopyItem, words: CopyWords): string {
  const time = `<time datetime="${escaped(item.at)}">${escaped(words.time(item.at))}</time>`;
  if (item.kind !== 'said')
    return `<p class="event">${time} <bdi>${escaped(eventWords(item, words))}</bdi></p>`;
  const facts = item.facts.map(
    ({ title, value }) => `<div><dt>${escaped(title)}</dt><dd dir="auto">${escaped(value)}</dd></div>`,
  );
  return [
    `<article class="${item.by}">`,
    `<h2><bdi>${escaped(speakerOf(item, words))}</bdi> ${time}</h2>`,
    item.text === '' ? '' : `<p class="text" dir="auto">${escaped(item.text)}</p>`,
    facts.length === 0 ? '' : `<dl>${facts.join('')}</dl>`,
    ...item.files.map((file) => `<p class="file">${escaped(words.file)}: ${fileMarkup(file, words)}</p>`),
    '</article>',
  ].join('');
}

const fileMarkup = ({ name, sha256 }: CopiedFile, words: CopyWords): string =>
  `<bdi>${escaped(name ?? '–')}</bdi> ${sha256 === null ? `(${escaped(words.notTaken)})` : `<code>SHA-256 ${sha256}</code>`}`;

/** A copy as plain text, for where no page can be handed over. */
export function copyAsText(items: readonly CopyItem[], words: CopyWords): string {
  const parts = items.map((item) => {
    const time = words.time(item.at);
    if (item.kind !== 'said') return `${time}  ${eventWords(item, words)}`;
    return [
      `${time}  ${speakerOf(item, words)}`,
      ...(item.text === '' ? [] : [item.text]),
      ...item.facts.map(({ title, value }) => `${title}: ${value}`),
      ...item.files.map(
        ({ name, sha256 }) =>
          `${words.file}: ${name ?? '–'} (${sha256 === null ? words.notTaken : `SHA-256 ${sha256}`})`,
      ),
    ].join('\n');
  });
  return [`${words.title}\n${words.made}`, ...parts].join('\n\n') + '\n';
}

const eventWords = (item: Exclude<CopyItem, { kind: 'said' }>, words: CopyWords): string =>
  item.kind === 'person' ? words.person(item.did, item.name) : words.answered(item.answer, item.what);

function speakerOf({ by, name }: Extract<CopyItem, { kind: 'said' }>, words: CopyWords): string {
  if (by === 'buyer') return words.you;
  return by === 'bot' ? words.assistant : (name ?? '');
}

const STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.375rem; line-height: 1.3; }
h2 { margin: 0; font-size: 0.875rem; }
time, .quiet, .event, .file { font-size: 0.8125rem; font-weight: 400; opacity: 0.8; }
article { margin: 1rem 0; padding: 0.75rem 1rem; border: 1px solid #8886; border-radius: 0.75rem; break-inside: avoid; }
article.buyer { margin-inline-start: 2.5rem; background: #0b6b5d18; }
.text { margin: 0.25rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.file, .back, code { overflow-wrap: anywhere; }
dl { margin: 0.5rem 0 0; font-size: 0.875rem; }
dl div { display: flex; gap: 0.75rem; }
dt { min-width: 8rem; opacity: 0.8; }
dd { margin: 0; }
`;
