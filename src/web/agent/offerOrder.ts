import type { Remedy } from '../../domain/vocabulary/remedy.ts';
import type { Ladder, OfferChoice } from '../../server/desk/wire.ts';

/** The buyer turned it down, was given it, or has seen better. */
export const isOld = ({ unmet }: OfferChoice): boolean =>
  unmet.some(({ because }) => ['already_offered', 'no_better_than_before', 'given_before'].includes(because));

/** The policy's next first, what one may give alone before what somebody has to approve. */
export const byUse = (one: OfferChoice, other: OfferChoice): number => rank(one) - rank(other);
const rank = ({ byBot, passed }: OfferChoice): number => (byBot ? 0 : 1) + (passed.length > 0 ? 2 : 0);

/** A remedy that a reply goes with, and the words of that reply. */
export interface BegunOffer {
  remedy: Remedy;
  words: string;
}

/** What of it would be given next within one's authority; empty where there is nothing. */
export const begunKey = ({ choices }: Pick<Ladder, 'choices'>, remedy: Remedy | undefined): string =>
  choices
    .filter((choice) => choice.remedy === remedy && choice.passed.length === 0 && !isOld(choice))
    .toSorted(byUse)[0]?.key ?? '';
