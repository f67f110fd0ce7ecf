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

/**
 * What may be called right and is nothing that can be sent: "the right answer", "the right to return it". What is named by the name of
 * an article is taken out before.
 */
export const RIGHT_OTHERWISE: Record<LexiconLanguage, Phrases> = {
  en: '(the|my|a) (right|correct|proper) (?!([.,!?…]|t|ones?|items?|articles?|products?|goods|parcel|package|order|pair|set|size|colou?r|model|version|variant|edition|part|thing (i|that|we)|please|now|this|instead|again|and|asap|new|replacement) )_',
  es: '(el|la|los|las) (?!([.,!?…]|t|uno|articulos?|productos?|paquete|pedido|par|juego|talla|tamaño|color|modelo|version|pieza|parte|nuev[oa]s?|que|mas) )_ (correct[oa]s?|adecuad[oa]s?)',
  pt: '(o|a|os|as) (?!([.,!?…]|t|artigos?|produtos?|item|itens|pacote|encomenda|pedido|par|conjunto|tamanho|cor|modelo|versao|peca|parte|nov[oa]s?|que|mais) )_ (cert[oa]s?|corret[oa]s?)',
  fr: '(le|la|les) (bon|bonne|bons|bonnes|correcte?s?) (?!([.,!?…]|t|d|de|articles?|produits?|objets?|colis|commande|paire|taille|couleur|coloris|modele|version|piece|s il|svp|cette|maintenant|et) )_',
  de: '(das|die|den|der|dem) (richtige[nr]?|korrekte[nr]?) (?!([.,!?…]|t|artikel|produkt|ware|paket|sendung|bestellung|paar|set|grosse|farbe|modell|version|variante|ausfuhrung|teil|stuck|bitte|haben|bekommen|geschickt|zugeschickt|schicken|jetzt|nun|und) )_',
  ru: '(правильн(ый|ую|ое|ая|ые|ого|ой)|верн(ый|ую|ое|ая|ые|ого|ой)) (?!([.,!?…]|t|товары?|заказ|посылк[ау]|вещь|размер|цвет|модель|версию|вариант|деталь|пару|комплект|пожалуйста|и) )_',
};
