import type { StandingWords } from '../../../dialogs/standingWords.ts';
import type { Returning } from '../../bot/directline/calls/returning.ts';
import type { Config } from '../../config.ts';
import type { WayBack } from '../../domain/case/copy/copyPage.ts';
import { PAGE_CHANNEL } from '../../domain/vocabulary/message.ts';
import type { BuyerProgress } from '../../services/cases/buyerProgress.ts';
import { ReturnKeys } from '../../services/people/returnKeys.ts';
import { ReturningBuyers } from '../../services/people/returningBuyers.ts';
import { directLineKey } from '../secrets.ts';
import type { Shared } from '../shared.ts';

/** How the buyer of a conversation comes back to it; null where there is no way but the channel itself. */
export type WayBackOf = (
  channelId: string,
  conversationId: string,
  origin: string,
) => Promise<WayBack | null>;

export interface ReturningModule {
  buyers: ReturningBuyers;
  wayBack: WayBackOf;
}

/** Links and codes that bring buyers back. */
export function openReturning(
  config: Config,
  parts: Pick<Shared, 'store' | 'caseFiles' | 'clock'>,
): ReturningModule {
  const key = directLineKey(config);
  const buyers = new ReturningBuyers({ ...parts, keys: new ReturnKeys({ ...parts, key }) });
  return {
    buyers,
    wayBack: async (channelId, conversationId, origin) => {
      if (channelId !== PAGE_CHANNEL) return null;
      const found = await buyers.keyOf(conversationId);
      // What stands behind # is sent to no server, and so is in no log and told to no other site.
      return found && { link: `${origin}/#c=${found.secret}`, address: origin, code: found.code };
    },
  };
}

/** What the page asks for a buyer who comes back. */
export function returningToPage(
  { buyers, wayBack }: ReturningModule,
  { progress, words }: { progress: BuyerProgress; words: StandingWords },
): Returning {
  return {
    open: (shown, address) => buyers.open(shown, address),
    lives: (conversationId) => buyers.lives(conversationId),
    seen: (conversationId, activityIds) => progress.seen(conversationId, activityIds),
    progress: async (conversationId, origin) => {
      const found = await progress.of(conversationId);
      if (!found) return null;
      const { kase, offers, people } = found;
      return {
        language: kase.language,
        turn: found.progress.turn,
        person: found.progress.person,
        lines: words.progress(kase, found.progress),
        offers,
        people: people.map((news) => ({
          id: `people-${news.at}-${news.did}`,
          at: news.at,
          text: words.person(kase, news),
        })),
        back: await wayBack(PAGE_CHANNEL, conversationId, origin),
      };
    },
  };
}
