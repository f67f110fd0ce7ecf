import type { Remedy } from '../../../../domain/vocabulary/remedy.ts';
import { withText, type Signals } from '../../signals.ts';
import { sendsParcel } from '../offered.ts';
import { wantsArticle } from './articleWanted.ts';

/** The message with the money it does not want turned down plainly, so that "still no refund please" is no question where one stays. */
export function refusingPlainly(signals: Signals, offered: Remedy | null): Signals {
  const { lexicon, text } = signals;
  if (!lexicon) return signals;
  const { said, polite, awaited, bare, plain } = lexicon.moneyUnwanted;
  if (said.has(text)) return withText(signals, said.remove(text, plain));
  const wantsBeside = (rest: string): boolean =>
    wantsArticle({ lexicon, text: rest }) || lexicon.talk.wishes.reship.has(rest);
  const rest = polite.remove(text);
  if (polite.has(text) && wantsBeside(rest) && !lexicon.refund.asks.has(rest) && !awaited.has(text))
    return withText(signals, polite.remove(text, plain));
  const tellsMore = withText(signals, polite.remove(text)).words.length > 2;
  if (polite.has(text) && !awaited.has(text) && (tellsMore || sendsParcel(offered)))
    return withText(signals, polite.remove(text, plain));
  if (!bare.has(text) || lexicon.turnedDown.goesWithout.has(text)) return signals;
  return wantsBeside(bare.remove(text)) ? withText(signals, bare.remove(text, plain)) : signals;
}
