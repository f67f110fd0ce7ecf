import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface Denials {
  /** By itself. */
  plain: Phrases;
  /** Only beside what never came: smoke may come without a fire, and who smells it may wonder which plug is meant. */
  wondering: Phrases;
  /** Asks whether there is one, as the first word of a clause or beside the denial, with or without a question mark. */
  asks: Phrases;
  /** Where it came from instead: something of theirs that was not ordered here. It denies nothing by itself. */
  elsewhere: Phrases;
}

/**
 * Whoever was warned of a danger says that there is none: "false alarm", or "what socket? They never arrived". What burns no more did
 * burn, and that nobody is hurt yet denies no danger.
 */
export const DENIALS: Record<LexiconLanguage, Denials> = {
  en: {
    plain: `
      (there is|there s|i see|there was) (absolutely |really )?no danger(?! (any ?more|now|yet|any longer|of|signs?|symbols?|warnings?|labels?|that|in|from|if|when|to (?!(anybody|anyone|me|us)))); not (dangerous|a danger|an emergency)(?! (any ?more|now|yet|any longer|to|for|if|when|using|that)); (nobody|no one|noone) (is|was) (ever )?in danger
      false alarm; (you )?(have |totally |completely )*(misunderstood|misread)( me| it| that)?; misunderstanding(?! (about|over|with|of)); (got|took|taken) (me|that|it|this) (all |completely )?(wrong|the wrong way); (wrong|different|another|other) (shop|store|seller|company)(?! (sold|sent))`,
    wondering: `
      what (socket|plug|battery|fire|smoke|danger|flames?|emergency)(?! (do|should|can|to|alarm))
      (there is|there s|i see|there was) (absolutely |really )?no (fire|smoke|flames?)(?! (any ?more|now|left|yet|alarm|detector|extinguisher|any longer)); (nothing|none of it) (is|was|has been) (burning|on fire|smoking|burnt|burned)(?! (any ?more|now|yet|any longer)); not (on fire|burning|smoking)(?! (any ?more|now|yet|any longer))`,
    asks: `(?<![a-z] )(and |but |ok |okay |so |well |, )*(is|are|am|was|can|could|do|does|did|will|would|should|may|how|what|why|when|so)(?! sorry); (you|are you|am i) (sure|saying|certain); promise; in (your|my) opinion`,
    elsewhere: `(it|that|this)( is|s| was)? (just |only |actually |really |a |an )*(something else|(different|other|another) (thing|one|device|matter|story)); (it|that|this)( is|s| was| came from| was from) (just |only |actually )*(my|our|the neighbou?rs?) (old |other |own )*_; (the )?(smoke|fire|smell|sparks?|flames?) (was |just |only |actually )*(came|coming|comes|was|is|were) (just |only )*from (my|our|the neighbou?rs?) (old |other |own )*_`,
  },
  es: {
    plain: `
      no (hay|habia|existe) (ningun )?peligro(?! (ya|ahora|todavia|de|en|que|si|al|para)); no es (peligroso|ningun peligro|una emergencia)(?! (ya|ahora|si|que|para|de|[a-z]+r(l[oa]s?)?) ); nadie (esta|estaba|corre) (en )?peligro
      falsa alarma; (me )?(has|ha|han|habeis) (entendido|leido) mal; malentendido(?! (con|sobre|de)); me entendiste mal; (tienda|vendedor) equivocad[oa]; (me )?(equivoque|confundi) de (tienda|vendedor); era otra tienda`,
    wondering: `
      que (enchufe|bateria|fuego|incendio|humo|peligro|llamas|emergencia)(?! (hago|debo|es|uso))
      no (hay|habia|hubo|veo) (ningun |nada de )?(fuego|humo|incendio)(?! (ya|ahora|todavia)); (nada|no) (se )?(esta|estaba) (ardiendo|quemando|quemado|humeando|en llamas)(?! (ya|ahora|todavia))`,
    asks: `(?<![a-z] )(y |pero |entonces |, )*(puedo|puede|pueden|podria|podeis|seguro que|es seguro|acaso|como|cuando|por que|entonces|seguro)(?! fue); (me )?(prometen|promete|aseguran|asegura|garantizan)`,
    elsewhere: `(era|es|fue) (solo )?(otra cosa|algo distinto|de otro|otro aparato); (era|es|fue|venia de|salia de) (solo )?(mi|un|del vecino) (viejo |otro )?_( viejo| antiguo)?; (el )?(humo|fuego|olor) (era|venia|salia|viene) (de|del) (mi|un|otro|vecino) ?_( viejo| antiguo)?`,
  },
  pt: {
    plain: `
      nao (ha|tem|havia|existe) (nenhum )?perigo(?! (mais|agora|ainda|de|em|que|se|ao|para)); nao e (perigoso|perigo nenhum|uma emergencia)(?! (mais|se|que|para|de|a|[a-z]+r) ); ninguem (esta|estava|corre|ta) (em )?perigo
      alarme falso; falso alarme; (voce |voces )?(entendeu|entenderam|leu|leram) (tudo )?(errado|mal); mal entendido(?! (com|sobre|de)); loja errada; (me )?(enganei|errei) de loja; era (de )?outra loja`,
    wondering: `
      (que|qual) (tomada|bateria|fogo|incendio|fumaca|fumo|perigo|chamas|emergencia)(?! (devo|uso|e a|faco))
      nao (ha|tem|havia|teve|vejo) (nenhum |nenhuma |nada de )?(fogo|fumaca|fumo|incendio)(?! (mais|agora|ainda)); (nada|nao) (esta|estava|ta) (pegando fogo|a arder|queimando|a queimar|fumegando)(?! (mais|agora|ainda))`,
    asks: `(?<![a-z] )(e |mas |entao |, )*(posso|pode|podem|poderia|sera que|tem certeza|de certeza|como|quando|por que|entao|certeza); (me )?(prometem|promete|garantem|garante)`,
    elsewhere: `(era|foi|e) (so )?(outra coisa|algo diferente|outro aparelho); (era|foi|vinha do|veio do) (so )?(o )?(meu|do vizinho) (velho |outro )?_( velho| antigo)?; (a fumaca|o fumo|o fogo|o cheiro) (era|vinha|veio|saia) (do|da|de) (meu|minha|vizinho|outro) ?_( velh[oa]| antig[oa])?`,
  },
  fr: {
    plain: `
      (il n y a|y a|n y a|il y a) (pas|aucun|jamais eu)( de)? ?danger(?! (pour l instant|encore|maintenant|de|d|que|si|a|pour)); (ce |c )?n est pas (dangereux|un danger|une urgence)(?! (de|d|que|si|a|pour|quand)); personne n est en danger
      fausse alerte; (vous avez |tu as |vous m avez )?mal (compris|lu); malentendu(?! (avec|sur|de|a propos)); (mauvaise boutique|mauvais (magasin|vendeur)); (trompee?|erreur) de (boutique|magasin|vendeur)`,
    wondering: `
      (quelle|quel) (prise|batterie|feu|incendie|fumee|danger|flammes?|urgence)(?! (dois|faut|utiliser))
      (il n y a|y a|n y a|il y a) (pas|aucun|aucune|jamais eu)( de| d| eu de)? ?(feu|fumee|incendie)(?! (pour l instant|encore|maintenant)); rien ne (brule|fume|prend feu)(?! (plus|encore|pour l instant)); rien n est en feu`,
    asks: `(?<![a-z] )(et |mais |donc |alors |, )*(est ce|puis je|peut on|pouvez vous|vous etes surs?|comment|quand|pourquoi|donc|alors|n est ce pas|y a t il); (vous )?(promettez|garantissez)`,
    elsewhere: `(c etait|c est) (juste |seulement |en fait )*(autre chose|un autre (truc|appareil)|d un autre); (c etait|c est|venait de|vient de) (juste |seulement )*(mon|ma|du voisin|d un) (vieux |vieille |ancien |autre )*_; (la fumee|le feu|l odeur) (etait|venait|vient|sortait) (de|du) (mon|ma|voisin) (vieux |vieille |ancien |autre )*_`,
  },
  de: {
    plain: `
      (es gibt|da ist|es ist|hier ist|da war) (hier |da |doch |gar |uberhaupt )*keine gefahr(?! (mehr|jetzt|fur (?!(niemanden|jemanden|uns|mich))|von|durch|, dass|dass|zu)); (ist|sind) (doch |gar |uberhaupt |hier )*nicht (gefahrlich|in gefahr)(?! (mehr|fur|wenn|, wenn|zu|, (es|das|sie|ihn))); niemand (ist|war) in gefahr
      fehlalarm; falscher alarm; (mich |das )?(falsch verstanden|missverstanden|falsch gelesen); missverstandnis(?! (mit|uber|wegen|bei)); falsche[rn]? (shop|laden|handler|geschaft); (im|in dem) (shop|laden) (geirrt|vertan)`,
    wondering: `
      (welche|welcher|welches|welchen|was fur (eine|ein|einen)) (steckdose|akku|batterie|feuer|brand|rauch|gefahr|flammen|notfall)(?! (soll|darf|kann|muss))
      (es gibt|da ist|es ist|hier ist|gibt es|da war) (hier |da |doch |gar |uberhaupt )*(kein|keinen) (feuer|brand|rauch)(?! (mehr|jetzt)); (nichts|hier|da) (brennt|raucht|qualmt) (doch |hier |da |gar |uberhaupt )*(nichts|nicht)(?! (mehr|jetzt|noch)); es brennt (doch |hier |gar |uberhaupt )*(nichts|nicht)(?! (mehr|jetzt))`,
    asks: `(?<![a-z] )(und |aber |also |na |, )*(ist|sind|kann|konnen|darf|soll|muss|wie|wann|warum|also|heisst das|sicher|seid)(?! gut); (versprecht|versprechen sie|garantiert|sicher dass)`,
    elsewhere: `(das|es) (war|ist) (nur |bloss |doch |eigentlich )*((et)?was (anderes|andres)|ein andere[sr] (gerat|ding)); (das|es) (war|ist|kam von) (nur |bloss |doch )*(mein|meine|meinem|meiner|der nachbar) (alte[rsn]? |andere[rsn]? )*_; (der rauch|das feuer|der geruch) (war|kam|kommt) (nur |bloss )*(von|aus) (meinem|meiner|unserem|der) (alten |anderen )?_`,
  },
  ru: {
    plain: `
      (нет|не было|нету) (тут |здесь |у меня |там )*(никакои |ни )?опасности(?! (уже|больше|сеичас|что|, что|от|для|если|в|при)); (?<!(точно|правда|деиствительно|а это) )(это )?не опасно(?! (уже|больше|ли|если|, если|для|когда|[а-я]+ть(ся)?) ); никто не в опасности; никакои опасности(?! (уже|больше|что|, что|от|для|если|в|при))
      ложная тревога; (вы |ты )?(меня )?(не так|неправильно|неверно) (поняли|понял|прочитали); недоразумение(?! (с|из за|по)); не тот магазин; (перепутал|перепутала|ошиблась|ошибся) (магазин[а-я]*)`,
    wondering: `
      как(ая|ои|ую|ие|ое|ом) (розетк[а-я]+|аккумулятор[а-я]*|батаре[а-я]+|огонь|огне|пожар[а-я]*|дым[а-я]*|опасност[а-я]+)(?! (можно|надо|нужно))
      (нет|не было|нету) (тут |здесь |у меня |там )*(никакого )?(огня|пожара|дыма)(?! (уже|больше|сеичас)); (ничего|тут ничего|у меня ничего) не (горит|горело|дымит|дымится|загорелось)(?! (уже|больше|сеичас))`,
    asks: `(?<![а-я] )(и |а |но |ну |так |, )*(точно|можно|разве|неужели|значит|правда|как|почему|когда|уверены|обещаете); не опасно ли; нет ли; обещаете`,
    elsewhere: `(это )?(было |была |просто )*(другое|другая вещь|совсем другое|от другого); (это )?(был |была |было |от |просто )*(мо[яейиу]+|мо[её]и|соседск[а-я]+) (стар[а-я]+ |друг[а-я]+ )?_; (дым|огонь|запах) (был |шел |идет )?(от|из) (моего|моеи|соседск[а-я]+|другого) (старо[а-я]+ )?_`,
  },
};
