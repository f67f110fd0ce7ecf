import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** That nobody has the parcel, in as few words as it takes beside a no, and that next door was asked. */
export const NOBODY: Record<LexiconLanguage, Phrases> = {
  en: '(no|nope|nah) (, |\\. |! )?(nobody|no one|noone)( here| there| has it| saw it)?(?! [a-z])',
  es: 'no (, |\\. )?(nadie|ningun vecino)( aqui| la tiene| lo tiene)?(?! [a-z])',
  pt: 'nao (, |\\. )?(ninguem|nenhum vizinho)( aqui| viu| tem)?(?! [a-z])',
  fr: 'non (, |\\. )?(personne|aucun voisin)( ici| ne l a)?(?! [a-z])',
  de: '(nein|ne|nee|no) (, |\\. )?(niemand|keiner|kein nachbar)( hier| hat es| hat sie)?(?! [a-z]); bei (den|meinen|allen) nachbarn (war|bin|habe) ich (schon|bereits|auch)( gewesen| gefragt| nachgefragt)?',
  ru: '(нет|не) (, |\\. )?(никто|ни у кого)( не видел| не брал)?(?! [а-я]); у (всех )?соседеи (уже )?(спрашивал[а-я]*|спросил[а-я]*|узнавал[а-я]*)',
};

/** How the search that found nobody is told further: "not even the caretaker". */
export const NEITHER: Record<LexiconLanguage, Phrases> = {
  en: '(and |or )?(not even|neither|nor) _',
  es: '(y |o )?(ni|tampoco) (?!(hablar|loc[oa]))_',
  pt: '(e |ou )?(nem|tampouco) (?!(pensar|morto))_',
  fr: '(et |ou )?(ni|meme pas) (?!en )_',
  de: '(und |oder )?(auch nicht|auch kein(er)?|nicht (ein)?mal|weder|noch) (?!(mehr|einmal) )_',
  ru: '(и |или )?(даже|ни|тоже) _',
};
