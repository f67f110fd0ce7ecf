import type { Decision, Next } from '../../negotiation/decision.ts';
import type { Choice } from '../../vocabulary/message.ts';
import type { ModelUse } from '../../vocabulary/modelUse.ts';
import { capital, lower, moneyTold, plain, REASONS, remedyTold } from '../../package/words.ts';
import { saidOrShown } from '../../vocabulary/message.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import { ASSISTANT, BUYER, SYSTEM, type Around, type OfKind, type Telling } from './told.ts';
import { trailWords } from './trailWords.ts';

const SHORT = 80;
const quoted = (text: string | undefined): string | null => {
  const whole = text?.trim() ?? '';
  if (whole === '') return null;
  return `“${whole.length > SHORT ? `${whole.slice(0, SHORT).toWellFormed()} …` : whole}”`;
};

/** What was said, how it was understood, and what was decided on it. */
export const TOLD_TALK: Telling<
  | 'said'
  | 'read'
  | 'proposed'
  | 'answered'
  | 'left_unanswered'
  | 'turn_failed'
  | 'detail_given'
  | 'model_used'
  | 'worded'
  | 'wording_refused'
  | 'translated'
> = {
  said: (entry, { languages }) => {
    if (entry.by === 'buyer') {
      return {
        kind: 'said',
        who: BUYER,
        title: saidByBuyerTold(entry),
        text: saidOrShown(entry),
        language: languages.get(entry.activityId) ?? null,
        facts: [['Files', entry.attachments.length === 0 ? null : String(entry.attachments.length)]],
      };
    }
    const { text, language, buttons, attachments = [] } = entry.utterance;
    const who = entry.by === 'bot' ? ASSISTANT : entry.agent.name;
    return {
      kind: 'said',
      who,
      title: `${entry.by === 'bot' ? 'The assistant' : who} wrote`,
      text,
      language,
      facts: [
        ['Buttons', buttons.map(({ title }) => title).join(' · ')],
        ['Files', attachments.length === 0 ? null : String(attachments.length)],
        ['Translated by', entry.by === 'agent' ? (entry.original?.model ?? null) : null],
      ],
    };
  },
  read: ({ activityIds, reading }, { said }) => ({
    kind: 'read',
    who: reading.readBy.recognizer === 'button' ? BUYER : (reading.readBy.model ?? 'Embedded recognizer'),
    title: `Understood: ${readingTold(reading)}`,
    facts: [
      [
        'Of',
        activityIds
          .map((id) => quoted(said.get(id)))
          .filter(Boolean)
          .join(' '),
      ],
      [
        'Recognizer',
        reading.readBy.recognizer === 'button'
          ? 'a button, which needs no reading'
          : reading.readBy.recognizer,
      ],
      ['Model', reading.readBy.model],
      ['Prompt version', reading.readBy.promptVersion],
      [
        'Confidence',
        reading.readBy.recognizer === 'button' ? null : `${Math.round(reading.confidence * 100)} %`,
      ],
      ['Language', reading.language],
      [
        'In place of',
        reading.readBy.insteadOf &&
          `${reading.readBy.insteadOf.recognizer}, which did not read it: ${plain(reading.readBy.insteadOf.because)}`,
      ],
      ['Tokens', tokensTold(reading.readBy.use)],
    ],
    cost: reading.readBy.use?.costMicros ?? null,
  }),
  proposed: ({ decision }, around) => decided(decision, around),
  answered: ({ offerId, answer }, { offers }) => {
    const offer = offers.get(offerId);
    const what = offer ? lower(remedyTold(offer)) : 'the offer';
    const title = {
      accepted: `The buyer accepted: ${what}`,
      declined: `The buyer declined: ${what}`,
      lapsed: `Left unanswered until it ran out: ${what}`,
      withdrawn: `Withdrawn: ${what}`,
    }[answer];
    const byBuyer = answer === 'accepted' || answer === 'declined';
    return {
      kind: 'agreed',
      who: byBuyer ? BUYER : SYSTEM,
      title,
      facts: [['Cost to you', offer ? moneyTold(offer.cost) : null]],
    };
  },
  left_unanswered: ({ activityIds }, { said }) => ({
    kind: 'decided',
    who: ASSISTANT,
    title: 'Stayed silent: a person has the case, or is on the way',
    facts: [
      [
        'To',
        activityIds
          .map((id) => quoted(said.get(id)))
          .filter(Boolean)
          .join(' '),
      ],
    ],
  }),
  turn_failed: ({ activityIds, because }, { said }) => ({
    kind: 'decided',
    who: SYSTEM,
    title: 'The assistant could not answer',
    facts: [
      [
        'To',
        activityIds
          .map((id) => quoted(said.get(id)))
          .filter(Boolean)
          .join(' '),
      ],
      ['Because', because],
    ],
  }),
  detail_given: ({ detail, text }) => ({
    kind: 'read',
    who: BUYER,
    title: `The buyer answered what was asked: ${plain(detail)}`,
    facts: [['Answer', text]],
  }),
  model_used: ({ purpose, use }) => ({
    kind: 'read',
    who: use.model,
    title: `A model was called for: ${plain(purpose)}`,
    facts: [['Tokens', tokensTold(use)]],
    cost: use.costMicros,
  }),
  worded: ({ activityIds, wordedBy }, { said }) => ({
    kind: 'decided',
    who: wordedBy.model,
    title: 'A model worded the reply, and the guard found nothing wrong in it',
    facts: [
      [
        'Reply',
        activityIds
          .map((id) => quoted(said.get(id)))
          .filter(Boolean)
          .join(' '),
      ],
      ['Prompt version', wordedBy.promptVersion],
    ],
  }),
  wording_refused: ({ text, findings, wordedBy }) => ({
    kind: 'decided',
    who: wordedBy.model,
    title: 'What a model worded was refused by the guard; the buyer got the template and never saw this',
    text,
    facts: [['Prompt version', wordedBy.promptVersion]],
    why: findings.map(({ rule, words }) => `${plain(rule)}: “${words}”`),
  }),
  translated: ({ activityId, language, text, model }, { said }) => ({
    kind: 'desk',
    who: model,
    title: `A message was shown to an agent in another language (${language})`,
    facts: [
      ['Message', quoted(said.get(activityId))],
      ['Translation', text],
    ],
  }),
};

