import { foldCare, NO_CARE } from './careState.ts';
import { isOfWishAlone, letsGo, offerTurnedDown, type Case, type FulfilmentState } from './case.ts';
import { forgettingWhatCame, withArticle, withComplaint, withOrder, withPhotoShown } from './caseSubject.ts';
import { foldCompleteness, NOTHING_ASKED } from './completenessState.ts';
import { EMPTY_CHAIN, isForgotten, type SealedEntry } from './chain.ts';
import type { Decision, Topic } from '../negotiation/decision.ts';
import { EMPTY_DESK, foldDesk } from './deskState.ts';
import { amountAgreed } from '../negotiation/refunds.ts';
import { foldRating } from './rating/ratingState.ts';
import { foldReach, REACHED } from './reach/reachState.ts';
import { type Entry } from './entry.ts';
import { Outcome } from '../vocabulary/outcome.ts';
import { PAGE_CHANNEL } from '../vocabulary/message.ts';
import type { Money } from '../vocabulary/money.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { OrderProof } from '../identification/orderProof.ts';
import { ALL_ITEMS, type ArticleTrouble } from '../vocabulary/articlesHeard.ts';
import { addUse, NO_MODEL_USED } from '../vocabulary/modelUse.ts';
import { isFelt, isGuess, recordedReading, type Reading, type Wish } from '../vocabulary/reading.ts';
import { isRefund, type Offer, type Remedy } from '../vocabulary/remedy.ts';
import { natureOf } from '../files/fileKinds.ts';
import { graver } from '../requests/alarms.ts';

/** How much of what grows is kept in the fold. The entries themselves are all in the case file. */
export const KEPT = {
  recent: 12,
  moods: 20,
  done: 256,
  photos: 40,
  undelivered: 20,
} as const;

/** Characters that are kept of what raised an alarm. */
const LONGEST_ALARM = 500;

/** Characters that are kept of a wish of how a parcel is brought. */
const LONGEST_WISH = 300;

/** Changes whenever the fold does, so that a snapshot made by another fold is not used. */
export const FOLD_VERSION = 42;

/** The state after these entries. The first entry of a case is `opened`. Throws on anything else. */
export function foldCase(state: Case | null, entries: readonly SealedEntry<Entry>[]): Case {
  let current = state;
  for (const entry of entries) {
    // An `erased` follows, and says all that is left to know.
    if (isForgotten(entry)) continue;
    const next =
      current === null ? open(entry) : { ...apply(current, entry.content, entry.at), updatedAt: entry.at };
    current = { ...next, head: { n: entry.n, hash: entry.hash } };
  }
  if (current === null) throw new TypeError('a case has at least one entry');
  return current;
}

/** The state as these entries would leave it, without adding them to the chain. */
export const foldContents = (kase: Case, entries: readonly Entry[], at: Instant): Case =>
  entries.reduce((state, entry) => apply(state, entry, at), kase);

function open({ content, at }: SealedEntry<Entry>): Case {
  if (content.type === 'erased') return erased(content, at, at);
  if (content.type !== 'opened') throw new TypeError(`a case opens with 'opened', not '${content.type}'`);
  return blank(content, at);
}

/** A case in which nothing has happened yet. */
function blank(
  {
    caseId,
    conversation,
    earlier,
    complaint,
    alsoTypes,
    alsoArticles,
  }: Pick<
    Extract<Entry, { type: 'opened' }>,
    'caseId' | 'conversation' | 'earlier' | 'complaint' | 'alsoTypes' | 'alsoArticles'
  >,
  at: Instant,
): Case {
  return {
    id: caseId,
    head: EMPTY_CHAIN,
    conversation,
    earlier,
    openedAt: at,
    updatedAt: at,
    language: null,
    locale: null,
    timezone: null,
    untaken: null,
    masked: false,
    speaker: { is: 'bot' },
    complaint,
    alsoTypes: alsoTypes ?? [],
    alsoArticles: alsoArticles ?? [],
    order: null,
    sku: null,
    identification: { failures: 0, orderNumber: null, fact: null },
    proof: null,
    furtherProofsFailed: 0,
    furtherProofUsedUp: false,
    offersOfPeople: [],
    orderChoices: [],
    supposed: null,
    deliveryWish: null,
    wish: 'none',
    refuses: [],
    wanted: 'none',
    askedForPerson: false,
    asksForParcel: false,
    asked: null,
    askedCount: {},
    told: {},
    answered: null,
    details: {},
    cameAsOrdered: false,
    photos: [],
    photoNotes: [],
    unheard: [],
    itemPictures: {},
    examined: [],
    completeness: NOTHING_ASKED,
    offers: [],
    insistences: 0,
    threats: [],
    alarm: null,
    alarmSaid: null,
    hasActed: false,
    dangerDenied: false,
    dangerDeniedSaid: null,
    takenBackSaid: null,
    dangerElsewhere: false,
    moods: [],
    occasions: [],
    handoff: null,
    handoffEnded: null,
    handoffs: 0,
    handoffTakenBack: false,
    returned: false,
    desk: EMPTY_DESK,
    care: NO_CARE,
    reach: REACHED,
    fulfilments: [],
    thanks: null,
    rating: null,
    messages: 0,
    modelUsed: NO_MODEL_USED,
    recent: [],
    buttons: [],
    unanswered: [],
    undelivered: [],
    done: [],
    closed: null,
    hold: null,
    erasedAt: null,
  };
}

