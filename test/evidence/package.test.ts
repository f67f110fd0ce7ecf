import { parseArgs } from 'node:util';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import type { TrustedKeys } from '../../src/domain/evidence/signing.ts';
import { proofFindings } from '../../src/domain/evidence/proof.ts';
import { signed } from '../../src/domain/evidence/signing.ts';
import { evidenceCommand, OPTIONS } from '../../src/commands/evidenceCommand.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { signingKeys } from '../../src/adapters/secrets/signingKeys.ts';
import { Manifest } from '../../src/domain/package/manifest.ts';
import { PackageDocument } from '../../src/domain/package/document.ts';
import type { CasePackages } from '../../src/services/evidence/casePackage.ts';
import { packageSchema } from '../../src/services/evidence/packageParts.ts';
import { storedZip, type ZipPart } from '../../src/services/evidence/storedZip.ts';
import { faultsOf, houseOf, made, packagesOf, requestOf, wholeOf, type Made } from '../support/packages.ts';
import { aPhoto } from '../support/pictures.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

let shop: Shop;
let packages: CasePackages;
let keys: TrustedKeys;
let buyer: Buyer;
let photo: Buffer;
let whole: Made;

const SISTER = 'ana.perez@example.org';
const PHONE = '+34 612 345 678';

const zipOf = (parts: Iterable<ZipPart>): Promise<Buffer> => wholeOf(storedZip(parts));

/** What somebody with the key could make a document say. */
const FORGERIES: Record<string, (document: PackageDocument) => void> = {
  'what was said': ({ transcript }) => {
    const said = transcript.find(({ text }) => text === 'no, I want more');
    if (said) said.text = 'yes, thank you';
  },
  'a message that it leaves out': (document) => {
    document.transcript = document.transcript.filter(({ text }) => text !== 'no, I want more');
  },
  'the answer to an offer': ({ offers }) => {
    for (const offer of offers) if (offer.answer === 'declined') offer.answer = 'accepted';
  },
  'the day of delivery': ({ order }) => {
    if (order) order.deliveredAt = '2020-01-01T00:00:00.000Z';
  },
  'a file': ({ files }) => {
    for (const file of files) file.sha256 = 'ab'.repeat(32);
  },
};

const jsonIn = (parts: Map<string, ZipPart>, path: string): unknown =>
  JSON.parse(Buffer.from(parts.get(path)?.bytes ?? []).toString('utf8'));

beforeAll(async () => {
  shop = await openShop();
  ({ packages, keys } = packagesOf(shop));
  photo = await aPhoto({ camera: true });
  const order = await shop.parley.orders.find('8190355290816634');
  buyer = new Buyer(shop, 'package-1');
  await buyer.says('it arrived cracked, write to my sister Ana, ana.perez@example.org or (612) 345-678');
  await buyer.says(`${order?.number ?? ''} ${order?.buyer.email ?? ''}`);
  await buyer.says('the screen is cracked in the corner');
  await buyer.says('here', { photo: `data:image/jpeg;base64,${photo.toString('base64')}` });
  await buyer.says('no, I want more');
  whole = await made(packages, requestOf((await buyer.kase()).id));
});
afterAll(() => shop.close());

