import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Points to something else than what is offered without naming it: "the other one please" takes nothing, and complains of nothing. */
export const THE_OTHER: Record<LexiconLanguage, Phrases> = {
  en: `(the|your) other (one|option|offer|thing|solution|suggestion)(?! (is|are|was|were|came|has|have|had|does|do|did|arrived|broke|too|i|you|that))`,
  es: `(la|el|lo) otr[oa]( (opcion|oferta|propuesta|solucion))?(?! (es|esta|estaba|llego|vino|tambien|dia|vez|taza|que|persona|vendedor))`,
  pt: `(a|o) outr[oa]( (opcao|oferta|proposta|solucao))?(?! (e|esta|estava|chegou|veio|tambem|dia|vez|que|pessoa|vendedor))`,
  fr: `(l |votre )autre( (option|offre|proposition|solution))?(?! (est|etait|a|aussi|jour|fois|que|qui|personne|vendeur))`,
  de: `(das|die|den|der) ander(e|en|es)( (angebot|option|losung|variante|vorschlag))?(?! (ist|sind|war|kam|auch|hat|tag|mal|die|das|der|seite))`,
  ru: `(тот|то|ту|та) друг(ой|ое|ую|ая)( (вариант|предложение))?(?! (тоже|пришел|пришла|сломан*)); друг(ой|ое) (вариант|предложение|решение)`,
};
