import { openOffer, type Case } from '../../domain/case/case.ts';
import type { CaseSummary } from '../../domain/case/caseSummary.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { toDecimalString, type Money } from '../../domain/vocabulary/money.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { Offer } from '../../domain/vocabulary/remedy.ts';
import { saidOrShown } from '../../domain/vocabulary/message.ts';
import type { DeskView } from '../../services/desk/desk.ts';
import type { DeskList } from './deskClient.ts';
import { plain, trailWords } from '../../domain/review/timeline/trailWords.ts';

/** The time zone that times are shown in; null for that of this machine. */
export type Zone = string | null;

/** How much of a case's id stands in lists: enough to tell cases apart, and to name one by. */
const ID_SHOWN = 8;

/** What there is to do, one line a case. */
export function listText({ cases, owed }: DeskList, zone: Zone): string {
  const waiting = cases.filter(({ status }) => status === 'waiting');
  const taken = cases.filter(({ status }) => status !== 'waiting');
  const ids = [...cases, ...owed].map(({ caseId }) => caseId);
  const sections = [
    section('Waiting for a person', waiting, (each) => caseLine(each, ids, zone)),
    section('With somebody', taken, (each) => caseLine(each, ids, zone)),
    section('Agreed and still to be carried out', owed, (each) => caseLine(each, ids, zone)),
  ].filter((text) => text !== '');
  return sections.length === 0 ? 'Nothing to do: nobody waits, and nothing is owed.' : sections.join('\n\n');
}

const section = <T>(title: string, items: readonly T[], line: (item: T) => string): string =>
  items.length === 0 ? '' : [`${title}:`, ...items.map((item) => `  ${line(item)}`)].join('\n');

function caseLine(summary: CaseSummary, ids: readonly string[], zone: Zone): string {
  const { caseId, status, agentName, handoffReason, handoffSubject, alarm, updatedAt } = summary;
  return [
    shortId(caseId, ids),
    time(updatedAt, zone),
    summary.buyerName ?? 'name not known',
    summary.complaint ? plain(summary.complaint) : 'no complaint yet',
    `order ${summary.orderNumber ?? 'not known'}`,
    plain(summary.mood),
    ...(status === 'with_agent' && agentName !== null ? [`with ${agentName}`] : []),
    ...(status === 'waiting' && handoffReason !== null ? [plain(handoffSubject ?? handoffReason)] : []),
    ...(alarm !== null && alarm !== handoffSubject ? [`ALARM: ${plain(alarm)}`] : []),
  ].join('  ');
}

/** The shortest beginning that names it alone, and then still some; cases of one conversation differ only at the end. */
function shortId(caseId: string, ids: readonly string[]): string {
  const short = caseId.slice(0, ID_SHOWN);
  const isAlone = ids.every((id) => id === caseId || !id.startsWith(short));
  return isAlone ? short : caseId;
}

