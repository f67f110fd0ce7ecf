import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A part that belongs to the article and lies beside it, or came off: it is broken off, and nothing is missing. A lid or a cable comes apart anyway. */
export const BROKEN_OFF: Record<LexiconLanguage, Phrases> = {
  en: `
    (spout|handle|knob|clasp|rim|corner|hinge|hook|ear|stem|tip|neck)s? (is |was |are |were |came |comes |arrived |just |lying |rolling )*(all )?(separately|separate|loose|detached|on its own|by itself|next to it|beside it|apart from it|rolling around|rattling around|off|in a (little |small |plastic |separate )*(bag|baggie|pouch))(?! (the (left|charts?)|white|colou?r))
    (spout|handle|knob|clasp|rim|corner|hinge|hook|ear|stem|tip|neck)s? (has |have |just |is |was |simply )*(come|came|fell|fallen|broke|broken|snapped|dropped|ripped) (right |clean |straight )?(off|away)(?! (after|within|in the (wash|dishwasher)))
    (without|minus) (its |the |a )?(spout|handle|knob|clasp|rim|corner|hinge|hook|neck)( _){0,6} (in|loose|separate|separately|next|beside|rattling|rolling|bottom)`,
  es: `
    (pico|pitorro|asa|mango|pomo|cierre|borde|bisagra|gancho|esquina) (_ ){0,3}(por separado|aparte|suelt[oa]s?|al lado|en (una|otra) bolsit?a|en el fondo|por (su cuenta|un lado))
    (pico|pitorro|asa|mango|pomo|cierre|borde|bisagra|gancho) (se )?(me |le |nos )?(ha |habia )?(cayo|salio|solto|desprendio|rompio|partio|despego|quebro|arranco|caido|salido|soltado|desprendido|despegado)(?! (al|a los|a las|despues|tras) )
    se (me |le |nos )?(ha )?(cayo|salio|solto|desprendio|rompio|partio|despego|caido|salido|soltado|desprendido) (el |la |su )?(pico|pitorro|asa|mango|pomo|cierre|bisagra|gancho)(?! (al|a los|a las|despues|tras) )
    sin (el |la |su )?(pico|pitorro|asa|mango|pomo|cierre|borde|bisagra|gancho)( _){0,6} (aparte|suelt[oa]|separado|bolsita|bolsa|fondo|lado)`,
  pt: `
    (bico|alca|asa|pega|cabo|puxador|fecho|borda|dobradica|gancho|canto) (_ ){0,3}(separad[oa]s?|a parte|solt[oa]s?|ao lado|num saquinho|num saco|em um saquinho|no fundo|por fora)
    (bico|alca|asa|pega|puxador|fecho|borda|dobradica|gancho) (se )?(me |lhe )?(caiu|soltou|saiu|desprendeu|descolou|quebrou|partiu|arrancou)( se)?(?! (depois|apos|em) )
    (caiu|soltou|saiu|desprendeu|descolou|partiu) (se )?(me |lhe )?(a |o )?(bico|alca|asa|pega|puxador|fecho|dobradica|gancho)(?! (depois|apos|em) )
    sem (o |a )?(bico|alca|asa|pega|cabo|puxador|fecho|borda|gancho)( _){0,6} (separad[oa]|solt[oa]|saquinho|saco|fundo|lado|parte)`,
  fr: `
    (bec|anse|poignee|bouton|fermoir|bord|charniere|crochet|coin) (_ ){0,3}(a part|separement|separee?|detachee?|a cote|dans un (petit )?(sachet|sac)|au fond|tout seul|toute seule|qui se balade)
    (bec|anse|poignee|bouton|fermoir|charniere|crochet|coin) (_ )?(s est |est |a |m est |s etait |etait )+(detachee?|tombee?|cassee?|partie?|decollee?|lache|pete|arrachee?|brisee?|decrochee?)(?! (apres|au bout) )
    sans (le |la |l |son |sa )?(bec|anse|poignee|bouton|fermoir|bord|crochet)( _){0,6} (part|separement|sachet|sac|fond|cote|detachee?)`,
  de: `
    (tulle|ausguss|schnabel|henkel|griff|knauf|verschluss|rand|scharnier|haken|ecke) (_ ){0,3}(separat|extra|lose|einzeln|daneben|abgetrennt|im tutchen|in (einer|einem) (_ )?(tute|tutchen|beutel)|unten im karton|fliegt herum)
    (tulle|ausguss|schnabel|henkel|griff|knauf|verschluss|scharnier|haken) (ist |war |hat |sich |mir |jetzt |einfach |schon |dran )*(ab|abgefallen|abgegangen|abgebrochen|abgerissen|gelost|weggebrochen|abgeplatzt)(?! (werk|lager|nach|dem|der|\\d))
    ohne (die |den |das )?(tulle|ausguss|schnabel|henkel|griff|knauf|verschluss|haken)( _){0,6} (separat|lose|extra|daneben|tutchen|tute|beutel|einzeln)`,
  ru: `
    (носик|ручка|ушко|застежка|крючок|краешек|край|горлышко|петля|уголок) (_ ){0,3}(отдельно|рядом|в пакетике|в мешочке|болтается|болталась|валяется|валялась|валялся|лежит|лежал|лежала|на дне|сам по себе|сама по себе)
    (носик|ручка|ушко|застежка|крючок|краешек|горлышко|петля) (у _ |просто |сразу |уже )*(отвалил[а-я]+|отлетел[а-я]*|отломал[а-я]+|отломил[а-я]+|отпал[а-я]*|отклеил[а-я]+|оторвал[а-я]+|откололась|отбилась|отошла)(?! (через|после) )
    (отвалил[а-я]+|отлетел[а-я]*|отломал[а-я]+|отломил[а-я]+|отпал[а-я]*|отклеил[а-я]+|оторвал[а-я]+) (носик|ручка|ушко|застежка|крючок|горлышко|петля)(?! (через|после) )
    без (носика|ручки|ушка|застежки|крючка|горлышка|петли)( _){0,6} (отдельно|пакетике|мешочке|рядом|лежит|валя[а-я]+|на дне)`,
};
