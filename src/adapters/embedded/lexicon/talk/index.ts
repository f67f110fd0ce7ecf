import type { LexiconLanguage } from '../lexicon.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Talk } from './talk.ts';

export const TALKS: Record<LexiconLanguage, Talk> = { en, es, pt, fr, de, ru };
