import { idFromWords } from '../../domain/orders/orderUpdate.ts';
import type { Currency, Money } from '../../domain/vocabulary/money.ts';
import type { OrderItem } from '../../domain/vocabulary/order.ts';
import type { ExportFormat } from './exports/exportFormat.ts';
import type { RowReader } from './rowReader.ts';

/** The articles of one order. In a shop's export a row may be about the order alone, or about an article that was taken out. */
export function itemsOf(
  rows: readonly RowReader[],
  currency: Currency | null,
  shop: ExportFormat | null,
): OrderItem[] {
  const items: OrderItem[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    if (shop !== null && (saysNothingOfArticles(row) || isTakenOut(row))) continue;
    const sku = row.raw('sku');
    const twin = lines.get(sku);
    if (shop === null && sku !== '' && twin !== undefined)
      row.mistaken('sku', `each article of an order once, and line ${twin} has it: add up the quantity`);
    lines.set(sku, twin ?? row.line);
    const item = itemOf(row, currency);
    if (item) addTo(items, item);
    nameTooMuch(row, items);
  }
  return items;
}

const saysNothingOfArticles = (row: RowReader): boolean => row.raw('title') === '' && row.raw('sku') === '';

const isTakenOut = (row: RowReader): boolean => /^0(?:[.,]0+)?$/.test(row.raw('quantity'));

function itemOf(row: RowReader, currency: Currency | null): OrderItem | null {
  const title = row.text('title');
  const variant = row.text('variant');
  const quantity = row.wholeNumber('quantity', 1);
  const price = priceOf(row, currency, quantity);
  const stock = row.wholeNumber('stock', 0) ?? 0;
  if (title === null || quantity === null || price === null) return null;
  const sku = row.text('sku') ?? idFromWords(title, variant);
  return { sku, title, variant, quantity, price, stock, ...row.picture() };
}

/** Of one piece, rounded down where only all of them together have a price. */
function priceOf(row: RowReader, currency: Currency | null, quantity: number | null): Money | null {
  if (row.raw('price') === '' && row.raw('line_total') !== '') {
    const line = row.money('line_total', currency);
    return line && { ...line, amount: Math.floor(line.amount / (quantity ?? 1)) };
  }
  if (row.raw('price') === '') return row.mistaken('price');
  return row.money('price', currency);
}

/** The same article again is more of it; one with the same id that is another variant or costs another price gets its own. */
function addTo(items: OrderItem[], item: OrderItem): void {
  const same = items.findIndex(
    ({ sku, variant, price }) =>
      sku === item.sku && variant === item.variant && price.amount === item.price.amount,
  );
  const twin = items[same];
  if (twin) items[same] = { ...twin, quantity: twin.quantity + item.quantity };
  else items.push({ ...item, sku: freeId(items, item) });
}

function freeId(items: readonly OrderItem[], { sku, variant }: OrderItem): string {
  const isFree = (id: string): boolean => items.every((other) => other.sku !== id);
  const ofVariant = variant === null ? sku : idFromWords(sku, variant);
  const numbered = Array.from(items, (_, index) => `${sku}-${index + 2}`);
  return [sku, ofVariant, ...numbered].find(isFree) ?? sku;
}

/** Beyond 2^53 a sum is only nearly right, and money is exact. */
function nameTooMuch(row: RowReader, items: readonly OrderItem[]): void {
  const worth = items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0);
  if (!Number.isSafeInteger(worth)) row.mistaken('quantity', 'a quantity that an order can have');
}
