import { minorDigits, toDecimalString, type Money } from '../vocabulary/money.ts';
import type { Instant } from '../vocabulary/order.ts';
import type { Language } from '../vocabulary/message.ts';

/*
 * How a figure is written for a buyer: in one place, because the guard puts into a slot what a template wrote out.
 */

/** English is the shop's to the whole world: day before month, and a clock of 24 hours. */
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  es: 'es',
  pt: 'pt-BR',
  fr: 'fr',
  de: 'de',
  ru: 'ru',
};

/** Currencies whose sign nobody takes for another's. All the rest are shown by their code, dollars above all. */
const PLAIN_SIGNS: ReadonlySet<string> = new Set(['EUR', 'GBP', 'BRL', 'RUB']);

/** An amount with its currency, so that no dollar is taken for another: `USD 9.60`, `9,60 USD`, `9,60 €`. */
export function writtenMoney(value: Money, language: Language): string {
  const digits = minorDigits(value.currency);
  const format = new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: PLAIN_SIGNS.has(value.currency) ? 'symbol' : 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(toDecimalString(value) as `${number}`);
}

/** A share in percent, where 12.5 is 12.5 %. */
export function writtenPercent(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 2 }).format(
    value / 100,
  );
}

/** A day and its month in the time zone; with the year when it is not the one of `now`. */
export function writtenDay(instant: Instant, language: Language, timeZone: string, now: Date): string {
  const at = new Date(instant);
  const year = (day: Date): string => formatFor('en', { year: 'numeric', timeZone }).format(day);
  return written(at, language, {
    day: 'numeric',
    month: 'long',
    timeZone,
    ...(year(at) === year(now) ? {} : { year: 'numeric' }),
  });
}

const CLOCK = {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** A day and a time as a clock in the time zone shows it: for whoever lives in it, or is told whose clock it is. */
export function writtenClock(instant: Instant, language: Language, timeZone: string): string {
  const text = written(new Date(instant), language, { ...CLOCK, timeZone });
  return language === 'de' ? `${text} Uhr` : text;
}

/** A day and a time in the time zone, which is named, because the buyer may live in another. */
export const writtenTime = (instant: Instant, language: Language, timeZone: string): string =>
  written(new Date(instant), language, { ...CLOCK, timeZone, timeZoneName: 'short' });

/** Any one of several things, with the language's own word before the last. */
export const writtenChoice = (things: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'disjunction' }).format(things);

/** Things one after the other, with the language's own word before the last. */
export const writtenList = (things: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(things);

function written(at: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  const text = formatFor(LOCALES[language], options).format(at);
  switch (language) {
    case 'fr':
      return text.replace(/^1 /, '1er ');
    case 'pt':
      return text.replace(/^1 /, '1º ');
    case 'ru':
      // "2027 г." would put two full stops at the end of a sentence.
      return text.replace(/\sг\./, ' года');
    case 'en':
    case 'es':
    case 'de':
      return text;
  }
}

/** Making one costs as much as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** What a language (BCP 47) is called in another. */
export const writtenLanguageName = (tag: string, language: Language): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'language' }).of(tag) ?? tag;
