import { readArticles } from '../adapters/embedded/articles/reader.ts';
import { ConversationDialogs } from '../../dialogs/conversationDialogs.ts';
import { StandingWords } from '../../dialogs/standingWords.ts';
import type { Wording } from '../../dialogs/wording/wording.ts';
import { EmbeddedRecognizer } from '../adapters/embedded/recognizer.ts';
import { directLineKey } from './secrets.ts';
import { AnonymousFiles } from '../bot/directline/anonymousFiles.ts';
import { BuyerInbox } from '../bot/buyerInbox.ts';
import type { ChannelOf } from '../bot/channel.ts';
import { cloudAdapter } from '../bot/connector/cloudAdapter.ts';
import { CloudChannel } from '../bot/cloudChannel.ts';
import { Callers } from '../bot/directline/callers.ts';
import { DirectLine } from '../bot/directline/directLine.ts';
import { LOCAL_CHANNEL } from '../bot/directline/feedActivities.ts';
import { sendHandoffEvent } from '../bot/handoffEvent.ts';
import { Groups } from '../bot/incoming/groups.ts';
import { handedFiles } from '../bot/handedFiles.ts';
import { KeptFiles } from '../bot/incoming/keptFiles.ts';
import { LocalChannel } from '../bot/localChannel.ts';
import { chooseFulfilment } from './adapters.ts';
import { attachmentSources } from './photos.ts';
import type { openCopies } from './buyers/copies.ts';
import { returningToPage, type ReturningModule } from './buyers/returning.ts';
import type { Config } from '../config.ts';
import { claimsIn } from '../domain/identification/orderClaims.ts';
import { isCarriedByHand, type Conversation } from '../domain/vocabulary/message.ts';
import type { Reading } from '../domain/vocabulary/reading.ts';
import type { Pictures } from '../ports/pictures.ts';
import type { Recognizer } from '../ports/recognizer.ts';
import type { Spool } from '../ports/spool.ts';
import { Announcer } from '../services/desk/announcer.ts';
import { BuyerTurn, type BuyerTurnDependencies } from '../services/turn/buyerTurn.ts';
import { CaseChanges } from '../services/cases/caseChanges.ts';
import { BuyerProgress } from '../services/cases/buyerProgress.ts';
import { CaseFeed } from '../services/cases/caseFeed.ts';
import { CaseFulfilments } from '../services/fulfilment/caseFulfilments.ts';
import { Deliveries } from '../services/cases/deliveries.ts';
import { FulfilmentWorker } from '../services/fulfilment/fulfilmentWorker.ts';
import { ConversationLease } from '../services/turn/conversationLease.ts';
import { Identification } from '../services/turn/identification.ts';
import { SpoolWithoutSecrets } from '../services/turn/spoolWithoutSecrets.ts';
import { PhotoIntake } from '../services/photos/photoIntake.ts';
import type { Presence } from '../services/desk/presence.ts';
import type { TypingNews } from '../services/desk/typing.ts';
import type { Shared } from './shared.ts';

/** A reading may fall back once its own time is over. */
const FALLBACK_MS = 2_000;
/** How long a turn waits for a reading, in ms. */
export const readBudgetMs = ({ PARLEY_READ_BUDGET_MS }: Config): number =>
  PARLEY_READ_BUDGET_MS + FALLBACK_MS;
const PHOTO_BUDGET_MS = 8_000;

type Parts = Omit<Shared, 'watching' | 'search'> & {
  pictures: Pictures;
  presence: Presence;
  typing: TypingNews;
  spool: Spool;
  /** This process, as leases know it. */
  holder: string;
  recognizer: Recognizer;
  wording: Wording;
  /** What words the replies of a turn: templates, or a model under the guard. */
  turnWording: BuyerTurnDependencies['wording'];
  copies: ReturnType<typeof openCopies>;
  returning: ReturningModule;
  /** How long a turn waits for all its files, in ms. */
  photoBudgetMs?: number;
  /** How long turns wait before each new try while the store fails, in ms. */
  retryMs?: readonly number[];
};

