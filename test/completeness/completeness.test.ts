import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadEvidence } from '../../src/adapters/policy/evidenceFiles.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { completeness } from '../../src/domain/completeness/completeness.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import { requirementsFor, type EvidenceFile } from '../../src/domain/completeness/requirements.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { aLamp, caseOf, identified, itemOf, photo, read, WEN } from '../support/builders.ts';

let files: EvidenceFile[];
beforeAll(async () => {
  files = await loadEvidence('policies/evidence');
});

const sha = (letter: string): string => letter.repeat(64);
const video = (letter: string): Entry => ({ ...photo(sha(letter)), contentType: 'video/mp4' }) as Entry;
const asked = (...requirementIds: string[]): Entry => ({
  type: 'evidence_asked',
  requirementIds,
  activityIds: ['bot-1'],
});
const marked = (requirementId: string, has: boolean, sha256: string | null = null): Entry => ({
  type: 'evidence_marked',
  requirementId,
  title: requirementId,
  agent: WEN,
  has,
  sha256,
});

/** What of a case is there and why, and who owes the rest, by the names in the evidence file. */
function lookAt(kase: Case) {
  const found = completeness(kase, requirementsFor(files, kase, 'AliExpress'));
  return {
    have: Object.fromEntries(
      found.have.map(({ requirement, because }) => [
        requirement.id,
        'sha256' in because ? `${because.is} ${because.sha256[0] ?? ''}` : because.is,
      ]),
    ),
    buyer: found.missingFromBuyer.map(({ id }) => id),
    seller: found.missingFromSeller.map(({ id }) => id),
  };
}

const wrongSize = (...entries: Entry[]): Case =>
  caseOf(identified(), read({ complaintType: 'wrong_size' }), ...entries);

describe('a case about a wrong size', () => {
  it('wants the article beside a ruler and its label from the buyer, and the listing from the seller', () => {
    expect(lookAt(wrongSize())).toEqual({
      have: {},
      buyer: ['measured', 'size_label', 'size_received'],
      seller: ['listing'],
    });
  });

  it('takes a photo that came unasked for the first thing that is open, and says that it is a guess', () => {
    expect(lookAt(wrongSize(photo(sha('a')))).have).toEqual({ measured: 'sent_unasked a' });
  });

  it('takes photos that came after the asking for what was asked, in the order of the asking', () => {
    const seen = lookAt(wrongSize(asked('size_label', 'measured'), photo(sha('a')), photo(sha('b'))));
    expect(seen.have).toEqual({ size_label: 'sent_when_asked a', measured: 'sent_when_asked b' });
  });

  it('leaves what came before the asking to what was not asked', () => {
    const seen = lookAt(wrongSize(photo(sha('a')), asked('size_label'), photo(sha('b'))));
    expect(seen.have).toEqual({ measured: 'sent_unasked a', size_label: 'sent_when_asked b' });
  });

  it('counts the same photo sent twice once', () => {
    expect(lookAt(wrongSize(photo(sha('a')), photo(sha('a')))).buyer).toContain('size_label');
  });

  it('takes no video for a photo', () => {
    expect(lookAt(wrongSize(video('a'))).have).toEqual({});
  });

  it('takes the size the buyer told for the size in words', () => {
    const seen = lookAt(wrongSize({ type: 'detail_given', detail: 'received', text: 'an L' }));
    expect(seen.have).toEqual({ size_received: 'told' });
  });
});

describe('what a person says', () => {
  it('counts above what is counted', () => {
    const seen = lookAt(wrongSize(photo(sha('a')), marked('measured', false)));
    expect(seen.have).toEqual({ size_label: 'sent_unasked a' });
    expect(seen.buyer).toContain('measured');
  });

  it('takes the file it was said of out of the count', () => {
    const seen = lookAt(wrongSize(photo(sha('a')), photo(sha('b')), marked('size_label', true, sha('a'))));
    expect(seen.have).toEqual({ size_label: 'marked', measured: 'sent_unasked b' });
  });

  it('takes one photo out of the count also when it does not say which', () => {
    const seen = lookAt(wrongSize(photo(sha('a')), marked('size_label', true)));
    expect(seen.have).toEqual({ size_label: 'marked' });
    expect(seen.buyer).toContain('measured');
  });

  it('is what they said last', () => {
    const seen = lookAt(wrongSize(marked('listing', true), marked('listing', false)));
    expect(seen.seller).toEqual(['listing']);
  });
});

describe('a parcel that did not come', () => {
  const arrived = (changes: Partial<Order['tracking']> = {}): Order => {
    const order = aLamp();
    return { ...order, tracking: { ...order.tracking, number: 'LP001', ...changes } };
  };
  const notReceived = (order: Order): Case =>
    caseOf(identified(order), read({ complaintType: 'not_received' }));

  it('is documented from the order record where the carrier shows it as delivered', () => {
    expect(lookAt(notReceived(arrived()))).toEqual({
      have: { tracking_number: 'order_record', delivery: 'order_record' },
      buyer: ['asked_around'],
      seller: [],
    });
  });

  it('lacks a proof of delivery that nobody can look up', () => {
    expect(lookAt(notReceived(arrived({ number: null }))).seller).toEqual(['tracking_number', 'delivery']);
  });

  it('wants no proof of delivery of what is still on its way, and the reason of customs that hold it', () => {
    expect(lookAt(notReceived(arrived({ status: 'in_transit' })))).toEqual({
      have: { tracking_number: 'order_record' },
      buyer: [],
      seller: [],
    });
    expect(lookAt(notReceived(arrived({ status: 'customs' }))).seller).toEqual(['customs_reason']);
  });
});

describe('what is wanted', () => {
  const poor = (title: string, also: Order['items'] = []): Case =>
    caseOf(
      identified(aLamp({ items: [itemOf({ sku: 'one', title }), ...also] })),
      read({ complaintType: 'quality' }),
    );

  it('is a video where the article in question runs on electricity', () => {
    expect(lookAt(poor('Wireless Headphones, black')).buyer).toContain('fault_video');
    expect(lookAt(poor('Ceramic mug')).buyer).not.toContain('fault_video');
    expect(lookAt(poor('Slightly worn rug')).buyer).not.toContain('fault_video');
  });

  it('goes by the article in question, not by what else was ordered', () => {
    const lamp = itemOf({ sku: 'lamp', title: 'Desk lamp' });
    expect(lookAt(poor('Ceramic mug', [lamp])).buyer).toContain('fault_video');
    expect(lookAt({ ...poor('Ceramic mug', [lamp]), sku: 'one' }).buyer).not.toContain('fault_video');
  });

  it('is nothing before the complaint is known', () => {
    expect(lookAt(caseOf(identified(), photo(sha('a'))))).toEqual({ have: {}, buyer: [], seller: [] });
  });

  it('goes by the marketplace of the order, and by the general file for others', () => {
    const elsewhere = caseOf(
      identified(aLamp({ marketplace: 'Somewhere else' })),
      read({ complaintType: 'wrong_size' }),
    );
    expect(lookAt(elsewhere).buyer).toEqual(['article']);
  });

  it('is named for every complaint that evidence can help with', () => {
    const wanting = files.map(({ requirements }) => new Set(requirements.flatMap((each) => each.complaints)));
    for (const complaints of wanting)
      expect([...complaints].toSorted()).toEqual(
        expect.arrayContaining(['counterfeit', 'damaged', 'missing_parts', 'not_received', 'wrong_size']),
      );
  });
});
