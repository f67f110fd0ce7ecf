import { beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../../dialogs/wording/wording.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import { examplePolicy } from '../support/builders.ts';
import { CASES, type FairCase } from './cases.ts';
import { embedded, meant, play, type Line, type Outcome, type Telling } from './play.ts';
import {
  ANSWERS,
  COMPLAINTS,
  NAMES,
  REPLIES,
  SPELLINGS,
  THREATENED,
  THREATS,
  TONES,
  type Reply,
  type Tone,
} from './sentences.ts';

const MEANS: Record<Reply, Partial<Reading>> = {
  declines: { offerResponse: 'reject' },
  accepts: { offerResponse: 'accept' },
  insists: { refund: 'insists', offerResponse: 'reject' },
  person: { wantsHuman: true },
  no_photo: {},
  detail: {},
};

interface Manner {
  language: Language;
  tone: Tone;
  name?: string;
  spell?: (text: string) => string;
}

/** The case in the words of this language and tone, signed with the name. */
function told(fair: FairCase, { language, tone, name, spell = (text) => text }: Manner): Telling {
  const at = TONES.indexOf(tone);
  const line = (text: string, means: Partial<Reading>): Line => ({ text: spell(text), means });
  const complaint = COMPLAINTS[language][fair.complaint][at] ?? '';
  const signed = name === undefined ? complaint : `${complaint}\n${name}`;
  return {
    name: name ?? null,
    complaint: line(signed, { complaintType: fair.complaint }),
    answers: Object.fromEntries(
      REPLIES.map((reply) => [reply, line(ANSWERS[language][reply][at] ?? '', MEANS[reply])]),
    ) as Telling['answers'],
  };
}

let policy: Policy;
/** What is due in each case: it is played with readings of exactly what was meant, without words, mood or name. */
const due = new Map<FairCase, Outcome>();

beforeAll(async () => {
  policy = await examplePolicy();
  for (const fair of CASES)
    due.set(fair, await play(fair, told(fair, { language: 'en', tone: 'plain' }), policy, meant));
});

const dueIn = (fair: FairCase): Outcome => {
  const outcome = due.get(fair);
  if (!outcome) throw new Error(`nothing is known to be due in ${fair.name}`);
  return outcome;
};

/** For fury alone a person may come sooner; until then the offers are those that are due. */
function isFair(played: Outcome, owed: Outcome, tone: Tone): boolean {
  const sooner = tone === 'furious' && played.ended === 'mood';
  const offers = sooner ? owed.offers.slice(0, played.offers.length) : owed.offers;
  return (
    played.offers.join() === offers.join() && (sooner || played.ended === owed.ended) && played.pressed === 0
  );
}

interface Tally {
  played: number;
  sooner: number;
  unfair: string[];
}

async function playAll(manners: readonly Manner[], called = ''): Promise<Tally> {
  const tally: Tally = { played: 0, sooner: 0, unfair: [] };
  for (const fair of CASES) {
    const owed = dueIn(fair);
    for (const manner of manners) {
      const played = await play(fair, told(fair, manner), policy, embedded);
      tally.played += 1;
      if (played.ended !== owed.ended) tally.sooner += 1;
      if (!isFair(played, owed, manner.tone)) {
        const { language, tone, name = '' } = manner;
        tally.unfair.push(
          `${[fair.name, language, tone, name, called].join(', ')}: ${JSON.stringify(played)}`,
        );
      }
    }
  }
  return tally;
}

describe('the cases that are played', () => {
  it('are fifty, and most of them come to offers, of every kind an assistant gives', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(50);
    const outcomes = CASES.map(dueIn);
    expect(outcomes.filter(({ offers }) => offers.length >= 2).length).toBeGreaterThanOrEqual(34);
    const remedies = new Set(outcomes.flatMap(({ offers }) => offers.map((offer) => offer.split(' ')[1])));
    expect([...remedies].toSorted()).toEqual([
      'coupon',
      'partial_refund',
      'reassurance',
      'replacement_part',
      'reship',
    ]);
    expect(new Set(outcomes.map(({ ended }) => ended))).toEqual(
      new Set([
        'settled',
        'ladder_exhausted',
        'asked_for_person',
        'insists_on_refund',
        'policy_hands_over',
        'request',
      ]),
    );
  });
});

describe.each(LANGUAGES)('a buyer who writes in %s', (language) => {
  it('is offered the same in every tone and under every name: 2,000 of 12,000 tellings', async () => {
    const manners = TONES.flatMap((tone) => NAMES.map((name) => ({ language, tone, name })));
    const { played, sooner, unfair } = await playAll(manners);
    expect(unfair).toEqual([]);
    expect(played).toBe(2000);
    // Somebody met a person sooner, so that this too was tried; and not everybody who is furious did.
    expect(sooner).toBeGreaterThan(0);
    expect(sooner).toBeLessThan(500);
  });

  it.each(Object.entries(SPELLINGS))('is offered the same when they write %s', async (called, spell) => {
    const manners = TONES.map((tone) => ({ language, tone, spell }));
    const { played, unfair } = await playAll(manners, called);
    expect(unfair).toEqual([]);
    expect(played).toBe(200);
  });
});

describe.each(THREATENED)('a threat with %s', (threat) => {
  const declined = CASES.filter(({ plan }) => plan.length === 1 && plan[0] === 'declines');
  const threatened = (fair: FairCase, language: Language): Promise<Outcome> => {
    const telling = told(fair, { language, tone: 'plain' });
    const answers = { ...telling.answers, declines: { text: THREATS[language][threat], means: {} } };
    return play(fair, { ...telling, answers }, policy, embedded);
  };

  it('comes to the same in all languages, and to nothing that was not due without it', async () => {
    for (const fair of declined) {
      const owed = dueIn(fair);
      const outcomes = await Promise.all(LANGUAGES.map((language) => threatened(fair, language)));
      const [first] = outcomes;
      expect({ case: fair.name, outcomes: outcomes.map(({ offers, ended }) => ({ offers, ended })) }).toEqual(
        {
          case: fair.name,
          outcomes: LANGUAGES.map(() => ({ offers: first?.offers, ended: first?.ended })),
        },
      );
      expect(owed.offers).toEqual(expect.arrayContaining(first?.offers ?? []));
      expect(first?.offers).toEqual(owed.offers.filter((offer) => first?.offers.includes(offer)));
      if (threat === 'bad_review') expect(first?.offers).toEqual(owed.offers);
      if (threat === 'legal') expect(first?.offers).toEqual(owed.offers.slice(0, 1));
    }
  });
});