export type TalkModule = Awaited<ReturnType<typeof composeTalk>>;

/** Everything between a buyer's message and the answer, on every channel. */
export async function composeTalk(config: Config, parts: Parts) {
  const { store, orders, blobs, disk, pictures, caseFiles, offerBook, presence, typing, spool } = parts;
  const { leases, holder, recognizer, wording, copies, returning } = parts;
  const { policy, evidence, answers, clock, telemetry, log } = parts;
  const secret = directLineKey(config);
  const callers = new Callers(secret);
  const addressOf = ({ channelId, id }: Conversation): string | null =>
    channelId === LOCAL_CHANNEL ? callers.keyOf(id) : null;
  const allowance = new AnonymousFiles({
    allMegabytes: config.PARLEY_ANONYMOUS_FILES_MB === 0 ? null : config.PARLEY_ANONYMOUS_FILES_MB,
    addressOf,
    hasRoom: () => (config.PARLEY_BLOBS === 'files' ? disk.hasRoomForFiles() : Promise.resolve(true)),
    clock,
  });
  const intake = new PhotoIntake({
    source: attachmentSources(config, blobs),
    blobs,
    pictures,
    allowance,
    budgetMs: parts.photoBudgetMs ?? PHOTO_BUDGET_MS,
  });
  const peopleThere = (): boolean => presence.present().length > 0;
  const turns = new BuyerTurn({
    caseFiles,
    recognizer,
    readArticles,
    identification: new Identification({ orders, store, clock, addressOf }),
    offerBook,
    photos: intake,
    wording: parts.turnWording,
    policy,
    evidence,
    answers,
    clock,
    telemetry,
    peopleThere: async () => {
      await presence.upToDate();
      return peopleThere();
    },
    readBudgetMs: readBudgetMs(config),
  });

  const adapter = cloudAdapter(config, (error) => log.error(error, 'a turn of the channel'));
  const cloud = new CloudChannel({
    adapter,
    appId: config.MicrosoftAppId ?? '',
    fileOf: handedFiles({
      blobs,
      links: () => directLine.links,
      publicUrl: config.PARLEY_PUBLIC_URL,
      copyAsText: copies.asText,
    }),
  });
  const local: LocalChannel = new LocalChannel(() => directLine);
  // What is said there is read from the case file and sent by hand: nobody listens.
  const carried = new LocalChannel(() => ({ push: () => undefined }));
  const channelOf: ChannelOf = (conversation) => {
    if (isCarriedByHand(conversation)) return carried;
    return conversation.channelId === LOCAL_CHANNEL ? local : cloud;
  };
  const fulfilment = await chooseFulfilment(config, clock);
  const words = new StandingWords({ wording, policy, clock });
  const deliveries = new Deliveries({
    caseFiles,
    clock,
    send: async ({ conversation }, spoken) => {
      const channel = channelOf(conversation);
      const attributes = { 'parley.channel': conversation.channelId };
      await telemetry.step('parley.send', { attributes }, () =>
        channel.run(conversation, (context) => channel.show(context, [spoken])),
      );
    },
    onError: (error) => log.error(error, 'delivery'),
  });
  const announcer = new Announcer({ news: words, deliveries });
  const due = new CaseFulfilments({
    ...{ store, caseFiles, announcer, leases, holder },
    by: fulfilment.name,
    onError: (error) => log.error(error, 'the lease of a fulfilment'),
  });
  const worker = new FulfilmentWorker({
    fulfilment,
    due,
    clock,
    onError: (error) => log.error(error, 'fulfilment'),
  });
  const dialogs = new ConversationDialogs({ wording });
  const inbox = new BuyerInbox({
    turns,
    caseFiles,
    deliveries,
    spool: new SpoolWithoutSecrets({
      spool,
      known: ({ channelId, id }) => caseFiles.known(channelId, id) ?? null,
    }),
    channelOf,
    speak: (context, thought) => dialogs.speak(context, thought),
    words,
    policy,
    onError: (error, where) => log.error(error, where),
    onHandedOver: async (context, { kase }) => {
      if (!config.PARLEY_HANDOFF_EVENT_CHANNELS.includes(kase.conversation.channelId)) return;
      await sendHandoffEvent(context, kase, await caseFiles.entries(kase.id));
    },
    onSettled: () => {
      worker.nudge();
    },
    onTyping: ({ channelId, id }) => {
      const kase = caseFiles.known(channelId, id);
      if (kase && kase.speaker.is !== 'bot')
        typing.tell({ caseId: kase.id, by: 'buyer', agentId: null, name: null });
    },
    gatherMs: config.PARLEY_GATHER_MS,
    leaseOf: (conversation) =>
      new ConversationLease({
        leases,
        holder,
        conversation,
        known: ({ channelId, id }) => caseFiles.known(channelId, id),
        onError: (error) => log.error(error, 'the lease of a conversation'),
      }),
    clock,
    telemetry,
    ...(parts.retryMs === undefined ? {} : { retryMs: parts.retryMs }),
  });
  const changes = new CaseChanges({
    store,
    caseFiles,
    clock,
    onError: (error) => log.error(error, 'changes of cases'),
  });
  const feed = new CaseFeed({
    caseFiles,
    changes,
    channelId: LOCAL_CHANNEL,
    onError: (error) => log.error(error, 'a conversation that is looked at'),
  });
  const directLine: DirectLine = new DirectLine({
    inbox,
    feed,
    blobs,
    allowance,
    copies: copies.asPage,
    returning: returningToPage(returning, {
      progress: new BuyerProgress({ caseFiles, policy, clock, peopleThere }),
      words,
    }),
    clock,
    secret,
    callers,
    buyerSecret: config.PARLEY_BUYER_SECRET,
    botName: policy.shop,
    rateLimit: config.PARLEY_RATE_LIMIT === 0 ? null : { perSecond: config.PARLEY_RATE_LIMIT, burst: 60 },
    onError: (error) => log.error(error, 'direct line'),
  });
  // Whoever takes the case, or leaves it, says nothing by that: the page is told to look.
  caseFiles.onAppended(({ conversation: { channelId, id } }) => {
    if (channelId === LOCAL_CHANNEL) directLine.push(id, { type: 'event', name: 'parley/progress' });
  });
  const groups = new Groups({ caseFiles, channelOf, words, hears: hearsOnThisMachine });
  const files = new KeptFiles({ blobs, allowance });
  return {
    ...{ adapter, channelOf, words, deliveries, announcer, intake, worker, inbox, feed, changes, directLine },
    ...{ files, groups },
  };
}

/** What is asked of a shop, and of nobody among friends. */
const OF_SHOPS: readonly Reading['request'][] = [
  ...(['tracking', 'delivery', 'return', 'cancel', 'address_change', 'exchange', 'refund_status'] as const),
  ...(['payment', 'coupon', 'customs', 'invoice', 'warranty', 'received_too_many'] as const),
  ...(['order_number_help', 'case_status', 'other_order', 'my_data'] as const),
];
const GROUP_READ_MS = 2_000;

async function hearsOnThisMachine(
  text: string,
  locale: string | null,
): Promise<{ isForShop: boolean; language: string }> {
  const context = { earlier: [], openOffer: null, asked: null, language: locale };
  const reading = await new EmbeddedRecognizer().read(
    { text, hasPhoto: false, context },
    AbortSignal.timeout(GROUP_READ_MS),
  );
  const { orderNumbers, facts } = claimsIn(text);
  const isForShop =
    reading.complaintType !== 'none' ||
    reading.wantsHuman ||
    reading.refund !== 'none' ||
    OF_SHOPS.includes(reading.request) ||
    (orderNumbers.length > 0 && facts.length > 0);
  return { isForShop, language: reading.language };
}
