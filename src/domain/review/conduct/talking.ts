import type { Entry } from '../../case/entry.ts';
import type { Decision, Question } from '../../negotiation/decision.ts';
import type { Reading } from '../../vocabulary/reading.ts';
import type { ConductFacts } from './conductFacts.ts';
import type { Step } from './steps.ts';

/** After these the same question is another one: the proof was wrong, another article or complaint is looked at, somebody else spoke. */
const STARTS_OVER: ReadonlySet<Entry['type']> = new Set<Entry['type']>([
  'identification_failed',
  'further_proof_failed',
  'claimed',
  'orders_found',
  'article_noted',
  'answered',
  'handoff_returned',
  'back_to_bot',
  'reopened',
  'left_unsent',
]);

/** The questions that the assistant asked again, though the buyer had written something else than a question since. */
export function askedAgain(steps: readonly Step[]): ConductFacts['askedAgain'] {
  const again: ConductFacts['askedAgain'] = [];
  let asked = new Set<string>();
  let hasAsked = false;
  for (const { n, entry, before, after } of steps) {
    if (STARTS_OVER.has(entry.type) || before.complaint !== after.complaint || before.sku !== after.sku)
      asked = new Set();
    if (entry.type === 'read') hasAsked = entry.reading.request !== 'none';
    if (entry.type !== 'proposed' || entry.decision.next.do !== 'ask') continue;
    const { question, about } = entry.decision.next;
    const key = `${question} ${about ?? ''}`;
    const isKnown = isTold(question, before);
    if (isKnown || (asked.has(key) && !hasAsked)) again.push({ n, question, isKnown });
    asked.add(key);
  }
  return again;
}

const isTold = (question: Question, { details }: Step['before']): boolean =>
  (details as Partial<Record<Question, string>>)[question] !== undefined;

const SEGMENTERS = new Map<string, Intl.Segmenter>();
const LANGUAGES_KEPT = 200;

function segmenterOf(language: string): Intl.Segmenter {
  const known = SEGMENTERS.get(language);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  if (SEGMENTERS.size < LANGUAGES_KEPT) SEGMENTERS.set(language, made);
  return made;
}

/** A shorter one is a courtesy, which anybody says twice. Characters of scripts that write words in one or two count for three. */
const SHORTEST = 30;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const lengthOf = (sentence: string): number => sentence.length + 2 * (sentence.match(DENSE)?.length ?? 0);

/**
 * The sentences that the assistant had said before in the case, word for word. What is agreed is told as it was offered, and whoever
 * asks when it comes or how it stands hears the same again, because it is the same, as whoever writes on hears that it is passed on.
 */
export function repeatedSentences(steps: readonly Step[]): ConductFacts['repeated'] {
  const said = new Set<string>();
  const repeated: ConductFacts['repeated'] = [];
  let isAsked = false;
  let isOwed = false;
  for (const { n, entry } of steps) {
    if (entry.type === 'read') isAsked = asksForState(entry.reading);
    if (entry.type === 'proposed') isOwed = isAsked || isToldAgain(entry.decision.next);
    if (entry.type !== 'said' || entry.by !== 'bot' || isOwed) continue;
    const { text, language } = entry.utterance;
    const sentences = [...segmenterOf(language).segment(text)]
      .map(({ segment }) => segment.trim().replace(/\s+/gu, ' '))
      .filter((sentence) => lengthOf(sentence) >= SHORTEST);
    for (const sentence of new Set(sentences)) if (said.has(sentence)) repeated.push({ n, text: sentence });
    for (const sentence of sentences) said.add(sentence);
  }
  return repeated;
}

const STATES: ReadonlySet<Reading['request']> = new Set<Reading['request']>([
  'tracking',
  'case_status',
  'refund_status',
]);

const asksForState = ({ request, question }: Reading): boolean => STATES.has(request) || question === 'when';

const isToldAgain = (next: Decision['next']): boolean =>
  next.do === 'accept' ||
  (next.do === 'inform' && (next.topic === 'waiting_status' || next.topic === 'noted_again'));
