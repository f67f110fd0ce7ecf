import { describe, expect, it } from '@jest/globals';
import { EMPTY_CHAIN, seal, type SealedEntry } from '../../src/domain/case/chain.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { PackageDocument } from '../../src/domain/package/document.ts';
import {
  matcherOf,
  redactDocument,
  REDACTED,
  redactText,
  suggestionsFor,
  withheldEntries,
} from '../../src/domain/package/redaction.ts';
import { toDocument } from '../../src/domain/package/toDocument.ts';
import { identified, NOW, offerOf, opened, photo, said, WEN } from '../support/builders.ts';

const sealed = (entries: Entry[]): SealedEntry<Entry>[] =>
  seal(EMPTY_CHAIN, [opened(), ...entries], NOW, () => 'salt');

function documentOf(entries: Entry[]): PackageDocument {
  const all = sealed(entries);
  return toDocument(foldCase(null, all), all, {
    for: 'arbitration',
    generatedAt: NOW,
    shop: { name: 'Lantern Lane', timezone: 'Asia/Shanghai', marketplace: 'AliExpress' },
    files: { sizeOf: () => 1_000, hasThumbnail: () => false, withheld: new Set() },
    redactions: [],
    integrity: { withheld: 0, seal: null, keyId: 'key', publicKey: '' },
  });
}

const redacted = (entries: Entry[], ...passages: string[]): PackageDocument =>
  PackageDocument.parse(redactDocument(documentOf(entries), passages));
const withheld = (entries: Entry[], ...passages: string[]): number[] => [
  ...withheldEntries(sealed(entries), { passages, files: new Set(), internal: false }),
];

const translated = (text: string, activityId = 'activity-1'): Entry => ({
  type: 'translated',
  activityId,
  language: 'en',
  text,
  model: 'm',
});

