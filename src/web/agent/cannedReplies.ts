import type { CannedReply, CaseView } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';

let asked: Promise<CannedReply[]> | null = null;

/** The shop's ready-made replies, asked for once. */
export function cannedReplies(): Promise<CannedReply[]> {
  asked ??= api.get<CannedReply[]>('/api/desk/replies').catch(() => {
    asked = null;
    return [];
  });
  return asked;
}

/** Those whose title or text has the words, in the buyer's language first. */
export function fitting(
  replies: readonly CannedReply[],
  words: string,
  language: string | null,
): CannedReply[] {
  const wanted = words.trim().toLowerCase();
  const isOwn = (reply: CannedReply): boolean =>
    language !== null && reply.language.slice(0, 2) === language.slice(0, 2);
  return replies
    .filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted))
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

/** Puts the case's facts in. What is not known stays as `{name}`, where the writer sees it. */
export function filledIn(
  text: string,
  { row, order }: CaseView,
  { shop, agent }: { shop: string; agent: string },
): string {
  const facts: Record<string, string | null | undefined> = {
    buyer: row.buyerName,
    order: row.orderNumber,
    item: order?.items[0]?.title,
    tracking: order?.tracking.number,
    carrier: order?.tracking.carrier,
    shop,
    agent,
  };
  return text.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place);
}
