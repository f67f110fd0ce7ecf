import { thingsNamed } from '../../../domain/identification/articleWords.ts';
import type { Reading, Wish } from '../../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { withText, type Signals } from '../signals.ts';
import { readRefund } from './demand.ts';
import { readService } from './request.ts';
import type { Told } from '../head/labels.ts';

/** All that pays money back. */
const MONEY: readonly Remedy[] = ['partial_refund', 'return_for_refund', 'full_refund'];
const MEANT: Record<keyof CompiledLexicon['refusals'], readonly Remedy[]> = {
  coupon: ['coupon'],
  reship: ['reship'],
  replacement_part: ['replacement_part'],
  partial_refund: ['partial_refund'],
  money: MONEY,
  no_money: MONEY,
  no_part: ['replacement_part'],
  reassurance: ['reassurance'],
  return_for_refund: ['return_for_refund'],
};

/** The remedies that the message turns down by name, whether they were offered or not; what is asked is turned down by nobody. */
export function refusing(whole: Signals, { wish, refund, request, offerResponse }: Told): Partial<Reading> {
  const { lexicon, text } = whole;
  if (!lexicon || offerResponse === 'accept') return {};
  const withThings = text.replace(/[\p{L}\d]+/gu, (word) => (thingsNamed(word).length > 0 ? 'thing' : word));
  const misses = lexicon.stillMissed.has(text);
  const wishesElse = wish !== 'none' && wish !== 'full_refund' && !misses;
  const named = Object.entries(lexicon.refusals).filter(
    ([name, phrases]) =>
      !(misses && name === 'money' && (wish === 'none' || wish === 'full_refund')) &&
      (wishesElse || !ONLY_BESIDE_A_WISH.has(name)) &&
      (phrases.has(text) || phrases.has(withThings)),
  );
  if (named.length === 0) return {};
  const said = [...new Set(named.flatMap(([name]) => MEANT[name as keyof typeof MEANT]))];
  const rest = withText(
    whole,
    named.reduce((left, [, phrases]) => phrases.remove(left), text),
  );
  // Nobody turns down what they ask for in the same breath.
  const isMoney = refund === 'insists' || readRefund(rest, null) !== 'none';
  const refuses = said.filter(
    (remedy) => !(isMoney && MONEY.includes(remedy)) && !(remedy === wish && isNamed(wish, rest)),
  );
  if (refuses.length === 0) return {};
  return { refuses, ...withoutRefused(refuses, { wish, refund, request }, rest) };
}

/** "No refund" and "without parts" may be what is complained of. */
const ONLY_BESIDE_A_WISH: ReadonlySet<string> = new Set(['no_money', 'no_part']);

/** What is turned down is neither wished for nor asked for, unless that is said beside it. */
function withoutRefused(
  refuses: readonly Remedy[],
  { wish, refund, request }: Pick<Told, 'wish' | 'refund' | 'request'>,
  rest: Signals,
): Partial<Reading> {
  const isMoney = readRefund(rest, null) !== 'none';
  const mayBeRefused = refuses.some((remedy) => remedy === wish || SOUNDS_LIKE[remedy] === wish);
  const isWished = !mayBeRefused || isMoney || isNamed(wish, rest);
  const isAsked = !STOPS.has(request) || readService(rest) === request;
  return {
    ...(!isWished && { wish: 'none' }),
    ...(refund === 'asks' && !isMoney && { refund: 'none' }),
    ...(!isAsked && { request: 'none' }),
  };
}

/** "Not send it back" has the words of a refund, and no new one those of a part. */
const SOUNDS_LIKE: Partial<Record<Remedy, Wish>> = {
  return_for_refund: 'full_refund',
  reship: 'replacement_part',
};

const isNamed = (wish: Wish, { lexicon, text }: Signals): boolean =>
  wish === 'none' || lexicon?.talk.wishes[wish].has(text) === true;

const STOPS: ReadonlySet<Told['request']> = new Set(['cancel', 'return']);
