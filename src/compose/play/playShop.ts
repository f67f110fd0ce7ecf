import { readArticles } from '../../adapters/embedded/articles/reader.ts';
import { join } from 'node:path';
import { pino } from 'pino';
import { ConversationDialogs } from '../../../dialogs/conversationDialogs.ts';
import { StandingWords } from '../../../dialogs/standingWords.ts';
import { Wording } from '../../../dialogs/wording/wording.ts';
import { attachmentSources } from '../photos.ts';
import { SharpPictures } from '../../adapters/photos/sharpPictures.ts';
import { chooseRecognizer, heldToWords, openModel } from '../model.ts';
import { readBudgetMs } from '../talk.ts';
import { FileBlobs } from '../../adapters/blobs/fileBlobs.ts';
import { loadAnswers } from '../../adapters/policy/answersFile.ts';
import { loadEvidence } from '../../adapters/policy/evidenceFiles.ts';
import { loadPolicy } from '../../adapters/policy/policyFile.ts';
import { SqliteCaseStore } from '../../adapters/sqlite/sqliteCaseStore.ts';
import { SqliteOrders } from '../../adapters/sqlite/sqliteOrders.ts';
import { BuyerInbox } from '../../bot/buyerInbox.ts';
import type { ChannelOf } from '../../bot/channel.ts';
import { LOCAL_CHANNEL } from '../../bot/directline/feedActivities.ts';
import { LocalChannel } from '../../bot/localChannel.ts';
import { ConfigMistakes, loadConfig, type Config } from '../../config.ts';
import type { EvidenceFile } from '../../domain/completeness/requirements.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Answers } from '../../domain/requests/answers.ts';
import type { BuyerMessage, Conversation } from '../../domain/vocabulary/message.ts';
import type { Blobs } from '../../ports/blobs.ts';
import type { CaseStore } from '../../ports/caseStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Orders } from '../../ports/orders.ts';
import type { Recognizer } from '../../ports/recognizer.ts';
import { Care } from '../../services/care/care.ts';
import { CaseFiles } from '../../services/cases/caseFiles.ts';
import { Deliveries } from '../../services/cases/deliveries.ts';
import { Upkeep } from '../../services/cases/upkeep.ts';
import { Announcer } from '../../services/desk/announcer.ts';
import { OfferBook } from '../../services/offers/offerBook.ts';
import { PhotoIntake } from '../../services/photos/photoIntake.ts';
import { asWritten } from '../../services/reading/replyWording.ts';
import { BuyerTurn } from '../../services/turn/buyerTurn.ts';
import { Identification } from '../../services/turn/identification.ts';
import { nextOpening } from '../../domain/policy/openingHours.ts';
import { unwatched } from '../../ports/telemetry.ts';

/** What every shop of a run shares: nothing of it remembers a conversation. */
export interface PlaySettings {
  config: Config;
  policy: Policy;
  evidence: readonly EvidenceFile[];
  /** What the seller answers to what buyers ask beside a complaint. */
  answers: Answers;
  recognizer: Recognizer;
  wording: Wording;
  blobs: Blobs;
}

/** A shop that lives in memory, with a clock of its own, for one conversation that is tried out. */
export interface PlayShop {
  store: CaseStore;
  orders: Orders;
  caseFiles: CaseFiles;
  offerBook: OfferBook;
  announcer: Announcer;
  channelOf: ChannelOf;
  /** Hands in messages that come one right after the other, and resolves when they are answered. */
  receive(conversation: Conversation, messages: readonly BuyerMessage[]): Promise<void>;
  /** Does what falls due by the clock: offers that run out, what the bot writes first. */
  runWhatIsDue(): Promise<void>;
  close(): Promise<void>;
}

const PHOTO_BUDGET_MS = 8_000;

/**
 * Opens a shop around this clock, with its people at work when the policy says that they are unless told otherwise. Failures of a
 * turn go to `onError`; the buyer hears what any buyer would.
 */
