import { helplineFor } from '../src/domain/requests/helplines.ts';
import type { Topic } from '../src/domain/negotiation/decision.ts';
import {
  type AttachmentRef,
  type Button,
  COPY_OF_CONVERSATION,
  type Utterance,
} from '../src/domain/vocabulary/message.ts';
import { acceptedOffers } from '../src/domain/case/case.ts';
import { statusOf, thanksSoFar } from './requests/requestDialog.ts';
import { complaintButtons } from './openingDialog.ts';
import { ParleyDialog } from './parleyDialog.ts';
import { isInterrupting } from './place.ts';
import { whereItIs } from './preface.ts';
import type { TurnSpeaker } from './speaker.ts';
import { offerStanding } from './stack.ts';

const COPY: AttachmentRef = {
  name: 'conversation.html',
  contentType: 'text/html',
  url: COPY_OF_CONVERSATION,
};

/** Whatever buyers ask beside the complaint. It changes nothing in it: what was interrupted goes on where it was. */
export class InterruptionDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do !== 'inform' && next.do !== 'close') return [];
    const said = speaker.message([words(speaker, next.topic)], buttons(speaker, next.topic));
    return [next.topic === 'my_data' ? { ...said, attachments: [COPY] } : said];
  }
}

function words(speaker: TurnSpeaker, topic: Topic): string {
  if (!isInterrupting(topic)) throw new TypeError(`${topic} is another dialog's to say`);
  const { policy } = speaker;
  switch (topic) {
    case 'help':
      return speaker.kase.speaker.is === 'queue'
        ? speaker.say('help.waiting', {})
        : speaker.say(topic, { shop: policy.shop });
    case 'about_bot':
      return speaker.say(topic, { shop: policy.shop });
    case 'my_data':
      return myData(speaker);
    case 'anything_else':
    case 'arrived':
    case 'thanks':
    case 'goodbye':
    case 'start_over':
    case 'order_kept':
    case 'needs_nothing':
    case 'other_order_noted':
    case 'others_order':
    case 'none_left':
    case 'nothing_agreed':
    case 'nothing_more':
    case 'care_stopped':
      return speaker.say(topic, {});
    case 'order_unchanged':
      return [speaker.say(topic, {}), ...agreedOrOrder(speaker)].join(' ');
    case 'danger_denied':
      return speaker.say(topic, { emergency: emergencyOf(speaker) });
    case 'if_wrong':
      return [...howItStands(speaker), speaker.say('about_offer.if_wrong', {})].join(' ');
    case 'already_settled':
      return [...howItStands(speaker), speaker.say(topic, {})].join(' ');
  }
}

/** What was agreed, and what was given as thanks. */
const howItStands = (speaker: TurnSpeaker): string[] => [
  ...acceptedOffers(speaker.kase).map((offer) => statusOf(speaker, offer)),
  ...thanksSoFar(speaker),
];

/** What was agreed is what is under way, and where the order is no more. */
function agreedOrOrder(speaker: TurnSpeaker): string[] {
  const agreed = howItStands(speaker);
  return agreed.length > 0 ? agreed : orderNow(speaker);
}

const orderNow = (speaker: TurnSpeaker): string[] =>
  speaker.kase.order ? whereItIs(speaker, speaker.kase.order) : [];

function myData(speaker: TurnSpeaker): string {
  const { kase } = speaker;
  const { order, messages, photos } = kase;
  const kept = order
    ? speaker.say('my_data', { order: order.number, messages: `${messages}`, photos: `${photos.length}` })
    : speaker.say('my_data_nothing', {});
  return `${kept} ${speaker.say('my_data_copy', {})}`;
}

/** Its own; what was interrupted puts its buttons under them by itself. */
function buttons(speaker: TurnSpeaker, topic: Topic): Button[] {
  const { kase } = speaker;
  if (kase.speaker.is === 'queue') return [];
  if (topic === 'start_over') return complaintButtons(speaker);
  if (kase.complaint === null || offerStanding(speaker.thought)) return [];
  return topic === 'help' || topic === 'about_bot' || topic === 'nothing_more'
    ? [speaker.button('button.person', { kind: 'person' })]
    : [];
}

const emergencyOf = ({ kase }: TurnSpeaker): string => helplineFor(kase.order, kase.locale).emergency;
