import { z } from 'zod';
import type { Case } from '../../domain/case/case.ts';
import { summarise } from '../../domain/case/caseSummary.ts';
import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import { byUrgency } from '../../domain/telling/desk/byUrgency.ts';
import { UNDONE_WITHIN_MS } from '../../domain/case/reach/people.ts';
import { COMPLAINT_TYPES } from '../../domain/vocabulary/complaint.ts';
import { factsBeside } from '../../domain/vocabulary/message.ts';
import type { AfterReply } from '../../domain/policy/afterReply.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Answer, Call, Endpoint, SocketEndpoint } from '../../http/endpoint.ts';
import {
  badRequest,
  doing,
  noSuchCase,
  notSignedIn,
  ok,
  personally,
  type Personal,
} from '../../http/signedIn.ts';
import type { Principal } from '../../ports/principal.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { Recipient } from '../../domain/case/entries/desk.ts';
import type { Afterwards, Desk, DeskResult } from '../../services/desk/desk.ts';
import { refuse } from '../../services/desk/deskSteps.ts';
import type { CannedReplies } from '../../services/desk/cannedReplies.ts';
import type { DeskFeed } from '../../services/desk/deskFeed.ts';
import type { Presence } from '../../services/desk/presence.ts';
import * as bodies from './bodies.ts';
import { casesOfOrders } from './beside.ts';
import { approvalsShown, caseView } from './caseView.ts';
import type { Consoles } from './consoles.ts';
import { toRefusal } from './refusals.ts';
import { countsOf, isIn, matches, nextOf, toRow } from './rows.ts';
import { doneTasks, tasksIn } from './tasks.ts';
import type {
  CaseChanged,
  CaseList,
  Me,
  NextCase,
  OfferPreviewed,
  PreviewOffer,
  QueueRow,
  QueueView,
  WaitingApproval,
} from './wire.ts';

const BASE = '/api/desk';
const PAGE = 100;

export interface DeskApiOptions {
  desk: Desk;
  feed: DeskFeed;
  presence: Presence;
  consoles: Consoles;
  caseFiles: CaseFiles;
  store: CaseStore;
  policy: Policy;
  clock: Clock;
  replies: CannedReplies;
  /** Somebody looks at the case. */
  opened(caseId: string): void;
  /** Shows the buyer that a person is writing, and colleagues as well. */
  typing(caseId: string, person: Principal): Promise<void>;
}

/** The desk over HTTP, for people who are signed in. The wire is described in wire.ts. */
export function deskApi(options: DeskApiOptions): Endpoint[] {
  return [...readings(options), ...steps(options)];
}

export const deskStream = ({ feed, consoles }: DeskApiOptions): SocketEndpoint => ({
  path: `${BASE}/stream`,
  summary: 'what changes at the desk, as it changes',
  access: 'agent',
  async open({ principal, query }) {
    if (!principal) return notSignedIn();
    await feed.ready();
    return (socket) => consoles.open(principal, query.get('since'), socket);
  },
});

