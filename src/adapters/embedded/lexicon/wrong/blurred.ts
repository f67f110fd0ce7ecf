import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A picture that is not sharp, of what shows one. A photo that the buyer took may be blurred as well, and is excused for it. */
export const BLURRED: Record<LexiconLanguage, Phrases> = {
  en: `(?<!(sorry|apologies|my|this|that|attached|first|last) (the |if the |about the |is the )?)(picture|image|display|projection|projector|projected image|video) (_ ){0,5}(blurry|blurred|blurs|fuzzy|out of focus|unfocused|hazy|washed out|grainy|pixelated); (picture|image|projector) never focuses`,
  es: `(?<!(perdon|disculpa|disculpen|mi|esta|esa) (que |por )?(la )?)(imagen|proyector|proyeccion|pantalla|video) (_ ){0,4}(borros[oa]s?|desenfocad[oa]s?|opac[oa]s?|lavad[oa]s?|pixelad[oa]s?|nebulos[oa]s?); (imagen|proyector|proyeccion|pantalla) (_ ){0,2}sin (nitidez|foco)`,
  pt: `(?<!(desculpa|desculpe|minha|esta|essa) (que |pela )?(a )?)(imagem|projetor|projector|projecao|tela|ecra|video) (_ ){0,4}(desfocad[oa]s?|embacad[oa]s?|borrad[oa]s?|lavad[oa]s?|turv[oa]s?|pixelad[oa]s?|bac[oa]s?); (imagem|projetor|projector|projecao) (_ ){0,2}sem (foco|nitidez)`,
  fr: `(?<!(desole|desolee|pardon|excusez|cette|mon) (pour |si )?(l )?)(image|projecteur|projo|projection|ecran|videoprojecteur|video) (_ ){0,5}(floue?s?|troubles?|delavee?s?|voilee?s?|pixelisee?s?|manque de nettete)`,
  de: `(?<!(sorry|entschuldigung|tschuldigung|mein|dieses|letzte|erste) (das |fur das |dass das )?)(bild|beamer|projektor|projektion|display|video) (_ ){0,4}(unscharf|verschwommen|verwaschen|milchig|matschig|pixelig|trub)`,
  ru: `(?<!(извините|простите|сорри|мое|это) (за |что )?)(картинк[а-я]+|изображени[а-я]+|проектор[а-я]*|проекци[а-я]+|экран[а-я]*) (_ ){0,4}(размыт[а-я]+|мутн[а-я]+|нечетк[а-я]+|расплывчат[а-я]+|блекл[а-я]+); (картинка|изображение|проектор) не в фокусе`,
};
