import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What was just agreed is too little: "wait no, that's half, I want it all". */
export const NOT_HALF: Record<LexiconLanguage, Phrases> = {
  en: `(want|need|expect|meant|get|deserve) (it |them |my money |the money |back )*(all|everything|the (lot|whole (thing|amount|sum|price)|full (amount|price|refund|sum)))( of it| back)*(?! (to|in|is|that)); (that is|it is|this is|that s|only|just) (only |just |not even )*half( of it| the money| the price)?(?! (past|an|hour|day))`,
  es: `(quiero|queria|necesito|exijo) (que me devuelvan |recuperar |el |mi )*(todo|el total|todo el (dinero|importe)|el importe completo|la totalidad)(?! (bien|lo))( de vuelta)?; (eso |esto )?es (solo |apenas |nada mas )*la mitad`,
  pt: `(quero|queria|preciso|exijo) (o |meu |de volta )*(tudo|o total|todo o (dinheiro|valor)|o valor (total|inteiro|completo)|a totalidade)(?! (bem|certo))( de volta)?; (isso |isto )?e (so |apenas )*(a )?metade`,
  fr: `(veux|voulais|exige|souhaite) (la |le |recuperer |etre rembourse de |mon )*(tout|la totalite|le total|l integralite|tout (mon|l) argent|le montant (total|complet))( rembourse)?; (ca|ce|c) (ne )?(fait|est) (que |seulement |juste )*la moitie`,
  de: `(will|mochte|wollte|verlange) (ich )?(aber |doch |das |mein |den |die )*(alles|ganze (geld|summe)|ganzen (betrag|preis)|volle (summe|erstattung)|vollen (betrag|preis)|komplette (geld|summe))( zuruck)?; (das ist|ist) (ja |doch |nur |bloss )*(nur |bloss )*die halfte`,
  ru: `(хочу|хотел[аи]?|требую) (вернуть |получить |чтобы )*(все|всю сумму|все деньги|полную сумму|целиком)( обратно| назад)*; это (же )?(только |лишь |всего )*половина`,
};
