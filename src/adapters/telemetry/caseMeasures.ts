import type { Attributes as OtelAttributes, Counter, Meter } from '@opentelemetry/api';
import type { Entry } from '../../domain/case/entry.ts';
import type { ModelUse } from '../../domain/vocabulary/modelUse.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import type { Commit } from '../../ports/caseStore.ts';

/** One thing to be counted, and how many there are of it. */
interface Measured {
  name: Name;
  by: number;
  attributes: OtelAttributes;
}

/** What is counted, in what, and of what an operator learns it. */
const COUNTERS = {
  'parley.messages': ['{message}', 'What buyers, the assistant and agents said.'],
  'parley.readings': ['{reading}', 'Messages read, by reader; where another stood in, for whom and why.'],
  'parley.decisions': ['{decision}', 'What the assistant decided to do.'],
  'parley.offers': ['{offer}', 'Offers made, by remedy and by whom.'],
  'parley.offers.cost': ['{minor unit}', 'What the offers made would cost the seller.'],
  'parley.answers': ['{answer}', 'What became of offers.'],
  'parley.agreed': ['{remedy}', 'Remedies agreed and due to be carried out.'],
  'parley.agreed.amount': ['{minor unit}', 'Money and coupons agreed, as buyers get them.'],
  'parley.fulfilments': [
    '{try}',
    'Tries to carry out what was agreed, and what was marked as done and is not.',
  ],
  'parley.handoffs': ['{handoff}', 'Cases given to people, by reason.'],
  'parley.deliveries': ['{message}', 'What channels took and what they refused.'],
  'parley.turns.failed': ['{turn}', 'Turns that a fault of our own broke.'],
  'parley.cases': ['{case}', 'Cases opened, closed (by outcome) and reopened.'],
  'parley.model.cost': [
    '{micro unit}',
    'What language models cost, in millionths of the unit of their prices.',
  ],
  'parley.model.tokens': ['{token}', 'Tokens sent to language models and got from them.'],
} as const satisfies Record<string, readonly [unit: string, description: string]>;
type Name = keyof typeof COUNTERS;

/**
 * Counts what is put on record, by the process that put it there: each entry once, over all processes. Only closed words go
 * into it, no id and nothing that anybody wrote.
 */
export class CaseMeasures {
  readonly #meter: Meter;
  readonly #counters = new Map<Name, Counter>();

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  committed({ stream, entries }: Commit): void {
    if (!stream.startsWith('case/')) return;
    for (const { content } of entries) {
      for (const { name, by, attributes } of measured(content as Entry))
        this.#counter(name).add(by, attributes);
    }
  }

  #counter(name: Name): Counter {
    let counter = this.#counters.get(name);
    if (!counter) {
      const [unit, description] = COUNTERS[name];
      counter = this.#meter.createCounter(name, { unit, description });
      this.#counters.set(name, counter);
    }
    return counter;
  }
}

const one = (name: Name, attributes: OtelAttributes = {}): Measured => ({ name, by: 1, attributes });

const measured = (entry: Entry): Measured[] => {
  const measure = MEASURES[entry.type] as ((entry: Entry) => Measured[]) | undefined;
  return measure?.(entry) ?? [];
};

type Of<T extends Entry['type']> = Extract<Entry, { type: T }>;

const tried = (outcome: 'done' | 'undone' | 'tried' | 'failed') => () => [
  one('parley.fulfilments', { 'parley.outcome': outcome }),
];

/** What is counted of an entry; what is not here is told by the case and by no figure. */
const MEASURES: { readonly [T in Entry['type']]?: (entry: Of<T>) => Measured[] } = {
  opened: () => [one('parley.cases', { 'parley.case': 'opened' })],
  closed: ({ outcome }) => [one('parley.cases', { 'parley.case': 'closed', 'parley.outcome': outcome })],
  reopened: () => [one('parley.cases', { 'parley.case': 'reopened' })],
  said: ({ by }) => [one('parley.messages', { 'parley.by': by })],
  read: ({ reading: { language, readBy } }) => {
    const { recognizer, insteadOf, use } = readBy;
    const reader = {
      'parley.reader': recognizer,
      'parley.language': language,
      ...(insteadOf && { 'parley.instead_of': insteadOf.recognizer, 'parley.because': insteadOf.because }),
    };
    return [one('parley.readings', reader), ...modelUsed('reading', use ?? null)];
  },
  model_used: ({ purpose, use }) => modelUsed(purpose, use),
  proposed: ({ decision: { next } }) => [
    one('parley.decisions', { 'parley.decision': next.do }),
    ...(next.do === 'offer' ? offered(next.offer, 'assistant') : []),
  ],
  offered: ({ offer }) => offered(offer, 'agent'),
  answered: ({ answer }) => [one('parley.answers', { 'parley.answer': answer })],
  fulfilment_due: ({ remedy, amount }) => {
    const about = { 'parley.remedy': remedy };
    if (!amount) return [one('parley.agreed', about)];
    const inCurrency = { ...about, 'parley.currency': amount.currency };
    return [
      one('parley.agreed', about),
      { name: 'parley.agreed.amount', by: amount.amount, attributes: inCurrency },
    ];
  },
  fulfilment_done: tried('done'),
  fulfilment_undone: tried('undone'),
  fulfilment_tried: tried('tried'),
  fulfilment_failed: tried('failed'),
  handoff_requested: ({ reason, subject }) => [
    one('parley.handoffs', { 'parley.reason': subject ?? reason }),
  ],
  delivered: ({ activityIds }) => [
    { name: 'parley.deliveries', by: activityIds.length, attributes: { 'parley.outcome': 'taken' } },
  ],
  delivery_failed: () => [one('parley.deliveries', { 'parley.outcome': 'refused' })],
  turn_failed: () => [one('parley.turns.failed')],
};

const offered = ({ remedy, cost }: Offer, by: 'assistant' | 'agent'): Measured[] => [
  one('parley.offers', { 'parley.remedy': remedy, 'parley.by': by }),
  {
    name: 'parley.offers.cost',
    by: cost.amount,
    attributes: { 'parley.remedy': remedy, 'parley.by': by, 'parley.currency': cost.currency },
  },
];

function modelUsed(purpose: string, use: ModelUse | null): Measured[] {
  if (!use) return [];
  const about = { 'parley.purpose': purpose, 'gen_ai.response.model': use.model };
  const tokens = (type: 'input' | 'output', by: number): Measured => ({
    name: 'parley.model.tokens',
    by,
    attributes: { ...about, 'gen_ai.token.type': type },
  });
  return [
    tokens('input', use.inputTokens),
    tokens('output', use.outputTokens),
    ...(use.costMicros === null
      ? []
      : [{ name: 'parley.model.cost' as const, by: use.costMicros, attributes: about }]),
  ];
}
