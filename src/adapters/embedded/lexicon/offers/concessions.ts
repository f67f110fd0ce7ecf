import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What would change nothing, told of how a parcel is sent. It is no condition of a yes. */
interface Concessions {
  /** "Even if it is tracked". */
  even: Phrases;
  /** "Not even if it is tracked", which turns the parcel down. */
  never: Phrases;
}

/** Words that open a concession, the facts that it is told of and what may follow those, as alternatives. */
interface Parts {
  even: string;
  never: string;
  facts: string;
  behind: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    even: 'even (if|when|with|though)',
    never: '(not|never) even (if|when|with|though)',
    facts: 'tracked|trackable|tracking|traceable|free|no cost|for nothing|insured|registered|signed for',
    behind: 'and|or|with|of charge|this time|now',
  },
  es: {
    even: '(aunque|incluso si|aun si|incluso con|aun con)',
    never: '(ni|no) (aunque|siquiera si|siquiera con|si|con)',
    facts: 'seguimiento|rastreo|rastreable|tracking|localizador|gratis|sin coste|sin costo',
    behind: 'y|o|con',
  },
  pt: {
    even: '(mesmo (que|se|com)|ainda que)',
    never: '(nem (mesmo |que |se |com )*(que|se|com))',
    facts:
      'rastreio|rastreamento|rastreavel|seguimento|rastread[oa]|tracking|gratis|de graca|gratuit[oa]|sem custo',
    behind: 'e|ou|com',
  },
  fr: {
    even: 'meme (si|avec|en)',
    never: '(pas meme|meme pas) (si|avec|en)',
    facts: 'suivi|suivie|tracking|numero de suivi|gratuit|gratuite|gratuitement|sans frais',
    behind: 'et|ou|avec',
  },
  de: {
    even: '(auch|selbst|sogar) (wenn|falls|mit)',
    never: '(nicht|nich|ned|net) (mal|einmal|einmal dann|auch|selbst) (wenn|falls|mit)',
    facts:
      'sendungsverfolgung|verfolgbar|nachverfolg*|tracking|trackingnummer|sendungsnummer|einschreiben|kostenlos|gratis|umsonst|portofrei',
    behind: 'und|oder|mit|schickt|schicken|kommt|kame|ist|ware|versendet|verschickt|lauft|geht|wird',
  },
  ru: {
    even: '(даже|пусть|хоть) (и |даже )*(если|с|при)',
    never: '(ни за что|не|никак) (даже|хоть) (если|с)',
    facts: 'отслежива[а-я]+|трек[а-я]*|отследить|бесплатн[а-я]+',
    behind: 'номер[а-я]*|и|или|с|будет|отправите|пришлете',
  },
};

function concessionsOf(language: LexiconLanguage): Concessions {
  const { even, never, facts, behind } = PARTS[language];
  const told = `(_ ){0,6}(${facts})( (${behind}|${facts})){0,4}`;
  // A negator among its words keeps the one before "even" from hiding the phrase: "I would not take it even if it is free".
  return { even: `(${never})? ?${even} ${told}`, never: `${never} ${told}` };
}

export const CONCESSIONS: Record<LexiconLanguage, Concessions> = {
  en: concessionsOf('en'),
  es: concessionsOf('es'),
  pt: concessionsOf('pt'),
  fr: concessionsOf('fr'),
  de: concessionsOf('de'),
  ru: concessionsOf('ru'),
};
