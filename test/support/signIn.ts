import { parseSetCookie } from 'cookie';
import type { Parley } from '../../src/compose/index.ts';
import type { Principal } from '../../src/ports/principal.ts';

/** Somebody who is signed in, and what their browser would send. */
export interface SignedIn {
  principal: Principal;
  cookie: string;
  csrf: string;
  /** For a request that changes something, as a page of this Parley would make it. */
  headers: Record<string, string>;
}

/** Signs somebody in at a Parley that listens at `url`. */
export async function signIn(
  parley: Pick<Parley, 'signIn'>,
  url: string,
  person: Partial<Principal> = {},
): Promise<SignedIn> {
  const principal: Principal = {
    id: `local:${(person.name ?? 'Wen').toLowerCase()}`,
    name: 'Wen',
    roles: ['agent'],
    teams: [],
    language: null,
    ...person,
  };
  const { cookies } = parley.signIn;
  const { cookie: set, csrf } = await cookies.open(principal, {}, url);
  const { name, value } = parseSetCookie(set);
  const cookie = `${name}=${value}`;
  return { principal, cookie, csrf, headers: { cookie, 'x-csrf-token': csrf, origin: new URL(url).origin } };
}
