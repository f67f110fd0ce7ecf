import { LRUCache } from 'lru-cache';
import type { TurnContext } from 'botbuilder';
import type { BuyerMessage, Conversation, Utterance } from '../domain/vocabulary/message.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Clock } from '../ports/clock.ts';
import { StoreUnavailable } from '../ports/caseStore.ts';
import type { KeptMessage, Spool } from '../ports/spool.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { untilAborted } from '../ports/untilAborted.ts';
import { Repeating } from '../services/background/repeating.ts';
import type { CameElsewhere, ConversationLease } from '../services/turn/conversationLease.ts';
import type { BuyerTurn, Said, TurnResult } from '../services/turn/buyerTurn.ts';
import type { Spoken, Thought } from '../services/turn/thought.ts';
import { caseIdOf, type CaseFiles } from '../services/cases/caseFiles.ts';
import type { Deliveries } from '../services/cases/deliveries.ts';
import type { Inbox } from '../services/turn/inbox.ts';
import type { Channel, ChannelOf } from './channel.ts';
import { gatherTimes } from './incoming/gathering.ts';
import { InboxLine } from './inboxLine.ts';
import { WaitingMessage } from './waitingMessage.ts';

/** The bot's words outside a turn's decision. */
export interface StandingWords {
  greeting(policy: Policy, locale: string | null): Utterance;
  turnFailed(language: string | null): Utterance;
  recordFailed(language: string | null): Utterance;
}

export interface InboxDependencies {
  turns: BuyerTurn;
  caseFiles: CaseFiles;
  deliveries: Deliveries;
  /** Where messages wait while the record cannot be written. */
  spool: Spool;
  channelOf: ChannelOf;
  speak: (context: TurnContext, thought: Thought) => Promise<Utterance[]>;
  words: StandingWords;
  policy: Policy;
  /** Told of every failure, with where it happened. */
  onError: (error: unknown, where: string) => void;
  /** Told of a handoff, in a turn context of the conversation. */
  onHandedOver: (context: TurnContext, result: TurnResult) => Promise<void>;
  /** Told when a buyer accepted something that is now to be carried out. */
  onSettled: () => void;
  /** A buyer is writing. */
  onTyping?: (conversation: Conversation) => void;
  /** How long a buyer who may go on is waited for after each message, in ms; other waits follow from it. */
  gatherMs: number;
  /** One process at a time takes a conversation's turns; absent where there is no other. */
  leaseOf?: (conversation: Conversation) => ConversationLease;
  clock: Clock;
  telemetry: Telemetry;
  /** How long to wait before each new try while the store fails, in ms; the last one over and over. */
  retryMs?: readonly number[];
}

/** A channel's request is answered within this time even while the message waits its turn. */
const ACCEPT_WITHIN_MS = 8_000;
/** Typing shows when an answer takes longer than this, and again before channels take it away. */
const TYPING_AFTER_MS = 300;
const TYPING_AGAIN_MS = 4_000;
const RETRY_MS = [200, 500, 1_000, 2_000, 5_000];
/** How soon it is looked again whether another process is done with the conversation; twice as long each time, up to the second. */
const LEASE_MS = 150;
const LONGEST_LEASE_MS = 1_200;
/** So many answers of the store does it take to leave a message with whoever has the conversation, at most. */
const LEAVING_ANSWERS = 4;
const LONGEST_LEAVING_MS = 4_000;
/** From the first message of a turn to the last word of its answer, gathering and every try included. */
const ANSWER_DURATION = 'parley.answer.duration';
/** The buyer need not hear of a store that is back in a moment. */
const TELL_AT_TRY = 2;

/**
 * Takes buyers' messages one turn at a time in each conversation, in the order they came, and sends what the turns
 * leave to be said. While the record cannot be written, messages are kept where they outlive the process, the buyer is
 * told so once, and they are answered by themselves when it can be again. A message that can be kept nowhere is refused, and
 * is not taken up unless it is sent again.
 */
export class BuyerInbox implements Inbox {
  readonly #deps: InboxDependencies;
  readonly #lines = new Map<string, InboxLine>();
  readonly #greetings = new LRUCache<string, Spoken>({ max: 10_000 });
  /** What this process gave up, which another, or the next start, may put on record: tried here again, its buyer would be told again. */
  readonly #givenUp = new LRUCache<string, true>({ max: 10_000 });
  readonly #stopping = new AbortController();

  constructor(dependencies: InboxDependencies) {
    this.#deps = dependencies;
  }

