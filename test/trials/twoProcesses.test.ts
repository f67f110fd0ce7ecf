import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { Caller, type Received, type Ticket } from '../support/directLineClient.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';

/** How often two agents grab for the same case. */
const TAKES = 100;

let one: ParleyProcess;
let other: ParleyProcess;
let wen: DeskClient;
let lee: DeskClient;

beforeAll(async () => {
  one = await ParleyProcess.start({ PARLEY_RATE_LIMIT: '0', PARLEY_GATHER_MS: '0' });
  other = await ParleyProcess.beside(one);
  [wen, lee] = await Promise.all([one.desk('Wen'), other.desk('Lee')]);
});
afterAll(async () => {
  await other.terminate();
  await one.stop();
});

/** A buyer at the page of this process. */
class PageBuyer {
  readonly ticket: Ticket;
  #caller: Caller;

  private constructor(caller: Caller, ticket: Ticket) {
    this.#caller = caller;
    this.ticket = ticket;
  }

  static async at({ url }: ParleyProcess): Promise<PageBuyer> {
    const caller = new Caller(url);
    return new PageBuyer(caller, await caller.start());
  }

  /** Goes on at another process, as behind a load balancer. */
  movesTo({ url }: ParleyProcess): void {
    this.#caller = new Caller(url);
  }

  async says(text: string): Promise<void> {
    const { status } = await this.#caller.send(this.ticket, { type: 'message', text, from: { id: 'buyer' } });
    expect(status).toBe(200);
  }

  async everything(): Promise<Received[]> {
    const { body } = await this.#caller.poll(this.ticket, '');
    return body.activities.filter(({ type }) => type === 'message');
  }

  /** What both sides said from these words on. */
  async since(words: string): Promise<string[]> {
    const texts = (await this.everything()).map(({ text }) => text ?? '');
    return texts.slice(texts.indexOf(words));
  }
}

async function until<T>(look: () => Promise<T | null | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await sleep(20);
  }
}

/** The case of this buyer, once the desk sees that it waits. */
const waitingCase = (desk: DeskClient, { ticket }: PageBuyer): Promise<string> => {
  const caseId = caseIdOf(LOCAL_CHANNEL, ticket.conversationId, 1);
  return until(async () => {
    const view = await desk.show(caseId).catch(() => null);
    return view?.kase.speaker.is === 'queue' ? caseId : null;
  });
};

describe('two processes on one store', () => {
  it(`give a case that two agents take at once to exactly one of them, ${TAKES} times of ${TAKES}`, async () => {
    const owners = await Promise.all(
      Array.from({ length: TAKES }, async () => {
        const buyer = await PageBuyer.at(one);
        await buyer.says('human please');
        const caseId = await waitingCase(wen, buyer);
        const takes = await Promise.allSettled([
          wen.do(caseId, { step: 'take' }),
          lee.do(caseId, { step: 'take' }),
        ]);
        const told = takes.flatMap((take) =>
          take.status === 'rejected' ? [(take.reason as Error).message] : [],
        );
        const { kase } = await lee.show(caseId);
        const owner = kase.speaker.is === 'agent' ? kase.speaker.agent.name : null;
        return { owner, took: takes.filter(({ status }) => status === 'fulfilled').length, told };
      }),
    );
    for (const { owner, took, told } of owners) {
      expect(took).toBe(1);
      expect(told).toEqual([expect.stringContaining(owner ?? 'nobody')]);
    }
  });

  it('lose and double nothing of a taken case when each is killed in turn, the buyer on the other one', async () => {
    const buyer = await PageBuyer.at(other);
    await buyer.says('human please');
    const caseId = await waitingCase(wen, buyer);
    await wen.do(caseId, { step: 'take' });
    await buyer.says('is somebody there?');
    await wen.do(caseId, { step: 'say', text: 'Yes, this is Wen.' });
    await buyer.says('my lamp is broken');

    // The agent's process dies: the agent goes on at the other one.
    await one.kill();
    await buyer.says('hello? did you get that?');
    const wenAgain = await other.desk('Wen');
    await wenAgain.do(caseId, { step: 'say', text: 'I did, one moment.' });
    await one.startAgain();

    // The buyer's process dies: the buyer goes on at the first one.
    buyer.movesTo(one);
    await other.kill();
    await buyer.says('are you still there?');
    const wenBack = await one.desk('Wen');
    await wenBack.do(caseId, { step: 'say', text: 'Still here.' });
    await other.startAgain();

    const expected = [
      'is somebody there?',
      'Yes, this is Wen.',
      'my lamp is broken',
      'hello? did you get that?',
      'I did, one moment.',
      'are you still there?',
      'Still here.',
    ];
    for (const at of [one, other]) {
      buyer.movesTo(at);
      expect(await buyer.since('is somebody there?')).toEqual(expected);
    }
    const { entries } = await wenBack.show(caseId);
    const said = entries.flatMap(({ content }) =>
      content.type === 'said' ? [content.by === 'buyer' ? content.text : content.utterance.text] : [],
    );
    expect(said.slice(said.indexOf('is somebody there?'))).toEqual(expected);
    expect(one.complaints + other.complaints).toBe('');
  });

  it('show an agent on one what a buyer says on the other', async () => {
    const buyer = await PageBuyer.at(other);
    await buyer.says('human please');
    const caseId = await waitingCase(wen, buyer);
    await wen.do(caseId, { step: 'take' });
    await buyer.says('can you see this?');

    const last = await until(async () => {
      const { cases } = await wen.list();
      const text = cases.find((each) => each.caseId === caseId)?.lastSaid?.text;
      return text === 'can you see this?' ? text : null;
    });
    expect(last).toBe('can you see this?');
  });
});
