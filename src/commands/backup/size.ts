import type { Contents } from '../../adapters/backup/backupFolder.ts';

/** How much a backup is, in words. */
export function sizeOf(files: Contents['files']): string {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
  return `${files.length} files, ${megabytes.toFixed(1)} MB`;
}
