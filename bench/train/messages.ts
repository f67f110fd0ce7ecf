import { LEXICON_LANGUAGES } from '../../src/adapters/embedded/lexicon/lexicon.ts';
import type { Sentiment } from '../../src/domain/vocabulary/reading.ts';
import { fragmentsOf, type Fragments, type TrainingMessage } from './fragments.ts';
import { randomFrom, type Random } from './random.ts';

/** How many messages of each kind a language gives; of English, which is written in more ways, so many times more. */
const MANY: Record<Kind, number> = {
  told: 5,
  briefly: 4,
  blamed: 4,
  raged: 2,
  asked: 2,
  praised: 500,
  spoilt: 120,
  wondered: 250,
  grumbled: 160,
  paired: 300,
  raved: 160,
};
const ENGLISH = 2;
const REPEATED = 5;

/** `told` to `asked` are for each fact so many; the others for each language. */
type Kind =
  | 'told'
  | 'briefly'
  | 'blamed'
  | 'raged'
  | 'asked'
  | 'praised'
  | 'spoilt'
  | 'wondered'
  | 'grumbled'
  | 'paired'
  | 'raved';

/**
 * The messages that the files in `bench/training` make: whole ones as they stand, facts told in the manners of their
 * language, and sentences put together as buyers put them. The same seed gives the same messages in the same order.
 */
export function trainingMessages(seed: number): TrainingMessage[] {
  const random = randomFrom(seed);
  return random.shuffled(LEXICON_LANGUAGES.flatMap((language) => messagesOf(fragmentsOf(language), random)));
}

function messagesOf(fragments: Fragments, random: Random): TrainingMessage[] {
  const { language, facts, words, manners, sentences, whole } = fragments;
  const times = language === 'en' ? ENGLISH : 1;
  const some = (kind: keyof typeof sentences, most: number, least = 1): string[] =>
    random.some(sentences[kind], least + random.below(most - least + 1));
  const make = (
    complaintType: TrainingMessage['complaintType'],
    sentiment: Sentiment,
    parts: string[],
  ): TrainingMessage => ({ language, complaintType, sentiment, text: written(parts, sentiment, random) });
  const repeat = (count: number, one: () => TrainingMessage) => Array.from({ length: count * times }, one);
  const fact = () => random.one(facts);
  const spoiling = facts.filter(({ type }) => SPOILS.has(type));

  return [
    ...facts.flatMap(({ type, text }) => [
      ...random
        .some(manners, MANY.told * times)
        .map(({ sentiment, text: manner }) =>
          make(type, sentiment === 'neutral' ? asked(text) : sentiment, [manner.replace('{}', text)]),
        ),
      ...repeat(MANY.blamed, () =>
        make(type, 'negative', random.shuffled([text, ...some('blame', 2), ...some('filler', 1, 0)])),
      ),
      ...repeat(MANY.raged, () =>
        make(type, 'very_negative', random.shuffled([text, ...some('rage', 2), ...some('blame', 1, 0)])),
      ),
      ...repeat(MANY.asked, () =>
        make(type, asked(text), [...some('filler', 1, 0), text, ...some('polite', 2)]),
      ),
    ]),
    ...words.flatMap(({ type, text }) => [
      ...random
        .some(manners, MANY.briefly)
        .map(({ sentiment, text: manner }) => make(type, sentiment, [manner.replace('{}', text)])),
      make(type, 'negative', [text, random.one(words.filter((other) => other.type === type)).text]),
      make(type, 'negative', random.shuffled([text, ...some('blame', 2)])),
      make(type, 'neutral', [text, ...some('polite', 1)]),
    ]),
    ...repeat(MANY.praised, () =>
      make(
        'none',
        'positive',
        random.shuffled([...some('praise', 4), ...some('filler', 1, 0), ...some('flaw', 1, 0)]),
      ),
    ),
    ...repeat(MANY.spoilt, () => {
      const { type, text } = random.one(spoiling);
      return make(type, 'negative', [
        ...some('praise', 2),
        `${random.one(BUT[language] ?? [])} ${text}`,
        ...some('verdict', 1, 0),
      ]);
    }),
    ...repeat(MANY.wondered, () =>
      make(
        'none',
        'neutral',
        random.shuffled([...some('question', 1), ...some('polite', 1, 0), ...some('filler', 1, 0)]),
      ),
    ),
    ...repeat(MANY.grumbled, () => make('none', 'negative', some('blame', 3))),
    ...repeat(MANY.raved, () => make('none', 'very_negative', [...some('rage', 2), ...some('blame', 1, 0)])),
    ...repeat(MANY.paired, () => {
      const [one, other] = [fact(), fact()];
      return make(one.type, 'negative', [
        one.text,
        other.type === one.type ? other.text : random.one(sentences.blame),
      ]);
    }),
    ...whole.flatMap((message) =>
      Array.from({ length: REPEATED * times }, () =>
        make(message.complaintType, message.sentiment, [message.text]),
      ),
    ),
  ];
}

/** A reproach remains one however politely it is put: "still", "again". */
const REPROACHES =
  /\b(still|again|never|nobody|no one|ignore[ds]?|keeps?|weeks|a month|refuse|todav[ií]a|a[uú]n|sigo|otra vez|nunca|nadie|un mes|semanas|ainda|de novo|ningu[eé]m|um m[eê]s|toujours|encore|jamais|personne|un mois|immer noch|schon wieder|niemand|keiner|einem Monat|wochen)\b|до сих пор|опять|снова|никто|всё ещё|месяц|так и не/iu;

const asked = (fact: string): Sentiment => (REPROACHES.test(fact) ? 'negative' : 'neutral');

/** What is said against an article that is otherwise praised. */
const SPOILS: ReadonlySet<string> = new Set(['wrong_size', 'quality', 'not_as_described']);

const BUT: Record<string, string[]> = {
  en: ['but', 'however,', 'unfortunately', 'sadly'],
  es: ['pero', 'sin embargo,', 'lástima que'],
  pt: ['mas', 'porém', 'pena que'],
  fr: ['mais', 'malheureusement', 'dommage,'],
  de: ['aber', 'leider:', 'nur:'],
  ru: ['но', 'однако', 'к сожалению,'],
};

const JOINTS = ['. ', '. ', '. ', '! ', ', ', '... ', ' ', '\n'];
const FACES: Record<Sentiment, string[]> = {
  very_negative: ['😡', '🤬', '😡😡', '!!!', '!!!!'],
  negative: ['😞', '🙄', '😒', ':(', '!', '...', '?'],
  neutral: ['?', '.', '🙏'],
  positive: ['😊', '❤️', '👍', '!', '!!', '😍'],
};

/** Sentences one after the other as people type them: capitals, full stops and faces, or none of them. */
function written(parts: readonly string[], sentiment: Sentiment, random: Random): string {
  const shouts = sentiment === 'very_negative' && random.below(5) === 0;
  const joint = random.one(JOINTS);
  const capital = (text: string) =>
    random.below(4) === 0 ? text.toLowerCase() : text.charAt(0).toUpperCase() + text.slice(1);
  const text = parts.map(capital).join(joint);
  const handle = random.below(8) === 0 ? '@ShopHelp ' : '';
  const face = random.below(5) === 0 ? ` ${random.one(FACES[sentiment])}` : random.below(2) === 0 ? '.' : '';
  return `${handle}${shouts ? text.toUpperCase() : text}${/[.!?]$/.test(text) && face === '.' ? '' : face}`;
}
