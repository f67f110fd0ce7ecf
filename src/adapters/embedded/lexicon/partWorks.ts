import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Only a part of it does what all of it should: it is defective, and nothing is missing from the parcel. */
export const PART_WORKS: Record<LexiconLanguage, Phrases> = {
  en: `
    (in|on|from|through|out of) (one|1|only one|just one|the left|the right) (ear|side|channel|earbud|earphone|earpiece|speaker) (only|alone)
    (only|just) (_ ){0,3}(in|on|from|through|out of) (one|1|the left|the right) (ear|side|channel|earbud|earphone|earpiece|speaker)
    (only|just) (the )?(one|half|part|a part|a third|a quarter|some|a few|two thirds|left|right|first|top|bottom) (one |side |half |end |part |earbud |ear |speaker )?(of (it|them|the|these|those|my) )?(the )?(leds? |lights? |strip |lamp |bulbs? |buttons? |keys |speakers? |screen |display )?(actually |ever |still )?(works?|working|lights?( up)?|lit( up)?|turns? on|turning on|comes? on|charges?|plays?|glows?|functions?|is working|are working|is lit)`,
  es: `
    (solo|solamente|unicamente) (_ ){0,3}(en|por|de) (un|el|uno de los) (oidos?|lado|auricular|altavoz)
    (solo|solamente|unicamente) (me )?(se )?(funciona*|enciende*|prende*|ilumina*|alumbra*|carga|suena*|va|anda) (la |el |un |una )?(mitad|parte|lado|tercio|izquierd[oa]|derech[oa]|uno|auricular|altavoz)
    (solo|solamente|unicamente) (la |el |un |una )?(mitad|parte|lado|tercio|uno|auricular|altavoz) (izquierd[oa] |derech[oa] )?(de (la|las|los|el) _ |del _ )?(se )?(funciona*|enciende*|prende*|ilumina*|alumbra*|carga|suena*|va|anda)`,
  pt: `
    (so|somente|apenas) (_ ){0,3}(num|em um|de um|no|por um|dum) (ouvido|lado|fone|auricular|auscultador)( so)?
    (num|em um|de um|dum) (so )?(ouvido|lado|fone) (so|apenas)
    (so|somente|apenas) (a |o |um |uma )?(metade|parte|lado|terco) (esquerdo |direito )?(d[aeo]s? _ )?(e que )?(se )?(funciona*|acende*|liga|ilumina*|carrega|toca|esta a funcionar)
    (so|somente|apenas) (se )?(funciona*|acende*|liga|ilumina*|carrega|toca) (a |o |um |uma )?(metade|parte|lado|terco)`,
  fr: `
    (n|ne) (_ ){1,2}(que|qu) (d un|d une|dans une|d un seul|d une seule) (oreille|cote|bord|ecouteur)
    (juste|seulement|que|qu|uniquement) (d un|d une|dans une|par un|de l|d un seul|d une seule|du) (oreille|cote|bord|ecouteur)
    (seule|seulement|uniquement) (la |une |le |un )?(moitie|partie|cote) (d(e|u|es)? (la |les |l )?_ )?(s )?(fonctionne*|marche*|allume*|eclaire*|charge*|brille*)
    (marche|marchent|fonctionne|fonctionnent|jouent?|sonnent?) (juste|seulement|que|uniquement|qu) (d |sur )(un|une) (seule? )?(cote|bord|oreille)
    un seul (cote|ecouteur|haut parleur) (fonctionne|marche|s allume|charge)
    (il n y a|il y a|y a) que (la |une |le |un )?(moitie|partie|cote) (de la _ |du _ )?qui (s )?(fonctionne|marche|allume|eclaire|charge)
    ne (s )?(fonctionne|marche|allume|eclaire) qu (a |une |un )?(moitie|partie|cote)`,
  de: `
    (nur|bloss|lediglich) (noch )?(auf|in|aus|von) (dem |der )?(einem|einer|linken|rechten) (ohr|seite|kopfhorer|lautsprecher|kanal)
    (nur|bloss|lediglich) (noch )?(die |eine |ein |der )?(halfte|teil|seite|linke|rechte|drittel) (seite )?(der _ |des _ |davon |vom _ |von _ )?(leuchtet|leuchten|funktioniert|geht|ladt|lauft|brennt)
    (leuchtet|leuchten|funktioniert|geht|ladt|lauft|brennt) (nur|bloss|lediglich) (noch )?(die |eine |ein |der )?(halfte|teil|seite|linke|rechte|drittel|zur halfte)
    (geht|gehen|spielt|spielen|funktioniert|funktionieren|klingt|klingen) (nur|bloss|lediglich) (auf|an) (einer|einem) (seite|ohr)`,
  ru: `
    (только|лишь) (в|с|из|на|слышно в) (одном|одной|одного|левом|правом|левой|правой) (ухе|уха|ухо|стороны|стороне|наушнике|наушника|динамика|динамике)
    (только|лишь) (одна |один |одно |левая |левыи |правая |правыи )?(половин*|часть|сторона|ухо|наушник|динамик) (_ )?(светит*|горит|работает|загорает*|заряжает*|играет)
    (светит*|горит|работает|загорает*|заряжает*|играет) (только|лишь) (одна |один |одно |левая |левыи |правая |правыи |перв[а-я]+ |втор[а-я]+ |верхн[а-я]+ )?(половин*|часть|сторона|ухо|наушник|динамик|метр)
    (играют|играет|работают|работает|слышно|звучат) (только|лишь) (с|в|на) (одн[а-я]+ )(сторон[а-я]+|ух[а-я]|наушник[а-я]*)`,
};
