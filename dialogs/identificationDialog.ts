import type { Utterance } from '../src/domain/message.ts';
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
    const { decision, kase, facts } = speaker.thought;
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
    if (next.do === 'ask' && next.question === 'proof') {
      return [speaker.message([...before, speaker.say('ask.proof', {})])];
    }
    const failed = facts.some((fact) => fact.type === 'identification_failed');
    const person = speaker.button('button.person', { kind: 'person' });
    return failed
      ? [speaker.message([...before, speaker.say('ask.order.again', {})], [person])]
      : [speaker.message([...before, speaker.say('ask.order', {})])];
  }
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
