import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import { Connector, messageActivity, post } from '../support/connector.ts';
import { MEMORIES, proofOf, setStage, type Stage } from '../support/stage.ts';

/** A buyer on a channel of Azure Bot Service, as the channel posts what they write. */
class ChannelBuyer {
  readonly conversationId: string;
  readonly #channelId: string;
  readonly #bot: string;
  readonly #connector: Connector;
  #count = 0;

  constructor(to: { bot: string; connector: Connector; channelId: string; conversationId: string }) {
    this.#bot = to.bot;
    this.#connector = to.connector;
    this.#channelId = to.channelId;
    this.conversationId = to.conversationId;
  }

  async says(stage: Stage, text: string): Promise<Partial<Activity>[]> {
    this.#count += 1;
    const { conversationId } = this;
    const before = this.#connector.sentTo(conversationId).length;
    const activity = messageActivity(this.#connector, {
      conversationId,
      id: `${conversationId}-${this.#count}`,
      text,
      channelId: this.#channelId,
    });
    expect(await post(this.#bot, activity)).toBeLessThan(300);
    await stage.parley.inbox.idle({ id: conversationId, channelId: this.#channelId } as never);
    const sent = this.#connector.sentTo(conversationId).slice(before);
    return sent.filter(({ type }) => type === 'message');
  }
}

describe.each(MEMORIES)('with dialog state %s, on a channel of its own', (memory) => {
  const stage = setStage(memory);
  let bot = '';
  let connector: Connector;

  beforeAll(async () => {
    connector = await Connector.start();
    bot = (await stage.parley.server.listen(0, '127.0.0.1')).url;
  });
  afterAll(() => connector.close());

  const buyerOn = (channelId: string): ChannelBuyer =>
    new ChannelBuyer({ bot, connector, channelId, conversationId: `${channelId}-${memory}` });

  /** The same conversation, up to an offer. */
  async function untilOffer(buyer: ChannelBuyer): Promise<Partial<Activity> | undefined> {
    const order = await stage.order('scale');
    await buyer.says(stage, 'it is the wrong colour');
    await buyer.says(stage, proofOf(order));
    await buyer.says(stage, 'it is red');
    return (await buyer.says(stage, 'no camera here')).at(-1);
  }

  it('without cards an offer says in text what a card would show, and its words work as its buttons', async () => {
    const buyer = buyerOn('sms');
    const offer = await untilOffer(buyer);
    expect(offer?.attachments ?? []).toEqual([]);
    expect(offer?.text).toContain('USD 0.99');
    const actions = offer?.suggestedActions?.actions ?? [];
    expect(actions).toHaveLength(2);
    const accept = actions[0]?.title ?? '';
    const agreed = (await buyer.says(stage, accept)).at(-1);
    expect(agreed?.text).toContain('USD 0.99');
    const { loaded } = await stage.parley.caseFiles.current('sms', buyer.conversationId);
    expect(loaded?.kase.closed?.outcome).toBe('settled');
  });

  it('with cards the same offer is a card that holds the same facts', async () => {
    const offer = await untilOffer(buyerOn('emulator'));
    const [card] = offer?.attachments ?? [];
    expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(card?.content)).toContain('USD 0.99');
    expect(JSON.stringify(card?.content)).toContain('Kitchen scale');
  });

  it('an offer in text says until when it stands, as the card does', async () => {
    const offer = await untilOffer(
      new ChannelBuyer({ bot, connector, channelId: 'sms', conversationId: `until-${memory}` }),
    );
    expect(offer?.text).toMatch(/\b14 March\b/);
  });
});
