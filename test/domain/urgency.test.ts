import { expect, it } from '@jest/globals';
import { urgencyOf } from '../../src/domain/case/urgency.ts';
import { NOW, policyOf } from '../support/builders.ts';

it('what is in time only if somebody sees to it soon waits a tenth of the usual patience', () => {
  const waiting = { waitingSince: NOW, answerBy: null, mood: null, value: null };
  const seconds = (presses: boolean): number =>
    -(urgencyOf({ ...waiting, presses }, policyOf()) ?? 0) - Date.parse(NOW) / 1_000;
  expect([false, true].map(seconds)).toEqual([30 * 60, 3 * 60]);
});
