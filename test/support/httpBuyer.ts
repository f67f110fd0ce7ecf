import { LOCAL_CHANNEL } from '../../src/bot/directline/feedActivities.ts';
import type { DeskClient } from '../../src/commands/desk/deskClient.ts';
import { caseIdOf } from '../../src/services/cases/caseFiles.ts';
import { Caller, type Ticket } from './directLineClient.ts';
import type { ParleyProcess } from './parleyProcess.ts';

const LOOK_EVERY_MS = 30;

/** A buyer who talks to a running Parley without a browser. */
export class HttpBuyer {
  readonly caseId: string;
  readonly #caller: Caller;
  readonly #ticket: Ticket;
  readonly #desk: DeskClient;

  private constructor(caller: Caller, ticket: Ticket, desk: DeskClient) {
    this.#caller = caller;
    this.#ticket = ticket;
    this.#desk = desk;
    this.caseId = caseIdOf(LOCAL_CHANNEL, ticket.conversationId, 1);
  }

  static async begin({ url }: ParleyProcess, desk: DeskClient): Promise<HttpBuyer> {
    const caller = new Caller(url);
    return new HttpBuyer(caller, await caller.start(), desk);
  }

  /** Says one after the other, each when the one before was answered. */
  async says(...texts: string[]): Promise<void> {
    for (const text of texts) {
      const before = await this.#answered();
      await this.#caller.send(this.#ticket, {
        type: 'message',
        text,
        from: { id: 'buyer' },
        locale: 'en-GB',
      });
      while ((await this.#answered()) <= before)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  /** How many of the buyer's messages the assistant has answered. */
  async #answered(): Promise<number> {
    const view = await this.#desk.show(this.caseId).catch(() => null);
    return (view?.entries ?? []).filter(
      ({ content }) => content.type === 'said' && content.by === 'bot' && content.answers.length > 0,
    ).length;
  }
}
