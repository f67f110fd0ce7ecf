import { describe, expect, it } from '@jest/globals';
import type { MessageReading } from '../../src/domain/vocabulary/reading.ts';
import { reading } from './reading.ts';

/** What Spanish, Portuguese and French buyers say in the manners of their countries. Each line stands for a kind. */
describe('a yes in the manner of a country', () => {
  it.each<[string, string]>([
    ['es', 'venga va, tirad con eso'],
    ['es', 'y bueno, qué le voy a hacer, mandala'],
    ['es', 'ponedme otra en camino y listo'],
    ['es', 'mira, mándamela y no se hable más'],
    ['pt', 'está bem, enviem lá então'],
    ['pt', 'negócio fechado, manda'],
    ['fr', 'correct, envoyez-moi ça'],
    ['fr', 'allez, va pour ça'],
    ['fr', 'topons là'],
  ])('%s: %s', async (language, text) => {
    const { offerResponse, complaintType } = await reading(text, { language, openOffer: 'reship' });
    expect([offerResponse, complaintType]).toEqual(['accept', 'none']);
  });

  it('says nothing about what is wrong, though its words are those of complaints', async () => {
    const { complaintType } = await reading('ça marche', { language: 'fr', openOffer: 'reship' });
    expect(complaintType).toBe('none');
  });
});

describe('what is no yes to the offer that is open', () => {
  it.each<[string, string, string]>([
    ['es', 'partial_refund', 'que sea el doble'],
    ['es', 'partial_refund', 'lo quiero ya'],
    ['es', 'partial_refund', 'venga, me la mandáis en M'],
    ['es', 'reship', 'me quedo con el cupón'],
    ['pt', 'partial_refund', 'põe mais 20'],
    ['pt', 'reship', 'aceito o cupom'],
    ['pt', 'coupon', 'aceito o reembolso'],
    ['fr', 'partial_refund', 'un tiers me semblerait équitable'],
    ['fr', 'coupon', 'ok pour le remboursement'],
    ['fr', 'partial_refund', 'ok pour le M alors'],
  ])('%s, %s: %s', async (language, openOffer, text) => {
    expect((await reading(text, { language, openOffer })).offerResponse).not.toBe('accept');
  });
});

describe('a life in danger', () => {
  it.each<[string, MessageReading['alarm'], string]>([
    ['es', 'self_harm', 'no le veo sentido a seguir viva'],
    ['es', 'safety', 'el proyector largó humo y casi se prende la cortina'],
    ['es', 'safety', 'me pateó la corriente cuando la enchufé'],
    ['pt', 'self_harm', 'nada dá certo pra mim, quero sumir, melhor morrer logo'],
    ['pt', 'safety', 'fiquei com a mão em carne viva'],
    ['fr', 'self_harm', "j'en peux plus de tout, j'ai envie d'en finir"],
    ['fr', 'self_harm', "je n'ai plus le goût de vivre"],
    ['fr', 'safety', 'la batterie du vieux tel elle a gonflé'],
  ])('%s, %s: %s', async (language, alarm, text) => {
    expect((await reading(text, { language })).alarm).toBe(alarm);
  });

  it.each<[string, string]>([
    ['es', 'estoy que exploto con este tema'],
    ['es', 'la batería se suicida al 40 %'],
    ['pt', 'vou morrer aqui de calor sem essa ventoinha'],
    ['pt', 'a jaqueta é um arraso, todo mundo morreu de inveja'],
    ['fr', 'je veux en finir avec cette histoire de colis'],
    ['fr', "l'échappement c'est une tuerie, ça crache le feu"],
  ])('and none in %s: %s', async (language, text) => {
    expect((await reading(text, { language })).alarm).toBe('none');
  });
});

