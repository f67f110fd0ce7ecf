import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { pino, type Logger } from 'pino';
import { ConversationDialogs, type DialogMemory } from '../dialogs/conversationDialogs.ts';
import { StandingWords } from '../dialogs/standingWords.ts';
import { Wording } from '../dialogs/wording/wording.ts';
import { AttachmentSources } from './adapters/attachments/attachmentSources.ts';
import { BlobAttachmentSource } from './adapters/attachments/blobAttachmentSource.ts';
import { HttpAttachmentSource } from './adapters/attachments/httpAttachmentSource.ts';
import { FileBlobs } from './adapters/blobs/fileBlobs.ts';
import { EmbeddedRecognizer } from './adapters/embedded/recognizer.ts';
import { PersonFulfilment } from './adapters/person/personFulfilment.ts';
import { loadPolicy } from './adapters/policy/policyFile.ts';
import { sampleOrders } from './adapters/samples/sampleOrders.ts';
import { localSecret } from './adapters/secrets/localSecrets.ts';
import { SqliteCaseStore } from './adapters/sqlite/sqliteCaseStore.ts';
import { SqliteOrders } from './adapters/sqlite/sqliteOrders.ts';
import { BuyerInbox } from './bot/buyerInbox.ts';
import type { ChannelOf } from './bot/channel.ts';
import { CloudChannel } from './bot/cloudChannel.ts';
import { DirectLine } from './bot/directline/directLine.ts';
import { LOCAL_CHANNEL } from './bot/directline/feedActivities.ts';
import { sendHandoffEvent } from './bot/handoffEvent.ts';
import { LocalChannel } from './bot/localChannel.ts';
import { ParleyBot } from './bot/parleyBot.ts';
import { isLoopback, type Config } from './config.ts';
import type { Policy } from './domain/policy.ts';
import type { Blobs } from './ports/blobs.ts';
import type { CaseStore } from './ports/caseStore.ts';
import { systemClock, type Clock } from './ports/clock.ts';
import type { Fulfilment } from './ports/fulfilment.ts';
import type { Orders } from './ports/orders.ts';
import type { Recognizer } from './ports/recognizer.ts';
import { BuyerTurn } from './services/buyerTurn.ts';
import { CaseFeed } from './services/caseFeed.ts';
import { CaseFiles } from './services/caseFiles.ts';
import { CaseFulfilments } from './services/caseFulfilments.ts';
import type { ConversationFeed } from './services/conversationFeed.ts';
import { Desk } from './services/desk.ts';
import { FallbackRecognizer } from './services/fallbackRecognizer.ts';
import { FulfilmentWorker } from './services/fulfilmentWorker.ts';
import { Identification } from './services/identification.ts';
import { keepSamplesIfEmpty } from './services/importOrders.ts';
import { PhotoIntake } from './services/photoIntake.ts';
import { ToleranceLedger } from './services/toleranceLedger.ts';
import { Upkeep } from './services/upkeep.ts';
import { buyerPage } from './server/buyerPage.ts';
import { deskEndpoints } from './server/deskEndpoints.ts';
import { messagesRoute } from './server/messagesRoute.ts';
import { REMOTE_TOKEN_PATH, remoteTokenEndpoint } from './server/remoteToken.ts';
import { routesTo } from './server/route.ts';
import { createServer, type Server } from './server/server.ts';

/** Roles that a caller may fill with something of their own: tests set the clock, and break the store. */
export interface Replacements {
  clock?: Clock;
  store?: CaseStore;
  recognizer?: Recognizer;
  dialogMemory?: DialogMemory;
}

/** Parley, put together and not listening yet. */
export interface Parley {
  server: Server;
  policy: Policy;
  orders: Orders;
  store: CaseStore;
  caseFiles: CaseFiles;
  inbox: BuyerInbox;
  /** What was said on the page's own channel. */
  feed: ConversationFeed;
  ledger: ToleranceLedger;
  desk: Desk;
  upkeep: Upkeep;
  worker: FulfilmentWorker;
  /** True when the sample orders were put in because there were none. */
  samplesAdded: boolean;
  /** Starts the work that no request asks for. */
  start(): void;
  /** Finishes the turns under way, then closes everything. */
  stop(): Promise<void>;
}

const UPKEEP_EVERY_MS = 60_000;
/** A reading may fall back once its own time is over. */
const FALLBACK_MS = 2_000;
const PHOTO_BUDGET_MS = 8_000;
const DESK_KEY_FILE = 'desk.key';

