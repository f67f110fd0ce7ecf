/** An amount in integer minor units of its currency. */
interface Amount {
  amount: number;
  currency: string;
}

/**
 * Digits after the point where they are not two, as ISO 4217 has them. `Intl` is not asked: it follows what is usual in shops,
 * and takes `960` minor units of HUF, IDR or PKR for 960 and not for 9.60.
 */
const DIGITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

/** How many digits of an amount in minor units stand after its point. */
export const digitsOf = (currency: string): number => DIGITS[currency] ?? 2;

/** `1,234.50 USD`: with the code, since a stranger cannot tell whose dollars they are. */
export function moneyWords({ amount, currency }: Amount): string {
  const digits = digitsOf(currency);
  return `${formatOf(digits).format(amount / 10 ** digits)} ${currency}`;
}

/** By their digits: one takes a hundred times longer to be made than to be used. */
const FORMATS = new Map<number, Intl.NumberFormat>();

function formatOf(digits: number): Intl.NumberFormat {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = FORMATS.get(digits) ?? new Intl.NumberFormat('en', options);
  FORMATS.set(digits, format);
  return format;
}

/**
 * What somebody types for an amount, in minor units: `12`, `12.5`, `12,50`. Null when it is no amount above nothing, or finer than
 * the currency; a sign between thousands is not understood, because it would be read as a fraction.
 */
export function minorUnitsOf(typed: string, currency: string): number | null {
  const match = /^(\d{1,10})(?:[.,](\d{1,4}))?$/.exec(typed.trim());
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const digits = digitsOf(currency);
  if (fraction.length > digits) return null;
  const amount = Number(whole + fraction.padEnd(digits, '0'));
  return amount > 0 ? amount : null;
}
