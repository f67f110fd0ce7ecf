import { describe, expect, it } from '@jest/globals';
import { EMPTY_CHAIN, type SealedEntry, findFault, seal } from '../../src/domain/case/chain.ts';
import { freshSalt } from '../support/storeBuilders.ts';

const AT = '2026-03-01T12:00:00.000Z';
const LATER = '2026-03-01T12:05:00.000Z';

type Chain = SealedEntry<unknown>[];

/** Five entries in two commits, sealed as a case would be. */
function chain(): Chain {
  const first = seal<unknown>(EMPTY_CHAIN, [{ said: 'hello' }, { read: 'greeting' }], AT, freshSalt);
  const head = first.at(-1) ?? EMPTY_CHAIN;
  return [...first, ...seal<unknown>(head, [{ said: 'no parcel 📦' }, ['a', null], 'end'], LATER, freshSalt)];
}

/** The chain with the entry of this number changed. */
const withEntry = (entries: Chain, n: number, changes: Partial<SealedEntry<unknown>>): Chain =>
  entries.map((entry) => (entry.n === n ? { ...entry, ...changes } : entry));

describe('a sealed chain', () => {
  it('is whole as it was sealed, over commits and after a trip through JSON', () => {
    const entries = chain();
    expect(findFault(entries)).toBeNull();
    expect(findFault(JSON.parse(JSON.stringify(entries)) as Chain)).toBeNull();
    expect(findFault([])).toBeNull();
  });

  it('can be checked from any entry on, when that entry is known', () => {
    const entries = chain();
    const [, second] = entries;
    expect(findFault(entries.slice(2), second)).toBeNull();
  });

  it('numbers entries from one and links each to the one before', () => {
    const entries = chain();
    expect(entries.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
    expect(entries[0]?.previousHash).toBe(EMPTY_CHAIN.hash);
    expect(entries[3]?.previousHash).toBe(entries[2]?.hash);
  });

  it('hashes the same text under two salts differently, so that a short text cannot be guessed from its hash', () => {
    const [one, two] = ['salt-1', 'salt-2'].map((salt) => seal(EMPTY_CHAIN, ['yes'], AT, () => salt)[0]);
    expect(one?.contentHash).not.toBe(two?.contentHash);
  });

  it('does not depend on the order in which an object’s properties are written', () => {
    const [entry] = seal(EMPTY_CHAIN, [{ a: 1, b: { c: 2, d: 3 } }], AT, freshSalt);
    expect(
      findFault(entry === undefined ? [] : [{ ...entry, content: { b: { d: 3, c: 2 }, a: 1 } }]),
    ).toBeNull();
  });

  it('refuses to seal what JSON cannot hold', () => {
    expect(() => seal(EMPTY_CHAIN, [undefined], AT, freshSalt)).toThrow(TypeError);
  });
});

describe('findFault names the entry and the fault when', () => {
  it.each([
    ['a word was changed', 3, { content: { said: 'parcel 📦' } }, 'content_changed'],
    ['a salt was changed', 3, { salt: 'another' }, 'content_changed'],
    ['a content was taken out', 3, { content: null }, 'content_changed'],
    ['a content hash was changed', 3, { contentHash: '0'.repeat(64) }, 'content_changed'],
    ['a time was changed', 2, { at: LATER }, 'entry_changed'],
    ['a hash was changed', 4, { hash: 'f'.repeat(64) }, 'entry_changed'],
    ['a number was changed', 3, { n: 7 }, 'out_of_order'],
    ['a link was changed', 3, { previousHash: 'f'.repeat(64) }, 'broken_link'],
    ['the first link was changed', 1, { previousHash: 'f'.repeat(64) }, 'broken_link'],
  ] as const)('%s', (_, n, changes, because) => {
    expect(findFault(withEntry(chain(), n, changes))).toEqual({ n, because });
  });

  it('a content was changed together with its own hash', () => {
    const entries = chain();
    const [forged] = seal(EMPTY_CHAIN, [{ said: 'forged' }], LATER, freshSalt);
    if (forged === undefined) throw new Error('nothing was sealed');
    const { content, salt, contentHash } = forged;
    expect(findFault(withEntry(entries, 3, { content, salt, contentHash }))).toEqual({
      n: 3,
      because: 'entry_changed',
    });
  });

  it('an entry was replaced by one sealed just as well', () => {
    const entries = chain();
    const [forged] = seal<unknown>(entries[1] ?? EMPTY_CHAIN, [{ said: 'forged' }], LATER, freshSalt);
    const tampered = entries.map((entry) => (entry.n === 3 ? (forged ?? entry) : entry));
    expect(findFault(tampered)).toEqual({ n: 4, because: 'broken_link' });
  });

  it('two entries were swapped', () => {
    const [one, two, three, four, five] = chain();
    const swapped = [one, three, two, four, five].filter((entry) => entry !== undefined);
    expect(findFault(swapped)).toEqual({ n: 2, because: 'out_of_order' });
    const renumbered = swapped.map((entry, index) => ({ ...entry, n: index + 1 }));
    expect(findFault(renumbered)).toEqual({ n: 2, because: 'broken_link' });
  });

  it.each([1, 2, 3, 4])('entry %d is missing', (n) => {
    const entries = chain().filter((entry) => entry.n !== n);
    expect(findFault(entries)).toEqual({ n, because: 'out_of_order' });
    const closedUp = entries.map((entry, index) => ({ ...entry, n: index + 1 }));
    expect(findFault(closedUp)).toEqual({ n, because: 'broken_link' });
  });

  it('an entry is there twice', () => {
    const entries = chain();
    expect(findFault(entries.flatMap((entry) => (entry.n === 2 ? [entry, entry] : [entry])))).toEqual({
      n: 3,
      because: 'out_of_order',
    });
  });

  it('the chain starts behind another entry than the one it is checked from', () => {
    const entries = chain();
    expect(findFault(entries.slice(2), { n: 2, hash: 'f'.repeat(64) })).toEqual({
      n: 3,
      because: 'broken_link',
    });
  });
});
