import { readFile } from 'node:fs/promises';
import { AnswersFile, type Answers } from '../../domain/requests/answers.ts';
import { PolicyMistakes } from './policyMistakes.ts';
import { answersJsonSchema } from './policySchema.ts';
import { parseSellersFile } from './sellersFile.ts';

const MANUAL = { name: 'an answers file', root: answersJsonSchema() };

/**
 * Reads and checks the seller's own answers. Rejects with `PolicyMistakes`, which names all that is wrong at once, also when
 * there is no such file.
 */
export async function loadAnswers(path: string): Promise<Answers> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    throw new PolicyMistakes(path, [
      {
        line: null,
        path: '',
        problem: missing ? 'there is no such file' : `it cannot be read: ${String(error)}`,
        write: 'the path of an answers file, such as policies/answers.yaml',
      },
    ]);
  });
  return parseAnswers(path, bytes);
}

/** The answers in these bytes of a file; `path` only names it in mistakes. Throws `PolicyMistakes`. */
export const parseAnswers = (path: string, bytes: Uint8Array): Answers =>
  parseSellersFile(path, bytes, AnswersFile, MANUAL).answers;
