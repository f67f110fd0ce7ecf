import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What is wished of how a parcel comes, each by the question that it comes to. */
interface Facts {
  tracked: Phrases;
  postage: Phrases;
  keep_goods: Phrases;
}

/** The words that make a condition of it, and what it is set on, as alternatives. */
interface Parts {
  opens: string;
  /** Words that set a condition only on what is seldom told otherwise. */
  opensTracked: string;
  tracked: string;
  postage: string;
  keepGoods: string;
  /** By when it should come, beside another condition. */
  when: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    opens: 'only if|as long as|so long as|provided|on condition',
    opensTracked: 'but only|if',
    tracked: 'tracked|trackable|tracking|traceable',
    postage: 'free|no cost|nothing to pay|no charge|not (have to )?pay( anything| for)?',
    keepGoods:
      'keep (it|this|the _)|not (have to |need to )?(send|return|post) (it|this|anything|the _)( back)?',
    when: '(by|before|until|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|the weekend|christmas|xmas|the \\d+|\\d+)|this week|tomorrow|in time|(in|within) (\\d+|a|two|three|a few) (days?|weeks?)',
  },
  es: {
    opens: 'solo si|siempre que|siempre y cuando|con la condicion|mientras',
    opensTracked: 'si',
    tracked: 'seguimiento|rastreo|rastreable|tracking|localizador',
    postage: 'gratis|sin coste|sin costo|no (tenga|tengo) que pagar|no pague',
    keepGoods: 'me quede|pueda quedarme|me puedo quedar|no (tenga|tengo) que (devolver|enviar|mandar)',
    when: '(antes del?|para el|el|hasta el) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin de semana|\\d+)|antes de navidad|esta semana|manana|a tiempo|en (\\d+|dos|tres|unos) dias',
  },
  pt: {
    opens: 'so se|somente se|desde que|contanto que|com a condicao',
    opensTracked: 'se',
    tracked: 'rastreio|rastreamento|rastreavel|seguimento|rastreada|rastreado|tracking',
    postage: 'gratis|de graca|gratuit[oa]|sem custo|nao (tenha|precise) (que |de )?pagar|nao pague',
    keepGoods: 'fique com|possa ficar|nao (tenha|precise) (que |de )?(devolver|mandar|enviar)',
    when: '(ate|antes de|na|no|ate o dia) (segunda|terca|quarta|quinta|sexta|sabado|domingo|fim de semana|natal|\\d+)|esta semana|essa semana|amanha|a tempo|em (\\d+|dois|tres|poucos) dias',
  },
  fr: {
    opens: 'seulement si|a condition|pourvu que|du moment que|tant que|uniquement si',
    opensTracked: 'si',
    tracked: 'suivi|suivie|tracking|numero de suivi',
    postage: 'gratuit|gratuite|sans frais|ne (doive|paie|paye) (pas|rien)|rien a payer',
    keepGoods: 'garde|garder|pas (a |besoin de )?(le |la |l )?(renvoyer|retourner)',
    when: '(avant|pour|d ici) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le week end|noel|le \\d+|demain)|cette semaine|demain|a temps|(en|sous) (\\d+|deux|trois|quelques) jours',
  },
  de: {
    opens: 'nur wenn|sofern|solange|vorausgesetzt|unter der bedingung',
    opensTracked: 'wenn|falls',
    tracked: 'sendungsverfolgung|verfolgbar|nachverfolg*|tracking|trackingnummer|sendungsnummer|einschreiben',
    postage: 'kostenlos|gratis|umsonst|nichts (kostet|zahlen|bezahlen)|nicht (zahlen|bezahlen)',
    keepGoods: 'behalten (kann|darf)|behalte|nicht zuruckschicken|nichts zuruckschicken|nicht zurucksenden',
    when: '(bis|vor|am) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|nachste woche|zum wochenende|weihnachten|zum \\d+|\\d+)|diese woche|rechtzeitig|(in|innerhalb von) (\\d+|zwei|drei|ein paar) tagen',
  },
  ru: {
    opens: 'только если|при условии|если только|лишь бы',
    opensTracked: 'если',
    tracked: 'отслежива[а-я]+|трек[а-я]*|отследить',
    postage: 'бесплатн[а-я]+|не (надо|нужно|придется) платить|платить не (надо|нужно|придется)',
    keepGoods: 'оставлю|оставить|не (надо|нужно|придется) (возвращать|отправлять|отсылать)|останется у меня',
    when: '(до|к) (понедельник[а-я]*|вторник[а-я]*|сред[а-я]+|четверг[а-я]*|пятниц[а-я]+|суббот[а-я]+|воскресень[а-я]+|выходны[а-я]+|нового года|рождеств[а-я]+|\\d+)|на этой неделе|завтра|вовремя|за (\\d+|два|три|пару) дн[а-я]+',
  },
};

/** Conditions of a yes that the offer's own facts answer: "only if it is tracked". */
function conditionsOf(language: LexiconLanguage): Facts {
  const { opens, opensTracked, tracked, postage, keepGoods } = PARTS[language];
  return {
    tracked: `(${opens}|${opensTracked}) (_ ){0,6}(${tracked})`,
    postage: `(${opens}) (_ ){0,6}(${postage})`,
    keep_goods: `(${opens}) (_ ){0,6}(${keepGoods})`,
  };
}

/** The same where the words of the condition stand before another one: "and tracked", "and here by Friday". */
function furtherOf(language: LexiconLanguage): Facts & { when: Phrases } {
  const { tracked, postage, keepGoods, when } = PARTS[language];
  return {
    tracked: `(${tracked})`,
    postage: `(${postage})`,
    keep_goods: `(${keepGoods})`,
    when: `(${when})`,
  };
}

const perLanguage = <T>(of: (language: LexiconLanguage) => T): Record<LexiconLanguage, T> => ({
  en: of('en'),
  es: of('es'),
  pt: of('pt'),
  fr: of('fr'),
  de: of('de'),
  ru: of('ru'),
});

export const CONDITIONS = perLanguage(conditionsOf);
export const FURTHER_CONDITIONS = perLanguage(furtherOf);