describe('the package of a conversation', () => {
  it('stands, and holds all that a stranger needs', () => {
    expect(faultsOf(whole.zip, keys)).toEqual([]);
    expect([...whole.parts.keys()]).toEqual([
      'README.txt',
      'case.pdf',
      'case.json',
      'schema.json',
      'proof.json',
      'mapping/aliexpress.json',
      'mapping/stripe.json',
      'mapping/paypal.json',
      'files/01-photo.jpg',
      'manifest.json',
    ]);
    expect(Buffer.from(whole.parts.get('files/01-photo.jpg')?.bytes ?? []).equals(photo)).toBe(true);
    const document = PackageDocument.parse(jsonIn(whole.parts, 'case.json'));
    expect(document.transcript.map(({ text }) => text)).toContain('no, I want more');
    expect(document.transcript.find(({ text }) => text === 'here')?.files).toEqual([1]);
    expect(document.files).toMatchObject([
      { number: 1, bytes: photo.length, thumbnail: true, from: 'buyer' },
    ]);
    expect(document.order?.provedBy).toBe('the email address of the order');
    expect(document.offers.length).toBeGreaterThan(0);
    const told = document.timeline.map(({ text }) => text);
    expect(told).toEqual(
      expect.arrayContaining(['The buyer began the conversation', 'The buyer sent a file']),
    );
    const offered = document.timeline.find(({ text }) => text.startsWith('The assistant offered'));
    expect(document.transcript[(offered?.message ?? 0) - 1]?.by).toBe('assistant');
  });

  it('is refused after any one byte of it was changed', () => {
    const step = Math.max(1, Math.floor(whole.zip.length / 2_000));
    const missed: number[] = [];
    const changed = Buffer.from(whole.zip);
    for (let at = 0; at < changed.length; at += step) {
      changed[at] = (changed[at] ?? 0) ^ 1;
      if (faultsOf(changed, keys).length === 0) missed.push(at);
      changed[at] = (changed[at] ?? 0) ^ 1;
    }
    expect(missed).toEqual([]);
  });

  it('is refused when a file in it was changed and the ZIP made anew, and the finding names the file', async () => {
    for (const path of whole.parts.keys()) {
      const parts = [...whole.parts.values()].map((part) => {
        if (part.path !== path) return part;
        const bytes = Buffer.from(part.bytes);
        const at =
          path === 'manifest.json' ? bytes.indexOf('"sha256": "') + 11 : Math.floor(bytes.length / 2);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return { path, bytes };
      });
      expect(faultsOf(await zipOf(parts), keys).join()).toContain(path);
    }
  });

  it('is refused without one of its files, with one too many, in another order', async () => {
    const parts = [...whole.parts.values()];
    expect(faultsOf(await zipOf(parts.slice(1)), keys)).toContain('README.txt file_missing');
    const extra = { path: 'more.txt', bytes: Buffer.from('more') };
    expect(faultsOf(await zipOf([extra, ...parts]), keys)).toContain('more.txt file_extra');
    const [first, second, ...rest] = parts as [ZipPart, ZipPart];
    expect(faultsOf(await zipOf([second, first, ...rest]), keys)).toContain('case.pdf out_of_order');
    expect(faultsOf(await zipOf([first, first, second, ...rest]), keys)).toContain('README.txt out_of_order');
    expect(faultsOf(Buffer.concat([whole.zip, Buffer.from([0])]), keys)).toEqual([' container_changed']);
    expect(faultsOf(Buffer.alloc(0), keys)).toEqual([' container_changed']);
  });

  it('is refused with the manifest of another case', async () => {
    const other = new Buyer(shop, 'package-2');
    await other.says('hello, where is my parcel?');
    const theirs = await made(packages, requestOf((await other.kase()).id));
    const parts = [...whole.parts.values()].map((part) =>
      part.path === 'manifest.json' ? (theirs.parts.get('manifest.json') ?? part) : part,
    );
    const faults = faultsOf(await zipOf(parts), keys);
    expect(faults).toEqual(expect.arrayContaining(['proof.json other_case', 'case.json other_case']));
  });

  /** The package with another document, described and signed anew by somebody who has the key. */
  async function toldAnew(document: object): Promise<Buffer> {
    const told = Buffer.from(JSON.stringify(document));
    const described = { bytes: told.length, sha256: createHash('sha256').update(told).digest('hex') };
    const { keyId: _, signature: __, ...manifest } = Manifest.parse(jsonIn(whole.parts, 'manifest.json'));
    const files = manifest.files.map((file) =>
      file.path === 'case.json' ? { ...file, ...described } : file,
    );
    const { key } = signingKeys(shop.folder, null);
    const parts = [...whole.parts.values()].map(({ path, bytes }) => {
      if (path === 'case.json') return { path, bytes: told };
      if (path !== 'manifest.json') return { path, bytes };
      return { path, bytes: Buffer.from(JSON.stringify(signed({ ...manifest, files }, key))) };
    });
    return await zipOf(parts);
  }

  it.each(Object.entries(FORGERIES))(
    'is refused when its document says otherwise than the record in it about %s, whoever signed it',
    async (_, forge) => {
      const document = PackageDocument.parse(jsonIn(whole.parts, 'case.json'));
      forge(document);
      expect(faultsOf(await toldAnew(document), keys)).toEqual(['case.json says_otherwise']);
    },
  );

  it('stands when an older or a newer Parley wrote its document, with less or more beside the same story', async () => {
    const { shop: _, timeline: __, ...less } = PackageDocument.parse(jsonIn(whole.parts, 'case.json'));
    expect(faultsOf(await toldAnew({ ...less, version: 2, more: ['unheard of'] }), keys)).toEqual([]);
  });

  it('is on record in the case, by the hash of its manifest', async () => {
    const entries = await shop.parley.caseFiles.entries((await buyer.kase()).id);
    expect(entries.map(({ content }) => content)).toContainEqual({
      type: 'exported',
      by: { id: 'sue', name: 'Sue' },
      for: 'arbitration',
      manifest: whole.manifest,
      withheld: 0,
    });
  });
});

