import { fileTypeFromBuffer } from 'file-type';
import { plainKind, SOUND_KINDS } from '../../domain/files/fileKinds.ts';
import { safeFileName } from '../../domain/files/fileName.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { AttachedFiles } from '../../services/desk/attachedFiles.ts';
import { refusal, type Endpoint, post, get } from '../../http/endpoint.ts';
import { SHOWN_IN_THE_PAGE } from '../../bot/directline/blobLinks.ts';
import { readUpload } from '../../bot/directline/upload.ts';
import type { Pictures } from '../../ports/pictures.ts';
import { toRefusal } from './refusals.ts';
import type { StoredFile } from './wire.ts';

const A_DAY = 86_400;

/** Files that agents attach, and what was received. Whatever is in one, a browser runs nothing of it. */
export function deskFiles({
  attached,
  blobs,
  pictures,
}: {
  attached: Pick<AttachedFiles, 'keep'>;
  blobs: Blobs;
  pictures: Pictures;
}): Endpoint[] {
  return [
    post(
      'agent',
      'stream',
      '/api/desk/cases/:caseId/files',
      'keeps files that a message is to carry',
      async ({ params, headers, stream }) => {
        const upload = await readUpload(headers, stream);
        if ('refused' in upload) return upload.refused;
        const files = await Promise.all(
          upload.files.map(async ({ name, contentType: declared, bytes }) => {
            const contentType = givenOnAs((await fileTypeFromBuffer(bytes))?.mime ?? null, declared);
            return {
              bytes,
              contentType,
              name: name === null ? null : safeFileName(name, contentType, 'file'),
            };
          }),
        );
        const kept = await attached.keep(params['caseId'] ?? '', files);
        if (typeof kept === 'string') return toRefusal({ ok: false, because: kept, owner: null });
        const stored: StoredFile[] = files.map(({ bytes, contentType, name }, index) => ({
          sha256: kept[index] ?? '',
          name,
          contentType,
          bytes: bytes.length,
        }));
        return { status: 200, body: stored };
      },
    ),
    get('agent', '/api/desk/photos/:sha256', 'a file of a case', async ({ params, query }) => {
      const sha256 = params['sha256'] ?? '';
      const blob = /^[0-9a-f]{64}$/.test(sha256) ? await blobs.get(sha256) : null;
      if (!blob) return refusal(404, 'no_such_file', 'There is no such file.');
      const kind = (await fileTypeFromBuffer(blob.bytes))?.mime ?? '';
      const size = query.get('size');
      if (size === 'thumb' || size === 'view') {
        const small = await pictures.thumbnail(blob.bytes, kind, size);
        if (!small) return refusal(404, 'no_thumbnail', 'There is no small picture of this file.');
        return { status: 200, headers: headersFor(small.contentType), body: small.bytes };
      }
      const plain = plainKind(kind);
      const shown = SHOWN_IN_THE_PAGE.has(plain) || SOUND_KINDS.has(plain);
      return { status: 200, headers: headersFor(shown ? plain : null), body: blob.bytes };
    }),
  ];
}

/** As which kind a file goes on to others. Nobody is to take it for a page, a drawing or a script, whatever it says it is. */
function givenOnAs(found: string | null, declared: string): string {
  if (found === null) return /^text\//i.test(declared) ? 'text/plain' : 'application/octet-stream';
  return /html|\bxml\b|svg|script/i.test(found) ? 'application/octet-stream' : found;
}

/** For a picture to be shown or a sound to be played, or, with null, for what can only be saved. */
const headersFor = (kind: string | null): Record<string, string> => ({
  'content-type': kind ?? 'application/octet-stream',
  'content-disposition': kind === null ? 'attachment' : 'inline',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': `private, max-age=${A_DAY}, immutable`,
});
