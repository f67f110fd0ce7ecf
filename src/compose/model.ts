import type { Logger } from 'pino';
import type { ModelAccess } from '../adapters/openai/client.ts';
import type { ModelCalls } from '../adapters/openai/modelCalls.ts';
import { mayRefuse } from '../adapters/embedded/lexicon/refusal.ts';
import { dangerHeard, EmbeddedRecognizer } from '../adapters/embedded/recognizer.ts';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { ModelPrices } from '../domain/vocabulary/modelUse.ts';
import type { Clock } from '../ports/clock.ts';
import type { CaseSummariser } from '../ports/caseSummariser.ts';
import type { PhotoDescriber } from '../ports/photoDescriber.ts';
import type { ReplySuggester } from '../ports/replySuggester.ts';
import type { VoiceTranscriber } from '../ports/voiceTranscriber.ts';
import type { Translator } from '../ports/translator.ts';
import type { ModelBudget } from '../ports/modelBudget.ts';
import type { Recognizer } from '../ports/recognizer.ts';
import { briefOfCase } from '../services/desk/briefing.ts';
import { dangerBeside } from '../services/reading/dangerBeside.ts';
import { doubtedAcceptance } from '../services/reading/doubtedAcceptance.ts';
import { FallbackRecognizer } from '../services/reading/fallbackRecognizer.ts';
import type { Wordsmith } from '../ports/wordsmith.ts';
import { asWritten, ModelWording, type ReplyWording } from '../services/reading/replyWording.ts';

/** The one door to the configured model, for everything that asks it; null when none is configured. */
export async function openModel(config: Config, budget?: ModelBudget): Promise<ModelCalls | null> {
  if (config.PARLEY_RECOGNIZER === 'embedded') return null;
  const { createModelClient } = await import('../adapters/openai/client.ts');
  const { ModelCalls } = await import('../adapters/openai/modelCalls.ts');
  return new ModelCalls({
    ...createModelClient(modelAccess(config)),
    ...(budget ? { budget } : {}),
    prices: pricesOf(config),
    atOnce: config.PARLEY_MODEL_AT_ONCE,
    sendsTemperature: config.PARLEY_MODEL_TEMPERATURE !== 'default',
  });
}

/** The embedded recognizer, behind a model when one is configured. */
export async function chooseRecognizer(
  config: Config,
  calls: ModelCalls | null,
  log: Pick<Logger, 'warn'>,
): Promise<Recognizer> {
  const embedded = new EmbeddedRecognizer();
  if (calls === null) return embedded;
  const { OpenAiRecognizer } = await import('../adapters/openai/openaiRecognizer.ts');
  return new FallbackRecognizer({
    first: new OpenAiRecognizer({ calls, budgetMs: config.PARLEY_READ_BUDGET_MS }),
    second: embedded,
    budgetMs: config.PARLEY_READ_BUDGET_MS,
    onFailure: (because, error) => log.warn({ because, error }, 'the model did not read a message'),
  });
}

/** The reader, held to the words where a model read them: a danger that they tell, and a yes that may hold a no. */
export const heldToWords = (reader: Recognizer): Recognizer =>
  dangerBeside({ reader: doubtedAcceptance({ reader, mayRefuse }), dangerHeard });

export function modelAccess(config: Config): ModelAccess {
  if (config.PARLEY_RECOGNIZER === 'azure-openai') {
    return {
      kind: 'azure',
      endpoint: config.AZURE_OPENAI_ENDPOINT ?? '',
      deployment: config.AZURE_OPENAI_DEPLOYMENT ?? '',
      apiVersion: config.AZURE_OPENAI_API_VERSION,
      ...(config.AZURE_OPENAI_API_KEY === null ? {} : { apiKey: config.AZURE_OPENAI_API_KEY }),
    };
  }
  return {
    kind: 'openai',
    model: config.OPENAI_MODEL ?? '',
    ...(config.OPENAI_BASE_URL === null ? {} : { baseURL: config.OPENAI_BASE_URL }),
    ...(config.OPENAI_API_KEY === null ? {} : { apiKey: config.OPENAI_API_KEY }),
  };
}

