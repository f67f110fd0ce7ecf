import type { EarlierTurn } from '../../../ports/recognizer.ts';
import type {
  Alarm,
  MessageReading,
  OfferQuestion,
  OfferResponse,
  Threat,
  Wish,
} from '../../../domain/vocabulary/reading.ts';
import type { Remedy } from '../../../domain/vocabulary/remedy.ts';
import { thingsNamed } from '../../../domain/identification/articleWords.ts';
import { readEmoji } from '../emoji.ts';
import { lexiconOf, type CompiledLexicon } from '../lexicon/index.ts';
import { GOODS, type Goods } from '../lexicon/lexicon.ts';
import { normalise } from '../normalise.ts';
import { withText, type Signals } from '../signals.ts';
import { answersElsewhere } from './offers/elsewhere.ts';
import { withoutArticleWanted } from './requests/articleWanted.ts';
import { sendsParcel, toldOfOffer, wholeAmountsIn } from './offered.ts';

export interface AnswerContext {
  openOffer: string;
  /** The remedy it gives; null when the question is no offer of one. */
  offered: Remedy | null;
  earlier: readonly EarlierTurn[];
  /** Something was asked after the offer was made, so that a bare yes or no may be the answer to that. */
  answering: boolean;
  /** Says that there will be no photo; that part has been taken out of the message. */
  photoRefused: boolean;
}

export interface AnswerEvidence {
  refund: MessageReading['refund'];
  threat: Threat;
  wantsHuman: boolean;
  /** Says for certain what is wrong with the order, not only that an offer is of no use. */
  complains: boolean;
  /** The remedy that the message names. */
  wish: Wish;
  /** What it asks about the offer. */
  question: OfferQuestion;
  alarm: Alarm;
}

/**
 * What the message answers to the open offer; null when it does not, or when that is not certain.
 *
 * An acceptance is never guessed: it is read only from a message that says yes and nothing else, every word of it
 * understood. Whatever is hedged, asked, conditional, about another remedy or another amount is not one.
 */
export function readAnswer(
  signals: Signals,
  context: AnswerContext,
  evidence: AnswerEvidence,
): OfferResponse | null {
  const { lexicon } = signals;
  if (signals.bare === '') return context.answering || context.photoRefused ? null : answerOfEmoji(signals);
  if (!lexicon) return null;

  const { answer } = lexicon;
  // "Can we do English? So where is it" asks for a language, and proposes nothing.
  const spoken = withoutWaitingForIt(lexicon.talk.requests.languages.remove(signals.text), lexicon, context);
  const text = withoutOfferedAmounts(spoken, lexicon, context.earlier);
  const named = GOODS.filter((goods) => answer.goods[goods].has(text));
  const offered = goodsOf(context.openOffer, lexicon);
  const otherGoods = named.some((goods) => !offered.includes(goods)) && offered.length > 0;

  const { talk } = lexicon;
  // What is grumbled around a yes, or said to turn the offer down, proposes nothing else.
  const plain = talk.grudging.remove(talk.yes.remove(talk.wishes.reassurance.remove(text)));
  const unconditional = answer.reject.remove(talk.refusal.remove(plain));
  const says = {
    yes: answer.accept.has(text) || talk.yes.has(text),
    no: answer.no.opens(text) || talk.refusal.opens(text),
    rejects: answer.reject.has(text) || talk.refusal.has(text),
    counters: answer.counter.has(unconditional),
    conditional: answer.condition.has(plain),
    hedged: answer.hedge.has(plain) || signals.questions > 0 || trailsOff(signals),
  };

  if (evidence.alarm !== 'none') return null;
  if (evidence.threat !== 'none') return 'reject';
  const asks = evidence.question !== 'none';
  const waitsForIt = evidence.wish === 'reassurance' && !talk.wishes.reassurance.has(spoken);
  const names = evidence.wish !== 'none' && evidence.wish !== context.offered && !waitsForIt;
  if (evidence.refund === 'insists') return FULL_REFUND.test(context.openOffer) ? null : 'reject';
  // Who asks about the offer has not answered it, unless a plain no stands before the question.
  if (evidence.question === 'best_offer' && says.counters) return 'counter';
  if (asks) return says.no && evidence.question !== 'needs_time' && !says.yes ? 'reject' : null;
  const toTheOffer = (!context.answering && !context.photoRefused) || named.length > 0;
  // "Yes, refund me" to a part of the price may well mean all of it.
  const wantsMoney = evidence.refund !== 'none' && !FULL_REFUND.test(context.openOffer);
  const proposesAmount = context.offered === 'partial_refund' && namesAmount(text, lexicon);
  const agrees =
    isWholeAcceptance(signals, text, { named, offered, context }) ||
    (!proposesAmount && asksForWhatIsOffered(signals, context, says, evidence));
  if (toTheOffer && !wantsMoney && !names && !says.counters && agrees) return 'accept';
  if (names && !evidence.complains) return 'counter';
  if (says.counters && !evidence.complains) return 'counter';
  if (says.yes && says.conditional && !evidence.complains) return 'counter';
  if (proposesAmount && evidence.wish === context.offered && !evidence.complains) return 'counter';
  // "No, I want the M" of whoever is offered the M is not to be taken for either.
  if (evidence.wish === context.offered && !says.rejects) return null;
  if (says.rejects) return 'reject';
  if (says.no && toTheOffer && !says.hedged && !evidence.complains) return 'reject';
  const isForMoney = !says.yes || evidence.wish === 'full_refund';
  if (evidence.refund === 'asks' && isForMoney && !offered.includes('refund')) return 'reject';
  // "A discount is fine" may well mean the 15 % that are offered.
  if (otherGoods && !evidence.complains && !says.hedged && !says.yes) return 'counter';
  return null;
}

