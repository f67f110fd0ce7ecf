import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Activity } from 'botframework-schema';
import type { Conversation } from '../../src/domain/vocabulary/message.ts';
import { Connector, messageActivity, post } from '../support/connector.ts';
import { proofOf, setStage, type Stage } from '../support/stage.ts';

/** A buyer on a channel of Azure Bot Service, as the channel posts what they write. */
class ChannelBuyer {
  readonly conversationId: string;
  readonly #channelId: string;
  readonly #bot: string;
  readonly #connector: Connector;
  readonly #conversation: Conversation;
  #count = 0;

  constructor(to: { bot: string; connector: Connector; channelId: string; conversationId: string }) {
    this.#bot = to.bot;
    this.#connector = to.connector;
    this.#channelId = to.channelId;
    this.conversationId = to.conversationId;
    const buyer = { channelUser: '', name: null, vouched: false, buyerId: null };
    this.#conversation = { id: to.conversationId, channelId: to.channelId, buyer, reference: null };
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
    await stage.parley.inbox.idle(this.#conversation);
    const sent = this.#connector.sentTo(conversationId).slice(before);
    return sent.filter(({ type }) => type === 'message').map(withPlainSpaces);
  }
}

/** Formatted money has spaces in it that do not break. */
const withPlainSpaces = (activity: Partial<Activity>): Partial<Activity> =>
  JSON.parse(JSON.stringify(activity).replaceAll('\u00a0', ' ')) as Partial<Activity>;

describe('on a channel of its own', () => {
  const stage = setStage();
  let bot = '';
  let connector: Connector;

  beforeAll(async () => {
    connector = await Connector.start();
    bot = (await stage.parley.server.listen(0, '127.0.0.1')).url;
  });
  afterAll(() => connector.close());

  const buyerOn = (channelId: string): ChannelBuyer =>
    new ChannelBuyer({ bot, connector, channelId, conversationId: `${channelId}-1` });

  /** The same conversation, up to an offer. */
  async function untilOffer(buyer: ChannelBuyer): Promise<Partial<Activity> | undefined> {
    const order = await stage.order('tee');
    await buyer.says(stage, 'it is the wrong colour');
    await buyer.says(stage, proofOf(order));
    await buyer.says(stage, 'it is red');
    return (await buyer.says(stage, 'no camera here')).at(-1);
  }

  it('without cards an offer says in text what a card would show, and its words work as its buttons', async () => {
    const buyer = buyerOn('sms');
    const offer = await untilOffer(buyer);
    expect(offer?.attachments ?? []).toEqual([]);
    for (const fact of ['USD 1.19', 'Cotton T-shirt', '14 March']) expect(offer?.text).toContain(fact);
    const actions = offer?.suggestedActions?.actions ?? [];
    expect(actions).toHaveLength(2);
    const accept = actions[0]?.title ?? '';
    const agreed = (await buyer.says(stage, accept)).at(-1);
    expect(agreed?.text).toContain('USD 1.19');
    const { loaded } = await stage.parley.caseFiles.current('sms', buyer.conversationId);
    expect(loaded?.kase.closed?.outcome).toBe('settled');
  });

  it('with cards the same offer is a card that holds the same facts', async () => {
    const offer = await untilOffer(buyerOn('emulator'));
    const [card] = offer?.attachments ?? [];
    expect(card?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    for (const fact of ['USD 1.19', 'Cotton T-shirt', '14 March'])
      expect(JSON.stringify(card?.content)).toContain(fact);
  });
});
