import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ten versions of Parley: each leaves some 20 MB of compiled code and compressed pages. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Empties the folder of what can be made again when more has gathered in it over updates than a few versions leave. Nothing
 * is lost by it but the time to make it again, also for another process that is using it. Never throws.
 */
export function boundCache(folder: string, mostBytes = MOST_BYTES): void {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    if (sizes.reduce((sum, size) => sum + size, 0) > mostBytes)
      rmSync(folder, { recursive: true, force: true });
  } catch {
    // It is not there yet, or another process is emptying it.
  }
}
