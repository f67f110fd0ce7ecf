import { openOffer } from '../../src/domain/case/case.ts';
import { BLOB_SCHEME, type Button, type Utterance } from '../../src/domain/vocabulary/message.ts';
import { spokenTitle } from '../../src/domain/orders/spokenTitle.ts';
import { undoesSale, isParcel, type Offer } from '../../src/domain/vocabulary/remedy.ts';
import { COMPLAINTS } from '../../src/domain/complaints/index.ts';
import { isOfferTopic, type Decision } from '../../src/domain/negotiation/decision.ts';
import { factsOf, nameOfArticle, nameOfOffer } from './offerNames.ts';
import { notHere, talkOfOffer, whenItIsHere } from './offerTalk.ts';
import { ParleyDialog, withButtons } from '../parleyDialog.ts';
import { meetTurn, photos, preface } from '../preface.ts';
import type { Speaker, TurnSpeaker } from '../speaker.ts';
import { offerStanding } from '../stack.ts';

/** Offers, what is on the table, and what was agreed. Every figure in it is the offer's. */
export class NegotiationDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { decision, kase } = speaker.thought;
    const { next } = decision;
    if (next.do === 'offer') return offerAloud(speaker, next.offer);
    if (next.do === 'accept') return agreed(speaker, next.offer, next.also ?? null);
    const open = openOffer(kase);
    if (!open || next.do !== 'inform' || !isOfferTopic(next.topic)) return [];
    const noted = next.topic === 'second_complaint_noted' ? [otherNoted(speaker, next)] : [];
    const said = [next.topic, ...(next.also ?? [])].map((topic) => talkOfOffer(speaker, topic, open));
    const before = [...meetTurn(speaker), ...photos(speaker)];
    const buttons = offerStanding(speaker.thought) ? offerButtons(speaker, open) : [];
    return [speaker.message([...before, ...noted, ...said], buttons)];
  }

  /** What is on the table stays there, to be answered. */
  protected override resume(speaker: TurnSpeaker, said: Utterance[]): Utterance[] {
    const open = offerStanding(speaker.thought);
    return open ? withButtons(said, offerButtons(speaker, open)) : said;
  }
}

function offerAloud(speaker: TurnSpeaker, offer: Offer): Utterance[] {
  const { decision, kase, reading } = speaker.thought;
  const before = preface(speaker);
  // What is chosen after all is nothing else, and nothing that ran out.
  const lead =
    decision.answer?.answer === 'lapsed' || kase.offers.at(-1)?.status === 'lapsed'
      ? speaker.say('offer.again', {})
      : decision.answer?.answer === 'declined' && reading.offerResponse === 'reject' && !offer.counter
        ? speaker.say('offer.next', {})
        : null;
  const afterAll = offer.counter ? null : chosenAfterAll(speaker, offer);
  const words = speaker.message(
    afterAll === null
      ? [lead, notWhatWasWished(speaker, offer), sentenceOf(speaker, offer), alsoSend(speaker)]
      : [afterAll, alsoSend(speaker)],
    offerButtons(speaker, offer),
    cardOf(speaker, offer),
  );
  return before.length === 0 ? [words] : [speaker.message(before), words];
}

/** Whoever named a remedy that cannot be had here is told so before they hear of another. */
function notWhatWasWished(speaker: TurnSpeaker, offer: Offer): string | null {
  const { reading, kase, decision } = speaker.thought;
  const followed = decision.trail.some((line) => 'rule' in line && line.rule === 'wish');
  // "A coupon? No thanks" names what it turns down.
  const turnedDown = kase.offers.find(({ id }) => id === decision.answer?.offerId);
  if (turnedDown?.remedy === reading.wish) return null;
  if (!followed && !offer.counter && wishesForAll(speaker, offer)) return notHere(speaker, 'full_refund');
  const isForGoods =
    reading.wish === 'reship' || reading.wish === 'replacement_part' || reading.wish === 'coupon';
  if (followed || !isForGoods || offer.counter || reading.wish === offer.remedy) return null;
  const meant = kase.complaint === null ? undefined : COMPLAINTS[kase.complaint].means[reading.wish];
  return meant === offer.remedy
    ? null
    : speaker.say('wish.not_here', { cannot: notHere(speaker, reading.wish) });
}

/** All of the money back is wished for, and the first offer is another. */
const wishesForAll = ({ kase }: TurnSpeaker, { remedy }: Offer): boolean =>
  kase.wanted === 'full_refund' && kase.offers.length === 0 && remedy !== 'full_refund';

/** What the buyer may send as well, whatever they answer. */
const alsoSend = (speaker: TurnSpeaker): string | null =>
  speaker.evidence === null ? null : speaker.say('evidence.with_offer', { what: speaker.evidence });

/** An offer of a person, with what they write before it. The figures and the buttons are the offer's all the same. */
export const offerOfPerson = (speaker: Speaker, offer: Offer, words: string | null): Utterance =>
  speaker.message([words, sentenceOf(speaker, offer)], offerButtons(speaker, offer), cardOf(speaker, offer));

