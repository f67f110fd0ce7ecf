import { z } from 'zod';
import type { RateLimit } from '../../http/rateLimit.ts';
import { type Answer, type Call, type Endpoint, refusal, get, post } from '../../http/endpoint.ts';
import { Role } from '../../ports/principal.ts';
import type { SignInLinks } from '../../services/people/signInLinks.ts';
import { AgentName } from '../../services/people/agentName.ts';
import { isSameOrigin } from '../access.ts';
import { html, smallPage } from './html.ts';
import { landing, wantedAddress } from './pages.ts';
import type { SessionCookies } from './sessionCookies.ts';

const Form = z.object({
  code: z.string().default(''),
  name: z.string().default(''),
  to: z.string().default(''),
});
const LinkRequest = z.object({ role: Role, name: AgentName.nullable().default(null) });

export interface LocalSignInOptions {
  links: SignInLinks;
  cookies: SessionCookies;
  /** Holds back who tries one code again and again: a code, and not the neighbours behind the same proxy. */
  guesses: RateLimit;
}

/** Where a link leads. The code stands behind the `#`, which no proxy, log or preview ever gets to see. */
export const linkTo = (
  base: string,
  code: string,
  { name, to }: { name?: string | null; to?: string } = {},
) => {
  const url = new URL('/sign-in', base);
  if (to !== undefined) url.searchParams.set('to', to);
  if (name != null) url.searchParams.set('name', name);
  url.hash = code;
  return url.href;
};

/** Signing in by links that this server gave out, for one machine without an identity provider. */
export function localSignIn({ links, cookies, guesses }: LocalSignInOptions): Endpoint[] {
  return [
    get('public', '/sign-in', 'where a person signs in', ({ query }) => {
      const signedOut = query.get('state') === 'signed-out';
      const [to, name] = [wantedAddress(query.get('to')), query.get('name') ?? ''];
      return Promise.resolve(signInPage({ to, name, isNameGiven: name !== '', signedOut }));
    }),
    post('public', 'form', '/sign-in', 'spends a sign-in link', (call) =>
      spend(call, { links, cookies, guesses }),
    ),
    post(
      'desk_key',
      'json',
      '/api/sign-in/links',
      'a fresh sign-in link, for npm run sign-in',
      async ({ body, origin }) => {
        const wanted = LinkRequest.safeParse(body);
        if (!wanted.success) return refusal(400, 'BadRequest', z.prettifyError(wanted.error));
        const { name, role } = wanted.data;
        const issued = name === null ? { code: await links.issue(role) } : await links.issueFor(name, role);
        if ('taken' in issued) return refusal(409, 'NameTaken', whoHas(issued.taken, name ?? ''));
        return { status: 201, body: { url: linkTo(origin, issued.code, { name }) } };
      },
    ),
  ];
}

async function spend(
  { body, headers, origin }: Call,
  { links, cookies, guesses }: Pick<LocalSignInOptions, 'links' | 'cookies' | 'guesses'>,
): Promise<Answer> {
  const form = Form.safeParse(body).data;
  const again = (status: number, wrong: string, more: Record<string, string> = {}): Answer =>
    signInPage({ to: wantedAddress(form?.to ?? null), name: form?.name ?? '', status, wrong, headers: more });
  if (!form) return again(400, 'That was no sign-in. Open the link again.');
  if (!isSameOrigin(headers, origin)) return again(403, `Sign in from this page only, at ${origin}.`);
  const seconds = guesses.take(form.code.trim().slice(0, 64));
  if (seconds > 0) {
    const wrong = `That was too often. Wait ${seconds} s and try again.`;
    return again(429, wrong, { 'retry-after': String(seconds) });
  }
  const typed = AgentName.safeParse(form.name);
  // Before the code is spent: a slip in the name costs nobody their link.
  if (!typed.success) return again(400, typed.error.issues[0]?.message ?? 'Write the name in letters.');
  // Before the code is spent as well. Whoever writes their own name with a link that names nobody is nobody's colleague.
  const taken = await links.takenFor(form.code.trim(), typed.data);
  if (taken !== null) return again(400, whoHas(taken, typed.data));
  const grant = await links.spend(form.code.trim());
  if (!grant) return again(403, 'This code was used already, is older than an hour, or never was one.');
  const name = grant.name ?? typed.data;
  const id = grant.name === null ? `local:~${grant.mark}` : `local:${name.toLowerCase()}`;
  const person = { id, name, roles: [grant.role], teams: [], language: null };
  const { cookie } = await cookies.open(person, headers, origin);
  return { status: 303, headers: { location: landing(form.to, person.roles), 'set-cookie': cookie } };
}

const whoHas = (taken: string, name: string): string =>
  taken === name
    ? `${name} is the name of a colleague. Write another, or ask whoever runs Parley for a link with your name: npm run sign-in -- --name "${name}"`
    : `${name} can be taken for ${taken}, the name of a colleague. Write ${taken} in a link for the same person, else another name.`;

interface SignInPage {
  to: string;
  name: string;
  isNameGiven?: boolean;
  signedOut?: boolean;
  status?: number;
  wrong?: string;
  headers?: Record<string, string>;
}

function signInPage({ to, name, isNameGiven, signedOut, status, wrong, headers }: SignInPage): Answer {
  const fixed = isNameGiven === true ? html` readonly` : null;
  return smallPage({
    title: signedOut === true ? 'You are signed out' : 'Sign in to the desk',
    ...(status === undefined ? {} : { status }),
    ...(headers === undefined ? {} : { headers }),
    script: TAKE_THE_CODE,
    body: html`${wrong === undefined ? null : html`<p class="wrong" role="alert">${wrong}</p>`}
      <form method="post" action="/sign-in">
        <input type="hidden" name="to" value="${to}" />
        <label for="name">Your name</label>
        <input id="name" name="name" value="${name}" ${fixed} required maxlength="60" autocomplete="name" />
        <div id="with-code">
          <label for="code">Sign-in code</label>
          <input id="code" name="code" required autocomplete="off" autocapitalize="off" spellcheck="false" />
        </div>
        <button>Sign in</button>
      </form>
      <p class="hint">
        Colleagues see you under this name. The code came with your link: it works once, within an hour. If it
        no longer does, or you have none, ask whoever looks after Parley at your shop for another link.
      </p>`,
  });
}

/** Takes the code out of the address before anybody can copy it from there. */
const TAKE_THE_CODE = `
const field = document.getElementById('code');
function take() {
  if (location.hash.length < 2) return;
  field.value = location.hash.slice(1);
  document.getElementById('with-code').hidden = true;
  history.replaceState(null, '', location.pathname + location.search);
}
addEventListener('hashchange', take);
take();
`;
