import type { Activity, AdaptiveCardInvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Case } from '../../domain/case/case.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { CaseFiles } from '../../services/cases/caseFiles.ts';
import type { Desk, DeskResult } from '../../services/desk/desk.ts';
import type { TeamsMemory } from '../../services/teams/memory.ts';
import type { AgentTurns } from './agentTurns.ts';
import { principalOf, type TeamsAgent, type TeamsAgents } from './teamsAgents.ts';
import { refusalWords, says, shown, told, withoutThread } from './teamsAnswers.ts';
import { caseName, handoffCard, offersCard, offerTranslationCard, sentCard } from './teamsCards.ts';
import type { TeamsLine } from './teamsLine.ts';
import type { TeamsPosts } from './teamsPosts.ts';

export interface TeamsButtonsOptions {
  agents: Pick<TeamsAgents, 'of'>;
  turns: AgentTurns;
  memory: TeamsMemory;
  posts: TeamsPosts;
  line: Pick<TeamsLine, 'chatWith'>;
  desk: Desk;
  caseFiles: CaseFiles;
  policy: Policy;
  onError: (error: unknown) => void;
}

const LONGEST_TRANSLATION = 12_200;

/** What a card's button sends. */
const Pressed = z.object({
  caseId: z.string().max(100),
  key: z.string().max(200).default(''),
  requestId: z.string().max(100).default(''),
  team: z.string().trim().max(100).default(''),
  words: z
    .string()
    .trim()
    .max(1_000)
    .default('')
    .transform((text) => (text === '' ? null : text)),
  /** The words as the buyer would read them, where the agent has read that, and the model that translated them. */
  shown: z.string().max(LONGEST_TRANSLATION).default(''),
  model: z.string().max(200).default(''),
  note: z
    .string()
    .trim()
    .max(4_000)
    .default('')
    .transform((text) => (text === '' ? null : text)),
});
type Pressed = z.infer<typeof Pressed>;

/** A message whose translation its agent has read. */
const ReadMessage = z.object({
  text: z.string().max(4_000),
  shown: z.string().min(1).max(LONGEST_TRANSLATION),
  model: z.string().max(200),
  mark: z.string().min(1).max(200),
  attachments: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.object({ sha256: z.string(), name: z.string().nullable() }))),
});

/** The team of a case that is handed on to nobody in particular. */
const EVERYBODY = 'desk';

/** The buttons of the desk's cards in Teams. What a button sends is believed for its case alone; who pressed it is Teams' word. */
export class TeamsButtons {
  readonly #options: TeamsButtonsOptions;

  constructor(options: TeamsButtonsOptions) {
    this.#options = options;
  }

  /** Deals with a pressed button of a card, and gives the card as it is after that. */
  async pressed(context: TurnContext, verb: string, data: unknown): Promise<AdaptiveCardInvokeResponse> {
    const agent = await this.#options.agents.of(context);
    if (!agent) {
      const mayLook = verb === 'look' && (await this.#isAtDesk(context.activity));
      return mayLook ? await this.#look(data) : told('Only the people of this desk can do that.');
    }
    const pressed = Pressed.safeParse(data);
    if (!pressed.success) return told('This button is of no use any more.');
    const { caseId } = pressed.data;
    return await this.#options.turns.of(agent.id, () =>
      verb === 'say' ? this.#say(agent, caseId, data) : this.#press(context, agent, verb, pressed.data),
    );
  }

