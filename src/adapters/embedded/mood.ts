import type { ComplaintType } from '../../domain/vocabulary/complaint.ts';
import type { MessageReading, Sentiment, Threat } from '../../domain/vocabulary/reading.ts';
import { readEmoji } from './emoji.ts';
import type { Signals } from './signals.ts';

export interface Mood {
  sentiment: Sentiment;
  intensity: MessageReading['intensity'];
}

export interface MoodEvidence {
  complaint: ComplaintType | 'none';
  threat: Threat;
  refund: MessageReading['refund'];
  request: MessageReading['request'];
}

/** Words alone, with nothing beside them. */
export const NOTHING_ELSE: MoodEvidence = {
  complaint: 'none',
  threat: 'none',
  refund: 'none',
  request: 'none',
};

/** The heat from which anger in words is rage. */
const FURY = 3.6;

/** How the buyer feels, from words, emoji and the manner of writing, given what else the message says. */
export function readMood(signals: Signals, { complaint, threat, refund, request }: MoodEvidence): Mood {
  const { lexicon, shouted, exclamations, elongated } = signals;
  // "Hello again" and "how long does it take?" reproach nobody.
  const asked = lexicon ? lexicon.howLong.remove(signals.text) : signals.text;
  const text = request === 'greeting' && lexicon ? lexicon.requests.greeting.remove(asked) : asked;
  const emoji = readEmoji(signals.emoji);
  const said = (set: 'praise' | 'warm' | 'blame' | 'rage' | 'emphasis' | 'duration') =>
    lexicon?.mood[set].count(text) ?? 0;
  const unsaid = (set: 'praise' | 'warm') => lexicon?.mood[set].countNegated(text) ?? 0;

  const loudness = Math.min(2, shouted) * 0.5 + Math.min(3, exclamations) * 0.25 + (elongated ? 0.5 : 0);
  const pleasure =
    said('praise') * 2 + said('warm') + emoji.glad * 1.5 + (request === 'thanks' && exclamations > 0 ? 1 : 0);
  const reported = complaint !== 'none' && complaint !== 'changed_mind';
  const blame =
    said('blame') +
    unsaid('praise') * 1.5 +
    unsaid('warm') +
    Math.min(2, emoji.sad) * 1.5 +
    Math.min(1, said('duration')) * (reported ? 1 : 0.5) +
    (threat === 'none' ? 0 : 1.5) +
    (refund === 'insists' ? 1 : 0);
  const swearing = said('rage');
  const rage = swearing + emoji.rage * 1.5;
  const anger = blame + rage * 2.5 + (reported ? 1 : 0);

  const spoilt = (reported || blame > 0) && (lexicon?.mood.contrast.has(text) ?? false);
  if (rage === 0 && !spoilt && pleasure > blame * 1.2 && pleasure > (reported ? 2 : 0.9)) {
    return { sentiment: 'positive', intensity: pleasure + loudness >= 3 ? 2 : 1 };
  }
  if (anger === 0) {
    if (shouted >= 3 && pleasure === 0) return { sentiment: 'negative', intensity: 1 };
    return { sentiment: 'neutral', intensity: loudness >= 1 ? 1 : 0 };
  }

  const heat = anger + loudness + Math.min(2, said('emphasis')) * 0.4;
  if (
    (swearing >= 1 && heat - pleasure >= FURY) ||
    emoji.rage > 1 ||
    (emoji.rage > 0 && blame + swearing >= 2)
  ) {
    return { sentiment: 'very_negative', intensity: heat >= 6 || emoji.rage > 1 ? 3 : 2 };
  }
  const polite = (lexicon?.mood.polite.has(text) ?? false) && blame + rage < 1 && loudness < 0.5;
  if (polite || (blame + rage === 0 && signals.questions > 0 && loudness < 0.5))
    return { sentiment: 'neutral', intensity: 1 };
  return { sentiment: 'negative', intensity: heat >= 3 ? 2 : 1 };
}
