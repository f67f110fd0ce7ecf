import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Fear to be hurt by a thing, in the words of a wish to hurt oneself: "scared I could hurt myself on it". A blade is no such thing. */
export const INJURIES: Record<LexiconLanguage, Phrases> = {
  en: `
    (afraid|scared|frightened|worried|fear|concerned|do not want) (_ ){0,5}(hurt|cut|injure|injuring|cutting|hurting) (myself|ourselves) (on|by|at)(?! (purpose|night|home) )
    (afraid|scared|frightened|worried|fear|concerned|do not want) (_ ){0,5}(hurt|cut|injure|injuring|cutting|hurting) (myself|ourselves) (with|using|because of)(?! (_ ){0,2}(knife|knives|razor|razors|blade|blades|pills|tablets|rope|scissors|tonight) )
    i (might|could|may|nearly|almost) (hurt|cut|injure) myself on(?! (purpose) )`,
  es: `
    (miedo|temo|temor|preocupa) (_ ){0,3}(hacerme|hacernos) daño (a mi mism[oa] )?(con|por|contra)(?! (_ ){0,2}(cuchillo|cuchilla|cuchillas|navaja|pastillas|cuerda|soga|tijeras) )
    (miedo|temo|temor|preocupa) (_ ){0,3}(cortarme|herirme|lastimarme|pincharme) (con|por|contra)(?! (_ ){0,2}(cuchillo|cuchilla|cuchillas|navaja|pastillas|cuerda|soga|tijeras) )`,
  pt: `
    (medo|receio|temo|preocupa*) (_ ){0,3}(me |nos )?(machucar|magoar|ferir|cortar|aleijar|fazer mal)( me)? (a mim mesm[oa] )?(com|n[oa]|nest[ea]|ness[ea])(?! (_ ){0,2}(faca|facas|lamina|laminas|navalha|comprimidos|corda|tesoura|hoje|vida|noite) )`,
  fr: `
    (peur|crains|inquiete*) (_ ){0,3}(me |nous )(blesser|couper|entailler|faire (du )?mal)( a moi meme)? (avec|sur|contre|en|a cause)(?! (_ ){0,2}(couteau|couteaux|lame|lames|rasoir|cachets|corde|ciseaux) )`,
  de: `
    (angst|sorge|furcht*|befurcht*) (_ ){0,4}(mir|mich) (_ ){0,2}(anzutun|antue|tue|verletze|verletzen|schneide|schneiden) (an|bei|durch) (der|dem|den|einer|einem|dieser|diesem|so)
    (angst|sorge|furcht*|befurcht*) (_ ){0,4}(mir|mich) (_ )?(an|bei|durch|mit) (der|dem|den|einer|einem|dieser|diesem|so) (_ ){0,4}(verletz*|schneid*|anzutun|antue|weh|wehzutun|wehtue)`,
  ru: `
    (боюсь|страшно|опасаюсь) (_ ){0,3}(пораниться|порезаться|поранюсь|порежусь|уколоться|уколюсь)( (об|о|осколк[а-я]+|краем|стеклом|этим|этой))?(?! (бритв*|нож*|лезви*))`,
};
