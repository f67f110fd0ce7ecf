import { peopleTold } from '../case/reach/people.ts';
import { PERSON_WORDS } from '../telling/words.ts';
import { PAGE_CHANNEL } from '../vocabulary/message.ts';
import { detailFor, isFor, type TellingItem } from '../telling/telling.ts';
import type { PackageEvent, PackageMessage } from './document.ts';

/** What happened, without what was said: that is the transcript. What stays in the house is not in it. */
export function timelineOf(
  telling: readonly TellingItem[],
  transcript: readonly PackageMessage[],
): PackageEvent[] {
  const said = new Map(
    telling.flatMap(({ n, entry }) => (entry.type === 'said' ? [[entry.activityId, n] as const] : [])),
  );
  const besideOf = ({ n, told: { beside } }: TellingItem): PackageMessage | undefined => {
    if (beside === 'after') return transcript.find((each) => each.n > n);
    if (beside === 'before') return transcript.findLast((each) => each.n < n && each.by === 'buyer');
    return beside && transcript.find((each) => each.n === said.get(beside.activityId));
  };
  const isOnPage = telling.some(
    ({ entry }) => entry.type === 'opened' && entry.conversation.channelId === PAGE_CHANNEL,
  );
  /** The page alone tells its buyer who comes and goes. */
  const people = isOnPage ? peopleTold(telling) : null;
  const shownOf = (item: TellingItem): string | null => {
    const person = people?.get(item) ?? null;
    return person && `Told to the buyer: ${person.name} ${PERSON_WORDS[person.did]}`;
  };
  return telling
    .filter((item) => isFor(item, 'package') && item.entry.type !== 'said')
    .map((item, index) => ({
      number: index + 1,
      n: item.n,
      at: item.at,
      text: item.told.title,
      detail: [detailFor('package', item.told), shownOf(item)].filter(Boolean).join('; ') || null,
      message: besideOf(item)?.number ?? null,
    }));
}
