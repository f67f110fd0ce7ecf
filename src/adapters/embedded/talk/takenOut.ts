import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { PhraseSet } from '../phrases/phraseSet.ts';
import { withText, type Signals } from '../signals.ts';
import { isWholeRefusal } from './answer.ts';
import { readRefund } from './demand.ts';
import { sendsParcel } from './offered.ts';

/** What is left of a message to be read once what is understood by itself was taken out of it, and what that was. */
export interface TakenOut {
  signals: Signals;
  /** It says that there will be no photo. */
  photoRefused: boolean;
  /** It says that the photo was sent. */
  photoSent: boolean;
  /** It turns down money that is not what is offered, and has no no of its own: "no. a discount is no use either" has one. */
  refusesMoney: boolean;
  /** It says that it does not want all of the money, so that it insists on none. */
  deniesAll: boolean;
  /** It wants money for a part alone. */
  wantsPart: boolean;
  /** It sets a condition that an article which is sent again meets by itself. */
  isMet: boolean;
}

interface Beside {
  asked: string | null;
  offered: Remedy | null;
  open: boolean;
}

/** Takes out of a message what is said of photos, of how much is wrong, of money that nobody offered, of hopes and the like. */
export function takenOut(whole: Signals, { asked, offered, open }: Beside): TakenOut {
  const { lexicon } = whole;
  const nothing = {
    deniesAll: false,
    wantsPart: false,
    photoRefused: false,
    photoSent: false,
    refusesMoney: false,
    isMet: false,
  };
  if (!lexicon) return { signals: whole, ...nothing };
  const unrefused = withoutPhotoRefused(whole, lexicon, asked);
  const photoRefused = unrefused !== whole;
  const unsent = asked === 'photo' && !photoRefused ? without(unrefused, lexicon.photoSent) : unrefused;
  const others = [lexicon.severalWrong, lexicon.onlyTheBox, lexicon.ownDevice].reduce(without, unsent);
  const needed = withoutUnneeded(others, lexicon, offered);
  const instead = open ? [lexicon.moneyInstead, lexicon.habits].reduce(without, needed) : needed;
  const partial = open ? without(instead, lexicon.notAll.denied) : instead;
  const ofOne =
    (open || lexicon.onlySoMany.has(whole.text)) &&
    lexicon.notAll.ofOne.has(partial.text) &&
    !lexicon.refund.whole.has(partial.text);
  const unscorned = withoutMoneyScorned(partial, lexicon, open && !sendsParcel(offered));
  const unhurried = open ? withoutHaste(unscorned, lexicon) : unscorned;
  const dropped = open ? without(unhurried, lexicon.variants.dropped) : unhurried;
  const alone = sendsParcel(offered) ? withoutNothingElse(dropped, lexicon, offered) : dropped;
  const hopeless = sendsParcel(offered) ? withoutHopes(alone, lexicon) : alone;
  const unconceded = sendsParcel(offered) ? withoutConcessions(hopeless, lexicon) : hopeless;
  const signals = sendsParcel(offered) ? without(unconceded, lexicon.sameness) : unconceded;
  return {
    signals,
    photoRefused,
    photoSent: unsent !== unrefused,
    deniesAll: partial !== instead || ofOne,
    wantsPart: partial !== instead || ofOne,
    refusesMoney:
      (unscorned !== partial && !opensWithRefusal(partial)) || isOnlyMoneyRefused(others, offered),
    isMet: signals !== unconceded,
  };
}

/** The very same message where none of these is said. */
export const without = (signals: Signals, phrases: PhraseSet): Signals =>
  phrases.has(signals.text) ? withText(signals, phrases.remove(signals.text)) : signals;

const withoutPhotoRefused = (signals: Signals, lexicon: CompiledLexicon, asked: string | null): Signals => {
  const all = without(signals, lexicon.noPhoto);
  return asked === 'photo' ? without(all, lexicon.noCamera) : all;
};

