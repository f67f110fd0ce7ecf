import type { Reading, Wish } from '../../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { PhraseSet } from '../phrases/phraseSet.ts';
import { withText, type Signals } from '../signals.ts';
import { readRefund } from './demand.ts';
import { readService } from './request.ts';
import { withThings } from './requests/articleWanted.ts';
import type { Told } from '../head/labels.ts';

/** All that pays money back. */
const MONEY: readonly Remedy[] = ['partial_refund', 'return_for_refund', 'full_refund'];
type Named = keyof CompiledLexicon['turnedDown']['refusals'];
const MEANT: Record<Named, readonly Remedy[]> = {
  coupon: ['coupon'],
  reship: ['reship'],
  replacement_part: ['replacement_part'],
  partial_refund: ['partial_refund'],
  money: MONEY,
  reassurance: ['reassurance'],
  return_for_refund: ['return_for_refund'],
};
const NAMED = Object.keys(MEANT) as Named[];

/** The remedies that the message turns down by name, whether they were offered or not; what is asked is turned down by nobody. */
export function refusing(whole: Signals, told: Told, offered: Remedy | null = null): Partial<Reading> {
  const { lexicon, text } = whole;
  if (!lexicon || told.offerResponse === 'accept') return {};
  if (lexicon.turnedDown.hangs.has(text)) return {};
  const others = NAMED.filter((name) => name !== 'money');
  const said = { lexicon, text, ofThings: withThings(text), told };
  const isListed = others.some((name) => phrasesBy(name, said).length > 0);
  const named = NAMED.flatMap((name) => phrasesBy(name, { ...said, isListed }));
  if (named.length === 0) return {};
  const { wish, refund } = told;
  const remedies = [...new Set(named.flatMap(({ name }) => MEANT[name]))];
  const rest = withText(
    whole,
    named.reduce((left, { phrases }) => phrases.remove(left), text),
  );
  // Nobody turns down what they ask for in the same breath.
  const isMoney = refund === 'insists' || readRefund(rest, null) !== 'none';
  const refuses = remedies.filter(
    (remedy) => !(isMoney && MONEY.includes(remedy)) && !(remedy === wish && isNamed(wish, rest)),
  );
  if (refuses.length === 0) return {};
  // "Cancel that new one please" beside that very offer is a no to it.
  const isNo = refuses.some((remedy) => remedy === offered) && saysNothingElse(told);
  return { refuses, ...withoutRefused(refuses, told, rest), ...(isNo && { offerResponse: 'reject' }) };
}

const saysNothingElse = ({ offerResponse, question, news }: Told): boolean =>
  offerResponse === null && question === 'none' && news === 'none';

interface Listed {
  lexicon: CompiledLexicon;
  text: string;
  /** The text with one word for whatever is sold. */
  ofThings: string;
  told: Told;
  /** Something else is turned down with it. */
  isListed?: boolean;
}

/** By which phrases this is turned down; none where it is not. */
function phrasesBy(
  name: Named,
  { lexicon, text, ofThings, told, isListed = false }: Listed,
): { name: Named; phrases: PhraseSet }[] {
  const { refusals, bareRefusals, politeRefusals, missed, goesWithout } = lexicon.turnedDown;
  const says = (phrases: PhraseSet): boolean => phrases.has(text) || phrases.has(ofThings);
  if (says(refusals[name])) return [{ name, phrases: refusals[name] }];
  if (name === 'reassurance' || name === 'return_for_refund') return [];
  if (!says(bareRefusals[name]) || says(missed[name])) return [];
  if (goesWithout.has(text) || goesWithout.countNegated(text) > 0) return [];
  // "No refund" and "without parts" may be what is complained of.
  const wishesElse = told.wish !== 'none' && told.wish !== 'full_refund';
  const isMeant = {
    money: wishesElse || isListed || says(politeRefusals.money),
    replacement_part: wishesElse && told.complaintType !== 'missing_parts',
  };
  return name in isMeant && !isMeant[name as keyof typeof isMeant]
    ? []
    : [{ name, phrases: bareRefusals[name] }];
}

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

const STOPS: ReadonlySet<Told['request']> = new Set(['cancel', 'return', 'refund_status']);
