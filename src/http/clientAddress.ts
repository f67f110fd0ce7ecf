import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** The part of an IPv6 address that one connection of one household has: the rest its devices choose as they like. */
const IPV6_PREFIX = 64;

/**
 * Who called, as far as limits by address go: an IPv4 address, or the network of an IPv6 one. Null when nobody can say.
 *
 * Behind `proxies` of one's own, each of which adds the address it was called from to `x-forwarded-for`, the caller is so
 * many places from its end: what stands before that a caller can make up. Where they name nobody, `unnamed` hears of it and
 * whoever is connected is taken for the caller, so that all are limited as one and not one of them goes unlimited.
 */
export function clientAddress(
  { headers, socket }: IncomingMessage,
  proxies: number,
  unnamed?: () => void,
): string | null {
  const connected = network(socket.remoteAddress ?? '');
  if (proxies === 0) return connected;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const named = network((forwarded.at(-proxies) ?? '').trim().replace(/^\[|\](?::\d+)?$/g, ''));
  if (named === null) unnamed?.();
  return named ?? connected;
}

function network(address: string): string | null {
  const plain = /^[\d.]+:\d+$/.test(address) ? address.replace(/:\d+$/, '') : address;
  if (!ipaddr.isValid(plain)) return null;
  const parsed = ipaddr.process(plain);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_PREFIX}`).toString()}/${IPV6_PREFIX}`;
}
