import { wordsOf, type Words } from './book.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Language } from '../../vocabulary/message.ts';

export const BOOKS: Readonly<Record<Language, Words>> = {
  en: wordsOf(en),
  es: wordsOf(es),
  pt: wordsOf(pt),
  fr: wordsOf(fr),
  de: wordsOf(de),
  ru: wordsOf(ru),
};
