import { EventFactory, type Activity, type TurnContext } from 'botbuilder';
import { type Case } from '../domain/case/case.ts';
import { summarise } from '../domain/case/caseSummary.ts';
import type { Entry } from '../domain/case/entry.ts';
import type { SealedEntry } from '../domain/case/chain.ts';
import { utteranceActivity } from './utteranceActivity.ts';

/**
 * Sends the Bot Framework's handoff initiation event, for a channel that is an agent hub: what the person needs to
 * know, and the conversation so far. It goes only to channels the operator named, because on others the buyer's own
 * client would get it.
 */
export async function sendHandoffEvent(
  context: TurnContext,
  kase: Case,
  entries: readonly SealedEntry<Entry>[],
): Promise<void> {
  const { handoff } = kase;
  const handoffContext = {
    ...summarise(kase),
    reason: handoff?.reason ?? null,
    summary: handoff?.summary ?? null,
  };
  const transcript = { activities: entries.flatMap((entry) => transcribed(context, entry)) };
  await context.sendActivity(EventFactory.createHandoffInitiation(context, handoffContext, transcript));
}

function transcribed({ activity }: TurnContext, { at, content }: SealedEntry<Entry>): Activity[] {
  if (content.type !== 'said') return [];
  const { recipient: bot, from: buyer } = activity;
  const said =
    content.by === 'buyer'
      ? { type: 'message', text: content.text, from: buyer, recipient: bot }
      : { ...utteranceActivity(content.utterance, { cards: false }), from: bot, recipient: buyer };
  const base = { id: content.activityId, timestamp: new Date(at), channelId: activity.channelId };
  return [{ ...said, ...base, conversation: activity.conversation } as Activity];
}
