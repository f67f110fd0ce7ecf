import type { Entry } from '../../case/entry.ts';
import type { Request } from '../../vocabulary/reading.ts';
import type { ConductFacts, Wait } from './conductFacts.ts';
import type { Step } from './steps.ts';

const msBetween = (from: string, to: string): number => Math.max(0, Date.parse(to) - Date.parse(from));

/** The longest that the buyer waited for the assistant while nobody else had the case; null where nothing was answered. */
export function slowestAnswer(steps: readonly Step[]): ConductFacts['slowest'] {
  let since: string | null = null;
  let slowest: ConductFacts['slowest'] = null;
  for (const { n, at, entry, before, after } of steps) {
    if (after.speaker.is !== 'bot' && before.speaker.is !== 'bot') since = null;
    if (entry.type !== 'said') continue;
    if (entry.by === 'buyer') since ??= before.speaker.is === 'bot' ? at : null;
    else if (since !== null) {
      const ms = msBetween(since, at);
      if (slowest === null || ms > slowest.ms) slowest = { n, ms };
      since = null;
    }
  }
  return slowest;
}

/** What asks for no answer of a person. */
const IS_WELL: ReadonlySet<Request> = new Set<Request>(['thanks', 'praise', 'goodbye']);
const KEPT = 3;

interface Waiting {
  n: number;
  since: string;
  /** What of theirs wants an answer: the call for a person, and each message that says more than thanks. */
  wanting: number;
}

/** The longest waits for a person. Words of thanks wait for nothing. */
export function waitsIn(steps: readonly Step[]): Wait[] {
  const waits: Wait[] = [];
  let waiting: Waiting | null = null;
  for (const { n, at, entry, after } of steps) {
    const since = after.speaker.is === 'bot' ? null : after.desk.unreadSince;
    if (entry.type === 'reopened' && waits.at(-1)?.isAnswered === false) waits.pop();
    if (since !== null) {
      waiting ??= { n, since, wanting: 0 };
      waiting.wanting += wantedBy(entry);
    } else if (waiting !== null) {
      if (waiting.wanting > 0)
        waits.push({ n, since: waiting.since, until: at, isAnswered: entry.type !== 'handoff_completed' });
      waiting = null;
    }
  }
  if (waiting !== null && waiting.wanting > 0)
    waits.push({ n: waiting.n, since: waiting.since, until: null, isAnswered: true });
  return longest(waits, steps.at(-1)?.at ?? '');
}

function wantedBy(entry: Entry): number {
  if (entry.type === 'handoff_requested' || (entry.type === 'said' && entry.by === 'buyer')) return 1;
  return entry.type === 'read' && IS_WELL.has(entry.reading.request) ? -entry.activityIds.length : 0;
}

/** Those that nobody answered before all others. */
function longest(waits: readonly Wait[], now: string): Wait[] {
  const weight = ({ since, until, isAnswered }: Wait): number =>
    isAnswered ? msBetween(since, until ?? now) : Infinity;
  return waits.toSorted((a, b) => weight(b) - weight(a)).slice(0, KEPT);
}

/** Messages that asked for a person while the assistant had the case, and were not passed on before the buyer wrote again. */
export function keptFromPerson(steps: readonly Step[]): number[] {
  const kept: number[] = [];
  let asked: number | null = null;
  for (const { n, entry, after } of steps) {
    if (entry.type === 'handoff_requested') asked = null;
    else if (entry.type === 'said' && entry.by === 'buyer') {
      if (asked !== null) kept.push(asked);
      asked = null;
    } else if (entry.type === 'read' && entry.reading.wantsHuman && after.speaker.is === 'bot') asked = n;
  }
  return asked === null ? kept : [...kept, asked];
}
