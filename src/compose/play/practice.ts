import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { EmbeddedRecognizer } from '../../adapters/embedded/recognizer.ts';
import { SharpPictures } from '../../adapters/photos/sharpPictures.ts';
import { sampleOrders } from '../../adapters/samples/sampleOrders.ts';
import type { Config } from '../../config.ts';
import { acceptedOffers, isOwed, openOffer, type Case } from '../../domain/case/case.ts';
import type { Order } from '../../domain/vocabulary/order.ts';
import { refusal, type Call, type Endpoint, type SocketEndpoint, get } from '../../http/endpoint.ts';
import { notSignedIn } from '../../http/signedIn.ts';
import type { Blobs } from '../../ports/blobs.ts';
import { Presence } from '../../services/desk/presence.ts';
import { TypingNews } from '../../services/desk/typing.ts';
import { composeDesk, type DeskModule, type DeskParts } from '../desk.ts';
import type { PracticeSteps } from '../../server/desk/wire.ts';
import { approveInPractice } from './practiceApprovals.ts';
import { openPlayShop, playConversation, type PlaySettings, type PlayShop } from './playShop.ts';
import { sha256Hex } from '../../domain/evidence/sha256.ts';

/** What practice shares with the shop: what it says and by which policy, and nothing that keeps anything. */
export interface PracticeParts
  extends
    Pick<PlaySettings, 'policy' | 'evidence' | 'answers' | 'wording'>,
    Pick<DeskParts, 'askForEvidence' | 'suggested' | 'replies' | 'clock'> {
  /** The endpoints and the stream of the desk that is practised at. */
  desk: Pick<DeskModule, 'endpoints' | 'stream'>;
  log: Logger;
}

export interface Practice {
  endpoints: Endpoint[];
  stream: SocketEndpoint;
  stop(): Promise<void>;
}

const BASE = '/api/practice';
/** So many people practise at one process at a time, each for so long after their last call, in ms. */
const MOST_PEOPLE = 25;
const KEPT_MS = 30 * 60_000;
/** A buyer takes a moment to read and write. */
const BUYER_TAKES_MS = 2_000;

/** What the made-up buyer writes until a person is to come. */
const OPENING = [
  'the headphones broke after two days. I want my money back. all of it',
  'full refund or I open a dispute',
  'let me talk to a person, please',
];
/** What they answer to an agent, one after the other. */
const ANSWERS = [
  'Oh good, a person. They crackle and the left side is silent. What can you do?',
  'I would keep them for part of the money, if it is a fair part.',
  'All right, thank you.',
];

/**
 * The desk once more, for whoever practises: each person has a shop of their own in memory, with one made-up buyer, whom no order,
 * case file, figure, export or record of the real shop knows. It has no fulfilment, no mail and no model, so nothing is paid,
 * sent or spent, and it is gone half an hour after its last use or with the process.
 */
export function composePractice(config: Config, parts: PracticeParts): Practice {
  const rooms = new LRUCache<string, Promise<Room>>({
    max: MOST_PEOPLE,
    ttl: KEPT_MS,
    ttlAutopurge: true,
    updateAgeOnGet: true,
    dispose: (room) => {
      void room.then((each) => each.close()).catch((error: unknown) => parts.log.error(error, 'practice'));
    },
  });
  const roomOf = async ({ principal }: Call): Promise<Room | null> => {
    if (!principal) return null;
    const known = rooms.get(principal.id);
    if (known) return known;
    const room = Room.open(config, parts);
    rooms.set(principal.id, room);
    // What could not be opened is tried again at the next call.
    room.catch(() => rooms.delete(principal.id));
    return room;
  };
  return {
    endpoints: [
      ...parts.desk.endpoints.map((endpoint, index) => ({
        ...endpoint,
        path: endpoint.path.replace('/api/desk', BASE),
        summary: `in practice: ${endpoint.summary}`,
        answer: async (call: Call) =>
          (await roomOf(call))?.desk.endpoints[index]?.answer(call) ?? notSignedIn(),
      })),
      NO_PACKAGE,
      get('agent', `${BASE}/steps`, 'in practice: what was done so far', async (call: Call) => {
        const room = await roomOf(call);
        return room ? { status: 200, body: await room.steps() } : notSignedIn();
      }),
    ],
    stream: {
      ...parts.desk.stream,
      path: `${BASE}/stream`,
      summary: 'in practice: what changes at the desk',
      open: async (call) => (await roomOf(call))?.desk.stream.open(call) ?? notSignedIn(),
    },
    stop: async () => {
      const open = [...rooms.values()];
      rooms.clear();
      await Promise.allSettled(open.map(async (room) => (await room).close()));
    },
  };
}

