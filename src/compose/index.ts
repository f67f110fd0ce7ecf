import { randomUUID } from 'node:crypto';
import { Wording } from '../../dialogs/wording/wording.ts';
import { passingPlaceOf, passingPlaceWords } from '../adapters/disk/passingDisk.ts';
import { sampleOrders } from '../adapters/samples/sampleOrders.ts';
import { HubEvents } from '../bot/hubEvents.ts';
import { ParleyBot } from '../bot/parleyBot.ts';
import { composeServer } from './server.ts';
import { composeSignIn } from './signIn.ts';
import { composeTalk } from './talk.ts';
import { composeDesk, openReplies } from './desk.ts';
import { composePractice } from './play/practice.ts';
import { composeTeams } from './teams.ts';
import { composePackages } from './package.ts';
import { openNotes, openPhotoModule } from './photos.ts';
import { openCare } from './care.ts';
import { keepsNothingOnDisk, openBesideStore, openRecord } from './evidence.ts';
import { sayWhichKeysDiffer } from './secrets.ts';
import { composeReview } from './review.ts';
import { openCompanion } from './buyers/companion.ts';
import { openCopies } from './buyers/copies.ts';
import { openNotices } from './buyers/notices.ts';
import { openReturning } from './buyers/returning.ts';
import { chooseRecognizer, chooseWording, heldToWords, openDeskModel, openModel } from './model.ts';
import { openShared, type Replaced, type Shared } from './shared.ts';
import type { Config } from '../config.ts';
import type { Recognizer } from '../ports/recognizer.ts';
import type { ReplySuggester } from '../ports/replySuggester.ts';
import type { Translator } from '../ports/translator.ts';
import type { Wordsmith } from '../ports/wordsmith.ts';
import { Arrivals } from '../services/desk/arrivals.ts';
import { HubDesk } from '../services/desk/hubDesk.ts';
import { keepSamplesIfEmpty } from '../services/orders/importOrders.ts';
import { ModelSpend } from '../services/reading/modelSpend.ts';
import { Presence } from '../services/desk/presence.ts';
import { Housekeeping } from '../services/background/housekeeping.ts';
import { Recovery } from '../services/cases/recovery.ts';
import { TypingNews } from '../services/desk/typing.ts';
import { Upkeep } from '../services/cases/upkeep.ts';
import { repliesApi } from '../server/desk/repliesApi.ts';
import { KeptMessages } from '../services/turn/keptMessages.ts';
import { Revisions } from '../services/turn/revisions.ts';

/** Roles that a caller may fill with something of their own: tests set the clock, and break the store. */
export interface Replacements extends Replaced {
  recognizer?: Recognizer;
  translator?: Translator;
  suggester?: ReplySuggester;
  /** Words replies, as a model would, under the guard. */
  wordsmith?: Wordsmith;
  /** How long a turn waits for all its files, in ms. */
  photoBudgetMs?: number;
  /** How long turns wait before each new try while the store fails, in ms. */
  retryMs?: readonly number[];
}

/** Parley, put together and not listening yet. */
export type Parley = Awaited<ReturnType<typeof compose>>;

/** Never rejects. */
async function sayWherePassing(config: Config, log: Shared['log']): Promise<void> {
  if (keepsNothingOnDisk(config)) return;
  const { PARLEY_DATA: folder } = config;
  const place = await passingPlaceOf(folder);
  if (place !== null) log.warn(passingPlaceWords(folder, place));
}

const CARE_EVERY_MS = 2 * 60_000;
const UPKEEP_EVERY_MS = 60_000;
const RECOVERY_EVERY_MS = 30_000;

/** The one place where adapters are chosen and put together. Rejects with what is wrong and what to do about it. */
export async function compose(config: Config, replaced: Replacements = {}) {
  const { watching, search, leases, ...shared } = await openShared(config, replaced);
  const { store, orders, caseFiles, offerBook, policy, clock, log } = shared;
  const holder = randomUUID();
  const housekeeping = new Housekeeping({
    ...{ leases, holder, clock },
    onError: (error) => log.error(error, 'the lease of the housekeeping'),
  });
  const isMine = (): Promise<boolean> => housekeeping.isMine();
  const samplesAdded =
    config.PARLEY_SAMPLE_ORDERS === 'auto' && (await keepSamplesIfEmpty(orders, sampleOrders(clock.now())));
  const beside = await openBesideStore(config, (name, error) =>
    log.error(error, `${name} in the spool is no message`),
  );
  const { spool } = beside;
  const kept = await spool.all();

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
  const { photoNotes, voiceNotes } = openNotes(deskModel, { ...shared, announcer });
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
    /** What was said on the page's own channel. */
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
    /** Null while the seller has set no SMTP server. */
    notices: mails?.notices ?? null,
    photoNotes,
    itemPictures,
    voiceNotes,
    recovery,
    keptMessages,
    worker: talk.worker,
    /** The sample orders were put in because there were none. */
    samplesAdded,
    /** Starts the work that no request asks for. */
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
    /** Finishes the turns under way, then closes everything. */
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
