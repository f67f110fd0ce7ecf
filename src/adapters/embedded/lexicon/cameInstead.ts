import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** One colour or size that came in place of another, which nobody wishes for: "instead of the red one I got blue". */
interface CameInstead {
  wrong_colour: Phrases;
  wrong_size: Phrases;
}

/** How a language says it, of whatever colour or size stands for `<v>`. */
const SAID: Record<LexiconLanguage, Phrases> = {
  en: `
    (got|received|came|arrived|delivered|turned up|sent|gave|shipped) (me |us |in |as |a |an |the |size )*<v> (one |ones |tee |shirt )?(instead of|rather than|in place of) (a |an |the |my |size )*<v>
    (instead of|rather than|in place of) (a |an |the |my |size )*<v> (_ )?(, )?(i |we |you |they |it |there |have |only |just )*(got|received|came|arrived|turned up|sent|gave|shipped|been sent|been given|was sent|was given)
    (instead of|rather than|in place of) (a |an |the |my |size )*<v> (_ )?(, )?(there (is|was|are|were)|it (is|was)|they (are|were)) (_ ){0,2}<v>`,
  es: `
    (llego|llegado|llegaron|recibi|recibido|vino|mandaron|mandado|enviaron|enviado|mandasteis|trajeron|dieron) (la |el |una |un |en |talla |de |color )*<v> (en vez|en lugar) (de|del) (la |el |una |un |talla |color )*<v>
    (en vez|en lugar) (de|del) (la |el |una |un |talla |color )*<v> (, )?(me |nos |he |ha |han |habeis )*(llego|llegado|llegaron|recibi|recibido|vino|mandaron|mandado|enviaron|enviado|mandasteis|trajeron|dieron)
    (en vez|en lugar) (de|del) (la |el |una |un |talla |color )*<v> (, )?(hay|habia|es|era|traia|venia) (_ ){0,2}<v>`,
  pt: `
    (chegou|recebi|veio|vieram|mandaram|enviaram|entregaram|mandou|recebemos) (a |o |uma |um |em |no |na |tamanho |de |cor )*<v> (em vez|ao inves|no lugar|em lugar) (de|do|da) (a |o |uma |um |tamanho |cor )*<v>
    (em vez|ao inves|no lugar|em lugar) (de|do|da) (a |o |uma |um |tamanho |cor )*<v> (, )?(eu |me |voces )*(chegou|recebi|veio|vieram|mandaram|enviaram|entregaram|mandou)
    (em vez|ao inves|no lugar|em lugar) (de|do|da) (a |o |uma |um |tamanho |cor )*<v> (, )?(tem|tinha|e|era|estava|vinha) (_ ){0,2}<v>`,
  fr: `
    (recue?s?|arrivee?|envoyee?|livree?|eue?|expedie) (la |le |l |une |un |en |du |taille |de )*<v> (au lieu|a la place) (d|de|du) (la |le |l |une |un |en |taille )*<v>
    (au lieu|a la place) (d|de|du) (la |le |l |une |un |en |taille )*<v> (, )?(_ ){0,3}(recue?s?|arrivee?|envoyee?|livree?|eue?|expedie)
    (au lieu|a la place) (d|de|du) (la |le |l |une |un |en |taille )*<v> (, )?(il y a|il y avait|c est|c etait|j ai) (_ ){0,2}<v>`,
  de: `
    (habe|hab|haben|bekam|erhielt|kam|kamen|kommt|wurde|ist) (ich |wir |nun |jetzt |mir |die |das |den |der |eine |einen |ein |in |grosse )*<v> (statt|anstatt|anstelle) (von |der |des |dem |einer |eines |in |grosse )*<v>
    (statt|anstatt|anstelle) (von |der |des |dem |einer |eines |in |grosse )*<v> (_ )?(, )?(habe|hab|haben|bekam|erhielt|kam|kamen|wurde|habt|ist) (_ ){0,5}(bekommen|erhalten|gekommen|geliefert|geschickt|angekommen|<v>)
    (statt|anstatt|anstelle) (von |der |des |dem |einer |eines |in |grosse )*<v> (_ )?(, )?(war|waren|ist|sind|lag|liegt|kam|steckte) (_ ){0,2}<v>`,
  ru: `
    (пришел|пришла|пришло|пришли|прислали|получил|получила|привезли|доставили|отправили|положили|дали) (мне |размер |цвет |в )*<v> вместо (размера |цвета )?<v>
    вместо (размера |цвета )?<v> (_ )?(, )?(мне |я |вы )*(пришел|пришла|пришло|пришли|прислали|получил|получила|привезли|доставили|отправили|положили|дали)
    вместо (размера |цвета )?<v> (_ )?(, )?(оказал(ся|ась|ось)|лежал[а-я]*|был[аио]?|в пакете|в коробке|приехал[а-я]*) (_ ){0,2}<v>`,
};

const SIZES = '(xxs|xs|s|m|l|xl|xxl|xxxl|pp|gg|3[4-9]|4\\d)';
const OF_ITS_OWN: Partial<Record<LexiconLanguage, string>> = {
  en: '(xxs|xs|s|m|l|xl|xxl|xxxl|small|medium|large|3[4-9]|4\\d)',
  pt: '(pp|p|m|g|gg|xg|xs|s|l|xl|xxl|3[4-9]|4\\d)',
  ru: '(xxs|xs|s|m|l|xl|xxl|xxxl|с|м|л|хл|эска|эмка|эльку|3[4-9]|4\\d)',
};

export const cameInstead = (language: LexiconLanguage): CameInstead => ({
  wrong_colour: SAID[language].replaceAll('<v>', '<colour>'),
  wrong_size: SAID[language].replaceAll('<v>', OF_ITS_OWN[language] ?? SIZES),
});
