import type { Utterance } from '../src/domain/vocabulary/message.ts';
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
  if (kase.complaint !== null) return [speaker.message([...preface(speaker), ...told])];
  return [
    speaker.message([...preface(speaker), ...told]),
    speaker.message([speaker.say('order.anything_wrong', {})], complaintButtons(speaker)),
  ];
}

const TITLE_CHARACTERS = 40;
const short = (title: string): string =>
  title.length <= TITLE_CHARACTERS ? title : `${title.slice(0, TITLE_CHARACTERS - 1).trimEnd()}…`;
