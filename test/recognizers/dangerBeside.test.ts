import { describe, expect, it } from '@jest/globals';
import { dangerHeard } from '../../src/adapters/embedded/recognizer.ts';
import { emptyReading, type Reading } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';
import { dangerBeside } from '../../src/services/reading/dangerBeside.ts';

const OPENAI = { recognizer: 'openai', model: 'm', promptVersion: 'p', insteadOf: null } as const;

/** The reading of a model that said this of it, with what the words say beside it. */
async function heard(text: string, language: string, said: Partial<Reading> = {}): Promise<Partial<Reading>> {
  const model = {
    name: 'model',
    read: () => Promise.resolve({ ...emptyReading(language, OPENAI), ...said }),
  };
  const context = { earlier: [], openOffer: null, asked: null, language };
  const reader = dangerBeside({ reader: model, dangerHeard });
  const { alarm, hasActed, endangers, alarmBeforeEnd } = await reader.read(
    { text, hasPhoto: false, context },
    AbortSignal.timeout(5_000),
  );
  return JSON.parse(JSON.stringify({ alarm, hasActed, endangers, alarmBeforeEnd })) as Partial<Reading>;
}

describe('a danger that a model did not hear', () => {
  it.each([
    ['en', 'the charger caught fire', 'safety'],
    ['de', 'das Ladegerät hat Feuer gefangen', 'safety'],
    ['fr', 'le chargeur a pris feu', 'safety'],
    ['es', 'el cargador se ha incendiado', 'safety'],
    ['pt', 'o carregador pegou fogo', 'safety'],
    ['ru', 'зарядка загорелась', 'safety'],
    ['it', 'il caricabatterie ha preso fuoco', 'safety'],
    ['en', 'I want to die', 'self_harm'],
  ])('is heard all the same in %s: %s', async (language, text, alarm) => {
    expect(await heard(text, language)).toHaveProperty('alarm', alarm);
  });

  it('goes before a lesser alarm, and after a graver one', async () => {
    const text = 'the charger caught fire';
    expect(await heard(text, 'en', { alarm: 'dispute_opened' })).toHaveProperty('alarm', 'safety');
    expect(await heard(text, 'en', { alarm: 'self_harm', hasActed: true })).toEqual({
      alarm: 'self_harm',
      hasActed: true,
    });
  });

  it('keeps what the model understood of the same one', async () => {
    const said = { alarm: 'safety', endangers: 'hurt' } as const;
    expect(await heard('the charger caught fire', 'en', said)).toEqual(said);
  });

  it('says what was done and what it does where the model did not', async () => {
    expect(await heard('I took all the pills, goodbye', 'en', { alarm: 'self_harm' })).toEqual({
      alarm: 'self_harm',
      hasActed: true,
    });
    expect(await heard('it is on fire', 'en', { alarm: 'safety' })).toEqual({
      alarm: 'safety',
      endangers: 'fire',
    });
  });

  it('is found in a long story, also where the model heard it and cannot count characters', async () => {
    const before = 'I ordered it in October and it came quickly, as it always does with you. '.repeat(4);
    const danger = 'Then it caught fire.';
    const place = { alarmBeforeEnd: danger.length };
    expect(await heard(before + danger, 'en', { alarm: 'safety' })).toMatchObject(place);
    expect(await heard(before + danger, 'en')).toMatchObject(place);
    expect(await heard(danger, 'en')).not.toHaveProperty('alarmBeforeEnd');
  });

  it('is none where nothing is in danger, or the words are of something else', async () => {
    expect(await heard('my parcel never came', 'en')).toEqual({ alarm: 'none' });
    expect(await heard('I have opened a dispute', 'en')).toEqual({ alarm: 'none' });
  });
});

describe('whoever says to die of old age while they wait', () => {
  it.each([
    ['en', "I'll die of old age before this lamp gets here lol"],
    ['es', 'me voy a morir de vieja esperando esta lámpara'],
    ['pt', 'vou morrer de velhice esperando essa luminária kkk'],
    ['fr', "J'en peux plus d'attendre, je vais mourir de vieillesse avant de voir cette lampe mdr"],
    ['de', 'ich sterbe noch an Altersschwäche bis die Lampe kommt'],
    ['ru', 'я умру от старости пока дождусь эту лампу'],
  ])('is in no danger, in %s: %s', async (language, text) => {
    expect((await reading(text, { language, openOffer: null })).alarm).toBe('none');
  });
});
