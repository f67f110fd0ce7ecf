import type { EarlierTurn, MessageToRead } from '../../ports/recognizer.ts';
import type { Masking } from './masking.ts';

/*
 * In characters; a token is about four of them in English and as little as one in other scripts. Together they come to about
 * 7,000, so a call's cost is the same in a long case as in a short one.
 */
const LONGEST_MESSAGE = 4_000;
/** What is looked through for what is to be masked; what is longer is cut before. */
const LONGEST_UNMASKED = 8_000;
const LONGEST_TURN = 500;
const LONGEST_NOTE = 300;
const LONGEST_SUMMARY = 500;
const MOST_TURNS = 6;
const ALL_TURNS = 1_800;

/**
 * What a model is shown of a case beside the instructions: one JSON document, so that no text in it can close its own quotes.
 * Bounded in size; of the earlier turns the newest are kept.
 */
export function messageWindow(message: MessageToRead, masking: Masking): string {
  const { earlier, openOffer, asked, language, summary = null } = message.context;
  return JSON.stringify({
    soFar: summary === null ? null : clip(withoutFigures(summary), LONGEST_SUMMARY),
    earlier: newestTurns(earlier, masking),
    openOffer: openOffer === null ? null : clip(withoutFigures(openOffer), LONGEST_NOTE),
    asked: asked === null ? null : clip(asked, LONGEST_NOTE),
    language: language === null ? null : clip(language, LONGEST_NOTE),
    hasPhoto: message.hasPhoto,
    message: clip(masking.mask(clip(message.text, LONGEST_UNMASKED)), LONGEST_MESSAGE),
  });
}

function newestTurns(earlier: EarlierTurn[], masking: Masking): EarlierTurn[] {
  const kept: EarlierTurn[] = [];
  let room = ALL_TURNS;
  for (const turn of earlier.slice(-MOST_TURNS).reverse()) {
    const own = turn.by === 'buyer' ? turn.text : withoutFigures(turn.text);
    const text = clip(masking.mask(clip(own, LONGEST_UNMASKED)), LONGEST_TURN);
    room -= text.length;
    if (room < 0) break;
    kept.unshift({ by: turn.by, text });
  }
  return kept;
}

/** What the shop said holds amounts and order numbers, and a reader needs neither to understand the answer to it. */
export function withoutFigures(text: string): string {
  return text.replace(/\p{Nd}+(?:[.,'’\s]\p{Nd}+)*/gu, '#');
}

/** A demand often comes last, so a long text keeps its end as well as its beginning. */
function clip(text: string, limit: number): string {
  // JSON writes a control character as six others; none of them says anything.
  const plain = text.replace(/[^\P{Cc}\n]/gu, ' ').toWellFormed();
  if (plain.length <= limit) return plain;
  const end = Math.floor(limit / 4);
  return `${plain.slice(0, limit - end - 3)}...${plain.slice(-end)}`.toWellFormed();
}
