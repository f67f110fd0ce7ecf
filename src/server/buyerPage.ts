import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill, newNonce } from './fill.ts';
import type { Route } from './route.ts';
import { type Brand, brandStyle } from './bubble/brand.ts';
import { scriptOf } from './scriptOf.ts';
import { StaticAsset } from './staticAsset.ts';

/** Where `npm run build` leaves Web Chat. */
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const PAGE_FILES = fileURLToPath(new URL('../web/buyer/', import.meta.url));
const JAVASCRIPT = 'text/javascript; charset=utf-8';
const LOCAL_DIRECT_LINE = '/v3/directline';
/** What the page's script loads. */
const MODULES = [
  'attention',
  'cards',
  'wayBack',
  'connection',
  'host',
  'menu',
  'photos',
  'progress',
  'session',
  'texts',
  'theme',
] as const;

export interface BuyerPageOptions {
  /** Whose customers chat here; shown in the header. */
  shopName: string;
  /** Where the page gets its token: a POST that answers as Direct Line's `tokens/generate` does. */
  tokenPath?: string;
  /** The Direct Line the page talks to, when it is another server's: its address up to `/v3/directline`. */
  directLineUrl?: string | null;
  /** Origins whose pages may show the chat in a frame; none where there is no bubble. */
  bubbleOrigins?: readonly string[];
  /** The seller's colour, and logo as PNG; null for the page's own. */
  brand?: Brand | null;
  logo?: Buffer | null;
  /** Where compressed files are kept over restarts; null to compute them each time. */
  cacheDirectory: string | null;
}

export interface BuyerPage {
  routes: Route[];
  /** Settles when its files are compressed; it is served before that too. */
  compressed: Promise<void>;
}

/**
 * Builds the page at `/`, and at `/bubble` where other sites may show it in a frame. Throws when its files are not where they
 * belong, or Web Chat is not built.
 */
export function buyerPage(options: BuyerPageOptions): BuyerPage {
  const {
    tokenPath = `${LOCAL_DIRECT_LINE}/tokens/generate`,
    directLineUrl = null,
    bubbleOrigins = [],
    brand = null,
    cacheDirectory,
  } = options;
  const own = (name: string, contentType: string): StaticAsset =>
    new StaticAsset({
      name,
      contentType,
      bytes: Buffer.from(scriptOf(join(PAGE_FILES, name))),
      cacheDirectory: null,
    });
  const assets = {
    webchat: new StaticAsset({ ...webChat(), contentType: JAVASCRIPT, cacheDirectory }),
    script: own('chat.js', JAVASCRIPT),
    style: own('chat.css', 'text/css; charset=utf-8'),
  };
  const logo = options.logo
    ? new StaticAsset({
        name: 'logo.png',
        contentType: 'image/png',
        bytes: options.logo,
        cacheDirectory: null,
      })
    : null;
  const modules = MODULES.map((name) => ({ name, asset: own(`${name}.js`, JAVASCRIPT) }));
  const template = readFileSync(join(PAGE_FILES, 'index.html'), 'utf8');
  const settings = {
    shopName: options.shopName,
    tokenPath,
    directLine: directLineUrl ?? LOCAL_DIRECT_LINE,
    /** Another server's Direct Line has no copies. */
    hasCopies: directLineUrl === null,
    brand,
    logo: logo?.url ?? null,
    returnPath: `${LOCAL_DIRECT_LINE}/tokens/return`,
    files: Object.fromEntries(modules.map(({ name, asset }) => [name, asset.url])),
  };
  const page = ({ path, summary, frameAncestors }: Place): Route => ({
    method: 'GET',
    path,
    summary,
    takes: 'nothing',
    access: 'public',
    handle(_req, res) {
      const nonce = newNonce();
      const html = fill(template, {
        nonce,
        kind: frameAncestors.length > 0 ? 'framed' : 'alone',
        brand: brand === null ? '' : brandStyle(brand),
        shopName: options.shopName,
        settings: JSON.stringify({ ...settings, isFramed: frameAncestors.length > 0 }),
        webchat: assets.webchat.url,
        script: assets.script.url,
        style: assets.style.url,
      });
      res.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': Buffer.byteLength(html),
        'content-security-policy': policy(nonce, directLineUrl, frameAncestors),
        'cache-control': 'no-store',
        // The address may end in a private link.
        'referrer-policy': 'no-referrer',
      });
      res.end(html);
      return Promise.resolve();
    },
  });
  const files = [...Object.values(assets), ...modules.map(({ asset }) => asset), ...(logo ? [logo] : [])];
  const places: Place[] = [
    { path: '/', summary: 'the page where a buyer chats', frameAncestors: [] },
    ...(bubbleOrigins.length === 0
      ? []
      : [{ path: '/bubble', summary: 'the same in the bubble', frameAncestors: bubbleOrigins }]),
  ];
  return {
    routes: [...places.map(page), ...files.map(({ route }) => route)],
    compressed: Promise.all(files.map(({ compressed }) => compressed)).then(() => undefined),
  };
}

/** An address of the page, and who may show it there in a frame. */
type Place = { path: string; summary: string; frameAncestors: readonly string[] };

function webChat(): { name: string; bytes: Buffer } {
  const files = existsSync(BUILT) ? readdirSync(BUILT) : [];
  const name = files.find((file) => /^webchat-[\d.]+\.js$/.test(file));
  if (name === undefined) throw new Error("The buyers' page is not built. Run: npm run build");
  return { name, bytes: readFileSync(join(BUILT, name)) };
}

function policy(nonce: string, directLineUrl: string | null, frameAncestors: readonly string[]): string {
  const remote = directLineUrl === null ? '' : ` ${new URL(directLineUrl).origin}`;
  const stream = remote.replace(/^ http/, ' ws');
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    // The hash is that of an empty style, which Web Chat's cards begin with.
    `style-src 'nonce-${nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    `img-src 'self' data: blob:${remote}`,
    `connect-src 'self' blob:${remote}${stream}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
  ].join('; ');
}
