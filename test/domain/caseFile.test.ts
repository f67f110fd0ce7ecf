import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  acceptedOffers,
  isDone,
  openOffer,
  remediesGiven,
  toEarlier,
  type Case,
} from '../../src/domain/case/case.ts';
import { summarise } from '../../src/domain/case/caseSummary.ts';
import { FOLD_VERSION, foldCase, foldContents, KEPT } from '../../src/domain/case/caseFile.ts';
import { EMPTY_CHAIN, seal, type SealedEntry } from '../../src/domain/case/chain.ts';
import { Entry } from '../../src/domain/case/entry.ts';
import {
  aLamp,
  after,
  caseOf,
  identified,
  itemOf,
  NOW,
  opened,
  photo,
  proposed,
  read,
  said,
  WEN,
} from '../support/builders.ts';
import {
  agentSaid,
  answered,
  botSaid,
  due,
  ERASED,
  EVERYTHING,
  handoff,
  offered,
  returned,
  taken,
} from '../support/everyEntry.ts';

const sealed = (entries: readonly Entry[]): SealedEntry<Entry>[] =>
  seal(EMPTY_CHAIN, entries, NOW, () => 'salt');

describe('the fold of a case', () => {
  it('knows every kind of entry, each as the schema has it', () => {
    const kinds = new Set<string>([...EVERYTHING, ERASED].map(({ type }) => type));
    expect(Entry.parse(ERASED)).toEqual(ERASED);
    expect([...kinds].toSorted()).toEqual(kindsIn(z.toJSONSchema(Entry)));
    for (const entry of EVERYTHING) expect(Entry.parse(entry)).toEqual(entry);
    expect(foldCase(null, sealed(EVERYTHING)).modelUsed).toEqual({
      calls: 1,
      inputTokens: 900,
      outputTokens: 60,
      costMicros: 700,
    });
    expect(foldCase(null, sealed(EVERYTHING)).closed?.outcome).toBe('settled');
  });

  // Snapshots in the store are kept by this number. Where the fold of the same entries changes, the number is raised; then
  // this finds no golden state of its version, and writes one.
  it(`leaves what version ${FOLD_VERSION} leaves`, () => {
    const entries = sealed(EVERYTHING);
    const states = entries.map(({ content }, at) => {
      const state = JSON.stringify(foldCase(null, entries.slice(0, at + 1)));
      return `${content.type} ${createHash('sha256').update(state).digest('hex').slice(0, 16)}`;
    });
    expect(states).toMatchSnapshot();
    expect(foldCase(null, entries)).toMatchSnapshot();
    // One entry of each kind fills no window: what is kept at most is told beside it.
    expect(KEPT).toMatchSnapshot();
  });

  it('is the same in one go, from any snapshot on, one entry at a time, and again', () => {
    const entries = sealed(EVERYTHING);
    const whole = foldCase(null, entries);
    expect(foldCase(null, entries)).toEqual(whole);
    for (let at = 1; at < entries.length; at += 1) {
      const snapshot = JSON.parse(JSON.stringify(foldCase(null, entries.slice(0, at)))) as Case;
      expect(foldCase(snapshot, entries.slice(at))).toEqual(whole);
    }
    const stepwise = entries.reduce<Case | null>((kase, entry) => foldCase(kase, [entry]), null);
    expect(stepwise).toEqual(whole);
  });

  it('is what the entries would leave before they are sealed, but for the chain and its time', () => {
    const [first, ...rest] = sealed(EVERYTHING);
    if (!first) throw new Error('there are no entries');
    const start = foldCase(null, [first]);
    expect(foldContents(start, EVERYTHING.slice(1), NOW)).toEqual({
      ...foldCase(start, rest),
      head: start.head,
    });
  });

  it('never changes the state it is given', () => {
    const kase = caseOf(offered);
    const before = structuredClone(kase);
    foldContents(kase, EVERYTHING.slice(1), NOW);
    expect(kase).toEqual(before);
  });

  it('begins with the opening, once', () => {
    expect(() => foldCase(null, sealed([said('hello')]))).toThrow(TypeError);
    expect(() => foldCase(null, [])).toThrow(TypeError);
    expect(() => caseOf(opened())).toThrow(TypeError);
  });

  it('stands where its chain stands', () => {
    const entries = sealed(EVERYTHING);
    const last = entries.at(-1);
    expect(foldCase(null, entries).head).toEqual({ n: EVERYTHING.length, hash: last?.hash });
  });
});

