import type { Seal } from '../domain/evidence/seal.ts';

/** Seals as they were made, kept outside the store, so that a store that was put back to an older state is found. */
export interface SealReceipts {
  /** Keeps one more durably. */
  add(seal: Seal): Promise<void>;
  /** All of them, oldest first. Rejects with a SyntaxError or a ZodError when one cannot be read. */
  all(): Promise<Seal[]>;
}
