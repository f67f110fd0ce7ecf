import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What is wished of the way a parcel is brought, as alternatives, and what may stand around it. */
interface Parts {
  lead: string;
  /** At the address of the order: "not left at the door". */
  atHome: string;
  /** Somewhere else than at the address: "to the pick-up point". */
  collected: string;
  tail: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    lead: ', |and |but |only |just |please |this time |if |can |could |would |will |tell |ask |make sure |have |let |them |they |he |the (driver|courier|postman) |you |to |it |is |be |not |do not |dont |does not |gets? |that ',
    atHome:
      'ring (the |my )?(door ?bell|bell)|ring me|knock( on (the|my) door)?|(left|leave it|leave|put it|dumped?|dropped|thrown) (at|outside|on|by|in front of|in) (the |my |our )?(front |back )?(door|doorstep|door step|porch|step|stairs|hallway|street|rain|gate)|(leave it|left|leave) (with|at) (the |my |our |a )?(neighbou?rs?|neighbors?|reception|concierge)|(with|against|needs?|require|requires) (a |my )?signature|signed for|call (me )?(before|first|ahead|when they _|when he _)( they come| he comes| delivery)?|(to|into) my hands?|hand it to me|in the (morning|afternoon|evening)|(to |at )the (same|usual|normal|old) address',
    collected:
      '(to|at|from) (the|a|my|our) (_ )?(pick ?up|collection|parcel|pick up) ?(point|shop|locker|station|store)|(to|at) (a|the|my) (parcel ?shop|locker|post office)',
    tail: ' like (the )?last (time|one)| this time| again| please| instead| if possible| personally| then| when they (come|deliver)| next time| anymore',
  },
  es: {
    lead: ', |y |pero |solo |por favor |esta vez |que |puede |pueden |podeis |podrian |podria |el repartidor |el mensajero |me |lo |la |no |haced |diles |sea |eso si ',
    atHome:
      '(toquen|toque|tocar|toca|llamen|llame|llamar|llama|timbren|timbrar)( al| el| a la)?( timbre| puerta| telefono)|(dejen|dejeis|dejar|deje|dejad|dejarlo|dejarla|tiren)( tirado| tirada)? (en|delante de|frente a|a|junto a|con) (la |mi |el |un )?(puerta|portal|calle|vecin[oa]|porteria)|con firma|firmado|en mano|en (la )?mano|(llamen|llamar|llame|avisen|avisar) antes|por la (manana|tarde|noche)|(a|en) la (misma|misma _) direccion|a la direccion de siempre',
    collected:
      '(a|en|al) (un |el |mi )?(punto (de )?(recogida|entrega|pack)|locker|taquilla|oficina de correos)',
    tail: ' como la (ultima|otra) vez| esta vez| otra vez| por favor| si (puede|pueden|es posible)| de nuevo| antes',
  },
  pt: {
    lead: ', |e |mas |so |por favor |desta vez |dessa vez |se |que |pode |podem |poderiam |o entregador |o carteiro |o estafeta |me |nao |pra |para |seja |peco que ',
    atHome:
      '(tocar|toquem|toque|tocarem|bater|batam)( a| na| o)?( campainha| porta| interfone)|(deixem|deixar|deixe|larguem|largar|deixado|deixada) (na|no|a|em frente a|com o|com a) (minha |meu )?(porta|portao|rua|vizinh[oa]|portaria)|com assinatura|assinad[oa]|em maos?|(ligar|liguem|ligue|avisem|avisar) antes|(de|da|pela) (manha|tarde|noite)|(no|para o|pro) mesmo endereco|(na|para a) mesma morada',
    collected:
      '(em|no|num|para o|para um|pro|pra um) (ponto de (retirada|recolha|coleta|entrega)|pickup|locker|cacifo|armario|balcao)',
    tail: ' como da (ultima|outra) vez| desta vez| dessa vez| de novo| outra vez| por favor| se (puder|possivel|der)',
  },
  fr: {
    lead: ', |et |mais |seulement |juste |uniquement |s il vous plait |svp |cette fois |ci |si |est ce possible |c est possible |possible |de |qu |que |on |il |ils |elle |le livreur |le facteur |peut |peuvent |peut on |pouvez vous |vous |pourrait |pourraient |ne |me |m |le |la |l |pas |soit |dites leur |demandez ',
    atHome:
      'sonne(r|nt|z)?( a la porte| a l interphone)?|(laisse|laisser|laissez|laissent|depose|deposer|deposez|deposee?|laissee?)( pas)? (devant|a|sur|chez|dans) (la |ma |le |un |l )?(porte|palier|rue|voisine?|entree|hall)|(avec|contre) (une )?signature|en mains? propres?|(appeler|appelez|appelle|appellent|previen[a-z]+) avant|(le|dans la) (matin|soir|soiree|matinee|apres midi)|a la meme adresse|a l adresse (habituelle|normale)',
    collected:
      '(en|au|dans un|a un|vers un|via un) (point )?(relais|retrait)( colis)?|en consigne|au bureau de poste',
    tail: ' comme la derniere fois| cette fois( ci)?| encore| a nouveau| svp| s il vous plait| si possible| plutot',
  },
  de: {
    lead: ', |aber |und |nur |bitte |diesmal |dieses mal |dann |halt |wenn |kann |konnen |konnt |konnte |konnten |geht |ginge |ihr |sie |er |man |der (bote|fahrer|paketbote|postbote) |das |es |auch |soll |sollen |sollte |nicht |wieder |einfach |dass |ihn |die |den |mit ',
    atHome:
      '(klingeln|klingelt|lauten|lautet|klopfen)|(vor|an) (die|der|meine[rn]?) (haus ?|wohnungs ?)?tur( gelegt| gestellt| abgelegt| abgestellt| stellen| legen| abstellen| ablegen| liegen| liegen lassen| hinlegen)?|(mit|gegen|nur gegen) unterschrift|(vorher|zuvor|davor) (anrufen|bescheid (geben|sagen))|personlich (ubergeben|abgeben|zustellen)|beim? (den )?nachbarn? (abgeben|lassen|abgegeben)|am (abend|vormittag|nachmittag|morgen)|an die (normale|gleiche|selbe|alte|ubliche) adresse',
    collected:
      '(an|in|zu|auf) (die|eine|einen|den|meine|der|einer) (packstation|postfiliale|filiale|paketshop|abholstation|paketstation|post|abholpunkt)|(zum|zur) (paketshop|packstation|abholpunkt|postfiliale|filiale)|in die filiale',
    tail: ' schicken| liefern| senden| gehen| geschickt| geliefert| lassen| konnen| kann| werden| wird| bitte| diesmal| dieses mal| wie (das )?letzte mal| wie letztes mal| wie beim letzten mal| wie zuletzt',
  },
  ru: {
    lead: ', |и |но |а |только |лишь |пожалуйста |на этот раз |в этот раз |если |чтобы |чтоб |пусть |можно |ли |могут |может |курьер |не |мне |его |ее |с |условием |что ',
    atHome:
      '((по)?звон(ят|ит|ить|или|ил)) (в дверь|в звонок|в домофон|заранее|перед доставкой|сначала)|(оставля[а-я]+|оставь[а-я]*|оставил[а-я]*|оставят|бросай[а-я]*|бросал[а-я]*|кидай[а-я]*|кидал[а-я]*) (под|у|за|перед|возле|на) (моей )?(двер[а-я]+|порог[а-я]*|улиц[а-я]+|подъезд[а-я]*|сосед[а-я]+)|под (подпись|роспись)|(лично )?в руки|(утром|вечером|днем)|(на|по) (тот же|тому же|прежний|прежнему) адресу?',
    collected: '(в|на|до|через) (пункт[а-я]*( выдачи)?|постамат[а-я]*|пвз|отделение( почты)?|почтомат[а-я]*)',
    tail: ' как в прошлый раз| как прошлый раз| на этот раз| в этот раз| снова| опять| пожалуйста| если можно',
  },
};

const around = (language: LexiconLanguage, core: string): Phrases =>
  `(${PARTS[language].lead})*(${core})(${PARTS[language].tail})*`;

/** Wishes of the way a parcel is brought, beside a yes to it: "yes, but not left at the door like last time". */
export const deliveringOf = (language: LexiconLanguage): { atHome: Phrases; collected: Phrases } => ({
  atHome: around(language, PARTS[language].atHome),
  collected: around(language, PARTS[language].collected),
});
