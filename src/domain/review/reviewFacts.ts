import { type Case } from '../case/case.ts';
import { summarise } from '../case/caseSummary.ts';
import type { SealedEntry } from '../case/chain.ts';
import type { Agent, Entry } from '../case/entry.ts';
import type { Instant } from '../vocabulary/order.ts';
import { REFUND_DEMANDS, tellsMood, type Reading } from '../vocabulary/reading.ts';
import { conductOf } from './conduct/conductOf.ts';
import type { Flag, ReviewFacts } from './facts.ts';
import { FLAGS } from './facts.ts';

type Sealed = SealedEntry<Entry>;
type Kind = Entry['type'];
type OfKind<K extends Kind> = Omit<Sealed, 'content'> & { content: Extract<Entry, { type: K }> };

/** Changes whenever these facts or what was said come out differently, so that every case is taken in again. */
export const FACTS_VERSION = 11;

/**
 * What search and the figures need of a case: `kase` is the fold of these entries. Of an erased case it tells that there
 * was one, when, and how it ended.
 */
export function reviewFacts(kase: Case, entries: readonly Sealed[]): ReviewFacts {
  const since = entries.findLastIndex(({ content }) => content.type === 'erased') + 1;
  const log = new Log(entries.slice(since));
  const { caseId, status, openedAt, updatedAt, complaint, buyerName, buyerId, orderNumber, channelId } =
    summarise(kase);
  const { order } = kase;
  const item = order?.items.find(({ sku }) => sku === kase.sku) ?? order?.items[0] ?? null;
  const moods = log.readings.filter(tellsMood).map(moodOf);
  return {
    caseId,
    status,
    openedAt,
    updatedAt,
    closedAt: kase.closed?.at ?? null,
    outcome: kase.closed?.outcome ?? null,
    complaint,
    buyerName,
    buyerId,
    orderNumber,
    product: item?.title ?? null,
    sku: item?.sku ?? null,
    orderValue: order?.total ?? null,
    channelId,
    language: kase.language,
    policyVersion: kase.offers.at(-1)?.policyVersion ?? null,
    agents: agentsIn(log),
    moodAtStart: moods[0] ?? null,
    moodAtEnd: moods.at(-1) ?? null,
    refundDemand: strongestDemand(log.readings),
    messages: {
      buyer: log.count('said', ({ by }) => by === 'buyer'),
      bot: log.count('said', ({ by }) => by === 'bot'),
      agent: log.count('said', ({ by }) => by === 'agent'),
    },
    ...durations(log),
    handoffs: log.all('handoff_requested').map(({ content, at }) => ({ reason: content.reason, at })),
    offers: offersIn(kase, log),
    thanked: kase.thanks?.amount ?? null,
    verifiedAt: log.first('resolution_verified')?.at ?? null,
    rating: ratingIn(kase, log),
    reopenedAt: log.last('reopened')?.at ?? null,
    disputeAt: disputeIn(log),
    earlierCaseId: kase.earlier?.caseId ?? null,
    flags: flagsOf(kase, log),
    labels: kase.desk.labels,
    models: modelsIn(log),
    modelUsed: {
      calls: kase.modelUsed.calls,
      tokens: kase.modelUsed.inputTokens + kase.modelUsed.outputTokens,
      costMicros: kase.modelUsed.costMicros,
    },
    photos: log.count('photo_stored'),
    conduct: conductOf(kase, entries),
  };
}

/** The entries of a case by their kinds. */
class Log {
  readonly entries: readonly Sealed[];
  readonly readings: Reading[];
  readonly #kinds = new Map<Kind, Sealed[]>();

  constructor(entries: readonly Sealed[]) {
    this.entries = entries;
    for (const entry of entries) {
      const those = this.#kinds.get(entry.content.type);
      if (those) those.push(entry);
      else this.#kinds.set(entry.content.type, [entry]);
    }
    this.readings = this.all('read').map(({ content }) => content.reading);
  }

