import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deskCommand } from '../../src/commands/desk/deskCommand.ts';
import { Buyer, openShop, type Shop } from '../support/shop.ts';

let shop: Shop;
let url: string;
let buyers = 0;
let buyer: Buyer;

beforeAll(async () => {
  shop = await openShop();
  ({ url } = await shop.parley.server.listen(0, '127.0.0.1'));
});

afterAll(async () => {
  await shop.close();
});

beforeEach(() => {
  buyers += 1;
  buyer = new Buyer(shop, `desk-${buyers}`);
});

interface Typed {
  as?: string;
  input?: PassThrough;
  url?: string;
  printed?: string[];
}

async function desk(args: string[], { as = 'Wen', input, printed = [], ...more }: Typed = {}) {
  const complaints: string[] = [];
  const code = await deskCommand(args, {
    url: more.url ?? url,
    as,
    key: () => readFile(join(shop.folder, 'desk.key'), 'utf8'),
    input: input ?? new PassThrough(),
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
    zone: 'UTC',
    lookEveryMs: 10,
  });
  return { code, out: printed.join('\n'), complaints: complaints.join('\n') };
}

/** A buyer whose case waits for a person. */
async function waitingCase(): Promise<string> {
  await buyer.says('my lamp arrived broken in pieces, I want to talk to a person');
  return (await buyer.kase()).id;
}

/** A buyer who accepted a re-ship. */
async function settledCase(): Promise<string> {
  await buyer.says('my parcel never came');
  await buyer.says('8190268847201357, emma.johansson@example.com');
  await buyer.presses('Yes, send a new one');
  return (await buyer.kase()).id;
}

const lastHeard = async (): Promise<string | undefined> => (await buyer.heard()).at(-1)?.text;

