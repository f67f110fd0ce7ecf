import type { Signals } from '../signals.ts';

/**
 * "They say it has arrived", "once it has come", "it has arrived. Not.": that the parcel came is said by others, hoped, doubted, made
 * a condition or taken back, and not told. Who has it and where it was found is told, whoever said so first.
 */
export function isReported({ lexicon, text }: Signals): boolean {
  if (!lexicon) return false;
  const { talk, came, hasCome, reported } = lexicon;
  const told = talk.news.arrived.firstAt(text);
  const at = Math.min(came.firstAt(text), hasCome.firstAt(text));
  const from = Math.min(told, at);
  if (from === Infinity) return false;
  if (reported.behind.test(text.slice(from - 1))) return true;
  return at <= told && reported.before.test(text.slice(0, at));
}