  all<K extends Kind>(kind: K): OfKind<K>[] {
    return (this.#kinds.get(kind) ?? []) as OfKind<K>[];
  }

  first<K extends Kind>(kind: K): OfKind<K> | undefined {
    return this.all(kind)[0];
  }

  last<K extends Kind>(kind: K): OfKind<K> | undefined {
    return this.all(kind).at(-1);
  }

  count<K extends Kind>(
    kind: K,
    which: (content: Extract<Entry, { type: K }>) => boolean = () => true,
  ): number {
    return this.all(kind).filter(({ content }) => which(content)).length;
  }

  has<K extends Kind>(kind: K, which?: (content: Extract<Entry, { type: K }>) => boolean): boolean {
    return this.count(kind, which) > 0;
  }
}

const moodOf = ({ sentiment, intensity }: Reading) => ({ sentiment, intensity });

const strongestDemand = (readings: readonly Reading[]): ReviewFacts['refundDemand'] =>
  REFUND_DEMANDS.findLast((demand) => readings.some(({ refund }) => refund === demand)) ?? 'none';

function durations(log: Log): Pick<ReviewFacts, 'firstAnswerMs' | 'settledMs' | 'toPersonMs'> {
  const said = log.all('said');
  const asked = said.find(({ content }) => content.by === 'buyer');
  // The greeting comes before the buyer's first message and answers nothing.
  const answered = asked && said.find(({ n, content }) => n > asked.n && content.by !== 'buyer');
  const settled = log.all('answered').find(({ content }) => content.answer === 'accepted');
  const called = log.first('handoff_requested');
  const person = called && said.find(({ n, content }) => n > called.n && content.by === 'agent');
  return {
    firstAnswerMs: between(asked, answered),
    settledMs: between(asked, settled),
    toPersonMs: between(called, person),
  };
}

const between = (from: { at: Instant } | undefined, to: { at: Instant } | undefined): number | null =>
  from && to ? Math.max(0, Date.parse(to.at) - Date.parse(from.at)) : null;

function agentsIn(log: Log): Agent[] {
  const found = log.entries.flatMap(({ content }): Agent[] => {
    if (content.type === 'handoff_accepted') return [content.agent];
    if (content.type === 'said' && content.by === 'agent') return [content.agent];
    return content.type === 'transferred' && content.to.is === 'agent' ? [content.to.agent] : [];
  });
  return [...new Map(found.map(({ id, name }) => [id, { id, name }])).values()];
}

function offersIn(kase: Case, log: Log): ReviewFacts['offers'] {
  const byAgent = new Set(log.all('offered').map(({ content }) => content.offer.id));
  const failed = new Set(
    kase.fulfilments.filter(({ status }) => status === 'failed').map(({ offerId }) => offerId),
  );
  return kase.offers.map(({ id, remedy, amount, cost, status, madeAt }) => ({
    remedy,
    amount,
    cost,
    status,
    hasFailed: failed.has(id),
    by: byAgent.has(id) ? 'agent' : 'bot',
    at: madeAt,
  }));
}

function ratingIn({ rating }: Case, log: Log): ReviewFacts['rating'] {
  if (rating === null) return null;
  const words = log
    .all('said')
    .flatMap(({ content }) =>
      content.by === 'buyer' && rating.explainedBy?.includes(content.activityId) === true
        ? [content.text]
        : [],
    );
  return { rating: rating.rating, line: words.length === 0 ? null : words.join('\n') };
}

const disputeIn = (log: Log): Instant | null =>
  log.all('order_event').find(({ content: { kind } }) => kind === 'dispute_opened' || kind === 'refund_filed')
    ?.at ?? null;

function modelsIn(log: Log): string[] {
  const used = [
    ...log.readings.flatMap(({ readBy }) => [readBy.use?.model, readBy.model]),
    ...log.all('model_used').map(({ content }) => content.use.model),
    ...log.all('worded').map(({ content }) => content.wordedBy.model),
    ...log.all('translated').map(({ content }) => content.model),
    ...log.all('photo_described').map(({ content }) => content.model),
  ];
  return [...new Set(used.filter((model) => typeof model === 'string'))];
}

function flagsOf(kase: Case, log: Log): Flag[] {
  const { readings } = log;
  const raised: Record<Flag, boolean> = {
    danger: readings.some(({ alarm }) => alarm === 'safety' || alarm === 'self_harm'),
    violence: readings.some(({ alarm }) => alarm === 'violence'),
    threat: readings.some(({ threatens }) => threatens !== 'none'),
    very_negative: readings.some(({ sentiment }) => sentiment === 'very_negative'),
    asked_for_person:
      readings.some(({ wantsHuman }) => wantsHuman) ||
      log.has('handoff_requested', ({ reason }) => reason === 'asked_for_person'),
    dispute: disputeIn(log) !== null || log.has('handoff_requested', ({ reason }) => reason === 'dispute'),
    above_limits: log.has('offered', ({ passed }) => passed.length > 0),
    full_refund: kase.offers.some(({ remedy, status }) => remedy === 'full_refund' && status === 'accepted'),
    turn_failed: log.has('turn_failed'),
    delivery_failed: log.has('delivery_failed'),
    fulfilment_failed: log.has('fulfilment_failed'),
    wording_refused: log.has('wording_refused'),
    stand_in_read: readings.some(({ readBy }) => readBy.insteadOf !== null),
    file_refused: log.has('photo_refused'),
    picture_seen_elsewhere: log.has('photo_examined', ({ seenIn }) => seenIn.length > 0),
    on_hold: kase.hold !== null,
    erased: kase.erasedAt !== null,
  };
  return FLAGS.filter((flag) => raised[flag]);
}
