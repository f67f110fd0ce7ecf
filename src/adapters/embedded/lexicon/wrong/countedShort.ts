import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Words of one language for how many were ordered and how many came. */
interface Parts {
  /** Two to six, each with its forms, as alternatives. */
  numbers: readonly [string, string, string, string, string];
  ordered: string;
  came: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    numbers: ['two|2', 'three|3', 'four|4', 'five|5', 'six|6'],
    ordered: '(ordered|bought|paid for|of the|of my|out of|instead of|out of the)',
    came: '(and |but |, |only |just |i |there )*(got|came|arrived|received|turned up|showed up|are|were|made it)( me| only| just)*',
  },
  es: {
    numbers: ['dos|2', 'tres|3', 'cuatro|4', 'cinco|5', 'seis|6'],
    ordered: '(pedi|compre|pague|encargue|ordene|de (los|las|mis)|en (lugar|vez) de)',
    came: '(y |pero |, |solo |solamente |unicamente |me |nos |han |ha )*(llegaron|vinieron|llego|vino|venido|llegado|mandaron|mandado|enviaron|enviado|recibi|recibido|venian|traia|hay|habia)( solo| solamente| unicamente)?',
  },
  pt: {
    numbers: ['dois|duas|2', 'tres|3', 'quatro|4', 'cinco|5', 'seis|6'],
    ordered: '(pedi|comprei|paguei|encomendei|dos|das|em vez de|no lugar de)',
    came: '(e |mas |, |so |apenas |somente |me )*(vieram|chegaram|veio|chegou|recebi|mandaram|enviaram|tinha|vinham|havia)( so| apenas| somente)?',
  },
  fr: {
    numbers: ['deux|2', 'trois|3', 'quatre|4', 'cinq|5', 'six|6'],
    ordered: '(commandee?s?|achetee?s?|payee?s?|sur (les|mes)|au lieu de|au lieu des)',
    came: '(et |mais |, |seulement |il |n |y |en |j |ai |on |m |a )*(recue?s?|arrivee?s?|avait|livree?s?|envoyee?s?|sont la)( que| seulement)?',
  },
  de: {
    numbers: ['zwei|2', 'drei|3', 'vier|4', 'funf|5', 'sechs|6'],
    ordered: '(bestellt|gekauft|bezahlt|von den|von meinen|statt|anstatt|anstelle von)',
    came: '(und |aber |, |nur |bloss |da |sind )*(kamen|gekommen|angekommen|waren|sind|habe|hab|bekommen|erhalten|lagen)( ich| nur| bloss| lediglich)*',
  },
  ru: {
    numbers: ['две|два|двух|2', 'три|трех|3', 'четыре|четырех|4', 'пять|пяти|5', 'шесть|шести|6'],
    ordered: '(заказал[а-я]*|заказывал[а-я]*|купил[а-я]*|оплатил[а-я]*|из|вместо)',
    came: '(а |но |, |только |лишь |мне )*(пришли|пришло|приехал[а-я]*|прислали|получил[а-я]*|положили|было|лежало|оказалось)( только| лишь| всего)?',
  },
};

/** Fewer came than were ordered, both counted: "of the four bowls only three have come". One that came is told with what is wrong with it. */
function countedShortOf(language: LexiconLanguage): Phrases {
  const { numbers, ordered, came } = PARTS[language];
  return numbers
    .slice(1)
    .map((many, at) => `${ordered} (${many}) (_ ){0,3}${came} (${numbers.slice(0, at + 1).join('|')})`)
    .join('\n');
}

export const COUNTED_SHORT: Record<LexiconLanguage, Phrases> = {
  en: countedShortOf('en'),
  es: countedShortOf('es'),
  pt: countedShortOf('pt'),
  fr: countedShortOf('fr'),
  de: countedShortOf('de'),
  ru: countedShortOf('ru'),
};
