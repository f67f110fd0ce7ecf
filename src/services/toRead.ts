import { openOffer, type Case } from '../domain/case.ts';
import type { BuyerMessage } from '../domain/message.ts';
import type { MessageToRead } from '../ports/recognizer.ts';

const EARLIER_TURNS = 6;

/** What a recognizer is given for these messages: a bounded part of the case, and no amount of any offer. */
export function toRead(kase: Case | null, messages: readonly BuyerMessage[]): MessageToRead {
  const open = kase && openOffer(kase);
  const invites = kase?.closed && kase.alsoTypes.length > 0 ? 'to look at the other problem now' : null;
  return {
    text: messages
      .map((message) => message.text)
      .join('\n')
      .trim(),
    hasPhoto: messages.some((message) => message.attachments.length > 0),
    context: {
      earlier: (kase?.recent ?? []).slice(-EARLIER_TURNS).map(({ by, text }) => ({ by, text })),
      openOffer: open ? open.remedy.replaceAll('_', ' ') : invites,
      asked: kase?.asked ?? null,
      language: kase?.language ?? messages[0]?.locale ?? null,
    },
  };
}