/** What is left of a case when it was forgotten what was said in it: that there was one, and how it ended. */
function erased(
  { caseId, channelId, outcome }: Extract<Entry, { type: 'erased' }>,
  openedAt: Instant,
  at: Instant,
): Case {
  const conversation = {
    id: 'erased',
    channelId,
    buyer: { channelUser: `${channelId}:erased`, name: null, vouched: false, buyerId: null },
    reference: null,
  };
  const ended = Outcome.safeParse(outcome);
  return {
    ...blank({ caseId, conversation, earlier: null, complaint: null }, openedAt),
    closed: { outcome: ended.success ? ended.data : 'buyer_gone', at },
    erasedAt: at,
  };
}

const apply = (kase: Case, entry: Entry, at: Instant): Case =>
  applyEntry(
    {
      ...kase,
      desk: foldDesk(kase.desk, entry, at),
      care: foldCare(kase.care, entry, at),
      reach: foldReach(kase.reach, entry, at),
      rating: foldRating(kase.rating, entry, at),
      completeness: foldCompleteness(kase.completeness, entry, at),
    },
    entry,
    at,
  );

const NOT_DONE = { reference: null, doneAt: null, doneBy: null, doneByName: null };

function applyEntry(kase: Case, entry: Entry, at: Instant): Case {
  switch (entry.type) {
    case 'opened':
      throw new TypeError('a case opens once');
    case 'moved':
      return { ...kase, conversation: entry.conversation };
    case 'said':
      return applySaid(kase, entry, at);
    case 'photo_stored': {
      const { type: _, ...photo } = entry;
      return withPhotoShown({ ...kase, photos: lastOf(KEPT.photos, [...kase.photos, photo]) });
    }
    case 'photo_described': {
      const { sha256, text, fits } = entry;
      return { ...kase, photoNotes: lastOf(KEPT.photos, [...kase.photoNotes, { sha256, text, fits }]) };
    }
    case 'item_pictured': {
      const { sku, sha256, contentType } = entry;
      return { ...kase, itemPictures: { ...kase.itemPictures, [sku]: { sha256, contentType } } };
    }
    case 'model_used':
      return { ...kase, modelUsed: addUse(kase.modelUsed, entry.use) };
    case 'photo_examined':
      return { ...kase, examined: lastOf(KEPT.photos, [...kase.examined, entry.sha256]) };
    case 'file_stored': {
      const { activityId, sha256, contentType } = entry;
      if (natureOf(contentType) !== 'sound') return kase;
      const sound = { activityId, sha256, contentType };
      return { ...kase, unheard: lastOf(KEPT.photos, [...kase.unheard, sound]) };
    }
    case 'voice_transcribed':
      return { ...kase, unheard: kase.unheard.filter(({ sha256 }) => sha256 !== entry.sha256) };
    case 'photo_refused':
    case 'edited':
    case 'deleted':
    case 'worded':
    case 'wording_refused':
    case 'noted':
    case 'labelled':
    case 'snoozed':
    case 'snooze_ended':
    case 'approval_requested':
    case 'approval_given':
    case 'approval_refused':
    case 'approval_withdrawn':
    case 'translated':
    case 'told_when':
    case 'order_event':
    case 'cared':
    case 'care_stopped':
    case 'seen':
    case 'notified':
    case 'notification_failed':
    case 'resolution_verified':
    case 'rated':
    case 'rating_explained':
    case 'evidence_asked':
    case 'evidence_declined':
    case 'evidence_marked':
    case 'redacted':
    case 'exported':
      return kase;
    case 'delivered':
      return withoutUndelivered(kase, entry.activityIds);
    case 'delivery_failed':
      return withoutUndelivered(kase, [entry.activityId]);
    case 'left_unsent':
      return unsaid(withoutUndelivered(kase, entry.activityIds), entry);
    case 'delivery_retried':
      return {
        ...kase,
        undelivered: lastOf(KEPT.undelivered, [...kase.undelivered, entry.activityId]),
      };
    case 'left_unanswered':
    case 'turn_failed':
      return done(kase, entry.activityIds);
    case 'read':
      return applyReading(kase, recordedReading(entry.reading), at);
    case 'identified':
      return {
        ...withOrder(kase, entry.order),
        // Which order it is answers what was asked of that, and not whether a guess of what is wrong with it is right.
        asked: kase.asked === 'confirm' ? kase.asked : null,
        proof: proofKept(kase, entry.proof),
      };
    case 'order_updated':
      return withOrder(kase, entry.order);
    case 'identification_failed':
      return {
        ...kase,
        identification: { failures: kase.identification.failures + 1, orderNumber: null, fact: null },
      };
    case 'proved_further':
      return { ...kase, proof: entry.proof };
    case 'further_proof_failed':
      return entry.triesUsedUp === true
        ? { ...kase, furtherProofUsedUp: true }
        : { ...kase, furtherProofsFailed: kase.furtherProofsFailed + 1 };
    case 'claimed':
      return {
        ...kase,
        askedCount: isFirstClaim(kase) ? { ...kase.askedCount, order: 0, proof: 0 } : kase.askedCount,
        identification: { ...kase.identification, orderNumber: entry.orderNumber, fact: entry.fact },
      };
    case 'orders_found':
      return { ...kase, orderChoices: entry.orders };
    case 'detail_given': {
      const isArticle = entry.detail === 'which_item' && entry.text !== ALL_ITEMS;
      const about = isArticle ? withArticle(kase, entry.text) : kase;
      return {
        ...about,
        details: { ...about.details, [entry.detail]: entry.text },
        cameAsOrdered: entry.detail === 'received' ? entry.asOrdered === true : about.cameAsOrdered,
        asked: kase.asked === entry.detail ? null : kase.asked,
      };
    }
    case 'article_noted':
      return withArticleNoted(kase, entry);
    case 'proposed':
      return applyProposal(
        withComplaintOfOrder({ ...kase, answered: null }, entry.decision),
        entry.decision.next,
      );
    case 'answered':
      return { ...kase, offers: withStatus(kase.offers, entry.offerId, entry.answer) };
    case 'fulfilment_due':
      return {
        ...kase,
        fulfilments: [
          ...kase.fulfilments,
          {
            id: entry.fulfilmentId,
            offerId: entry.offerId,
            remedy: entry.remedy,
            agreedAt: at,
            amount: entry.amount ?? amountOf(kase, entry.offerId),
            status: 'due',
            failedBy: null,
            deliveryWish: entry.deliveryWish ?? null,
            thanksValidUntil: kase.thanks?.id === entry.offerId ? kase.thanks.validUntil : null,
            ...NOT_DONE,
            byHand: false,
            attempts: 0,
            lastAttemptAt: null,
          },
        ],
      };
    case 'thanked':
      return { ...kase, thanks: entry.coupon };
    case 'fulfilment_tried':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({
        ...it,
        attempts: it.attempts + 1,
        lastAttemptAt: at,
      }));
    case 'fulfilment_done':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({
        ...it,
        status: 'done',
        reference: entry.reference,
        doneAt: at,
        doneBy: entry.by,
        doneByName: entry.byName ?? null,
      }));
    case 'fulfilment_undone':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({
        ...it,
        status: 'due',
        failedBy: null,
        ...NOT_DONE,
        byHand: true,
      }));
    case 'fulfilment_failed':
      return withFulfilment(kase, entry.fulfilmentId, (it) => ({
        ...it,
        status: 'failed',
        failedBy: entry.by ?? null,
      }));
    case 'handoff_requested':
      return {
        ...kase,
        // Whoever waits already has waited since then, whatever else they say meanwhile.
        speaker: kase.speaker.is === 'queue' ? kase.speaker : { is: 'queue', since: at },
        asked: null,
        handoff: {
          reason: entry.reason,
          subject: entry.subject ?? null,
          summary: entry.summary,
          requestedAt: at,
          toldTopics: [],
          knewOrder: kase.order !== null,
          failed: false,
        },
        handoffs: kase.handoffs + 1,
        handoffTakenBack: false,
      };
    case 'handoff_accepted':
      return { ...kase, speaker: { is: 'agent', agent: entry.agent, since: at } };
    case 'transferred':
      return {
        ...kase,
        speaker:
          entry.to.is === 'agent'
            ? { is: 'agent', agent: entry.to.agent, since: at }
            : { is: 'queue', since: at },
      };
    case 'reopened':
      return {
        ...kase,
        speaker: { is: 'agent', agent: entry.agent, since: at },
        closed: null,
        handoff: kase.handoffEnded,
        handoffEnded: null,
      };
    case 'offered':
      return {
        ...withOffer(kase, entry.offer),
        offersOfPeople: [...kase.offersOfPeople, entry.offer.id],
      };
    case 'back_to_bot':
      // Nobody has looked at what is complained of beside the wish that was taken back: it goes on as if that were never said.
      return entry.because === 'keeps_order' && !isOfWishAlone(kase)
        ? { ...returned(kase), returned: kase.returned, handoffTakenBack: kase.handoffs === 1 }
        : returned(kase);
    case 'handoff_returned':
      return returned(kase);
    case 'handoff_completed':
      return { ...kase, speaker: { is: 'bot' }, handoff: null, handoffEnded: kase.handoff };
    case 'handoff_failed':
      return {
        ...kase,
        speaker: { is: 'queue', since: kase.speaker.is === 'queue' ? kase.speaker.since : at },
        handoff: kase.handoff && { ...kase.handoff, failed: true },
      };
    case 'hold_set':
      return { ...kase, hold: { by: entry.by, because: entry.because, since: at } };
    case 'hold_lifted':
      return { ...kase, hold: null };
    case 'erased':
      return erased(entry, kase.openedAt, at);
    case 'closed':
      return { ...kase, asked: null, closed: { outcome: entry.outcome, at } };
    default:
      return ofNewerVersion(kase, entry);
  }
}