describe('what is kept of a long case is bounded', () => {
  it('however much is said, shown, felt and answered', () => {
    const many = Array.from({ length: 400 }, (_, index): Entry[] => [
      said(`message ${index}`, `a${index}`),
      read({ sentiment: 'negative', threatens: 'dispute', complaintType: 'quality', alsoTypes: ['damaged'] }),
      photo(String(index)),
      botSaid([`a${index}`]),
    ]).flat();
    const kase = caseOf(...many);
    const kept = Object.keys(KEPT) as (keyof typeof KEPT)[];
    expect(Object.fromEntries(kept.map((key) => [key, kase[key].length]))).toEqual(KEPT);
    const { recent } = kase;
    expect(recent.at(-2)?.text).toBe('message 399');
    expect(kase).toMatchObject({
      messages: 400,
      unanswered: [],
      threats: ['dispute'],
      alsoTypes: ['damaged'],
    });
    expect(JSON.stringify(kase).length).toBeLessThan(20_000);
  });
});

describe('a message', () => {
  it('is unanswered until the bot or an agent answers it, or it is left so', () => {
    const kase = caseOf(said('one', 'a1'), said('two', 'a2'), said('three', 'a3'), said('four', 'a4'));
    expect(kase.unanswered).toEqual(['a1', 'a2', 'a3', 'a4']);
    const later = foldContents(
      kase,
      [
        botSaid(['a1']),
        { type: 'left_unanswered', activityIds: ['a2'] },
        { type: 'turn_failed', activityIds: ['a3'], because: 'boom' },
      ],
      NOW,
    );
    expect(later.unanswered).toEqual(['a4']);
    const answeredByAgent = foldContents(later, [agentSaid], NOW);
    expect(answeredByAgent.unanswered).toEqual([]);
    expect(['a1', 'a2', 'a3', 'a4'].every((id) => isDone(answeredByAgent, id))).toBe(true);
    expect(isDone(later, 'a4')).toBe(false);
  });
});

describe('the complaint of a case', () => {
  it('is the first that is named, until a later message corrects it before the first offer', () => {
    expect(caseOf(read(), read({ complaintType: 'quality' })).complaint).toBe('quality');
    expect(caseOf(read({ complaintType: 'quality' }), read({ complaintType: 'damaged' })).complaint).toBe(
      'damaged',
    );
    expect(caseOf(read({ complaintType: 'quality' }), read()).complaint).toBe('quality');
    expect(caseOf(read({ complaintType: 'quality' }), read({ complaintType: 'other' })).complaint).toBe(
      'quality',
    );
  });

  it('takes how it broke, when that was asked for, for no second complaint', () => {
    const asked = (question: 'photo' | 'order') =>
      caseOf(
        read({ complaintType: 'damaged' }),
        proposed({ do: 'ask', question }),
        read({ complaintType: 'quality' }),
      );
    expect(asked('photo')).toMatchObject({ complaint: 'damaged', alsoTypes: [] });
    expect(asked('order').complaint).toBe('quality');
  });

  it('stays once something was offered, and another is kept for later, once', () => {
    const damaged = read({ complaintType: 'damaged', alsoTypes: ['missing_parts', 'other', 'quality'] });
    const kase = caseOf(read({ complaintType: 'quality' }), offered, damaged, damaged);
    expect(kase).toMatchObject({ complaint: 'quality', alsoTypes: ['damaged', 'missing_parts'] });
  });

  it('that was only known to be something else may be named at any time', () => {
    expect(
      caseOf(read({ complaintType: 'other' }), offered, read({ complaintType: 'damaged' })),
    ).toMatchObject({
      complaint: 'damaged',
      alsoTypes: [],
    });
  });
});

describe('the article in question', () => {
  const twoArticles = aLamp({ items: [itemOf(), itemOf({ sku: 'chair-1' })] });
  const which = (sku: string): Entry => ({ type: 'detail_given', detail: 'which_item', text: sku });

  it('is the only one of the order, or the one that was named', () => {
    expect(caseOf(identified()).sku).toBe('lamp-1');
    expect(caseOf(identified(twoArticles)).sku).toBeNull();
    expect(caseOf(identified(twoArticles), which('chair-1')).sku).toBe('chair-1');
  });

  it('is still that when the order changes, unless it is gone from it', () => {
    const update = (order = twoArticles): Entry => ({ type: 'order_updated', order });
    expect(caseOf(identified(twoArticles), which('chair-1'), update()).sku).toBe('chair-1');
    expect(caseOf(identified(twoArticles), which('chair-1'), update(aLamp())).sku).toBe('lamp-1');
    const others = aLamp({ items: [itemOf({ sku: 'x' }), itemOf({ sku: 'y' })] });
    expect(caseOf(identified(twoArticles), which('chair-1'), update(others)).sku).toBeNull();
  });
});

