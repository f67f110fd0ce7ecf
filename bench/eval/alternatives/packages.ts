import { createRequire } from 'node:module';
import { LEXICON_LANGUAGES } from '../../../src/adapters/embedded/lexicon/lexicon.ts';

/** The packages that come without types of their own, as far as they are used here. */

interface BayesClassifier {
  definePrepTasks(tasks: ((text: string) => string[])[]): unknown;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): unknown;
  learn(text: string, label: string): unknown;
  consolidate(): unknown;
  predict(text: string): string;
}

interface NlpManager {
  settings: Record<string, unknown>;
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(language: string, text: string): Promise<{ intent: string }>;
}

interface Container {
  use(plugin: unknown): void;
  get(name: 'nlp'): NlpManager;
}

const require = createRequire(import.meta.url);

export const Bayes = require('wink-naive-bayes-text-classifier') as () => BayesClassifier;

/** nlp.js with the six languages, silent and keeping nothing on the disk. */
export async function Nlp(): Promise<NlpManager> {
  const { containerBootstrap } = require('@nlpjs/core') as { containerBootstrap: () => Promise<Container> };
  const container = await containerBootstrap();
  container.use((require('@nlpjs/nlp') as { Nlp: unknown }).Nlp);
  for (const language of LEXICON_LANGUAGES) {
    const plugin = require(`@nlpjs/lang-${language}`) as Record<string, unknown>;
    container.use(plugin[`Lang${language.charAt(0).toUpperCase()}${language.slice(1)}`]);
  }
  const nlp = container.get('nlp');
  Object.assign(nlp.settings, { autoSave: false, forceNER: false, nlu: { log: false } });
  for (const language of LEXICON_LANGUAGES) nlp.addLanguage(language);
  return nlp;
}
