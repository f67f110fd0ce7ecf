import type { Next } from '../negotiation/decision.ts';
import type { Choice } from '../vocabulary/message.ts';
import type { ModelUse } from '../vocabulary/modelUse.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import { moneyWords } from './money.ts';
import { readerWords, readingWords, RECOGNIZER_WORDS } from './reading.ts';
import {
  FINDING_WORDS,
  NEWS_WORDS,
  PURPOSE_WORDS,
  QUESTION_WORDS,
  TOPIC_WORDS,
  WISH_WORDS,
} from './terms.ts';
import { ASSISTANT, BUYER, DESK, DESK_AND_PACKAGE, EVERYBODY, NOBODY_ELSE, SYSTEM, told } from './told.ts';
import type { Around, Fact, Kind, OfKind, Tellings, Told } from './told.ts';
import { trailWords } from './trail.ts';
import {
  OUTCOME_WORDS,
  TOLD_WORDS,
  called,
  capital,
  complaintLabel,
  dayOf,
  handoffBecause,
  languageWords,
  lower,
  plain,
  policyWords,
  RATING_WORDS,
  remedyWords,
  saidOrShown,
} from './words.ts';

const SHORT = 80;

/** What was said in these messages, each shortened to what a line has room for. */
const quoted = (activityIds: readonly string[], { messages }: Around): string =>
  activityIds
    .flatMap((id) => {
      const whole = messages.get(id)?.text.trim() ?? '';
      if (whole === '') return [];
      return [`“${whole.length > SHORT ? `${whole.slice(0, SHORT).toWellFormed()} …` : whole}”`];
    })
    .join(' ');

/** What was said, how it was understood, and what was decided on it. */
export const OF_TALK = {
  said: (entry) => ({
    for: EVERYBODY,
    kind: 'said',
    ...(entry.by === 'buyer'
      ? {
          who: BUYER,
          title: buyerWrote(entry),
          text: saidOrShown(entry),
          facts: [['Brought by', entry.carriedBy?.name ?? null]],
          record: [['Files', entry.attachments.length === 0 ? null : String(entry.attachments.length)]],
        }
      : {
          who: entry.by === 'bot' ? ASSISTANT : entry.agent.name,
          title: `${entry.by === 'bot' ? 'The assistant' : entry.agent.name} wrote`,
          text: entry.utterance.text,
          record: [
            ['Buttons', entry.utterance.buttons.map(({ title }) => title).join(' · ')],
            ['Files', entry.utterance.attachments ? String(entry.utterance.attachments.length) : null],
            ['Translated by', entry.by === 'agent' ? (entry.original?.model ?? null) : null],
          ],
        }),
  }),
  read: ({ activityIds, reading }, around) => {
    const { readBy, confidence, language } = reading;
    const isButton = readBy.recognizer === 'button';
    const isTyped = isButton && around.messages.get(activityIds.at(-1) ?? '')?.pressed === false;
    const words = readingWords(reading).join('; ');
    return {
      for: words === '' ? NOBODY_ELSE : DESK,
      kind: 'read',
      ...(isTyped
        ? { who: BUYER, title: ['The buyer wrote the words of a button', words].filter(Boolean).join(': ') }
        : readBySomebody(reading, words)),
      record: [
        ['Of', quoted(activityIds, around)],
        ['Recognizer', isButton ? null : RECOGNIZER_WORDS[readBy.recognizer]],
        ['Model', readBy.model],
        ['Prompt version', readBy.promptVersion],
        ['Confidence', isButton ? null : `${Math.round(confidence * 100)} %`],
        ['Language', languageWords(language)],
        [
          'In place of',
          readBy.insteadOf &&
            `${called(RECOGNIZER_WORDS, readBy.insteadOf.recognizer)}, which did not read it: ${plain(readBy.insteadOf.because)}`,
        ],
        ['Tokens', tokenWords(readBy.use)],
      ],
      cost: readBy.use?.costMicros ?? null,
    };
  },
  proposed: ({ decision: { next, trail } }, { currency, isCarried, zone }) => ({
    kind: 'decided',
    who: ASSISTANT,
    why: trail.map((line) => trailWords(line, currency)),
    ...(next.do === 'offer'
      ? {
          for: DESK_AND_PACKAGE,
          title: `The assistant ${isCarried ? 'prepared an offer' : 'offered'}: ${lower(remedyWords(next.offer))}`,
          ...offerFacts(next.offer, zone),
          beside: 'after',
        }
      : {
          for: next.do === 'hand_over' ? DESK : NOBODY_ELSE,
          title: `The assistant decided to ${nextWords(next)}`,
        }),
  }),
  answered: ({ offerId, answer }, { offers }) => {
    const offer = offers.get(offerId);
    const what = offer ? lower(remedyWords(offer)) : 'the offer';
    const byBuyer = answer === 'accepted' || answer === 'declined';
    return told(EVERYBODY, 'agreed', byBuyer ? BUYER : SYSTEM, {
      title: {
        accepted: `The buyer accepted: ${what}`,
        declined: `The buyer declined: ${what}`,
        lapsed: `Left unanswered until it ran out: ${what}`,
        withdrawn: `No longer on offer: ${what}`,
      }[answer],
      record: [['Cost to you', offer ? moneyWords(offer.cost) : null]],
      ...(answer === 'accepted' ? { tone: 'good' } : {}),
      ...(byBuyer ? { beside: 'before' } : {}),
    });
  },
  left_unanswered: ({ activityIds }, around) =>
    told(NOBODY_ELSE, 'decided', ASSISTANT, {
      title: 'The assistant stayed silent: a person has the case, or is on the way',
      record: [['To', quoted(activityIds, around)]],
    }),
  turn_failed: ({ activityIds, because }, around) =>
    told(DESK, 'decided', ASSISTANT, {
      title: 'The assistant could not answer',
      internal: [['Because', because]],
      record: [['To', quoted(activityIds, around)]],
      tone: 'bad',
    }),
  article_noted: ({ sku, about }) =>
    told(DESK_AND_PACKAGE, 'read', BUYER, {
      title: 'The buyer complains of another article too',
      facts: [
        ['Article', sku],
        ['Complaint', about === null ? 'the same' : lower(complaintLabel(about))],
      ],
      beside: 'before',
    }),
  detail_given: ({ detail, text }) =>
    told(DESK_AND_PACKAGE, 'read', BUYER, {
      title: `The buyer ${TOLD_WORDS[detail]}`,
      facts: [[detail === 'which_item' ? 'Article' : 'In their words', text]],
      beside: 'before',
    }),
  model_used: ({ purpose, use }) =>
    told(NOBODY_ELSE, 'read', use.model, {
      title: `${use.model} was called for ${PURPOSE_WORDS[purpose]}`,
      record: [['Tokens', tokenWords(use)]],
      cost: use.costMicros,
    }),
  worded: ({ activityIds, wordedBy }, around) =>
    told(NOBODY_ELSE, 'decided', wordedBy.model, {
      title: `${wordedBy.model} worded the reply, and the guard found nothing wrong in it`,
      record: [
        ['Reply', quoted(activityIds, around)],
        ['Prompt version', wordedBy.promptVersion],
      ],
    }),
  wording_refused: ({ text, findings, wordedBy }) =>
    told(NOBODY_ELSE, 'decided', wordedBy.model, {
      title: `${wordedBy.model} worded a reply that the guard refused; the buyer got the template and never saw this`,
      text,
      record: [['Prompt version', wordedBy.promptVersion]],
      why: findings.map(({ rule, words }) => `${capital(called(FINDING_WORDS, rule))}: “${words}”`),
    }),
  translated: ({ activityId, language, text, model }, around) =>
    told(NOBODY_ELSE, 'desk', model, {
      title: `${model} translated a message for an agent into ${languageWords(language)}`,
      record: [
        ['Message', quoted([activityId], around)],
        ['Translation', text],
      ],
    }),
} satisfies Partial<Tellings<Kind>>;