/** A package is evidence, and there is none of what was made up. */
const NO_PACKAGE: Endpoint = get(
  'agent',
  `${BASE}/cases/:caseId/package`,
  'in practice: that there is no package',
  () => Promise.resolve(refusal(404, 'practice', 'There is no package of a practice case.')),
);

/** One person's practice: a shop in memory, a desk over it, and the buyer. */
class Room {
  readonly desk: DeskModule;
  readonly #shop: PlayShop;
  readonly #buyer: MadeUpBuyer;
  readonly #stopApproving: () => void;
  #closed: Promise<void> | null = null;

  private constructor(desk: DeskModule, shop: PlayShop, buyer: MadeUpBuyer, stopApproving: () => void) {
    this.#stopApproving = stopApproving;
    this.desk = desk;
    this.#shop = shop;
    this.#buyer = buyer;
  }

  static async open(config: Config, { desk: _, ...parts }: PracticeParts): Promise<Room> {
    const { policy, clock, log } = parts;
    const onError = (error: unknown): void => log.error(error, 'practice');
    const blobs = new MemoryBlobs();
    const recognizer = new EmbeddedRecognizer();
    const shop = openPlayShop({ ...parts, config, recognizer, blobs }, clock, onError, () => true);
    const desk = await composeDesk(config, {
      ...parts,
      ...shop,
      blobs,
      presence: new Presence({ store: shop.store, clock, timezone: policy.timezone, onError }),
      typing: new TypingNews(),
      pictures: new SharpPictures(),
      opened: () => undefined,
      translator: null,
      suggester: null,
      summariser: null,
    });
    desk.start();
    const order = practiceOrder(clock.now(), policy.currency);
    await shop.orders.save([order]);
    const buyer = new MadeUpBuyer(shop, order, onError);
    await buyer.comes();
    const stopApproving = approveInPractice({ ...shop, offers: desk.desk.offers }, onError);
    return new Room(desk, shop, buyer, stopApproving);
  }

  /** What whoever practises has done so far. Rejects with `StoreUnavailable`. */
  async steps(): Promise<PracticeSteps> {
    const kase = await this.#buyer.kase();
    return {
      taken: kase !== null && (kase.closed !== null || kase.speaker.is === 'agent'),
      answered: (kase?.desk.said.length ?? 0) > 0,
      offered: (kase?.offersOfPeople.length ?? 0) > 0 || (kase?.desk.approvals.length ?? 0) > 0,
      carriedOut: kase !== null && acceptedOffers(kase).length > 0 && !kase.fulfilments.some(isOwed),
      completed: (kase?.closed ?? null) !== null,
    };
  }

  /** Once; again it is the same closing. */
  close(): Promise<void> {
    this.#closed ??= (async () => {
      this.#buyer.leaves();
      this.#stopApproving();
      await this.desk.stop();
      await this.#shop.close();
    })();
    return this.#closed;
  }
}

/** Says what is wrong until a person is to come, then answers whoever took the case, and accepts what they offer. */
class MadeUpBuyer {
  readonly #shop: PlayShop;
  readonly #conversation: ReturnType<typeof playConversation>;
  readonly #onError: (error: unknown) => void;
  readonly #stopListening: () => void;
  #said = 0;
  #answered = 0;
  #isBusy = false;
  #isGone = false;

