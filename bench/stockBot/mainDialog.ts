import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import {
  ComponentDialog,
  ConfirmPrompt,
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type DialogState,
  type DialogTurnResult,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';

interface Details {
  complaint?: string;
  order?: string;
}

/** The core-bot's shape: a waterfall of prompts that gathers two things, asks for a confirmation and begins again. */
export class MainDialog extends ComponentDialog {
  constructor() {
    super('main');
    this.addDialog(new TextPrompt('text'))
      .addDialog(new ConfirmPrompt('confirm'))
      .addDialog(
        new WaterfallDialog('gather', [
          (step) => step.prompt('text', 'I can look into a problem with an order. What happened?'),
          (step: WaterfallStepContext<Details>) => this.#askOrder(step),
          (step: WaterfallStepContext<Details>) => this.#askConfirmation(step),
          (step) => step.replaceDialog('gather'),
        ]),
      );
    this.initialDialogId = 'gather';
  }

  async run(context: TurnContext, accessor: StatePropertyAccessor<DialogState>): Promise<void> {
    const dialogs = new DialogSet(accessor);
    dialogs.add(this);
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog(this.id);
  }

  async #askOrder(step: WaterfallStepContext<Details>): Promise<DialogTurnResult> {
    step.options.complaint = String(step.result);
    return await step.prompt('text', "I'm sorry about that. What is the order number?");
  }

  async #askConfirmation(step: WaterfallStepContext<Details>): Promise<DialogTurnResult> {
    step.options.order = String(step.result);
    const { complaint = '', order } = step.options;
    return await step.prompt('confirm', `Order ${order}: ${complaint}. Is that right?`);
  }
}
