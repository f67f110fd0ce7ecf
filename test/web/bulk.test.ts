import { describe, expect, it } from '@jest/globals';
import type { QueueRow } from '../../src/server/desk/wire.ts';
import {
  ableTo,
  alarmsLeft,
  byReason,
  doneToEach,
  NONE_CHOSEN,
  pressed,
} from '../../src/web/agent/bulk/chosen.ts';
import { ApiError } from '../../src/web/shared/api.ts';

const ROWS = ['a', 'b', 'c', 'd', 'e'];
const row = (caseId: string): QueueRow => ({ caseId, buyerName: caseId }) as QueueRow;

describe('rows that are chosen', () => {
  it('are those pressed, and not those pressed again', () => {
    const two = pressed(pressed(NONE_CHOSEN, 'b', null), 'd', null);
    expect([...two.ids]).toEqual(['b', 'd']);
    expect([...pressed(two, 'b', null).ids]).toEqual(['d']);
  });

  it('are all from the last pressed one on, in either direction, chosen or not as the one pressed', () => {
    const from = pressed(NONE_CHOSEN, 'd', null);
    const up = pressed(from, 'b', ROWS);
    expect([...up.ids].toSorted()).toEqual(['b', 'c', 'd']);
    expect([...pressed(up, 'd', ROWS).ids]).toEqual([]);
    expect([...pressed(NONE_CHOSEN, 'c', ROWS).ids]).toEqual(['c']);
  });

  it('are only the one pressed where the last one has left the list', () => {
    const from = pressed(NONE_CHOSEN, 'gone', null);
    expect([...pressed(from, 'b', ROWS).ids]).toEqual(['gone', 'b']);
  });
});

describe('what is done to several cases', () => {
  it('is done to each once, and what one refuses is said by name and keeps nothing from the others', async () => {
    const asked: string[] = [];
    const bulk = await doneToEach(ROWS.map(row), ({ caseId }) => {
      asked.push(caseId);
      return caseId === 'b'
        ? Promise.reject(new ApiError(409, 'not_yours', 'Take it first.'))
        : Promise.resolve();
    });
    expect(asked.toSorted()).toEqual(ROWS);
    expect(bulk).toEqual({ done: 4, notDone: [{ row: row('b'), because: 'Take it first.' }] });
  });

  it('asks no more once no answer comes', async () => {
    let asked = 0;
    const many = Array.from({ length: 20 }, (_each, at) => row(`r${at}`));
    const bulk = await doneToEach(many, () => {
      asked += 1;
      return Promise.reject(new ApiError(0, 'Unreachable', 'The server cannot be reached.'));
    });
    expect(asked).toBeLessThan(6);
    expect([bulk.done, bulk.notDone.length]).toEqual([0, 20]);
  });
});

describe('what can be done to chosen cases', () => {
  const WEN = { id: 'wen', name: 'Wen' };
  const MARA = { id: 'mara', name: 'Mara' };
  const waits = { ...row('Lars'), status: 'waiting', orderNumber: '1' } as QueueRow;
  const mine = { ...row('Emma'), status: 'with_agent', agent: WEN, orderNumber: null } as QueueRow;
  const hers = { ...row('Yuki'), status: 'with_agent', agent: MARA, orderNumber: null } as QueueRow;
  const all = [waits, mine, hers];
  const able = (step: 'take' | 'label' | 'transfer' | 'snooze', isSupervisor = false): string[] =>
    ableTo(step, all, { id: 'wen', isSupervisor }).able.map(({ caseId }) => caseId);

  it('is told before anything is asked: what waits is taken, what is one’s own snoozed and handed on', () => {
    expect(able('take')).toEqual(['Lars']);
    expect(able('snooze', true)).toEqual(['Emma']);
    expect(able('transfer')).toEqual(['Emma']);
    expect(able('transfer', true)).toEqual(['Emma', 'Yuki']);
    expect(able('label')).toEqual(['Lars', 'Emma', 'Yuki']);
  });

  it('says each reason once, with all the cases it keeps it from', () => {
    const { others } = ableTo('snooze', [waits, { ...waits, caseId: 'Lina', buyerName: 'Lina' }, hers], {
      id: 'wen',
      isSupervisor: false,
    });
    expect(byReason(others)).toEqual([
      'To be taken first: Lars (order 1), Lina (order 1)',
      'With Mara: Yuki',
    ]);
  });

  it('warns of a danger that nobody has answered', () => {
    const danger = { ...mine, alarm: 'safety', waitingSince: '2026-11-30T15:00:00Z' } as QueueRow;
    const answered = { ...danger, waitingSince: null };
    expect(alarmsLeft([danger, answered, { ...danger, alarm: null }])).toBe(
      'Nobody has answered yet: Emma, somebody hurt or in danger.',
    );
    expect(alarmsLeft([answered])).toBeNull();
  });
});
