import { openOffer, type Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { COMPLAINTS } from '../complaints/index.ts';
import { isOfOtherArticle } from './ladder.ts';
import type { Button, Choice } from '../vocabulary/message.ts';
import { ALL_ITEMS, type ArticlesHeard, type ArticlesToRead } from '../vocabulary/articlesHeard.ts';
import type { ComplaintType } from '../vocabulary/complaint.ts';
import { Detail } from '../vocabulary/detail.ts';
import { withoutEnd } from '../vocabulary/withoutEnd.ts';
import { emptyReading, isGuess, type Reading } from '../vocabulary/reading.ts';

/** What a button means, said as a reading. A button of an offer that is gone answers nothing. */
export function readingOfChoice(choice: Choice, openOfferId: string | null, language: string): Reading {
  const reading = emptyReading(language, {
    recognizer: 'button',
    model: null,
    promptVersion: null,
    insteadOf: null,
  });
  switch (choice.kind) {
    case 'complaint':
      return { ...reading, complaintType: choice.complaint };
    case 'person':
      return { ...reading, wantsHuman: true };
    case 'back_to_bot':
      return { ...reading, request: 'back_to_bot' };
    case 'accept':
      return { ...reading, offerResponse: choice.offerId === openOfferId ? 'accept' : null };
    case 'decline':
      return { ...reading, offerResponse: choice.offerId === openOfferId ? 'reject' : null };
    case 'insist':
      return {
        ...reading,
        refund: 'insists',
        offerResponse: choice.offerId === openOfferId ? 'reject' : null,
      };
    case 'affirm':
      return { ...reading, offerResponse: 'accept' };
    case 'deny':
      return { ...reading, offerResponse: 'reject' };
    case 'news':
      return { ...reading, news: choice.news };
    case 'wish':
      return { ...reading, wish: choice.wish };
    case 'order':
    case 'item':
    case 'all_items':
    case 'rate':
      return reading;
  }
}

/** The button whose words were typed instead of pressing it; null when none says so. */
export function choiceTyped(text: string, buttons: readonly Button[]): Choice | null {
  const typed = plain(text);
  return (typed === '' ? null : buttons.findLast(({ title }) => plain(title) === typed)?.choice) ?? null;
}

const plain = (text: string): string =>
  withoutEnd(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      .replace(/\s+/gu, ' '),
    /[.!…\s]/u,
  ).trim();

/** Words from which on a first message says enough about what is wrong not to be asked again. */
const TELLING_WORDS = 6;

/** The details a message gives: the answer to what was asked, and what a telling complaint says by itself. */
export function detailsHeard(
  kase: Case,
  { text, choice }: { text: string; choice: Choice | null },
  reading: Reading,
  articles: ArticlesHeard,
): FactHeard[] {
  if (choice?.kind === 'all_items') return [given('which_item', ALL_ITEMS)];
  if (choice?.kind === 'item') {
    const known = kase.order?.items.some(({ sku }) => sku === choice.sku) === true;
    return known ? [given('which_item', choice.sku)] : [];
  }
  const item = articlesMeant(kase, reading, articles);
  const looked = reading.news === 'not_found' ? [given('looked_around', text.trim())] : [];
  const about = [...item, ...looked, ...receivedHeard(kase, text, reading, articles)];
  if (reading.wantsHuman || reading.request !== 'none' || reading.correctsComplaint) return about;
  const asked = Detail.safeParse(kase.asked);
  if (asked.success && asked.data === 'which_item') return about;
  if (asked.success && asked.data !== 'photo') {
    const complaint = COMPLAINTS[kase.complaint ?? 'other'];
    const answered = text.trim() !== '' && complaint.answerTo(asked.data, reading, text) === 'given';
    const known = about.some((fact) => fact.type === 'detail_given' && fact.detail === asked.data);
    return answered && !known ? [...about, given(asked.data, text.trim())] : about;
  }
  // Asked for a photo, a buyer who says in three words what is wrong has described it.
  const enough = kase.asked === 'photo' ? 1 : TELLING_WORDS;
  if (reading.complaintType === 'none' || text.trim().split(/\s+/u).length < enough) return about;
  const { tells } = COMPLAINTS[reading.complaintType];
  return isToldBefore(kase, tells, reading) ? about : [...about, given(tells, text.trim())];
}

/**
 * What is wrong stands as it was told first: an answer to an offer, a word to the person who has the case and the same complaint
 * once more are no better telling of it, and the first words are what an arbiter reads.
 */
const isToldBefore = (
  { details, complaint, speaker }: Case,
  detail: Detail,
  { offerResponse, complaintType }: Reading,
): boolean =>
  details[detail] !== undefined &&
  (offerResponse !== null || speaker.is !== 'bot' || complaintType === complaint);

/** What a message complains of, or else the case: by that it is understood which size or colour came. */
const complaintMeant = (kase: Case, { complaintType }: Reading): ComplaintType | null =>
  complaintType === 'none' ? kase.complaint : complaintType;

/** What has to be known to hear what a message says of the articles of the order. */
export const articlesToRead = (kase: Case, text: string, reading: Reading): ArticlesToRead => ({
  text,
  items: kase.order?.items ?? [],
  sku: kase.sku,
  complaint: complaintMeant(kase, reading),
  asked: kase.asked,
  language: reading.language,
});

/** Which size, colour or article came, from whoever says so, also before it is asked. */
function receivedHeard(kase: Case, text: string, reading: Reading, { came }: ArticlesHeard): DetailGiven[] {
  if (complaintMeant(kase, reading) === null || kase.details.received !== undefined || came === null)
    return [];
  return [{ ...given('received', text.trim()), ...(came === 'as_ordered' && { asOrdered: true }) }];
}

/** The size that came, told before the order was known that says the same. */
export function receivedAsOrdered(
  { details, cameAsOrdered }: Case,
  read: (text: string) => ArticlesHeard,
): DetailGiven[] {
  const told = details.received;
  if (told === undefined || cameAsOrdered || read(told).came !== 'as_ordered') return [];
  return [{ ...given('received', told), asOrdered: true }];
}

type DetailGiven = Extract<Entry, { type: 'detail_given' }>;
type FactHeard = DetailGiven | Extract<Entry, { type: 'article_noted' }>;

const given = (detail: Detail, text: string): DetailGiven => ({ type: 'detail_given', detail, text });

/** What buyers wrote in this case that an article may be named in, which could not be found in an order that was not known. */
export const saidBefore = (kase: Case, text: string): string =>
  [...kase.recent.filter(({ by }) => by === 'buyer').map((said) => said.text), text].join('\n');

/** The article in question, and those that are to be looked at after it. */
export function articlesMeant(kase: Case, reading: Reading, articles: ArticlesHeard): FactHeard[] {
  if (!kase.order || kase.order.items.length < 2) return [];
  const isAsked = kase.asked === 'which_item';
  if (isAsked || kase.sku === null) return firstAndOthers(kase, reading, articles);
  const corrected = itemCorrected(kase, reading, articles);
  return corrected.length > 0 ? corrected : otherArticles(kase, articles);
}

/** Of several articles that are complained of the one with the main complaint comes first, and the others are noted. */
function firstAndOthers(kase: Case, reading: Reading, { named, troubles }: ArticlesHeard): FactHeard[] {
  const complaint = complaintMeant(kase, reading);
  if (troubles.length < 2) return named === null ? [] : [given('which_item', named)];
  const main = troubles.find(({ about }) => about === complaint) ?? troubles[0];
  if (main === undefined) return [];
  const others = troubles.filter(({ sku }) => sku !== main.sku);
  return [
    given('which_item', main.sku),
    ...others.map(({ sku, about }) => noted(sku, about ?? complaint, main.about ?? complaint)),
  ];
}

/** Before anything is offered, another article that is complained of waits for its turn, or is taken first where that is wished. */
function otherArticles(kase: Case, { named, troubles, adds, putsFirst }: ArticlesHeard): FactHeard[] {
  if (kase.sku === null || kase.offers.length > 0 || kase.complaint === null) return [];
  const told = troubles.filter(({ sku }) => sku !== kase.sku);
  const added = adds && named !== null && named !== ALL_ITEMS && named !== kase.sku;
  const others = told.length === 0 && added ? [{ sku: named, about: kase.complaint }] : told;
  const [first] = others;
  const isSwitch =
    putsFirst && (first !== undefined || (named !== null && named !== ALL_ITEMS && named !== kase.sku));
  if (isSwitch) {
    const sku = first?.sku ?? named ?? kase.sku;
    return [given('which_item', sku), noted(kase.sku, kase.complaint, first?.about ?? kase.complaint)];
  }
  return others.map(({ sku, about }) => noted(sku, about, kase.complaint));
}

const noted = (sku: string, about: ComplaintType | null, beside: ComplaintType | null): FactHeard => ({
  type: 'article_noted',
  sku,
  about,
  beside,
});

/** The article that is meant in place of the one in question: from whoever says so, and nothing else that would be answered. */
function itemCorrected(kase: Case, reading: Reading, { instead }: ArticlesHeard): DetailGiven[] {
  const open = openOffer(kase);
  if (instead === null || kase.speaker.is !== 'bot') return [];
  if (kase.offers.length > 0 && open?.sku !== kase.sku) return [];
  if (open !== null && kase.offersOfPeople.includes(open.id)) return [];
  // Who corrects a correction is not safely understood.
  if (kase.offers.some((offer) => isOfOtherArticle(kase, offer))) return [];
  const saysNothingElse =
    (reading.offerResponse === null || reading.offerResponse === 'reject') &&
    (reading.complaintType === 'none' || reading.complaintType === kase.complaint || isGuess(reading)) &&
    reading.question === 'none' &&
    reading.request === 'none' &&
    reading.refund === 'none' &&
    reading.wish === 'none' &&
    reading.news === 'none' &&
    reading.threatens === 'none' &&
    !reading.wantsHuman;
  return saysNothingElse ? [given('which_item', instead)] : [];
}
