import type { TurnContext } from 'botbuilder';
import type { DialogTurnResult } from 'botbuilder-dialogs';
// From their own files: the package's index also loads its prompts, whose recognizers of dates take a tenth of a start.
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog.js';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import type { Thought } from '../src/services/turn/thought.ts';
import { complaintDialogs } from './complaints/complaintDialog.ts';
import { HandoffDialog } from './handoffDialog.ts';
import { IdentificationDialog } from './identificationDialog.ts';
import { InterruptionDialog } from './interruptionDialog.ts';
import { MainDialog } from './mainDialog.ts';
import { NegotiationDialog } from './negotiation/negotiationDialog.ts';
import { OpeningDialog } from './openingDialog.ts';
import { giveSpeaker } from './parleyDialog.ts';
import { AlarmDialog } from './requests/alarmDialog.ts';
import { RequestDialog } from './requests/requestDialog.ts';
import { TurnSpeaker } from './speaker.ts';
import { stackOf } from './stack.ts';
import type { Wording } from './wording/wording.ts';

/** The dialogs of a conversation, and the one way to run them. */
export class ConversationDialogs {
  readonly #dialogs = new DialogSet();
  readonly #wording: Wording;

  constructor({ wording }: { wording: Wording }) {
    this.#wording = wording;
    for (const dialog of [
      new MainDialog(),
      new OpeningDialog('opening'),
      new IdentificationDialog('identification'),
      new NegotiationDialog('negotiation'),
      new HandoffDialog('handoff'),
      new AlarmDialog('alarm'),
      new RequestDialog('request'),
      new InterruptionDialog('interruption'),
      ...complaintDialogs(),
    ])
      this.#dialogs.add(dialog);
  }

  /** What to say in this turn: its stack is made from the case file, run, and gone with the turn. */
  async speak(context: TurnContext, thought: Thought): Promise<Utterance[]> {
    const dc = new DialogContext(this.#dialogs, context, { dialogStack: stackOf(thought) });
    giveSpeaker(dc, new TurnSpeaker(this.#wording, thought));
    const continued = await dc.continueDialog();
    const ended: DialogTurnResult<unknown> =
      continued.status === DialogTurnStatus.empty ? await dc.beginDialog('main') : continued;
    if (!Array.isArray(ended.result)) throw new TypeError('every dialog ends with what it said');
    return ended.result as Utterance[];
  }
}
