import { inPieces } from '../../domain/telling/pieces.ts';
import { owedWords } from '../../domain/telling/words.ts';
import type { Task } from '../../server/desk/wire.ts';

/** It goes to the address of the order, which the shop has and Parley is never told. */
export const isShipped = ({ remedy }: Pick<Task, 'remedy'>): boolean =>
  remedy === 'reship' || remedy === 'replacement_part';

/** What is to be done. What is sent again is called by its name, by which it is looked for on a shelf. */
export const taskWords = (task: Task): string =>
  task.remedy === 'reship' && task.article !== null ? `New: ${articleWords(task.article)}` : owedWords(task);

/** What it is for, where `taskWords` does not say it; null where that is not known. */
export const taskArticle = ({ remedy, article }: Task): string | null =>
  article === null || remedy === 'reship' ? null : articleWords(article);

/** Whether a task is looked for by these words: what it is, for which article, whose, of which order, under which reference, whose case. */
export function isTaskFound(task: Task, query: string): boolean {
  const { buyerName, orderNumber, fulfilmentId, reference, owner } = task;
  const text = [taskWords(task), taskArticle(task), buyerName, orderNumber, fulfilmentId, reference, owner];
  const all = text.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

/** `2 × Mug (blue)`. */
const articleWords = ({ title, variant, quantity }: NonNullable<Task['article']>): string =>
  inPieces(quantity, variant === null ? title : `${title} (${variant})`);
