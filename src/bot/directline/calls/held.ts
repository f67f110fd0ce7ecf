import { type Answer, type Call, refusal } from '../../../http/endpoint.ts';
import { type Claims, TOKEN_LIFE, type Tokens } from '../tokens.ts';

export type Held = (claims: Claims, call: Call) => Promise<Answer>;

/** Only for who holds a token, and in a path that names a conversation, only for who holds that one's. */
export const heldBy =
  (tokens: Tokens) =>
  (answer: Held) =>
  async (call: Call): Promise<Answer> => {
    const token = bearer(call);
    if (token === null) return refusal(401, 'Unauthorized', 'A bearer token is needed.');
    const claims = await tokens.readAccess(token);
    if (!claims) return expired();
    if ((call.params['id'] ?? claims.conversation) !== claims.conversation)
      return refusal(403, 'Forbidden', 'This token is for another conversation.');
    return answer(claims, call);
  };

/** What a client gets to go on with. */
export async function ticket(tokens: Tokens, claims: Claims) {
  return {
    conversationId: claims.conversation,
    token: await tokens.access(claims),
    expires_in: TOKEN_LIFE,
  };
}

export const expired = (): Answer => refusal(403, 'TokenExpired', 'The token is not valid or has expired.');

export const bearer = ({ headers }: Call): string | null =>
  /^Bearer ([\w.-]+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
