import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** That what is named is all that is wanted, which asks for nothing beside it. */
export const NOTHING_ELSE: Record<LexiconLanguage, Phrases> = {
  en: `(that is|it is|that s|thats|this is|and that is) all (that )?(i|we) (ask|want|need|wanted|am asking)( for)?; nothing (else|more)( is needed| needed)?(?! (will do )?(but|except) (my|the) money); i (do not )?(need|want) (nothing|anything) (else|more)`,
  es: `(eso )?es (todo lo|lo unico) que (pido|quiero|necesito); (y )?(nada mas|no (necesito|quiero|pido) nada mas)`,
  pt: `(e|isso e) (tudo|so isso|a unica coisa|so) (o )?que (eu )?(peco|quero|preciso); (e )?(mais nada|nada mais|nao (preciso|quero) (de )?mais nada)`,
  fr: `c est tout ce que (je|j) (demande|veux|voudrais|attends); (et )?rien (d autre|de plus); (je )?(ne )?(veux|demande) rien (d autre|de plus)`,
  de: `(das ist alles|das ist das einzige|mehr) (, )?(was )?(ich )?(will|brauche|mochte|verlange)( ich)?( nicht)?; (und )?(sonst|weiter) nichts; nichts (anderes|weiter|sonst)`,
  ru: `(это )?все (, )?(что|чего) (я )?(прошу|хочу|мне нужно)( .)?; (и )?больше (мне )?ничего( не (надо|нужно|прошу|хочу))?`,
};
