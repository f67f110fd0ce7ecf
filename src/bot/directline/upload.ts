import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { IncomingHttpHeaders } from 'node:http';
import busboy from 'busboy';
import { shownFileName } from '../../domain/files/fileName.ts';
import { type Answer, refusal } from '../../http/endpoint.ts';

export const LARGEST_FILE = 10 * 1024 * 1024;
export const MOST_FILES = 5;
const LARGEST_ACTIVITY = 256 * 1024;
const LARGEST_UPLOAD = MOST_FILES * LARGEST_FILE + 1024 * 1024;

/** For all uploads that are under way at once, in bytes. */
const MOST_UNDER_WAY = 256 * 1024 * 1024;
/** Whoever takes longer has no connection that a photo goes over, or wants to hold this one. */
const LONGEST_UPLOAD_MS = 120_000;

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

/** What uploads that are under way hold in memory. */
export class UploadRoom {
  readonly #most: number;
  #held = 0;

  constructor(most = MOST_UNDER_WAY) {
    this.#most = most;
  }

  get held(): number {
    return this.#held;
  }

  /** False, and nothing taken, when there is no room for so many bytes more. */
  take(bytes: number): boolean {
    if (this.#held + bytes > this.#most) return false;
    this.#held += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.#held -= bytes;
  }
}

const EVERY_UPLOAD = new UploadRoom();

/**
 * Takes apart the multipart body of an upload: the activity, and its files. Gives a refusal when something in it is too
 * large, too many or malformed, when it takes too long, or when too many are under way. Reads the body to its end while there
 * is time, so that the client reads the answer.
 */
export async function readUpload(
  headers: IncomingHttpHeaders,
  stream: Readable,
  { room = EVERY_UPLOAD, longestMs = LONGEST_UPLOAD_MS } = {},
): Promise<Upload | { refused: Answer }> {
  let held = 0;
  const hasRoom = (bytes: number): boolean => {
    if (!room.take(bytes)) return false;
    held += bytes;
    return true;
  };
  try {
    return await takeApart(headers, stream, { hasRoom, signal: AbortSignal.timeout(longestMs) });
  } finally {
    room.giveBack(held);
  }
}

async function takeApart(
  headers: IncomingHttpHeaders,
  stream: Readable,
  { hasRoom, signal }: { hasRoom: (bytes: number) => boolean; signal: AbortSignal },
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
    let chunks: Buffer[] = [];
    // A file that breaks off is told by the form as well; told to nobody here, it would end the process.
    file.on('error', () => (chunks = []));
    file.on('data', (chunk: Buffer) => {
      if (problems.length === 0 && !hasRoom(chunk.length)) problems.push(busy());
      if (problems.length === 0) chunks.push(chunk);
      else chunks = [];
    });
    file.on('limit', () =>
      problems.push(tooLarge(`A file can have up to ${LARGEST_FILE / 1024 / 1024} MB.`)),
    );
    file.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (field === 'activity') upload.activity = parsed(bytes, problems);
      else upload.files.push({ name: shownFileName(filename), contentType: mimeType, bytes });
    });
  });
  form.on('field', (field, value, { valueTruncated }) => {
    if (valueTruncated) problems.push(tooLarge('The activity is too large.'));
    else if (field === 'activity') upload.activity = parsed(Buffer.from(value), problems);
  });
  form.on('filesLimit', () => problems.push(tooLarge(`A message can have up to ${MOST_FILES} files.`)));
  try {
    await pipeline(stream, form, { signal });
  } catch {
    if (signal.aborted)
      return { refused: refusal(408, 'TooSlow', 'The upload took too long.', { connection: 'close' }) };
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

const busy = (): Answer =>
  refusal(503, 'Busy', 'Too many files are on their way at once. Please send it again.', {
    'retry-after': '5',
  });

const tooLarge = (message: string): Answer => refusal(413, 'MessageSizeTooBig', message);
