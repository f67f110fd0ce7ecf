import type { EarlierTurn } from '../../../../ports/recognizer.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { withText, type Signals } from '../../signals.ts';
import { readRefund } from '../demand.ts';
import { readVariant, withoutOfferedVariant, withoutRoundAmounts } from './variant.ts';

/** Conditions of a yes that the offer's own facts answer, each by the question that it comes to. */
const ON_FACTS = ['tracked', 'postage', 'keep_goods'] as const;
const FURTHER = [...ON_FACTS, 'when'] as const;

/** "Only if it is tracked" asks whether it is, before it is a yes. */
export const conditionOnFact = ({
  lexicon,
  text,
}: Pick<Signals, 'lexicon' | 'text'>): (typeof ON_FACTS)[number] | undefined =>
  ON_FACTS.find((fact) => lexicon?.conditions[fact].has(text));

/** What else it hangs on, in a part of the message behind such a condition: "and here by Friday". */
export const furtherCondition = ({
  lexicon,
  text,
}: Pick<Signals, 'lexicon' | 'text'>): (typeof FURTHER)[number] | undefined =>
  FURTHER.find((fact) => lexicon?.furtherConditions[fact].has(text));

/**
 * What is wished for beside a condition that the parcel meets, and is no part of what is offered: "only if it is tracked and you also
 * pay me 10 dollars". Whoever says so has not taken the parcel once they are told that it is tracked.
 */
export function wishedBesideCondition(
  signals: Signals,
  earlier: readonly EarlierTurn[],
): 'money' | 'variant' | null {
  const { lexicon } = signals;
  if (!lexicon || signals.questions > 0 || conditionOnFact(signals) === undefined) return null;
  const rest = withText(signals, withoutConditions(signals.text, lexicon));
  if (readVariant(withoutOfferedVariant(rest, earlier)).isNamed) return 'variant';
  return asksForMoney(withoutRoundAmounts(rest, earlier)) ? 'money' : null;
}

const withoutConditions = (text: string, { conditions, furtherConditions }: CompiledLexicon): string =>
  FURTHER.reduce(
    (rest, fact) => furtherConditions[fact].remove(rest),
    ON_FACTS.reduce((rest, fact) => conditions[fact].remove(rest), text),
  );

function asksForMoney(rest: Signals): boolean {
  const { lexicon, text } = rest;
  if (!lexicon) return false;
  const { counter, goods } = lexicon.answer;
  return (
    readRefund(rest, null) !== 'none' || [counter, goods.refund, goods.coupon].some((set) => set.has(text))
  );
}
