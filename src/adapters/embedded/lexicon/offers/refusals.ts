import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What is called a remedy by those who do not want it; `money` is any of it, a part or all. */
export const REFUSABLE = ['coupon', 'reship', 'replacement_part', 'partial_refund', 'money'] as const;
export type Refusable = (typeof REFUSABLE)[number];

/** How a language says that something is not to be given; an article it names is written `thing`. */
interface Refusing {
  /** Before the verb, and what may stand between the two. */
  not: string;
  between: string;
  wants: string;
  /** What may stand before the name of a remedy. */
  before: string;
  or: string;
  /** Before the name alone: "no coupons", and what behind it makes a report of that: "no coupon came". */
  without: string;
  reports: string;
  /** Before such a bare no: "I want no money". */
  wantsNo?: string;
  /** Behind the name: "a coupon I do not need". */
  behind: string;
  named: Record<Refusable, string>;
  /** Whole phrases: "do not replace it". */
  reship: Phrases;
  /** "I will not wait", "I am not sending it back". */
  reassurance: Phrases;
  return_for_refund: Phrases;
}

const REFUSING: Record<LexiconLanguage, Refusing> = {
  en: {
    not: 'do not|would not|will not|no need|never|please not|not to|nor|neither',
    between: 'please|just|even|really|bother|dare|to|you|ever|also|want|need|me|i|do|try|go',
    wants:
      'want|need|send|sending|be sent|ship|shipping|post|give|giving|offer|offering|take|accept|require|fancy|with',
    before: 'me|us|any|a|an|the|your|more|some|of|that|those|this|stupid|bloody|to|out|for|silly',
    or: 'or|nor|neither|or for',
    wantsNo: 'want|need|take|accept',
    without:
      '(?<!(?:is|was|are|did|do|have|has|s) )(?:no|not|nor|without|not interested in|spare me|rather not (?:get|have|receive))',
    reports:
      'was|were|is|are|has|have|had|came|come|arrived|yet|received|so|in|for|from|sent|until|since|given|offered|works?|number|ever|either way',
    behind:
      '(is what |is something |is the last thing )?(i|we) (really |also |certainly )?(do not|would not|will not) (want|need|take|accept)|(is|are) not (needed|wanted|necessary|what i want)',
    named: {
      coupon:
        'coupons?|vouchers?|discounts?( codes?)?|promo codes?|codes?|store credit|gift cards?|credit notes?',
      reship:
        'another( one| thing| pair| copy| of (them|those|these|it))|another(?! (?!(?:or|and|either|please|thanks) )[a-z])|(new|second|fresh) (one|thing|pair)s?|replacements?(?! parts?)|(thing|it|one) again|exchange',
      replacement_part: '(replacement|spare|new|missing) (part|piece)s?',
      partial_refund:
        'partial refunds?|part( of)? (a |the |my )?(refunds?|money)|some of (my|the) money|half( of)? (my |the )?money',
      money: 'refunds?|money( back)?|my money( back)?|cash',
    },
    reship: `(?<!(why|who|not|already|never|(did|have|has|do|does|had|why) (you|they|anyone|somebody|someone|the shop)( already| just)?) )(stop|hold|halt|call off|cancel) (the |that |my )*(replacement|new one|second one|re ?shipment|re ship|reshipment|other one)(?! (from|being|getting|part)); (do not|no need to|please not|not to) (please |you |bother to |want you to |want to |just )*(resend|re ship|reship|replace|exchange|swap) (it|thing|this|that|them|the thing|anything)`,
    reassurance: `(will not|would not|(am|m|are) not( going to| gonna| willing to| prepared to)?|do not want to|do not tell me to|refuse to) (just |keep |sit and |be )*(wait|waiting)(?! (for (a|the|your) (reply|answer|person)))`,
    return_for_refund: `(will not|would not|(am|m|are) not( going to| gonna| willing to)?|do not want to|refuse to|no way i am|without) (be )?(send|sending|ship|shipping|return|returning|post|posting) (it|thing|this|that|them|the thing|anything)( back)?`,
  },
  es: {
    not: 'no|tampoco|nunca|ni',
    between:
      'me|nos|se|le|les|por|favor|hace|hagais|hagan|falta|que|hay|quiero|queremos|necesito|porfa|es|necesario|lo|la|yo',
    wants:
      'quiero|queremos|quisiera|necesito|necesitamos|deseo|acepto|busco|envien|envies|envie|envieis|enviar|mandes|mande|manden|mandeis|mandar|manda|des|den|deis|dar|ofrezcan|ofrezcas|ofrezcais|interesa|falta|enviarme|mandarme|darme|vale|sirve',
    before:
      'un|una|ningun|ninguna|unos|unas|el|la|los|las|ese|esos|esa|mas|de|vuestros|vuestro|su|sus|me|nos|que',
    or: 'o|ni|ni tampoco|tampoco|u',
    without: 'ni|sin|nada de|paso de',
    reports: 'llego|llega|vino|ha|recibi|es|esta|funciona|todavia|aun|si|que',
    behind:
      '(yo )?(tampoco|no) (l[oa]s? |me |nos )?(quiero|queremos|necesito|acepto|interesa|hace falta|hacen falta|vale|sirve)(?! (decir|para))|no (, )?gracias',
    named: {
      coupon: 'cupon|cupones|vales?( de descuento)?|descuentos?|codigos?( de descuento)?|bonos?',
      reship:
        '(otr[oa]s?)( thing| igual(es)?| nuev[oa]s?)|otr[oa]s?(?! (?!(?:ni|o|y|por favor|tampoco) )[a-z])|(thing )?nuev[oa]s?|reemplazos?|sustitucion(es)?|reenvios?|cambio',
      replacement_part: '(pieza|piezas) (de repuesto|nuevas?)|repuestos?|recambios?',
      partial_refund:
        'reembolsos? parcial(es)?|devolucion parcial|parte del (dinero|reembolso)|la mitad( del dinero)?',
      money: 'reembolsos?|dinero( de vuelta)?|mi dinero',
    },
    reship: `(?<!(no|quien|han|ha) )(paren|parad|detengan|deten|cancelen|cancela|cancelad|anulen|anula) (el |la |ese |esa )?(reemplazo|nuevo envio|envio nuevo|reenvio|nueva|nuevo|segundo envio)(?! (?!(por favor|porfa|gracias|y|que|ya) )[a-z]); (no|tampoco) (me |nos |l[oa]s? |quiero que |hace falta que |hace falta |por favor )*(reenvi[a-z]+|reemplac[a-z]+|reemplazar[a-z]*|sustituy[a-z]+|cambi(en|es|e|eis|ar[a-z]*)|repong[a-z]+)(?! (de opinion|la direccion|de idea))`,
    reassurance: `no (pienso|voy a|quiero|puedo) (seguir |quedarme )?(esper[a-z]+)(?! (que me|una respuesta))`,
    return_for_refund: `(no|sin) (pienso |voy a |quiero |tener que |me apetece )*(devolver|devolverl[oa]s?|mandar de vuelta|enviar de vuelta)(l[oa]s?)?( thing)?(?! (el|mi|la) (dinero|plata))`,
  },
  pt: {
    not: 'nao|tambem nao|nunca|nem',
    between: 'me|nos|se|por|favor|precisa|precisam|preciso|que|quero|queremos|e|necessario|o|a|eu|de|pra|mim',
    wants:
      'quero|queremos|queria|preciso|precisamos|desejo|aceito|enviem|envie|envies|enviar|mandem|mande|mandes|mandar|deem|de|des|dar|ofereca|oferecam|interessa|precisa|adianta|serve',
    before:
      'um|uma|nenhum|nenhuma|uns|umas|o|a|os|as|esse|esses|essa|mais|de|seu|seus|me|nos|que|mandar|enviar|mandem|enviem',
    or: 'ou|nem|tambem',
    without: 'nem|sem|nada de|dispenso',
    reports: 'chegou|chega|veio|foi|recebi|e|esta|funciona|ainda|se|que',
    behind:
      '(eu )?(tambem )?nao (o |a |me )?(quero|queremos|preciso|aceito|interessa|adianta|serve)(?! (dizer|para))|nao (, )?obrigad[oa]',
    named: {
      coupon:
        'cupom|cupao|cupons|cupoes|vales?( de desconto| presente)?|descontos?|codigos?( de desconto)?|voucher',
      reship:
        '(outr[oa]s?)( thing| igual| iguais| nov[oa]s?)|outr[oa]s?(?! (?!(?:nem|ou|e|por favor|tambem) )[a-z])|(thing )?nov[oa]s?|substitut[oa]s?|substituicao|reenvios?|troca',
      replacement_part: 'pecas?( de reposicao| sobressalentes?| novas?)?',
      partial_refund:
        '(reembolsos?|estornos?) parcia(l|is)|parte do (dinheiro|valor|reembolso)|metade( do dinheiro)?',
      money: 'reembolsos?|estornos?|dinheiro( de volta)?|meu dinheiro',
    },
    reship: `(?<!(nao|quem) )(parem|pare|cancelem|cancela|cancele|suspendam) (o |a |esse |essa )?(novo envio|reenvio|envio novo|nova|novo|substituto|segundo envio)(?! (?!(por favor|obrigad[oa]|e|que|ja) )[a-z]); nao (me |nos |quero que |precisa |precisam |por favor )*(reenvi[a-z]+|substitu[a-z]+|troqu?(em|es|e|ar)|reponh[a-z]+)(?! (de ideia|o endereco|a morada))`,
    reassurance: `nao (vou|quero|posso|pretendo) (ficar |continuar )?(a )?(esper[a-z]+|aguard[a-z]+)(?! (uma resposta|que me))`,
    return_for_refund: `(nao|sem) (vou |quero |ter que |pretendo )*(devolv[a-z]+|mandar de volta|enviar de volta)( (o|a|os|as|isso|thing|de))*(?! (dinheiro|meu))`,
  },
  fr: {
    not: 'ne|n|inutile|pas la peine|pas besoin|ni',
    between:
      'me|m|nous|en|pas|plus|surtout|besoin|de|d|veux|voulons|que|vous|la|peine|s il vous plait|svp|il|faut|le|la|l|merci|non',
    wants:
      'veux|voulons|voudrais|souhaite|souhaitons|accepte|envoyez|envoyer|envoie|renvoyez|renvoyer|renvoie|expediez|expedier|donnez|donner|donne|proposez|proposer|offrez|besoin|prends|prendrai',
    before:
      'pas|plus|non|moi|d|de|du|des|un|une|le|la|les|votre|vos|aucun|aucune|en|ce|m|recevoir|surtout|jamais|encore|ni',
    or: 'ou|ni|et ni|ou d|ni d',
    without:
      '(?<!(?:est|etait|sont|a|ai|ont|marche|recu|fonctionne|annulez|annule|arretez|stoppez|bloquez) )(?:pas|ni|sans|aucune?|plus|pas besoin)',
    reports: 'est|a|ont|n|ne|recu|arrive|marche|encore|pour l instant|de livraison|que|qui',
    behind:
      '(, )?(moi )?(je |j |on )?(n |ne )?(en )?(le |la |les )?(veux|voulons|ai|voudrais|souhaite) (pas|plus|aucun|nullement)( besoin)?( non plus)?',
    named: {
      coupon:
        'bons?( d achat| de reduction)?|coupons?|avoirs?|remises?|reductions?|codes?( promo)?|cheques? cadeaux?|cartes? cadeaux?|rabais',
      reship:
        'autres?( thing)?( neu(f|ve)s?)?(?! (solution|offre|proposition|bon|remise|reponse|excuse))|(nouve(au|l|lle|aux|lles)|neu(f|ve)s?)( thing)?(?! (bon|delai|message))|thing neu(f|ve)|remplacements?|echanges?|renvoi|nouvel envoi',
      replacement_part: 'pieces?( de rechange| detachees?)?',
      partial_refund:
        'remboursements? partiels?|une? partie (de l argent|du prix|du remboursement)|la moitie( de l argent)?',
      money: 'remboursements?|argent|mon argent|rembourse|etre rembourse',
    },
    reship: `(?<!(n|ne|pas) )(arretez|arrete|annulez|annule|stoppez|bloquez) (le |la |l |ce |cet )?(nouvel envoi|nouvel exemplaire|remplacement|renvoi|nouveau|nouvelle|deuxieme envoi)( s il (vous|te) plait| svp| stp)?(?! (?!(merci|et|je|j) )[a-z]); (inutile|pas la peine|pas besoin) d en (r ?envoyer|refaire)( (un|une)( autre)?)?; (ne|n|inutile de|pas la peine de) (me |m |nous |le |la |les |l |en |surtout |pas )*(remplac[a-z]+|echang[a-z]+|renvoyez|renvoyer|reexpedi[a-z]+)( pas| surtout pas)?(?! (mon argent|l argent|d(e|u)? ))`,
    reassurance: `(ne |n |j )?(vais|veux|peux|compte) (pas|plus) (encore |rester a |continuer a )?(attend[a-z]+|patient[a-z]+)(?! (une reponse|que vous me))`,
    return_for_refund: `((ne |n )?(vais|veux|compte|peux) pas|sans( avoir a)?|hors de question de|pas question de) (vous |me |le |la |les |l |devoir )*(renvoyer|retourner|rendre)( thing| le colis)?`,
  },
  de: {
    not: 'nicht|nie|kein|keine|keinen|keins|keiner',
    between: 'bitte|auch|bloss|ja|mir|uns|mehr|einfach|jetzt',
    wants: 'schicken|senden|zuschicken|zusenden|geben|anbieten|haben|brauchen|nehmen|wollen|liefern',
    before:
      'bitte|auch|bloss|ja|mir|uns|mehr|jetzt|noch|einen?|eines?|irgend|irgendeinen|weiteren?|den|die|das|ihre[nr]?|eure[nr]?|so',
    or: 'oder|und|und auch|noch',
    wantsNo: 'will|mochte|brauche|brauch|wollen|brauchen|nehme',
    without:
      '(kein(e|en|s|er)?|ohne|nicht (noch |schon wieder |wieder )?eine?n?|nicht (den|die|das)|und auch keinen?|weder)',
    reports:
      'ist|war|sind|kam|kamen|gekommen|angekommen|bekommen|erhalten|gefunden|da|im|in|drin|dabei|bis|mehr da|funktioniert|geht|wurde|hat|haben sie',
    behind:
      '(, )?(will|mochte|brauche|brauch|nehme|wollen|brauchen|akzeptiere) (ich |wir )?(jetzt |auch |aber |gar |wirklich )*(nicht|keinen?|keine|keins|nicht mehr)( haben| geschickt)?',
    named: {
      coupon: 'gutscheine?|coupons?|rabatte?|rabattcodes?|gutscheincodes?|codes?|guthaben|nachlass',
      reship:
        '(neue[nrs]?|andere[nrs]?|zweite[nrs]?)( thing)?(?! (nachricht|adresse|idee|losung|angebot|gutschein|gutscheine|rabatt|termin|farbe|chance|antwort))|ersatz(lieferung|artikel)?|umtausch|austausch|neulieferung|neues exemplar',
      replacement_part: 'ersatzteile?|neues teil|ersatz teil',
      partial_refund:
        'teilerstattung(en)?|teil (vom|des) (geld|geldes|preises)|halbes geld|halfte( vom geld)?',
      money: '(ruck)?erstattung|geld( zuruck)?|ruckzahlung|mein geld',
    },
    reship: `(schickt|schicken sie|schick|sendet|senden sie) (mir |uns )?(den|die|das) (ersatz|neue[nrs]?|neulieferung|ersatzlieferung|zweite[nrs]?) (bitte )?(doch )?nicht( mehr)?(?! [a-z]); (konnen|konnt|konnten|wurden) (sie|ihr) (bitte )?(den|die|das) (ersatz|neulieferung|ersatzlieferung) (bitte )?(stoppen|stornieren|aufhalten|abbestellen); (stoppt|stoppen sie|stopp|storniert|stornieren sie|haltet|halten sie|halt) (bitte )?(den|die|das) (ersatz|neue[nrs]?|neulieferung|ersatzlieferung)( auf| an| zuruck)?( bitte| danke)?(?! (?!(und|ich) )[a-z]); (schick|schickt|schicken|sende|sendet|senden) (sie |mir |uns |bitte |bloss |ja )*nicht (noch )?(eine?n?|so eine?n?)( thing)?(?! [a-z]); (tausch(t|en)|ersetz(t|en)|umtauschen|ersetzen|schick(t|en)|send(et|en)) (sie |mir |uns |ihn |es |bitte |thing |das |die |den |ihr )*(bitte |bloss )*(nicht|ja nicht) (noch ?mal|noch einmal|neu|nochmals|aus|wieder|erneut); nicht (noch ?mal|noch einmal|nochmals|erneut|neu|wieder) (schicken|senden|liefern|zuschicken|verschicken)`,
    reassurance: `(warte|warten) (jetzt |ich |wir |hier |da )*(nicht|keinen tag|keine woche|keine minute)( mehr| langer| weiter| noch)*; (will|werde|mochte|kann|wollen) (jetzt |ich |wir )*nicht (mehr |langer |noch |weiter |ewig )*warten`,
    return_for_refund: `(schicke|sende|gebe) (ich |thing |es |sie |ihn |das |die |den |sicher |bestimmt |auch |aber )*nicht (wieder |extra )?zuruck; (will|werde|mochte|kann) (ich |thing |es |sie |ihn |das |die |den |auch |aber )*nicht (wieder |extra )?zuruck(schicken|senden|geben)`,
  },
  ru: {
    not: 'не|ни|никак[а-я]+|без',
    between: 'надо|нужно|мне|нам|пожалуиста|больше|хочу|хотел|хотела|бы|тоже|еще|стоит',
    wants:
      'хочу|хотим|нужен|нужна|нужно|нужны|надо|присылаите|присылать|высылаите|высылать|отправляите|отправлять|шлите|слать|давать|даваите|предлагаите|предлагать|возьму|приму|прошу',
    before:
      'мне|нам|ваш[а-я]*|еще|больше|никак[а-я]+|ни|какои|ваши|эт[а-я]+|свои|получать|получить|пожалуиста|снова',
    or: 'или|ни|и|и ни',
    without: '(никак[а-я]+|без|ни|только не)',
    reports: 'пришл[а-я]+|пришел|не|нет|получ[а-я]+|был[а-я]*|есть|до|пока|так',
    behind:
      '(, )?(мне |нам |я |тоже |и |уже |больше |точно )*(не (нужен|нужна|нужно|нужны|надо|хочу|возьму|приму|присылаите|высылаите|отправляите|предлагаите|шлите)|ни к чему)( тоже| больше)?',
    named: {
      coupon: 'купон[а-я]*|скидк[а-я]+|скидок|промокод[а-я]*|бонус[а-я]*|сертификат[а-я]*',
      reship:
        '(нов(ыи|ую|ое|ая|ые|ого|ои|ых)|друг(ои|ую|ое|ая|ие|ого|их)|втор(ои|ую|ое|ая|ого))( thing)?(?! (купон|скидк|вариант|предложени|адрес|код|срок)[а-я]*)|еще (один|одну|одно|одного|одна)( thing)?|замен[аыуе]|обмен[а]?|повторн[а-я]+ отправк[а-я]+',
      replacement_part: 'запчаст[а-я]+|детал[а-я]+|запасн[а-я]+ част[а-я]+',
      partial_refund: 'частичн[а-я]+ (возврат|компенсаци)[а-я]*|част[ьи] денег|половин[а-я]+( денег| суммы)?',
      money: 'возврат[а]?( денег)?|деньги|денег',
    },
    reship: `(?<!не )(остановите|отмените|отменяите|стоп) (пожалуиста )?(новую|новыи|новое|повторную|замену|вторую)( отправку| посылку)?; не (надо |нужно |стоит |пожалуиста )*(меня[а-я]+|заменя[а-я]+|менят[а-я]+|присыла[а-я]+|высыла[а-я]+|отправля[а-я]+) (thing |его |ее |мне |их )*(снова|заново|еще раз|повторно|опять)`,
    reassurance: `(ждать|ожидать) (я |мы |больше |уже |дальше )*(не (буду|будем|хочу|могу|намерен|намерена|собираюсь)); не (буду|будем|хочу|могу|намерен|намерена|собираюсь) (больше |дальше |еще |уже )*(ждать|ожидать)(?! ответ[а-я]*)`,
    return_for_refund: `(не (буду|хочу|собираюсь|стану)) (thing |его |ее |ничего |вам |их )*(возвращать|отправлять (обратно|назад)|отсылать)(?! деньги); (возвращать|отправлять обратно|отсылать) (thing |его |ее |ничего |я )*не (буду|хочу|собираюсь|стану)`,
  },
};

