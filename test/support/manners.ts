import { expect } from '@jest/globals';
import type { PhraseKey } from '../../dialogs/wording/phrases.ts';
import { european } from '../../dialogs/wording/european.ts';
import { SENTENCES } from '../../dialogs/wording/wording.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { foldCase } from '../../src/domain/case/caseFile.ts';
import type { SealedEntry } from '../../src/domain/case/chain.ts';
import type { Question } from '../../src/domain/negotiation/decision.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { REMEDIES } from '../../src/domain/vocabulary/remedy.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Offer } from '../../src/domain/vocabulary/remedy.ts';
import { FURTHER } from '../../dialogs/wording/further.ts';
import { SORRY } from '../wording/claims.ts';

interface CaseOnRecord {
  kase: Case;
  entries: SealedEntry<Entry>[];
}

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Sentences that are said by themselves; names of things and labels stand inside others. */
const isSentence = (name: string): boolean =>
  !/^(fact|card|button|complaint|trouble|what|copy|time)\./.test(name) &&
  !WISHES.some((wish) => name === `wish.${wish}`);

const WISHES: readonly string[] = REMEDIES;

/** Those that are said otherwise in Portugal than in Brazil. */
const ofEurope = (sentences: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(european(sentences)).filter(([name, sentence]) => sentence !== sentences[name]);

const PATTERNS = Object.fromEntries(
  Object.entries(SENTENCES).map(([language, sentences]) => [
    language,
    [...Object.entries(sentences), ...(language === 'pt' ? ofEurope(sentences) : [])]
      .filter(([name]) => isSentence(name))
      .map(([name, sentence]) => ({
        name,
        pattern: new RegExp(
          spaces(sentence)
            .split(/\{\{\w+\}\}/)
            .map(RegExp.escape)
            .join('[\\s\\S]+?'),
        ),
      })),
  ]),
);

const keyOf = (name: string): PhraseKey =>
  name.replace(/_(calm|upset|furious|one|few|many|other)$/, '') as PhraseKey;

/** Which of its phrases the bot used here, by their names in the wording. */
export function phrasesIn(utterances: readonly Utterance[]): PhraseKey[] {
  return [...new Set(utterances.flatMap((utterance) => namesIn(utterance).map(keyOf)))];
}

const namesIn = ({ text, language }: Utterance): string[] =>
  (PATTERNS[language] ?? []).filter(({ pattern }) => pattern.test(spaces(text))).map(({ name }) => name);

/** What is said in languages that the bot does not speak. */
const FURTHER_SENTENCES = Object.values(FURTHER).flatMap(({ notice, order }) => [notice, order].map(spaces));

/** Whether an utterance is made of the bot's own sentences, and of nothing else. */
export function saysOnlyPhrases({ text, language }: Utterance): boolean {
  const patterns = PATTERNS[language] ?? [];
  const longestFirst = patterns.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length);
  const known = FURTHER_SENTENCES.reduce((left, sentence) => left.replace(sentence, ' '), spaces(text));
  const rest = longestFirst.reduce((left, { pattern }) => left.replace(pattern, ' '), known);
  return rest.trim() === '';
}

/** Everything a buyer can see of an utterance. */
const visible = ({ text, buttons, card }: Utterance): string =>
  [
    text,
    ...buttons.map(({ title }) => title),
    ...(card ? [card.title, ...card.facts.flatMap(({ title, value }) => [title, value])] : []),
  ].join('\n');

