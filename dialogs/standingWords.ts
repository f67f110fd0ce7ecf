import type { Utterance } from '../src/domain/message.ts';
import type { Policy } from '../src/domain/policy.ts';
import { complaintButtons } from './openingDialog.ts';
import type { Wording } from './wording/wording.ts';

/** What the bot says outside any decision: the greeting, news between turns, and when something of ours failed. */
export class StandingWords {
  readonly #wording: Wording;

  constructor(wording: Wording) {
    this.#wording = wording;
  }

  greeting(policy: Policy, locale: string | null): Utterance {
    const language = this.#wording.supported(locale);
    const buttons = complaintButtons({
      button: (key, choice) => ({ title: this.#wording.say(key, {}, language), choice }),
    });
    const text = this.#wording.say('greeting', { shop: policy.shop }, language);
    return { text, language, buttons, card: null };
  }

  turnFailed(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    const title = this.#wording.say('button.person', {}, language);
    const text = this.#wording.say('turn_failed', {}, language);
    return { text, language, buttons: [{ title, choice: { kind: 'person' } }], card: null };
  }

  recordFailed(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    return { text: this.#wording.say('record_failed', {}, language), language, buttons: [], card: null };
  }

  returned(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    return { text: this.#wording.say('handoff.returned', {}, language), language, buttons: [], card: null };
  }

  nobodyThere(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    const text = this.#wording.say('handoff.nobody_there', {}, language);
    return { text, language, buttons: [], card: null };
  }

  carriedOut(tag: string | null, reference: string): Utterance {
    const language = this.#wording.supported(tag);
    const text = this.#wording.say('fulfilled.done', { reference }, language);
    return { text, language, buttons: [], card: null };
  }
}
