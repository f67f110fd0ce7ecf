import type { Detail } from '../../src/domain/vocabulary/detail.ts';
import type { Speaker } from '../speaker.ts';
import { ComplaintDialog } from './complaintDialog.ts';

/** Nothing came: all there is to ask is whether it was looked for, when the carrier says it was delivered. */
export class NotReceivedDialog extends ComplaintDialog {
  constructor() {
    super('not_received');
  }

  protected override question(detail: Detail, speaker: Speaker): string | null {
    const { order } = speaker.thought.kase;
    if (detail !== 'looked_around' || order?.deliveredAt == null) return null;
    return speaker.say('ask.looked_around', { deliveredOn: speaker.date(order.deliveredAt) });
  }
}
