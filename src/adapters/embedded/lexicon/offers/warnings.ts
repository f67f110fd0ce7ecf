import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * What is threatened for the next time, behind a yes: "but if it breaks again I'm done". Both halves have to be there, that it goes wrong
 * once more and what follows then: without the second it is a condition or a question.
 */
export const WARNINGS: Record<LexiconLanguage, Phrases> = {
  en: `
    (but |and |just |though |mind |, |\\. )*(if|should|when) (_ ){1,7}(again|either|as well|happens twice|repeats|once more|another time|this time|a second time|too) (, )?(then |and )?(i|we|you|that|it|this|there|expect|never|straight|no more|no)(?! (late|big|small|long|short|much)) .*`,
  es: `
    (pero |y |eso si |, |\\. )*(como|si) (_ ){0,7}(vuelve|vuelva|se repite|repite|tambien|tampoco|otra vez|de nuevo|nuevamente) (_ ){0,6}(no|abro|abrire|pido|pedire|se acabo|nunca|me|voy|os|les|adios|hasta|sera|es la|devolu*|denunci*|reclam*|dejo|cancelo) .*`,
  pt: `
    (mas |e |so que |, |\\. )*se (_ ){0,7}(de novo|outra vez|novamente|tambem|voltar a|se repetir|repetir) (_ ){0,5}(eu|nao|nunca|vou|abro|acabou|chega|e a|quero|peco|cancelo|desisto|adeus|nem|reclam*|procon) .*`,
  fr: `
    (mais |et |par contre |, |\\. )*si (_ ){0,7}(encore|aussi|recommence|se reproduit|a nouveau|de nouveau|non plus|re ?casse|une (autre|deuxieme|seconde) fois) (_ ){0,4}(je|j|c|ce|on|vous|adieu|fini|plus|terminee?|ca) .*`,
  de: `
    (aber |und |nur |, |\\. )*(wenn|falls|sollte) (_ ){1,7}(wieder|nochmal|ein zweites mal|noch mal|nochmals|auch|erneut|noch einmal|schon wieder) (_ ){0,4}(, )?(dann )?(bin|war|hore|will|ist|sehen|gibt|gibts|reicht|kauf*|bestell*|mach*|geh*|schreib*|hab*|seid|werde|werd|seh*|eroffne*|zeig*|kommt|lass*|hol*|kundige*|verlang*|storniere*|meld*) .*`,
  ru: `
    (но |а |и |только |, |\\. )*если (_ ){0,7}(опять|снова|тоже|и эт[а-я]+|и нов[а-я]+|и втор[а-я]+|еще раз|повторится) (_ ){0,4}(, )?(то )?(больше|я|открою|откро[а-я]+|никогда|верн[а-я]+|требу[а-я]+|потребую|все|это|ни|напишу|пойду|подам|пожалуюсь|прощайте|до свидания|ухожу|не) .*`,
};
