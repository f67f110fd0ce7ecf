import type { Activity } from 'botframework-schema';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Conversation, Utterance } from '../../domain/vocabulary/message.ts';
import type { Case } from '../../domain/case/case.ts';
import { StoreUnavailable } from '../../ports/caseStore.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import { isNamed, withId } from './activityMessage.ts';
import type { Addressee } from '../addressed.ts';
import type { ChannelOf } from '../channel.ts';
import { wordsOf } from './channelText.ts';

const Shared = z.union([
  z.object({ conversation: z.object({ isGroup: z.literal(true) }) }),
  z.object({ conversation: z.object({ conversationType: z.enum(['groupChat', 'channel']) }) }),
  z.object({
    channelData: z.object({
      message: z.object({ chat: z.object({ type: z.enum(['group', 'supergroup', 'channel']) }) }),
    }),
  }),
]);
/** Most messages say nothing of it, and to find out why they do not takes as long as reading them. */
const mayBeShared = ({ conversation, channelData }: Partial<Activity>): boolean =>
  channelData !== undefined || conversation?.isGroup === true || conversation?.conversationType !== undefined;
/** Channels on which a user's id is theirs for good, so that another one is another person. */
const KNOWS_PEOPLE = new Set(['msteams', 'slack', 'telegram', 'facebook', 'line']);
const PEOPLE_KEPT = 20_000;

export interface GroupsOptions {
  caseFiles: Pick<CaseFiles, 'current' | 'known'>;
  channelOf: ChannelOf;
  /**
   * Whether words that name nobody are about an order, and in which language (BCP 47) they are. It reads on this machine: what people
   * say to each other is given to nobody.
   */
  hears: (text: string, locale: string | null) => Promise<{ isForShop: boolean; language: string }>;
  words: { privately(language: string | null): Utterance };
}

/**
 * Conversations that several people read. Nothing of an order is said in one and nothing can be accepted in one: whoever speaks
 * to the assistant, or plainly of an order, is asked to go on in private. What people say to one another is left alone, and
 * nothing that is said in one comes on record.
 */
export class Groups {
  readonly #options: GroupsOptions;
  /** By size and not by number: room for a number is taken at once. */
  readonly #asked = new LRUCache<string, true>({ maxSize: PEOPLE_KEPT, sizeCalculation: () => 1 });

  constructor(options: GroupsOptions) {
    this.#options = options;
  }

  /** Whether others than the buyer read it: a group by its channel's word, or a private conversation with somebody else in it. */
  async isShared(activity: Partial<Activity>, { channelId, id, buyer }: Conversation): Promise<boolean> {
    if (mayBeShared(activity) && Shared.safeParse(activity).success) return true;
    if (!KNOWS_PEOPLE.has(channelId)) return false;
    const kase = await this.#caseOf(channelId, id);
    const known = kase?.erasedAt === null ? kase.conversation.buyer.channelUser : null;
    return known !== null && known !== buyer.channelUser;
  }

  /** While the store is away, what this process knows: what a buyer says then must not be refused for it. */
  async #caseOf(channelId: string, id: string): Promise<Case | null> {
    const { caseFiles } = this.#options;
    try {
      return (await caseFiles.current(channelId, id)).loaded?.kase ?? null;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      return caseFiles.known(channelId, id);
    }
  }

  /** Answers what is meant for the assistant, by the name of whoever said it. */
  async hear(activity: Partial<Activity>, conversation: Conversation): Promise<void> {
    const { hears } = this.#options;
    const text = wordsOf(activity);
    const heard = await hears(text, activity.locale ?? null);
    const key = `${conversation.channelId}\n${conversation.id}\n${conversation.buyer.channelUser}`;
    const isMeant = isNamed(activity) || isButton(activity.value);
    // Whoever speaks of an order to others is asked once; whoever speaks to the assistant is answered each time.
    if (!isMeant && (!heard.isForShop || this.#asked.has(key))) return;
    this.#asked.set(key, true);
    const { id, name } = activity.from ?? {};
    const to = id && name ? { id, name } : undefined;
    await this.#ask(conversation, { id: withId(activity).id, language: heard.language, to });
  }

  /** The assistant was brought into a group: says where it can be talked to. */
  async joined(conversation: Conversation, locale: string | null): Promise<void> {
    await this.#ask(conversation, { id: 'joined', language: locale });
  }

  async #ask(
    conversation: Conversation,
    { id, language, to }: { id: string; language: string | null; to?: Addressee | undefined },
  ): Promise<void> {
    const { channelOf, words } = this.#options;
    await channelOf(conversation).notice(conversation, `private-${id}`, words.privately(language), to);
  }
}

const isButton = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'parley' in value;
