import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Endpoint, refusal, post } from '../http/endpoint.ts';

export const AZURE_DIRECT_LINE = 'https://directline.botframework.com/v3/directline';
export const REMOTE_TOKEN_PATH = '/chat/token';
const LONGEST_WAIT_MS = 10_000;

const Ticket = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });

export interface RemoteTokenOptions {
  /** The Direct Line secret of the Azure bot. It never leaves this server but to `directLineUrl`. */
  secret: string;
  /** Azure's, or another Direct Line 3.0 server up to `/v3/directline`. */
  directLineUrl?: string;
  onError: (error: unknown) => void;
}

/** Gets the page a token of Azure's Direct Line, for a user whom Azure then vouches for being always the same. */
export function remoteTokenEndpoint(options: RemoteTokenOptions): Endpoint {
  const { secret, directLineUrl = AZURE_DIRECT_LINE, onError } = options;
  return post(
    'public',
    'json',
    REMOTE_TOKEN_PATH,
    "a token of Azure's Direct Line for a new conversation",
    async ({ body }) => {
      if (hasBuyerToken(body))
        return refusal(403, 'BadBuyerToken', 'This chat cannot take over the sign-in from the shop.');
      try {
        const response = await fetch(`${directLineUrl}/tokens/generate`, {
          method: 'POST',
          headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
          body: JSON.stringify({ user: { id: `dl_${randomBytes(12).toString('hex')}` } }),
          signal: AbortSignal.timeout(LONGEST_WAIT_MS),
        });
        if (!response.ok) throw new Error(`Direct Line gave no token: ${response.status}`);
        return { status: 200, body: Ticket.parse(await response.json()) };
      } catch (error) {
        onError(error);
        return refusal(
          502,
          'DirectLineUnavailable',
          'The chat cannot be reached just now. Please try again.',
        );
      }
    },
  );
}

const hasBuyerToken = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'buyerToken' in body && body.buyerToken != null;