/** The one place where adapters are chosen and put together. Rejects with what is wrong and what to do about it. */
export async function compose(config: Config, replaced: Replacements = {}): Promise<Parley> {
  const log = pino({ level: config.PARLEY_LOG_LEVEL, base: null });
  const clock = replaced.clock ?? systemClock;
  const policy = await loadPolicy(config.PARLEY_POLICY);
  const { store, orders } = await openStore(config, replaced.store);
  const samplesAdded =
    config.PARLEY_SAMPLE_ORDERS === 'auto' && (await keepSamplesIfEmpty(orders, sampleOrders(clock.now())));
  const blobs = await openBlobs(config);

  const caseFiles = new CaseFiles({ store, clock });
  const ledger = new ToleranceLedger({ store, clock });
  const turns = new BuyerTurn({
    caseFiles,
    recognizer: replaced.recognizer ?? (await chooseRecognizer(config, clock, log)),
    identification: new Identification({ orders, store, clock }),
    ledger,
    photos: new PhotoIntake({ source: attachmentSources(config, blobs), blobs, budgetMs: PHOTO_BUDGET_MS }),
    policy,
    clock,
    readBudgetMs: config.PARLEY_READ_BUDGET_MS + FALLBACK_MS,
  });

  const adapter = cloudAdapter(config, log);
  const cloud = new CloudChannel({ adapter, appId: config.MicrosoftAppId ?? '' });
  const local: LocalChannel = new LocalChannel(() => directLine);
  const channelOf: ChannelOf = ({ channelId }) => (channelId === LOCAL_CHANNEL ? local : cloud);
  const fulfilment = await chooseFulfilment(config, clock);
  const due = new CaseFulfilments({ store, caseFiles, by: fulfilment.name });
  const worker = new FulfilmentWorker({
    fulfilment,
    due,
    clock,
    onError: (error) => log.error(error, 'fulfilment'),
  });
  const wording = new Wording();
  const dialogs = new ConversationDialogs({ wording, memory: replaced.dialogMemory ?? 'kept' });
  const inbox = new BuyerInbox({
    turns,
    caseFiles,
    channelOf,
    speak: (context, thought) => dialogs.speak(context, thought),
    words: new StandingWords(wording),
    policy,
    clock,
    onError: (error, where) => log.error(error, where),
    onHandedOver: async (context, { kase }) => {
      if (!config.PARLEY_HANDOFF_EVENT_CHANNELS.includes(kase.conversation.channelId)) return;
      await sendHandoffEvent(context, kase, await caseFiles.entries(kase.id));
    },
    onSettled: () => {
      worker.nudge();
    },
    gatherMs: config.PARLEY_GATHER_MS,
  });
  const feed = new CaseFeed({ caseFiles, channelId: LOCAL_CHANNEL });
  const directLine: DirectLine = new DirectLine({
    inbox,
    feed,
    blobs,
    clock: systemClock,
    secret: localSecret(config.PARLEY_DATA, 'directline.key'),
    buyerSecret: config.PARLEY_BUYER_SECRET,
    botName: policy.shop,
    rateLimit: config.PARLEY_RATE_LIMIT === 0 ? null : { perSecond: config.PARLEY_RATE_LIMIT, burst: 60 },
    onError: (error) => log.error(error, 'direct line'),
  });
  const desk = new Desk({
    caseFiles,
    store,
    deliver: async (kase, spoken) => {
      const channel = channelOf(kase.conversation);
      await channel.run(kase.conversation, (context) => channel.show(context, [spoken]));
    },
  });
  const upkeep = new Upkeep({
    store,
    caseFiles,
    ledger,
    policy,
    clock,
    onError: (error) => log.error(error, 'upkeep'),
  });
  const bot = new ParleyBot({ inbox, authenticated: config.MicrosoftAppId !== null });
  const page = buyerPage({
    shopName: policy.shop,
    cacheDirectory: join(config.PARLEY_DATA, 'cache'),
    ...(config.AZURE_DIRECT_LINE_SECRET === null
      ? {}
      : { tokenPath: REMOTE_TOKEN_PATH, directLineUrl: `${config.AZURE_DIRECT_LINE_URL}/v3/directline` }),
  });
  const endpoints = [
    ...directLine.endpoints,
    ...deskEndpoints({ desk, key: localSecret(config.PARLEY_DATA, DESK_KEY_FILE) }),
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
      messagesRoute({ adapter, bot }),
      ...routesTo(endpoints, config.PARLEY_PUBLIC_URL),
    ],
    sockets: [directLine.stream],
    publicUrl: config.PARLEY_PUBLIC_URL,
    isHealthy: async () => (await store.list({ limit: 1 })).summaries.length >= 0,
    onError: (error, where) => log.error(error, where),
  });
  return {
    server,
    policy,
    orders,
    store,
    caseFiles,
    inbox,
    feed,
    ledger,
    desk,
    upkeep,
    worker,
    samplesAdded,
    start: () => {
      worker.start();
      upkeep.start(UPKEEP_EVERY_MS);
    },
    stop: async () => {
      const turnsDone = inbox.stop();
      await server.close();
      await turnsDone;
      await Promise.all([worker.stop(), upkeep.stop()]);
      await Promise.all([store.close(), orders.close()]);
    },
  };
}

