import type { TurnContext } from 'botbuilder';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import { placeOf } from './place.ts';
import type { Speaker } from './speaker.ts';

/** What a dialog is given for one turn, and where it puts what it says. */
export interface DialogTurn {
  speaker: Speaker;
  utterances: Utterance[];
}

const TURN = Symbol('parley.turn');

export const putTurn = (context: TurnContext, turn: DialogTurn): void => {
  context.turnState.set(TURN, turn);
};

export function turnOf(context: TurnContext): DialogTurn {
  const turn = context.turnState.get<DialogTurn | undefined>(TURN);
  if (!turn) throw new TypeError('a dialog runs inside a turn');
  return turn;
}

/**
 * A part of the conversation. Where the conversation stands is decided by the case file alone: a dialog on the stack
 * that finds the conversation elsewhere gives way to the dialog of that place, so a lost stack loses nothing.
 */
export abstract class ParleyDialog extends Dialog {
  /** What to say now. Reads and words; decides nothing. */
  protected abstract speak(speaker: Speaker): Utterance[];

  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const turn = turnOf(dc.context);
    turn.utterances.push(...this.speak(turn.speaker));
    return Promise.resolve(Dialog.EndOfTurn);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const place = placeOf(turnOf(dc.context).speaker.thought);
    return place === this.id ? await this.beginDialog(dc) : await dc.replaceDialog(place);
  }
}
