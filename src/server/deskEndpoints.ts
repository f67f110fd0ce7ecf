import { z } from 'zod';
import { Agent } from '../domain/case/entry.ts';
import { refusal, type Answer, type Endpoint } from '../http/endpoint.ts';
import type { Desk, DeskResult } from '../services/desk/desk.ts';
import { toRefusal } from './desk/refusals.ts';

const Note = z.object({ agent: Agent, note: z.string().trim().max(4_000).nullable().default(null) });
const Text = z.object({ agent: Agent, text: z.string().trim().min(1).max(4_000) });
const Take = z.object({ agent: Agent });
const Done = z.object({
  agent: Agent,
  fulfilmentId: z.string(),
  reference: z.string().trim().max(200).nullable().default(null),
  failedBecause: z.string().trim().min(1).max(1_000).nullable().default(null),
});

/** The desk over HTTP, for whoever has this installation's desk key. */
export function deskEndpoints(desk: Desk): Endpoint[] {
  const step = <T>(
    name: string,
    summary: string,
    schema: z.ZodType<T>,
    run: (caseId: string, body: T) => Promise<DeskResult>,
  ): Endpoint => ({
    method: 'POST',
    path: `/api/desk-key/cases/:caseId/${name}`,
    summary,
    takes: 'json',
    access: 'desk_key',
    async answer({ params, body }) {
      const parsed = schema.safeParse(body);
      if (!parsed.success) return refusal(400, 'BadRequest', z.prettifyError(parsed.error));
      return toAnswer(await run(params['caseId'] ?? '', parsed.data));
    },
  });
  return [
    {
      method: 'GET',
      path: '/api/desk-key/cases',
      summary: 'cases that wait for a person or are with one, and those with something to carry out',
      takes: 'nothing',
      access: 'desk_key',
      async answer() {
        const [cases, owed] = await Promise.all([desk.queue(), desk.owed()]);
        return { status: 200, body: { cases, owed } };
      },
    },
    {
      method: 'GET',
      path: '/api/desk-key/cases/:caseId',
      summary: 'a case with all its entries',
      takes: 'nothing',
      access: 'desk_key',
      async answer({ params }) {
        const found = await desk.show(params['caseId'] ?? '');
        return found ? { status: 200, body: found } : refusal(404, 'NoSuchCase', 'There is no such case.');
      },
    },
    step('take', 'an agent takes a waiting case', Take, (caseId, { agent }) => desk.take(caseId, agent)),
    step('say', 'the agent writes to the buyer', Text, (caseId, { agent, text }) =>
      // Nobody has read a translation here, so it goes as it was written.
      desk.say(caseId, agent, text, { translate: false }),
    ),
    step('return', 'the agent gives the case back to the bot', Note, (caseId, { agent, note }) =>
      desk.giveBack(caseId, agent, note),
    ),
    step('complete', 'the agent ends the case', Note, (caseId, { agent, note }) =>
      desk.complete(caseId, agent, note),
    ),
    step('fulfilled', 'what was left for a person is done, or failed', Done, (caseId, done) =>
      desk.fulfilled(
        caseId,
        done.agent,
        done.fulfilmentId,
        done.failedBecause === null ? { reference: done.reference } : { because: done.failedBecause },
      ),
    ),
  ];
}

const toAnswer = (result: DeskResult): Answer =>
  result.ok ? { status: 200, body: { case: result.kase } } : toRefusal(result);
