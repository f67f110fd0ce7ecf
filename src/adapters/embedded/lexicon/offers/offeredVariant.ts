import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Stands in a message for each size or colour that the bot itself said of what it offers. */
export const OFFERED = 'offeredvariant';

/** The size or colour of what is offered, said once more beside a yes: "but only if it's really an M this time", "but in M please". */
export const OFFERED_VARIANT: Record<LexiconLanguage, Phrases> = {
  en: `(, |but |and |though )*(only |just |please |as long as |so long as |provided )*(if |that |when )*(it |this one |this time |the new one |they |you |he |she )*(is |are |be |will be |comes |come |send |really |actually |truly |definitely |an |a |the |in |size |colour )*${OFFERED}( ${OFFERED}| size| colour| this time| please| one| for real| really)*`,
  es: `(, |pero |y )*(solo |siempre que |por favor )*(si |que )*(es |sea |son |esta vez |de verdad |realmente |en |una |un |la |el |talla |color |viene |me |llega |mandan |mandais |envian )*${OFFERED}( ${OFFERED}| de verdad| esta vez| por favor| porfa)*`,
  pt: `(, |mas |e )*(so |desde que |por favor )*(se |que )*(for |seja |e |vier |mesmo |desta vez |dessa vez |de verdade |realmente |em |no |na |tamanho |cor |o |a |um |uma |mandarem )*${OFFERED}( ${OFFERED}| mesmo| desta vez| dessa vez| de verdade| por favor| pfv| certo)*`,
  fr: `(, |mais |et )*(seulement |a condition que |du moment que |que )*(si |s )*(c |ce |il |elle |est |soit |vraiment |bien |cette fois |ci |en |un |une |le |la |du |taille |couleur )*${OFFERED}( ${OFFERED}| cette fois| ci| s il vous plait| svp| stp| vraiment)*`,
  de: `(, |aber |und )*(nur |bitte |dann )*(wenn |wenns |sofern |falls |solange )*(es |s |das |sie |er |dies |diesmal |dieses mal |auch |dann |wirklich |echt |tatsachlich |in |grosse |farbe |der |die |ein |eine |einem |als )*${OFFERED}( ${OFFERED}| ist| sind| kommt| wird| ware| bitte| diesmal| wirklich| haben)*`,
  ru: `(, |но |а |и )*(только |при условии |лишь бы |пожалуйста )*(если |что )*(это |она |он |будет |на этот раз |в этот раз |правда |действительно |точно |именно |в |размер |размера |цвет |цвета |размером )*${OFFERED}( ${OFFERED}| на этот раз| пожалуйста| точно| размер| размера)*`,
};
