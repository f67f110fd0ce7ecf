import type { Case } from '../case/case.ts';
import type { SealedEntry } from '../case/chain.ts';
import type { Entry } from '../case/entry.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { Offer } from '../vocabulary/remedy.ts';
import type { HandoffTold, OfferTold, PackageDocument, PackageRedaction } from './document.ts';
import { timelineOf } from './packageTimeline.ts';
import { summaryOf } from './summary.ts';
import { transcriptOf, type FilesKnown } from './transcript.ts';
import { conversationIn } from '../telling/conversation.ts';
import { tellingOf } from '../telling/telling.ts';
import { channelWords, handoffBecause, PROOF_WORDS, remedyWords, titled } from '../telling/words.ts';

type Sealed = SealedEntry<Entry>;

/** What a document needs that is not in the case file. */
export interface DocumentExtra {
  for: PackageDocument['for'];
  generatedAt: Instant;
  shop: PackageDocument['shop'];
  files: FilesKnown;
  redactions: PackageRedaction[];
  integrity: Pick<PackageDocument['integrity'], 'withheld' | 'seal' | 'keyId' | 'publicKey'>;
}

/** How to check a package, a step a line. The same in the PDF, in `case.json` and in the README. */
export const HOW_TO_VERIFY: readonly string[] = [
  'Get the public key of the shop from the shop itself or from a place you trust, not from this package.',
  'With Parley (a free program): npm run evidence -- verify PACKAGE.zip --keys evidence.pub',
  'It must say that everything is as it was sealed, for this case and this head.',
  'Without Parley: manifest.json lists every other file with its size and SHA-256; recompute them (sha256sum).',
  "Check the manifest's Ed25519 signature over its RFC 8785 form without the member `signature`.",
  'proof.json holds every entry with its hash; each hash covers the entry before it, so none can be changed, moved or taken out.',
  'The signed head in proof.json must be the head named here. docs/evidence.md and docs/package.md of Parley give every formula.',
];

/**
 * The case as a stranger can follow it. `entries` are all that are left of the case, oldest first; the document holds no
 * notes between colleagues and nothing of the buyer but the name. What is to be left out of it is `redact`'s business.
 */
export function toDocument(kase: Case, entries: readonly Sealed[], extra: DocumentExtra): PackageDocument {
  // A channel may know an empty name.
  const known = kase.order?.buyer.name ?? kase.conversation.buyer.name;
  const buyerName = known === '' ? null : known;
  const conversation = conversationIn(entries);
  const { transcript, files } = transcriptOf(entries, buyerName, extra.files, conversation);
  const offers = offersOf(entries);
  const handoffs = handoffsOf(entries);
  const head = { n: kase.head.n, hash: kase.head.hash };
  return {
    type: 'parley-case',
    version: 1,
    for: extra.for,
    generatedAt: extra.generatedAt,
    shop: extra.shop,
    case: {
      id: kase.id,
      complaint: kase.complaint,
      alsoComplaints: kase.alsoTypes,
      outcome: kase.closed?.outcome ?? null,
      openedAt: kase.openedAt,
      closedAt: kase.closed?.at ?? null,
      language: kase.language,
      channel: channelWords(kase.conversation.channelId),
      summary: summaryOf(
        kase,
        offers,
        handoffs,
        { messages: transcript.length, files: files.length },
        extra.shop.timezone,
      ),
      details: Object.entries(kase.details).map(([detail, answer]) => ({
        question: titled(detail),
        answer,
      })),
      earlierCase: kase.earlier?.caseId ?? null,
    },
    buyer: { name: buyerName },
    order: orderOf(kase, entries),
    offers,
    handoffs,
    timeline: timelineOf(tellingOf(entries, extra.shop.timezone, conversation), transcript),
    transcript,
    files,
    redactions: extra.redactions,
    integrity: { ...extra.integrity, stream: `case/${kase.id}`, head, howToVerify: [...HOW_TO_VERIFY] },
  };
}

