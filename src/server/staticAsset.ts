import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import type { Route } from './route.ts';

/** Four fifths of the best compression, in a tenth of its time. */
const BROTLI_QUALITY = 6;

/** What its address says it holds. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

type Coding = 'br' | 'gzip';

export interface StaticAssetOptions {
  /** The file's name in its address. */
  name: string;
  contentType: string;
  bytes: Buffer;
  /** Its address, when that changes with its content already; else one is made from its hash. */
  url?: string;
  /** What the table of routes says of it; else that the page takes it. */
  summary?: string;
  /** For an address that stays while its content changes: how it is kept, and who may take it. */
  headers?: Readonly<Record<string, string>>;
  /** Where compressed forms are kept over restarts; null to compute them each time. */
  cacheDirectory: string | null;
}

/**
 * One file, served from memory under an address that holds its hash, or under one of its own. It is compressed in the background;
 * until that is done it is served as it is.
 */
export class StaticAsset {
  /** Where the page finds it. */
  readonly url: string;
  /** Settles when the compressed forms are there. Never rejects: what cannot be compressed is served as it is. */
  readonly compressed: Promise<void>;
  readonly #options: StaticAssetOptions;
  readonly #hash: string;
  readonly #forms = new Map<Coding, Buffer>();

  constructor(options: StaticAssetOptions) {
    this.#options = options;
    this.#hash = createHash('sha256').update(options.bytes).digest('base64url').slice(0, 16);
    this.url = options.url ?? `/assets/${this.#hash}/${options.name}`;
    this.compressed = Promise.all([
      this.#compress('br', (bytes) =>
        promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
      ),
      this.#compress('gzip', (bytes) => promisify(gzip)(bytes)),
    ]).then(
      () => undefined,
      () => undefined,
    );
  }

  get route(): Route {
    return {
      method: 'GET',
      path: this.url,
      summary: this.#options.summary ?? `the page's ${this.#options.name}`,
      takes: 'nothing',
      access: 'public',
      handle: (req, res) => {
        this.#serve(req, res);
        return Promise.resolve();
      },
    };
  }

  #serve(req: Request, res: Response): void {
    const { bytes, contentType, headers: own } = this.#options;
    const coding = this.#codingFor(req.headers['accept-encoding']);
    const etag = `"${this.#hash}${coding === null ? '' : `-${coding}`}"`;
    const headers = { 'cache-control': FOR_GOOD, ...own, etag, vary: 'accept-encoding' };
    if (req.headers['if-none-match']?.split(',').some((each) => each.trim() === etag)) {
      res.writeHead(304, headers);
      res.end();
      return;
    }
    const form = (coding && this.#forms.get(coding)) ?? bytes;
    res.writeHead(200, {
      ...headers,
      'content-type': contentType,
      'content-length': form.length,
      ...(coding === null ? {} : { 'content-encoding': coding }),
    });
    res.end(form);
  }

  #codingFor(accepted: string | string[] | undefined): Coding | null {
    const codings = [accepted ?? []]
      .flat()
      .join(',')
      .split(',')
      .filter((coding) => !/;\s*q=0(\.0*)?\s*$/.test(coding))
      .map((coding) => coding.split(';')[0]?.trim());
    return (
      (['br', 'gzip'] as const).find((coding) => codings.includes(coding) && this.#forms.has(coding)) ?? null
    );
  }

  async #compress(coding: Coding, compress: (bytes: Buffer) => Promise<Buffer>): Promise<void> {
    const { name, bytes, cacheDirectory } = this.#options;
    const file = cacheDirectory === null ? null : join(cacheDirectory, `${name}.${this.#hash}.${coding}`);
    const kept = file === null ? null : await readFile(file).catch(() => null);
    const form = kept ?? (await compress(bytes));
    this.#forms.set(coding, form);
    if (file !== null && kept === null) await keep(file, form).catch(() => undefined);
  }
}

/** Puts the file there whole or not at all, so that nobody else who uses the folder ever reads half of it. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
