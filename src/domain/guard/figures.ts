import { minorDigits, parseDecimal, type Money } from '../vocabulary/money.ts';
import type { Brief, Facts } from './brief.ts';
import type { Finding, Rule } from './finding.ts';
import type { GuardWords } from './words/guardWords.ts';

/** The figures that were told, each as the brief has it. */
export type Told = Pick<Facts, 'money' | 'percents' | 'days' | 'times' | 'minutes' | 'numbers'>;

export interface Figures {
  told: Told;
  findings: Finding[];
  /** What is left of the text when its figures are taken out. */
  rest: string;
}

/** Where a figure was. */
const TAKEN = '·';
const NUMBER = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*`;

/** A text whose figures are taken out one kind after the other, so that none is read twice and none is left unread. */
class Reader {
  text: string;
  readonly words: GuardWords;
  readonly allowed: Facts;
  readonly thisYear: number;
  readonly told: Told = { money: [], percents: [], days: [], times: [], minutes: [], numbers: [] };
  readonly findings: Finding[] = [];

  constructor(text: string, words: GuardWords, brief: Brief) {
    this.text = text;
    this.words = words;
    this.allowed = together(brief);
    this.thisYear = brief.thisYear;
  }

  take(pattern: RegExp, reading: (match: RegExpExecArray) => boolean, rule: Rule): void {
    this.text = this.text.replace(pattern, (...found: unknown[]) => {
      const match = found.slice(0, -2) as unknown as RegExpExecArray;
      if (!reading(match)) this.findings.push({ rule, words: match[0].trim() });
      return ` ${TAKEN} `;
    });
  }
}

/**
 * Reads every figure of a plain text in its language and holds each to the brief. The world is closed: a number that
 * cannot be read as something the brief has is a finding, whatever it was meant to be.
 */
export function readFigures(text: string, words: GuardWords, brief: Brief): Figures {
  const reader = new Reader(withDigits(text.replace(words.modest, ' '), words), words, brief);
  takePercents(reader);
  takeMoney(reader);
  takeDays(reader);
  takeTimes(reader);
  takeDurations(reader);
  takeNumbers(reader);
  return { told: reader.told, findings: reader.findings, rest: reader.text };
}

/** What must be told may be told. */
export function together({ must, may }: Brief): Facts {
  const keys = Object.keys(must) as (keyof Facts)[];
  return Object.fromEntries(keys.map((key) => [key, [...must[key], ...may[key]]])) as unknown as Facts;
}

/** Number words as digits: `twenty-five` is 25, `quatre-vingts` 80. */
function withDigits(text: string, { numbers, joiner, months, of }: GuardWords): string {
  const word = [...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|');
  const run = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${word})(?:(?:[ -]| ${joiner} )(?:${word}))*(?![\p{L}\p{N}])`,
    'gu',
  );
  const month = new RegExp(`^(?:${months.join('|')})$`, 'u');
  const afterDay = new RegExp(String.raw`\d ${of} $`, 'u');
  return text.replace(run, (found, at: number) => {
    // In Portuguese `dez` is ten, and short for December.
    if (month.test(found) && afterDay.test(text.slice(0, at))) return found;
    let total = 0;
    let current = 0;
    for (const each of found.split(/[ -]+/u)) {
      const value = numbers.get(each);
      if (value === undefined) continue;
      if (value === 1000) {
        total += Math.max(1, current) * 1000;
        current = 0;
      } else if (value === 100 || (value === 20 && current === 4)) current = Math.max(1, current) * value;
      else current += value;
    }
    return String(total + current);
  });
}

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  r$: 'BRL',
  '₽': 'RUB',
};