/**
 * Naming in a few words the very thing that is offered is a yes: "a new one please". What else the message says must be
 * understood as well, so that "double the coupon" and "wow, a coupon" are none.
 */
const FEW_WORDS = 7;

function asksForWhatIsOffered(
  { lexicon, text }: Signals,
  { offered, earlier }: AnswerContext,
  says: Record<'no' | 'rejects' | 'hedged' | 'conditional', boolean>,
  { wish, refund, complains, wantsHuman }: AnswerEvidence,
): boolean {
  if (!lexicon || offered === null || wish !== offered) return false;
  const named = lexicon.agreeing.remove(text).match(/[\p{L}\d]+/gu) ?? [];
  if (named.length > FEW_WORDS) return false;
  if (!namesOnly(offered, text, lexicon) || (offered === 'reship' && namesAnother(text, earlier)))
    return false;
  return (
    !says.no &&
    !says.rejects &&
    !says.hedged &&
    !says.conditional &&
    refund === 'none' &&
    !complains &&
    !wantsHuman
  );
}

function namesOnly(offered: Remedy, said: string, lexicon: CompiledLexicon): boolean {
  const { talk, answer, agreeing } = lexicon;
  const text = offered === 'reship' ? withoutArticleWanted(lexicon, said) : said;
  const goods = GOODS.map((name) => answer.goods[name]);
  const rest = [talk.wishes[offered], talk.the_money, talk.send_it, agreeing, ...goods].reduce(
    (left, phrases) => phrases.remove(left),
    text,
  );
  return rest.split(' ').every((word) => saysNothing(word) || thingsNamed(word).length > 0);
}

/** "Send it, I'll wait" waits for what is sent, and wishes for no patience instead of it. */
function withoutWaitingForIt(text: string, lexicon: CompiledLexicon, { offered }: AnswerContext): string {
  const rest = sendsParcel(offered) ? lexicon.talk.wishes.reassurance.remove(text) : text;
  return rest !== text && lexicon.laughter.earnest.has(rest) ? rest : text;
}

/** "Make it 30" under a part of the money names another amount, once that of the offer is gone from the text. */
const namesAmount = (text: string, { amounts }: CompiledLexicon): boolean =>
  text.split(' ').some((word) => /^\d{1,3}$/.test(word) || amounts.has(word));

/** A sigh before the answer takes nothing from it: "hmm... ok, send it". */
const trailsOff = ({ trailing, text }: Signals): boolean =>
  trailing && text.replace(SIGH_BEFORE, ' ').includes(' … ');
const SIGH_BEFORE = /^(?: [^ .,!?…]{1,12}){1,2} … (?=\S)/;

function answerOfEmoji(signals: Signals): OfferResponse | null {
  const { answer } = readEmoji(signals.emoji);
  if (answer === 'yes') return 'accept';
  return answer === 'no' ? 'reject' : null;
}

function isWholeAcceptance(
  signals: Signals,
  text: string,
  { named, offered, context }: { named: readonly Goods[]; offered: readonly Goods[]; context: AnswerContext },
): boolean {
  const { lexicon, questions, emoji } = signals;
  if (!lexicon || questions > 0 || trailsOff(signals) || named.some((goods) => !offered.includes(goods)))
    return false;
  const { rage, sad, answer } = readEmoji(emoji);
  if (rage + sad > 0 || answer === 'no') return false;
  const { accept, goods, unmeant } = lexicon.answer;
  if (unmeant.has(text) || answersElsewhere(signals)) return false;
  const { yes, wishes } = lexicon.talk;
  const { refusal } = lexicon.talk;
  const affirms = lexicon.affirmed.has(text) && wasAsked(context);
  if (refusal.has(text) || (!accept.has(text) && !yes.has(text) && !affirms)) return false;
  const said = lexicon.elsewhere.remove(affirms ? lexicon.affirmed.remove(text) : text);
  const waits = named.includes('wait') ? wishes.reassurance.remove(said) : said;
  const unsaid = lexicon.agreeing.remove(sendsIt(context) ? lexicon.talk.send_it.remove(waits) : waits);
  const rest = named.reduce((left, name) => goods[name].remove(left), unsaid);
  return saysNothing(sendsIt(context) ? withoutOfferedArticle(rest, text, context) : rest);
}

