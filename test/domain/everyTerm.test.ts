import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { EMPTY_CHAIN, seal } from '../../src/domain/case/chain.ts';
import { Entry as EntrySchema, type Entry } from '../../src/domain/case/entry.ts';
import { timelineOf } from '../../src/domain/review/timeline.ts';
import { NOW } from '../support/builders.ts';
import { EVERYTHING } from '../support/everyEntry.ts';

/** Terms of the record whose words are their name. */
const NAMES = new Set(['received_too_many', 'no_complaint']);

type Schema = {
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema & { const?: string; enum?: unknown[] }>;
};
const kindsIn = (schema: Schema): Schema[] =>
  schema.properties ? [schema] : [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(kindsIn);

/** Every entry, and for each term in it one with each of the other terms that may stand in its place. */
function withEveryTerm(): Entry[] {
  const kinds = kindsIn(z.toJSONSchema(EntrySchema, { unrepresentable: 'any' }) as Schema);
  return EVERYTHING.flatMap((entry) => {
    const own = kinds.find(({ properties }) => properties?.['type']?.const === entry.type)?.properties ?? {};
    const varied = Object.entries(own).flatMap(([name, { enum: terms = [] }]) =>
      terms.map((term) => ({ ...entry, [name]: term })),
    );
    return [entry, ...varied];
  });
}

it('tells every term of the record in words, and none by its name', () => {
  const schema = JSON.stringify(z.toJSONSchema(EntrySchema, { unrepresentable: 'any' }));
  const terms = [...new Set(Array.from(schema.matchAll(/"([a-z]+(?:_[a-z]+)+)"/g), ([, term = '']) => term))];
  const entries = withEveryTerm();
  expect(entries.length).toBeGreaterThan(EVERYTHING.length * 1.5);
  const told = timelineOf(
    seal(EMPTY_CHAIN, entries, NOW, () => 'salt'),
    'UTC',
  ).flatMap(({ title, why, facts }) => [title, ...why, ...facts.map(({ value }) => value)]);
  const named = told.flatMap((text) =>
    terms
      .filter((term) => text.includes(term) || text.split(': ').at(-1) === term.replaceAll('_', ' '))
      .filter((term) => !NAMES.has(term))
      .map((term) => `${term}: ${text}`),
  );
  expect([...new Set(named)]).toEqual([]);
});
