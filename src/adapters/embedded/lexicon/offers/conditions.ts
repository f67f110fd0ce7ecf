import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Conditions of a yes that the offer's own facts answer, each by the question that it comes to. */
interface Conditions {
  tracked: Phrases;
  postage: Phrases;
  keep_goods: Phrases;
}

export const CONDITIONS: Record<LexiconLanguage, Conditions> = {
  en: {
    tracked: `(only if|as long as|so long as|provided|on condition|but only|if) (_ ){0,5}(tracked|trackable|tracking|traceable)`,
    postage: `(only if|as long as|so long as|provided|on condition) (_ ){0,5}(free|no cost|nothing to pay|no charge|not (have to )?pay( anything| for)?)`,
    keep_goods: `(only if|as long as|so long as|provided|on condition) (_ ){0,4}(keep (it|this|the _)|not (have to |need to )?(send|return|post) (it|this|anything|the _)( back)?)`,
  },
  es: {
    tracked: `(solo si|siempre que|siempre y cuando|con la condicion|mientras|si) (_ ){0,5}(seguimiento|rastreo|rastreable|tracking|localizador)`,
    postage: `(solo si|siempre que|siempre y cuando|con la condicion|mientras) (_ ){0,5}(gratis|sin coste|sin costo|no (tenga|tengo) que pagar|no pague)`,
    keep_goods: `(solo si|siempre que|siempre y cuando|con la condicion|mientras) (_ ){0,3}(me quede|pueda quedarme|me puedo quedar|no (tenga|tengo) que (devolver|enviar|mandar))`,
  },
  pt: {
    tracked: `(so se|somente se|desde que|contanto que|com a condicao|se) (_ ){0,5}(rastreio|rastreamento|rastreavel|seguimento|rastreada|rastreado|tracking)`,
    postage: `(so se|somente se|desde que|contanto que|com a condicao) (_ ){0,5}(gratis|de graca|gratuit[oa]|sem custo|nao (tenha|precise) (que |de )?pagar|nao pague)`,
    keep_goods: `(so se|somente se|desde que|contanto que|com a condicao) (_ ){0,3}(fique com|possa ficar|nao (tenha|precise) (que |de )?(devolver|mandar|enviar))`,
  },
  fr: {
    tracked: `(seulement si|a condition|pourvu que|du moment que|tant que|uniquement si|si) (_ ){0,6}(suivi|suivie|tracking|numero de suivi)`,
    postage: `(seulement si|a condition|pourvu que|du moment que|tant que|uniquement si) (_ ){0,6}(gratuit|gratuite|sans frais|ne (doive|paie|paye) (pas|rien)|rien a payer)`,
    keep_goods: `(seulement si|a condition|pourvu que|du moment que|tant que|uniquement si) (_ ){0,5}(garde|garder|pas (a |besoin de )?(le |la |l )?(renvoyer|retourner))`,
  },
  de: {
    tracked: `(nur wenn|sofern|solange|vorausgesetzt|unter der bedingung|wenn|falls) (_ ){0,6}(sendungsverfolgung|verfolgbar|nachverfolg*|tracking|trackingnummer|sendungsnummer|einschreiben)`,
    postage: `(nur wenn|sofern|solange|vorausgesetzt|unter der bedingung) (_ ){0,6}(kostenlos|gratis|umsonst|nichts (kostet|zahlen|bezahlen)|nicht (zahlen|bezahlen))`,
    keep_goods: `(nur wenn|sofern|solange|vorausgesetzt|unter der bedingung) (_ ){0,6}(behalten (kann|darf)|behalte|nicht zuruckschicken|nichts zuruckschicken|nicht zurucksenden)`,
  },
  ru: {
    tracked: `(только если|при условии|если только|лишь бы|если) (_ ){0,6}(отслежива[а-я]+|трек[а-я]*|отследить)`,
    postage: `(только если|при условии|если только|лишь бы) (_ ){0,6}(бесплатн[а-я]+|не (надо|нужно|придется) платить|платить не (надо|нужно|придется))`,
    keep_goods: `(только если|при условии|если только|лишь бы) (_ ){0,6}(оставлю|оставить|не (надо|нужно|придется) (возвращать|отправлять|отсылать)|останется у меня)`,
  },
};
