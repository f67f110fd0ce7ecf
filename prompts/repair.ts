/*
 * How a model is told that its answer could not be used, once. It goes behind the answer, so that everything before it is what
 * the provider may have cached.
 */

/** The message after an answer that could not be used; `fault` is in the words of whoever checked it. */
export const repairInstructions = (fault: string): string =>
  `That answer cannot be used: ${fault}\nAnswer the message before it again, with the JSON alone and every field as it was asked for.`;