/** What a newer version wrote beside this one stays on record, and says nothing here. */
const ofNewerVersion = (kase: Case, _unknown: never): Case => kase;

/** For what became due before its amount was kept. */
function amountOf({ offers }: Case, offerId: string): Money | null {
  const offer = offers.find(({ id }) => id === offerId);
  return offer ? amountAgreed(offer) : null;
}

/** The first half of a proof takes the buyer further: what was asked for it was not asked in vain. */
const isFirstClaim = ({ identification: { orderNumber, fact } }: Case): boolean =>
  orderNumber === null && fact === null;

/**
 * The bot goes on where it was. What led to the handoff was dealt with by a person, so it does not hand over again for
 * the same reasons; what was offered stays known.
 */
function returned(kase: Case): Case {
  return {
    ...kase,
    speaker: { is: 'bot' },
    handoff: null,
    returned: true,
    insistences: 0,
    threats: [],
    moods: [],
    hasActed: false,
    dangerDenied: false,
    dangerDeniedSaid: null,
    dangerElsewhere: false,
    askedCount: {},
    told: {},
    answered: null,
    identification: { failures: 0, orderNumber: null, fact: null },
    furtherProofsFailed: 0,
    furtherProofUsedUp: false,
  };
}

/** An order taken over from an earlier case is known as it was there. */
const proofKept = ({ earlier }: Case, proof: OrderProof): OrderProof =>
  proof === 'earlier_case' ? (earlier?.proof ?? proof) : proof;

