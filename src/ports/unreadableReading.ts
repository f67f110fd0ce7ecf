import type { ModelUse } from '../domain/vocabulary/modelUse.ts';

/**
 * Why a recognizer gave no reading.
 *
 * Of the reader: `timed_out`, `unavailable` (no connection, or it failed), `rate_limited`, `rejected` (it did not take the
 * request: a wrong key, model or setting), `busy` (too many calls at once), `over_budget` (the day's limit is spent). Of what it answered to this message: `refused`, `truncated`, `empty`,
 * `not_json`, `wrong_shape`.
 */
export type UnreadableBecause =
  | 'timed_out'
  | 'unavailable'
  | 'rate_limited'
  | 'rejected'
  | 'busy'
  | 'over_budget'
  | 'refused'
  | 'truncated'
  | 'empty'
  | 'not_json'
  | 'wrong_shape';

/** What `Recognizer.read` rejects with when it has no reading to give; `cause` holds what lay underneath. */
export class UnreadableReading extends Error {
  override readonly name = 'UnreadableReading';
  readonly because: UnreadableBecause;
  /** What the model took all the same; null when it was not reached. */
  use: ModelUse | null = null;

  constructor(because: UnreadableBecause, message: string, cause?: unknown) {
    super(`No reading (${because}): ${message}`, { cause });
    this.because = because;
  }
}
