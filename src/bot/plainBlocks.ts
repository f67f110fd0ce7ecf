import { named } from '../domain/telling/named.ts';

/**
 * The blocks of Adaptive Cards whose texts are shown as they are. TextBlocks and FactSets are read as Markdown, each client
 * with a Markdown of its own: "2. Dezember" is the start of a list there and is shown as "1.".
 */
export const plainText = (text: string, look: Record<string, unknown> = {}) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...look }],
});

/** By this a page that shows what became of an offer finds what is said of an open one alone. */
const OF_OPEN_OFFER = 'ofOpenOffer';

/** A line for each fact, its name before it. */
export const plainFacts = (
  facts: readonly { title: string; value: string; isOfOpenOffer?: boolean | undefined }[],
  language: string,
) =>
  facts.map(({ title, value, isOfOpenOffer }, at) => ({
    type: 'RichTextBlock',
    ...(isOfOpenOffer ? { id: OF_OPEN_OFFER } : {}),
    spacing: at === 0 ? 'Medium' : 'Small',
    inlines: [
      { type: 'TextRun', text: named(title, language), isSubtle: true },
      { type: 'TextRun', text: value, weight: 'Bolder' },
    ],
  }));
