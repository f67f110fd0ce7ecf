import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Nothing is wrong after all, seen at a second look: "in daylight it is navy, sorry, forget it", "I misread the label". */
export const TAKEN_BACK: Record<LexiconLanguage, Phrases> = {
  en: `
    (day ?light|sunlight|better light|proper light|oh wait|hang on) (_ ){0,3}(it|they) (is|are|s) (actually |indeed |really |in fact )*(navy|<colour>|the (right|correct) (one|colou?r|size)|fine after all)(?= ,? ?(_ ){0,2}(sorry|my (bad|mistake)|forget|never mind|ignore|oops))
    (i )(misread|misread it|looked wrong|was looking at the wrong)(?! (by|order|price|you)); (never mind|forget (it|that)|scrap that|ignore (that|me)) ,? ?(my (mistake|bad|fault)|i was wrong|it is the right|false alarm)`,
  es: `
    (luz( del dia)?|al sol|ah no|esperen|espera) ,? ?(_ ){0,2}(si |, )*(es|era|son) (_ ){0,1}(<colour>( marino| oscuro| claro)?|l[oa] correct[oa]|el que pedi|la que pedi)(?= ,? ?(_ ){0,2}(perdon|olvid|disculp|falsa|culpa))
    (habia mirado|mire|vi|lei|habia leido|habia visto) mal(?! (hech|lo)); (olvid(alo|enlo|elo|adlo)|dejalo|falsa alarma) ,? ?(_ ){0,2}(mire mal|culpa mia|era mi error|esta todo bien|si es l[oa] correct[oa])`,
  pt: `
    (luz( do dia)?|no sol|ah nao|espera|espere) ,? ?(_ ){0,2}(e|era|sao) (_ ){0,1}(<colour>( marinho| escuro| claro)?|a certa|o certo) (mesmo|sim)(?= ,? ?(_ ){0,2}(desculp|esquec|foi mal))
    (olhei|vi|li|tinha visto|tinha olhado) (errado|mal)(?! (feit|acabad)); (esquece|esqueca|deixa|alarme falso) ,? ?(_ ){0,2}(olhei errado|erro meu|foi engano meu|ta tudo (certo|bem))`,
  fr: `
    (lumiere( du jour)?|au soleil|ah non|attendez) (\\. |, )?(_ ){0,4}c est (bien |en fait |finalement |quand meme )+(du |le |la |en )?(<colour>( marine| fonce| clair)?|bonne (couleur|taille)|bon (modele|article))(?= ,? ?(_ ){0,2}(desole|pardon|oubli|laiss|excus|autant pour))
    (en fait|ah non|finalement|non) (, )?(non )?c est (bien )?(la bonne (couleur|taille)|le bon (modele|article|produit)); j (avais|ai) mal (regarde|vu|lu); (oubliez|laissez tomber|laisse tomber|fausse alerte) ,? ?(_ ){0,2}(mon erreur|c est moi|tout va bien)`,
  de: `
    (tageslicht|licht|ach nein|moment|doch) ,? ?(_ ){0,1}(ist|sind) (es |sie |er |das )?(ja |doch |tatsachlich )+(_ ){0,1}(<colour>[a-z]{0,2}|dunkelblau|marineblau|die richtige|das richtige|der richtige)(?= ,? ?(_ ){0,2}(sorry|entschuldig|tschuldig|verges|mein fehler|alles gut))
    (hab|habe) (ich )?mich (verguckt|verschaut|verlesen)(?! (an|in)); (vergessen sie es|vergesst es|fehlalarm|schon gut) ,? ?(_ ){0,2}(mein fehler|mein irrtum|alles (gut|in ordnung))`,
  ru: `
    (свете?|солнце|ои|подождите|стоп) ,? ?(_ ){0,2}(все таки|и правда|деиствительно|правда) (_ ){0,1}(<colour>|темно син[а-я]+|син[а-я]+|та самая|тот самыи|правильн[а-я]+)(?= ,? ?(_ ){0,2}(извин|прост|забуд|сорри|моя ошибка))
    (не так|плохо) (посмотрел[а]?|разглядел[а]?|прочитал[а]?)(?! (вы|ваш)); (забудьте|отбои|ложная тревога) ,? ?(_ ){0,2}(моя ошибка|все (в порядке|хорошо|нормально))`,
};
