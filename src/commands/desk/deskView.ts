import type { Case } from '../../domain/case/case.ts';
import type { SealedEntry } from '../../domain/case/chain.ts';
import type { Entry } from '../../domain/case/entry.ts';
import { moneyWords } from '../../domain/telling/money.ts';
import { isFor, lineFor, tellingOf, type TellingItem } from '../../domain/telling/telling.ts';
import type { Told } from '../../domain/telling/told.ts';
import {
  handoffLabel,
  lower,
  MOOD_WORDS,
  OUTCOME_WORDS,
  plain,
  owedWords,
  sentBy,
  SUBJECT_WORDS,
  withInstants,
} from '../../domain/telling/words.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';
import type { QueueRow, Task } from '../../server/desk/wire.ts';
import type { DeskView } from '../../services/desk/desk.ts';
import type { DeskList } from './deskClient.ts';

/** The time zone that times are shown in; null for that of this machine. */
export type Zone = string | null;

/** The same by its name. */
export const zoneName = (zone: Zone): string => zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

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
    section('Agreed or given as thanks, and still to be carried out', owed, (each) =>
      taskLine(each, ids, zone),
    ),
  ].filter((text) => text !== '');
  return sections.length === 0 ? 'Nothing to do: nobody waits, and nothing is owed.' : sections.join('\n\n');
}

const section = <T>(title: string, items: readonly T[], line: (item: T) => string): string =>
  items.length === 0 ? '' : [`${title}:`, ...items.map((item) => `  ${line(item)}`)].join('\n');

function caseLine(row: QueueRow, ids: readonly string[], zone: Zone): string {
  const { caseId, status, agent, mood, handoffReason, handoffSubject, alarm, updatedAt } = row;
  return [
    shortId(caseId, ids),
    time(updatedAt, zone),
    row.buyerName ?? 'name not known',
    row.complaint ? plain(row.complaint) : 'no complaint yet',
    `order ${row.orderNumber ?? 'not known'}`,
    ...(mood ? [lower(MOOD_WORDS[mood])] : []),
    ...(status === 'with_agent' && agent ? [`with ${agent.name}`] : []),
    ...(status === 'waiting' && handoffReason !== null
      ? [lower(handoffLabel(handoffReason, handoffSubject))]
      : []),
    ...(alarm !== null && alarm !== handoffSubject ? [`ALARM: ${lower(SUBJECT_WORDS[alarm])}`] : []),
  ].join('  ');
}

const taskLine = (task: Task, ids: readonly string[], zone: Zone): string =>
  [
    shortId(task.caseId, ids),
    `by ${time(task.dueBy, zone)}`,
    task.buyerName ?? 'name not known',
    `order ${task.orderNumber ?? 'not known'}`,
    `${task.fulfilmentId}: ${lower(owedWords(task))}`,
  ].join('  ');

/** The shortest beginning that names it alone, and then still some; cases of one conversation differ only at the end. */
function shortId(caseId: string, ids: readonly string[]): string {
  const short = caseId.slice(0, ID_SHOWN);
  const isAlone = ids.every((id) => id === caseId || !id.startsWith(short));
  return isAlone ? short : caseId;
}

/** A case as an agent reads it: where it stands, what it is about, what was said, offered and owed. */
export function caseText({ kase, entries, left }: DeskView, zone: Zone): string {
  const currency = kase.order?.total.currency ?? '';
  const told = tellingOf(entries, zoneName(zone)).filter((item) => isFor(item, 'desk'));
  return [
    `Case ${kase.id}: ${standing(kase, zone)}`,
    ...summary(entries),
    ...(left === null
      ? []
      : [
          `Tolerance left now: ${moneyWords({ amount: left.order, currency })} for the order, ` +
            `${moneyWords({ amount: left.buyer, currency })} for the buyer, ${moneyWords({ amount: left.day, currency })} today.`,
        ]),
    section('Conversation', told.filter(isSaid), (item) => saidText(item, zone)),
    section('What the assistant understood', told.filter(isRead), (item) => eventText(item, zone)),
    section('What happened', told.filter(isEvent), (item) => eventText(item, zone)),
    section('To carry out', owedLines(kase, zone), (line) => line),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function standing({ closed, speaker }: Case, zone: Zone): string {
  if (closed) return `closed ${time(closed.at, zone)}, ${lower(OUTCOME_WORDS[closed.outcome])}`;
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

const SAID: ReadonlySet<Entry['type']> = new Set([
  'said',
  'photo_stored',
  'file_stored',
  'edited',
  'deleted',
  'photo_refused',
  'delivery_failed',
]);
const isSaid = ({ entry }: TellingItem): boolean => SAID.has(entry.type);
const isRead = ({ entry }: TellingItem): boolean => entry.type === 'read';
const isEvent = (item: TellingItem): boolean => !isSaid(item) && !isRead(item);

/** Something of the conversation itself, as a line of it. */
export function saidText({ at, entry, told }: TellingItem, zone: Zone): string {
  if (entry.type !== 'said') return `${time(at, zone)}  (${lineOf(told, zone)})`;
  const words = told.text ?? '';
  const [first = '', ...rest] = (words === '' ? '(no words)' : words).split('\n');
  return [`${time(at, zone)}  ${told.who}: ${first}`, ...rest.map((line) => `      ${line}`)].join('\n');
}

/** Something that happened, and under it why. */
const eventText = ({ at, told }: TellingItem, zone: Zone): string =>
  [
    `${time(at, zone)}  ${lineOf(told, zone)}`,
    ...[...(told.text ? [told.text] : []), ...(told.why ?? [])].map((line) => `      ${line}`),
  ].join('\n');

const lineOf = (told: Told, zone: Zone): string =>
  withInstants(lineFor('desk', told), (at) => time(at, zone));

function owedLines(kase: Case, zone: Zone): string[] {
  return kase.fulfilments.map((fulfilment) => {
    const offer = kase.offers.find(({ id }) => id === fulfilment.offerId);
    const what = lower(owedWords({ ...fulfilment, ...sentBy(offer) }));
    const reference = fulfilment.reference === null ? '' : `, reference ${fulfilment.reference}`;
    const { thanksValidUntil: until } = fulfilment;
    const valid = until === null ? '' : `, valid until ${time(until, zone)}`;
    return `${fulfilment.id}  ${what}${valid}, order ${kase.order?.number ?? 'not known'}: ${fulfilment.status}${reference}`;
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
