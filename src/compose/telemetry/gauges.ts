import type { ObservableResult } from '@opentelemetry/api';
import type { CasePage, CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Spool } from '../../ports/spool.ts';

/** What is looked at each time figures are sent. */
export interface Watched {
  store: CaseStore;
  spool: Spool;
  clock: Clock;
  /** Conversations with a turn under way or waiting. */
  busy: () => number;
  /** What the day's tolerance still has, in minor units of the policy's currency. */
  toleranceLeft: () => Promise<number>;
  currency: string;
  /** When the last seal was made; null while this process knows of none. */
  sealedAt: () => string | null;
}

interface Gauge {
  unit: string;
  description: string;
  read: (result: ObservableResult) => Promise<void>;
}

const MOST_WAITING = 500;

/** Each process tells what it sees of the whole, but `parley.conversations.busy`, which is its own; so is `parley.messages.kept` where the spool is a folder. */
export function gaugesOf({
  store,
  spool,
  clock,
  busy,
  toleranceLeft,
  currency,
  sealedAt,
}: Watched): Record<string, Gauge> {
  const secondsSince = (instant: string): number => (clock.now().getTime() - Date.parse(instant)) / 1_000;
  const startedAt = clock.now().toISOString();
  const waiting = waitingIn(store);
  return {
    'parley.cases.waiting': {
      unit: '{case}',
      description: `Cases that wait for a person, ${MOST_WAITING} at most.`,
      read: async (result) => {
        const { summaries } = await waiting();
        result.observe(summaries.length);
      },
    },
    'parley.cases.waiting.oldest': {
      unit: 's',
      description: 'How long the case that has waited longest for a person does so.',
      read: async (result) => {
        const { summaries } = await waiting();
        const since = summaries.map(({ desk, updatedAt }) => desk?.waitingSince ?? updatedAt);
        result.observe(Math.max(0, ...since.map(secondsSince)));
      },
    },
    'parley.conversations.busy': {
      unit: '{conversation}',
      description: 'Conversations with a turn under way or waiting in this process.',
      read: (result) => {
        result.observe(busy());
        return Promise.resolve();
      },
    },
    'parley.messages.kept': {
      unit: '{message}',
      description: 'Messages that wait in the spool, because the store could not be written.',
      read: async (result) => {
        result.observe((await spool.all()).length);
      },
    },
    'parley.tolerance.left': {
      unit: '{minor unit}',
      description: 'What all buyers together may still cost the seller today.',
      read: async (result) => {
        result.observe(await toleranceLeft(), { 'parley.currency': currency });
      },
    },
    'parley.seal.age': {
      unit: 's',
      description: 'How long ago the record was sealed; while it never was, how long the process has run.',
      read: (result) => {
        result.observe(secondsSince(sealedAt() ?? startedAt));
        return Promise.resolve();
      },
    },
  };
}

/** The waiting cases that nothing changed in for longest; gauges that ask at the same time share one read. */
function waitingIn(store: CaseStore): () => Promise<CasePage> {
  let underWay: Promise<CasePage> | null = null;
  return () => {
    underWay ??= store
      .list({ status: ['waiting'], order: 'oldest', limit: MOST_WAITING })
      .finally(() => (underWay = null));
    return underWay;
  };
}
