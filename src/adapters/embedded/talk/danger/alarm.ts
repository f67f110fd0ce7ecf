import { ALARMS, type Alarm, type Reading } from '../../../../domain/vocabulary/reading.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Signals } from '../../signals.ts';

/** The gravest first, as they are listed; the gravest of all is told by more than a list. */
const HEARD = ALARMS.filter((alarm) => alarm !== 'none' && alarm !== 'self_harm');

/** What a person must know at once, by words alone: no confidence takes part in it. Beside a danger told before, fire is no slang. */
export function readAlarm({ lexicon, text }: Signals, inDanger = false): Alarm {
  if (!lexicon) return 'none';
  const { alarms, harmless, requests } = lexicon.talk;
  const { means, hopeless, gone, needless } = lexicon.farewell;
  // Beside despair nothing of the kind is said for fun.
  const despairs = hopeless.has(text);
  const said = harmless.remove(withoutOtherGoods(lexicon, text));
  // Who fears to be hurt by a thing wants nothing of the kind; beside despair nothing of the kind is said for fun.
  const ofOneself = lexicon.injuries.remove(despairs ? text : said);
  if (alarms.self_harm.has(ofOneself) || hasActedAlone(lexicon, text)) return 'self_harm';
  const dies = means.has(said);
  // A rope that is needed no more and is to go back is an article.
  const isNeedless = needless.has(said) && !requests.return.has(said);
  if ((gone.has(said) && (despairs || dies)) || (isNeedless && dies)) return 'self_harm';
  if (isLastPlace(lexicon, said, despairs)) return 'self_harm';
  if (inDanger && dangerIn({ lexicon, text }) !== null) return 'safety';
  const told = lexicon.unhurt.remove(said);
  // Whoever is to be hurt by the writer is in no danger by an article.
  const ofGoods = lexicon.violence.remove(told);
  return (
    HEARD.find((alarm) => (alarm === 'violence' ? lexicon.violence.has(told) : alarms[alarm].has(ofGoods))) ??
    'none'
  );
}

/** Who misses what they ordered, and is sore by what they had instead, is in no danger by this article. */
export function withoutOtherGoods({ complaints, otherGoods }: CompiledLexicon, text: string): string {
  const { strong, clear } = complaints.not_received;
  return strong.has(text) || clear.has(text) ? otherGoods.remove(text) : text;
}

/** Who looks down from a balcony waits for the courier, unless they despair or take their leave beside it. */
const isLastPlace = ({ settings }: CompiledLexicon, said: string, despairs: boolean): boolean =>
  settings.told.has(said) &&
  (despairs || settings.despair.has(said) || (settings.leave.has(said) && !settings.explained.has(said)));

/** The courier, a holiday or a move explains where somebody stands, or why nobody will be here; beside despair nothing does. */
export const isEverydayPlace = ({ settings, farewell }: CompiledLexicon, text: string): boolean =>
  settings.told.has(text) &&
  settings.explained.has(text) &&
  !settings.despair.has(text) &&
  !farewell.hopeless.has(text);

/** Who has taken all the pills, or leaves from a bridge, needs no word of dying. */
const hasActedAlone = (lexicon: CompiledLexicon, text: string): boolean => {
  const { alone, place, leaving, meansNone } = lexicon.acts;
  const isMeant = alone.has(text) || (place.has(text) && leaving.has(text));
  return isMeant && !meansNone.has(text);
};

/** What a danger does; whoever is hurt by a fire is hurt first of all. */
export function dangerIn({ lexicon, text }: Pick<Signals, 'lexicon' | 'text'>): Reading['endangers'] | null {
  if (!lexicon) return null;
  const said = lexicon.unhurt.remove(text);
  if (lexicon.hurt.has(said)) return 'hurt';
  return lexicon.fires.has(said) ? 'fire' : null;
}

/** A story of fewer characters is shown whole. */
const STORY_FROM = 200;
/** Somebody who writes without a full stop is heard in runs of so many words, each half of which is in the next as well. */
const RUN_WORDS = 24;

/** How many characters before a story's end the first of its sentences begins that raises this alarm by itself; null where none does, or it is the first. */
export function alarmBeforeEnd(
  story: string,
  alarm: Alarm,
  readsAs: (sentence: string) => Alarm,
): number | null {
  if (alarm === 'none' || story.length < STORY_FROM) return null;
  const found = sentenceStarts(story).find(([from, to]) => readsAs(story.slice(from, to)) === alarm);
  return found === undefined || found[0] === 0 ? null : story.length - found[0];
}

/** Where each sentence begins and ends; a long one in runs. */
function sentenceStarts(story: string): [from: number, to: number][] {
  const sentences = [...story.matchAll(/[^.!?…\n]+[.!?…\n]*/g)];
  return sentences.flatMap(({ index, 0: sentence }) => {
    const words = [...sentence.matchAll(/\S+/g)].map((word) => [index + word.index, word[0].length] as const);
    const runs: [number, number][] = [];
    for (let at = 0; at < words.length; at += RUN_WORDS / 2) {
      const run = words.slice(at, at + RUN_WORDS);
      const [first, last] = [run[0], run.at(-1)];
      if (first && last) runs.push([first[0], last[0] + last[1]]);
      if (at + RUN_WORDS >= words.length) break;
    }
    return runs;
  });
}
