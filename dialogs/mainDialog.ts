import type { DialogContext, DialogReason, DialogTurnResult } from 'botbuilder-dialogs';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { Topic } from '../src/domain/negotiation/decision.ts';
import { isCarriedByHand, type Utterance } from '../src/domain/vocabulary/message.ts';
import { stillBackToBot } from './handoffDialog.ts';
import { speakerOf, withButtons } from './parleyDialog.ts';
import { occasionHeard, saidOfUntaken } from './preface.ts';
import type { TurnSpeaker } from './speaker.ts';
import { underWay } from './stack.ts';
import { furtherWords } from './wording/further.ts';

/** The bottom of every stack: adds to whatever is answered what a buyer has to hear beside it. */
export class MainDialog extends Dialog {
  constructor() {
    super('main');
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return await dc.beginDialog(underWay(speakerOf(dc).thought));
  }

  override async resumeDialog(
    dc: DialogContext,
    _reason: DialogReason,
    said: Utterance[],
  ): Promise<DialogTurnResult> {
    const speaker = speakerOf(dc);
    const understood = inTheirLanguage(speaker, said);
    const words = saidOfUntaken(speaker, sympathised(speaker, understood));
    return await dc.endDialog(warned(speaker, introduced(speaker, wayBackKept(speaker, words))));
  }
}

/** What says itself that it is automated. */
const INTRODUCES_ITSELF: readonly Topic[] = ['welcome', 'help', 'about_bot'];

/**
 * Whoever writes in a language the bot does not speak is told so in it with the handoff, once; an alarm's own sentence and
 * when a person comes stay beside it, in English.
 */
function inTheirLanguage(speaker: TurnSpeaker, utterances: Utterance[]): Utterance[] {
  const { decision, kase, reading } = speaker.thought;
  const { next } = decision;
  const words = furtherWords(reading.language);
  if (words === null || next.do !== 'hand_over' || kase.handoffs > 0) return utterances;
  const text = [words.notice, ...(kase.order ? [] : [words.order])].join(' ');
  const notice = { text, language: reading.language, buttons: [], card: null };
  return next.reason === 'alarm' ? [...utterances, notice] : [notice, ...utterances.slice(1)];
}

/** Whoever waits and is answered beside it may still go on with the assistant. */
function wayBackKept(speaker: TurnSpeaker, utterances: Utterance[]): Utterance[] {
  return speaker.thought.decision.next.do === 'inform'
    ? withButtons(utterances, stillBackToBot(speaker))
    : utterances;
}

/** Whoever sends a card number or a bank account is asked once not to; nothing of it was kept. */
function warned(speaker: TurnSpeaker, utterances: Utterance[]): Utterance[] {
  const { kase, before } = speaker.thought;
  const isNew = kase.masked && !(before?.id === kase.id && before.masked);
  if (!isNew || kase.speaker.is === 'agent') return utterances;
  return [...utterances, speaker.message([speaker.say('masked', {})])];
}

/** One fitting word for what happened in the buyer's life, before the matter, once; an alarm has words of its own. */
function sympathised(speaker: TurnSpeaker, utterances: Utterance[]): Utterance[] {
  const { next } = speaker.thought.decision;
  const occasion = occasionHeard(speaker);
  const [first, ...rest] = utterances;
  if (occasion === null || !first || (next.do === 'hand_over' && next.reason === 'alarm')) return utterances;
  return [{ ...first, text: `${speaker.say(`sympathy.${occasion}`, {})} ${first.text}` }, ...rest];
}

/** The first answer of a conversation says that it is automated, where no greeting did, whatever it answers. */
function introduced(speaker: TurnSpeaker, utterances: Utterance[]): Utterance[] {
  const { kase, before, decision } = speaker.thought;
  const isAnswered = kase.recent.some(({ by }) => by !== 'buyer') || kase.earlier !== null;
  // Where an agent carries the words, an earlier answer may never have been sent.
  const isKnown = isAnswered || (!isCarriedByHand(kase.conversation) && (before?.messages ?? 0) > 0);
  const { next } = decision;
  const [first, ...rest] = utterances;
  if (
    isKnown ||
    !first ||
    furtherWords(first.language) !== null ||
    (next.do === 'inform' && INTRODUCES_ITSELF.includes(next.topic))
  )
    return utterances;
  const hello = speaker.say('introduction', { shop: speaker.policy.shop });
  return [{ ...first, text: `${hello} ${first.text}` }, ...rest];
}
