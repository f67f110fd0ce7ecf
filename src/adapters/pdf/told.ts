import { capital, plain } from '../../domain/package/words.ts';
import { toDecimalString, type Money } from '../../domain/vocabulary/money.ts';
import type { Instant } from '../../domain/vocabulary/order.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** `German` for `de`; as it stands when it is no language tag. */
export function languageTold(tag: string | null): string | null {
  if (tag === null) return null;
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `USD 9.60`: with the code, since a stranger cannot tell whose dollars they are. */
export function amountTold(value: Money): string {
  const decimal = toDecimalString(value);
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: value.currency,
    currencyDisplay: 'code',
    minimumFractionDigits: decimal.split('.')[1]?.length ?? 0,
  });
  return format.format(decimal as Intl.StringNumericLiteral).replace(/\s/gu, ' ');
}

export const sizeTold = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : `${grouped(bytes / 1024)} KB (${grouped(bytes)} bytes)`;

const grouped = (count: number): string => Math.round(count).toLocaleString('en');

export const termTold = (term: string): string => capital(plain(term));

/** Instants in UTC, and in the shop's zone. */
export class Clock {
  readonly zone: string;
  readonly #utc = clockOf('UTC');
  readonly #shop: Intl.DateTimeFormat;

  /** `zone` is an IANA name; one that is unknown counts as UTC. */
  constructor(zone: string) {
    this.zone = isZone(zone) ? zone : 'UTC';
    this.#shop = clockOf(this.zone);
  }

  /** `20 Nov 2026, 14:03:22 UTC` */
  utc(at: Instant): string {
    return `${this.#utc.format(new Date(at))} UTC`;
  }

  /** `15:03:22 Europe/Berlin`, with day and year where they are others there; null when the shop keeps UTC. */
  shop(at: Instant): string | null {
    if (this.zone === 'UTC') return null;
    const [utcDay = ''] = this.#utc.format(new Date(at)).split(', ');
    const [day = '', time = ''] = this.#shop.format(new Date(at)).split(', ');
    if (day === utcDay) return `${time} ${this.zone}`;
    const year = utcDay.slice(-5);
    return `${day.endsWith(year) ? day.slice(0, -year.length) : day}, ${time} ${this.zone}`;
  }

  /** Both, the shop's in brackets. */
  both(at: Instant): string {
    const shop = this.shop(at);
    return shop === null ? this.utc(at) : `${this.utc(at)} (${shop})`;
  }
}

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

function isZone(zone: string): boolean {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}
