import { randomUUID } from 'node:crypto';
import { pino, type Logger } from 'pino';
import { Wording } from '../../dialogs/wording/wording.ts';
import { passingPlaceOf, passingPlaceWords } from '../adapters/disk/passingDisk.ts';
import { DataDisk } from '../adapters/disk/dataDisk.ts';
import { loadAnswers } from '../adapters/policy/answersFile.ts';
import { loadEvidence } from '../adapters/policy/evidenceFiles.ts';
import { loadPolicy } from '../adapters/policy/policyFile.ts';
import { sampleOrders } from '../adapters/samples/sampleOrders.ts';
import type { BuyerInbox } from '../bot/buyerInbox.ts';
import { HubEvents } from '../bot/hubEvents.ts';
import { ParleyBot } from '../bot/parleyBot.ts';
import { openBlobs, openCaseSearch, openCaseStore, openLeases, openOrders } from './adapters.ts';
import { composeServer } from './server.ts';
import { composeSignIn, type SignIn } from './signIn.ts';
import { composeTalk } from './talk.ts';
import { composeDesk, openReplies } from './desk.ts';
import { composePractice } from './play/practice.ts';
import { composeTeams } from './teams.ts';
import { composePackages } from './package.ts';
import { openPhotoModule } from './photos.ts';
import { openCare } from './care.ts';
import { keepsNothingOnDisk, openBesideStore, openRecord } from './evidence.ts';
import { sayWhichKeysDiffer } from './secrets.ts';
import { composeReview } from './review.ts';
import { openCompanion } from './buyers/companion.ts';
import { openCopies } from './buyers/copies.ts';
import { openNotices } from './buyers/notices.ts';
import { openReturning } from './buyers/returning.ts';
import { chooseRecognizer, heldToWords, openDeskModel, openModel } from './model.ts';
import { openTelemetryModule, type TelemetryModule } from './telemetry/telemetry.ts';
import { chooseWording } from './wording.ts';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Audit } from '../ports/audit.ts';
import type { Blobs } from '../ports/blobs.ts';
import type { CaseSearch } from '../ports/caseSearch.ts';
import type { CaseStore } from '../ports/caseStore.ts';
import { systemClock, type Clock } from '../ports/clock.ts';
import type { Leases } from '../ports/leases.ts';
import type { Orders } from '../ports/orders.ts';
import type { Recognizer } from '../ports/recognizer.ts';
import type { ReplySuggester } from '../ports/replySuggester.ts';
import type { Translator } from '../ports/translator.ts';
import type { Wordsmith } from '../ports/wordsmith.ts';
import type { AnswerNotices } from '../services/care/answerNotices.ts';
import type { Care } from '../services/care/care.ts';
import { CaseFiles } from '../services/cases/caseFiles.ts';
import type { ConversationFeed } from '../services/cases/conversationFeed.ts';
import type { Desk } from '../services/desk/desk.ts';
import type { DeskFeed } from '../services/desk/deskFeed.ts';
import type { CasePackages } from '../services/evidence/casePackage.ts';
import type { Erasure } from '../services/evidence/erasure.ts';
import type { Sealing } from '../services/evidence/sealing.ts';
import type { FulfilmentWorker } from '../services/fulfilment/fulfilmentWorker.ts';
import { Arrivals } from '../services/desk/arrivals.ts';
import { HubDesk } from '../services/desk/hubDesk.ts';
import { keepSamplesIfEmpty } from '../services/orders/importOrders.ts';
import { ModelSpend } from '../services/reading/modelSpend.ts';
import { OfferBook } from '../services/offers/offerBook.ts';
import type { AfterTurns } from '../services/background/afterTurns.ts';
import { voiceNotes as notesOfVoices } from '../services/photos/voiceNotes.ts';
import { photoNotes as notesOfPhotos } from '../services/photos/photoNotes.ts';
import { Presence } from '../services/desk/presence.ts';
import { Housekeeping } from '../services/background/housekeeping.ts';
import { Recovery } from '../services/cases/recovery.ts';
import { TypingNews } from '../services/desk/typing.ts';
import { Upkeep } from '../services/cases/upkeep.ts';
import { repliesApi } from '../server/desk/repliesApi.ts';
import { KeptMessages } from '../services/turn/keptMessages.ts';
import { Revisions } from '../services/turn/revisions.ts';
import type { Server } from '../server/server.ts';

