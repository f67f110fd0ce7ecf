import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { pino, type Logger } from 'pino';
import { ConversationDialogs, type DialogMemory } from '../dialogs/conversationDialogs.ts';
import { StandingWords } from '../dialogs/standingWords.ts';
import { Wording } from '../dialogs/wording/wording.ts';
import { loadEvidence } from './adapters/policy/evidenceFiles.ts';
import { loadPolicy } from './adapters/policy/policyFile.ts';
import { sampleOrders } from './adapters/samples/sampleOrders.ts';
import { localSecret } from './adapters/secrets/localSecrets.ts';
import { FileSpool } from './adapters/spool/fileSpool.ts';
import { BuyerInbox } from './bot/buyerInbox.ts';
import type { ChannelOf } from './bot/channel.ts';
import { CloudChannel } from './bot/cloudChannel.ts';
import { DirectLine } from './bot/directline/directLine.ts';
import { LOCAL_CHANNEL } from './bot/directline/feedActivities.ts';
import { sendHandoffEvent } from './bot/handoffEvent.ts';
import { HubEvents } from './bot/hubEvents.ts';
import { handedFiles } from './bot/handedFiles.ts';
import { LocalChannel } from './bot/localChannel.ts';
import { ParleyBot } from './bot/parleyBot.ts';
import {
  attachmentSources,
  chooseFulfilment,
  openBlobs,
  openCaseSearch,
  openCaseStore,
  openOrders,
} from './composeAdapters.ts';
import { composeSignIn, type SignIn } from './composeSignIn.ts';
import { composeDesk } from './composeDesk.ts';
import { composeTeams } from './composeTeams.ts';
import { composePackages } from './composePackage.ts';
import { openPhotoHouse } from './composePhotos.ts';
import { openCare } from './composeCare.ts';
import { openRecord } from './composeEvidence.ts';
import { composeReview } from './composeReview.ts';
import { type Copies, openCopies } from './composeCopies.ts';
import { openReviewApi } from './composeReviewApi.ts';
import { chooseRecognizer, openDeskModel, openModel } from './composeModel.ts';
import { chooseWording } from './composeWording.ts';
import type { Config } from './config.ts';
import type { Policy } from './domain/policy.ts';
import type { Audit } from './ports/audit.ts';
import type { Blobs } from './ports/blobs.ts';
import type { CaseSearch } from './ports/caseSearch.ts';
import type { CaseStore } from './ports/caseStore.ts';
import { systemClock, type Clock } from './ports/clock.ts';
import type { Orders } from './ports/orders.ts';
import type { Recognizer } from './ports/recognizer.ts';
import type { ReplySuggester } from './ports/replySuggester.ts';
import type { Translator } from './ports/translator.ts';
import type { Wordsmith } from './ports/wordsmith.ts';
import { Announcer } from './services/announcer.ts';
import { BuyerTurn } from './services/buyerTurn.ts';
import type { Care } from './services/care.ts';
import { CaseFeed } from './services/caseFeed.ts';
import { CaseFiles } from './services/caseFiles.ts';
import { CaseFulfilments } from './services/caseFulfilments.ts';
import type { ConversationFeed } from './services/conversationFeed.ts';
import { Deliveries } from './services/deliveries.ts';
import type { Desk } from './services/desk.ts';
import type { DeskFeed } from './services/deskFeed.ts';
import type { CasePackages } from './services/evidence/casePackage.ts';
import type { Erasure } from './services/evidence/erasure.ts';
import type { Sealing } from './services/evidence/sealing.ts';
import { FulfilmentWorker } from './services/fulfilmentWorker.ts';
import { HubDesk } from './services/hubDesk.ts';
import { Identification } from './services/identification.ts';
import { keepSamplesIfEmpty } from './services/importOrders.ts';
import { ModelSpend } from './services/modelSpend.ts';
import { OfferReservations } from './services/offerReservations.ts';
import { PhotoNotes } from './services/photoNotes.ts';
import { PhotoIntake } from './services/photoIntake.ts';
import { Presence } from './services/presence.ts';
import { Recovery } from './services/recovery.ts';
import { ToleranceLedger } from './services/toleranceLedger.ts';
import { TypingNews } from './services/typing.ts';
import { Upkeep } from './services/upkeep.ts';
import { buyerPage } from './server/buyerPage.ts';
import { deskEndpoints } from './server/deskEndpoints.ts';
import { messagesRoute } from './server/messagesRoute.ts';
import { REMOTE_TOKEN_PATH, remoteTokenEndpoint } from './server/remoteToken.ts';
import { routesTo } from './server/route.ts';
import { createServer, type Server } from './server/server.ts';
import { staffPages } from './server/staffPages.ts';

