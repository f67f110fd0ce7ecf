import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TestAdapter, TurnContext } from 'botbuilder';
import { SqliteCaseStore } from '../../src/adapters/sqlite/sqliteCaseStore.ts';
import { BuyerInbox } from '../../src/bot/buyerInbox.ts';
import type { Channel } from '../../src/bot/channel.ts';
import type { Entry } from '../../src/domain/case/entry.ts';
import type { Utterance } from '../../src/domain/vocabulary/message.ts';
import { systemClock } from '../../src/ports/clock.ts';
import type { KeptMessage, Spool } from '../../src/ports/spool.ts';
import type { Spoken } from '../../src/services/turn/thought.ts';
import { Deliveries } from '../../src/services/cases/deliveries.ts';
import { conversationOf, examplePolicy, messageOf, WEN } from '../support/builders.ts';
import { casesOf, saidByBuyer, timesAnswered } from '../support/channelChat.ts';
import { dataFolder } from '../support/dataFolder.ts';
import { HeldRecognizer } from '../support/heldRecognizer.ts';
import { TurnProcess } from '../support/turns.ts';
import { unwatched } from '../../src/ports/telemetry.ts';

const LATE = 'my parcel never came, it has been two months now';
const CONVERSATION = conversationOf();

const words = (text: string): Utterance => ({ text, language: 'en', buttons: [], card: null });

class SpoolInMemory implements Spool {
  readonly kept: KeptMessage[] = [];
  /** Every message that was ever kept. */
  ever = 0;

  keep(kept: KeptMessage): Promise<void> {
    this.kept.push(kept);
    this.ever += 1;
    return Promise.resolve();
  }

  drop({ message }: KeptMessage): Promise<void> {
    const at = this.kept.findIndex((each) => each.message.activityId === message.activityId);
    if (at >= 0) this.kept.splice(at, 1);
    return Promise.resolve();
  }

  all(): Promise<KeptMessage[]> {
    return Promise.resolve([...this.kept]);
  }
}

class RecordingChannel implements Channel {
  readonly shown: string[] = [];
  typings = 0;
  isAway = false;

  async run<T>(_: unknown, logic: (context: TurnContext) => Promise<T>): Promise<T> {
    if (this.isAway) throw new Error('the channel is away');
    return await logic(new TurnContext(new TestAdapter(), {}));
  }

  show(_: TurnContext, spoken: readonly Spoken[]): Promise<void> {
    this.shown.push(...spoken.map(({ utterance }) => utterance.text));
    return Promise.resolve();
  }

  notice(_: unknown, __: string, { text }: Utterance): Promise<void> {
    this.shown.push(text);
    return Promise.resolve();
  }

  typing(): Promise<void> {
    this.typings += 1;
    return Promise.resolve();
  }
}

