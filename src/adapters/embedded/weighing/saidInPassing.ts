import type { ByPhrases } from '../byPhrases.ts';
import type { Opinion } from '../head/head.ts';
import type { Told } from '../head/labels.ts';
import { SERVICES } from '../lexicon/talk/talk.ts';
import type { PhraseSet } from '../phrases/phraseSet.ts';
import { sentencesOf } from '../sentences.ts';
import type { Signals } from '../signals.ts';
import { headOpinionOf } from './headOpinion.ts';

/** Below this likelihood what phrases say of a first message is taken for a turn of speech, where much is said in passing. */
const RULED_OUT = { request: 0.01, wish: 0.04 };
/** What takes two halves to say is said by nobody in passing. */
const OUTRIGHT: ReadonlySet<Told['request']> = new Set(['other_damage', 'coupon', 'payment']);
const IN_PASSING: ReadonlySet<Told['request']> = new Set([...SERVICES, 'praise', 'other_order']);

export function saidInPassing(
  { situation, told, signals, scorns }: ByPhrases,
  opinion: Opinion,
): { request: boolean; wish: boolean } {
  const { lexicon, text } = signals;
  const standsAlone = situation.asked === null && !situation.open;
  return {
    request:
      standsAlone &&
      IN_PASSING.has(told.request) &&
      !OUTRIGHT.has(told.request) &&
      opinion.request[told.request] < RULED_OUT.request &&
      !isSaidTwice(serviceOf(lexicon, told.request), text) &&
      (scorns || told.request === 'praise' || !asksOutright(signals, told.request)),
    wish:
      standsAlone &&
      told.wish !== 'partial_refund' &&
      opinion.wish[told.wish] < RULED_OUT.wish &&
      !wishesOutright(signals, told.wish),
  };
}

const serviceOf = (lexicon: Signals['lexicon'], request: Told['request']): PhraseSet | undefined => {
  const service = SERVICES.find((each) => each === request);
  return service && lexicon?.talk.requests[service];
};

/** From which likelihood on a sentence of the story asks for it by itself. */
const ASKED_OUTRIGHT = 0.5;
const WISHED_OUTRIGHT = 0.3;
const asksOutright = (signals: Signals, request: Told['request']): boolean =>
  sentencesOf(signals).some(
    (sentence) =>
      sentence.told.request === request && headOpinionOf(sentence).request[request] >= ASKED_OUTRIGHT,
  );

const wishesOutright = (signals: Signals, wish: Told['wish']): boolean =>
  sentencesOf(signals).some(
    (sentence) => sentence.told.wish === wish && headOpinionOf(sentence).wish[wish] >= WISHED_OUTRIGHT,
  );

const isSaidTwice = (phrases: PhraseSet | undefined, text: string): boolean =>
  phrases !== undefined && phrases.count(text) > 1;
