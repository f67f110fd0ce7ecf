import { ordersTemplate } from '../../adapters/csv/columns.ts';
import { ordersCsv } from '../../adapters/csv/ordersCsv.ts';
import { sampleOrders } from '../../adapters/samples/sampleOrders.ts';
import { plain } from '../../domain/telling/words.ts';
import type { Clock } from '../../ports/clock.ts';
import type { OrderFileMistake } from '../../ports/orderFileReader.ts';
import type { Orders } from '../../ports/orders.ts';
import type { OrderFileOptions } from '../../ports/orderFileReader.ts';
import { importOrders, type Import } from '../../services/orders/importOrders.ts';
import { SHOPS } from '../../adapters/csv/exports/index.ts';
import { Currency, toDecimalString } from '../../domain/vocabulary/money.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import { messageOf } from '../../ports/thrown.ts';

export const USAGE = `Usage:
  npm run orders -- import FILE [options]   loads a file of orders, or names every mistake in it and loads nothing
  npm run orders -- sample                  loads the sample orders, dated from today
  npm run --silent orders -- template       prints a file to start from

Takes CSV files in Parley's own columns, and what these shops export, recognised by their headings:
${SHOPS.join(', ')}.

  --from SHOP          whose export it is, where the headings do not show it
  --map OURS=THEIRS    the file's own heading for one of Parley's columns; once for each
  --currency CODE      the currency of orders that name none: USD
  --dates day|month    what comes first in a date such as 09/10/26
  --dry-run            shows what would be taken, and loads nothing

Orders go where the settings say (.env): the embedded store, or Cosmos DB.
The columns are explained in docs/orders.md.`;

export const OPTIONS = {
  from: { type: 'string' },
  map: { type: 'string', multiple: true },
  currency: { type: 'string' },
  dates: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** What follows the words, as it was given. */
export interface OrdersOptions {
  from?: string | undefined;
  map?: string[] | undefined;
  currency?: string | undefined;
  dates?: string | undefined;
  'dry-run'?: boolean | undefined;
}

export interface OrdersCommand {
  /** Opens the orders; called only when they are needed. */
  open: () => Promise<Orders>;
  readFile: (path: string) => Promise<Uint8Array>;
  clock: Clock;
  print: (line: string) => void;
  complain: (line: string) => void;
}

/** Carries out one `npm run orders` and gives its exit code: 0 done, 1 not done, 2 not understood. */
export async function ordersCommand(
  [verb, file, ...rest]: readonly string[],
  options: OrdersOptions,
  command: OrdersCommand,
): Promise<number> {
  if (verb === 'import' && file !== undefined && rest.length === 0) {
    const asked = askedWith(options);
    if (typeof asked !== 'string') return importFile(file, asked, command);
    command.complain(`${asked}\n`);
  }
  if (verb === 'sample' && file === undefined) return loadSamples(command);
  if (verb === 'template' && file === undefined) {
    command.print(ordersTemplate().trimEnd());
    return 0;
  }
  command.complain(USAGE);
  return 2;
}

type Asked = Omit<OrderFileOptions, 'now'> & { dryRun: boolean };

const DATES = { day: 'day_first', month: 'month_first' } as const;

/** The options as they are meant, or what is wrong with one of them. */
function askedWith(options: OrdersOptions): Asked | string {
  const from = options.from?.toLowerCase() ?? null;
  if (from !== null && !SHOPS.includes(from)) return `--from: write one of ${SHOPS.join(', ')}`;
  const currency = options.currency?.toUpperCase() ?? null;
  if (currency !== null && !Currency.safeParse(currency).success)
    return '--currency: write an ISO 4217 currency code such as USD';
  const { dates: first } = options;
  if (first !== undefined && first !== 'day' && first !== 'month') return '--dates: write day or month';
  const map = (options.map ?? []).map((each) => {
    const [ours = '', ...theirs] = each.split('=');
    return { ours: ours.trim(), theirs: theirs.join('=').trim() };
  });
  if (map.some(({ ours, theirs }) => ours === '' || theirs === ''))
    return "--map: write one of Parley's columns, =, and the file's own heading: --map order_number=Reference";
  return {
    from,
    map,
    currency,
    dates: first === undefined ? null : DATES[first],
    dryRun: options['dry-run'] === true,
  };
}

async function importFile(file: string, asked: Asked, command: OrdersCommand): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await command.readFile(file);
  } catch (error) {
    command.complain(`${file} cannot be read: ${messageOf(error)}`);
    return 1;
  }
  const done = await withOrders(command, (orders) =>
    importOrders({ orders, reader: ordersCsv }, bytes, { ...asked, now: command.clock.now() }),
  );
  if (done.ok) {
    for (const line of told(done, asked.dryRun)) command.print(line);
    return 0;
  }
  command.complain(`${file}: ${counted(done.mistakes.length, 'mistake')}. Nothing was loaded.`);
  for (const mistake of done.mistakes) command.complain(`  ${inOneLine(mistake)}`);
  if (done.atHeader && asked.from === null)
    command.complain(
      'Is it the export of a shop? Say whose with --from, or name its columns with --map (see --help).',
    );
  return 1;
}