/** What a million tokens cost, where the operator said so. */
export function pricesOf(config: Config): ModelPrices | null {
  const [input, output, cached] = [
    config.PARLEY_MODEL_PRICE_INPUT,
    config.PARLEY_MODEL_PRICE_OUTPUT,
    config.PARLEY_MODEL_PRICE_CACHED,
  ];
  return input === null || output === null ? null : { input, output, cached: cached ?? input };
}

/** What a model does for agents; both null when none is configured. */
export interface DeskModel {
  translator: Translator | null;
  suggester: ReplySuggester | null;
  summariser: CaseSummariser | null;
  /** Null as well for a model that does not see. */
  describer: PhotoDescriber | null;
  /** Null as well where no model hears. */
  transcriber: VoiceTranscriber | null;
}

export async function openDeskModel(
  config: Config,
  calls: ModelCalls | null,
  { policy, clock, budget }: { policy: Policy; clock: Clock; budget: ModelBudget },
): Promise<DeskModel> {
  if (calls === null)
    return { translator: null, suggester: null, summariser: null, describer: null, transcriber: null };
  const { OpenAiTranslator } = await import('../adapters/openai/openaiTranslator.ts');
  const { OpenAiCaseWriter } = await import('../adapters/openai/openaiCaseWriter.ts');
  const { OpenAiPhotoDescriber } = await import('../adapters/openai/openaiPhotoDescriber.ts');
  const writer = new OpenAiCaseWriter({
    calls,
    briefOf: (kase, language, mostCharacters) =>
      briefOfCase(kase, { policy, now: clock.now(), language, mostCharacters }),
  });
  return {
    translator: new OpenAiTranslator(calls),
    suggester: writer,
    summariser: writer,
    describer: config.PARLEY_MODEL_SEES ? new OpenAiPhotoDescriber(calls) : null,
    transcriber: await openTranscriber(config, budget),
  };
}

/** At the same provider as the model that reads. */
async function openTranscriber(config: Config, budget: ModelBudget): Promise<VoiceTranscriber | null> {
  const name = config.PARLEY_MODEL_HEARS;
  if (name === null) return null;
  const { createModelClient } = await import('../adapters/openai/client.ts');
  const { OpenAiVoiceTranscriber } = await import('../adapters/openai/openaiVoiceTranscriber.ts');
  const access = modelAccess(config);
  const hearing = access.kind === 'azure' ? { ...access, deployment: name } : { ...access, model: name };
  return new OpenAiVoiceTranscriber({ model: createModelClient(hearing), budget });
}

/** Who words replies: the templates, or a model under the guard where one is set up for it. */
export async function chooseWording(
  config: Config,
  calls: ModelCalls | null,
  log: Pick<Logger, 'warn'>,
  replaced?: Wordsmith,
): Promise<ReplyWording> {
  if (config.PARLEY_WORDING === 'templates' && replaced === undefined) return asWritten;
  const wording: ModelWording = new ModelWording({
    wordsmith: replaced ?? (await openAiWordsmith(config, calls)),
    budgetMs: config.PARLEY_WORDING_BUDGET_MS,
    onRefused: (findings) => log.warn({ findings, counts: wording.counts }, 'a wording was refused'),
    onFailure: (because, error) =>
      log.warn({ because, error, counts: wording.counts }, 'the model did not word a reply'),
  });
  return wording;
}

async function openAiWordsmith(config: Config, calls: ModelCalls | null): Promise<Wordsmith> {
  if (calls === null) throw new Error('PARLEY_WORDING=model needs a model: set PARLEY_RECOGNIZER.');
  const { OpenAiWordsmith } = await import('../adapters/openai/openaiWordsmith.ts');
  return new OpenAiWordsmith({ calls, budgetMs: config.PARLEY_WORDING_BUDGET_MS });
}
