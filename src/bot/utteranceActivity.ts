import type { Activity, Attachment, CardAction } from 'botframework-schema';
import { named } from '../domain/telling/named.ts';
import { factsBeside, type Button, type Utterance } from '../domain/vocabulary/message.ts';
import { plainFacts, plainText } from './plainBlocks.ts';

type Card = NonNullable<Utterance['card']>;

export interface UtteranceActivityOptions {
  /** The channel shows Adaptive Cards. Without them everything is plain text and suggested actions. */
  cards: boolean;
  /** Where the channel finds the picture of a card; null or absent leaves it out. */
  picture?: string | null;
}

/**
 * The activity that says an utterance, without sender, id or time. An offer becomes a card that holds its words, its buttons
 * and those facts that the words do not name; a notification gets the words. Without cards the facts are lines of text.
 * Other buttons are suggested actions.
 */
export function utteranceActivity(
  utterance: Utterance,
  { cards, picture = null }: UtteranceActivityOptions,
): Partial<Activity> {
  const { text, language, buttons, card } = utterance;
  const base: Partial<Activity> = { type: 'message', textFormat: 'plain', locale: language };
  if (cards && card) {
    return { ...base, summary: text, attachments: [adaptiveCard(utterance, card, picture)] };
  }
  const words = card ? withFacts(text, language, card) : text;
  if (buttons.length === 0) return { ...base, text: words };
  return { ...base, text: words, suggestedActions: { to: [], actions: buttons.map(suggestedAction) } };
}

/** All that an utterance says as text alone, for where nothing can be pressed: who writes the words of a button is understood. */
export function textAlone({ text, language, card, buttons }: Utterance): string {
  const words = card ? withFacts(text, language, card) : text;
  const choices = buttons.map(({ title }) => `– ${title}`);
  return [words, ...(choices.length === 0 ? [] : ['', ...choices])].join('\n');
}

function suggestedAction({ title, choice }: Button): CardAction {
  return { type: 'messageBack', title, text: title, displayText: title, value: { parley: choice } };
}

/** What a card would show beside the words, as lines under them. */
const withFacts = (text: string, language: string, card: Card): string =>
  [text, ...factsBeside(text, card).map(({ title, value }) => `${named(title, language)}${value}`)].join(
    '\n',
  );

function adaptiveCard(
  { text, language, buttons }: Utterance,
  card: Card,
  picture: string | null,
): Attachment {
  const facts = factsBeside(text, card);
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.3',
      lang: language,
      fallbackText: text,
      body: [titled(card.title, picture), plainText(text), ...plainFacts(facts, language)],
      actions: buttons.map(({ title, choice }, index) => ({
        type: 'Action.Submit',
        title,
        data: { parley: choice, title },
        ...(index === 0 ? { style: 'positive' } : {}),
      })),
    },
  };
}

/** Beside the picture where there is one. It says nothing that the words do not, so that it has no words of its own. */
function titled(title: string, picture: string | null) {
  const words = plainText(title, { weight: 'Bolder', size: 'Medium' });
  if (picture === null) return words;
  const image = { type: 'Image', url: picture, altText: '', size: 'Medium' };
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'auto', items: [image] },
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [words] },
    ],
  };
}