async function openStore(
  config: Config,
  replaced?: CaseStore,
): Promise<{ store: CaseStore; orders: Orders }> {
  if (config.PARLEY_STORE === 'sqlite') {
    const file = join(config.PARLEY_DATA, 'parley.sqlite');
    return { store: replaced ?? new SqliteCaseStore({ file }), orders: new SqliteOrders({ file }) };
  }
  const settings = {
    endpoint: config.COSMOS_ENDPOINT ?? '',
    key: config.COSMOS_KEY ?? undefined,
    database: config.COSMOS_DATABASE,
  };
  const { CosmosCaseStore } = await import('./adapters/cosmos/cosmosCaseStore.ts');
  const { CosmosOrders } = await import('./adapters/cosmos/cosmosOrders.ts');
  return { store: replaced ?? new CosmosCaseStore(settings), orders: new CosmosOrders(settings) };
}

async function openBlobs(config: Config): Promise<Blobs> {
  if (config.PARLEY_BLOBS === 'files') return new FileBlobs({ folder: join(config.PARLEY_DATA, 'photos') });
  const { AzureBlobs } = await import('./adapters/blobs/azureBlobs.ts');
  return new AzureBlobs({
    connectionString: config.AZURE_STORAGE_CONNECTION_STRING ?? undefined,
    accountUrl: config.AZURE_STORAGE_ACCOUNT_URL ?? undefined,
    container: config.AZURE_STORAGE_CONTAINER,
  });
}

/** The embedded recognizer, behind a model when one is configured. */
async function chooseRecognizer(config: Config, clock: Clock, log: Logger): Promise<Recognizer> {
  const embedded = new EmbeddedRecognizer();
  if (config.PARLEY_RECOGNIZER === 'embedded') return embedded;
  const { createModelClient } = await import('./adapters/openai/client.ts');
  const { OpenAiRecognizer } = await import('./adapters/openai/openaiRecognizer.ts');
  const access =
    config.PARLEY_RECOGNIZER === 'openai'
      ? {
          kind: 'openai' as const,
          model: config.OPENAI_MODEL ?? '',
          ...(config.OPENAI_BASE_URL === null ? {} : { baseURL: config.OPENAI_BASE_URL }),
          ...(config.OPENAI_API_KEY === null ? {} : { apiKey: config.OPENAI_API_KEY }),
        }
      : {
          kind: 'azure' as const,
          endpoint: config.AZURE_OPENAI_ENDPOINT ?? '',
          deployment: config.AZURE_OPENAI_DEPLOYMENT ?? '',
          apiVersion: config.AZURE_OPENAI_API_VERSION,
          ...(config.AZURE_OPENAI_API_KEY === null ? {} : { apiKey: config.AZURE_OPENAI_API_KEY }),
        };
  return new FallbackRecognizer({
    first: new OpenAiRecognizer(createModelClient(access)),
    second: embedded,
    budgetMs: config.PARLEY_READ_BUDGET_MS,
    clock,
    onFailure: (because, error) => log.warn({ because, error }, 'the model did not read a message'),
  });
}

async function chooseFulfilment(config: Config, clock: Clock): Promise<Fulfilment> {
  if (config.PARLEY_WEBHOOK_URL === null) return new PersonFulfilment();
  const { WebhookFulfilment } = await import('./adapters/webhook/webhookFulfilment.ts');
  return new WebhookFulfilment({
    url: config.PARLEY_WEBHOOK_URL,
    secret: config.PARLEY_WEBHOOK_SECRET ?? '',
    clock,
  });
}

/** Photos come from the page's own uploads, or from a channel's address; a local client may name this machine. */
function attachmentSources(config: Config, blobs: Blobs): AttachmentSources {
  const anonymous = config.MicrosoftAppId === null && isLoopback(config.HOST);
  const http = new HttpAttachmentSource({ allowLoopbackHttp: anonymous });
  return new AttachmentSources({ blob: new BlobAttachmentSource({ blobs }), https: http, http, data: http });
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
  adapter.onTurnError = (_context, error) => {
    log.error(error, 'a turn of the channel');
    return Promise.resolve();
  };
  return adapter;
}
