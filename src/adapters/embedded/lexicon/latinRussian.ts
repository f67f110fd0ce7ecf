import { knowsWord } from './index.ts';

/**
 * Russian typed in Latin letters, as by somebody without a Russian keyboard, written in its own. There are as many ways to
 * do so as people; what they share is the sound. Null for whatever is not plainly Russian.
 */
export function inCyrillic(raw: string, languageSoFar: string | null): string | null {
  if (/\p{Script=Cyrillic}/u.test(raw)) return null;
  const words = raw.toLowerCase().match(WORD) ?? [];
  if (words.length === 0 || words.some((word) => ANOTHER.has(word))) return null;
  const common = new Set(words.filter((word) => COMMON.has(word) || SHARED.has(word)));
  const telling = [...common].filter((word) => COMMON.has(word)).length;
  const isExpected = languageSoFar?.slice(0, 2).toLowerCase() === 'ru';
  if (isExpected ? common.size === 0 : telling < TELLING_AT_LEAST) return null;
  const spelled = new Map(words.map((word) => [word, spelledOut(word)]));
  const known = words.filter((word) => knowsWord('ru', spelled.get(word) ?? '')).length;
  if (known / words.length < (isExpected ? MOSTLY_EXPECTED : MOSTLY)) return null;
  return raw.replace(WORD, (word) => spelled.get(word.toLowerCase()) ?? word);
}

const WORD = /[a-z]+(?:'[a-z]*)*/gi;

/** Of so many words of their own a text is Russian, where nothing says that Russian is to be expected. */
const TELLING_AT_LEAST = 2;
/** Which share of the words must be known, the others being names and what nobody listed. */
const MOSTLY = 0.6;
const MOSTLY_EXPECTED = 0.5;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Frequent Russian words that are no words of another language that is read. */
const COMMON = setOf(`
  ya ja vy menya mne moy moi moj moya moja moyu moe moi moego vash vasha eto etot eta chto shto kogda gde kak pochemu
  uzhe uje esche eshche eshe eschyo yeshche ochen oche tolko bolshe nichego nikto nikak spasibo pozhaluysta pojaluista
  pozhaluista pozhalusta zdravstvuyte zdravstvuite zdrastvuyte zdravstvujte privet dobryy dobry dobrij den vecher
  zakaz zakaza zakazal zakazala posylka posylku posylki posilka posilku dengi den'gi prishel prishla prishlo prishli
  prishol priedet pridet pridyot poluchil poluchila zhdu jdu zhdat hochu khochu hotel hotela mozhno mojno nuzhno
  nujno nado vernite vernut verni verite slomalas slomalsya slomano slomana razbita razbit razbito razbitaya ne
  menyat rabotaet ustraivaet davay davayte davaite soglasna soglasen horosho khorosho ladno pozovite operatora
  cheloveka pomogite podskazhite skazhite skolko dva mesyaca mesyatsa mesyac mesyats nedeli nedelyu razmer vse vsyo
  lampa lampu lampy tokom zhit zhivu tak ili`);
/** Words that others have as well, and that are Russian where Russian is expected. */
const SHARED = setOf('da net no i v na s u k po za a to on ona oni my ty do iz ot tot');
/** Words of the neighbours: Serbian, Polish, Czech and others share much, and these they do not. */
const ANOTHER = setOf(`
  je sam si smo ste nije nisam nisu sie nie jest jestem czy gdzie kde jsem neni nebyl prosim moze kako sta sto hvala molim
  the and is der die das und el los que les des`);

const VOWEL = /[аеёиоуыэюя]/;

/** What each sound is written as, the longer first. */
const SOUNDS: readonly (readonly [latin: string, cyrillic: string])[] = `
  shch щ; sch щ; zh ж; kh х; ch ч; sh ш; ts ц; ya я; ja я; yu ю; ju ю; yo е; jo е; ye е; je е; iy ий; yy ый
  a а; b б; v в; g г; d д; e е; z з; i и; k к; l л; m м; n н; o о; p п; r р; s с; t т; u у; f ф; h х; c ц; w в; x х; q к`
  .split(/[;\n]/)
  .map((line) => line.trim().split(' '))
  .flatMap(([latin, cyrillic]) => (latin && cyrillic ? [[latin, cyrillic] as const] : []));

/** No word that is listed is longer, and trying every letter of one takes its square. */
const LONGEST_WORD = 20;

/** A word by its sound, with the soft sign or the other letter that Latin does not tell, where that makes a word that is known. */
function spelledOut(word: string): string {
  const plain = letterByLetter(word).replace(IMPERATIVE, '$1ьте');
  if (plain.length > LONGEST_WORD || knowsWord('ru', plain)) return plain;
  return variantsOf(plain).find((variant) => knowsWord('ru', variant)) ?? plain;
}

/** "Otpravte" is an imperative, whose soft sign stands before its ending. */
const IMPERATIVE = /([вфз])те$/;

function letterByLetter(word: string): string {
  let written = '';
  for (let at = 0; at < word.length;) {
    const sound = SOUNDS.find(([latin]) => word.startsWith(latin, at));
    written += sound ? sound[1] : asItStands(word.charAt(at), written);
    at += sound ? sound[0].length : 1;
  }
  return written;
}

/** Letters that sound otherwise after a vowel. */
function asItStands(letter: string, before: string): string {
  const isAfterVowel = VOWEL.test(before.slice(-1));
  if (letter === 'y') return isAfterVowel ? 'й' : 'ы';
  if (letter === 'j') return isAfterVowel ? 'й' : 'ж';
  return letter === "'" ? 'ь' : letter;
}

const SOFTENED = /[бвгдзклмнпрстфчшщж]/;

function variantsOf(word: string): string[] {
  const softened = Array.from(word).flatMap((letter, at) =>
    SOFTENED.test(letter) && !VOWEL.test(word.charAt(at + 1))
      ? [`${word.slice(0, at + 1)}ь${word.slice(at + 1)}`]
      : [],
  );
  return [
    word.replace(/^е/, 'э'),
    word.replace(/и$/, 'й'),
    word.replace(/й/g, 'ж'),
    word.replace(/ы/g, 'и'),
    word.replace(/ш/g, 'щ'),
    ...softened,
  ];
}
