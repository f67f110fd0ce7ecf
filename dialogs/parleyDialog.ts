import type { DialogContext, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { Button, Utterance } from '../src/domain/vocabulary/message.ts';
import { placeOf } from './place.ts';
import type { TurnSpeaker } from './speaker.ts';
import { isBeside } from './stack.ts';

const SPEAKER = Symbol('parley.speaker');

/** Gives the dialogs of one turn whom they speak through. */
export const giveSpeaker = (dc: DialogContext, speaker: TurnSpeaker): void => {
  dc.services.set(SPEAKER, speaker);
};

export function speakerOf(dc: DialogContext): TurnSpeaker {
  const speaker = dc.services.get<TurnSpeaker | undefined>(SPEAKER);
  if (!speaker) throw new TypeError('a dialog runs inside a turn');
  return speaker;
}

/**
 * A part of the conversation. It answers what is its own to answer, lets what was only asked beside it be answered on top of
 * it and goes on, and gives way to the part that a decision leads to. It ends with what it said, since the next turn makes its
 * stack anew.
 */
export abstract class ParleyDialog extends Dialog {
  /** What to say now. Reads and words; decides nothing. */
  protected abstract speak(speaker: TurnSpeaker): Utterance[];

  /** What is said in all, where something was asked beside this and answered with `said`. */
  protected resume(_speaker: TurnSpeaker, said: Utterance[]): Utterance[] {
    return said;
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const speaker = speakerOf(dc);
    const place = placeOf(speaker.thought);
    if (place === this.id) return await dc.endDialog(this.speak(speaker));
    return isBeside(speaker.thought) ? await dc.beginDialog(place) : await dc.replaceDialog(place);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return await this.beginDialog(dc);
  }

  override async resumeDialog(
    dc: DialogContext,
    _reason: DialogReason,
    said: Utterance[],
  ): Promise<DialogTurnResult> {
    return await dc.endDialog(this.resume(speakerOf(dc), said));
  }
}

/** The same, with these buttons under the last of it. */
export const withButtons = (said: Utterance[], buttons: Button[]): Utterance[] =>
  said.map((each, index) =>
    index === said.length - 1 ? { ...each, buttons: [...each.buttons, ...buttons] } : each,
  );
