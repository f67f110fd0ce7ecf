import type { LexiconLanguage, Phrases } from '../../lexicon.ts';
import { CURRENTS } from './currents.ts';
import { FALLS } from './falls.ts';
import { GASES } from './gases.ts';
import { HEATS } from './heats.ts';
import { HOLDS } from './holds.ts';
import { SKINS } from './skins.ts';
import { SWALLOWED } from './swallowed.ts';
import { SWELLINGS } from './swellings.ts';
import { UNDERSTATED } from './understated.ts';

const KINDS = [FALLS, SWELLINGS, CURRENTS, HEATS, GASES, HOLDS, SWALLOWED, SKINS, UNDERSTATED];

/** What a thing does that somebody could be hurt by, or was, kind by kind. */
export const dangersIn = (language: LexiconLanguage): Phrases =>
  KINDS.map((kind) => kind[language]).join('\n');
