import type { MessageReading, Threat } from '../../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Signals } from '../signals.ts';

/** The gravest first: a message that names two is read as the one that matters most to the seller. */
const GRAVEST_FIRST = ['legal', 'chargeback', 'dispute', 'bad_review', 'churn'] as const;

/** `offered` is the remedy that is open, where nothing else was asked. */
export function readRefund(
  { lexicon, text, bare }: Signals,
  offered: Remedy | null,
): MessageReading['refund'] {
  if (!lexicon) return 'none';
  if (offered !== null && LESS_THAN_ALL.has(offered) && isWhole(lexicon, bare)) return 'insists';
  const { asks, insists, denies, policy } = lexicon.refund;
  const rest = denies.remove(text);
  if (insists.has(rest)) return 'insists';
  if (policy.has(rest)) return 'none';
  return asks.has(rest) ? 'asks' : 'none';
}

const LESS_THAN_ALL: ReadonlySet<Remedy> = new Set(['partial_refund', 'coupon', 'reassurance']);

/** "All", "everything please", "all of it now", and no more. */
function isWhole({ refund, mood, atOnce }: CompiledLexicon, bare: string): boolean {
  const around = [refund.whole, mood.polite, atOnce].reduce((left, phrases) => phrases.remove(left), bare);
  return refund.whole.has(bare) && around.trim() === '';
}

export function readWantsHuman({ lexicon, text, bare }: Signals): boolean {
  if (!lexicon) return false;
  const { asks, alone, denies } = lexicon.human;
  // "Am I talking to a machine?" asks what this is, and not yet for somebody else.
  const said = denies.remove(text);
  if (asks.has(lexicon.requests.about_bot.remove(said))) return true;
  const isAlone = (words: string): boolean =>
    alone.has(words) && alone.remove(lexicon.mood.polite.remove(words)).trim() === '';
  const sentences = said
    .split(/[.!…]/)
    .map((sentence) => ` ${sentence.trim()} `)
    .filter((sentence) => sentence.trim() !== '');
  // Between others a word is part of what is told, before a word alone it is judged ("Customer service. Bad."), and a sigh calls nobody.
  const calls = (sentence: string, at: number): boolean =>
    isAlone(sentence) &&
    !SIGHS.has(sentence.trim()) &&
    (at === 0 || at === sentences.length - 1) &&
    !isJudged(sentences[at + 1], lexicon);
  return isAlone(bare) || sentences.some(calls);
}

const SIGHS: ReadonlySet<string> = new Set(['mensch']);

const isJudged = (next: string | undefined, { mood, atOnce }: CompiledLexicon): boolean =>
  next !== undefined &&
  !next.trim().includes(' ') &&
  ![mood.polite, atOnce].some((phrases) => phrases.has(next));

export function readThreat({ lexicon, text }: Signals): Threat {
  if (!lexicon) return 'none';
  return GRAVEST_FIRST.find((threat) => lexicon.threats[threat].has(text)) ?? 'none';
}