/** `USD 9.60`, `9,60 €`, `9.60 dollars`; with the wrong currency or none of the brief's amounts, a finding. */
function takeMoney(reader: Reader): void {
  const { words, allowed, told } = reader;
  const names = Object.values(words.currencies).join('|');
  const sign = String.raw`(?:[a-z]{0,3}\p{Sc}|(?<![\p{L}\p{N}])(?:[a-z]{3}(?<=${CODES})|${names})(?![\p{L}]))`;
  const amount = new RegExp(
    String.raw`(?:(${sign}) ?)?(?<![\d.,])(${NUMBER})(?:(?: |-)?(${sign}))?(?![\p{L}\d])`,
    'gu',
  );
  // Numbers without any currency are left for the rules that come after.
  reader.text = reader.text.replace(
    amount,
    (found: string, before?: string, figure?: string, after?: string) => {
      if (before === undefined && after === undefined) return found;
      const signs = [before, after].filter((each) => each !== undefined);
      const codes = new Set(signs.map((each) => currencyOf(each, words)));
      const [currency] = codes;
      const value = codes.size === 1 ? amountIn(figure ?? '', currency ?? '', words) : null;
      const known = value && allowed.money.find((each) => same(each, value));
      if (known) told.money.push(known);
      else reader.findings.push({ rule: 'amount', words: found.trim() });
      return ` ${TAKEN} `;
    },
  );
  reader.take(new RegExp(sign, 'gu'), () => false, 'amount');
}

/** The codes that money is written with; three other letters are a word. */
const CODES =
  'usd|eur|gbp|cny|rub|brl|cad|aud|chf|jpy|mxn|pln|uah|kzt|inr|krw|sek|nok|dkk|czk|huf|aed|clp|hkd|sgd|nzd|zar|btc|eth';

function currencyOf(sign: string, { currencies }: GuardWords): string {
  if (sign in SYMBOLS) return SYMBOLS[sign] ?? '';
  const named = Object.entries(currencies).find(([, names]) => new RegExp(`^(?:${names})$`, 'u').test(sign));
  return named?.[0] ?? sign.toUpperCase();
}

function amountIn(figure: string, currency: string, { decimal }: GuardWords): Money | null {
  try {
    const digits = minorDigits(currency);
    return parseDecimal(decimalIn(figure, digits, decimal), currency);
  } catch {
    return null;
  }
}

/** A figure as a plain decimal. The last separator is the decimal one when as many digits follow as the currency has. */
function decimalIn(figure: string, digits: number, decimal: '.' | ','): string {
  const [, whole = figure, mark = '', fraction = ''] = /^(.*?)([.,])(\d+)$/u.exec(figure) ?? [];
  const isDecimal =
    fraction !== '' && (fraction.length < 3 || (fraction.length === digits && mark === decimal));
  return isDecimal ? `${whole.replace(/[., ]/gu, '')}.${fraction}` : figure.replace(/[., ]/gu, '');
}

const same = (one: Money, other: Money): boolean =>
  one.amount === other.amount && one.currency === other.currency;

function takePercents(reader: Reader): void {
  const { words, allowed, told } = reader;
  const sign = String.raw`(?:%|(?:${words.percent})(?![\p{L}]))`;
  const holds = ([, figure = '']: RegExpExecArray): boolean => {
    const value = Number(decimalIn(figure, 2, words.decimal));
    if (!allowed.percents.includes(value)) return false;
    told.percents.push(value);
    return true;
  };
  reader.take(new RegExp(String.raw`(?<![\d.,])(${NUMBER})(?: |-)?${sign}`, 'gu'), holds, 'percent');
  reader.take(new RegExp(sign, 'gu'), () => false, 'percent');
}

function takeDays(reader: Reader): void {
  const { words } = reader;
  const month = words.months.map((names) => `(?:${names})`).join('|');
  const weekday = `(?:${words.weekdays.join('|')})`;
  const named = String.raw`(?:(${weekday})(?:,? (?:the|den|el|le|dia|día|,))?,? )?`;
  const year = String.raw`(?:(?:,? (?:${words.of} |del )?)((?:19|20)\d\d)(?!\d))?`;
  const dayFirst = String.raw`${named}(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|º|ª|-?го|\.)? (?:${words.of} )?(${month})(?![\p{L}])\.?${year}`;
  const monthFirst = String.raw`${named}(?<![\p{L}])(${month})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d.,]*\d)${year}`;
  const dated = (
    weekdayName: string | undefined,
    day: string,
    name: string,
    inYear: string | undefined,
  ): boolean =>
    isBriefed(reader, {
      day: Number(day),
      month: words.months.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(name)) + 1,
      year: inYear === undefined ? null : Number(inYear),
      weekday:
        weekdayName === undefined
          ? null
          : words.weekdays.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(weekdayName)) + 1,
    });
  reader.take(
    new RegExp(dayFirst, 'gu'),
    ([, name, day = '', inMonth = '', inYear]) => dated(name, day, inMonth, inYear),
    'date',
  );
  if (words.decimal === '.') {
    reader.take(
      new RegExp(monthFirst, 'gu'),
      ([, name, inMonth = '', day = '', inYear]) => dated(name, day, inMonth, inYear),
      'date',
    );
  }
  takeNumericDays(reader);
  reader.take(new RegExp(String.raw`(?<![\p{L}])${weekday}(?![\p{L}])`, 'gu'), () => false, 'date');
  reader.take(
    new RegExp(String.raw`(?<![\p{L}])(?:${month})(?![\p{L}])`, 'gu'),
    ([name]) => words.monthsThatAreWords?.test(name) === true,
    'date',
  );
}

