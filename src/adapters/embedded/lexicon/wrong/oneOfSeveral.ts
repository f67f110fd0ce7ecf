import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Words of one language for one of several with which something is wrong. */
interface Parts {
  only: string;
  one: string;
  /** "Of the two mugs", and the mug alone. */
  of: string;
  is: string;
  broken: string;
  fails: string;
  /** Where what is wrong may come first: "разбита только одна из двух". */
  before?: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    only: 'only|just',
    one: 'one|1|two|2|half|part|some',
    of: '(of (the |my |these |those |them |both )*(two |three |four |five |six |pair |set |lot |\\d )?)?(_ )?',
    is: 'is|are|was|were|s|got|came|arrived|turned up|has a|has',
    broken:
      'broken|damaged|cracked|smashed|chipped|shattered|dented|bent|torn|ripped|scratched|ruined|in (bits|pieces)|leaking|crack|chip|dent',
    fails:
      'not working|faulty|defective|dead|(do|does|did) not (work|charge|turn on|switch on|light up|play)',
  },
  es: {
    only: 'solo|solamente|unicamente|nada mas',
    one: 'una?|uno|1|dos|2|la mitad|parte',
    of: '(sola )?((de |del? )(las |los |mis |estas |estos |ellas |ellos |ambas )*(dos |tres |cuatro |cinco |seis |par |\\d )?)?(_ )?',
    is: 'esta|estan|estaba|estaban|llego|llegaron|vino|vinieron|se|me|viene|tiene una|tiene',
    broken:
      'rot[oa]s?|rompi[oe](ron)?|danad[oa]s?|agrietad[oa]s?|rajad[oa]s?|partid[oa]s?|quebrad[oa]s?|golpead[oa]s?|rayad[oa]s?|hech[oa] (anicos|pedazos)|estropead[oa]s?|astillad[oa]s?|grieta',
    fails: 'defectuos[oa]s?|no (funciona|funcionan|enciende|suena|carga|va|sirve)',
  },
  pt: {
    only: 'so|somente|apenas',
    one: 'uma?|1|duas|dois|2|metade|parte',
    of: '((das|dos|de|destas|destes|delas|deles) )?(as |os |minhas |meus )?(duas |dois |tres |quatro |cinco |seis |\\d )?(_ )?',
    is: 'esta|estao|ta|tao|estava|estavam|chegou|chegaram|veio|vieram|se|tem uma|tem',
    broken:
      'quebrad[oa]s?|quebr(ou|aram)|partid[oa]s?|part(iu|iram)|danificad[oa]s?|rachad[oa]s?|rach(ou|aram)|lascad[oa]s?|amassad[oa]s?|arranhad[oa]s?|riscad[oa]s?|em (cacos|pedacos)|estragad[oa]s?|rachadura',
    fails: 'com defeito|defeituos[oa]s?|nao (funciona|funcionam|liga|toca|carrega|acende|presta)',
  },
  fr: {
    only: 'seulement|juste|uniquement|que|qu',
    one: 'une?|1|deux|2|la moitie|une partie',
    of: '(seule? )?((des|de|d) (mes |ces |les |elles |eux |entre elles )*(deux |trois |quatre |cinq |six |\\d )?)?(_ )?',
    is: 'est|sont|etait|etaient|s est|s|de|qui est|qui soit|a une|a un',
    broken:
      '(arrivee? |arrivees? )?(cassee?s?|brisee?s?|abimee?s?|felee?s?|fendue?s?|ebrechee?s?|endommagee?s?|rayee?s?|dechiree?s?|en (morceaux|miettes)|fissuree?s?|felure|fissure)',
    fails: 'defectueux|defectueuses?|hs|en panne|(ne |n )?(marche|fonctionne|charge|allume) (pas|plus)',
  },
  de: {
    only: 'nur|bloss|lediglich',
    one: 'eine?|einer|eins|1|zwei|2|die halfte|ein teil',
    of: '((der|von den|von|von meinen|von diesen|aus den|davon) )?(beiden |beidem |zwei |zweien |drei |dreien |vier |vieren |funf |sechs |\\d )?(_ )?',
    is: 'ist|sind|war|waren|kam|kamen|hat einen|hat',
    broken:
      '(jetzt |leider |schon )*(kaputt[a-z]*|zerbrochen|beschadigt|gesprungen|angeschlagen|abgebrochen|gebrochen|verbeult|zerkratzt|gerissen|zersplittert|in scherben|verbogen|sprung|riss|kratzer)',
    fails: 'defekt|(geht|funktioniert|ladt|leuchtet|spielt) nicht',
  },
  ru: {
    only: 'только|лишь|всего',
    one: 'одна|один|одно|1|две|два|2|половина|часть',
    of: '(из )?(моих |этих |них )?(двух |трех |четырех |пяти |шести |\\d )?(_ )?',
    is: 'была|был|были|оказалась|оказался|пришла|пришел|пришли|приехала|приехал|с|с трещиной',
    broken:
      'разбита|разбит|разбиты|разбилась|разбился|разбитая|разбитой|разбитый|разбитым|сломана|сломан|сломаны|сломалась|сломался|треснула|треснул|треснутая|повреждена|поврежден|повреждены|побита|побит|поцарапана|поцарапан|помята|помят|порвана|порван|трещиной|сколом',
    fails: 'бракованн[а-я]+|не (работает|работают|включается|заряжается|горит|играет)',
    before:
      'разбита|разбит|разбиты|разбилась|разбился|сломана|сломан|сломаны|сломалась|сломался|треснула|треснул|повреждена|поврежден|бракованная|бракованный|не работает',
  },
};

/** Only one of several is broken, or does not work: nothing is missing from the parcel. */
interface OneOfSeveral {
  broken: Phrases;
  fails: Phrases;
}

function oneOfSeveral(language: LexiconLanguage): OneOfSeveral {
  const { only, one, of, is, broken, fails, before } = PARTS[language];
  const some = `(?:${only}) (?:${one}) ${of}`;
  const behind = (wrong: string): string => `${some}(?:(?:${is}) ){0,2}(?:${wrong})`;
  const ahead = before ? [`(?:${before}) (?:${only}) (?:${one})`] : [];
  return { broken: [behind(broken), ...ahead].join('\n'), fails: behind(fails) };
}

export const ONE_OF_SEVERAL: Record<LexiconLanguage, OneOfSeveral> = {
  en: oneOfSeveral('en'),
  es: oneOfSeveral('es'),
  pt: oneOfSeveral('pt'),
  fr: oneOfSeveral('fr'),
  de: oneOfSeveral('de'),
  ru: oneOfSeveral('ru'),
};
