import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The order's address is right as it stands: "my address hasn't changed". */
export const ADDRESS_KEPT: Record<LexiconLanguage, Phrases> = {
  en: `
    (same|usual) address( as (before|always|last time|on the order))?; address (is|s|has) (still |not )*(the same|right|correct|fine|good|up to date|changed)(?! (to|from|since))
    (not|never) (moved|changed (the |my )?address)`,
  es: `
    (a )?(la )?misma direccion( de siempre)?; direccion (es|sigue siendo|esta) (la misma|correcta|bien); (no (he|hemos) cambiado de|sigo en la misma) (direccion|casa)`,
  pt: `
    (o |a |no |na |para o |para a )?mesm[oa] (endereco|morada)( de sempre)?; (endereco|morada) (e|esta|continua) (o mesmo|a mesma|cert[oa]|corret[oa]); nao (mudei|mudamos) de (casa|endereco|morada)`,
  fr: `
    (a )?(la )?meme adresse; adresse (est|reste) (toujours )?(la meme|la bonne|bonne|correcte|exacte); (n ai|n avons|ai|avons) pas (change d adresse|demenage)`,
  de: `
    (gleiche|selbe|dieselbe) adresse; (die |meine )?adresse (stimmt|passt)( noch| weiterhin| immer noch| so)*(?! (nicht|aber)); (die |meine )?adresse ist (noch |weiterhin |immer noch )*(richtig|die gleiche|dieselbe|aktuell|korrekt)
    (bin|sind|habe|haben) (noch |immer noch )?nicht (umgezogen|die adresse geandert)`,
  ru: `
    (на )?(тот же|прежнии) адрес; адрес (тот же|прежнии|верныи|правильныи|не (менялся|изменился|поменялся))`,
};
