import type { Answer } from '../../http/endpoint.ts';
import type { Principal } from '../../ports/principal.ts';
import { html, smallPage } from './html.ts';

/** Sends a visitor to sign in, and back to where they wanted to go; in a frame, to where that works in one. */
export const toSignIn = (wanted: string, framed: boolean): Answer => ({
  status: 303,
  headers: {
    location: `${framed ? '/teams/tab' : '/sign-in'}?to=${encodeURIComponent(ownAddress(wanted))}`,
  },
});

/** Where a person goes who asked for nothing else. */
export const HOME = '/agent';

/** The same for whoever has just signed in: supervisors look after the record, agents after the queue. */
const homeOf = (roles: Principal['roles']): string => (roles.includes('supervisor') ? '/review' : HOME);

/** What somebody asks for on their way to signing in, to be kept until they have; empty when that is nothing. */
export const wantedAddress = (wanted: string | null): string => (wanted ? ownAddress(wanted) : '');

/** Where they go once they have signed in. */
export const landing = (wanted: string, roles: Principal['roles']): string =>
  wanted === '' ? homeOf(roles) : ownAddress(wanted);

/** An address of this server; anything that would lead to another one, or back to signing in, is the desk's. */
export function ownAddress(wanted: string | null): string {
  if (wanted === null || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted) || wanted.includes('\\')) return HOME;
  const { origin, pathname, search } = new URL(wanted, 'http://own.invalid');
  // The parser takes away tabs and the like, after which a path may begin with two slashes.
  if (origin !== 'http://own.invalid' || pathname.startsWith('//') || /^\/sign-(in|out)\b/.test(pathname))
    return HOME;
  return pathname + search;
}

/** For somebody who is signed in, and asks for what only supervisors may see. */
export const forbiddenPage = ({ name }: Principal): Answer =>
  smallPage({
    status: 403,
    title: 'This page is for supervisors',
    body: html`<p>
        You are signed in as ${name}, an agent. A supervisor can open this page, or give you that role.
      </p>
      <p><a class="button" href="${HOME}">Go to the desk</a></p>
      <p class="hint"><a href="/sign-out">Sign in as somebody else</a></p>`,
  });
