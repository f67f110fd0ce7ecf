import { NO_FACTS, POINTS, type Brief, type Facts } from './brief.ts';
import { readFigures } from './figures.ts';
import { plainText } from './plainText.ts';
import { pointsIn } from './points.ts';
import { WORDS } from './words/index.ts';

/** What a text tells of what its brief knows, each once. */
export function readFacts(text: string, brief: Brief): Facts {
  const words = WORDS[brief.language];
  const plain = plainText(text, brief);
  const { told } = readFigures(plain.text, words, brief);
  const once = <T>(facts: readonly T[]): T[] =>
    facts.filter(
      (fact, at) => facts.findIndex((other) => JSON.stringify(other) === JSON.stringify(fact)) === at,
    );
  return {
    ...NO_FACTS,
    money: once(told.money),
    percents: once(told.percents),
    days: once(told.days),
    times: once(told.times),
    minutes: once(told.minutes),
    numbers: once(told.numbers),
    names: plain.names,
    codes: plain.codes,
    points: POINTS.filter((point) => pointsIn(plain.text, point, words).length > 0),
  };
}
