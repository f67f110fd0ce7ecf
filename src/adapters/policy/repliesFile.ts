import { z } from 'zod';
import { CannedReply } from '../../domain/policy/cannedReply.ts';
import { loadList } from './listFile.ts';

/** Every mistake is said with the reply it is in. */
const Replies = (labels: readonly string[]) =>
  z.array(CannedReply).superRefine((replies, context) => {
    if (new Set(replies.map(({ id }) => id)).size !== replies.length)
      context.addIssue('has the same id twice');
    for (const [index, { id, then }] of replies.entries())
      for (const label of then?.labels ?? [])
        if (!labels.includes(label))
          context.addIssue({
            code: 'custom',
            path: [index, 'then', 'labels'],
            message: `${id} sets the label ${label}, which the shop has not`,
          });
  });

/**
 * Reads the canned replies of a YAML file; `labels` are those that they may set. Rejects with an error that names the file and
 * all that is wrong with it.
 */
export const loadReplies = (path: string, labels: readonly string[]): Promise<CannedReply[]> =>
  loadList(path, 'canned replies', Replies(labels));