/** Said politely right behind what is not wanted: "no refund, thanks". */
const COURTESY =
  'please|pls|thanks|thank you|instead|gracias|por favor|obrigad[oa]|merci|svp|s il vous plait|bitte|danke|пожалуйста|спасибо';

/** Right before what was to come and has not: "still no refund" turns nothing down. */
const STILL: Record<LexiconLanguage, string> = {
  en: 'still|yet',
  es: 'sigo|sigue|seguimos|todavia|aun',
  pt: 'continuo|continua|ainda',
  fr: 'toujours|encore',
  de: 'immer noch|noch immer|noch',
  ru: 'до сих пор|все еще|всё еще|опять',
};

/** Of whoever goes without money or goods, how long, and what they were not given: a bare "no" behind that turns nothing down. */
const GOES_WITHOUT: Record<LexiconLanguage, Phrases> = {
  en: 'left (_ )?(with|without); weeks; months?; days; no (parcel|package|goods|product|item|answer|reply); (did|have|has) not; never; received; only trouble',
  es: 'quede; quedo; quedad[oa]; estoy sin; semanas; mes; meses; dias; ni (paquete|producto|pedido|respuesta); dieron; dio; recibi; mandaron; enviaron',
  pt: 'fiquei; fico; semanas; mes; meses; dias; nem (pacote|produto|encomenda|resposta|pedido); recebi; mandaram; enviaram; deram',
  fr: 'retrouve; reste; semaines; mois; jours; ni (colis|produit|article|reponse); sans (colis|article|reponse); recu; envoye; donne',
  de: 'stehe; sitze; wochen; monat[e]?; tage[n]?; keine (ware|antwort); ohne ware; bekommen; erhalten; geschickt; nur arger',
  ru: 'остал[а-я]+; недел[а-я]+; месяц[а-я]*; дн(я|ей); ни (товара|посылки|ответа); без (товара|посылки|ответа); получ[а-я]+; прислал[а-я]+; дали; ни (_ )?(_ )?, ни',
};

