import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceFile } from '../../domain/completeness/requirements.ts';
import { PolicyMistakes } from './policyMistakes.ts';
import { evidenceJsonSchema } from './policySchema.ts';
import { parseSellersFile } from './sellersFile.ts';

const MANUAL = { name: 'an evidence file', root: evidenceJsonSchema() };

/**
 * Reads what each marketplace wants to see: every `.yaml` file of a folder, one a marketplace.
 *
 * Rejects with `PolicyMistakes`, which names all that is wrong in a file, also when there is no such folder.
 */
export async function loadEvidence(folder: string): Promise<EvidenceFile[]> {
  const names = await readdir(folder).catch(() => {
    throw missing(folder, 'there is no such folder');
  });
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).toSorted();
  if (paths.length === 0) throw missing(folder, 'no file in it ends in .yaml');
  const files = await Promise.all(
    paths.map(async (name) => {
      const path = join(folder, name);
      return { path, file: parseEvidence(path, await readFile(path)) };
    }),
  );
  for (const { path, file } of files) {
    const { path: other } = files.find((each) => isSame(each.file, file)) ?? { path };
    if (other === path) continue;
    const problem = `is ${file.marketplace}, like in ${other}`;
    throw new PolicyMistakes(path, [
      { line: null, path: 'marketplace', problem, write: 'one file for each marketplace' },
    ]);
  }
  return files.map(({ file }) => file);
}

/** The evidence file in these bytes; `path` only names it in mistakes. Throws `PolicyMistakes`. */
export const parseEvidence = (path: string, bytes: Uint8Array): EvidenceFile =>
  parseSellersFile(path, bytes, EvidenceFile, MANUAL);

const isSame = (one: EvidenceFile, other: EvidenceFile): boolean =>
  one.marketplace.toLowerCase() === other.marketplace.toLowerCase();

const missing = (folder: string, problem: string): PolicyMistakes =>
  new PolicyMistakes(folder, [
    {
      line: null,
      path: '',
      problem,
      write: 'the path of a folder with evidence files, such as policies/evidence',
    },
  ]);
