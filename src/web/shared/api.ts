import { pathHere } from './practice.ts';

/** `at` names the place, such as `3.title`. */
interface WrongField {
  at: string;
  says: string;
}

/** What the server refused, or why it could not be asked; `message` is fit to be shown. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** 0 when no answer came. */
  readonly status: number;
  readonly code: string;
  /** Where in what was sent something is wrong, and what; empty where the server does not say. */
  readonly fields: readonly WrongField[];

  constructor(status: number, code: string, message: string, fields: readonly WrongField[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }

  /** Nothing is known of what became of it: the same request may be made again. */
  get isUnreachable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

const PATIENCE_MS = 20_000;
const DOWNLOAD_MS = 300_000;

/** The server's endpoints for people who are signed in. */
export class Api {
  #csrf = '';
  #onSignedOut: () => void = () => undefined;

  /** Sent with every request that changes something. */
  useCsrf(token: string): void {
    this.#csrf = token;
  }

  /** Told when the session is over. */
  onSignedOut(listener: () => void): void {
    this.#onSignedOut = listener;
  }

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.#ask<T>(path, { method: 'GET' }, signal);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.#ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': this.#csrf },
      body: JSON.stringify(body),
    });
  }

  upload<T>(path: string, file: File): Promise<T> {
    const body = new FormData();
    body.append('file', file, file.name);
    return this.#ask<T>(path, { method: 'POST', headers: { 'x-csrf-token': this.#csrf }, body });
  }

  /** A file that the server makes, and what it calls it. */
  async download(path: string, body: unknown): Promise<{ blob: Blob; name: string }> {
    const response = await this.#fetch(
      path,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': this.#csrf },
        body: JSON.stringify(body),
      },
      DOWNLOAD_MS,
    );
    const [, name = ''] =
      /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
    const blob = await response.blob().catch(() => {
      throw new ApiError(0, 'BrokenOff', 'The download broke off. Please try again.');
    });
    return { blob, name: decodeURIComponent(name) || 'download' };
  }

  async #ask<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<T> {
    const response = await this.#fetch(path, init, PATIENCE_MS, signal);
    return (await response.json().catch(() => null)) as T;
  }

  async #fetch(path: string, init: RequestInit, patienceMs: number, signal?: AbortSignal): Promise<Response> {
    const patience = AbortSignal.timeout(patienceMs);
    const response = await fetch(pathHere(path), {
      ...init,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new ApiError(0, 'Unreachable', 'The server cannot be reached.');
    });
    if (response.ok) return response;
    if (response.status === 401) this.#onSignedOut();
    throw refusalIn((await response.json().catch(() => null)) as unknown, response.status);
  }
}

function refusalIn(answer: unknown, status: number): ApiError {
  const { error } = (answer ?? {}) as {
    error?: { code?: string; message?: string; fields?: WrongField[] };
  };
  return new ApiError(
    status,
    error?.code ?? 'Failed',
    error?.message ?? 'Something went wrong. Please try again.',
    error?.fields,
  );
}

/** In words that can be shown, whatever it was. */
export const wordsOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : 'Something went wrong on this page. Please reload it.';

export const api = new Api();
