import type { Policy } from './policy.ts';

const MINUTE_MS = 60_000;
/** Two weeks: the only hours of one may be those that the clocks skip. */
const LOOK_AHEAD_MINUTES = 15 * 24 * 60;

/**
 * When people answer next, to the minute: null while they are there now.
 *
 * Hours are those of the shop's time zone; `to` is the first minute they are gone. Hours that end before they begin
 * go on past midnight and belong to the day they began on; hours that end where they begin last a whole day.
 */
export function nextOpening(
  { handoff: { hours }, timezone }: { handoff: Pick<Policy['handoff'], 'hours'>; timezone: string },
  now: Date,
): Date | null {
  if (hours === null) return null;
  const found = closedTimes.get(hours);
  if (found?.timezone === timezone && found.from <= now.getTime() && now.getTime() < found.to)
    return new Date(found.to);
  const clock = shopClock(timezone);
  const isOpen = (at: Date): boolean => isWithin(hours, clock(at));
  if (isOpen(now)) return null;
  const start = Math.ceil(now.getTime() / MINUTE_MS);
  for (let minute = start; minute <= start + LOOK_AHEAD_MINUTES; minute += 1) {
    const at = new Date(minute * MINUTE_MS);
    if (!isOpen(at)) continue;
    closedTimes.set(hours, { timezone, from: now.getTime(), to: at.getTime() });
    return at;
  }
  throw new RangeError(`the hours ${hours.from} to ${hours.to} never come in ${timezone}`);
}

/** People are there at that minute, by the hours alone; always where there are none. */
export const isOpenAt = (
  { handoff: { hours }, timezone }: { handoff: Pick<Policy['handoff'], 'hours'>; timezone: string },
  at: Date,
): boolean => hours === null || isWithin(hours, shopClock(timezone)(at));

/**
 * The time for which these hours were last found to be closed, in ms since 1970: it is asked for in every turn, and to look
 * through a night minute by minute takes longer than the rest of one.
 */
const closedTimes = new WeakMap<Hours, { timezone: string; from: number; to: number }>();

type Hours = NonNullable<Policy['handoff']['hours']>;

interface ShopTime {
  /** 0 for Monday. */
  weekday: number;
  time: string;
}

const WEEK: Hours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function isWithin({ days, from, to }: Hours, { weekday, time }: ShopTime): boolean {
  const on = (day: number): boolean => days.some((each) => each === WEEK[(day + WEEK.length) % WEEK.length]);
  if (from < to) return on(weekday) && time >= from && time < to;
  return (on(weekday) && time >= from) || (on(weekday - 1) && time < to);
}

const shopClocks = new Map<string, (at: Date) => ShopTime>();

function shopClock(timeZone: string): (at: Date) => ShopTime {
  const known = shopClocks.get(timeZone);
  if (known) return known;
  const made = makeShopClock(timeZone);
  shopClocks.set(timeZone, made);
  return made;
}

function makeShopClock(timeZone: string): (at: Date) => ShopTime {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  let last: { minute: number; shopTime: ShopTime } | null = null;
  return (at) => {
    const minute = Math.floor(at.getTime() / MINUTE_MS);
    if (last?.minute === minute) return last.shopTime;
    const parts = format.formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes): string =>
      parts.find((each) => each.type === type)?.value ?? '';
    const weekday = WEEK.findIndex((day) => day === part('weekday').toLowerCase());
    last = { minute, shopTime: { weekday, time: `${part('hour')}:${part('minute')}` } };
    return last.shopTime;
  };
}
