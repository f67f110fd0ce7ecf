import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { articlesToRead, detailsHeard, readingOfChoice } from '../../src/domain/negotiation/heard.ts';
import type { Choice } from '../../src/domain/vocabulary/message.ts';
import type { Reading } from '../../src/domain/vocabulary/reading.ts';
import { aLamp, caseOf, identified, itemOf, proposed, readingOf } from '../support/builders.ts';

const OFFER = 'case-1:1';

describe('a button says', () => {
  const meaning = (choice: Choice): Partial<Reading> => {
    const { readBy, ...reading } = readingOfChoice(choice, OFFER, 'pt-BR');
    expect(readBy.recognizer).toBe('button');
    const { readBy: _, ...silent } = readingOf({ language: 'pt-BR' });
    return Object.fromEntries(
      Object.entries(reading).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(silent[key as keyof typeof silent]),
      ),
    );
  };

  it('what is wrong', () => {
    expect(meaning({ kind: 'complaint', complaint: 'damaged' })).toEqual({ complaintType: 'damaged' });
  });

  it('that a person is wanted', () => {
    expect(meaning({ kind: 'person' })).toEqual({ wantsHuman: true });
  });

  it('yes or no to the offer that is open', () => {
    expect(meaning({ kind: 'accept', offerId: OFFER })).toEqual({ offerResponse: 'accept' });
    expect(meaning({ kind: 'decline', offerId: OFFER })).toEqual({ offerResponse: 'reject' });
  });

  it('nothing about any other offer', () => {
    expect(meaning({ kind: 'accept', offerId: 'case-1:2' })).toEqual({});
    expect(meaning({ kind: 'decline', offerId: 'case-1:2' })).toEqual({});
  });

  it('that the full refund is insisted on, whichever offer it stood under', () => {
    expect(meaning({ kind: 'insist', offerId: OFFER })).toEqual({
      refund: 'insists',
      offerResponse: 'reject',
    });
    expect(meaning({ kind: 'insist', offerId: 'case-1:2' })).toEqual({ refund: 'insists' });
  });

  it('which order or article is meant, and nothing about the complaint', () => {
    expect(meaning({ kind: 'order', orderNumber: '1' })).toEqual({});
    expect(meaning({ kind: 'item', sku: 'lamp-1' })).toEqual({});
  });
});

