import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReviewFacts } from '../../src/domain/review/facts.ts';
import type { CaseFilter, CaseSearch } from '../../src/ports/caseSearch.ts';
import type { CaseStore } from '../../src/ports/caseStore.ts';
import { factsOf, found, indexed, SEARCH_PLACES, type SearchPlace } from '../support/caseSearches.ts';
import { openCase, viewOf } from '../support/storeBuilders.ts';

const USD = (amount: number) => ({ amount, currency: 'USD' });
const at = (day: number, hour = 0): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString();

type OfferFacts = ReviewFacts['offers'][number];
const offered = (remedy: OfferFacts['remedy'], amount: number | null, cost: number): OfferFacts => ({
  remedy,
  amount: amount === null ? null : USD(amount),
  cost: USD(cost),
  status: 'declined',
  hasFailed: false,
  by: 'bot',
  at: at(1),
});

describe.each(SEARCH_PLACES)('%s', (_, makePlace) => {
  let place: SearchPlace;
  let search: CaseSearch;
  let store: CaseStore;

  beforeEach(async () => {
    place = await makePlace();
    ({ search, store } = place);
  });

  afterEach(() => place.remove());

  describe('finds by words', () => {
    it('every one of which was said somewhere in the case, in any order', async () => {
      await search.index([
        indexed('both', ['The lamp arrived', 'but its shade is broken']),
        indexed('one', ['The lamp is bent']),
      ]);
      expect(await found(search, { words: 'broken lamp' })).toEqual(['both']);
      expect((await found(search, { words: 'LAMP' })).toSorted()).toEqual(['both', 'one']);
      expect(await found(search, { words: 'lamp glass' })).toEqual([]);
    });

    const ways: [how: string, words: string, text: string][] = [
      ['the beginning of a word', 'refu', 'Where is my refund?'],
      ['two letters', 'no', 'It has not come'],
      ['accents left out', 'recibi', 'No recibí el paquete'],
      ['accents put in', 'récibí', 'No recibi el paquete'],
      ['an accent as a character of its own', 'paquete lle\u0301go', 'El paquete no llegó'],
      ['ss for ß', 'strasse', 'Parkstraße 5, Straße'],
      ['ß for ss', 'GROẞE', 'eine grosse Lampe'],
      ['Russian in any case', 'ПОСЫЛКА', 'Где моя посылка?'],
      ['the beginning of a Russian word', 'посыл', 'нет посылки'],
      ['е for ё', 'елка', 'Ёлка сломана'],
      ['a French elision', 'l’article', "C'est l'article cassé"],
      ['a number with its hyphens', 'RB-1234', 'the number is rb-1234'],
      ['Chinese in the middle of a sentence', '退款', '我想要退款谢谢'],
      ['a full-width number', '１２３', 'order 12345'],
      ['a single letter as a word', 'в', 'посылка в пути'],
    ];

    it('however they are written', async () => {
      await search.index([
        indexed('other', ['something else entirely']),
        ...ways.map(([how, , text]) => indexed(how, [text])),
      ]);
      for (const [how, words] of ways) expect(await found(search, { words })).toContain(how);
      for (const [, words] of ways) expect(await found(search, { words })).not.toContain('other');
    });

    it('and not in the middle of a word, nor by the first letter of one', async () => {
      await search.index([indexed('a', ['The package was unopened'])]);
      expect(await found(search, { words: 'opened' })).toEqual([]);
      expect(await found(search, { words: 'p' })).toEqual([]);
    });

    it('and takes what is typed for no more than it is', async () => {
      await search.index([indexed('a', ['nothing of this'])]);
      for (const words of [
        '"',
        "'",
        '*',
        'a AND',
        'NOT lamp',
        'lamp OR',
        '(lamp',
        'NEAR(',
        'words:lamp',
        '^lamp',
        '-lamp',
        '{}',
        '\u0000',
        '\uD800',
        '%',
        '\\',
        '👍',
        '🏽 𝒶',
        "'; DROP TABLE",
      ]) {
        expect(await found(search, { words })).toEqual([]);
        expect(await search.count({ words }, 10)).toBe(0);
      }
    });

    it('of buyer, bot, agent and note alike, and shows the place where most of them stand', async () => {
      const long = `${'a long story '.repeat(30)}before the lid fell off ${'and on it went '.repeat(30)}`;
      await search.index([
        indexed('a', [
          'The lid, well',
          { n: 5, by: 'note', text: long },
          { n: 6, by: 'agent', text: 'I am sorry' },
        ]),
      ]);
      const [hit] = (await search.search({ words: 'lid fell' })).hits;
      expect(hit?.snippet).toMatchObject({ n: 5, by: 'note' });
      expect(hit?.snippet?.text).toMatch(
        /^….* before the \u{E000}lid\u{E001} \u{E000}fell\u{E001} off .*…$/u,
      );
      expect(hit?.snippet?.text.length).toBeLessThan(260);
      expect((await search.search({ words: 'sorry' })).hits[0]?.snippet).toEqual({
        n: 6,
        by: 'agent',
        text: 'I am \u{E000}sorry\u{E001}',
      });
    });

    it('and shows no place when there were no words to look for', async () => {
      await search.index([indexed('a', ['The lamp'])]);
      expect(await search.search({ words: '  ' })).toMatchObject({ hits: [{ snippet: null }] });
    });

    it('and leaves out marks that a buyer put into the text', async () => {
      await search.index([indexed('a', ['\u{E000}lamp\u{E001} <b>lamp</b>'])]);
      const [hit] = (await search.search({ words: 'lamp' })).hits;
      expect(hit?.snippet?.text).toBe('\u{E000}lamp\u{E001} <b>\u{E000}lamp\u{E001}</b>');
    });
  });

  describe('finds by what is known of a case', () => {
    const wanted: Partial<ReviewFacts> = {
      openedAt: at(10),
      status: 'closed',
      outcome: 'settled',
      complaint: 'not_received',
      buyerName: 'María Núñez',
      buyerId: 'buyer-77',
      orderNumber: 'AB 12-34',
      product: 'Desk lamp',
      language: 'es',
      policyVersion: 'shop@1',
      moodAtEnd: { sentiment: 'positive', intensity: 1 },
      agents: [{ id: 'wen', name: 'Wen' }],
      handoffs: [{ reason: 'threat', at: at(10) }],
      offers: [offered('coupon', 300, 350), offered('reship', null, 900)],
      flags: ['threat', 'dispute'],
      labels: ['Fragile', 'Supplier claim'],
    };
    const other: Partial<ReviewFacts> = {
      openedAt: at(20),
      status: 'waiting',
      outcome: null,
      complaint: 'quality',
      buyerName: 'Ivan',
      buyerId: 'buyer-7',
      orderNumber: '999',
      product: 'Vase',
      language: 'ru',
      policyVersion: 'shop@2',
      moodAtEnd: { sentiment: 'negative', intensity: 2 },
      agents: [{ id: 'lea', name: 'Lea' }],
      handoffs: [{ reason: 'mood', at: at(20) }],
      offers: [offered('partial_refund', 2000, 2000)],
      flags: ['threat'],
      labels: ['Fragile goods'],
    };
    const filters: [CaseFilter][] = [
      [{ openedBefore: at(20) }],
      [{ openedFrom: at(10), openedBefore: at(10, 1) }],
      [{ status: ['closed', 'with_agent'] }],
      [{ outcome: ['settled'] }],
      [{ complaint: ['not_received', 'wrong_size'] }],
      [{ mood: ['positive'] }],
      [{ buyer: 'nunez' }],
      [{ buyer: 'buyer-77' }],
      [{ orderNumber: 'ab1234' }],
      [{ agentId: 'wen' }],
      [{ policyVersion: 'shop@1' }],
      [{ language: 'es' }],
      [{ product: 'Desk lamp' }],
      [{ label: 'Fragile' }],
      [{ handoffReason: 'threat' }],
      [{ remedy: 'reship' }],
      [{ offeredMin: 300, offeredMax: 300 }],
      [{ offeredMin: 900, offeredMax: 1000 }],
      [{ offeredMax: 1999 }],
      [{ flags: ['dispute', 'threat'] }],
      [{ words: 'parcel', flags: ['threat'], status: ['closed'], buyer: 'Mar' }],
    ];

    beforeEach(() =>
      search.index([
        indexed('wanted', ['Where is my parcel?'], wanted),
        indexed('other', ['My parcel is broken'], other),
        indexed('blank', ['parcel'], { openedAt: at(25) }),
      ]),
    );

    it('alone or together', async () => {
      for (const [filter] of filters) {
        expect([filter, await found(search, filter)]).toEqual([filter, ['wanted']]);
        expect([filter, await search.count(filter, 10)]).toEqual([filter, 1]);
        const scanned: string[] = [];
        for await (const { caseId } of search.scan(filter)) scanned.push(caseId);
        expect([filter, scanned]).toEqual([filter, ['wanted']]);
      }
    });

    it('and gives the facts back as they were', async () => {
      const { hits } = await search.search({ outcome: ['settled'] });
      expect(hits[0]?.facts).toEqual(factsOf('wanted', wanted));
    });

    it('and finds none where a list names none, or a buyer’s id only begins so', async () => {
      expect(await found(search, { status: [] })).toEqual([]);
      expect(await found(search, { buyer: 'buyer-' })).toEqual([]);
      expect(await found(search, { flags: ['erased'] })).toEqual([]);
    });

    it('and everything, newest opened first, where nothing is asked', async () => {
      expect(await found(search, {})).toEqual(['blank', 'other', 'wanted']);
      expect(await found(search, { words: 'parcel' })).toEqual(['blank', 'other', 'wanted']);
    });

    it('offers what there is to choose from, most frequent first', async () => {
      await search.index([
        indexed('more', [], { ...wanted, openedAt: at(11), agents: [{ id: 'wen', name: 'Wen Li' }] }),
      ]);
      expect(await search.choices()).toEqual({
        agents: [
          { id: 'wen', name: 'Wen Li' },
          { id: 'lea', name: 'Lea' },
        ],
        labels: ['Fragile', 'Supplier claim', 'Fragile goods'],
        languages: ['es', 'ru'],
        products: ['Desk lamp', 'Vase'],
        policyVersions: ['shop@1', 'shop@2'],
      });
    });
  });

  describe('pages', () => {
    const many = Array.from({ length: 25 }, (_each, index) =>
      indexed(`case-${String(index).padStart(2, '0')}`, ['lamp'], { openedAt: at(1, Math.floor(index / 3)) }),
    );

    beforeEach(() => search.index(many));

    it.each([{}, { words: 'lamp' }, { status: ['open'] as const }])(
      'hold each case once, newest opened first, for %j',
      async (filter) => {
        const ids = await found(search, filter as CaseFilter, 7);
        expect(ids.toSorted()).toEqual(many.map(({ facts }) => facts.caseId));
        const opened = ids.map((id) => many.find(({ facts }) => facts.caseId === id)?.facts.openedAt ?? '');
        expect(opened).toEqual(opened.toSorted().toReversed());
      },
    );

    it('stay as they were begun when a case is opened meanwhile', async () => {
      const first = await search.search({ limit: 20 });
      await search.index([indexed('new', ['lamp'], { openedAt: at(2) })]);
      const second = await search.search({ limit: 20, cursor: first.cursor });
      expect(second.hits).toHaveLength(5);
      expect(second.cursor).toBeNull();
    });

    it('count no further than they are asked to', async () => {
      expect(await search.count({}, 1000)).toBe(25);
      expect(await search.count({ words: 'lamp' }, 10)).toBe(10);
    });

    it('come in no other size than they may, and behind no other text than a cursor', async () => {
      await expect(search.search({ limit: 0 })).rejects.toThrow(RangeError);
      await expect(search.search({ limit: 501 })).rejects.toThrow(RangeError);
      await expect(search.search({ cursor: 'nonsense' })).rejects.toThrow(TypeError);
    });
  });

  describe('keeps up', () => {
    it('takes a later state in the place of an earlier one, and no earlier one', async () => {
      await search.index([indexed('a', ['lamp', 'vase'], { status: 'closed' }, 2)]);
      await search.index([indexed('a', ['lamp'], { status: 'open' }, 1)]);
      expect(await found(search, { words: 'vase', status: ['closed'] })).toEqual(['a']);
      await search.index([indexed('a', ['cup'], { status: 'waiting' }, 3)]);
      expect(await found(search, { words: 'vase' })).toEqual([]);
      expect(await found(search, { words: 'cup' })).toEqual(['a']);
      expect(await found(search, { status: ['closed'] })).toEqual([]);
      expect(await found(search, {})).toEqual(['a']);
    });

    it('knows which cases it has not taken in, or only an earlier state of', async () => {
      await openCase(store, 'a');
      await openCase(store, 'b');
      expect((await search.behind(10)).toSorted()).toEqual(['a', 'b']);
      expect(await search.behind(1)).toHaveLength(1);
      await search.index([indexed('a', ['lamp'])]);
      expect(await search.behind(10)).toEqual(['b']);
      await search.index([indexed('b', ['vase'])]);
      expect(await search.behind(10)).toEqual([]);
      await store.saveView(viewOf('case/a', 2));
      expect(await search.behind(10)).toEqual(['a']);
    });

    it('lets go of a case and its words, and of one that it never had', async () => {
      await search.index([indexed('a', ['lamp'], { buyerName: 'Maria' }), indexed('b', ['lamp'])]);
      await search.forget('a');
      await search.forget('unknown');
      expect(await found(search, { words: 'lamp' })).toEqual(['b']);
      expect(await found(search, { buyer: 'Maria' })).toEqual([]);
    });

    it('knows that it has not what it let go of', async () => {
      await openCase(store, 'a');
      await search.index([indexed('a', ['lamp'])]);
      expect(await search.behind(10)).toEqual([]);
      await search.forget('a');
      expect(await search.behind(10)).toEqual(['a']);
    });

    it('takes the tombstone of a case that it forgot, opened at another time', async () => {
      await search.index([indexed('a', ['lamp'], { openedAt: at(1) }, 3)]);
      await search.forget('a');
      await search.index([indexed('a', [], { openedAt: at(9), flags: ['erased'] }, 4)]);
      expect(await found(search, { flags: ['erased'] })).toEqual(['a']);
      expect(await found(search, { openedFrom: at(5) })).toEqual(['a']);
      expect(await found(search, { words: 'lamp' })).toEqual([]);
    });

    it('says of which days cases changed, the day they left as well, or that it does not count', async () => {
      const changes = async () => await search.changesByDay('2026-03-02', '2026-03-09');
      const before = await changes();
      if (before === null) return;
      expect(before).toEqual(new Map());
      await search.index([
        indexed('a', ['lamp'], { openedAt: at(2) }),
        indexed('b', ['lamp'], { openedAt: at(1) }),
      ]);
      const first = await changes();
      expect([...(first?.keys() ?? [])]).toEqual(['2026-03-02']);
      await search.index([indexed('a', ['lamp'], { openedAt: at(9) }, 2)]);
      const moved = await changes();
      expect(moved?.get('2026-03-02')).not.toBe(first?.get('2026-03-02'));
      expect(moved?.get('2026-03-09')).toBeDefined();
      await search.forget('a');
      expect((await changes())?.get('2026-03-09')).not.toBe(moved?.get('2026-03-09'));
      expect((await changes())?.get('2026-03-02')).toBe(moved?.get('2026-03-02'));
    });

    it('says that it could not, once it is closed', async () => {
      await search.close();
      await expect(search.search({})).rejects.toMatchObject({ name: 'StoreUnavailable' });
    });
  });
});
