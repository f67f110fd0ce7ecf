import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The very one that was ordered, wished for by whoever got another: "I just want the right shirt". */
export const RIGHT_ONE: Record<LexiconLanguage, Phrases> = {
  en: '(want|need|would like|send me|prefer) (just |only |simply |to get |to have )*the (right|correct|proper) (?!(price|amount|money|refund|answer|address|time|thing to) )_',
  es: '(quiero|quisiera|necesito|manden|mandenme|envien|envienme|prefiero) (solo |simplemente |recibir |que me (manden|envien) )*(el|la|los|las) (?!(direccion|precio|importe|dinero|respuesta) )_ (correct[oa]s?|adecuad[oa]s?|que pedi)',
  pt: '(quero|queria|preciso|mandem|enviem|prefiro) (so |apenas |simplesmente |receber |que me (mandem|enviem) )*(o|a|os|as) (?!(endereco|preco|valor|dinheiro|resposta) )_ (cert[oa]s?|corret[oa]s?|que (eu )?pedi)',
  fr: '(veux|voudrais|souhaite|aimerais|envoyez|demande) (moi |juste |seulement |simplement |recevoir |avoir )*(le|la|les) (bon|bonne|bons|bonnes|correcte?s?) (?!(prix|montant|adresse|d|de|remboursement|reponse|moment|somme) )_',
  de: '(will|mochte|brauche|schickt|schicken) (ich |sie |mir |einfach |nur |doch |bitte |lieber )*(das|die|den) (richtige[nr]?|korrekte[nr]?) (?!(geld|betrag|preis|antwort|adresse|summe) )_',
  ru: '(нужн[а-я]+|хочу|пришлите|отправьте|хотел[а-я]* бы) (просто |только |лишь |мне |получить )*(правильн[а-я]+|верн[а-я]+) (?!(ответ|сумм|адрес|цен))_',
};
