import { offerFacts } from './ofTalk.ts';
import { ASSISTANT, BUYER, DESK, DESK_AND_PACKAGE, NOBODY_ELSE, SYSTEM, told } from './told.ts';
import type { Kind, Tellings } from './told.ts';
import { ABSENCE_WORDS, WITHDRAWN_WORDS } from './terms.ts';
import { passedWords } from './trail.ts';
import { handoffBecause, lower, plain, remedyWords } from './words.ts';

/** Handoffs and what people do at the desk. */
export const OF_DESK = {
  handoff_requested: ({ reason, subject, summary }) =>
    told(DESK_AND_PACKAGE, 'handoff', ASSISTANT, {
      title: `The assistant asked for a person, because ${handoffBecause(reason, subject)}`,
      record: [['Summary for the person', summary]],
      tone: 'important',
      beside: 'before',
    }),
  handoff_accepted: ({ agent }) =>
    told(DESK_AND_PACKAGE, 'handoff', agent.name, {
      title: `${agent.name} took the case`,
      tone: 'important',
    }),
  handoff_returned: ({ agent, note }) =>
    told(DESK_AND_PACKAGE, 'handoff', agent.name, {
      title: `${agent.name} gave the case back to the assistant`,
      internal: [['Note', note]],
      tone: 'important',
    }),
  handoff_completed: ({ agent, note }) =>
    told(DESK_AND_PACKAGE, 'handoff', agent.name, {
      title: `${agent.name} completed the case`,
      internal: [['Note', note]],
      tone: 'important',
    }),
  handoff_failed: ({ hub, because }) =>
    told(DESK, 'handoff', hub, {
      title: 'The outside desk did not take the case; it waits at Parley’s own',
      internal: [['Because', because]],
      tone: 'bad',
    }),
  back_to_bot: ({ because }) =>
    told(DESK_AND_PACKAGE, 'handoff', BUYER, {
      title:
        because === 'keeps_order'
          ? 'The buyer took back what a person was asked for: the order stays as it is'
          : 'The buyer, who waited for a person, chose to go on with the assistant',
      tone: 'important',
      beside: 'before',
    }),
  told_when: ({ because, from }) =>
    told(DESK_AND_PACKAGE, 'handoff', ASSISTANT, {
      title: `The assistant told the buyer ${because === 'somebody_here' ? 'that somebody is there after all' : 'when a person answers'}`,
      facts: [['Next opening', from]],
      internal: [['Because', ABSENCE_WORDS[because]]],
      beside: 'before',
    }),
  transferred: ({ agent, to, note }) =>
    told(DESK_AND_PACKAGE, 'handoff', agent.name, {
      title: `${agent.name} passed the case to ${to.is === 'agent' ? to.agent.name : `the team ${to.team}`}`,
      internal: [['Note', note]],
      tone: 'important',
    }),
  reopened: ({ agent, note }) =>
    told(DESK_AND_PACKAGE, 'handoff', agent.name, {
      title: `${agent.name} reopened the case`,
      internal: [['Note', note]],
      tone: 'important',
    }),
  snoozed: ({ agent, until }) =>
    told(DESK, 'desk', agent.name, {
      title: `${agent.name} snoozed the case`,
      internal: [['Until', until === null ? 'the buyer writes' : `${until}, or the buyer writes`]],
    }),
  snooze_ended: ({ agent }) =>
    told(DESK, 'desk', agent?.name ?? SYSTEM, {
      title:
        agent === null
          ? 'The case is no longer snoozed: its time has come'
          : `${agent.name} ended the snooze of the case`,
    }),
  labelled: ({ agent, set, taken }) =>
    told(DESK, 'desk', agent.name, { title: `${agent.name} ${labelledWords(set, taken)}` }),
  noted: ({ agent, text }) =>
    told(DESK, 'desk', agent.name, {
      title: `${agent.name} wrote a note for colleagues`,
      text,
    }),
  offered: ({ agent, offer, passed, approvedBy }, { isCarried, zone }) =>
    told(DESK_AND_PACKAGE, 'agreed', agent.name, {
      title: `${agent.name} ${isCarried ? 'prepared an offer' : 'offered'}: ${lower(remedyWords(offer))}`,
      ...offerFacts(offer, zone),
      internal: [['Approved by', approvedBy?.name ?? null]],
      why: passed.map((each) => passedWords(each, offer.cost.currency, agent.name)),
      beside: 'after',
    }),
  approval_requested: ({ agent, offer, passed, because = null, words = null }, { zone }) =>
    told(DESK, 'desk', agent.name, {
      title: `${agent.name} asked for approval: ${lower(remedyWords(offer))}`,
      internal: [
        ['Because', because],
        ['Words to the buyer', words],
      ],
      record: offerFacts(offer, zone).record ?? [],
      why: passed.map((each) => passedWords(each, offer.cost.currency, agent.name)),
      tone: 'important',
    }),
  approval_given: ({ agent }) =>
    told(DESK, 'desk', agent.name, {
      title: `${agent.name} approved the offer`,
      tone: 'good',
    }),
  approval_refused: ({ agent, because }) =>
    told(DESK, 'desk', agent.name, {
      title: `${agent.name} did not approve the offer`,
      internal: [['Because', because]],
      tone: 'bad',
    }),
  approval_withdrawn: ({ because }) =>
    told(DESK, 'desk', SYSTEM, {
      title: `The request for approval was withdrawn${because === undefined ? '' : `: ${WITHDRAWN_WORDS[because]}`}`,
    }),
  fulfilment_undone: ({ agent, fulfilmentId }) =>
    told(DESK_AND_PACKAGE, 'agreed', agent.name, {
      title: `${agent.name} took back that what was agreed was carried out`,
      record: [['Task', fulfilmentId]],
      tone: 'bad',
    }),
  delivery_retried: ({ agent }) =>
    told(DESK, 'delivery', agent.name, { title: `${agent.name} sent again what the channel had refused` }),
  evidence_asked: ({ requirementIds, titles }) =>
    told(NOBODY_ELSE, 'decided', ASSISTANT, {
      title: 'The assistant asked for evidence that the marketplace wants to see',
      record: [['Asked for', (titles ?? requirementIds.map(plain)).join(', ')]],
    }),
  evidence_declined: () =>
    told(DESK_AND_PACKAGE, 'said', BUYER, {
      title: 'The buyer said that there will be no photo',
      beside: 'before',
    }),
  evidence_marked: ({ title, agent, has, sha256 }) =>
    told(DESK_AND_PACKAGE, 'desk', agent.name, {
      title: `${agent.name} looked at the evidence: “${title}” is ${has ? 'there' : 'missing'}`,
      sha256,
    }),
} satisfies Partial<Tellings<Kind>>;

/** What somebody did with the labels of a case, behind their name. */
function labelledWords(set: readonly string[], taken: readonly string[]): string {
  const named = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(', ');
  const many = (labels: readonly string[]): string => (labels.length === 1 ? 'label' : 'labels');
  const deeds = [
    ...(set.length === 0 ? [] : [`set the ${many(set)} ${named(set)}`]),
    ...(taken.length === 0 ? [] : [`took off the ${many(taken)} ${named(taken)}`]),
  ];
  return deeds.join(' and ');
}
