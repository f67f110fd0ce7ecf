import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { caseOfFiles } from '../desk/attachedFiles.ts';
import type { CaseStore, Commit } from '../../ports/caseStore.ts';

/** After so many cases others get their turn: a store in this process answers without ever letting go of it. */
const CASES_AT_ONCE = 20;

/** Who an entry says that the buyer is, in whatever kind of entry it stands. */
const Named = z.object({
  conversation: z
    .object({
      id: z.string(),
      channelId: z.string(),
      buyer: z.object({
        channelUser: z.string(),
        vouched: z.boolean(),
        buyerId: z.string().nullable(),
      }),
    })
    .optional()
    .catch(undefined),
  order: z
    .object({ buyer: z.object({ id: z.string() }) })
    .optional()
    .catch(undefined),
});

const CASES = 'case/';
const HASH = /\b[0-9a-f]{64}\b/g;

/** Shows every case of the store, one after the other, or what else belongs to one. For rare work: it reads all of them. */
async function eachCase(
  store: CaseStore,
  visit: (caseId: string, commits: readonly Commit[]) => void,
  caseOf = (stream: string) => (stream.startsWith(CASES) ? stream.slice(CASES.length) : null),
): Promise<void> {
  let seen = 0;
  for (const { stream } of await store.heads()) {
    const caseId = caseOf(stream);
    if (caseId === null) continue;
    visit(caseId, await store.read(stream, 0));
    seen += 1;
    if (seen % CASES_AT_ONCE === 0) await setImmediate();
  }
}

/**
 * Every case of a buyer: where they were known by the seller's id or by one of their orders, whatever the case is about by
 * now, and all other cases of those conversations and of whom the channel vouched for there. The buyer is named by that id,
 * or by one of their cases.
 */
export async function casesOfBuyer(
  store: CaseStore,
  buyer: { buyerId: string } | { caseId: string },
  channelUsersOf: (buyerId: string) => Promise<string[]>,
): Promise<{ caseIds: string[]; buyerIds: string[] }> {
  const traces = new Map<string, Traces>();
  await eachCase(store, (caseId, commits) => traces.set(caseId, tracesIn(commits)));
  const all = [...traces];
  const start = 'caseId' in buyer ? traces.get(buyer.caseId) : undefined;
  const buyerIds = 'buyerId' in buyer ? [buyer.buyerId] : [...(start?.buyerIds ?? [])];
  const isNamed = (each: Traces): boolean => buyerIds.some((id) => each.buyerIds.has(id));
  const direct = all.filter(([, each]) => isNamed(each));
  const known = await Promise.all(buyerIds.map(channelUsersOf));
  const places = new Set([
    ...(start?.places ?? []),
    ...known.flat(),
    ...direct.flatMap(([, each]) => [...each.places]),
  ]);
  const caseIds = all
    .filter(([, each]) => isNamed(each) || [...each.places].some((place) => places.has(place)))
    .map(([caseId]) => caseId);
  return { caseIds, buyerIds };
}

interface Traces {
  buyerIds: Set<string>;
  /** Conversations, and users a channel vouches for. */
  places: Set<string>;
}

function tracesIn(commits: readonly Commit[]): Traces {
  const traces: Traces = { buyerIds: new Set(), places: new Set() };
  for (const { entries } of commits)
    for (const { content } of entries) {
      const { conversation, order } = Named.safeParse(content).data ?? {};
      if (order) traces.buyerIds.add(order.buyer.id);
      if (!conversation) continue;
      const { id, channelId, buyer } = conversation;
      traces.places.add(`${channelId}\n${id}`);
      if (buyer.buyerId !== null) traces.buyerIds.add(buyer.buyerId);
      if (buyer.vouched) traces.places.add(buyer.channelUser);
    }
  return traces;
}

/** What looks like a file's name in these commits. */
export const filesIn = (commits: readonly Commit[]): Set<string> =>
  new Set(
    commits
      .flatMap(({ entries }) => entries.map(({ content }) => JSON.stringify(content)))
      .flatMap((text) => text.match(HASH) ?? []),
  );

/** Those files that no case names but these, and that are attached to no other. */
export async function filesOnlyOf(
  store: CaseStore,
  caseIds: ReadonlySet<string>,
  files: ReadonlySet<string>,
): Promise<Set<string>> {
  const only = new Set(files);
  if (only.size > 0)
    await eachCase(
      store,
      (caseId, commits) => {
        if (caseIds.has(caseId) || only.size === 0) return;
        for (const hash of filesIn(commits)) only.delete(hash);
      },
      caseOfFiles,
    );
  return only;
}
