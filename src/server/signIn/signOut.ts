import { type Call, type Endpoint, get, post } from '../../http/endpoint.ts';
import { html, smallPage } from './html.ts';
import { HOME } from './pages.ts';
import type { SessionCookies } from './sessionCookies.ts';

export interface SignOutOptions {
  cookies: SessionCookies;
  /** Where to sign out besides; null for nowhere. */
  elsewhere: (call: Call) => Promise<string | null>;
}

/** Signing out: a page with a button, since what an address alone can do, a stranger's picture tag can do. */
export function signOut({ cookies, elsewhere }: SignOutOptions): Endpoint[] {
  return [
    get('agent', '/sign-out', 'asks whether to sign out', async (call) => {
      const provider = await elsewhere(call);
      return smallPage({
        title: 'Sign out?',
        // Browsers hold the redirect behind a form to this list too.
        formsTo: provider === null ? [] : [new URL(provider).origin],
        body: html`<p>You are signed in as ${call.principal?.name ?? ''}.</p>
          <form method="post" action="/sign-out">
            <input type="hidden" name="csrf" value="${call.csrf ?? ''}" />
            <button>Sign out</button>
          </form>
          <p class="hint"><a href="${HOME}">Back to the desk</a></p>`,
      });
    }),
    post('agent', 'form', '/sign-out', 'ends the session, everywhere', async (call) => {
      const forget = await cookies.end(call.headers, call.origin);
      const location = (await elsewhere(call)) ?? '/sign-in?state=signed-out';
      return { status: 303, headers: { location, 'set-cookie': forget } };
    }),
  ];
}
