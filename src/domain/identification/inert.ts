import { thingsNamed } from './articleWords.ts';

/** Things in which no current flows, by their names in English; what is not here may run on mains or a battery. */
const INERT = new Set(
  [
    'teapot mug bowl plate glass bottle pan pot knife spoon necklace earring ring bracelet t-shirt dress skirt trousers jeans',
    'coat sweater shoe trainer boot sock hat scarf glove belt bag backpack wallet suitcase umbrella curtain carpet towel sheet',
    'vase frame chair table shelf puzzle book pen tent cream perfume sunglasses strap',
  ]
    .flatMap((line) => line.split(' '))
    .flatMap((name) => thingsNamed(name)),
);

const POWERED =
  /led|usb|volt|watt|electr|elétr|électr|elektr|электр|batter|bater|akku|аккум|charg|solar|heat|smart|wireless|bluetooth/iu;

/** Whether a title surely names a thing without plug or battery: "Ceramic bowls" does, "LED bowl" and a name of no known thing do not. */
export function isInert(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? [];
  const things = words.flatMap((word) => thingsNamed(word));
  return things.length > 0 && things.every((thing) => INERT.has(thing)) && !POWERED.test(title);
}