  constructor(shop: PlayShop, order: Order, onError: (error: unknown) => void) {
    this.#shop = shop;
    this.#onError = onError;
    this.#conversation = playConversation(`practice-${randomUUID()}`, order.buyer.id);
    this.#stopListening = shop.caseFiles.onAppended((kase) => {
      if (!this.#isBusy && kase.speaker.is === 'agent' && nextOf(kase) !== null) void this.#replies();
    });
  }

  async comes(): Promise<void> {
    this.#isBusy = true;
    for (const line of OPENING) if ((await this.kase())?.speaker.is !== 'queue') await this.#writes(line);
    this.#isBusy = false;
  }

  leaves(): void {
    this.#isGone = true;
    this.#stopListening();
  }

  async #replies(): Promise<void> {
    this.#isBusy = true;
    try {
      await wait(BUYER_TAKES_MS, undefined, { ref: false });
      const kase = await this.kase();
      const next = kase && nextOf(kase);
      if (this.#isGone || !kase || next === null) return;
      if (next === 'accepts') await this.#accepts(kase);
      else if (this.#answered < ANSWERS.length) await this.#writes(ANSWERS[this.#answered++] ?? '');
    } catch (error) {
      if (!this.#isGone) this.#onError(error);
    } finally {
      this.#isBusy = false;
    }
  }

  async #accepts(kase: Case): Promise<void> {
    const button = kase.buttons.findLast(({ choice }) => choice.kind === 'accept');
    if (button) await this.#writes(button.title, button.choice);
    else await this.#writes('Yes, I accept that.');
  }

  async #writes(text: string, choice: Case['buttons'][number]['choice'] | null = null): Promise<void> {
    this.#said += 1;
    const activityId = `${this.#conversation.id}-${this.#said}`;
    await this.#shop.receive(this.#conversation, [
      { activityId, text, choice, attachments: [], locale: 'en-GB', clientMark: null },
    ]);
  }

  /** Their case; null while there is none. */
  async kase(): Promise<Case | null> {
    const { channelId, id } = this.#conversation;
    return (await this.#shop.caseFiles.current(channelId, id)).loaded?.kase ?? null;
  }
}

/** What the buyer does next: nothing while it is the agent's turn. */
function nextOf(kase: Case): 'accepts' | 'answers' | null {
  if (kase.closed) return null;
  if (openOffer(kase)) return 'accepts';
  return kase.recent.at(-1)?.by === 'agent' ? 'answers' : null;
}

/** Headphones that arrived, of a buyer who says in the name that nobody is behind it, in the policy's currency. */
function practiceOrder(now: Date, currency: string): Order {
  const sample = sampleOrders(now).find(({ number }) => number === '8190355290816634');
  if (!sample) throw new Error('there is no sample order to practise with');
  const order = JSON.parse(JSON.stringify(sample).replaceAll('"USD"', JSON.stringify(currency))) as Order;
  return {
    ...order,
    number: 'PRACTICE-1',
    buyer: { ...order.buyer, id: 'practice', name: 'Practice (Camille)' },
  };
}

/** Files of a practice, gone with it. */
class MemoryBlobs implements Blobs {
  readonly #kept = new Map<string, { bytes: Uint8Array; contentType: string }>();

  put(bytes: Uint8Array, contentType: string): Promise<string> {
    const hash = sha256Hex(bytes);
    this.#kept.set(hash, { bytes, contentType });
    return Promise.resolve(hash);
  }

  get(hash: string): Promise<{ bytes: Uint8Array; contentType: string } | null> {
    return Promise.resolve(this.#kept.get(hash) ?? null);
  }

  delete(hash: string): Promise<void> {
    this.#kept.delete(hash);
    return Promise.resolve();
  }
}