describe('a third person in a conversation', () => {
  it('is suggested for redaction, and what is the buyer’s own is told apart', async () => {
    const { id } = await buyer.kase();
    const { suggestions = [], files = [] } = (await packages.choices(id)) ?? {};
    expect(files).toMatchObject([{ contentType: 'image/jpeg', from: 'buyer' }]);
    expect(suggestions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ text: SISTER, kind: 'email', own: false }),
        expect.objectContaining({ text: '(612) 345-678', kind: 'number', own: false }),
      ]),
    );
    const order = (await buyer.kase()).order;
    expect(suggestions.find(({ text }) => text === order?.buyer.email)).toMatchObject({ own: true });
    expect(suggestions.map(({ text }) => text)).not.toContain(order?.number);
  });

  it('is nowhere in the package, which still stands and says how many entries are withheld', async () => {
    const { id } = await buyer.kase();
    const { parts, zip, document } = await made(
      packages,
      requestOf(id, { passages: [SISTER, PHONE.slice(4)] }),
    );
    expect(faultsOf(zip, keys)).toEqual([]);
    expect(zip.includes('mapping/stripe.json')).toBe(true);
    for (const secret of [SISTER, 'ana.perez', '345-678', '345 678'])
      expect({ secret, at: zip.indexOf(secret) }).toEqual({ secret, at: -1 });
    expect(document.integrity.withheld).toBeGreaterThan(0);
    expect(document.transcript[0]?.text ?? '').toContain('█ redacted');
    expect(document.transcript[0]?.text).toContain('it arrived cracked');
    expect(document.redactions).toMatchObject([{ what: '2 passages', why: 'not the platform’s business' }]);
    expect(jsonIn(parts, 'proof.json')).toMatchObject({ version: 2 });
  });

  it('is not hidden without a word of it on record', async () => {
    const { id } = await buyer.kase();
    const { parts } = await made(packages, requestOf(id));
    const proof = jsonIn(parts, 'proof.json') as {
      commits: { entries: { n: number; content: unknown; salt: string }[] }[];
      withheld?: number[];
    };
    const first = proof.commits[0]?.entries[0];
    if (first) Object.assign(first, { content: null, salt: '' });
    expect(proofFindings(proof, keys)).toMatchObject([{ what: 'content_removed' }]);
    const labelled = { ...proof, version: 2, withheld: [1] };
    expect(proofFindings(labelled, keys)).toMatchObject([{ what: 'withheld_unrecorded' }]);
  });

  it('can be in a photo, which then stays behind', async () => {
    const { id } = await buyer.kase();
    const sha256 = whole.document.files[0]?.sha256 ?? '';
    const { parts, zip, document } = await made(packages, requestOf(id, { files: [sha256] }));
    expect(faultsOf(zip, keys)).toEqual([]);
    expect([...parts.keys()].filter((path) => path.startsWith('files/'))).toEqual([]);
    expect(document.files).toMatchObject([{ path: null, absent: 'withheld' }]);
  });
});

describe('npm run evidence', () => {
  const files = new Map<string, Buffer>();
  const said: string[] = [];

  /** Runs one command where there is nothing but these files, unless a shop is there. */
  const evidence = (words: string[], house?: Shop): Promise<number> =>
    evidenceCommand(parseArgs({ args: words, options: OPTIONS, allowPositionals: true }), {
      open: () =>
        house ? Promise.resolve(houseOf(house)) : Promise.reject(new Error('there is no installation here')),
      readFile: (file) => Promise.resolve(files.get(file) ?? Buffer.alloc(0)),
      writeFile: async (file, content) => {
        files.set(file, typeof content === 'string' ? Buffer.from(content) : await wholeOf(content));
      },
      clock: systemClock,
      user: 'olga',
      print: (line) => said.push(line),
      complain: (line) => said.push(line),
    });

  it('makes a package, and checks it where there is nothing but the file and the key', async () => {
    const { id } = await buyer.kase();
    expect(await evidence(['package', id, 'case.zip'], shop)).toBe(0);
    files.set('evidence.pub', readFileSync(join(shop.folder, 'evidence.pub')));
    expect(await evidence(['verify', 'case.zip', '--keys', 'evidence.pub'])).toBe(0);
    expect(said.at(-1)).toBe('Everything is as it was sealed.');
    const changed = Buffer.from(files.get('case.zip') ?? []);
    changed[900] = (changed[900] ?? 0) ^ 1;
    files.set('changed.zip', changed);
    expect(await evidence(['verify', 'changed.zip', '--keys', 'evidence.pub'])).toBe(1);
    expect(await evidence(['package', 'nobody', 'none.zip'], shop)).toBe(1);
  });

  it('says how many entries of a package are withheld', async () => {
    const { id } = await buyer.kase();
    const { zip } = await made(packages, requestOf(id, { passages: [SISTER] }));
    files.set('redacted.zip', zip);
    expect(await evidence(['verify', 'redacted.zip', '--keys', 'evidence.pub'])).toBe(0);
    expect(said.join('\n')).toMatch(/[1-9]\d* entries withheld: only their hashes are here/);
  });
});

it('publishes the schema that case.json follows; WRITE_SCHEMA=1 writes it anew', async () => {
  const published = 'docs/package.schema.json';
  if (process.env['WRITE_SCHEMA'] === '1')
    writeFileSync(
      published,
      await format(JSON.stringify(packageSchema()), { parser: 'json', printWidth: 110 }),
    );
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(packageSchema());
});