/** Roles that a caller may fill with something of their own: tests set the clock, and break the store. */
export interface Replacements {
  clock?: Clock;
  store?: CaseStore;
  recognizer?: Recognizer;
  translator?: Translator;
  suggester?: ReplySuggester;
  /** Words replies, as a model would, under the guard. */
  wordsmith?: Wordsmith;
  /** Finds cases for the review. */
  search?: CaseSearch;
  dialogMemory?: DialogMemory;
  /** How long a turn waits for all its files, in ms. */
  photoBudgetMs?: number;
  /** How long turns wait before each new try while the store fails, in ms. */
  retryMs?: readonly number[];
}

/** Parley, put together and not listening yet. */
export interface Parley {
  server: Server;
  signIn: SignIn;
  policy: Policy;
  orders: Orders;
  store: CaseStore;
  caseFiles: CaseFiles;
  inbox: BuyerInbox;
  /** What was said on the page's own channel. */
  feed: ConversationFeed;
  ledger: ToleranceLedger;
  blobs: Blobs;
  /** Who looked at, exported or erased what. */
  audit: Audit;
  search: CaseSearch;
  erasure: Erasure;
  packages: CasePackages;
  sealing: Sealing;
  desk: Desk;
  deskFeed: DeskFeed;
  presence: Presence;
  upkeep: Upkeep;
  /** Writes to buyers first. */
  care: Care;
  /** Null while no model sees. */
  photoNotes: PhotoNotes | null;
  recovery: Recovery;
  worker: FulfilmentWorker;
  /** True when the sample orders were put in because there were none. */
  samplesAdded: boolean;
  /** Starts the work that no request asks for. */
  start(): void;
  /** Finishes the turns under way, then closes everything. */
  stop(): Promise<void>;
}

const MINUTE_MS = 60_000;
const CARE_EVERY_MS = 60_000;
const UPKEEP_EVERY_MS = 60_000;
const RECOVERY_EVERY_MS = 30_000;
/** A reading may fall back once its own time is over. */
const FALLBACK_MS = 2_000;
const PHOTO_BUDGET_MS = 8_000;
const DESK_KEY_FILE = 'desk.key';
const SPOOL_FOLDER = 'spool';