describe('the inbox', () => {
  let folder: string;
  let store: SqliteCaseStore;
  let recognizer: HeldRecognizer;
  let channel: RecordingChannel;
  let spool: SpoolInMemory;
  let process: TurnProcess;
  let inbox: BuyerInbox;
  let speak: (text: string) => Promise<Utterance[]>;
  let onHandedOver: () => Promise<void>;
  let errors: string[];

  beforeEach(async () => {
    folder = await dataFolder('inbox');
    store = new SqliteCaseStore({ file: join(folder, 'parley.sqlite') });
    recognizer = new HeldRecognizer();
    channel = new RecordingChannel();
    spool = new SpoolInMemory();
    errors = [];
    speak = (text) => Promise.resolve([words(text)]);
    onHandedOver = () => Promise.resolve();
    const policy = await examplePolicy();
    process = new TurnProcess({ store, policy, clock: systemClock, recognizer });
    const { turns, caseFiles } = process;
    const onError = (error: unknown, where = 'delivery'): void =>
      void errors.push(`${where}: ${String(error)}`);
    inbox = new BuyerInbox({
      telemetry: unwatched,
      turns,
      caseFiles,
      deliveries: new Deliveries({
        caseFiles,
        send: (_, spoken) => channel.run(null, (context) => channel.show(context, [spoken])),
        onError,
      }),
      spool,
      channelOf: () => channel,
      speak: (_, { decision }) => speak(decision.next.do),
      words: {
        greeting: () => words('hello, I am automated'),
        turnFailed: () => words('something went wrong'),
        recordFailed: () => words('it is not lost'),
      },
      policy,
      onError,
      onHandedOver: () => onHandedOver(),
      onSettled: () => undefined,
      gatherMs: 250,
      clock: systemClock,
      retryMs: [1],
    });
  });

  afterEach(async () => {
    jest.useRealTimers();
    recognizer.letGo();
    await inbox.stop();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const receive = (text: string, activityId = text): Promise<void> =>
    inbox.receive(CONVERSATION, messageOf(text, { activityId }));
  const idle = (): Promise<void> => inbox.idle(CONVERSATION);
  const personTakesIt = async (): Promise<void> => {
    const { loaded } = await process.caseFiles.current(CONVERSATION.channelId, CONVERSATION.id);
    await process.caseFiles.append(loaded, [{ type: 'handoff_accepted', agent: WEN }]);
  };
  const cases = () => casesOf(store, CONVERSATION.channelId, CONVERSATION.id);

  it('syncs what is said before it is sent, and not that it was delivered, which the next commit brings', async () => {
    const writes: string[] = [];
    const append = store.append.bind(store);
    store.append = async (commit, view, outlives) => {
      const types = commit.entries.map(({ content }) => (content as Entry).type);
      writes.push(`${types.join(' ')}: ${String(outlives)}, ${channel.shown.length} shown`);
      return await append(commit, view, outlives);
    };
    const elsewhere = { ...CONVERSATION, channelId: 'test' };
    await inbox.receive(elsewhere, messageOf(LATE, { activityId: 'm1' }));
    await inbox.idle(elsewhere);
    expect(writes).toEqual([
      'opened said: power, 0 shown',
      'read detail_given proposed said: power, 0 shown',
      'delivered: process, 1 shown',
    ]);
    expect(store.durability().synchronous).toBe(2);
  });

  describe('while a turn takes long', () => {
    beforeEach(() => {
      recognizer.isHolding = true;
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    });

    it('shows typing within half a second, and goes on showing it', async () => {
      void receive(LATE);
      await jest.advanceTimersByTimeAsync(500);
      expect(channel.typings).toBe(1);
      await jest.advanceTimersByTimeAsync(9_000);
      expect(channel.typings).toBe(3);
      expect(channel.shown).toEqual([]);
    });

    it('tells the channel as soon as the message is on record', async () => {
      const received = receive(LATE);
      await jest.advanceTimersByTimeAsync(300);
      await received;
      expect(saidByBuyer(await cases())).toEqual([LATE]);
      expect(spool.ever).toBe(0);
    });

    it('keeps what waits behind it, before the channel loses patience', async () => {
      void receive(LATE);
      await jest.advanceTimersByTimeAsync(1_000);
      let isAccepted = false;
      void receive('are you there?').then(() => {
        isAccepted = true;
      });
      await jest.advanceTimersByTimeAsync(7_900);
      expect({ isAccepted, kept: spool.kept.length }).toEqual({ isAccepted: false, kept: 0 });
      await jest.advanceTimersByTimeAsync(200);
      expect({ isAccepted, kept: spool.kept.length }).toEqual({ isAccepted: true, kept: 1 });

      jest.useRealTimers();
      recognizer.letGo();
      await idle();
      expect(saidByBuyer(await cases())).toEqual([LATE, 'are you there?']);
      expect(Object.values(timesAnswered(await cases()))).toEqual([1, 1]);
      expect(spool.kept).toEqual([]);
    });
  });

  describe('with lines that come one right after the other', () => {
    beforeEach(() => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    });

    const answered = async (): Promise<void> => {
      jest.useRealTimers();
      await idle();
    };

    it('answers them once, all together', async () => {
      for (const line of ['hi', 'so my lamp', 'it never came', 'two months now']) {
        void receive(line);
        await jest.advanceTimersByTimeAsync(200);
      }
      expect(recognizer.texts).toEqual([]);
      await jest.advanceTimersByTimeAsync(300);
      await answered();
      expect(recognizer.texts).toEqual(['hi\nso my lamp\nit never came\ntwo months now']);
      expect(channel.shown).toHaveLength(1);
    });

    it('waits for a buyer who is seen typing', async () => {
      void receive('It never came.');
      inbox.typing(CONVERSATION);
      await jest.advanceTimersByTimeAsync(1_000);
      void receive('Two months now.');
      await jest.advanceTimersByTimeAsync(300);
      await answered();
      expect(recognizer.texts).toEqual(['It never came.\nTwo months now.']);
    });

    it('answers ten of them at most, and the rest after those', async () => {
      const lines = Array.from({ length: 11 }, (_, index) => `line ${index}`);
      for (const line of lines) void receive(line);
      await answered();
      expect(recognizer.texts.map((text) => text.split('\n').length)).toEqual([10, 1]);
    });
  });

  it('does not seem to type where a person speaks', async () => {
    await receive('I want to talk to a person');
    await idle();
    await personTakesIt();
    const before = channel.typings;
    recognizer.isHolding = true;
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    void receive('hello?');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(channel.typings).toBe(before);
  });

  it('takes the second delivery of a message that still waits for the first one', async () => {
    await Promise.all([receive(LATE), receive(LATE), receive('hm'), receive(LATE)]);
    await idle();
    expect(saidByBuyer(await cases())).toEqual([LATE, 'hm']);
  });

  it('records a fault of ours, says a kind word once, and goes on with the next message', async () => {
    speak = () => Promise.reject(new Error('a dialog broke'));
    await receive(LATE);
    await idle();
    expect(channel.shown).toEqual(['something went wrong']);
    expect((await cases()).flat()).toContainEqual({
      type: 'turn_failed',
      activityIds: [LATE],
      because: 'Error: a dialog broke',
    });

    speak = (text) => Promise.resolve([words(text)]);
    await receive(LATE, 'again');
    await idle();
    expect(channel.shown).toEqual(['something went wrong', 'ask']);
    expect(Object.values(timesAnswered(await cases()))).toEqual([1, 1]);
  });

  it('records what was said though the fault came before anything could be recorded', async () => {
    const { turns } = process;
    turns.take = () => Promise.reject(new TypeError('a fault in a service'));
    await receive(LATE);
    await idle();
    expect(saidByBuyer(await cases())).toEqual([LATE]);
    expect(channel.shown).toEqual(['something went wrong']);
  });

  it('says once that a message failed whose failure cannot be put on record, and leaves it to the next start', async () => {
    const { turns } = process;
    turns.take = () => Promise.reject(new TypeError('a damaged entry'));
    turns.fail = () => Promise.reject(new TypeError('a damaged entry'));
    await receive(LATE).catch(() => undefined);
    await idle();
    expect(spool.kept).toHaveLength(1);
    for (let look = 0; look < 3; look += 1) {
      inbox.restore(await spool.all());
      await idle();
    }
    expect(channel.shown).toEqual(['something went wrong']);
    expect(spool.kept).toHaveLength(1);
  });

  it('says nothing about a fault where a person speaks', async () => {
    await receive('I want to talk to a person');
    await idle();
    await personTakesIt();
    channel.shown.length = 0;
    speak = () => Promise.reject(new Error('a dialog broke'));
    await receive('hello?');
    await idle();
    expect(channel.shown).toEqual([]);
    expect((await cases()).flat().at(-1)).toMatchObject({ type: 'turn_failed' });
  });

  it('takes a handoff for done though telling of it fails', async () => {
    onHandedOver = () => Promise.reject(new Error('the channel takes no events'));
    await receive('I want to talk to a person');
    await idle();
    expect(channel.shown).toEqual(['hand_over']);
    expect((await cases()).flat().some(({ type }) => type === 'turn_failed')).toBe(false);
  });

  it('records what is said while the channel cannot be written to', async () => {
    channel.isAway = true;
    await receive(LATE);
    await idle();
    expect(saidByBuyer(await cases())).toEqual([LATE]);
    expect((await cases()).flat().at(-1)).toMatchObject({ type: 'delivery_failed' });
  });

  it('greets once, however often a client joins', async () => {
    await Promise.all([inbox.joined(CONVERSATION, null), inbox.joined(CONVERSATION, null)]);
    await inbox.joined(CONVERSATION, null);
    expect(channel.shown).toEqual(['hello, I am automated']);
  });
});
