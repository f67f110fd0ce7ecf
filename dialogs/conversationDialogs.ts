import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import { DialogSet, DialogTurnStatus, type Dialog, type DialogState } from 'botbuilder-dialogs';
import { LRUCache } from 'lru-cache';
import type { Topic } from '../src/domain/negotiation/decision.ts';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import type { Thought } from '../src/services/turn/thought.ts';
import { complaintDialogs } from './complaints/complaintDialog.ts';
import { HandoffDialog } from './handoffDialog.ts';
import { IdentificationDialog } from './identificationDialog.ts';
import { InterruptionDialog } from './interruptionDialog.ts';
import { MainDialog } from './mainDialog.ts';
import { NegotiationDialog } from './negotiation/negotiationDialog.ts';
import { OpeningDialog } from './openingDialog.ts';
import { AlarmDialog } from './requests/alarmDialog.ts';
import { RequestDialog } from './requests/requestDialog.ts';
import { occasionHeard } from './preface.ts';
import { putTurn } from './parleyDialog.ts';
import { Speaker } from './speaker.ts';
import { saidOfUntaken } from './untaken.ts';
import { furtherWords } from './wording/further.ts';
import type { Wording } from './wording/wording.ts';

const CONVERSATIONS_KEPT = 5_000;

/** What says itself that it is automated. */
const INTRODUCES_ITSELF: readonly Topic[] = ['welcome', 'help', 'about_bot'];

/**
 * Whoever writes in a language the bot does not speak is told so in it with the handoff, once; an alarm's own sentence and
 * when a person comes stay beside it, in English.
 */
function inTheirLanguage(speaker: Speaker, utterances: Utterance[]): Utterance[] {
  const { decision, kase, reading } = speaker.thought;
  const { next } = decision;
  const words = furtherWords(reading.language);
  if (words === null || next.do !== 'hand_over' || kase.handoffs > 0) return utterances;
  const text = [words.notice, ...(kase.order ? [] : [words.order])].join(' ');
  const notice = { text, language: reading.language, buttons: [], card: null };
  return next.reason === 'alarm' ? [...utterances, notice] : [notice, ...utterances.slice(1)];
}

/** Whoever sends a card number or a bank account is asked once not to; nothing of it was kept. */
function warned(speaker: Speaker, utterances: Utterance[]): Utterance[] {
  const { kase, before } = speaker.thought;
  const isNew = kase.masked && !(before?.id === kase.id && before.masked);
  if (!isNew || kase.speaker.is === 'agent') return utterances;
  return [...utterances, speaker.message([speaker.say('masked', {})])];
}

/** One fitting word for what happened in the buyer's life, before the matter, once; an alarm has words of its own. */
function sympathised(speaker: Speaker, utterances: Utterance[]): Utterance[] {
  const { next } = speaker.thought.decision;
  const occasion = occasionHeard(speaker);
  const [first, ...rest] = utterances;
  if (occasion === null || !first || (next.do === 'hand_over' && next.reason === 'alarm')) return utterances;
  return [{ ...first, text: `${speaker.say(`sympathy.${occasion}`, {})} ${first.text}` }, ...rest];
}

/** The first answer of a conversation says that it is automated, where no greeting did, whatever it answers. */
function introduced(speaker: Speaker, utterances: Utterance[]): Utterance[] {
  const { kase, before, decision } = speaker.thought;
  const isKnown =
    kase.recent.some(({ by }) => by !== 'buyer') || kase.earlier !== null || (before?.messages ?? 0) > 0;
  const { next } = decision;
  const [first, ...rest] = utterances;
  if (
    isKnown ||
    !first ||
    furtherWords(first.language) !== null ||
    (next.do === 'inform' && INTRODUCES_ITSELF.includes(next.topic))
  )
    return utterances;
  const hello = speaker.say('introduction', { shop: speaker.thought.policy.shop });
  return [{ ...first, text: `${hello} ${first.text}` }, ...rest];
}

/** Where dialog stacks are kept between turns. It is a cache: `forgetful` loses every stack and must change nothing. */
export type DialogMemory = 'kept' | 'forgetful';

/** The dialogs of a conversation, and the one way to run them. */
export class ConversationDialogs {
  readonly #dialogs: DialogSet;
  readonly #wording: Wording;
  readonly #stacks = new LRUCache<string, DialogState>({ max: CONVERSATIONS_KEPT });

  constructor({ wording, memory = 'kept' }: { wording: Wording; memory?: DialogMemory }) {
    this.#wording = wording;
    this.#dialogs = new DialogSet(memory === 'kept' ? this.#remembering() : forgetting());
    for (const dialog of allDialogs()) this.#dialogs.add(dialog);
  }

  /** What to say in this turn. The same thought gives the same words, whatever is left of the stack. */
  async speak(context: TurnContext, thought: Thought): Promise<Utterance[]> {
    const turn = { speaker: new Speaker(this.#wording, thought), utterances: [] };
    putTurn(context, turn);
    const dc = await this.#dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog('main');
    const said = inTheirLanguage(turn.speaker, turn.utterances);
    const words = saidOfUntaken(turn.speaker, sympathised(turn.speaker, said));
    return warned(turn.speaker, introduced(turn.speaker, words));
  }

  #remembering(): StatePropertyAccessor<DialogState> {
    const keyOf = ({ activity }: TurnContext): string => `${activity.channelId}\n${activity.conversation.id}`;
    return {
      get: (context: TurnContext, fresh?: DialogState) => {
        const known = this.#stacks.get(keyOf(context)) ?? fresh ?? { dialogStack: [] };
        this.#stacks.set(keyOf(context), known);
        return Promise.resolve(known);
      },
      set: (context: TurnContext, state: DialogState) => {
        this.#stacks.set(keyOf(context), state);
        return Promise.resolve();
      },
      delete: (context: TurnContext) => {
        this.#stacks.delete(keyOf(context));
        return Promise.resolve();
      },
    };
  }
}

const forgetting = (): StatePropertyAccessor<DialogState> => ({
  get: () => Promise.resolve({ dialogStack: [] }),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
});

const allDialogs = (): Dialog[] => [
  new MainDialog(),
  new OpeningDialog(),
  new IdentificationDialog(),
  new NegotiationDialog(),
  new HandoffDialog(),
  new AlarmDialog(),
  new RequestDialog(),
  new InterruptionDialog(),
  ...complaintDialogs(),
];
