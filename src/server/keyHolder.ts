import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { AGENT_ID, AGENT_NAME } from '../http/agentHeaders.ts';
import { refusal, type Answer } from '../http/endpoint.ts';
import { isKeyHolder, type Principal } from '../ports/principal.ts';
import { AgentName } from '../services/people/agentName.ts';

const Said = z.object({
  id: z
    .string()
    .max(100)
    .refine((id) => isKeyHolder({ id }), `${AGENT_ID} begins with “desk-”.`),
  name: AgentName,
});

/** The agent for whom a request that brings the desk key acts, from its headers; a refusal where they name nobody. */
export function keyHolder(headers: IncomingHttpHeaders): Principal | Answer {
  const said = Said.safeParse({ id: decoded(headers[AGENT_ID]), name: decoded(headers[AGENT_NAME]) });
  if (said.success) return { ...said.data, roles: ['agent'], teams: [], language: null };
  const [first] = said.error.issues;
  const why = first?.code === 'custom' ? first.message : '';
  return refusal(400, 'NobodyNamed', why || `Say who acts in ${AGENT_ID} and ${AGENT_NAME}.`);
}

function decoded(written: string | string[] | undefined): string | null {
  try {
    return typeof written === 'string' ? decodeURIComponent(written) : null;
  } catch {
    return null;
  }
}
