import { cannedReplyList, type CannedReply } from '../../domain/policy/cannedReply.ts';
import { loadList } from './listFile.ts';

/**
 * Reads the canned replies of a YAML file; `labels` are those that they may set. Rejects with an error that names the file and
 * all that is wrong with it.
 */
export const loadReplies = (path: string, labels: readonly string[]): Promise<CannedReply[]> =>
  loadList(path, 'canned replies', cannedReplyList(labels));