/** What no sentence of the bot may show: names and ids of the inside, and values that were never filled in. */
const INSIDE = [
  /\b[a-z]+_[a-z_]+\b/,
  /\b(?=\w*\d)(?=\w*[a-f])[0-9a-f]{16,}\b/,
  /\{\{|\}\}|\$t\(|\[object |\bundefined\b|\bNaN\b|\bnull\b/,
];

/** Holds one conversation to what the bot must never do, whatever was said in it. */
export function expectNoForbiddenWords(
  cases: readonly CaseOnRecord[],
  heard: readonly Utterance[],
  policy: Policy,
): void {
  showsNothingOfTheInside(cases, heard, policy);
  feelsOnce(cases, heard);
  for (const { kase, entries } of cases) {
    offersNothingTwice(kase.offers, entries);
    staysWithinTolerance(kase, entries, policy);
    asksForNothingItKnows(entries);
  }
  quotesOnlyOffers(cases, heard);
}

function showsNothingOfTheInside(
  cases: readonly CaseOnRecord[],
  heard: readonly Utterance[],
  policy: Policy,
): void {
  const names = cases.flatMap(({ kase }) => [
    kase.id,
    ...kase.offers.map(({ id }) => id),
    ...(kase.order?.items.map(({ sku }) => sku) ?? []),
  ]);
  const text = heard.map(visible).join('\n');
  for (const pattern of INSIDE) expect(text).not.toMatch(pattern);
  for (const name of [...names, policy.id]) expect(text).not.toContain(name);
}

/** A word of feeling is said once in the same words, and sorry once in a case for each thing that it is said of. */
function feelsOnce(cases: readonly CaseOnRecord[], heard: readonly Utterance[]): void {
  const feelings = heard.flatMap(namesIn).filter((name) => name.startsWith('empathy.'));
  expect(feelings).toEqual([...new Set(feelings)]);
  for (const { entries } of cases) {
    const sorry = entries.filter(
      ({ content }) =>
        content.type === 'said' &&
        content.by === 'bot' &&
        (SORRY as Partial<Record<string, RegExp>>)[content.utterance.language]?.test(
          content.utterance.text,
        ) === true,
    );
    expect(sorry.length).toBeLessThanOrEqual(Math.max(1, new Set(feelings).size));
  }
}

/** What the buyer chooses after all is their wish, and no offer made twice. */
function offersNothingTwice(offers: readonly Offer[], entries: readonly SealedEntry<Entry>[]): void {
  const wished = entries.flatMap(({ content }) =>
    content.type === 'proposed' &&
    content.decision.next.do === 'offer' &&
    content.decision.trail.some((line) => 'rule' in line && line.rule === 'wish')
      ? [content.decision.next.offer.id]
      : [],
  );
  const answered = offers.filter(
    ({ status, id }) => status !== 'lapsed' && status !== 'withdrawn' && !wished.includes(id),
  );
  const what = answered.map(({ remedy, amount }) => `${remedy} ${amount?.amount ?? ''}`);
  expect(what).toEqual([...new Set(what)]);
  expect(offers.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(1);
}

/** The bot does; what a person offers has limits of its own. */
function staysWithinTolerance(
  { offers, order }: Case,
  entries: readonly SealedEntry<Entry>[],
  policy: Policy,
): void {
  const { percent, absolute } = policy.tolerances.perOrder;
  const byPersons = entries.flatMap(({ content }) => (content.type === 'offered' ? [content.offer.id] : []));
  for (const { cost, remedy } of offers.filter(({ id }) => !byPersons.includes(id))) {
    expect(cost.amount).toBeLessThanOrEqual(Math.floor(((order?.total.amount ?? 0) * percent) / 100));
    expect(cost.amount).toBeLessThanOrEqual(absolute * 100);
    expect(['return_for_refund', 'full_refund']).not.toContain(remedy);
  }
}

/** Walks the case entry by entry, and looks at each question with what was known when it was asked. */
function asksForNothingItKnows(entries: readonly SealedEntry<Entry>[]): void {
  entries.forEach(({ content }, index) => {
    if (content.type !== 'proposed' || content.decision.next.do !== 'ask') return;
    const { question } = content.decision.next;
    const known = foldCase(null, entries.slice(0, index));
    expect({ question, isKnown: isKnown(question, known) }).toEqual({ question, isKnown: false });
  });
}

function isKnown(question: Question, kase: Case): boolean {
  switch (question) {
    case 'complaint':
    case 'confirm':
      return kase.complaint !== null;
    case 'other_order':
    case 'settled_before':
      return false;
    case 'has_parcel':
      return kase.details.looked_around !== undefined;
    case 'order':
    case 'which_order':
    case 'proof':
      return kase.order !== null;
    case 'more_proof':
      return kase.proof === 'email' || kase.proof === 'phone_number' || kase.proof === 'token';
    case 'photo':
      return kase.photos.length > 0;
    case 'description':
    case 'looked_around':
    case 'missing':
    case 'received':
    case 'which_item':
      return kase.details[question] !== undefined;
  }
}

/** Every amount the bot names is that of an offer, or of thanks, on record, to the cent. */
function quotesOnlyOffers(cases: readonly CaseOnRecord[], heard: readonly Utterance[]): void {
  const offered = cases.flatMap(({ kase }) => [
    ...kase.offers.flatMap(({ remedy, amount, cost }) => [
      amount?.amount ?? 0,
      ...(['return_for_refund', 'full_refund'].includes(remedy) ? [cost.amount] : []),
    ]),
    ...(kase.thanks ? [kase.thanks.amount.amount] : []),
  ]);
  for (const { text } of heard) {
    for (const [, before, after] of spaces(text).matchAll(/USD (\d+[.,]\d{2})|(?<!\d)(\d+[.,]\d{2}) USD/g)) {
      expect(offered).toContain(Math.round(Number((before ?? after ?? '').replace(',', '.')) * 100));
    }
  }
}