function applySaid(kase: Case, entry: Extract<Entry, { type: 'said' }>, at: Instant): Case {
  const text = entry.by === 'buyer' ? entry.text : entry.utterance.text;
  const recent = lastOf(KEPT.recent, [...kase.recent, { by: entry.by, text, at }]);
  if (entry.by === 'buyer') {
    return {
      ...kase,
      recent,
      locale: entry.locale ?? kase.locale,
      timezone: entry.timezone ?? kase.timezone,
      untaken: entry.untaken ?? null,
      masked: kase.masked || entry.masked === true,
      messages: kase.messages + 1,
      unanswered: [...kase.unanswered, entry.activityId],
    };
  }
  const undelivered = mustBeSent(kase)
    ? lastOf(KEPT.undelivered, [...kase.undelivered, entry.activityId])
    : kase.undelivered;
  const buttons = entry.utterance.buttons.length > 0 ? entry.utterance.buttons : kase.buttons;
  return done(
    { ...kase, recent, undelivered, buttons },
    entry.by === 'agent' ? kase.unanswered : entry.answers,
  );
}

/** As if these had not been said: they are what was said last, since the buyer is not heard before it is clear of them. */
function unsaid(
  kase: Case,
  { activityIds, question, topics = [] }: Extract<Entry, { type: 'left_unsent' }>,
): Case {
  const last = kase.recent
    .flatMap(({ by }, index) => (by === 'buyer' ? [] : [index]))
    .slice(-activityIds.length);
  const recent = kase.recent.filter((_said, index) => !last.includes(index));
  const untold = topics.reduce(withoutTold, { ...kase, recent });
  if (question === undefined) return untold;
  return {
    ...untold,
    asked: kase.asked === question ? null : kase.asked,
    askedCount: {
      ...kase.askedCount,
      [question]: Math.max(0, (kase.askedCount[question] ?? 0) - 1),
    },
  };
}

