import Sentiment from 'sentiment';
import vaderSentiment from 'vader-sentiment';
import type { Read } from '../readers.ts';
import type { Said } from '../figures.ts';

/** The package `sentiment`: the mean valence of the words in AFINN, English. */
export function afinn(): Read {
  const analyser = new Sentiment();
  return ({ text }) => {
    const { score } = analyser.analyze(text);
    return moodOf(score, { rage: -5, blame: -1, joy: 2 });
  };
}

/** The package `vader-sentiment`: AFINN's idea with rules for emphasis, negation and emoji, English. */
export function vader(): Read {
  return ({ text }) => {
    const { compound } = vaderSentiment.SentimentIntensityAnalyzer.polarity_scores(text);
    return moodOf(compound, { rage: -0.75, blame: -0.05, joy: 0.4 });
  };
}

function moodOf(value: number, at: { rage: number; blame: number; joy: number }): Said {
  if (value <= at.rage) return { sentiment: 'very_negative' };
  if (value <= at.blame) return { sentiment: 'negative' };
  return { sentiment: value >= at.joy ? 'positive' : 'neutral' };
}