describe('what is redacted', () => {
  it.each([
    ['+34 612 345 678', 'call 612345678 or (612) 345-678', 'call █ redacted or █ redacted'],
    ['612 345 678', 'call +34 612-345-678 or 0034612345678', 'call █ redacted or █ redacted'],
    ['612 345 678', 'call (612) 345-678', 'call █ redacted'],
    ['612 345 678', 'order 6123456789', 'order 6123456789'],
    ['612 345 678', '612345678!', '█ redacted!'],
    ['Ann', 'I cannot; ask ANN', 'I cannot; ask █ redacted'],
    ['Ana  Pérez', 'la vecina ana\npérez', 'la vecina █ redacted'],
    ['Pérez', 'la vecina Pe\u0301rez', 'la vecina █ redacted'],
    ['a.b@example.org', 'axb@example.org', 'axb@example.org'],
    ['Иван Петров', 'ИВАН ПЕТРОВ видел', '█ redacted видел'],
    ['612 345 678', '612–345–678, 612\u2011345·678, 612_345_678', '█ redacted, █ redacted, █ redacted'],
    ['612–345–678', 'call +34 612 345 678', 'call █ redacted'],
    ['612 345 678', 'call ６１２ ３４５ ６７８ or 612\u200b345678', 'call █ redacted or █ redacted'],
    ['612 345 678', '612, 345 and 678', '612, 345 and 678'],
    ['Marta Kowalska', 'Marta-Kowalska or marta_kowalska', '█ redacted or █ redacted'],
    ['Marta Kowalska', 'marta.kowalska@example.org', '█ redacted@example.org'],
    ['Marta Kowalska', 'Ｍａｒｔａ Ｋｏｗａｌｓｋａ', '█ redacted'],
    ['Ｍａｒｔａ Ｋｏｗａｌｓｋａ', 'Marta Kowalska', '█ redacted'],
    ['Marta Kowalska', 'Mar\u200bta Kowal\u00adska', '█ redacted'],
    ['Mar\u200bta Kowal\u00adska', 'Marta Kowalska', '█ redacted'],
    ['Marta Kowalska', 'Marta and Kowalska', 'Marta and Kowalska'],
  ])('%j is found where it stands, and nothing else with it: %j', (passage, text, expected) => {
    expect(redactText(text, matcherOf([passage]))).toBe(expected);
  });

  it('takes the translation of a message with it, which may say the same in other letters', () => {
    const entries = [
      said('Мария Иванова видела'),
      translated('Maria Ivanova saw it'),
      said('и ещё', 'activity-2'),
    ];
    const { transcript } = redacted(entries, 'Мария Иванова');
    expect(transcript[0]).toMatchObject({ text: `${REDACTED} видела`, translation: { text: REDACTED } });
    expect(transcript[1]).toMatchObject({ text: 'и ещё' });
    expect(withheld(entries, 'Мария Иванова')).toEqual([2, 3]);
  });

  it('takes a message with its translation, where only that holds it', () => {
    const entries: Entry[] = [
      {
        type: 'said',
        by: 'agent',
        activityId: 'agent-1',
        agent: WEN,
        utterance: { text: 'Мария прислала', language: 'ru', buttons: [], card: null },
        original: { text: 'Maria sent it', language: 'en', model: 'm' },
      },
    ];
    const [message] = redacted(entries, 'Maria').transcript;
    expect(message).toMatchObject({ text: REDACTED, translation: { text: `${REDACTED} sent it` } });
  });

  it('is in no answer, event, summary or file name either', () => {
    const secret = 'bob@example.org';
    const entries: Entry[] = [
      identified(),
      said(`ask ${secret}`),
      { ...photo(), name: `from ${secret}.jpg` } as Entry,
      { type: 'detail_given', detail: 'description', text: `cracked, ${secret} saw it` },
      { type: 'handoff_requested', reason: 'asked_for_person', summary: `Description: ${secret}` },
      { type: 'noted', agent: WEN, text: `wrote to ${secret}` },
      said('see https://example.com/?q=bob%40example.org', 'activity-2'),
    ];
    const document = redacted(entries, secret);
    const text = JSON.stringify(document);
    expect(text).not.toContain('bob@');
    expect(text).not.toContain('bob%40');
    expect(text).not.toContain('from bob');
    expect(document.files[0]?.path).toBe('files/01-file.png');
    expect(withheld(entries, secret)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('leaves the words of the schema alone', () => {
    const entries: Entry[] = [
      identified(),
      said('accepted? damaged!'),
      { type: 'closed', outcome: 'settled' },
    ];
    const document = redacted(entries, 'settled', 'arbitration', 'accepted', 'buyer');
    expect(document.case.outcome).toBe('settled');
    expect(document.transcript[0]?.text).toBe(`${REDACTED}? damaged!`);
  });

  it('holds back notes between colleagues as a kind', () => {
    const entries: Entry[] = [said('hello'), { type: 'noted', agent: WEN, text: 'careful' }];
    const found = withheldEntries(sealed(entries), { passages: [], files: new Set(), internal: true });
    expect([...found]).toEqual([3]);
  });

  it('takes with a file what a model heard and saw in it', () => {
    const of = { sha256: 'ab'.repeat(32), model: 'm' };
    const entries: Entry[] = [
      { type: 'photo_described', ...of, promptVersion: '1', fits: 'yes', text: 'a lamp' },
      { type: 'voice_transcribed', ...of, activityId: 'activity-1', text: 'my neighbour has it' },
    ];
    const files = new Set([of.sha256]);
    expect([...withheldEntries(sealed(entries), { passages: [], files, internal: false })]).toEqual([2, 3]);
  });
});

describe('what may be a third person’s', () => {
  const secret = 'bob@example.org';
  const original = { text: `ask ${secret}`, language: 'en', model: 'm' };
  const utterance = { text: 'спросите его', language: 'ru', buttons: [], card: null };
  const request = { requestId: 'r-1', agent: WEN, offer: offerOf(), passed: [] };

  it.each<[string, Entry]>([
    ['an agent’s own words', { type: 'said', by: 'agent', activityId: 'a', agent: WEN, utterance, original }],
    ['a note', { type: 'noted', agent: WEN, text: `ask ${secret}` }],
    ['why a case was reopened', { type: 'reopened', agent: WEN, note: `ask ${secret}` }],
    ['why an approval is asked for', { type: 'approval_requested', ...request, because: `ask ${secret}` }],
    ['the words that wait for it', { type: 'approval_requested', ...request, words: `ask ${secret}` }],
    ['what these were translated from', { type: 'approval_requested', ...request, words: 'x', original }],
    [
      'why it was refused',
      { type: 'approval_refused', requestId: 'r-1', agent: WEN, because: `ask ${secret}` },
    ],
  ])('is suggested where it stands in %s', (_, entry) => {
    const entries = sealed([entry]);
    expect(suggestionsFor(foldCase(null, entries), entries)).toMatchObject([{ text: secret, entries: [2] }]);
  });

  it('is looked for in what a model heard and saw as well', () => {
    const of = { sha256: 'ab'.repeat(32), model: 'm', text: `ask ${secret}` };
    const entries = sealed([
      { type: 'photo_described', ...of, promptVersion: '1', fits: 'yes' },
      { type: 'voice_transcribed', ...of, activityId: 'activity-1' },
    ]);
    expect(suggestionsFor(foldCase(null, entries), entries)).toMatchObject([
      { text: secret, entries: [2, 3] },
    ]);
  });
});
