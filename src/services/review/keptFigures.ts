import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { EARLIER_DAYS } from '../../domain/review/charts.ts';
import { Counts } from '../../domain/review/counting/counts.ts';
import { dayAfter, dayIn, startOfDay } from '../../domain/review/days.ts';
import type { ReviewFacts } from '../../domain/review/facts.ts';
import {
  changesAt,
  followedBy,
  followersOf,
  followUpReachMs,
  FollowUps,
  type Opening,
} from '../../domain/review/followUps.ts';
import type { OverviewBuilder } from '../../domain/review/overview.ts';
import { daysFrom } from '../../domain/review/spans.ts';
import type { Scope } from '../../domain/review/traits.ts';
import type { CaseSearch } from '../../ports/caseSearch.ts';

/** What is kept of the cases that were opened on one day. */
interface Day {
  /** What the search said of the day just before it was read. */
  stamp: string;
  /** Its complaints, newest first. */
  openings: readonly Opening[];
  /** What the complaints that follow its cases have in common with them. */
  followers: ReadonlySet<string>;
  /** Null where it was read for what follows others alone, or where what follows its own cases changed since. */
  counted: { counts: Counts; from: string; until: string | null } | null;
}

const DAY_MS = 86_400_000;
/** Two years and what they look at besides. */
const MOST_DAYS = 900;
const BREATHE_EVERY_CASES = 200;
const BREATHE_EVERY_DAYS = 15;

/**
 * The figures of all cases, day by day, kept from one overview to the next. A day is counted anew once the search says that one of
 * its cases changed, once a complaint that follows one of them was opened, changed or left, or once the days after the end
 * of one are over; so the figures are those that counting every case would give, whoever changed them, in whichever process.
 */
export class KeptFigures {
  readonly #search: CaseSearch;
  readonly #days = new LRUCache<string, Day>({ max: MOST_DAYS });
  readonly #utc = new LRUCache<string, readonly string[]>({ max: MOST_DAYS });

  constructor(search: CaseSearch) {
    this.#search = search;
  }

  /** Shows a builder the days it is about, newest first; with nothing shown false, as `keepUp` does. */
  async show(builder: OverviewBuilder, from: string, to: string, scope: Scope): Promise<boolean> {
    if (!(await this.keepUp(from, to, scope))) return false;
    const days = daysFrom(dayAfter(from, -EARLIER_DAYS), to).toReversed();
    for (const [index, day] of days.entries()) {
      const counts = this.#days.get(day)?.counted?.counts;
      if (counts) builder.addDay(day, counts);
      if (index % BREATHE_EVERY_DAYS === 0) await setImmediate();
    }
    return true;
  }

  /**
   * Counts what changed of these days, and of those they look at. False where the search does not say what changed. One at a time,
   * and always with the same zone, currency and days. Rejects with `StoreUnavailable`.
   */
  async keepUp(from: string, to: string, scope: Scope): Promise<boolean> {
    const { timezone } = scope;
    const earliest = dayAfter(from, -EARLIER_DAYS);
    const latest = dayAfter(to, reachDays(scope));
    const changes = await this.#search.changesByDay(dayAfter(earliest, -1), dayAfter(latest, 1));
    if (changes === null) return false;
    const days = daysFrom(earliest, latest).map((day) => ({
      day,
      stamp: this.#daysOfUtc(day, timezone)
        .map((each) => changes.get(each) ?? 0)
        .join(' '),
      isShown: day <= to,
    }));
    await this.#refresh(days.toReversed(), scope);
    return true;
  }