/** Roles that a caller may fill with something of their own: tests set the clock, and break the store. */
export interface Replacements {
  clock?: Clock;
  store?: CaseStore;
  leases?: Leases;
  recognizer?: Recognizer;
  translator?: Translator;
  suggester?: ReplySuggester;
  /** Words replies, as a model would, under the guard. */
  wordsmith?: Wordsmith;
  /** Finds cases for the review. */
  search?: CaseSearch;
  /** What watches Parley at work. */
  watching?: TelemetryModule;
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
  offerBook: OfferBook;
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
  /** Brings buyers back by email; null while the seller has set no SMTP server. */
  notices: AnswerNotices | null;
  /** Null while no model sees. */
  photoNotes: AfterTurns | null;
  itemPictures: AfterTurns;
  leases: Leases;
  voiceNotes: AfterTurns | null;
  recovery: Recovery;
  /** Takes up what waits in the spool. */
  keptMessages: KeptMessages;
  worker: FulfilmentWorker;
  /** True when the sample orders were put in because there were none. */
  samplesAdded: boolean;
  /** Starts the work that no request asks for. */
  start(): void;
  /** Finishes the turns under way, then closes everything. */
  stop(): Promise<void>;
}

/** Never rejects. */
async function sayWherePassing(config: Config, log: Logger): Promise<void> {
  if (keepsNothingOnDisk(config)) return;
  const { PARLEY_DATA: folder } = config;
  const place = await passingPlaceOf(folder);
  if (place !== null) log.warn(passingPlaceWords(folder, place));
}

const CARE_EVERY_MS = 2 * 60_000;
const UPKEEP_EVERY_MS = 60_000;
const RECOVERY_EVERY_MS = 30_000;