function readings(options: DeskApiOptions): Endpoint[] {
  const { desk, feed, presence, caseFiles, replies } = options;
  const get = (path: string, summary: string, answer: Personal): Endpoint => ({
    method: 'GET',
    path: BASE + path,
    summary,
    takes: 'nothing',
    access: 'agent',
    answer: personally(answer),
  });
  return [
    get('/me', 'who is signed in, and what this desk has', async (person, call) => {
      await presence.ready();
      return ok(meOf(options, person, call));
    }),
    doing(
      `${BASE}/me/availability`,
      'whether the agent is there for buyers',
      bodies.SetAvailability,
      async (person, call, { available }) => {
        await presence.set(person, available);
        return ok(meOf(options, person, call));
      },
      'agent',
    ),
    get('/cases', 'the cases of one list, most urgent first', (person, { query }) =>
      listed(options, person, query),
    ),
    get('/next', 'what to see to after a case', async (person, { query }) => {
      await feed.ready();
      const asked = { agentId: person.id, after: query.get('after') ?? '', policy: options.policy };
      return ok({ row: nextOf(feed.cases(), asked) } satisfies NextCase);
    }),
    get('/cases/:caseId', 'a case with all that an agent needs', async (person, { params, query }) => {
      const after = Math.max(0, Number(query.get('after') ?? 0) || 0);
      const about = { ...options, now: options.clock.now() };
      const caseId = params['caseId'] ?? '';
      const view = await caseView(about, caseId, person, after);
      if (view) options.opened(caseId);
      return view ? ok(view) : noSuchCase();
    }),
    get('/tasks', 'what was agreed and a person is to carry out', async () => {
      await feed.ready();
      const owing = feed.cases().filter(({ fulfilmentDue }) => fulfilmentDue);
      const cases = await Promise.all(owing.map(({ caseId }) => caseFiles.load(caseId)));
      return ok(tasksIn(cases.flatMap((each) => (each ? each.kase : []))));
    }),
    get('/tasks/done', 'what was carried out lately', async (_, { query }) =>
      ok(await doneTasks({ ...options, now: options.clock.now() }, query.get('cursor'))),
    ),
    get('/approvals', 'offers that wait for somebody’s approval', async (person) => {
      await feed.ready();
      const asked = feed.cases().filter((each) => (each.desk?.openApprovals ?? 0) > 0);
      const cases = await Promise.all(asked.map(({ caseId }) => caseFiles.load(caseId)));
      const waiting = cases.map(async (each) => (each ? await approvalsOf(each.kase, desk, person) : []));
      return ok((await Promise.all(waiting)).flat());
    }),
    get('/replies', 'canned replies', async () => {
      const [newest] = await replies.versions();
      return ok(newest.replies);
    }),
  ];
}

