import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadEvidence, parseEvidence } from '../../src/adapters/policy/evidenceFiles.ts';
import { PolicyMistakes } from '../../src/adapters/policy/policyMistakes.ts';
import { evidenceJsonSchema } from '../../src/adapters/policy/policySchema.ts';

const LABEL = `marketplace: Bazaar
requirements:
  - id: size_label
    title: Size label
    complaints: [wrong_size]
    owedBy: buyer
    kind: photo
    ask: { en: a photo, es: una foto, pt: uma foto, fr: une photo, de: ein Foto, ru: фото }
`;

function mistakesIn(text: string): string {
  try {
    parseEvidence('bazaar.yaml', Buffer.from(text));
  } catch (error) {
    if (error instanceof PolicyMistakes) return error.message;
    throw error;
  }
  return '';
}

const changed = (from: string, to: string): string => {
  if (!LABEL.includes(from)) throw new Error(`the example no longer has: ${from}`);
  return mistakesIn(LABEL.replace(from, to));
};

describe('an evidence file', () => {
  it('is used as it is written', () => {
    expect(parseEvidence('bazaar.yaml', Buffer.from(LABEL)).requirements[0]?.ask?.ru).toBe('фото');
  });

  it('asks a buyer in every language the assistant writes', () => {
    expect(changed(', ru: фото', '')).toContain('line 8, requirements[0].ask.ru: is missing');
  });

  it('says how the buyer is asked for what the buyer owes, and asks for nothing else', () => {
    expect(changed(LABEL.slice(LABEL.indexOf('    ask:')), '')).toContain('ask: is missing');
    expect(changed('owedBy: buyer', 'owedBy: seller')).toContain('ask: does not belong here');
  });

  it('wants from each side only what that side can give', () => {
    expect(changed('kind: photo', 'kind: tracking')).toContain(
      'line 7, requirements[0].kind: is tracking, which no buyer can give. Write one of photo, video, detail.',
    );
    expect(changed('kind: photo', 'kind: detail')).toContain('detail: is missing');
  });

  it('names what it does not know by its line', () => {
    expect(changed('title:', 'titel:')).toContain(
      'line 4, requirements[0].titel: is not a word of an evidence file',
    );
    expect(changed('[wrong_size]', '[wrong_weight]')).toContain(
      'is "wrong_weight". Write one of not_received',
    );
  });

  it('has each name once', () => {
    const twice = LABEL + LABEL.slice(LABEL.indexOf('  - id'));
    expect(mistakesIn(twice)).toContain('requirements[1].id: is size_label, like another one above');
  });
});

describe('a folder of evidence files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has one file for each marketplace', async () => {
    await writeFile(join(folder, 'one.yaml'), LABEL);
    expect((await loadEvidence(folder)).map(({ marketplace }) => marketplace)).toEqual(['Bazaar']);
    await writeFile(join(folder, 'two.yaml'), LABEL.replace('Bazaar', 'bazaar'));
    await expect(loadEvidence(folder)).rejects.toThrow(/two\.yaml.*\n.*is bazaar, like in .*one\.yaml/);
  });

  it('says so when it is not there, or holds none', async () => {
    await expect(loadEvidence(folder)).rejects.toThrow('no file in it ends in .yaml');
    await expect(loadEvidence(join(folder, 'away'))).rejects.toThrow('there is no such folder');
  });
});

describe('the published JSON Schema of evidence files', () => {
  it('is the one that they are checked with', async () => {
    const published: unknown = JSON.parse(await readFile('policies/evidence/evidence.schema.json', 'utf8'));
    // Mended by: npm run --silent policy -- evidence-schema > policies/evidence/evidence.schema.json
    expect(published).toEqual(evidenceJsonSchema());
  });
});
