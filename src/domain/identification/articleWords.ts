/**
 * Everyday words for what is sold, one line a thing, in the six languages the bot speaks: stems, so that endings may vary.
 * A buyer names the teapot in their own language whatever the order calls it. A stem is at least three letters, and long
 * enough that no other everyday word begins with it.
 */
const WORDS: readonly string[] = [
  'teapot tetera bule théière theiere teekanne kanne заварник чайник',
  'kettle hervidor chaleira bouilloire wasserkocher чайник',
  'mug taza caneca tasse becher кружк чашк cup xícara xicara',
  'bowl cuenco tazón tazon tigela bol bols schüssel schale миск салатник пиал',
  'plate plato prato assiette teller тарелк',
  'glass vaso copo verre glas gläser стакан бокал',
  'bottle botella garrafa bouteille flasche бутылк',
  'pan sartén sarten panela frigideira poêle poele pfanne сковород',
  'pot olla cazuela caçarola casserole topf кастрюл',
  'knife cuchillo faca couteau messer нож',
  'spoon cuchara colher cuillère cuillere löffel ложк',
  'scale báscula bascula balança balance waage весы',
  'lamp lámpara lampara luminária luminaria abajur candeeiro lampe leuchte лампа лампу лампы лампе лампой светильник',
  'strip tira fita ruban streifen лент',
  'bulb bombilla lâmpada lampada ampoule glühbirne birne лампочк',
  'candle vela bougie kerze свеч',
  'headphone earphone earbud auricular fone casque écouteur ecouteur kopfhörer kopfhoerer наушник',
  'speaker altavoz altavoces parlante caixa-de-som enceinte lautsprecher колонк',
  'charger cargador carregador chargeur ladegerät netzteil зарядк зарядное',
  'cable kabel câble провод кабел шнур',
  'adapter adaptador adaptateur переходник адаптер',
  'phone mobile móvil movil celular téléphone handy telefon телефон смартфон',
  'case funda capinha coque hülle huelle чехл чехол',
  'screen pantalla tela écran bildschirm экран',
  'projector proyector projetor projecteur beamer projektor проектор',
  'camera cámara câmera caméra kamera камер',
  'tablet tableta tablette планшет',
  'keyboard teclado clavier tastatur клавиатур',
  'mouse ratón raton souris maus мышк мышь',
  'watch reloj relógio relogio montre uhr armbanduhr часы',
  'strap correa pulseira bracelet armband ремешок ремешк',
  'necklace collar colar collier kette halskette ожерель цепочк',
  'earring pendiente arete brinco boucle ohrring серьг сережк серёжк',
  'ring anillo anel bague ring кольц',
  'bracelet pulsera pulseira armreif браслет',
  't-shirt tee tshirt shirt camiseta playera camisa maillot футболк рубашк hemd',
  'dress vestido robe kleid платье платья',
  'skirt falda saia jupe rock юбк',
  'trousers pants pantalón pantalon calça pantalons hose брюк штан',
  'jeans vaquero джинс',
  'jacket chaqueta jaqueta veste jacke куртк',
  'coat abrigo casaco manteau mantel пальто',
  'sweater jumper hoodie suéter sueter moletom pull pullover свитер толстовк кофт',
  'shoe zapato sapato chaussure schuh туфл ботинк обув',
  'trainer sneaker zapatilla tênis basket turnschuh кроссовк',
  'boot bota botte stiefel сапог сапож',
  'sock calcetín calcetin meia chaussette socke носок носк',
  'hat cap gorra gorro sombrero boné chapéu chapeau casquette mütze hut шапк кепк шляп',
  'scarf bufanda cachecol écharpe echarpe schal шарф',
  'glove guante luva gant handschuh перчатк',
  'belt cinturón cinto ceinture gürtel пояс ремень',
  'bag bolso bolsa sac tasche сумк',
  'backpack rucksack mochila rucksack sac-à-dos рюкзак',
  'wallet cartera carteira portefeuille geldbörse кошелек кошельк кошелёк',
  'suitcase maleta mala valise koffer чемодан',
  'umbrella paraguas guarda-chuva parapluie regenschirm зонт',
  'blanket throw manta cobertor couverture plaid decke плед одеял покрывал',
  'pillow cushion almohada cojín almofada travesseiro oreiller coussin kissen подушк',
  'curtain cortina rideau vorhang gardine штор занавеск',
  'carpet rug alfombra tapete tapis teppich ковер ковр ковёр',
  'towel toalla toalha serviette handtuch полотенц',
  'sheet sábana sabana lençol drap bettlaken простын',
  'mirror espejo espelho miroir spiegel зеркал',
  'clock despertador horloge réveil wanduhr wecker будильник',
  'vase jarrón florero jarra vaso vase ваз',
  'frame marco moldura cadre rahmen рамк',
  'chair silla cadeira chaise stuhl стул кресл',
  'table mesa tisch стол',
  'shelf estante estantería prateleira étagère regal полк',
  'toy juguete brinquedo jouet spielzeug игрушк',
  'doll muñeca boneca poupée poupee puppe кукл',
  'puzzle rompecabezas quebra-cabeça пазл',
  'book libro livro livre buch книг',
  'pen bolígrafo boligrafo caneta stylo stift kugelschreiber ручк',
  'tent carpa barraca tente zelt палатк',
  'bike bicycle bicicleta vélo fahrrad велосипед',
  'drill taladro furadeira perceuse bohrmaschine дрель',
  'screwdriver destornillador chave-de-fenda tournevis schraubenzieher schraubendreher отвертк отвёртк',
  'brush cepillo escova brosse bürste щетк щётк кист',
  'cream crema creme crème крем',
  'perfume parfum perfume духи',
  'fan ventilador ventilateur ventilator вентилятор',
  'heater calefactor aquecedor chauffage heizung обогревател',
  'vacuum aspiradora aspirador aspirateur staubsauger пылесос',
  'sunglasses gafas lentes óculos lunettes brille sonnenbrille очки очков',
];

