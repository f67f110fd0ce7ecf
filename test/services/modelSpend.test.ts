import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ModelUse } from '../../src/domain/vocabulary/modelUse.ts';
import { ModelSpend } from '../../src/services/reading/modelSpend.ts';
import { CASE_PLACES, type CasePlace } from '../support/caseStores.ts';

const USE: ModelUse = {
  model: 'a-model',
  inputTokens: 1_000,
  cachedTokens: 0,
  outputTokens: 100,
  costMicros: 400_000,
};

describe.each(CASE_PLACES)('what models cost in a day, in %s', (_, makePlace) => {
  const clock = { time: Date.UTC(2026, 10, 25, 12), now: () => new Date(clock.time) };
  let place: CasePlace;

  beforeEach(async () => {
    clock.time = Date.UTC(2026, 10, 25, 12);
    place = await makePlace();
  });
  afterEach(() => place.remove());

  function twoProcesses(): [ModelSpend, ModelSpend] {
    const process = (): ModelSpend =>
      new ModelSpend({
        store: place.open(),
        clock,
        limitMicros: 1_000_000,
        onError: (error) => {
          throw error;
        },
      });
    return [process(), process()];
  }

  it('stops further calls at the limit, whichever process spent it', async () => {
    const [one, other] = twoProcesses();
    one.spent(USE);
    one.spent(USE);
    expect(one.mayCall()).toBe(true);
    await one.write();
    expect(other.mayCall()).toBe(true);
    other.spent(USE);

    await other.write();

    expect(other.mayCall()).toBe(false);
    expect(other.today).toEqual({ calls: 3, inputTokens: 3_000, outputTokens: 300, micros: 1_200_000 });
    await one.write();
    expect(one.mayCall()).toBe(false);
  });

  it('is spent once it reaches the limit', () => {
    const [one] = twoProcesses();
    one.spent({ ...USE, costMicros: 999_999 });
    expect(one.mayCall()).toBe(true);
    one.spent({ ...USE, costMicros: 1 });
    expect(one.mayCall()).toBe(false);
  });

  it('is known again after a restart, and is nothing on the next day', async () => {
    const [before, after] = twoProcesses();
    for (let n = 0; n < 3; n += 1) before.spent(USE);
    await before.stop();

    await after.write();
    expect(after.mayCall()).toBe(false);

    clock.time += 24 * 60 * 60_000;
    expect(after.mayCall()).toBe(true);
    expect(after.today.micros).toBe(0);
  });
});
