import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What makes no good news of a parcel that is there: it is damaged, only wished for, or somebody keeps it. */
export const SPOILT: Record<LexiconLanguage, Phrases> = {
  en: `
    has (it|them|one|the _) (also |already )*ordered; has (also |already )*(ordered|bought) (it|them|one|the)
    (the |all the )?(rest|others|other ones|everything else)(?! of (my|the) (day|week|life|family))
    crack*; broke; broken; smash*; shatter*; damag*; dent; dents; dented; scratch*; chipped; torn; ripped; bent; crush*; leak*; stain*; burnt; ruined; faulty; defective; empty; snapped; squashed; in (bits|pieces); does not (work|turn on|light*|fit); will not (turn on|light up|charge); not (work|working)
    the wrong (one|item|size|colou?r|thing|model|article); (piece|part|bit|lid|cable|half) (of it )?(is |s )?missing; something (is |s )?missing
    wish (that )?(i|we|it|they|somebody|someone); if only; (would|want to|like to|dying to) (_ )?(love to|like to|have|hold|see) (_ ){0,2}(in my hands?|in front of me)
    for (himself|herself|themselves); (sold|stole|stolen|nicked|pinched|flogged|binned|pocketed|opened|keeps|is keeping) (it|them|the _|my _)(?! safe); (will|would|does|did|do) not (give|hand|return); refuse(s|d)? to; (threw|thrown) (it|them)`,
  es: `
    (l[oa]s? )?(ha|habia) (tambien |ya )*(pedido|comprado|encargado)
    (el |lo )?(resto|demas)(?! de (mi|la) (vida|familia|semana))
    rot[oa]s?; rompi*; rompe*; rajad[oa]s?; agrietad[oa]s?; grieta*; dañad[oa]s?; danad[oa]s?; abollad[oa]s?; aboll*; rayad[oa]s?; rayones; arañad[oa]s?; partid[oa]s?; quebrad[oa]s?; aplastad[oa]s?; doblad[oa]s?; manchad[oa]s?; quemad[oa]s?; vaci[oa]s?; defectuos[oa]s?; estropead[oa]s?; hech[oa]s? (pedazos|trizas|polvo); no (funciona*|enciende*|prende*|sirve*|carga*); falta una?; equivocad[oa]s?
    ojala; quisiera; me gustaria; si (la|lo) tuviera
    (vend|rob|tir)(io|ieron|ido|o|aron|ado); para (el|ella|si) (mism[oa]|sol[oa])?(?! (_ )); no (me |nos )?(l[oa]s? )?(devuelve|quiere|da|entrega|suelta)[a-z]*; se (l[oa]s? )(quedo|ha quedado|queda)(?! (guardad*|hasta))`,
  pt: `
    ([oa]s? )?(tinha|tem) (tambem |ja )*(pedido|comprado|encomendado)
    (o )?resto(?! d[ao] (minha|vida|semana|familia)); os outros; as outras
    rachad[oa]s?; partid[oa]s?; partiu; quebrad[oa]s?; quebrou; danificad[oa]s?; estragad[oa]s?; riscad[oa]s?; amassad[oa]s?; amolgad[oa]s?; rasgad[oa]s?; lascad[oa]s?; manchad[oa]s?; queimad[oa]s?; vazi[oa]s?; defeituos[oa]s?; trincad[oa]s?; torta?; em pedacos; aos cacos; nao (funciona*|liga*|acende*|carrega*); falta uma?; errad[oa]s?
    quem me dera; gostava de; gostaria de; queria (ter|estar); oxala; tomara
    (vend|roub)(eu|eram|ido|ou|aram|ado); deitou fora; jogou fora; (para|pra) (si|ele|ela)( (mesm[oa]|propri[oa]))?; nao (me |nos )?([oa]s? )?(devolve*|quer*|da|entrega*|larga*)`,
  fr: `
    l (a|avait) (aussi |deja |bien )*(commande|achete|pris|offert)e?s?
    (le )?reste(?! de (ma|la) (vie|famille|semaine)); les autres
    cass*; fele*; fissur*; brise*; abime*; endommag*; raye*; rayure*; cabosse*; dechire*; tordue?s?; plie*; ecrase*; tache*; brule*; vide; defectueu*; ebreche*; en (morceaux|miettes|mille); (ne |n )?(marche*|fonctionne*|s allume*) pas; manque (une?|la|le); (mauvais|mauvaise) (couleur|taille|article|modele|modele)
    si seulement; j aimerais; je voudrais; si je l avais
    pour (lui|elle|eux)( meme*| seule?)?; vendue?s?; revendue?s?; volee?s?; jetee?s?; (ne |n )?(veut|veulent|voulait) (pas|plus) (me |nous )?(la |le |les |l )?(rendre|donner|remettre); refuse*`,
  de: `
    (hat|hatte) (sie|es|ihn|das|die|den|eine?n?|mir)( auch| schon| fur mich| mit)* (bestellt|gekauft)
    (der |alle |die )?(rest|anderen|ubrigen); sonst alles; alles andere
    kaputt*; sprung; sprunge; riss; risse; gerissen*; zerbrochen*; gebrochen*; zersprungen*; beschadigt*; verbeult*; delle*; beule*; zerkratz*; kratzer*; verbogen*; zerrissen*; zerdruckt*; eingedruckt*; fleckig; verbrannt*; leer; defekt*; angeschlagen*; in (scherben|stucken|teilen); scherben; (geht|funktioniert|leuchtet|ladt|passt) (aber |leider |gar |uberhaupt )*nicht; fehlt (ein|eine|der|die|das); falsche? (farbe|grosse|artikel|teil|modell)
    wunschte; wenn (ich|wir) (_ ){0,4}hatten?; hatte (ich )?gern*; (mochte|wurde) (ich )?(_ ){0,4}in (der|den) (hand|handen)
    (fur|an) sich( selbst| behalten)?; behalten; behalt (es|sie|ihn|das); verkauft; geklaut; gestohlen; weggeworfen; (ruckt|gibt) (es|sie|ihn|das _) (mir |uns )?nicht`,
  ru: `
    (заказал[аи]?|купил[аи]?) (ее|его|их|тоже|мне|для меня)
    остальн[а-я]+
    трещин*; треснул*; разбит*; разбил*; сломан*; сломал*; поврежден*; помят*; поцарапан*; царапин*; порван*; погнут*; раздавлен*; испорчен*; бракован*; брак; скол*; пуст(ая|ой|ое|ые); вдребезги; не (работа*|включа*|горит|заряжа*); не хватает; не (тот|та|то|те) (цвет*|размер*|товар*|модел*)
    вот бы; если бы; хотел[а-я]* бы; хочется; мечта*
    не (отдает|отдают|отдал*|возвращает|возвращают|вернул*); продал*; украл*; выкинул*; выбросил*; присвоил*; (себе|для себя) (оставил*|забрал*)?; оставил* себе`,
};