/** The one place where adapters are chosen and put together. Rejects with what is wrong and what to do about it. */
export async function compose(config: Config, replaced: Replacements = {}): Promise<Parley> {
  const log = pino({ level: config.PARLEY_LOG_LEVEL, base: null, mixin: () => watching.logContext() });
  const watching =
    replaced.watching ??
    (await openTelemetryModule(config, {
      instance: randomUUID(),
      onError: (error) => log.error(error, 'telemetry'),
    }));
  const { telemetry } = watching;
  const clock = replaced.clock ?? systemClock;
  const policy = await loadPolicy(config.PARLEY_POLICY);
  const evidence = await loadEvidence(config.PARLEY_EVIDENCE);
  const answers = await loadAnswers(config.PARLEY_ANSWERS);
  const store = watching.store(
    replaced.store ??
      (await openCaseStore(config, () => {
        watching.throttled();
      })),
  );
  const search = replaced.search ?? (await openCaseSearch(config));
  const orders = await openOrders(config);
  const leases = replaced.leases ?? (await openLeases(config, clock));
  const holder = randomUUID();
  const housekeeping = new Housekeeping({
    ...{ leases, holder, clock },
    onError: (error) => log.error(error, 'the lease of the housekeeping'),
  });
  const isMine = (): Promise<boolean> => housekeeping.isMine();
  const samplesAdded =
    config.PARLEY_SAMPLE_ORDERS === 'auto' && (await keepSamplesIfEmpty(orders, sampleOrders(clock.now())));
  const blobs = await openBlobs(config);
  const beside = await openBesideStore(config, (name, error) =>
    log.error(error, `${name} in the spool is no message`),
  );
  const { spool } = beside;
  const kept = await spool.all();
  const caseFiles = new CaseFiles({
    store,
    clock,
    policy,
    onError: (error) => log.error(error, 'whoever follows the case files'),
  });
  const offerBook = new OfferBook({ store, caseFiles, policy, clock });
  const disk = new DataDisk({ folder: config.PARLEY_DATA, clock: systemClock });
  const shared = {
    store,
    orders,
    blobs,
    disk,
    caseFiles,
    offerBook,
    policy,
    evidence,
    answers,
    clock,
    telemetry,
    log,
  };

  const spend = new ModelSpend({
    store,
    clock,
    limitMicros: config.PARLEY_MODEL_DAY_LIMIT === null ? null : config.PARLEY_MODEL_DAY_LIMIT * 1_000_000,
    onError: (error) => log.error(error, 'what models cost'),
  });
  const model = await openModel(config, spend);
  const reader = replaced.recognizer ?? (await chooseRecognizer(config, model, log));
  const recognizer = heldToWords(watching.recognizer(reader));
  const deskModel = await openDeskModel(config, model, { policy, clock, budget: spend });

  const wording = new Wording();
  const presence = new Presence({
    store,
    clock,
    timezone: policy.timezone,
    onError: (error) => log.error(error, 'presence'),
  });
  const typing = new TypingNews();
  const { pictures, opened, examinations, itemPictures } = openPhotoModule(config, shared);
  const record = openRecord(config, { ...shared, beside, pictures, isMine });
  const { audit } = record;
  const returning = openReturning(config, shared);
  const talk = await composeTalk(config, {
    ...shared,
    pictures,
    presence,
    typing,
    spool,
    leases,
    holder,
    wording,
    turnWording: await chooseWording(config, model, log, replaced.wordsmith),
    copies: openCopies({ ...shared, audit, wording, wayBack: returning.wayBack }),
    returning,
    recognizer,
    ...(replaced.photoBudgetMs !== undefined && { photoBudgetMs: replaced.photoBudgetMs }),
    ...(replaced.retryMs !== undefined && { retryMs: replaced.retryMs }),
  });
  const { announcer, channelOf, deliveries, inbox, intake, words } = talk;
  const photoNotes = deskModel.describer
    ? notesOfPhotos({
        caseFiles,
        blobs,
        describer: deskModel.describer,
        announcer,
        onError: (error) => log.warn(error, 'a photo was not described'),
      })
    : null;
  const voiceNotes = deskModel.transcriber
    ? notesOfVoices({
        caseFiles,
        blobs,
        transcriber: deskModel.transcriber,
        onError: (error) => log.warn(error, 'a voice note was not written down'),
      })
    : null;
  const replies = await openReplies(config, shared);
  const deskModule = await composeDesk(config, {
    ...shared,
    replies,
    announcer,
    presence,
    typing,
    pictures,
    opened,
    channelOf,
    translator: replaced.translator ?? deskModel.translator,
    suggester: replaced.suggester ?? deskModel.suggester,
    summariser: deskModel.summariser,
    suggested: (kase, language) => words.suggested(kase, language),
    askForEvidence: (language, requirements) => words.askForEvidence(language, requirements),
  });
  const { desk } = deskModule;
  const practice = composePractice(config, {
    ...shared,
    replies,
    wording,
    suggested: (kase, language) => words.suggested(kase, language),
    askForEvidence: (language, requirements) => words.askForEvidence(language, requirements),
    desk: deskModule,
  });
  const packageModule = composePackages(beside.keys, { ...shared, pictures, audit });
  const review = composeReview(config, { ...shared, search, audit, isMine, opened });
  record.forgetters.push(
    (caseId) => search.forget(caseId),
    (caseId, _files, ground) => returning.buyers.forget(caseId, ground),
  );
  const care = openCare(config, { ...shared, announcer, isMine });
  const mails = openNotices(config, { ...shared, wording, wayBack: returning.wayBack });
  const upkeep = new Upkeep({
    ...shared,
    announcer,
    isMine,
    peopleThere: () => presence.present().length > 0,
    onError: (error) => log.error(error, 'upkeep'),
  });
  const arrivals = new Arrivals({
    ...shared,
    announcer,
    presence,
    onError: (error) => log.error(error, 'somebody came'),
  });
  const keptMessages = new KeptMessages({
    spool,
    leases,
    restore: (messages) => {
      inbox.restore(messages);
    },
    onError: (error) => log.error(error, 'kept messages'),
  });
  const recovery = new Recovery({
    ...shared,
    inbox,
    deliveries,
    onError: (error) => log.error(error, 'recovery'),
  });
  const teams = composeTeams(config, { ...shared, adapter: talk.adapter, desk, photos: intake });

  const bot = new ParleyBot({
    inbox,
    authenticated: config.MicrosoftAppId !== null,
    files: talk.files,
    groups: talk.groups,
    revisions: new Revisions({ caseFiles }),
    onRobot: (channelId) => log.info({ channelId }, 'what a program wrote was left alone'),
    teams,
    hubs: new HubEvents({
      hub: new HubDesk({ caseFiles, desk, announcer, completed: config.PARLEY_HUB_COMPLETED }),
      caseFiles,
      channels: config.PARLEY_HANDOFF_EVENT_CHANNELS,
      onIgnored: (why) => log.warn({ why }, 'a handoff status event was ignored'),
    }),
  });
  const signIn = composeSignIn(config, {
    store,
    clock,
    signedIn: (person) => presence.signedIn(person),
    log,
  });
  const server = await composeServer(config, {
    ...shared,
    adapter: talk.adapter,
    bot,
    signIn,
    endpoints: [
      ...signIn.endpoints,
      ...talk.directLine.endpoints,
      ...deskModule.endpoints,
      ...practice.endpoints,
      ...repliesApi(replies),
      ...openCompanion({ ...shared, inbox, desk, opened }),
      ...packageModule.endpoints,
      ...care.endpoints,
      ...(mails?.endpoints ?? []),
      ...review.endpoints,
      ...record.endpoints,
    ],
    sockets: [talk.directLine.stream, deskModule.stream, practice.stream],
  });
  return {
    ...shared,
    leases,
    server,
    signIn,
    inbox,
    feed: talk.feed,
    audit,
    search,
    erasure: record.erasure,
    sealing: record.sealing,
    packages: packageModule.packages,
    desk,
    deskFeed: deskModule.feed,
    presence,
    upkeep,
    care: care.care,
    notices: mails?.notices ?? null,
    photoNotes,
    itemPictures,
    voiceNotes,
    recovery,
    keptMessages,
    worker: talk.worker,
    samplesAdded,
    start: () => {
      keptMessages.start(kept);
      recovery.start(RECOVERY_EVERY_MS);
      talk.worker.start();
      care.care.start(CARE_EVERY_MS);
      mails?.notices.start();
      if (model) spend.start();
      upkeep.start(UPKEEP_EVERY_MS);
      arrivals.start();
      record.start();
      review.start();
      deskModule.start();
      teams?.start();
      void sayWherePassing(config, log);
      watching.watch({
        store,
        spool,
        clock,
        busy: () => inbox.busy,
        toleranceLeft: () => offerBook.leftToday(),
        currency: policy.currency,
        sealedAt: () => record.sealing.sealedAt,
      });
      sayWhichKeysDiffer(config, shared).catch((error: unknown) => log.error(error, 'shared keys'));
      recognizer.warmUp?.().catch((error: unknown) => log.error(error, 'warming up'));
    },
    stop: async () => {
      await Promise.all([recovery.stop(), keptMessages.stop()]);
      const turnsDone = inbox.stop();
      await server.close();
      await turnsDone;
      // A request that was under way may have handed in one more message.
      await inbox.stop();
      await Promise.all([
        talk.worker.stop(),
        talk.changes.stop(),
        care.care.stop(),
        mails?.notices.stop(),
        photoNotes?.stop(),
        voiceNotes?.stop(),
        upkeep.stop(),
        arrivals.stop(),
        record.stop(),
        spend.stop(),
        teams?.stop(),
        deskModule.stop(),
        practice.stop(),
        examinations.stop(),
        itemPictures.stop(),
      ]);
      await review.stop();
      await housekeeping.stop();
      await watching.stop();
      await Promise.all([store.close(), orders.close(), leases.close()]);
    },
  };
}