  async joined(conversation: Conversation, locale: string | null): Promise<void> {
    const { caseFiles, words, policy, channelOf } = this.#deps;
    const { loaded } = await caseFiles.current(conversation.channelId, conversation.id);
    const key = keyOf(conversation);
    if (loaded || this.#greetings.has(key)) return;
    const activityId = `${caseIdOf(conversation.channelId, conversation.id, 1)}-greeting`;
    const utterance = words.greeting(policy, locale);
    this.#greetings.set(key, { activityId, utterance });
    try {
      await channelOf(conversation).notice(conversation, activityId, utterance);
    } catch (error) {
      this.#greetings.delete(key);
      throw error;
    }
  }

  typing(conversation: Conversation): void {
    this.#lines.get(keyOf(conversation))?.typed(this.#deps.clock.now().getTime());
    this.#deps.onTyping?.(conversation);
  }

  async receive(
    conversation: Conversation,
    message: BuyerMessage,
    sentAt: number | null = null,
  ): Promise<void> {
    const known = this.#lines.get(keyOf(conversation))?.find(message.activityId);
    const trace = this.#deps.telemetry.here();
    const kept = { conversation, message, ...(trace !== null && { trace }) };
    const waiting = known ?? this.#enqueue(kept, false, sentAt);
    const timer = setTimeout(() => {
      this.#keep([waiting]).catch(() => this.#lines.get(keyOf(conversation))?.leaveOutRefusedBehind());
    }, ACCEPT_WITHIN_MS);
    await waiting.accepted().finally(() => {
      clearTimeout(timer);
    });
  }

  /** Takes up messages that were kept, by a process that is gone or that cannot bring them, in their order; what waits here waits on, and what was given up here is left alone. */
  restore(kept: readonly KeptMessage[]): void {
    for (const each of kept)
      if (
        !this.#givenUp.has(messageKey(each.conversation, each.message)) &&
        !this.#lines.get(keyOf(each.conversation))?.find(each.message.activityId)
      )
        this.#enqueue(each, true);
  }

  /** Takes up what is on record in the conversation and was not answered. */
  resume(conversation: Conversation): void {
    const line = this.#lineOf(conversation);
    line.resume();
    this.#start(line);
  }

  /** Resolves once everything received in the conversation so far is answered, or once the signal aborts. */
  async idle(conversation: Conversation, until: AbortSignal = NEVER): Promise<void> {
    const key = keyOf(conversation);
    for (let line = this.#lines.get(key); line && !until.aborted; line = this.#lines.get(key))
      await untilAborted(line.working, until).catch(noop);
  }

  /** Resolves once no turn is under way: what waits for a store that does not answer stays kept for the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    while (this.#lines.size > 0) await Promise.all([...this.#lines.values()].map(({ working }) => working));
  }

  /** Conversations with a turn under way or waiting. */
  get busy(): number {
    return this.#lines.size;
  }

  #enqueue(kept: KeptMessage, isKept: boolean, sentAt: number | null = null): WaitingMessage {
    const line = this.#lineOf(kept.conversation);
    const waiting = new WaitingMessage(kept, { spool: this.#deps.spool, isKept });
    const at = this.#deps.clock.now().getTime();
    line.add({ waiting, at, sentAt: sentAt ?? at });
    if (line.isStuck)
      this.#keep([waiting]).catch(() => {
        line.leaveOutRefusedBehind();
      });
    this.#start(line);
    return waiting;
  }

  #lineOf(conversation: Conversation): InboxLine {
    return this.#lines.get(keyOf(conversation)) ?? new InboxLine(conversation);
  }

