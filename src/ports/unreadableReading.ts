/**
 * Why a recognizer gave no reading.
 *
 * Of the reader: `timed_out`, `unavailable` (no connection, or it failed), `rate_limited`, `rejected` (it did not take the
 * request: a wrong key, model or setting). Of what it answered to this message: `refused`, `truncated`, `empty`,
 * `not_json`, `wrong_shape`.
 */
export type UnreadableBecause =
  | 'timed_out'
  | 'unavailable'
  | 'rate_limited'
  | 'rejected'
  | 'refused'
  | 'truncated'
  | 'empty'
  | 'not_json'
  | 'wrong_shape';

/** What `Recognizer.read` rejects with when it has no reading to give; `cause` holds what lay underneath. */
export class UnreadableReading extends Error {
  override readonly name = 'UnreadableReading';
  readonly because: UnreadableBecause;

  constructor(because: UnreadableBecause, message: string, cause?: unknown) {
    super(`No reading (${because}): ${message}`, { cause });
    this.because = because;
  }
}
