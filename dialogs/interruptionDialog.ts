import { isOfferTopic, type Topic } from '../src/domain/negotiation/decision.ts';
import {
  type AttachmentRef,
  type Button,
  COPY_OF_CONVERSATION,
  type Utterance,
} from '../src/domain/vocabulary/message.ts';
import { acceptedOffers, openOffer } from '../src/domain/case/case.ts';
import { confirmation, offerButtons } from './negotiation/negotiationDialog.ts';
import { complaintButtons } from './openingDialog.ts';
import { isParcel } from '../src/domain/vocabulary/remedy.ts';
import { ParleyDialog } from './parleyDialog.ts';
import type { Speaker } from './speaker.ts';

const COPY: AttachmentRef = {
  name: 'conversation.html',
  contentType: 'text/html',
  url: COPY_OF_CONVERSATION,
};

/** Whatever buyers ask beside the complaint. It changes nothing in it: the next message goes on where it was. */
export class InterruptionDialog extends ParleyDialog {
  constructor() {
    super('interruption');
  }

  protected override speak(speaker: Speaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do !== 'inform' && next.do !== 'close') return [];
    const said = speaker.message([words(speaker, next.topic)], buttons(speaker, next.topic));
    return [next.topic === 'my_data' ? { ...said, attachments: [COPY] } : said];
  }
}

function words(speaker: Speaker, topic: Topic): string {
  if (isOfferTopic(topic)) throw new TypeError(`${topic} is the negotiation's to say`);
  const { policy } = speaker.thought;
  switch (topic) {
    case 'help':
    case 'about_bot':
      return speaker.say(topic, { shop: policy.shop });
    case 'my_data':
      return myData(speaker);
    case 'anything_else':
    case 'arrived':
    case 'thanks':
    case 'goodbye':
    case 'start_over':
    case 'other_order_noted':
    case 'nothing_more':
    case 'care_stopped':
      return speaker.say(topic, {});
    case 'already_settled':
      return settled(speaker);
    case 'welcome':
    case 'tracking':
    case 'waiting_for_person':
      throw new TypeError(`${topic} is another dialog's to say`);
  }
}

/** Whoever asks where the parcel is that was agreed hears what was agreed, and that it is carried out when it is. */
function settled(speaker: Speaker): string {
  const { kase, reading } = speaker.thought;
  const offer = acceptedOffers(kase).find(isParcel);
  if (!offer || reading.request !== 'tracking') return speaker.say('already_settled', {});
  const done = kase.fulfilments.find(({ offerId, status }) => offerId === offer.id && status === 'done');
  const carriedOut = done ? [speaker.say('fulfilled.done', { reference: done.reference ?? done.id })] : [];
  return [confirmation(speaker, offer), ...carriedOut].join(' ');
}

function myData(speaker: Speaker): string {
  const { kase } = speaker.thought;
  const { order, messages, photos } = kase;
  const kept = order
    ? speaker.say('my_data', { order: order.number, messages, photos: photos.length })
    : speaker.say('my_data_nothing', {});
  return `${kept} ${speaker.say('my_data_copy', {})}`;
}

function buttons(speaker: Speaker, topic: Topic): Button[] {
  const { kase } = speaker.thought;
  const open = openOffer(kase);
  if (topic === 'arrived') return [];
  if (open && topic !== 'start_over') return offerButtons(speaker, open);
  const starts = topic === 'start_over' || (kase.complaint === null && topic !== 'thanks');
  if (starts) return complaintButtons(speaker);
  return topic === 'help' || topic === 'about_bot' || topic === 'nothing_more'
    ? [speaker.button('button.person', { kind: 'person' })]
    : [];
}
