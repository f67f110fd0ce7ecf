import type { Lexicon } from './lexicon.ts';

export const deComplaints: Lexicon['complaints'] = {
  not_received: {
    strong: `
      (nie|niemals) (ankam|ankamen|angekommen ist|angekommen sind); (zuruck|retour) (an den absender|zum absender|an absender|an euch gegangen|zu euch gegangen); (ging|geht|gegangen) (wieder )?an den absender
      (nie|nia|ned|net|nid|no ned|noch net|no nid|nicht) (kumma|cho|kemma|okumma|akumma|aacho|achoo|ankemma|auftaucht|aufgetaucht|ankumma|gliefert|glieferet|glifert)
      (keine|kei|koa|koane) (lampe|lampn|waage|tasse|paket|packli|packerl|kopfhorer|kanne|kette|_) (da|hier|, seit|seit|, (zwei|drei|2|3|zwoa))( .*)?(?! (problem|reaktion|antwort|funktion)); (wart|warte|waart|wartn|warten) (ich |i |mir |ma )?(no |nein |noch |allaweil |allerweil |oiwei |immer |immer no |immer noch |scho |schon )+(auf|uf) (mei|mi|meine|mein|die|das|d)( _)?
      (verschlampt|verschlampert|verschludert|verbummelt|verschusselt|verlegt worden); (lasst|lassen|losst) (immer |noch |weiter |weiterhin |lange )*auf sich warten
      (ein|zwei|drei|vier|funf|sechs|2|3|4|5|6|zwoa) (monate|wochen|monat|monatn|wuchn) (fur (eine?|a|die|meine) _|und (immer noch |noch immer |bis jetzt |weiter )?(nix|nichts|kein|keine|noch nix|nada))(?! (garantie|abo))
      (nicht|nie|nichts|immer noch nicht|noch nicht|bisher nicht|keine|kein|nirgends) (bei mir |mehr |einmal |hier |da |vollstandig )*(angekommen|erhalten|bekommen|geliefert|gekommen|eingetroffen|zugestellt|da|aufgetaucht|ankommen|verschickt|versendet)
      (paket|bestellung|ware|lieferung|sendung|artikel|packchen|produkt|brief) .. (nicht|nie|noch nicht|nichts) (bei mir |hier |mehr )*(angekommen|erhalten|bekommen|geliefert|gekommen|eingetroffen|zugestellt|da|hier|aufgetaucht)
      (kommt|kam|kommen|kamen|erscheint|tut sich|passiert|bewegt sich) .. (nicht|nichts|nie|nicht an)( an)?
      (paket|bestellung|ware|lieferung|sendung|packchen) (ist |wurde |scheint |wohl |anscheinend |war |sind )*(verloren*|weg|verschwunden|gestohlen|geklaut|verschollen|verspatet|uberfallig|unauffindbar|fehlt)
      (verloren gegangen|verlorengegangen|verschollen|gestohlen|geklaut)
      kein(e|en)? (paket|lieferung|bestellung|ware|sendung|spur|packchen)
      (als|angeblich|status|steht|heisst|laut) .. (zugestellt|geliefert|ausgeliefert|abgegeben)
      warte(n|te|t)? .. (auf|seit|immer noch|schon|noch) .. (paket|bestellung|lieferung|ware|monat*|woche*|tage*|sendung|artikel|packchen)
      seit .. (monat*|woche*|tage*) .. (warte*|nichts|nicht|kein*|noch|unterwegs|immer)
      wo (ist|bleibt|steckt) .. (monat*|woche*|tage*|seit)
      (verspat*|verzoger*|lieferverzug|zu spat|uberfallig|nicht (rechtzeitig|punktlich)|lieferzeit .. (uberschritten|nicht)|liefertermin .. (nicht|verpasst|verschoben|uberschritten|gestern))
      (sollte|hatte|sollten|versprochen|zugesagt|angekundigt) .. (ankommen|da sein|geliefert|gestern|kommen|zugestellt|hier sein)
      (hangt|steckt|liegt|festgehalten) .. (zoll|fest|lager|verteilzentrum|depot|seit|transit|paketzentrum)
      (falsch*|anderen|fremden) (adresse|nachbar*|haus) .. (zugestellt|geliefert|abgegeben)
      (zugestellt|geliefert|abgegeben) .. (falsch*|nachbar*|fremd*|jemand ander*)
      warte(n|te|t)? (ich |wir |immer noch |noch immer |noch |schon |seit _ |seit _ _ |jetzt |vergeblich |ewig |halt |immer )*auf (meine|die|das|den|mein|meinen|unsere|unser|eine) (_)(?! (antwort|ruckmeldung|erstattung|geld|ruckzahlung|reaktion|entschuldigung|anruf|ruckruf|gutschrift)); kommt und kommt nicht; (fehlt|fehlen) (noch immer|immer noch|bis heute|nach wie vor); (noch immer|immer noch|bis heute) (nicht (da|hier|bei mir|aufgetaucht|gesehen)|keine spur|kein paket)
      liefertermin (uberschritten|langst vorbei|verstrichen); (uberfallig|abgangig)
      (lampe|rucksack|waage|decke|armband|uhrenarmband|hulle|handyhulle|paket|bestellung|lieferung|sendung|shirt|kopfhorer|beamer|kette|halskette|ware|jacke|schuhe|tasche|buch) (fehlt|fehlen)(?! (ein*|der|die|das|am|im))
      immer (no|noch) (ned|net|nicht|nix|nichts) (da|do|hier|gekommen|kemma|kommen); (kommt|kommen) (wohl |wahrscheinlich |anscheinend |offenbar |jetzt |eh )*(nicht|ned|nie) mehr( an)?; keine spur (von|davon)?
      (an|zu) (euch|ihnen|sie|den absender) (zuruck|zuruckgeschickt|zuruckgegangen|zuruckgesandt|retour|zuruckgesendet|retourniert)(?! (schick|senden)); (dhl|post|hermes|dpd|gls|zusteller|bote|postbote) (hat|schickt|bringt|nimmt|brachte) .. (zuruck*|retour*|wieder mitgenommen)(?! (zum verkaufer bringen))`,
    clear: `
      (monate?n?|wochen?|tage?n?) (schon |jetzt |spater |gewartet )*(, )?(und |aber )?(immer noch |noch immer |noch |einfach |absolut |gar )?nichts(?! (ist|kaputt|falsch))
      (will|mochte|brauche|gebt mir|schickt mir|schicken sie mir) (nur |einfach |endlich |bitte )*(mein|meine|meinen) (paket|bestellung|lieferung|ware|artikel|sendung)
      warte (noch|immer|schon)*; immer noch (nichts|nicht|kein*); noch (immer )?(nichts|nicht (da|hier))
      nichts (da|angekommen|bekommen|erhalten)
      nicht (verschickt|versendet|versandt|abgeschickt|bewegt|aktualisiert); wo bleibt
      lasst auf sich warten; dauert .. (lange|ewig|schon|monat*|woche*); zustellversuch; nicht angetroffen
      keine (sendung|lieferung|nachricht .. paket)
      (meine|mein|meinen|die|das|der|den) (?!geduld|laune|nerven|bildschirm|ton|display|farbe|freude|lust|geld)(_) (ist |sind |bleibt |war )?(einfach |spurlos |wohl |anscheinend |immer noch |total )*(weg|verschollen|verschwunden|abhanden gekommen|uberfallig|futsch|verloren)(?! (gegangen sind schrauben)); (lampe|rucksack|waage|decke|kette|armband|hulle|shirt|kopfhorer|beamer|paket|sendung) (ist |sind )?(weg|verschollen|verschwunden|verloren gegangen|verlorengegangen)`,
    weak: `
      lieferung; paket; zustellung; bote; paketbote; fahrer; sendungsverfolgung; dhl; hermes; dpd; gls
      versand; lieferzeit; ankommen; geliefert; bestellung; packstation`,
  },
  damaged: {
    strong: `(ist|sind|war|waren|komplett|vollig|total|alles) hinuber(?! (zu|zum|zur|nach|in|auf|gegangen))
      (durch|ab|entzwei|auseinander)(gebrochen|gerissen|gegangen|gefallen|geknickt); 
      (fuss|fusse|standfuss|bein|henkel|griff|deckel|arm|ecke|sockel|tulle|haken|halterung|stander|schirm|bugel) (ist |war |sind |schon |beim auspacken |kam )*(abgebrochen|weggebrochen|abgerissen|ab|gebrochen|rausgebrochen)(?! (nach|seit|werk) )
      in (tausend|hundert|1000|100|vielen|lauter) (teilen|stucken|scherben|einzelteilen)
      (kam|kamen|angekommen|erhalten|bekommen|geliefert|ankam|war|waren|ist|sind|ausgepackt) .. (kaputt*|beschadigt*|zerbrochen*|defekt angekommen|zerkratzt*|gerissen*|zerrissen*|verbeult*|eingedruckt*|zerquetscht*|nass*|durchnasst*|ausgelaufen*|geoffnet*|gebrochen*|verbogen*|gesprungen*|in scherben|zersplittert*|aufgerissen*|verkratzt*|zerstort*|gesplittert*|geplatzt*)
      (kaputt*|beschadigt*|zerbrochen*|zerkratzt*|verbeult*|zerstort*|nass*|aufgerissen*) (angekommen|geliefert|erhalten|bekommen|an|zugestellt)
      (karton|paket|verpackung|display|bildschirm|glas|deckel|flasche|ecke|rahmen|spiegel|packchen|artikel|schachtel) .. (kaputt*|beschadigt*|zerbrochen*|zerkratzt*|gerissen*|zerrissen*|verbeult*|eingedruckt*|nass*|offen|ausgelaufen*|gesprungen*|verbogen*|aufgerissen*|gebrochen*|zersplittert*|geplatzt*)
      in (tausend )?(scherben|stucke|einzelteile*|stucken); transportschaden*
      (beim|wahrend des) (transport|versand) .. (beschadigt|kaputt|gebrochen)
      (hat|haben|mit|hatte) (einen|ein|eine|lauter|uberall|mehrere|a|zwei|einen riesigen|einen langen|einen fetten|ziemliche|tiefe|grosse) (sprung|spruenge|riss|risse|kratzer|delle|dellen|macke|macken|knick|bruch|absplitterung|beule|beulen|schramme*)(?! (im preis|in der schussel))
      (haarriss|haarrisse|abplatzer|absplitterung|absplitterungen|scharte|scharten|einen riss|einen sprung)`,
    clear: `
      (ein|hat|mit|sind|ist) (_ )?(loch|locher|riss) (im|in|am|an); (am|im|an|in) .. (ein|ist ein|sind) (loch|locher|riss)
      kaputt*; beschadigt*; zerbrochen*; zerkratzt*; gerissen*; zerrissen*; verbeult*; eingedruckt*
      zerquetscht*; durchnasst*; ausgelaufen*; verbogen*; gesprungen*; kratzer; riss; risse; delle; dellen
      sprung; zersplittert*; aufgerissen*; undicht; schlecht verpackt; beschadigung*; gebrochen*`,
    weak: `nass; offen; verpackung; schaden; abgebrochen; loch`,
  },
  quality: {
    strong: `(viel zu|zu|so|extrem|unertraglich|dermassen) (laut|dunkel|schwach)(?! (fur (die|den) (farbe|ton)|ihr)); (brummt|rattert|summt|pfeift|klappert|surrt|quietscht|fiept)( (standig|dauernd|laut|so|die ganze zeit))*; man (sieht|hort) (gar |fast |uberhaupt )?(nichts|nix|kaum was); 
      (disconnected|disconnectet|disconnecten|cutted|cuttet|laggt|droppt|glitcht|buggt|crasht|flackert) (_ ){0,3}(random|immer|dauernd|standig|alle|wieder|out|weg|aus)
      (funktionier*|geht|gehen|lauft|ladt|ladet|halt|halten|schliesst|startet|leuchtet|klebt|druckt|taugt|verbindet|reagiert) .. (nicht|nichts|kaum|nie)( mehr| an| auf| richtig)?
      (nicht|nichts|nie) (mehr |richtig |einmal |einwandfrei )?(funktionier*|geht|lauft|ladt|einschalten|anschalten|zu gebrauchen|brauchbar*)
      (lasst|lassen) sich nicht (einschalten|anschalten|laden|offnen|schliessen|aufladen|starten|verbinden)
      (schlecht*|mies*|minderwertig*|billig*|mangelhaft*|schrecklich*|grottig*|furchtbar*|unterirdisch*) (qualitat|verarbeitung|material|stoff|ware|verarbeitet*)
      (qualitat|verarbeitung|material|stoff) .. (schlecht*|mies*|minderwertig*|billig*|mangelhaft*|lasst .. wunschen|katastroph*|nicht (gut|toll|besonders)|furchtbar*|unterirdisch*|enttausch*|dunn*)
      (defekt*|fehlerhaft*|mangelhaft*|mangel|produktionsfehler|fabrikationsfehler)
      (riecht|stinkt|geruch) .. (stark|chemi*|plastik|schrecklich|unangenehm|furchtbar|schlecht|eklig)?
      (nach|schon|bereits) (dem |der |einem |einer |zwei |drei |wenigen |ersten |\\d+ |kurzer |1 )*(tag|tagen|woche|wochen|waschen|mal|tragen|benutzung|gebrauch|monat|monaten|minuten|stunden|zeit) .. (kaputt*|gerissen|defekt|abgebrochen|auseinander*|gebrochen|geht nicht|abgefallen|hinuber|gegeben)
      (naht|nahte|reissverschluss|stoff|faden|knopf) .. (gehen auf|geht auf|gerissen|offen|lose|kaputt|schlecht|lost sich|ab|durchsichtig|kratzt)
      (auseinander gefallen|auseinandergefallen|fallt auseinander|geht auseinander|lost sich (auf|ab)|farbt ab|eingelaufen|fusselt)
      (rechte*|linke*|eine|einer|ein|rechts|links) (seite |ohr |kopfhorer |ohrhorer |ohrstopsel |muschel |lautsprecher |box |_ )?(ist |bleibt |geht |macht |ist komplett )?(tot|stumm|still|mausetot|ohne ton|kein ton|gibt keinen ton|keinen mucks); (lampe|akku|display|seite|gerat|kopfhorer|beamer|ding|teil|fernbedienung|motor|waage|bildschirm) (ist |war |war schon |schon |nach _ tagen |einfach )*(tot|mausetot|hinuber|im eimer|im arsch|am arsch|hin|hinig|futsch|hinuber)(?! (vor|geil))
      (macht|gibt|tut) (keinen|kein|gar keinen|null) (mucks|ton|wank|piep|zucker|licht)( mehr)?; (flackert|rauscht|knackt|brummt|leiert|ruckelt|piept|surrt|spinnt|knistert) (nur|standig|dauernd|die ganze zeit|wie|wenn|beim|extrem|total|und|immer|noch); geht (nicht|ned|net) (an|mehr|mehr an|auf|zu|aus); bricht (standig |dauernd |immer )*(ab|zusammen|die verbindung ab)
      (lasst|lassen|liess) sich (leider |einfach |gar |uberhaupt |immer noch |nach wie vor )*nicht .. (koppeln|verbinden|einschalten|anschalten|ausschalten|laden|aufladen|offnen|schliessen|starten|einstellen|drehen|aufdrehen|zuklappen|aktivieren|pairen); (henkel|griff|deckel|bein|fuss|schalter|knopf|bugel|haken|schnalle|verschluss|riemen|tragegurt|naht) (ist |war |ging |geht |hangt |fiel |fallt )*(gleich |sofort |schon |einfach )*(ab|lose|locker|abgegangen|abgerissen|ausgerissen|wackelig|gebrochen|abgebrochen|runter)(?! (diesem|dem|sofort lieferbar))
      (rauschen|rauscht|knacken|brummen|leiern|flackern|wackeln|piepen|ruckeln|haken) (nur|standig|dauernd|extrem|total|furchtbar|wie|die ganze zeit); (mull|schrott|ramsch|elektroschrott|sondermull)
      (laden|leuchten|starten|kleben|schliessen|spielen|blinken|koppeln|verbinden) (sich |leider |gar |uberhaupt |auch |nach _ tagen |schon |jetzt )*(nicht|nichts|kaum)( mehr)?(?! (bezahlt|verkauft))`,
    clear: `
      knister*; rausch*; flacker*; klemmt; wackel*; klapper*; naht .. (auf|offen|gerissen)
      (klang|ton|sound|akku|bildschirm|display|bild|mikrofon|motor|signal|geschmack|druck|lautsprecher) .. (ist|sind|war|klingt|sieht) (so |sehr |echt |wirklich |ziemlich |total |einfach )*(schlecht|schrecklich|furchtbar|mies|grottig|katastrophal|schwach|grauenhaft|fürchterlich)
      (schlechter|schlechtes|mieser|schrecklicher|furchtbarer) (klang|ton|sound|akku|bildschirm|display|bild|mikrofon|motor)
      (hielt|hat|ging) (nur|gerade mal|keine|kaum|nicht einmal) .. (tag|tage|woche*|stunde*|minuten|monat) ?(gehalten|funktioniert)?
      defekt*; mangel*; schrott; mull; billig*; minderwertig*; schlecht (verarbeitet|genaht|gemacht)
      wackelig*; klapprig*; instabil; ramsch; (?<!(henkel|griff|deckel|tulle|ecke|fuss|bein|arm|sockel|schirm) )abgebrochen; geht kaputt; kaputtgegangen; kaputt gegangen
      funktionsunfahig*; unbrauchbar*; sturzt ab; durchsichtig*; kratzt; stinkt; halt nicht`,
    weak: `qualitat; material; stoff; verarbeitung; funktioniert; dunn; plastik; geruch; nahte`,
  },
  wrong_size: {
    strong: `
      (falsche*|andere|verkehrte|nicht die richtige|unpassende*|nicht die bestellte) grosse
      grosse .. (falsch|passt nicht|stimmt nicht|nicht (richtig|korrekt)|fallt)
      (passt|passen|passte) (mir |uns |ihm |ihr |uberhaupt |leider |gar |mir leider |einfach )*(nicht|nie)( hinein| rein| richtig)?
      nicht (gepasst|passend*)
      (zu|viel zu|etwas zu|deutlich zu|total zu) (klein*|gross*|eng*|weit*|kurz*|lang|lange|langen|schmal*|breit*|knapp*|locker*)
      (bestellt*|gekauft|wollte|gewahlt) .. (xs|s|m|l|xl|xxl|\\d+) .. (bekommen|erhalten|geliefert|aber|ist|kam|ist ein|geschickt) .. (xs|s|m|l|xl|xxl|\\d+)?
      (xs|s|m|l|xl|xxl|\\d+) (bestellt|gekauft) .. (xs|s|m|l|xl|xxl|\\d+) (bekommen|erhalten|geliefert|geschickt|gekommen)?
      fallt .. (klein|gross|kleiner|grosser|eng|weit) aus; fallen .. (klein|gross) aus
      (das|es|die|der|die|er|sie) (ist|sind|war|waren) (doch |eher |definitiv |eindeutig |klar |wohl |ja |eine |ein |hochstens |maximal |ganz klar |in wirklichkeit |niemals )*(xs|s|m|l|xl|xxl|xxxl)(?! (haken|a|form))
      (krieg*|bekomm*|komm*|pass*) (ich |die |das |den |sie |es |ihn |da |in |_ )*(kaum|nicht|gar nicht|nie|nie im leben|nichtmal|nicht mal) .. (uber (den |die |meine )?(kopf|kopfe|schultern|huften|oberschenkel|waden|bauch)|rein|druber|hinein|angezogen|ausgezogen|reingekommen); (krieg*|bekomm*) (ich )?(die|das|den|sie|es|ihn) (_ )?(kaum|nicht|gar nicht) (zu|an); (wie|hochstens|eher|nur) (fur|was fur) (kinder|zwerge|riesen|ein kind|puppen|kleinkinder|elefanten|die tonne gross); (spannt|schlackert|schlabbert|zwickt) .. (uberall|brust|bauch|arsch|rumpf|huften|an mir|armen)
      (s|xs|m|l|xl|xxl) (gekommen|gekriegt|bekommen|drin|im paket) (statt|anstatt) (s|xs|m|l|xl|xxl)
      (kam|kamen|ist|war|bekommen|geliefert|geschickt|erhalten|gekommen) (in |als |eine |ein |grosse |in grosse )*(xs|s|m|l|xl|xxl|\\d+) (statt|anstatt|und nicht) (in |eine |einer |grosse )*(xs|s|m|l|xl|xxl|\\d+)`,
    clear: `
      (kleiner|grosser|enger|weiter|kurzer|langer|schmaler) (als|ausgefallen|aus)
      (eine|zwei|1|2) (nummer|grosse)n? (zu|kleiner|grosser); (masse|abmessungen) (stimmen|passen) nicht
      nicht meine grosse; passform; umtausch .. grosse`,
    weak: `grosse; grossen; masse; klein; gross; eng; weit; kurz; passt; passen; nummer`,
  },
  wrong_colour: {
    strong: `
      (falsche*|andere*|verkehrte*|nicht die richtige|nicht die bestellte) farbe
      farbe .. (falsch|stimmt nicht|anders|nicht (wie|die|richtig)|passt nicht|weicht ab)
      (bestellt*|gekauft|wollte|gewahlt|haben) .. <colour> .. (bekommen|erhalten|geliefert|aber|ist|kam|geschickt|sind|gekommen) .. <colour>?
      <colour> (bestellt|gekauft|gewahlt) .. <colour> (bekommen|erhalten|geliefert|geschickt|gekommen|ist)?
      (statt|anstatt|anstelle) (von |in |des |der |dem )?<colour>`,
    clear: `<colour> statt <colour>; <colour> statt; nicht <colour>; farblich; farbabweich*`,
    weak: `farbe; farben; farbton`,
  },
  not_as_described: {
    strong: `
      (nachgemessen|gemessen|ausgemessen|messe) (_ ){0,4}(sind|ist|hat|nur|bloss|gerade mal) (_ )?\\d; (beschreibung|anzeige|inserat|angegeben) (_ ){0,6}(nachgemessen|gemessen)
      (nicht|keineswegs|gar nicht|uberhaupt nicht) .. (wie|der|dem|den|entspricht|entsprechend) .. (beschr*|bild*|foto*|abgebildet*|angegeben*|angebot*|beschreibung|abbildung|dargestellt*|gezeigt*|website|beworben*|versprochen)
      entspr(icht|echen|ach) .. (nicht|keineswegs|gar nicht)
      (sieht|ist|sind|sehen) .. (ganz |vollig |komplett |total )?anders (aus )?.. (bild*|foto*|beschr*|abgebildet*|als|dargestellt*|beworben*)
      (irrefuhrend*|falsche (angaben|beschreibung|werbung|artikelbeschreibung)|gefakte? (bilder|fotos)|tauschend*)
      (gebraucht*|b ware|benutzt*|getragen*|refurbished) (ware|artikel|statt|und|nicht|erhalten|geliefert|bekommen)?
      (steht|beschrieben|beschreibung|angegeben|laut|beworben|angeboten|sollte) .. (aber|jedoch|doch) .. (ist|sind|nicht|kein*|nur|war|bekommen|erhalten)`,
    clear: `
      nicht (das )?was (ich|auf|in|bestellt|beschr*|man|gezeigt)
      nicht wie (auf|in|im|beschr*|abgebildet|erwartet|bestellt)
      anders als (auf|im|in|beschr*|erwartet|abgebildet|dargestellt)
      kein (echt* )?(leder|seide|silber|gold|holz|baumwolle|wolle)( echt*)?
      kein echtes (leder|silber|gold); nicht neu; irrefuhrend*; wie (beschrieben|abgebildet); schon benutzt`,
    weak: `foto; fotos; bild; bilder; beschreibung; beschrieben; abgebildet; erwartet; anders; angebot`,
  },
  wrong_item: {
    strong: `
      (falsch*|andere*|verkehrt*|nicht (den|das|die|der) (richtige*|bestellte*)|fremd*) (artikel|produkt|ware|modell|sache|bestellung|lieferung|paket|version|teil|marke|buch|gerat|ding|exemplar|sendung)
      nicht (das |den |die |der )?(was |artikel |produkt )?(ich |wir |von mir )?(bestellt*|gekauft|wollte|haben wollte)
      (bestellt*|gekauft|bezahlt) .. (aber|und|stattdessen|doch) .. (bekommen|erhalten|geliefert|geschickt|kam|gekommen)
      (etwas|was) (ganz |vollig |komplett |total )?(anderes|falsches) (bekommen|erhalten|geliefert|geschickt|bestellt|gekommen)?
      (das falsche|die falsche|den falschen|der falsche) (geliefert|bekommen|erhalten|geschickt|gesendet)?; falsch (geliefert|geschickt|gesendet|bekommen|erhalten|eingepackt|ausgeliefert); (ist|war|kam|alles|sendung|lieferung|artikel|ware) falsch(?! (gemacht|verstanden|herum|abgebucht|gelaufen))
      (statt|anstatt|anstelle) (des|der|dem|den|meines|meiner|meinem|eines|einer|einem|von)
      (paket|bestellung) (von|fur) (jemand* ander*|eine andere person|einen anderen); verwechsel*
      vertauscht*`,
    clear: `
      falsch* (geliefert|geschickt|bekommen|erhalten); vertauscht; verwechselt
      nicht (meins|mein paket|meine bestellung|das bestellte); etwas anderes; was anderes; stattdessen
      falschlieferung; nicht bestellt`,
    weak: `modell; andere; falsch; anderes; umtausch`,
  },
  missing_parts: {
    strong: `
      nur (eine|einer|eins|ein) (im|in der) (karton|paket|schachtel|packung|tute)
      (nur |bloss )?(eine|einen|ein|1) (_ )?statt (zwei|zweier|drei|vier|funf|sechs|2|3|4|5|6); (zwei|drei|vier|2|3|4)( _)? (bestellt|gekauft|bezahlt|gezahlt) ?(,|und|aber)? ?(es |ist |habe |hab |nur |aber |da |war |kam |bloss |ich )*(eine|einen|eins|ein|1)( _)? ?(gekommen|bekommen|erhalten|da|drin|geliefert|angekommen|dabei)
      (fehl(t|en|te|ten)|vermisse) (ein*|der|die|das|den|zwei|drei|\\d|mir|noch|teil*|einige|mehrere|schrauben|kabel|zubehor|leider|auch|etwas|mindestens|die halfte)
      (teil|teile|schraube*|kabel|ladekabel|ladegerat|netzteil|zubehor|anleitung|fernbedienung|akku|batterie*|deckel|artikel|halfte|stuck*|adapter|armband|ein|eine|einer|beutel|stecker|aufsatz) .. (fehl(t|en|te|ten)|nicht (dabei|enthalten|drin|im paket|mitgeliefert|beigelegt)|vergessen)
      (ohne|kein|keine|keinen) (das |die |den |der |passende* )?(ladekabel|kabel|ladegerat|netzteil|schrauben|anleitung|zubehor|fernbedienung|akku|batterien|deckel|teile|adapter|armband|stecker|bedienungsanleitung)
      nur (ein|eine|einen|eins|zwei|drei|die halfte|einer|\\d+|teil*|halb*) .. (bekommen|erhalten|geliefert|angekommen|da|dabei|statt|von|drin|enthalten|gekommen|im paket)
      (nur|lediglich|bloss) .. (statt|anstatt) (\\d+|zwei|drei|vier|funf|sechs)
      (karton|paket|umschlag|schachtel|packung|packchen|box|tute) (ist |war |kam )*(leer|leeres|unvollstandig)
      leere* (paket|karton|umschlag|schachtel|packung|verpackung|packchen)
      (unvollstandig*|nicht vollstandig|nicht komplett|teillieferung)
      (bestellt|bestellung) .. (halfte|nur|fehlt|fehlen)`,
    clear: `
      fehlt; fehlen; fehlte; fehlend*; unvollstandig*; leer; nicht dabei; nicht enthalten
      nicht mitgeliefert; halfte (der|des|von|fehlt); vergessen (beizulegen|mitzuschicken|einzupacken)`,
    weak: `teil; teile; zubehor; schrauben; enthalten; dabei; komplett; lieferumfang`,
  },
  counterfeit: {
    strong: `
      (ist|sind|war|das|eine|ein|offensichtlich|eindeutig|klar*|verkauf*|produkt|parfum|tasche|uhr|schuhe|nur|billig*|handelt) (eine |ein |nur |eindeutig |offensichtlich |klare |um |billige |plumpe |bloss |wohl |ganz klar )*(falschung*|fake*|gefalscht*|plagiat*|nachgemacht*|imitat*|imitation*|kopie|raubkopie|nachahmung)
      (nicht|kein|keine|keinen) (das |die |ein )?(original*|echt(e|es|er|en)?|authentisch*)( produkt*| ware| artikel)?( leder)?`,
    clear: `falschung*; gefalscht*; plagiat*; fake; imitat*; nachgemacht*; raubkopie; unecht*`,
    weak: `original*; echt; echtheit; kopie; marke`,
  },
  changed_mind: {
    strong: `
      (anders uberlegt|umentschieden|meinung geandert|es mir anders)
      (brauche|will|mochte|benotige|wollen|brauchen) (es |ihn |sie |das |den |die |artikel |ware |leider |jetzt |)*(nicht mehr|doch nicht|nicht langer)( haben)?
      (nicht mehr|doch nicht) (haben|benotigt|gebraucht|gewollt)
      (mochte|will|wurde|kann|konnen|konnte|bitte|wie|gerne|wollte) .. (stornier*|widerruf*|abbestell*)
      (bestellung|auftrag|kauf) .. (stornier*|widerruf*|abbestell*)
      (aus versehen|versehentlich|irrtumlich) .. (bestell*|gekauft)
      (bestell*|gekauft) .. (aus versehen|versehentlich|irrtumlich)
      (woanders|anderswo|gunstiger|billiger) .. (gefunden|gesehen|gekauft|bekommen)`,
    clear: `
      stornier*; stornierung; widerruf*; gefallt .. nicht; nicht gefallen; nichts fur mich; aus versehen`,
    weak: `storno; versehen; rucktritt`,
  },
  other: {
    strong: `
      (kundenservice|kundendienst|service|support|hotline|kundenbetreuung) .. (schlecht*|mies*|katastroph*|unfreundlich*|unverschamt*|nicht (erreichbar|hilfreich|geholfen)|schrecklich*|furchtbar*|inkompetent*|null|frech*|unterirdisch*|hilft nicht|antwortet nicht|witz)
      (schlecht*|mies*|katastroph*|unfreundlich*|unverschamt*|furchtbar*|schrecklich*|unterirdisch*|miserabl*) (kundenservice|kundendienst|service|support|hotline|laden|erfahrung|kommunikation|verkaufer|firma)
      (abgebucht|berechnet|bezahlt|belastet|eingezogen) .. (doppelt|zweimal|zu viel|mehrfach|ohne|trotzdem|falsch)
      doppelt (abgebucht|berechnet|bezahlt|belastet)
      (erstattung|ruckerstattung|geld|gutschrift) .. (nicht|nie|immer noch|noch nicht|kein*) .. (da|erhalten|bekommen|angekommen|uberwiesen|gutgeschrieben|zuruck|eingegangen)
      (niemand|keiner|nicht|nie|keine|kein) (hat |mir |auf |mehr |bisher |einmal )*(antwort*|reagier*|hilft|geholfen|meldet|gemeldet|ruckmeldung|zuruckgerufen|erreichbar|erreicht|zustandig)
      (fahrer|bote|paketbote|verkaufer|mitarbeiter*|zusteller) .. (unfreundlich*|unverschamt*|frech*|geworfen|hingeworfen|wirft|gelogen|lugt|abgestellt|beleidigt|faul|geklingelt|klingelt)
      (kann|komme|konnte|lasst|klappt) (mich |ich |nicht |mein |meine )*.. nicht .. (einloggen|anmelden|bezahlen|zugreifen|andern|stornieren|erreichen|rein|bestellen|kontaktieren)`,
    clear: `
      keine antwort; keine ruckmeldung; meldet sich .. nicht; zollgebuhr*; einfuhrumsatzsteuer; rechnung
      mein konto; die app; die (website|webseite|seite) (geht|ist|funktioniert)?
      gutschein .. (nicht|funktioniert); zu spat (geliefert|gekommen|angekommen); abo; abonnement
      geschenkkarte; kundenservice; kundendienst; hotline; versandkosten
      preis .. (geandert|erhoht|gestiegen)`,
    weak: `
      service; support; zahlung; konto; karte; preis; verkaufer; antwort; email; mail; anruf; angerufen
      telefon; beschwerde; reklamation; rucksendung; retoure; abgebucht`,
  },
};
