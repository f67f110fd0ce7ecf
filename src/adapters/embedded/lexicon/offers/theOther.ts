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

/** Points back to money that was offered before something else was. */
export const THAT_MONEY: Record<LexiconLanguage, Phrases> = {
  en: `(that|the earlier|the previous|your first) (partial )?(refund|money|amount|cash)(?! (back|is|was|i|you|that|never|did|has) )`,
  es: `(ese|aquel|el) (reembolso|dinero|importe) (ese|aquel|de antes)(?! [a-z]); (ese|aquel) (reembolso|dinero|importe)(?! (no|es|era|que|lo|nunca) )`,
  pt: `(esse|aquele|este) (reembolso|dinheiro|valor|estorno)(?! (nao|e|era|que|nunca|todo) ); (reembolso|dinheiro|valor) (la )?de antes`,
  fr: `ce remboursement( la)?(?! (n|ne|est|que|a) ); (cet|cette) (argent|somme)( la)?(?! (n|ne|est|que|a|etait) ); ce montant( la)?(?! (n|ne|est|que) )`,
  de: `(diese|jene|die vorherige|die vorige) (teil)?erstattung(?! (ist|war|die|kam|habe) ); (dieses|das) geld von (vorhin|vorher|eben); (diesen|den) betrag von (vorhin|vorher|eben); diesen betrag(?! (habe|ist) )`,
  ru: `(тот|этот|прежнии) возврат(?! (не|был|так) ); (те|эти) деньги(?! (не|мои|так|я) ); ту сумму(?! (не|что я) )`,
};
