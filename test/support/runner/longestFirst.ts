import { createRequire } from 'node:module';
import type { Test } from '@jest/test-result';
import type sequencer from '@jest/test-sequencer';

/** Its types have it as a CommonJS module, and its `import` as another one. */
const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer') as typeof sequencer;

/** What takes longest, by the beginnings of its paths: begun last, one of these alone would be waited for. */
const LONG = [
  'trials/killNine',
  'browser/buyerPage',
  'fairness/sameOffers',
  'browser/console',
  'browser/bubble',
  'domain/negotiation.property',
  'browser/',
  'trials/twoProcesses',
  'commands/play',
  'injection/',
  'conversations/desk',
  'channels/teamsDesk',
  'commands/',
  'trials/',
];

/** Jest knows how long a suite takes once it ran it here, and goes by the size of the file until then. */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}

function place({ path }: Test): number {
  const at = LONG.findIndex((begins) => path.includes(`/test/${begins}`));
  return at < 0 ? LONG.length : at;
}