function decided({ next, trail }: Decision, { currency }: Around) {
  return {
    kind: 'decided' as const,
    who: ASSISTANT,
    title: `Decided: ${nextTold(next)}`,
    facts: factsOf(next),
    why: trail.map((line) => trailWords(line, currency)),
  };
}

function nextTold(next: Next): string {
  switch (next.do) {
    case 'inform':
      return `tell about ${plain(next.topic)}`;
    case 'ask':
      return `ask for ${plain(next.question)}`;
    case 'offer':
      return `offer ${lower(remedyTold(next.offer))}`;
    case 'accept':
      return `take the answer as a yes to ${lower(remedyTold(next.offer))}`;
    case 'hand_over':
      return `hand over to a person, because ${reasonTold(next.reason)}${next.subject ? `: ${plain(next.subject)}` : ''}`;
    case 'close':
      return `close the case as ${plain(next.outcome)}`;
    case 'stay_silent':
      return `stay silent, because of ${plain(next.because)}`;
  }
}

export const reasonTold = (reason: string): string =>
  (REASONS as Partial<Record<string, string>>)[reason] ?? plain(reason);

function factsOf(next: Next): [string, string | null][] {
  if (next.do !== 'offer' && next.do !== 'accept') return [];
  const { cost, percent, expiresAt, promisedBy, policyVersion, counter } = next.offer;
  return [
    ['Cost to you', moneyTold(cost)],
    ['Percent', percent === null ? null : `${percent} %`],
    ['Open until', expiresAt],
    ['Promised by', promisedBy],
    ['Counter-offer', counter ? 'yes, in answer to insistence on a refund' : null],
    ['Policy', policyVersion],
  ];
}

const MOODS = { very_negative: 'very upset', negative: 'upset', neutral: 'calm', positive: 'pleased' };

/** What a reader made of a message, in one line. */
function readingTold(reading: Reading): string {
  const { complaintType, alsoTypes, sentiment, intensity, refund, threatens, offerResponse, request } =
    reading;
  const parts = [
    ...(complaintType === 'none' ? [] : [`complaint: ${plain(complaintType)}`]),
    ...alsoTypes.map((type) => `also ${plain(type)}`),
    ...(refund === 'none' ? [] : [refund === 'asks' ? 'asks for a refund' : 'insists on a refund']),
    ...(reading.wantsHuman ? ['wants a person'] : []),
    ...(threatens === 'none' ? [] : [`threatens: ${plain(threatens)}`]),
    ...(offerResponse === null ? [] : [`to the offer: ${offerResponse}`]),
    ...(request === 'none' ? [] : [`request: ${plain(request)}`]),
    `mood: ${MOODS[sentiment]}${intensity === 0 ? '' : ` ${intensity} of 3`}`,
  ];
  return parts.join('; ');
}

function choiceTold(choice: Choice): string {
  switch (choice.kind) {
    case 'complaint':
      return plain(choice.complaint);
    case 'order':
      return `order ${choice.orderNumber}`;
    case 'item':
      return `article ${choice.sku}`;
    case 'affirm':
      return 'about what was agreed before';
    case 'deny':
      return `not ${plain(choice.complaint)}`;
    case 'news':
      return plain(choice.news);
    case 'wish':
      return plain(choice.wish);
    case 'person':
    case 'back_to_bot':
    case 'accept':
    case 'decline':
    case 'insist':
    case 'all_items':
      return capital(plain(choice.kind));
  }
}

const tokensTold = (use: ModelUse | null | undefined): string | null =>
  use ? `${use.inputTokens} in (${use.cachedTokens} cached), ${use.outputTokens} out` : null;

function saidByBuyerTold({ choice, edits }: Extract<OfKind<'said'>, { by: 'buyer' }>): string {
  if (edits !== undefined) return 'The buyer wrote, in place of what an earlier message said';
  return choice === null ? 'The buyer wrote' : `The buyer pressed a button: ${choiceTold(choice)}`;
}