describe('a message gives', () => {
  const asked = (
    question: Extract<Extract<Entry, { type: 'proposed' }>['decision']['next'], { do: 'ask' }>['question'],
  ) => proposed({ do: 'ask', question });
  const factsHeard = (
    text: string,
    entries: Entry[] = [],
    reading: Partial<Reading> = {},
    choice: Choice | null = null,
  ) => {
    const kase = caseOf(...entries);
    const read = readingOf(reading);
    return detailsHeard(kase, { text, choice }, read, readArticles(articlesToRead(kase, text, read)));
  };
  const given = (
    text: string,
    entries: Entry[] = [],
    reading: Partial<Reading> = {},
    choice: Choice | null = null,
  ) =>
    factsHeard(text, entries, reading, choice).flatMap((fact) =>
      fact.type === 'detail_given' ? [[fact.detail, fact.text]] : [],
    );

  it('the answer to what was asked, in the buyer’s own words', () => {
    expect(given('  the label says S ', [asked('received')])).toEqual([['received', 'the label says S']]);
    expect(given('sí, ya miré', [asked('looked_around')])).toEqual([['looked_around', 'sí, ya miré']]);
  });

  it('no answer when it is a request to the assistant, or for a person, or empty', () => {
    expect(given('are you a robot?', [asked('received')], { request: 'about_bot' })).toEqual([]);
    expect(given('a person please', [asked('received')], { wantsHuman: true })).toEqual([]);
    expect(given('   ', [asked('received')])).toEqual([]);
  });

  it('no answer to a question that is not about a detail', () => {
    expect(given('8190244417735521', [asked('order')])).toEqual([]);
  });

  it('a description by itself when it complains in six words or more', () => {
    const complains = { complaintType: 'damaged' as const };
    expect(given('the lamp shade came with a crack', [], complains)).toEqual([
      ['description', 'the lamp shade came with a crack'],
    ]);
    expect(given('the lamp is broken', [], complains)).toEqual([]);
    expect(given('I would like to know a few things', [])).toEqual([]);
  });

  it('no other description by turning an offer down in the words of one, where there is one', () => {
    const text = 'no, that is useless and badly made of you';
    const told: Entry = { type: 'detail_given', detail: 'description', text: 'the picture is blurry' };
    const refuses = { complaintType: 'quality', offerResponse: 'reject' } as const;
    expect(given(text, [told], refuses)).toEqual([]);
    expect(given(text, [], refuses)).toEqual([['description', text]]);
    expect(given(text, [told], { complaintType: 'quality' })).toEqual([['description', text]]);
  });

  it('what is missing by itself when that is the complaint', () => {
    const text = 'there are no screws in the box';
    expect(given(text, [], { complaintType: 'missing_parts' })).toEqual([['missing', text]]);
  });

  describe('what came, before it is asked,', () => {
    const inBlue = identified(aLamp({ items: [itemOf({ variant: 'M / blue' })] }));
    const received = (text: string, complaintType: Reading['complaintType']) =>
      given(text, [inBlue], { complaintType }).filter(([detail]) => detail === 'received');

    it.each<[Reading['complaintType'], string]>([
      ['wrong_size', 'tag says S but i need an M'],
      ['wrong_size', 'en la etiqueta pone XS'],
      ['wrong_size', 'a etiqueta diz S'],
      ['wrong_size', "sur l'étiquette : S"],
      ['wrong_size', 'S steht drauf'],
      ['wrong_size', 'на бирке S, а это детская'],
      ['wrong_size', 'you sent me an L'],
      ['wrong_colour', 'it came in black'],
      ['wrong_colour', 'me la mandaron en negro, yo la pedí azul'],
      ['wrong_colour', 'veio verde'],
      ['wrong_colour', 'elle est rouge au lieu de bleue'],
      ['wrong_colour', 'die ist grün statt blau'],
      ['wrong_colour', 'пришла чёрная, а заказывала синюю'],
      ['wrong_item', 'there were pyjamas instead of the shirt'],
      ['wrong_item', 'me llegó un pijama en vez de la camiseta'],
      ['wrong_item', 'veio um pijama em vez da t-shirt'],
      ['wrong_item', "j'ai reçu un pyjama rose au lieu du t-shirt"],
      ['wrong_item', 'ein Schlafanzug statt dem Shirt'],
      ['wrong_item', 'прислали пижаму вместо футболки'],
      ['wrong_size', 'it came as an L, not an M'],
      ['wrong_size', 'I got an L instead of M'],
      ['wrong_size', 'the label says size 38'],
      ['wrong_size', 'vino en talla 42'],
      ['wrong_size', 'Größe 40 steht drauf'],
      ['wrong_size', 'прислали 46 вместо 44'],
      ['wrong_colour', 'it came in navy'],
      ['wrong_colour', 'me llegó en verde oliva'],
      ['wrong_colour', "elle est bordeaux, j'avais commandé bleu"],
      ['wrong_colour', 'die Farbe ist eher dunkelblau als blau'],
      ['wrong_colour', 'пришла бирюзовая'],
      ['wrong_colour', 'a cor é caqui'],
    ])('of %s: "%s"', (complaint, text) => {
      expect(received(text, complaint)).toEqual([['received', text]]);
    });

    it.each<[Reading['complaintType'], string]>([
      ['wrong_size', 'it is far too small'],
      ['wrong_size', 'I ordered M'],
      ['wrong_size', "j'ai reçu l'article, il est trop petit"],
      ['wrong_size', "it's tiny, it came yesterday"],
      ['wrong_colour', 'the colour is wrong'],
      ['wrong_colour', 'I ordered it in blue and this is not it'],
      ['wrong_item', 'this is not what I ordered'],
      ['wrong_item', 'I want a refund instead'],
      ['damaged', 'the tag says S and it is torn'],
      ['wrong_size', 'it came after 21 days'],
      ['wrong_size', 'I sent 38 euros for this'],
      ['wrong_size', 'I got 20 emails from you'],
      ['wrong_size', 'it arrived on 21.10'],
      ['wrong_size', 'I want to speak to a person instead of a bot'],
      ['wrong_size', 'llegó después de 21 días'],
      ['wrong_size', 'ich habe 40 Euro geschickt bekommen wollen'],
      ['wrong_size', 'пришло через 21 день'],
      ['wrong_size', "ce n'est pas la taille que j'ai commandée"],
      ['wrong_item', 'I would like a person instead of a bot'],
      ['wrong_item', 'can you send me the shirt instead of a refund'],
      ['wrong_item', 'quiero la camiseta en vez de un cupón'],
      ['wrong_item', 'I am writing to you instead of calling'],
      ['wrong_colour', 'I wanted black'],
      ['wrong_colour', 'la quería negra'],
      ['wrong_colour', 'я хотела чёрную'],
      ['wrong_colour', 'ich wollte schwarz'],
    ])('and not of %s by "%s"', (complaint, text) => {
      expect(received(text, complaint)).toEqual([]);
    });

    const asOrdered = (text: string, entries: Entry[] = []) =>
      factsHeard(text, [inBlue, ...entries], { complaintType: 'wrong_size' }).some(
        (fact) => fact.type === 'detail_given' && fact.asOrdered === true,
      );

    it.each([
      'the tag says M',
      'I got an M',
      'la etiqueta pone M',
      'a etiqueta diz M',
      "l'étiquette dit M",
      'auf dem Etikett steht M',
      'на бирке М',
      'it is the size I ordered, it just runs small',
      'es la talla que pedí pero me queda pequeña',
      "c'est la taille que j'ai commandée mais elle taille petit",
      'es ist die Größe, die ich bestellt habe',
    ])('as it was ordered, whatever else is wrong with it: "%s"', (text) => {
      expect(asOrdered(text)).toBe(true);
    });

    it.each(['M', 'an M', 'M, as I said'])('as it was ordered, in answer to the question: "%s"', (text) => {
      expect(asOrdered(text, [asked('received')])).toBe(true);
    });

    it.each([
      'the tag says S',
      'I got an S instead of an M',
      'it is not the size I ordered',
      "that isn't the one I ordered",
      'no es la talla que pedí',
      'is it the size I ordered?',
      'я заказывала M, а пришёл S',
    ])('and not as it was ordered: "%s"', (text) => {
      expect(asOrdered(text)).toBe(false);
    });

    it('once', () => {
      const text = 'the label says S';
      const known: Entry = { type: 'detail_given', detail: 'received', text };
      expect(given('the tag says S, as I said', [inBlue, known], { complaintType: 'wrong_size' })).toEqual([
        ['description', 'the tag says S, as I said'],
      ]);
    });
  });

  describe('the article that is meant', () => {
    const order = aLamp({
      items: [
        itemOf({ sku: 'L-77', title: 'Desk lamp', variant: 'black' }),
        itemOf({ sku: 'L-78', title: 'Desk lamp', variant: 'white' }),
        itemOf({ sku: 'стул', title: 'Стул «Анна»' }),
      ],
    });
    const named = (text: string) => given(text, [identified(order), asked('which_item')]);

    it.each([
      ['the white one', 'L-78'],
      ['LAMP, black', 'L-77'],
      ['стул', 'стул'],
      ['L-77', 'L-77'],
      ['3', 'стул'],
    ])('by %j', (text, sku) => {
      expect(named(text)).toEqual([['which_item', sku]]);
    });

    it.each(['the desk lamp', 'that one', '7', '!!!'])('not by %j, which fits several or none', (text) => {
      expect(named(text)).toEqual([]);
    });

    it('by its button, if the order has it', () => {
      const press = (sku: string) => given('', [identified(order)], {}, { kind: 'item', sku });
      expect(press('L-78')).toEqual([['which_item', 'L-78']]);
      expect(press('L-99')).toEqual([]);
      expect(given('', [], {}, { kind: 'item', sku: 'L-78' })).toEqual([]);
    });
  });
});
