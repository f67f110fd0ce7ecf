import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/domain/case/entry.ts';
import { detailsHeard, readingOfChoice } from '../../src/domain/negotiation/heard.ts';
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
  const given = (
    text: string,
    entries: Entry[] = [],
    reading: Partial<Reading> = {},
    choice: Choice | null = null,
  ) =>
    detailsHeard(caseOf(...entries), { text, choice }, readingOf(reading)).map((entry) => [
      entry.detail,
      entry.text,
    ]);

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
    ])('and not of %s by "%s"', (complaint, text) => {
      expect(received(text, complaint)).toEqual([]);
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
