import { feltIn } from '../../domain/case/mood.ts';
import type { Case } from '../../domain/case/case.ts';
import { summarise } from '../../domain/case/caseSummary.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { atAGlance } from '../../domain/case/glance.ts';
import { summaryOf, type ToleranceLeft } from '../../domain/case/handoff.ts';
import { isCarriedByHand, PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { clockStartOf } from '../../domain/case/nextCare.ts';
import { answerByOf, platformDecidesAtOf } from '../../domain/case/urgency.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Principal } from '../../ports/principal.ts';
import type { Desk } from '../../services/desk/desk.ts';
import type { Offerable } from '../../services/desk/deskOffers.ts';
import { casesOfOrders, NO_OTHER_CASES, toBeside, type CasesOfOrders } from './beside.ts';
import { toRow } from './rows.ts';
import { outdatedWords } from '../../domain/telling/trail.ts';
import type { ApprovalShown, CaseView, DeliveryState, EarlierCase, Ladder, PhotoFile } from './wire.ts';

const EARLIER_SHOWN = 20;

/** A case with all that whoever looks needs; entries only behind `after`. Null when there is none. */
export async function caseView(
  { desk, store, policy, now }: { desk: Desk; store: CaseStore; policy: Policy; now: Date },
  caseId: string,
  person: Principal,
  after: number,
): Promise<CaseView | null> {
  const shown = await desk.show(caseId);
  if (!shown) return null;
  const { kase, entries, left } = shown;
  const clockStart = clockStartOf(kase);
  const runs = kase.care.dispute !== null && kase.closed === null;
  const offerable = await desk.offers.offerable(kase, person);
  const ofOrder = await withTeamOf(kase, store);
  return {
    row: toRow(summarise(kase), policy, ofOrder),
    entries: entries.filter(({ n }) => n > after),
    last: kase.head.n,
    speaker: kase.speaker,
    order: kase.order,
    photos: kase.photos,
    photoNotes: kase.photoNotes,
    photoFacts: photoFactsOf(entries),
    itemPictures: kase.itemPictures,
    completeness: {
      items: desk.evidence.items(kase),
      ask: desk.evidence.words(kase, desk.talk.translates ? person.language : kase.language),
    },
    moods: feltIn(kase.moods),
    offers: kase.offers,
    ladder: offerable && toLadder(offerable),
    toleranceLeft: left,
    clock: {
      answerBy: runs ? answerByOf(clockStart, policy) : null,
      platformDecidesAt: runs ? platformDecidesAtOf(clockStart, policy) : null,
      now: now.toISOString(),
    },
    earlier: await earlierOf(kase, store),
    beside: [...ofOrder.values()]
      .flat()
      .filter((each) => each.caseId !== caseId)
      .map(toBeside),
    summary: summaryNow(kase, left),
    glance: atAGlance(kase, policy.timezone),
    fulfilments: kase.fulfilments,
    approvals: await approvalsShown(kase, desk),
    details: kase.details,
    deliveries: deliveriesOf(kase, entries),
    translations: translationsOf(entries, person.language),
    authority: desk.offers.authority(person),
    mayReopen: await desk.mayReopen(kase, person),
    mine: kase.speaker.is === 'agent' && kase.speaker.agent.id === person.id,
  };
}

/** What is and was asked for in a case, with what has become of it meanwhile. Rejects with `StoreUnavailable`. */
export const approvalsShown = async (kase: Case, { offers }: Desk): Promise<ApprovalShown[]> =>
  await Promise.all(
    kase.desk.approvals.map(async (approval) => {
      const outdated = await offers.outdated(kase, approval);
      return { ...approval, outdated: outdated && outdatedWords(outdated, approval.offer.cost.currency) };
    }),
  );

const summaryNow = (kase: Case, left: ToleranceLeft | null): string =>
  summaryOf(kase, kase.handoff?.reason ?? null, left);

const toLadder = ({ choices, refused, free, trail, next, pieces }: Offerable): Ladder => ({
  choices: choices.map(({ key, step, byBot, unmet, passed }) => ({
    key,
    remedy: step.rule.remedy,
    amount: step.amount,
    percent: step.percent,
    pieces: step.pieces,
    cost: step.cost,
    promiseDays: step.rule.promiseDays ?? null,
    reserved: step.rule.agentOnly === true,
    byBot,
    unmet,
    passed,
  })),
  refused: refused.map(({ key, step, because, limit, actual }) => ({
    key,
    remedy: step.rule.remedy,
    amount: step.amount,
    pieces: step.pieces,
    because,
    limit,
    actual,
  })),
  free,
  trail,
  next,
  pieces,
});

/** The cases of its order that are with the team. Rejects with `StoreUnavailable`. */
async function withTeamOf({ order }: Case, store: CaseStore): Promise<CasesOfOrders> {
  if (!order) return NO_OTHER_CASES;
  const { summaries } = await store.list({
    orderNumber: order.number,
    status: ['waiting', 'with_agent'],
    order: 'oldest',
    limit: EARLIER_SHOWN,
  });
  return casesOfOrders(summaries);
}

async function earlierOf({ id, order, conversation }: Case, store: CaseStore): Promise<EarlierCase[]> {
  const buyerId = order?.buyer.id ?? conversation.buyer.buyerId;
  if (buyerId === null) return [];
  const { summaries } = await store.list({ buyerId, order: 'newest', limit: EARLIER_SHOWN + 1 });
  return summaries
    .filter(({ caseId }) => caseId !== id)
    .slice(0, EARLIER_SHOWN)
    .map(({ caseId, complaint, orderNumber, status, openedAt, updatedAt }) => ({
      caseId,
      complaint,
      orderNumber,
      status,
      openedAt,
      updatedAt,
    }));
}

/** What became of each message to the buyer. What the page reads from the case file by itself needs no delivery. */
function deliveriesOf(
  { conversation }: Case,
  entries: readonly SealedEntry<Entry>[],
): Record<string, DeliveryState> {
  const states: Record<string, DeliveryState> = {};
  const first = firstState(conversation);
  for (const { content } of entries) {
    if (content.type === 'said' && content.by !== 'buyer') states[content.activityId] = first;
    else if (content.type === 'delivered') for (const id of content.activityIds) states[id] = 'delivered';
    else if (content.type === 'seen') for (const id of content.activityIds) states[id] = 'seen';
    else if (content.type === 'delivery_failed') states[content.activityId] = 'refused';
    else if (content.type === 'left_unsent') for (const id of content.activityIds) states[id] = 'left_unsent';
    else if (content.type === 'delivery_retried') states[content.activityId] = 'sending';
  }
  return states;
}

function firstState(conversation: Case['conversation']): DeliveryState {
  if (isCarriedByHand(conversation)) return 'to_carry';
  return conversation.channelId === PAGE_CHANNEL ? 'delivered' : 'sending';
}

/** What was found in each file that was looked at, by its SHA-256. */
export function photoFactsOf(entries: readonly SealedEntry<Entry>[]): Record<string, PhotoFile> {
  const notes: Record<string, PhotoFile> = {};
  for (const { content } of entries) {
    if (content.type !== 'photo_examined') continue;
    const { type: _, ...note } = content;
    notes[note.sha256] = note;
  }
  return notes;
}

function translationsOf(
  entries: readonly SealedEntry<Entry>[],
  language: string | null,
): Record<string, string> {
  const kept = entries.flatMap(({ content }) =>
    content.type === 'translated' && (language === null || content.language.startsWith(language.slice(0, 2)))
      ? [[content.activityId, content.text] as const]
      : [],
  );
  return Object.fromEntries(kept);
}
