import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, Wording } from '../../dialogs/wording/wording.ts';
import { mostCharactersFor } from '../../src/domain/guard/brief.ts';
import { briefOfTemplate } from '../../src/domain/guard/briefOfTemplate.ts';
import { guard } from '../../src/domain/guard/guard.ts';
import { EVIDENCE } from '../support/evidence.ts';
import { FORBIDDEN, NEVER, SORRY } from '../wording/claims.ts';
import { writtenList } from '../../src/domain/guard/written.ts';

const wording = new Wording();
const PHRASES = [
  'evidence.with_offer',
  'evidence.with_handoff',
  'evidence.with_question',
  'evidence.by_person',
] as const;

describe.each(LANGUAGES)('in %s, what the evidence files ask for', (language) => {
  const things = EVIDENCE.flatMap(({ requirements }) =>
    requirements.flatMap(({ ask }) => ask?.[language] ?? []),
  );
  const spoken = PHRASES.flatMap((phrase) =>
    things.map((thing, at) => {
      const names = [thing, things[(at + 1) % things.length] ?? thing];
      return { names, text: wording.say(phrase, { what: writtenList(names, language) }, language) };
    }),
  );

  it('passes the guard that a model’s wording is held to', () => {
    expect(things.length).toBeGreaterThan(15);
    for (const { names, text } of spoken) {
      const facts = names.map((name, at) => ({ slot: `evidence ${at + 1}`, text: name }));
      const mostCharacters = mostCharactersFor(text);
      const brief = briefOfTemplate(text, facts, { language, mood: 'calm', mostCharacters });
      const verdict = guard(brief.template, brief);
      expect([text, verdict]).toEqual([text, { ok: true }]);
    }
  });

  it('blames nobody, begs for nothing, apologises for nothing and fits a message', () => {
    for (const { text } of spoken) {
      const found = [...NEVER, FORBIDDEN[language], SORRY[language]].map(
        (claim) => claim.exec(text)?.[0] ?? '',
      );
      expect([text, found.join('')]).toEqual([text, '']);
      expect([text, text.length < 400]).toEqual([text, true]);
    }
  });
});
