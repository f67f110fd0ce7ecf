import { emptyReading, type ReadBy, type Reading, type Threat } from '../../domain/vocabulary/reading.ts';
import type { MessageToRead, Recognizer } from '../../ports/recognizer.ts';
import { readAlarm } from './talk/alarm.ts';
import { isWholeRefusal, readAnswer } from './talk/answer.ts';
import { CERTAIN, findComplaint, NO_COMPLAINT, type ComplaintFound } from './complaint.ts';
import { confidenceOf } from './confidence.ts';
import { readRefund, readThreat, readWantsHuman } from './talk/demand.ts';
import type { ReadByPhrases } from './head/features.ts';
import { withHead } from './head/withHead.ts';
import { loadLanguageScores, type LanguageScores } from './language.ts';
import { heardIn } from './lexicon/further/index.ts';
import { isLexiconLanguage } from './lexicon/index.ts';
import { readMood, type Mood } from './mood.ts';
import { readNews } from './talk/news.ts';
import { readOccasion, withoutFury } from './talk/occasion.ts';
import { remedyOffered } from './talk/offered.ts';
import { readParting } from './talk/parting.ts';
import { readQuestion } from './talk/question.ts';
import { complaintsBeside, type PartRead } from './secondComplaint.ts';
import { readRequest, readService, requestOf } from './talk/request.ts';
import { signalsOf, withText, type Signals } from './signals.ts';
import { withTyposMended } from './typos.ts';
import { readWish } from './talk/wish.ts';

const READ_BY: ReadBy = { recognizer: 'embedded', model: null, promptVersion: null, insteadOf: null };

/**
 * Reads messages with phrases and lexicons kept in this folder: no network, no key, no state, a millisecond or so.
 *
 * It reads English, Spanish, Portuguese, French, German and Russian. In twenty other languages it hears danger, a wish for a
 * person or for money and the kind of complaint by a few words each; of all others it reports the language and what emoji say. The same message in the same context always gives the same reading.
 */
