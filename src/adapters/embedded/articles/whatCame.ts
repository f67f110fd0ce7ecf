import type { ArticlesToRead, Came } from '../../../domain/vocabulary/articlesHeard.ts';
import { thingsNamed } from '../../../domain/identification/articleWords.ts';
import type { OrderItem } from '../../../domain/vocabulary/order.ts';
import { saysOtherThing } from '../complaint.ts';
import { isLexiconLanguage, lexiconOf } from '../lexicon/index.ts';
import { fold, normalise } from '../normalise.ts';
import { coloursIn } from './colours.ts';
import { CALLED_SIZE, LETTER_SIZE, SIZE, sizesIn } from './sizes.ts';

const word = (words: string): string => `(?<!\\p{L})(?:${fold(words)})(?!\\p{L})`;
const pattern = (words: string): RegExp => new RegExp(word(words), 'u');

/** What is read on a label, and what comes, in the six languages. */
const LABEL = word(
  'tag|label|says|reads|etiqueta|pone|dice|diz|étiquette|marquée?|etikett|schild|steht|drauf|бирк[а-я]*|этикетк[а-я]*|ярлык[а-я]*|написан[а-я]*',
);
const IS_OR_CAME = pattern(
  'came|got|received|sent|is|llegó|recibí|recibido|mandaron|mandado|enviaron|vino|es|recebi|veio|mandaram|enviaram|chegou|reçue?|envoyée?|arrivée?|est|bekommen|gekommen|geschickt|erhalten|geliefert|ist|kam|пришл[аио]|пришёл|прислали|получил[аи]?',
);
const ARRIVED = word(
  'came|got|received|sent|llegó|recibí|mandaron|enviaron|vino|recebi|veio|mandaram|enviaram|reçu|envoyé|bekam|bekommen|gekommen|geschickt|erhalten|пришл[аио]|пришёл|прислали|получил[аи]?',
);
/** What was ordered, or is wished for, is not what came. */
const ORDERED = pattern(
  "order|ordered|bought|wanted|chose|asked for|supposed to|should have been|want|would like|need|prefer|i'd like|pedí|pedido|compré|quería|quiero|elegí|pedi|encomendei|comprei|queria|quero|escolhi|commandée?|voulais|voulu|choisie?|veux|voudrais|bestellt|bestellte|wollte|will|möchte|заказ[а-я]*|хотел[аи]?|хочу|выбрал[аи]?",
);
/** "Instead of", which ends in an apostrophe where French does. */
const INSTEAD_OF = `(?<!\\p{L})(?:${fold("instead of|rather than|en vez de|en lugar del?|em vez d[eoa]|no lugar d[eoa]|ao invés d[eoa]|au lieu (?:de |du |des |d')|à la place (?:de |du |des |d')|anstatt|anstelle|statt|вместо")})`;
const NOT_IT = word('and not|not|y no|e não|et pas|et non pas|und nicht|а не');
/** "The one I ordered", which is what came where it is not denied. */
const AS_ORDERED = pattern(
  "as ordered|as i ordered|(?:the )?(?:same )?(?:size|one) (?:that )?(?:i|we) (?:ordered|asked for|bought)|right size|same as (?:i )?ordered|la (?:misma |talla )?que pedí|como pedí|o (?:mesmo |tamanho )?que (?:eu )?(?:pedi|encomendei)|como pedi|(?:la taille|celle|ce) que j'ai commandée?|comme commandée?|wie bestellt|(?:die|was|den) ich bestellt habe|как (?:я )?(?:и )?заказывал[аи]?|(?:тот|то),? (?:размер,? )?(?:который|что) (?:я )?заказывал[аи]?|как заказывал[аи]?",
);
const DENIED = pattern("not|isn't|wasn't|never|no|não|pas|nicht|kein|не|nothing like|instead of");

const FEW = '(?:[^\\p{L}\\d.!?]+\\p{L}+){0,3}[^\\p{L}\\d.!?]+';
const ON_LABEL = new RegExp(
  `${LABEL}${FEW}(?:${SIZE})|(?:${SIZE})${FEW}${LABEL}|${LABEL}${FEW}${CALLED_SIZE}`,
  'u',
);
/** In German what came stands before the participle: "M bestellt und S bekommen". */
const SIZE_CAME = new RegExp(
  `${ARRIVED}${FEW}(?:${SIZE}|${CALLED_SIZE})|(?:${SIZE}|${CALLED_SIZE})[^\\p{L}\\d.!?]+${word('bekommen|gekommen|geschickt|erhalten|geliefert')}`,
  'u',
);
/** "This is": without a word beside it, it is "and" in folded Portuguese. */
const THIS_IS =
  "(?:this|it|that|these|they|which)(?: one)?(?: is|'s|s| are|'re| was)|es|son|era|(?:isto|isso|est[ea]|el[ea]|que veio) e|e(?= (?:claramente|obviamente|nitidamente))|c'est|c'etait|ce sont|(?:das|es|dies|die|der|dieses?r?) (?:ist|war|sind)|это";
