import type { Button, Utterance } from '../../src/domain/vocabulary/message.ts';
import { DETAILS, type Detail } from '../../src/domain/vocabulary/detail.ts';
import type { SettledBefore } from '../../src/domain/negotiation/decision.ts';
import { spokenItem } from '../../src/domain/orders/spokenTitle.ts';
import { agreedBefore } from '../negotiation/offerTalk.ts';
import { ParleyDialog } from '../parleyDialog.ts';
import { preface, whereItIs } from '../preface.ts';
import type { TurnSpeaker } from '../speaker.ts';
import type { ComplaintWords } from './complaintWords.ts';
import { COMPLAINT_WORDS } from './index.ts';

/**
 * Asks for what one type of complaint needs. Which details are asked for, and when, is the policy's and the
 * negotiation's to say; how they are asked is in the words of that complaint.
 */
export class ComplaintDialog extends ParleyDialog {
  readonly #words: ComplaintWords;

  constructor(words: ComplaintWords) {
    super(`complaint.${words.complaint}`);
    this.#words = words;
  }

  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do !== 'ask') return [];
    const { question } = next;
    if (question === 'confirm') return [this.#suppose(speaker)];
    if (question === 'other_order') return [isItThisOrder(speaker)];
    if (question === 'has_parcel') return [isItThere(speaker)];
    if (question === 'settled_before') return [isItAboutThat(speaker, next.settled ?? null)];
    const detail = DETAILS.find((each) => each === question);
    if (detail === undefined) return [];
    const asks = isUnderstood(speaker)
      ? [this.#words.question(detail, speaker) ?? commonQuestion(detail, speaker), ...whatShowsIt(speaker)]
      : [];
    return [
      speaker.message(
        [...preface(speaker), ...asks],
        detail === 'which_item' ? itemButtons(speaker) : newsButtons(speaker, detail),
      ),
    ];
  }

  #suppose(speaker: TurnSpeaker): Utterance {
    const { complaint } = this.#words;
    const question = speaker.say(`ask.confirm.${complaint}`, {});
    const isAgain = speaker.kase.askedCount.confirm !== undefined;
    return speaker.message(
      [
        ...preface(speaker),
        isAgain ? speaker.say('ask.confirm.again', { question: inSentence(speaker, question) }) : question,
      ],
      [
        speaker.button('button.confirm', { kind: 'complaint', complaint }),
        speaker.button('button.decline', { kind: 'deny', complaint }),
      ],
    );
  }
}

/** What is kept unheard, unread or unseen is asked for in another way before anything else; the question stands right above it. */
const isUnderstood = ({ thought: { facts }, wrote }: TurnSpeaker): boolean =>
  wrote ||
  !facts.some(({ type }) => type === 'file_stored') ||
  facts.some(({ type }) => type === 'photo_stored');

/** The carrier's record says otherwise: told as it is, and asked without a doubt in the buyer. */
function isItThisOrder(speaker: TurnSpeaker): Utterance {
  const { order } = speaker.kase;
  const told = order ? whereItIs(speaker, order) : [];
  return speaker.message([...preface(speaker), ...told, speaker.say('ask.other_order', {})]);
}

const isItThere = (speaker: TurnSpeaker): Utterance =>
  speaker.message(
    [...preface(speaker), speaker.say('ask.has_parcel', {})],
    newsButtons(speaker, 'looked_around'),
  );

/** What was agreed in another conversation, and whether it is that. */
function isItAboutThat(speaker: TurnSpeaker, settled: SettledBefore | null): Utterance {
  const complaint = speaker.kase.complaint ?? 'other';
  return speaker.message(
    [
      ...preface(speaker),
      ...(settled ? [agreedBefore(speaker, settled)] : []),
      speaker.say('ask.settled_before', {}),
    ],
    [
      speaker.button('button.about_that', { kind: 'affirm' }),
      speaker.button('button.something_new', { kind: 'deny', complaint }),
    ],
  );
}

function newsButtons(speaker: TurnSpeaker, detail: Detail): Button[] {
  if (detail !== 'looked_around') return [];
  return [
    speaker.button('button.not_found', { kind: 'news', news: 'not_found' }),
    speaker.button('button.arrived', { kind: 'news', news: 'arrived' }),
  ];
}

/** What follows a colon begins in lower case, but in German. */
const inSentence = ({ language }: TurnSpeaker, question: string): string =>
  language === 'de' ? question : question.replace(/\p{Lu}/u, (first) => first.toLowerCase());

/** The photo that was asked for was sent, they say, and is not here. */
const isAskedAgain = ({ kase }: TurnSpeaker): boolean => (kase.askedCount.photo ?? 0) > 0;

/** A question for a photo names what the photo had best show. */
const whatShowsIt = (speaker: TurnSpeaker): string[] =>
  speaker.evidence === null || isAskedAgain(speaker)
    ? []
    : [speaker.say('evidence.with_question', { what: speaker.evidence })];

function commonQuestion(detail: Detail, speaker: TurnSpeaker): string {
  switch (detail) {
    case 'looked_around':
    case 'description':
      return speaker.say('ask.description', {});
    case 'received':
      return speaker.say('ask.received.other', {});
    case 'missing':
      return speaker.say('ask.missing', {});
    case 'which_item':
      return whichItem(speaker);
    case 'photo':
      return speaker.say(isAskedAgain(speaker) ? 'ask.photo.not_here' : 'ask.photo', {});
  }
}

/** Of two complaints, the one that is asked about is named: each may be about another article. */
function whichItem(speaker: TurnSpeaker): string {
  const { complaint, alsoTypes, askedCount } = speaker.kase;
  if ((askedCount.which_item ?? 0) > 0) return speaker.say('ask.which_item.again', {});
  return complaint !== null && alsoTypes.length > 0
    ? speaker.say('ask.which_item.of_several', { complaint: speaker.say(`trouble.${complaint}`, {}) })
    : speaker.say('ask.which_item', {});
}

function itemButtons(speaker: TurnSpeaker): Button[] {
  const items = speaker.kase.order?.items ?? [];
  const spoken = items.map(spokenItem);
  // Articles that would be called alike keep their whole titles.
  const isClear = new Set(spoken).size === items.length;
  return [
    ...items.map(({ sku, title, variant }, at): Button => ({
      title: isClear ? (spoken[at] ?? title) : [title, variant].filter(Boolean).join(', '),
      choice: { kind: 'item', sku },
    })),
    speaker.button('button.all_items', { kind: 'all_items' }),
  ];
}

/** One dialog a type of complaint, in the words of its own file. */
export const complaintDialogs = (): ComplaintDialog[] =>
  Object.values(COMPLAINT_WORDS).map((words) => new ComplaintDialog(words));
