import { claimsIn, isWholeProof } from '../../domain/identification/orderClaims.ts';
import type { Question } from '../../domain/negotiation/decision.ts';
import type { BuyerMessage } from '../../domain/vocabulary/message.ts';

/** How long a buyer who has written is waited for, in ms. All of it is nothing where `pause` is nothing. */
export interface GatherTimes {
  /** After a message that may well go on. */
  pause: number;
  /** After one that is whole in itself. */
  whole: number;
  /** After the buyer was last seen typing; clients tell of it every two or three seconds. */
  typing: number;
  /** From the first message on, whatever follows. A channel gives a turn about 15 s. */
  atMost: number;
}

const TYPING_MS = 3_500;
const AT_MOST_MS = 6_000;
const WHOLE_SHARE = 8;

export const gatherTimes = (pause: number): GatherTimes => ({
  pause,
  whole: Math.ceil(pause / WHOLE_SHARE),
  typing: pause === 0 ? 0 : TYPING_MS,
  atMost: pause === 0 ? 0 : AT_MOST_MS,
});

/** Messages that wait to be answered, with when each came, and when the buyer was last seen typing (ms of the clock). */
export interface Gathered {
  messages: readonly { message: BuyerMessage; at: number }[];
  typedAt: number | null;
  /** What the bot asked last. */
  asked: Question | null;
}

/** The instant, in ms, from which these messages are one turn: the pause starts anew with each. */
export function readyAt({ messages, typedAt, asked }: Gathered, times: GatherTimes): number {
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last) return 0;
  const quiet = last.at + (isWhole(last.message, asked) ? times.whole : times.pause);
  const typed = typedAt !== null && typedAt >= last.at ? typedAt + times.typing : 0;
  return Math.min(first.at + times.atMost, Math.max(quiet, typed));
}

/** Signs that end a sentence in the scripts buyers write in, with the quote, bracket or emoji that may follow. */
const SENTENCE_END = /[.!?…。！？؟।][\s"'»”’)\]\p{Extended_Pictographic}\u{FE0F}]*$/u;

/** A button, a number that was asked for, a sentence with an end: nothing more is likely to follow. */
function isWhole({ choice, text }: BuyerMessage, asked: Question | null): boolean {
  if (choice !== null || SENTENCE_END.test(text.trim())) return true;
  if (asked !== 'order' && asked !== 'proof' && asked !== 'more_proof') return false;
  const claims = claimsIn(text);
  return asked === 'order' ? isWholeProof(claims) : claims.facts.length > 0;
}
