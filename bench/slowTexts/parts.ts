import { Masking } from '../../src/adapters/openai/masking.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { readMessage } from '../../src/adapters/embedded/recognizer.ts';
import { soughtIn, snippetOf, vocabularyOf } from '../../src/adapters/store/searchText.ts';
import { asksToStop } from '../../src/domain/case/care.ts';
import { saysNoPhoto } from '../../src/domain/completeness/evidenceAsk.ts';
import { NO_FACTS, type Brief, type GuardLanguage } from '../../src/domain/guard/brief.ts';
import { guard } from '../../src/domain/guard/guard.ts';
import { claimsIn, isGuessing } from '../../src/domain/identification/identification.ts';
import { placeInList } from '../../src/domain/identification/listPlace.ts';
import { choiceTyped, detailsHeard } from '../../src/domain/negotiation/heard.ts';
import { privateIn } from '../../src/domain/privacy/privateText.ts';
import { caseOf, identified, readingOf } from '../../test/support/builders.ts';

/** What looks at every word of a text, each with all that it does about it. */
export type Parts = Record<'reader' | 'hearing' | 'masking' | 'search' | 'guard', (text: string) => void>;

const LANGUAGES: readonly GuardLanguage[] = ['en', 'es', 'pt', 'fr', 'de', 'ru'];

/** Loads what the parts need. The reader and the guard take another language for each text, by its length and its first sign. */
export async function loadParts(): Promise<Parts> {
  const likely = await loadLanguageScores();
  const kase = { ...caseOf(identified()), asked: 'which_item' as const };
  const told = { ...kase, care: { ...kase.care, told: ['week'] } };
  const reading = readingOf({ complaintType: 'damaged' });
  let turn = 0;
  const nextLanguage = (): GuardLanguage => LANGUAGES[turn++ % LANGUAGES.length] ?? 'en';
  return {
    reader(text) {
      const language = nextLanguage();
      const earlier = [{ by: 'bot' as const, text: 'I can give you 5.00 USD back.' }];
      const context = { earlier, openOffer: 'partial refund', asked: null, language };
      readMessage({ text, hasPhoto: false, context }, likely);
    },
    hearing(text) {
      choiceTyped(text, [{ title: 'Yes, please', choice: { kind: 'person' } }]);
      detailsHeard(kase, { text, choice: null }, reading);
      asksToStop(text, told);
      saysNoPhoto(text);
      isGuessing(claimsIn(text));
      placeInList(text, 3);
    },
    masking(text) {
      new Masking(['Maria Kowalska', '90-001']).mask(text);
      privateIn(text);
    },
    search(text) {
      const said = [{ n: 1, by: 'buyer' as const, text }];
      vocabularyOf(said);
      snippetOf(said, soughtIn(text.slice(0, LONGEST_SOUGHT)) ?? []);
    },
    guard(text) {
      guard(text, { ...BRIEF, language: nextLanguage() });
    },
  };
}

const LONGEST_SOUGHT = 200;
const BRIEF: Brief = {
  language: 'en',
  mood: 'calm',
  template: '',
  must: NO_FACTS,
  may: NO_FACTS,
  thisYear: 2026,
  mostCharacters: 900,
};
