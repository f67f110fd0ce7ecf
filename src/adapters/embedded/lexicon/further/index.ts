import type { ComplaintType } from '../../../../domain/vocabulary/complaint.ts';
import type { Alarm } from '../../../../domain/vocabulary/reading.ts';
import { fold } from '../../normalise.ts';
import { FURTHER, type FurtherWords } from './words.ts';

export interface FurtherHeard {
  wantsHuman: boolean;
  alarm: Alarm;
  refund: 'none' | 'asks';
  complaintType: ComplaintType | 'none';
}

const NOTHING: FurtherHeard = { wantsHuman: false, alarm: 'none', refund: 'none', complaintType: 'none' };

/** What a few words tell of a message in a language that is not read. */
export function heardIn(language: string, text: string): FurtherHeard {
  const words = FURTHER[language];
  if (!words) return NOTHING;
  const said = plain(text);
  const has = (list: string): boolean => mentions(said, list);
  const complaint = Object.entries(words.complaints).find(([, list]) => has(list));
  return {
    wantsHuman: has(words.human),
    alarm: alarmIn(words, has),
    refund: has(words.refund) ? 'asks' : 'none',
    complaintType: (complaint?.[0] as ComplaintType | undefined) ?? 'none',
  };
}

function alarmIn({ selfHarm, safety, disputeOpened }: FurtherWords, has: (list: string) => boolean): Alarm {
  if (has(selfHarm)) return 'self_harm';
  if (has(safety)) return 'safety';
  return has(disputeOpened) ? 'dispute_opened' : 'none';
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

const mentions = (said: string, list: string): boolean =>
  list.split(', ').some((words) => {
    const wanted = plain(words).trim();
    return said.includes(SPACED.test(wanted) ? ` ${wanted}` : wanted);
  });

const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[іїєґ]/iu, 'uk'],
];

const MARKERS = Object.entries(FURTHER)
  .filter(([, { markers }]) => markers !== '')
  .map(([language, { markers }]) => ({ language, words: new Set(fold(markers).split(', ')) }));

/** How many of its words a message must share with a language, and how much of it they must be. */
const FEWEST = 2;
const SHARE = 0.4;

/** A language beyond the six, where the script or the words leave no doubt; null otherwise. */
export function furtherLanguageOf(raw: string, words: readonly string[]): string | null {
  const letters = (raw.match(/\p{L}/gu) ?? []).length;
  for (const [script, language] of SCRIPTS) {
    const own = (raw.match(new RegExp(script.source, `${script.flags}g`)) ?? []).length;
    if (own > 0 && (language === 'uk' || language === 'fa' || own * 2 >= letters)) return language;
  }
  const [best, next] = MARKERS.map(({ language, words: known }) => ({
    language,
    shared: words.filter((word) => known.has(word)).length,
  })).toSorted((a, b) => b.shared - a.shared);
  if (!best || best.shared < FEWEST || best.shared < words.length * SHARE) return null;
  return best.shared > (next?.shared ?? 0) ? best.language : null;
}
