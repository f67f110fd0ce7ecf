import type { Policy } from '../../policy/policy.ts';
import { dueBy } from '../../requests/agreed.ts';
import { QUESTION_WORDS } from '../../telling/terms.ts';
import { counted, remedyWords } from '../../telling/words.ts';
import type { Instant } from '../../vocabulary/order.ts';
import type { ReviewFacts } from '../facts.ts';
import type { ConductFacts, PromiseFact, Wait } from './conductFacts.ts';
import type { OpenTime } from './openTime.ts';

/** What a case is measured by beside its facts. */
export interface Measure {
  now: Instant;
  handoff: Pick<Policy['handoff'], 'answerWithinMinutes'>;
  hours: OpenTime;
}

/** A reason to take points, in a few words, and the entry it is seen at, where it is one. */
export interface Reason {
  words: string;
  n: number | null;
  /** Instead of all the points of the rule. */
  points?: number;
}

export interface Rule {
  title: string;
  /** What breaks it, for people; `{minutes}` stands for the minutes of the policy. */
  definition: string;
  /** What it is worth, of 100. */
  points: number;
  broken: (conduct: ConductFacts, facts: ReviewFacts, measure: Measure) => Reason[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** What the assistant may take to answer: models may take half of it. */
const ASSISTANT_MS = MINUTE_MS;
/** Where the policy names no time. */
export const PERSON_MINUTES = 60;
const UPSET_POINTS = 5;

/** The rules of the automatic score, in the order in which they are shown. What they are worth comes to 100. */
export const RULES = {
  in_time: {
    title: 'Answered in time',
    definition:
      `The assistant took longer than ${lengthOf(ASSISTANT_MS)} to answer, or failed at a message; a person took longer than ` +
      'the policy lets a buyer wait (`handoff.answerWithinMinutes`, {minutes} minutes) of the opening hours, or ended the case ' +
      'without an answer to what the buyer wrote last; or a message never reached the buyer.',
    points: 15,
    broken: (conduct, _facts, measure) => [
      ...conduct.failed.map((n) => ({ n, words: 'The assistant failed at a message' })),
      ...conduct.waits.flatMap((wait) => lateWait(wait, measure)),
      ...(conduct.slowest !== null && conduct.slowest.ms > ASSISTANT_MS
        ? [{ n: conduct.slowest.n, words: `The assistant took ${lengthOf(conduct.slowest.ms)} to answer` }]
        : []),
      ...conduct.undelivered.map((n) => ({ n, words: 'A message never reached the buyer' })),
    ],
  },
  understood: {
    title: 'Understood',
    definition:
      'The assistant asked what is wrong, or whether its guess is right, after the buyer had said it; asked for a few words; told the ' +
      'offer again, or where the parcel is, when nobody had asked; or gave up.',
    points: 20,
    broken: ({ notUnderstood }) =>
      notUnderstood.map((n) => ({ n, words: 'Answered as if it had not understood' })),
  },
  asked_once: {
    title: 'Nothing asked twice',
    definition:
      'The assistant asked the same question again. It may where the buyer asked something in between, a proof was wrong, another ' +
      'article or complaint came up, or a person had the case meanwhile.',
    points: 10,
    broken: ({ askedAgain }) =>
      askedAgain.map(({ n, question, isKnown }) => ({
        n,
        words: isKnown
          ? `Asked ${QUESTION_WORDS[question]}, which the buyer had told`
          : `Asked ${QUESTION_WORDS[question]} again`,
      })),
  },
  said_once: {
    title: 'No sentence repeated',
    definition:
      'The assistant said a sentence that it had said before in the case, word for word. Short ones do not count, nor what is told again once it is agreed, or where the buyer asks again when it comes or how it stands.',
    points: 5,
    broken: ({ repeated }) => repeated.map(({ n, text }) => ({ n, words: `Said again: “${cut(text)}”` })),
  },
  offers: {
    title: 'No offer a person would not make',
    definition:
      'The assistant offered something after an alarm (somebody hurt, a dispute, a child ...) before a person had the case, ' +
      'offered money on a parcel of which the order says that it cannot be so, or of which the buyer had said that it came, or said so ' +
      'within the hour after turning an offer down, or offered no more than what the buyer had turned down.',
    points: 15,
    broken: ({ odd }) =>
      odd.map(({ n, because, ...offer }) => ({
        n,
        words: `${remedyWords(offer)} offered ${ODD_WORDS[because]}`,
      })),
  },
  mood: {
    title: 'Mood at the end',
    definition:
      'The buyer said that it was not good, or their last message, where it was not the only one, was very upset; an upset one takes ' +
      `${UPSET_POINTS} points, unless a person is still waited for: that is no end yet.`,
    points: 10,
    broken: ({ moods }, { moodAtEnd, rating, status }) => {
      if (rating?.rating === 'bad') return [{ n: null, words: 'The buyer said that it was not good' }];
      if (moods < 2) return [];
      if (moodAtEnd?.sentiment === 'very_negative')
        return [{ n: null, words: 'The buyer was very upset in the end' }];
      return moodAtEnd?.sentiment === 'negative' && status !== 'waiting'
        ? [{ n: null, words: 'The buyer was upset in the end', points: UPSET_POINTS }]
        : [];
    },
  },
  promises: {
    title: 'Promises kept',
    definition:
      'Something agreed failed, or was not carried out by the day that was named for it, or, where none was, within 3 days.',
    points: 15,
    broken: ({ promises }, _facts, { now }) => promises.flatMap((promise) => brokenPromise(promise, now)),
  },
  handed_over: {
    title: 'Handed over when asked',
    definition: 'The buyer asked for a person while the assistant had the case, and it went on by itself.',
    points: 10,
    broken: ({ keptFromPerson }) =>
      keptFromPerson.map((n) => ({ n, words: 'Asked for a person, and was not handed over' })),
  },
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;

const ODD_WORDS = {
  after_alarm: 'after an alarm, before a person had seen to it',
  after_arrival: 'for a parcel that had come, as the buyer told',
  against_the_order: 'though the order says that it cannot be so',
  declined_before: 'again, after the buyer had turned down as much',
} as const;

function lateWait({ n, since, until, isAnswered }: Wait, { now, handoff, hours }: Measure): Reason[] {
  if (!isAnswered) return [{ n, words: 'The case was ended without an answer to the buyer’s last words' }];
  const limit = (handoff.answerWithinMinutes ?? PERSON_MINUTES) * MINUTE_MS;
  const began = Date.parse(since);
  const ended = Date.parse(until ?? now);
  if (ended - began <= limit) return [];
  const opened = hours.from(began);
  const due = opened + limit;
  // Where people leave before it is due, they have as much again when they are back.
  const fair = hours.from(due) === due ? due : hours.from(due) + limit;
  if (ended <= fair) return [];
  const waited = lengthOf(ended - opened);
  return [
    {
      n,
      words:
        until === null ? `Waits for a person for ${waited}` : `Waited ${waited} for the words of a person`,
    },
  ];
}

function brokenPromise(
  { remedy, amount, agreedAt, promisedBy, doneAt, hasFailed }: PromiseFact,
  now: Instant,
): Reason[] {
  const what = remedyWords({ remedy, amount });
  if (hasFailed) return [{ n: null, words: `${what}: agreed, and could not be carried out` }];
  const due = Date.parse(dueBy({ promisedBy, agreedAt }));
  const over = Date.parse(doneAt ?? now) - due;
  if (over <= 0) return [];
  return [
    {
      n: null,
      words:
        doneAt === null
          ? `${what}: overdue for ${lengthOf(over)}`
          : `${what}: carried out ${lengthOf(over)} late`,
    },
  ];
}

const LONGEST_QUOTE = 80;
const cut = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()} …`.toWellFormed();

/** `2 hours`: in the largest unit that there is at least one of. */
function lengthOf(ms: number): string {
  if (ms >= 2 * DAY_MS) return counted(Math.floor(ms / DAY_MS), 'day');
  if (ms >= 2 * HOUR_MS) return counted(Math.floor(ms / HOUR_MS), 'hour');
  if (ms >= MINUTE_MS) return counted(Math.floor(ms / MINUTE_MS), 'minute');
  return counted(Math.ceil(ms / 1_000), 'second');
}
