import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

/** A story of so many characters that says nothing by itself and never says the same twice. */
function story(length: number): string {
  let told = '';
  for (let day = 1; told.length < length; day += 1) {
    told += `On day ${String(day)} I looked out of window ${String(day * 7)} and walked ${String(day * 13)} steps around the block. `;
  }
  return told.slice(0, length);
}

const around = (said: string): string => `My lamp. ${story(880)} ${said} ${story(420)}`;

describe('what stands in the middle of a long story', () => {
  it('is heard when it asks for a person', async () => {
    expect((await reading(around('I want to speak to a person.'))).wantsHuman).toBe(true);
  });

  it('is heard when it asks for the money', async () => {
    expect((await reading(around('Please give me my money back.'))).refund).not.toBe('none');
  });

  it('is heard when it says what is wrong', async () => {
    expect((await reading(around('The lamp arrived broken, its base was cracked.'))).complaintType).toBe(
      'damaged',
    );
  });

  it('is heard when it puts a condition on a yes', async () => {
    const { offerResponse } = await reading(
      `Yes, I accept it. ${story(880)} But I only take it if you refund half. ${story(420)}`,
      { openOffer: 'reship', asked: null },
    );
    expect(offerResponse).not.toBe('accept');
  });

  it('is heard behind the same thing said again and again', async () => {
    const read = await reading(
      `${'I wait and wait for it every day. '.repeat(70)} I want to speak to a person. ${story(900)}`,
    );
    expect(read.wantsHuman).toBe(true);
  });
});