/** What everybody may know of an offer, and what supervisors do. */
export const offerFacts = (offer: Offer, zone: string): Pick<Told, 'facts' | 'record'> => ({
  facts: [
    ['Open until', offer.expiresAt],
    ['Promised by', offer.promisedBy === null ? null : dayOf(offer.promisedBy, zone)],
  ],
  record: [
    ['Cost to you', moneyWords(offer.cost)],
    ['Percent', offer.percent === null ? null : `${offer.percent} %`],
    ['Counter-offer', offer.counter ? 'yes, in answer to insistence on a refund' : null],
    ['Policy', policyWords(offer.policyVersion)],
  ] satisfies Fact[],
});

function nextWords(next: Exclude<Next, { do: 'offer' }>): string {
  switch (next.do) {
    case 'inform':
      return `tell ${called(TOPIC_WORDS, next.topic)}`;
    case 'ask':
      return `ask ${called(QUESTION_WORDS, next.question)}`;
    case 'accept':
      return `take the answer as a yes: ${lower(remedyWords(next.offer))}`;
    case 'hand_over':
      return `hand over to a person, because ${handoffBecause(next.reason, next.subject)}`;
    case 'close':
      return `close the case: ${lower(OUTCOME_WORDS[next.outcome])}`;
    case 'stay_silent':
      return `stay silent, because ${plain(next.because)}`;
  }
}

function choiceWords(choice: Choice): string {
  switch (choice.kind) {
    case 'complaint':
      return lower(complaintLabel(choice.complaint));
    case 'order':
      return `order ${choice.orderNumber}`;
    case 'item':
      return `article ${choice.sku}`;
    case 'affirm':
      return 'about what was agreed before';
    case 'deny':
      return `not ${lower(complaintLabel(choice.complaint))}`;
    case 'news':
      return NEWS_WORDS[choice.news];
    case 'wish':
      return called(WISH_WORDS, choice.wish);
    case 'person':
      return 'a person';
    case 'back_to_bot':
      return 'on with the assistant';
    case 'accept':
      return 'yes to the offer';
    case 'decline':
      return 'no to the offer';
    case 'insist':
      return 'the full amount';
    case 'all_items':
      return 'all articles';
    case 'rate':
      return RATING_WORDS[choice.rating];
  }
}

function readBySomebody(reading: Reading, words: string): Pick<Told, 'who' | 'title'> {
  const { recognizer, model } = reading.readBy;
  const isButton = recognizer === 'button';
  const who = readerWords(reading);
  const actor = isButton || model !== null ? who : `The ${lower(who)}`;
  if (words === '') return { who, title: `${actor} found nothing special` };
  return { who, title: `${actor} ${isButton ? 'said' : 'understood'}: ${words}` };
}

const tokenWords = (use: ModelUse | null | undefined): string | null =>
  use ? `${use.inputTokens} in (${use.cachedTokens} cached), ${use.outputTokens} out` : null;

function buyerWrote({ text, choice, edits, carriedBy }: Extract<OfKind<'said'>, { by: 'buyer' }>): string {
  if (edits !== undefined) return 'The buyer wrote, in place of what an earlier message said';
  if (choice === null) return text === '' ? 'The buyer sent no words' : 'The buyer wrote';
  return carriedBy === undefined
    ? `The buyer pressed a button: ${choiceWords(choice)}`
    : `The buyer answered, as ${carriedBy.name} reports: ${choiceWords(choice)}`;
}
