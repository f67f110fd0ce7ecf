import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Round amounts as they are said in words, with what they come to. */
export const AMOUNTS: Record<LexiconLanguage, string> = {
  en: 'ten 10 fifteen 15 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90 hundred 100',
  es: 'diez 10 quince 15 veinte 20 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100',
  pt: 'dez 10 quinze 15 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70 oitenta 80 noventa 90 cem 100',
  fr: 'dix 10 quinze 15 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 cent 100',
  de: 'zehn 10 funfzehn 15 zwanzig 20 dreissig 30 vierzig 40 funfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 hundert 100',
  ru: 'десять 10 пятнадцать 15 двадцать 20 тридцать 30 сорок 40 пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90 сто 100',
};

/** What an amount that is followed by it counts: days and pieces are no money. */
const COUNTED: Record<LexiconLanguage, string> = {
  en: 'days?|weeks?|months?|years?|hours?|hrs?|min|mins|minutes?|times|pieces?|pcs|of (them|these|those)|stars?|st|nd|rd|th|pm|am|cm|mm|kg|ml|items?|more (days?|weeks?)|_ (are|were|is) (broken|missing)',
  es: 'dias?|semanas?|meses|mes|anos?|horas?|minutos?|veces|piezas?|unidades|de (ellos|ellas)|estrellas?|cm|mm|kg|ml',
  pt: 'dias?|semanas?|meses|mes|anos?|horas?|minutos?|vezes|pecas?|unidades|deles|delas|estrelas?|cm|mm|kg|ml',
  fr: 'jours?|semaines?|mois|ans?|annees?|heures?|minutes?|fois|pieces?|unites|etoiles?|cm|mm|kg|ml',
  de: 'tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|stunden?|minuten?|uhr|mal|stuck|teilen?|teile|sternen?|sterne|cm|mm|kg|ml',
  ru: 'дн[а-я]+|недел[а-я]*|месяц[а-я]*|лет|год[а-я]*|час[а-я]*|минут[а-я]*|раз|раза|штук[а-я]*|шт|звезд[а-я]*|см|мм|кг|мл|числа',
};

/** Another amount than the one on offer, proposed: "make it 30", "quarante et on n'en parle plus". */
const PROPOSED: Record<LexiconLanguage, Phrases> = {
  en: `
    (make|say|let us say|lets say|let s say|call) (it |that )?<amount>
    <amount> (dollars |euros |quid |bucks |pounds )?(and|then|n) (it is |it s |that s |we have |you have |you got |got |we are |i am |am |a )*(deal|done|settled|even|square|straight|happy|quits)`,
  es: `
    (deme|dame|denme|dejel[oa] en|dejal[oa] en|que sean|digamos|pongale|ponle|ponga|serian|me da[ns]?) (en |unos )?<amount>
    <amount> (euros |pesos |dolares )?y (ya |lo |la |me |nos |es |un )*(listo|cerramos|trato|hecho|quedamos|cerrado|arreglamos|en paz|tan amigos|estamos|olvidamos)`,
  pt: `
    (faz|faca|facam|me da|me de|me deem|deem me|da me|digamos|que sejam|sejam|bota|ponha|ponham|feche em|fecha em) (em |por |os |uns )?<amount>
    <amount> (euros |reais |paus )?e (ja |eu |a gente |nos |estamos |ta |fica |e )*(fechamos|fechado|fecho|fecha|feito|combinado|negocio|resolvido|quites|conversados|amigos)`,
  fr: `
    (mettez|mets|disons|donnez moi|donne moi|montez a|monte a|faites|fais|allez jusqu a|on dit|partons sur) (moi |en )?<amount>
    <amount> (euros |balles )?et (on |c |ca |j |je |l |n )*(en parle plus|est bon|est regle|est fini|est d accord|est quittes?|signe|oublie|tope|accepte)`,
  de: `
    (machen sie|macht|mach|machts|sagen wir|sag ma|geben sie mir|gebt mir|gib mir) (es |mir |wenigstens |mal |halt )*<amount>
    <amount> (euro |€ |franken )?(und|dann) (wir |ich |die |das |es |ist |sind |bin )*(gut|quitt|passt|fertig|dabei|zufrieden|erledigt|ruhe|einig|deal|abgemacht|sache)`,
  ru: `
    (давайте|дайте|пусть будет|сделайте|сделаем|скажем|поднимите до|накиньте до) <amount>
    <amount> (рублеи |евро |долларов |р )?и (мы |я |все |на этом )*(по рукам|разоидемся|расходимся|договорились|закроем|закрываем|квиты|мир|соглас(ен|на)|забыли|идет)`,
};

export function proposedIn(language: LexiconLanguage): Phrases {
  const words = AMOUNTS[language].split(' ').filter((word) => !/\d/.test(word));
  const amount = `(\\d{1,3}|${words.join('|')})(?! (${COUNTED[language]}))`;
  return PROPOSED[language].replaceAll('<amount>', amount);
}