  /** The days of UTC in which a day of the shop lies; worked out once, for it costs dozens of looks at the zone. */
  #daysOfUtc(day: string, timezone: string): readonly string[] {
    const known = this.#utc.get(day);
    if (known) return known;
    const last = Date.parse(startOfDay(dayAfter(day, 1), timezone)) - 1;
    const days = daysFrom(dayOf(startOfDay(day, timezone)), dayOf(new Date(last).toISOString()));
    this.#utc.set(day, days);
    return days;
  }

  /** Reads what is behind, newest first, and shows what follows it what lies in between. */
  async #refresh(days: readonly Wanted[], scope: Scope): Promise<void> {
    const followUps = new FollowUps(scope.days);
    let shown = 0;
    for (let at = 0; at < days.length;) {
      const run = this.#behind(days, at, scope);
      if (run.length === 0) {
        at += 1;
        continue;
      }
      const reached = dayAfter(run[0]?.day ?? '', reachDays(scope));
      for (const { day } of days.slice(shown, at).filter((each) => each.day <= reached))
        for (const opening of this.#days.get(day)?.openings ?? []) followUps.show(opening);
      await this.#read(run, followUps, scope);
      at += run.length;
      shown = at;
    }
  }

  /** The days from a place on that have to be read, one behind the other. */
  #behind(days: readonly Wanted[], from: number, scope: Scope): readonly Wanted[] {
    const end = days.findIndex((each, index) => index >= from && !this.#isBehind(each, scope));
    return days.slice(from, end === -1 ? undefined : end);
  }

  #isBehind({ day, stamp, isShown }: Wanted, { now }: Scope): boolean {
    const kept = this.#days.get(day);
    if (kept?.stamp !== stamp) return true;
    if (!isShown) return false;
    const { counted } = kept;
    return counted === null || now < counted.from || (counted.until !== null && now >= counted.until);
  }

  async #read(run: readonly Wanted[], followUps: FollowUps, scope: Scope): Promise<void> {
    const { timezone } = scope;
    const [newest, oldest] = [run[0]?.day ?? '', run.at(-1)?.day ?? ''];
    const reading = this.#search.scan({
      openedFrom: startOfDay(oldest, timezone),
      openedBefore: startOfDay(dayAfter(newest, 1), timezone),
    });
    const days = new Map(run.map((wanted) => [wanted.day, new Counting(wanted, scope)]));
    let count = 0;
    for await (const facts of reading) {
      if (++count % BREATHE_EVERY_CASES === 0) await setImmediate();
      days.get(dayIn(facts.openedAt, timezone))?.add(facts, followUps);
    }
    for (const counting of days.values()) this.#keep(counting);
  }

  #keep(counting: Counting): void {
    const { day } = counting.wanted;
    const before = this.#days.get(day)?.openings ?? [];
    const now = counting.result();
    this.#days.set(day, now);
    const changed = changedKeys(before, now.openings);
    if (changed.size === 0) return;
    for (const [other, kept] of this.#days)
      if (other < day && kept.counted && [...changed].some((key) => kept.followers.has(key)))
        kept.counted = null;
  }
}

const dayOf = (instant: string): string => instant.slice(0, 10);

/** Days within which a complaint may follow one of a day. */
const reachDays = ({ days }: Scope): number => Math.ceil(followUpReachMs(days) / DAY_MS) + 1;

interface Wanted {
  day: string;
  stamp: string;
  /** Its own figures are asked for, and not only what follows others. */
  isShown: boolean;
}

/** A day in the making, shown its cases newest first. */
class Counting {
  readonly wanted: Wanted;
  readonly #scope: Scope;
  readonly #counts = new Counts(null);
  readonly #openings: Opening[] = [];
  readonly #followers = new Set<string>();
  #until: string | null = null;

  constructor(wanted: Wanted, scope: Scope) {
    this.wanted = wanted;
    this.#scope = scope;
  }

  add(facts: ReviewFacts, followUps: FollowUps): void {
    if (this.wanted.isShown) this.#count(facts, followUps);
    const { complaint, orderNumber, earlierCaseId, openedAt } = facts;
    const opening: Opening = { complaint, orderNumber, earlierCaseId, openedAt };
    followUps.show(opening);
    if (complaint !== null) this.#openings.push(opening);
    for (const key of followersOf(facts)) this.#followers.add(key);
  }

  #count(facts: ReviewFacts, followUps: FollowUps): void {
    this.#counts.add({ facts, followedAt: followUps.after(facts) }, this.#scope);
    const changes = changesAt(facts, this.#scope);
    if (changes !== null && (this.#until === null || changes < this.#until)) this.#until = changes;
  }

  result(): Day {
    const { stamp, isShown } = this.wanted;
    return {
      stamp,
      openings: this.#openings,
      followers: this.#followers,
      counted: isShown ? { counts: this.#counts, from: this.#scope.now, until: this.#until } : null,
    };
  }
}

/** What only one of two states of a day's complaints follows, or follows from another moment on. */
function changedKeys(before: readonly Opening[], now: readonly Opening[]): Set<string> {
  const keysIn = (openings: readonly Opening[]): Map<string, string> =>
    new Map(openings.flatMap((each) => followedBy(each).map((key) => [`${key} ${each.openedAt}`, key])));
  const [were, are] = [keysIn(before), keysIn(now)];
  return new Set([
    ...[...were].filter(([mark]) => !are.has(mark)).map(([, key]) => key),
    ...[...are].filter(([mark]) => !were.has(mark)).map(([, key]) => key),
  ]);
}
