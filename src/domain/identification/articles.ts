/**
 * Everyday articles by what they are called: English, Spanish, Portuguese, French, German, Russian, several names set apart by
 * commas. Titles of a marketplace are English, and buyers call what they bought by a word of their own language.
 */
const ARTICLES = `
lamp, light, lampshade | lámpara, luz, flexo, pantalla | luminária, candeeiro, lâmpada, abajur, cúpula | lampe, luminaire, abat-jour | Lampe, Leuchte, Licht, Lampenschirm | лампа, светильник, торшер, плафон, абажур
bulb | bombilla, foco | lâmpada | ampoule | Glühbirne, Birne, Leuchtmittel | лампочка
strip, led | tira | fita | bande, ruban | Streifen, Lichtband, Leiste | лента
teapot, pot | tetera | bule, chaleira | théière | Teekanne, Kanne | чайник, заварник
kettle | hervidor, pava | chaleira | bouilloire | Wasserkocher | чайник, электрочайник
mug, cup | taza, tazón, pocillo | caneca, chávena, xícara, copo | tasse, mug, gobelet | Tasse, Becher | кружка, чашка, стакан
bowl | cuenco, bol, tazón | tigela, taça, bowl, cumbuca | bol, saladier | Schüssel, Schale | миска, пиала, салатник, тарелка
plate, dish | plato | prato | assiette, plat | Teller | тарелка, блюдо
glass | vaso, copa | copo, taça | verre | Glas | стакан, бокал
bottle, flask | botella, termo, cantimplora | garrafa, squeeze | bouteille, gourde | Flasche, Trinkflasche | бутылка, фляга, термос
vase | jarrón, florero | vaso, jarra | vase | Vase | ваза
jug, pitcher | jarra | jarra, jarro | carafe, pichet | Krug, Karaffe | кувшин, графин
pan | sartén, olla | frigideira, panela | poêle, casserole | Pfanne, Topf | сковорода, кастрюля
knife | cuchillo, navaja | faca | couteau | Messer | нож
fork | tenedor | garfo | fourchette | Gabel | вилка
spoon | cuchara | colher | cuillère | Löffel | ложка
scale | báscula, balanza, pesa | balança | balance, pèse | Waage | весы
mixer, blender | batidora, licuadora | batedeira, liquidificador, misturador | mixeur, batteur, blender | Mixer, Rührgerät | миксер, блендер
toaster | tostadora | torradeira | grille-pain | Toaster | тостер
fan | ventilador | ventilador, ventoinha | ventilateur | Ventilator | вентилятор
heater | calefactor, estufa, calentador | aquecedor | chauffage, radiateur | Heizung, Heizgerät, Heizlüfter | обогреватель
humidifier, diffuser | humidificador, difusor | umidificador, humidificador, difusor | humidificateur, diffuseur | Luftbefeuchter, Diffuser | увлажнитель, диффузор
vacuum | aspiradora, aspirador | aspirador | aspirateur | Staubsauger | пылесос
iron | plancha | ferro | fer | Bügeleisen | утюг
projector | proyector | projetor | projecteur, vidéoprojecteur | Beamer, Projektor | проектор
headphones, headphone, headset, earphones | auriculares, cascos, audífonos | fones, fone, auscultadores, auriculares, headset | casque, écouteurs | Kopfhörer, Headset | наушники, гарнитура
earbuds, earbud, earpods | auriculares, cascos | fones, fone, auriculares | écouteurs, oreillettes | Ohrhörer, Ohrstöpsel, Kopfhörer | наушники, вкладыши
speaker, soundbar | altavoz, parlante, bocina | coluna, caixa, alto-falante | enceinte, haut-parleur | Lautsprecher, Box | колонка, динамик
charger | cargador | carregador | chargeur | Ladegerät | зарядка, зарядное
cable, cord | cable | cabo | câble | Kabel | кабель, провод, шнур
adapter | adaptador | adaptador | adaptateur | Adapter, Netzteil | адаптер, переходник
battery, batteries | batería, pila | bateria, pilha | batterie, pile | Akku, Batterie | батарея, батарейка, аккумулятор
powerbank | powerbank | powerbank | powerbank | Powerbank | повербанк
phone, smartphone | móvil, teléfono, celular | telemóvel, celular, telefone | téléphone, portable | Handy, Telefon, Smartphone | телефон, смартфон
case, cover | funda, carcasa, estuche | capa, capinha, estojo | coque, étui, housse | Hülle, Schutzhülle, Etui | чехол, крышка
protector, film | protector, lámina | película, protetor | film, protection | Schutzfolie, Folie, Panzerglas | стекло, пленка
tablet | tableta | tablet | tablette | Tablet | планшет
laptop, notebook | portátil, ordenador | portátil, notebook, computador | ordinateur, portable | Laptop, Notebook | ноутбук
keyboard | teclado | teclado | clavier | Tastatur | клавиатура
mouse | ratón | rato, mouse | souris | Maus | мышь, мышка
camera, webcam | cámara | câmera, câmara | caméra, appareil | Kamera | камера
drone | dron | drone | drone | Drohne | дрон, квадрокоптер
tripod | trípode | tripé | trépied | Stativ | штатив
microphone, mic | micrófono | microfone | micro, microphone | Mikrofon | микрофон
remote | mando | comando, controle | télécommande | Fernbedienung | пульт
watch, smartwatch | reloj | relógio | montre | Uhr, Armbanduhr | часы
clock | reloj, despertador | relógio, despertador | horloge, réveil | Uhr, Wanduhr, Wecker | часы, будильник
strap, band | correa | pulseira, correia, alça | bracelet, sangle | Armband, Riemen, Gurt | ремешок, ремень, браслет
necklace, chain | collar, cadena, gargantilla | colar, corrente, gargantilha | collier, chaîne | Halskette, Kette | цепочка, ожерелье, колье
pendant | colgante, dije | pingente | pendentif | Anhänger | кулон, подвеска
bracelet | pulsera, brazalete | pulseira, bracelete | bracelet | Armband | браслет
ring | anillo, sortija | anel | bague, anneau | Ring | кольцо
earrings, earring | pendientes, aretes, aros, zarcillos | brincos, brinco | boucles, boucle | Ohrringe, Ohrring, Ohrstecker | серьги, сережки
sunglasses, glasses | gafas, lentes | óculos | lunettes | Sonnenbrille, Brille | очки
shirt, tee, t-shirt, tshirt | camiseta, camisa, playera, remera | camiseta, camisa, t-shirt | t-shirt, chemise, tee-shirt, maillot | Shirt, Hemd, T-Shirt | футболка, рубашка, майка
blouse, top | blusa | blusa | chemisier, blouse, haut | Bluse, Oberteil | блузка, кофта, топ
sweater, hoodie, sweatshirt, jumper, pullover | jersey, suéter, sudadera | suéter, moletom, camisola, blusão | pull, sweat | Pullover, Pulli, Hoodie | свитер, худи, толстовка, кофта
jacket, coat | chaqueta, abrigo, cazadora, campera | jaqueta, casaco | veste, manteau, blouson | Jacke, Mantel | куртка, пальто, пиджак
dress | vestido | vestido | robe | Kleid | платье
skirt | falda | saia | jupe | Rock | юбка
trousers, pants, jeans, leggings | pantalón, pantalones, vaqueros | calça, calças, jeans, legging | pantalon, jean, legging | Hose, Jeans, Leggings | брюки, штаны, джинсы, лосины
shorts | pantalones cortos, bermudas | shorts, calções, bermuda | short | Shorts | шорты
socks, sock | calcetines, medias | meias, meia | chaussettes, chaussette | Socken, Strümpfe | носки
underwear, bra | ropa interior, sujetador, bragas | cueca, calcinha, sutiã | culotte, soutien-gorge, slip | Unterwäsche, Slip | белье, бюстгальтер, трусы
swimsuit, bikini | bañador, bikini | maiô, biquíni, fato de banho | maillot, bikini | Badeanzug, Bikini | купальник
shoes, shoe, sneakers, trainers | zapatos, zapatillas, tenis | sapatos, tênis, ténis, sapatilhas | chaussures, baskets | Schuhe, Schuh, Turnschuhe, Sneaker | туфли, кроссовки, ботинки, обувь, кеды
boots, boot | botas, bota | botas, bota | bottes, bottines | Stiefel | сапоги, ботинки
sandals, slippers | sandalias, chanclas, pantuflas | sandálias, chinelos, pantufas | sandales, chaussons, tongs | Sandalen, Hausschuhe, Pantoffeln | сандалии, тапочки, шлепанцы
hat, cap, beanie | gorra, sombrero, gorro | boné, chapéu, gorro | chapeau, casquette, bonnet | Hut, Mütze, Kappe | шапка, кепка, шляпа
gloves, glove | guantes | luvas | gants | Handschuhe | перчатки, варежки
scarf | bufanda, pañuelo | cachecol, lenço | écharpe, foulard | Schal, Tuch | шарф, платок
belt | cinturón | cinto | ceinture | Gürtel | ремень, пояс
bag, handbag | bolso, bolsa | bolsa, mala, carteira | sac | Tasche, Handtasche | сумка, пакет
backpack, rucksack | mochila | mochila | sac à dos | Rucksack | рюкзак
wallet, purse | cartera, billetera | carteira | portefeuille, porte-monnaie | Geldbörse, Portemonnaie, Brieftasche | кошелек, бумажник
suitcase, luggage | maleta | mala | valise | Koffer | чемодан
umbrella | paraguas | guarda-chuva, sombrinha | parapluie | Regenschirm, Schirm | зонт, зонтик
blanket, throw | manta, cobija | manta, cobertor | couverture, plaid | Decke | плед, одеяло, покрывало
pillow, cushion | almohada, cojín | almofada, travesseiro | oreiller, coussin | Kissen | подушка
pillowcase | funda de almohada | fronha | taie | Kissenbezug | наволочка
sheet, bedding, duvet | sábana, edredón | lençol, edredom, edredão | drap, couette | Bettwäsche, Laken, Bettdecke | простыня, белье, пододеяльник
towel | toalla | toalha | serviette | Handtuch | полотенце
curtain | cortina | cortina | rideau | Vorhang, Gardine | штора, занавеска
carpet, rug, mat | alfombra, alfombrilla, esterilla | tapete | tapis | Teppich, Matte | ковер, коврик
chair, stool | silla, taburete | cadeira, banco | chaise, tabouret | Stuhl, Hocker | стул, табурет, кресло
table, desk | mesa, escritorio | mesa, escrivaninha, secretária | table, bureau | Tisch, Schreibtisch | стол
shelf, rack | estantería, estante, balda | prateleira, estante | étagère | Regal | полка, стеллаж
mirror | espejo | espelho | miroir | Spiegel | зеркало
frame, picture, poster, painting | marco, cuadro, póster | moldura, quadro, pôster | cadre, tableau, affiche | Rahmen, Bild, Poster | рамка, картина, постер
candle | vela | vela | bougie | Kerze | свеча, свечка
box, basket | caja, cesta | caixa, cesto, cesta | boîte, panier | Box, Kiste, Korb | коробка, ящик, корзина
hook, hanger | gancho, percha | gancho, cabide | crochet, cintre | Haken, Bügel | крючок, вешалка
lock, padlock | candado, cerradura | cadeado, fechadura | cadenas, serrure | Schloss | замок
key, keychain, keyring | llavero, llave | chaveiro, chave | porte-clés, clé | Schlüssel, Schlüsselanhänger | ключ, брелок
tool, drill, screwdriver | taladro, destornillador, herramienta | furadeira, berbequim, parafusadeira | perceuse, visseuse, outil, tournevis | Bohrer, Bohrmaschine, Schraubendreher, Werkzeug | дрель, шуруповерт, отвертка, инструмент
hammer | martillo | martelo | marteau | Hammer | молоток
saw | sierra | serra, serrote | scie | Säge | пила
pump | bomba, inflador | bomba | pompe, gonfleur | Pumpe | насос
tent | tienda, carpa | tenda, barraca | tente | Zelt | палатка
bike, bicycle | bicicleta, bici | bicicleta | vélo | Fahrrad, Rad | велосипед
scooter | patinete | trotinete, patinete | trottinette | Roller | самокат
helmet | casco | capacete | casque | Helm | шлем
ball | balón, pelota | bola | ballon, balle | Ball | мяч
rope | cuerda | corda | corde | Seil | веревка, скакалка
rod | caña | cana, vara | canne | Angel, Angelrute | удочка
toy, doll, plush, puzzle | juguete, muñeca, peluche, rompecabezas | brinquedo, boneca, pelúcia, quebra-cabeça | jouet, poupée, peluche, puzzle | Spielzeug, Puppe, Plüschtier, Kuscheltier, Puzzle | игрушка, кукла, пазл
game, controller, console | juego, mando, consola | jogo, comando, controle, console | jeu, manette, console | Spiel, Controller, Konsole | игра, геймпад, приставка
book, diary | libro, cuaderno, agenda | livro, caderno, agenda | livre, cahier, carnet | Buch, Heft, Notizbuch | книга, тетрадь, блокнот
pen, pencil | bolígrafo, lápiz, pluma | caneta, lápis | stylo, crayon | Stift, Kugelschreiber | ручка, карандаш
stickers, sticker | pegatina, pegatinas | adesivo, autocolante | autocollant, sticker | Aufkleber, Sticker | наклейка, стикер
brush | cepillo, brocha, pincel | escova, pincel | brosse, pinceau | Bürste, Pinsel | щетка, кисть
toothbrush | cepillo de dientes | escova de dentes | brosse à dents | Zahnbürste | зубная щетка
comb | peine | pente | peigne | Kamm | расческа, гребень
hairdryer, dryer | secador | secador | sèche-cheveux | Föhn, Haartrockner | фен
trimmer, shaver, razor | afeitadora, recortadora, maquinilla | barbeador, aparador, máquina | rasoir, tondeuse | Rasierer, Trimmer | бритва, триммер
cream, lotion, serum | crema, sérum | creme, sérum | crème, sérum | Creme, Serum | крем, сыворотка
perfume | perfume, colonia | perfume | parfum | Parfüm | духи, парфюм
lipstick, makeup | pintalabios, maquillaje, labial | batom, maquiagem | rouge, maquillage | Lippenstift, Schminke | помада, косметика
wig | peluca | peruca | perruque | Perücke | парик
mask | máscara, mascarilla | máscara | masque | Maske | маска
costume | disfraz | fantasia | costume, déguisement | Kostüm | костюм
suit | traje | terno, fato | costume, tailleur | Anzug | костюм
collar, leash | collar, correa | coleira, trela | collier, laisse | Halsband, Leine | ошейник, поводок
feeder | comedero | comedouro | distributeur, mangeoire | Futterspender, Napf | кормушка
plant, seeds | planta, semillas | planta, sementes | plante, graines | Pflanze, Samen | растение, семена
planter, flowerpot | maceta | vaso | pot | Blumentopf | горшок, кашпо
hose | manguera | mangueira | tuyau | Schlauch | шланг
filter | filtro | filtro | filtre | Filter | фильтр
tap, faucet, shower | grifo, ducha | torneira, chuveiro | robinet, douche | Wasserhahn, Dusche, Duschkopf | кран, смеситель, душ
sponge | esponja | esponja | éponge | Schwamm | губка
holder, stand, mount | soporte | suporte | support | Halter, Halterung, Ständer | держатель, подставка, крепление
printer | impresora | impressora | imprimante | Drucker | принтер
router | router, enrutador | roteador, router | routeur | Router | роутер, маршрутизатор
monitor, screen | monitor, pantalla | monitor, ecrã, tela | écran, moniteur | Monitor, Bildschirm | монитор, экран
television, tv | televisor, tele | televisão, televisor | télé, téléviseur | Fernseher | телевизор
stroller | cochecito, carrito | carrinho | poussette | Kinderwagen | коляска
ladder | escalera | escada, escadote | échelle, escabeau | Leiter | лестница, стремянка
sofa | sofá | sofá | canapé | Sofa, Couch | диван
bed, mattress | cama, colchón | cama, colchão | lit, matelas | Bett, Matratze | кровать, матрас
guitar | guitarra | guitarra, violão | guitare | Gitarre | гитара
thermometer | termómetro | termômetro, termómetro | thermomètre | Thermometer | термометр, градусник
`;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');

