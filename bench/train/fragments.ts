import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { COMPLAINT_TYPES } from '../../src/domain/vocabulary/complaint.ts';
import { Sentiment } from '../../src/domain/vocabulary/reading.ts';

const TypeLabel = z.enum([...COMPLAINT_TYPES, 'none']);

/** A message to learn from. */
export interface TrainingMessage {
  text: string;
  language: string;
  complaintType: z.infer<typeof TypeLabel>;
  sentiment: Sentiment;
}

export interface Fact {
  type: TrainingMessage['complaintType'];
  text: string;
}

/** Sentences that say one thing each, by what they say. */
const SENTENCES = ['praise', 'flaw', 'verdict', 'blame', 'rage', 'polite', 'filler', 'question'] as const;
export type SentenceKind = (typeof SENTENCES)[number];

/** What the file of one language holds. */
export interface Fragments {
  language: string;
  facts: Fact[];
  /** Facts in as few words as they can be said in, to know many. */
  words: Fact[];
  /** Ways of telling a fact, which stands where the braces are. */
  manners: { sentiment: Sentiment; text: string }[];
  sentences: Record<SentenceKind, string[]>;
  whole: TrainingMessage[];
}

const WHOLE = /^(?<type>\w+) (?<sentiment>\w+)(?: \w+)* \| (?<text>.+)$/u;

/** Reads `bench/training/<language>.txt`; throws where a label is unknown. */
export function fragmentsOf(language: string): Fragments {
  const path = `${import.meta.dirname}/../training/${language}.txt`;
  const sentences = Object.fromEntries(SENTENCES.map((kind): [string, string[]] => [kind, []]));
  const found: Fragments = {
    language,
    facts: [],
    words: [],
    manners: [],
    sentences: sentences as Fragments['sentences'],
    whole: [],
  };
  let section = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const heading = /^\[(.+)\]$/.exec(line)?.[1];
    if (heading !== undefined) section = heading;
    else if (line !== '') addLine(found, section, line);
  }
  return found;
}

function addLine(
  { language, facts, words, manners, sentences, whole }: Fragments,
  section: string,
  line: string,
): void {
  const [kind = '', label] = section.split(' ');
  if (kind === 'says') manners.push({ sentiment: Sentiment.parse(label), text: line });
  else if (kind === 'fact') facts.push({ type: TypeLabel.parse(label), text: line });
  else if (kind === 'words') {
    const type = TypeLabel.parse(label);
    words.push(...line.split(', ').map((text) => ({ type, text })));
  } else if (kind === 'whole') {
    const { type, sentiment, text } = WHOLE.exec(line)?.groups ?? {};
    if (text === undefined) throw new Error(`"${line}" is no labelled message`);
    whole.push({
      language,
      text,
      complaintType: TypeLabel.parse(type),
      sentiment: Sentiment.parse(sentiment),
    });
  } else sentences[z.enum(SENTENCES).parse(kind)].push(line);
}
