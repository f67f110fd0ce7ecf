import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { findFault } from '../../src/domain/case/chain.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { Playground, type Shown } from '../support/playground.ts';
import { cardOf } from '../support/teams.ts';

const LAMP = 'my parcel never came. 8190244417735521 maria.k@example.com';
const LOST = 'my parcel never came. 8190268847201357 emma.johansson@example.com';

let parley: ParleyProcess;
let playground: Playground;
let desk: DeskClient;
let megan: Awaited<ReturnType<Playground['person']>>;

beforeAll(async () => {
  parley = await ParleyProcess.start({ PARLEY_GATHER_MS: '0' });
  [playground, desk] = await Promise.all([
    Playground.start(`${parley.url}/api/messages`, 'msteams'),
    parley.desk('Wen'),
  ]);
  megan = await playground.person(1);
}, 60_000);

afterAll(async () => {
  await playground.stop();
  await parley.stop();
});

const inGroup = ({ conversationId }: Shown): boolean => conversationId === playground.groupId;
const ofAlex = ({ conversationId }: Shown): boolean => conversationId === playground.conversationId;
const cardIn = ({ attachments = [] }: Shown) => cardOf({ attachments });
const acceptOf = (shown: Shown): unknown => cardIn(shown)?.actions[0]?.data;

/** Does it, and gives the first thing that fits of what is shown after it. */
async function after(does: () => Promise<void>, fits: (shown: Shown) => boolean): Promise<Shown> {
  const before = playground.shown.length;
  await does();
  return await playground.next(before, fits);
}

const caseIn = async (conversationId: string) => await desk.show(caseIdOf('msteams', conversationId, 1));

/** Megan's private chat: the Playground's page is Alex's and does not show it, so what was delivered there is read from the record. */
async function heardByMegan(does: () => Promise<void>): Promise<string[]> {
  const delivered = async (): Promise<string[]> => {
    const { entries } = await caseIn(megan.chatId).catch(() => ({ entries: [] }));
    const ids = entries.flatMap(({ content }) => (content.type === 'delivered' ? content.activityIds : []));
    return entries.flatMap(({ content }) =>
      content.type === 'said' && content.by === 'bot' && ids.includes(content.activityId)
        ? [content.utterance.text]
        : [],
    );
  };
  const before = (await delivered()).length;
  await does();
  for (;;) {
    const all = await delivered();
    if (all.length > before) return all.slice(before);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a chat of several in Teams, in the Microsoft 365 Agents Playground', () => {
  it('asks each to go on in private, by their name and in their language, and says nothing of an order', async () => {
    expect((await after(() => playground.adds('botAdded'), inGroup)).text).toMatch(
      /^Several people .* private chat/,
    );
    // Who comes in is not greeted: the next that is said there is an answer.
    await playground.adds('userAdded');
    for (const [at, asks, language] of [
      [0, () => playground.asks(LAMP), 'private chat'],
      [1, () => megan.asks('wo ist mein Paket?'), 'privaten Chat'],
    ] as const) {
      const { id, name } = playground.people[at] ?? { id: '', name: '' };
      const answer = await after(asks, inGroup);
      expect(answer.text).toMatch(new RegExp(`^<at>${name}</at>: `));
      expect(answer.text).toContain(language);
      expect(answer.mentions).toMatchObject([{ mentioned: { id, name }, text: `<at>${name}</at>` }]);
      expect(answer.text).not.toMatch(/lamp|Maria|Cainiao|8190244417735521/i);
    }
    await expect(caseIn(playground.groupId)).rejects.toThrow('no such case');
  });

  it('serves each in their own chat by what is theirs, and nobody takes what another was offered', async () => {
    const offer = await after(
      () => playground.says(LAMP),
      (shown) => ofAlex(shown) && cardIn(shown) !== null,
    );
    expect((await heardByMegan(() => megan.says(LOST))).join()).toContain('Emma');

    // In the group a yes, and a press on the other's card, are a word to nobody.
    await after(() => megan.asks('yes'), inGroup);
    await heardByMegan(() => megan.submits(offer, acceptOf(offer)));
    const statuses = async (chatId: string) =>
      (await caseIn(chatId)).kase.offers.map(({ remedy, status }) => [remedy, status]);
    expect(await statuses(playground.conversationId)).toEqual([['reship', 'open']]);
    expect(await statuses(megan.chatId)).toEqual([['reship', 'open']]);

    await after(() => playground.submits(offer, acceptOf(offer)), ofAlex);
    expect(await statuses(playground.conversationId)).toEqual([['reship', 'accepted']]);
    expect(await statuses(megan.chatId)).toEqual([['reship', 'open']]);
    for (const [chatId, order, buyer, others] of [
      [playground.conversationId, '8190244417735521', 'msteams:user-id-0', '8190268847201357'],
      [megan.chatId, '8190268847201357', 'msteams:user-id-1', '8190244417735521'],
    ] as const) {
      const { kase, entries } = await caseIn(chatId);
      expect(kase).toMatchObject({
        order: { number: order },
        conversation: { buyer: { channelUser: buyer } },
      });
      expect(JSON.stringify(entries)).not.toContain(others);
      expect(findFault(entries)).toBeNull();
    }
    expect(playground.shown.filter(inGroup)).toHaveLength(4);
    expect(parley.complaints).toBe('');
  });
});
