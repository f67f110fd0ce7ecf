import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** How long something takes, asked without reproach, though in the words of those who have waited too long. */
export const HOW_LONG: Record<LexiconLanguage, Phrases> = {
  en: `
    how long (does|do|will|would|is|might|could|should) (it|this|that|i|we|you|they|an answer|a reply|somebody|someone) (usually |normally |approximately |about |going to |have to |need to |probably )*(take|wait|be|last)?( to (answer|reply|arrive|be here|come))?`,
  es: `
    (cuanto|cuanto tiempo|cuantos dias|cuantas horas|cuantos minutos) (mas o menos |mas |se |os |me |le |va a |van a |suele |suelen |podria |hay que |tengo que |tendria que |debo |habra que )*(tarda|tardan|tardais|tardas|tardara|tardaran|tardaria|tardar|demora|demoran|demorara|demorar|lleva|llevara|llevar|toma|tomara|tomar|esperar|espero)`,
  pt: `
    (quanto tempo|quanto|quantos dias|quantas horas|quantos minutos) (mais ou menos |e que |mais |costuma |costumam |vai |vao |isso |isto |tenho que |tenho de |preciso |devo |pode )*(demora|demoram|demorar|leva|levam|levar|tarda|tardam|tardar|dura|durar|esperar|espero)`,
  fr: `
    (ca |cela |il |elle |vous )?(va |peut |faut il |faut |devrait )*(prend|prendre|dure|durer|mettez|met|mettre|faut) (vous |a peu pres |environ |encore )*combien de temps
    (combien de temps|combien de jours|combien de minutes|dans combien de temps) (_ )?(_ )?(prend|prendra|prendrait|prendre|dure|durer|faut|faudra|attendre|mettez|met|dois je attendre)( t il| il| attendre)*`,
  de: `
    wie lange (wird |muss |soll |kann |wurde |dauert )(das |es |sowas |so etwas |so was |die antwort |ich |man |wir |denn |ungefahr |etwa |normalerweise |in der regel )*(dauern|warten|brauchen)?; wie lange (brauch*|brauchen|braucht) (das |es |ihr |sie |man |denn |ungefahr |etwa )*`,
  ru: `
    (сколько|как долго|сколько времени|сколько дней|сколько минут) (это |примерно |мне |нам |надо |нужно |придется |обычно |еще |времени |вы )*(займет|занимает|ждать|длится|подождать|ожидать|отвечаете|рассматривается)`,
};
