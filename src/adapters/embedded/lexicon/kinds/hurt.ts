import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Somebody is hurt or unwell, in as few words as it takes beside a danger that was told before. */
export const HURT: Record<LexiconLanguage, Phrases> = {
  en: `
    bleed*; blood; injured; swollen; swelling; swelled; choking; chokes; unconscious; fainted; fainting; passed out; collapsed; dizzy; vomit*; throwing up; thrown up; swallowed; wheezing; burns all over
    (can not|can hardly|can barely|hard to|struggling to|not able to) breathe; not breathing; (trouble|difficulty|problems) breathing; short of breath; no air
    (feel|feels|feeling|felt|is|am|are) (_ )?(sick|unwell|ill|faint|poorly|nauseous|hurt|in pain|wounded); (burnt|burned|cut|hurt|scalded|injured) (_ )?(himself|herself|myself|themselves|my|his|her|our)
    (hand|hands|finger|fingers|arm|face|leg|foot|eye|eyes|mouth|neck|throat|skin) (is|are|got|was) (_ )?(burnt|burned|cut|hurt|numb|bleeding|blistered|swollen); hurts (a lot|badly|so much); in (the )?hospital`,
  es: `
    sangra*; sangre; herid[oa]s?; lesionad[oa]; hinchad[oa]s?; hinchazon; hincha; ahog[a-z]+; atragant[a-z]+; inconsciente; desmay[a-z]+; maread[oa]; mareo*; vomit[a-z]+; tragado; trago
    (no puedo|no puede|no podemos|cuesta|apenas|me cuesta|le cuesta) (_ )?respirar; no respira; falta el aire
    (siento|siente|encuentro|encuentra|estoy|esta) (muy |fatal |bastante )?(mal|enferm[oa]|fatal); (quemado|queme|quemo|cortado|corte|corto) (la|el|los|las|un|una) (mano|manos|dedo|dedos|brazo|cara|pie|pierna|ojo); se (ha )?(quemado|quemo|cortado|corto); duele (mucho|muchisimo); (en el|al) hospital`,
  pt: `
    sangra*; sangue; sangrando; ferid[oa]s?; machucad[oa]; magoad[oa]; machucou; magoou; inchad[oa]s?; inchou; inchaco; engasg[a-z]+; sufoc[a-z]+; inconsciente; desmai[a-z]+; tont[oa]; tontura*; vomit[a-z]+; engoliu; engoli
    (nao consigo|nao consegue|nao conseguimos|dificuldade em|dificuldade para|mal consigo|mal consegue) respirar; nao respira; (falta de|sem) ar
    (sinto me|me sinto|sente se|se sente|estou|esta|passando|passo|sentindo) (muito |se )?mal; (queimou|queimei|cortou|cortei) (se|a mao|o dedo|o braco|o rosto|o pe|a perna); se (queimou|cortou|feriu); doi muito; (no|para o) hospital`,
  fr: `
    saign[a-z]+; sang; blessee?s?; gonflee?s?; gonfle; enflee?; etouff[a-z]+; inconsciente?; evanoui[a-z]*; vertiges?; vomi[a-z]+; avale
    (peux|peut|arrive|arrives|mal|difficile|peine) (_ )?(plus |pas |a |de )*respirer; ne respire (plus|pas); respire (plus|mal); manque d air
    (me|se) sens? (tres |vraiment )?(mal|faible|malade); (suis|est) (tres )?malade; (ete|suis|s est|me suis|s etait) (_ )?(brulee?|coupee?|blessee?) ?(a la main|la main|au doigt|le doigt|au visage)?; (main|doigt|bras|visage|pied|jambe|peau) (_ )?(est )?(brulee?|coupee?|enflee?|gonflee?); tres mal (a|au|aux) (_ )?_; (a l|aux) (hopital|urgences)`,
  de: `
    blutet; bluten; blutete; blut; verletzt; geschwollen; angeschwollen; schwillt; erstick[a-z]+; bewusstlos; ohnmachtig; ohnmacht; schwindlig; schwindelig; erbricht; erbrochen; ubergibt sich; ubergeben; verschluckt; heruntergeschluckt
    (kann|kriegt|kriege|bekommt|bekomme) (_ ){0,3}(nicht|kaum|schlecht|keine luft) ?(mehr )?(atmen|luft)?; keine luft (mehr)?; atmet (nicht|kaum|schwer)( mehr)?; atemnot
    (fuhle|fuhlt|fuhl) (mich|sich) (_ )?(schlecht|unwohl|krank|elend|nicht gut); (mir|ihm|ihr) (ist|wird) (_ )?(schlecht|ubel|schwindlig|schwarz vor augen); (geht|gehts) (mir|ihm|ihr) (_ )?(schlecht|nicht gut)
    (hat|habe|hab) (sich|mich|mir) (_ ){0,3}(verbrannt|verbruht|geschnitten|verletzt); (hand|finger|arm|gesicht|fuss|bein|auge) (_ )?(ist|sind) (_ )?(verbrannt|verletzt|taub|geschwollen); tut (sehr|so) weh; (im|ins) krankenhaus`,
  ru: `
    кров[а-я]+; ранен[а-я]*; травм[а-я]+; пострадал[а-я]*; опух[а-я]*; отек[а-я]*; распух[а-я]*; задых[а-я]+; задохнул[а-я]*; подавил[а-я]+; без сознания; обморок*; кружится голова; голова кружится; тошнит; рвет; рвота; рвало; проглотил[а-я]*
    (не могу|не может|трудно|тяжело|нечем) дышать; не дыш[а-я]+
    (мне|ему|ей|ребенку|сыну|дочке|дочери|мужу|жене) (_ )?(плохо|хуже|нехорошо|больно); (обжег[а-я]*|обожг[а-я]*|порезал[а-я]*|поранил[а-я]*) (_ )?(руку|палец|лицо|ногу|себя)?; обжегся; обожглась; порезался; порезалась; ожог[а-я]*; в больниц[а-я]+`,
};
