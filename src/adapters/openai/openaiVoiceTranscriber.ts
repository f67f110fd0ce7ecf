import { toFile } from 'openai';
import { plainKind } from '../../domain/files/fileKinds.ts';
import { UNLIMITED, type ModelBudget } from '../../ports/modelBudget.ts';
import { UnreadableReading } from '../../ports/unreadableReading.ts';
import type { Transcript, VoiceNote, VoiceTranscriber } from '../../ports/voiceTranscriber.ts';
import type { ModelClient } from './client.ts';
import { asUnreadable } from './failures.ts';

/** The server knows a format by the name of its file: those of `SOUND_KINDS` that the API takes. */
const ENDINGS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
  'video/webm': 'webm',
};

/**
 * Writes voice notes down by the transcription API of OpenAI, of Azure OpenAI or of a compatible server. What it costs is not
 * known: these models have prices of their own, some by the minute. Rejects with `UnreadableReading`.
 */
export class OpenAiVoiceTranscriber implements VoiceTranscriber {
  readonly #model: ModelClient;
  readonly #budget: ModelBudget;

  constructor({ model, budget = UNLIMITED }: { model: ModelClient; budget?: ModelBudget }) {
    this.#model = model;
    this.#budget = budget;
  }

  async transcribe({ bytes, contentType }: VoiceNote, signal: AbortSignal): Promise<Transcript> {
    const ending = ENDINGS[plainKind(contentType)];
    if (ending === undefined) throw new UnreadableReading('rejected', `${contentType} is not transcribed`);
    if (!this.#budget.mayCall())
      throw new UnreadableReading('over_budget', "the day's limit for models is spent");
    const { client, model } = this.#model;
    try {
      const file = await toFile(bytes, `note.${ending}`, { type: contentType });
      const { text, usage } = await client.audio.transcriptions.create(
        { file, model, response_format: 'json' },
        { signal },
      );
      const tokens = usage?.type === 'tokens' ? usage : { input_tokens: 0, output_tokens: 0 };
      const use = {
        model,
        inputTokens: tokens.input_tokens,
        cachedTokens: 0,
        outputTokens: tokens.output_tokens,
        costMicros: null,
      };
      this.#budget.spent(use);
      const said = text.trim();
      if (said === '') throw new UnreadableReading('empty', 'nothing was heard');
      return { text: said, model, use };
    } catch (error) {
      throw asUnreadable(error, signal);
    }
  }
}
