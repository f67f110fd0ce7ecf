import type { IncomingMessage } from 'node:http';

/**
 * How the caller of a request reaches this server, without a slash at the end. Without `publicUrl` the request itself is
 * believed: what it says is told to its sender alone.
 */
export function originOf({ headers, socket }: IncomingMessage, publicUrl: string | null): string {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const isTls = headers['x-forwarded-proto'] === 'https' || 'encrypted' in socket;
  const host = headers.host ?? '';
  const origin = `${isTls ? 'https' : 'http'}://${/^[\w.:[\]-]+$/.test(host) ? host : 'localhost'}`;
  return URL.canParse(origin) ? origin : 'http://localhost';
}