/** The one place where adapters are chosen and put together. Rejects with what is wrong and what to do about it. */
export async function compose(config: Config, replaced: Replacements = {}): Promise<Parley> {
  const log = pino({ level: config.PARLEY_LOG_LEVEL, base: null });
  const clock = replaced.clock ?? systemClock;
  const policy = await loadPolicy(config.PARLEY_POLICY);
  const evidence = await loadEvidence(config.PARLEY_EVIDENCE);
  const store = replaced.store ?? (await openCaseStore(config));
  const orders = await openOrders(config);
  const samplesAdded =
    config.PARLEY_SAMPLE_ORDERS === 'auto' && (await keepSamplesIfEmpty(orders, sampleOrders(clock.now())));
  const blobs = await openBlobs(config);

  const spend = new ModelSpend({
    store,
    clock,
    limitMicros: config.PARLEY_MODEL_DAY_LIMIT === null ? null : config.PARLEY_MODEL_DAY_LIMIT * 1_000_000,
    onError: (error) => log.error(error, 'what models cost'),
  });
  const model = await openModel(config, spend);
  const recognizer = replaced.recognizer ?? (await chooseRecognizer(config, model, clock, log));

  const caseFiles = new CaseFiles({ store, clock });
  const ledger = new ToleranceLedger({ store, clock });
  const reservations = new OfferReservations({ ledger, caseFiles, policy });
  const presence = new Presence({
    store,
    clock,
    timezone: policy.timezone,
    onError: (error) => log.error(error, 'presence'),
  });
  const typing = new TypingNews();
  const photos = new PhotoIntake({
    source: attachmentSources(config, blobs),
    blobs,
    budgetMs: replaced.photoBudgetMs ?? PHOTO_BUDGET_MS,
  });
  const turns = new BuyerTurn({
    caseFiles,
    recognizer,
    identification: new Identification({ orders, store, clock }),
    ledger,
    reservations,
    photos,
    wording: await chooseWording(config, model, clock, log, replaced.wordsmith),
    policy,
    evidence,
    clock,
    peopleThere: () => presence.present().length > 0,
    readBudgetMs: config.PARLEY_READ_BUDGET_MS + FALLBACK_MS,
  });

  const wording = new Wording();
  const adapter = cloudAdapter(config, log);
  const cloud = new CloudChannel({
    adapter,
    appId: config.MicrosoftAppId ?? '',
    fileOf: handedFiles({
      blobs,
      links: () => directLine.links,
      publicUrl: config.PARLEY_PUBLIC_URL,
      copyAsText: (...of) => copies.asText(...of),
    }),
  });
  const local: LocalChannel = new LocalChannel(() => directLine);
  const channelOf: ChannelOf = ({ channelId }) => (channelId === LOCAL_CHANNEL ? local : cloud);
  const fulfilment = await chooseFulfilment(config, clock);
  const words = new StandingWords({ wording, policy, clock });
  const deliveries = new Deliveries({
    caseFiles,
    send: async ({ conversation }, spoken) => {
      const channel = channelOf(conversation);
      await channel.run(conversation, (context) => channel.show(context, [spoken]));
    },
    onError: (error) => log.error(error, 'delivery'),
  });
  const announcer = new Announcer({ news: words, deliveries });
  const due = new CaseFulfilments({ store, caseFiles, announcer, by: fulfilment.name });
  const worker = new FulfilmentWorker({
    fulfilment,
    due,
    clock,
    onError: (error) => log.error(error, 'fulfilment'),
  });
  const dialogs = new ConversationDialogs({ wording, memory: replaced.dialogMemory ?? 'kept' });
  const spool = new FileSpool({
    folder: join(config.PARLEY_DATA, SPOOL_FOLDER),
    onUnreadable: (file, error) => log.error(error, `${file} in the spool is no message`),
  });
  const kept = await spool.all();
  const inbox = new BuyerInbox({
    turns,
    caseFiles,
    deliveries,
    spool,
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
      if (kase && kase.speaker.is !== 'bot') typing.tell({ caseId: kase.id, by: 'buyer', name: null });
    },
    gatherMs: config.PARLEY_GATHER_MS,
    ...(replaced.retryMs === undefined ? {} : { retryMs: replaced.retryMs }),
  });
  const feed = new CaseFeed({ caseFiles, channelId: LOCAL_CHANNEL });
  const directLine: DirectLine = new DirectLine({
    inbox,
    feed,
    blobs,
    copies: (...of) => copies.asPage(...of),
    clock: systemClock,
    secret: localSecret(config.PARLEY_DATA, 'directline.key'),
    buyerSecret: config.PARLEY_BUYER_SECRET,
    botName: policy.shop,
    rateLimit: config.PARLEY_RATE_LIMIT === 0 ? null : { perSecond: config.PARLEY_RATE_LIMIT, burst: 60 },
    onError: (error) => log.error(error, 'direct line'),
  });
  const photoHouse = openPhotoHouse({ store, caseFiles, blobs, clock, log });
  const deskModel = await openDeskModel(config, model, { policy, clock });
  const photoNotes = deskModel.describer
    ? new PhotoNotes({
        caseFiles,
        blobs,
        describer: deskModel.describer,
        announcer,
        onError: (error) => log.warn(error, 'a photo was not described'),
      })
    : null;
  const deskHouse = await composeDesk(config, {
    store,
    caseFiles,
    ledger,
    reservations,
    announcer,
    presence,
    typing,
    blobs,
    pictures: photoHouse.pictures,
    opened: photoHouse.opened,
    channelOf,
    translator: replaced.translator ?? deskModel.translator,
    suggester: replaced.suggester ?? deskModel.suggester,
    summariser: deskModel.summariser,
    evidence,
    askForEvidence: (language, requirements) => words.askForEvidence(language, requirements),
    policy,
    clock,
    log,
  });
  const { desk } = deskHouse;
  const care = openCare(config, { store, orders, caseFiles, announcer, policy, clock, log });
  const record = openRecord(config, {
    store,
    caseFiles,
    blobs,
    orders,
    spool,
    pictures: photoHouse.pictures,
    policy,
    clock,
    log,
  });
  const copies: Copies = openCopies({ caseFiles, audit: record.audit, clock, wording, policy });
  const packageHouse = composePackages(config, {
    store,
    caseFiles,
    blobs,
    pictures: photoHouse.pictures,
    audit: record.audit,
    policy,
    clock,
  });
  const { opened } = photoHouse;
  const search = replaced.search ?? (await openCaseSearch(config));
  const review = composeReview({ search, caseFiles, log });
  const reviewApi = openReviewApi(config, {
    store,
    caseFiles,
    search,
    audit: record.audit,
    policy,
    clock,
    opened,
  });
  record.forgetters.push((caseId) => search.forget(caseId));
  const upkeep = new Upkeep({
    store,
    caseFiles,
    ledger,
    reservations,
    announcer,
    policy,
    clock,
    onError: (error) => log.error(error, 'upkeep'),
  });
  const recovery = new Recovery({
    store,
    caseFiles,
    inbox,
    deliveries,
    clock,
    onError: (error) => log.error(error, 'recovery'),
  });
  const teams = composeTeams(config, { adapter, store, caseFiles, blobs, desk, policy, clock, log, photos });
  const bot = new ParleyBot({
    inbox,
    authenticated: config.MicrosoftAppId !== null,
    teams,
    hubs: new HubEvents({
      hub: new HubDesk({ caseFiles, desk, announcer, completed: config.PARLEY_HUB_COMPLETED }),
      caseFiles,
      channels: config.PARLEY_HANDOFF_EVENT_CHANNELS,
      onIgnored: (why) => log.warn({ why }, 'a handoff status event was ignored'),
    }),
  });
  const page = buyerPage({
    shopName: policy.shop,
    cacheDirectory: join(config.PARLEY_DATA, 'cache'),
    ...(config.AZURE_DIRECT_LINE_SECRET === null
      ? {}
      : { tokenPath: REMOTE_TOKEN_PATH, directLineUrl: `${config.AZURE_DIRECT_LINE_URL}/v3/directline` }),
  });
  const staff = staffPages({
    shopName: policy.shop,
    timezone: policy.timezone,
    cacheDirectory: join(config.PARLEY_DATA, 'cache'),
    frameAncestors: config.PARLEY_FRAME_ANCESTORS,
  });
  if (staff.missing !== null) log.warn(staff.missing);
  const deskKey = localSecret(config.PARLEY_DATA, DESK_KEY_FILE);
  const signIn = composeSignIn(config, { store, clock, deskKey, log });
  const endpoints = [
    ...signIn.endpoints,
    ...directLine.endpoints,
    ...deskHouse.endpoints,
    ...packageHouse.endpoints,
    ...deskEndpoints({ desk, key: deskKey }),
    ...care.endpoints,
    ...reviewApi,
    ...record.endpoints,
    ...(config.AZURE_DIRECT_LINE_SECRET === null
      ? []
      : [
          remoteTokenEndpoint({
            secret: config.AZURE_DIRECT_LINE_SECRET,
            directLineUrl: `${config.AZURE_DIRECT_LINE_URL}/v3/directline`,
            onError: (error) => log.error(error, 'remote token'),
          }),
        ]),
  ];
  const server = createServer({
    routes: [
      ...page.routes,
      ...staff.routes,
      messagesRoute({ adapter, bot }),
      ...routesTo(endpoints, config.PARLEY_PUBLIC_URL),
    ],
    sockets: [directLine.stream, deskHouse.stream],
    publicUrl: config.PARLEY_PUBLIC_URL,
    guard: signIn.cookies,
    isHealthy: async () => (await store.list({ limit: 1 })).summaries.length >= 0,
    onError: (error, where) => log.error(error, where),
  });
  return {
    server,
    signIn,
    policy,
    orders,
    store,
    caseFiles,
    inbox,
    feed,
    ledger,
    blobs,
    audit: record.audit,
    search,
    erasure: record.erasure,
    sealing: record.sealing,
    packages: packageHouse.packages,
    desk,
    deskFeed: deskHouse.feed,
    presence,
    upkeep,
    care: care.care,
    photoNotes,
    recovery,
    worker,
    samplesAdded,
    start: () => {
      inbox.restore(kept);
      recovery.start(RECOVERY_EVERY_MS);
      worker.start();
      care.care.start(CARE_EVERY_MS);
      if (model) spend.start();
      upkeep.start(UPKEEP_EVERY_MS);
      record.start();
      record.sealing.start(config.PARLEY_SEAL_MINUTES * MINUTE_MS);
      review.start();
      deskHouse.start();
      teams?.start();
      recognizer.warmUp?.().catch((error: unknown) => log.error(error, 'warming up'));
    },
    stop: async () => {
      await recovery.stop();
      const turnsDone = inbox.stop();
      await server.close();
      await turnsDone;
      // A request that was under way may have handed in one more message.
      await inbox.stop();
      await Promise.all([
        worker.stop(),
        care.care.stop(),
        photoNotes?.stop(),
        upkeep.stop(),
        record.stop(),
        spend.stop(),
        teams?.stop(),
        deskHouse.stop(),
        photoHouse.examinations.stop(),
      ]);
      await review.stop();
      // Last, over all that the others wrote while they stopped.
      await record.sealing.stop();
      await Promise.all([store.close(), orders.close()]);
    },
  };
}

function cloudAdapter(config: Config, log: Logger): CloudAdapter {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      ...(config.MicrosoftAppId === null ? {} : { MicrosoftAppId: config.MicrosoftAppId }),
      ...(config.MicrosoftAppPassword === null ? {} : { MicrosoftAppPassword: config.MicrosoftAppPassword }),
      ...(config.MicrosoftAppTenantId === null ? {} : { MicrosoftAppTenantId: config.MicrosoftAppTenantId }),
      MicrosoftAppType: config.MicrosoftAppType,
    }),
  );
  // A message that could not be taken is not acknowledged, so that its channel brings it again.
  adapter.onTurnError = (_context, error) => {
    log.error(error, 'a turn of the channel');
    return Promise.reject(new Error('the activity could not be taken'));
  };
  return adapter;
}