function steps(options: DeskApiOptions): Endpoint[] {
  const { desk, caseFiles } = options;
  const post = <T>(
    name: string,
    summary: string,
    schema: z.ZodType<T>,
    answer: (caseId: string, person: Principal, body: T) => Promise<Answer>,
  ): Endpoint =>
    doing(
      `${BASE}/cases/:caseId/${name}`,
      summary,
      schema,
      async (person, { params }, body) => {
        options.presence.seen(person);
        return await answer(params['caseId'] ?? '', person, body);
      },
      'agent',
    );
  const withCase = async (caseId: string, answer: (kase: Case) => Promise<Answer>): Promise<Answer> => {
    const loaded = await caseFiles.refresh(caseId);
    return loaded ? await answer(loaded.kase) : noSuchCase();
  };
  const step = <T>(
    name: string,
    summary: string,
    schema: z.ZodType<T>,
    run: (caseId: string, person: Principal, body: T) => Promise<DeskResult>,
  ): Endpoint => post(name, summary, schema, async (...asked) => toChanged(await run(...asked), options));
  return [
    step('take', 'takes a waiting case', bodies.Nothing, (id, person) => desk.take(id, person)),
    step('transfer', 'gives the case to another agent or a team', bodies.Transfer, (id, person, body) => {
      const to = recipientOf(options, person, body.to);
      return to ? desk.transfer(id, person, to, body.note) : Promise.resolve(refuse('colleague_gone'));
    }),
    step('say', 'writes to the buyer', bodies.Say, (id, person, { text, then, ...more }) =>
      desk.say(id, person, text, {
        ...more,
        language: person.language,
        then: then && { ...then, snooze: snoozeOf(then, options.clock.now()) },
      }),
    ),
    step('retry', 'sends again what the channel refused', bodies.Retry, (id, person, { activityId }) =>
      desk.retry(id, person, activityId),
    ),
    step('note', 'writes a note for colleagues', bodies.NoteDown, (id, person, { text }) =>
      desk.note(id, person, text),
    ),
    step('label', 'sets labels of the shop’s own, and takes them off', bodies.LabelCase, (id, person, body) =>
      desk.label(id, person, body),
    ),
    step('evidence', 'whether a piece of evidence is there', bodies.MarkEvidence, (id, person, body) =>
      desk.evidence.mark(id, person, body.requirementId, body.has),
    ),
    step('offer', 'offers the buyer one of the choices', bodies.MakeOffer, (id, person, body) =>
      desk.offer(id, person, body.key, body.words, body),
    ),
    post('offer-preview', 'what would come of an offer', bodies.PreviewOffer, (id, person, body) =>
      withCase(id, (kase) => offerPreview(desk, kase, person, body)),
    ),
    step('approve', 'approves an offer of a colleague', bodies.Approve, (id, person, { requestId }) =>
      desk.offers.approve(id, person, requestId),
    ),
    step('refuse', 'refuses an offer of a colleague', bodies.Refuse, (id, person, body) =>
      desk.offers.refuse(id, person, body.requestId, body.because),
    ),
    step('withdraw', 'takes back what one asked approval for', bodies.Approve, (id, person, { requestId }) =>
      desk.offers.withdraw(id, person, requestId),
    ),
    step('return', 'gives the case back to the bot', bodies.GiveBack, (id, person, { note }) =>
      desk.giveBack(id, person, note),
    ),
    step('complete', 'ends the case', bodies.Complete, (id, person, { note, outcome }) =>
      desk.complete(id, person, note, outcome),
    ),
    post('snooze', 'snoozes the agent’s own case', bodies.Snooze, async (id, person, { until }) => {
      if (until !== null && Date.parse(until) <= options.clock.now().getTime())
        return badRequest('That time has passed already. Choose a later one.');
      return toChanged(await desk.snooze(id, person, until), options);
    }),
    step('unsnooze', 'ends the snooze of the agent’s own case', bodies.Nothing, (id, person) =>
      desk.unsnooze(id, person),
    ),
    step('reopen', 'a completed case goes on', bodies.Reopen, (id, person, { note }) =>
      desk.reopen(id, person, note),
    ),
    step('fulfilled', 'what was agreed is carried out, or failed', bodies.Fulfilled, (id, person, body) =>
      desk.fulfilled(
        id,
        person,
        body.fulfilmentId,
        body.failedBecause === null ? { reference: body.reference } : { because: body.failedBecause },
      ),
    ),
    step('undone', 'what was marked as carried out is not', bodies.Undone, (id, person, { fulfilmentId }) =>
      desk.undone(id, person, fulfilmentId),
    ),
    post('typing', 'the agent is writing', bodies.Nothing, async (id, person) => {
      await options.typing(id, person);
      return { status: 204 };
    }),
    post('preview', 'what the buyer would read', bodies.Preview, (id, person, { text }) =>
      withCase(id, async (kase) => {
        const worded = await desk.talk.forBuyer(kase, person, text);
        if (!worded) return toRefusal({ ok: false, because: 'not_translated', owner: null });
        const { language, original, back } = worded;
        return ok({ text: worded.text, language, model: original?.model ?? null, back });
      }),
    ),
    post('translate', 'a message in the agent’s language', bodies.TranslateMessage, async (id, _, body) =>
      ok(await desk.talk.forAgent(id, body.activityId, body.to)),
    ),
    post('suggest', 'a reply the agent may take up', bodies.Nothing, (id, person) =>
      withCase(id, async (kase) => ok(await desk.talk.suggestion(kase, person))),
    ),
    post('summarise', 'the case in a few sentences of a model', bodies.Nothing, (id, person) =>
      withCase(id, async (kase) => ok(await desk.talk.summary(kase, person))),
    ),
  ];
}

/** Until when a reply snoozes its case; null where it does not. */
function snoozeOf({ snooze }: AfterReply, now: Date): Afterwards['snooze'] {
  if (snooze === null) return null;
  if (snooze === 'until_buyer_writes') return { until: null };
  return { until: new Date(now.getTime() + snooze.hours * 3_600_000).toISOString() };
}

async function offerPreview(
  desk: Desk,
  kase: Case,
  person: Principal,
  { key, amount, words }: PreviewOffer,
): Promise<Answer> {
  const worded = words === null ? null : await desk.talk.forBuyer(kase, person, words);
  if (words !== null && !worded) return toRefusal({ ok: false, because: 'not_translated', owner: null });
  const preview = await desk.offers.preview(kase, person, { key, amount }, worded?.text ?? null);
  if ('because' in preview) return toRefusal(preview);
  const { offer, passed, leaves, said } = preview;
  const { text, language } = said;
  const card = said.card && { ...said.card, facts: factsBeside(text, said.card) };
  const { remedy, variant, pieces, cost } = offer;
  const translated = worded?.original
    ? { text: worded.text, model: worded.original.model, back: worded.back }
    : null;
  return ok({
    ...{ remedy, amount: offer.amount, variant, pieces, cost },
    ...{ passed, leaves, text, language, card, translated },
  } satisfies OfferPreviewed);
}

