import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import type { Played } from '../../src/commands/play/playConversation.ts';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';

const AT = '2026-12-02T02:00:00.000Z';
const [lamp] = sampleOrders(new Date(AT)).filter(({ number }) => number === '8190244417735521');

const line = (id: string, turns: unknown[], more: object = {}): string =>
  JSON.stringify({ id, locale: 'en', at: AT, order: lamp, identified: true, turns, ...more });

function play(input: readonly string[], args: readonly string[] = []) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/play.ts', ...args], {
    input: input.join('\n'),
    encoding: 'utf8',
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

  it('tells what was read, decided, said, offered and agreed', () => {
    const { lines, status, stderr } = play([settled]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines).toMatchObject([
      {
        id: 'settled',
        complaint: 'not_received',
        offers: ['reship'],
        handoffs: [],
        accepted: 'reship',
        closed: 'settled',
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
      },
    ]);
    expect(lines[0]?.turns[0]?.decision?.trail).not.toEqual([]);
    expect(lines[0]?.turns.every(({ answers }) => answers.length > 0)).toBe(true);
  });

  it('reads messages sent at once as one turn, takes a photo, lets time pass and hands over', () => {
    const [played] = play([
      line('many', [['my lamp never came', 'it has been two months'], { waitHours: 73 }, 'a human please']),
    ]).lines;

    expect(played?.turns).toHaveLength(3);
    expect(played?.turns[0]?.said).toBe('my lamp never came\nit has been two months');
    expect(played?.turns[1]?.open).toBeNull();
    expect(played?.handoffs).toMatchObject([{ turn: 3, reason: 'asked_for_person' }]);
  });

  it('gives the same for the same, whatever was played before, but for what buyers quote', () => {
    const told = (text: string) => text.replaceAll(/[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'a reference');
    const alone = told(play([settled]).stdout);

    expect(alone).toContain('a reference');
    expect(told(play([line('other', ['it came broken']), settled]).stdout).endsWith(alone)).toBe(true);
  });

  it('names lines that cannot be played, and plays the others', () => {
    const { lines, stderr, status } = play([
      'not json',
      line('no-turns', []),
      line('no-button', [{ press: 'accept' }]),
      settled,
    ]);

    expect(status).toBe(1);
    expect(lines.map(({ id, error }) => [id, error === undefined])).toEqual([
      [null, false],
      ['no-turns', false],
      ['no-button', false],
      ['settled', true],
    ]);
    expect(stderr).toMatch(
      /^line 1 \(without an id\): not JSON.*\nline 2 \(no-turns\): .*turns.*\nline 3 \(no-button\): no button for accept/,
    );
  });

  it('explains itself, and refuses what it does not know', () => {
    expect(play([], ['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(play([], ['--speed', '9'])).toMatchObject({ status: 2, stdout: '' });
    expect(play([], ['--policy', 'none.yaml']).stderr).toContain('none.yaml');
  });
});