/** What was turned down and is wanted now; null for anything else. */
function chosenAfterAll(speaker: TurnSpeaker, offer: Offer): string | null {
  const wasDeclined = speaker.kase.offers.some(
    ({ id, remedy, status, amount }) =>
      id !== offer.id &&
      remedy === offer.remedy &&
      status === 'declined' &&
      amount?.amount === offer.amount?.amount,
  );
  if (!wasDeclined) return null;
  return `${speaker.say('offer.after_all', { what: nameOfOffer(speaker, offer) })} ${whenItIsHere(speaker, offer)}`;
}

function sentenceOf(speaker: Speaker, offer: Offer): string {
  const { remedy, counter, percent, complaint } = offer;
  const facts = factsOf(speaker, offer);
  const hasCounter = remedy === 'partial_refund' || remedy === 'reship' || remedy === 'replacement_part';
  if (counter && hasCounter) return speaker.say(`offer.counter.${remedy}`, facts);
  if (remedy === 'partial_refund' && percent !== null)
    return speaker.say('offer.partial_refund.percent', { ...facts, percent: speaker.percent(percent) });
  if (remedy === 'reship' && complaint !== 'not_received') return speaker.say('offer.reship.keep', facts);
  return speaker.say(`offer.${remedy}`, facts);
}

type Also = NonNullable<Extract<Decision['next'], { do: 'accept' }>['also']>;

function agreed(speaker: Speaker, offer: Offer, also: Also | null): Utterance[] {
  const { kase } = speaker;
  if (kase.speaker.is !== 'bot') return [speaker.message([confirmation(speaker, offer)])];
  const wish = isParcel(offer) && kase.deliveryWish !== null ? speaker.say('delivery_wish', {}) : null;
  const thanks = speaker.message([
    confirmation(speaker, offer),
    wish,
    speaker.say('accepted.write_here', {}),
  ]);
  if (also === null) return [thanks];
  const article = kase.order?.items.find(({ sku }) => sku === also.article)?.title;
  const complaint =
    article === undefined ? speaker.say(`trouble.${also.complaint}`, {}) : spokenTitle(article);
  const asks = also.by === 'person' ? 'accepted.also.person' : 'accepted.also';
  return [
    thanks,
    speaker.message(
      [speaker.say(asks, { complaint })],
      [speaker.button('button.yes_please', { kind: 'complaint', complaint: also.complaint })],
    ),
  ];
}

/** What was agreed, with its date and its reference. */
export function confirmation(speaker: Speaker, offer: Offer): string {
  const facts = factsOf(speaker, offer);
  const said = speaker.say(`accepted.${offer.remedy}`, facts);
  return offer.remedy === 'coupon' && offer.promisedBy !== null
    ? `${said} ${speaker.say('about_offer.when.parcel', facts)}`
    : said;
}

export function offerButtons(speaker: Speaker, offer: Offer): Button[] {
  const accept = {
    title: speaker.say(`button.accept.${offer.remedy}`, factsOf(speaker, offer)),
    choice: { kind: 'accept' as const, offerId: offer.id },
  };
  const other = offer.counter
    ? speaker.button('button.insist', { kind: 'insist', offerId: offer.id })
    : speaker.button('button.decline', { kind: 'decline', offerId: offer.id });
  return [accept, other];
}

function cardOf(speaker: Speaker, offer: Offer): Utterance['card'] {
  const { order, itemPictures, sku } = speaker.kase;
  if (!order) return null;
  const [only, ...others] = order.items;
  const article = offer.sku ?? sku ?? (others.length === 0 ? (only?.sku ?? '') : '');
  const kept = Object.hasOwn(itemPictures, article) ? itemPictures[article] : undefined;
  const amount = undoesSale(offer.remedy) ? offer.cost : offer.amount;
  const facts = [
    { title: speaker.say('fact.order', {}), value: order.number },
    { title: speaker.say('fact.item', {}), value: nameOfArticle(speaker, offer) },
    ...(amount ? [{ title: speaker.say('fact.amount', {}), value: speaker.money(amount) }] : []),
    ...(offer.promisedBy
      ? [{ title: speaker.say('fact.by', {}), value: speaker.date(offer.promisedBy) }]
      : []),
    { title: speaker.say('fact.valid_until', {}), value: speaker.time(offer.expiresAt), isOfOpenOffer: true },
  ];
  const picture = kept && { name: null, contentType: kept.contentType, url: BLOB_SCHEME + kept.sha256 };
  return { title: speaker.say(`card.${offer.remedy}`, {}), facts, ...(picture ? { picture } : {}) };
}

/** What is wrong with another article, by name where both are known, and that it comes after this. */
function otherNoted(
  speaker: Speaker,
  { article, about }: Extract<Decision['next'], { do: 'inform' }>,
): string {
  const item = speaker.kase.order?.items.find(({ sku }) => sku === article);
  if (item === undefined || about === undefined) return speaker.say('second_complaint_noted', {});
  const what = `${speaker.say(`trouble.${about}`, {})} (${spokenTitle(item.title)})`;
  return speaker.say('second_complaint_noted.of', { what });
}
