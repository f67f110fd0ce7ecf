import type { IncomingMessage } from 'node:http';
import { describe, expect, it, jest } from '@jest/globals';
import { proxiesOf, readConfig } from '../../src/config.ts';
import { clientAddress } from '../../src/http/clientAddress.ts';

const calling = (
  from: string,
  proxies: number,
  forwarded?: string | string[],
  unnamed?: () => void,
): string | null =>
  clientAddress(
    {
      socket: { remoteAddress: from },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    } as unknown as IncomingMessage,
    proxies,
    unnamed,
  );

describe('who called', () => {
  it('is whoever is connected, where no proxy stands before it, whatever they write', () => {
    expect(calling('203.0.113.7', 0)).toBe('203.0.113.7');
    expect(calling('203.0.113.7', 0, '198.51.100.1')).toBe('203.0.113.7');
    expect(calling('::ffff:203.0.113.7', 0)).toBe('203.0.113.7');
  });

  it('is whom the nearest proxy of one’s own was called by, and not what the caller wrote before that', () => {
    expect(calling('127.0.0.1', 1, '203.0.113.7')).toBe('203.0.113.7');
    expect(calling('127.0.0.1', 1, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
    expect(calling('127.0.0.1', 1, ['198.51.100.1', '203.0.113.7'])).toBe('203.0.113.7');
  });

  it('is so many places from the end as there are proxies', () => {
    expect(calling('127.0.0.1', 2, '198.51.100.1, 203.0.113.7, 10.0.0.2')).toBe('203.0.113.7');
    expect(calling('127.0.0.1', 3, '203.0.113.7, 10.0.0.3, 10.0.0.2')).toBe('203.0.113.7');
  });

  it.each(['203.0.113.7:55012', ' 203.0.113.7 ', '::ffff:203.0.113.7'])(
    'is the same however a proxy writes it, as %j',
    (written) => {
      expect(calling('127.0.0.1', 1, written)).toBe('203.0.113.7');
    },
  );

  it('is the network of an IPv6 address, since who has one of them has them all', () => {
    expect(calling('2001:db8:1:2::7', 0)).toBe('2001:db8:1:2::/64');
    expect(calling('2001:db8:1:2:ffff::1', 0)).toBe('2001:db8:1:2::/64');
    expect(calling('2001:db8:1:3::7', 0)).not.toBe('2001:db8:1:2::/64');
    expect(calling('127.0.0.1', 1, '[2001:db8:1:2::7]:443')).toBe('2001:db8:1:2::/64');
  });

  it.each([undefined, '', 'unknown', '_hidden', '203.0.113.7, '])(
    'is the proxy itself where it says %j: nobody would be limited otherwise, and the callback hears of it',
    (forwarded) => {
      const unnamed = jest.fn();
      expect(calling('198.51.100.9', 1, forwarded, unnamed)).toBe('198.51.100.9');
      expect(unnamed).toHaveBeenCalledTimes(1);
    },
  );

  it('is whoever is connected where there are fewer places than proxies', () => {
    expect(calling('198.51.100.9', 2, '203.0.113.7')).toBe('198.51.100.9');
  });

  it('is not spoken of where it was named', () => {
    const unnamed = jest.fn();
    calling('127.0.0.1', 1, '203.0.113.7', unnamed);
    calling('127.0.0.1', 0, undefined, unnamed);
    expect(unnamed).not.toHaveBeenCalled();
  });
});

describe('the proxies before it', () => {
  const proxies = (settings: Record<string, string>): number => proxiesOf(readConfig(settings));

  it('are one where buyers reach it by https, for Parley speaks none, and none otherwise', () => {
    expect(proxies({ PARLEY_PUBLIC_URL: 'https://help.example.com' })).toBe(1);
    expect(proxies({ PARLEY_PUBLIC_URL: 'http://help.example.com' })).toBe(0);
    expect(proxies({})).toBe(0);
  });

  it('are as many as is said', () => {
    expect(proxies({ PARLEY_PROXIES: '2' })).toBe(2);
    expect(proxies({ PARLEY_PUBLIC_URL: 'https://help.example.com', PARLEY_PROXIES: '0' })).toBe(0);
    for (const wrong of ['-1', '1.5', 'many', '11'])
      expect(() => proxies({ PARLEY_PROXIES: wrong })).toThrow(/PARLEY_PROXIES/);
  });
});
