import { describe, expect, it } from '@jest/globals';
import type { Told } from '../../src/adapters/embedded/head/labels.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { signalsOf } from '../../src/adapters/embedded/signals.ts';
import { askingState } from '../../src/adapters/embedded/talk/requests/askedState.ts';
import { dropping } from '../../src/adapters/embedded/talk/requests/dropped.ts';
import { emptyReading } from '../../src/domain/vocabulary/reading.ts';

const toldOf = (changes: Partial<Told>): Told => ({
  ...emptyReading('en', { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null }),
  ...changes,
});

const signalsIn = async (text: string) => signalsOf(text, 'en', await loadLanguageScores());

describe('who asks whether it was done another way', () => {
  it('wants nobody by whom they spoke to', async () => {
    const spoke = await signalsIn('I spoke to a real person yesterday, did you cancel it?');
    expect(askingState(spoke, toldOf({}))).toMatchObject({ askedElsewhere: true, wantsHuman: false });
    const called = await signalsIn('I called you, was it cancelled?');
    expect(askingState(called, toldOf({ wantsHuman: true }))).toMatchObject({ wantsHuman: false });
  });

  it('asks for nothing else by that, which without another way named they may', async () => {
    const told = toldOf({ request: 'cancel' });
    expect(askingState(await signalsIn('I phoned you, was it cancelled?'), told)).toMatchObject({
      request: 'case_status',
    });
    expect(askingState(await signalsIn('was it cancelled?'), told)).toEqual({});
  });
});

it('whoever says what was done about it and wants money drops nothing', async () => {
  const signals = await signalsIn('I glued it');
  expect(dropping(signals, { asked: null, earlier: [] }, toldOf({}))).toMatchObject({ dropsComplaint: true });
  expect(dropping(signals, { asked: null, earlier: [] }, toldOf({ refund: 'asks' }))).toEqual({});
});
