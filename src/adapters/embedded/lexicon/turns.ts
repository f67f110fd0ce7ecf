import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Turns from a kind word to what is wrong: "lovely, shame about the crack". */
export const TURNS: Record<LexiconLanguage, Phrases> = {
  en: `but; however; though; although; except( that| for)?; unfortunately; sadly; (it is |such |what |a |real )*(shame|pity)( that| about)?; too bad; (the )?(only|one|tiny|small|little)( tiny| small| little)? (downside|problem|issue|thing|gripe|niggle|complaint|drawback|snag|catch)( is| though)?; just that`,
  es: `pero; aunque; sin embargo; (que |una )?(lastima|pena)( de| por)?( que)?; lamentablemente; salvo( que)?; excepto( que)?; lo unico( malo)?( es)?( que)?; solo que; (unica|la) pega; unico (pero|problema|fallo|defecto)( es)?( que)?`,
  pt: `mas; porem; contudo; (que |uma )?pena( que)?; so que; infelizmente; tirando; (o )?unic[oa] (problema|defeito|senao|coisa)( e)?( que)?; exceto( que)?`,
  fr: `mais; cependant; par contre; (quel |c est )?dommage( que| pour| qu)?; sauf( que| qu)?; malheureusement; (le |un )?(seul|petit) (bemol|probleme|souci|hic|defaut|regret)( est| c est)?( que)?; juste que; a part( que| qu)?`,
  de: `aber; jedoch; allerdings; (nur |echt |so )?schade( um| dass| nur)?( dass)?; leider; nur dass; bis auf; (das |der |mein )?(einzige[rs]?|kleine[rs]?) (manko|haken|nachteil|problem|kritikpunkt|minus)( ist)?; blod nur( dass)?`,
  ru: `но; однако; хотя; жаль( что| только)?; жалко( что)?; к сожалению; увы; вот только; только вот; единственн(ыи|ое|ая) (минус|недостаток|но|проблема)( это)?; если бы не; обидно( что| только)?`,
};
