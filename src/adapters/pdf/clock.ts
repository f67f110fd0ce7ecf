import type { Instant } from '../../domain/vocabulary/order.ts';

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
