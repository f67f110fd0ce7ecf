import { timingSafeEqual } from 'node:crypto';

/** Whether two secrets are the same; how long it takes tells nothing of where they differ. */
export function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