function meOf({ desk, presence, policy }: DeskApiOptions, person: Principal, call: Call): Me {
  presence.seen(person);
  return {
    agent: { id: person.id, name: person.name },
    roles: person.roles,
    teams: person.teams,
    language: person.language,
    shop: policy.shop,
    currency: policy.currency,
    authority: desk.offers.authority(person),
    available: presence.isAvailable(person.id),
    csrf: call.csrf,
    teamsKnown: [...new Set([...presence.teams(), ...person.teams])].toSorted(),
    colleagues: presence.colleagues(),
    labels: [...desk.labels],
    tellsPresence: policy.handoff.presence,
    undoMs: UNDONE_WITHIN_MS,
    translation: desk.talk.translates,
    summaries: desk.talk.sumsUp,
  };
}

/** Whoever gets a case has the desk before them, by the name that they signed in with; null for anybody else. */
function recipientOf({ presence }: DeskApiOptions, person: Principal, to: Recipient): Recipient | null {
  if (to.is === 'team') return to;
  const found = [...presence.colleagues(), person].find(({ id }) => id === to.agent.id);
  return found ? { is: 'agent', agent: { id: found.id, name: found.name } } : null;
}

const ListQuery = z.object({
  view: z.enum(['waiting', 'mine', 'answer', 'all', 'closed']).catch('waiting'),
  q: z.string().max(200).catch(''),
  complaint: z.enum(COMPLAINT_TYPES).nullable().catch(null),
  label: z.string().max(40).catch(''),
  cursor: z.string().max(500).nullable().catch(null),
});

/** Active cases come from memory; closed ones from the store, newest first. */
async function listed(options: DeskApiOptions, person: Principal, query: URLSearchParams): Promise<Answer> {
  const { feed, store, policy } = options;
  await feed.ready();
  const { view, q, complaint, label, cursor } = ListQuery.parse(Object.fromEntries(query));
  const fits = (row: CaseList['rows'][number]): boolean =>
    (complaint === null || row.complaint === complaint) &&
    (label === '' || row.labels.includes(label)) &&
    matches(row, q);
  const counts = countsOf(feed.cases(), person.id);
  const { watermark } = feed;
  if (view === 'closed') {
    const page = await store.list({ status: ['closed'], order: 'newest', limit: PAGE, cursor });
    const rows = page.summaries.map((each) => toRow(each, policy)).filter(fits);
    return ok({ rows, cursor: page.cursor, counts, watermark } satisfies CaseList);
  }
  const rows = activeRows(feed.cases(), view, person.id, policy).filter(fits).toSorted(byUrgency);
  const from = Number(cursor ?? 0) || 0;
  const next = from + PAGE < rows.length ? String(from + PAGE) : null;
  return ok({ rows: rows.slice(from, from + PAGE), cursor: next, counts, watermark } satisfies CaseList);
}

function activeRows(cases: CaseSummary[], view: QueueView, agentId: string, policy: Policy): QueueRow[] {
  const orders = casesOfOrders(cases);
  return cases.filter(isIn(view, agentId)).map((each) => toRow(each, policy, orders));
}

const WHY_NOT = {
  own_request: 'You asked for it yourself: somebody else decides.',
  above_authority: 'It is above what you may give.',
  needs_supervisor: 'It is above a tolerance of the policy: a supervisor decides.',
} as const;

const approvalsOf = async (kase: Case, desk: Desk, person: Principal): Promise<WaitingApproval[]> =>
  (await approvalsShown(kase, desk))
    .filter(({ status }) => status === 'open')
    .map((approval) => {
      const notAllowed = desk.offers.mayNotApprove(approval, person);
      return {
        caseId: kase.id,
        buyerName: kase.order?.buyer.name ?? kase.conversation.buyer.name,
        orderNumber: kase.order?.number ?? null,
        approval,
        mayDecide: notAllowed === null,
        why: notAllowed && WHY_NOT[notAllowed],
      };
    });

function toChanged(result: DeskResult, { policy, feed }: Pick<DeskApiOptions, 'policy' | 'feed'>): Answer {
  if (!result.ok) return toRefusal(result);
  const { kase, requested } = result;
  return ok({
    row: toRow(summarise(kase), policy, casesOfOrders(feed.cases())),
    last: kase.head.n,
    ...(requested === undefined ? {} : { requested }),
  } satisfies CaseChanged);
}
