import type { z } from 'zod';
import { StoreUnavailable } from '../ports/caseStore.ts';
import type { Principal } from '../ports/principal.ts';
import { refusal, twiceIn, type Access, type Answer, type Call, type Endpoint } from './endpoint.ts';

export type Personal = (person: Principal, call: Call) => Promise<Answer>;

/** Something that a signed-in person reads. `asks`: what its address may ask for; a slip in a name must not widen a search. */
export const reading = (
  path: string,
  summary: string,
  answer: Personal,
  { access = 'supervisor', asks = [] }: { access?: Access; asks?: readonly string[] } = {},
): Endpoint => ({
  method: 'GET',
  path,
  summary,
  takes: 'nothing',
  access,
  answer: personally(async (person, call) => {
    const mistake = slipIn(call.query, asks);
    if (mistake !== null) return badRequest(mistake);
    return await answer(person, call);
  }),
});

/** What an address asks for that nobody could answer, in words: what is not among `asks`, or stands there twice. */
export function slipIn(query: URLSearchParams, asks: readonly string[]): string | null {
  const unknown = [...query.keys()].find((name) => !asks.includes(name));
  return unknown === undefined
    ? twiceIn(query)
    : `${unknown.slice(0, 50)}: is nothing that can be asked for here.`;
}

/** Something that a signed-in person does, with a body that is held to its type. */
export const doing = <T>(
  path: string,
  summary: string,
  schema: z.ZodType<T>,
  answer: (person: Principal, call: Call, body: T) => Promise<Answer>,
  access: Access = 'supervisor',
): Endpoint => ({
  method: 'POST',
  path,
  summary,
  takes: 'json',
  access,
  answer: personally(async (person, call) => {
    const body = schema.safeParse(call.body ?? {});
    if (!body.success) return badRequest(inWords(body.error));
    return await answer(person, call, body.data);
  }),
});

/** Nothing is handed out that could not be put on record: a store that does not answer is a refusal, and not an accident. */
export const personally =
  (answer: Personal): Endpoint['answer'] =>
  async (call) => {
    if (!call.principal) return notSignedIn();
    try {
      return await answer(call.principal, call);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return refusal(503, 'store_unavailable', 'The store does not answer just now. Try again in a moment.');
    }
  };

/** A plain sentence for each mistake. */
export const inWords = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'It'}: ${message}`).join('; ');

export const notSignedIn = (): Answer => refusal(401, 'not_signed_in', 'Sign in first.');
export const ok = (body: unknown): Answer => ({ status: 200, body });
export const badRequest = (message: string): Answer => refusal(400, 'bad_request', message);
export const noSuchCase = (): Answer => refusal(404, 'no_such_case', 'There is no such case.');

export const personOf = ({ id, name }: Principal): { id: string; name: string } => ({ id, name });
