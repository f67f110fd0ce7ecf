import type { Activity, Attachment, CardAction } from 'botframework-schema';
import type { Button, Utterance } from '../domain/message.ts';

type Card = NonNullable<Utterance['card']>;

export interface UtteranceActivityOptions {
  /** The channel shows Adaptive Cards. Without them everything is plain text and suggested actions. */
  cards: boolean;
}

/**
 * The activity that says an utterance, without sender, id or time. An offer becomes a card that holds its buttons; the
 * text beside it leaves out the lines that only repeat the card. Other buttons are suggested actions.
 */
export function utteranceActivity(
  utterance: Utterance,
  { cards }: UtteranceActivityOptions,
): Partial<Activity> {
  const { text, language, buttons, card } = utterance;
  const base: Partial<Activity> = { type: 'message', textFormat: 'plain', locale: language };
  if (cards && card) {
    return { ...base, text: withoutCardLines(text, card), attachments: [adaptiveCard(utterance, card)] };
  }
  if (buttons.length === 0) return { ...base, text };
  return { ...base, text, suggestedActions: { to: [], actions: buttons.map(suggestedAction) } };
}

function suggestedAction({ title, choice }: Button): CardAction {
  return { type: 'messageBack', title, text: title, displayText: title, value: { parley: choice } };
}

function adaptiveCard({ text, language, buttons }: Utterance, card: Card): Attachment {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.3',
      lang: language,
      fallbackText: text,
      body: [
        { type: 'TextBlock', text: literal(card.title), weight: 'Bolder', size: 'Medium', wrap: true },
        {
          type: 'FactSet',
          facts: card.facts.map(({ title, value }) => ({ title: literal(title), value: literal(value) })),
        },
      ],
      actions: buttons.map(({ title, choice }, index) => ({
        type: 'Action.Submit',
        title,
        data: { parley: choice, title },
        ...(index === 0 ? { style: 'positive' } : {}),
      })),
    },
  };
}

/** A card reads its texts as Markdown; what came from an order or a person is meant literally. */
const literal = (text: string): string => text.replace(/([\\`*_[\]])/g, '\\$1');

/** Leaves out lines that are a fact of the card over again, and a paragraph that lists all of them. */
function withoutCardLines(text: string, card: Card): string {
  const isFact = (line: string): boolean =>
    card.facts.some(({ title, value }) => line.includes(title) && line.includes(value));
  const listsAll = (paragraph: string): boolean =>
    card.facts.length > 1 && card.facts.every(({ value }) => paragraph.includes(value));
  const kept = text
    .split(/\n{2,}/)
    .filter((paragraph, index) => index === 0 || !listsAll(paragraph))
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => !isFact(line))
        .join('\n'),
    )
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
  return kept || text;
}
