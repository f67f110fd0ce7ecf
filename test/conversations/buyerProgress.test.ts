import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { Caller, type Ticket } from '../support/directLineClient.ts';
import { listeningShop, type ListeningShop } from '../support/listeningShop.ts';
import { MovedClock } from '../support/movedClock.ts';

const WEN = { id: 'agent-77', name: 'Wen', roles: ['agent' as const], teams: [], language: null };

const clock = new MovedClock(new Date().toISOString());
let shop: ListeningShop;
let caller: Caller;

beforeAll(async () => {
  shop = await listeningShop({ clock });
  caller = new Caller(shop.url);
});

afterAll(async () => {
  await shop.close();
});

async function says(ticket: Ticket, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await caller.send(ticket, { type: 'message', text, locale: 'en' });
    await shop.parley.inbox.idle({ channelId: LOCAL_CHANNEL, id: ticket.conversationId } as never);
  }
}

const caseOf = ({ conversationId }: Ticket): string => caseIdOf(LOCAL_CHANNEL, conversationId, 1);

const progressOf = async (ticket: Ticket): Promise<{ lines: string[]; people: { text: string }[] }> =>
  (await (
    await fetch(`${caller.base}/conversations/${ticket.conversationId}/progress`, {
      headers: { authorization: `Bearer ${ticket.token}` },
    })
  ).json()) as never;

it('says of what was just agreed that it is agreed, not that the case is closed', async () => {
  const ticket = await caller.start();
  await says(ticket, 'my parcel never came', '8190244417735521, maria.k@example.com');
  expect((await progressOf(ticket)).lines[0]).toMatch(/^It's your turn\. Open until/);
  await says(ticket, 'yes please, send a new one');
  const { lines } = await progressOf(ticket);
  expect(lines[0]).toBe('This is agreed. If something is left, just write.');
  expect(lines[1]).toMatch(/reference R-/);
});

it('says that it is closed where a person completed it, and who came and went', async () => {
  const ticket = await caller.start();
  await says(ticket, 'I would like to talk to a person, please');
  const { desk } = shop.parley;
  expect(await desk.take(caseOf(ticket), WEN)).toMatchObject({ ok: true });
  expect(await desk.complete(caseOf(ticket), WEN, null)).toMatchObject({ ok: true });
  expect((await progressOf(ticket)).people.map(({ text }) => text)).toEqual(['Wen joined the conversation.']);
  // Now it cannot be taken back at once any more.
  clock.passes({ minutes: 1 });
  const { lines, people } = await progressOf(ticket);
  expect(lines[0]).toBe('This case is closed. If something is left, just write.');
  expect(people.map(({ text }) => text)).toEqual([
    'Wen joined the conversation.',
    'Wen completed this case. If something is left, just write.',
  ]);
});
