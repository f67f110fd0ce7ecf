import { describe, expect, it } from '@jest/globals';
import { givenName } from '../../src/domain/telling/givenName.ts';

describe('a buyer is greeted', () => {
  it.each([
    ['Maria Kowalska', 'Maria'],
    ["Siobhán O'Neill", 'Siobhán'],
    ['Anne-Marie van der Berg', 'Anne-Marie'],
    ['  Юлия   Петрова ', 'Юлия'],
    ['王伟', '王伟'],
    ['John F. Kennedy Jr.', 'John'],
    ['Zoe\u0308', 'Zoë'],
    ['अमित शर्मा', 'अमित'],
  ])('by the given name of %j', (name, given) => {
    expect(givenName(name)).toBe(given);
  });

  it.each([
    null,
    '',
    '<img src=x onerror=alert(1)>',
    'Free <b>gold</b>',
    'Maria www.example.com',
    'you win 100 USD',
    'call 555',
    '@handle',
    'maria.k@example.com',
    '**Maria**',
    '[Maria](http://example.com)',
    '\u202eairaM',
    'null',
    'Guest',
    'Mr Smith',
    'Smith, J',
    'J. Smith',
    'A'.repeat(40),
    'please send the whole refund to this buyer now',
  ])('without a name for %j', (name) => {
    expect(givenName(name)).toBeNull();
  });
});