/** "Две кружки", but "пять кружек": a vowel comes and goes before the end of many Russian stems. */
function withFleeting(stem: string): string[] {
  const [, start] = /^(.*[бвгджзклмнпрстфхцчшщ])к$/.exec(stem) ?? [];
  return start === undefined ? [stem] : [stem, `${start}ок`, `${start}ек`];
}

/** By each stem, as it is written with accents and as many type it, the things it is a word for, as places in the list. */
const THINGS = new Map<string, number[]>();
WORDS.forEach((line, thing) => {
  const typed = line.normalize('NFD').replace(/\p{M}/gu, '');
  for (const stem of new Set([...line.split(' '), ...typed.split(' ')].flatMap(withFleeting)))
    THINGS.set(stem, [...(THINGS.get(stem) ?? []), thing]);
});

const SHORT_STEM = 4;
const LONGEST_STEM = Math.max(...[...THINGS.keys()].map(({ length }) => length));

/**
 * The things, as places in the list, that this word may be a name of. `word` is in lower case. The endings of a short stem are
 * few: "mugs" is a mug, "capable" no cap. German puts other words before: "Schreibtischlampe".
 */
export function thingsNamed(word: string): number[] {
  const named = new Set<number>();
  for (let length = Math.min(word.length, LONGEST_STEM); length > 0; length--) {
    const others = word.length - length;
    const begins = length > SHORT_STEM || others <= 2 ? THINGS.get(word.slice(0, length)) : undefined;
    const ends = length > SHORT_STEM && others > 2 ? THINGS.get(word.slice(-length)) : undefined;
    for (const thing of [...(begins ?? []), ...(ends ?? [])]) named.add(thing);
  }
  return [...named].sort((one, other) => one - other);
}

/** Words that say all of it is meant. */
const ALL: readonly string[] = [
  'all everything both whole',
  'todo toda todos todas ambos ambas',
  'tudo',
  'tout tous toute toutes',
  'alle alles beide beides',
  'все всё всe оба обе',
].flatMap((line) => line.split(' '));

export const saysAll = (words: readonly string[]): boolean => words.some((word) => ALL.includes(word));
