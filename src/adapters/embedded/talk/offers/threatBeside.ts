import { leavesYes, type Threat } from '../../../../domain/vocabulary/reading.ts';
import { withText, type Signals } from '../../signals.ts';
import { readThreat } from '../demand.ts';
import { joinsOrContrasts, takesInWords } from './takesInWords.ts';

/** A yes is said in few words: what is threatened beside it begins at one of the first of them. */
const CUTS_TRIED = 10;

/**
 * The yes that stands beside a threat: "fine, I'll take it, but I'm never buying here again". It counts where the threat is to go
 * or to write a review, and it takes what is offered in so many words; else, and beside every other threat, it is asked about. Null
 * where there is none.
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
  if (cuts.some(({ yes }) => lexicon.laughter.earnest.has(yes.text)))
    return leavesYes(threat) && takesInWords(signals, threatensOnly) ? 'counts' : 'asked';
  return cuts.some(leavesYes(threat) ? standsApart : standsBeside) ? 'asked' : null;
}

/** A threat without an insult: whoever agrees with thieves has taken nothing. */
function threatensOnly({ lexicon, text, ...clause }: Signals): boolean {
  const threat = readThreat({ ...clause, lexicon, text });
  return (
    lexicon !== null && threat !== 'none' && !lexicon.mood.rage.has(lexicon.threats[threat].remove(text))
  );
}

/** A bare "fine" before a sign or a "but"; in "ok then I'll leave a bad review" the threat is what follows from it. */
function standsApart({ yes, threatened: { lexicon, words } }: Cut): boolean {
  const first = words[0] ?? '';
  const isApart = /[.,!…] $/.test(yes.text) || lexicon?.mood.contrast.has(` ${first} `) === true;
  return isApart && lexicon?.threatsBeside.then.has(first) === false;
}

/** "Yes, but I'm opening a dispute" may be both; in "ok, I'm calling my bank" the ok takes nothing. */
const standsBeside = ({ threatened: { lexicon, words } }: Cut): boolean =>
  lexicon !== null && joinsOrContrasts(words[0] ?? '', lexicon);

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
