import type { News } from '../../../domain/vocabulary/reading.ts';
import type { Signals } from '../signals.ts';

export interface NewsContext {
  /** What was asked last. */
  asked: string | null;
  /** Says that there will be no photo; that part has been taken out of the message. */
  photoRefused: boolean;
  /** Says that the photo that is asked for was sent; that part has been taken out as well. */
  photoSent: boolean;
  /** Says for certain what is wrong with what came. */
  complains: boolean;
  /** Says that it has not come. */
  missing: boolean;
  /** Wants money or something else to be done: "you said I'd have my refund by the 20th" tells of no parcel. */
  wants: boolean;
  /** Asks about the open offer or the parcel: "when would I have it by" and "has it arrived?" bring no news. */
  asks: boolean;
}

/** What became of the parcel or the article; a parcel that turned up broken is a complaint and no good news. */
export function readNews(
  signals: Signals,
  { asked, photoRefused, photoSent, complains, missing, wants, asks }: NewsContext,
): News {
  if (photoRefused) return 'no_photo';
  if (photoSent) return 'photo_sent';
  const { lexicon, text } = signals;
  if (!lexicon) return 'none';
  const { talk, corrections } = lexicon;
  const { arrived, not_found: notFound } = talk.news;
  if (notFound.has(text)) return 'not_found';
  if (arrived.has(text) && !complains && !wants && !asks && !corrections.has(text)) return 'arrived';
  // "Could somebody else have taken it in?" A bare no means nobody; a bare yes leaves open whether anybody has it.
  return asked === 'looked_around' && (missing || saysOnlyNo(signals)) ? 'not_found' : 'none';
}

function saysOnlyNo({ lexicon, text }: Signals): boolean {
  if (!lexicon?.answer.no.opens(text)) return false;
  const { no, filler } = lexicon.answer;
  return !/[\p{L}\d]/u.test(filler.remove(no.remove(text)));
}
