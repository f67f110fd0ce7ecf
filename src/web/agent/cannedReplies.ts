import type { AfterReply } from '../../domain/policy/afterReply.ts';
import { givenName } from '../../domain/telling/givenName.ts';
import { counted, lower, OUTCOME_WORDS } from '../../domain/telling/words.ts';
import type { CannedReply, CaseView } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';

/** A supervisor may save others while the console is open. */
const KEPT_MS = 60_000;

let asked: { replies: Promise<CannedReply[]>; at: number } | null = null;

/** The shop's ready-made replies, as they were within the last minute. */
export function cannedReplies(): Promise<CannedReply[]> {
  if (asked === null || Date.now() - asked.at >= KEPT_MS)
    asked = {
      replies: api.get<CannedReply[]>('/api/desk/replies').catch(() => {
        asked = null;
        return [];
      }),
      at: Date.now(),
    };
  return asked.replies;
}

/** They are asked for anew the next time. */
export function forgetReplies(): void {
  asked = null;
}

/** Those whose title or text has the words, in the buyer's language first; among these whose title has them, and whose title begins a word with them. */
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
    .toSorted(
      (one, other) =>
        Number(isOwn(other)) - Number(isOwn(one)) || inTitle(other, wanted) - inTitle(one, wanted),
    );
}

/** 2 where a word of the title begins so, 1 where it has it, 0 where only the text does. */
function inTitle({ title }: CannedReply, wanted: string): number {
  const lowered = title.toLowerCase();
  if (` ${lowered}`.includes(` ${wanted}`)) return 2;
  return lowered.includes(wanted) ? 1 : 0;
}

/** A name that is not known is left out with the comma or space before it; at the beginning, with those behind it. */
const NAME_MISSING = /^\{buyer\}[,，\s]*|[,，]?\s?\{buyer\}/g;

/** Puts the case's facts in, the buyer by the name the assistant calls them. What is not known, other than that name, stays as `{name}`, where the writer sees it. */
export function filledIn(
  text: string,
  { row, order }: CaseView,
  { shop, agent }: { shop: string; agent: string },
): string {
  const buyer = givenName(row.buyerName);
  const facts: Record<string, string | null | undefined> = {
    buyer,
    order: row.orderNumber,
    item: order?.items[0]?.title,
    tracking: order?.tracking.number,
    carrier: order?.tracking.carrier,
    shop,
    agent,
  };
  const named = buyer === null ? text.replace(NAME_MISSING, '') : text;
  return named.replace(/\{(\w+)\}/g, (place, name: string) => facts[name] ?? place);
}

/** The first place of a text that nobody has filled in: it is not to be sent so; null where there is none. */
export const unfilledIn = (text: string): string | null =>
  /\{(?:order|item|tracking|carrier|shop|agent|buyer)\}/.exec(text)?.[0] ?? null;

/** What a reply does as it is sent, as the end of a sentence; empty for nothing. */
export function thenWords({ labels, note, snooze, complete }: AfterReply): string {
  const named = labels.map((label) => `“${label}”`).join(', ');
  const deeds = [
    ...(labels.length === 0
      ? []
      : [
          `${labels.length === 1 ? 'the label' : 'the labels'} ${named} ${labels.length === 1 ? 'is' : 'are'} set`,
        ]),
    ...(note === null ? [] : [`a note is kept for colleagues: “${note}”`]),
    ...(snooze === null ? [] : [`the case is snoozed ${snoozeWords(snooze)}`]),
    ...(complete === null ? [] : [`the case is completed: ${lower(OUTCOME_WORDS[complete])}`]),
  ];
  return deeds.join(', and ');
}

const snoozeWords = (snooze: NonNullable<AfterReply['snooze']>): string =>
  snooze === 'until_buyer_writes' ? 'until the buyer writes' : `for ${counted(snooze.hours, 'hour')}`;

/** What is looked for, in one word or several, behind the last slash of a text, at its beginning or behind a space, and what stands before it; null where there is none. */
export function behindSlash(text: string): { before: string; sought: string } | null {
  const found = /(?<=^|\s)\/([^\s/][^\n/]*)?$/.exec(text);
  return found === null ? null : { before: text.slice(0, found.index), sought: found[1] ?? '' };
}

/** So many words of a reply that stand together are of it, or half of a short one. */
const OF_IT = 3;
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether anything of a reply is left in what was made of it: some of its words side by side. */
export function isLeftOf(reply: string, text: string): boolean {
  const [own, left] = [wordsIn(reply), wordsIn(text)];
  if (own.length === 0) return text.includes(reply);
  const many = Math.min(OF_IT, Math.ceil(own.length / 2));
  const runs = (from: string[]): string[] =>
    from.slice(0, from.length - many + 1).map((_word, at) => from.slice(at, at + many).join(' '));
  const kept = new Set(runs(left));
  return runs(own).some((run) => kept.has(run));
}

const wordsIn = (text: string): string[] =>
  Array.from(words.segment(text.toLowerCase())).flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
