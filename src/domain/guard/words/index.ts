import type { GuardLanguage } from '../brief.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { GuardWords } from './guardWords.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

export const WORDS: Readonly<Record<GuardLanguage, GuardWords>> = { en, es, pt, fr, de, ru };
