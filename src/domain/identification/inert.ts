import { thingsNamed } from './articleWords.ts';

const listed = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Things in which no current flows, by their names in English; what is not here may run on mains or a battery. */
const INERT = new Set(
  listed([
    'teapot mug bowl plate glass bottle pan pot knife spoon necklace earring ring bracelet t-shirt dress skirt trousers jeans',
    'coat sweater shoe trainer boot sock hat scarf glove belt bag backpack wallet suitcase umbrella curtain carpet towel sheet',
    'vase frame chair table shelf puzzle book pen tent cream perfume sunglasses strap',
  ]).flatMap((name) => thingsNamed(name)),
);

/** What such things are made of and look like, in the languages of the shops, as stems. */
const PLAIN = listed([
  'ceramic porcelain stoneware clay glass steel stainless wood oak bamboo cotton linen wool silk leather silver gold paper enamel',
  'cerámic porcelan gres vidrio acero madera bambú algod lino lana seda cuero piel plata oro papel cerâmic porcelan vidro aço',
  'madeira linho couro prata ouro céramiq porcelain grès verre acier bois bambou coton laine soie cuir argent papier keramik',
  'porzellan steingut glas stahl edelstahl holz eiche bambus baumwolle leinen wolle seide leder silber papier керам фарфор стекл',
  'стал дерев бамбук хлоп лён льнян шерст шёлк шелк кож серебр золот бумаж',
  'set pair piece small medium large big little tall round blue red green black white grey gray brown yellow pink beige navy with and of for',
  'juego par conjunto pequeñ grand mediano azul rojo roja verde negr blanc gris con para lot ensemble petit bleu rouge vert noir',
  'jeu conjunto pequen médio vermelh pret branc cinza com satz klein groß rund blau rot grün schwarz weiß grau mit und набор комплект',
  'ml cl cm mm inch pcs aus en em de di из от для',
  'пара маленьк больш круглы син красн зелён зелен чёрн черн бел сер',
]);

/** In a compound as well: "Massagegürtel", "Heizdecke". */
const POWERED = /led|usb|elekt|electr|elétr|électr|akku|heiz|massag|motor|solar|smart|licht|leucht/iu;

/**
 * Whether a title surely names a thing without plug or battery: each of its words is a thing of those or says what it is made of.
 * "Ceramic bowls" is, "LED bowl", "Ski boot dryer" and a title with a word that nobody thought of are not.
 */
export function isInert(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}-]{2,}/gu) ?? [];
  const things = words.map((word) => thingsNamed(word));
  return (
    !POWERED.test(title) &&
    things.some((named) => named.length > 0) &&
    words.every((word, at) => {
      const named = things[at] ?? [];
      return named.length > 0
        ? named.every((thing) => INERT.has(thing))
        : PLAIN.some((stem) => (stem.length > 4 ? word.startsWith(stem) : word === stem));
    })
  );
}
