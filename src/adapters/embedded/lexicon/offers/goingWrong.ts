import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What if what is offered goes wrong as well; not what if the first parcel turns up after all. */
export const GOING_WRONG: Record<LexiconLanguage, Phrases> = {
  en: `
    (what|and|but|so|then|ok|or|who pays|who will pay|who is liable|who is responsible) (if|happens if|happens when|about if|do i do if|when) (?!(the |my |that )?(first|old|original|lost|missing|previous|other) |(you|u|i|we) (can |could |may |also |just )*(refund|pay|give|get|double|add|throw|have|keep|reimburse|collect|cover) )(_ ){0,5}(broken|breaks?|damaged|faulty|defective|wrong|lost|late|cracked|chipped|smashed|not (fit|work|arrive|come|right|good|turn up|last|help)|too (small|big|large|tight|short|long|late)|never (arrives|comes|turns up)|goes missing|the same( problem| thing| again)?|happens again|again|dies|fails|leaks|either|as well|too)`,
  es: `
    (y|pero|que pasa|que hago|entonces|o|,|quien (paga|responde|pagaria|se hace cargo)) si (?!(aparece|llega al final|la primera|el primero|el viejo|la vieja) |(me |nos |lo |la |los )*(tambien )?(mand|envi|devolv|devuelv|pag|dais|dan|recog|recoj|dobl|regal)[a-z]* )(_ ){0,5}(tampoco|tambien|rot[oa]|rompe|estrope*|defectuos[oa]|mal|pierde|perdid[oa]|no (llega|viene|funciona|me (vale|sirve|queda|entra)|va)|otra vez|de nuevo|vuelve a|lo mismo|igual|pequen[oa]|grande|tarde)`,
  pt: `
    (e|mas|o que (acontece|faco)|entao|ou|,|quem (paga|responde|pagaria|arca)) se (?!(a primeira|o primeiro|a antiga|aparecer|depois aparecer) |(me |nos |voces )*(tambem )?(devolv|mand|envi|pag|derem|busc|dobr|recolh)[a-z]* |for o dobro )(_ ){0,5}(tambem|quebrad[oa]|quebrar|estragad[oa]|avariad[oa]|defeito|errad[oa]|perder|sumir|nao (chegar|vier|servir|funcionar|der|couber)|de novo|outra vez|novamente|a mesma coisa|pequen[oa]|grande|atrasar)`,
  fr: `
    (et|mais|qui (paie|paye|paiera|rembourse)|que se passe t il|que faire|qu est ce qui se passe|sinon|ou|,) si (?!(la premiere|le premier|l ancienne?|l original*|le colis finit) |(vous|tu) (me |m |nous |pouvez |pourriez )*(aussi )?(rembours|envoy|livr|repren|doubl|pay|donn|offr|ajout|pouvez)[a-z]* |c est (encore |aussi )?possible )(_ ){0,5}(aussi|non plus|se perd|casse(e|s|es)?|abime(e|s|es)?|defectueu*|perdue?|en panne|mauvaise?|pas (bien|bon|bonne|la bonne|la bonne taille|non plus)|n arrive (pas|jamais|toujours pas)|ne (marche|va|fonctionne|convient) (pas|toujours pas|non plus)|a nouveau|encore|de nouveau|trop (petit|grand|tard)e?|meme (chose|probleme)|recommence|casse)`,
  de: `
    (was|und|aber|was ist|was passiert|oder|wer (zahlt|bezahlt|haftet)) (dann )?(,)? ?(wenn|falls) (?!(die erste|das erste|der erste|die alte|das alte|der alte|doch noch) )(_ ){0,6}(auch|wieder|kaputt|defekt|falsch|verloren|nicht (passt|ankommt|kommt|funktioniert|geht|stimmt)|zerbrochen|zu (klein|gross|spat)|beschadigt|nochmal|erneut|genauso|dasselbe|das gleiche)
    (und )?wenn (die|der|das) (neue|neuer|neues|auch|zweite|ersatz*) (_ ){0,4}(auch|wieder|kaputt|nicht|defekt|falsch)`,
  ru: `
    (а |но |и |что |хорошо |ладно |ок |(кто|а кто) (заплатит|платит|ответит|отвечает) )(делать |будет |, )?(если|вдруг|когда) (?!(старая|старый|первая|первый|та|найдется|прежн[а-я]+) )(_ ){0,5}(тоже|опять|снова|сломается|сломан[а-я]*|разбит[а-я]*|разобьется|брак[а-я]*|потеряется|не (придет|дойдет|подойдет|работает|заработает|та|тот|подошл[а-я]*)|мал[а-я]*|велик[а-я]*|не мой|то же самое|повторится)`,
};
