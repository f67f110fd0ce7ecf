import type { Readable } from 'node:stream';
import type { Agent } from '../../domain/case/entry.ts';
import { CHAT_HELP, deskChat } from './deskChat.ts';
import { DeskClient, DeskProblem, type DeskStep } from './deskClient.ts';
import { caseText, listText, type Zone } from './deskView.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

export const USAGE = `Usage:
  npm run desk -- list                            what waits for a person, and what is still to be carried out
  npm run desk -- show CASE                       all there is to know about a case
  npm run desk -- take CASE                       takes a case that waits
  npm run desk -- chat CASE                       takes it and talks to the buyer here
  npm run desk -- say CASE TEXT                   writes to the buyer
  npm run desk -- return CASE [NOTE]              gives the case back to the assistant
  npm run desk -- complete CASE [NOTE]            ends the case
  npm run desk -- fulfilled CASE TASK [REFERENCE] says that what was agreed is carried out; show names the tasks

CASE is a case's id, or as much of its beginning as names it alone.
  --as NAME    who you are, as the buyer reads it (Support, if not given)
  --data DIR   where Parley keeps its data (PARLEY_DATA, or ./data)
  --url URL    where Parley runs (by HOST and PORT, or http://127.0.0.1:3978)`;

export interface DeskCommand {
  url: string;
  /** The agent's name, as the buyer reads it. */
  as: string;
  /** Reads the desk's key. Rejects with `DeskProblem` when there is none. */
  key: () => Promise<string>;
  input: Readable;
  print: (line: string) => void;
  complain: (line: string) => void;
  zone: Zone;
  /** How often a chat looks for what the buyer wrote, in ms. */
  lookEveryMs: number;
}

/** Carries out one `npm run desk` and gives its exit code: 0 done, 1 not done, 2 not understood. */
export async function deskCommand(args: readonly string[], command: DeskCommand): Promise<number> {
  const job = jobOf(args);
  if (job === null || command.as.trim() === '') {
    command.complain(USAGE);
    return 2;
  }
  try {
    const client = new DeskClient({
      url: command.url,
      key: await command.key(),
      agent: agentNamed(command.as),
    });
    await job({ ...command, client });
    return 0;
  } catch (error) {
    if (!(error instanceof DeskProblem)) throw error;
    command.complain(error.message);
    return 1;
  }
}

type Job = (desk: DeskCommand & { client: DeskClient }) => Promise<void>;

function jobOf([verb, name, ...rest]: readonly string[]): Job | null {
  if (verb === 'list') return name === undefined ? list : null;
  if (name === undefined) return null;
  const [first, ...others] = rest;
  const words = rest.join(' ').trim();
  const note = words === '' ? null : words;
  switch (verb) {
    case 'show':
      return rest.length === 0 ? show(name) : null;
    case 'take':
      return rest.length === 0 ? step(name, { step: 'take' }, 'The case is yours.') : null;
    case 'chat':
      return rest.length === 0 ? chat(name) : null;
    case 'say':
      return note === null ? null : step(name, { step: 'say', text: note }, 'Sent.');
    case 'return':
      return step(name, { step: 'return', note }, 'The assistant has the case again.');
    case 'complete':
      return step(name, { step: 'complete', note }, 'The case is completed.');
    case 'fulfilled':
      return first === undefined ? null : fulfilled(name, first, others.join(' ').trim() || null);
    case undefined:
    default:
      return null;
  }
}

const list: Job = async ({ client, print, zone }) => {
  print(listText(await client.list(), zone));
};

const show =
  (name: string): Job =>
  async ({ client, print, zone }) => {
    print(caseText(await client.show(await client.find(name)), zone));
  };

const step =
  (name: string, what: DeskStep, done: string): Job =>
  async ({ client, print }) => {
    await client.do(await client.find(name), what);
    print(done);
  };

const chat =
  (name: string): Job =>
  async (desk) => {
    const caseId = await desk.client.find(name);
    await desk.client.do(caseId, { step: 'take' });
    desk.print(caseText(await desk.client.show(caseId), desk.zone));
    desk.print(`\n${CHAT_HELP}`);
    await deskChat(caseId, desk);
  };

const fulfilled =
  (name: string, task: string, reference: string | null): Job =>
  async ({ client, print }) => {
    const caseId = await client.find(name);
    const { kase } = await client.show(caseId);
    const wanted = kase.fulfilments.find(({ id }) => id.toUpperCase() === task.toUpperCase());
    if (!wanted) {
      const due = kase.fulfilments.map(({ id }) => id).join(', ') || 'none';
      throw new DeskProblem(`There is no task ${task} in this case; there is: ${due}.`);
    }
    if (wanted.status !== 'due') throw new DeskProblem(`${wanted.id} is ${wanted.status} already.`);
    await client.do(caseId, { step: 'fulfilled', fulfilmentId: wanted.id, reference });
    print(`${wanted.id} is done.`);
  };

/** The same name is the same agent. */
function agentNamed(name: string): Agent {
  const trimmed = name.trim().replace(/\s+/gu, ' ');
  const digest = sha256Hex(trimmed.toLowerCase());
  return { id: `desk-${digest.slice(0, 12)}`, name: trimmed };
}
