import { Wording } from '../../dialogs/wording/wording.ts';
import { mostCharactersFor, type Brief, type Fact } from '../../src/domain/guard/brief.ts';
import { briefOfTemplate } from '../../src/domain/guard/briefOfTemplate.ts';
import { countedIn } from '../../src/domain/guard/slots.ts';
import { writtenDay, writtenMoney, writtenPercent } from '../../src/domain/guard/written.ts';
import type { Language } from '../../src/domain/vocabulary/message.ts';

const wording = new Wording();

const NOW = new Date('2026-10-25T12:00:00.000Z');
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** What the replies of the corpora tell, as a buyer of the language reads it. */
function valuesIn(language: Language) {
  const day = (date: string): string => writtenDay(`${date}T12:00:00.000Z`, language, 'UTC', NOW);
  return {
    refund: writtenMoney(usd(960), language),
    percent: writtenPercent(40, language),
    coupon: writtenMoney(usd(200), language),
    day: day('2026-12-04'),
    waitDay: day('2026-12-08'),
    article: 'Desk lamp',
    reference: 'P-7K2M-Q9RT',
    shippedOn: day('2026-09-12'),
    scannedOn: day('2026-09-29'),
    expectedOn: day('2026-10-20'),
    place: 'Łódź',
  };
}
type Values = ReturnType<typeof valuesIn>;

const factsOf = (values: Values): Fact[] => [
  { slot: 'refund', text: values.refund },
  { slot: 'percent', text: values.percent, optional: true },
  { slot: 'coupon', text: values.coupon },
  { slot: 'day', text: values.day },
  { slot: 'wait day', text: values.waitDay },
  { slot: 'article', text: values.article },
  { slot: 'reference', text: values.reference },
  { slot: 'shipped on', text: values.shippedOn },
  { slot: 'scanned on', text: values.scannedOn },
  { slot: 'expected on', text: values.expectedOn },
  { slot: 'place', text: values.place, optional: true },
];

/** What the wordings of the corpora are held to, by the name they are filed under. */
const SCENARIOS = {
  refund: (say, { percent, refund, day }) =>
    say('offer.partial_refund.percent', { percent, amount: refund, date: day }),
  coupon: (say, { coupon }) => say('offer.coupon', { amount: coupon }),
  reship: (say, { article, day }) => say('offer.reship', { item: article, date: day }),
  counter: (say, { refund, day }) => say('offer.counter.partial_refund', { amount: refund, date: day }),
  wait: (say, { waitDay }) => say('offer.reassurance', { date: waitDay }),
  part: (say, { day }) => say('offer.replacement_part', { date: day }),
  agreed: (say, { refund, day, reference }) =>
    say('accepted.partial_refund', { amount: refund, date: day, reference }),
  handoff: (say) =>
    [say('handoff.asked_for_person', {}), say('handoff.within_minutes', { count: 30 })].join(' '),
  dispute: (say) =>
    [
      say('handoff.threat', {}),
      say('handoff.within_minutes', { count: 30 }),
      say('handoff.dispute_is_your_right', {}),
    ].join(' '),
  where: (say, { article, shippedOn, scannedOn, place, expectedOn }) =>
    [
      say('order.in_transit', { item: article, shippedOn, scannedOn, place }),
      say('order.late_since', { date: expectedOn }),
    ].join(' '),
  ask: (say) => say('ask.order', {}),
  describe: (say) => say('ask.description', {}),
  photo: (say) => say('ask.photo', {}),
} satisfies Record<string, (say: Say, values: Values) => string>;

type Say = <K extends Parameters<Wording['say']>[0]>(
  key: K,
  values: Parameters<typeof wording.say<K>>[1],
) => string;

export type Scenario = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as Scenario[];

export const isScenario = (name: string): name is Scenario => name in SCENARIOS;

export function briefOf(scenario: Scenario, language: Language): Brief {
  const values = valuesIn(language);
  const template = SCENARIOS[scenario]((key, given) => wording.say(key, given, language), values);
  const mostCharacters = mostCharactersFor('x'.repeat(180));
  const minutes = { slot: 'minutes', text: countedIn(template, 30) };
  return briefOfTemplate(template, [...factsOf(values), minutes], {
    language,
    mood: 'upset',
    mostCharacters,
  });
}
