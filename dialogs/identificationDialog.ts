import type { Utterance } from '../src/domain/vocabulary/message.ts';
import { openOffer } from '../src/domain/case/case.ts';
import { COMPLAINTS } from '../src/domain/complaints/index.ts';
import type { Order } from '../src/domain/vocabulary/order.ts';
import { offerButtons } from './negotiation/negotiationDialog.ts';
import { complaintButtons } from './openingDialog.ts';
import { ParleyDialog } from './parleyDialog.ts';
import { preface, whereItIs } from './preface.ts';
import type { Speaker } from './speaker.ts';

/** Finding the order and making sure that it is the buyer's. What is said never tells whether an order exists. */
export class IdentificationDialog extends ParleyDialog {
  constructor() {
    super('identification');
  }

  protected override speak(speaker: Speaker): Utterance[] {
    const { decision, kase } = speaker.thought;
    const { next } = decision;
    if (next.do === 'inform') return tellTracking(speaker);
    const before = preface(speaker);
    if (next.do === 'ask' && next.question === 'which_order') {
      const buttons = kase.orderChoices.map(({ number, title }) => ({
        title: short(title),
        choice: { kind: 'order' as const, orderNumber: number },
      }));
      return [speaker.message([...before, speaker.say('ask.which_order', {})], buttons)];
    }
    const person = speaker.button('button.person', { kind: 'person' });
    if (isRepeated(speaker))
      return [speaker.message([...before, speaker.say('ask.order.again', {})], [person])];
    const proof = next.do === 'ask' && next.question === 'proof';
    return [speaker.message([...before, speaker.say(proof ? 'ask.proof' : 'ask.order', {})])];
  }
}

/** What was given led nowhere, or the question was asked before and this message does not answer it. */
function isRepeated({ thought: { decision, kase, facts } }: Speaker): boolean {
  if (facts.some((fact) => fact.type === 'identification_failed')) return true;
  const { next } = decision;
  const sentPhoto = facts.some((fact) => fact.type === 'photo_stored');
  return next.do === 'ask' && kase.askedCount[next.question] !== undefined && !sentPhoto;
}

function tellTracking(speaker: Speaker): Utterance[] {
  const { kase } = speaker.thought;
  if (!kase.order) return [speaker.message([speaker.say('ask.order', {})])];
  const told = whereItIs(speaker, kase.order);
  const before = preface(speaker);
  const parcel = told.every((sentence) => before.includes(sentence)) ? [] : told;
  const open = openOffer(kase);
  if (open)
    return [
      speaker.message([...before, ...parcel, speaker.say('offer.stands', {})], offerButtons(speaker, open)),
    ];
  if (kase.complaint !== null) return [speaker.message([...before, ...parcel])];
  return [speaker.message([...before, ...parcel]), ...afterTracking(speaker, kase.order)];
}

/** Whoever asked where it is and heard that all is well is asked nothing; of a parcel that is late, help is offered. */
function afterTracking(speaker: Speaker, order: Order): Utterance[] {
  const { kase, now } = speaker.thought;
  if (COMPLAINTS.not_received.orderSays(order, now.toISOString()) === 'bears_it_out')
    return [speaker.message([speaker.say('order.shall_i_help', {})])];
  return kase.asksForParcel
    ? []
    : [speaker.message([speaker.say('order.anything_wrong', {})], complaintButtons(speaker))];
}

const TITLE_CHARACTERS = 40;
const short = (title: string): string =>
  title.length <= TITLE_CHARACTERS ? title : `${title.slice(0, TITLE_CHARACTERS - 1).trimEnd()}…`;
