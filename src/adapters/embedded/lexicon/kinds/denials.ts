import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface Denials {
  /** By itself. */
  plain: Phrases;
  /** Only beside what never came: smoke may come without a fire, and who smells it may wonder which plug is meant. */
  wondering: Phrases;
}

/**
 * Whoever was warned of a danger says that there is none: "false alarm", or "what socket? They never arrived". What burns no more did
 * burn, and that nobody is hurt yet denies no danger.
 */
export const DENIALS: Record<LexiconLanguage, Denials> = {
  en: {
    plain: `
      (there is|there s|i see|there was) (absolutely |really )?no danger(?! (any ?more|now|yet|any longer)); not (dangerous|a danger|an emergency)(?! (any ?more|now|yet|any longer)); (nobody|no one|noone) (is|was) (ever )?in danger
      false alarm; (you )?(have |totally |completely )*(misunderstood|misread)( me| it| that)?; misunderstanding; (got|took|taken) (me|that|it|this) (all |completely )?(wrong|the wrong way)`,
    wondering: `
      what (socket|plug|battery|fire|smoke|danger|flames?|emergency)(?! (do|should|can|to|alarm))
      (there is|there s|i see|there was) (absolutely |really )?no (fire|smoke|flames?)(?! (any ?more|now|left|yet|alarm|detector|extinguisher|any longer)); (nothing|none of it) (is|was|has been) (burning|on fire|smoking|burnt|burned)(?! (any ?more|now|yet|any longer)); not (on fire|burning|smoking)(?! (any ?more|now|yet|any longer))`,
  },
  es: {
    plain: `
      no (hay|habia|existe) (ningun )?peligro(?! (ya|ahora|todavia)); no es (peligroso|ningun peligro|una emergencia)(?! (ya|ahora)); nadie (esta|estaba|corre) (en )?peligro
      falsa alarma; (me )?(has|ha|han|habeis) (entendido|leido) mal; malentendido; me entendiste mal`,
    wondering: `
      que (enchufe|bateria|fuego|incendio|humo|peligro|llamas|emergencia)(?! (hago|debo|es|uso))
      no (hay|habia|hubo|veo) (ningun |nada de )?(fuego|humo|incendio)(?! (ya|ahora|todavia)); (nada|no) (se )?(esta|estaba) (ardiendo|quemando|quemado|humeando|en llamas)(?! (ya|ahora|todavia))`,
  },
  pt: {
    plain: `
      nao (ha|tem|havia|existe) (nenhum )?perigo(?! (mais|agora|ainda)); nao e (perigoso|perigo nenhum|uma emergencia)(?! mais); ninguem (esta|estava|corre|ta) (em )?perigo
      alarme falso; falso alarme; (voce |voces )?(entendeu|entenderam|leu|leram) (tudo )?(errado|mal); mal entendido`,
    wondering: `
      (que|qual) (tomada|bateria|fogo|incendio|fumaca|fumo|perigo|chamas|emergencia)(?! (devo|uso|e a|faco))
      nao (ha|tem|havia|teve|vejo) (nenhum |nenhuma |nada de )?(fogo|fumaca|fumo|incendio)(?! (mais|agora|ainda)); (nada|nao) (esta|estava|ta) (pegando fogo|a arder|queimando|a queimar|fumegando)(?! (mais|agora|ainda))`,
  },
  fr: {
    plain: `
      (il n y a|y a|n y a|il y a) (pas|aucun|jamais eu)( de)? ?danger(?! (pour l instant|encore|maintenant)); (ce |c )?n est pas (dangereux|un danger|une urgence); personne n est en danger
      fausse alerte; (vous avez |tu as |vous m avez )?mal (compris|lu); malentendu`,
    wondering: `
      (quelle|quel) (prise|batterie|feu|incendie|fumee|danger|flammes?|urgence)(?! (dois|faut|utiliser))
      (il n y a|y a|n y a|il y a) (pas|aucun|aucune|jamais eu)( de| d| eu de)? ?(feu|fumee|incendie)(?! (pour l instant|encore|maintenant)); rien ne (brule|fume|prend feu)(?! (plus|encore|pour l instant)); rien n est en feu`,
  },
  de: {
    plain: `
      (es gibt|da ist|es ist|hier ist|da war) (hier |da |doch |gar |uberhaupt )*keine gefahr(?! (mehr|jetzt)); (ist|sind) (doch |gar |uberhaupt |hier )*nicht (gefahrlich|in gefahr)(?! mehr); niemand (ist|war) in gefahr
      fehlalarm; falscher alarm; (mich |das )?(falsch verstanden|missverstanden|falsch gelesen); missverstandnis`,
    wondering: `
      (welche|welcher|welches|welchen|was fur (eine|ein|einen)) (steckdose|akku|batterie|feuer|brand|rauch|gefahr|flammen|notfall)(?! (soll|darf|kann|muss))
      (es gibt|da ist|es ist|hier ist|gibt es|da war) (hier |da |doch |gar |uberhaupt )*(kein|keinen) (feuer|brand|rauch)(?! (mehr|jetzt)); (nichts|hier|da) (brennt|raucht|qualmt) (doch |hier |da |gar |uberhaupt )*(nichts|nicht)(?! (mehr|jetzt|noch)); es brennt (doch |hier |gar |uberhaupt )*(nichts|nicht)(?! (mehr|jetzt))`,
  },
  ru: {
    plain: `
      (нет|не было|нету) (тут |здесь |у меня |там )*(никакои |ни )?опасности(?! (уже|больше|сеичас)); (это )?не опасно(?! (уже|больше)); никто не в опасности; никакои опасности(?! (уже|больше))
      ложная тревога; (вы |ты )?(меня )?(не так|неправильно|неверно) (поняли|понял|прочитали); недоразумение`,
    wondering: `
      как(ая|ои|ую|ие|ое|ом) (розетк[а-я]+|аккумулятор[а-я]*|батаре[а-я]+|огонь|огне|пожар[а-я]*|дым[а-я]*|опасност[а-я]+)(?! (можно|надо|нужно))
      (нет|не было|нету) (тут |здесь |у меня |там )*(никакого )?(огня|пожара|дыма)(?! (уже|больше|сеичас)); (ничего|тут ничего|у меня ничего) не (горит|горело|дымит|дымится|загорелось)(?! (уже|больше|сеичас))`,
  },
};