const SURELY =
  'clearly|obviously|plainly|actually|really|definitely|only|just|in fact|claramente|obviamente|nitidamente|solo|en realidad|na verdade|clairement|visiblement|bien|en fait|klar|ganz|eindeutig|offensichtlich|nur|doch|ja|definitiv|wirklich|явно|точно|же|ведь|просто|на самом деле';
const ONE = 'an?|the|una?|la|uma?|o|une?|ein|eine|der|die|das';
/** "This is clearly an S." */
const SIZE_IS = new RegExp(
  `(?<!\\p{L})(?:${THIS_IS})(?: ?,? (?:${SURELY}))*(?: (?:${ONE}))* (?:${LETTER_SIZE}|${CALLED_SIZE})(?! ?[?])|(?<!\\p{L})(?:${THIS_IS})(?: (?:${SURELY}))* (?:${ONE}) (?:${SIZE})(?! ?[?])`,
  'u',
);
/** "My size is S" tells of no size that came. */
const ONES_OWN = pattern(
  'my size|mi talla|(?:o )?meu tamanho|ma taille|meine (?:größe|groesse)|мой размер|should|debería|deveria|devrait|sollte|должн[аоы]|должен',
);
const SIZE_INSTEAD = new RegExp(`(?:${SIZE})[^\\p{L}\\d.!?]+${INSTEAD_OF}[^.!?]{0,12}(?:${SIZE})`, 'u');
/** What came, said behind what it came in place of: "statt M kam L". */
const INSTEAD_SIZE = new RegExp(
  `${INSTEAD_OF}[^.!?]{0,12}(?:${SIZE})[^\\p{L}\\d.!?]+(?:[^.!?]{0,30}[^\\p{L}\\d.!?])?(?:${SIZE})`,
  'u',
);
const HAS_INSTEAD = new RegExp(INSTEAD_OF, 'u');
const NOT_OR_INSTEAD = new RegExp(`${INSTEAD_OF}|${NOT_IT}`, 'u');
const HAS_ARRIVED = new RegExp(ARRIVED, 'u');
/** Stands between what was ordered and what came in its place. */
const AND_CAME = new RegExp(
  `${ARRIVED}|${word("kam|kamen|habe|hab|haben|hatte|ist|war|wurde|j'ai|on m'a|m'a|he|me|nos|ha|it was|was|is|there|это|оказал[а-я]*|приехал[а-я]*|лежал[а-я]*")}`,
  'u',
);
const WORDS_OF_ARTICLE = 5;
const LONG_ANSWER = 8;

/**
 * What a message that complains of what arrived says of the size, colour or article that came, so that it is not asked: "the tag
 * says M", "black, and I ordered it in blue", "pyjamas instead of the shirt". What was ordered or is wished for is no answer,
 * and a number that counts days, euros or pieces is no size. Null where it is not said.
 */
