import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../disk/syncFolder.ts';
import { checkWhole, snapshot } from '../sqlite/sqliteSnapshot.ts';
import { UNFINISHED_RESTORE, whyHalfRestored } from '../sqlite/unfinishedRestore.ts';
import { codeOf, ifMissing } from '../../ports/thrown.ts';

const DATABASE = 'parley.sqlite';
const RECEIPTS = 'seals.log';
const CONTENTS = 'backup.json';
/** Keys first: without them nothing that was signed can be continued. Each may be missing where a setting holds it. */
const KEYS = ['evidence.pub', 'evidence.key', 'directline.key', 'desk.key', 'session.key'];
const SPOOLED = /^\d+-[0-9a-f]+\.json$/;
const PHOTO = /^[0-9a-f]{64}(\.type)?$/;

const Contents = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  files: z.array(
    z.object({ path: z.string().regex(/^[\w-]+([./][\w-]+)*$/), bytes: z.int(), sha256: z.string() }),
  ),
});
export type Contents = z.infer<typeof Contents>;

/** What keeps a backup from being made or restored, with what to do about it. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';
}

/**
 * Copies all that an embedded Parley keeps into a folder that is new, while it runs. The folder has its name only once it is
 * whole and on the disk. Rejects with `BackupProblem` and `StoreUnavailable`; nothing is left behind then.
 *
 * What is older than the database's moment is copied before it: a receipt of a seal, or a message that waits, that the copy of
 * the database does not know would look like a loss, the other way round is caught up with. Photos are written before the
 * record names them, and so copied after it.
 */
export async function backUp(data: string, folder: string, now: Date): Promise<Contents> {
  refuseHalfRestored(data);
  if (await isThere(folder))
    throw new BackupProblem(
      `${folder} is there already. Name a folder that is new: each backup is whole in itself.`,
    );
  const draft = `${folder}.unfinished`;
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true, mode: 0o700 });
    const paths: string[] = [];
    for (const key of KEYS) if (await copied(data, draft, key)) paths.push(key);
    paths.push(...(await copyAll(data, draft, 'spool', SPOOLED)));
    if (await copied(data, draft, RECEIPTS)) {
      await cutUnfinishedLine(join(draft, RECEIPTS));
      paths.push(RECEIPTS);
    }
    snapshot(join(data, DATABASE), join(draft, DATABASE));
    paths.push(DATABASE);
    for (const shard of await namesIn(join(data, 'photos')))
      paths.push(...(await copyAll(data, draft, `photos/${shard}`, PHOTO)));
    const files: Contents['files'] = [];
    for (const path of paths) files.push({ path, ...(await syncedDigest(join(draft, path))) });
    const contents: Contents = { version: 1, at: now.toISOString(), files };
    await writeFile(join(draft, CONTENTS), `${JSON.stringify(contents, null, 1)}\n`, { mode: 0o600 });
    await syncedDigest(join(draft, CONTENTS));
    await syncFoldersOf(draft, paths);
    await rename(draft, folder);
    await syncFolder(dirname(folder));
    return contents;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Puts a backup into a data folder that holds no Parley, after every file of it was found to be as it was written. The
 * folder is marked until all of it is on the disk, so that a restore that was cut off is not taken for one that is whole, nor for
 * a Parley that is new. Rejects with `BackupProblem` and `StoreUnavailable`, and has changed nothing then unless the disk failed.
 */
export async function restore(folder: string, data: string): Promise<Contents> {
  const contents = await readContents(folder);
  refuseHalfRestored(data);
  const inTheWay = (await namesIn(data)).filter((name) => name !== 'cache' && name !== 'lost+found');
  if (inTheWay.length > 0)
    throw new BackupProblem(
      `${data} holds ${inTheWay.slice(0, 3).join(', ')}${inTheWay.length > 3 ? ' and more' : ''}. Stop Parley, move that folder away ` +
        'and keep it until all is well, or set PARLEY_DATA to another one.',
    );
  for (const { path, ...written } of contents.files) {
    const found = await digestOf(join(folder, path)).catch(() => null);
    if (found?.sha256 !== written.sha256)
      throw new BackupProblem(
        `${path} of ${folder} is ${found ? 'not as it was written' : 'missing'}. Use another backup: nothing was restored.`,
      );
  }
  checkWhole(join(folder, DATABASE));
  const mark = join(data, UNFINISHED_RESTORE);
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(mark, '', { mode: 0o600 });
  await syncFolder(data);
  for (const { path } of contents.files) {
    await mkdir(dirname(join(data, path)), { recursive: true, mode: 0o700 });
    await copyFile(join(folder, path), join(data, path));
    await syncedDigest(join(data, path));
  }
  await syncFoldersOf(
    data,
    contents.files.map(({ path }) => path),
  );
  await rm(mark);
  await syncFolder(data);
  return contents;
}

function refuseHalfRestored(data: string): void {
  const because = whyHalfRestored(data);
  if (because !== null) throw new BackupProblem(because);
}

async function readContents(folder: string): Promise<Contents> {
  const text = await readFile(join(folder, CONTENTS), 'utf8').catch(() => null);
  if (text === null) throw new BackupProblem(`${folder} is no backup: it has no ${CONTENTS}.`);
  try {
    return Contents.parse(JSON.parse(text));
  } catch {
    throw new BackupProblem(
      `${join(folder, CONTENTS)} cannot be read. Use another backup: nothing was restored.`,
    );
  }
}

async function copyAll(data: string, draft: string, below: string, names: RegExp): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await namesIn(join(data, below)))
    if (names.test(name) && (await copied(data, draft, `${below}/${name}`))) paths.push(`${below}/${name}`);
  return paths;
}

/** False when it is not there, or no longer: what is erased, or on record meanwhile, needs no copy. */
async function copied(data: string, draft: string, path: string): Promise<boolean> {
  await mkdir(dirname(join(draft, path)), { recursive: true, mode: 0o700 });
  return await copyFile(join(data, path), join(draft, path)).then(() => true, ifMissing(false));
}

/** A receipt that was being written comes again with the next seal. */
async function cutUnfinishedLine(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(file, bytes.subarray(0, bytes.lastIndexOf('\n') + 1));
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(ifMissing<string[]>([]))).toSorted();

const isThere = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );

/** Syncs every folder that the paths below `root` are in, and the one that `root` is in. */
async function syncFoldersOf(root: string, paths: readonly string[]): Promise<void> {
  const folders = new Set([dirname(root), root]);
  for (const path of paths)
    for (let below = dirname(path); below !== '.'; below = dirname(below)) folders.add(join(root, below));
  for (const folder of folders) await syncFolder(folder);
}

/** Syncs it, for a copy is only one once it is on the disk. */
async function syncedDigest(file: string): Promise<{ bytes: number; sha256: string }> {
  const handle = await open(file, 'r+');
  try {
    await handle.chmod(0o600);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return await digestOf(file);
}

async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
