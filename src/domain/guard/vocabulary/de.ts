/** Words that a reply may be made of, beside its figures, its names and the words of its template. */
export const de = `
    ab aber abgeben abgelaufen abgemacht abkürzung ablauf abwickeln achtsam adresse alle allem allen aller alles
    als also am an anbiete anbieten andere anderen anderer anderes anders anfang anfangen angabe angaben angebot
    angeboten angeht angekommen angenehm angenommen ankommen ankommt ankäme anliegen annehmen ans anschauen
    ansehen antwort antworte antworten antwortet anwesend arbeit arbeite arbeiten art artikel assistent
    assistenten auch auf aufmerksam aufmerksamkeit auftauchen auftaucht aus ausgehalten ausgestellt ausgesucht
    ausgezeichnet aushalten ausreichend auswählen automatische automatischen automatischer außer beantworten
    beantwortet beauftragt bedauerlich bedeutet beenden beendet beginn begleite begleiten behalte behalten
    behandeln behandelt behandle behielten bei beim bekam bekomme bekommen bekommt bemerkt benutzen bequem
    bereit beruhigend berührt bescheid beschreiben beschreibung beschrieben beschädigt beschädigung beschäftigt
    besondere besonders besser beste bestellen bestellnummer bestellt bestellung besten bestätige bestätigt
    betrag bevor bevorzugen bevorzugt bewegt bewusst bezahlt biete bieten bin bis bisschen bitte bitten bleibe
    bleiben bleibt bliebe blieben brauche brauchen bringe bringen bringt böte chat d da dabei dachte dafür
    dagegen daher dahin damit danach dank danke dann daran darauf daraus darf darin darum darüber das dass datei
    davon dazu dein dem den denke denken denkt denn der deren des deshalb deutlich dez dezember die dienen
    dienst dies diese diesem diesen dieser dieses doch dort drin durch dürfen e ebenfalls ebenso echt echtheit
    ehrlich ehrlicherweise eigentlich ein eindeutig eine einem einen einer eines einfach einfacher eingegangen
    eingehen eingetroffen einkauf einmal eins eintreffen einverstanden einverständnis einzelheiten empfange
    empfangen empfängt ende endlich entgegen entgegenkommen entscheiden entscheidet entschied entschieden
    entschuldigen entschuldigung entsprechen enttäuschend enttäuscht enttäuschung er erfreulich erfreut erfüllen
    erhalten erinnern erinnert erklären erklärt erklärten erklärung erlauben erledigt ermüdend ernst ernste
    erreichbar erreichen erreicht ersatz ersatzteil erst erstatte erstatten erstattet erstatteten erstattung
    erwarten erwartet erwähnt erwähnten erzähle erzählen erzählt erzählte eröffnen es etikett etwas euch fair
    fall falls falsche falscher fand fangen farbe fehlende fehler fehlt fehlte fertig finde finden findet folgen
    fortfahren foto fotos frage fragen fragte frei freitag freue freuen freundlich freundliche freundlichen
    freundlichkeit früher funktioniert fühlen für gab gaben ganz ganze ganzen gar gebe geben gebracht gebrauchen
    gedauert geduld geduldig geehrt gefallen gefehlt gefreut gefunden gefällt gefälscht gefühl gegenwärtig
    gehabt gehalten gehe gehen geholfen geholt geht geklärt gekommen gekommene gekostet geld gelegen gelegenheit
    gelesen gelöst gemacht gemeinsam gemeint gemeldet genau genaue genauer genaueres genauso genommen genug
    genügen genügt geordnet geprüft gerade gerecht geredet geregelt gern gerne gesagt gescannt geschehen
    gescheitert geschichte geschichten geschickt geschieht geschrieben gesehen gesetzt gespeichert gespräch
    gestellt gesucht gewartet gewendet gewesen gewiss gewählt gewöhnlich gewöhnliches gewünscht gezeigt geändert
    gibt gilt ging ginge gingen glaube glauben glaubte gleich gleichfalls glücklich glücklicherweise gratis groß
    großartig großen grund größe gut gute guten guter gutschein gäbe gültig habe haben hallo halte halten hat
    hatte hatten heiles helfe helfen heraus hervorragend herzlich herzlichen hielt hier hilfe hilft hin hinten
    hinter hinweis hoffe hoffen hole holen hält hässlich hätte hätten höre hören hört hübsch ich ihm ihn ihnen
    ihr ihre ihrem ihren ihrer ihres im immer in indem informieren informiert innerhalb ins insgesamt interesse
    interessieren interessiert inzwischen ist ja januar je jedem jederzeit jedoch jemand jemanden jetzt kam kann
    kaputt kauf kaum kein keine keinem keinen kenne kennen klang klappt klar kleine kleiner kleineres klinge
    klingen klingt klären knöpfe kollegin komme kommen kommend kommt konnte kontaktdaten korrekt kostbar kosten
    kostenfrei kostenlos kostenloser kostet kurz kurze kurzen käme kämen können könnte könnten kümmere kümmern
    kümmert lang lange langsam las lasse lassen laut lautet lebt lege legen leicht leid leider leidtut leisten
    lektüre lesen lesend letzte letzten letzter lieb liebe lieben lieber liegen liegt liest ließ los länger
    lässt lästig läuft löse lösen lösung mache machen macht mail mal man manchmal mehr mehrheit mein meine
    meinem meinen meiner meinung meist meistens melde melden mensch menschen menschlich merken mich minute
    minuten mir mit mitgeteilt mitnehmen mitteilen moment muss möchte möchten mögen möglich möglicherweise
    möglichkeit möglichkeiten müde mühe müssen müssten nach nachfragen nachgesehen nachricht nachrichten
    nachsehen nachvollziehbar nachvollziehen nahm name namen natürlich neben nehme nehmen nein nenne nennen
    nennt nett nette netten neu neue neuen neues nicht nichts nie niemand nimmt noch nochmal nochmals
    normalerweise notiere notiert nummer nun nur nutzen nächste nächsten näher näheres nötig ob oben oder offen
    offensichtlich oft oh ohne ok okay oktober ordentlich ordentliches ordnung original packen paket passen
    passend passende passiert passt person postleitzahl preis preises prima problem probleme produkt prozent
    prüfe prüfen punkt qualität rechne recht reden referenz regel regeln reicht richtig richtige richtigen ruhe
    ruhig rückmeldung sache sachen sag sage sagen sagt sagten satz scan schade schaue schauen scheint schicke
    schicken schickt schickte schickten schief schiefgegangen schiefgeht schieflaufen schien schlage schlecht
    schlechte schließlich schlimm schlimmer schon schreibe schreiben schreibt schritt schätze schätzen schön
    screenshot sehe sehen sehr sei seien sein seine seit seite selbst selbstverständlich sende senden sendet
    sendung september setze setzen sich sicher sie siehe sieht sind situation so sobald sofern sogar solche soll
    sollen sollte sollten somit sondern sonst sorgfältig sprechen spät späteren spätestens spürbar stand statt
    stattdessen stehe stehen steht stelle stellen stimmt streitfall stück suche suchen suchten sätze sätzen tag
    tat tatsächlich taucht team teil teile teilen teilerstattung telefonnummer text toll treffen trifft träfe
    tun tut täte um unangenehm und unerfreulich ungefähr unglücklich unnötig uns unser unsere unserem unseren
    unserer unter unterdessen unterschied unterstützen unterstützung unterwegs unvollständig unzufrieden
    verdienen verdient vereinbart verfügbar verfügung vergessen verlangen verlangt verlangten verlassen
    verlieren verloren vermeiden vermerkt vermutlich verpackung versandt verschickt versichern verspätet
    verspätung verstanden verstehe verstehen verständlich verständnis versuche versuchen verwenden verwendet
    verzeihen verzeihung verärgern verärgert viel viele vielen vielleicht vier voll volle vollen vollständig vom
    von vor voran vorbei vorbereiten vorerst vorgang vorgangsnummer vorgeschlagen vorher vorhin vorn vorne
    vorschlag vorschlagen völlig wahr wahre wann war waren warte warten wartezeit warum was weder weg wegen weil
    weise weit weiter weitere weitergeben weitergeht weitergekommen weiterhelfen weiterhin weiß welche welchem
    welchen welcher welches wem wen wenden wenig wenige weniger wenn wer werde werden wert wichtig wichtigste
    wickeln wie wieder wiederhole wiederholen will willen wir wird wirken wirklich wissen wo wohl wolle wollen
    wollte wollten worden wort worte worten wunder wunderbar wunsch wurde wählen während wäre wären wärme wärst
    wünschen würde würden wüsste wütend zahl zeigen zeigt zeigte zeit ziffern zoll zu zuerst zufrieden zugehört
    zugestellt zuhöre zuhören zuletzt zum zunächst zur zurück zurückbekommen zurückerstatten zurückgeben
    zurückgegeben zusammen zusenden zustelldienst zustelldienstes zustellung zuständig zusätzlich zwei zweifeln
    zwischen ähnlich ändert ärger ärgerlich öffnen über übergebe überhaupt überlegen übernehme übernehmen
    übernimmt überprüfen überprüft
`;
