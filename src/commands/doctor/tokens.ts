import type { AccessToken } from '@azure/identity';
import { z } from 'zod';

const Claims = z.object({
  /** The application that it was given to. */
  appid: z.string().optional(),
  /** The tenant that gave it. */
  tid: z.string().optional(),
  /** The Azure resource of a managed identity. */
  xms_mirid: z.string().optional(),
});
export type Claims = z.infer<typeof Claims>;

/** What an access token says of whom it was given to; nothing of one that is not Entra ID's. */
export function claimsOf({ token }: Pick<AccessToken, 'token'>): Claims {
  try {
    return Claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()));
  } catch {
    return {};
  }
}

/** Whom it was given to, in words. */
export function holderOf({ appid, xms_mirid: resource }: Claims): string {
  const name = resource?.split('/').at(-1);
  return name === undefined ? (appid ?? 'somebody') : `the managed identity ${name} (${appid ?? 'no id'})`;
}
