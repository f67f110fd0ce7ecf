import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** That it should be quick, said behind a yes, which sets no condition: "yes but please be quick". */
export const HASTE: Record<LexiconLanguage, Phrases> = {
  en: `(, |\\. |but |just |only |and |then )*((please|pls) )?((hurry( it)? up|be quick|make it (quick|fast|snappy)|(do|send) it (quickly|fast|soon)|quickly|asap|(as )?(soon|quick|quickly|fast) as (possible|you can)|get a move on|no (dawdling|delays?))( about it)?)( please| pls| this time| then)*(?! [a-z\\d])`,
  es: `(, |\\. |pero |y |eso si |solo )*(por favor )?((que )?(sea|vaya|llegue) (muy )?(rapid[oa]|pronto|ya)|dense prisa|daos prisa|date prisa|rapid(o|ito)|rapidamente|cuanto antes|lo antes posible|lo mas (rapido|pronto) posible|ya mismo|(?<!hasta )pronto|apurense)( por favor| porfa| esta vez)*(?! [a-z\\d])`,
  pt: `(, |\\. |mas |e |so |entao )*(por favor |pfv |pf )?((que )?(seja|va|chegue) (bem )?(rapido|logo|depressa)|rapid(o|inho)|rapidamente|depressa|(?<!ate )logo|o quanto antes|o mais (rapido|depressa|breve) possivel|quanto antes|sem demora)( por favor| pfv| pf| desta vez| dessa vez)*(?! [a-z\\d])`,
  fr: `(, |\\. |mais |et |alors )*(svp |s il vous plait |s il te plait )?((faites|fais) (ca )?(vite|rapidement)|vite|rapidement|au plus (vite|tot)|le plus (vite|rapidement|tot) possible|depechez vous|sans (tarder|trainer)|des que possible)( svp| s il vous plait| s il te plait| cette fois)*(?! [a-z\\d])`,
  de: `(, |\\. |aber |und |nur |dann )*(bitte )?((ein )?bisschen |etwas )?((machen sie |mach |macht )?(schnell(er)?|zugig|flott|fix|rasch|hurtig|dalli|pronto)|so (schnell|rasch|bald) (wie|als) moglich|schnellstmoglich|beeil(en sie sich|t euch|dich)|zeitnah|umgehend|asap)( bitte| diesmal)*(?! [a-z\\d])`,
  ru: `(, |\\. |но |только |и |тогда )*(пожалуиста )?((по|как можно )?(быстрее|скорее)|побыстрее|поскорее|поживее|быстро|срочно|не тяните|без задержек)( пожалуиста| на этот раз)*(?! [a-zа-я\\d])`,
};