  /** The card shows itself to everybody who sees the desk's conversation. */
  async #isAtDesk({ conversation }: Activity): Promise<boolean> {
    const place = await this.#options.memory.place();
    return place !== null && place.conversationId === withoutThread(conversation.id);
  }

  async #look(data: unknown): Promise<AdaptiveCardInvokeResponse> {
    const pressed = Pressed.safeParse(data);
    return pressed.success ? await this.#card(pressed.data.caseId) : told('There is no such case.');
  }

  async #press(
    context: TurnContext,
    agent: TeamsAgent,
    verb: string,
    pressed: Pressed,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { desk, posts } = this.#options;
    const { caseId, note, requestId } = pressed;
    const controls = async (kase: Case) => shown(await posts.controlCard(kase, agent.id));
    switch (verb) {
      case 'look':
        return await this.#card(caseId);
      case 'take':
        return await this.#take(context, agent, caseId);
      case 'pick':
        return await this.#pick(context, agent, caseId);
      case 'controls':
        return await this.#withCase(caseId, controls);
      case 'offers':
        return await this.#withCase(caseId, (kase) => this.#offers(agent, kase));
      case 'offer':
        return await this.#offer(agent, pressed, controls);
      case 'approve':
        return await this.#decided(caseId, await desk.offers.approve(caseId, principalOf(agent), requestId));
      case 'refuse':
        return await this.#decided(
          caseId,
          await desk.offers.refuse(caseId, principalOf(agent), requestId, note),
        );
      case 'transfer':
        return await this.#done(
          caseId,
          await desk.transfer(caseId, agent, { is: 'team', team: pressed.team || EVERYBODY }, note),
          controls,
        );
      case 'return':
        return await this.#done(caseId, await desk.giveBack(caseId, agent, note), controls);
      case 'complete':
        return await this.#done(caseId, await desk.complete(caseId, agent, note), controls);
      case 'reopen':
        return await this.#done(caseId, await desk.reopen(caseId, agent, null), controls);
      default:
        return told('This button is of no use any more.');
    }
  }

  async #say(agent: TeamsAgent, caseId: string, data: unknown): Promise<AdaptiveCardInvokeResponse> {
    const read = ReadMessage.safeParse(data);
    if (!read.success) return told('This button is of no use any more.');
    const { text, shown: translation, model, mark, attachments } = read.data;
    const more = { mark, attachments, shown: { text: translation, model } };
    return await this.#done(caseId, await this.#options.desk.say(caseId, agent, text, more), () =>
      Promise.resolve(shown(sentCard(translation))),
    );
  }

  async #take(context: TurnContext, agent: TeamsAgent, caseId: string): Promise<AdaptiveCardInvokeResponse> {
    const { desk, policy } = this.#options;
    if (!(await this.#hasChat(context, agent))) {
      return told(
        'I cannot write to you yet. Add Parley as an app for yourself in Teams, then take the case.',
      );
    }
    const result = await desk.take(caseId, agent);
    // Whoever was too late sees on the card who has it.
    if (!result.ok && result.because === 'taken_by_other') return await this.#card(caseId);
    return await this.#done(caseId, result, (kase) => Promise.resolve(shown(handoffCard(kase, policy))));
  }

  async #pick(context: TurnContext, agent: TeamsAgent, caseId: string): Promise<AdaptiveCardInvokeResponse> {
    const { memory, posts, caseFiles } = this.#options;
    const before = (await memory.chat(agent.id))?.active ?? null;
    const loaded = await caseFiles.refresh(caseId);
    if (!loaded || !(await memory.pick(agent.id, caseId))) return told('This case is not yours any more.');
    if (before !== caseId) {
      await context.sendActivity(says(`You are writing to ${caseName(loaded.kase)} now.`));
      for (const each of [before, caseId]) {
        if (each !== null) await posts.showControls(each, agent.id).catch(this.#options.onError);
      }
    }
    return shown(await posts.controlCard(loaded.kase, agent.id));
  }

  async #done(
    caseId: string,
    result: DeskResult,
    card: (kase: Case) => Promise<AdaptiveCardInvokeResponse>,
  ): Promise<AdaptiveCardInvokeResponse> {
    if (!result.ok) return told(refusalWords(result));
    await this.#options.posts.sync(caseId);
    return await card(result.kase);
  }

  async #offers(agent: TeamsAgent, kase: Case): Promise<AdaptiveCardInvokeResponse> {
    const offerable = await this.#options.desk.offers.offerable(kase, principalOf(agent));
    return offerable
      ? shown(offersCard(kase, offerable.choices))
      : told('The order is not known yet, so nothing can be offered.');
  }

  /** Words that go in the buyer’s language are shown first, and go as they were read when that card’s button is pressed. */
  async #offer(
    agent: TeamsAgent,
    { caseId, key, words, shown: read, model }: Pressed,
    card: (kase: Case) => Promise<AdaptiveCardInvokeResponse>,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { desk } = this.#options;
    const person = principalOf(agent);
    const more = { shown: read === '' ? null : { text: read, model } };
    const result = await desk.offer(caseId, person, key, words, more);
    if (result.ok || result.because !== 'not_shown' || words === null)
      return await this.#done(caseId, result, card);
    return await this.#withCase(caseId, async (kase) => {
      const worded = await desk.talk.forBuyer(kase, person, words);
      if (!worded?.original) return told('Not offered. The words could not be translated just now.');
      const translation = { text: worded.text, model: worded.original.model };
      // They were in the buyer's language already: the agent has read what they wrote.
      return worded.text === words
        ? await this.#done(caseId, await desk.offer(caseId, person, key, words, { shown: translation }), card)
        : shown(offerTranslationCard(kase, { key, words, shown: worded.text, model: translation.model }));
    });
  }

  /** What was decided on a request is shown on the card in the desk's conversation, where it was pressed. */
  async #decided(caseId: string, result: DeskResult): Promise<AdaptiveCardInvokeResponse> {
    const { policy } = this.#options;
    return await this.#done(caseId, result, (kase) => Promise.resolve(shown(handoffCard(kase, policy))));
  }

  async #withCase(
    caseId: string,
    answer: (kase: Case) => Promise<AdaptiveCardInvokeResponse>,
  ): Promise<AdaptiveCardInvokeResponse> {
    const loaded = await this.#options.caseFiles.refresh(caseId);
    return loaded ? await answer(loaded.kase) : told('There is no such case.');
  }

  async #card(caseId: string): Promise<AdaptiveCardInvokeResponse> {
    const { caseFiles, policy } = this.#options;
    const loaded = await caseFiles.refresh(caseId);
    return loaded ? shown(handoffCard(loaded.kase, policy)) : told('There is no such case.');
  }

  /** The agent's own chat is known, or can be made. */
  async #hasChat(context: TurnContext, agent: TeamsAgent): Promise<boolean> {
    const { memory, line, onError } = this.#options;
    if (await memory.chat(agent.id)) return true;
    try {
      await memory.foundChat(agent.id, await line.chatWith(context));
      return true;
    } catch (error) {
      onError(error);
      return false;
    }
  }
}
