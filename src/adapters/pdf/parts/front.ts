import { moneyWords } from '../../../domain/telling/money.ts';
import { counted, languageWords, OUTCOME_WORDS, titled } from '../../../domain/telling/words.ts';
import { add, type Money } from '../../../domain/vocabulary/money.ts';
import type { PackageDocument } from '../../../domain/package/document.ts';
import { gap, LINK, MUTED, STRONG, WIDTH, type Cell } from '../sheet.ts';
import { facts, instantOf, type Part } from './part.ts';

export const titleOf = (document: PackageDocument): string =>
  document.for === 'arbitration' ? 'Case file for arbitration' : 'Copy of a conversation';

/** What this is about, in words that need nothing else. */
export function front(part: Part): void {
  const { sheet, document } = part;
  const { buyer, case: kase, order, shop } = document;
  sheet.place('summary');
  sheet.bookmark('Summary');
  sheet.heading(titleOf(document), 1);
  sheet.text([{ text: subjectOf(document), size: 12, color: '#3a4250' }]);
  sheet.space(10);
  facts(part, [
    { label: 'Shop', value: shop.name },
    { label: 'Marketplace', value: order?.marketplace ?? shop.marketplace },
    { label: 'Buyer', value: buyer.name ?? 'Not named' },
    { label: 'Order', value: order?.number ?? 'Not proved in this case' },
    { label: 'Complaint', value: complaintsTold(document) },
    { label: 'Outcome', value: outcomeTold(document) },
    { label: 'Opened', value: instantOf(part, kase.openedAt) },
    { label: 'Closed', value: kase.closedAt === null ? 'Still open' : instantOf(part, kase.closedAt) },
    { label: 'Held in', value: kase.channel },
    { label: "Buyer's language", value: kase.language && languageWords(kase.language) },
    { label: 'Case', value: kase.id },
    { label: 'Goes on from', value: kase.earlierCase },
  ]);
  sheet.space(8);
  figures(part);
  sheet.heading('What happened', 2);
  for (const sentence of kase.summary) {
    sheet.text([{ text: sentence, size: 10 }]);
    sheet.space(3);
  }
}

function complaintsTold({ case: { alsoComplaints, complaint } }: PackageDocument): string {
  const all = [...(complaint === null ? [] : [complaint]), ...alsoComplaints];
  return all.length === 0 ? 'No complaint recognised' : all.map(titled).join(', ');
}

const outcomeTold = ({ case: { outcome } }: PackageDocument): string =>
  outcome === null ? 'None yet: the case is open' : OUTCOME_WORDS[outcome];

function subjectOf(document: PackageDocument): string {
  const { case: kase, order, shop } = document;
  const complaint = kase.complaint === null ? complaintsTold(document) : titled(kase.complaint);
  const about = order === null ? 'no order proved' : `order ${order.number}`;
  return `${complaint}, ${about}, ${shop.name}`;
}

/** What was at stake, and what was given, beside one another. */
function figures({ sheet, document: { offers, order } }: Part): void {
  const accepted = offers.filter(({ answer }) => answer === 'accepted');
  const done = accepted.filter(({ fulfilment }) => fulfilment?.status === 'done');
  const boxes = [
    [
      'Order total',
      order ? moneyWords(order.total) : '—',
      order ? counted(order.items.length, 'article') : '',
    ],
    ['Offered', counted(offers.length, 'offer'), eachOnce(offers.map(({ words }) => words))],
    ['Accepted', sumTold(accepted), eachOnce(accepted.map(({ words }) => words))],
    ['Carried out', sumTold(done), done.map(({ fulfilment }) => fulfilment?.reference ?? '').join('; ')],
  ];
  const width = WIDTH / boxes.length;
  const cells = boxes.map(([label = '', value = '', note = '']): Cell => ({
    width,
    slabs: [
      ...sheet.lines([{ ...MUTED, text: label }], width - 16),
      ...sheet.lines([{ ...STRONG, size: 12, text: value }], width - 16),
      ...(note === '' ? [] : sheet.lines([{ ...MUTED, text: note }], width - 16)),
    ],
  }));
  sheet.row(cells, { fill: '#f1f4f8', padding: { x: 8, top: 7, bottom: 7 } });
  sheet.space(12);
}

/** In the order in which they were first made, what was made again with how often. */
const eachOnce = (all: readonly string[]): string =>
  [...Map.groupBy(all, (words) => words)]
    .map(([words, { length }]) => (length === 1 ? words : `${words} (${length} times)`))
    .join('; ');

function sumTold(offers: PackageDocument['offers']): string {
  if (offers.length === 0) return 'Nothing';
  const sums = new Map<string, Money>();
  for (const { amount } of offers)
    if (amount) {
      const before = sums.get(amount.currency);
      sums.set(amount.currency, before ? add(before, amount) : amount);
    }
  return sums.size === 0 ? counted(offers.length, 'offer') : [...sums.values()].map(moneyWords).join(', ');
}

/** The parts with their pages, which are known at the end. */
export function contents({ sheet }: Part, parts: readonly { name: string; title: string }[]): void {
  sheet.space(10);
  sheet.heading('In this file', 2, 20 * parts.length);
  for (const { name, title } of parts) {
    const [line] = sheet.lines([{ text: title, to: name, color: LINK }], WIDTH);
    if (!line) continue;
    sheet.pageNumberOf(name, sheet.y, line.height);
    sheet.row([{ width: WIDTH, slabs: [line, gap(2)] }], { padding: { x: 0, top: 0, bottom: 0 } });
  }
}
