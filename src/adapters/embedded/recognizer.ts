import {
  emptyReading,
  isGuess,
  type Alarm,
  type ReadBy,
  type Reading,
} from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { withSoundsMended } from './byEar.ts';
import { ASKS_WHAT_IS_WRONG, readByPhrases } from './byPhrases.ts';
import { confidenceOf } from './confidence.ts';
import { languageGoneOnIn, loadLanguageScores, type LanguageScores } from './language.ts';
import { heardIn } from './lexicon/further/index.ts';
import type { Told } from './head/labels.ts';
import { isLexiconLanguage } from './lexicon/index.ts';
import { NOTHING_ELSE, readMood, type Mood } from './mood.ts';
import { signalsOf, withText, type Signals } from './signals.ts';
import { deniesDanger, denying, withoutElsewhere } from './talk/danger/denial.ts';
import { alarmBeforeEnd, dangerIn, readAlarm } from './talk/danger/alarm.ts';
import { cameSpoilt, fetching, mayHaveCome } from './talk/news.ts';
import { clausesOf } from './talk/offers/takesInWords.ts';
import { askingBeside } from './talk/offers/askedBeside.ts';
import { askingState } from './talk/requests/askedState.ts';
import { addressMeant } from './talk/offers/delivering.ts';
import { remedyOffered } from './talk/offered.ts';
import { refusing } from './talk/refused.ts';
import { correcting } from './talk/requests/correction.ts';
import { dropping, takingAfterAll, waiting } from './talk/requests/dropped.ts';
import { refusingPlainly } from './talk/requests/moneyUnwanted.ts';
import { rethinking } from './talk/requests/rethought.ts';
import { shortened } from './talk/shortened.ts';
import { headOpinionOf } from './weighing/headOpinion.ts';
import { weighed } from './weighing/weighed.ts';
import { acted } from './weighing/weighedAlarm.ts';

const READ_BY: ReadBy = { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null };

/**
 * Reads messages with phrases and lexicons kept in this folder: no network, no key, no state, a millisecond or so.
 *
 * It reads English, Spanish, Portuguese, French, German and Russian. In twenty other languages it hears danger, a wish for a
 * person or for money and the kind of complaint by a few words each; of all others it reports the language and what emoji say. The same message in the same context always gives the same reading.
 */
export class EmbeddedRecognizer implements Recognizer {
  readonly name = 'embedded';
  readonly isInstant = true;

  async read(message: MessageToRead, signal: AbortSignal): Promise<Reading> {
    signal.throwIfAborted();
    const likely = await loadLanguageScores();
    signal.throwIfAborted();
    return readMessage(message, likely);
  }

  /** Loads what the first reading would have to wait for. It may be left out. */
  async warmUp(): Promise<void> {
    await this.read(SAMPLE, AbortSignal.timeout(WARM_UP_MS));
  }
}

const WARM_UP_MS = 10_000;
const SAMPLE: MessageToRead = {
  text: 'hello',
  hasPhoto: false,
  context: { earlier: [], openOffer: null, asked: null, language: null },
};

/** The reading of one message; pure. */
export function readMessage({ text, context }: MessageToRead, likely: LanguageScores): Reading {
  const offered = remedyOffered(context.openOffer);
  const whole = refusingPlainly(signalsOf(shortened(text), languageHeldIn(context), likely), offered);
  const reading = emptyReading(whole.language, { ...READ_BY });
  if (text.trim() === '') return reading;
  if (!whole.lexicon) return heardByWords(reading, text, readMood(whole, NOTHING_ELSE));
  const phrases = readByPhrases(whole, { ...context, alarm: alarmIn({ text, context }, whole, likely) });
  const found = weighed(phrases, headOpinionOf(phrases));
  const confidence = confidenceOf(phrases, found);
  const alsoAsks = found.told.question === phrases.told.question ? [...phrases.alsoAsks] : [];
  const agrees = found.told.offerResponse === 'accept';
  const asksLanguage = found.told.request === 'languages';
  const denies = context.inDanger === true && deniesDanger(whole, found.told);
  return {
    ...reading,
    ...found.told,
    language: languageGoneOnIn(context, { text, language: whole.language, agrees, asksLanguage }),
    ...(alsoAsks.length > 0 && { alsoAsks }),
    ...(found.told.request === 'usage' && asksPower(whole) && { asksPower: true as const }),
    ...endangering(whole, found.told),
    ...alarmPlace(text, found.told.alarm, (part) => readAlarm(signalsOf(part, whole.language, likely))),
    ...(denies ? denying(whole, found.told) : mayHaveArrived(whole, found.told)),
    ...ofSomebodyElse(whole, reading, found.told),
    ...(correctsOrder(whole, found.told) && { offerResponse: null, wish: 'none' as const }),
    ...(tellsNobodyHasIt(whole, context, found.told) && { offerResponse: null }),
    ...askingState(whole, found.told),
    ...dropping(whole, context, found.told),
    ...takingAfterAll(whole, context, found.told),
    ...rethinking(whole, context, found.told),
    ...askingBeside(whole, context, found.told),
    ...refusing(whole, found.told, offered),
    ...addressMeant(whole, offered, found.told),
    ...(phrases.keepsOrder && keeping(found.told)),
    ...(phrases.wishesDelivery && found.told.offerResponse === 'accept' && { wishesDelivery: true as const }),
    confidence,
    ...heardByEar(whole, context, { told: found.told, confidence }),
    ...waiting(whole, context, found.told, found.doubtsYes),
    ...fetching(whole, found.told),
    ...correcting(whole, found.told),
  };
}

