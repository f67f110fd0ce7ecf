import { readArticles } from '../../src/adapters/embedded/articles/reader.ts';
import { Masking } from '../../src/adapters/openai/masking.ts';
import { wordsOf } from '../../src/bot/incoming/channelText.ts';
import { loadLanguageScores } from '../../src/adapters/embedded/language.ts';
import { readMessage } from '../../src/adapters/embedded/recognizer.ts';
import { soughtIn, snippetOf, vocabularyOf } from '../../src/adapters/store/searchText.ts';
import { guard } from '../../src/domain/guard/guard.ts';
import { claimsIn, isGuessing } from '../../src/domain/identification/orderClaims.ts';
import { placeInList } from '../../src/domain/identification/listPlace.ts';
import { articlesToRead, choiceTyped, detailsHeard } from '../../src/domain/negotiation/heard.ts';
import { privateIn } from '../../src/domain/privacy/privateText.ts';
import { briefOf } from '../../test/guard/briefs.ts';
import { LONGEST_TURN } from '../../src/services/turn/toRead.ts';
import { caseOf, identified, readingOf } from '../../test/support/builders.ts';
import { LANGUAGES, type Language } from '../../src/domain/vocabulary/message.ts';

/** What looks at every word of a text, each with all that it does about it. */
export type Parts = Record<
  'words' | 'reader' | 'hearing' | 'masking' | 'search' | 'guard',
  (text: string) => void
>;

/** Loads what the parts need. The reader and the guard take another language for each text, by its length and its first sign. */
export async function loadParts(): Promise<Parts> {
  const likely = await loadLanguageScores();
  const kase = { ...caseOf(identified()), asked: 'which_item' as const };
  const reading = readingOf({ complaintType: 'damaged' });
  // As long as a turn may be, so that nothing is refused for its length alone.
  const briefs = LANGUAGES.map((language) => ({
    ...briefOf('refund', language),
    mostCharacters: LONGEST_TURN,
  }));
  let turn = 0;
  const nextLanguage = (): Language => LANGUAGES[turn++ % LANGUAGES.length] ?? 'en';
  return {
    words(text) {
      for (const channelId of ['email', 'slack', 'msteams']) wordsOf({ channelId, text });
      for (const textFormat of ['xml', 'markdown']) wordsOf({ channelId: 'directline', textFormat, text });
    },
    reader(text) {
      const language = nextLanguage();
      const earlier = [{ by: 'bot' as const, text: 'I can give you 5.00 USD back.' }];
      const context = { earlier, openOffer: 'partial refund', asked: null, language };
      readMessage({ text, hasPhoto: false, context }, likely);
    },
    hearing(text) {
      choiceTyped(text, [{ title: 'Yes, please', choice: { kind: 'person' } }]);
      detailsHeard(kase, { text, choice: null }, reading, readArticles(articlesToRead(kase, text, reading)));
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
      const brief = briefs[turn++ % briefs.length];
      if (brief) guard(text, brief);
    },
  };
}

const LONGEST_SOUGHT = 200;
