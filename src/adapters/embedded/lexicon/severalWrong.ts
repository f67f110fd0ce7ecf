import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** That more than one thing is wrong, which says of none what it is: "two things are wrong" tells of no wrong thing that came. */
export const SEVERAL_WRONG: Record<LexiconLanguage, Phrases> = {
  en: `
    (there (are|is) |i have |got )?(two|three|four|five|2|3|4|5|several|many|a few|a couple of|a lot of|lots of|some|multiple|more) (different )?(things|stuff) (here )?(that )?(are|is|were|went|have gone|gone) (all )?wrong( with (it|this|that|them|my order|the order|this order|my parcel))?
    (lots|plenty|a lot|so much|many things|everything possible) (is|went|are|has gone) wrong( with (it|this|my order|the order|this order))?`,
  es: `
    (hay |tengo )?(dos|tres|cuatro|2|3|4|varias|muchas|un par de|unas cuantas|algunas) cosas (que )?(estan|van|salieron|han salido|vinieron|no estan|me llegaron)? ?(mal|equivocadas|incorrectas|bien)( con (el|mi) pedido| en (el|mi) pedido)?`,
  pt: `
    (ha |tem |tenho )?(duas|tres|quatro|2|3|4|varias|muitas|algumas|um par de) coisas (que )?(estao|vieram|deram|nao estao|sairam)? ?(erradas|mal|errado|certas|bem)( com (o|meu) pedido| no (meu )?pedido| com a encomenda)?`,
  fr: `
    (il y a |j ai )?(deux|trois|quatre|2|3|4|plusieurs|pas mal de|quelques) (choses|trucs|problemes) (qui )?(ne |n )?(vont|va|sont|marchent)( pas)?( mal| faux| fausses| bonnes)?( dans (ma|la|cette) commande| avec (ma|la|cette) commande)?`,
  de: `
    (es |da )?(stimmen |sind )?(zwei|drei|vier|2|3|4|mehrere|einige|ein paar|viele) (sachen|dinge)( (stimmen|passen|sind|gehen|laufen|nicht|falsch|verkehrt|schief|schiefgegangen|schiefgelaufen)){1,3}( (mit|an|bei) (der|meiner|dieser) bestellung)?`,
  ru: `
    (тут |здесь |у меня |есть )?(две|три|четыре|2|3|4|несколько|много|пара|кое какие) (вещи|вещей|штуки|проблемы|момента|моментов) (не так|неправильн*|не в порядке|не то|неверн*)( с (заказом|моим заказом))?`,
};
