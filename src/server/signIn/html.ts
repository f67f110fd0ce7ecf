import type { Answer } from '../../http/endpoint.ts';
import { escaped } from '../../domain/case/copy/escaped.ts';
import { newNonce } from '../fill.ts';

/** A piece of HTML in which everything that came from outside is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Text with values in it, each escaped unless it is `Html` itself; a list is one after the other. */
export function html(parts: TemplateStringsArray, ...values: (string | Html | Html[] | null)[]): Html {
  return new Html(parts.reduce((before, part, index) => before + toText(values[index - 1] ?? null) + part));
}

function toText(value: string | Html | Html[] | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  return Array.isArray(value) ? value.map(({ text }) => text).join('') : value.text;
}

export interface SmallPage {
  title: string;
  body: Html;
  /** A script of the page's own; it is code, never made from what came from outside. */
  script?: string;
  status?: number;
  headers?: Readonly<Record<string, string | string[]>>;
  /** Other origins a form of the page may end at, such as the identity provider's. */
  formsTo?: readonly string[];
}

/** A page that stands alone: no file is loaded, and nothing runs but what it brings. */
export function smallPage({
  title,
  body,
  script,
  status = 200,
  headers = {},
  formsTo = [],
}: SmallPage): Answer {
  const nonce = newNonce();
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · Parley</title>
        <style nonce="${nonce}">
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <p class="brand"><span aria-hidden="true">❝</span> Parley</p>
          <h1>${title}</h1>
          ${body}
        </main>
        ${
          script === undefined
            ? null
            : html`<script nonce="${nonce}">
                ${new Html(script)};
              </script>`
        }
      </body>
    </html> `;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Under the server's own `no-referrer` browsers send forms with the origin `null`, as another site's would come.
      'referrer-policy': 'same-origin',
      'content-security-policy': [
        "default-src 'none'",
        `style-src 'nonce-${nonce}'`,
        ...(script === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
        `form-action ${["'self'", ...formsTo].join(' ')}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      ...headers,
    },
    body: Buffer.from(document.text),
  };
}

const STYLE = `
:root { --ground: #f5f4f2; --card: #fff; --ink: #23211f; --soft: #5c5752; --line: #8a847d; --act: #0b6157; --on-act: #fff; --bad: #a3231b }
@media (prefers-color-scheme: dark) {
  :root { --ground: #191817; --card: #242321; --ink: #f0eeeb; --soft: #b5afa8; --line: #8a847d; --act: #6fd3c3; --on-act: #06201c; --bad: #ff9d92 }
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 16px; background: var(--ground); color: var(--ink);
  font: 16px/1.5 system-ui, 'Segoe UI', sans-serif }
main { width: 100%; max-width: 26rem; padding: 28px; background: var(--card); border-radius: 12px; box-shadow: 0 1px 3px #0003 }
.brand { margin: 0 0 20px; color: var(--soft); font-weight: 600 }
.brand span { color: var(--act) }
h1 { margin: 0 0 12px; font-size: 1.5rem; line-height: 1.25 }
p { margin: 0 0 14px; overflow-wrap: anywhere }
form { margin: 0 0 16px }
label { display: block; margin: 0 0 4px; font-weight: 600 }
input { display: block; width: 100%; margin: 0 0 16px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--ground); color: var(--ink); font: inherit }
button, .button { display: block; width: 100%; padding: 11px 16px; border: 0; border-radius: 6px; background: var(--act); color: var(--on-act);
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer }
a { color: var(--act) }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px }
.wrong { padding-left: 12px; border-left: 4px solid var(--bad); color: var(--bad) }
.hint { color: var(--soft); font-size: .9rem }
code { font-size: .9em }
`;
