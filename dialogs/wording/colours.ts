import type { Language } from '../../src/domain/vocabulary/message.ts';

/** Everyday colours as sellers write them in English, and what they are called in the other languages. */
const COLOURS: Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, string>>>> = {
  black: { es: 'negro', pt: 'preto', fr: 'noir', de: 'Schwarz', ru: 'чёрный' },
  white: { es: 'blanco', pt: 'branco', fr: 'blanc', de: 'Weiß', ru: 'белый' },
  red: { es: 'rojo', pt: 'vermelho', fr: 'rouge', de: 'Rot', ru: 'красный' },
  blue: { es: 'azul', pt: 'azul', fr: 'bleu', de: 'Blau', ru: 'синий' },
  navy: { es: 'azul marino', pt: 'azul-marinho', fr: 'bleu marine', de: 'Marineblau', ru: 'тёмно-синий' },
  'light blue': { es: 'celeste', pt: 'azul-claro', fr: 'bleu clair', de: 'Hellblau', ru: 'голубой' },
  teal: { es: 'verde azulado', pt: 'verde-azulado', fr: 'bleu canard', de: 'Petrol', ru: 'сине-зелёный' },
  turquoise: { es: 'turquesa', pt: 'turquesa', fr: 'turquoise', de: 'Türkis', ru: 'бирюзовый' },
  green: { es: 'verde', pt: 'verde', fr: 'vert', de: 'Grün', ru: 'зелёный' },
  olive: { es: 'verde oliva', pt: 'verde-oliva', fr: 'vert olive', de: 'Olivgrün', ru: 'оливковый' },
  khaki: { es: 'caqui', pt: 'caqui', fr: 'kaki', de: 'Khaki', ru: 'хаки' },
  yellow: { es: 'amarillo', pt: 'amarelo', fr: 'jaune', de: 'Gelb', ru: 'жёлтый' },
  orange: { es: 'naranja', pt: 'laranja', fr: 'orange', de: 'Orange', ru: 'оранжевый' },
  pink: { es: 'rosa', pt: 'rosa', fr: 'rose', de: 'Rosa', ru: 'розовый' },
  purple: { es: 'morado', pt: 'roxo', fr: 'violet', de: 'Lila', ru: 'фиолетовый' },
  burgundy: { es: 'burdeos', pt: 'bordô', fr: 'bordeaux', de: 'Weinrot', ru: 'бордовый' },
  brown: { es: 'marrón', pt: 'marrom', fr: 'marron', de: 'Braun', ru: 'коричневый' },
  grey: { es: 'gris', pt: 'cinza', fr: 'gris', de: 'Grau', ru: 'серый' },
  gray: { es: 'gris', pt: 'cinza', fr: 'gris', de: 'Grau', ru: 'серый' },
  beige: { es: 'beige', pt: 'bege', fr: 'beige', de: 'Beige', ru: 'бежевый' },
  cream: { es: 'crema', pt: 'creme', fr: 'crème', de: 'Creme', ru: 'кремовый' },
  gold: { es: 'dorado', pt: 'dourado', fr: 'doré', de: 'Gold', ru: 'золотой' },
  silver: { es: 'plateado', pt: 'prateado', fr: 'argenté', de: 'Silber', ru: 'серебристый' },
};

/** A colour of a variant as the buyer's language calls it; what is no everyday colour stays as the seller wrote it. */
export const colourName = (written: string, language: Language): string =>
  (language === 'en' ? undefined : COLOURS[written.trim().toLowerCase()]?.[language]) ?? written.trim();
