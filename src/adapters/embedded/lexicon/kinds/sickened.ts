import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Somebody fell ill by a thing; "it makes me sick" is anger. */
export const SICKENED: Record<LexiconLanguage, Phrases> = {
  en: `
    (made|makes|making|make) (my (_ )?(son|daughter|kids?|baby|child|children|boy|girl|dog|cat|wife|husband|mum|mom|dad|partner)|him|her|them) (really |very |so |quite |physically |all )*(sick|ill|poorly|unwell|throw up|vomit|dizzy)(?! (of|with (worry|envy|laughter)))
    (son|daughter|child|kids?|baby|boy|girl|dog|cat|wife|husband|mum|mom) (got|was|is|felt|became|has been|fell) (_ )?(sick|ill|poorly|unwell|dizzy) (from|because of|after [a-z]{2,12}ing) _`,
  es: `
    (hij[oa]s?|nin[oa]s?|bebe|perr[oa]|gat[oa]|marido|mujer|madre|padre) (_ ){0,2}(puso|ha puesto|pusieron|sintio|encontro) (muy )?(mal[oa]?s?|enferm[oa]s?|maread[oa]s?) (por|con|de|del|a causa|al|tras|despues de) _
    (puso|ha puesto) (muy )?(mal[oa]?s?|enferm[oa]s?) a (mi|mis|nuestr[oa]) _`,
  pt: `
    (filh[oa]s?|crianca|bebe|cachorr[oa]|gat[oa]|marido|mulher|mae|pai) (passou|passaram|ficou|ficaram) (muito )?(mal|doentes?|enjoad[oa]|tont[oa]) (com|por|pelo|pela|por causa|depois de|ao) _
    deixou (o |a )?(meu|minha) _ (doente|mal|enjoad[oa])`,
  fr: `
    (fils|fille|enfants?|bebe|chien|chat|femme|mari|mere|pere) (_ ){0,3}(malades?|vomi|intoxique*|nausees?) (a cause|par|avec|apres|en) _
    (rendu|rend) (mon|ma|mes|notre) _ malades?`,
  de: `
    (meinen|meine|mein|unseren|unser|unsere|meinem|meiner) (sohn|tochter|kind|kinder|baby|hund|katze|mann|frau|mutter) (_ ){0,3}krank gemacht
    (sohn|tochter|kind|kindern|baby|hund|katze|mann|frau|mutter) (_ ){0,2}(davon|vom (geruch|gestank|trinken)|von dem (geruch|gestank|zeug)) (_ )?(krank|schlecht|ubel|schwindlig|schwindelig)`,
  ru: `
    (сын[а-я]*|доч[а-я]+|ребенк[а-я]+|жен[а-я]+|муж[а-я]*|собак[а-я]+|кошк[а-я]+|маме) (_ )?(стало|было|становится) (плохо|дурно) (от|из за|после) _
    (тошнит|тошнило|рвало|вырвало) (_ ){0,2}(сын[а-я]*|доч[а-я]+|ребенк[а-я]+|жен[а-я]+|муж[а-я]*) (от|из за|после) _`,
};
