const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its two largest units: `2 d 4 h`, `12 min`, `now`. */
export function lengthWords(ms: number): string {
  const length = Math.abs(ms);
  if (length < MINUTE) return '< 1 min';
  if (length < HOUR) return `${Math.floor(length / MINUTE)} min`;
  if (length < DAY) return pair(length, HOUR, 'h', MINUTE, 'min');
  return pair(length, DAY, 'd', HOUR, 'h');
}

function pair(length: number, unit: number, name: string, part: number, partName: string): string {
  const whole = Math.floor(length / unit);
  const rest = Math.floor((length % unit) / part);
  return rest === 0 || whole >= 10 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${partName}`;
}

/** How long it is until a deadline, or that it has passed. */
export function leftWords(until: string, now: number): string {
  const left = Date.parse(until) - now;
  return left < 0 ? `${lengthWords(left)} over` : `${lengthWords(left)} left`;
}

export const sinceWords = (since: string, now: number): string => lengthWords(now - Date.parse(since));

/** The time of day, in the reader's own zone. */
export const clockWords = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/**
 * The day: `25 Nov`, with its year when that is another one than now. In the reader's own zone, as times of day are, or in `timeZone`:
 * what buyers are told as a day is a day of the shop's.
 */
export function dayWords(at: string, now: number, timeZone?: string): string {
  const of = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { ...options, ...(timeZone === undefined ? {} : { timeZone }) }).format(
      date,
    );
  const yearOf = (date: Date): string => of(date, { year: 'numeric' });
  const date = new Date(at);
  const year = yearOf(date) === yearOf(new Date(now)) ? {} : ({ year: 'numeric' } as const);
  return of(date, { day: 'numeric', month: 'short', ...year });
}

/** Today only the time, else the day with it. */
export function momentWords(at: string, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? clockWords(at) : `${dayWords(at, now)}, ${clockWords(at)}`;
}

/** In full, for whoever hovers over it or hears it. */
export const fullMoment = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' }).format(new Date(at));

export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
