import { describe, expect, it } from '@jest/globals';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { timelineOf } from '../../src/domain/package/packageTimeline.ts';
import { transcriptOf } from '../../src/domain/package/transcript.ts';
import { tellingOf } from '../../src/domain/telling/telling.ts';
import { NOW, opened, photo, said, WEN } from '../support/builders.ts';

const LABEL = 'a'.repeat(64);
const RULER = 'b'.repeat(64);
const looked = (title: string, has: boolean, sha256: string | null): Entry => ({
  type: 'evidence_marked',
  requirementId: title.toLowerCase(),
  title,
  agent: WEN,
  has,
  sha256,
});

describe('a package', () => {
  const entries = seal(
    EMPTY_CHAIN,
    [
      opened(),
      said('here'),
      photo(LABEL),
      photo(RULER),
      looked('Label', true, LABEL),
      looked('Ruler', true, RULER),
      looked('Ruler', false, null),
      looked('Listing', true, null),
    ],
    NOW,
    () => 'salt',
  );
  const known = { sizeOf: () => 10, hasThumbnail: () => true, withheld: new Set<string>() };
  const { transcript, files } = transcriptOf(entries, 'Maria', known);

  it('says of each file what somebody who looked said it shows, as they said last', () => {
    expect(files.map(({ sha256, shows }) => [sha256, shows])).toEqual([
      [LABEL, ['Label']],
      [RULER, []],
    ]);
  });

  it('tells in its timeline who looked, and what they took back', () => {
    const told = timelineOf(tellingOf(entries, 'UTC'), transcript).map(({ text }) => text);
    expect(told.filter((text) => text.startsWith('Wen looked'))).toEqual([
      'Wen looked at the evidence: “Label” is there',
      'Wen looked at the evidence: “Ruler” is there',
      'Wen looked at the evidence: “Ruler” is missing',
      'Wen looked at the evidence: “Listing” is there',
    ]);
  });
});