/** `2026-12-04`, `04.12.2026`, `4/12`: day before month, and in English only where nobody could read it the other way. */
function takeNumericDays(reader: Reader): void {
  const clear = (day: number, month: number): boolean =>
    reader.words.decimal === ',' || day > 12 || day === month;
  reader.take(
    /(?<![\d.,])(20\d\d)-(\d\d)-(\d\d)(?!\d)/gu,
    ([, year, month, day]) =>
      isBriefed(reader, { day: Number(day), month: Number(month), year: Number(year), weekday: null }),
    'date',
  );
  reader.take(
    /(?<![\d.,])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{2}|\d{4}))?|\.(\d{1,2})\.(?:(\d{4}|\d{2})(?!\d))?|-(\d{1,2})-(\d{4}))(?!\d)/gu,
    ([, first, slashed, slashedYear, dotted, dottedYear, dashed, dashedYear]) => {
      const [day, month] = [Number(first), Number(slashed ?? dotted ?? dashed)];
      const written = slashedYear ?? dottedYear ?? dashedYear;
      const year = written === undefined ? null : Number(written) + (written.length === 2 ? 2000 : 0);
      return clear(day, month) && isBriefed(reader, { day, month, year, weekday: null });
    },
    'date',
  );
}

interface WrittenDay {
  day: number;
  month: number;
  year: number | null;
  /** 1 for Monday. */
  weekday: number | null;
}

function isBriefed({ allowed, told, thisYear }: Reader, { day, month, year, weekday }: WrittenDay): boolean {
  const found = allowed.days.find((each) => {
    const [inYear, inMonth, onDay] = each.split('-').map(Number);
    const on = new Date(`${each}T00:00:00Z`).getUTCDay() || 7;
    return (
      onDay === day &&
      inMonth === month &&
      (year ?? thisYear) === inYear &&
      (weekday === null || weekday === on)
    );
  });
  if (found !== undefined) told.days.push(found);
  return found !== undefined;
}

function takeTimes(reader: Reader): void {
  const { allowed, told } = reader;
  reader.take(
    /(?<![\d.,])(\d{1,2})(?:[:h](\d{2})|(?: ?(?:uhr|h|o'clock)))(?![\p{L}\d])(?: ?([ap])\.?m\b)?/gu,
    ([, hour = '', minute = '00', half]) => {
      const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
      const time = `${String(hours).padStart(2, '0')}:${minute}`;
      if (!allowed.times.includes(time)) return false;
      told.times.push(time);
      return true;
    },
    'time',
  );
  reader.take(/(?<![\d.,])\d{1,2} ?[ap]\.?m\b/gu, () => false, 'time');
}

function takeDurations(reader: Reader): void {
  const { words, allowed, told } = reader;
  for (const [minutes, unit] of words.units) {
    reader.take(
      new RegExp(String.raw`(?<![\d.,])(${NUMBER})(?: |-)?(?:${unit})(?![\p{L}])`, 'gu'),
      ([, figure = '']) => {
        const lasting = Number(decimalIn(figure, 2, words.decimal)) * minutes;
        if (!allowed.minutes.includes(lasting)) return false;
        told.minutes.push(lasting);
        return true;
      },
      'duration',
    );
  }
}

/** Whatever is left with a digit in it. */
function takeNumbers(reader: Reader): void {
  const { allowed, told } = reader;
  reader.take(
    /[\p{L}\p{N}.,:/'+-]*\d[\p{L}\p{N}.,:/'+-]*/gu,
    ([found]) => {
      const plain = found.replace(/[.,:]+$/u, '');
      const value = /^\d+$/u.test(plain) ? Number(plain) : null;
      if (value === null || !allowed.numbers.includes(value)) return false;
      told.numbers.push(value);
      return true;
    },
    'number',
  );
}
