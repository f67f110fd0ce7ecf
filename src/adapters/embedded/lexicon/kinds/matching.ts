import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What it is to be worn or stand with. A lid belongs to its pot, and fits it or not; trousers and a sofa it only looks well with. */
const BESIDE: Record<LexiconLanguage, string> = {
  en: 'trousers|pants|jeans|skirt|dress|jacket|coat|suit|outfit|shoes|sofa|couch|curtains?|furniture|walls?|wallpaper|carpet|rug|cushions|room|kitchen|living room|bedroom|decor|hair|eyes|rest|others|style|bag|tie|shirt|wardrobe|clothes',
  es: 'pantalon(es)?|vaqueros|falda|vestido|chaqueta|abrigo|traje|zapatos|sofa|cortinas?|muebles|pared(es)?|alfombra|cojines|salon|cocina|habitacion|dormitorio|decoracion|pelo|ojos|resto|estilo|bolso|camisa|ropa|conjunto',
  pt: 'calcas?|saia|vestido|casaco|terno|fato|sapatos|sofa|cortinas?|cortinados|moveis|paredes?|tapete|almofadas|sala|cozinha|quarto|decoracao|cabelo|olhos|resto|estilo|bolsa|camisa|roupas?|conjunto',
  fr: 'pantalons?|jupe|robe|veste|manteau|costume|tenue|chaussures|canape|rideaux|meubles|murs?|tapis|coussins|salon|cuisine|chambre|deco|decoration|cheveux|yeux|reste|style|sac|chemise|vetements|papier peint',
  de: 'hosen?|jeans|rock|kleid|jacke|mantel|anzug|outfit|schuhen?|sofa|couch|vorhang(en)?|gardinen|mobeln?|einrichtung|wand|tapete|teppich|kissen|wohnzimmer|kuche|schlafzimmer|zimmer|deko|haaren|augen|rest|ubrigen|stil|tasche|hemd|bluse|kleidung|klamotten|garderobe',
  ru: 'брюкам|штанам|джинсам|юбке|платью|куртке|пальто|костюму|туфлям|обуви|дивану|шторам|занавескам|мебели|стен(е|ам)|обоям|ковру|подушкам|комнате|кухне|спальне|интерьеру|волосам|глазам|остальному|стилю|сумке|рубашке|одежде|гардеробу',
};

/** It does not look well with something else of theirs, which is no fault of it: "it just doesn't go with my trousers". */
const SAID: Record<LexiconLanguage, (beside: string) => Phrases> = {
  en: (beside) =>
    `(do not|does not|did not|will not|not|never|hardly) (really |quite |even |even really )*(go|goes|match|matches|matching|suit) (well |at all )?(with )?(my|the|our|any of my|her|his) (_ ){0,2}(${beside})`,
  es: (beside) =>
    `no (me |le |nos )?(combinan?|pegan?|va|van|queda bien|quedan bien|conjuntan?) (bien |nada |mucho )*con (mi|mis|el|la|los|las|nuestr[oa]s?|lo) (_ ){0,2}(${beside})`,
  pt: (beside) =>
    `nao (me )?(combinam?|ficam? bem|vai|vao|condiz|condizem|da) (bem |nada |muito )*com (o |a |os |as |meu |minha |meus |minhas |nosso |nossa )+(_ ){0,1}(${beside})`,
  fr: (beside) =>
    `(ne |n )?(va|vont|allait|s accorde|s accordent|s harmonise|colle) (pas|pas vraiment|pas du tout|pas bien) (bien |trop )?avec (mon|ma|mes|le|la|les|notre|nos) (_ ){0,2}(${beside})`,
  de: (beside) =>
    `(passt|passen|passte|harmoniert|harmonieren) (farblich |leider |irgendwie |einfach |so |gar |uberhaupt |halt |doch |mir )*(nicht|nicht wirklich|nicht so|nicht richtig|uberhaupt nicht) (so |ganz |gut )*(zu|zum|zur|mit) (der |den |dem |meine[rnm]? |unsere[rnm]? |seine[rnm]? |ihre[rnm]? )?(_ )?(${beside})`,
  ru: (beside) =>
    `не (подходит|подходят|подошл[аои]|сочетается|сочетаются|идет|гармонирует) (совсем |никак |особо )?(к |с |под )?(мо[а-я]+ |наш[а-я]+ |эт[а-я]+ )?(_ )?(${beside}|брюками|штанами|джинсами|юбкой|платьем|курткой|диваном|шторами|мебелью|обоями|интерьером|туфлями)`,
};

export const matchingIn = (language: LexiconLanguage): Phrases => SAID[language](BESIDE[language]);
