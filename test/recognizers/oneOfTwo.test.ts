import { describe, expect, it } from '@jest/globals';
import { reading } from './reading.ts';

/** Below this a yes is asked about. */
const SURE = 0.6;

/** What was answered to a wish for another size: two things that there are, and only the first is open. */
const ONE_OR_THE_OTHER: Record<string, string> = {
  en: 'Whether there is another colour, size or model only a person from the team can see. What I can do is a USD 2.23 refund or a new one.',
  es: 'Si hay otro color o talla solo lo puede ver una persona del equipo. Lo que sí puedo ofrecerte es un reembolso de 2,23 USD u otra unidad.',
  pt: 'Se existe outra cor, tamanho ou modelo, só uma pessoa da equipe pode ver. O que posso oferecer é um reembolso de USD 2,23 ou outra unidade.',
  fr: "Seule une personne de l'équipe peut voir s'il existe une autre taille. Je peux vous proposer un remboursement de 2,23 USD ou un nouvel exemplaire ; pour le reste, une personne de l'équipe peut regarder.",
  de: 'Ob es eine andere Farbe oder Größe gibt, kann nur jemand aus dem Team sehen. Was ich anbieten kann: eine Erstattung von 2,23 USD oder ein Ersatz.',
  ru: 'Есть ли другой размер, может посмотреть только сотрудник. Могу предложить: возврат 2,23 USD или замена.',
};

/** The same where there is only one. */
const ONLY_ONE: Record<string, string> = {
  en: 'A coupon is not something I can give here myself. What I can do is a USD 2.23 refund; a person from the team could look at the rest, or at a coupon.',
  es: 'En este caso no puedo darte yo un cupón. Lo que sí puedo ofrecerte es un reembolso de 2,23 USD.',
  pt: 'Neste caso não posso dar um cupom por conta própria. O que posso oferecer é um reembolso de USD 2,23.',
  fr: "Ici, je ne peux pas accorder moi-même de bon d'achat. Je peux vous proposer un remboursement de 2,23 USD.",
  de: 'Einen Gutschein kann ich hier nicht selbst zusagen. Was ich anbieten kann: eine Erstattung von 2,23 USD.',
  ru: 'Купон в этом случае я сам предложить не могу. Могу предложить: возврат 2,23 USD.',
};

const YES: [string, string][] = [
  ['en', 'yes, that works'],
  ['es', 'sí, está bien'],
  ['pt', 'isso, pode ser'],
  ['fr', "oui, d'accord"],
  ['de', 'ja, passt'],
  ['ru', 'да, хорошо'],
];

const after = async (told: Record<string, string>, language: string, text: string) =>
  reading(text, {
    language,
    openOffer: 'partial refund',
    earlier: [{ by: 'bot', text: told[language] ?? '' }],
  });

describe('a bare yes', () => {
  it.each(YES)('to one of two things is asked about: %s "%s"', async (language, text) => {
    expect((await after(ONE_OR_THE_OTHER, language, text)).confidence).toBeLessThan(SURE);
  });

  it.each(YES)('to the only thing that there is takes it: %s "%s"', async (language, text) => {
    const read = await after(ONLY_ONE, language, text);
    expect(read.offerResponse).toBe('accept');
    expect(read.confidence).toBeGreaterThan(SURE);
  });

  it.each([
    ['en', 'yes, the 2.23'],
    ['es', 'sí, los 2,23'],
    ['pt', 'sim, os 2,23'],
    ['fr', 'oui, les 2,23'],
    ['de', 'ja, die 2,23'],
    ['ru', 'да, 2,23'],
  ])('that names which of the two takes that: %s "%s"', async (language, text) => {
    const read = await after(ONE_OR_THE_OTHER, language, text);
    expect(read.offerResponse).toBe('accept');
    expect(read.confidence).toBeGreaterThan(SURE);
  });
});
