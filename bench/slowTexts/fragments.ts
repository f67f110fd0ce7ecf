import { LEXICONS, textsIn } from '../../src/adapters/embedded/lexicon/index.ts';
import { OCCASION_WORDS } from '../../src/adapters/embedded/lexicon/occasions.ts';
import { PARTING } from '../../src/adapters/embedded/lexicon/parting.ts';
import { NO_PHOTO } from '../../src/adapters/embedded/lexicon/photo.ts';
import { splitPhrases } from '../../src/adapters/embedded/phrases/phraseSet.ts';

/** A word or two of every script that people write in, with capitals and marks where it has them. */
const SCRIPTS = [
  'aB é ñß İı ǅ ﬁ',
  'αΒ ς',
  'жЩ ё',
  'աԲ',
  'אב שָׁ',
  'عب لا',
  'ܐܒ',
  'ދި',
  'नम स्ते',
  'বাংলা',
  'ਪੰ',
  'ગુ',
  'தமி',
  'తెలు',
  'ಕನ್ನ',
  'മല',
  'සිං',
  'ไท ที่',
  'ລາວ',
  'བོད',
  'မြန်',
  'ქა',
  '한국 가',
  'አማ',
  'ᏣᎳ',
  'ខ្មែ',
  'ᠮᠣ',
  'ひら',
  'カタ ｶﾀ',
  'ㄅㄆ',
  '中文 退款 。',
  '𝒜𝔞 Ａａ １',
];

/** What patterns for addresses, numbers, names and feelings begin with, and what stops them late. */
const SIGNS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ...['\n', '\t', '\r\n', '\u00A0', '\u2028', '\u200B', '\u200D', '\uFE0F', '\uFEFF', '\uD83D', '\u0000'],
  ...['\u0301', 'a\u0301', '\u0489\u0301', '😀', '👨‍👩‍👧', '👍🏽', '🇩🇪', '❤️', '…', '–', '’', '€', '№', '١', '²'],
  ...[
    'a@',
    '@a',
    'a@b',
    'a@b.',
    'a.b',
    '(at)',
    ' at a',
    ' at a dot b',
    'http://',
    'www.',
    '&amp',
    '</3',
    ':-)',
    '))',
  ],
  ...[
    '1 ',
    '1-',
    '1.',
    '1/',
    '1234 ',
    '+1',
    '(1',
    '1a',
    'A1',
    'A-1',
    'AB12 ',
    '12.09.',
    'A1-',
    '#1',
    '12 A',
    '1\n',
  ],
  ...[
    'Aa ',
    'Aa-',
    "A'a",
    'Aa.',
    'AAA ',
    'a-',
    'calle a',
    'calle ',
    '1 rue a ',
    'Astr.',
    'ул. а',
    'ул.',
    'weg ',
    '1 bis ',
  ],
  ...[
    'no ',
    'no photo ',
    'not ',
    'kein ',
    'can not take a photo ',
    'не фото',
    'stop ',
    'yes ',
    "n't",
    'and ',
    'half ',
  ],
];

/** Every sentence of every lexicon, as somebody could write it. */
const lexiconFragments = (): string[] => [
  ...new Set(
    [...textsIn(LEXICONS), ...Object.values(NO_PHOTO), ...textsIn(PARTING), ...textsIn(OCCASION_WORDS)]
      .flatMap(splitPhrases)
      .map(written),
  ),
];

/** The shortest pieces, and the longer ones that the reader's own phrases begin with. */
export const fragments = (): { short: string[]; phrases: string[] } => ({
  short: [...SCRIPTS.flatMap((script) => [script, ...script.split(' ')]), ...SIGNS],
  phrases: lexiconFragments(),
});

/** One text that a phrase is found in: the first of its choices, whatever may be left out, four words in its gaps. */
function written(phrase: string): string {
  let text = phrase.replaceAll(/\(\?[!=<][^()]*\)/gu, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replaceAll(/\(([^()|]*)(?:\|[^()]*)?\)[?*]?/gu, '$1');
  }
  return text.replaceAll(' .. ', ' so and so many ').replaceAll('_', 'thing').replaceAll('*', 'es').trim();
}