function withoutTold(kase: Case, topic: Topic): Case {
  const { [topic]: times = 0, ...others } = kase.told;
  const told = times > 1 ? { ...others, [topic]: times - 1 } : others;
  if (times > 1) return { ...kase, told, answered: null };
  const { complaint: asked, ...otherQuestions } = kase.askedCount;
  // See `applyTold`: where the parcel is was told with the question what is wrong.
  const wasAsked = topic === 'tracking' && kase.complaint === null && asked === 1;
  return {
    ...kase,
    told,
    answered: null,
    askedCount: wasAsked ? otherQuestions : kase.askedCount,
    handoff: kase.handoff && {
      ...kase.handoff,
      toldTopics: kase.handoff.toldTopics.filter((each) => each !== topic),
    },
  };
}

/** A wish that points at another offer means nothing once that is gone. */
const isLasting = (wish: Wish): boolean => wish !== 'none' && wish !== 'both' && wish !== 'earlier_offer';

/** A demand for a refund names none where it does not say how much. */
function wantedAfter(kase: Case, { wish, refund }: Reading): Case['wanted'] {
  if (isLasting(wish)) return wish;
  const before = kase.wanted;
  if (wish === 'earlier_offer') return offerTurnedDown(kase)?.remedy ?? before;
  return refund === 'none' || REFUNDS.has(before) ? before : 'refund';
}

/**
 * What they wish for by name they refuse no more, and nothing where they would take what was offered before; money after all, of whoever
 * wanted none, opens a part of it as well. What is asked for in one message is not refused in it, whatever a reader made of it.
 */
function refusedAfter({ refuses }: Case, { wish, refund, refuses: said = [] }: Reading): Remedy[] {
  const takesBack = wish === 'earlier_offer' || wish === 'both';
  const wantsMoney = refund !== 'none' && refuses.includes('full_refund');
  const kept = takesBack
    ? []
    : refuses.filter((remedy) => remedy !== wish && !(wantsMoney && isRefund(remedy)));
  const meant = said.filter((remedy) => remedy !== wish && !(refund !== 'none' && isRefund(remedy)));
  return [...new Set([...kept, ...meant])];
}

const REFUNDS: ReadonlySet<Case['wanted']> = new Set(['partial_refund', 'return_for_refund', 'full_refund']);

/** What was said of the offer before is not said of this one. */
const withOffer = (kase: Case, offer: Offer): Case => ({
  ...kase,
  asked: null,
  wish: 'none',
  told: Object.fromEntries(Object.entries(kase.told).filter(([topic]) => !/^(?:offer|wish)_/.test(topic))),
  offers: [...kase.offers, offer],
});

const withComplaintOfOrder = (kase: Case, { complaint }: Decision): Case =>
  complaint === undefined ? kase : { ...kase, complaint };

/** The greeting was shown before the case was opened, and the page reads what was said from the case file. */
const mustBeSent = ({ conversation, messages }: Case): boolean =>
  conversation.channelId !== PAGE_CHANNEL && messages > 0;