describe('a dispute that is open, and one that is only spoken of', () => {
  it.each<[string, MessageReading['alarm'], string]>([
    ['es', 'dispute_opened', 'ya levanté mi queja en profeco'],
    ['es', 'none', 'si no me contestan abro una disputa'],
    ['pt', 'dispute_opened', 'o banco já abriu a contestação'],
    ['pt', 'none', 'minha vizinha disse pra abrir disputa e eu vou abrir'],
    ['fr', 'dispute_opened', 'le litige paypal est ouvert, pour info'],
    ['fr', 'none', "si ça bouge pas j'ouvre un litige"],
  ])('%s, %s: %s', async (language, alarm, text) => {
    expect((await reading(text, { language })).alarm).toBe(alarm);
  });
});

describe('news of the parcel', () => {
  it.each<[string, string]>([
    ['pt', 'oi, tudo bem? minha encomenda não chegou'],
    ['es', 'hola, todo bien? no me llegó el paquete'],
    ['fr', 'bonjour, tout va bien ? mon colis est où'],
  ])('is none in a greeting, in %s: %s', async (language, text) => {
    expect((await reading(text, { language })).news).toBe('none');
  });

  it.each<[string, string]>([
    ['es', 'apareció! la tenía el encargado del edificio'],
    ['pt', 'opa achei, tava na portaria do prédio'],
    ['fr', 'ah non laissez, mon voisin vient de me la donner'],
  ])('is good in %s: %s', async (language, text) => {
    expect((await reading(text, { language })).news).toBe('arrived');
  });
});

describe('a request in the words of a country', () => {
  it.each<[string, MessageReading['request'], string]>([
    ['es', 'tracking', 'dónde quedó mi paquete'],
    ['es', 'cancel', 'párenme el envío, ya no lo quiero'],
    ['es', 'payment', 'me habéis clavado 14,90 dos veces en la visa'],
    ['es', 'usage', 'no tengo ni idea de cómo se emparejan, las instrucciones vienen en chino'],
    ['pt', 'tracking', 'cadê'],
    ['pt', 'cancel', 'quero desistir do pedido antes q enviem'],
    ['pt', 'payment', 'veio 2 cobrança igual na fatura do cartão'],
    ['pt', 'thanks', 'brigadão viu'],
    ['fr', 'tracking', 'elle est où ma balance'],
    ['fr', 'refund_status', "j'attends encore mon remboursement, ça devait être fait il y a 2 semaines"],
    ['fr', 'coupon', "le bon de réduction que vous m'avez filé est refusé au paiement"],
    ['fr', 'invoice', 'pourriez-vous me faire parvenir la facture ?'],
  ])('%s, %s: %s', async (language, request, text) => {
    expect((await reading(text, { language })).request).toBe(request);
  });

  it.each<[string, string]>([
    ['pt', 'a lâmpada liga e desliga sozinha'],
    ['pt', 'o fone liga mas não sai som'],
  ])('is no wish for a person in %s: %s', async (language, text) => {
    expect((await reading(text, { language })).wantsHuman).toBe(false);
  });

  it.each<[string, string]>([
    ['es', 'prefiero que me lo mire un compañero tuyo de verdad'],
    ['pt', 'ponham-me em contacto com alguém da loja'],
    ['fr', 'je veux parler au gérant'],
  ])('is a wish for a person in %s: %s', async (language, text) => {
    expect((await reading(text, { language })).wantsHuman).toBe(true);
  });
});

describe('money, and not another article', () => {
  it.each<[string, string]>([
    ['es', 'no quiero que me manden otra, quiero la plata'],
    ['pt', 'não quero outra, quero é o meu dinheiro'],
    ['fr', 'pas la peine de renvoyer, remboursez-moi'],
  ])('is insisted on in %s: %s', async (language, text) => {
    const { refund, request } = await reading(text, { language });
    expect([refund, request]).toEqual(['insists', 'none']);
  });

  it.each<[string, string]>([
    ['es', 'quiero otros que funcionen, nada más'],
    ['pt', 'quero outro que funcione, nada mais'],
    ['fr', "envoyez juste les roues et c'est tout"],
  ])('is not insisted on by who wants another thing and no more, in %s: %s', async (language, text) => {
    expect((await reading(text, { language, openOffer: 'reship' })).refund).toBe('none');
  });
});
