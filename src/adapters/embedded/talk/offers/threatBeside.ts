import { leavesYes, type Threat } from '../../../../domain/vocabulary/reading.ts';
import { withText, type Signals } from '../../signals.ts';
import { readThreat } from '../demand.ts';

/** A yes is said in few words: what is threatened beside it begins at one of the first of them. */
const CUTS_TRIED = 10;

/**
 * The yes that stands beside a threat: "fine, I'll take it, but I'm never buying here again". It counts where the threat is to go
 * or to write a review, and it takes what is offered in so many words; else it is asked about. Null where there is none.
 */
export function yesBesideThreat(
  signals: Signals,
  threat: Threat,
  agrees: (part: Signals) => boolean,
): 'counts' | 'asked' | null {
  const { lexicon, questions } = signals;
  if (!lexicon || questions > 0) return null;
  const cuts = cutsOf(signals).filter(
    ({ yes, threatened }) => readThreat(yes) === 'none' && isOnlyThreat(threatened) && agrees(yes),
  );
  const mayCount = leavesYes(threat);
  if (cuts.some(({ yes }) => lexicon.laughter.earnest.has(yes.text))) return mayCount ? 'counts' : 'asked';
  return mayCount && cuts.some(standsApart) ? 'asked' : null;
}

/** A bare "fine" before a sign or a "but"; in "ok then I'll leave a bad review" the threat is what follows from it. */
function standsApart({ yes, threatened: { lexicon, words } }: Cut): boolean {
  const first = words[0] ?? '';
  const isApart = /[.,!…] $/.test(yes.text) || lexicon?.mood.contrast.has(` ${first} `) === true;
  return isApart && lexicon?.threatsBeside.then.has(first) === false;
}

/** It threatens, and sets no condition, names no amount and proposes nothing. */
function isOnlyThreat({ lexicon, text, words, ...signals }: Signals): boolean {
  const threat = readThreat({ ...signals, lexicon, text, words });
  if (!lexicon || threat === 'none') return false;
  const { hangs } = lexicon.threatsBeside;
  return !words.some((word) => hangs.has(word)) && !/\d/.test(lexicon.threats[threat].remove(text));
}

interface Cut {
  yes: Signals;
  threatened: Signals;
}

/** The message in two: behind each sign, and before each word that something else begins with; the yes first or last. */
function cutsOf(signals: Signals): Cut[] {
  const words = signals.text.trim().split(' ');
  const begins = signals.lexicon?.threatsBeside.begins;
  const cuts = words.flatMap((word, at) =>
    at > 0 && (begins?.has(word) || /^[.,!…]$/.test(words[at - 1] ?? '')) ? [at] : [],
  );
  const textOf = (part: string[]): Signals => withText(signals, ` ${part.join(' ')} `);
  return cuts.slice(0, CUTS_TRIED).flatMap((at) => {
    const [first, second] = [textOf(words.slice(0, at)), textOf(words.slice(at))];
    return [
      { yes: first, threatened: second },
      { yes: second, threatened: first },
    ];
  });
}
