import type { ModelUse } from '../domain/vocabulary/modelUse.ts';

/** What may be spent on language models. Asked before every call, and told of every one. */
export interface ModelBudget {
  /** False once the day's limit is reached. Answers at once, from what this process knows. */
  mayCall(): boolean;
  /** A call was made. Never throws. */
  spent(use: ModelUse): void;
}

/** No limit. */
export const UNLIMITED: ModelBudget = { mayCall: () => true, spent: () => undefined };