/** What is turned down only then is what they ask for otherwise: "if you don't send a new one, I complain", "not until I am back". */
const HANGS: Record<LexiconLanguage, Phrases> = {
  en: 'if; unless; until; before(?! (you|u|we|anyone|anybody) (even )?(start|ask|say|offer|begin|suggest|mention)); without (checking|asking|telling)',
  es: 'si; hasta que; antes de',
  pt: 'se; caso; ate que; antes de',
  fr: 'si; s il(?! (vous|te) plait); avant; tant que; jusqu',
  de: 'wenn; falls; bis; bevor(?! (ihr|sie|du) (anfangt|anfangen|anfangst|fragt|fragen|fragst|was|etwas|mir)); ehe',
  ru: 'если; пока; прежде чем',
};

/** Behind a name: so much of it, or so brought, is turned down, and not the remedy. */
const QUALIFIED: Record<LexiconLanguage, string> = {
  en: 'of|under|below|less|worth|to (the|my)|\\d{1,3}',
  es: 'de (solo|\\d{1,3})|por debajo|menos|inferior|a la|al|\\d{1,3}',
  pt: 'de (so|\\d{1,3})|abaixo|menos|inferior|para o|para a|\\d{1,3}',
  fr: 'de (seulement|\\d{1,3})|en dessous|moins|inferieur|a l|a la|\\d{1,3}',
  de: 'von|unter|uber|weniger|an die|zur|\\d{1,3}',
  ru: 'на|меньше|ниже|до|\\d{1,3}',
};

