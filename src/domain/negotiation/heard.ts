import { namesArticle } from '../identification/articles.ts';
import type { Case } from '../case/case.ts';
import type { Entry } from '../case/entry.ts';
import { placeInList } from '../identification/listPlace.ts';
import type { Button, Choice } from '../vocabulary/message.ts';
import { Detail } from '../vocabulary/detail.ts';
import { emptyReading, type Reading } from '../vocabulary/reading.ts';

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
    case 'order':
    case 'item':
      return reading;
  }
}

/** The button whose words were typed instead of pressing it; null when none says so. */
export function choiceTyped(text: string, buttons: readonly Button[]): Choice | null {
  const typed = plain(text);
  return (typed === '' ? null : buttons.findLast(({ title }) => plain(title) === typed)?.choice) ?? null;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/gu, ' ')
    .replace(/[.!…\s]+$/u, '')
    .trim();

/** Words from which on a first message says enough about what is wrong not to be asked again. */
const TELLING_WORDS = 6;

/** The details a message gives: the answer to what was asked, and what a telling complaint says by itself. */
export function detailsHeard(
  kase: Case,
  { text, choice }: { text: string; choice: Choice | null },
  reading: Reading,
): Extract<Entry, { type: 'detail_given' }>[] {
  if (choice?.kind === 'item') {
    const known = kase.order?.items.some(({ sku }) => sku === choice.sku) === true;
    return known ? [{ type: 'detail_given', detail: 'which_item', text: choice.sku }] : [];
  }
  if (reading.wantsHuman || reading.request !== 'none') return [];
  const asked = Detail.safeParse(kase.asked);
  if (asked.success && asked.data !== 'photo') {
    const given = asked.data === 'which_item' ? itemNamed(kase, text) : text.trim();
    return given === null || given === '' ? [] : [{ type: 'detail_given', detail: asked.data, text: given }];
  }
  // Asked for a photo, a buyer who says in three words what is wrong has described it.
  const enough = kase.asked === 'photo' ? 1 : TELLING_WORDS;
  const telling = reading.complaintType !== 'none' && text.trim().split(/\s+/u).length >= enough;
  if (!telling) return [];
  const said: Detail = reading.complaintType === 'missing_parts' ? 'missing' : 'description';
  return [{ type: 'detail_given', detail: said, text: text.trim() }];
}

/** The article of the order that the words name: its sku, its title or what it is called every day, or its place in the list. */
function itemNamed({ order }: Case, text: string): string | null {
  if (!order) return null;
  const place = placeInList(text, order.items.length);
  const scored = order.items.map((item, index) => ({
    sku: item.sku,
    score:
      (text.includes(item.sku) ? 10 : 0) +
      (index === place ? 10 : 0) +
      namesArticle(text, `${item.title} ${item.variant ?? ''}`),
  }));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.score === 0 || best.score === second?.score) return null;
  return best.sku;
}
