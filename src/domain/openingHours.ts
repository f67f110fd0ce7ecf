import type { Policy } from './policy.ts';

const MINUTE_MS = 60_000;
const WEEK_MINUTES = 7 * 24 * 60;

/**
 * When people answer next, to the minute: null while they are there now.
 *
 * Hours are those of the shop's time zone; `to` is the first minute they are gone.
 */
export function nextOpening(
  { handoff, timezone }: Pick<Policy, 'handoff' | 'timezone'>,
  now: Date,
): Date | null {
  const { hours } = handoff;
  if (hours === null) return null;
  const isOpen = (at: Date): boolean => {
    const { day, time } = shopTime(at, timezone);
    return hours.days.some((each) => each === day) && time >= hours.from && time < hours.to;
  };
  if (isOpen(now)) return null;
  const start = Math.ceil(now.getTime() / MINUTE_MS) * MINUTE_MS;
  const step = 15 * MINUTE_MS;
  for (let at = start - (start % step); at <= start + WEEK_MINUTES * MINUTE_MS + step; at += step) {
    if (at >= start && isOpen(new Date(at))) return openingMinute(at, step, start, isOpen);
  }
  return null;
}

/** Hours may open between two steps: back to the first minute that is open. */
function openingMinute(found: number, step: number, start: number, isOpen: (at: Date) => boolean): Date {
  let at = found;
  while (at - MINUTE_MS >= Math.max(start, found - step) && isOpen(new Date(at - MINUTE_MS))) at -= MINUTE_MS;
  return new Date(at);
}

function shopTime(at: Date, timeZone: string): { day: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  return { day: part('weekday').toLowerCase(), time: `${part('hour')}:${part('minute')}` };
}
