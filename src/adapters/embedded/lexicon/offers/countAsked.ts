import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Asks for how many pieces something is: "is it really only one mug?" It tells of none that is missing. */
export const COUNT_ASKED: Record<LexiconLanguage, Phrases> = {
  en: `
    (is|would|will) (it|that|this|the offer|there) (be )?(really |just |only |for |still )*(only|just|for) (for )?(one|two|half|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (so )?(do |will |are )(you|i|we) (only |really |just |actually )*(send|sending|get|getting|give|giving|replace|replacing|offer|offering|receive) (me |us )?(only |just )+(one|two|half|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (you|i|we) (only|just) (send|sending|get|getting|give|giving|replace|replacing|offer|offering|receive) (me |us )?(one|two|half|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]`,
  es: `
    (es|sera|seria|son|va a ser|vale) (de verdad |realmente |entonces |por )*(solo|solamente|unicamente) (por |de )?(una?|uno|dos|la mitad|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (envia|manda|repone|cambia)[ns]? (solo|solamente) (una?|uno|dos|la mitad|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (solo|solamente) (me )?(enviais|envian|mandais|mandan|dais|dan|cambian|cambiais|recibiria|recibire) (una?|uno|dos|la mitad|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]`,
  pt: `
    (e|sera|seria|sao|vai ser|vale) (mesmo |realmente |entao |para |por )*(so|somente|apenas) (por |de |para )?(uma?|dois|duas|metade|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (enviam|mandam|trocam|recebo|receberia|dao|vao (enviar|mandar)) (so|somente|apenas) (uma?|dois|duas|metade|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (so|somente|apenas) (me )?(enviam|mandam|trocam|recebo|receberia|dao|vao (enviar|mandar)) (uma?|dois|duas|metade|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]`,
  fr: `
    (c est|ce sera|ce serait|est ce|il s agit|cela vaut|ca vaut) (vraiment |bien |donc |alors |d |pour )*(seulement|juste|uniquement|que|qu) (pour |d |de )?(une?|deux|la moitie|1|2) (seule? )?((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (c est|ce sera|ce serait|est ce) (vraiment |bien |donc |alors |pour )*(une?) seule? ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (envoyez|envoie|remplacez|renvoyez|recois|recevrai|recevrais) (vraiment |donc )?(seulement|juste|que|qu) (une?|deux|la moitie|1|2) (seule? )?((?![,.!…])_ )?((?![,.!…])_ )?[?]`,
  de: `
    (ist|sind|ware|war|gilt|waren|bezieht sich) (das|es|dies|ersatz|das angebot) (wirklich |denn |dann |jetzt |echt |tatsachlich |fur |auf )*(nur|bloss|lediglich) (fur |auf )?(eine?n?|eins|zwei|die halfte|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (schicken|schickt|bekomme|kriege|ersetzen|senden|kommt) (sie |ihr |ich |mir |da |jetzt |wirklich |denn |also |dann )*(nur|bloss) (eine?n?|eins|zwei|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]`,
  ru: `
    (это|будет|речь|предложение|возврат) (правда |действительно |точно |деиствительно |что |идет |за |о )*(только|лишь|всего) (за |о )?(одна|одну|один|одно|одной|две|два|половина|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]
    (пришлете|отправите|вышлете|замените|получу|придет) (мне )?(только|лишь|всего) (одну|один|одно|одна|две|два|1|2) ((?![,.!…])_ )?((?![,.!…])_ )?[?]`,
};
