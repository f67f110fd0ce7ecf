import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { runRead } from '../../src/commands/read/readLines.ts';
import { emptyReading } from '../../src/domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../src/ports/recognizer.ts';

const READ_BY = { recognizer: 'embedded' as const, model: null, promptVersion: null, insteadOf: null };

/** Remembers what it was asked; slower for its first message than for later ones; fails on "boom". */
function fakeRecognizer() {
  const asked: MessageToRead[] = [];
  const recognizer: Recognizer = {
    name: 'fake',
    async read(message) {
      asked.push(message);
      if (asked.length === 1) await new Promise((done) => setImmediate(done));
      if (message.text === 'boom') throw new Error('out of reach');
      return emptyReading(message.context.language ?? 'en', READ_BY);
    },
  };
  return { asked, recognizer };
}

async function run(lines: string[], { asked, recognizer } = fakeRecognizer()) {
  const output = new PassThrough();
  await runRead(recognizer, Readable.from(lines.map((line) => `${line}\n`)), output);
  output.end();
  const text = (await output.toArray()).join('');
  const answers = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { asked, answers, text };
}

describe('npm run read', () => {
  it('answers each line with its reading, in order', async () => {
    const { answers } = await run([
      '{"id":"a","text":"one"}',
      '{"id":"b","text":"two","context":{"language":"de"}}',
      '{"id":3,"text":"three"}',
    ]);
    expect(answers).toEqual([
      { id: 'a', ...emptyReading('en', READ_BY) },
      { id: 'b', ...emptyReading('de', READ_BY) },
      { id: 3, ...emptyReading('en', READ_BY) },
    ]);
  });

  it('puts an error in the place of a bad line and goes on', async () => {
    const { answers } = await run([
      'not json',
      '{"id":"b"}',
      '{"text":"no id"}',
      '[]',
      '{"id":"e","text":"x","context":{"openOffer":7}}',
      '{"id":"f","text":"fine"}',
    ]);
    expect(answers.map(({ id }) => id)).toEqual([null, 'b', null, null, 'e', 'f']);
    expect(answers.map((answer) => 'error' in answer)).toEqual([true, true, true, true, true, false]);
    expect(answers[1]?.['error']).toMatch(/text/);
    expect(answers[4]?.['error']).toMatch(/openOffer/);
  });

  it('reports a message that could not be read and reads the next', async () => {
    const { answers } = await run(['{"id":"a","text":"boom"}', '{"id":"b","text":"fine"}']);
    expect(answers[0]).toEqual({ id: 'a', error: 'not read: out of reach' });
    expect(answers[1]).toMatchObject({ id: 'b', complaintType: 'none' });
  });

  it('fills in what the context leaves out', async () => {
    const { asked } = await run([
      '{"id":"a","text":"ok","context":{"openOffer":"a coupon","hasPhoto":true}}',
    ]);
    expect(asked).toEqual([
      {
        text: 'ok',
        hasPhoto: true,
        context: { earlier: [], openOffer: 'a coupon', asked: null, language: null },
      },
    ]);
  });

  it('writes nothing for empty input and passes over blank lines', async () => {
    expect((await run([])).text).toBe('');
    expect((await run(['', '   ', '{"id":"a","text":"x"}'])).answers).toHaveLength(1);
  });

  it('answers a line before the next one has come', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const done = runRead(fakeRecognizer().recognizer, input, output);
    input.write('{"id":"a","text":"one"}\n');
    const [first] = (await once(output, 'data')) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ id: 'a' });
    input.end();
    await done;
  });
});
