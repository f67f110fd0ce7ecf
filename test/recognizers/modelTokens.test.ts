import { describe, expect, it } from '@jest/globals';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { longCase } from '../support/longCase.ts';
import type { SeenRequest } from '../support/openaiServer.ts';

/** Of the n-th turn, from 1. */
const tokensAt = (requests: readonly SeenRequest[], turn: number): number => {
  const request = requests[turn - 1];
  if (!request) throw new Error(`only ${requests.length} turns were read by the model`);
  return tokensOf(request);
};

const tokensOf = ({ body }: SeenRequest): number =>
  body.messages.reduce((sum, { content }) => sum + countTokens(content), 0);

describe('what a turn costs', () => {
  it('is the same within 5 % at the third turn of a case and at the hundred-and-fiftieth', async () => {
    const requests = await longCase(150);
    const third = tokensAt(requests, 3);
    // The sentences differ in length, so each is looked at.
    const last = requests.slice(-5).map(tokensOf);
    expect(requests).toHaveLength(150);
    for (const tokens of last) expect(Math.abs(tokens / third - 1)).toBeLessThan(0.05);
  });

  it('is nearly all instructions that a provider has cached', async () => {
    const requests = await longCase(3);
    const instructions = countTokens(requests[0]?.body.messages[0]?.content ?? '');
    expect(instructions / tokensAt(requests, 3)).toBeGreaterThan(0.8);
  });
});
