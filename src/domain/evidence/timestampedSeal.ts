import { z } from 'zod';
import { sealHash, type Seal } from './seal.ts';
import { canonicalBytes } from './canonical.ts';

/** Beside the seals, so that a verifier that knows nothing of timestamps reads those as before. */
export const TIMES_STREAM = 'seal/times';

/** What somebody else's clock says of a seal: a token of RFC 3161 over the seal's RFC 8785 form, signature included. */
export const TimesEntry = z.object({
  type: z.literal('timestamped'),
  ordinal: z.int().min(1),
  sealHash: z.string(),
  /** DER, in base64. */
  token: z.string(),
  server: z.string(),
});
export type TimesEntry = z.infer<typeof TimesEntry>;

/** The bytes that a timestamp of this seal is over; their SHA-256 is the seal's hash. */
export const timestampedBytes = (seal: Seal): Buffer => canonicalBytes(seal);

/** The seal that an entry is about; null when there is none with this ordinal and hash. */
export function sealOf(entry: Pick<TimesEntry, 'ordinal' | 'sealHash'>, seals: readonly Seal[]): Seal | null {
  const seal = seals[entry.ordinal - 1];
  return seal && sealHash(seal) === entry.sealHash ? seal : null;
}
