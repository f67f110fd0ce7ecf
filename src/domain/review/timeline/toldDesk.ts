import type { Passed } from '../../case/entries/desk.ts';
import type { Offer } from '../../vocabulary/remedy.ts';
import { capital, lower, moneyTold, plain, remedyTold } from '../../package/words.ts';
import { toDecimalString } from '../../vocabulary/money.ts';
import { ASSISTANT, BUYER, SYSTEM, type Telling } from './told.ts';
import { reasonTold } from './toldTalk.ts';

/** Handoffs and what people do at the desk. */
export const TOLD_DESK: Telling<
  | 'handoff_requested'
  | 'handoff_accepted'
  | 'handoff_returned'
  | 'handoff_completed'
  | 'handoff_failed'
  | 'back_to_bot'
  | 'told_when'
  | 'transferred'
  | 'noted'
  | 'offered'
  | 'approval_requested'
  | 'approval_given'
  | 'approval_refused'
  | 'approval_withdrawn'
  | 'delivery_retried'
  | 'evidence_asked'
  | 'evidence_declined'
  | 'evidence_marked'
> = {
  handoff_requested: ({ reason, subject, summary }) => ({
    kind: 'handoff',
    who: ASSISTANT,
    title: `A person was asked for, because ${reasonTold(reason)}`,
    facts: [
      ['About', subject ? capital(plain(subject)) : null],
      ['Summary for the person', summary],
    ],
  }),
  handoff_accepted: ({ agent }) => ({
    kind: 'handoff',
    who: agent.name,
    title: `${agent.name} took the case`,
  }),
  handoff_returned: ({ agent, note }) => ({
    kind: 'handoff',
    who: agent.name,
    title: `${agent.name} gave the case back to the assistant`,
    facts: [['Note', note]],
  }),
  handoff_completed: ({ agent, note }) => ({
    kind: 'handoff',
    who: agent.name,
    title: `${agent.name} completed the case`,
    facts: [['Note', note]],
  }),
  handoff_failed: ({ hub, because }) => ({
    kind: 'handoff',
    who: hub,
    title: 'The outside desk did not take the case; it waits at Parley’s own',
    facts: [['Because', because]],
  }),
  back_to_bot: () => ({
    kind: 'handoff',
    who: BUYER,
    title: 'The buyer, who waited for a person, chose to go on with the assistant',
  }),
  told_when: ({ because, from }) => ({
    kind: 'handoff',
    who: ASSISTANT,
    title: 'The buyer was told when a person answers',
    facts: [
      ['Because', plain(because)],
      ['Next opening', from],
    ],
  }),
  transferred: ({ agent, to, note }) => ({
    kind: 'handoff',
    who: agent.name,
    title: `${agent.name} passed the case to ${to.is === 'agent' ? to.agent.name : `the team ${to.team}`}`,
    facts: [['Note', note]],
  }),
  noted: ({ agent, text }) => ({
    kind: 'desk',
    who: agent.name,
    title: `${agent.name} wrote a note for colleagues`,
    text,
  }),
  offered: ({ agent, offer, passed, approvedBy }, { currency }) => ({
    kind: 'agreed',
    who: agent.name,
    title: `${agent.name} offered ${lower(remedyTold(offer))}`,
    facts: [...offerFacts(offer), ['Approved by', approvedBy?.name ?? null]],
    why: passed.map((each) => passedTold(each, currency)),
  }),
  approval_requested: ({ agent, offer, passed }, { currency }) => ({
    kind: 'desk',
    who: agent.name,
    title: `${agent.name} asked for approval of ${lower(remedyTold(offer))}`,
    facts: offerFacts(offer),
    why: passed.map((each) => passedTold(each, currency)),
  }),
  approval_given: ({ agent }) => ({
    kind: 'desk',
    who: agent.name,
    title: `${agent.name} approved the offer`,
  }),
  approval_refused: ({ agent, because }) => ({
    kind: 'desk',
    who: agent.name,
    title: `${agent.name} did not approve the offer`,
    facts: [['Because', because]],
  }),
  approval_withdrawn: () => ({
    kind: 'desk',
    who: SYSTEM,
    title:
      'The request for approval is moot: the case ended, went back to the assistant, or another offer took its place',
  }),
  delivery_retried: ({ agent }) => ({
    kind: 'delivery',
    who: agent.name,
    title: `${agent.name} sent again what the channel had refused`,
  }),
  evidence_asked: ({ requirementIds }) => ({
    kind: 'decided',
    who: ASSISTANT,
    title: 'The buyer was asked for evidence that the marketplace wants to see',
    facts: [['Asked for', requirementIds.map(plain).join(', ')]],
  }),
  evidence_declined: () => ({
    kind: 'said',
    who: BUYER,
    title: 'The buyer said that there will be no photo; they are not asked for one again',
  }),
  evidence_marked: ({ requirementId, agent, has, sha256 }) => ({
    kind: 'desk',
    who: agent.name,
    title: `${agent.name} marked evidence as ${has ? 'there' : 'missing'}: ${plain(requirementId)}`,
    sha256,
  }),
};

const offerFacts = ({ cost, expiresAt, promisedBy, policyVersion }: Offer): [string, string | null][] => [
  ['Cost to you', moneyTold(cost)],
  ['Open until', expiresAt],
  ['Promised by', promisedBy],
  ['Policy', policyVersion],
];

function passedTold({ rule, limit, actual }: Passed, currency: string): string {
  const sum = (amount: number): string => `${toDecimalString({ amount, currency })} ${currency}`;
  switch (rule) {
    case 'above_authority':
      return `Passes what the agent may give alone: it costs ${sum(actual)}, and the most is ${sum(limit)}`;
    case 'above_order_tolerance':
      return `Passes the tolerance per order: it makes ${sum(actual)}, and the most is ${sum(limit)}`;
    case 'above_buyer_tolerance':
      return `Passes the tolerance per buyer: it makes ${sum(actual)}, and the most is ${sum(limit)}`;
    case 'above_buyer_cases':
      return `Passes the cases per buyer: it is number ${actual}, and the most is ${limit}`;
    case 'above_day_tolerance':
      return `Passes the tolerance per day: it makes ${sum(actual)}, and the most is ${sum(limit)}`;
  }
}
