import { MUTED, STRONG } from '../sheet.ts';
import { moneyWords } from '../../../domain/telling/money.ts';
import { dayOf, titled } from '../../../domain/telling/words.ts';
import { cellOf, facts, headOf, instantOf, nothing, type Fact, type Part } from './part.ts';

const ITEMS = [
  { title: 'Article', width: 259 },
  { title: 'Pieces', width: 50 },
  { title: 'Price of one', width: 90 },
  { title: 'In question', width: 100 },
];

export function orderAndTracking(part: Part): void {
  const { sheet, document } = part;
  const { order } = document;
  if (order === null) {
    nothing(part, 'No order was proved in this case.');
    return;
  }
  const { tracking } = order;
  const at = (instant: string | null): Fact['value'] =>
    instant === null ? 'Not on record' : instantOf(part, instant);
  facts(part, [
    { label: 'Order', value: order.number },
    { label: 'Total', value: moneyWords(order.total) },
    { label: 'Marketplace', value: order.marketplace },
    { label: 'Proved by', value: order.provedBy },
    { label: 'Placed', value: at(order.placedAt) },
    { label: 'Shipped', value: at(order.shippedAt) },
    {
      label: 'Promised by',
      value: order.promisedBy === null ? 'Not on record' : dayOf(order.promisedBy, part.clock.zone),
    },
    { label: 'Delivered', value: at(order.deliveredAt) },
  ]);
  sheet.space(8);
  sheet.table(
    headOf(part, ITEMS),
    order.items.map(({ inQuestion, price, quantity, title, variant }) => {
      const [article = 0, pieces = 0, one = 0, question = 0] = ITEMS.map(({ width }) => width);
      return [
        cellOf(part, article, [
          { text: title, size: 9 },
          ...(variant === null ? [] : [{ ...MUTED, text: `\n${variant}` }]),
        ]),
        cellOf(part, pieces, [{ text: String(quantity), size: 9 }]),
        cellOf(part, one, [{ text: moneyWords(price), size: 9 }]),
        cellOf(part, question, inQuestion ? [{ ...STRONG, text: 'Yes', size: 9 }] : [{ text: '' }]),
      ];
    }),
    { rule: '#d5d9e0' },
  );
  sheet.space(10);
  sheet.heading('Tracking', 3);
  facts(part, [
    { label: 'Status', value: titled(tracking.status) },
    { label: 'Tracking number', value: tracking.number ?? 'Not on record' },
    { label: 'Carrier', value: tracking.carrier ?? 'Not on record' },
    { label: 'Last scan', value: at(tracking.lastScanAt) },
    { label: 'Place of last scan', value: tracking.lastScanPlace },
  ]);
}