const withoutUndelivered = (kase: Case, activityIds: readonly string[]): Case => ({
  ...kase,
  undelivered: kase.undelivered.filter((id) => !activityIds.includes(id)),
});

function applyReading(kase: Case, reading: Reading, at: Instant): Case {
  const mood = {
    at,
    sentiment: reading.sentiment,
    intensity: reading.intensity,
    ...(isFelt(reading) ? {} : { pressed: true as const }),
  };
  const threats =
    reading.threatens === 'none' || kase.threats.includes(reading.threatens)
      ? kase.threats
      : [...kase.threats, reading.threatens];
  return {
    ...forgettingWhatCame(kase, withComplaint(kase, reading)),
    language: reading.language,
    moods: lastOf(KEPT.moods, [...kase.moods, mood]),
    occasions:
      reading.occasion === 'none' || kase.occasions.includes(reading.occasion)
        ? kase.occasions
        : [...kase.occasions, reading.occasion],
    threats,
    ...withAlarm(kase, reading),
    takenBackSaid: takenBackAfter(kase, reading),
    modelUsed: addUse(kase.modelUsed, reading.readBy.use),
    insistences: kase.insistences + (reading.refund === 'insists' ? 1 : 0),
    wish: isLasting(reading.wish) ? reading.wish : kase.wish,
    refuses: refusedAfter(kase, reading),
    wanted: wantedAfter(kase, reading),
    askedForPerson: kase.askedForPerson || reading.wantsHuman,
    asksForParcel: kase.asksForParcel || reading.request === 'tracking',
    deliveryWish: reading.wishesDelivery === true ? justSaid(kase, LONGEST_WISH) : kase.deliveryWish,
  };
}

/** What the buyer wrote since somebody last answered, or its beginning. */
function justSaid({ recent }: Case, longest = Infinity): string {
  const last = recent.findLastIndex(({ by }) => by !== 'buyer');
  const said = recent.slice(last + 1).map(({ text }) => text);
  return said.join('\n').trim().slice(0, longest).toWellFormed();
}

/** The buyer's last message, shortened. */
const lastMessage = ({ recent }: Case): string =>
  (recent.findLast(({ by }) => by === 'buyer')?.text ?? '').trim().slice(0, LONGEST_ALARM).toWellFormed();

/** It stands until they complain anew, or insist on their money. */
function takenBackAfter(kase: Case, reading: Reading): string | null {
  if (letsGo(kase, reading) && kase.complaint !== null) return lastMessage(kase);
  return reading.complaintType === 'none' && reading.refund !== 'insists' ? kase.takenBackSaid : null;
}

/** The gravest alarm stays, with the words that first raised it; those of a press on a button are none. */
function withAlarm(
  kase: Case,
  reading: Reading,
): Pick<Case, 'alarm' | 'alarmSaid' | 'hasActed' | 'dangerDenied' | 'dangerDeniedSaid' | 'dangerElsewhere'> {
  const dangerDenied =
    reading.alarm !== 'safety' &&
    kase.alarm === 'safety' &&
    (kase.dangerDenied || deniesDanger(kase, reading));
  const dangerDeniedSaid = dangerDenied ? (kase.dangerDeniedSaid ?? lastMessage(kase)) : null;
  const denial = { dangerDenied, dangerDeniedSaid };
  const dangerElsewhere = kase.dangerElsewhere || (reading.alarm === 'safety' && isOfSomethingElse(reading));
  const alarm = graver(kase.alarm, reading.alarm);
  const hasActed = kase.hasActed || (alarm === 'self_harm' && reading.hasActed === true);
  if (alarm === kase.alarm) return { alarm, alarmSaid: kase.alarmSaid, hasActed, ...denial, dangerElsewhere };
  const words = fromAlarm(justSaid(kase), reading).slice(0, LONGEST_ALARM).toWellFormed();
  return { alarm, alarmSaid: words === '' ? null : words, hasActed, ...denial, dangerElsewhere };
}

/** What hurts somebody beside an article that never came is another one. */
const isOfSomethingElse = ({ complaintType, alsoTypes, request, endangers }: Reading): boolean =>
  complaintType === 'not_received' ||
  alsoTypes.includes('not_received') ||
  request === 'other_order' ||
  endangers === 'hurt';

