import type { Topic } from '../src/domain/negotiation/decision.ts';
import { isInDanger } from '../src/domain/requests/alarms.ts';
import { takenAfterAll } from '../src/domain/requests/waiting.ts';
import { helplineFor } from '../src/domain/requests/helplines.ts';
import { staysWithPeople } from '../src/domain/requests/subject.ts';
import { PAGE_CHANNEL, type Button, type Utterance } from '../src/domain/vocabulary/message.ts';
import type { HandoffReason } from '../src/domain/vocabulary/handoffReason.ts';
import type { Instant } from '../src/domain/vocabulary/order.ts';
import { ParleyDialog } from './parleyDialog.ts';
import { photos, preface } from './preface.ts';
import type { TurnSpeaker } from './speaker.ts';

/** Passing the buyer on to a person, saying honestly what happens next, and keeping quiet from then on. */
export class HandoffDialog extends ParleyDialog {
  protected override speak(speaker: TurnSpeaker): Utterance[] {
    const { next } = speaker.thought.decision;
    if (next.do === 'stay_silent') return photoInSilence(speaker);
    if (next.do === 'inform') return [speaker.message(whatIsNoted(speaker, next.topic))];
    if (next.do !== 'hand_over' || next.reason === 'alarm' || next.reason === 'request') return [];
    const said =
      next.reason === 'case_waits'
        ? speaker.say('handoff.case_waits', whichWaits(speaker, next.waits?.since ?? null))
        : speaker.say(wordsFor(speaker, next.reason), {});
    return [speaker.message([...preface(speaker), said]), personComes(speaker)];
  }
}

/** While nobody has taken the case, a photo is thanked for, or refused, also where there is nothing else to say. */
function photoInSilence(speaker: TurnSpeaker): Utterance[] {
  const said = speaker.kase.speaker.is === 'queue' ? photos(speaker) : [];
  return said.length === 0 ? [] : [speaker.message(said)];
}

type Reason = Exclude<HandoffReason, 'alarm' | 'request' | 'case_waits'>;

/** In mourning nobody hears of cases; and whoever has no number gave no details that were of no use. */
function wordsFor({ kase }: TurnSpeaker, reason: Reason): `handoff.${Reason | 'bereavement' | 'no_number'}` {
  const { failures, orderNumber } = kase.identification;
  if (reason === 'policy_hands_over' && kase.occasions.includes('bereavement')) return 'handoff.bereavement';
  if (reason === 'cannot_identify' && kase.order === null && failures === 0 && orderNumber === null)
    return 'handoff.no_number';
  return `handoff.${reason}`;
}

/** A photo alone is thanked for, and so is one beside words. */
function whatIsNoted(speaker: TurnSpeaker, topic: Topic): string[] {
  const thanks = photos(speaker);
  return thanks.length > 0 && topic === 'noted_again' && !speaker.wrote
    ? thanks
    : [...thanks, noted(speaker, topic)];
}

/** Told again, it is told in other words. */
const AGAIN = ['noted_again', 'noted_again.second', 'noted_again.third'] as const;

/** What is written meanwhile is passed on; who is in danger is not only told that. */
function noted(speaker: TurnSpeaker, topic: Topic): string {
  const { kase, reading } = speaker.thought;
  if (topic === 'over_noted') return speaker.say(topic, {});
  if (topic === 'noted_again')
    return speaker.say(AGAIN[(kase.told.noted_again ?? 0) % AGAIN.length] ?? topic, {});
  const taken = topic === 'taken_after_all' ? takenAfterAll(kase, reading) : null;
  if (taken) return speaker.say('taken_after_all', { what: speaker.say(`wish.${taken.remedy}`, {}) });
  return isInDanger(kase)
    ? speaker.say('alarm.meanwhile', { emergency: helplineFor(kase.order, kase.locale).emergency })
    : speaker.say('waiting_for_person', {});
}

/** The order and the time that are told of a case in another conversation. */
export function whichWaits(speaker: TurnSpeaker, since: Instant | null): { number: string; time: string } {
  const { kase, now } = speaker;
  return { number: kase.order?.number ?? '', time: speaker.time(since ?? now.toISOString()) };
}

/** When a person will be there, and the way back for whoever does not want to wait. */
export const personComes = (speaker: TurnSpeaker): Utterance =>
  speaker.message([...whatComes(speaker), ...whileWaiting(speaker), ...wayBack(speaker)], backToBot(speaker));

/** On the page, where closing it is leaving: that there is a way back, which the page shows. */
const wayBack = (speaker: TurnSpeaker): string[] =>
  speaker.thought.absence && speaker.thought.kase.conversation.channelId === PAGE_CHANNEL
    ? [speaker.say('waiting.link', {})]
    : [];

/** Whoever will have to wait may go on with the bot meanwhile. */
function backToBot(speaker: TurnSpeaker): Button[] {
  const { absence, decision } = speaker.thought;
  const { next } = decision;
  const subject = next.do === 'hand_over' ? (next.subject ?? null) : null;
  return absence === null || staysWithPeople(subject)
    ? []
    : [speaker.button('button.back_to_bot', { kind: 'back_to_bot' })];
}

/** The same under whatever is answered while nobody has taken the case, once it was offered. */
export function stillBackToBot(speaker: TurnSpeaker): Button[] {
  const { kase, absence } = speaker.thought;
  const waits = kase.speaker.is === 'queue' && !staysWithPeople(kase.handoff?.subject ?? null);
  const isOffered = absence !== null || kase.buttons.some(({ choice }) => choice.kind === 'back_to_bot');
  return waits && isOffered ? [speaker.button('button.back_to_bot', { kind: 'back_to_bot' })] : [];
}

/** When a person will be there, and what stays the buyer's right. */
function whatComes(speaker: TurnSpeaker): string[] {
  const { kase } = speaker;
  const expectation = whenAnswered(speaker);
  const disputes = kase.threats.includes('dispute') || kase.threats.includes('chargeback');
  return [expectation, ...(disputes ? [speaker.say('handoff.dispute_is_your_right', {})] : [])];
}

function whenAnswered(speaker: TurnSpeaker): string {
  const { absence, policy, decision, now } = speaker.thought;
  const { next } = decision;
  const since = next.do === 'hand_over' ? (next.waits?.since ?? null) : null;
  const usual = policy.handoff.usualAnswerMinutes * MINUTE_MS;
  if (!absence && since !== null && now.getTime() - Date.parse(since) > usual)
    return speaker.say('waiting.longer', {});
  if (!absence) return speaker.say('handoff.within_minutes', { count: policy.handoff.usualAnswerMinutes });
  return absence.from === null
    ? speaker.say('handoff.nobody_now', {})
    : speaker.say('handoff.back_at', { time: speaker.time(absence.from) });
}

const MINUTE_MS = 60_000;

/** One request at most while waiting, which may be ignored. */
function whileWaiting(speaker: TurnSpeaker): string[] {
  const { kase } = speaker;
  if (speaker.evidence !== null) return [speaker.say('evidence.with_handoff', { what: speaker.evidence })];
  const worthAsking = kase.order === null && kase.identification.failures === 0;
  return worthAsking ? [speaker.say('handoff.order_if_you_like', {})] : [];
}
