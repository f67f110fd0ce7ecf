import { HandoffEventNames, type Activity, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { CaseFiles } from '../services/cases/caseFiles.ts';
import type { HubDesk, HubOutcome, HubReport } from '../services/desk/hubDesk.ts';

const Name = z.string().trim().min(1).max(100);

/** The value of a status event, as the Bot Framework's `createHandoffStatus` makes it, and the names that hubs add to it. */
const Status = z.object({
  state: z.enum(['accepted', 'failed', 'completed']),
  message: z.string().trim().min(1).max(4_000).nullish().catch(null),
  agentName: Name.nullish().catch(null),
  agent: z.object({ name: Name }).nullish().catch(null),
});

export interface HubEventsOptions {
  hub: Pick<HubDesk, 'report'>;
  caseFiles: Pick<CaseFiles, 'current'>;
  channels: readonly string[];
  /** Told of an event that was not believed or did not fit, with why. */
  onIgnored: (why: 'not_a_hub' | 'from_the_buyer' | 'malformed' | Exclude<HubOutcome, 'done'>) => void;
}

/** Hears what agent hubs report about handoffs. Nobody else is believed: not another channel, and not the buyer. */
export class HubEvents {
  readonly #options: HubEventsOptions;

  constructor(options: HubEventsOptions) {
    this.#options = options;
  }

  /** True when the activity is a status event, whether it was believed or not. */
  async takes({ activity }: TurnContext): Promise<boolean> {
    if (activity.type !== 'event' || activity.name !== HandoffEventNames.HandoffStatus) return false;
    const { channels, hub, onIgnored } = this.#options;
    if (!channels.includes(activity.channelId)) {
      onIgnored('not_a_hub');
      return true;
    }
    if (await this.#isTheBuyers(activity)) {
      onIgnored('from_the_buyer');
      return true;
    }
    const report = reportOf(activity);
    const outcome = report ? await hub.report(report) : 'malformed';
    if (outcome !== 'done') onIgnored(outcome);
    return true;
  }

  /** On a hub's channel the buyer writes in the same conversation; their client may send any event under their own id. */
  async #isTheBuyers({ channelId, conversation, from }: Activity): Promise<boolean> {
    const { loaded } = await this.#options.caseFiles.current(channelId, conversation.id);
    return loaded?.kase.conversation.buyer.channelUser === `${channelId}:${from.id}`;
  }
}

function reportOf({ channelId, conversation, value }: Activity): HubReport | null {
  const status = Status.safeParse(value).data;
  if (!status) return null;
  return {
    channelId,
    conversationId: conversation.id,
    state: status.state,
    agentName: status.agentName ?? status.agent?.name ?? null,
    message: status.message ?? null,
  };
}
