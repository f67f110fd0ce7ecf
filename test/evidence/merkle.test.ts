import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Frontier, leafHash, MerkleTree, rootFrom } from '../../src/domain/evidence/merkle.ts';

/** The leaves and roots of the reference implementation of Certificate Transparency (merkletree tests). */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** MTH as the RFC writes it, without anything clever. */
function plainRoot(leaves: readonly Uint8Array[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return Buffer.from(only);
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return createHash('sha256')
    .update(Buffer.of(1))
    .update(plainRoot(leaves.slice(0, left)))
    .update(plainRoot(leaves.slice(left)))
    .digest();
}

describe('a tree of RFC 6962', () => {
  it('has the roots that the reference implementation has', () => {
    for (const [size, root] of ROOTS.entries()) {
      const tree = new Frontier();
      for (const leaf of LEAVES.slice(0, size)) tree.add(leaf);
      expect(tree.root().toString('hex')).toBe(root);
    }
  });

  it('grows on from its frontier as it does from all its leaves, which its beginning outlives', () => {
    const beginning = new Frontier();
    for (const leaf of LEAVES.slice(0, 3)) beginning.add(leaf);
    const grown = new Frontier(beginning);
    for (const [place, leaf] of LEAVES.slice(3).entries()) {
      grown.add(leaf);
      expect(grown.root().toString('hex')).toBe(ROOTS[place + 4]);
    }
    expect([beginning.size, grown.size]).toEqual([3, LEAVES.length]);
    expect(beginning.root().toString('hex')).toBe(ROOTS[3]);
  });

  it('gives the paths that the reference implementation gives', () => {
    const tree = new MerkleTree();
    for (const leaf of LEAVES) tree.add(leaf);
    expect(tree.inclusionPath(0, 8).map((each) => each.toString('hex'))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  it('has at every size the root of the definition, and proves every leaf', () => {
    const leaves = Array.from({ length: 40 }, () => randomBytes(32));
    const tree = new MerkleTree();
    for (const leaf of leaves) tree.add(leaf);
    for (let size = 1; size <= leaves.length; size += 1) {
      const root = plainRoot(leaves.slice(0, size));
      expect(tree.root(size)).toEqual(root);
      for (let index = 0; index < size; index += 1) {
        const place = { index, size, path: tree.inclusionPath(index, size) };
        expect(rootFrom(leaves[index] ?? root, place)).toEqual(root);
      }
    }
  });

  it('proves nothing else: another leaf, place or size', () => {
    const tree = new MerkleTree();
    for (const leaf of LEAVES) tree.add(leaf);
    const [first = Buffer.alloc(32), second = Buffer.alloc(32)] = LEAVES;
    const path = tree.inclusionPath(0, 7);
    const root = tree.root(7);
    expect(rootFrom(first, { index: 0, size: 7, path })).toEqual(root);
    expect(rootFrom(second, { index: 0, size: 7, path })).not.toEqual(root);
    expect(rootFrom(first, { index: 1, size: 7, path })).not.toEqual(root);
    expect(rootFrom(first, { index: 0, size: 99, path })).toBeNull();
    expect(rootFrom(first, { index: 7, size: 7, path })).toBeNull();
    expect(rootFrom(first, { index: 0, size: 7, path: path.slice(1) })).toBeNull();
  });
});
