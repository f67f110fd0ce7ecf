import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How somebody shops as a rule, which threatens nothing: "I never order here as a rule". */
export const HABITS: Record<LexiconLanguage, Phrases> = {
  en: '(i )?(do not|never|hardly ever|rarely) (usually |normally |generally |ever |really )*(order|buy|shop) (here |from you |online |on here )*(usually|normally|as a rule|otherwise|generally|anyway)',
  es: '(yo )?(no|nunca|casi nunca) (suelo (comprar|pedir)|(compro|pido) (_ )?(nunca )?(aqui )?(normalmente|por lo general|de costumbre))( aqui| en esta tienda)?',
  pt: '(eu )?(nao|nunca|quase nunca) (costumo (comprar|pedir|encomendar)|(compro|peco|encomendo) (_ )?(aqui )?(normalmente|em geral|por norma))( aqui| nesta loja)?',
  fr: '(je |j )?(ne |n )?(commande|achete) (presque )?(jamais|pas|rarement) (ici |chez vous |en ligne |sur ce site )*(d habitude|normalement|en general|d ordinaire)',
  de: '(ich )?(bestelle|kaufe) (ich )?(hier |eigentlich |ja |bei euch |online )*(sonst|normalerweise) (hier |eigentlich |bei euch |online )*(nie|nicht|selten)( hier| online| bei euch| was)*',
  ru: '(я )?(обычно|вообще то|как правило) (я )?(здесь |у вас |тут )*(не |никогда не |редко )+(заказываю|покупаю)( здесь| у вас| тут)*',
};
