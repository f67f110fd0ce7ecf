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

/** `2 × Mug (blue)`. */
const articleWords = ({ title, variant, quantity }: NonNullable<Task['article']>): string =>
  `${quantity > 1 ? `${quantity} × ` : ''}${title}${variant === null ? '' : ` (${variant})`}`;
