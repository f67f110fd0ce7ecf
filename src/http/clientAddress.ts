import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** The part of an IPv6 address that one connection of one household has: the rest its devices choose as they like. */
const IPV6_PREFIX = 64;

/**
 * Who called, as far as limits by address go: an IPv4 address, or the network of an IPv6 one. Null when nobody can say.
 *
 * Behind `proxies` of one's own, each of which adds the address it was called from to `x-forwarded-for`, the caller is so
 * many places from its end: what stands before that a caller can make up.
 */
export function clientAddress({ headers, socket }: IncomingMessage, proxies: number): string | null {
  if (proxies === 0) return network(socket.remoteAddress ?? '');
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return network((forwarded.at(-proxies) ?? '').trim().replace(/^\[|\](?::\d+)?$/g, ''));
}

function network(address: string): string | null {
  const plain = /^[\d.]+:\d+$/.test(address) ? address.replace(/:\d+$/, '') : address;
  if (!ipaddr.isValid(plain)) return null;
  const parsed = ipaddr.process(plain);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${IPV6_PREFIX}`).toString()}/${IPV6_PREFIX}`;
}