/** Words of two letters or more, without accents and capitals. */
export const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

interface Article {
  english: ReadonlySet<string>;
  names: readonly string[];
}

const known: readonly Article[] = ARTICLES.trim()
  .split('\n')
  .map((line) => {
    const [english = '', ...others] = line.split('|').map((names) =>
      folded(names)
        .split(',')
        .map((name) => name.trim()),
    );
    const own = Array.isArray(english) ? english : [english];
    return { english: new Set(own), names: [...own, ...others.flat()] };
  });

/** Endings that a name takes on: plurals and cases. */
const LONGEST_ENDING = 3;
/** A shorter stem is the beginning of too many other words. */
const SHORTEST_STEM = 3;

const stemOf = (name: string): string =>
  name.length > SHORTEST_STEM + 1 ? name.replace(/[aeiouyаеиоуыэюяьs]$/u, '') : name;

/** Whether a word is the name in some number or case: "tazas" is a "taza", "кружки" a "кружка". */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = stemOf(name);
  return stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING;
}

/** Words that name nothing: what a title and a message share by chance. */
const NAMELESS: ReadonlySet<string> = new Set(
  `of the and for with in on to from by at an is it my your this that set pack pcs pc piece pieces new size one two de la el los las
  un una le les des du et da do das dos com para com con por der die das und mit fur in im ein eine auf на и с в для из не по`.split(
    /\s+/,
  ),
);

/** How many words of the message name the article of this English title, by the title's own words or by everyday ones. */
export function namesArticle(message: string, title: string): number {
  const own = wordsIn(title).filter((word) => !NAMELESS.has(word));
  const articles = known.filter(({ english }) =>
    own.some((word) => [...english].some((name) => isFormOf(word, name))),
  );
  const names = [...new Set([...own, ...articles.flatMap((article) => article.names)])];
  return new Set(
    wordsIn(message).filter((word) => !NAMELESS.has(word) && names.some((name) => isFormOf(word, name))),
  ).size;
}

/** Whether the word is an everyday article's name in some language: it tells of no language which one. */
export const isArticleName = (word: string): boolean =>
  known.some(({ names }) => names.some((name) => isFormOf(word, name)));
