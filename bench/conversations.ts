import type { Activity } from 'botframework-schema';
import { messageActivity, post, type Connector } from '../test/support/connector.ts';

/** What a buyer writes, and how many messages the bot says to it. */
export interface Line {
  text: string;
  answers: number;
}

/** What is written in a conversation, without an end. */
export type Script = (conversation: number) => Iterable<Line>;

const ANSWER_WITHIN_MS = 30_000;

/**
 * Holds one conversation with a bot as a channel would, the next message once the last is answered in full. Returns how
 * long each turn took, in ms, from handing in the message to the arrival of its last answer. Rejects when an answer does
 * not come.
 */
export async function converse(
  to: { bot: string; connector: Connector; conversationId: string },
  lines: Iterable<Line>,
  turns: number,
): Promise<number[]> {
  const samples: number[] = [];
  for (const { text, answers } of lines) {
    if (samples.length === turns) break;
    samples.push(await turn(to, `${to.conversationId}-${samples.length}`, text, answers));
  }
  return samples;
}

async function turn(
  { bot, connector, conversationId }: { bot: string; connector: Connector; conversationId: string },
  id: string,
  text: string,
  answers: number,
): Promise<number> {
  const activity = messageActivity(connector, { conversationId, id, text, channelId: 'emulator' });
  const answered = answersIn(connector, conversationId, answers, text);
  const started = performance.now();
  const posted = post(bot, activity);
  await answered;
  const took = performance.now() - started;
  const status = await posted;
  if (status >= 300) throw new Error(`"${text}" was answered with ${status}`);
  return took;
}

function answersIn(connector: Connector, conversationId: string, count: number, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = count;
    const timer = setTimeout(() => {
      reject(new Error(`${left} of ${count} answers to "${to}" did not come`));
    }, ANSWER_WITHIN_MS);
    connector.watch(conversationId, ({ type }: Partial<Activity>) => {
      if (type === 'message') left -= 1;
      if (left > 0) return;
      clearTimeout(timer);
      connector.watch(conversationId, null);
      resolve();
    });
  });
}

export interface Load {
  samples: number[];
  turnsPerSecond: number;
}

/** Holds so many conversations at once, each of so many turns. */
export async function load(
  to: { bot: string; connector: Connector; name: string },
  script: Script,
  { conversations, turns, firstOrder }: { conversations: number; turns: number; firstOrder: number },
): Promise<Load> {
  const started = performance.now();
  const samples = await Promise.all(
    Array.from({ length: conversations }, (_, index) =>
      converse({ ...to, conversationId: `${to.name}-${index}` }, script(firstOrder + index), turns),
    ),
  );
  const seconds = (performance.now() - started) / 1_000;
  return { samples: samples.flat(), turnsPerSecond: (conversations * turns) / seconds };
}
