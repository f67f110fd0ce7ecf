import { type Answer, type Endpoint, get, post } from '../../http/endpoint.ts';
import type { TabCodes } from '../../services/people/tabCodes.ts';
import { isSameOrigin } from '../access.ts';
import { html, smallPage } from './html.ts';
import { ownAddress } from './pages.ts';
import type { SessionCookies } from './sessionCookies.ts';

export const TAB_PATH = '/teams/tab';

export interface TeamsTabOptions {
  cookies: SessionCookies;
  codes: TabCodes;
  /** Origins that may show this server's pages in a frame. */
  frameAncestors: readonly string[];
}

/**
 * Signing in inside a tab of Teams. No identity provider lets itself be framed, and a browser keeps the cookies of a frame
 * apart from those of a window: so a person signs in in a window of their own, and brings a code from there into the tab,
 * which gets a session of its own whose cookie is sent in that frame alone.
 */
export function teamsTab({ cookies, codes, frameAncestors }: TeamsTabOptions): Endpoint[] {
  const page = (to: string, wrong: boolean): Answer =>
    framed(
      smallPage({
        title: 'Sign in to this tab',
        status: wrong ? 400 : 200,
        body: html`<p>
            <a class="button" href="/teams/connect" target="_blank" rel="noopener">1. Sign in in a window</a>
          </p>
          ${wrong ? html`<p class="wrong" role="alert">This code is not valid any more. Get a new one.</p>` : null}
          <form method="post" action="/teams/session">
            <input type="hidden" name="to" value="${to}" />
            <label for="code">2. The code that it shows</label>
            <input id="code" name="code" autocomplete="off" required />
            <button type="submit">Continue here</button>
          </form>`,
      }),
      frameAncestors,
    );
  return [
    get(
      'public',
      TAB_PATH,
      'a tab of Teams: the page that it is for, or how to sign in there',
      async ({ query, headers, origin }) => {
        const to = ownAddress(query.get('to'));
        const session = await cookies.find(headers, origin);
        return session ? { status: 303, headers: { location: to } } : page(to, false);
      },
    ),
    get(
      'agent',
      '/teams/connect',
      'gives a signed-in person a code for a tab of Teams',
      async ({ principal }) => {
        if (!principal) throw new Error('nobody is signed in behind the gate');
        return smallPage({
          title: 'Your code for Teams',
          body: html`<p>You are signed in as ${principal.name}. Put this code into the tab in Teams:</p>
            <p><code>${await codes.issue(principal)}</code></p>
            <p class="hint">
              It works once, within five minutes. Give it to nobody: whoever has it is you at this desk.
            </p>`,
        });
      },
    ),
    post(
      'public',
      'form',
      '/teams/session',
      'signs a tab of Teams in by a code',
      async ({ body, headers, origin }) => {
        const { code = '', to = null } = body as Record<string, string | undefined>;
        const address = ownAddress(to);
        // A page of somebody else's must not sign a person in as somebody else.
        const principal = isSameOrigin(headers, origin) ? await codes.redeem(code) : null;
        if (!principal) return page(address, true);
        const cookie = await cookies.openFramed(principal, origin);
        return { status: 303, headers: { location: address, 'set-cookie': cookie } };
      },
    ),
  ];
}

/** The page as it is, in a frame of these origins too. */
function framed(answer: Answer, ancestors: readonly string[]): Answer {
  const policy = answer.headers?.['content-security-policy'] ?? '';
  const allowed = String(policy).replace("frame-ancestors 'none'", `frame-ancestors ${ancestors.join(' ')}`);
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'content-security-policy': allowed,
      // Without a referrer browsers name no origin for a form either, and what is sent could be anybody's.
      'referrer-policy': 'same-origin',
    },
  };
}
