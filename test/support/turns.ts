import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { EmbeddedRecognizer } from '../../src/adapters/embedded/recognizer.ts';
import { sampleOrders } from '../../src/adapters/samples/sampleOrders.ts';
import type { BuyerMessage, Utterance } from '../../src/domain/vocabulary/message.ts';
import type { Order } from '../../src/domain/vocabulary/order.ts';
import { normaliseOrderNumber } from '../../src/domain/vocabulary/orderNumber.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Orders } from '../../src/ports/orders.ts';
import type { Recognizer } from '../../src/ports/recognizer.ts';
import { BuyerTurn, type Listening, type TurnResult } from '../../src/services/turn/buyerTurn.ts';
import { CaseFiles } from '../../src/services/cases/caseFiles.ts';
import { Identification } from '../../src/services/turn/identification.ts';
import { OfferBook } from '../../src/services/offers/offerBook.ts';
import { PhotoIntake } from '../../src/services/photos/photoIntake.ts';
import { asWritten, type ReplyWording } from '../../src/services/reading/replyWording.ts';
import { Upkeep } from '../../src/services/cases/upkeep.ts';
import { conversationOf, messageOf } from './builders.ts';
import { EVIDENCE } from './evidence.ts';
import { BlobsInMemory } from './talk.ts';
import { unwatched } from '../../src/ports/telemetry.ts';

/** The services of one process, over a store that others may share. */
export class TurnProcess {
  readonly caseFiles: CaseFiles;
  readonly offerBook: OfferBook;
  readonly turns: BuyerTurn;
  readonly upkeep: Upkeep;
  readonly errors: unknown[] = [];

  constructor({
    store,
    policy,
    clock,
    recognizer = new EmbeddedRecognizer(),
    orders = samples(clock.now()),
    wording = asWritten,
  }: {
    store: CaseStore;
    policy: Policy;
    clock: Clock;
    recognizer?: Recognizer;
    orders?: Orders;
    wording?: ReplyWording;
  }) {
    const onError = (error: unknown): void => void this.errors.push(error);
    this.caseFiles = new CaseFiles({ store, clock, onError });
    const { caseFiles } = this;
    this.offerBook = new OfferBook({ store, caseFiles, policy, clock });
    const { offerBook } = this;
    this.turns = new BuyerTurn({
      telemetry: unwatched,
      caseFiles,
      recognizer,
      readArticles,
      identification: new Identification({
        orders,
        store,
        clock,
        addressOf: () => null,
      }),
      offerBook,
      photos: new PhotoIntake({
        source: { fetch: () => Promise.resolve({ ok: false, because: 'unreachable' }) },
        blobs: new BlobsInMemory(),
        pictures: { unseen: () => Promise.resolve(null) },
        allowance: { take: () => Promise.resolve(true) },
        budgetMs: 1_000,
      }),
      wording,
      policy,
      evidence: EVIDENCE,
      clock,
      peopleThere: () => false,
      readBudgetMs: 1_000,
    });
    const announcer = {
      stillWaiting: () => {
        throw new Error('nobody is told anything here');
      },
      deliver: () => Promise.resolve(),
    };
    this.upkeep = new Upkeep({
      store,
      caseFiles,
      offerBook,
      policy,
      announcer,
      clock,
      peopleThere: () => false,
      onError,
    });
  }

  /** One message of the buyer of `conversationId`, under an id of its own unless told. */
  async takes(
    conversationId: string,
    text: string,
    { activityId = text, ...listening }: Partial<Listening> & { activityId?: string } = {},
  ): Promise<TurnResult | null> {
    const said = { ...nothingSaid(conversationId), messages: [messageOf(text, { activityId })] };
    return await this.turns.take(said, { ...quietly, ...listening });
  }

  async say(conversationId: string, ...texts: string[]): Promise<void> {
    for (const text of texts) await this.takes(conversationId, text);
  }
}

export const nothingSaid = (conversationId: string) => ({
  conversation: { ...conversationOf(), id: conversationId },
  messages: [] as BuyerMessage[],
  greeting: null,
});

const plainly: Listening['speak'] = ({ decision }): Promise<Utterance[]> =>
  Promise.resolve([{ text: decision.next.do, language: 'en', buttons: [], card: null }]);

export const quietly: Listening = { speak: plainly, recorded: () => undefined, again: false };

/** What comes before the number of a buyer in the number of an order like Maria's that is theirs. */
const ORDERS_LIKE_MARIAS = '81905';

/** The order number of the n-th of any number of buyers in Maria's position. */
export const orderLikeMarias = (n: number): string => ORDERS_LIKE_MARIAS + String(n).padStart(11, '0');

function samples(now: Date): Orders {
  const orders = sampleOrders(now);
  const [marias] = orders;
  const find = (number: string): Order | null => {
    const known = orders.find((order) => order.number === number);
    if (known || !marias || !number.startsWith(ORDERS_LIKE_MARIAS)) return known ?? null;
    return { ...marias, number, buyer: { ...marias.buyer, id: `buyer-of-${number}` } };
  };
  return {
    find: (number) => Promise.resolve(find(normaliseOrderNumber(number))),
    ofBuyer: () => Promise.resolve([]),
    ofChannelUser: () => Promise.resolve([]),
    save: () => Promise.resolve(),
    count: () => Promise.resolve(orders.length),
    close: () => Promise.resolve(),
  };
}
