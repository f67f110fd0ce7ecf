import { describe, expect, it } from '@jest/globals';
import { summarise } from '../../src/domain/case/caseSummary.ts';
import { matches, toRow } from '../../src/server/desk/rows.ts';
import { caseOf, identified, policyOf, read, said, WEN } from '../support/builders.ts';

describe('a row of the queue', () => {
  const handedOver = caseOf(
    identified(),
    said('it smells of smoke'),
    { type: 'handoff_requested', reason: 'request', subject: 'address_change', summary: '' },
    { type: 'handoff_accepted', agent: WEN },
    said('now it burns'),
    read({ alarm: 'safety' }),
  );
  const row = toRow(summarise(handedOver), policyOf());

  it('tells of an alarm that came while somebody has the case', () => {
    expect(row).toMatchObject({ status: 'with_agent', alarm: 'safety', handoffSubject: 'address_change' });
  });

  it.each(['address change', 'Address', 'safety', 'request', '8190244417735521 address'])(
    'is found by what the person is to see to: %s',
    (words) => {
      expect(matches(row, words)).toBe(true);
    },
  );

  it('is not found by what it is not about', () => {
    expect(matches(row, 'invoice')).toBe(false);
  });
});
