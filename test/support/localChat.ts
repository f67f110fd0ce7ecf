import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectLine, type DirectLineOptions } from '../../src/bot/directline/directLine.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { buyerPage } from '../../src/server/buyerPage.ts';
import { routesTo } from '../../src/server/route.ts';
import { createServer } from '../../src/server/server.ts';
import { BlobsInMemory, RecordingInbox, TalkInMemory } from './talk.ts';

export const SECRET = 'a-secret-for-tests-only-0123456789';
export const BUYER_SECRET = 'the-secret-of-the-shop-0123456789ab';
const SHOP = 'Lumen & Oak';

/** The parts that outlive a restart of the server. */
export interface Kept {
  talk: TalkInMemory;
  inbox: RecordingInbox;
  blobs: BlobsInMemory;
}

export function kept(): Kept {
  const talk = new TalkInMemory();
  return { talk, inbox: new RecordingInbox(talk), blobs: new BlobsInMemory() };
}

/** The page and its Direct Line on a loopback port, over conversations in memory. */
export async function startLocalChat(
  parts: Kept,
  { port = 0, ...options }: Partial<DirectLineOptions> & { port?: number } = {},
) {
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  const directLine = new DirectLine({
    inbox: parts.inbox,
    feed: parts.talk,
    blobs: parts.blobs,
    clock: systemClock,
    secret: SECRET,
    buyerSecret: BUYER_SECRET,
    botName: SHOP,
    onError,
    ...options,
  });
  const page = buyerPage({ shopName: SHOP, cacheDirectory });
  await page.compressed;
  const server = createServer({
    routes: [...page.routes, ...routesTo(directLine.endpoints, { publicUrl: null })],
    sockets: [directLine.stream],
    publicUrl: null,
    onError,
  });
  const { url, port: taken } = await server.listen(port, '127.0.0.1');
  return { url, port: taken, server, directLine, errors, close: () => server.close(2000) };
}

const cacheDirectory = mkdtempSync(join(tmpdir(), 'parley-test-'));
