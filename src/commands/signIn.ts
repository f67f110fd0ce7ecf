import { z } from 'zod';
import { Role } from '../ports/principal.ts';
import { runCommand } from './commandLine.ts';
import { runningParley, type RunningParley } from './desk/runningParley.ts';
import { messageOf } from '../ports/thrown.ts';

const OPTIONS = {
  name: { type: 'string' },
  role: { type: 'string', default: 'agent' },
  data: { type: 'string' },
  url: { type: 'string' },
} as const;
const USAGE = `Usage:
  npm run sign-in -- [options]

Asks the running Parley for a link that signs somebody in once, and prints it.

  --name NAME   whom it signs in; without it, whoever opens it says so
  --role ROLE   agent or supervisor (agent, if not given)
  --data DIR    where Parley keeps its data (PARLEY_DATA, or ./data)
  --url URL     where Parley runs (by HOST and PORT, or http://127.0.0.1:3978)`;
const Reply = z.union([
  z.object({ url: z.string() }),
  z.object({ error: z.object({ message: z.string() }) }),
]);

await runCommand({
  usage: USAGE,
  options: OPTIONS,
  run: ({ values }) => run({ ...values, ...runningParley(values) }),
});

/** Asks the running Parley for a link that signs somebody in once, and prints it. */
interface Asked extends RunningParley {
  name?: string | undefined;
  role: string;
}

async function run({ name, role, url, deskKey }: Asked): Promise<number> {
  try {
    if (!Role.safeParse(role).success) return complain(`--role: write agent or supervisor\n${USAGE}`, 2);
    const key = await deskKey().catch((error: unknown) => error as Error);
    if (key instanceof Error) return complain(key.message, 1);
    const response = await fetch(new URL('/api/sign-in/links', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: name ?? null, role }),
    }).catch(() => null);
    if (!response)
      return complain(`No Parley answers at ${url}. Start it, or say where it is with --url.`, 1);
    if (response.status === 404)
      return complain(`The Parley at ${url} has an identity provider: sign in at ${url}/sign-in.`, 1);
    const reply = Reply.safeParse(await response.json().catch(() => null)).data;
    if (!reply || 'error' in reply)
      return complain(reply?.error.message ?? `The Parley at ${url} answered ${response.status}.`, 1);
    process.stdout.write(`${reply.url}\nIt signs in once, within an hour.\n`);
    return 0;
  } catch (error) {
    return complain(`${messageOf(error)}\n${USAGE}`, 2);
  }
}

function complain(why: string, code: number): number {
  process.stderr.write(`${why}\n`);
  return code;
}