/**
 * What a short message in which nothing is heard as it is written complains of by its sound, where that is sure; a name or a yes, in
 * answer to something else, complains of nothing.
 */
function heardByEar(
  whole: Signals,
  context: MessageToRead['context'],
  { told, confidence }: { told: Told; confidence: number },
): Partial<Reading> {
  const isAnswer =
    context.openOffer !== null || (context.asked !== null && !ASKS_WHAT_IS_WRONG.has(context.asked));
  const mended = isAnswer || saysAnything(told, confidence) ? null : withSoundsMended(whole);
  if (mended === null) return {};
  const phrases = readByPhrases(mended, { ...context, alarm: 'none' });
  const found = weighed(phrases, headOpinionOf(phrases));
  const { complaintType, alsoTypes } = found.told;
  const heard = { complaintType, alsoTypes, confidence: confidenceOf(phrases, found) };
  return complaintType === 'none' || isGuess(heard) ? {} : heard;
}

/** A complaint that is only guessed says nothing yet. */
const saysAnything = (told: Told, confidence: number): boolean =>
  (told.complaintType !== 'none' && !isGuess({ confidence })) ||
  told.wantsHuman ||
  told.offerResponse !== null ||
  [told.refund, told.threatens, told.alarm, told.request, told.wish, told.question, told.news].some(
    (each) => each !== 'none',
  );

/** "Please don't cancel it, I changed my mind again" has the words of a cancellation, and asks for none. */
const keeping = ({
  request,
  complaintType,
}: Pick<Reading, 'request' | 'complaintType'>): Partial<Reading> => ({
  keepsOrder: true,
  ...(request === 'cancel' && { request: 'none' }),
  ...(complaintType === 'changed_mind' && { complaintType: 'none' }),
});

/** What is so grave that no reader may miss it. */
type Danger = Pick<Reading, 'alarm' | 'hasActed' | 'endangers' | 'alarmBeforeEnd'>;

/** The danger that words alone tell, for whoever reads beside this recognizer; null where there is none. */
export async function dangerHeard({ text, context }: MessageToRead): Promise<Danger | null> {
  const likely = await loadLanguageScores();
  const whole = signalsOf(shortened(text), languageHeldIn(context), likely);
  const alarm = whole.lexicon
    ? alarmIn({ text, context }, whole, likely)
    : heardIn(whole.language, text).alarm;
  if (alarm !== 'self_harm' && alarm !== 'safety') return null;
  const place = alarmPlace(text, alarm, (part) => readAlarm(signalsOf(part, whole.language, likely)));
  return { alarm, ...place, ...(alarm === 'self_harm' ? acted(whole) : endangering(whole, { alarm })) };
}

function endangering(whole: Signals, { alarm }: Pick<Reading, 'alarm'>): Pick<Reading, 'endangers'> {
  // Where nobody is hurt, the thing itself is the danger.
  const byThing = whole.lexicon?.unhurt.has(whole.text) === true ? 'fire' : null;
  const endangers = alarm === 'safety' ? (dangerIn(whole) ?? byThing) : null;
  return endangers ? { endangers } : {};
}

function alarmPlace(...story: Parameters<typeof alarmBeforeEnd>): Pick<Reading, 'alarmBeforeEnd'> {
  const found = alarmBeforeEnd(...story);
  return found === null ? {} : { alarmBeforeEnd: found };
}

function mayHaveArrived(
  whole: Signals,
  { news, complaintType }: Pick<Reading, 'news' | 'complaintType'>,
): Pick<Reading, 'mayHaveArrived'> {
  const isSpoilt = OF_WHAT_CAME.has(complaintType) && cameSpoilt(whole) && !isAnothers(whole, complaintType);
  return news === 'none' && (mayHaveCome(whole) || isSpoilt) ? { mayHaveArrived: true } : {};
}
/** Another's parcel is no wrong article. */
const isAnothers = ({ lexicon, text }: Signals, complaint: Reading['complaintType']): boolean =>
  complaint === 'wrong_item' && lexicon?.notCome.has(text) === true;
