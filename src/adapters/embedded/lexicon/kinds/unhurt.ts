import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** That nobody is hurt or unwell, which may have the words of somebody who is. Whoever is left out of it may well be. */
export const UNHURT: Record<LexiconLanguage, Phrases> = {
  en: `
    (nobody|no one|noone|none of us|neither of us) (here )?(is|was|got|has been|s|were|are|seems) (actually |really |even |being |physically )?(hurt|injured|burnt|burned|bleeding|unwell|sick|ill|harmed|wounded|scalded|shocked|in hospital)(?! (_ )?(except|but|besides|apart|other) )
    (no|without( any)?) (injuries|burns|blood|wounds)(?! (_ )?(except|but|besides|apart|other) )
      (he|she|we|they|everyone|everybody|i|my (son|daughter|kid|wife|husband|mum|dad)) (is|are|am|s|m|was|were) (all |both |totally |completely |quite )*(fine|ok|okay|all right|alright|unharmed|unhurt|safe)`,
  es: `
    nadie (se |esta |ha |resulto |fue |salio |quedo |ha resultado |se ha |se encuentra |ha salido )+(herid[oa]|lesionad[oa]|quemad[oa]|quemo|cortad[oa]|corto|lastimad[oa]|lastimo|mal|hecho dano|hizo dano|hirio|sangrando)(?! (_ )?(excepto|salvo|menos|pero|sino) )
    (no hay|no hubo|sin) (ningun |ninguna )?(herid[oa]s?|lesionad[oa]s?|quemaduras?|sangre)(?! (_ )?(excepto|salvo|menos|pero|sino) )
      (estoy|esta|estan|estamos) (todos |ya |muy |bien , )?(bien|a salvo|sano y salvo|iles[oa]s?)`,
  pt: `
    ninguem (se |esta |ficou |foi |saiu |se sente |ta )+(magoou|machucou|feriu|queimou|cortou|ferid[oa]|magoad[oa]|machucad[oa]|queimad[oa]|mal|a sangrar|sangrando)(?! (_ )?(exceto|salvo|menos|mas|senao) )
    (nao ha|nao houve|sem) (nenhum |nenhuma )?(ferid[oa]s?|ferimentos?|queimaduras?|sangue)(?! (_ )?(exceto|salvo|menos|mas|senao) )
      (estou|esta|estao|estamos|ta) (todos |ja |tudo )?(bem|a salvo|iles[oa]s?|ok)`,
  fr: `
    personne (n est |n a ete |ne s est |ne se sent |n a |de |n a rien eu , |est |a ete |s est )?(blessee?|brulee?|coupee?|malade|mal|touchee?|fait mal)(?! (_ )?(sauf|excepte|mais|hormis|a part) )
    (pas de|aucun|sans) (blessee?s?|blessures?|brulures?|sang)(?! (_ )?(sauf|excepte|mais|hormis) )
      (il|elle|on|tout le monde|ils|elles|je) (va|vais|vont|est|sont|suis) (tous )?(bien|sain et sauf|indemnes?|saine? et sau(f|ve)); (il|elle|on|personne) n (a|ont) rien(?! (recu|eu|dit|paye) )`,
  de: `
    (niemand|keiner|keine[rs]? von uns) (ist |wurde |hat sich |wird |ist hier |wurde dabei |hat sich dabei )(_ )?(verletzt|verbrannt|verbruht|geschnitten|verwundet|krank|ohnmachtig|wehgetan|weh getan)( worden)?(?! (_ )?(ausser|bis auf|aber|nur) )
    (keine|ohne) (verletzte|verletzten|verletzungen|verbrennungen|blut)(?! (_ )?(ausser|bis auf|aber|nur) )
      (ihm|ihr|mir|uns|allen|ihnen) (geht|gehts) (es )?(allen )?(gut|wieder gut)(?! nicht ); (es )?geht (es )?(ihm|ihr|mir|uns|allen|ihnen) (gut|wieder gut); unverletzt; (es )?ist niemandem (etwas |was )?passiert`,
  ru: `
    никто не (пострадал|пострадали|ранен|травмирован|обжегся|обожглась|порезался|травмировался|заболел|поранился)(?! (_ )?(кроме|но|только) ); никого не (ранило|обожгло|задело)(?! (_ )?(кроме|но|только) )
    (пострадавших|раненых|травм|ожогов|крови) (нет|не было|нету)(?! (_ )?(кроме|но|только) ); (нет|без|обошлось без) (пострадавших|раненых|травм|ожогов|крови)(?! (_ )?(кроме|но|только) )
      (он|она|они|мы|все|я|ребенок|сын|дочь) (живы и |жив и |уже |все )?(в порядке|цел[а-я]?|невредим[а-я]*|здоров[а-я]?); с (ним|ней|нами|ними|сыном|дочкой) (все )?(в порядке|хорошо|нормально)`,
};
