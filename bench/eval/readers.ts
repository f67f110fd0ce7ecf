import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import { chooseRecognizer, openModel } from '../../src/compose/model.ts';
import { loadConfig } from '../../src/config.ts';
import type { ModelBudget } from '../../src/ports/modelBudget.ts';
import type { MessageToRead, Recognizer } from '../../src/ports/recognizer.ts';
import { afinn, vader } from './alternatives/moods.ts';
import { bayes, nlp } from './alternatives/types.ts';
import type { Said } from './figures.ts';

/** Reads one message; only what it can report is in its answer. */
export type Read = (message: MessageToRead & { lang: string }) => Promise<Said> | Said;

export interface ReaderKind {
  /** Reports everything a decision stands on. */
  whole: boolean;
  load(): Promise<Read> | Read;
}

/** What a model has charged this process so far; a cost is in millionths, null when no price is configured. */
export const charged = { inputTokens: 0, outputTokens: 0, costMicros: 0 as number | null };

const COUNTING: ModelBudget = {
  mayCall: () => true,
  spent({ inputTokens, outputTokens, costMicros }) {
    charged.inputTokens += inputTokens;
    charged.outputTokens += outputTokens;
    charged.costMicros =
      costMicros === null || charged.costMicros === null ? null : charged.costMicros + costMicros;
  },
};

const ONE_READING_MS = 30_000;

const readerOf =
  (recognizer: Recognizer): Read =>
  (message) =>
    recognizer.read(message, AbortSignal.timeout(ONE_READING_MS));

const log = { warn: (...told: unknown[]) => process.stderr.write(`${JSON.stringify(told)}\n`) };

/** The readers that are known by name. */
export const READERS: Record<string, ReaderKind> = {
  embedded: { whole: true, load: () => readerOf(new EmbeddedRecognizer()) },
  configured: {
    whole: true,
    load: async () => {
      const config = loadConfig();
      return readerOf(await chooseRecognizer(config, await openModel(config, COUNTING), log));
    },
  },
  // What saying the commonest thing of every message reaches, and what a process weighs that reads nothing.
  commonest: {
    whole: false,
    load: () => () => ({ complaintType: 'other', sentiment: 'negative', refund: 'none' }),
  },
  afinn: { whole: false, load: afinn },
  vader: { whole: false, load: vader },
  bayes: { whole: false, load: bayes },
  nlp: { whole: false, load: nlp },
};
