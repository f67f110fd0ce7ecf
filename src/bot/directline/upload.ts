import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { IncomingHttpHeaders } from 'node:http';
import busboy from 'busboy';
import { type Answer, refusal } from '../../ports/endpoint.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;
export const MOST_FILES = 5;
const LARGEST_ACTIVITY = 256 * 1024;
const LARGEST_UPLOAD = MOST_FILES * LARGEST_FILE + 1024 * 1024;
const LONGEST_NAME = 200;

export interface UploadedFile {
  name: string | null;
  /** As the client declared it. */
  contentType: string;
  bytes: Buffer;
}

export interface Upload {
  activity: unknown;
  files: UploadedFile[];
}

/**
 * Takes apart the multipart body of an upload: the activity, and its files. Gives a refusal when something in it is too
 * large, too many or malformed. Reads the body to its end either way, so that the client reads the answer.
 */
export async function readUpload(
  headers: IncomingHttpHeaders,
  stream: Readable,
): Promise<Upload | { refused: Answer }> {
  const upload: Upload = { activity: {}, files: [] };
  const problems: Answer[] = [];
  if (Number(headers['content-length'] ?? 0) > LARGEST_UPLOAD) {
    stream.resume();
    return { refused: tooLarge(`A message can have up to ${MOST_FILES} files.`) };
  }
  const form = openForm(headers);
  if (!form) {
    stream.resume();
    return { refused: refusal(400, 'BadArgument', 'An upload is a multipart/form-data request.') };
  }
  form.on('file', (field, file, { filename, mimeType }) => {
    const chunks: Buffer[] = [];
    file.on('data', (chunk: Buffer) => chunks.push(chunk));
    file.on('limit', () =>
      problems.push(tooLarge(`A file can have up to ${LARGEST_FILE / 1024 / 1024} MB.`)),
    );
    file.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (field === 'activity') upload.activity = parsed(bytes, problems);
      else upload.files.push({ name: shortName(filename), contentType: mimeType, bytes });
    });
  });
  form.on('field', (field, value, { valueTruncated }) => {
    if (valueTruncated) problems.push(tooLarge('The activity is too large.'));
    else if (field === 'activity') upload.activity = parsed(Buffer.from(value), problems);
  });
  form.on('filesLimit', () => problems.push(tooLarge(`A message can have up to ${MOST_FILES} files.`)));
  try {
    await pipeline(stream, form);
  } catch {
    return { refused: refusal(400, 'BadArgument', 'The upload broke off or is malformed.') };
  }
  if (upload.files.length > MOST_FILES)
    problems.push(tooLarge(`A message can have up to ${MOST_FILES} files.`));
  const [refused] = problems;
  return refused ? { refused } : upload;
}

function openForm(headers: IncomingHttpHeaders): busboy.Busboy | null {
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      // One more than the pictures: the activity is sent as a file too.
      limits: {
        fileSize: LARGEST_FILE,
        files: MOST_FILES + 1,
        fields: 10,
        fieldSize: LARGEST_ACTIVITY,
        parts: MOST_FILES + 20,
      },
    });
  } catch {
    return null;
  }
}

function parsed(bytes: Buffer, problems: Answer[]): unknown {
  if (bytes.length > LARGEST_ACTIVITY) {
    problems.push(tooLarge('The activity is too large.'));
    return {};
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    problems.push(refusal(400, 'BadArgument', 'The activity is not JSON.'));
    return {};
  }
}

const tooLarge = (message: string): Answer => refusal(413, 'MessageSizeTooBig', message);

const shortName = (name: string | undefined): string | null =>
  name?.toWellFormed().slice(-LONGEST_NAME) ?? null;
