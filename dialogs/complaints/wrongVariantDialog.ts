import type { Detail } from '../../src/domain/vocabulary/detail.ts';
import type { Speaker } from '../speaker.ts';
import { ComplaintDialog, orderedVariant } from './complaintDialog.ts';

/** The right article in the wrong size or colour: what came is asked against what was ordered. */
export class WrongVariantDialog extends ComplaintDialog {
  readonly #ask: 'ask.received.wrong_size' | 'ask.received.wrong_colour';

  constructor(complaint: 'wrong_size' | 'wrong_colour') {
    super(complaint);
    this.#ask = `ask.received.${complaint}`;
  }

  protected override question(detail: Detail, speaker: Speaker): string | null {
    return detail === 'received' ? speaker.say(this.#ask, { ordered: orderedVariant(speaker) }) : null;
  }
}