/** What the bot said last ends with a question: whether the offer is wanted, since nothing else is asked. */
const wasAsked = ({ earlier }: AnswerContext): boolean =>
  earlier
    .findLast(({ by }) => by === 'bot')
    ?.text.trimEnd()
    .endsWith('?') === true;

/** What is offered is a parcel, so that "send it" and "the lamp" are no other remedy. */
const sendsIt = ({ offered }: AnswerContext): boolean => sendsParcel(offered);

/**
 * "Yes, the lamp" names what is offered, where that is a lamp; "good lamp" and "the lamp" alone say nothing of it. A language
 * without articles names it after a comma or alone.
 */
function withoutOfferedArticle(rest: string, text: string, { earlier }: AnswerContext): string {
  const told = thingsTold(earlier);
  return rest.replace(/[\p{L}]+/gu, (word) => {
    const things = thingsNamed(word);
    const isOffered = things.length > 0 && (told.size === 0 || things.some((thing) => told.has(thing)));
    return isOffered && NAMED_AS_ITS_OWN.test(text.slice(0, text.indexOf(` ${word} `) + 1)) ? '' : word;
  });
}

/** The articles that the bot named last; none where it named none. */
const thingsTold = (earlier: AnswerContext['earlier']): ReadonlySet<number> =>
  new Set(normalise(earlier.findLast(({ by }) => by === 'bot')?.text ?? '').words.flatMap(thingsNamed));

/** "I want my mug" of whoever is offered a lamp. */
function namesAnother(text: string, earlier: AnswerContext['earlier']): boolean {
  const told = thingsTold(earlier);
  const named = text.split(' ').flatMap(thingsNamed);
  return told.size > 0 && named.length > 0 && !named.some((thing) => told.has(thing));
}

/** What stands before an article that is named, and not praised or described. */
const NAMED_AS_ITS_OWN =
  / (?:the|my|a|an|another|new|la|el|otra|otro|mi|una|un|a|o|outra|outro|minha|meu|uma|um|le|une|ma|mon|die|den|das|der|d|eine|einen|a|уже|,) $|^ (?:да|ладно|давайте|ок|хорошо) $|(?:отправляйте|присылайте|шлите|давайте|высылайте) $/;

/** Offers that give what somebody who insists on the full amount asks for. */
const FULL_REFUND = /full.refund|return.for.refund/i;

/** Whether the message turns the offer down and says nothing else: "no, useless to me" is no complaint, and "ok" no refusal. */
export function isWholeRefusal({ lexicon, text }: Signals): boolean {
  if (!lexicon) return false;
  const { reject, no, filler } = lexicon.answer;
  const refusing = [lexicon.talk.refusal, reject, no];
  if (!refusing.some((phrases) => phrases.has(text))) return false;
  return saysNothing([...refusing, filler].reduce((left, phrases) => phrases.remove(left), text));
}

/** A no at its very end is what it comes to: "only if it was tracked, and it wasn't last time so no". */
export function closesWithRefusal(signals: Signals): boolean {
  const words = signals.text.trim().split(' ');
  // "Otherwise no" says the condition once more.
  if (words.slice(-4).some((word) => signals.lexicon?.threatsBeside.hangs.has(word))) return false;
  return [1, 2, 3].some(
    (last) => words.length > last && isWholeRefusal(withText(signals, ` ${words.slice(-last).join(' ')} `)),
  );
}

/** Whether all that the message says may stand around an answer and is none. */
export const isOnlyFiller = ({ lexicon, text }: Signals): boolean =>
  lexicon !== null && saysNothing(lexicon.answer.filler.remove(text));

function saysNothing(text: string): boolean {
  return !/[\p{L}\d%$€£₽]/u.test(text);
}

/** Amounts that the bot has named of what is offered are the offer's own, and saying them again proposes nothing. */
function withoutOfferedAmounts(
  text: string,
  { amounts }: CompiledLexicon,
  earlier: readonly EarlierTurn[],
): string {
  const told = toldOfOffer(earlier);
  const offered = new Set(
    told.flatMap((said) => [...(normalise(said).text.match(/\d+/g) ?? []), ...wholeAmountsIn(said)]),
  );
  return text
    .replace(/[\p{L}]+/gu, (word) => (offered.has(amounts.get(word) ?? '') ? '' : word))
    .replace(/(?<= )(?:[$€£₽] )?(\d+)(?: (?:%|[$€£₽]|percent))?(?= )/g, (whole, digits: string) =>
      offered.has(digits) ? '' : whole,
    );
}

/** What is offered, by the words of the offer, which may be in the shop's language or in the buyer's. */
function goodsOf(openOffer: string, lexicon: CompiledLexicon): Goods[] {
  const { text } = normalise(openOffer.replaceAll('_', ' '));
  const english = lexiconOf('en');
  return GOODS.filter(
    (goods) => lexicon.answer.goods[goods].has(text) || english.answer.goods[goods].has(text),
  );
}
