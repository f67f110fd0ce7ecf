import type { Agent } from '../domain/case/entry.ts';

/** How a program that brings the desk key says for whom it acts; both percent-encoded, since headers hold no other letters. */
export const AGENT_ID = 'x-parley-agent-id';
export const AGENT_NAME = 'x-parley-agent-name';

export const agentHeaders = ({ id, name }: Agent): Record<string, string> => ({
  [AGENT_ID]: encodeURIComponent(id),
  [AGENT_NAME]: encodeURIComponent(name.toWellFormed()),
});
