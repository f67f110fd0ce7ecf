import {
  mostCharactersFor,
  NO_FACTS,
  type Brief,
  type Facts,
  type GuardLanguage,
} from '../../src/domain/guard/brief.ts';

/** What the wordings of the corpora are held to, by the name they are filed under. */
const SCENARIOS = {
  refund: { must: { money: [usd(960)], days: ['2026-12-04'], points: ['refund'] }, may: { percents: [40] } },
  coupon: { must: { money: [usd(200)], points: ['coupon'] } },
  reship: { must: { days: ['2026-12-11'], names: ['Desk lamp'], points: ['new_one', 'free'] } },
  counter: {
    must: { money: [usd(960)], days: ['2026-12-04'], points: ['ask_full'] },
    may: { points: ['refund'] },
  },
  wait: { must: { days: ['2026-12-08'], points: [] } },
  part: { must: { days: ['2027-01-12'], points: ['part', 'free'] } },
  agreed: {
    must: { money: [usd(960)], days: ['2026-12-04'], codes: ['P-7K2M-Q9RT'], points: [] },
    may: { points: ['refund'] },
  },
  handoff: { must: { minutes: [30], points: ['handover'] } },
  dispute: { must: { minutes: [30], points: ['handover', 'dispute_right'] } },
  where: {
    must: { days: ['2026-09-12', '2026-09-29', '2026-10-20'], points: ['shipped'] },
    may: { names: ['Desk lamp', 'Łódź'] },
  },
  ask: { must: { points: ['order_number'] }, may: { numbers: [4] } },
  describe: { must: { points: ['question'] } },
  photo: { must: { points: ['photo'] } },
} satisfies Record<string, { must: Partial<Facts>; may?: Partial<Facts> }>;

export type Scenario = keyof typeof SCENARIOS;

export const isScenario = (name: string): name is Scenario => name in SCENARIOS;

export function briefOf(scenario: Scenario, language: GuardLanguage): Brief {
  const { must, may = {} }: { must: Partial<Facts>; may?: Partial<Facts> } = SCENARIOS[scenario];
  return {
    language,
    mood: 'upset',
    template: '',
    must: { ...NO_FACTS, ...must },
    may: { ...NO_FACTS, names: ['Desk lamp'], ...may, points: ['sorry', ...(may.points ?? [])] },
    thisYear: 2026,
    mostCharacters: mostCharactersFor('x'.repeat(160)),
  };
}

function usd(amount: number) {
  return { amount, currency: 'USD' };
}