describe('offers and what they lead to', () => {
  it.each(['accepted', 'declined', 'lapsed', 'withdrawn'] as const)(
    'an offer that was %s is no longer open',
    (answer) => {
      expect(openOffer(caseOf(offered))?.id).toBe('case-1:1');
      const kase = caseOf(offered, answered(answer));
      expect(openOffer(kase)).toBeNull();
      expect(acceptedOffers(kase)).toHaveLength(answer === 'accepted' ? 1 : 0);
      expect(remediesGiven(kase)).toEqual(answer === 'accepted' ? ['coupon'] : []);
    },
  );

  it('a remedy is due, tried, and in the end done or failed', () => {
    const kase = caseOf(due, { type: 'fulfilment_tried', fulfilmentId: 'C-1', because: 'down' });
    expect(kase.fulfilments).toMatchObject([{ status: 'due', attempts: 1, lastAttemptAt: NOW }]);
    expect(summarise(kase).fulfilmentDue).toBe(true);
    const done = foldContents(
      kase,
      [{ type: 'fulfilment_done', fulfilmentId: 'C-1', reference: 'X', by: 'w' }],
      NOW,
    );
    expect(done.fulfilments).toMatchObject([{ status: 'done', reference: 'X' }]);
    expect(summarise(done).fulfilmentDue).toBe(false);
  });

  it('what was given in a story is known to the cases after it', () => {
    const first = caseOf(read({ complaintType: 'quality' }), offered, answered('accepted'));
    const earlier = toEarlier(first);
    expect(earlier).toEqual({
      caseId: 'case-1',
      complaint: 'quality',
      remedies: ['coupon'],
      firstOpenedAt: NOW,
    });
    const second = foldCase(
      null,
      seal(EMPTY_CHAIN, [opened({ earlier })], after(NOW, { days: 9 }), () => 's'),
    );
    expect(toEarlier(second)).toMatchObject({ remedies: ['coupon'], firstOpenedAt: NOW });
  });
});

describe('who speaks', () => {
  const speakers = (...entries: Entry[]) => {
    const kase = caseOf(...entries);
    return [kase.speaker.is, summarise(kase).status];
  };

  it('is the bot, then nobody, then one agent, then the bot again', () => {
    expect(speakers()).toEqual(['bot', 'open']);
    expect(speakers(handoff)).toEqual(['queue', 'waiting']);
    expect(speakers(handoff, taken)).toEqual(['agent', 'with_agent']);
    expect(speakers(handoff, taken, returned)).toEqual(['bot', 'open']);
    expect(
      speakers(
        handoff,
        taken,
        { type: 'handoff_completed', agent: WEN, note: null },
        { type: 'closed', outcome: 'completed_by_agent' },
      ),
    ).toEqual(['bot', 'closed']);
  });

  it('after a person returned the case starts afresh with temper, threats and tries, and keeps what was offered', () => {
    const kase = caseOf(
      read({ sentiment: 'very_negative', intensity: 3, threatens: 'legal', refund: 'insists' }),
      { type: 'identification_failed', claimed: '1' },
      offered,
      handoff,
      taken,
      returned,
    );
    expect(kase).toMatchObject({
      returned: true,
      insistences: 0,
      threats: [],
      moods: [],
      handoff: null,
      handoffs: 1,
    });
    expect(kase.identification.failures).toBe(0);
    expect(kase.offers).toHaveLength(1);
  });
});

describe('the summary of a case', () => {
  it('says what lists need, the buyer as the order knows them', () => {
    const kase = caseOf(identified(), read({ complaintType: 'quality', sentiment: 'negative' }), offered);
    expect(summarise(kase)).toMatchObject({
      caseId: 'case-1',
      buyerName: 'Мария Кузнецова',
      buyerId: 'buyer-1',
      orderNumber: '8190244417735521',
      complaint: 'quality',
      mood: 'negative',
      dueAt: after(NOW, { days: 1 }),
    });
  });
});

/** The constants that `type` may be, anywhere in a JSON Schema. */
function kindsIn(schema: unknown): string[] {
  const kinds = new Set<string>();
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'type' && typeof value === 'object' && value !== null && 'const' in value) {
      kinds.add(String(value.const));
    }
    return value;
  });
  return [...kinds].toSorted();
}
