import type { Case } from '../case/case.ts';
import type { Requirement } from '../completeness/requirements.ts';
import type { OtherCase } from './settlements.ts';
import type { Policy } from '../policy/policy.ts';
import type { Answers } from '../requests/answers.ts';
import type { ArticlesHeard } from '../vocabulary/articlesHeard.ts';
import type { Choice } from '../vocabulary/message.ts';
import type { Instant, Order } from '../vocabulary/order.ts';
import type { Reading } from '../vocabulary/reading.ts';
import type { Spent } from './ladder.ts';

/** Everything a decision is made of. */
export interface Turn {
  /** With what was said and read in this turn already folded in. */
  kase: Case;
  reading: Reading;
  choice: Choice | null;
  /** A rating was pressed and kept. */
  isRated?: boolean;
  /** It holds nothing but what cannot be heard, read or made out: a recording, a document, a picture that shows nothing, a sticker. */
  saysNothing?: boolean;
  policy: Policy;
  order: Order | null;
  spent: Spent;
  /** Other cases about the same order, newest first. */
  otherCases: readonly OtherCase[];
  /** What the marketplace wants to see for this complaint. */
  evidence: readonly Requirement[];
  now: Instant;
  /** What the seller says to whoever asks; none where they wrote nothing. */
  answers?: Answers;
  /** What the message says of the articles of the order; nothing where it has no words. */
  articles?: ArticlesHeard;
}
