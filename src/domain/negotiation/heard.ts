import { openOffer, type Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { COMPLAINTS } from '../complaints/index.ts';
import { articleInstead } from '../identification/articleMeant.ts';
import { ALL_ITEMS, articleNamed } from '../identification/articleNamed.ts';
import { isOfOtherArticle } from './ladder.ts';
import type { Order } from '../vocabulary/order.ts';
import type { Button, Choice } from '../vocabulary/message.ts';
import { Detail } from '../vocabulary/detail.ts';
import { namesWhatCame } from '../identification/receivedNamed.ts';
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
): DetailGiven[] {
  if (choice?.kind === 'all_items') return [given('which_item', ALL_ITEMS)];
  if (choice?.kind === 'item') {
    const known = kase.order?.items.some(({ sku }) => sku === choice.sku) === true;
    return known ? [given('which_item', choice.sku)] : [];
  }
  const item = [...itemHeard(kase, text), ...itemCorrected(kase, text, reading)];
  const looked = reading.news === 'not_found' ? [given('looked_around', text.trim())] : [];
  const about = [...item, ...looked, ...receivedHeard(kase, text, reading)];
  if (reading.wantsHuman || reading.request !== 'none') return about;
  const asked = Detail.safeParse(kase.asked);
  if (asked.success && asked.data === 'which_item') return about;
  if (asked.success && asked.data !== 'photo') {
    const complaint = COMPLAINTS[kase.complaint ?? 'other'];
    const answered = text.trim() !== '' && complaint.answerTo(asked.data, reading, text) === 'given';
    const known = about.some(({ detail }) => detail === asked.data);
    return answered && !known ? [...about, given(asked.data, text.trim())] : about;
  }
  // Asked for a photo, a buyer who says in three words what is wrong has described it.
  const enough = kase.asked === 'photo' ? 1 : TELLING_WORDS;
  if (reading.complaintType === 'none' || text.trim().split(/\s+/u).length < enough) return about;
  return [...about, given(COMPLAINTS[reading.complaintType].tells, text.trim())];
}

/** Which size, colour or article came, from whoever says so before it is asked. */
function receivedHeard(kase: Case, text: string, { complaintType }: Reading): DetailGiven[] {
  const complaint = complaintType === 'none' ? kase.complaint : complaintType;
  if (complaint === null || kase.asked === 'received' || kase.details.received !== undefined) return [];
  return namesWhatCame(complaint, text, kase.order?.items ?? []) ? [given('received', text.trim())] : [];
}

type DetailGiven = Extract<Entry, { type: 'detail_given' }>;

const given = (detail: Detail, text: string): DetailGiven => ({ type: 'detail_given', detail, text });

/** The article that was named before the order was known that it is in. */
export function articleNamedBefore(kase: Case, order: Order, text: string): DetailGiven[] {
  const texts = [...kase.recent.filter(({ by }) => by === 'buyer').map((said) => said.text), text];
  return itemHeard({ ...kase, order }, texts.join('\n'));
}

/** The article that is meant in place of the one on offer: from whoever says so, and nothing else that would be answered. */
function itemCorrected(kase: Case, text: string, reading: Reading): DetailGiven[] {
  const open = openOffer(kase);
  if (!kase.order || kase.sku === null || !open || open.sku !== kase.sku) return [];
  if (kase.speaker.is !== 'bot' || kase.offersOfPeople.includes(open.id)) return [];
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
  const meant = saysNothingElse ? articleInstead(kase.order.items, kase.sku, text) : null;
  return meant === null ? [] : [given('which_item', meant)];
}

/** The article that is meant, from whoever was asked and from whoever names it before they are. */
function itemHeard(kase: Case, text: string): DetailGiven[] {
  if (!kase.order || kase.order.items.length < 2) return [];
  const isAsked = kase.asked === 'which_item';
  if (!isAsked && kase.sku !== null) return [];
  const named = articleNamed(kase.order.items, text, isAsked);
  return named === null ? [] : [given('which_item', named)];
}
