import { describe, expect, it } from '@jest/globals';
import type { Task } from '../../src/server/desk/wire.ts';
import { isTaskFound, taskArticle, taskWords } from '../../src/web/agent/taskWords.ts';
import { fittingLabels } from '../../src/web/shared/fittingLabels.ts';

describe('labels of a row', () => {
  it('are as many as there is room for, and one at least', () => {
    const labels = ['Check again', 'Regular customer', 'B2B'];
    expect(fittingLabels(labels, 40)).toEqual(labels);
    expect(fittingLabels(labels, 34)).toEqual(['Check again', 'Regular customer']);
    expect(fittingLabels(labels, 5)).toEqual(['Check again']);
  });
});

describe('a task', () => {
  const task = (remedy: Task['remedy'], article: Task['article']): Task =>
    ({ remedy, article, amount: null, variant: 'black', thanksValidUntil: null }) as Task;
  const scale = { title: 'Kitchen scale', variant: 'black', quantity: 2 };

  it('is found by what it is, whose, and whose case it is, in any order of words', () => {
    const emma = {
      ...task('reship', scale),
      buyerName: 'Emma Johansson',
      orderNumber: '81',
      owner: 'Wen',
    } as Task;
    expect(['', 'emma', 'scale EMMA', '81 wen'].map((query) => isTaskFound(emma, query))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isTaskFound(emma, 'emma lamp')).toBe(false);
  });

  it('is called by the article that is sent again, and otherwise by what is given for which', () => {
    expect([taskWords(task('reship', scale)), taskArticle(task('reship', scale))]).toEqual([
      'New: 2 × Kitchen scale (black)',
      null,
    ]);
    expect(taskWords(task('reship', null))).toBe('Re-ship of the article (black)');
    expect([taskWords(task('full_refund', scale)), taskArticle(task('full_refund', scale))]).toEqual([
      'Full refund (black)',
      '2 × Kitchen scale (black)',
    ]);
  });
});