const OF_WHAT_CAME: ReadonlySet<Reading['complaintType']> = new Set([
  ...(['damaged', 'quality', 'wrong_size', 'wrong_colour', 'wrong_item', 'not_as_described'] as const),
  ...(['missing_parts', 'counterfeit'] as const),
]);

const asksPower = ({ lexicon, text }: Signals): boolean => lexicon?.goodsQuestions.power.has(text) === true;

/** "No, the other order" says which order is meant, and turns nothing down. */
function correctsOrder(
  whole: Signals,
  { request, offerResponse }: Pick<Reading, 'request' | 'offerResponse'>,
): boolean {
  const { lexicon, text } = whole;
  if (!lexicon || offerResponse === null || offerResponse === 'accept') return false;
  const { othersOrders, requests } = lexicon;
  if (request !== 'other_order' && !othersOrders.has(text)) return false;
  const rest = withText(whole, requests.other_order.remove(othersOrders.remove(text)));
  return rest.words.length <= WORDS_AROUND && !lexicon.answer.reject.has(rest.text);
}
/** "No, I mean". */
const WORDS_AROUND = 4;

/** "No, nobody has it" tells where a parcel is not, and turns nothing down, unless a no is said in a clause of its own. */
function tellsNobodyHasIt(
  whole: Signals,
  context: MessageToRead['context'],
  { news, offerResponse }: Pick<Reading, 'news' | 'offerResponse'>,
): boolean {
  const { lexicon } = whole;
  if (!lexicon || news !== 'not_found' || offerResponse !== 'reject') return false;
  const { talk, neither } = lexicon;
  return !withLeadingNo(clausesOf(whole)).some((clause) => {
    if (talk.news.not_found.has(clause.text) || neither.opens(clause.text)) return false;
    const phrases = readByPhrases(clause, { ...context, alarm: 'none' });
    return weighed(phrases, headOpinionOf(phrases)).told.offerResponse === 'reject';
  });
}

/** A bare no goes with what is said behind it: "no, nobody" and "no, thanks". */
const withLeadingNo = (clauses: readonly Signals[]): Signals[] =>
  clauses.flatMap((clause, at) => {
    const before = clauses[at - 1];
    if (before && isBareNo(before)) return [withText(clause, `${before.text}, ${clause.text.trim()} `)];
    return at < clauses.length - 1 && isBareNo(clause) ? [] : [clause];
  });

const isBareNo = ({ lexicon, text }: Signals): boolean => lexicon?.answer.no.remove(text).trim() === '';

/** What is missed, or only guessed to be wrong, beside somebody else's order is theirs. */
function ofSomebodyElse(
  { lexicon, text }: Signals,
  { complaintType, alsoTypes }: Pick<Reading, 'complaintType' | 'alsoTypes'>,
  told: Pick<Reading, 'complaintType' | 'alarm'>,
): Partial<Reading> {
  if (lexicon?.othersOrders.has(text) !== true || told.alarm !== 'none') return {};
  if (lexicon.ownBeside.has(text)) return {};
  const isTheirs = told.complaintType === 'not_received' || told.complaintType === 'other';
  return {
    request: 'other_order',
    ofSomebodyElse: true,
    ...(isTheirs && { complaintType, alsoTypes }),
  };
}

/** Danger is looked for in all of a story. */
const alarmIn = (
  { text, context }: Pick<MessageToRead, 'text' | 'context'>,
  read: Signals,
  likely: LanguageScores,
): Alarm =>
  readAlarm(
    withoutElsewhere(shortened(text) === text ? read : signalsOf(text, read.language, likely), context),
    context.inDanger,
  );

/** The language the buyer wrote in; a device's locale that nobody here reads is none until they write in it. */
function languageHeldIn({ language, earlier }: MessageToRead['context']): string | null {
  if (language === null || isLexiconLanguage(language.slice(0, 2).toLowerCase())) return language;
  return earlier.some(({ by }) => by === 'buyer') ? language : null;
}

/** How sure a word or two of a language that is not read make, and how sure nothing heard in it. */
const BY_WORDS = { heard: 0.65, nothing: 0.2 };

/** The reading of a message in a language without a lexicon: a few words that leave no doubt, and what emoji say. */
function heardByWords(reading: Reading, text: string, mood: Mood): Reading {
  const heard = heardIn(reading.language, text);
  const isHeard =
    heard.complaintType !== 'none' || heard.wantsHuman || heard.alarm !== 'none' || heard.refund !== 'none';
  return { ...reading, ...mood, ...heard, confidence: isHeard ? BY_WORDS.heard : BY_WORDS.nothing };
}
