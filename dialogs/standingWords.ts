import type { Absence } from '../src/domain/policy/absence.ts';
import type { Case } from '../src/domain/case/case.ts';
import type { PersonNews } from '../src/domain/case/reach/people.ts';
import type { Progress } from '../src/domain/case/reach/progress.ts';
import type { Utterance } from '../src/domain/vocabulary/message.ts';
import type { Requirement } from '../src/domain/completeness/requirements.ts';
import { staysWithPeople } from '../src/domain/requests/subject.ts';
import type { Policy } from '../src/domain/policy/policy.ts';
import type { Offer } from '../src/domain/vocabulary/remedy.ts';
import type { Clock } from '../src/ports/clock.ts';
import type { Occasion } from '../src/domain/case/entries/care.ts';
import { careMessage } from './careMessages.ts';
import { nameOfOffer } from './negotiation/offerNames.ts';
import { offerOfPerson } from './negotiation/negotiationDialog.ts';
import { complaintButtons } from './openingDialog.ts';
import { carriedOut, statusOf, thanksSoFar } from './requests/requestDialog.ts';
import { suggestedReply } from './requests/suggestedReply.ts';
import { Speaker } from './speaker.ts';
import type { Wording } from './wording/wording.ts';
import { writtenList } from '../src/domain/guard/written.ts';

/** What the bot says outside any decision: the greeting, news between turns, and when something of ours failed. */
export class StandingWords {
  readonly #wording: Wording;
  readonly #policy: Policy;
  readonly #clock: Clock;

  constructor({ wording, policy, clock }: { wording: Wording; policy: Policy; clock: Clock }) {
    this.#wording = wording;
    this.#policy = policy;
    this.#clock = clock;
  }

  greeting(policy: Policy, locale: string | null): Utterance {
    const language = this.#wording.supported(locale);
    const buttons = complaintButtons({
      button: (key, choice) => ({ title: this.#wording.say(key, {}, language, locale), choice }),
    });
    const text = this.#wording.say('greeting', { shop: policy.shop }, language, locale);
    return { text, language, buttons, card: null };
  }

  /** Where several people read: nothing of an order is said there. */
  privately(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    const text = this.#wording.say('group.private', {}, language, tag);
    return { text, language, buttons: [], card: null };
  }

  turnFailed(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    const title = this.#wording.say('button.person', {}, language, tag);
    const text = this.#wording.say('turn_failed', {}, language, tag);
    return { text, language, buttons: [{ title, choice: { kind: 'person' } }], card: null };
  }

  recordFailed(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    return { text: this.#wording.say('record_failed', {}, language, tag), language, buttons: [], card: null };
  }

  returned(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    return {
      text: this.#wording.say('handoff.returned', {}, language, tag),
      language,
      buttons: [],
      card: null,
    };
  }

  nobodyThere(tag: string | null): Utterance {
    const language = this.#wording.supported(tag);
    const text = this.#wording.say('handoff.nobody_there', {}, language, tag);
    return { text, language, buttons: [], card: null };
  }

  offered(kase: Case, offer: Offer, words: string | null): Utterance {
    return offerOfPerson(this.#speaker(kase), offer, words);
  }

  stillWaiting(kase: Case, { from }: Absence): Utterance {
    const speaker = this.#speaker(kase);
    const sentence =
      from === null
        ? speaker.say('handoff.still_waiting', {})
        : speaker.say('handoff.still_away', { time: speaker.time(from) });
    const back = speaker.button('button.back_to_bot', { kind: 'back_to_bot' });
    return speaker.message([sentence], staysWithPeople(kase.handoff?.subject ?? null) ? [] : [back]);
  }

  somebodyHere(kase: Case): Utterance {
    const speaker = this.#speaker(kase);
    return speaker.message([speaker.say('waiting.somebody_here', {})]);
  }

  /** Where the case stands: whose turn it is and until when, and then each thing that was agreed. */
  progress(kase: Case, progress: Progress): string[] {
    const speaker = this.#speaker(kase);
    const agreed = progress.agreed.map((offer) => statusOf(speaker, offer));
    return [turnIn(speaker, progress), ...agreed, ...thanksSoFar(speaker)];
  }

  /** That somebody of the team came to the conversation, or left it. */
  person(kase: Case, { did, name }: PersonNews): string {
    return this.#speaker(kase).say(`person.${did}`, { name });
  }

  cared(kase: Case, occasion: Occasion): Utterance {
    return careMessage(this.#speaker(kase), occasion);
  }

  clearerPhoto(kase: Case): Utterance {
    const speaker = this.#speaker(kase);
    return speaker.message([speaker.say('ask.photo.clearer', {})]);
  }

  /** How a person may ask for evidence, to be changed before it is sent. */
  askForEvidence(tag: string | null, requirements: readonly Requirement[]): string {
    const language = this.#wording.supported(tag);
    const what = writtenList(
      requirements.flatMap(({ ask }) => ask?.[language] ?? []),
      language,
    );
    return this.#wording.say('evidence.by_person', { what }, language, tag);
  }

  /** What the assistant would say next, in this language (BCP 47), for a person to take up; null where there is nothing. */
  suggested(kase: Case, tag: string | null): string | null {
    return suggestedReply(this.#speaker({ ...kase, language: tag, locale: tag }));
  }

  disputed(kase: Case): Utterance {
    const speaker = this.#speaker(kase);
    return speaker.message([speaker.say('handoff.dispute', {})]);
  }

  #speaker(kase: Case): Speaker {
    return new Speaker(this.#wording, { kase, policy: this.#policy, now: this.#clock.now() });
  }

  carriedOut(kase: Case, offer: Offer, reference: string | null): Utterance {
    const speaker = this.#speaker(kase);
    return speaker.message(carriedOut(speaker, offer, reference));
  }

  notCarriedOut(kase: Case, offer: Offer | null): Utterance {
    const speaker = this.#speaker(kase);
    return speaker.message([
      speaker.say('fulfilled.mistake', {}),
      ...(offer ? [statusOf(speaker, offer)] : []),
      speaker.say('status.under_way', {}),
    ]);
  }

  couponIssued(tag: string | null, reference: string): Utterance {
    const language = this.#wording.supported(tag);
    const text = this.#wording.say('fulfilled.return_coupon', { reference }, language, tag);
    return { text, language, buttons: [], card: null };
  }
}

function turnIn(speaker: Speaker, { turn, open, person, absence, isSettled }: Progress): string {
  switch (turn) {
    case 'buyer':
      return open
        ? speaker.say('progress.offer', {
            time: speaker.time(open.expiresAt),
            what: nameOfOffer(speaker, open),
          })
        : speaker.say('progress.buyer', {});
    case 'assistant':
      return speaker.say('progress.assistant', {});
    case 'team':
      if (person !== null) return speaker.say('progress.person', { name: person });
      return absence?.from != null
        ? speaker.say('progress.team_from', { time: speaker.time(absence.from) })
        : speaker.say('progress.team', {});
    case 'nobody':
      return speaker.say(isSettled ? 'progress.agreed' : 'progress.over', {});
  }
}
