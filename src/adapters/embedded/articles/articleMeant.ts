import type { ArticlesToRead } from '../../../domain/vocabulary/articlesHeard.ts';
import type { OrderItem } from '../../../domain/vocabulary/order.ts';
import { articleNamed } from './articleNamed.ts';
import { corrects, withoutPraised } from './troubles.ts';

/**
 * Words that add one thing to another, in the six languages; an "and" only where it opens the message. "Too" and "as well" add
 * where they end what is said, for what is too small adds nothing, and "both" and "gleich" add nothing at all.
 */
const ADDING = anyWord(
  'also another plus as\\s+well same\\s+(?:with|problem|thing|goes|story)',
  'tambi[eé]n adem[aá]s otr[oa] tampoco lo\\s+mismo\\s+(?:con|pasa|pas[oó]) mismo\\s+problema',
  'tamb[eé]m al[eé]m outr[oa] tampouco o\\s+mesmo\\s+(?:com|acontece|aconteceu|se) mesmo\\s+problema',
  'aussi [eé]galement la\\s+m[eê]me\\s+chose non\\s+plus',
  'auch ebenfalls ebenso dasselbe dieselbe au(?:ß|ss)erdem zudem',
  'тоже также то\\s+же\\s+самое ещё еще',
);
const ENDS_WITH_TOO = /(?<!\p{L})too(?=[^\p{L}]*$|\s*[,.;!?])/iu;
const OPENS_WITH_AND = /^[^\p{L}\p{N}]*(?:and|y|e|et|und|и)(?!\p{L})/iu;

/** Whether the message adds to what was said before it: "and the teapot as well". */
export const addsSomething = (text: string): boolean =>
  ADDING.test(text) || ENDS_WITH_TOO.test(text) || OPENS_WITH_AND.test(text);

/** One thing is put before the others: "the teapot first", but not the beginning of a story, "when I first opened it". */
const FIRST = anyWord(
  'first',
  'primero antes\\s+que\\s+nada',
  'primeiro',
  "d['’]abord en\\s+premier",
  'zuerst erst\\s+(?:mal|einmal)',
  'сначала сперва в\\s+первую\\s+очередь',
);
/** Something that happened, or was thought, before something else. */
const STORY = anyWord(
  'when opened saw used noticed thought was were had did i\\s+first of\\s+all first\\s+(?:time|class|name|one)',
  'cuando lo\\s+primero abr[ií] vi pens[eé] cre[ií] estaba era',
  'quando a\\s+primeira abri vi pensei achei estava era',
  "quand lorsque j['’]ai j['’]avais était allait",
  'als dachte habe war sah hatte',
  'когда подумал[аи]? открыл[аи]? увидел[аи]? был[аио]?',
);
export const putsFirst = (text: string): boolean => FIRST.test(text) && !STORY.test(text);

/**
 * "Not the bowl", with nothing between the two but small words and nothing of the clause behind them: "does not match the bowl"
 * is another thing. Russian has no article to tell it by, so that a single word must follow.
 */
const INSTEAD_OF =
  /(?<![\p{L}'’])(?:(?:not|no|não|nao|pas|non|nicht)\s+(?:(?:about|for|of|with|para|por|con|com|pour|de|um|für|mit|a)\s+)?(?:the|my|that|this|el|la|los|las|mi|del|al|o|os|as|da|do|à|meu|minha|le|les|mon|ma|du|au|die|der|das|den|dem|meine[nmr]?)\s+(\p{L}+(?:\s+\p{L}+)?)|не\s+(?:про\s+|о\s+|с\s+|для\s+)?(\p{L}+))(?=\s*(?:$|[.,;:!?…\n–—-]|(?:but|sino|mas|sim|mais|sondern|а)(?!\p{L})))/giu;

/** The article that is meant in place of `sku`: "I mean the teapot, not the bowl". Null where it is not said, or not clear. */
export function articleInstead(items: readonly OrderItem[], sku: string, text: string): string | null {
  if (addsSomething(text)) return null;
  const denied = [...text.matchAll(INSTEAD_OF)].filter(
    ([, word, russian]) => articleNamed(items, word ?? russian ?? '', false) === sku,
  );
  if (denied.length === 0) return null;
  const rest = denied.reduce((left, [words]) => left.replace(words, ' '), text);
  const named = articleNamed(items, rest, false);
  return named === sku ? null : named;
}

/** The same where no article is denied, but the one in question is said to be fine or not named at all: "sorry, it's the mug". */
export function articleCorrected(message: ArticlesToRead, sku: string): string | null {
  if (addsSomething(message.text) || message.text.includes('?') || !corrects(message)) return null;
  const named = articleNamed(message.items, withoutPraised(message), false);
  return named === sku ? null : named;
}

function anyWord(...lines: readonly string[]): RegExp {
  const words = lines.flatMap((line) => line.split(' ')).join('|');
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');
}