/** A case as an agent reads it: where it stands, what it is about, what was said, offered and owed. */
export function caseText({ kase, entries, left }: DeskView, zone: Zone): string {
  const currency = kase.order?.total.currency ?? '';
  return [
    `Case ${kase.id}: ${standing(kase, zone)}`,
    ...summary(entries),
    ...(left === null
      ? []
      : [
          `Tolerance left now: ${money({ amount: left.order, currency })} for the order, ` +
            `${money({ amount: left.buyer, currency })} for the buyer, ${money({ amount: left.day, currency })} today.`,
        ]),
    section('Conversation', conversation(entries, zone), (line) => line),
    section('What the assistant understood', readings(entries, zone), (line) => line),
    section('Offers', offers(entries, kase, zone), (line) => line),
    section('To carry out', owedLines(kase), (line) => line),
    section('Notes', notes(entries, zone), (line) => line),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function standing({ closed, speaker }: Case, zone: Zone): string {
  if (closed) return `closed ${time(closed.at, zone)}, ${plain(closed.outcome)}`;
  switch (speaker.is) {
    case 'bot':
      return 'with the assistant';
    case 'queue':
      return `waits for a person since ${time(speaker.since, zone)}`;
    case 'agent':
      return `with ${speaker.agent.name} since ${time(speaker.since, zone)}`;
  }
}

/** As it was when the case was handed over last. */
function summary(entries: readonly SealedEntry<Entry>[]): string[] {
  const handedOver = entries
    .map(({ content }) => content)
    .findLast((each) => each.type === 'handoff_requested');
  return handedOver
    ? [section('Summary, when it was handed over', handedOver.summary.split('\n'), (line) => line)]
    : [];
}

function conversation(entries: readonly SealedEntry<Entry>[], zone: Zone): string[] {
  return entries.flatMap(({ at, content }) => {
    if (content.type === 'photo_stored')
      return [`${time(at, zone)}  (photo ${content.name ?? content.contentType})`];
    if (content.type === 'file_stored')
      return [`${time(at, zone)}  (file ${content.name ?? content.contentType})`];
    if (content.type === 'edited')
      return [`${time(at, zone)}  (the buyer changed a message: “${content.was}” → “${content.text}”)`];
    if (content.type === 'deleted')
      return [`${time(at, zone)}  (the buyer deleted a message: “${content.was}”)`];
    if (content.type === 'delivery_failed')
      return [`${time(at, zone)}  (did not reach the buyer: ${content.because})`];
    return content.type === 'said' ? saidLines(content, time(at, zone)) : [];
  });
}

function saidLines(said: Extract<Entry, { type: 'said' }>, at: string): string[] {
  const who = said.by === 'agent' ? said.agent.name : said.by === 'buyer' ? 'Buyer' : 'Assistant';
  const text = said.by === 'buyer' ? saidOrShown(said) : said.utterance.text;
  const [first = '', ...rest] = (text || '(no words)').split('\n');
  return [`${at}  ${who}: ${first}`, ...rest.map((line) => `    ${line}`)];
}

function readings(entries: readonly SealedEntry<Entry>[], zone: Zone): string[] {
  return entries.flatMap(({ at, content }) => {
    if (content.type !== 'read') return [];
    const { reading } = content;
    const { complaintType, alsoTypes, refund, threatens, offerResponse, request, readBy } = reading;
    const parts = [
      complaintType === 'none' ? 'no complaint' : plain(complaintType),
      ...alsoTypes.map((type) => `also ${plain(type)}`),
      `${plain(reading.sentiment)} ${reading.intensity}`,
      ...(refund === 'none' ? [] : [`${refund} for a refund`.replace('insists for', 'insists on')]),
      ...(reading.wantsHuman ? ['wants a person'] : []),
      ...(threatens === 'none' ? [] : [`threatens: ${plain(threatens)}`]),
      ...(offerResponse === null ? [] : [`answers the offer: ${offerResponse}`]),
      ...(request === 'none' ? [] : [plain(request)]),
      reading.language,
      `read by ${readBy.recognizer}${readBy.insteadOf ? ` instead of ${readBy.insteadOf.recognizer}` : ''}`,
    ];
    return [`${time(at, zone)}  ${parts.join(', ')}`];
  });
}

/** Each offer with what became of it, and under it why it was this one; other reasons to hand over come last. */
function offers(entries: readonly SealedEntry<Entry>[], kase: Case, zone: Zone): string[] {
  return entries.flatMap(({ at, content }) => {
    if (content.type !== 'proposed') return [];
    const { next, trail } = content.decision;
    const currency = kase.order?.total.currency ?? '';
    const why = trail.map((line) => `    ${trailWords(line, currency)}`);
    if (next.do === 'hand_over') return [`${time(at, zone)}  handed over: ${plain(next.reason)}`, ...why];
    if (next.do !== 'offer') return [];
    const status = kase.offers.find(({ id }) => id === next.offer.id)?.status ?? next.offer.status;
    const open = openOffer(kase)?.id === next.offer.id;
    return [
      `${time(at, zone)}  ${offerWords(next.offer)}: ${open ? `open until ${time(next.offer.expiresAt, zone)}` : status}`,
      ...why,
    ];
  });
}

const offerWords = ({ remedy, amount, counter }: Offer): string =>
  `${plain(remedy)}${amount ? ` of ${money(amount)}` : ''}${counter ? ', the one counter-offer' : ''}`;

function owedLines(kase: Case): string[] {
  return kase.fulfilments.map((fulfilment) => {
    const offer = kase.offers.find(({ id }) => id === fulfilment.offerId);
    const what = offer ? offerWords(offer) : plain(fulfilment.remedy);
    const reference = fulfilment.reference === null ? '' : `, reference ${fulfilment.reference}`;
    return `${fulfilment.id}  ${what}, order ${offer?.orderNumber ?? 'not known'}: ${fulfilment.status}${reference}`;
  });
}

function notes(entries: readonly SealedEntry<Entry>[], zone: Zone): string[] {
  return entries.flatMap(({ at, content }) => {
    if (content.type === 'handoff_accepted')
      return [`${time(at, zone)}  ${content.agent.name} took the case`];
    if (content.type !== 'handoff_returned' && content.type !== 'handoff_completed') return [];
    const did = content.type === 'handoff_returned' ? 'gave the case back' : 'completed the case';
    const note = content.note === null ? '' : `: ${content.note}`;
    return [`${time(at, zone)}  ${content.agent.name} ${did}${note}`];
  });
}

/** A day and a time of day. */
export function time(instant: Instant, zone: Zone): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone === null ? {} : { timeZone: zone }),
  }).format(new Date(instant));
}

const money = (value: Money): string => `${toDecimalString(value)} ${value.currency}`;