export function whatCame({ complaint, text, items, sku, asked, language }: ArticlesToRead): Came | null {
  const folded = fold(text).replace(/[’‘`´ʼ]/gu, "'");
  const isAsked = asked === 'received';
  const meant = items.filter((item) => sku === null || item.sku === sku);
  if (complaint === 'wrong_size') return sizeCame(folded, meant, isAsked);
  if (complaint === 'wrong_item')
    return articleCame(folded, meant) || isOtherThing(text, language) ? 'otherwise' : null;
  return complaint === 'wrong_colour' && colourCame(folded, meant) ? 'otherwise' : null;
}

function sizeCame(text: string, items: readonly OrderItem[], isAsked: boolean): Came | null {
  const told =
    [ON_LABEL, SIZE_INSTEAD, INSTEAD_SIZE, SIZE_CAME]
      .map((each) => each.exec(text)?.[0])
      .find((each) => each) ?? sizeItIs(text);
  const isShort = text.split(/\s+/u).length <= LONG_ANSWER;
  const named = told === undefined && isAsked && isShort ? text : told;
  const [size, ...others] = named === undefined ? [] : new Set(sizesIn(named));
  if (size === undefined)
    return isSaidAsOrdered(text) ? 'as_ordered' : told === undefined ? null : 'otherwise';
  const ordered = items.flatMap(({ variant }) => sizesIn(fold(variant ?? '')));
  const isOther = others.length > 0 || HAS_INSTEAD.test(text);
  return !isOther && ordered.length > 0 && ordered.every((each) => each === size)
    ? 'as_ordered'
    : 'otherwise';
}

function sizeItIs(text: string): string | undefined {
  const found = SIZE_IS.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const [sentence = '', clause = ''] = [/[.!?;]/u, CLAUSE_END].map((end) => before.split(end).at(-1));
  return ONES_OWN.test(sentence) || ORDERED.test(clause) ? undefined : found[0];
}

/** "It is the size I ordered, it just does not fit." */
function isSaidAsOrdered(text: string): boolean {
  const said = AS_ORDERED.exec(text);
  if (!said) return false;
  const before =
    text
      .slice(0, said.index)
      .split(/[.!?;]/u)
      .at(-1) ?? '';
  return !DENIED.test(before) && !text.includes('?');
}

/** Something of another kind, whatever was ordered. */
function isOtherThing(text: string, language: string): boolean {
  const spoken = language.slice(0, 2);
  return isLexiconLanguage(spoken) && saysOtherThing(lexiconOf(spoken), normalise(text).text);
}

/** Another article: something that came, or is there, in place of a thing that can be ordered. */
function articleCame(text: string, items: readonly OrderItem[]): boolean {
  const found = HAS_INSTEAD.exec(text);
  if (!found) return false;
  const came =
    text
      .slice(0, found.index)
      .split(/[.!?;\n]/u)
      .at(-1) ?? '';
  const instead = text.slice(found.index + found[0].length).split(/[.!?;\n]/u)[0] ?? '';
  const isSaidBefore = (came.match(/\p{L}+/gu) ?? []).length >= 2;
  if (!(isSaidBefore || cameBehind(instead)) || WISHED.test(came)) return false;
  const words = (instead.match(/\p{L}{2,}/gu) ?? []).slice(0, WORDS_OF_ARTICLE);
  const titles = items.flatMap(({ title }) => fold(title).match(/\p{L}{3,}/gu) ?? []);
  return words.some((each) => thingsNamed(each).length > 0 || titles.includes(each)) || ORDERED.test(instead);
}

/** "Instead of the lamp I got a hair dryer": what came is named behind it. */
function cameBehind(instead: string): boolean {
  const found = AND_CAME.exec(instead);
  return (
    found !== null &&
    !WISHED.test(instead) &&
    /\p{L}{2,}/u.test(instead.slice(0, found.index)) &&
    (/\p{L}{2,}/u.test(instead.slice(found.index + found[0].length)) ||
      AND_ANOTHER.test(instead.slice(0, found.index)))
  );
}

/** "The lamp a hair dryer": one thing in place of another. */
const AND_ANOTHER = pattern('an?|un|una|um|uma|une|ein|eine|einen|какой-то|какая-то');

const WISHED = pattern(
  "want|would like|i'd like|prefer|need|can i|could|send me|give me|exchange|refund|quiero|quisiera|prefiero|necesito|mándame|envíame|quero|queria|gostaria|prefiro|preciso|mande|envie|veux|voudrais|préfère|aimerais|envoyez|will|möchte|hätte|lieber|schicken sie|хочу|хотел[аи]? бы|предпоч[а-я]*|пришлите|можно",
);

/** A colour that came: not the one that was ordered, and not one that is only said to have been wanted. */
function colourCame(text: string, items: readonly OrderItem[]): boolean {
  const named = coloursIn(text).filter(({ at }) => !isOfOrdered(text, at));
  const ordered = new Set(
    items.flatMap(({ variant }) => coloursIn(fold(variant ?? '')).map(({ colour }) => colour)),
  );
  return (
    named.some(({ colour }) => !ordered.has(colour)) &&
    (ordered.size > 0 || IS_OR_CAME.test(text) || named.length > 1)
  );
}

/** The colour stands in a clause about what was ordered, or behind "instead of". */
function isOfOrdered(text: string, at: number): boolean {
  const before = text.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
  const after = text.slice(at).split(CLAUSE_END)[0] ?? '';
  const instead = NOT_OR_INSTEAD.exec(before);
  if (instead) return !isCameBehind(before.slice(instead.index));
  return ORDERED.test(before + after) && !HAS_ARRIVED.test(before + after);
}
/** "Instead of navy I got": what was ordered is named, and then what came. */
const isCameBehind = (instead: string): boolean => {
  const found = AND_CAME.exec(instead);
  return found !== null && SOMETHING_NAMED.test(instead.slice(0, found.index));
};
/** A word behind "instead of", which are two words at most. */
const SOMETHING_NAMED = new RegExp(`(?:${INSTEAD_OF}|${NOT_IT})[^\\p{L}]*\\p{L}{2,}`, 'u');
const CLAUSE_END = new RegExp(
  `[.,;!?—–]|${word('and|but|y|pero|e|mas|et|mais|und|aber|и|а|но|while|though')}`,
  'u',
);
