import { Wording } from '../../dialogs/wording/wording.ts';
import {
  mostCharactersFor,
  type Brief,
  type Fact,
  type GuardLanguage,
} from '../../src/domain/guard/brief.ts';
import { briefOfTemplate } from '../../src/domain/guard/briefOfTemplate.ts';
import { countedIn } from '../../src/domain/guard/slots.ts';

const wording = new Wording();

/** A template with its slots as values, each with what it stands for in English. */
const FACTS: readonly Fact[] = [
  { slot: 'refund', text: 'USD 9.60' },
  { slot: 'percent', text: '40%', optional: true },
  { slot: 'coupon', text: 'USD 2.00' },
  { slot: 'day', text: '4 December' },
  { slot: 'wait day', text: '8 December' },
  { slot: 'article', text: 'Desk lamp' },
  { slot: 'reference', text: 'P-7K2M-Q9RT' },
  { slot: 'shipped on', text: '12 September' },
  { slot: 'scanned on', text: '29 September' },
  { slot: 'expected on', text: '20 October' },
  { slot: 'place', text: 'Łódź', optional: true },
];

const refund = { amount: 'USD 9.60', date: '4 December' };
const reference = 'P-7K2M-Q9RT';

/** What the wordings of the corpora are held to, by the name they are filed under. */
const SCENARIOS = {
  refund: (say) => say('offer.partial_refund.percent', { percent: '40%', ...refund }),
  coupon: (say) => say('offer.coupon', { amount: 'USD 2.00' }),
  reship: (say) => say('offer.reship', { item: 'Desk lamp', date: '4 December' }),
  counter: (say) => say('offer.counter.partial_refund', refund),
  wait: (say) => say('offer.reassurance', { date: '8 December' }),
  part: (say) => say('offer.replacement_part', { date: '4 December' }),
  agreed: (say) => say('accepted.partial_refund', { ...refund, reference }),
  handoff: (say) => `${say('handoff.asked_for_person', {})} ${say('handoff.within_minutes', { count: 30 })}`,
  dispute: (say) =>
    `${say('handoff.threat', {})} ${say('handoff.within_minutes', { count: 30 })} ${say('handoff.dispute_is_your_right', {})}`,
  where: (say) =>
    `${say('order.in_transit', { item: 'Desk lamp', shippedOn: '12 September', scannedOn: '29 September', place: 'Łódź' })} ${say('order.late_since', { date: '20 October' })}`,
  ask: (say) => say('ask.order', {}),
  describe: (say) => say('ask.description', {}),
  photo: (say) => say('ask.photo', {}),
} satisfies Record<string, (say: Say) => string>;

type Say = <K extends Parameters<Wording['say']>[0]>(
  key: K,
  values: Parameters<typeof wording.say<K>>[1],
) => string;

export type Scenario = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as Scenario[];

export const isScenario = (name: string): name is Scenario => name in SCENARIOS;

export function briefOf(scenario: Scenario, language: GuardLanguage): Brief {
  const template = SCENARIOS[scenario]((key, values) => wording.say(key, values, language));
  const mostCharacters = mostCharactersFor('x'.repeat(180));
  const minutes = { slot: 'minutes', text: countedIn(template, 30) };
  return briefOfTemplate(template, [...FACTS, minutes], { language, mood: 'upset', mostCharacters });
}
