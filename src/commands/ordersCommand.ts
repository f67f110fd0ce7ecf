import { ordersTemplate } from '../adapters/csv/columns.ts';
import { ordersCsv } from '../adapters/csv/ordersCsv.ts';
import { sampleOrders } from '../adapters/samples/sampleOrders.ts';
import { plain } from '../domain/telling/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { OrderFileMistake } from '../ports/orderFileReader.ts';
import type { Orders } from '../ports/orders.ts';
import { importOrders } from '../services/orders/importOrders.ts';

export const USAGE = `Usage:
  npm run orders -- import FILE.csv     loads a file of orders, or names every mistake in it and loads nothing
  npm run orders -- sample              loads the sample orders, dated from today
  npm run --silent orders -- template   prints a file to start from

Orders go where the settings say (.env): the embedded store, or Cosmos DB.
The columns are explained in docs/orders.md.`;

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
  command: OrdersCommand,
): Promise<number> {
  if (verb === 'import' && file !== undefined && rest.length === 0) return importFile(file, command);
  if (verb === 'sample' && file === undefined) return loadSamples(command);
  if (verb === 'template' && file === undefined) {
    command.print(ordersTemplate().trimEnd());
    return 0;
  }
  command.complain(USAGE);
  return 2;
}

async function importFile(file: string, command: OrdersCommand): Promise<number> {
  let bytes: Uint8Array;
  try {
    bytes = await command.readFile(file);
  } catch (error) {
    command.complain(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const done = await withOrders(command, (orders) => importOrders({ orders, reader: ordersCsv }, bytes));
  if (done.ok) {
    const replaced = done.replaced === 0 ? '' : `, ${done.replaced} of the orders in place of what was there`;
    command.print(
      `Loaded ${counted(done.orders, 'order')} with ${counted(done.items, 'article')}${replaced}.`,
    );
    return 0;
  }
  command.complain(`${file}: ${counted(done.mistakes.length, 'mistake')}. Nothing was loaded.`);
  for (const mistake of done.mistakes) command.complain(`  ${inOneLine(mistake)}`);
  return 1;
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
