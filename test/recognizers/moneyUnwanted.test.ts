import { describe, expect } from '@jest/globals';
import { eachLine } from './everyday/lines.ts';

const MONEY = ['partial_refund', 'return_for_refund', 'full_refund'];
/** Below this a yes is asked about. */
const SURE = 0.6;

describe('money that is still not wanted', () => {
  describe('beside the very article that is offered takes that', () => {
    eachLine(
      {
        en: `
          still no refund please, just the lamp
          no refund please, just the lamp
          I still don't want any money back, just the lamp`,
        es: `
          sigo sin querer reembolso, solo la lámpara
          sin reembolso por favor, solo quiero la lámpara`,
        pt: `
          continuo sem querer reembolso, só quero a luminária
          sem reembolso por favor, só a luminária`,
        fr: `
          toujours pas de remboursement s'il vous plaît, je veux juste une lampe neuve
          toujours pas de remboursement, juste la lampe`,
        de: `
          immer noch kein Geld zurück bitte, nur die Lampe
          ich will weiterhin keine Erstattung, nur die Lampe`,
        ru: `
          по-прежнему не надо возврата, просто лампу
          возврат по-прежнему не нужен, только лампу`,
      },
      ({ offerResponse, request, refund, confidence }) => {
        expect({ offerResponse, request, refund }).toEqual({
          offerResponse: 'accept',
          request: 'none',
          refund: 'none',
        });
        expect(confidence).toBeGreaterThan(SURE);
      },
      { openOffer: 'reship' },
    );
  });

  describe('is turned down alone, and the article on offer is not', () => {
    eachLine(
      {
        en: 'no refund please',
        es: 'sigo sin querer reembolso',
        pt: 'continuo sem querer reembolso',
        fr: 'je ne veux toujours pas de remboursement',
        de: 'ich will immer noch kein Geld zurück',
        ru: 'возврат по-прежнему не нужен',
      },
      ({ offerResponse, request, refund, refuses }) =>
        expect({ offerResponse, request, refund, refuses }).toEqual({
          offerResponse: null,
          request: 'none',
          refund: 'none',
          refuses: MONEY,
        }),
      { openOffer: 'reship' },
    );
  });

  describe('beside what is wrong leaves that complaint', () => {
    eachLine(
      {
        en: 'still no refund please, my mug is broken',
        es: 'mi tetera llegó rota, sigo sin querer reembolso',
        pt: 'meu bule chegou quebrado, continuo sem querer reembolso',
        fr: `toujours pas de remboursement, s'il vous plaît, ma tasse est cassée`,
        de: 'meine Tasse ist kaputt, ich will immer noch kein Geld zurück',
        ru: 'чашка разбита, возврат по-прежнему не нужен',
      },
      ({ complaintType, alsoTypes, request, refund, refuses }) =>
        expect({ complaintType, alsoTypes, request, refund, refuses }).toEqual({
          complaintType: 'damaged',
          alsoTypes: [],
          request: 'none',
          refund: 'none',
          refuses: MONEY,
        }),
    );
  });

  describe('proposes the article where a coupon is offered', () => {
    eachLine(
      {
        en: 'still no refund please, just the lamp',
        es: 'sigo sin querer reembolso, solo la lámpara',
        pt: 'continuo sem querer reembolso, só quero a luminária',
        fr: `toujours pas de remboursement s'il vous plaît, je veux juste une tasse neuve`,
        de: 'immer noch kein Geld zurück bitte, nur die Lampe',
        ru: 'по-прежнему не надо возврата, просто лампу',
      },
      ({ offerResponse, wish, refuses }) =>
        expect({ offerResponse, wish, refuses }).toEqual({
          offerResponse: 'counter',
          wish: 'reship',
          refuses: MONEY,
        }),
      { openOffer: 'coupon' },
    );
  });

  describe('is something else than money that has not come', () => {
    eachLine(
      {
        en: `
          still no refund
          still no refund, please help
          Still no refund, please
          still no refund, just promises
          still no refund, where is my money?`,
        es: 'sigo sin recibir el reembolso',
        pt: 'ainda não recebi o reembolso, por favor',
        fr: `
          toujours pas de remboursement
          toujours pas de remboursement, juste des excuses`,
        de: `
          immer noch kein Geld zurück
          immer noch kein Geld zurück, nur Ausreden`,
        ru: 'где мои деньги, до сих пор нет возврата',
      },
      ({ refuses = [], refund, request }) => {
        expect(refuses).toEqual([]);
        expect(refund === 'asks' || request === 'refund_status').toBe(true);
      },
    );
  });

  describe('leaves what is said of the article beside it', () => {
    eachLine(
      {
        en: `
          I just want the lamp and my money back
          just the lamp, it's broken
          I only want the lamp if it comes by Friday
          just the lamp or a refund?`,
        es: 'solo la lámpara está rota',
        de: 'nur die Lampe ist kaputt',
        fr: 'juste la lampe est cassée',
      },
      ({ offerResponse }) => expect(offerResponse).not.toBe('accept'),
      { openOffer: 'reship' },
    );
  });
});

describe('money that is missed', () => {
  describe('is turned down by nobody, however politely it is asked after', () => {
    eachLine(
      {
        en: `
          returned the lamp, still no money back pls
          still no refund please
          2 weeks and no refund thanks
          returned it 2 weeks ago, no refund thanks, I want the lamp I paid for back or the money
          still no money back please, I returned the broken lamp and want the new one`,
        es: `
          llevo un mes sin reembolso, por favor
          me he quedado sin dinero, solo quiero la lámpara`,
        pt: 'um mês sem reembolso, obrigado',
        fr: `
          j'ai toujours pas de remboursement
          j'ai plus d'argent, aidez moi
          un mois et pas de remboursement merci`,
        de: 'Seit drei Wochen kein Geld zurück bitte',
        ru: 'уже месяц никакого возврата, спасибо!',
      },
      ({ refuses = [] }) => expect(refuses).toEqual([]),
      { openOffer: null },
    );
  });
});

describe('a new one that is on its way', () => {
  describe('is turned down by whoever has it stopped', () => {
    eachLine(
      {
        en: 'stop the replacement, give me the money',
        es: 'paren el envío nuevo, denme el dinero',
        pt: 'parem o novo envio',
        fr: 'arrêtez le nouvel envoi, je veux mon argent',
        de: 'schickt den Ersatz nicht',
        ru: 'остановите новую отправку, верните деньги',
      },
      ({ refuses = [] }) => expect(refuses).toContain('reship'),
      { openOffer: null },
    );
  });
});
