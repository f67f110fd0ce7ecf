import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface Denials {
  /** By itself. */
  plain: Phrases;
  /** Only beside what never came: smoke may come without a fire, and who smells it may wonder which plug is meant. */
  wondering: Phrases;
  /** Asks whether there is one, as the first word of a clause or beside the denial, with or without a question mark. */
  asks: Phrases;
}

/**
 * Whoever was warned of a danger says that there is none: "false alarm", or "what socket? They never arrived". What burns no more did
 * burn, and that nobody is hurt yet denies no danger.
 */
export const DENIALS: Record<LexiconLanguage, Denials> = {
  en: {
    plain: `
      (there is|there s|i see|there was) (absolutely |really )?no danger(?! (any ?more|now|yet|any longer|of|signs?|symbols?|warnings?|labels?|that|in|from|if|when|to (?!(anybody|anyone|me|us)))); not (dangerous|a danger|an emergency)(?! (any ?more|now|yet|any longer|to|for|if|when|using|that)); (nobody|no one|noone) (is|was) (ever )?in danger
      false alarm; (you )?(have |totally |completely )*(misunderstood|misread)( me| it| that)?; misunderstanding(?! (about|over|with|of)); (got|took|taken) (me|that|it|this) (all |completely )?(wrong|the wrong way)`,
    wondering: `
      what (socket|plug|battery|fire|smoke|danger|flames?|emergency)(?! (do|should|can|to|alarm))
      (there is|there s|i see|there was) (absolutely |really )?no (fire|smoke|flames?)(?! (any ?more|now|left|yet|alarm|detector|extinguisher|any longer)); (nothing|none of it) (is|was|has been) (burning|on fire|smoking|burnt|burned)(?! (any ?more|now|yet|any longer)); not (on fire|burning|smoking)(?! (any ?more|now|yet|any longer))`,
    asks: `(?<![a-z] )(and |but |ok |okay |so |well |, )*(is|are|am|was|can|could|do|does|did|will|would|should|may|how|what|why|when|so)(?! sorry); (you|are you|am i) (sure|saying|certain); promise; in (your|my) opinion`,
  },
  es: {
    plain: `
      no (hay|habia|existe) (ningun )?peligro(?! (ya|ahora|todavia|de|en|que|si|al|para)); no es (peligroso|ningun peligro|una emergencia)(?! (ya|ahora|si|que|para|de|[a-z]+r(l[oa]s?)?) ); nadie (esta|estaba|corre) (en )?peligro
      falsa alarma; (me )?(has|ha|han|habeis) (entendido|leido) mal; malentendido(?! (con|sobre|de)); me entendiste mal`,
    wondering: `
      que (enchufe|bateria|fuego|incendio|humo|peligro|llamas|emergencia)(?! (hago|debo|es|uso))
      no (hay|habia|hubo|veo) (ningun |nada de )?(fuego|humo|incendio)(?! (ya|ahora|todavia)); (nada|no) (se )?(esta|estaba) (ardiendo|quemando|quemado|humeando|en llamas)(?! (ya|ahora|todavia))`,
    asks: `(?<![a-z] )(y |pero |entonces |, )*(puedo|puede|pueden|podria|podeis|seguro que|es seguro|acaso|como|cuando|por que|entonces|seguro)(?! fue); (me )?(prometen|promete|aseguran|asegura|garantizan)`,
  },
  pt: {
    plain: `
      nao (ha|tem|havia|existe) (nenhum )?perigo(?! (mais|agora|ainda|de|em|que|se|ao|para)); nao e (perigoso|perigo nenhum|uma emergencia)(?! (mais|se|que|para|de|a|[a-z]+r) ); ninguem (esta|estava|corre|ta) (em )?perigo
      alarme falso; falso alarme; (voce |voces )?(entendeu|entenderam|leu|leram) (tudo )?(errado|mal); mal entendido(?! (com|sobre|de))`,
    wondering: `
      (que|qual) (tomada|bateria|fogo|incendio|fumaca|fumo|perigo|chamas|emergencia)(?! (devo|uso|e a|faco))
      nao (ha|tem|havia|teve|vejo) (nenhum |nenhuma |nada de )?(fogo|fumaca|fumo|incendio)(?! (mais|agora|ainda)); (nada|nao) (esta|estava|ta) (pegando fogo|a arder|queimando|a queimar|fumegando)(?! (mais|agora|ainda))`,
    asks: `(?<![a-z] )(e |mas |entao |, )*(posso|pode|podem|poderia|sera que|tem certeza|de certeza|como|quando|por que|entao|certeza); (me )?(prometem|promete|garantem|garante)`,
  },
  fr: {
    plain: `
      (il n y a|y a|n y a|il y a) (pas|aucun|jamais eu)( de)? ?danger(?! (pour l instant|encore|maintenant|de|d|que|si|a|pour)); (ce |c )?n est pas (dangereux|un danger|une urgence)(?! (de|d|que|si|a|pour|quand)); personne n est en danger
      fausse alerte; (vous avez |tu as |vous m avez )?mal (compris|lu); malentendu(?! (avec|sur|de|a propos))`,
    wondering: `
      (quelle|quel) (prise|batterie|feu|incendie|fumee|danger|flammes?|urgence)(?! (dois|faut|utiliser))
      (il n y a|y a|n y a|il y a) (pas|aucun|aucune|jamais eu)( de| d| eu de)? ?(feu|fumee|incendie)(?! (pour l instant|encore|maintenant)); rien ne (brule|fume|prend feu)(?! (plus|encore|pour l instant)); rien n est en feu`,
    asks: `(?<![a-z] )(et |mais |donc |alors |, )*(est ce|puis je|peut on|pouvez vous|vous etes surs?|comment|quand|pourquoi|donc|alors|n est ce pas|y a t il); (vous )?(promettez|garantissez)`,
  },
  de: {
    plain: `
      (es gibt|da ist|es ist|hier ist|da war) (hier |da |doch |gar |uberhaupt )*keine gefahr(?! (mehr|jetzt|fur (?!(niemanden|jemanden|uns|mich))|von|durch|, dass|dass|zu)); (ist|sind) (doch |gar |uberhaupt |hier )*nicht (gefahrlich|in gefahr)(?! (mehr|fur|wenn|, wenn|zu|, (es|das|sie|ihn))); niemand (ist|war) in gefahr
      fehlalarm; falscher alarm; (mich |das )?(falsch verstanden|missverstanden|falsch gelesen); missverstandnis(?! (mit|uber|wegen|bei))`,
    wondering: `
      (welche|welcher|welches|welchen|was fur (eine|ein|einen)) (steckdose|akku|batterie|feuer|brand|rauch|gefahr|flammen|notfall)(?! (soll|darf|kann|muss))
      (es gibt|da ist|es ist|hier ist|gibt es|da war) (hier |da |doch |gar |uberhaupt )*(kein|keinen) (feuer|brand|rauch)(?! (mehr|jetzt)); (nichts|hier|da) (brennt|raucht|qualmt) (doch |hier |da |gar |uberhaupt )*(nichts|nicht)(?! (mehr|jetzt|noch)); es brennt (doch |hier |gar |uberhaupt )*(nichts|nicht)(?! (mehr|jetzt))`,
    asks: `(?<![a-z] )(und |aber |also |na |, )*(ist|sind|kann|konnen|darf|soll|muss|wie|wann|warum|also|heisst das|sicher|seid)(?! gut); (versprecht|versprechen sie|garantiert|sicher dass)`,
  },
  ru: {
    plain: `
      (нет|не было|нету) (тут |здесь |у меня |там )*(никакои |ни )?опасности(?! (уже|больше|сеичас|что|, что|от|для|если|в|при)); (?<!(точно|правда|деиствительно|а это) )(это )?не опасно(?! (уже|больше|ли|если|, если|для|когда|[а-я]+ть(ся)?) ); никто не в опасности; никакои опасности(?! (уже|больше|что|, что|от|для|если|в|при))
      ложная тревога; (вы |ты )?(меня )?(не так|неправильно|неверно) (поняли|понял|прочитали); недоразумение(?! (с|из за|по))`,
    wondering: `
      как(ая|ои|ую|ие|ое|ом) (розетк[а-я]+|аккумулятор[а-я]*|батаре[а-я]+|огонь|огне|пожар[а-я]*|дым[а-я]*|опасност[а-я]+)(?! (можно|надо|нужно))
      (нет|не было|нету) (тут |здесь |у меня |там )*(никакого )?(огня|пожара|дыма)(?! (уже|больше|сеичас)); (ничего|тут ничего|у меня ничего) не (горит|горело|дымит|дымится|загорелось)(?! (уже|больше|сеичас))`,
    asks: `(?<![а-я] )(и |а |но |ну |так |, )*(точно|можно|разве|неужели|значит|правда|как|почему|когда|уверены|обещаете); не опасно ли; нет ли; обещаете`,
  },
};
