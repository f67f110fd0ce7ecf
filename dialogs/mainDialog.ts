import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { turnOf } from './parleyDialog.ts';
import { placeOf } from './place.ts';

/** The bottom of every stack: gives the word to the dialog of the place where the conversation stands. */
export class MainDialog extends Dialog {
  constructor() {
    super('main');
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return await dc.beginDialog(placeOf(turnOf(dc.context).speaker.thought));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return await this.beginDialog(dc);
  }

  override async resumeDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return await this.beginDialog(dc);
  }
}
