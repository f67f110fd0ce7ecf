import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A part that belongs to the article and lies beside it: it is broken off, and nothing is missing. A lid or a cable comes apart anyway. */
export const BROKEN_OFF: Record<LexiconLanguage, Phrases> = {
  en: `
    (spout|handle|knob|clasp|rim|corner|hinge|hook|ear|stem|tip|neck)s? (is |was |are |were |came |comes |arrived |just |lying |rolling )*(all )?(separately|separate|loose|detached|on its own|by itself|next to it|beside it|apart from it|rolling around|rattling around|off|in a (little |small |plastic |separate )*(bag|baggie|pouch))(?! (the (left|charts?)|white|colou?r))
    (without|minus) (its |the |a )?(spout|handle|knob|clasp|rim|corner|hinge|hook|neck)( _){0,6} (in|loose|separate|separately|next|beside|rattling|rolling|bottom)`,
  es: `
    (pico|pitorro|asa|mango|pomo|cierre|borde|bisagra|gancho|esquina) (_ ){0,3}(por separado|aparte|suelt[oa]s?|al lado|en (una|otra) bolsit?a|en el fondo|por (su cuenta|un lado))
    sin (el |la |su )?(pico|pitorro|asa|mango|pomo|cierre|borde|bisagra|gancho)( _){0,6} (aparte|suelt[oa]|separado|bolsita|bolsa|fondo|lado)`,
  pt: `
    (bico|alca|asa|pega|cabo|puxador|fecho|borda|dobradica|gancho|canto) (_ ){0,3}(separad[oa]s?|a parte|solt[oa]s?|ao lado|num saquinho|num saco|em um saquinho|no fundo|por fora)
    sem (o |a )?(bico|alca|asa|pega|cabo|puxador|fecho|borda|gancho)( _){0,6} (separad[oa]|solt[oa]|saquinho|saco|fundo|lado|parte)`,
  fr: `
    (bec|anse|poignee|bouton|fermoir|bord|charniere|crochet|coin) (_ ){0,3}(a part|separement|separee?|detachee?|a cote|dans un (petit )?(sachet|sac)|au fond|tout seul|toute seule|qui se balade)
    sans (le |la |l |son |sa )?(bec|anse|poignee|bouton|fermoir|bord|crochet)( _){0,6} (part|separement|sachet|sac|fond|cote|detachee?)`,
  de: `
    (tulle|ausguss|schnabel|henkel|griff|knauf|verschluss|rand|scharnier|haken|ecke) (_ ){0,3}(separat|extra|lose|einzeln|daneben|abgetrennt|im tutchen|in (einer|einem) (_ )?(tute|tutchen|beutel)|unten im karton|fliegt herum)
    ohne (die |den |das )?(tulle|ausguss|schnabel|henkel|griff|knauf|verschluss|haken)( _){0,6} (separat|lose|extra|daneben|tutchen|tute|beutel|einzeln)`,
  ru: `
    (носик|ручка|ушко|застежка|крючок|краешек|край|горлышко|петля|уголок) (_ ){0,3}(отдельно|рядом|в пакетике|в мешочке|болтается|болталась|валяется|валялась|валялся|лежит|лежал|лежала|на дне|сам по себе|сама по себе)
    без (носика|ручки|ушка|застежки|крючка|горлышка|петли)( _){0,6} (отдельно|пакетике|мешочке|рядом|лежит|валя[а-я]+|на дне)`,
};
