import type { LexiconLanguage, Phrases } from '../lexicon.ts';

const BORROWED = 'yes please; yes thanks; ok thanks; ok thank you; ok perfect; yes';
const COURTESIES = 'thanks; thank you; thx; merci; gracias; obrigad[oa]; danke; please';

interface Formal {
  /** To agree in so many words, as letters do, or in a word or two of a neighbour. */
  yes: Phrases;
  /** Courtesies of other languages, which say nothing. */
  filler: Phrases;
}

export const FORMAL: Record<LexiconLanguage, Formal> = {
  en: {
    yes: `(i |we )?(agree|consent)( fully)? (to|with) (the|your|this|that) (proposal|proposed solution|offer|suggestion|solution)(?! (of|but|if) ); (that|this|it) (would )?(suits?|be satisfactory|is (satisfactory|agreeable|acceptable))( to| for)?( me| us)?( perfectly| fine| well)?; very well(?! (made|packed|known) ); oui; si; ja`,
    filler: `${COURTESIES}; proposal; proposed solution; and (be|get it|have it) (done|over)( with)?( it| this)?; and leave it at that; and move on`,
  },
  es: {
    yes: `(estoy |quedo )?(conforme|de acuerdo) con (la|su|vuestra|lo) (propuesta|oferta|solucion|propuesto|ofrecido); (acepto|aceptamos) (el|su|la|vuestr[oa]) (ofrecimiento|propuesta|oferta|solucion)( propuest[oa])?; procedan( con ello)?; proceded; pueden proceder; me (conviene|parece correct[oa])( perfectamente)?; ${BORROWED}`,
    filler: COURTESIES,
  },
  pt: {
    yes: `(concordo|estou de acordo|de acordo) com (a|o|essa|esta) (vossa |sua |tua )?(proposta|solucao|oferta|proposto); (aceito|aceitamos) (a|essa|esta) (vossa |sua )?(proposta|oferta|solucao)( apresentada)?; (podem|pode) (avancar|prosseguir|proceder)( assim)?; (isso )?(parece|serve) me (bem|adequad[oa]|perfeitamente)?; muito bem; ${BORROWED}`,
    filler: `${COURTESIES}; pronto`,
  },
  fr: {
    yes: `(j )?(accepte|approuve) (votre|cette|la) (proposition|offre|solution); (je suis |nous sommes )?d accord avec (votre|cette|la) (proposition|offre|solution); (cela|ca|ceci) (me|nous) (convient|va|agree|satisfait) (tres bien|parfaitement|tout a fait|bien); (vous pouvez|veuillez) (proceder|y aller)( ainsi)?; tres bien; ${BORROWED}`,
    filler: COURTESIES,
  },
  de: {
    yes: `(ich |wir )?(bin |sind )?(mit )?(dem|ihrem|eurem|diesem) (vorschlag|angebot) (einverstanden|zu); (ich )?stimme (dem|ihrem|eurem|diesem) (vorschlag|angebot) (gern* )?zu; damit bin ich einverstanden; (ich )?nehme (ihr|euer|das|dieses) angebot (gern* |hiermit )*an; sehr gut; ${BORROWED}`,
    filler: COURTESIES,
  },
  ru: {
    yes: `(я )?соглас(ен|на|ны) (с (вашим |этим )?(предложением|решением|вариантом)|на (ваше |это |такое )?(предложение|решение)|на (такои |этот )?вариант); (я )?принимаю (ваше |это )?(предложение|решение); (меня |нас )?(это |все )?устраивает; ок; yes; ok`,
    filler: 'thanks; thank you; merci',
  },
};
