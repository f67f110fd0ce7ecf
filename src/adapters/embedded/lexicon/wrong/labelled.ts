import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Words of one language for what a box says and what is in it, as alternatives. */
interface Parts {
  /** "The box says …" and "it says … on the box", without what it says: a size or a colour is a complaint of its own. */
  says: string;
  /** What may stand between that and what is in it. */
  within: string;
  one: string;
  /** What is no article, or one in another state. */
  state: string;
}

const LABELS = 'xs|s|m|l|xl|xxl|<colour>|\\d+';

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    says: `((box|package|packaging|label|carton|sticker) (says|said|reads|states|claims) (?!(?:size|made|fragile|${LABELS}) )(_ ){1,4}|(says|said|reads|written) (?!(?:size|made|${LABELS}) )(_ ){1,3}on (the )?(box|package|packaging|label|carton) )`,
    within: 'and|but|yet|inside|there|in|it|is|was|are|were|s|i|found|had|contains|contained|only|got',
    one: 'a|an|some',
    state: 'empty|broken|cracked|different|smaller|bigger|crack|hole|lot|bit|few|note|smell|used',
  },
  es: {
    says: `((caja|empaque|etiqueta|envase|envoltorio) (dice|pone|decia|ponia|indica) (?!(?:talla|hecho|${LABELS}) )(_ ){1,4}|(dice|pone|escrito|decia|ponia) (?!(?:talla|hecho|${LABELS}) )(_ ){1,3}(en|por) (la |el )?(caja|empaque|etiqueta|envase) )`,
    within:
      'y|pero|adentro|dentro|hay|habia|venia|viene|vino|trae|traia|es|era|me|llego|encontre|encuentro|lo|que|solo',
    one: 'un|una|unos|unas',
    state: 'rot[oa]|danad[oa]|distint[oa]|agujero|nota|talla|poco|olor|usad[oa]|roto',
  },
  pt: {
    says: `((caixa|embalagem|etiqueta|rotulo) (diz|dizia|fala|indica) (?!(?:tamanho|feito|${LABELS}) )(_ ){1,4}|(escrito|diz|dizia) (?!(?:tamanho|feito|${LABELS}) )(_ ){1,3}(na|no) (caixa|embalagem|etiqueta|rotulo) )`,
    within: 'e|mas|dentro|tinha|tem|ha|havia|veio|vinha|era|la|so|estava|encontrei|vem|vinham',
    one: 'um|uma|uns|umas',
    state: 'quebrad[oa]|danificad[oa]|diferente|furo|bilhete|tamanho|pouco|cheiro|usad[oa]',
  },
  fr: {
    says: `((boite|carton|emballage|etiquette) (dit|indique|annonce|affiche) (?!(?:taille|fabrique|${LABELS}) )(_ ){1,4}|(ecrit|marque|indique) (?!(?:taille|fabrique|${LABELS}) )(_ ){1,3}(sur|dessus) (la |le |l )?(boite|carton|emballage|etiquette) )`,
    within:
      'et|mais|pis|puis|dedans|a|l|interieur|il|y|avait|c|est|etait|contient|contenait|on|trouve|j|ai|la|je|tombe|sur',
    one: 'un|une|des',
    state: 'casse|cassee|abimee?|differente?|trou|mot|taille|peu|odeur|fissure|autre',
  },
  de: {
    says: `((schachtel|karton|verpackung|packung|etikett|box|aufkleber) (steht|stand) (?!(?:grosse|made|${LABELS}) )(_ ){1,4}|laut (der |dem )?(schachtel|karton|verpackung|etikett|aufdruck) (?!(?:grosse|made|${LABELS}) )(_ ){1,3})`,
    within: 'aber|und|drin|drinnen|innen|ist|war|lag|liegt|jedoch|nur|da|darin|dann|doch|gefunden',
    one: 'ein|eine|einen',
    state: 'kaputte[srn]?|beschadigte[srn]?|andere[srn]?|loch|zettel|bisschen|geruch|gebrauchte[srn]?|riss',
  },
  ru: {
    says: `на (коробке|упаковке|этикетке|пачке) (_ )?(написано|указано|стоит)? ?(?!(?:размер|сделано|${LABELS}) )(_ ){1,3}`,
    within: 'а|но|и|внутри|там|в|неи|лежит|лежал[а-я]*|оказал[а-я]+|был[аои]?|оказался',
    one: 'внутри|лежит|лежал[а-я]*|оказал[а-я]+|оказался',
    state:
      'пусто|ничего|разбит[а-я]+|сломан[а-я]+|брак|дыра|скол|трещина|запах|размер|все|другои|другая|только|нет|не',
  },
};

/** The box names one thing and another lies in it: "it says headphones on the box and there is a toothbrush inside". */
function labelledOf(language: LexiconLanguage): Phrases {
  const { says, within, one, state } = PARTS[language];
  return `${says}(, )?((${within}) ){0,5}(${one}) (<colour> )?(?!(?:${state}|${LABELS}) )_`;
}

export const LABELLED: Record<LexiconLanguage, Phrases> = {
  en: labelledOf('en'),
  es: labelledOf('es'),
  pt: labelledOf('pt'),
  fr: labelledOf('fr'),
  de: labelledOf('de'),
  ru: labelledOf('ru'),
};
