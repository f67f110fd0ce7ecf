import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What is said of an article that somebody who died was to have; elsewhere it asks for nothing. */
export const UNNEEDED: Record<LexiconLanguage, Phrases> = {
  en: `
    what (to do|should i do|do i do|can i do|shall i do|happens|now) (now )?with (it|them|this|that|the _); (still|never|is|it is) (sealed|unopened|in (its|the) (box|wrapp*)|opened|unused)
    (no|not any) (longer |more )?(use|need) (for|of) (it|them|this); not need (it|them|this) (now|any ?more)`,
  es: `
    que (hacer|hago|puedo hacer|se hace|podria hacer) (yo )?(ahora )?con (el|ella|ellos|ellas|ello|esto|eso|la _|lo); (esta|sigue|sin) (sin )?(abrir|abierto|precintad[oa]|cerrad[oa]|estrenar|desprecintar)
    ya no (lo|la|me|nos) (necesito|necesitamos|hace falta|sirve|voy a usar)`,
  pt: `
    que (fazer|faco|posso fazer|devo fazer) (agora )?com (isto|isso|eles?|elas?|o _|a _); (esta|ainda|continua) (_ )?(fechad[oa]|selad[oa]|por abrir|lacrad[oa]|embalad[oa]|na caixa)
    ja nao (preciso|precisamos|faz falta|me serve)`,
  fr: `
    (que faire|quoi faire|qu en faire|que dois je faire|je fais quoi|je ne sais pas quoi) (_ ){0,2}(du|de la|de l|avec|en|maintenant|faire)?; (toujours|encore|jamais|pas) (dans (son|l) emballage|emballe*|scelle*|ouvert*|deballe*|dans sa boite|sous blister)
    (n en|en) (ai|avons|a) plus (besoin|l utilite|l usage)`,
  de: `
    was (mache|mach|soll|kann|machen) (ich |wir )?(jetzt |nun |denn )*(damit|mit (dem|der|ihm|ihr|diesem) ?_?)( machen| tun)?; (noch|ist|immer noch|nie) (ungeoffnet|original|originalverpackt|eingepackt|verpackt|verschlossen|versiegelt|ausgepackt|neu)
    (brauche|brauchen) (ich |wir )?(ihn|sie|es|das|den|die)? ?(nun |jetzt |ja )*(nicht mehr|nimmer)`,
  ru: `
    (что|куда|как) (мне |нам |теперь |с ним |с ней |с ними |с этим |его |ее )*(делать|быть|поступить|девать|деть)( с ним| с ней| с ними| теперь)*; (не|еще не|даже не) (вскры*|открыва*|распаков*|откры*); (запечатан*|нераспакован*|в упаковке|в заводской)
    (больше |уже |теперь )*не (нужен|нужна|нужно|нужны|понадоб*)`,
};
