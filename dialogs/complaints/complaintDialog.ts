import type { ComplaintType } from '../../src/domain/vocabulary/complaint.ts';
import type { Button, Utterance } from '../../src/domain/vocabulary/message.ts';
import { DETAILS, type Detail } from '../../src/domain/vocabulary/detail.ts';
import { ParleyDialog } from '../parleyDialog.ts';
import { preface } from '../preface.ts';
import type { Speaker } from '../speaker.ts';

/**
 * Asks for what one type of complaint needs. Which details are asked for, and when, is the policy's and the
 * negotiation's to say; how they are asked for this complaint is the dialog's.
 */
export class ComplaintDialog extends ParleyDialog {
  readonly complaint: ComplaintType;

  constructor(complaint: ComplaintType) {
    super(`complaint.${complaint}`);
    this.complaint = complaint;
  }

  /** This complaint's own words for a detail; null for the words that suit any. */
  protected question(_detail: Detail, _speaker: Speaker): string | null {
    return null;
  }

  protected override speak(speaker: Speaker): Utterance[] {
    const { next } = speaker.thought.decision;
    const detail = next.do === 'ask' ? DETAILS.find((each) => each === next.question) : undefined;
    if (detail === undefined) return [];
    const words = this.question(detail, speaker) ?? commonQuestion(detail, speaker);
    return [
      speaker.message(
        [...preface(speaker), words, ...whatShowsIt(speaker)],
        detail === 'which_item' ? itemButtons(speaker) : [],
      ),
    ];
  }
}

/** A question for a photo names what the photo had best show. */
const whatShowsIt = (speaker: Speaker): string[] =>
  speaker.evidence === null ? [] : [speaker.say('evidence.with_question', { what: speaker.evidence })];

function commonQuestion(detail: Detail, speaker: Speaker): string {
  const { kase } = speaker.thought;
  switch (detail) {
    case 'looked_around':
    case 'description':
      return speaker.say('ask.description', {});
    case 'received':
      return speaker.say('ask.received.other', {});
    case 'missing':
      return speaker.say('ask.missing', {});
    case 'which_item':
      return speaker.say(
        (kase.askedCount.which_item ?? 0) > 0 ? 'ask.which_item.again' : 'ask.which_item',
        {},
      );
    case 'photo':
      return speaker.say('ask.photo', {});
  }
}

/** What was ordered, in the order's words for it: the variant where there is one. */
export function orderedVariant(speaker: Speaker): string {
  const { order, sku } = speaker.thought.kase;
  const item = order?.items.find((each) => sku === null || each.sku === sku);
  return item?.variant ?? item?.title ?? '';
}

const itemButtons = (speaker: Speaker): Button[] =>
  (speaker.thought.kase.order?.items ?? []).map((item) => ({
    title: item.variant ? `${item.title} (${item.variant})` : item.title,
    choice: { kind: 'item', sku: item.sku },
  }));
