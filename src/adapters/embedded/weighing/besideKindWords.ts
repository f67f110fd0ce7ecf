import type { ComplaintType } from '../../../domain/vocabulary/complaint.ts';
import type { ByPhrases } from '../byPhrases.ts';
import { CERTAIN } from '../complaint.ts';
import type { Opinion } from '../head/head.ts';
import { withText, type Signals } from '../signals.ts';
import { behindTurn } from '../talk/praise.ts';
import { likelihoodOf } from './likelihood.ts';
import { readPart } from './weighedComplaint.ts';

/** Thanks or praise, where nothing is on offer. */
export const isKindWord = ({ told: { request }, complaint: { score }, situation }: ByPhrases): boolean =>
  !situation.open &&
  (request === 'praise' || request === 'thanks' || (request === 'none' && score < CERTAIN));

/** What is complained of behind a kind word; null where nothing is for certain enough. */
export function turnedTo(signals: Signals): ReturnType<typeof readPart> | null {
  const behind = behindTurn(signals);
  if (behind === null) return null;
  const found = readPart(behind);
  const { complaintType, score, byHeadAlone } = found.complaint;
  if (NOT_TURNED_TO.has(complaintType)) return null;
  const isLikely = found.likelihood >= (byHeadAlone === true ? TURNED_BY_HEAD : TURNED_BY_PHRASE);
  return score >= CERTAIN || isLikely ? found : null;
}
/**
 * What is wrong beside a wish for a person, which says nothing of it and drowns it: "my teapot is broken, I want a person". A bot
 * that is broken is no article.
 */
export function besidePerson(
  { told, signals, situation }: ByPhrases,
  opinion: Opinion,
): ReturnType<typeof readPart> | null {
  const { lexicon, text, words } = signals;
  if (!told.wantsHuman || situation.open || !lexicon || words.some((word) => BOTS.has(word))) return null;
  const found = readPart(withText(signals, lexicon.human.asks.remove(text)));
  const { complaintType } = found.complaint;
  if (complaintType === 'none' || complaintType === 'other') return null;
  return found.likelihood > likelihoodOf(opinion, complaintType) ? found : null;
}
const BOTS: ReadonlySet<string> = new Set(
  'bot chatbot robot assistent assistant asistente assistente бот чат'.split(' '),
);

/** What says too little, or of what is praised that it never came. */
const NOT_TURNED_TO: ReadonlySet<ComplaintType | 'none'> = new Set(['none', 'other', 'not_received']);
const TURNED_BY_PHRASE = 0.35;
const TURNED_BY_HEAD = 0.5;

/** Some of it is praised, and something is wrong with the rest: "one is cracked, the other three are fine". */
export const spoils = ({ lexicon, text }: Signals, { complaint, request }: Opinion): boolean =>
  Object.entries(complaint).some(([type, share]) => type !== 'none' && share >= 0.65) &&
  request.praise < 0.25 &&
  lexicon?.mood.contrast.has(text) === false;
