import type { Button, Utterance } from '../src/domain/vocabulary/message.ts';
import { ParleyDialog, withButtons } from './parleyDialog.ts';
import { preface } from './preface.ts';
import type { Speaker, TurnSpeaker } from './speaker.ts';

/** Before it is known what is wrong: welcomes, and asks what happened. */
export class OpeningDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { decision, kase, policy } = speaker.thought;
    if (decision.next.do === 'inform') {
      const greeted = kase.recent.some(({ by }) => by === 'bot');
      const welcome = greeted
        ? speaker.say('welcome.again', {})
        : speaker.say('welcome', { shop: policy.shop });
      return [speaker.message([welcome], complaintButtons(speaker))];
    }
    const again = (kase.askedCount.complaint ?? 0) > 0;
    const question = again ? speaker.say('ask.complaint.again', {}) : speaker.say('ask.complaint', {});
    return [speaker.message([...preface(speaker), question], complaintButtons(speaker))];
  }

  /** It is still to be said what happened; whoever only gave thanks is not asked for more. */
  protected override resume(speaker: TurnSpeaker, said: Utterance[]): Utterance[] {
    const { next } = speaker.thought.decision;
    const isThanks = next.do === 'inform' && next.topic === 'thanks';
    return isThanks ? said : withButtons(said, complaintButtons(speaker));
  }
}

/** The commonest complaints and a person, as buttons. Writing in own words works as well. */
export const complaintButtons = (speaker: Pick<Speaker, 'button'>): Button[] => [
  speaker.button('button.not_received', { kind: 'complaint', complaint: 'not_received' }),
  speaker.button('button.damaged', { kind: 'complaint', complaint: 'damaged' }),
  speaker.button('button.wrong_size', { kind: 'complaint', complaint: 'wrong_size' }),
  speaker.button('button.quality', { kind: 'complaint', complaint: 'quality' }),
  speaker.button('button.other', { kind: 'complaint', complaint: 'other' }),
  speaker.button('button.person', { kind: 'person' }),
];
