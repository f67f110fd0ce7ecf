import sharp from 'sharp';
import { z } from 'zod';
import { photoInstructions, photoPromptVersion } from '../../../prompts/photo.ts';
import type { PhotoDescriber, PhotoDescription, PhotoToDescribe } from '../../ports/photoDescriber.ts';
import { Masking } from './masking.ts';
import type { ModelCalls } from './modelCalls.ts';

const WireDescription = z.object({ text: z.string(), fits: z.enum(['yes', 'no', 'unclear']) });

const BUDGET_MS = 20_000;
const MOST_TOKENS = 300;
const LONGEST_TEXT = 400;
/** Enough to read a label by, and a fraction of what a phone makes. */
const LONGEST_SIDE = 1_024;
/** A picture that unpacks to more was made to do harm. */
const MOST_PIXELS = 100_000_000;

/**
 * Describes a photo by one structured-output call to a model that sees. It is sent small and without what a camera writes into
 * it. Rejects with `UnreadableReading`, or with sharp's error for what is no picture.
 */
export class OpenAiPhotoDescriber implements PhotoDescriber {
  readonly #calls: ModelCalls;

  constructor(calls: ModelCalls) {
    this.#calls = calls;
  }

  async describe(
    { bytes, complaint, articles }: PhotoToDescribe,
    signal: AbortSignal,
  ): Promise<PhotoDescription> {
    const small = await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer();
    const { answer, use } = await this.#calls.ask(
      {
        name: 'photo',
        schema: WireDescription,
        instructions: photoInstructions,
        input: [
          { type: 'text', text: JSON.stringify({ complaint, articles }) },
          { type: 'image_url', image_url: { url: `data:image/jpeg;base64,${small.toString('base64')}` } },
        ],
        take: ({ text, fits }) => ({ text: new Masking().mask(text.trim()).slice(0, LONGEST_TEXT), fits }),
        mostTokens: MOST_TOKENS,
        budgetMs: BUDGET_MS,
        temperature: 0,
      },
      signal,
    );
    return { ...answer, model: use.model, promptVersion: photoPromptVersion, use };
  }
}
