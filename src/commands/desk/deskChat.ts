import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Entry } from '../../domain/case/entry.ts';
import { tellingOf } from '../../domain/telling/telling.ts';
import type { DeskView } from '../../services/desk/desk.ts';
import { Repeating } from '../../services/background/repeating.ts';
import { DeskProblem, type DeskClient } from './deskClient.ts';
import { saidText, zoneName, type Zone } from './deskView.ts';

export interface DeskChat {
  client: DeskClient;
  input: Readable;
  print: (line: string) => void;
  zone: Zone;
  /** How often to look for what the buyer wrote, in ms. */
  lookEveryMs: number;
}

export const CHAT_HELP =
  'Write to the buyer. /return [note] gives back to the assistant, /done [note] ends the case, /quit leaves it with you.';

/**
 * Talks to the buyer of a taken case: what they write appears, what is typed is sent. Ends with `/return`, `/done`,
 * `/quit`, the end of the input, or when the case is no longer this agent's. Rejects with `DeskProblem` when the desk is gone.
 */
export async function deskChat(
  caseId: string,
  { client, input, print, zone, lookEveryMs }: DeskChat,
): Promise<void> {
  let shown = (await client.show(caseId)).kase.head.n;
  const over = Promise.withResolvers<undefined>();
  const look = async (): Promise<void> => {
    const view = await client.show(caseId);
    for (const line of newLines(view, shown, zone)) print(line);
    shown = view.kase.head.n;
  };
  const looks = new Repeating({ run: look, everyMs: lookEveryMs, onError: over.reject });
  looks.start();
  const lines = createInterface({ input });
  const typed = (async () => {
    for await (const line of lines) if (await ends(line.trim(), caseId, { client, print })) return;
  })();
  try {
    await Promise.race([typed, over.promise]);
  } finally {
    await looks.stop();
    lines.close();
  }
}

/** Does what a line says; true when the talk is over after it. */
async function ends(
  line: string,
  caseId: string,
  { client, print }: Pick<DeskChat, 'client' | 'print'>,
): Promise<boolean> {
  if (line === '') return false;
  const [, command, rest = ''] = /^\/(\S+)(?:\s+(\S.*)?)?$/s.exec(line) ?? [];
  const note = rest === '' ? null : rest;
  try {
    switch (command) {
      case undefined:
        await client.do(caseId, { step: 'say', text: line });
        return false;
      case 'return':
        await client.do(caseId, { step: 'return', note });
        print('The assistant has the case again.');
        return true;
      case 'done':
        await client.do(caseId, { step: 'complete', note });
        print('The case is completed.');
        return true;
      case 'quit':
        print('The case is still yours.');
        return true;
      default:
        print(`There is no /${command}. ${CHAT_HELP}`);
        return false;
    }
  } catch (error) {
    if (!(error instanceof DeskProblem)) throw error;
    print(error.message);
    return false;
  }
}

/** What came to the case behind entry `shown`, of what this agent did not type. */
const newLines = ({ entries }: DeskView, shown: number, zone: Zone): string[] =>
  tellingOf(entries, zoneName(zone))
    .filter(({ n, entry }) => n > shown && isNews(entry))
    .map((item) => saidText(item, zone));

const isNews = (entry: Entry): boolean =>
  entry.type === 'photo_stored' ||
  entry.type === 'file_stored' ||
  entry.type === 'edited' ||
  entry.type === 'deleted' ||
  entry.type === 'delivery_failed' ||
  (entry.type === 'said' && entry.by === 'buyer');
