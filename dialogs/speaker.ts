import type { Case } from '../src/domain/case/case.ts';
import { buyerZone } from '../src/domain/case/reach/buyerZone.ts';
import { toneOf } from '../src/domain/case/mood.ts';
import { shopDay } from '../src/domain/negotiation/ledger.ts';
import { spokenItem } from '../src/domain/orders/spokenTitle.ts';
import type { Policy } from '../src/domain/policy/policy.ts';
import type { Button, Choice, Utterance } from '../src/domain/vocabulary/message.ts';
import type { Money } from '../src/domain/vocabulary/money.ts';
import type { Instant, Order } from '../src/domain/vocabulary/order.ts';
import type { Thought } from '../src/services/turn/thought.ts';
import type { Mood, PhraseKey, Phrases } from './wording/phrases.ts';
import type { Language, Wording } from './wording/wording.ts';
import {
  writtenChoice,
  writtenClock,
  writtenDay,
  writtenLanguageName,
  writtenList,
  writtenMoney,
  writtenPercent,
} from '../src/domain/guard/written.ts';

/** Says things of a case in the buyer's language, in the mood of the moment. It knows words, and no rules. */
export class Speaker {
  readonly kase: Case;
  readonly policy: Policy;
  readonly now: Date;
  readonly language: Language;
  readonly mood: Mood;
  readonly #wording: Wording;

  constructor(wording: Wording, { kase, policy, now }: Pick<Thought, 'kase' | 'policy' | 'now'>) {
    this.#wording = wording;
    this.kase = kase;
    this.policy = policy;
    this.now = now;
    this.language = wording.supported(kase.language);
    this.mood = toneOf(kase.moods);
  }

  say<K extends PhraseKey>(key: K, values: Phrases[K]): string {
    return this.#wording.say(key, values, this.language, this.kase.locale);
  }

  money(value: Money): string {
    return writtenMoney(value, this.language);
  }

  percent(value: number): string {
    return writtenPercent(value, this.language);
  }

  /** A day, as the shop counts days. */
  date(instant: Instant): string {
    return writtenDay(instant, this.language, this.policy.timezone, this.now);
  }

  /**
   * A day and a time on the buyer's clock where it is known, and on the shop's as well where that shows another day. Whose clock
   * it is is said of the shop's alone: nobody names the zone of their own.
   */
  time(instant: Instant): string {
    const { kase, policy, now } = this;
    const shopTime = writtenClock(instant, this.language, policy.timezone);
    const zone = buyerZone(kase, now);
    if (zone === null) return this.say('time.of_shop', { time: shopTime });
    if (zone === policy.timezone) return shopTime;
    const time = writtenClock(instant, this.language, zone);
    return shopDay(instant, zone) === shopDay(instant, policy.timezone)
      ? time
      : this.say('time.and_shop', { time, shopTime });
  }

  /** These, as one list in a sentence. */
  list(words: readonly string[]): string {
    return writtenList(words, this.language);
  }

  /** Any one of these, in a sentence. */
  oneOf(things: readonly string[]): string {
    return writtenChoice(things, this.language);
  }

  /** What a language (BCP 47) is called in the buyer's own. */
  languageName(tag: string): string {
    return writtenLanguageName(tag, this.language);
  }

  button(key: ButtonKey, choice: Choice): Button {
    return { title: this.say(key, {}), choice };
  }

  /** One message: the sentences that are there, and buttons under it. */
  message(sentences: (string | null)[], buttons: Button[] = [], card: Utterance['card'] = null): Utterance {
    const text = sentences.filter((sentence) => sentence !== null).join(' ');
    return { text, language: this.language, buttons, card };
  }

  /** What the buyer bought, in the words of the order, long ones shortened; `pieces` where an offer is of fewer of one article. */
  itemName(order: Order, pieces?: number): string {
    const concerned = order.items.filter((item) => this.kase.sku === null || item.sku === this.kase.sku);
    const [only, ...others] = concerned;
    if (pieces !== undefined && only && others.length === 0) return spokenItem({ ...only, quantity: pieces });
    return concerned.map(spokenItem).join(', ');
  }
}

/** Answers what a buyer wrote, with what the turn came to. */
export class TurnSpeaker extends Speaker {
  readonly thought: Thought;

  constructor(wording: Wording, thought: Thought) {
    super(wording, thought);
    this.thought = thought;
  }

  /** There were words in what is being answered. */
  get wrote(): boolean {
    const { kase, facts } = this.thought;
    const read = facts.findLast((fact) => fact.type === 'read');
    const count = read?.activityIds.length ?? 0;
    return kase.recent
      .filter(({ by }) => by === 'buyer')
      .slice(-count)
      .some(({ text }) => text !== '');
  }

  /** What evidence is asked for beside the decision, to be said after a colon; null when none is. */
  get evidence(): string | null {
    const words = this.thought.asks.flatMap(({ ask }) => ask?.[this.language] ?? []);
    return words.length === 0 ? null : this.list(words);
  }
}

/** Keys of buttons that need no values. */
type ButtonKey = Extract<PhraseKey, `button.${string}`> &
  { [K in PhraseKey]: Phrases[K] extends { amount: string } ? never : K }[PhraseKey];