export class EmbeddedRecognizer implements Recognizer {
  readonly name = 'embedded';

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

/** The questions that a complaint is the answer to; a reply to any other is not taken for one lightly. */
const ASKS_WHAT_IS_WRONG: ReadonlySet<string> = new Set(['complaint', 'description']);

/** The reading of one message; pure. */
export function readMessage({ text, context }: MessageToRead, likely: LanguageScores): Reading {
  const whole = signalsOf(text, languageHeldIn(context), likely);
  const signals = withoutPhotoRefused(whole);
  const photoRefused = signals !== whole;
  const reading = emptyReading(whole.language, { ...READ_BY });
  if (text.trim() === '') return reading;
  if (!whole.lexicon) return heardByWords(reading, text, readMood(whole, NOTHING_ELSE));

  const { openOffer, earlier, asked } = context;
  const answering = asked !== null && !ASKS_WHAT_IS_WRONG.has(asked);
  const refused = openOffer !== null && isWholeRefusal(signals);
  const phrases = readPhrases(signals, { refused, answering, photoRefused });
  const offered = remedyOffered(openOffer);
  const question = openOffer === null || refused ? 'none' : readQuestion(signals);
  const parting = readParting(signals, context.wroteFirst ?? false);
  const asksForService =
    (readService(signals) !== null || parting !== null) && phrases.complaint.score < CERTAIN;
  // The head was trained on messages that stand alone; an answer to a question is read for what was asked.
  const weighed =
    refused || answering || question !== 'none' || asksForService
      ? { ...phrases, likelihood: null }
      : withHead(signals, phrases, { asked: asked !== null });
  const { mood, likelihood } = weighed;
  const certain = weighed.complaint.score >= CERTAIN;
  const { complaintType: type } = weighed.complaint;
  const news = readNews(signals, {
    asked,
    photoRefused,
    complains: certain && type !== 'not_received',
    missing: type === 'not_received',
    wants: phrases.refund !== 'none' || asksForService,
    asks: question !== 'none' || (signals.questions > 0 && phrases.request === 'tracking'),
  });
  // Who asks for something, or brings good news, uses the words of complaints without making one.
  const overruled = news === 'arrived' || (asksForService && !certain) || (question !== 'none' && !certain);
  const complaint = overruled ? NO_COMPLAINT : weighed.complaint;
  const reads = openOffer === null && !answering && !overruled;
  const beside = reads ? complaintsBeside(signals, complaint, readPart) : complaint.alsoTypes;
  const { refund, wantsHuman } = phrases;
  const alarm = readAlarm(whole);
  const occasion = readOccasion(whole);
  const threatens =
    alarm === 'dispute_opened' && UNDER_WAY.has(phrases.threatens) ? 'none' : phrases.threatens;
  const told =
    complaint.complaintType === phrases.complaint.complaintType
      ? phrases.request
      : readRequest(signals, complaint.complaintType);
  const named = readWish(signals, { offered, open: openOffer !== null, refund });
  const offerResponse =
    openOffer === null
      ? null
      : readAnswer(
          signals,
          { openOffer, offered, earlier, answering, photoRefused },
          {
            refund,
            threat: threatens,
            wantsHuman,
            complains: complaint.score >= CERTAIN,
            wish: named,
            question,
            alarm,
          },
        );
  const agrees = offerResponse === 'accept';
  // "That fits, yes" has the words of a complaint about the size; every word of an acceptance has been understood.
  const { complaintType, alsoTypes } = agrees ? NO_COMPLAINT : { ...complaint, alsoTypes: beside };
  const wish = agrees || question !== 'none' ? 'none' : named;
  const wanted = requestOf(signals, { told, question, parting });
  // "English please, my lamp never came": going on in English with the lamp is the answer.
  const heard = wanted === 'languages' && complaint.score >= CERTAIN ? 'none' : wanted;
  const praises =
    heard === 'none' &&
    offerResponse === null &&
    refund === 'none' &&
    named === 'none' &&
    readPraise(signals, complaint, mood);
  // Every word of an acceptance is a yes; what they have in common with complaints ("ça marche") says nothing of the order.
  const contented = praises || offerResponse === 'accept';
  const found = {
    complaintType: contented ? ('none' as const) : complaintType,
    alsoTypes: contented ? [] : alsoTypes,
    ...withoutFury(mood, occasion, whole),
    refund,
    wantsHuman,
    threatens,
    offerResponse,
    alarm,
    request: praises ? ('praise' as const) : heard,
    wish,
    question,
    news: agrees ? ('none' as const) : news,
    occasion,
  };
  return {
    ...reading,
    ...found,
    confidence: confidenceOf(signals, contented ? NO_COMPLAINT : complaint, found, { answering, likelihood }),
  };
}

/** The language the buyer wrote in; a device's locale that nobody here reads is none until they write in it. */
function languageHeldIn({ language, earlier }: MessageToRead['context']): string | null {
  if (language === null || isLexiconLanguage(language.slice(0, 2).toLowerCase())) return language;
  return earlier.some(({ by }) => by === 'buyer') ? language : null;
}

const NOTHING_ELSE = { complaint: 'none', threat: 'none', refund: 'none', request: 'none' } as const;
/** How sure a word or two of a language that is not read make, and how sure nothing heard in it. */
const BY_WORDS = { heard: 0.65, nothing: 0.2 };

/** The reading of a message in a language without a lexicon: a few words that leave no doubt, and what emoji say. */
function heardByWords(reading: Reading, text: string, mood: Mood): Reading {
  const heard = heardIn(reading.language, text);
  const any =
    heard.complaintType !== 'none' || heard.wantsHuman || heard.alarm !== 'none' || heard.refund !== 'none';
  return { ...reading, ...mood, ...heard, confidence: any ? BY_WORDS.heard : BY_WORDS.nothing };
}

/** What was announced and is now under way is a threat no longer; a lawsuit beside it still is one. */
const UNDER_WAY: ReadonlySet<Threat> = new Set(['dispute', 'chargeback']);

/** All is well, and they say so: nothing is wrong for certain, or what was wrong is said not to matter. */
function readPraise(signals: Signals, { score }: ComplaintFound, { sentiment }: Mood): boolean {
  const { lexicon, text, questions } = signals;
  if (!lexicon || questions > 0 || sentiment === 'very_negative') return false;
  const { praise } = lexicon.talk.requests;
  if (score < CERTAIN) return praise.has(text);
  const turn = lexicon.mood.contrast.firstAt(text);
  if (turn === Infinity) return false;
  const after = text.slice(turn - 1);
  return praise.has(after) && findComplaint(withText(signals, after), { answering: false }).score < CERTAIN;
}

/** What phrases and lexicons alone make of a message. */
export function readPhrases(
  signals: Signals,
  { refused, answering, photoRefused }: { refused: boolean; answering: boolean; photoRefused: boolean },
): ReadByPhrases & { complaint: ComplaintFound; mood: Mood } {
  const complaint = refused ? NO_COMPLAINT : complaintIn(signals, { answering, photoRefused });
  const { complaintType } = complaint;
  const refund = readRefund(signals);
  const threatens = readThreat(signals);
  const wantsHuman = readWantsHuman(signals);
  const request = readRequest(signals, complaintType);
  const mood = readMood(signals, { complaint: complaintType, threat: threatens, refund, request });
  return { complaint, mood, complaintType, ...mood, refund, wantsHuman, threatens, request };
}

/** A part of a message, read as if it stood alone. */
function readPart(part: Signals): PartRead {
  const phrases = readPhrases(part, { refused: false, answering: false, photoRefused: false });
  return withHead(part, phrases, { asked: false });
}

/** A camera that is broken is no complaint about the order when the message says that there will be no photo. */
function complaintIn(
  signals: Signals,
  { answering, photoRefused }: { answering: boolean; photoRefused: boolean },
): ComplaintFound {
  const found = findComplaint(signals, { answering });
  if (answering && photoRefused && found.score < CERTAIN) return NO_COMPLAINT;
  if (found.complaintType !== 'none') return found;
  const mended = withTyposMended(signals);
  return mended ? findComplaint(mended, { answering }) : found;
}

function withoutPhotoRefused(signals: Signals): Signals {
  return signals.lexicon?.noPhoto.has(signals.text)
    ? withText(signals, signals.lexicon.noPhoto.remove(signals.text))
    : signals;
}
