import { fold } from '../normalise.ts';

/**
 * The names of each colour in the six languages, folded, with their endings. What is written in two words stands before what
 * is written in one: "azul marino" is navy, and no blue.
 */
const COLOURS: readonly string[] = [
  'navy(?: blue)?|azul[ -]marin(?:h?o)|marinho|bleu[ -]marine|(?:marine|navy|dunkel)blaue?[nmrs]?|темно[ -]?син(?:ий|яя|ее|юю|его|ие)',
  'light[ -]blue|sky[ -]blue|celeste|azul[ -]clar[oa]|bleu[ -]c(?:lair|iel)|hellblaue?[nmrs]?|голуб(?:ой|ая|ое|ую|ого|ые)',
  'teal|petrol|azul petroleo|bleu petrole|bleu canard|turquoise|turquesa|turkise?[nmrs]?|бирюзов(?:ый|ая|ое|ую|ого|ые)',
  'burgundy|maroon|wine red|burdeos|granate|bordo|borgonha|bordeaux|lie de vin|weinrote?[nmrs]?|бордов(?:ый|ая|ое|ую|ого|ые)|вишнев(?:ый|ая|ое|ую|ого|ые)',
  'khaki|caqui|kaki|хаки',
  'olive(?:[ -]green)?|verde oliva|oliva|vert olive|olivgrune?[nmrs]?|оливков(?:ый|ая|ое|ую|ого|ые)',
  'off[ -]white|cream|ivory|ecru|crema|crudo|marfil|creme|marfim|ivoire|cremeweisse?[nmrs]?|кремов(?:ый|ая|ое|ую|ого|ые)|молочн(?:ый|ая|ое|ую|ого|ые)',
  'black|negr[oa]s?|pret[oa]s?|noire?s?|schwarze?[nmrs]?|черн(?:ый|ая|ое|ую|ого|ые)',
  'white|blanc[oa]?s?|blanches?|branc[oa]s?|weisse?[nmrs]?|бел(?:ый|ая|ое|ую|ого|ой|ые)',
  'red|roj[oa]s?|vermelh[oa]s?|rouges?|rote?[nmrs]?|красн(?:ый|ая|ое|ую|ого|ые)',
  'blue|azul|azules|azuis|bleue?s?|blaue?[nmrs]?|син(?:ий|яя|ее|юю|его|ие)',
  'green|verdes?|verte?s?|grune?[nmrs]?|gruene?[nmrs]?|зелен(?:ый|ая|ое|ую|ого|ые)',
  'yellow|amarill[oa]s?|amarel[oa]s?|jaunes?|gelbe?[nmrs]?|желт(?:ый|ая|ое|ую|ого|ые)',
  'pink|rosad[oa]s?|rosas?|cor de rosa|roses?|pinke?[nmrs]?|розов(?:ый|ая|ое|ую|ого|ые)',
  'gr[ea]y|gris(?:es)?|cinzas?|cinzent[oa]s?|grise?s?|graue?[nmrs]?|anthrazit|сер(?:ый|ая|ое|ую|ого|ые)',
  'brown|marron(?:es)?|marrom|castanh[oa]s?|brune?s?|braune?[nmrs]?|коричнев(?:ый|ая|ое|ую|ого|ые)',
  'orange|naranja|laranja|orangene?[nmrs]?|оранжев(?:ый|ая|ое|ую|ого|ые)',
  'purple|violet|lilac|morad[oa]s?|rox[oa]s?|lilas?|violett?e?[nmrs]?|violeta|фиолетов(?:ый|ая|ое|ую|ого|ые)|сиренев(?:ый|ая|ое|ую|ого|ые)',
  'beige|sand|bege|бежев(?:ый|ая|ое|ую|ого|ые)',
  'gold(?:en)?|dorad[oa]s?|dourad[oa]s?|doree?s?|goldene?[nmrs]?|золот(?:ой|ая|ое|ую|ого|ые)|золотист(?:ый|ая|ое|ую|ого|ые)',
  'silver|platead[oa]s?|pratead[oa]s?|argentee?s?|silberne?[nmrs]?|silber|серебрист(?:ый|ая|ое|ую|ого|ые)',
];

const ANY = new RegExp(COLOURS.map((names) => `(?<![\\p{L}])(${fold(names)})(?!\\p{L})`).join('|'), 'gu');

/** The colours that folded words name, as places in the list, each with where it stands. */
export const coloursIn = (folded: string): { colour: number; at: number }[] =>
  [...folded.matchAll(ANY)].map((match) => ({
    colour: match.slice(1).findIndex(Boolean),
    at: match.index,
  }));
