import type { Logger } from 'pino';
import type { ModelCalls } from '../adapters/openai/modelCalls.ts';
import type { Config } from '../config.ts';
import type { Wordsmith } from '../ports/wordsmith.ts';
import { asWritten, ModelWording, type ReplyWording } from '../services/reading/replyWording.ts';

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
