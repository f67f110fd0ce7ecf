import { AnswersFile, type Answers } from '../../domain/requests/answers.ts';
import { answersJsonSchema } from './policySchema.ts';
import { parseSellersFile, readSellersFile } from './sellersFile.ts';

const MANUAL = { name: 'an answers file', root: answersJsonSchema() };

/**
 * Reads and checks the seller's own answers. Rejects with `PolicyMistakes`, which names all that is wrong at once, also when
 * there is no such file.
 */
export async function loadAnswers(path: string): Promise<Answers> {
  return parseAnswers(path, await readSellersFile(path, 'an answers file, such as policies/answers.yaml'));
}

/** The answers in these bytes of a file; `path` only names it in mistakes. Throws `PolicyMistakes`. */
export const parseAnswers = (path: string, bytes: Uint8Array): Answers =>
  parseSellersFile(path, bytes, AnswersFile, MANUAL).answers;
