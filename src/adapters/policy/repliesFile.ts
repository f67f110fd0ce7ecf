import { z } from 'zod';
import { CannedReply } from '../../domain/policy/cannedReply.ts';
import { loadList } from './listFile.ts';

const Replies = z
  .array(CannedReply)
  .refine((replies) => new Set(replies.map(({ id }) => id)).size === replies.length, {
    error: 'has the same id twice',
  });

/** Reads the canned replies of a YAML file. Rejects with an error that names the file and all that is wrong with it. */
export const loadReplies = (path: string): Promise<CannedReply[]> =>
  loadList(path, 'canned replies', Replies);
