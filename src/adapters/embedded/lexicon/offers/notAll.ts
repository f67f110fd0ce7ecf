import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Money that is wanted for a part alone. */
interface NotAll {
  /** Money for all of it, whatever is pointed at: "a full refund for this one". */
  all: Phrases;
  /** "I don't want it all back, only the money for the bowl": turns nothing down, and insists on nothing. */
  denied: Phrases;
  /** "The money for the broken one". */
  ofOne: Phrases;
}

export const NOT_ALL: Record<LexiconLanguage, NotAll> = {
  en: {
    all: 'full (refund|amount|price)',
    denied: `
      (i |we )?(do not|did not|am not|are not) (want|need|ask|asking|mean|expect)( for)? (it |my |the )*(all|everything|lot|whole (lot|thing|amount|order)|full (amount|refund|price)|all of (it|them)|all my money|all the money)( back| refunded)?(?! [a-z])
      [,.] (and |but )?not (all|everything|all of it|the lot|the whole (lot|thing|amount|order)|the full (amount|price))( back)?(?! [a-z])
      not (all|everything|all of it|the whole (lot|thing|amount|order)) , (just|only)`,
    ofOne: `(money|refund|refunded|cash|price)( back)? (of|for) (the|that|just the|only the) (broken|cracked|damaged|smashed|chipped|missing|faulty|wrong|defective) ones?; (money|refund|refunded)( back)? (of|for) (just |only )?the (one|ones) (that|which) _; refund (me )?(just |only )*(the )?(broken|cracked|damaged|smashed|chipped|missing|faulty|wrong|defective) ones?
      (money|refund|refunded|cash|price)( back)? (for|of|on) (just |only )?(that|this) (one|half|part|single one|broken one)(?! [a-z])
      (refund|reimburse|money|refunded|compensate)( (me|us))?( back)? (for |of )?(just |only )*(the |that )?(one|single)(?! (i|we|you|that|which|week|day|month|year|and|by|of|was|is|order|purchase|parcel|item|thing) ) _`,
  },
  es: {
    all: '(reembolso|importe|devolucion) (total|complet[oa]|integr[oa])',
    denied: `
      (yo )?no (quiero|pido|pedi|necesito|exijo|digo) (que me (devuelvan|devolvais) )?(tod[oa]|todo el (importe|dinero|pedido)|el importe (completo|total|entero)|la totalidad)(?! [a-z])
      [,.] (y |pero )?no (tod[oa]|todo el (importe|dinero|pedido)|el total)(?! [a-z]); no todo (el (importe|dinero) )?, (solo|nada mas)`,
    ofOne: `(dinero|importe|plata|reembolso|precio) (de|por) (la|el|l[oa]s) (que (llego|vino|esta|se) )?(rot[oa]s?|rompio|danad[oa]s?|estropead[oa]s?|defectuos[oa]s?|equivocad[oa]s?)(?! [a-z])
      (dinero|importe|plata|reembolso|precio) (solo )?(de|por) (es[ae]|est[ae]|una sola|uno solo|la una)(?! [a-z])
      (devuelv[a-z]+|devolv[a-z]+|reembols[a-z]+|dinero|importe|reintegr[a-z]+) (_ )?(_ )?(de|por|solo|nada mas) (solo |ese |esa |el |la )?(un|una|uno)(?! (vez|semana|dia|mes|pedido|puta|maldita) ) _`,
  },
  pt: {
    all: '(reembolso|valor|estorno) (total|completo|integral)',
    denied: `
      (eu )?nao (quero|peco|pedi|preciso|exijo) (de )?(tudo|o valor (total|todo|inteiro)|o dinheiro todo|a totalidade)( de volta)?(?! [a-z])
      [,.] (e |mas )?nao (tudo|o valor (total|todo)|o total)(?! [a-z]); nao tudo , (so|somente|apenas)`,
    ofOne: `(dinheiro|valor|reembolso|preco) (d[aoe]|pel[ao]|por) (a |o )?(que (veio|chegou|esta) )?(quebrad[oa]s?|partid[oa]s?|danificad[oa]s?|estragad[oa]s?|defeituos[oa]s?|errad[oa]s?)(?! [a-z])
      (dinheiro|valor|reembolso|preco) (so )?(dess[ae]|dest[ae]|por (essa|esse|esta)|so de uma?)(?! [a-z])
      (devolv[a-z]+|reembols[a-z]+|dinheiro|valor|estorn[a-z]+) (_ )?(_ )?(de|por|so|apenas|somente) (so )?(um|uma)(?! (vez|semana|dia|mes|pedido) ) _`,
  },
  fr: {
    all: 'remboursement (total|complet|integral)',
    denied: `
      (je )?(ne |n )?(veux|demande|voulais|reclame|ai) pas (demande )?(le )?(tout|(la )?totalite|(le )?montant (total|complet|entier)|le remboursement (total|complet|integral))(?! [a-z])
      [,.] (et |mais )?pas (tout|la totalite|le total)(?! [a-z]); pas tout , (juste|seulement)`,
    ofOne: `(argent|remboursement|prix|rembourse(z|r)?)( moi)? (de|du|pour) (la|le|celle|celui|les|celles|ceux) (qui (est|etait) )?(cassee?s?|abimee?s?|brisee?s?|defectueu(x|se)s?|mauvaise?)(?! [a-z])
      (argent|remboursement|prix|rembours[a-z]+)( (moi|nous))? (seulement |juste )?(de|pour) (celle|celui) (la|ci)(?! [a-z])
      (rembours[a-z]+|argent|prix)( (moi|nous))? (de |d |pour )?(juste|seulement|uniquement|que) (pour |de |d )?(un|une|le|la)(?! (fois|semaine|jour|mois|commande|total|totalite|tout) ) _; (rembours[a-z]+|argent|prix)( (moi|nous))? (pour|d) (un|une) seule? _`,
  },
  de: {
    all: '(volle|komplette|ganze)[nrs]? (erstattung|geld|preis|kaufpreis)',
    denied: `
      (ich |wir )?(will|mochte|wollte|verlange|brauche) (ja |doch |ich |gar )*nicht (alles|das ganze( geld)?|den (vollen|ganzen|gesamten) betrag|die ganze bestellung)( zuruck| erstattet| haben)*(?! [a-z])
      [,.] (und |aber )?nicht (alles|das ganze|den (vollen|ganzen) betrag)( zuruck)?(?! [a-z]); nicht alles , (nur|bloss)`,
    ofOne: `(geld|erstattung|preis|betrag) (fur|von|der) (die|das|den|der) (kaputte[nr]?s?|zerbrochene[nr]?s?|beschadigte[nr]?s?|defekte[nr]?s?|falsche[nr]?s?)(?! [a-z])
      (geld|erstattung|preis|betrag)( zuruck)? (nur )?fur (die|das|den) (eine|einen|da)(?! [a-z])
      (erstatt[a-z]+|geld|zuruckzahlen|zahlen|betrag|ersetzen) (_ )?(_ )?(nur |bloss |lediglich )?(fur |von )?(die|den|das|der) (eine|einen|einzelne[nr]?)(?! (woche|tag|monat|mal|bestellung) ) _`,
  },
  ru: {
    all: 'полн[а-я]+ (возврат|сумм)[а-я]*',
    denied: `
      (я |мне )?не (хочу|прошу|нужн[а-я]+|надо|требую) (возвращать |вернуть )?(все|всю сумму|все деньги|полн[а-я]+ (сумм[а-я]+|возврат))(?! [а-я])
      [,.] (и |но |а )?не (все|всю сумму|все деньги)(?! [а-я]); не (все|всю сумму) , (только|лишь)`,
    ofOne: `(деньги|сумму|стоимость|верните|возврат) (денег )?(только )?за (ту что )?(разбит[а-я]+|сломан[а-я]+|поврежденн[а-я]+|бракованн[а-я]+|испорченн[а-я]+)(?! [а-я])
      (деньги|сумму|стоимость|верните|возврат) (денег )?(только )?за (эту|ту|этот|тот|одну|один)( одну| один| разбитую)?(?! [а-я])
      (верните|вернуть|верни|возврат|деньги|возместите|компенсируйте) (_ )?(только )?за (только )?(одну|один|одно)(?! (раз|неделю|день|месяц|заказ) ) _`,
  },
};
