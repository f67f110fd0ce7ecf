import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import type { Decision } from '../../src/domain/negotiation/decision.ts';
import { emptyReading, type Reading } from '../../src/domain/vocabulary/reading.ts';
import { Exchange, policyOf } from '../../test/support/builders.ts';
import type { Said } from './figures.ts';
import type { Context, LabelledMessage } from './labelled.ts';

/** A point of a case at which a message can come, and what its reader is told of it. */
export interface Situation {
  name: string;
  context: Pick<Context, 'openOffer' | 'asked'>;
  begin(): Exchange;
}

const nothing = { openOffer: null, asked: null };
const COMPLAINED_OF: ComplaintType = 'quality';

function withOffer(): Exchange {
  const exchange = new Exchange({ policy: policyOf() });
  exchange.complains(COMPLAINED_OF);
  return exchange;
}

function withCounterOffer(): Exchange {
  const exchange = withOffer();
  exchange.insists();
  return exchange;
}

/** The points of a case at which the same words can lead to different things. */
export const SITUATIONS: readonly Situation[] = [
  { name: 'first message', context: nothing, begin: () => new Exchange({ known: false }) },
  { name: 'order known', context: nothing, begin: () => new Exchange() },
  { name: 'offer open', context: { ...nothing, openOffer: 'coupon' }, begin: withOffer },
  {
    name: 'counter-offer open',
    context: { ...nothing, openOffer: 'partial refund' },
    begin: withCounterOffer,
  },
];

/** The situations a message is tried in: all, or its own when it was written for one. */
export function situationsFor({ context }: LabelledMessage): readonly Situation[] {
  if (context.openOffer !== null) return SITUATIONS.filter(({ name }) => name === 'offer open');
  return context.asked === null ? SITUATIONS : SITUATIONS.filter(({ name }) => name === 'order known');
}

/** What a wrong reading led to, the gravest first. */
export const HARMS = [
  'acceptance wrongly heard',
  'request for a person missed',
  'insistence missed',
  'person brought in needlessly',
  'acceptance missed',
  'another offer',
  'another question or answer',
] as const;
export type Harm = (typeof HARMS)[number];

export interface DecisionFigures {
  decisions: number;
  changed: number;
  harms: Record<Harm, number>;
  bySituation: Record<string, { n: number; changed: number }>;
  /** How often there was something to miss. */
  chances: { person: number; insistence: number; acceptance: number };
  /** The grave ones by message and situation; of blind messages the ids alone. */
  grave: { id: string; situation: string; harm: Harm }[];
}

export interface Decided {
  message: LabelledMessage;
  situation: Situation;
  said: Said;
}

const GRAVE: ReadonlySet<Harm> = new Set(HARMS.slice(0, 3));

/** How often a reading would have changed what is decided, and to whose harm. */
export function wrongDecisions(decided: readonly Decided[]): DecisionFigures {
  const figures: DecisionFigures = {
    decisions: decided.length,
    changed: 0,
    harms: Object.fromEntries(HARMS.map((harm) => [harm, 0])) as Record<Harm, number>,
    bySituation: {},
    chances: { person: 0, insistence: 0, acceptance: 0 },
    grave: [],
  };
  for (const { message, situation, said } of decided) {
    const gold = goldReading(message, said, situation);
    const right = decisionOn(gold, message, situation);
    const made = decisionOn(saidReading(said, situation), message, situation);
    const place = (figures.bySituation[situation.name] ??= { n: 0, changed: 0 });
    place.n += 1;
    if (gold.wantsHuman) figures.chances.person += 1;
    if (gold.refund === 'insists') figures.chances.insistence += 1;
    if (right.next.do === 'accept') figures.chances.acceptance += 1;
    if (gist(right) === gist(made)) continue;
    place.changed += 1;
    figures.changed += 1;
    const harm = harmOf({ right, made, gold, said });
    figures.harms[harm] += 1;
    if (GRAVE.has(harm)) figures.grave.push({ id: message.id, situation: situation.name, harm });
  }
  return figures;
}

function decisionOn(reading: Reading, message: LabelledMessage, situation: Situation): Decision {
  return situation.begin().says(reading, message.text);
}

/** Labels say nothing of what is asked of the assistant itself: there the reader is taken at its word. */
function goldReading({ labels, lang }: LabelledMessage, said: Said, { context }: Situation): Reading {
  return {
    ...emptyReading(lang, READ_BY),
    ...labels,
    intensity: Math.round(labels.intensity),
    offerResponse: context.openOffer === null ? null : labels.offerResponse,
    request: said.request ?? 'none',
  };
}

function saidReading(said: Said, { context }: Situation): Reading {
  const reading = { ...emptyReading('en', READ_BY), ...said };
  return { ...reading, offerResponse: context.openOffer === null ? null : reading.offerResponse };
}

const READ_BY = { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null } as const;

/** What a decision comes to for the buyer. */
function gist({ next }: Decision): string {
  switch (next.do) {
    case 'inform':
      return `inform ${next.topic}`;
    case 'ask':
      return `ask ${next.question}`;
    case 'offer':
      return `offer ${next.offer.remedy} ${next.offer.amount?.amount ?? ''}`;
    case 'hand_over':
      return 'hand over';
    case 'close':
      return `close ${next.outcome}`;
    case 'accept':
    case 'stay_silent':
      return next.do;
  }
}

function harmOf({
  right,
  made,
  gold,
  said,
}: {
  right: Decision;
  made: Decision;
  gold: Reading;
  said: Said;
}): Harm {
  if (made.next.do === 'accept') return 'acceptance wrongly heard';
  if (gold.wantsHuman && made.next.do !== 'hand_over') return 'request for a person missed';
  if (gold.refund === 'insists' && said.refund !== 'insists') return 'insistence missed';
  if (made.next.do === 'hand_over') return 'person brought in needlessly';
  if (right.next.do === 'accept') return 'acceptance missed';
  if (right.next.do === 'offer' && made.next.do === 'offer') return 'another offer';
  return 'another question or answer';
}
