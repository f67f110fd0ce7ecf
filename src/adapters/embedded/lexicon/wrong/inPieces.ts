import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** In so and so many pieces, of what comes whole: "one of the bowls is in about six bits". */
export const IN_PIECES: Record<LexiconLanguage, Phrases> = {
  en: '(is|are|was|were|came|arrived|lying|now) in (about |like |roughly |at least |over )?(two|three|four|five|six|seven|eight|ten|a dozen|a hundred|a thousand|a million|several|many|\\d+) (little |small |tiny )?(bits|pieces|shards|parts)(?! (as|like) (described|shown))',
  es: '(esta|estan|llego|llegaron|vino|vinieron|viene) en (unos |como |unas )?(dos|tres|cuatro|cinco|seis|diez|mil|varios|varias|\\d+) (pedazos|trozos|piezas rotas|cachos|partes rotas)',
  pt: '(esta|estao|chegou|chegaram|veio|vieram) em (uns |mais ou menos |umas )?(dois|duas|tres|quatro|cinco|seis|dez|mil|varios|\\d+) (pedacos|cacos|bocados|partes quebradas)',
  fr: '(est|sont|arrivee?s?|etait) en (environ |peut etre |au moins )?(deux|trois|quatre|cinq|six|dix|mille|plusieurs|\\d+) (morceaux|eclats|bouts)',
  de: '(ist|sind|war|kam|kamen|liegt) (jetzt |hier )?in (etwa |ungefahr |circa |ca |mindestens )?(zwei|drei|vier|funf|sechs|zehn|hundert|tausend|\\d+|mehreren|lauter) (kleinen? |kleine |einzelnen )?(teilen?|stucken?|scherben|einzelteilen?)',
  ru: '(раскололас[а-я]|раскололся|разбил[а-я]+|развалил[а-я]+|пришл[а-я]+|пришел|лежит) (вся |весь )?(на|в виде) (примерно |где то |штук )?(два|две|три|четыре|пять|шесть|десять|тысячу|несколько|\\d+) (кус[а-я]+|осколк[а-я]+|част[а-я]+)',
};
