import type { LexiconLanguage } from './lexicon.ts';

/**
 * What whoever writes by ear may write alike, as `written = heard`, applied in this order to words without accents: "sirben" is heard
 * as "sirven", "kebrada" as "quebrada". Written twice is heard once in every language.
 */
export const SOUNDS: Record<LexiconLanguage, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/ph/g, 'f'],
    [/ck|c(?![eiyh])/g, 'k'],
    [/z|c(?=[eiy])/g, 's'],
    [/ea/g, 'e'],
    [/ie|ei|ee/g, 'i'],
  ],
  es: [
    [/h/g, ''],
    [/ll/g, 'y'],
    [/v/g, 'b'],
    [/qu(?=[ei])|c(?![eih])/g, 'k'],
    [/z|x|c(?=[ei])/g, 's'],
    [/g(?=[ei])/g, 'j'],
    [/n(?=[pb])/g, 'm'],
  ],
  pt: [
    [/ch/g, 'x'],
    [/h/g, ''],
    [/qu(?=[ei])|c(?![ei])/g, 'k'],
    [/z|c(?=[ei])/g, 's'],
    [/ou/g, 'o'],
    [/n(?=[pb])/g, 'm'],
  ],
  fr: [
    [/eau|au/g, 'o'],
    [/ph/g, 'f'],
    [/h/g, ''],
    [/qu|c(?![eiy])/g, 'k'],
    [/c(?=[eiy])/g, 's'],
    [/ai|ei/g, 'e'],
    [/y/g, 'i'],
    [/(?<=..)(?:ent|er|ez|es|e|s|t|x)$/, ''],
  ],
  de: [
    [/ph|v/g, 'f'],
    [/(?<=[aeiou])h/g, ''],
    [/ck/g, 'k'],
    [/tz/g, 'z'],
    [/dt|th/g, 't'],
    [/ie|y/g, 'i'],
  ],
  ru: [
    [/[ьъ]/g, ''],
    [/о/g, 'а'],
    [/[еэы]/g, 'и'],
    [/тс/g, 'ц'],
    [/дс/g, 'ц'],
    [/сч|зч/g, 'щ'],
  ],
};

/** The little words that turn a complaint, as they are mistyped: too short to be mended by a letter. */
export const NOT_MISTYPED: Record<LexiconLanguage, string> = {
  en: 'dnt=not dosnt=not doesent=not',
  es: 'nop=no',
  pt: 'num=nao nun=nao naum=nao',
  fr: 'pa=pas',
  de: 'nich=nicht nit=nicht nixht=nicht',
  ru: 'ни=не',
};

/** What complaints turn on in few words, too short or too like other words to be meant by any but those who write by ear. */
export const BY_EAR: Record<LexiconLanguage, string> = {
  en: 'work works working turn turns charge charges smashed ripped size small large sound',
  es: 'sirve sirven funcionan rota roto rotas rotos vino vinieron enciende encienden carga cargan suena suenan conecta talla llegaron mojado',
  pt: 'liga ligam funcionam veio vieram carrega carregam presta prestam conecta molhado rasgada',
  fr: 'marche marchent allume allument charge chargent connecte recu jamais taille casse casses',
  de: 'verbinden verbindet verbinde geht gehen laden ladt leuchtet kaputte zerbrochene grosse nass',
  ru: 'работают включаются заряжается заряжаются разбилась разбился сломалась сломался пришли наушники',
};
