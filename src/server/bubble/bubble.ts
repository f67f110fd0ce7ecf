import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill, newNonce } from '../fill.ts';
import type { Route } from '../route.ts';
import { scriptOf } from '../scriptOf.ts';
import { StaticAsset } from '../staticAsset.ts';
import type { Paint } from './brand.ts';

/** Where `npm run build` leaves the launcher. */
const BUILT = fileURLToPath(new URL('../../../dist/web/', import.meta.url));
const WATCH = fileURLToPath(new URL('../../web/bubble/watch.html', import.meta.url));
const WATCH_SCRIPT = fileURLToPath(new URL('../../web/bubble/watch.js', import.meta.url));
const NOT_BUILT = 'the bubble is not built. Run npm run build beside Parley.';
/** A change of the settings or a new version reaches the seller's pages within that; s. */
const FRESH_FOR = 300;

export interface BubbleOptions {
  shopName: string;
  /** Origins whose pages may show the bubble; none while it is switched off. */
  origins: readonly string[];
  paint: Paint;
  /** Where the local Direct Line is; null where the page talks to another server's. */
  directLine: string | null;
  /** Where the built files are; `npm run build` leaves them where this looks by itself. */
  built?: string;
}

/**
 * The line of script that a seller's page takes, and the page that looks for answers while the chat is not loaded. The script is
 * served wherever it is asked for, and says in the console of the page why it shows nothing there.
 */
export function bubbleRoutes(options: BubbleOptions): Route[] {
  return [launcher(options), ...(options.origins.length === 0 ? [] : [watch(options)])];
}

function launcher({ shopName, origins, paint, built = BUILT }: BubbleOptions): Route {
  const file = join(built, 'bubble.js');
  const settings = { shopName, origins, colour: paint.accent, onColour: paint.onAccent };
  const script = existsSync(file)
    ? `(()=>{${readFileSync(file, 'utf8')}\nParleyBubble.launch(${JSON.stringify(settings)},document.currentScript)})();\n`
    : `console.error(${JSON.stringify(`Parley: ${NOT_BUILT}`)});\n`;
  return new StaticAsset({
    name: 'bubble.js',
    contentType: 'text/javascript; charset=utf-8',
    bytes: Buffer.from(script),
    url: '/bubble.js',
    summary: 'the script that puts the chat on pages of other sites',
    headers: {
      'cache-control': `public, max-age=${FRESH_FOR}`,
      // It holds nothing that the page it is for does not show, and is meant for pages of other sites.
      'cross-origin-resource-policy': 'cross-origin',
    },
    cacheDirectory: null,
  }).route;
}

function watch({ origins, directLine }: BubbleOptions): Route {
  const template = readFileSync(WATCH, 'utf8');
  const script = scriptOf(WATCH_SCRIPT);
  return {
    method: 'GET',
    path: '/bubble/watch',
    summary: 'looks for answers while the bubble is closed',
    takes: 'nothing',
    access: 'public',
    handle(_req, res) {
      const nonce = newNonce();
      const html = fill(template, { nonce, settings: JSON.stringify({ directLine }) }).replace(
        '/* watch.js */',
        () => script,
      );
      res.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': Buffer.byteLength(html),
        'content-security-policy': [
          "default-src 'none'",
          `script-src 'nonce-${nonce}'`,
          "connect-src 'self'",
          "base-uri 'none'",
          `frame-ancestors ${origins.join(' ')}`,
        ].join('; '),
        'cache-control': 'no-store',
      });
      res.end(html);
      return Promise.resolve();
    },
  };
}
