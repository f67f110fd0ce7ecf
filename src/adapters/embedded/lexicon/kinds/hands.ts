import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** The parcel is found: somebody else had it, and now it is in the hands of whom it is for. */
export const HANDS: Record<LexiconLanguage, Phrases> = {
  en: `
    (got|have|holding|hold|looking at|staring at|with|i have|opening|unpacking|collected|picked up) (it |them |the (parcel|package|_) )(right |here |up |now |just |in |from |off |safely )*(in (my )?hands?|in front of me|here (with me )?now|with me|right now|next door|the neighbou?rs?)
    (it|parcel|package|one) (is |was |s )+(in my hands?|in front of me|with me now|at the neighbou?rs?( (all along|the whole time|after all))?)`,
  es: `
    (lo|la|los|las) (tengo|tenemos|traigo|recogi|estoy (viendo|abriendo)) (ya |aqui |ahora |conmigo |por fin )*(en (la mano|las manos|mano|mi poder|casa)|delante|aqui|conmigo)
    (habia|habian|tenia|tenian) (_ )?(cogido|recogido|recibido|guardado|agarrado|tomado|quedado con (el|ella)) (_ ){0,2}(vecin[oa]s?|porter[oa]|conserje|portero|abuela|suegra)
    (vecin[oa]s?|porter[oa]|conserje|suegra|cunad[oa]) (_ ){0,4}(l[oa]s? )(habia|habian|tenia|tenian|habia) (_ )?(cogido|recogido|recibido|guardado|agarrado|tomado|ahi|alli|en su casa)?`,
  pt: `
    (ja )?(estou|tenho|to) (ja )?(com (ela|ele|elas|eles)|el[ea] (ja )?(aqui|comigo)|a (_ )?|o (_ )?)(na mao|nas maos|em maos|aqui comigo|a minha frente|na minha frente)
    (vizinh[oa]s?|porteir[oa]|zelador[a]?|sogra|cunhad[oa]) (_ ){0,3}(tinha|tinham|havia|estava com) (_ )?(recebid[oa]|recebido|guardad[oa]|guardado|apanhado|pegado|pego|ficado com|el[ea])
    (em maos|na mao) (ja|agora|finalmente)(?! do)`,
  fr: `
    (je )?l (ai|avons) (enfin |bien |la |maintenant |desormais )*(en mains?|dans (les|mes) mains|sous les yeux|devant moi|avec moi|entre les mains|recupere*)
    (voisin|voisine|voisins|gardien|gardienne|concierge|belle mere|collegue|mari|femme|fils|fille) (_ ){0,4}l (avait|avaient|a|ont) (_ )?(prise?|recuperee?|gardee?|recue?|receptionnee?|receptionne|mise? de cote)(?! (jetee?|cassee?))`,
  de: `
    (habe|hab|halte|halt) (ich )?(es|sie|ihn|das (paket|teil)|das packchen) (_ ){0,3}(in (der|den) (hand|handen)|vor mir|bei mir)
    (nachbar|nachbarin|nachbarn|hausmeister|hausmeisterin|schwiegermutter|mitbewohner[in]*|kollege|kollegin) (_ ){0,4}(hatte|hatten|hatte) (es|sie|ihn|das (paket|packchen))( _){0,3}`,
  ru: `
    (держу|вижу|уже|она|он|оно|посылка|все) (_ ){0,2}(в руках|передо мной|у меня (на руках|в руках|дома))( .*)?
    (сосед[а-я]*|консьерж[а-я]*|вахтер[а-я]*|свекровь|теща|коллег[а-я]*|муж|жена|сын|дочь) (_ ){0,3}(забрал[а-я]*|взял[а-я]*|принял[а-я]*|получил[а-я]*|забирал[а-я]*) (_ )?(ее|его|посылк[а-я]+|за меня|к себе)?( .*)?(?! (по ошибке|и не отда[а-я]+))`,
};