export function openPlayShop(
  { config, policy, evidence, answers, recognizer, wording, blobs }: PlaySettings,
  clock: Clock,
  onError: (error: unknown) => void,
  peopleThere: () => boolean = () => nextOpening(policy, clock.now()) === null,
): PlayShop {
  const store = new SqliteCaseStore({ file: ':memory:' });
  const orders = new SqliteOrders({ file: ':memory:' });
  const caseFiles = new CaseFiles({ store, clock, policy });
  let offers = 0;
  // Counted and not drawn, so that the same conversation has the same references in every run.
  const newMark = (): string => String((offers += 1));
  const offerBook = new OfferBook({ store, caseFiles, policy, clock, newMark });
  const turns = new BuyerTurn({
    telemetry: unwatched,
    caseFiles,
    recognizer,
    readArticles,
    identification: new Identification({ orders, store, clock, addressOf: () => null }),
    offerBook,
    photos: new PhotoIntake({
      source: attachmentSources(config, blobs),
      blobs,
      pictures: new SharpPictures(),
      allowance: { take: () => Promise.resolve(true) },
      budgetMs: PHOTO_BUDGET_MS,
    }),
    wording: asWritten,
    policy,
    evidence,
    answers,
    clock,
    peopleThere,
    readBudgetMs: readBudgetMs(config),
  });
  // Nobody listens but whoever reads the case file afterwards.
  const channel = new LocalChannel(() => ({ push: () => undefined }));
  const channelOf = (): LocalChannel => channel;
  const words = new StandingWords({ wording, policy, clock });
  const deliveries = new Deliveries({ caseFiles, send: () => Promise.resolve(), onError });
  const announcer = new Announcer({ news: words, deliveries });
  const dialogs = new ConversationDialogs({ wording });
  const inbox = new BuyerInbox({
    telemetry: unwatched,
    turns,
    caseFiles,
    deliveries,
    spool: {
      keep: () => Promise.resolve(),
      drop: () => Promise.resolve(),
      all: () => Promise.resolve([]),
    },
    channelOf,
    speak: (context, thought) => dialogs.speak(context, thought),
    words,
    policy,
    onError,
    onHandedOver: () => Promise.resolve(),
    onSettled: () => undefined,
    gatherMs: 0,
    clock,
  });
  const stands = {
    store,
    orders,
    caseFiles,
    offerBook,
    policy,
    announcer,
    clock,
    onError,
    peopleThere,
  };
  const upkeep = new Upkeep(stands);
  const care = new Care(stands);
  return {
    store,
    orders,
    caseFiles,
    offerBook,
    announcer,
    channelOf,
    receive: async (conversation, messages) => {
      await Promise.all(messages.map((message) => inbox.receive(conversation, message)));
      await inbox.idle(conversation);
    },
    runWhatIsDue: async () => {
      await upkeep.run();
      await care.run();
    },
    close: async () => {
      await inbox.stop();
      await Promise.all([store.close(), orders.close()]);
    },
  };
}

/** The conversation of somebody at the page; `buyerId` is set for who a token of the seller's site vouches for. */
export const playConversation = (id: string, buyerId: string | null): Conversation => ({
  id,
  channelId: LOCAL_CHANNEL,
  buyer: { channelUser: `${LOCAL_CHANNEL}:${id}`, name: null, vouched: buyerId !== null, buyerId },
  reference: { conversation: { id } },
});

/** What goes before the settings. */
export type PlayOptions = Partial<Record<'policy' | 'answers' | 'recognizer', string | undefined>>;

/**
 * Loads what every shop of a run shares, with files in `folder`; the recognizer `model` is the one that the settings name.
 * Replies are worded by the templates. Rejects with `ConfigMistakes` or `PolicyMistakes`.
 */
export async function openPlaySettings(
  folder: string,
  { policy, answers, recognizer }: PlayOptions,
): Promise<PlaySettings> {
  const config = loadConfig({
    PARLEY_DATA: folder,
    PARLEY_STORE: 'sqlite',
    PARLEY_WORDING: 'templates',
    ...(policy === undefined ? {} : { PARLEY_POLICY: policy }),
    ...(answers === undefined ? {} : { PARLEY_ANSWERS: answers }),
    ...(recognizer === undefined || recognizer === 'model' ? {} : { PARLEY_RECOGNIZER: recognizer }),
  });
  if (recognizer === 'model' && config.PARLEY_RECOGNIZER === 'embedded') {
    throw new ConfigMistakes([
      '--recognizer model: set PARLEY_RECOGNIZER to openai or azure-openai, with what it needs',
    ]);
  }
  const log = pino({ level: config.PARLEY_LOG_LEVEL, base: null }, pino.destination(2));
  return {
    config,
    policy: await loadPolicy(config.PARLEY_POLICY),
    evidence: await loadEvidence(config.PARLEY_EVIDENCE),
    answers: await loadAnswers(config.PARLEY_ANSWERS),
    recognizer: heldToWords(await chooseRecognizer(config, await openModel(config), log)),
    wording: new Wording(),
    blobs: new FileBlobs({ folder: join(folder, 'photos') }),
  };
}