/** "What for 15%?" wishes for no money; where money or a coupon is offered, it is the answer to that. */
function withoutMoneyScorned(
  signals: Signals,
  { moneyScorned }: CompiledLexicon,
  isOffered: boolean,
): Signals {
  if (isOffered) return signals;
  if (!moneyScorned.has(signals.text)) return signals;
  // What stands around it is no one clause: in "no I don't want a discount I want my money" the no is not to the money.
  const rest = withText(signals, moneyScorned.remove(signals.text, ' ,'));
  return rest.words.length === 0 ? signals : rest;
}

/** A no in a clause of its own is to the offer, whatever is turned down behind it. */
function opensWithRefusal(signals: Signals): boolean {
  const end = signals.text.search(/[.,!?…]/);
  return end >= 0 && isWholeRefusal(withText(signals, signals.text.slice(0, end)));
}

/** "Yes, and I hope it comes this time" hopes, and asks for nothing; "as long as it comes by Friday" is a condition, whatever hope is in it. */
function withoutHopes(signals: Signals, { answer, hopes }: CompiledLexicon): Signals {
  const isCondition = answer.condition.has(signals.text) || answer.counter.has(signals.text);
  return isCondition ? signals : without(signals, hopes);
}

/** "Yes, but quickly" takes it; "quickly please" alone answers nothing. */
function withoutHaste(signals: Signals, { answer, haste }: CompiledLexicon): Signals {
  const rest = without(signals, haste);
  const isYes = answer.accept.has(rest.text) && !answer.condition.has(signals.text);
  return isYes && signals.questions === 0 ? rest : signals;
}

/** "Even if it is tracked, no" turns down what is sent, and "even if it is not tracked, yes" takes it. */
function withoutConcessions(signals: Signals, { concessions }: CompiledLexicon): Signals {
  const rest = concessions.never.has(signals.text) ? signals : without(signals, concessions.even);
  return rest.words.length === 0 ? signals : rest;
}

/** "Just the lid, nothing else" wants the lid; "nothing else" alone is an answer of its own. */
function withoutNothingElse(
  signals: Signals,
  { nothingElse }: CompiledLexicon,
  offered: Remedy | null,
): Signals {
  const rest = without(signals, nothingElse);
  return rest.words.length === 0 || namesMoney(rest, offered) ? signals : rest;
}

/** Beside money, "nothing else" insists on it. */
function namesMoney(rest: Signals, offered: Remedy | null): boolean {
  const { lexicon, text } = rest;
  if (!lexicon) return false;
  // "Teil" may be a part of the price, and is what is offered here.
  const money = offered === 'replacement_part' ? lexicon.talk.the_money : lexicon.answer.goods.refund;
  return readRefund(rest, null) !== 'none' || money.has(text);
}

/** "I don't want a refund" alone, where a parcel is offered. */
const isOnlyMoneyRefused = (signals: Signals, offered: Remedy | null): boolean =>
  sendsParcel(offered) &&
  signals.lexicon?.unneededGoods.refund.has(signals.text) === true &&
  without(signals, signals.lexicon.unneededGoods.refund).words.length === 0;

/** What each remedy gives, of that which may be turned down beside it. */
const GIVES: Partial<Record<Remedy, keyof CompiledLexicon['unneededGoods']>> = {
  coupon: 'coupon',
  partial_refund: 'refund',
  full_refund: 'refund',
  return_for_refund: 'refund',
  reship: 'replacement',
  replacement_part: 'replacement',
};

/** "A new one is fine, I don't need a refund": what is turned down is not what is offered, and a no of its own before it stays. */
function withoutUnneeded(
  signals: Signals,
  { unneededGoods }: CompiledLexicon,
  offered: Remedy | null,
): Signals {
  const given = offered === null ? undefined : GIVES[offered];
  if (given === undefined) return signals;
  const others = [unneededGoods.coupon, unneededGoods.refund, unneededGoods.replacement].filter(
    (set) => set !== unneededGoods[given],
  );
  const rest = others.reduce(without, signals);
  return rest.words.length === 0 ? signals : rest;
}
