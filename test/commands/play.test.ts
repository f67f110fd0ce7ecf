import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Played } from '../../src/commands/play/playConversation.ts';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';

const AT = '2026-12-02T02:00:00.000Z';
const [lamp] = sampleOrders(new Date(AT)).filter(({ number }) => number === '8190244417735521');

const line = (id: string, turns: unknown[], more: object = {}): string =>
  JSON.stringify({ id, locale: 'en', at: AT, order: lamp, identified: true, turns, ...more });

function play(
  input: readonly string[],
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/play.ts', ...args], {
    input: input.join('\n'),
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
  const lines = stdout.split('\n').filter((each) => each.startsWith('{'));
  return {
    stdout,
    stderr,
    status,
    lines: lines.map((each) => JSON.parse(each) as Played & { error?: string }),
  };
}

describe('npm run play', () => {
  const settled = line('settled', ['my lamp never came', { press: 'accept' }]);
  // A process takes longer to start than a line to be played.
  const { lines, stdout, stderr, status } = play([
    settled,
    line('many', [['my lamp never came', 'it has been two months'], { waitHours: 73 }, 'a human please']),
    line('waited', ['my lamp never came', { waitHours: 100 }]),
    settled,
  ]);
  const withMistakes = play([
    'not json',
    line('no-turns', []),
    line('no-button', [{ press: 'accept' }]),
    settled,
  ]);

  it('tells what was read, decided, said, offered and agreed', () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({
      id: 'settled',
      complaint: 'not_received',
      offers: ['reship'],
      handoffs: [],
      accepted: 'reship',
      closed: 'settled',
      scores: [{ points: 100, broken: [] }],
      turns: [
        {
          said: 'my lamp never came',
          speaker: 'bot',
          reading: { complaintType: 'not_received' },
          decision: { do: 'offer', remedy: 'reship' },
          open: { remedy: 'reship', amount: null },
        },
        { said: '[Yes, send a new one]', decision: { do: 'accept', remedy: 'reship' }, open: null },
      ],
    });
    expect(lines[0]?.turns[0]?.decision?.trail).not.toEqual([]);
    expect(lines[0]?.turns.every(({ answers }) => answers.length > 0)).toBe(true);
  });

  it('reads messages sent at once as one turn, takes a photo, lets time pass and hands over', () => {
    const played = lines[1];

    expect(played?.turns).toHaveLength(3);
    expect(played?.turns[0]?.said).toBe('my lamp never came\nit has been two months');
    expect(played?.turns[1]?.open).toBeNull();
    expect(played?.handoffs).toMatchObject([{ turn: 3, reason: 'asked_for_person' }]);
  });

  it('gives exactly the same for the same, references included, whatever was played before', () => {
    const [alone = '', , , again] = stdout.trimEnd().split('\n');

    expect(alone).toMatch(/reference: R-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(again).toBe(alone);
    expect(withMistakes.stdout.endsWith(`${alone}\n`)).toBe(true);
  });

  it('tells what falls due on the way when a long time passes at once', () => {
    const played = lines[2];

    expect(played?.turns[1]?.answers.join()).toContain('suggestion from before stands until');
    expect(played?.turns[1]?.open).toBeNull();
  });

  it('names lines that cannot be played, and plays the others', () => {
    expect(withMistakes.status).toBe(1);
    expect(withMistakes.lines.map(({ id, error }) => [id, error === undefined])).toEqual([
      [null, false],
      ['no-turns', false],
      ['no-button', false],
      ['settled', true],
    ]);
    expect(withMistakes.stderr).toMatch(
      /^line 1 \(without an id\): not JSON.*\nline 2 \(no-turns\): .*turns.*\nline 3 \(no-button\): no button for accept/,
    );
  });

  it('explains itself, and refuses what it does not know', () => {
    expect(play([], ['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(play([], ['--speed', '9'])).toMatchObject({ status: 2, stdout: '' });
    expect(play([], ['--policy', 'none.yaml']).stderr).toContain('none.yaml');
  });

  it('asks for a model to be set up before one reads', () => {
    const none = play([settled], ['--recognizer', 'model']);

    expect(none).toMatchObject({ status: 1, stdout: '' });
    expect(none.stderr).toMatch(/--recognizer model: .*PARLEY_RECOGNIZER/);
  });

  it('reads without the model that live buyers have, though it words their replies too', () => {
    const live = {
      PARLEY_RECOGNIZER: 'openai',
      OPENAI_API_KEY: 'none',
      OPENAI_MODEL: 'none',
      PARLEY_WORDING: 'model',
    };

    expect(play([settled], ['--recognizer', 'embedded'], live)).toMatchObject({
      status: 0,
      lines: [{ accepted: 'reship' }],
    });
  });

  it('has people there within the opening hours, also where the policy asks whether they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-policy-'));
    const policy = join(folder, 'policy.yaml');
    const example = readFileSync('policies/aliexpress.yaml', 'utf8');
    writeFileSync(policy, example.replace('presence: false', 'presence: true'));
    const sunday = '2026-12-05T18:00:00.000Z';
    const [open, closed] = play(
      [line('open', ['a human please']), line('closed', ['a human please'], { at: sunday })],
      ['--policy', policy],
    ).lines.map(({ turns }) => turns[0]?.answers.join('\n'));
    rmSync(folder, { recursive: true });

    expect(open).toContain('usually within 30 minutes');
    expect(closed).not.toContain('usually within 30 minutes');
  });
  it('presses how it was, where the policy asks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-policy-'));
    const policy = join(folder, 'policy.yaml');
    writeFileSync(
      policy,
      readFileSync('policies/aliexpress.yaml', 'utf8').replace('asks: false', 'asks: true'),
    );
    const turns = ['my lamp never came', { press: 'accept' }, { waitHours: 12 }, { press: 'rate' }];
    const { lines: played } = play([line('rated', turns)], ['--policy', policy]);
    rmSync(folder, { recursive: true });

    expect(played[0]?.error).toBeUndefined();
    expect(played[0]?.turns.at(-1)?.decision).toMatchObject({ do: 'inform', topic: 'rated' });
  });
});
