import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fill, newNonce } from './fill.ts';
import type { Route } from './route.ts';
import { StaticAsset } from './staticAsset.ts';

/** Where `npm run build` leaves the staff's pages. */
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('../web/index.html', import.meta.url));
const NOT_BUILT = "The staff's pages are not built. Run: npm run build";

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);
type Manifest = z.infer<typeof Manifest>;

export interface StaffPagesOptions {
  shopName: string;
  /** IANA: whose days the pages count by. */
  timezone: string;
  /** Where the built files are; `npm run build` leaves them where this looks by itself. */
  built?: string;
  /** Where compressed files are kept over restarts; null to compute them each time. */
  cacheDirectory: string | null;
  /** Origins that may show the pages in a frame, such as Teams. */
  frameAncestors?: readonly string[];
}

/** The pages of agents and supervisors, and all they load. */
export interface StaffPages {
  routes: Route[];
  /** Settles when their files are compressed; they are served before that too. */
  compressed: Promise<void>;
  /** What to do before the pages can be opened; null when they can. */
  missing: string | null;
}

/** Builds the pages from what `npm run build` made. Where there is nothing, they say what to do. */
export function staffPages(options: StaffPagesOptions): StaffPages {
  const { built = BUILT, cacheDirectory } = options;
  const manifestFile = join(built, 'manifest.json');
  if (!existsSync(manifestFile)) {
    return { routes: pathsOf(notBuilt), compressed: Promise.resolve(), missing: NOT_BUILT };
  }
  const manifest = Manifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
  const assets = new Map(
    Object.values(manifest).map(({ file }) => [
      file,
      new StaticAsset({
        name: basename(file),
        url: `/assets/staff/${file}`,
        contentType: 'text/javascript; charset=utf-8',
        bytes: readFileSync(join(built, file)),
        cacheDirectory,
      }),
    ]),
  );
  const shell = shellOf(manifest, options);
  return {
    routes: [...pathsOf((place) => page(place, shell)), ...[...assets.values()].map(({ route }) => route)],
    compressed: Promise.all([...assets.values()].map(({ compressed }) => compressed)).then(() => undefined),
    missing: null,
  };
}

/** Every address of the pages: they find out themselves which of their views is meant. */
const PLACES = [
  { path: '/agent', access: 'agent', summary: "the agents' console" },
  { path: '/review', access: 'supervisor', summary: "the supervisors' review" },
] as const;
type Place = Pick<Route, 'path' | 'access' | 'summary'>;

const pathsOf = (routeAt: (place: Place) => Route): Route[] =>
  PLACES.flatMap((place) => [place, { ...place, path: `${place.path}/*` }]).map(routeAt);

/** Gives the page with a nonce of its own in it. */
type Shell = () => { html: string; nonce: string; frameAncestors: string };

function shellOf(manifest: Manifest, { shopName, timezone, frameAncestors = [] }: StaffPagesOptions): Shell {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry === true);
  if (!entry) throw new Error(`${NOT_BUILT} (what is there has no entry)`);
  const template = readFileSync(TEMPLATE, 'utf8');
  const script = `/assets/staff/${entry.file}`;
  return () => {
    const nonce = newNonce();
    return {
      html: fill(template, { nonce, shopName, timezone, script }),
      nonce,
      frameAncestors: frameAncestors.join(' ') || "'none'",
    };
  };
}

function page(place: Place, shell: Shell): Route {
  return {
    method: 'GET',
    ...place,
    takes: 'nothing',
    handle(_req, res) {
      const { html, nonce, frameAncestors } = shell();
      res.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': Buffer.byteLength(html),
        'content-security-policy': policy(nonce, frameAncestors),
        'cache-control': 'no-store',
      });
      res.end(html);
      return Promise.resolve();
    },
  };
}

function notBuilt({ path, summary }: Place): Route {
  return {
    method: 'GET',
    path,
    summary: `${summary}, not built`,
    access: 'public',
    takes: 'nothing',
    handle(_req, res) {
      res.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      res.end(`${NOT_BUILT}\n`);
      return Promise.resolve();
    },
  };
}

/** The style engine of the pages inserts its rules as elements that carry the nonce. */
const policy = (nonce: string, frameAncestors: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
