import type { MessageReading, Wish } from '../../../domain/vocabulary/reading.ts';
import { isRefund, type Remedy } from '../../../domain/vocabulary/remedy.ts';
import { thingsNamed } from '../../../domain/identification/articleWords.ts';
import type { EarlierTurn } from '../../../ports/recognizer.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { normalise } from '../normalise.ts';
import type { Signals } from '../signals.ts';
import { wantsArticle } from './requests/articleWanted.ts';

export interface WishContext {
  offered: Remedy | null;
  /** An offer is open, whatever it gives. */
  open: boolean;
  refund: MessageReading['refund'];
}

/** What says more than the words it shares with others: "send it back for the money" names the money too. */
const MOST_PARTICULAR = ['return_for_refund', 'partial_refund', 'replacement_part'] as const;
const NAMED = ['reship', 'full_refund', 'coupon'] as const;

/** In so few words nobody tells what is wrong with the other one. */
const FEW_WORDS = 6;

/** "The other one please", where something is offered. */
export const pointsToOther = ({
  lexicon,
  text,
  words,
}: Pick<Signals, 'lexicon' | 'text' | 'words'>): boolean =>
  words.length <= FEW_WORDS && lexicon?.theOther.has(text) === true;

/**
 * "Just the refund", where the bot has just named a part of the money beside what it offers, and "that refund", where it has offered
 * one before: that part, unless all of it is said.
 */
export function meansPartNamed(
  { lexicon, text, words }: Signals,
  earlier: readonly EarlierTurn[],
  offered: Remedy | null,
): boolean {
  if (!lexicon || (offered !== null && isRefund(offered)) || words.length > FEW_WORDS) return false;
  const { refund, talk, answer } = lexicon;
  const names = talk.the_money.has(text) || refund.asks.has(text) || answer.goods.refund.has(text);
  if (!names || refund.whole.has(text) || answer.no.opens(text)) return false;
  const offersMoney = ({ by, text: told }: EarlierTurn) =>
    by === 'bot' && answer.goods.refund.has(normalise(told).text);
  if (lexicon.thatMoney.has(text) && earlier.some(offersMoney)) return true;
  const last = earlier.findLast(({ by }) => by === 'bot');
  const said = normalise(last?.text ?? '').text;
  // What is "at no cost" beside it does not deny it.
  return talk.wishes.partial_refund.has(said) || talk.wishes.partial_refund.countNegated(said) > 0;
}

/** The remedy that the message names as what its writer would like. */
export function readWish({ lexicon, text, words }: Signals, { offered, open, refund }: WishContext): Wish {
  if (!lexicon) return 'none';
  const { wishes, refusal, send_it: sendIt, the_money: theMoney } = lexicon.talk;
  const wanted = refusal.remove(withoutRightOtherwise(text, lexicon));
  if (open && wishes.both.has(text)) return 'both';
  const particular = MOST_PARTICULAR.find((wish) => wishes[wish].has(text));
  if (particular) return particular;
  if (open && lexicon.proposedAmount.has(text)) return 'partial_refund';
  const [first, second] = namedIn(wanted, lexicon);
  // "A coupon? Come on. I want another pair": what is offered is asked about there, and not wished for.
  const scorns = first?.wish === offered && wanted.slice(first.at, second?.at).includes(' ? ');
  const named = scorns && second !== undefined ? second : first;
  if (open && pointsToOther({ lexicon, text, words })) return 'earlier_offer';
  // A part that is offered may be called as an article is.
  if (open && refund === 'none' && offered !== 'replacement_part' && wantsArticle({ lexicon, text }))
    return 'reship';
  if (named) return named.wish;
  if (refund === 'insists') return 'full_refund';
  if (theMoney.has(text)) return offered !== null && isRefund(offered) ? offered : 'full_refund';
  const beside = open ? besideRefusal(text, lexicon).find((wish) => wish !== offered) : undefined;
  if (beside) return beside;
  if (open && wishes.earlier_offer.has(text)) return 'earlier_offer';
  // "Just send it" under an offer of money means the article, and under any other what is offered.
  if (offered !== null && isRefund(offered) && sendIt.has(text)) return 'reship';
  return wishes.reassurance.has(text) ? 'reassurance' : 'none';
}

const namedIn = (text: string, { talk: { wishes } }: CompiledLexicon) =>
  NAMED.map((wish) => ({ wish, at: wishes[wish].firstAt(text) }))
    .filter(({ at }) => at < Infinity)
    .toSorted((a, b) => a.at - b.at);

/** A refusal goes with all that follows it in the same breath; what is wished for after its comma is read by itself. */
function besideRefusal(text: string, lexicon: CompiledLexicon): Wish[] {
  const clauses = text.split(' , ').map((clause) => ` ${clause.trim()} `);
  if (clauses.length < 2 || !lexicon.talk.refusal.has(text)) return [];
  return clauses
    .filter((clause) => !lexicon.talk.refusal.has(clause))
    .flatMap((clause) => namedIn(clause, lexicon).map(({ wish }) => wish));
}

/** "I want the right answer" wishes for nothing that can be sent. */
function withoutRightOtherwise(text: string, { rightOtherwise }: CompiledLexicon): string {
  const withoutArticles = text.replace(/[\p{L}\d]+/gu, (word) => (thingsNamed(word).length > 0 ? ',' : word));
  return rightOtherwise.has(withoutArticles) ? rightOtherwise.remove(text) : text;
}
