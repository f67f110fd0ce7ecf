import { z } from 'zod';

/** What one call of a language model took. */
export const ModelUse = z.object({
  /** As the provider names it: often a dated snapshot of what was asked for. */
  model: z.string(),
  /** Tokens sent, those the provider had cached included. */
  inputTokens: z.int().min(0),
  cachedTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  /** In millionths of the unit the prices are given in; null while no prices are configured. */
  costMicros: z.int().min(0).nullable(),
});
export type ModelUse = z.infer<typeof ModelUse>;

/** What a provider charges for a million tokens, in any one currency. */
export interface ModelPrices {
  input: number;
  /** For tokens that the provider had cached. */
  cached: number;
  output: number;
}

/** A price for a million tokens is the price of one token in millionths; what is left over is rounded up. */
export const costMicrosOf = (
  {
    inputTokens,
    cachedTokens,
    outputTokens,
  }: Pick<ModelUse, 'inputTokens' | 'cachedTokens' | 'outputTokens'>,
  prices: ModelPrices | null,
): number | null =>
  prices &&
  Math.ceil(
    Math.max(0, inputTokens - cachedTokens) * prices.input +
      Math.min(inputTokens, cachedTokens) * prices.cached +
      outputTokens * prices.output,
  );

/** Everything that models did for one case. */
export interface ModelUsed {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  /** Without the calls whose cost is not known. */
  costMicros: number;
}

export const NO_MODEL_USED: ModelUsed = { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0 };

export const addUse = (used: ModelUsed, use: ModelUse | null | undefined): ModelUsed =>
  use
    ? {
        calls: used.calls + 1,
        inputTokens: used.inputTokens + use.inputTokens,
        outputTokens: used.outputTokens + use.outputTokens,
        costMicros: used.costMicros + (use.costMicros ?? 0),
      }
    : used;

/** The use of two calls that were made for one answer. */
export const mergeUse = (first: ModelUse | null, second: ModelUse): ModelUse =>
  first === null
    ? second
    : {
        model: second.model,
        inputTokens: first.inputTokens + second.inputTokens,
        cachedTokens: first.cachedTokens + second.cachedTokens,
        outputTokens: first.outputTokens + second.outputTokens,
        costMicros:
          first.costMicros === null || second.costMicros === null
            ? null
            : first.costMicros + second.costMicros,
      };
