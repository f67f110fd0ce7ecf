import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Every address that a host name has now. */
export type Resolve = (hostname: string) => Promise<string[]>;

/** Where a connection may lead: anywhere public, or only to this machine. */
export type Reach = 'public' | 'loopback';

/** A connection was about to lead where it may not. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Azure answers there for a virtual machine's own agent; it is public by its number alone. */
const PUBLIC_BY_NUMBER_ALONE = ['168.63.129.16'];
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Whether an IP address is within reach. Whatever is not plainly public counts as private. */
export function isWithin(reach: Reach, address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // A mapped IPv4 address, ::ffff:10.0.0.1, is judged as the one it means.
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (reach === 'loopback') return range === 'loopback';
  if (range !== 'unicast' || PUBLIC_BY_NUMBER_ALONE.includes(parsed.toString())) return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
}

export const resolveByDns: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    dnsLookup(hostname, { all: true, order: 'verbatim' }, (error, found) => {
      if (error) reject(error);
      else resolve(found.map(({ address }) => address));
    });
  });

/**
 * A lookup for a connection that gives only addresses within reach, and fails with `RefusedAddress` when a name has any other.
 *
 * The connection is made to the very addresses that were judged. A name that was looked up before the connection and again
 * for it could have changed in between.
 */
export function guardedLookup(reach: Reach, resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname)
      .then((addresses) => {
        const outside = addresses.find((address) => !isWithin(reach, address));
        if (outside !== undefined || addresses.length === 0) {
          throw new RefusedAddress(`${hostname} leads to ${outside ?? 'no address'}`);
        }
        return addresses.map(toLookupAddress).filter(({ family }) => isWanted(options.family, family));
      })
      .then(
        (found) => {
          const [first] = found;
          if (options.all === true) done(null, found);
          else if (first) done(null, first.address, first.family);
          else done(new Error(`${hostname} has no address of that family`), '');
        },
        (error: unknown) => {
          done(error instanceof Error ? error : new Error(String(error)), '');
        },
      );
  };
}

const toLookupAddress = (address: string): LookupAddress => ({
  address,
  family: ipaddr.parse(address).kind() === 'ipv6' ? 6 : 4,
});

function isWanted(wanted: number | 'IPv4' | 'IPv6' | undefined, family: number): boolean {
  if (wanted === undefined || wanted === 0) return true;
  return wanted === family || wanted === `IPv${family}`;
}
