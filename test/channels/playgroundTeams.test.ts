import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findFault } from '../../src/domain/case/chain.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { ChannelChat } from '../support/channelChat.ts';
import { Connector } from '../support/connector.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { Playground, type Shown } from '../support/playground.ts';
import { cardOf, verbsOf, wordsOf, type ShownCard } from '../support/teams.ts';

/** The Playground's own user, by the name that its roster says. */
const AGENT = 'alexw@example.com:supervisor';

let parley: ParleyProcess;
let playground: Playground;
let desk: DeskClient;
let connector: Connector;

beforeAll(async () => {
  [parley, connector] = await Promise.all([
    ParleyProcess.start({ PARLEY_TEAMS_AGENTS: AGENT, PARLEY_GATHER_MS: '0' }),
    Connector.start(),
  ]);
  [playground, desk] = await Promise.all([
    Playground.start(`${parley.url}/api/messages`, 'msteams'),
    parley.desk('Wen'),
  ]);
}, 60_000);

afterAll(async () => {
  await playground.stop();
  await parley.stop();
  await connector.close();
});

const shownCard = (shown: Shown): ShownCard | null => cardOf({ attachments: shown.attachments ?? [] });
const inGroup = ({ conversationId }: Shown): boolean => conversationId === playground.groupId;
const inChat = ({ conversationId }: Shown): boolean => conversationId === playground.conversationId;
const says = (words: string) => (shown: Shown) =>
  `${shown.text ?? ''}${wordsOf(shownCard(shown))}`.includes(words);

/** A buyer on another channel, handed over: the card that appears, and the case. */
async function handedOver(id: string): Promise<{ buyer: ChannelChat; card: Shown; caseId: string }> {
  const buyer = new ChannelChat(parley.url, connector, id);
  const before = playground.shown.length;
  await buyer.sends('my lamp arrived broken');
  await buyer.hears(1);
  await buyer.sends('let me talk to a person');
  const card = await playground.next(before, (shown) => inGroup(shown) && shownCard(shown) !== null);
  return { buyer, card, caseId: caseIdOf('test', id, 1) };
}

const heard = (buyer: ChannelChat, words: string): Promise<void> =>
  buyer.until((all) => all.some(({ text }) => text?.includes(words) ?? false));

describe('the desk in Teams, in the Microsoft 365 Agents Playground', () => {
  it('takes a case by its card, answers the buyer and hears them, and gives the case back', async () => {
    await playground.asks('desk here');
    await playground.next(0, says('appear here from now on'));
    const { buyer, card, caseId } = await handedOver('playground-1');
    expect(says('Waits for a person')(card)).toBe(true);
    expect(verbsOf(shownCard(card))).toEqual(['take']);

    const taken = await playground.executes(card, 'take', { caseId });
    expect(taken.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(wordsOf(taken.value)).toContain('With Alex Wilber');
    await playground.next(
      0,
      (shown) => shown.messageId === card.messageId && says('With Alex Wilber')(shown),
    );
    await playground.next(0, (shown) => inChat(shown) && says('Buyer: \nmy lamp arrived broken')(shown));

    await playground.says('Hello, I am Alex. What broke?');
    await heard(buyer, 'Hello, I am Alex. What broke?');
    await buyer.sends('the shade is cracked');
    await playground.next(0, (shown) => inChat(shown) && says('the shade is cracked')(shown));

    const controls = await playground.next(0, (shown) => inChat(shown) && shownCard(shown) !== null);
    expect(verbsOf(shownCard(controls))).toEqual(expect.arrayContaining(['return', 'complete']));
    const returned = await playground.executes(controls, 'return', { caseId, note: 'asked what broke' });
    expect(verbsOf(returned.value as ShownCard)).toEqual([]);
    await playground.next(0, (shown) => inGroup(shown) && says('With the assistant again')(shown));
    const { kase, entries } = await desk.show(caseId);
    expect(kase.speaker.is).toBe('bot');
    expect(entries.map(({ content }) => content)).toContainEqual(
      expect.objectContaining({ type: 'handoff_returned', note: 'asked what broke' }),
    );
    expect(findFault(entries)).toBeNull();
  });

  it('completes a case, and the agent’s own words opened none', async () => {
    const { card, caseId } = await handedOver('playground-2');
    await playground.executes(card, 'take', { caseId });
    const before = playground.shown.length;
    const controls = await playground.next(
      0,
      (shown) => inChat(shown) && verbsOf(shownCard(shown)).includes('complete'),
    );
    await playground.executes(controls, 'complete', { caseId, note: 'a new shade is sent' });
    await playground.next(before, (shown) => inChat(shown) && says('The case is closed.')(shown));
    expect((await desk.show(caseId)).kase.closed?.outcome).toBe('completed_by_agent');
    await expect(desk.show(caseIdOf('msteams', playground.conversationId, 1))).rejects.toThrow(
      'no such case',
    );
    expect(parley.complaints).toBe('');
  });
});
