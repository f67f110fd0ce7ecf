import { z } from 'zod';
import { Language, LANGUAGES } from '../vocabulary/message.ts';
import { ALARM_SUBJECTS } from '../vocabulary/reading.ts';
import { SUBJECTS, type Subject } from './subject.ts';

/** Alarms and languages are answered by the assistant and a person alone. */
export const Answerable = z.enum(SUBJECTS).exclude([...ALARM_SUBJECTS, 'other_language']);
export type Answerable = z.infer<typeof Answerable>;

/** Longer ones are read by nobody in a chat, and some channels cut them. */
const LONGEST = 1_000;

const Text = z
  .string()
  .trim()
  .min(2)
  .max(LONGEST)
  .meta({ description: 'What the buyer reads, word for word: whole sentences, in this language.' });

const Spoken = z
  .strictObject({
    person: z.boolean().default(false).meta({
      description: 'true: one of your people gets it as well, at once, because something is to be done.',
    }),
    text: z
      .partialRecord(Language, Text)
      .refine((written) => Object.keys(written).length > 0, {
        error: 'has no language in it',
        params: { write: `at least one of ${LANGUAGES.join(', ')}` },
      })
      .meta({
        description:
          'The answer in each language that you have it in. A buyer of another one is shown the English one, or the first ' +
          'there is, and told which language it is in.',
      }),
  })
  .meta({ id: 'Answer', description: 'What is said about one subject.' });

/** A seller's own answers, as they are written in YAML. */
export const AnswersFile = z.strictObject({
  answers: z.partialRecord(Answerable, Spoken).meta({
    description:
      'What you tell whoever asks, by subject. Leave out what you have no answer to: a person gets that subject then.',
  }),
});
export type Answers = z.infer<typeof AnswersFile>['answers'];

export const NO_ANSWERS: Answers = {};

/** Whether the assistant writes the language of this tag (BCP 47). */
export const writesLanguage = (languageTag: string): boolean =>
  Language.safeParse(languageTag.toLowerCase().split(/[-_]/)[0]).success;

export interface Answer {
  text: string;
  language: Language;
  /** A person gets it as well. */
  person: boolean;
}

/** What the seller says about a subject to a buyer of this language (BCP 47); null where they wrote nothing. */
export function answerTo(answers: Answers, subject: Subject, languageTag: string | null): Answer | null {
  const known = Answerable.safeParse(subject);
  const written = known.success ? answers[known.data] : undefined;
  if (!written) return null;
  const own = (languageTag ?? '').toLowerCase().split(/[-_]/)[0];
  const language = [own, ...LANGUAGES].find(
    (each): each is Language => each !== undefined && each in written.text,
  );
  const text = language && written.text[language];
  return text === undefined || language === undefined ? null : { text, language, person: written.person };
}