const SHOWN_AT_MOST = 5;

/** What was taken and what was not, for whoever looks whether the file was understood. */
function told({ shop, orders, known, leftOut, leftAlone }: Import & { ok: true }, dryRun: boolean): string[] {
  const articles = orders.reduce((count, { items }) => count + items.length, 0);
  const anew = known === 0 ? '' : `, ${known} of the orders in place of what was there`;
  const read = shop === null ? '' : ` of ${shop}`;
  const taken = `${counted(orders.length, 'order')}${read} with ${counted(articles, 'article')}${anew}.`;
  const first = dryRun ? orders.slice(0, SHOWN_AT_MOST).map(inShort) : [];
  const reasons = Map.groupBy(leftOut, ({ because }) => because);
  return [
    dryRun ? `Would load ${taken}` : `Loaded ${taken}`,
    ...first,
    ...[...reasons].map(
      ([because, left]) => `Left out, ${because}: ${left.map(({ number }) => number).join(', ')}.`,
    ),
    ...(leftAlone.length === 0 ? [] : [`Columns left alone: ${leftAlone.join(', ')}.`]),
  ];
}

function inShort({ number, buyer, total, placedAt, tracking, items }: Order): string {
  const proofs = [buyer.email, buyer.phone, buyer.postalCode].filter((each) => each !== null);
  const what = items.map(({ title, quantity }) => `${quantity} x ${title}`).join(', ');
  const paid = `${toDecimalString(total)} ${total.currency}`;
  return `  ${number}  ${placedAt.slice(0, 10)}  ${tracking.status}  ${paid}  ${what}  (${proofs.join(', ')})`;
}

async function loadSamples(command: OrdersCommand): Promise<number> {
  const samples = sampleOrders(command.clock.now());
  await withOrders(command, (orders) => orders.save(samples));
  command.print(`Loaded ${counted(samples.length, 'sample order')}. Try one of these in the chat:`);
  for (const { number, buyer, tracking } of samples) {
    command.print(`  ${number}  ${buyer.email ?? ''}  (${plain(tracking.status)})`);
  }
  return 0;
}

async function withOrders<T>(command: OrdersCommand, use: (orders: Orders) => Promise<T>): Promise<T> {
  const orders = await command.open();
  try {
    return await use(orders);
  } finally {
    await orders.close();
  }
}

function inOneLine({ line, column, value, expected }: OrderFileMistake): string {
  if (column === null) {
    return `line ${line}: ${value === null ? '' : `"${value}" is beyond the last column; `}expected ${expected}`;
  }
  return `line ${line}, ${column}: ${value === null ? 'is empty' : `is "${value}"`}; expected ${expected}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
