import { fileTypeFromBuffer } from 'file-type';
import { safeFileName } from '../../domain/files/fileName.ts';
import type { Blobs } from '../../ports/blobs.ts';
import { type Answer, type Call, disposition, refusal } from '../../http/endpoint.ts';
import type { Tokens } from './tokens.ts';

/** Kinds of pictures that every browser shows and that can hold no script. */
export const SHOWN_IN_THE_PAGE = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** Addresses under which a conversation's client, and nobody else, fetches the files of that conversation for a day. */
export class BlobLinks {
  readonly #blobs: Blobs;
  readonly #tokens: Tokens;

  constructor({ blobs, tokens }: { blobs: Blobs; tokens: Tokens }) {
    this.#blobs = blobs;
    this.#tokens = tokens;
  }

  async link(file: {
    conversationId: string;
    sha256: string;
    name: string | null;
    origin: string;
  }): Promise<string> {
    const { conversationId, sha256, name, origin } = file;
    const token = await this.#tokens.blob({ conversation: conversationId, sha256, name });
    return `${origin}/v3/directline/conversations/${encodeURIComponent(conversationId)}/blobs/${sha256}?t=${token}`;
  }

  /** An address that gives a copy of a conversation, on whichever channel it is held, for a day. */
  async copyLink(of: { channelId: string; conversationId: string; origin: string }): Promise<string> {
    const { channelId, conversationId, origin } = of;
    const token = await this.#tokens.copy({ channel: channelId, conversation: conversationId });
    return `${origin}/v3/directline/conversations/${encodeURIComponent(conversationId)}/copy?t=${token}`;
  }

  /** The file, shown only when its content is a picture of a known kind; anything else can only be saved. */
  async serve({ params, query }: Call): Promise<Answer> {
    const claims = await this.#tokens.readBlob(query.get('t') ?? '');
    if (!claims || claims.conversation !== params['id'] || claims.sha256 !== params['sha256'])
      return refusal(403, 'Forbidden', 'This link does not open this file, or it has expired.');
    const blob = await this.#blobs.get(claims.sha256);
    if (!blob) return refusal(404, 'NotFound', 'There is no such file.');
    const kind = (await fileTypeFromBuffer(blob.bytes))?.mime ?? '';
    const shown = SHOWN_IN_THE_PAGE.has(kind);
    return {
      status: 200,
      headers: {
        'content-type': shown ? kind : 'application/octet-stream',
        'content-disposition': disposition(
          shown ? 'inline' : 'attachment',
          safeFileName(claims.name, kind, 'file'),
        ),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=86400, immutable',
      },
      body: blob.bytes,
    };
  }
}
