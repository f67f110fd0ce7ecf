import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Another one than was ordered, before or after it has come. */
interface Exchanges {
  /** One colour is wished for in place of another. */
  exchange: Phrases;
  /** One that does what it should: "one that fits". */
  reship: Phrases;
}

export const EXCHANGES: Record<LexiconLanguage, Exchanges> = {
  en: {
    exchange: `(can|could|may|want|would like|i d like|prefer|rather|possible|please|swap|change|switch|make it) (_ ){0,6}(in )?(the )?<colour> (_ )?((instead of|rather than|in place of) (the |a |in )?_|not (the |in )?<colour>)`,
    reship: `(want|need|send|get|prefer|rather have|give|have|like|take|just) (me )?(one|something|a size|a _) i can (actually |really |properly )*(wear|use|get (into|on|over|in)|put on|fit into)( .*)?; (want|need|send|get|prefer|rather have|give|have|like|take|just) (me )?(a |an |the |another |just |something |one )*(_ )?(that|which|what) (actually |really |properly |will |does |would |can )*(fits?|works?|is (my size|not broken|whole)|i can (wear|use|get into)|goes (over|round)|is big enough)(?! (with|for|in))`,
  },
  es: {
    exchange: `(puedo|podria|podrian|pueden|podeis|se puede|quiero|quisiera|prefiero|preferiria|cambi*|me gustaria|posible|pongan*|mejor) (_ ){0,6}(en|el|la|uno|una|por|a|al) (_ )?<colour> (_ ){0,2}(en (vez|lugar)|en cambio) (de|del)`,
    reship: `(quiero|necesito|dame|denme|prefiero|mand*|quisiera) (me )?(una|otra|uno|un|otro|algo) (_ ){0,2}(en (la|el) que|donde) (_ )?(quepa|entre|me mueva|respire); (quiero|necesito|dame|denme|dadme|mand*|prefiero|envi*|quisiera|busco) (me |nos )?(una|otra|uno|otro|la|el|algo) (_ )?que (si |de verdad |realmente )?(me |le |nos )?(entre|quede|sirva|vaya|valga|venga bien|funcione|encaje|pueda (poner*|usar*)|ande)`,
  },
  pt: {
    exchange: `(posso|podia|pode|podem|da pra|da para|dava|queria|quero|prefiro|preferia|gostaria|trocar|mudar|tem como|possivel) (_ ){0,6}(em|no|na|o|a|um|uma|por|pra|para|pelo|pela) (_ )?<colour> (_ ){0,2}(em vez|ao inves|no lugar|em lugar) (de|do|da)`,
    reship: `(quero|preciso|prefiro|mand*|queria) (de )?(uma|outra|um|outro|algo) (_ ){0,2}(onde|em que|na qual|no qual) (eu )?(caiba|entre|respire); (quero|preciso|mand*|envi*|prefiro|queria|me da) (me )?(de )?(uma|outra|um|outro|a|o|algo) (_ )?que (me |de facto |de verdade |realmente )*(sirva|caiba|fique bem|funcione|entre|vista|preste|ande|va|de pra (vestir|usar)|eu (possa|consiga) (vestir|usar))`,
  },
  fr: {
    exchange: `(peux|puis|pourrais|peut|pourrait|pouvez|pourriez|possible|voudrais|veux|prefere|prefererais|aimerais|changer|echanger) (_ ){0,6}(en|le|la|un|une|du|pour|par|au) (_ )?<colour> (_ ){0,2}(au lieu|a la place) (d|de|du)`,
    reship: `(veux|voudrais|prefere|faut|aimerais) (m |en )*(une|un|quelque chose) (_ ){0,3}(dans (laquelle|lequel)|ou) (je )?(rentre|respire|tienne); (veux|voudrais|prefere|faut|envoy*|aimerais|donnez) (m |moi |en )*(juste |plutot )?(une|un|celui|celle|la|le|quelque chose) (autre )?(_ )?(a ma taille|qui (me |m )?(aille|va|irait|rentre|marche|fonctionne|tient|convienne|soit a ma taille))`,
  },
  de: {
    exchange: `(kann|konnte|konnten|konntet|konnen|konnt|moglich|mochte|hatte|will|wurde|lieber|tauschen|wechseln|geht) (_ ){0,6}(in )?(<colour>|blau|schwarz|weiss|rot|grun|grau|braun|beige|gelb|rosa)[a-z]{0,2} (_ ){0,2}(statt|anstatt|anstelle) (_ )?(in )?(_ )?(<colour>|blau|schwarz|weiss|rot|grun|grau|braun|beige|gelb|rosa|hellbraun)[a-z]{0,2}`,
    reship: `(will|mochte|brauche|brauch|hatte) (ich )?(gern*|lieber)? ?(eins|eine|einen|was) (, )?(in (das|die|den|dem|der)|wo) (ich )(auch |wirklich )?(reinpasse|hineinpasse|rein passe|reinkomme); (will|mochte|brauche|brauch|hatte|schick*|wunsche|gib|gebt) (ich )?(mir )?(gern*|lieber|bitte|einfach|nur)? ?(eins|eine|einen|ein _|eine _|einen _|was|etwas|das|die|den) (, )?(das|die|der|den|was) (mir |auch |wirklich |dann |tatsachlich )*(passt|funktioniert|geht|ich (anziehen|tragen|nutzen|benutzen) kann|reinpasse)`,
  },
  ru: {
    exchange: `(можно|могу|могли бы|хочу|хотел[а-я]*|лучше|поменя[а-я]+|замен[а-я]+|возможно|предпоч[а-я]+) (_ ){0,6}(<colour>|черн[а-я]+|бел[а-я]+|син[а-я]+|красн[а-я]+|сер[а-я]+|зелен[а-я]+|коричнев[а-я]+|розов[а-я]+|бежев[а-я]+) (_ ){0,2}вместо( .*)?`,
    reship: `(хочу|нужн[а-я]+|пришлите|дайте|вышлите) (_ )?(мне )?(так[а-я]+|ту|тот|одну|футболку) (, )?в котор[а-я]+ (_ )?(я )?(влез[а-я]+|помещ[а-я]+|войд[а-я]+); (хочу|нужн[а-я]+|пришлите|дайте|вышлите|лучше|мне бы) (_ )?(мне )?(так[а-я]+|ту|тот|то|одну|один|друг[а-я]+|что нибудь|футболку|вещь|размер) (, )?(котор[а-я]+|что|чтобы|чтоб) (_ )?(мне )?(подойд[а-я]+|подош[а-я]+|подход[а-я]+|налез[а-я]+|влез[а-я]+|впору|работа[а-я]+|сяд[а-я]+|годится|можно носить)`,
  },
};