function orderOf({ order, sku }: Case, entries: readonly Sealed[]): PackageDocument['order'] {
  if (!order) return null;
  const proof = entries.map(({ content }) => content).findLast((content) => content.type === 'identified');
  const { number, marketplace, placedAt, shippedAt, promisedBy, deliveredAt, total, items, tracking } = order;
  return {
    number,
    marketplace,
    placedAt,
    shippedAt,
    promisedBy,
    deliveredAt,
    total,
    items: items.map((item) => ({
      title: item.title,
      variant: item.variant,
      quantity: item.quantity,
      price: item.price,
      inQuestion: item.sku === sku,
    })),
    tracking,
    provedBy: proof ? PROOF_WORDS[proof.proof] : null,
  };
}

/** Every offer with what became of it. */
function offersOf(entries: readonly Sealed[]): OfferTold[] {
  const offers = new Map<string, OfferTold>();
  const offerOfFulfilment = new Map<string, string>();
  const fulfilled = (
    id: string,
    status: 'due' | 'done' | 'failed',
    place: Place,
    reference: string | null,
  ) => {
    const offer = offers.get(offerOfFulfilment.get(id) ?? '');
    if (offer) offer.fulfilment = { status, reference, ...place };
  };
  for (const { n, at, content } of entries) {
    const place = { n, at };
    if (content.type === 'proposed' && content.decision.next.do === 'offer')
      offers.set(content.decision.next.offer.id, offerTold(content.decision.next.offer, place, null));
    else if (content.type === 'offered')
      offers.set(content.offer.id, offerTold(content.offer, place, content.agent.name));
    else if (content.type === 'answered') {
      const offer = offers.get(content.offerId);
      if (offer) Object.assign(offer, { answer: content.answer, answered: place });
    } else if (content.type === 'fulfilment_due') {
      offerOfFulfilment.set(content.fulfilmentId, content.offerId);
      fulfilled(content.fulfilmentId, 'due', place, null);
    } else if (content.type === 'fulfilment_undone') fulfilled(content.fulfilmentId, 'due', place, null);
    else if (content.type === 'fulfilment_done')
      fulfilled(content.fulfilmentId, 'done', place, content.reference);
    else if (content.type === 'fulfilment_failed') fulfilled(content.fulfilmentId, 'failed', place, null);
  }
  return [...offers.values()];
}

type Place = Pick<Sealed, 'n' | 'at'>;

const offerTold = (offer: Offer, place: Place, agent: string | null): OfferTold => ({
  ...place,
  id: offer.id,
  by: agent === null ? 'assistant' : 'agent',
  byName: agent,
  remedy: offer.remedy,
  words: remedyWords(offer),
  amount: offer.amount,
  promisedBy: offer.promisedBy,
  expiresAt: offer.expiresAt,
  policyVersion: offer.policyVersion,
  answer: 'open',
  answered: null,
  fulfilment: null,
});

/** Every time the case went to a person, and until when. */
function handoffsOf(entries: readonly Sealed[]): HandoffTold[] {
  const handoffs: HandoffTold[] = [];
  for (const { n, at, content } of entries) {
    const last = handoffs.at(-1);
    if (content.type === 'handoff_requested') {
      const { reason, subject } = content;
      const words = handoffBecause(reason, subject);
      handoffs.push({ n, at, reason, words, takenAt: null, takenBy: null, endedAt: null });
    } else if (last && content.type === 'handoff_accepted')
      Object.assign(last, { takenAt: at, takenBy: content.agent.name });
    else if (last && content.type === 'reopened') last.endedAt = null;
    else if (last && ENDS.has(content.type)) last.endedAt ??= at;
  }
  return handoffs;
}

const ENDS: ReadonlySet<Entry['type']> = new Set([
  'handoff_returned',
  'handoff_completed',
  'back_to_bot',
  'closed',
]);
