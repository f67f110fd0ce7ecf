import { BROKEN_OFF } from '../kinds/brokenOff.ts';
import { FAULTS } from '../kinds/faults.ts';
import { otherMaterial } from '../kinds/materials.ts';
import { OTHER_THINGS } from '../kinds/otherThings.ts';
import { SHORT_COMINGS } from '../kinds/shortComings.ts';
import type { LexiconLanguage } from '../lexicon.ts';
import { BLURRED } from './blurred.ts';
import { CHIPPED } from './chipped.ts';
import { COUNTED_SHORT } from './countedShort.ts';
import { IN_PIECES } from './inPieces.ts';
import { LABELLED } from './labelled.ts';
import { ONE_OF_SET } from './oneOfSet.ts';
import { ONE_OF_SEVERAL } from './oneOfSeveral.ts';

/** What is wrong, as it is told by a construction more than by set words, beside the cues of each language. */
export const wrongByConstruction = (language: LexiconLanguage) => ({
  quality: [
    FAULTS[language],
    SHORT_COMINGS[language],
    BLURRED[language],
    ONE_OF_SEVERAL[language].fails,
  ].join('\n'),
  wrong_item: [OTHER_THINGS[language], LABELLED[language]].join('\n'),
  damaged: [
    BROKEN_OFF[language],
    CHIPPED[language],
    IN_PIECES[language],
    ONE_OF_SEVERAL[language].broken,
  ].join('\n'),
  missing_parts: [COUNTED_SHORT[language], ONE_OF_SET[language] ?? ''].join('\n'),
  not_as_described: otherMaterial(language),
});