  #start(line: InboxLine): void {
    const key = keyOf(line.conversation);
    if (this.#lines.has(key)) return;
    this.#lines.set(key, line);
    line.working = this.#work(line)
      .catch((error: unknown) => {
        this.#deps.onError(error, 'inbox');
      })
      .finally(() => {
        this.#lines.delete(key);
        // What came in the moment the line ended.
        if (line.hasWork && !this.#stopping.signal.aborted) this.#start(line);
      });
  }

  async #work(line: InboxLine): Promise<void> {
    const lease = this.#deps.leaseOf?.(line.conversation) ?? null;
    if (!lease) {
      await this.#takeTurns(line, null);
      return;
    }
    await this.#waitFor(lease, line);
    const letRunOut = lease.hold(
      () => !line.isStuck,
      (came) => this.#addFrom(came, line),
    );
    try {
      do await this.#takeTurns(line, lease);
      while (this.#addFrom(await lease.giveBack(), line));
    } finally {
      letRunOut();
    }
  }

  /** Until no other process takes this conversation's turns; what came here meanwhile is left with the one that does. */
  async #waitFor(lease: ConversationLease, line: InboxLine): Promise<void> {
    const { caseFiles } = this.#deps;
    const { channelId, id } = line.conversation;
    for (let looks = 0; !this.#stopping.signal.aborted; looks += 1) {
      const own = line.waiting.map(({ waiting, at, sentAt }) => ({ ...waiting.kept, at, sentAt }));
      const came = await lease.take(own);
      // What came while those before it were left is left at once as well: its turn may be about to begin.
      if (!came && line.waiting.length > own.length) continue;
      if (came) {
        this.#addFrom(came, line);
        // What the other one recorded is not to be read and answered again only to find that it was.
        if (looks > 0) await caseFiles.refreshCurrent(channelId, id).catch(noop);
        return;
      }
      await this.#pause(Math.min(LEASE_MS * 2 ** looks, LONGEST_LEASE_MS), (changed) => {
        line.onChange(changed);
      });
    }
  }

  /** Takes in what came to other processes, each message once; whether anything came, also what was known here. */
  #addFrom(came: readonly CameElsewhere[], line: InboxLine): boolean {
    const now = this.#deps.clock.now().getTime();
    for (const { at, sentAt, ...kept } of came) {
      if (line.find(kept.message.activityId)) continue;
      const waiting = new WaitingMessage(kept, { spool: this.#deps.spool, isKept: false });
      // A clock that is ahead elsewhere is nothing to wait for.
      line.addBySending({ waiting, at: Math.min(at, now), sentAt });
    }
    return came.length > 0;
  }

  async #takeTurns(line: InboxLine, lease: ConversationLease | null): Promise<void> {
    while (line.hasWork) {
      const stopTyping = this.#typeSoon(line);
      try {
        await this.#gather(line, lease);
        line.next();
        const isOver = await this.#turn(line, stopTyping);
        await Promise.all(line.current.map((waiting) => waiting.letGo()));
        if (!isOver) return;
      } finally {
        stopTyping();
        line.current = [];
      }
    }
  }

  /** One turn, as often as the store makes it necessary; false when it was given up because Parley stops. */
  async #turn(line: InboxLine, stopTyping: () => void): Promise<boolean> {
    let failure: { error: unknown } | null = null;
    for (let tries = 0; ; tries += 1) {
      const said = this.#said(line);
      try {
        if (failure) await this.#fail(said, failure.error, line);
        else await this.#followed(said, line, tries);
        line.isStuck = false;
        return true;
      } catch (error) {
        this.#deps.onError(error, 'turn');
        if (error instanceof StoreUnavailable) {
          line.isStuck = true;
          await this.#keep(line.all).catch(noop);
          line.leaveOutRefused();
          const isRefused = said.messages.length > 0 && line.current.length === 0;
          if (isRefused || tries === TELL_AT_TRY) {
            stopTyping();
            await this.#notice(said, isRefused ? 'turnFailed' : 'recordFailed');
          }
          if (isRefused) return true;
          if (this.#stopping.signal.aborted) return false;
          const waits = this.#deps.retryMs ?? RETRY_MS;
          await this.#pause(waits[Math.min(tries, waits.length - 1)] ?? 0);
        } else if (failure) {
          await this.#giveUp(line, said);
          return true;
        } else failure = { error };
      }
    }
  }

  #said({ conversationOfTurn: conversation, current }: InboxLine): Said {
    return {
      conversation,
      messages: current.map(({ message }) => message),
      greeting: this.#greetings.get(keyOf(conversation)) ?? null,
    };
  }

  /** A turn in the trace of the request that began it, wherever that came to. */
  async #followed(said: Said, line: InboxLine, tries: number): Promise<void> {
    const { telemetry, clock } = this.#deps;
    const channel = { 'parley.channel': said.conversation.channelId };
    const attributes = { ...channel, 'parley.messages': said.messages.length, 'parley.try': tries };
    const from = line.current.map(({ kept }) => kept.trace);
    await telemetry.step('parley.turn', { from, attributes }, () => this.#answer(said, line, tries > 0));
    if (line.since !== null) telemetry.took(ANSWER_DURATION, clock.now().getTime() - line.since, channel);
  }

  async #answer(said: Said, line: InboxLine, again: boolean): Promise<void> {
    const { turns, speak, channelOf } = this.#deps;
    const { conversation, messages } = said;
    const listening = {
      speak: (thought: Thought) =>
        channelOf(conversation).run(conversation, (context) => speak(context, thought)),
      recorded: () => {
        for (const waiting of line.current) waiting.recorded();
      },
      again,
    };
    const isBehind = messages.length > 0 && (await turns.leftBehind(said));
    if (isBehind) {
      const before = { ...listening, recorded: noop };
      await this.#finish(await turns.take({ ...said, messages: [] }, before), again);
    }
    await this.#finish(await turns.take(said, listening), again);
  }

  /** Sends what a turn left to be said, and tells who needs to know. Nothing that fails here undoes the turn. */
  async #finish(result: TurnResult | null, again: boolean): Promise<void> {
    if (!result) return;
    const { deliveries, channelOf, onHandedOver, onSettled, onError } = this.#deps;
    const { kase, spoken, decision } = result;
    await deliveries.deliver(kase, spoken);
    try {
      // The answer of an earlier try may be on record without that being known here.
      if (again) await deliveries.catchUp(kase.id);
      if (again || decision?.next.do === 'accept') onSettled();
      if (decision?.next.do === 'hand_over') {
        await channelOf(kase.conversation).run(kase.conversation, (context) => onHandedOver(context, result));
      }
    } catch (error) {
      onError(error, 'after a turn');
    }
  }

  /** A fault of ours: on record, with a kind sentence and a way to a person, and the case goes on. */
  async #fail(said: Said, error: unknown, line: InboxLine): Promise<void> {
    const because = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const { turns, words } = this.#deps;
    const result = await turns.fail(said, because, (language) => words.turnFailed(language));
    for (const waiting of line.current) waiting.recorded();
    await this.#finish(result, false);
  }

  /** Not even that the turn failed can be put on record: the message is kept for the next start. */
  async #giveUp(line: InboxLine, said: Said): Promise<void> {
    await this.#keep(line.current).catch(noop);
    for (const message of said.messages) this.#givenUp.set(messageKey(said.conversation, message), true);
    await this.#notice(said, 'turnFailed');
  }

  async #keep(waiting: readonly WaitingMessage[]): Promise<void> {
    const results = await Promise.allSettled(waiting.map((each) => each.keep()));
    const failed = results.find((result) => result.status === 'rejected');
    if (!failed) return;
    this.#deps.onError(failed.reason, 'spool');
    throw failed.reason;
  }

  /** Says something that is not on record. */
  async #notice({ conversation, messages }: Said, which: 'turnFailed' | 'recordFailed'): Promise<void> {
    const { channelOf, caseFiles, words, onError } = this.#deps;
    const [first] = messages;
    if (!first) return;
    const { activityId, locale } = first;
    const language = caseFiles.known(conversation.channelId, conversation.id)?.language ?? locale;
    await channelOf(conversation)
      .notice(conversation, `notice-${activityId}`, words[which](language))
      .catch((error: unknown) => {
        onError(error, 'notice');
      });
  }

  /** Shows typing unless it is stopped soon. Where a person speaks, or will, the bot does not seem to be about to. */
  #typeSoon({ conversation }: InboxLine): () => void {
    const channel: Channel = this.#deps.channelOf(conversation);
    const { caseFiles, onError } = this.#deps;
    const typing = new Repeating({
      run: async () => {
        const speaker = caseFiles.known(conversation.channelId, conversation.id)?.speaker.is ?? 'bot';
        if (speaker === 'bot') await channel.typing(conversation);
      },
      everyMs: TYPING_AGAIN_MS,
      firstAfterMs: TYPING_AFTER_MS,
      onError: (error) => {
        onError(error, 'typing');
      },
    });
    typing.start();
    return () => void typing.stop();
  }

  /** Waits until what the buyer is writing is written, looking again with each message and each sign of typing. */
  async #gather(line: InboxLine, lease: ConversationLease | null): Promise<void> {
    const { clock, caseFiles, gatherMs } = this.#deps;
    const times = gatherTimes(gatherMs);
    const { channelId, id } = line.conversation;
    const asked = caseFiles.known(channelId, id)?.asked ?? null;
    for (;;) {
      const readyAt = line.readyAt(times, asked);
      const shared = gatherMs > 0 && readyAt > 0 ? lease : null;
      const left = Math.max(readyAt, leftElsewhereBy(line, shared)) - clock.now().getTime();
      if (this.#stopping.signal.aborted) return;
      if (left <= 0) {
        const came = gatherMs > 0 && lease ? await lease.take() : null;
        // A store that was slow to answer here is as slow for whoever has the rest.
        const isAll = leftElsewhereBy(line, shared) <= clock.now().getTime();
        if (!this.#addFrom(came ?? [], line) && isAll) return;
        continue;
      }
      await this.#pause(left, (changed) => {
        line.onChange(changed);
      });
    }
  }

  /** Waits, but not when Parley stops, nor once `until` calls back. */
  async #pause(ms: number, until: (wake: () => void) => void = noop): Promise<void> {
    const { signal } = this.#stopping;
    if (ms === 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake);
      until(wake);
    });
  }
}

/** Whoever has the rest of what a buyer sends in one go needs a few answers of the store to leave it with the lease. */
const leftElsewhereBy = (line: InboxLine, lease: ConversationLease | null): number =>
  lease ? (line.waiting.at(-1)?.at ?? 0) + Math.min(LEAVING_ANSWERS * lease.answerMs, LONGEST_LEAVING_MS) : 0;

const keyOf = ({ channelId, id }: Conversation): string => `${channelId}\n${id}`;

const messageKey = (conversation: Conversation, { activityId }: { activityId: string }): string =>
  `${keyOf(conversation)}\n${activityId}`;

const NEVER = new AbortController().signal;
const noop = (): void => undefined;
