import type { Book } from './book.ts';

/** From einundzwanzig to neunundneunzig: one word each. */
const COMPOUNDS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
  .flatMap((ten) =>
    ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'].map(
      (one) => `${one}und${ten}`,
    ),
  )
  .join(' ');

export const de: Book = {
  feeling: `es tut mir leid das ist war die der dieses diese ein eine warten wartezeit lang lange ärgerlich lästig schade
    enttäuschend enttäuschung unangenehm mühsam unerfreulich traurig größe paket klar verstanden deutlich oh danke
    hallo wie schön wunderbar verständlich nachvollziehbar gut`,
  asides: 'bitte wirklich sehr einfach ganz gern gerne so ehrlich denn',
  joiners: 'und aber doch also',
  bound: 'dass was wie ob',
  numbers: `${COMPOUNDS} zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend dreizehn vierzehn fünfzehn sechzehn siebzehn
    achtzehn neunzehn zwanzig fünfundzwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert
    einhundert zweihundert tausend million hälfte halb halbe halben doppelt doppelte doppelten dreifach drittel
    viertel fünftel beide mehrere paar`,
  statements: {
    new: 'neue / neuen / ersatz / noch eine [article] / noch einmal eine [article]',
    free: 'kostenlos / kostenfrei / gratis / ohne kosten / ohne jede kosten',
    part: 'teil',
    ask: 'verlangen / bitten / fragen',
    full: 'vollen betrag / volle erstattung / ganzen geld',
    person: 'mensch / menschen / team / jemand / jemanden / kollegin',
    dispute: 'streitfall',
    photo: 'foto',
    order_number: 'bestellnummer',
    return: 'zurückschicken',
  },
  phrases: {
    any: `(das|es) ist nicht was sie erwartet haben / (es tut mir leid|schade) (dass es nicht passt|dass sie warten
      müssen|dass sie noch warten|dass es kaputt angekommen ist|dass es beschädigt angekommen ist|dass das passiert
      ist|dass es nicht ist was sie erwartet haben|dass es nicht so ist wie erwartet) / (es|das) tut mir leid /
      (lassen sie uns|wir) (bringen|) das in ordnung bringen / (wäre|ist) das (in ordnung|gut|okay|recht) (für sie|) /
      danke (für ihre nachricht|für ihr verständnis|dass sie gewartet haben|dass sie es sagen|für die auskunft) /
      danke dass sie schreiben / danke für ihre geduld / darf ich / diese größe war eindeutig nicht die richtige /
      eine falsche größe ist immer ärgerlich / einverstanden / entschuldigen sie (das warten|die verspätung|den ärger)
      / erzählen sie mir etwas mehr darüber was nicht stimmt / erzählen sie mir mehr / es tut mir leid wegen der größe
      / ich möchte das (gern|) in ordnung bringen / ich verstehe (den ärger|ihren ärger|die enttäuschung|das|dass das
      ärgerlich ist) / in ordnung / ist das fair / klingt das gut / machen wir das / machen wir es / mal sehen was ich
      tun kann / möchten sie ihn / nehmen sie das an / passt (das|ihnen das) (für sie|) / passt das / passt das für
      sie / schade dass die größe nicht passt / schade dass es sie enttäuscht hat / schauen wir wie wir das in ordnung
      bringen / schreiben sie hier / sehr gern / tut mir leid / wäre das in ordnung / was (meinen|sagen|halten) sie
      (dazu|davon|) / was genau stimmt damit nicht / was ist (genau|) passiert / was ist damit nicht in ordnung / was
      ist genau schiefgegangen / was meinen sie / was stimmt nicht / wie klingt das / wie schade mit der größe /
      wollen wir es machen / zwei sätze genügen`,
    by: `(es|sie|das geld|der betrag|er) (sollte|soll|wird) (spätestens|) (bis zum|am|bis|zum) [day] (bei ihnen sein|da
      sein|ankommen) / bei ihnen bis zum [day] / bis [day] / bis [day] bei ihnen / bis spätestens [day] / bis zum
      [day] / bis zum [day] bei ihnen / das geld hätten sie bis spätestens [day] / das geld sollte bis zum [day] da
      sein / das geld wäre bis zum [day] bei ihnen / die bis [day] ankommen sollte / es sollte bis [day] bei ihnen
      sein / es sollte bis zum [day] da sein / es sollte spätestens am [day] bei ihnen sein / sie
      (sollten|haben|bekommen) (es|sie|das geld) (spätestens|) (bis zum|am|bis) [day] (haben|bekommen|) / sie sollte
      bis zum [day] bei ihnen sein / sie sollte bis zum [day] da sein / sie sollte spätestens am [day] bei ihnen sein
      / sie sollten bis zum [day] ankommen / sie sollten bis zum [day] bei ihnen sein / sie sollten das geld bis zum
      [day] sehen / sie sollten sie bis [day] haben / sie sollten sie bis zum [day] haben / sollte bis zum [day]
      ankommen / sollte bis zum [day] da sein / spätestens am [day] / spätestens am [day] wären sie bei ihnen /
      spätestens zum [day]`,
    free: `für sie kostenlos / gratis / kostenfrei / kostenlos / ohne kosten / ohne kosten für sie / völlig kostenlos`,
    refund: `(das sind|das ist|also) [percent] (des preises|des kaufpreises) / [percent] / [percent] des preises / [refund] /
      [refund] zurück / [refund] zurückbekommen / das sind [percent] des preises / erstatte ich ihnen [refund] / ich
      (erstatte|biete) ihnen (gern|) [refund] (an|zurück|) / ich (kann|könnte|möchte|würde) ihnen (gern|) [refund]
      (erstatten|zurückgeben|zurückerstatten) / ich biete ihnen eine (erstattung|teilerstattung) von [refund] an / ich
      biete ihnen eine erstattung von [refund] an / ich erstatte ihnen [refund] / ich kann [refund] bis zum [day]
      erstatten / ich kann ihnen [percent] (des preises|des kaufpreises) erstatten / ich kann ihnen [refund] erstatten
      / ich kann ihnen [refund] zurückgeben / ich kann ihnen eine (erstattung|teilerstattung) von [refund] anbieten /
      ich möchte ihnen [percent] erstattung anbieten / ich möchte ihnen [refund] erstatten / ich möchte ihnen eine
      (erstattung|teilerstattung) von [refund] anbieten / ich selbst kann [refund] bis zum [day] erstatten / ich
      selbst kann ihnen [refund] erstatten / sie (bekommen|erhalten) [refund] (zurück|von mir zurück) / sie bekommen
      [refund] zurück / von meiner seite sind es [refund] bis zum [day] / von mir aus kann ich [refund] bis zum [day]
      erstatten / von mir aus kann ich [refund] erstatten / wir (erstatten|geben) ihnen [refund] (zurück|) / würden
      ihnen [refund] zurück helfen`,
    keep: `behalten sie (es|den artikel) / behalten sie das stück / möchten sie es behalten / sie (können|dürfen) (es|den
      artikel|das stück) behalten`,
    coupon: `als (entschuldigung|dankeschön) / danke für den hinweis / darf ich ihnen einen gutschein über [coupon] für die
      nächste bestellung anbieten / entschuldigen sie die wartezeit / für das warten möchte ich ihnen einen gutschein
      von [coupon] für ihren nächsten einkauf geben / für ihre nächste bestellung habe ich einen gutschein über
      [coupon] / ich (kann|könnte|möchte) ihnen (gern|) einen gutschein (über|von) [coupon] für (ihre|die) nächste
      bestellung (anbieten|geben) / ich biete ihnen einen gutschein (über|von) [coupon] für (ihre|die) nächste
      bestellung an / ich kann ihnen einen gutschein über [coupon] für ihre nächste bestellung anbieten / ich weiß /
      möchten sie einen gutschein (über|von) [coupon] für (ihre|die) nächste bestellung / sagen sie ja / wäre ein
      gutschein über [coupon] für die nächste bestellung etwas für sie / weil sie geduldig waren / wenn sie möchten /
      wie wäre ein gutschein (über|von) [coupon] für (ihre|die) nächste bestellung / wie wäre es mit einem gutschein
      über [coupon] für ihren nächsten einkauf`,
    reship: `das nicht ankommt / das paket (kommt wohl nicht mehr|ist wohl verloren) / eine neue [article] / eine neue
      [article] kann kostenlos zu ihnen gehen / es sieht so aus als käme es nicht mehr / ich (kann|könnte|möchte)
      ihnen (eine neue|einen neuen|ein neues|noch eine) [article] (kostenlos|gratis|kostenfrei|)
      (schicken|zusenden|senden|schicken lassen) / ich (schicke|sende) ihnen (eine neue|einen neuen|ein neues|noch
      eine) [article] (kostenlos|gratis|kostenfrei|) (zu|) / ich glaube nicht dass dieses paket noch auftaucht / ich
      glaube nicht dass es noch kommt / ich kann ihnen eine neue [article] kostenlos schicken lassen / ich kann ihnen
      noch eine [article] kostenlos schicken / ich kann ihnen noch einmal eine [article] schicken lassen / ich lasse
      ihnen eine neue [article] zusenden / lange zu warten ist zu viel / lasse ich ihnen eine neue [article] schicken
      / lassen sie mich ihnen eine neue [article] schicken / sie haben lange genug gewartet / warten wir nicht länger
      / wir (schicken|senden) ihnen (eine neue|einen neuen|ein neues) [article] (kostenlos|gratis|)`,
    part: `entschuldigen sie das fehlende teil / es kann ihnen kostenlos geschickt werden / ich (kann|könnte|möchte) ihnen
      das (fehlende|) teil (kostenlos|gratis|kostenfrei|) (schicken|zusenden|schicken lassen) / ich (schicke|sende)
      ihnen das (fehlende|) teil (kostenlos|gratis|) (zu|) / ich kann ihnen das teil kostenlos schicken lassen / ich
      lasse ihnen das fehlende teil ohne kosten zusenden / schade dass etwas gefehlt hat / wir können ihnen dieses
      teil ohne jede kosten schicken`,
    wait: `(ihr paket|das paket|es) ist (noch|) unterwegs / (können|könnten|würden|möchten) sie (noch|) bis zum [wait day]
      warten / das weiß ich / es ist unterwegs / es sollte noch kommen / geben wir dem paket bis [wait day] / halten
      sie noch bis zum [wait day] aus / halten wir noch bis zum [wait day] durch / ist es dann nicht bei ihnen / kommt
      bis dahin nichts / könnten sie noch bis zum [wait day] warten / sagen sie hier bescheid / schreiben sie
      (mir|uns|) (einfach|) hier / schreiben sie mir hier / wäre der [wait day] noch möglich / wenn es bis dahin nicht
      (da|angekommen|gekommen) ist / wenn es dann nicht da ist / wenn es nicht (da|angekommen) ist / wenn es nicht
      kommt / wenn ihr paket bis dahin nicht auftaucht / wir (suchen|finden) eine (andere|) lösung / wir finden etwas
      anderes / wir schauen weiter / wir sehen was noch möglich ist / wir sehen was sich noch machen lässt / wir
      suchen eine andere lösung`,
    counter: `(darüber|das) entscheidet (ein mensch|jemand) aus (dem|unserem) team / dann entscheidet ein mensch aus dem team
      / darüber entscheidet jemand aus dem team / das entscheidet ein mensch / das entscheidet ein mensch aus dem team
      / das höre ich / ein mensch aus dem team entscheidet darüber / ein mensch aus dem team entscheidet das /
      entscheidet ein mensch aus dem team / fragen sie danach / geht auch das / ich verstehe dass sie ihr geld zurück
      möchten / nach dem ganzen geld zu fragen steht ihnen genauso offen / natürlich möchten sie ihr geld / sie können
      (auch|genauso gut|stattdessen|) (den vollen betrag|die volle erstattung) verlangen / sie können auch den vollen
      betrag verlangen / sie können genauso gut den vollen betrag verlangen / sie möchten ihr geld zurück / was ich
      selbst tun kann / wenn sie (lieber|) (den vollen betrag|die volle erstattung) (möchten|wünschen|verlangen) /
      wenn sie den vollen betrag möchten / wenn sie den vollen betrag verlangen möchten / wenn sie lieber den vollen
      betrag verlangen / wenn sie lieber um die volle erstattung bitten`,
    agreed: `(danke|abgemacht|wunderbar|gut) / (wenn|falls) etwas (nicht stimmt|schiefgeht) / [reference] / [reference] ist
      ihre referenz / [refund] kommen bis zum [day] zu ihnen zurück / [refund] sollten bis zum [day] bei ihnen sein /
      abgemacht / behalten sie [reference] als referenz / danke für ihre freundlichkeit / das ist geregelt / die
      erstattung von [refund] kommt bis zum [day] / ihre (referenz|vorgangsnummer|referenznummer) (ist|lautet|)
      [reference] / ihre erstattung von [refund] (sollte|wird|soll|kommt) (spätestens|) bis zum [day] (bei ihnen
      sein|ankommen|) / ihre erstattung von [refund] sollte bis zum [day] bei ihnen sein / ihre referenz ist
      [reference] / merken sie sich diese nummer / referenz [reference] / schreiben sie (mir|uns|) (einfach|) hier /
      sie (bekommen|erhalten) (ihre erstattung von|) [refund] bis zum [day] / sie bekommen [refund] bis zum [day]
      zurück / wenn etwas schiefgeht`,
    handover: `(ein mensch|jemand) aus (dem|unserem) team (übernimmt|kümmert sich darum|meldet sich hier|antwortet ihnen hier)
      / (meist|meistens|in der regel|normalerweise|gewöhnlich) (innerhalb von|in) [minutes] / antwortet ihnen genau
      hier / antwortet meist innerhalb von [minutes] / danke dass sie fragen / daran ändert sich nichts / die alles
      oben liest / die antwort kommt hier meist innerhalb von [minutes] / die antwort kommt meist in [minutes] / dort
      ist alles was sie geschrieben haben / ein mensch aus dem team hat jetzt ihre ganze geschichte / ein mensch aus
      dem team kümmert sich darum / ein mensch aus unserem team übernimmt jetzt / gewöhnlich innerhalb von [minutes] /
      hat alles was sie mir erzählt haben / ich (gebe|leite) (das|alles|ihren fall) an (einen menschen aus dem
      team|jemanden aus dem team|das team) weiter / ich gebe alles an einen menschen aus dem team weiter / ich gebe
      alles an jemanden aus dem team weiter / ich gebe das an jemanden aus dem team weiter / ich hole eine kollegin
      aus dem team dazu / ich übergebe an das team / ihnen hier antwortet / in ordnung / jemand antwortet ihnen hier /
      kein problem / meist innerhalb von [minutes] / mit allem was sie geschrieben haben / natürlich / nichts geht
      verloren / normalerweise innerhalb von [minutes] / selbstverständlich / sie bekommen hier antwort / sie fangen
      nicht von vorn an / sie müssen nichts (wiederholen|noch einmal erzählen) / sie müssen nichts wiederholen`,
    dispute: `das recht einen streitfall zu eröffnen bleibt ihnen / einen streitfall zu eröffnen bleibt ihr recht / einen
      streitfall zu eröffnen bleibt in jedem fall ihr recht / sie dürfen jederzeit einen streitfall eröffnen / sie
      können (auch|jederzeit|weiterhin|) einen streitfall eröffnen`,
    where: `bis [expected on] hätte sie da sein sollen / der letzte scan war am [scanned on] (in [place]|) / der letzte scan
      war am [scanned on] in [place] / die [article] wurde am [shipped on] verschickt / es hätte bis zum [expected on]
      (da|bei ihnen) sein sollen / es hätte bis zum [expected on] bei ihnen sein sollen / ich habe nachgesehen / ihr
      (paket|artikel) (mit [article]|) (ging|wurde) am [shipped on] (bei uns ab|verschickt) / ihr paket mit [article]
      ging am [shipped on] bei uns ab / zuletzt am [scanned on] in [place] gescannt`,
    ask: `(dazu|und) (brauche ich|) (noch|) eine angabe (dazu|) / (wie lautet|nennen sie mir|schicken sie mir|ich brauche)
      die bestellnummer / dazu eine angabe / der postleitzahl oder den letzten vier ziffern der telefonnummer / die
      (e-mail|e-mail-adresse) / die e-mail / die postleitzahl / die postleitzahl oder die letzten vier ziffern der
      telefonnummer / oder die letzten vier ziffern (der|ihrer) telefonnummer / schade dass sie noch warten / schicken
      sie mir die bestellnummer zusammen mit der e-mail / suchen wir es / wie lautet die bestellnummer`,
    photo: `(könnten|können) sie (mir|uns|) ein foto (davon|vom artikel|vom schaden|vom etikett|) schicken / auch gut /
      danke für die erklärung / dann machen wir ohne weiter / kein foto / könnten sie ein foto schicken / nur wenn es
      keine mühe macht / ohne foto geht es auch / sagen sie es / schicken sie es / sonst machen wir weiter / wenn es
      für sie ist / wenn nicht / wenn sie (können|eines haben) / wenn sie gerade ein foto haben / wir machen weiter /
      würde ein foto helfen`,
    desk: `(wann|wie) kam es an / danke für (das foto|die fotos|die angaben) / das angebot steht noch / gibt es noch etwas
      das ich wissen sollte / ich antworte ihnen hier / ich habe alles gelesen was sie geschrieben haben / ich sehe
      mir das an / ihr paket ist (unterwegs|beim zoll|in der zustellung) / was fehlt genau / was wünschen sie sich von
      uns / welche farbe haben sie bekommen / welche größe steht auf dem etikett / welches teil fehlt`,
  },
};
