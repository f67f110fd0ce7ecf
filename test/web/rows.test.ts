import { describe, expect, it } from '@jest/globals';
import type { OfferChoice, Task } from '../../src/server/desk/wire.ts';
import { begunKey } from '../../src/web/agent/offerOrder.ts';
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

describe('the remedy that a reply goes with', () => {
  const choice = (key: string, changes: Partial<OfferChoice> = {}): OfferChoice =>
    ({ key, remedy: 'coupon', byBot: true, unmet: [], passed: [], ...changes }) as OfferChoice;
  const above = [{ rule: 'above_authority' as const, limit: 1, actual: 2 }];
  const declined = [
    { because: 'already_offered', limit: 1, actual: 'declined' },
  ] as unknown as OfferChoice['unmet'];

  it('is the next of its kind within one’s authority that the buyer has not had', () => {
    const choices = [
      choice('old', { unmet: declined }),
      choice('above', { passed: above }),
      choice('later', { byBot: false }),
      choice('next'),
      choice('money', { remedy: 'partial_refund' }),
    ];
    expect(begunKey({ choices }, 'coupon')).toBe('next');
    expect(begunKey({ choices }, 'reship')).toBe('');
    expect(begunKey({ choices: choices.slice(0, 2) }, 'coupon')).toBe('');
  });
});
