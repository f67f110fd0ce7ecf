import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The article alone is wished for, in a clause of its own; what it is called is written `thing`: "just the lamp", "I only want my mug". */
export const ARTICLE_WANTED: Record<LexiconLanguage, Phrases> = {
  en: `
    (i |we )?(just|only|simply) (send |want |need |get |give |ship )*(me |us )?(the|my|that|a|another|one) (new |same |right |replacement )*thing( please| pls| thanks| then| instead)*(?! [a-z?])
    (i |we )?(want|need|would like|d like|am after) (just |only |simply )*(the|my) (new |same |right )*thing( please| pls| thanks| then| instead)*(?! [a-z?])`,
  es: `
    (yo )?(solo|solamente|unicamente|simplemente) (quiero |queria |quisiera |necesito |me gustaria |pido |envien |manden |mandad |enviad |me )*(el|las?|los|mis?|una?|unos|unas|otr[oa]s?) (nuev[oa]s? |mism[oa]s? )?thing( nuev[oa]s?)?( por favor| porfa| gracias)*(?! [a-z?])
    (yo )?(quiero|prefiero|necesito|queremos) (solo |solamente |simplemente )*(el|las?|los|mis?) (nuev[oa]s? )?thing( nuev[oa]s?)?( por favor| porfa| gracias)*(?! [a-z?])`,
  pt: `
    (eu )?(so|somente|apenas|simplesmente) (quero |queria |preciso d?|mandem |enviem |peco |me )*(de )?([oa]s?|d[oa]s?|meus?|minhas?|uma?|uns|umas|outr[oa]s?) (nov[oa]s? |mesm[oa]s? )?thing( nov[oa]s?)?( por favor| pfv| obrigad[oa])*(?! [a-z?])
    (eu )?(quero|queria|prefiro|queremos) (so |somente |apenas )*([oa]s?|meus?|minhas?) (nov[oa]s? )?thing( nov[oa]s?)?( por favor| pfv| obrigad[oa])*(?! [a-z?])`,
  fr: `
    (je |on |nous )?(veux |voudrais |souhaite |voulons )?(juste|seulement|simplement|uniquement) (envoyez moi |renvoyez moi |avoir |recevoir )?(le|la|les|l|mon|ma|mes|une?|des) (nouve(au|l|lle|aux|lles) |autre |meme )?thing( neu(f|fs|ve|ves))?( svp| s il vous plait| merci)*(?! [a-z?])
    (je |on |nous )?(veux|voudrais|souhaite|prefere|voulons) (juste |seulement |simplement |uniquement )*(avoir |recevoir )?(le|la|les|l|mon|ma|mes) (nouve(au|l|lle|aux|lles) |autre )?thing( neu(f|fs|ve|ves))?( svp| s il vous plait| merci)*(?! [a-z?])`,
  de: `
    (ich |wir )?(will |mochte |brauche |wollen |hatte gern )?(ich |wir )?(nur|bloss|einfach|lediglich) (noch )?(den|die|das|meinen?|ein|eine|einen|ne|nen) (neue[ns]? )?thing( bitte| danke| haben)*(?! [a-z?])
    (ich |wir )?(will|mochte|brauche?|wollen|hatte gerne?) (ich |wir )?(nur |bloss |einfach |lediglich |doch )*(den|die|das|meinen?) (neue[ns]? )?thing( bitte| haben)*(?! [a-z?])`,
  ru: `
    (мне |нам |я )?(просто|только|лишь) (пришлите |отправьте |хочу |мне |дайте |нужна |нужен |нужны )*(мою |моего |мои |эту |этот |новую |новый |новые |саму |сам )*thing( пожалуйста| прошу)*(?! [а-я?])
    (мне |нам |я )?(хочу|нужна|нужен|нужны|нужно|прошу) (мне )?(просто |только |лишь |мою |новую |новый |новые )*thing( пожалуйста| прошу)*(?! [а-я?])`,
};
