import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Of a time that was too long or an answer that was too short, which says nothing of a size. */
export const TOOK_LONG: Record<LexiconLanguage, Phrases> = {
  en: `(take*|took|taking|taken|wait*|waited|been|lasted) (_ ){0,3}(too|way too|far too|much too) (long|slow); (answer*|repl*|response|wait|support|delivery|shipping|conversation|chat|it all|everything|this all) (_ ){0,2}(too|way too|far too|much too) (long|slow|short)`,
  es: `(tard*|demor*|llev*|esper*|dur*) (_ ){0,3}(demasiado|mucho)( largo| tiempo)?; (respuesta*|espera|entrega|envio|conversacion|chat|todo) (_ ){0,2}(demasiado|muy) (larg[oa]|cort[oa]|lent[oa])`,
  pt: `(demor*|lev*|esper*|dur*|tard*) (_ ){0,3}(demais|demasiado|muito)( tempo| longo)?; (resposta*|espera|entrega|envio|conversa|chat|tudo) (_ ){0,2}(demasiado|muito) (long[oa]|curt[oa]|lent[oa]|demorad[oa])`,
  fr: `(pris|prend|dure|attend*|mis|met|a ete|etait|est|c est) (_ ){0,2}trop long(?! (aux|au|pour (moi|elle|lui|mon|ma)|de |sur)); (reponse*|attente|livraison|delai*|discussion|conversation|chat|tout) (_ ){0,2}trop (long|longue|court|courte|lent|lente)s?`,
  de: `(dauer*|gedauert|wart*|gewartet|brauch*|gebraucht) (_ ){0,3}zu lang*; zu lang* (ge)?(dauert|wartet|braucht|warten|dauern); (antwort*|lieferung|wartezeit|gesprach|chat|alles|das ganze) (_ ){0,2}zu (lang|lange|kurz|langsam)`,
  ru: `(жда[а-я]+|ждал[а-я]*|тяну[а-я]+|заня[а-я]+|отвеча[а-я]+|длил[а-я]+|шл[а-я]+|было|все|всё) (_ ){0,2}слишком (долго|медленно); слишком (долго|медленно); (ответ[а-я]*|ожидани[а-я]*|доставк[а-я]*|разговор) (_ ){0,2}слишком (долг[а-я]+|коротк[а-я]+|длинн[а-я]+)`,
};
