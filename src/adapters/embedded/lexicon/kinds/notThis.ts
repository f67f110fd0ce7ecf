import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What may be wrong with what came, by the name of it. */
const NAMES = {
  en: { wrong_size: 'size|fit', wrong_colour: 'colou?r', wrong_item: 'item|article|model|product' },
  es: { wrong_size: 'talla|tamaño|medida', wrong_colour: 'color', wrong_item: 'articulo|modelo|producto' },
  pt: { wrong_size: 'tamanho|numero', wrong_colour: 'cor', wrong_item: 'artigo|modelo|produto|item' },
  fr: {
    wrong_size: 'taille|pointure',
    wrong_colour: 'couleur|coloris',
    wrong_item: 'article|modele|produit',
  },
  de: { wrong_size: 'grosse', wrong_colour: 'farbe', wrong_item: 'artikel|modell|produkt' },
  ru: { wrong_size: 'размер[а-я]*', wrong_colour: 'цвет[а-я]*', wrong_item: 'товар[а-я]*|модел[а-я]+' },
} as const satisfies Record<LexiconLanguage, object>;
export type Corrected = keyof (typeof NAMES)['en'];
const CORRECTED: readonly Corrected[] = ['wrong_size', 'wrong_colour', 'wrong_item'];

/** The words before what is not wrong, between the two, and behind what is. */
const FRAMES: Record<LexiconLanguage, { not: string; but: string; wrong: string }> = {
  en: {
    not: 'not( about| with| the)*',
    but: '( it is| that is| but| just| rather| the)*',
    wrong: '( is| was| wrong| the problem)*',
  },
  es: {
    not: 'no( es| era| por| la| el)*',
    but: '( sino| es| era| que| la| el)*',
    wrong: '( esta| es| mal| el problema)*',
  },
  pt: {
    not: 'nao( e| era| foi| o| a)*',
    but: '( mas| sim| e| era| o| a)*',
    wrong: '( esta| e| errad[oa]| o problema)*',
  },
  fr: {
    not: 'pas( pour| la| le| de| l)*',
    but: '( mais| c est| plutot| la| le| l)*',
    wrong: '( est| qui| mauvaise?| le probleme)*',
  },
  de: {
    not: 'nicht( um| die| der| das)*',
    but: '( sondern| es ist| nur| um| die| der| das)*',
    wrong: '( ist| stimmt nicht| falsch| passt nicht)*',
  },
  ru: { not: 'не( в| тот)*', but: '( а| но| это| в)*', wrong: '( не тот| неправильныи)*' },
};

/** The article itself has a fault: "not the size but the item itself is ripped" says what is wrong with it, and not that it is another. */
const FAULTY: Record<LexiconLanguage, string> = {
  en: '(?! (itself )?(itself|is|was|that|which|has|came|arrived) (?!(wrong|not|another|a|different|the|is wrong|is not) ))',
  es: '(?! (mismo |en si )?(mismo|en si|esta|que|tiene|vino|llego) (?!(mal|equivocado|otro|no|el) ))',
  pt: '(?! (mesmo |em si )?(mesmo|em si|esta|que|tem|veio|chegou) (?!(mal|errado|errada|outro|outra|nao|o) ))',
  fr: '(?! (lui meme |en soi )?(lui meme|est|qui|a|a ete|arrive) (?!(mauvais|pas|n|un|faux|le) ))',
  de: '(?! (selbst |an sich )?(selbst|ist|hat|war|kam|der|das) (?!(falsch|nicht|ein|verkehrt|das) ))',
  ru: '(?! (сам |сама )?(порван|сломан|разбит|бракован|поврежден|испорчен|с дыр|рван|треснут)[а-я]*)',
};

/** "Not the size, the colour": another thing is wrong than was understood. */
export const notThis = (language: LexiconLanguage): Record<Corrected, Phrases> => ({
  wrong_size: phrasesFor(language, 'wrong_size'),
  wrong_colour: phrasesFor(language, 'wrong_colour'),
  wrong_item: phrasesFor(language, 'wrong_item'),
});

function phrasesFor(language: LexiconLanguage, meant: Corrected): Phrases {
  const { not, but, wrong } = FRAMES[language];
  const others = CORRECTED.filter((each) => each !== meant).map((each) => NAMES[language][each]);
  const [other, name] = [`(${others.join('|')})`, `(${NAMES[language][meant]})`];
  const faulty = meant === 'wrong_item' ? FAULTY[language] : '';
  return `${not} ${other}( ,)?${but} ${name}${faulty}; ${name}${wrong}( ,)?( and| y| e| et| und| и)* ${not} ${other}`;
}
