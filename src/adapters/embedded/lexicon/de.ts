import { deComplaints } from './de.complaints.ts';
import type { Lexicon } from './lexicon.ts';

export const de: Lexicon = {
  language: 'de',
  markers: `der die das den dem des ein eine einen einem einer und oder aber ist sind war ich du sie er es wir ihr mir mich
    mein meine meinen nicht kein keine noch schon mit von zu zum zur auf für fur im in am an bei nach wie was wann wo
    warum ja nein bitte danke habe hat haben paket bestellung bestellt will möchte mochte geld seit immer nur auch da
    wurde wird kann so sich ware hallo dann doch mal halt eben gut jetzt hier wenn dass als um aus bis
    uns euch ihnen dir dich ihre ihren eure diese dieser dieses mehr sehr gar etwas was nichts nix ned net i mei des`,
  rewrites: `
    z klan = zu klein
    z kla = zu klein
    z gross = zu gross
    z gros = zu gross
    z eng = zu eng
    z weit = zu weit
    z kurz = zu kurz
    z lang = zu lang
    klan = klein
    kleaner = kleiner
    greasser = grosser
    bstot = bestellt
    bstellt = bestellt
    leiberl = shirt
    packl = paket
    packerl = paket
    kriagt = gekriegt
    i hob = ich habe
    des is = das ist
    hin is = ist kaputt
    is hin = ist kaputt
    nich = nicht
    net = nicht
    nit = nicht
    ned = nicht
    nix = nichts
    hab = habe
    hatt = hatte
    isn = ist ein
    is = ist
    ne = eine
    nen = einen
    n = ein
    mal = mal
    isch = ist
    guet = gut
    guat = gut
    scho = schon
    nimmer = nicht mehr
    nimma = nicht mehr
    zruck = zuruck
    zruckschicken = zuruckschicken
    hob = habe
    hom = haben
    san = sind
    mei = mein
    kriag = kriege
    krieg = kriege
    brauch = brauche
    schick = schicke
    wart = warte
    immernoch = immer noch
    immerno = immer noch
    nöd = nicht
    aacho = angekommen
    aako = angekommen
    nüt = nichts
    öppis = etwas
    het = hat
    hets = hat es
    gsi = gewesen
    immer no = immer noch
    no ned = noch nicht
    no net = noch nicht
    no nix = noch nichts
    ned do = nicht da
    net do = nicht da
    wie nix = als nichts
    wia nix = als nichts
    kriege = kriege
    kauf = kaufe
    bestell = bestelle
    bekomm = bekomme
    grad = gerade
    aufm = auf dem
    unterm = unter dem
    hinterm = hinter dem
    neben dem = neben dem
    vorm = vor dem
    fürn = fur einen
    mim = mit dem
    gibts = gibt es
    gibt s = gibt es
    hat s = hat es
    hats = hat es
    wars = war es
    isses = ist es
    wirds = wird es
    wenns = wenn es
    wenn s = wenn es
    ichs = ich es
    haste = hast du
    kannste = kannst du
    biste = bist du
    packl = paket
    päckli = paket
    packerl = paket
    zuruck = zuruck
    zurueck = zuruck
    moechte = mochte
    fuer = fur
    ueber = uber
    groesse = grosse
    rueckerstattung = ruckerstattung
    ruckerstatung = ruckerstattung
    koennen = konnen
    koennten = konnten
    waere = ware
    bekomen = bekommen
    packet = paket
    packerl = paket
    lieferrung = lieferung
    dankeschoen = dankeschon
    thx = danke
    vlt = vielleicht
    evtl = eventuell
    okay = ok
    oki = ok
    jo = ja
    jep = ja
    jup = ja
    jawohl = ja
    nö = nein
    nee = nein
    ne danke = nein danke
    bzgl = bezuglich
    mfg = grusse
    nicht nur = auch
    sondern = ,
    , bitte , = bitte
    ohne zweifel = sicher`,
  negators: `nicht kein keine keinen keinem keiner keins nie niemals ohne nichts weder`,
  colours: `schwarze?[snrm]?|weisse?[snrm]?|rote?[snrm]?|blaue?[snrm]?|grune?[snrm]?|gelbe?[snrm]?|rosa|pinke?[snrm]?|lila|orange|
    orangene?[snrm]?|braune?[snrm]?|graue?[snrm]?|beige|silberne?[snrm]?|silber|goldene?[snrm]?|turkis|violett|dunkelblaue?[snrm]?|hellblaue?[snrm]?`,
  complaints: deComplaints,
  mood: {
    praise: `
      lieb(e|en)? (es|das|die|den|ihn); liebe; ausgezeichnet*; hervorragend*; wunderbar*; perfekt*; super
      fantastisch*; grossartig*; toll; tolle*; genial*; spitze; klasse; begeister*; bestens
      sehr (gut*|zufrieden|schon*|nett|schnell*|freundlich*|glucklich|hubsch); top; bravo; der hammer
      am besten; beste*; wunderschon*; einwandfrei; vielen herzlichen dank; tausend dank; weiterempfehl*
      bin begeistert; mega; traumhaft*; gluckwunsch; 5 sterne; funf sterne`,
    warm: `
      gut; gute; guten; gutes; schon; schone; schones; zufrieden; freu*; gefallt; nett; schnell; schnelle
      freundlich*; empfehl*; bequem*; gerne; glucklich; vielen dank; herzlichen dank; besten dank
      danke schon; prima; hilfsbereit*; ordentlich; wie beschrieben; punktlich; dankbar; problemlos
      reibungslos; lob; hubsch*; cool`,
    blame: `
      enttausch*; schlecht*; schade; traurig; verarger*; arger*; frustr*; inakzeptabel*; lacherlich*
      nutzlos*; mies*; peinlich*; schamen; satt; genug; mude; problem*; immer noch; schon wieder; wieder
      nie; niemals; luge*; lugen; gelogen; beschwer*; schlimm*; furchtbar*; schrecklich*; katastroph*
      fehler; leider; unzufrieden; zeit; warte*; geduld; ungerecht; unmoglich; ernsthaft; bereu*; sauer
      nervt; nervig; warum; wieso; argerlich*; unverstandlich*; argernis
      nicht (zufrieden|akzeptabel|ok|in ordnung|normal|fair|gut|schon|empfehlenswert|serios|hinnehmbar|begeistert|toll)
      unprofessionell; unzuverlassig*; uberteuert; nicht mehr; langsam reicht; es reicht; reicht; was soll
      kann (doch )?nicht (sein|wahr); schwach; mangelhaft*; ungenugend; bedauerlich*; null; komisch
      verloren; umsonst; unnotig*; teuer; verspat*`,
    rage: `
      betrug*; betrug; betruger*; betrogen; abzock*; gauner*; dieb*; diebe; gestohlen*; verarsch*
      verarscht; scheiss*; scheisse; verdammt*; arsch*; arschloch*; idiot*; idioten; dreck*; drecks*; mist
      frech*; frechheit; unverschamt*; unverschamtheit; skandal*; wutend; wut; stinksauer; kotzt; kotzen
      ekelhaft*; widerlich*; schweine*; schwein*; lugner*; kriminell*; verbrecher*; unfassbar*
      eine (frechheit|unverschamtheit|schande|zumutung|katastrophe|sauerei); saftladen; sauladen
      schrottladen; schande; sauerei; zumutung; nie wieder; das letzte; zum kotzen; halsabschneider
      veraschen; fuck*; shit; am arsch; schlimmste*; unterirdisch*; bodenlos*; unter aller sau; miserabel
      inkompetent*; unmoglich; katastrophe; schrecklich; absolut (inakzeptabel|lacherlich|unmoglich)`,
    emphasis: `
      sehr; so; extrem; absolut; total; vollig; komplett; wirklich; echt; viel; sofort; jetzt; dringend
      umgehend; immer; nie; nie wieder; schon wieder; mehrfach; mal; endlich; uberhaupt; gar; nur; noch
      schon; seit; zum (zweiten|dritten|wiederholten) mal; langsam; einfach; unglaublich`,
    contrast: `aber; jedoch; leider; allerdings; obwohl; nur; schade; doch; ausser`,
    polite: `
      bitte; konnten sie; konntest du; wurden sie; ich mochte; danke; vielen dank; hallo
      guten (tag|morgen|abend); entschuldig*; gruss*; freundlich*; konnen sie; kannst du; ich wurde gerne
      hi; moin; servus; frage`,
    duration: `
      (\\d+|ein|eine|einem|einer|zwei|drei|vier|funf|sechs|sieben|mehrere*|uber|fast|vielen) (ganze |vollen |lange )?(monat*|woche*|jahr*|tage*|wochen)
      (seit|vor) (uber |mehr als |fast |)(einem|einer|zwei|drei|vier|langem|tagen|wochen|monaten|ewig*|mehreren|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|anfang|ende|mitte|\\d+)
      wochenlang; monatelang; wochen; monate; ewigkeit*; tagelang`,
  },
  refund: {
    whole: `alles; den ganzen betrag; komplett; die ganze summe; alles zuruck; 100 %; vollstandig; s ganze`,
    asks: `
      (will|mochte|wollen|mochten|verlange|fordere|erwarte|brauche|bitte|hatte gern*|beantrage|bekomme|wunsche|wurde gern*|konnen|kann|warte|wunschen) .. (geld|ruckgeld|geldruckgabe|ruckerstatt*|erstatt*|ruckzahlung|kaufpreis|entschadig*|ruckvergutung)
      (geld|kaufpreis|betrag|kohle|summe|kosten) .. (zuruck*|erstatt*|wieder(haben|bekommen)?|uberweis*)
      (erstatt(en|et|e)|uberweis*|zahl(en|t)|gebt|geben) (sie |mir |uns |bitte |ihr )*(das |mein |den |die |es |)*(geld|betrag|kaufpreis|halfte|teil|summe|\\d+)?( zuruck| wieder)?
      ruckerstattung; erstattung; ruckzahlung; geld zuruck; mein geld
      (wann|wo) .. (geld|erstattung|ruckerstattung|gutschrift); ruckvergutung; entschadigung
      zuruckerstatt*; zuruckzahl*; rueckerstatt*; refund
      (ihr|sie|man) (schulde[nt]*|schuldest) mir; nicht .. (bezahlt|erstattet|gutgeschrieben|uberwiesen) worden
      (schreib*|buch*) .. (konto|karte) .. gut; (keine|noch keine|immer noch keine) (ruckzahlung|erstattung|gutschrift|ruckerstattung)
      geld .. nicht .. (konto|da|angekommen|drauf|zuruck); (erstatt*|ersetz*|zahl*) .. (differenz|unterschied*)
      (versprochen|zugesagt|angeboten) .. (erstattung|ruckzahlung)`,
    insists: `
      (alles|voll|ganz|komplett|vollstandig) (heisst|bedeutet|ist) (auch )?(alles|voll|ganz|komplett|vollstandig)
      (bis )?(auf|zum) (den )?letzten (cent|rappen|groschen|euro|pfennig|heller); (den )?(vollen|ganzen|gesamten|kompletten) (betrag|preis|kaufpreis)( ,)? (nicht|und nicht|ned) (einen|den|nur) (teil|halben)
      (geld|kaufpreis) (zuruck )?([.,] )?(und zwar )?(alles|komplett|vollstandig|ganz)
      (volle|vollen|voller|vollstandige*|komplette*|ganze*|gesamte*|vollumfangliche*) (ruckerstatt*|erstatt*|betrag|kaufpreis|geld|summe|ruckzahlung|preis)
      (geld|betrag|kaufpreis|ruckerstatt*|erstatt*) .. (alles|komplett|vollstandig|in voller hohe|ganz|jeden cent|bis auf den letzten cent|gesamt*|voll)( zuruck)?
      (alles|komplett|vollstandig|ganz) (zuruck|erstatt*|zuruckerstatt*); jeden (cent|euro)
      100 % (ruckerstatt*|erstatt*|vom|des|der|geld|zuruck)
      (alles|100 %) oder (gar )?nichts
      (will|gebt mir|geben sie mir|erstatten sie|zahlt) (mir )?alles (was ich (be|ge)zahlt habe|zuruck)
      (geld|ruckerstatt*) (zuruck )?(jetzt|sofort) (zuruck )?oder .. (ich|anwalt|bank|anzeige|streit*|polizei)
      (nichts anderes|nichts weniger|sonst nichts|und nichts sonst|nichts sonst|akzeptiere nichts)
      (nur|ausschliesslich|einfach nur) (mein |das |die |eine )*(geld|ruckerstatt*|erstatt*)( zuruck)?
      (geld|ruckerstatt*|erstatt*) .. (oder|sonst|andernfalls) .. (ich|offne|eroffne|anwalt|anzeige|streit*|melde|gehe|kauferschutz|es)
      (will|mochte|akzeptiere|brauche|nehme) (ich |aber |auch |gar )*(keinen|kein|keine) (neue* |neuen )?(gutschein*|rabatt*|ersatz*|umtausch|teil*|coupon|nachlass|lampe|neue|neuen|neues|_) .. (geld|kohle|knete|ruckerstatt*|erstatt*)(?! (fur|von) nichts)
      (bestehe auf|verlange|fordere) .. (ruckerstatt*|erstatt*|geld)
      (teil|halfte) .. (nicht|reicht) .. (alles|ganze*|voll*); (will|mochte|verlange) alles( zuruck)?
      (behalt*|steckt) .. (gutschein*|rabatt*|coupon*) .. (geld|erstattung); keinen (cent|euro) weniger
      (alles|jeden cent|den ganzen betrag) (habe|hab) ich (doch )?gesagt; ich (habe |hab )?(doch )?(gesagt|sagte) (, )?(alles|jeden cent); alles (und nichts weniger|und zwar alles|oder ich)`,
    denies: `
      (den |einen )?(vollen|ganzen|kompletten) preis (be|ge)?zahlt; (eine |die )?(erstattung|ruckerstattung|geld zuruck) \\? (nein|ne|nee)( ,)?( danke)?(?! [a-z])
      (will|mochte|brauche|verlange|wollte|suche|bitte um) (gar |auch |doch |jetzt |uberhaupt )*(keine|kein|nicht) (das |mein |die |den |um )?(ruckerstatt*|geld|erstatt*|ruckzahlung)( zuruck)?
      (keine|kein|nicht) (die |das |mein )?(ruckerstatt*|geld|erstatt*|ruckzahlung)( zuruck)? (sondern|nur|bitte|ich|einfach)?
      (statt|anstatt|anstelle|lieber als) (einer |der |eine |des )?(ruckerstatt*|erstatt*|geld*)
      (es geht|geht es) (mir )?nicht um (das |eine )?(geld|ruckerstatt*|erstatt*)
      (ruckerstatt*|erstatt*)scode*; (100 % )?(ruckerstatt*|erstatt*) ?code*
      (danke|dank|erhalten|bekommen|gekriegt) .. (fur )?(die |meine |ihre )?(erstattung|ruckzahlung|ruckerstattung)`,
    policy: `
      (wie (lauft|funktioniert)|bedingungen|richtlinie*|regeln|frist*|wie lange) .. (ruckgabe*|ruckerstatt*|erstatt*|rucksend*|retour*|umtausch*)
      (kann|konnte|darf|ist es moglich) .. (zuruckgeben|zuruckschicken|erstattet|umtauschen) .. (wenn|falls|innerhalb|nach|sollte)?`,
  },
  human: {
    asks: `
      (ich )(rede|red|spreche|sprech|schreibe|diskutiere|verhandle) nicht mit (einer |einem |ner |nem |so einer |so einem )?(maschine|maschinen|roboter|robotern|bot|bots|automat|automaten|computer|computern)
      (fragen sie|fragt|frag|frage) (doch |bitte |mal |da )*(ihren?|eure?n?|deine?n?|einen?|den|die|das|jemand) (kolleg*|team|chef*|vorgesetzte*|jemanden|aus dem team|mitarbeiter*); (ja|ok|bitte|gern*) (, )?(bitte )?(fragen sie|fragt|frag|fragen)( (bitte|nach|mal|doch))*(?! [a-z])
      (jemandem|jemand|einem menschen|einer person) (aus|von|in) (ihrem|eurem|dem|deinem|ihrer|eurer) (team|firma|haus|laden) (_ )?(erklaren|erzahlen|schildern|besprechen|sagen)
      (mit|zu|an) (einer|einem|ner|nem|ana|am|anem|ere) (_ )?(kollegin|kollege|kollegen|mitarbeiter*|person|menschen|vorgesetzten|chef|chefin) (_ )?(verbinden|durchstellen|sprechen|reden|weiterleiten|weitergeben|telefonieren|schwatze|redn)
      (opperem|opper|oppert|opperts|wem|jemandem|eppa|epper|ebber) (_ ){0,2}(rede|redn|schwatze|telefoniere|sprechen|reden|verbinden)
      (gibt es|ist|sitzt) (hier |da |denn |auch |uberhaupt )*(ein echter mensch|echte menschen|ein mensch|jemand echtes|jemand lebendiges|lebende menschen|ein lebendiger mensch)( am anderen ende| da| hier| dahinter)?; aus fleisch und blut
      (sprechen|reden|chatten|telefonieren|verbinde*|weiterleite*|gib|geben|will|mochte|brauche|kann|konnen|gibt es|hatte gern*|verlange|holen|hol|rufen|erreichen|lieber|bitte|wurde|wunsche) .. (mensch*|mitarbeiter*|person|berater*|vorgesetzt*|manager|chef|agent*|jemand* (echt*|sprechen|reden|richtig*)|jemandem|kundenberater*|sachbearbeiter*|echten person|kundendienst sprechen|kundenservice sprechen)
      (mensch*|mitarbeiter*|berater*|vorgesetzt*|manager|agent) (bitte|jetzt|sofort|her|sprechen)
      (ruf*|anruf*|ruckruf*|kontaktier*|melde*) (sie |mich |mir |bitte |euch |sich |dich )*(bitte )?(an|zuruck|telefonisch|bei mir)?( bitte)?
      (um|einen|auf) (einen )?(ruckruf|anruf); ruckruf
      nicht (mit )?(einem |einer |einen |dem )?(bot|roboter|maschine|computer)
      (kann|konnte|soll|wurde|mag) (mich |uns )?(bitte |da |denn )?(jemand|einer|wer) .. (anrufen|zuruckrufen|kontaktieren|sprechen|ans telefon)
      (gibt es|haben sie|habt ihr|wie ist|wie lautet) (eine |die |ihre |eure )?(telefonnummer|hotline|rufnummer|nummer (zum anrufen|unter der))
      (verantwortliche*|chef|vorgesetzte*|geschaftsfuhr*|zustandige*) .. (zuruckrufen|anrufen|melden|sprechen|soll|muss)
      (verlange|will|mochte|fordere|holt|holen sie|geben sie mir) (den |die |einen |ihren |euren |sofort |jetzt )*(geschaftsfuhr*|chef*|vorgesetzt*|leiter*|verantwortlich*|filialleiter*|abteilungsleiter*|kollegen)
      (leiten|leite|leitet|stellen|stellt|verbinden|verbindet) (sie )?mich .. (weiter|durch|an einen|mit einem|mit einer)
      (schluss|genug|keine|stopp|nie mehr) (mit |mit dem |mit den |von )*(bot|bots|roboter|robotern|maschine|maschinen|automatischen antworten|textbausteinen?|computer)( mehr)?
      nicht (mehr |langer |weiter )?mit (einer |einem |der |dem |dieser |diesem |so einem |so einer )?(maschine|bot|roboter|computer|automaten) .. (reden|sprechen|schreiben|diskutieren|chatten|verhandeln)?
      (gib|gebt|geben|gebts|hol|holt|schick|schicke|schickt|verbinde|verbindet|bringt) (sie )?(mir |mich |uns |bitte |mal |ma |halt |endlich |doch )*(wen|jemand|jemanden|einen|eine) (richtiges|richtigen|echten|echtes|anderen|kompetenten|vernunftigen|vom|aus|am|von|der|die|zustandigen|mit|ans|an)( .*)?
      (will|mochte|muss|kann|wurde|lieber|nur) .. (mit )?(wem|jemandem|jemanden|einem richtigen|einem vernunftigen) .. (reden|sprechen|schreiben|telefonieren|klaren|schwatzen)(?! (nicht)); jemand(en|em)? (vom|aus dem|vom) (support|kundenservice|kundendienst|team|service|laden|verkauf); an die strippe; (am|ans|per) telefon (klaren|sprechen|besprechen|reden|bitte|holen)
      (ruft|ruf|rufen) (mich |sie |wer |jemand |mal |bitte |doch |kurz )+(zuruck|an|durch)( .*)?; (gibt es|habt ihr|haben sie) (da |eine |ne |bei euch |bei ihnen |auch |irgendwo |denn |uberhaupt |eigentlich |noch |hier )*(nummer (wo|zum|unter)|telefonnummer|hotline|menschen|mitarbeiter|richtige leute|echte leute|lebewesen)( .*)?; wer entscheidet (das |denn |hier |sowas )*(bei (euch|ihnen)|hier|bei euch); (das )?eskalieren; (weiterleitung|weitergabe|vermittlung) an .. (mitarbeiter*|person|menschen|zustandige*|kollegen|vorgesetzt*)
      (mit )?(einem |einer |so einem |nem |ner |an )?(textautomaten|automaten|chatbot|computerprogramm|blechkasten|blechdose|blechtrottel|ki|algorithmus) (red*|sprech*|schreib*|verhandl*|verhandle|diskutier*|will|mag|unterhalt*) (ich |ma |i )?(nicht|ned|net|sicher nicht|bestimmt nicht); (kein|keinen|keine) (bock|lust) auf (nen |einen |den |so nen |eine |so )?(bot|roboter|automat*|chatbot|ki|maschine*|computerstimme)
      (irgendwer|jemand|irgendjemand|wer|einer) (echtes|lebendiges|lebendes|mit hirn|mit verstand|der (ein |a )?(hirn|ahnung|plan) hat|der was (zu sagen|zu melden|entscheiden) .*)
      (richtiger|richtigen|richtige|normalen|normaler|leibhaftigen|lebenden|lebendigen) (mensch*|mitarbeiter*|person*|ansprechpartner*|berater*)
      (kann|konnte|soll|mag|darf) (da |mal |bitte |vielleicht |nicht |das |hier |denn )*(ein|eine|einer|irgendein) (kollege|kollegin|mensch|mitarbeiter*|vorgesetzter|chef|von (euch|ihnen)|aus dem team) .. (ubernehmen|ran|draufschauen|drauf schauen|weiterhelfen|antworten|schreiben|melden|sich auskennt|kummern|anschauen)( .*)?; (mit )?(einem|einer|jemandem|wem) von (euch|ihnen) (mal |direkt |personlich |richtig )*(reden|sprechen|geredet|gesprochen|schreiben|telefonieren)( .*)?; (hatte|wurde|mochte) (ich )?.. (personlich|direkt) (mit )?.. (geredet|gesprochen|sprechen|reden)( .*)?; (von )?(mensch zu mensch|angesicht zu angesicht)`,
    alone: `
      mensch; mitarbeiter; mitarbeiterin; berater; beraterin; person; manager; vorgesetzter; agent
      ein mensch; einen menschen; einen mitarbeiter; ein mitarbeiter; echter mensch; kundenservice
      kundendienst; echte person; jemand echtes`,
    denies: `
      (?<!(?:ein|einen|der|den|echter|echten) )mensch !
      (mit|an|die|den|uber) (normalen |echten |ehrlichen |armen )?(menschen|leuten?|kunden) (noch |so |nur |einfach |hier |weiter |denn |eigentlich )*(um|umgehen|umzugehen|umgegangen|umgeht|verarsch*|zu verarsch*|verappel*|behandel*|zu behandel*|belug*|betrug*|betrieg*|abzock*|lustig|hinhalt*|lustig machen|warten lassen); (menschen|leute) (zu |so )*(behandel*|verarsch*|belug*|betrug*|hinhalt*); (wir sind|ich bin) (auch |doch |alle |nur |ja )*(ein |keine maschinen sondern )?(menschen|mensch|leute)
      (will|mochte|brauche|muss|wurde) (gar |doch |jetzt |auch )*(nicht(?! mit (einer |einem |der |dem )?(maschine|bot|roboter|computer))|keinen|keine|kein|mit keinem|mit niemandem) .. (mensch*|mitarbeiter*|person|berater*|sprechen|reden|anruf*|jemand*|ruckruf)( (sprechen|reden))?
      (kein|keinen|keine) (mensch*|mitarbeiter*|ruckruf|anruf|berater*) (notig|bitte|noetig|erforderlich)?
      (gesprochen|telefoniert|geredet|geschrieben|gechattet) .. (mensch*|mitarbeiter*|berater*|jemand*)
      (mitarbeiter*|berater*|mensch*|jemandem|kundenservice) .. (gesprochen|telefoniert|geredet|geschrieben|gechattet|sagte|hat gesagt|meinte)`,
  },
  threats: {
    dispute: `
      (offne|eroffne*|offnen|starte*|mache|melde*|stelle|reiche|leite|einleite*) .. (streitfall*|dispute|disput|fall|kauferschutz*|konflikt|reklamation bei|beschwerde bei|a z garantie)
      streitfall*; disput*; kauferschutz*; (melde*|anzeigen|zeige) .. (aliexpress|ebay|amazon|paypal|plattform)
      (mach|mache|machen|macht|machma) (ich |i |gleich |morgen |dann |sonst |wir |den |einen |nen |n |an |a |halt |eben |_ )*(fall|streit) auf( .*)?; (sonst|dann|gleich|morgen) .. (einen|den|nen|an|n) fall (auf|bei|eroffn*)( .*)?`,
    chargeback: `
      chargeback; ruckbuch*; ruckbuchung; ruckbelast*
      (lastschrift|zahlung|abbuchung|betrag) .. (zuruckbuch*|zuruckhol*|zuruckgeh*|widersprech*|sperr*|stornier*|ruckgangig)
      (bank|kreditkarte*|visa|mastercard) .. (zuruck*|einschalt*|kontakt*|wenden|melde*|reklam*|anrufen|ruf*)
      (uber|an|bei) (meine|die|meiner|der) bank`,
    bad_review: `
      (schlecht*|negativ*|miese*|vernichtend*|1 sterne?|ein stern|ehrlich*|entsprechend*) (bewertung*|rezension*|kommentar*|feedback|kritik)
      (bewertung*|rezension*) .. (schlecht|negativ|entsprechend|ein stern|1 stern|schreib*|abgeb*|verfass*|null sterne)
      (ein|1|null|0|einen) stern(e)?; bewerte (euch|sie|das) .. (schlecht|negativ|entsprechend)?
      (allen|jedem|freunden|leute|andere|alle) .. (warnen|abraten|erzahlen|warne)
      bewertung (die sich gewaschen|die .. gewaschen hat|wird (saftig|bitter|vernichtend|entsprechend|legendar))( .*)?; (rezension|bewertung) .. (legendar|nicht im guten|saftig|warnen|bekommt ihr|kriegt ihr|konnt ihr)( .*)?; (schreib*|verfass*) (ich |euch |eine |noch |dann |auch )*(bewertungen?|rezension*)( .*)?; (faire|saubere|fette|satte|glatte) (1|eins|sechs)( .*)?`,
    legal: `
      anwalt*; rechtsanwalt*; klage*; verklag*; gericht*
      anzeige (erstatt*|bei der polizei|gegen (sie|euch|den|ihren)|wegen|ist raus); zur anzeige bring*
      (erstatte*|stelle|stellen|mache|schreibe|droh*|gibt|gebe) (ich |wir |es |sofort |jetzt |dann |eine |mit |einer |gegen sie |gegen euch )*anzeige
      (sonst|oder|andernfalls|ansonsten|polizei|betrug*) .. anzeige; mit (einer )?anzeige rechnen
      (werde|will|muss|kann|sonst|und) (ich )?(sie|euch|dich) .. anzeigen; zeige (ich )?(sie|euch|dich) .. an
      rechtliche* (schritte|mittel|konsequenzen|wege); juristisch*; polizei*; strafanzeige*
      verbraucherschutz*; verbraucherzentrale*; mahnbescheid; rechtsschutz*; rechtsweg; schlichtungsstelle
      (gehe|geh|wende|melde|gang|beschwer*) .. (arbeiterkammer|konsumentenschutz|verbraucherschutz|schlichtung*|ombuds*); arbeiterkammer(?! hat); konsumentenschutz(?! hat)`,
    churn: `
      nie (wieder|mehr) .. (bestell*|kauf*|hier|bei|shop*|einkauf*|euch|ihnen)?; nie wieder
      (nicht|nichts|nie) (mehr|wieder) .. (bestell*|kauf*|einkauf*)
      (bestelle*|kaufe*) .. (nie|nicht|nichts) (wieder|mehr)
      das letzte mal .. (bestellt|gekauft|hier|bei|dass)?; letzte bestellung; (kunde*|kundin) verlor*
      als kunde* .. (los|verloren|weg); (konto|mitgliedschaft|abo|prime) .. (kundig*|losch*|schliess*)
      (kundige*|losche*) .. (konto|mitgliedschaft|abo|prime); (zur konkurrenz|woanders (kaufen|bestellen))
      (kaufe|bestelle|hole) (ich |i |hier |bei euch |bei ihnen )*(nichts|nix|nie|nicht|garantiert nichts) (mehr|wieder)( .*)?; (bei euch|bei ihnen|hier) (kaufe|bestelle|kauf) (ich |i )?(nichts|nix|nie|nicht) (mehr|wieder)( .*)?; (weitere|nachste|neue) bestellung* wird es nicht geben; (lieferantenliste|liste) gestrichen`,
  },
  requests: {
    greeting: `
      hallo; hi; hey; guten (tag|morgen|abend); moin; moin moin; servus; gruss gott; grusse; gruezi; tag
      (hallo|hi|hey|guten tag|moin|servus) (noch ?mals?|noch einmal|wieder|erneut); (ich )?(bin s |bin es )?(schon )?(wieder|nochmal) ich
      ich (schon )?wieder; (ich )?bin (wieder|zuruck)( da| hier)?; hallo (zusammen|ihr|liebes team|da|bot); sehr geehrte*; liebes team; jemand da; ist (da )?jemand da
      mahlzeit; heyy; heyho; hallihallo; hallochen; tach; tagchen; grias (di|eich|gott); gruss (euch|sie|dich); servas; salam; selam; merhaba; guten; gude; hoi; hoi zame; gruezi mitenand; n abend; abend; (schonen )?guten (tag|abend|morgen) (zusammen|an alle|ins team)`,
    thanks: `
      danke; vielen dank
      danke (schon|sehr|vielmals|dir|ihnen|euch|fur (die|ihre|deine|alles) .*|fur alles); dankeschon
      besten dank; herzlichen dank; tausend dank; super danke; perfekt danke; das ist alles; das war alles
      merci
      danke (dir|euch|ihnen|danke|vielmals|nochmal*|schonmal|auch|sehr)( .*)?; (schonen|schonen guten|guten) (tag|abend|feierabend|sonntag|restabend)( noch)?( dir| euch| ihnen)?; hau(t)? rein; dank (da|euch|dir) schon; (vielen|herzlichen|lieben|tausend) (lieben )?dank (fur|an|dir|euch|ihnen)( .*)?; danke( ,)? (sauber|super|toll|prima|gut) (gelost|gemacht|erledigt); vergelts gott; merci (vielmal|villmal|euch|ihnen); bis (dann|bald)( danke)?; (das )?(wars|war es)( dann)?( von mir)?`,
    help: `
      hilfe; hilf mir; helfen sie mir
      was (kannst du|konnen sie|kann ich|konnt ihr)( hier)?( alles)?( tun| machen| fragen)?
      wie (funktioniert|geht) (das|es|dieser chat)( hier)?
      (und )?was (soll|muss|kann|mache|tue|sollte) ich( denn)?( jetzt| nun| da)?( tun| machen)?
      welche (optionen|moglichkeiten)( gibt es| habe ich)?; optionen; menu; ich brauche hilfe
      (konnen sie|kannst du|konnt ihr) mir helfen; womit kannst du helfen
      was (kannst|konnt|konnen) (du|ihr|sie)( jetzt| so| denn| eigentlich| alles| hier| machen| fur mich| tun)*; wobei (hilfst|helft|helfen) (du|ihr|sie)( .*)?; (welche|was fur) (anliegen|fragen|probleme|themen) (konnen|kann|kannst|loest|bearbeitet)( .*)?; was (habe|hab|hatte) ich (denn |jetzt |da )*(fur )?(optionen|moglichkeiten)( .*)?; (welchen )?funktionsumfang( .*)?`,
    about_bot: `
      (bist du|sind sie|ist das|bin ich|spreche ich mit|rede ich mit|schreibe ich mit|seid ihr) (hier |denn |etwa |wirklich |nur |uberhaupt |mit |)*(ein |eine |einem |einer |echter |richtiger )*(bot|roboter|mensch*|maschine|echte person|echter mensch|ki|computer|automat*|person)( oder .*)?
      wer (bist du|sind sie|seid ihr); mit wem (spreche|rede|schreibe|chatte) ich; was bist du
      mensch oder maschine; bot oder mensch
      (bist du|sind sie|ist das|bin ich|seid ihr|schreibe ich|rede ich|chatte ich|kommuniziere ich) (hier |denn |etwa |mit |jetzt |eh |nur )*(a |ein |eine |einem |einer |so ein )*(automat|programm|ki|chatbot|automatisierten? system|computerprogramm|maschine|roboter)( .*)?; (also )?(, )?maschine \\?; (mensch|bot|roboter|automat) \\?`,
    tracking: `
      wann (ungefahr |etwa |circa )?(sollte|musste|durfte|soll) (sie|er|es|das|die neue|der neue|das neue) (_ ){0,3}(da sein|kommen|ankommen|eintreffen); 
      wo (isch|is|ist|bliibt|bleibt|steckt) (mis|mi|mei|meis) _
      was ist (jetzt |denn |nun |eigentlich |bitte |los )*mit (meiner|meinem|der|dem|meina|meim) _(?! (kaputt|erstattung|geld|gutschein)); (hangt|steckt|liegt|is|ist|stoht) (_ ){0,3}(fest|irgendwo fest|beim zoll|hangen geblieben|verloren)(?! (geschraubt|sitz*))
      (wo|wo isch|wo is|wo bleibt|wo san) (isch |is |bleibt |san |steckt |bliibt )?(mis|mi|mei|meine?|d|de|des|mein) (packli|packerl|packl|paket|sendung|lampe|lampn|bstellig|_); (schon |scho |gibt es )?(was|etwas|irgendwas) (gehort|neues) (von|zu|uber) (meiner|meinem|der|dem) _
      (kommt|kimmt|chunt) (die|das|der|mein|meine|des|d) _ (noch|jetzt|heute|morgen|uberhaupt|endlich)( noch| mal| an)*( \\?)?; (wie|wia) (schaut s|schauts|sieht s|siehts|schaut|steht s|stehts|stands) (aus )?(mit|um|fur) (meinem|meiner|dem|der|mei|mein) _( aus)?; (mit )?(wem|welchem|welcher) (paketdienst |post |firma )?(wird|kommt|lauft|geht|liefert|bringt) (das|es|die|der|des)?( geliefert| gebracht| verschickt)?
      wo (ist|bleibt|befindet sich|sind|steckt|bleiben) (denn |jetzt |eigentlich |)(mein|meine|meinen|die|das|der|unser*) _
      (sendungsverfolgung|tracking*|sendungsnummer|verfolgen|nachverfolg*|sendungsstatus|trackingnummer)
      wann (kommt|wird|kann|ist|bekomme|erhalte|soll|trifft|kommen|werden|geht) .. (an|geliefert|da|paket|bestellung|lieferung|ankommen|zugestellt|verschickt|ware|sendung|rechnen|es|sie|sein)
      (status|stand) (meiner|der|von|meines|zu) (bestellung|lieferung|paket*|sendung)
      (wurde|ist|haben|habt|hat|sind) (?!polizei|rettung|notarzt|krankenwagen)(_ )?(_ )?(_ )?(schon |bereits |denn |jetzt )*(verschickt|versendet|versandt|unterwegs|abgeschickt|losgeschickt)
      wie lange (dauert|braucht) .. (lieferung|versand|noch|bis|paket|es)?; liefertermin; voraussichtlich*
      lieferstatus
      (gibt es )?(neuigkeiten|was neues) (zu|uber|von) .. (bestellung|paket|lieferung|sendung)
      wie lange? (noch )?(braucht|dauert|ist|geht) (die|das|der|mein|meine|meinen|es|sie|er|denn|noch) (denn |eigentlich |noch |jetzt |so |wohl |_ )*(noch|unterwegs|bis|paket|lieferung|versand)?; wie lange? (die|das|der|mein|meine) _ (noch |denn |so )*(braucht|dauert|unterwegs ist|unterwegs)( noch)?; (wann|bis wann) (geht|wird|kommt|ist|verschickt) (ihr |denn |endlich |das |die |der |mein |meine |es |_ )+(raus|los|weg|verschickt|losgeschickt|versendet|versandt|auf den weg|an|da); (schon|endlich|jetzt|bereits) (raus|verschickt|losgeschickt|unterwegs|auf dem weg|abgeschickt) \\?; wo (liegt|steckt|hangt|treibt sich|ist|bleibt|rennt) (denn |gerade |jetzt |eigentlich |sich )*(mein|meine|meinen|die|das|der) (_ )?(gerade|jetzt|rum|herum|im moment|denn|nun)?
      (welcher|wer|mit welchem) (paketdienst|zusteller|bote|versanddienst) (bringt|liefert|kommt|hat)( .*)?; (schick|schicke|gib|gebt|sag|sagt|habt ihr|hatt ihr|gibt es) (mir |mal |bitte |ihr |schon |da |eine |ne |die )*(trackingnummer|tracking nummer|sendungsnummer|tracking|paketnummer|link zur sendung*)( .*)?; paketnummer; paketverfolgung; trackingcode; sendungs nr
      wo (sich )?(mein|meine|die|das|der|unser*) _ (sich )?(derzeit |gerade |jetzt |zurzeit |momentan |aktuell |denn |uberhaupt )*(befindet|ist|steckt|bleibt|abgeblieben|hangt|liegt|rumfahrt); (warum|wieso|weshalb) (ist|geht|ging|kommt|liegt|steckt|hangt|steht|wurde|bewegt sich) (mein|meine|die|das|der) _ (jetzt |denn |wieder |schon |seit _ |nicht )*(wieder |nicht )*(zuruck*|retour*|bei euch|bei ihnen|an den absender|weiter|fest|gelandet|umgedreht); (wieder|zuruck) bei euch( gelandet)?; was ist (denn )?mit (meinem|meiner|dem|der) (paket|bestellung|lieferung|sendung|lampe|_)(?! (los mit|kaputt))`,
    start_over: `
      (von vorne|von vorn|nochmal|neu) (anfangen|beginnen|starten|losgehen); (bitte |nochmal |alles |alles nochmal )+(von vorne|von vorn)( bitte)?; von vorne? bitte
      alles (nochmal )?(auf anfang|zurucksetzen|neu (anfangen|starten|beginnen)); neustart
      neu starten; zurucksetzen; vergiss (alles|das|was ich gesagt habe)(?! (, )?(was man|was dir|anweisung*|regeln|vorgaben|was du (gelernt|gesagt bekommen)))( .*)?
      vergessen sie (alles|das)( .*)?`,
    other_order: `
      (andere*|zweite*|weitere*(?! bestellung wird)|noch eine|zwei|beide*) (bestellung*|paket*|lieferung*|artikel|sendung*|packchen)
      (auch|gleiche*|selbe*|dasselbe|problem|genauso|ebenfalls) .. (mit |bei |fur )?(der|dem|die|das|den) (andere*|zweite*)( bestellung| paket| artikel)?
      nicht (diese|die|dieses) bestellung; das andere auch; die andere auch
      (ich meine|ich mein|meine|nein|nee|na|sondern) (, )?(die|den|das|meine) (andere|anderen|zweite|zweiten)( bestellung| mit| von)?( .*)?; (auf )?(den|die|das) (anderen|andere|zweiten) (auftrag|bestellung|vorgang)( .*)?`,
    my_data: `
      (welche|was) .. (daten|informationen|wissen|weisst|speicher*|gespeichert) .. (uber mich|von mir|mir|meine|habt ihr|haben sie)
      was (weisst du|wissen sie|wisst ihr) (uber|von) (mich|mir)
      (kopie|abschrift|protokoll|verlauf|mitschrift) (von |vom |unser* |dies* |des |der |dem )*(gesprach*|chat*|unterhaltung|konversation|nachrichten)
      (chatverlauf|gesprachsverlauf|chatprotokoll)
      (dies* |unser* |den |das |die )(ganze* )?(chat|gesprach|unterhaltung) .. (speichern|herunterladen|exportieren|schicken|zusenden|sichern)
      (losch*|zeig*|exportier*|herunterladen|einsehen|anzeigen|auskunft) .. (mein*|personlich*) .. daten
      meine* (personlichen |personenbezogenen )?daten .. (losch*|lossch*|zeig*|einseh*|gespeichert|sehen|haben|auskunft|entfern*)?
      personenbezogen* daten; meine (personlichen )?daten; dsgvo; datenschutz*
      (speicher*|merkt|behalt*) (ihr|sie|du) (hier |da |eigentlich |die |diese |das |unsere )*(chats?|gesprach*|eingaben|daten|nachrichten|unterhaltung*)( .*)?; werden (diese |die |meine |hier )*(eingaben|nachrichten|chats|gesprache|daten) (gespeichert|aufgezeichnet|protokolliert)( .*)?`,
    back_to_bot: `
      (zuruck|weiter|weitermachen|lieber|fortfahren|doch) .. (zum bot|mit dem bot|mit dir|bot|assistent*|mit ihnen|roboter)
      (lass uns|lassen sie uns|wir) ((?!(damit|mit (der|den|diese[rmn]|meine[rmn]|unsere[rmn])) |mit dem (?!(bot|assistent*|roboter|chatbot) ))_ ){0,4}(weitermachen|fortfahren)(?! wie (bisher|immer) )( .*)?
      (brauche|will|mochte) (doch )?(keinen|nicht mehr auf|keine) (menschen|mitarbeiter|person|berater) (mehr|warten)
      (machen wir|machma|mach du|mach|dann machen wir) (mal |zu zweit |halt |dann |eben |hier |du |einfach )*weiter( .*)?; (ich )?(mache|mach) (ich )?(halt |dann |lieber |eben )*mit (ihnen|dir|dem assistenten) weiter( .*)?`,
  },
  answer: {
    accept: `
      (ich |dann |eben |halt )*(nehme|nehm|nimm) (ich )?(halt |eben |dann )*(,)? ?(was|alles was) (ihr (habt|anbietet|gebt)|sie (haben|anbieten|geben)|es gibt|geht|da ist|drin ist|ich (krieg|kriegen|bekommen) kann)
      ja; ok; in ordnung; einverstanden; gut; gerne; gern; passt( so| fur mich)?; abgemacht; alles klar
      klar; sicher; naturlich; selbstverstandlich; perfekt; super; prima; toll; wunderbar
      ich (nehme|akzeptiere) (es|das|an|das angebot|ihr angebot|das an|die|den|dieses angebot)( an| gerne)?
      nehme (ich|es|das)( an| gerne)?; (ich )?nehme das angebot an; akzeptiert; akzeptiere; angenommen
      deal
      das (ist|ware|klingt) (gut|ok|in ordnung|super|fair|prima|perfekt|toll|fur mich ok|fur mich in ordnung)( fur mich)?
      klingt (gut|fair|super); damit (bin ich|kann ich) (einverstanden|zufrieden|leben)
      bin (damit |ich )?einverstanden; machen (sie|wir) (das|es)( so)?; mach (das|es)( so)?
      so machen wir (es|das); schick(en|t|e)?( sie)?( es| ihn| sie| das| mir)?( bitte)?( los| zu| raus)?
      bitte (schicken|senden|zusenden|verschicken|los)( sie)?( es| ihn| mir)?
      sende(n|t)?( sie)?( es| ihn| mir)?( zu)?
      (das|die|den|der) (erste*|zweite*|dritte*|letzte*)( angebot| option| variante| vorschlag)?
      (erste|zweite|dritte|letzte) (option|variante|angebot); option (eins|zwei|1|2|a|b)
      ja (bitte|gerne|gern|danke); kein problem; kein thema; von mir aus; meinetwegen gerne; bestatigt
      bestatige; ich bestatige; fair; los; nur zu; passt mir; mit vergnugen; jawohl; geht klar
      geht in ordnung; genau`,
    filler: `
      na; na schon; bitte; danke; vielen dank; danke schon; besten dank; herzlichen dank; dann; also; das; es; die; der
      den; dem; mir; mich; fur mich; zu mir; damit; angebot; vorschlag; ihr; ihnen; sie; ich; ein; eine
      einen; neu(e|es|er|en)?; an die gleiche adresse; an dieselbe adresse; gleiche adresse
      dieselbe adresse; adresse; jetzt; heute; so schnell wie moglich; so bald wie moglich; schnell; und
      sehr; gut; guten tag; hallo; hi; ja; ok; gern; gerne; klar; super; prima; perfekt; so; zu; an; mit
      von; aus; auf; wir; machen; doch; mal; schon; nett; lieb; option; variante; paket; liebe* gruss*
      grusse; freundliche*; mit; fur; die hilfe; ihre hilfe; deine hilfe; schicken; senden; nochmal; ist
      bin; zuschicken`,
    reject: `
      nein danke
      (das )?(reicht|genugt|hilft|passt|gefallt|interessiert|bringt|nutzt|gilt|geht) (mir |uns |leider |uberhaupt |gar |so |aber |bei weitem )*(nicht|nichts|kein*|gar nichts)( aus| weiter)?
      nicht (interessiert|einverstanden|genug|akzeptabel|ausreichend|zufrieden|gut genug|fair|annehmbar|hilfreich|mit mir)
      (will|mochte|brauche|nehme|akzeptiere) (ich |das |es |den |die |lieber )*(nicht|kein|keine|keinen|nichts)( haben| an| davon)?
      (auf keinen fall|niemals|keinesfalls|sicher nicht|bestimmt nicht|kommt nicht in frage|vergiss es|vergessen sie e?s|vergessen sie das|nie im leben|absolut nicht|garantiert nicht)
      (was|etwas) (anderes|besseres)
      (andere|anderes|bessere|besseres) (option|angebot|losung|vorschlag|moglichkeit)*
      (viel )?zu (wenig|gering|niedrig)
      (das ist|ist|ware) (doch )?(lacherlich|ein witz|eine beleidigung|wenig|nichts|eine frechheit|unakzeptabel|inakzeptabel|beleidigend|wertlos|nutzlos)
      lehne (ich )?(das |es |ihr angebot |das angebot )?ab; ablehnen; abgelehnt; ich lehne ab; inakzeptabel
      behalt(en|et|e)? .. (gutschein|geld|rabatt|angebot|coupon)?; naturlich nicht; weder noch; keins davon
      keine davon; nutzt mir nichts; nutzlos; bringt mir nichts; wertlos; lacherlich; immer noch nein; witz`,
    no: `nein; nicht; nie; niemals; (na )?(dann|also|so) (eben |halt |lieber |doch )*(nein|nicht|nee|ne)(?! [a-z])`,
    hedge: `
      aber; moment; warte; warten sie; stopp; ich meinte; meinte; eigentlich; vielleicht; eventuell
      weiss nicht; nicht sicher; unsicher; uberlege; uberlegen; nachdenken; kommt drauf an; kommt darauf an
      hangt davon ab; denke; glaube; obwohl; jedoch; zuerst; erst; bevor; bis; spater; danach; frage
      wie sie (wollen|meinen); egal; mir egal; hm; hmm; na ja; naja; vermutlich; angenommen; ausser
      mal sehen`,
    unmeant: `na (toll|super|klasse|prima|bravo|danke|wunderbar)
      (ok|okay|ja|gut|schon) und (dann|jetzt|weiter|nun)( was)?; und (dann|jetzt|nun)( was)?; ja ja (schon )?(klar|sicher); schon klar`,
    counter: `
      nur wenn; unter der bedingung; sofern; (wie ware es|wie war s|was ist) mit
      (mindestens|wenigstens|zumindest|minimum|eher|lieber) (ein |eine |einen |die |auf )?(\\d+|halfte|doppelt*|mehr)?
      (konnen|konnten|kannst|konntest|konnt|geht|gibt) .. (mehr|besser*|erhohen|hoher*|drauflegen|\\d+|halfte|rabatt|angebot)
      (mir ware|wurde|ich|mochte) (ich )?.. lieber; lieber (ein*|das|die|den|mein*)?; bevorzuge
      (geben|gib|zahlen|erstatten|machen|gebt) (sie |mir |ihr )*(mindestens |wenigstens |lieber |doch )?(\\d+|halfte|mehr|die halfte)
      (die )?halfte; \\d+ %; \\d+ (prozent|euro|€|$|dollar); (€|$) \\d+; mehr (als das|geld|rabatt|prozent)
      etwas mehr; ein bisschen mehr; stattdessen; (statt|anstatt) (des|der|dem|den|einer|eines)
      leg* .. (drauf|dazu|obendrauf); gegenvorschlag; gegenangebot; (zehn|zwanzig|dreissig|vierzig|funfzig|sechzig|hundert|funfundzwanzig|funfer|zehner|zwanziger|zwanzger) (euro|franken|dollar|prozent|mehr|drauf)
      (machen sie|macht|mach|sagen wir) (zwanzig|dreissig|vierzig|funfzig|hundert|\\d+|halbe halbe); (letzte|letzter) preis; (mehr|drauf) (, )?(dann|und) .. (einig|ruhe|passt|ok|gut|deal); wenn schon (, )?dann; (etwas|ein bisschen|bisschen|bissl) (mehr|drauf); zu wenig (, )?(mach|leg|geb|gib)*; (verdoppel*|erhoh*|stock*) .. (auf|angebot|betrag|drauf)`,
    condition: `
      wenn; falls; nur wenn; unter der bedingung; vorausgesetzt; sofern; solange; es sei denn; auch
      zusatzlich; ausserdem; dazu; und (ein|eine|einen|auch|dazu|ich will|mein|noch|das geld)`,
    goods: {
      coupon: `gutschein*; rabatt*; coupon*; code; nachlass; guthaben`,
      replacement: `
        ersatz*; neu(e|es|er|en)?; umtausch*; austausch*; nochmal schicken; neulieferung; nachlieferung
        ersatzteil*; anderes exemplar; neuen zuschicken`,
      refund: `ruckerstatt*; erstatt*; geld; teil*erstatt*; teil; entschadig*; prozent; %; teilbetrag`,
      return: `ruckgabe; rucksend*; zuruckschick*; zurucksend*; retour*; label`,
      wait: `warte*; geduld*; abwarten; sendungsverfolgung`,
    },
  },
};
