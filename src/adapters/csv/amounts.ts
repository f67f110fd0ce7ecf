import { Currency, minorDigits, parseDecimal, type Money } from '../../domain/vocabulary/money.ts';

/** Signs of money, and which currencies each may stand for; several letters before the one alone. */
const SIGNS: readonly (readonly [RegExp, readonly Currency[]])[] = [
  [/^US ?\$|^\$ ?US/, ['USD']],
  [/^(?:AU|A) ?\$/, ['AUD']],
  [/^(?:CA|C) ?\$/, ['CAD']],
  [/^NZ ?\$/, ['NZD']],
  [/^HK ?\$/, ['HKD']],
  [/^R ?\$/, ['BRL']],
  [/^\$/, ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD']],
  [/^€/, ['EUR']],
  [/^£/, ['GBP']],
  [/^[¥￥]/, ['JPY', 'CNY']],
  [/^₽|^руб\.?/, ['RUB']],
  [/^zł/, ['PLN']],
  [/^Kč/, ['CZK']],
  [/^₴/, ['UAH']],
  [/^₺/, ['TRY']],
  [/^₹/, ['INR']],
  [/^₩/, ['KRW']],
  [/^kr\.?/, ['SEK', 'NOK', 'DKK']],
];

const NUMBER = /-?\d(?:[\d.,' \u00A0\u202F]*\d)?/;

/** The currency that stands beside an amount; null where none does, or several could be meant. */
export function currencyBeside(text: string): Currency | null {
  const [only, ...others] = currenciesBeside(text) ?? [];
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * Reads an amount as shops and spreadsheets write it: `16.00`, `16,00 €`, `US $1,234.50`, `1.234,50`. Null when it is none, is
 * finer than the currency, or has the sign of another one.
 */
export function readAmount(text: string, currency: Currency): Money | null {
  const beside = currenciesBeside(text);
  if (beside === null || (beside.length > 0 && !beside.includes(currency))) return null;
  const [number = ''] = NUMBER.exec(text) ?? [];
  const decimal = decimalOf(number.replace(/[' \u00A0\u202F]/g, ''), minorDigits(currency));
  return decimal === null ? null : parseDecimal(decimal, currency);
}

/** Which currencies what stands around the number may mean; none when nothing does, null when it means nothing. */
function currenciesBeside(text: string): readonly Currency[] | null {
  const around = text.trim().replace(NUMBER, ' ').trim();
  if (around === '') return [];
  if (/^[A-Z]{3}$/.test(around)) return Currency.safeParse(around).success ? [around] : null;
  for (const [sign, currencies] of SIGNS) if (around.replace(sign, '') === '') return currencies;
  return null;
}

/** Points and commas as they are meant: the last of both is the decimal one, and a comma before three digits groups them. */
function decimalOf(number: string, digits: number): string | null {
  const [comma, point] = [number.lastIndexOf(','), number.lastIndexOf('.')];
  const [decimal, grouping] = comma > point ? [',', '.'] : ['.', ','];
  const parts = number.split(decimal);
  const isBoth = comma >= 0 && point >= 0;
  // 1,234 is more than a thousand, except in the few currencies with three digits behind the comma.
  const isThousand = decimal === ',' && parts.at(-1)?.length === 3 && digits !== 3;
  if (!isBoth && (parts.length > 2 || isThousand)) return inGroups(parts) ? parts.join('') : null;
  const [whole = '', ...fraction] = parts;
  if (fraction.length > 1 || !inGroups(whole.split(grouping))) return null;
  return [whole.replaceAll(grouping, ''), ...fraction].join('.');
}

const inGroups = ([first = '', ...groups]: readonly string[]): boolean =>
  groups.length === 0 || (/^-?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group)));
