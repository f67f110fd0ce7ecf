import type { Utterance } from '../src/domain/vocabulary/message.ts';
import { COMPLAINTS } from '../src/domain/complaints/index.ts';
import { strongFactsOf } from '../src/domain/identification/furtherProof.ts';
import { offerButtons } from './negotiation/negotiationDialog.ts';
import { complaintButtons } from './openingDialog.ts';
import { ParleyDialog } from './parleyDialog.ts';
import { preface, whereItIs } from './preface.ts';
import type { TurnSpeaker } from './speaker.ts';
import { offerStanding } from './stack.ts';

/** Finding the order and making sure that it is the buyer's. What is said never tells whether an order exists. */
export class IdentificationDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { decision, kase } = speaker.thought;
    const { next } = decision;
    if (next.do === 'inform') return tellTracking(speaker);
    const before = preface(speaker);
    if (next.do === 'ask' && next.question === 'which_order') {
      const buttons = kase.orderChoices.map(({ number, title }) => ({
        title: short(title),
        choice: { kind: 'order' as const, orderNumber: number },
      }));
      const key = (kase.askedCount.which_order ?? 0) > 0 ? 'ask.which_order.again' : 'ask.which_order';
      return [speaker.message([...before, speaker.say(key, {})], buttons)];
    }
    if (next.do === 'ask' && next.question === 'more_proof')
      return [
        speaker.message(
          [...before, moreProof(speaker)],
          [speaker.button('button.person', { kind: 'person' })],
        ),
      ];
    const { text, isAgain } = question(speaker);
    const person = isAgain ? [speaker.button('button.person', { kind: 'person' })] : [];
    return [speaker.message([...before, text], person)];
  }
}

/** One more fact before the yes counts: which, and from the second time on why, or that the last one was not it. */
function moreProof(speaker: TurnSpeaker): string {
  const { kase, facts } = speaker.thought;
  const strong = kase.order ? strongFactsOf(kase.order) : [];
  const what = speaker.say(strong.length > 1 ? 'fact.email_or_phone' : `fact.${strong[0] ?? 'email'}`, {});
  const failed = facts.some((fact) => fact.type === 'further_proof_failed');
  if (failed)
    return speaker.say(
      kase.furtherProofsFailed > 1 ? 'ask.more_proof.failed_again' : 'ask.more_proof.failed',
      { what },
    );
  return speaker.say(kase.askedCount.more_proof === undefined ? 'ask.more_proof' : 'ask.more_proof.again', {
    what,
  });
}

/** What is still missing, and never in the same words twice: asked again, it says where it is found or what it is for. */
function question(speaker: TurnSpeaker): { text: string; isAgain: boolean } {
  const { decision, kase, facts } = speaker.thought;
  const { next } = decision;
  if (facts.some((fact) => fact.type === 'identification_failed')) {
    const isFirst = kase.identification.failures <= 1;
    return { text: speaker.say(isFirst ? 'ask.order.again' : 'ask.order.failed_again', {}), isAgain: true };
  }
  const sentPhoto = facts.some((fact) => fact.type === 'photo_stored');
  const asked = next.do === 'ask' ? (kase.askedCount[next.question] ?? 0) : 0;
  const isAgain = asked > 0 && !sentPhoto;
  if (next.do === 'ask' && next.question === 'proof')
    return { text: speaker.say(isAgain ? 'ask.proof.again' : 'ask.proof', {}), isAgain };
  if (isAgain) return { text: speaker.say('ask.order.where', {}), isAgain };
  return {
    text: speaker.say(kase.identification.fact === null ? 'ask.order' : 'ask.order.number', {}),
    isAgain,
  };
}

function tellTracking(speaker: TurnSpeaker): Utterance[] {
  const { kase } = speaker;
  if (!kase.order) return [speaker.message([speaker.say('ask.order', {})])];
  const told = whereItIs(speaker, kase.order);
  const before = preface(speaker);
  const parcel = told.every((sentence) => before.includes(sentence)) ? [] : told;
  const open = offerStanding(speaker.thought);
  if (open)
    return [
      speaker.message([...before, ...parcel, speaker.say('offer.stands', {})], offerButtons(speaker, open)),
    ];
  const mayBeHelped = kase.complaint === null || (kase.complaint === 'not_received' && isLate(speaker));
  if (!mayBeHelped || kase.offers.length > 0 || kase.speaker.is === 'queue')
    return [speaker.message([...before, ...parcel])];
  return [speaker.message([...before, ...parcel]), ...afterTracking(speaker)];
}

const isLate = ({ kase: { order }, now }: TurnSpeaker): boolean =>
  order !== null && COMPLAINTS.not_received.orderSays(order, now.toISOString()) === 'bears_it_out';

/** Whoever asked where it is and heard that all is well is asked nothing; of a parcel that is late, help is offered. */
function afterTracking(speaker: TurnSpeaker): Utterance[] {
  const { kase } = speaker;
  if (isLate(speaker)) return [speaker.message([speaker.say('order.shall_i_help', {})])];
  return kase.asksForParcel
    ? []
    : [speaker.message([speaker.say('order.anything_wrong', {})], complaintButtons(speaker))];
}

const TITLE_CHARACTERS = 40;
const short = (title: string): string =>
  title.length <= TITLE_CHARACTERS ? title : `${title.slice(0, TITLE_CHARACTERS - 1).trimEnd()}…`;
