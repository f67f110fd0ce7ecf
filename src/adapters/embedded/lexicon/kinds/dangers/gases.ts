import type { LexiconLanguage, Phrases } from '../../lexicon.ts';

/** Gas that escapes, fumes that everybody in the house feels, and a detector that kept silent. */
export const GASES: Record<LexiconLanguage, Phrases> = {
  en: `
    (hob|stove|cooker|regulator|bottle|cylinder|canister|burner|gas|boiler|valve|hose|barbecue|bbq) (_ ){0,5}(hisses|hissing|leaks?|leaking|whistles|smells?( of gas)?|bubbles) (_ ){0,3}((even )?(when |while )?(its |it is )?(closed|shut|off|turned off)|of gas|gas)(?! (jets|on the pan))
    carbon monoxide (_ )?(poison*|leak*|level*|in (the|my|our)|alarm (went|going|goes)); (smoke|gas|co|carbon monoxide|fire) (alarm|detector)s? (_ ){0,5}(never|not|silent|stayed quiet|failed) ?(_ )?(went off|go off|gone off|made a sound|make a sound|sound(ed)?|a peep|a beep|beeped?|triggered?|trigger|wake|warn)(?! (arrived|come|came))
    (whole (family|house|team|crew)|we (both|all)|both of us|everyone|everybody) (_ ){0,3}(headaches?|dizzy|nausea|nauseous|coughing|throwing up|sick|woozy|light headed)(?! (of (this|you|your|it)|with worry)); (fumes|vapou?rs?) (_ ){0,5}(dizzy|faint(ed)?|headaches?|cough*|choking|breathe|passed out|sick|eyes|throat)`,
  es: `
    (hornilla|cocina|estufa|calefactor|bombona|cilindro|garrafa|valvula|regulador|manguera|calentador|anafe|caldera|quemador) (_ ){0,6}(huele a gas|silba|sisea|pierde gas|fuga|escapa (el )?gas|bota gas|llama amarilla|perdida de gas)(?! de (color|agua))
    (despert[a-z]+|encontr[a-z]+|caimos|caido|mare[a-z]+|dolor de cabeza|vomit[a-z]+) (_ ){0,8}(era el gas|por el gas|del gas|monoxido|los gases|las emanaciones); (monoxido de carbono) (_ )?(en|nos|intoxic*|fuga)?; (detector|alarma) (de )?(humo|gas|monoxido) (_ ){0,4}(no|ni|nunca) (_ )?(sono|pito|salto|aviso|se activo|dijo ni pio|funciono)
    (toda la familia|los dos|todos|ambos|la casa entera) (_ ){0,3}(dolor de cabeza|maread[oa]s|vomitando|tosiendo|con nauseas)(?! (de (esperar|ustedes)))`,
  pt: `
    (fogao|botija|bilha|bujao|fogareiro|esquentador|valvula|redutor|mangueira|aquecedor|caldeira|bico) (_ ){0,6}(cheira (mesmo|a gas)|cheiro de gas|a assobiar|assobia|assobiando|vaza|vazando|perde gas|fuga|escapa gas|bolhinhas? na (borracha|mangueira)|chama amarela)(?! de agua)
    (acord[a-z]+|desmai[a-z]+|ton[a-z]+|dor de cabeca|vomit[a-z]+) (_ ){0,8}(era o gas|do gas|pelo gas|monoxido|dos fumos|dos vapores); monoxido de carbono; (detector|alarme) (de )?(fumo|fumaca|gas|monoxido) (_ ){0,4}(nao|nem|nunca) (_ )?(apitou|tocou|disparou|avisou|piou|funcionou)
    (a familia toda|os dois|todos|todo mundo|toda a gente|a casa toda) (_ ){0,3}(dor de cabeca|dores de cabeca|tont[oa]s|enjoad[oa]s|a vomitar|vomitando|tossindo|a tossir)(?! de (tanto )?esperar)`,
  fr: `
    (rechaud|gaziniere|bouteille|poele|chaudiere|detendeur|valve|robinet|tuyau|bruleur|chauffage|plaque|barbecue|chauffe eau) (_ ){0,5}(siffle|sent le gaz|fuit|fuite|chuinte|flamme jaune) ?(_ ){0,2}(meme (ferme|eteint)[a-z]*|le gaz|de gaz)?(?! (d eau|de l eau|comme (il|elle) doit|quand l eau bout))
    (tete qui tourn[a-z]+|mal (a la|de) tete|maux de tete|vertiges?|nausees?|vomi[a-z]*|reveillee? par terre) (_ ){0,8}(gaz|poele|chaudiere|chauffage|fumees|vapeurs|fenetre|rechaud|monoxyde|produit|odeur)(?! de la facture); monoxyde de carbone; (detecteur|alarme) (de |d |a )?(fumee|gaz|monoxyde|incendie) (_ ){0,4}(pas|jamais|muet|rien) (_ )?(sonne|bipe|declenche|dit|reagi|fonctionne)
    (toute la famille|nous deux|tous les deux|tout le monde|toute la maison) (_ ){0,3}(mal a la tete|la tete qui tourne|vomi[a-z]*|tousse[a-z]*|nausees?)(?! d attendre)`,
  de: `
    (gastherme|therme|kocher|gaskocher|gasflasche|flasche|herd|gasherd|ventil|druckminderer|schlauch|ofen|armatur|heizstrahler|gasgrill|brenner) (_ ){0,6}(riecht nach gas|zischt|pfeift|undicht|stromt gas|tritt gas|gasgeruch|gas aus)(?! (der wasserkessel|wenn das wasser)); gasgeruch; gasaustritt; gasleck; (messgerat|gaswarner|gasmelder|co melder) (_ ){0,4}(angeschlagen|anschlagen|ausgeschlagen|alarm)(?! ins aus)
    (rauchmelder|gasmelder|kohlenmonoxidmelder|co melder|feuermelder|brandmelder) (_ ){0,9}(keinen|koan|kein|nicht|nie|nix) (_ )?(mucks|ton|piep|pieps|alarm|angeschlagen|ausgelost|losgegangen|reagiert|gemeldet|muckser)(?! (beim test der klingel)); kohlenmonoxid*
    (alle|beide|die ganze (familie|mannschaft|belegschaft)|wir|vier leute|drei leute|gaste) (_ ){0,4}(schadelweh|kopfweh|kopfschmerzen|ubel|gespien|gekotzt|gspiebn|erbrochen|schwindlig|durchfall|am tropf|husten)(?! (vor (lachen|warten)|vom warten|wegen (euch|ihnen)))`,
  ru: `
    (плит[а-я]+|баллон[а-я]*|конфорк[а-я]+|редуктор[а-я]*|шланг[а-я]*|горелк[а-я]+|котел|котл[а-я]+|колонк[а-я]+|вентил[а-я]+|кран) (_ ){0,5}(пахнет газом|травит|шипит|свистит|подтравлива[а-я]+|утечк[а-я]+ газа|газит|воняет газом); (утечк[а-я]+|запах[а-я]*) газа; угарн[а-я]+; угорел[а-я]*; чад[а-я]* надышал[а-я]+
    (надышал[а-я]+|наглотал[а-я]+|отравил[а-я]+) (_ ){0,3}(паров|парами|клея|клеем|дыма|дымом|краски|хими[а-я]+|газа|газом|растворител[а-я]+)?(?! (вашего хамства)); (датчик|извещател[а-я]+|сигнализаци[а-я]+) (_ ){0,3}(дыма|газа|угарного|пожарн[а-я]+)? ?(_ ){0,3}(не сработал[а-я]*|молчал[а-я]*|не пикнул[а-я]*|не пищал[а-я]*)
    (у всех|у обоих|вся семья|оба|все) (_ ){0,3}(голова (болит|кружится|раскалывается)|головы болят|рвет|рвало|тошнит|кашля[а-я]+|в глазах двоится)(?! (от вас|от вашего)); (сознание|сознания) (_ )?(потерял[а-я]*|теряла?|лишил[а-я]+); (откачали|откачивали|откачивать|еле откачали)`,
};