describe('npm run desk', () => {
  it('lists who waits, takes the case, writes to the buyer and ends it', async () => {
    const caseId = await waitingCase();
    expect((await desk(['list'])).out).toMatch(
      new RegExp(
        `^Waiting for a person:\n(.*\n)* {2}${caseId.slice(0, 8)} .*damaged.*asked for a person$`,
        'm',
      ),
    );
    expect(await desk(['take', caseId])).toMatchObject({ code: 0, out: 'The case is yours.' });
    expect((await desk(['list'])).out).toMatch(new RegExp(`${caseId.slice(0, 8)} .*with Wen$`, 'm'));
    expect(await desk(['say', caseId, 'Hello,', 'I am Wen.'])).toMatchObject({ code: 0 });
    expect(await lastHeard()).toBe('Hello, I am Wen.');
    expect(await desk(['complete', caseId, 'sent a new one by hand'])).toMatchObject({ code: 0 });
    expect((await buyer.kase()).closed?.outcome).toBe('completed_by_agent');
    expect((await desk(['show', caseId])).out).toContain(
      'Wen completed the case. Note: sent a new one by hand',
    );
  });

  it('finds a case by the beginning of its id also once it is closed, where nothing else begins with that', async () => {
    const caseId = await waitingCase();
    await desk(['take', caseId]);
    await desk(['complete', caseId.slice(0, 8), 'sent a new one by hand']);
    const { code, out } = await desk(['show', caseId.slice(0, 8)]);
    expect([code, out]).toEqual([0, expect.stringContaining(`Case ${caseId}: closed`)]);
    const words = await desk(['show', 'sent']);
    expect(words).toMatchObject({ code: 1, complaints: 'There is no such case.' });
  });

  it('shows a case in plain words: summary, conversation, readings, offers with reasons, and what is left', async () => {
    await buyer.says('the quality is terrible, it broke after a day of use');
    await buyer.says('8190355290816634, camille.laurent@example.com');
    await buyer.says('no photo, sorry');
    await buyer.says('no, that is nothing');
    await buyer.says('I want to talk to a person');
    const caseId = (await buyer.kase()).id;
    const { out } = await desk(['show', caseId]);
    expect(out).toContain(`Case ${caseId}: waits for a person since`);
    expect(out).toContain('Reason: asked for a person.');
    expect(out).toMatch(/Tolerance left now: 20\.70 USD for the order, .* USD for the buyer, .* USD today\./);
    expect(out).toMatch(/\d\d:\d\d {2}Buyer: the quality is terrible/);
    expect(out).toMatch(/\d\d:\d\d {2}Assistant: /);
    expect(out).toContain('The buyer declined: coupon of 2.76 USD');
    expect(out).toContain('Full refund: not offered, only a person may give it');
    expect(out).toMatch(/The embedded recognizer understood: .*wants a person/);
    expect(out).not.toContain('_');
  });

  it('gives a case back to the assistant, which answers again', async () => {
    const caseId = await waitingCase();
    await desk(['take', caseId]);
    expect(await buyer.says('anybody there?')).toEqual([]);
    expect(await desk(['return', caseId, 'a simple one'])).toMatchObject({ code: 0 });
    expect(await lastHeard()).toMatch(/automated assistant again/);
    expect((await buyer.says('8190268847201357, emma.johansson@example.com')).length).toBeGreaterThan(0);
  });

  it('lists what is to be carried out, takes note of it and lets the buyer know', async () => {
    const caseId = await settledCase();
    const [task] = (await buyer.kase()).fulfilments;
    expect((await desk(['list'])).out).toMatch(
      new RegExp(
        `^Agreed or given as thanks, and still to be carried out:\n(.*\n)* {2}${caseId.slice(0, 8)} .*8190268847201357 .*${task?.id ?? ''}: re-ship of the article`,
        'm',
      ),
    );
    expect((await desk(['show', caseId])).out).toContain(
      `${task?.id ?? ''}  re-ship of the article (black), order 8190268847201357: due`,
    );
    const wrong = await desk(['fulfilled', caseId, 'X-1']);
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.complaints).toContain(`there is: ${task?.id ?? ''}`);
    expect(await desk(['fulfilled', caseId, task?.id ?? '', 'LP00991'])).toMatchObject({ code: 0 });
    expect((await buyer.kase()).fulfilments).toMatchObject([{ status: 'done', reference: 'LP00991' }]);
    expect(await lastHeard()).toContain('LP00991');
    expect((await desk(['list'])).out).not.toContain(caseId.slice(0, 8));
    expect(await desk(['fulfilled', caseId, task?.id ?? ''])).toMatchObject({ code: 1 });
  });

  it('says who has a case that somebody else took', async () => {
    const caseId = await waitingCase();
    await desk(['take', caseId], { as: 'Wen' });
    for (const args of [
      ['take', caseId],
      ['say', caseId, 'hi'],
      ['complete', caseId],
    ]) {
      const refused = await desk(args, { as: 'Ana' });
      expect(refused.code).toBe(1);
      expect(refused.complaints).toContain('Wen');
    }
    expect(await desk(['take', caseId], { as: ' wen' })).toMatchObject({ code: 0 });
  });

  it('takes the beginning of an id for the case, unless several begin with it', async () => {
    const caseId = await waitingCase();
    expect(await desk(['show', caseId.slice(0, 10)])).toMatchObject({ code: 0 });
    buyer = new Buyer(shop, 'desk-other');
    await waitingCase();
    const several = await desk(['show', '']);
    expect(several).toMatchObject({ code: 1 });
    expect(several.complaints).toMatch(/fits several cases: .*Write more of it/);
    expect(await desk(['show', 'zzz'])).toMatchObject({ code: 1, complaints: 'There is no such case.' });
  });

  it('talks with the buyer until the agent gives the case back', async () => {
    const caseId = await waitingCase();
    const input = new PassThrough();
    const printed: string[] = [];
    const talk = desk(['chat', caseId], { input, printed });
    const appears = async (text: string): Promise<void> => {
      while (!printed.some((line) => line.includes(text))) await new Promise((done) => setTimeout(done, 5));
    };
    await appears('/return');
    input.write('Hello, I am Wen.\n');
    while ((await lastHeard()) !== 'Hello, I am Wen.') await new Promise((done) => setTimeout(done, 5));
    await buyer.says('it is all in pieces');
    await appears('Buyer: it is all in pieces');
    input.write('/nonsense\n');
    await appears('There is no /nonsense');
    input.write('/return all explained\n');
    expect(await talk).toMatchObject({ code: 0 });
    expect(printed.filter((line) => line.includes('it is all in pieces'))).toHaveLength(1);
    expect((await buyer.kase()).speaker).toEqual({ is: 'bot' });
  });

  it('leaves the case with the agent when the input of a talk ends', async () => {
    const caseId = await waitingCase();
    const input = new PassThrough();
    input.end('one moment\n');
    expect(await desk(['chat', caseId], { input })).toMatchObject({ code: 0 });
    expect(await lastHeard()).toBe('one moment');
    expect((await buyer.kase()).speaker.is).toBe('agent');
  });

  it('says what to do when no Parley is running there', async () => {
    const none = await desk(['list'], { url: 'http://127.0.0.1:1' });
    expect(none).toMatchObject({ code: 1 });
    expect(none.complaints).toMatch(
      /No Parley answers at http:\/\/127\.0\.0\.1:1\. Start it with "npm start"/,
    );
  });

  it.each([[[]], [['show']], [['say', 'x']], [['fulfilled', 'x']], [['list', 'x']], [['dance', 'x']]])(
    'explains itself when it does not understand %j',
    async (args) => {
      const answer = await desk(args);
      expect(answer).toMatchObject({ code: 2 });
      expect(answer.complaints).toMatch(/^Usage:/);
    },
  );

  it('runs as a program, and says where it looked for a key that is not there', async () => {
    const run = (data: string, ...more: string[]) =>
      promisify(execFile)(process.execPath, [
        ...['src/commands/desk.ts', 'list', '--url', url, '--data', data],
        ...more,
      ]);
    await waitingCase();
    expect((await run(shop.folder)).stdout).toContain('Waiting for a person:');
    await expect(run(join(shop.folder, 'nowhere'))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/There is no key at .*nowhere.desk\.key\. .*--data/) as unknown,
    });
    await expect(run(shop.folder, '--bogus')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Unknown option '--bogus'/) as unknown,
    });
  }, 60_000);
});