/** How remedies are turned down before they are offered, or whatever is, by their names. */
export interface RefusalPhrases {
  /** "Don't send another one", "a coupon I don't need". */
  refusals: Record<Refusable | 'reassurance' | 'return_for_refund', Phrases>;
  /** "No coupon", which may also be what is complained of. */
  bareRefusals: Record<Refusable, Phrases>;
  /** "No refund, thanks". */
  politeRefusals: Record<Refusable, Phrases>;
  /** "Still no refund". */
  missed: Record<Refusable, Phrases>;
  /** Whoever has neither money nor goods, or not for weeks, turns down nothing by a bare "no" or "without". */
  goesWithout: Phrases;
  /** A condition, behind or before what is turned down. */
  hangs: Phrases;
}

export function refusalsIn(language: LexiconLanguage): RefusalPhrases {
  const it = REFUSING[language];
  const any = Object.values(it.named).join('|');
  const alsoBefore = `(?:(?:${it.before}) ){0,4}(?:(?:${any}) (?:, )?(?:${it.or}) (?:(?:${it.before}) ){0,2})?`;
  const bare = (named: string): string =>
    `(?:${it.without}) ${alsoBefore}(?:${named})(?! (?:${it.reports}|${QUALIFIED[language]}|[?]) )`;
  const turnedDown = (named: string): Phrases =>
    [
      ...(it.wantsNo ? [`(?:${it.wantsNo}) (?:ich |wir |mehr )?${bare(named)}`] : []),
      `(?:${it.not}) (?:(?:${it.between}) ){0,4}(?:${it.wants}) ${alsoBefore}(?:${named})(?! (?:[?]|${QUALIFIED[language]}) )`,
      `(?:${named}) (?:${it.behind})`,
    ].join('\n');
  const ofEach = (phrases: (named: string) => Phrases): Record<Refusable, Phrases> => ({
    coupon: phrases(it.named.coupon),
    reship: phrases(it.named.reship),
    replacement_part: phrases(it.named.replacement_part),
    partial_refund: phrases(it.named.partial_refund),
    money: phrases(it.named.money),
  });
  const refusals = ofEach(turnedDown);
  return {
    refusals: {
      ...refusals,
      reship: [refusals.reship, it.reship].join('\n'),
      reassurance: it.reassurance,
      return_for_refund: it.return_for_refund,
    },
    bareRefusals: ofEach(bare),
    politeRefusals: ofEach((named) => `${bare(named)} (?:, )?(?:${COURTESY})`),
    missed: ofEach((named) => `(?:${STILL[language]}) (?:_ ){0,2}${bare(named)}`),
    goesWithout: GOES_WITHOUT[language],
    hangs: HANGS[language],
  };
}
