import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Money back that is not wanted, said with a courtesy or once more: "no refund please", "I still don't want a refund". */
interface MoneyUnwanted {
  said: Phrases;
  /** Said with a courtesy, as it is of money that has not come too: "2 weeks and no refund, thanks". */
  polite: Phrases;
  /** Words of whoever waits for money. */
  awaited: Phrases;
  /** What is said of money that has not come as well, and is a refusal only beside what is wanted instead. */
  bare: Phrases;
  /** How it is said plainly. */
  plain: string;
}

export const MONEY_UNWANTED: Record<LexiconLanguage, MoneyUnwanted> = {
  en: {
    said: `
      (i |we )?(am |m |are |re )?still (really )?(do not|would not|not) (want|need|after|interested in|asking for|looking for|like) (a |an |any |the |my |your )*(refunds?|money( back)?|cash)( please| pls| thanks| thank you)*(?! [a-z?])`,
    polite: `
      (?<!(got|had|have|received|is|was|been|get|see|s) )(still )?no (full |partial )?(refunds?|money back|cash( back)?) (please|pls|plz)(?! [a-z?])
      (?<!(got|had|have|received|is|was|been|get|see|s|still) )no (full |partial )?(refunds?|money back|cash( back)?)( ,)? (please|thanks|thank you)(?! [a-z?])
      (please|pls|plz) no (full |partial )?(refunds?|money back|cash( back)?)(?! [a-z?])`,
    awaited:
      '(weeks?|months?|days?|ages|since|return(ed)?|sent (it|them) back|waiting|waited|yet|promised|where|when)',
    bare: '(?<!(got|had|have|received|is|was|been|get|see|s|still) )(still )?no (refunds?|money( back)?|cash)(?! [a-z?])',
    plain: 'i do not want a refund',
  },
  es: {
    said: `
      (yo )?(sigo|seguimos|continuo) sin (querer|necesitar|buscar|pedir|desear) (el |un |ningun |mi |la |ninguna )*(reembolsos?|dinero( de vuelta)?|devolucion( del dinero)?)( por favor| porfa| gracias)*(?! [a-z?])`,
    polite: `
      (?<!(estoy|quede|quedo|quedado|sigo|seguimos|he|voy|todavia|aun) )(sin|nada de|ningun) (reembolsos?|dinero de vuelta)( ,)? (por favor|porfa|gracias)(?! [a-z?])`,
    awaited:
      '(semanas?|mes(es)?|dias?|anos?|desde|devolvi|devuelt[oa]|esperando|espero|prometi[a-z]*|donde|cuando|llevo)',
    bare: '(?<!(estoy|quede|quedo|quedado) )(sigo |seguimos )?sin (reembolso|dinero)(?! [a-z?]); (todavia )?nada de (reembolsos?|dinero)(?! [a-z?])',
    plain: 'no quiero reembolso',
  },
  pt: {
    said: `
      (eu )?(continuo|continuamos|sigo) (sem querer|sem precisar de|sem pedir|a nao querer|nao querendo) (o |um |nenhum |meu )*(reembolsos?|estornos?|dinheiro( de volta)?)( por favor| pfv| obrigad[oa])*(?! [a-z?])`,
    polite: `
      (?<!(estou|fiquei|fico|continuo|sigo|to|ainda) )(sem|nada de|nenhum) (reembolsos?|estornos?|dinheiro de volta)( ,)? (por favor|pfv|pf|obrigad[oa])(?! [a-z?])`,
    awaited:
      '(semanas?|mes(es)?|dias?|desde|devolvi|devolvid[oa]|esperando|espero|prometer?a?m?|onde|quando|cade|faz)',
    bare: '(continuo |sigo |ainda )?sem (reembolso|estorno|dinheiro)(?! [a-z?]); nada de (reembolsos?|dinheiro)(?! [a-z?])',
    plain: 'nao quero reembolso',
  },
  fr: {
    said: `
      (je |on |nous )?(ne |n )?((veux|voulons|souhaite|souhaitons|demande|cherche|voudrais|desire) (toujours |encore )?(pas|plus)|ai (toujours |encore )?(pas|plus) besoin) (de |d |du |un |le |etre |d etre )*(remboursements?|rembourse(e|es|s)?|argent)( svp| s il vous plait| merci)*(?! [a-z?])`,
    polite: `
      (?<!(est|a|ai|y a|recu|eu|touche) )(toujours )?pas de remboursements?( ,)? (svp|stp|s il vous plait|s il te plait)(?! [a-z?])
      (?<!(est|a|ai|y a|recu|eu|touche|toujours) )pas de remboursements?( ,)? merci(?! [a-z?])`,
    awaited:
      '(semaines?|mois|jours?|depuis|renvoye[a-z]*|retourne[a-z]*|attends?|attente|promis[e]?|ou|quand)',
    bare: '(?<!(est|a|ai|recu|eu|touche) )((toujours|encore) )?pas de remboursements?(?! [a-z?])',
    plain: 'je ne veux pas de remboursement',
  },
  de: {
    said: `
      (ich |wir )?(will|mochte|brauche?|wollen|mochten|brauchen|wunsche) (ich |wir )?(immer noch|noch immer|nach wie vor|weiterhin|auch weiter) kein(e|en)? (geld( zuruck)?|(ruck)?erstattung)( bitte| danke| zuruck)*(?! [a-z?])
      bitte (weiterhin |nach wie vor |immer noch |noch immer )?kein(e|en)? (geld( zuruck)?|(ruck)?erstattung)(?! [a-z?])`,
    polite: `
      (?<!(habe|hab|bekam|bekomme|bekommen|ist|kam|kommt|gibt|gab|erhalten|es|da|ich) )(weiterhin |nach wie vor |immer noch |noch immer )?kein(e|en)? (geld( zuruck)?|(ruck)?erstattung) bitte(?! [a-z?])`,
    awaited:
      '(wochen?|monate?n?|tagen?|seit|zuruckgeschickt|zuruckgesendet|retourniert|warte[nt]?|versprochen|wo|wann)',
    bare: '(?<!(habe|hab|bekam|bekomme|bekommen|ist|kam|kommt|gibt|gab|erhalten|es|da|ich|will|mochte|brauche) )((immer noch|noch immer|nach wie vor|weiterhin) )?kein(e|en)? (geld( zuruck)?|(ruck)?erstattung)(?! [a-z?])',
    plain: 'ich will kein geld',
  },
  ru: {
    said: `
      (мне |я )?(возврата?( денег)?|деньги|денег) (мне |я )?(по прежнему|все еще|все так же|все равно|как и раньше) (мне )?не (нужен|нужны|нужно|надо|хочу|требует[а-я]+|требуют[а-я]+)(?! [а-я?])
      (мне |я )?(по прежнему|все еще|все так же|все равно|как и раньше) (мне )?не (нужен|нужны|нужно|надо|хочу|требует[а-я]+|требуют[а-я]+) (мне )?(никакого |никаких )?(возврата?( денег)?|деньги|денег)(?! [а-я?])`,
    polite: `
      (по прежнему |все так же )?(без|не надо|не нужно|никакого|никаких) (возврата?( денег)?|денег)( ,)? (пожалуйста|спасибо)(?! [а-я?])`,
    awaited:
      '(недел[а-я]*|месяц[а-я]*|дн[а-я]*|день|давно|вернул[а-я]*|отправил[а-я]*|жду|ждем|обещал[а-я]*|где|когда|до сих пор)',
    bare: '((по прежнему|все еще|все так же) )?(без|никакого|никаких) (возврата?( денег)?|денег)(?! [а-я?])',
    plain: 'мне не нужны деньги',
  },
};
