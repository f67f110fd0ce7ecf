import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A page's own script as one file: what it imports from beside it is put in, for its address would not be known there. Comments,
 * each on lines of its own, are for who reads the sources.
 */
export const scriptOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^import \{[^}]*\} from '(\.[^']+)';\n/gm, (_whole, from: string) =>
      scriptOf(join(dirname(path), from)).replace(/^export /gm, ''),
    )
    .replace(/^ *(?:\/\*\*[^]*?\*\/|\/\/.*)\n/gm, '');