/** What never came can hurt nobody: of whoever misses it, and of an order that is not there yet, that denies the danger too. */
const deniesDanger = ({ complaint, order, dangerElsewhere }: Case, reading: Reading): boolean =>
  reading.deniesDanger === true ||
  (!dangerElsewhere &&
    reading.complaintType === 'not_received' &&
    !isGuess(reading) &&
    complaint === 'not_received' &&
    order !== null &&
    order.tracking.status !== 'delivered');

/** A story from where it raises the alarm on; what stands before that is told by three dots. */
function fromAlarm(words: string, { alarmBeforeEnd = words.length }: Reading): string {
  return alarmBeforeEnd < words.length ? `… ${words.slice(-alarmBeforeEnd)}` : words;
}

type Informed = Extract<Decision['next'], { do: 'inform' }>;

const withAlsoArticle = (kase: Case, { article, about }: Informed): Case =>
  article === undefined ? kase : withNoted(kase, { sku: article, about: about ?? null });

/** What is wrong with another article stays with that one, and the case with the complaint it had. */
function withArticleNoted(
  kase: Case,
  { sku, about, beside }: Extract<Entry, { type: 'article_noted' }>,
): Case {
  const complaint = beside ?? kase.complaint;
  const alsoTypes = kase.alsoTypes.filter((type) => type !== about && type !== complaint);
  return withNoted({ ...kase, complaint, alsoTypes }, { sku, about });
}

/** Each article once: what is said of it later stands. */
const withNoted = (kase: Case, noted: ArticleTrouble): Case => ({
  ...kase,
  alsoArticles: [...kase.alsoArticles.filter(({ sku }) => sku !== noted.sku), noted],
});

/** What was supposed to be wrong is asked about again once the order is known. */
const ASKS_WHICH_ORDER: ReadonlySet<Case['asked']> = new Set(['order', 'proof', 'which_order']);

function applyProposal(kase: Case, next: Extract<Entry, { type: 'proposed' }>['decision']['next']): Case {
  switch (next.do) {
    case 'offer':
      return withOffer(kase, next.offer);
    case 'ask':
      return {
        ...kase,
        asked: next.question,
        supposed: next.about ?? (ASKS_WHICH_ORDER.has(next.question) ? kase.supposed : null),
        askedCount: { ...kase.askedCount, [next.question]: (kase.askedCount[next.question] ?? 0) + 1 },
      };
    case 'inform':
      return (next.also ?? []).reduce(
        (told, topic) => withTold(told, topic, null),
        applyTold(withTold(withAlsoArticle(kase, next), next.topic, next.subject ?? null), next.topic),
      );
    case 'close':
      return withTold(kase, next.topic, null);
    case 'accept':
    case 'hand_over':
    case 'stay_silent':
      return kase;
    default:
      return ofNewerVersion(kase, next);
  }
}

function withTold(kase: Case, topic: Topic, answered: Case['answered']): Case {
  return {
    ...kase,
    answered,
    told: { ...kase.told, [topic]: (kase.told[topic] ?? 0) + 1 },
    handoff: kase.handoff && {
      ...kase.handoff,
      toldTopics: [...new Set([...kase.handoff.toldTopics, topic])],
    },
  };
}

function applyTold(kase: Case, topic: Topic): Case {
  // Where the parcel is ends with the question what is wrong, so that it is not told twice to the same silence.
  if (topic !== 'tracking' || kase.complaint !== null) return kase;
  return {
    ...kase,
    askedCount: { ...kase.askedCount, complaint: Math.max(1, kase.askedCount.complaint ?? 0) },
  };
}

function done(kase: Case, activityIds: readonly string[]): Case {
  return {
    ...kase,
    unanswered: kase.unanswered.filter((id) => !activityIds.includes(id)),
    done: lastOf(KEPT.done, [...kase.done, ...activityIds.filter((id) => !kase.done.includes(id))]),
  };
}

const withStatus = (offers: readonly Offer[], id: string, status: Offer['status']): Offer[] =>
  offers.map((offer) => (offer.id === id ? { ...offer, status } : offer));

const withFulfilment = (kase: Case, id: string, change: (it: FulfilmentState) => FulfilmentState): Case => ({
  ...kase,
  fulfilments: kase.fulfilments.map((it) => (it.id === id ? change(it) : it)),
});

const lastOf = <T>(count: number, items: readonly T[]): T[] => items.slice(-count);
