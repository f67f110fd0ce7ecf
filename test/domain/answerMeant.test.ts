import { expect, it } from '@jest/globals';
import { answerMeant } from '../../src/domain/negotiation/answerMeant.ts';
import { emptyReading } from '../../src/domain/vocabulary/reading.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';

const READ_BY = { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null } as const;

it('keeps a no that is read beside the news that nobody has the parcel', () => {
  const reading = {
    ...emptyReading('en', READ_BY),
    offerResponse: 'reject' as const,
    news: 'not_found' as const,
  };
  const open = { complaint: 'not_received', remedy: 'reship' } as Offer;
  expect(answerMeant(reading, open).offerResponse).toBe('reject');
});
