import type { Entry } from '../entry.ts';
import type { Instant } from '../../vocabulary/order.ts';

/** What each of these kinds of entries makes of a state; the others leave it as it is. */
export type Steps<S> = {
  readonly [T in Entry['type']]?: (state: S, entry: Extract<Entry, { type: T }>, at: Instant) => S;
};

/** A fold of these steps, for entries of any kind. */
export const folding =
  <S>(steps: Steps<S>) =>
  (state: S, entry: Entry, at: Instant): S =>
    (steps[entry.type] as ((state: S, entry: Entry, at: Instant) => S) | undefined)?.(state, entry, at) ??
    state;
