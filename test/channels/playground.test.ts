import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { findFault } from '../../src/domain/case/chain.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { ParleyProcess } from '../support/parleyProcess.ts';
import { Playground, type Shown } from '../support/playground.ts';

let parley: ParleyProcess;
let playground: Playground;
let desk: DeskClient;

beforeAll(async () => {
  parley = await ParleyProcess.start();
  [playground, desk] = await Promise.all([
    Playground.start(`${parley.url}/api/messages`),
    parley.desk('Wen'),
  ]);
}, 60_000);

afterAll(async () => {
  await playground.stop();
  await parley.stop();
});

/** Does it, and gives the first thing that fits of what is shown after it. */
async function after(
  does: () => Promise<void>,
  fits: (shown: Shown) => boolean = () => true,
): Promise<Shown> {
  const before = playground.shown.length;
  await does();
  return playground.next(before, fits);
}

const caseFile = () => desk.show(caseIdOf('emulator', playground.conversationId, 1));

interface Card {
  type: string;
  fallbackText: string;
  actions: { title: string; data: { parley: { kind: string } } }[];
}

const cardIn = ({ attachments = [] }: Shown): Card | null =>
  (attachments.find(({ contentType }) => contentType.endsWith('.card.adaptive'))?.content as
    Card | undefined) ?? null;

describe('in the Microsoft 365 Agents Playground', () => {
  it('a complaint goes from the greeting to a settled and recorded case', async () => {
    const greeting = await after(() => playground.installs());
    expect(greeting.text).toContain('automated assistant');
    expect(greeting.suggestedActions?.actions.map(({ title }) => title)).toContain('Talk to a person');

    const question = await after(() =>
      playground.says('its been 2 MONTHS and no parcel. this is ridiculous'),
    );
    expect(question.text).toContain('order number');

    const offer = await after(
      () => playground.says('8190244417735521, maria.k@example.com'),
      (shown) => cardIn(shown) !== null,
    );
    const card = cardIn(offer);
    expect(card).toMatchObject({ type: 'AdaptiveCard', actions: [{ title: 'Yes, send a new one' }, {}] });
    expect(card?.fallbackText).toContain('Desk lamp');
    expect((await caseFile()).kase.offers).toMatchObject([{ remedy: 'reship', status: 'open' }]);

    const accept = card?.actions[0]?.data;
    const confirmed = await after(() => playground.submits(offer, accept));
    const { kase, entries } = await caseFile();
    expect(kase).toMatchObject({
      complaint: 'not_received',
      order: { number: '8190244417735521' },
      offers: [{ remedy: 'reship', status: 'accepted' }],
      closed: { outcome: 'settled' },
      fulfilments: [{ remedy: 'reship', status: 'due' }],
    });
    expect(confirmed.text).toContain(kase.fulfilments[0]?.id);
    expect(findFault(entries)).toBeNull();
  });

  it('a message that the channel delivers twice is recorded and answered once', async () => {
    const { kase } = await caseFile();
    const { serviceUrl, conversation, user, bot } = kase.conversation.reference as Record<string, unknown>;
    const activity = {
      type: 'message',
      id: 'delivered-twice',
      channelId: 'emulator',
      text: 'and my name is Maria',
      ...{ serviceUrl, conversation, from: user, recipient: bot },
    };
    const deliver = async (): Promise<number> => {
      const response = await fetch(`${parley.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      return response.status;
    };
    const before = playground.shown.length;
    expect(await Promise.all([deliver(), deliver()])).toEqual([200, 200]);
    await playground.next(before, () => true);
    expect(await deliver()).toBe(200);
    await after(() => playground.says('thanks!!'));
    expect(playground.shown.length - before).toBe(2);
    const { entries } = await caseFile();
    const said = entries.filter(
      ({ content }) => content.type === 'said' && content.activityId === 'delivered-twice',
    );
    expect(said).toHaveLength(1);
    expect(findFault(entries)).toBeNull();
  });
});
