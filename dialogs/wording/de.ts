import type { Sentences } from './phrases.ts';

// With "Sie". An apology stands under `empathy` only. Titles and places are foreign text: in quotes or after a colon.

export const de: Sentences<'one' | 'other'> = {
  // --- opening
  greeting:
    'Guten Tag, ich bin der automatische Assistent von {{shop}}. Ich kann bei einem Problem mit einer Bestellung helfen. Wenn Sie lieber mit jemandem aus dem Team sprechen möchten, sagen Sie es jederzeit. Was ist passiert?',
  introduction:
    'Guten Tag, hier ist der automatische Assistent von {{shop}}. Wenn Sie lieber mit jemandem aus dem Team sprechen möchten, genügt ein Wort.',
  welcome:
    'Guten Tag, hier ist der automatische Assistent von {{shop}}. Erzählen Sie mir in Ihren Worten, was mit Ihrer Bestellung ist. Wenn Sie lieber mit jemandem aus dem Team sprechen möchten, sagen Sie es einfach.',
  'welcome.again': 'Hallo. Was ist mit Ihrer Bestellung passiert?',
  help: 'Ich bin der automatische Assistent von {{shop}}. Ich kann mir Ihre Bestellung ansehen und Ihnen bei einem Problem gleich hier eine Lösung anbieten. Schreiben Sie, wie Sie möchten; die Knöpfe sind nur eine Abkürzung. Wenn Sie lieber jemanden aus dem Team möchten, genügt ein Wort.',
  'help.waiting':
    'Das muss sich jetzt jemand aus dem Team ansehen, deshalb kann ich Ihnen hier nichts anbieten: Sie erfahren dann, was möglich ist. Was Sie bis dahin schreiben, wird mitgelesen.',
  about_bot:
    'Ja, ich bin ein automatischer Assistent und arbeite für {{shop}}. Wenn Sie lieber mit jemandem aus dem Team sprechen möchten, sagen Sie es einfach.',
  thanks: 'Gern geschehen. Wenn noch etwas ist, schreiben Sie einfach hier.',
  goodbye: 'Alles Gute. Wenn etwas ist, können Sie jederzeit hier schreiben.',
  start_over: 'Gut, fangen wir von vorn an. Was ist passiert?',
  order_unchanged:
    'Nein, soweit ich sehe, wurde nichts storniert oder geändert: Ihre Bestellung steht so, wie Sie sie aufgegeben haben.',
  order_kept:
    'Schön, dass es dabei bleibt. Ich habe Ihre Bitte zurückgenommen, es ändert also niemand etwas: Ihre Bestellung läuft weiter, wie Sie sie aufgegeben haben. Falls Sie es anders gemeint haben, sagen Sie es mir einfach.',
  'order_kept.goes_on':
    'In Ordnung, es wird nichts storniert oder geändert. Dann zurück zu dem, was nicht stimmt.',

  // --- feeling with the buyer
  'empathy.not_received_calm': 'Dann sehen wir nach, wo Ihr Paket ist.',
  'empathy.not_received_upset': 'Es tut mir leid, dass Sie Ihr Paket noch nicht haben.',
  'empathy.not_received_furious':
    'Sie haben bezahlt, und Ihr Paket ist noch immer nicht da. So darf das nicht sein, und es tut mir leid.',
  'empathy.not_there_calm': 'Laut Versanddienst ist es zugestellt, und Sie haben es nicht; sehen wir nach.',
  'empathy.not_there_upset': 'Es tut mir leid, dass es als zugestellt gilt und Sie nichts haben.',
  'empathy.not_there_furious':
    'Es gilt als zugestellt, und Sie haben nichts. Das hätte nicht passieren dürfen, und es tut mir leid.',
  'empathy.damaged_calm': 'So sollte es nicht ankommen; das bringen wir in Ordnung.',
  'empathy.damaged_upset': 'Es tut mir leid, dass es beschädigt bei Ihnen angekommen ist.',
  'empathy.damaged_furious':
    'Sie haben bezahlt und etwas Kaputtes bekommen. So darf das nicht sein, und es tut mir leid.',
  'empathy.quality_calm': 'Schauen wir, wie wir das in Ordnung bringen.',
  'empathy.quality_upset': 'Es tut mir leid, dass der Artikel Sie enttäuscht.',
  'empathy.quality_furious':
    'Sie haben für etwas Ordentliches bezahlt, und dann das. So darf das nicht sein, und es tut mir leid.',
  'empathy.wrong_size_calm': 'Eine Größe, die nicht passt, ist ärgerlich; das bringen wir in Ordnung.',
  'empathy.wrong_size_upset': 'Es tut mir leid, dass Sie es in dieser Größe nicht gebrauchen können.',
  'empathy.wrong_size_furious':
    'Sie haben für etwas bezahlt, das Sie nicht gebrauchen können. Das sollte nicht passieren, und es tut mir leid.',
  'empathy.wrong_colour_calm': 'Das ist nicht die Farbe, die Sie wollten; das bringen wir in Ordnung.',
  'empathy.wrong_colour_upset':
    'Es tut mir leid, dass es nicht die Farbe ist, auf die Sie sich gefreut haben.',
  'empathy.wrong_colour_furious':
    'Sie haben eine Farbe ausgesucht und eine andere bekommen. Das sollte nicht passieren, und es tut mir leid.',
  'empathy.not_as_described_calm':
    'Was ankommt, sollte dem entsprechen, was gezeigt wurde; sehen wir es uns an.',
  'empathy.not_as_described_upset':
    'Es tut mir leid, dass es nicht das ist, was Sie beim Kauf gesehen haben.',
  'empathy.not_as_described_furious':
    'Sie haben sich auf die Beschreibung verlassen und etwas anderes bekommen. So darf das nicht sein, und es tut mir leid.',
  'empathy.wrong_item_calm': 'Das haben Sie nicht bestellt; das bringen wir in Ordnung.',
  'empathy.wrong_item_upset':
    'Es tut mir leid, dass Sie etwas bekommen haben, das Sie nicht bestellt hatten.',
  'empathy.wrong_item_furious':
    'Sie haben auf Ihre Bestellung gewartet und etwas ganz anderes bekommen. So darf das nicht sein, und es tut mir leid.',
  'empathy.missing_parts_calm': 'Es sollte vollständig sein; das bringen wir in Ordnung.',
  'empathy.missing_parts_upset': 'Es tut mir leid, dass es nicht vollständig angekommen ist.',
  'empathy.missing_parts_furious':
    'Sie haben alles bezahlt und nur einen Teil bekommen. So darf das nicht sein, und es tut mir leid.',
  'empathy.counterfeit_calm': 'Das ist eine ernste Sache, und ich behandle sie auch so.',
  'empathy.counterfeit_upset':
    'Es tut mir leid, dass Sie an der Echtheit zweifeln müssen. Ich nehme das ernst.',
  'empathy.counterfeit_furious':
    'Sie haben für ein Original bezahlt und müssen nun daran zweifeln. Das sollte nicht sein. Es tut mir leid, und ich nehme das ernst.',
  'empathy.changed_mind_calm': 'Das ist in Ordnung, so etwas kommt vor.',
  'empathy.changed_mind_upset':
    'Es tut mir leid, dass die Bestellung nun doch nicht das Richtige für Sie ist.',
  'empathy.changed_mind_furious':
    'Mit dieser Bestellung hatten Sie offensichtlich viel Ärger, und es tut mir leid. Schauen wir, was möglich ist.',
  'empathy.other_calm': 'Schauen wir es uns an.',
  'empathy.other_upset': 'Es tut mir leid, dass das schiefgegangen ist.',
  'empathy.other_furious':
    'Da ist offensichtlich viel schiefgegangen. So darf das nicht sein, und es tut mir leid.',

  // --- questions
  'sympathy.bereavement': 'Mein herzliches Beileid.',
  'sympathy.illness': 'Ich wünsche viel Kraft und gute Besserung.',
  'sympathy.child': 'Wie traurig für ein Kind.',
  'sympathy.celebration': 'So ein Tag kommt nicht wieder, und da hätte alles stimmen sollen.',
  'ask.complaint': 'Was ist mit Ihrer Bestellung passiert? Sagen Sie es in Ihren Worten.',
  'ask.complaint.again':
    'Ich möchte es richtig verstehen. Ist nichts angekommen, oder stimmt etwas nicht mit dem, was Sie bekommen haben?',
  'ask.order':
    'Wie lautet die Bestellnummer? Ich brauche noch eine Angabe dazu: die E-Mail-Adresse, die Postleitzahl oder die letzten vier Ziffern der Telefonnummer.',
  'ask.order.to_look': 'Um Ihnen sagen zu können, wie es steht, muss ich zuerst die Bestellung finden.',
  'ask.order.again':
    'Damit bin ich nicht weitergekommen. Bitte schicken Sie mir noch einmal die Bestellnummer und dazu eine Angabe: die E-Mail-Adresse, die Postleitzahl oder die letzten vier Ziffern der Telefonnummer.',
  'ask.proof':
    'Zu dieser Nummer brauche ich noch eine Angabe: die E-Mail-Adresse, die Postleitzahl oder die letzten vier Ziffern der Telefonnummer.',
  'ask.order.failed_again':
    'Damit komme ich noch immer nicht weiter. Die Nummer steht unter „Meine Bestellungen“ und in der Bestätigungs-E-Mail, und die andere Angabe muss die sein, die dazu hinterlegt wurde. Können Sie beides vergleichen und noch einmal schicken?',
  'ask.order.number':
    'Danke. Dann fehlt mir nur noch die Bestellnummer; sie steht unter „Meine Bestellungen“ und in der Bestätigungs-E-Mail.',
  'ask.order.where':
    'Ohne die Bestellnummer kann ich nichts nachsehen. Sie steht unter „Meine Bestellungen“ in Ihrem Konto oder in der App und in der Bestätigungs-E-Mail. Bitte schicken Sie sie mit der E-Mail-Adresse, der Postleitzahl oder den letzten vier Ziffern der Telefonnummer.',
  'ask.proof.again':
    'Die Nummer allein könnte jeder haben; bitte schicken Sie eine Angabe dazu: die E-Mail-Adresse, die Postleitzahl oder die letzten vier Ziffern der Telefonnummer.',
  'ask.more_proof':
    'Gern. Bevor ich das festhalte, brauche ich noch eine Angabe, weil diese Bestellung mehr wert ist: {{what}}. Das Angebot bleibt solange bestehen.',
  'ask.more_proof.again':
    'Ohne sie kann ich Ihr Ja nicht festhalten: Postleitzahl und die letzten Ziffern der Telefonnummer stehen auf dem Paketaufkleber und sind für alle lesbar. Bitte schicken Sie {{what}}.',
  'ask.more_proof.failed':
    'Das passt nicht zu dieser Bestellung. Können Sie nachsehen, was Sie bei der Bestellung angegeben haben, und es noch einmal schicken: {{what}}?',
  'ask.more_proof.failed_again':
    'Das ist es auch nicht. Vielleicht wurde eine andere Adresse oder Nummer angegeben: Bitte sehen Sie in der Bestellbestätigung nach und schicken Sie {{what}}.',
  'fact.email': 'die E-Mail-Adresse der Bestellung',
  'fact.phone_number': 'die ganze Telefonnummer der Bestellung',
  'fact.email_or_phone': 'die E-Mail-Adresse oder die ganze Telefonnummer der Bestellung',
  'ask.which_order': 'Um welche Bestellung geht es?',
  'ask.which_order.again':
    'Ich möchte die richtige ansehen. Um welche Bestellung geht es? Die Nummer oder ein Wort aus dem Namen genügt.',
  'ask.which_item': 'Um welchen Artikel geht es?',
  'ask.which_item.of_several': 'Zuerst {{complaint}}: Um welchen Artikel geht es?',
  'ask.which_item.again':
    'Ich möchte beim richtigen Artikel nachsehen. Um welchen geht es? Ein Wort aus dem Namen genügt.',
  'ask.looked_around':
    'Hat vielleicht jemand anders das Paket angenommen, etwa Nachbarn, jemand bei Ihnen zu Hause oder der Empfang?',
  'ask.description': 'Was genau stimmt nicht? Ein, zwei Sätze genügen.',
  'ask.received.wrong_size.alone': 'Welche Größe steht auf dem Etikett des Artikels, den Sie bekommen haben?',
  'ask.received.wrong_size':
    'In der Bestellung steht: {{ordered}}. Welche Größe steht auf dem Etikett des Artikels, den Sie bekommen haben?',
  'ask.received.wrong_colour': 'In der Bestellung steht: {{ordered}}. Welche Farbe haben Sie bekommen?',
  'ask.received.other': 'Was haben Sie stattdessen bekommen?',
  'ask.missing': 'Was genau fehlt?',
  'ask.photo':
    'Ein Foto würde helfen, wenn es Ihnen keine Umstände macht. Wenn doch, sagen Sie es einfach, dann geht es auch ohne.',
  'ask.settled_before': 'Geht es darum oder um etwas Neues?',
  'ask.photo.not_here':
    'Bei mir ist bisher kein Foto angekommen; vielleicht ist es unterwegs verloren gegangen. Können Sie es noch einmal schicken, direkt hier im Chat? Wenn das umständlich ist, sagen Sie es einfach, dann geht es auch ohne.',
  'ask.photo.clearer':
    'Auf Ihrem Foto ist nicht alles zu erkennen. Ein Foto aus der Nähe oder mit mehr Licht würde helfen, wenn es Ihnen keine Umstände macht; sonst geht es auch so weiter.',
  'ask.description.damaged': 'Wo ist es beschädigt, und wie stark? Ein, zwei Sätze genügen.',
  'ask.description.quality': 'Was funktioniert nicht, oder was stimmt daran nicht? Ein, zwei Sätze genügen.',
  'ask.description.not_as_described': 'Was ist anders als das, was Sie beim Bestellen gesehen haben?',
  'ask.confirm.again': 'Bevor ich weitersuche: {{question}}',
  'ask.confirm.not_received': 'Geht es darum, dass Ihr Paket nicht angekommen ist?',
  'ask.confirm.damaged': 'Geht es darum, dass es beschädigt angekommen ist?',
  'ask.confirm.quality': 'Geht es darum, dass es nicht richtig funktioniert oder schlecht gemacht ist?',
  'ask.confirm.wrong_size': 'Geht es darum, dass die Größe nicht stimmt?',
  'ask.confirm.wrong_colour': 'Geht es darum, dass die Farbe nicht die bestellte ist?',
  'ask.confirm.not_as_described': 'Geht es darum, dass es nicht der Beschreibung entspricht?',
  'ask.confirm.wrong_item': 'Geht es darum, dass Sie etwas anderes bekommen haben, als Sie bestellt hatten?',
  'ask.confirm.missing_parts': 'Geht es darum, dass etwas im Paket fehlt?',
  'ask.confirm.counterfeit': 'Geht es darum, dass Sie an der Echtheit zweifeln?',
  'ask.confirm.changed_mind': 'Geht es darum, dass Sie es nicht mehr möchten?',
  'ask.confirm.other': 'Stimmt etwas mit Ihrer Bestellung nicht?',
  'ask.other_order': 'Ist es trotzdem schon bei Ihnen, oder geht es um eine andere Bestellung?',
  'ask.has_parcel': 'Damit ich es richtig verstehe: Haben Sie das Paket jetzt, oder hat es niemand?',

  // --- the order
  'found.name': 'Danke, {{name}}.',
  'found.anonymous': 'Danke.',
  'order.not_shipped': 'Ihr Paket mit „{{item}}“ ist noch nicht verschickt.',
  'order.in_transit':
    'Ihr Paket mit „{{item}}“ haben wir am {{shippedOn}} verschickt. Letzter Scan: {{scannedOn}}, {{place}}.',
  'order.in_transit.no_scan':
    'Ihr Paket mit „{{item}}“ haben wir am {{shippedOn}} verschickt. Einen späteren Scan des Zustelldienstes sehe ich nicht.',
  'order.in_transit.no_day':
    'Ihr Paket mit „{{item}}“ haben wir verschickt. Einen Scan des Zustelldienstes sehe ich nicht.',
  'order.customs':
    'Ihr Paket mit „{{item}}“ haben wir am {{shippedOn}} verschickt; es liegt beim Zoll. Letzter Scan: {{scannedOn}}.',
  'order.out_for_delivery': 'Ihr Paket mit „{{item}}“ ist in der Zustellung.',
  'order.delivered': 'Laut Zustelldienst wurde Ihr Paket mit „{{item}}“ am {{deliveredOn}} zugestellt.',
  'order.delivered.no_day': 'Laut Zustelldienst wurde Ihr Paket mit „{{item}}“ zugestellt.',
  'order.returned_to_sender':
    'Laut Zustelldienst ging Ihr Paket mit „{{item}}“ an uns zurück. Letzter Scan: {{scannedOn}}.',
  'order.returned_to_sender.no_day': 'Laut Zustelldienst ging Ihr Paket mit „{{item}}“ an uns zurück.',
  'order.lost':
    'Ihr Paket mit „{{item}}“ haben wir am {{shippedOn}} verschickt; es gilt inzwischen als verloren.',
  'order.lost.no_day': 'Ihr Paket mit „{{item}}“ haben wir verschickt; es gilt inzwischen als verloren.',
  'order.expected_by':
    'Es soll bis zum {{date}} bei Ihnen sein; es kann früher kommen, versprechen kann ich das aber nicht.',
  'order.late_since': 'Es hätte bis zum {{date}} bei Ihnen sein sollen.',
  'order.no_new_day': 'Der Versanddienst nennt keinen neuen Tag, deshalb kann ich keinen versprechen.',
  'order.still_moving': 'Es wurde erst kürzlich gescannt, ist also offenbar noch unterwegs.',
  'order.anything_wrong': 'Gibt es damit ein Problem, bei dem ich helfen kann?',
  'order.tracking': 'Versanddienst: {{carrier}}, Sendungsnummer {{number}}.',
  'order.tracking_number': 'Die Sendungsnummer ist {{number}}.',
  'order.carrier': 'Versanddienst: {{carrier}}.',
  'order.no_news': 'Beim Versanddienst steht nichts Neueres als das, was ich Ihnen oben geschrieben habe.',
  'order.not_coming': 'Ich glaube nicht, dass es noch kommt.',
  'order.shall_i_help': 'Soll ich nachsehen, was ich für Sie tun kann?',
  anything_else: 'Ich bin da. Sagen Sie mir in ein paar Worten, was Sie brauchen, dann sehe ich nach.',
  arrived: 'Das freut mich. Viel Freude damit, und wenn etwas ist, schreiben Sie einfach hier.',

  // --- offers
  'offer.reassurance':
    'Können Sie noch bis zum {{date}} warten? Wenn es dann nicht da ist, schreiben Sie hier, und wir sehen, was noch möglich ist.',
  'offer.coupon':
    'Ich kann Ihnen einen Gutschein über {{amount}} für Ihre nächste Bestellung anbieten. Möchten Sie ihn?',
  'offer.partial_refund':
    'Ich kann Ihnen {{amount}} erstatten; das Geld soll bis zum {{date}} bei Ihnen sein. Möchten Sie das?',
  'offer.partial_refund.percent':
    'Ich kann Ihnen {{percent}} des Preises erstatten, das sind {{amount}}. Das Geld soll bis zum {{date}} bei Ihnen sein. Möchten Sie das?',
  'offer.reship':
    'Ich kann Ihnen kostenlos Ersatz schicken lassen: „{{item}}“. Er soll bis zum {{date}} bei Ihnen sein. Möchten Sie das?',
  'offer.reship.keep':
    'Ich kann Ihnen kostenlos Ersatz schicken lassen: „{{item}}“. Er soll bis zum {{date}} bei Ihnen sein, und Sie behalten, was Sie bekommen haben. Möchten Sie das?',
  'offer.replacement_part':
    'Ich kann Ihnen das Teil kostenlos schicken lassen. Es soll bis zum {{date}} bei Ihnen sein. Möchten Sie das?',
  'offer.full_refund':
    'Ich kann Ihnen {{amount}} erstatten, also alles, was Sie dafür bezahlt haben. Möchten Sie das?',
  'offer.return_for_refund':
    'Sie können den Artikel zurückschicken und bekommen, sobald er da ist, {{amount}} zurück, also alles, was Sie dafür bezahlt haben. Möchten Sie das?',
  'offer.counter.partial_refund':
    'Verstanden, Sie möchten Ihr Geld zurück. Ich selbst kann Ihnen {{amount}} erstatten, bis zum {{date}}. Sie können ebenso den vollen Betrag verlangen; darüber entscheidet jemand aus dem Team.',
  'offer.counter.reship':
    'Verstanden, Sie möchten Ihr Geld zurück. Ich selbst kann Ihnen kostenlos Ersatz schicken lassen: „{{item}}“, bis zum {{date}}. Sie können ebenso die volle Erstattung verlangen; darüber entscheidet jemand aus dem Team.',
  'offer.counter.replacement_part':
    'Verstanden, Sie möchten Ihr Geld zurück. Ich selbst kann Ihnen das Teil kostenlos schicken lassen, bis zum {{date}}. Sie können ebenso die volle Erstattung verlangen; darüber entscheidet jemand aus dem Team.',
  'offer.next': 'Gut, dann etwas anderes.',
  'offer.again': 'Mein Angebot von vorhin ist abgelaufen; jetzt gilt dieses.',
  'offer.after_all': 'Gern, dann also doch: {{what}}. Soll ich das so festhalten?',
  'offer.open_until': 'Dieses Angebot gilt bis zum {{date}}.',
  'offer.still_open':
    'Mein Angebot ist im Moment dieses: {{what}}. Wenn es nicht das Richtige ist, sagen Sie einfach Nein, dann sehe ich nach, was es sonst gibt; was ich nicht entscheiden kann, entscheidet jemand aus dem Team. Möchten Sie es so?',
  'offer.gone': 'Dieses Angebot gilt nicht mehr. Jetzt gilt: {{what}}.',
  'what.reassurance': 'bis zum {{date}} warten',
  'what.coupon': 'ein Gutschein über {{amount}}',
  'what.partial_refund': 'eine Erstattung von {{amount}}',
  'what.reship': 'kostenloser Ersatz („{{item}}“)',
  'what.replacement_part': 'das Teil, kostenlos',
  'what.full_refund': 'eine Erstattung von {{amount}}',
  'what.return_for_refund': 'die Rückgabe gegen Erstattung von {{amount}}',
  'offer.still_open.again':
    'Ich bin nicht sicher, ob ich Ihnen folge, und möchte nicht raten. Mein Angebot gilt weiterhin: {{what}}. Ein Ja, ein Nein oder eine Frage genügt, und Sie können auch nach jemandem aus dem Team fragen.',
  'offer.confirm':
    'Nur damit ich nichts Falsches festhalte: Mein Angebot ist gerade dieses: {{what}}. Möchten Sie das?',
  'offer.without_photo': 'Kein Problem: Das Angebot gilt auch ohne Foto. Möchten Sie es so?',
  'offer.stands': 'Mein Vorschlag von vorhin gilt währenddessen weiter.',
  'offer.said_all':
    'Mehr kann ich Ihnen dazu selbst nicht sagen. Sie können annehmen, ablehnen oder nach jemandem aus dem Team fragen.',
  'about_offer.again': 'Daran hat sich nichts geändert: {{answer}}',
  'about_offer.what.reassurance':
    'Das heißt: noch etwas warten, und ich behalte den Tag im Blick. Sie verlieren dadurch nichts.',
  'about_offer.what.coupon': 'Es ist ein Gutschein: {{amount}} Nachlass auf Ihre nächste Bestellung bei uns.',
  'about_offer.what.partial_refund':
    'Das heißt, dass Sie die Bestellung behalten und {{amount}} von dem, was Sie bezahlt haben, zurückbekommen.',
  'about_offer.together': 'Das gilt für {{item}} zusammen.',
  'about_offer.what.reship':
    'Das heißt, dass Ihnen derselbe Artikel noch einmal kostenlos geschickt wird: „{{item}}“. Zurückschicken müssen Sie nichts.',
  'about_offer.what.replacement_part':
    'Das heißt, dass Ihnen nur das geschickt wird, was Sie noch brauchen, und zwar kostenlos.',
  'about_offer.what.full_refund':
    'Das heißt, dass Sie {{amount}} zurückbekommen, also alles, was Sie dafür bezahlt haben.',
  'about_offer.what.return_for_refund':
    'Das heißt, dass Sie es zurückschicken und {{amount}} zurückbekommen, sobald es da ist.',
  'about_offer.keep_goods': 'Nein, Sie behalten, was Sie haben; zurückschicken müssen Sie nichts.',
  'about_offer.keep_goods.not_received':
    'Nein, wenn das erste Paket doch noch auftaucht, dürfen Sie es behalten; zurückschicken müssen Sie nichts.',
  'about_offer.keep_goods.under_way':
    'Nein, zurückschicken müssen Sie nichts: Ihr Paket gehört weiterhin Ihnen, wenn es kommt.',
  'about_offer.keep_goods.return':
    'Bei diesem Angebot geht der Artikel an uns zurück; das Geld folgt, sobald er angekommen ist.',
  'about_offer.postage': 'Der Versand zu Ihnen ist kostenlos, und bei diesem Angebot muss nichts zurück.',
  'about_offer.postage.return':
    'Wie es zurückgeht und wer das bezahlt, schreibt Ihnen jemand aus dem Team hier, bevor Sie etwas verschicken.',
  'about_offer.postage.nothing_sent':
    'Bei diesem Angebot muss nichts zurückgeschickt werden, also fällt auch kein Porto an. Wenn Sie es lieber zurückgeben, sagt Ihnen jemand aus dem Team vorher, wie das geht und wer es bezahlt.',
  'about_offer.how_paid.money':
    'Das Geld kommt über {{marketplace}} auf demselben Weg zurück, auf dem Sie bezahlt haben.',
  'about_offer.how_paid.coupon':
    'Er wird beim Bezahlen Ihrer nächsten Bestellung abgezogen; ausgezahlt wird er nicht.',
  'about_offer.how_paid.nothing': 'Dabei fließt kein Geld, und Sie müssen nichts bezahlen.',
  'about_offer.when.parcel': 'Die Sendung soll bis zum {{date}} bei Ihnen sein.',
  'about_offer.when.money': 'Das Geld soll bis zum {{date}} bei Ihnen sein.',
  'about_offer.when.coupon':
    'Bei diesem Angebot wird kein Geld ausgezahlt: Es ist ein Gutschein, und er wird ausgestellt, sobald Sie zugesagt haben.',
  'about_offer.when.not_known':
    'Einen Tag kann ich noch nicht nennen; jemand aus dem Team schreibt ihn Ihnen hier.',
  'about_offer.valid_until': 'Es gilt bis zum {{time}}.',
  'about_offer.tracked':
    'Ja, es wird mit Sendungsverfolgung verschickt. Ich schreibe hier, sobald es unterwegs ist.',
  'about_offer.tracked.nothing_sent': 'Dabei wird nichts verschickt, also gibt es auch nichts zu verfolgen.',
  'about_offer.best_offer':
    'Im Moment ist es das, was ich anbiete. Sie können es gern ablehnen: Dann sehe ich nach, ob es etwas anderes gibt, und jemand aus dem Team kann mehr als ich.',
  'about_offer.customs':
    'Ob Zoll oder Steuern anfallen, sehe ich von hier aus nicht; das kann jemand aus dem Team sagen.',
  'about_offer.if_wrong':
    'Dann schreiben Sie einfach hier: Ich kenne Ihren Fall, Sie müssen nichts noch einmal erklären, und wir sehen, was sich machen lässt. Ihre Rechte gegenüber dem Shop bleiben, wie sie sind.',
  'about_offer.needs_time': 'Natürlich, lassen Sie sich Zeit. Es gilt bis zum {{time}}.',
  'wish.reassurance': 'noch etwas warten',
  'wish.coupon': 'ein Gutschein',
  'wish.partial_refund': 'ein Teil des Geldes zurück',
  'wish.reship': 'kostenloser Ersatz',
  'wish.replacement_part': 'nur das Teil',
  'wish.return_for_refund': 'Rückgabe gegen Erstattung',
  'wish.full_refund': 'das ganze Geld zurück',
  'wish.money': 'Ihr Geld zurück',
  'wish.noted': 'Was Sie möchten, ist notiert: {{wish}}.',
  'wish.one_of_two':
    'Eins von beiden kann ich selbst zusagen: {{choice}}. Für beides würde ich jemanden aus dem Team fragen. Was möchten Sie?',
  'wish.variant':
    'Ob es eine andere Farbe, Größe oder ein anderes Modell gibt, müsste jemand aus dem Team nachsehen: Sagen Sie mir, was es sein soll, dann frage ich. Selbst schicken lassen kann ich noch einmal dasselbe: {{open}}. Soll ich das schicken?',
  'wish.more':
    'Selbst zusagen kann ich das hier: {{open}}. Für mehr würde ich jemanden aus dem Team fragen. Was möchten Sie?',
  'wish.elsewhere':
    '{{cannot}} Was ich anbieten kann: {{choice}}. Alles andere kann sich jemand aus dem Team ansehen.',
  'wish.elsewhere.known': '{{cannot}} Was ich anbieten kann: {{choice}}.',
  'wish.not_here': '{{cannot}} Jemand aus dem Team könnte es sich ansehen.',
  'cannot.that': 'Das kann ich nicht selbst zusagen.',
  'cannot.full_refund':
    'Über das ganze Geld entscheidet jemand aus dem Team; danach können Sie jederzeit fragen.',
  'cannot.coupon': 'Einen Gutschein kann ich hier nicht selbst zusagen.',
  'cannot.partial_refund': 'Eine Teilerstattung kann ich hier nicht selbst zusagen.',
  'cannot.reship': 'Einen kostenlosen Ersatz kann ich hier nicht selbst zusagen.',
  'cannot.replacement_part': 'Nur das Teil kann ich hier nicht selbst schicken lassen.',
  'cannot.variant':
    'Ob es eine andere Farbe, Größe oder ein anderes Modell gibt, müsste jemand aus dem Team nachsehen.',

  // --- after acceptance
  'accepted.reassurance': 'Danke. Dann warten wir bis zum {{date}}.',
  'accepted.coupon':
    'Abgemacht: ein Gutschein über {{amount}} für Ihre nächste Bestellung. Sobald er ausgestellt ist, lesen Sie es hier. Ihre Vorgangsnummer: {{reference}}.',
  'accepted.partial_refund':
    'Abgemacht: Ihre Erstattung von {{amount}} soll bis zum {{date}} bei Ihnen sein. Ihre Vorgangsnummer: {{reference}}.',
  'accepted.reship':
    'Abgemacht: Der Ersatz geht an die Adresse der Bestellung („{{item}}“) und soll bis zum {{date}} bei Ihnen sein. Ihre Vorgangsnummer: {{reference}}.',
  'accepted.replacement_part':
    'Abgemacht: Das Teil geht an die Adresse der Bestellung und soll bis zum {{date}} bei Ihnen sein. Ihre Vorgangsnummer: {{reference}}.',
  'accepted.full_refund': 'Abgemacht: {{amount}} werden Ihnen erstattet. Ihre Vorgangsnummer: {{reference}}.',
  'accepted.return_for_refund':
    'Abgemacht: Sie schicken den Artikel zurück, und sobald er da ist, werden {{amount}} erstattet. Wie Sie ihn schicken, schreiben wir Ihnen hier. Ihre Vorgangsnummer: {{reference}}.',
  delivery_wish:
    'Was Sie zur Zustellung schreiben, steht für das Versandteam dabei. Versprechen kann ich es von hier aus nicht.',
  'accepted.write_here':
    'Wenn etwas nicht klappt, schreiben Sie einfach hier. Sie müssen nicht alles noch einmal erklären.',
  'accepted.also': 'Da war noch etwas: {{complaint}}. Sehen wir uns das jetzt an?',
  'accepted.also.person':
    'Da war noch etwas: {{complaint}}. Darüber entscheidet jemand aus dem Team; soll ich es weitergeben?',
  'fulfilled.return_coupon': 'Ihr Gutschein für Ihre nächste Bestellung ist ausgestellt: {{reference}}.',
  'fulfilled.coupon':
    'Ihr Gutschein ist da: {{code}}. Damit werden bei Ihrer nächsten Bestellung {{amount}} abgezogen.',
  'fulfilled.done': 'Das ist erledigt.',
  'fulfilled.mistake': 'Dass es erledigt sei, war ein Irrtum.',
  'suggested.refund': 'Ich sehe, dass Sie Ihr Geld zurückmöchten, und kümmere mich gerade darum.',
  'fulfilled.reference': 'Nummer oder Code des Shops dafür: {{reference}}.',
  already_settled:
    'Das haben wir geklärt. Wenn noch etwas nicht stimmt oder es etwas Neues gibt, sagen Sie mir, was passiert ist. Bei jeder anderen Frage sagen Sie einfach, dass Sie mit jemandem aus dem Team sprechen möchten.',

  // --- writing first
  'care.offer_expiring': 'Mein Vorschlag von vorhin steht noch bis {{time}}. Ist er Ihnen recht?',
  'care.promise_passed':
    'Der Tag, den ich Ihnen genannt habe, ist vorbei. Ist Ihr Paket da? Ein Ja oder Nein genügt.',
  'care.parcel_due':
    'Was wir Ihnen geschickt haben, sollte inzwischen da sein: {{title}}. Ist es gut angekommen? Ein Ja oder Nein genügt.',
  'care.return_coupon':
    'Schön, dass wir das klären konnten. Als Dank für Ihre Geduld bekommen Sie einen Gutschein über {{amount}} für Ihre nächste Bestellung, gültig bis {{date}}. Sobald er ausgestellt ist, lesen Sie es hier; dafür wird nichts von Ihnen erwartet.',
  'care.rating': 'Wie war es für Sie? Ein Druck genügt, und an dem, was vereinbart ist, ändert es nichts.',
  'care.week_after':
    'Vor einer Woche haben wir das geklärt. Ist jetzt alles in Ordnung? Ein Ja oder Nein genügt.',
  'care.delayed':
    'Ihr Paket braucht länger als geplant: {{title}}. Ich sage es Ihnen, bevor Sie fragen müssen. Wenn Sie nicht warten möchten, sagen Sie es einfach.',
  'care.delayed_until':
    'Ihr Paket braucht länger als geplant: {{title}}. Der Zusteller erwartet es jetzt bis {{date}}. Wenn Sie nicht warten möchten, sagen Sie es einfach.',
  'care.delivered':
    'Der Zusteller meldet Ihr Paket als zugestellt: {{title}}. Haben Sie es? Ein Ja oder Nein genügt.',
  'care.returned_to_sender':
    'Ihr Paket ist auf dem Rückweg zu uns und kommt deshalb nicht bei Ihnen an: {{title}}. Sagen Sie mir, was Ihnen lieber ist, und ich sehe, was ich tun kann.',
  care_stopped: 'In Ordnung, ich schreibe nicht mehr von mir aus. Sie können hier jederzeit schreiben.',

  // --- a person
  'handoff.asked_for_person':
    'Gern. Ich gebe das an jemanden aus dem Team weiter, mit allem, was Sie hier geschrieben haben. Sie müssen nichts wiederholen.',
  'handoff.insists_on_refund':
    'Verstanden. Über den vollen Betrag entscheidet jemand aus dem Team, deshalb gebe ich alles weiter, was Sie mir gesagt haben. Sie müssen nichts wiederholen.',
  'handoff.ladder_exhausted':
    'Wie es weitergeht, entscheidet jemand aus dem Team. Ich gebe alles weiter, was Sie mir gesagt haben; Sie müssen nichts wiederholen.',
  'handoff.policy_hands_over':
    'Darum kümmert sich jemand aus dem Team. Ich gebe alles weiter, was Sie mir gesagt haben; Sie müssen nichts wiederholen.',
  'handoff.bereavement':
    'Jemand aus dem Team kümmert sich darum und macht es Ihnen so einfach wie möglich. Was Sie hier geschrieben haben, liegt dort vor; bis dahin müssen Sie nichts tun.',
  'handoff.threat':
    'Verstanden. Ich gebe das mit allem, was Sie mir gesagt haben, an jemanden aus dem Team weiter. Sie müssen nichts wiederholen.',
  'handoff.mood':
    'Dafür brauchen Sie einen Menschen, keinen automatischen Assistenten. Ich gebe das mit allem, was Sie mir gesagt haben, ans Team weiter; Sie müssen nichts wiederholen.',
  'handoff.deadline':
    'Das soll nicht länger warten, deshalb gebe ich es mit allem, was Sie mir gesagt haben, an jemanden aus dem Team weiter. Sie müssen nichts wiederholen.',
  'handoff.dispute':
    'Ich sehe, dass die Sache jetzt bei der Plattform liegt, und das ist Ihr Recht. Jemand aus dem Team sieht sie sich zusammen mit allem an, was Sie mir gesagt haben, und antwortet Ihnen auch hier.',
  'handoff.cannot_identify':
    'Mit diesen Angaben komme ich nicht weiter, deshalb gebe ich das an jemanden aus dem Team. Dort sieht man, was Sie geschrieben haben; Sie müssen nichts wiederholen.',
  'handoff.no_number':
    'Ohne die Bestellnummer kann ich selbst nicht nachsehen, deshalb gebe ich das an jemanden aus dem Team. Dort sieht man, was Sie geschrieben haben; Sie müssen nichts wiederholen.',
  'handoff.not_understood':
    'Ich habe es nicht ganz verstanden und möchte nicht immer wieder nachfragen. Ich gebe das an jemanden aus dem Team, der alles sieht, was Sie geschrieben haben.',
  'handoff.not_carried_out':
    'Was wir vereinbart hatten, ließ sich bisher nicht ausführen, und das hätten Sie zuerst von uns hören sollen. Ich gebe es an jemanden aus dem Team weiter, der Ihnen hier sagt, wie es weitergeht.',
  'handoff.turn_failed':
    'Bei mir ist etwas schiefgegangen, deshalb gebe ich das an jemanden aus dem Team. Dort sieht man alles, was Sie geschrieben haben; Sie müssen nichts wiederholen.',
  'handoff.case_waits':
    'Ihr Anliegen zur Bestellung {{number}} liegt seit dem {{time}} beim Team. Was Sie hier geschrieben haben, sieht es daneben; Sie müssen nichts wiederholen.',
  'handoff.within_minutes_one':
    'Jemand aus dem Team antwortet Ihnen hier, in der Regel innerhalb von {{count}} Minute.',
  'handoff.within_minutes_other':
    'Jemand aus dem Team antwortet Ihnen hier, in der Regel innerhalb von {{count}} Minuten.',
  'handoff.back_at':
    'Das Team ist gerade nicht da. Jemand antwortet Ihnen hier, sobald es wieder da ist: am {{time}}.',
  'handoff.dispute_is_your_right': 'Einen Streitfall zu eröffnen bleibt in jedem Fall Ihr Recht.',
  'handoff.order_if_you_like':
    'Wenn Sie möchten, schicken Sie inzwischen die Bestellnummer und eine Angabe dazu: die E-Mail-Adresse, die Postleitzahl oder die letzten vier Ziffern der Telefonnummer. Nötig ist das nicht.',
  'evidence.with_offer':
    'Wenn es Ihnen keine Umstände macht, können Sie auch das noch schicken, damit Ihr Fall gut belegt ist: {{what}}. Mein Vorschlag hängt nicht davon ab.',
  'evidence.with_handoff':
    'Bis dahin hilft uns, wenn es Ihnen keine Umstände macht: {{what}}. Eine Antwort bekommen Sie so oder so.',
  'evidence.with_question': 'Am meisten hilft: {{what}}.',
  'evidence.by_person':
    'Wenn es Ihnen keine Umstände macht, schicken Sie mir bitte: {{what}}. So ist Ihr Fall gut belegt; wenn nicht, ist das auch in Ordnung.',
  noted_again: 'Auch das steht jetzt dabei.',
  'noted_again.second': 'Notiert, zu allem anderen.',
  'noted_again.third': 'Auch das liest, wer übernimmt.',
  needs_nothing: 'Gut, dann ist es erledigt. Falls doch noch etwas ist, schreiben Sie einfach hier.',
  over_noted:
    'Das habe ich für das Team notiert: Für Sie ist es erledigt, und Sie brauchen auf keine Antwort zu warten. Falls Sie es anders gemeint haben, schreiben Sie einfach.',
  taken_after_all:
    'Ich habe notiert, dass es Ihnen nun doch recht wäre: {{what}}. Dieses Angebot steht nicht mehr, es ist also noch nichts vereinbart; wer übernimmt, sieht das und kann es bestätigen.',
  waiting_for_person:
    'Auch das habe ich weitergegeben; wer aus dem Team übernimmt, sieht es und antwortet Ihnen hier.',
  'handoff.nobody_there':
    'Im Moment konnte niemand übernehmen. Es geht nichts verloren: Ihr Anliegen bleibt beim Team, und Sie bekommen hier eine persönliche Antwort.',
  'handoff.nobody_now':
    'Im Moment ist niemand aus dem Team da. Ihre Nachricht bleibt hier, und jemand aus dem Team antwortet Ihnen in diesem Gespräch. Sie können auch mit dem automatischen Assistenten weitermachen.',
  'handoff.still_waiting':
    'Bisher hat niemand geantwortet. Es geht nichts verloren: Ihr Anliegen bleibt beim Team, und Sie bekommen hier eine persönliche Antwort. Sie können auch mit dem automatischen Assistenten weitermachen.',
  'handoff.still_away':
    'Bisher hat niemand geantwortet, und das Team ist gerade nicht da. Jemand antwortet Ihnen hier, sobald es wieder da ist: am {{time}}. Sie können auch mit dem automatischen Assistenten weitermachen.',
  'handoff.returned':
    'Sie schreiben wieder mit dem automatischen Assistenten. Wenn noch etwas offen ist, sagen Sie es mir.',
  nothing_more:
    'Mehr kann ich Ihnen hier selbst nicht anbieten. Wenn es sich jemand aus dem Team noch einmal ansehen soll, sagen Sie es einfach.',

  // --- alarms
  'alarm.safety':
    'Bitte benutzen Sie den Artikel nicht mehr und halten Sie alle davon fern; wenn es gefahrlos geht, trennen Sie ihn von Steckdose oder Akku. Wenn es brennt oder raucht oder jemand verletzt ist, sich unwohl fühlt oder etwas verschluckt hat, warten Sie nicht auf uns: Rufen Sie {{emergency}} oder Ihre örtliche Notrufnummer an, oder gehen Sie zum Arzt. Lassen Sie den Artikel bitte so, wie er ist.',
  'alarm.safety.plain':
    'Hoffentlich geht es allen gut. Bitte benutzen Sie den Artikel nicht mehr und legen Sie ihn so weg, dass sich niemand daran verletzt, vor allem kein Kind. Wenn jemand verletzt ist, sich unwohl fühlt oder etwas verschluckt hat, warten Sie nicht auf uns: Gehen Sie zum Arzt oder rufen Sie {{emergency}} oder Ihre örtliche Notrufnummer an. Lassen Sie den Artikel bitte so, wie er ist.',
  'alarm.self_harm':
    'Danke, dass Sie mir das schreiben. Das klingt sehr schwer. Bitte sprechen Sie jetzt mit jemandem: mit einem Menschen, dem Sie vertrauen, oder mit einem Krisentelefon. Wenn Sie sich etwas antun könnten, rufen Sie {{emergency}} oder Ihre örtliche Notrufnummer an. Sie sind damit nicht allein. Die Bestellung kann warten.',
  'alarm.self_harm.line':
    'Danke, dass Sie mir das schreiben. Das klingt sehr schwer. Bitte sprechen Sie jetzt mit jemandem: mit einem Menschen, dem Sie vertrauen, oder zu jeder Stunde hier: {{line}}, {{number}}. Wenn Sie sich etwas antun könnten, rufen Sie {{emergency}} oder Ihre örtliche Notrufnummer an. Sie sind damit nicht allein. Die Bestellung kann warten.',
  'alarm.meanwhile':
    'Auch das habe ich weitergegeben; jemand aus dem Team antwortet Ihnen hier. Bitte lassen Sie den Artikel bis dahin so, wie er ist: nicht benutzen, nicht reparieren, nicht wegwerfen, und halten Sie alle davon fern. Wenn es brennt oder raucht oder jemand verletzt ist oder sich unwohl fühlt, warten Sie nicht auf uns: Rufen Sie jetzt {{emergency}} an.',
  'alarm.order_added':
    'Danke, Ihre Bestellung habe ich gefunden und Ihrer Nachricht beigefügt; wer Ihnen hier antwortet, sieht beides. Bitte lassen Sie den Artikel weiter so, wie er ist, und benutzen Sie ihn nicht. Wenn es brennt oder raucht oder jemand verletzt ist oder sich unwohl fühlt, rufen Sie jetzt {{emergency}} an.',
  'alarm.again.safety':
    'Bitte lassen Sie den Artikel, wo er ist, bleiben Sie davon weg und benutzen Sie ihn nicht mehr, auch nicht kurz. Wenn es brennt oder raucht oder jemand verletzt ist oder sich unwohl fühlt, bringen Sie alle in Sicherheit und rufen Sie jetzt {{emergency}} an. Warten Sie nicht auf uns.',
  'alarm.again.safety.more':
    'Bitte halten Sie weiter alle davon fern, lassen Sie den Artikel aus und rühren Sie ihn nicht an. Sobald etwas brennt oder raucht, jemand verletzt ist oder sich unwohl fühlt, rufen Sie {{emergency}} an; das geht allem vor, was Sie hier schreiben.',
  'alarm.again.fire':
    'Rufen Sie jetzt {{emergency}} an und bringen Sie alle nach draußen. Schließen Sie die Türen hinter sich, lassen Sie alles liegen und gehen Sie erst wieder hinein, wenn die Feuerwehr es erlaubt.',
  'alarm.again.hurt':
    'Rufen Sie jetzt {{emergency}} an. Sagen Sie, wer verletzt ist oder sich unwohl fühlt und was passiert ist, und tun Sie, was man Ihnen sagt. Bleiben Sie bei der Person, bis Hilfe da ist.',
  'alarm.again.anew':
    'Bitte rufen Sie jetzt {{emergency}} an, bevor Sie hier weiterschreiben, und halten Sie alle davon fern. Sagen Sie, wo Sie sind und was passiert ist; man sagt Ihnen, was bis zum Eintreffen der Hilfe zu tun ist.',
  'alarm.again.answered': 'Jemand aus dem Team liest das alles und antwortet Ihnen hier.',
  'alarm.again.self_harm':
    'Was Sie schreiben, ist wichtig, und jemand aus dem Team schreibt Ihnen hier. Ich bin nur ein Programm, bitte warten Sie nicht mit mir: Gehen Sie zu einem Menschen, dem Sie vertrauen, oder rufen Sie ein Krisentelefon an. Wenn Sie sich etwas antun könnten oder schon etwas getan haben, rufen Sie jetzt {{emergency}} an.',
  'alarm.again.self_harm.line':
    'Was Sie schreiben, ist wichtig, und jemand aus dem Team schreibt Ihnen hier. Ich bin nur ein Programm, bitte warten Sie nicht mit mir: Gehen Sie zu einem Menschen, dem Sie vertrauen, oder rufen Sie hier an: {{line}}, {{number}}. Wenn Sie sich etwas antun könnten oder schon etwas getan haben, rufen Sie jetzt {{emergency}} an.',
  'alarm.again.acted':
    'Bitte rufen Sie jetzt {{emergency}} an, bevor Sie hier weiterschreiben. Sagen Sie, wo Sie sind und was Sie genommen oder getan haben; dann kommt Hilfe zu Ihnen. Gehen Sie dorthin, wo Menschen sind, oder öffnen Sie die Tür und rufen Sie jemanden in der Nähe.',
  'alarm.minor':
    'Gut, dass du mir das sagst; dir passiert deswegen nichts Schlimmes. Zeig das bitte einem Erwachsenen, dem du vertraust, damit er hier mit dir schreibt. Jemand aus dem Team hilft euch dann.',
  'alarm.told_now': 'Ich hole jetzt jemanden aus dem Team.',
  'alarm.violence':
    'Ich gebe, was Sie geschrieben haben, sofort an jemanden aus dem Team weiter. Was mit Ihrer Bestellung schiefgegangen ist, lässt sich in Ruhe klären, ohne dass jemand zu Schaden kommt.',
  'alarm.dispute_opened':
    'Danke, dass Sie mir das sagen. Nichts, was Sie hier schreiben, schließt oder ändert das, was Sie eröffnet haben. Ich gebe das jetzt an jemanden aus dem Team weiter, mit allem, was Sie geschrieben haben.',
  'alarm.unauthorised':
    'Wenn diese Bestellung nicht von Ihnen ist, muss sich das sofort jemand ansehen; ich gebe es jetzt ans Team weiter. Ändern Sie zur Sicherheit das Passwort Ihres Kontos auf der Plattform, und sagen Sie Ihrer Bank Bescheid, wenn Sie eine Abbuchung nicht kennen.',
  'alarm.privacy':
    'Ihre Anfrage zu Ihren persönlichen Daten ist heute, am {{date}}, festgehalten. Ich gebe sie jetzt an jemanden aus dem Team weiter, der sich darum kümmert und Ihnen hier antwortet.',
  'alarm.nobody_now':
    'Im Moment ist niemand aus dem Team da. Das hier wird als Erstes gelesen, und jemand antwortet Ihnen hier.',
  'alarm.back_at':
    'Das Team ist gerade nicht da. Das hier wird dort als Erstes gelesen, und jemand antwortet Ihnen hier, sobald es wieder da ist: am {{time}}.',
  'alarm.until_then': 'Im Notfall warten Sie bitte nicht so lange, sondern rufen Sie {{emergency}} an.',

  // --- what buyers want beside complaints
  'request.cancel.not_shipped':
    'Ihre Bestellung ist noch nicht verschickt, vielleicht lässt sie sich also noch stoppen. Ich bitte gerade jemanden aus dem Team darum, und Sie erfahren hier, ob es geklappt hat.',
  'request.cancel.on_its_way':
    'Ihr Paket ist am {{shippedOn}} abgegangen, deshalb kann ich nicht versprechen, dass es sich stoppen lässt. Ich frage jemanden aus dem Team, was noch geht, und Sie erfahren es hier.',
  'request.cancel.has_left':
    'Ihr Paket ist schon abgegangen, deshalb kann ich nicht versprechen, dass es sich stoppen lässt. Ich frage jemanden aus dem Team, was noch geht, und Sie erfahren es hier.',
  'request.cancel.delivered':
    'Laut Versanddienst ist Ihr Paket schon zugestellt, es müsste also zu uns zurück. Jemand aus dem Team sagt Ihnen hier, wie das geht.',
  'request.cancel.unknown':
    'Ich bitte jemanden aus dem Team, die Bestellung so schnell wie möglich zu stoppen. Wenn sie noch nicht verschickt ist, kann das klappen; Sie erfahren es hier.',
  'request.cancel.agreed':
    'Ich bitte jemanden aus dem Team, das Vereinbarte zu stoppen, bevor es ausgeführt wird, und Sie erfahren hier, ob es rechtzeitig war.',
  'request.address_change.not_shipped':
    'Ihre Bestellung ist noch nicht verschickt, vielleicht lässt sich die Adresse also noch ändern. Ich bitte gerade jemanden aus dem Team darum. Falls Sie die neue Adresse noch nicht ganz geschrieben haben, schicken Sie sie bitte hier.',
  'request.address_change.on_its_way':
    'Ihr Paket ist am {{shippedOn}} abgegangen, und ab dann kann nur der Versanddienst die Adresse ändern, wenn überhaupt. Ich bitte jemanden aus dem Team, es zu versuchen. Falls Sie die neue Adresse noch nicht ganz geschrieben haben, schicken Sie sie bitte hier.',
  'request.address_change.has_left':
    'Ihr Paket ist schon abgegangen, und ab dann kann nur der Versanddienst die Adresse ändern, wenn überhaupt. Ich bitte jemanden aus dem Team, es zu versuchen. Falls Sie die neue Adresse noch nicht ganz geschrieben haben, schicken Sie sie bitte hier.',
  'request.address_change.returned':
    'Das Paket kommt zu uns zurück, und jemand aus dem Team sieht nach, wie es an die richtige Adresse kommt. Falls Sie die Adresse noch nicht ganz geschrieben haben, schicken Sie sie bitte hier.',
  'request.address_change.replacement':
    'Ob ein Ersatz an eine andere Adresse gehen kann, entscheidet jemand aus dem Team; ich frage gerade nach. Falls Sie die Adresse noch nicht ganz geschrieben haben, schicken Sie sie bitte hier.',
  'request.address_change.unknown':
    'Ich gebe das ans Team weiter, das nachsieht, was sich noch ändern lässt. Falls Sie die neue Adresse noch nicht ganz geschrieben haben, schicken Sie sie bitte hier.',
  'request.exchange.not_shipped':
    'Ihre Bestellung ist noch nicht verschickt, vielleicht lässt sie sich also noch ändern. Ich frage gerade jemanden aus dem Team. Falls Sie es noch nicht gesagt haben: Welche Größe, welche Farbe oder welches Modell möchten Sie?',
  'request.exchange':
    'Einen Umtausch regelt jemand aus dem Team, deshalb gebe ich das weiter. Falls Sie es noch nicht gesagt haben: Welche Größe, welche Farbe oder welches Modell möchten Sie?',
  'request.return':
    'Ihr Wunsch nach Rückgabe oder Widerruf ist heute, am {{date}}, bei uns eingegangen und festgehalten. Jemand aus dem Team sagt Ihnen hier, wie und wohin Sie es schicken; bis dahin behalten Sie es bitte einfach.',
  'request.return.bereavement':
    'Ihr Wunsch nach Rückgabe oder Widerruf ist heute, am {{date}}, bei uns eingegangen und festgehalten. Jemand aus dem Team macht es Ihnen so einfach wie möglich und schreibt Ihnen hier; bis dahin müssen Sie nichts tun.',
  'request.payment':
    'Eine Abbuchung, die nicht stimmt, muss schnell geklärt werden. Zahlungen sehe ich von hier aus nicht, deshalb gebe ich das an jemanden aus dem Team weiter, der sie sieht. Tag und Betrag genügen; schicken Sie bitte nie Kartennummern.',
  'request.payment.no_refund':
    'In diesem Gespräch wurde noch keine Erstattung vereinbart, und Zahlungen sehe ich von hier aus nicht. Ich gebe das an jemanden aus dem Team weiter, der nachsehen kann, ob eine unterwegs ist; bitte schicken Sie nie Kartennummern.',
  'request.coupon':
    'Einen Code, der nicht funktioniert, muss jemand aus dem Team prüfen; ich gebe das weiter. Falls Sie den Code und die Meldung an der Kasse noch nicht geschrieben haben, schicken Sie bitte beides hier.',
  'request.customs':
    'Ich möchte nicht raten, wer Zoll oder Steuern zahlt, deshalb gebe ich das an jemanden aus dem Team weiter. Ein Foto des Bescheids hilft, wenn Sie einen haben.',
  'request.invoice':
    'Ich bitte jemanden aus dem Team um die Rechnung. Wenn ein Firmenname, eine Adresse oder eine Steuernummer darauf stehen soll, können Sie sie hier schreiben.',
  'request.warranty':
    'Ich frage jemanden aus dem Team, der Ihnen hier zur Garantie antwortet. Ihre Rechte bei einem Mangel bleiben, wie sie sind.',
  'request.usage':
    'Dazu möchte ich nichts Falsches sagen, deshalb gebe ich Ihre Frage an jemanden aus dem Team weiter, der den Artikel kennt.',
  'request.received_extra':
    'Gut, dass Sie das sagen. Jemand aus dem Team schreibt Ihnen hier, was damit geschehen soll; bis dahin müssen Sie nichts zurückschicken.',
  'request.other_damage':
    'Dass dabei etwas anderes zu Schaden kam, muss sich jemand aus dem Team ansehen; ich gebe das jetzt weiter. Wenn es Ihnen keine Umstände macht, helfen ein Foto davon und was es gekostet hat.',
  'request.contact':
    'Ich gebe Ihre Frage zur Firma an jemanden aus dem Team weiter, der sie hier beantwortet.',
  'request.delivery':
    'Das kann nur der Versanddienst, deshalb bitte ich jemanden aus dem Team, sich dort zu melden. Sie erfahren hier, was dabei herausgekommen ist.',
  'request.terms': 'Ich gebe Ihre Frage an jemanden aus dem Team weiter, der sie hier beantwortet.',
  'request.other_language':
    'Ich gebe das an jemanden aus dem Team weiter, der Ihre Sprache mit einer Übersetzung liest und hier antwortet.',
  'answer.in_language': 'Das habe ich nur in dieser Sprache ({{language}}):',
  'answer.more': 'Wenn das Ihre Frage nicht beantwortet, sagen Sie es, und jemand aus dem Team übernimmt.',
  praise: 'Das freut uns. Danke, dass Sie es uns schreiben.',
  languages:
    'Sie können mir auf Englisch, Spanisch, Portugiesisch, Französisch, Deutsch oder Russisch schreiben. In jeder anderen Sprache liest jemand aus dem Team mit einer Übersetzung.',
  terms:
    'Ich sehe mir Ihre Bestellung an und schlage vor, was der Shop zulässt; vereinbart ist nichts, bevor Sie Ja sagen, und auch jemand aus dem Team kann entscheiden. Ihre Rechte gegenüber dem Shop und auf der Plattform bleiben, wie sie sind.',
  order_number_help:
    'Sie finden sie unter „Meine Bestellungen“ in Ihrem Konto oder in der App von {{marketplace}}, in den Details der Bestellung, und in der Bestätigungs-E-Mail.',
  'order_number_help.digits': 'Sie hat 16 Ziffern.',
  order_number_known:
    'Ihre Bestellung liegt mir vor: Es ist die Nummer {{number}}. Sie müssen nichts heraussuchen.',
  why_identify:
    'Damit niemand außer Ihnen die Bestellung sehen oder darüber entscheiden kann: Eine Nummer allein könnte jeder haben. Ich vergleiche nur, was Sie schicken, mit der Bestellung, um sicher zu sein, dass es Ihre ist.',
  told_before:
    'Was ich dazu weiß, steht ein Stück weiter oben. Wenn es nicht hilft, fragen Sie einfach nach jemandem aus dem Team.',

  agreed_before:
    'Am {{date}} haben wir zu Ihrer Bestellung vereinbart: {{what}}. Vorgangsnummer: {{reference}}.',
  'status.reassurance':
    'Wir haben vereinbart, bis zum {{date}} zu warten. Wenn es bis dahin nicht da ist, schreiben Sie hier.',
  'status.return_coupon':
    'Als Dank haben Sie außerdem einen Gutschein über {{amount}} für Ihre nächste Bestellung, gültig bis {{date}}.',
  'status.return_coupon.failed':
    'Ihr Gutschein für Ihre nächste Bestellung konnte nicht ausgestellt werden; jemand aus dem Team sieht danach.',
  'status.coupon':
    'Ihr Gutschein über {{amount}} hat die Vorgangsnummer {{reference}}; er wird nicht ausgezahlt, sondern bei Ihrer nächsten Bestellung abgezogen.',
  'status.no_day': 'Einen Tag kann ich dafür noch nicht nennen.',
  'status.partial_refund':
    'Ihre Erstattung von {{amount}} hat die Vorgangsnummer {{reference}} und sollte bis zum {{date}} bei Ihnen sein.',
  'status.reship':
    'Die neue Sendung („{{item}}“) hat die Vorgangsnummer {{reference}} und sollte bis zum {{date}} bei Ihnen sein.',
  'status.replacement_part':
    'Das Ersatzteil hat die Vorgangsnummer {{reference}} und sollte bis zum {{date}} bei Ihnen sein.',
  'status.full_refund':
    'Ihre Erstattung von {{amount}} ist unter der Vorgangsnummer {{reference}} festgehalten.',
  'status.return_for_refund':
    'Ihre Erstattung von {{amount}}, sobald der Artikel zurück ist, ist unter der Vorgangsnummer {{reference}} festgehalten.',
  'status.under_way': 'Es ist noch nicht als erledigt vermerkt; sobald es so weit ist, lesen Sie es hier.',
  'status.if_not':
    'Wenn es bis dahin nicht da ist, schreiben Sie hier, und jemand aus dem Team geht dem nach.',
  'waiting.since':
    'Ihr Anliegen liegt seit dem {{time}} beim Team. Noch hat es niemand übernommen, aber es geht nicht verloren.',
  'waiting.still': 'Noch hat es niemand aus dem Team übernommen.',
  'waiting.back_at': 'Das Team ist am {{time}} wieder da, und dann antwortet Ihnen hier jemand.',
  'waiting.longer':
    'Es dauert länger als sonst. Sie müssen nicht hierbleiben: Die Antwort steht hier, wenn Sie wiederkommen.',
  case_waits:
    'Ihr Anliegen zur Bestellung {{number}} liegt seit dem {{time}} beim Team. Jemand aus dem Team antwortet darauf; wenn es etwas Neues gibt, schreiben Sie es hier, und ich gebe es weiter.',
  offer_waits:
    'Dazu haben wir Ihnen in einem anderen Gespräch schon etwas angeboten: {{what}}, offen bis {{time}}. Annehmen oder ablehnen können Sie es dort.',
  'offer_waits.on_page':
    'Auf dem Gerät von damals steht das Gespräch im Menü (⋯) unter „Früheres Gespräch“; auf jedem anderen öffnet es sein privater Link oder sein Code.',
  'offer_waits.elsewhere': 'Sie finden es dort, wo Sie uns zuerst geschrieben haben.',
  'offer_waits.lost':
    'Kommen Sie dort nicht mehr hinein, sagen Sie es mir hier, und jemand aus dem Team übernimmt.',
  arrived_noted:
    'Das freut mich. Ich habe es für das Team vermerkt, damit niemand weitersucht; Sie müssen nicht auf uns warten.',
  order_added:
    'Danke, ich habe Ihre Bestellung gefunden und Ihrer Nachricht beigefügt; wer aus dem Team übernimmt, sieht beides.',
  masked:
    'Bitte schicken Sie hier keine Karten- oder Kontonummern. Ich habe unkenntlich gemacht, was Sie geschickt haben; für Ihre Bestellung braucht es niemand.',

  // --- where a case stands, and on other ways than it
  'waiting.link':
    'Sie brauchen hier nicht zu warten: Der private Link über diesem Gespräch bringt Sie auf jedem Gerät hierher zurück.',
  'waiting.somebody_here':
    'Es ist nun doch jemand aus dem Team da, und die Antwort kommt vielleicht früher als gesagt.',
  'progress.offer': 'Sie sind an der Reihe. Offen bis {{time}}: {{what}}.',
  'progress.buyer': 'Sie sind an der Reihe: Schreiben Sie, wann es Ihnen passt.',
  'progress.assistant': 'Ihre Nachricht wird gerade gelesen.',
  'progress.person': '{{name}} aus dem Team hat Ihr Anliegen und antwortet Ihnen hier.',
  'progress.team': 'Ihr Anliegen liegt beim Team, und Sie bekommen hier eine persönliche Antwort.',
  'progress.team_from':
    'Ihr Anliegen liegt beim Team, und Sie bekommen hier eine persönliche Antwort: {{time}} oder später.',
  'progress.agreed': 'Das ist vereinbart. Ist noch etwas offen, schreiben Sie einfach.',
  'progress.over': 'Dieser Fall ist abgeschlossen. Ist noch etwas offen, schreiben Sie einfach.',
  rated: 'Danke für Ihre Rückmeldung. Wenn Sie möchten, schreiben Sie in einer Zeile, warum.',
  rating_noted:
    'Das ist notiert, und das Team liest es. Falls noch etwas nicht stimmt, schreiben Sie einfach, was.',
  offer_over: 'Dieses Angebot gilt nicht mehr. Wenn Sie darauf zurückkommen möchten, sagen Sie es einfach.',
  'person.joined': '{{name}} ist jetzt im Gespräch.',
  'person.gave_back': '{{name}} hat das Gespräch verlassen. Sie sind wieder beim automatischen Assistenten.',
  'person.completed': '{{name}} hat den Fall abgeschlossen. Ist noch etwas offen, schreiben Sie einfach.',
  'copy.return': 'Auf jedem Gerät zurück zu diesem Gespräch: {{link}}',
  'copy.code': 'Oder auf {{address}} mit diesem Code: {{code}}',
  'mail.subject': '{{shop}} hat Ihnen geantwortet',
  'mail.text':
    'In Ihrem Gespräch mit {{shop}} gibt es eine Antwort für Sie. Lesen Sie sie und schreiben Sie hier zurück:',
  'mail.private':
    'Die Antwort selbst steht nicht in dieser E-Mail. Der Link gehört nur Ihnen: Wer ihn hat, kann das Gespräch lesen und darin antworten.',
  'mail.stop': 'Keine solchen E-Mails mehr:',
  'mail.stop_ask': 'Keine E-Mails mehr über Antworten von {{shop}} an diese Adresse?',
  'mail.stop_button': 'Keine E-Mails mehr',
  'mail.stopped': 'Erledigt: Sie bekommen keine solchen E-Mails mehr. Ihr Gespräch bleibt, wo es ist.',
  'time.and_shop': '{{time}} (im Shop: {{shopTime}})',
  'time.of_shop': '{{time}} Ortszeit des Shops',

  // --- interruptions
  my_data:
    'Zu unserem Gespräch ist gespeichert, was Sie geschrieben haben, und die Bestellung mit ihren Kontaktdaten. Bestellung: {{order}}. Nachrichten: {{messages}}. Fotos: {{photos}}. Wenn Sie dazu eine Frage haben, fragen Sie nach jemandem aus dem Team.',
  my_data_nothing: 'Außer dem, was Sie in diesem Chat geschickt haben, liegt mir hier nichts über Sie vor.',
  my_data_copy: 'Eine Kopie dieses Gesprächs liegt dieser Nachricht bei, damit Sie sie aufbewahren können.',
  'copy.title': 'Ihr Gespräch mit {{shop}}',
  'copy.made': 'Gespeichert {{time}}. Alle Zeiten sind die von {{zone}}.',
  'copy.you': 'Sie',
  'copy.assistant': 'Automatischer Assistent',
  'copy.file': 'Datei',
  'copy.not_taken': 'nicht angenommen',
  'copy.accepted': 'Angebot angenommen',
  'copy.declined': 'Angebot abgelehnt',
  'copy.lapsed': 'Angebot abgelaufen',
  'copy.withdrawn': 'Angebot zurückgezogen',
  others_order:
    'Zu der Bestellung von jemand anderem kann ich nichts sagen, auch nicht Familie oder Freunden: Sie gehört dieser Person. Sie kann selbst hier schreiben, mit ihrer Bestellnummer. Geht es auch um Ihre eigene Bestellung?',
  none_left:
    'Davon ist nichts mehr da, was sich schicken ließe, deshalb bleibt es bei dem, was vereinbart ist. Wenn Sie lieber etwas anderes möchten, fragen Sie einfach nach jemandem aus dem Team.',
  nothing_agreed:
    'Vereinbart wurde hier nichts, es wird also nichts weiter verschickt oder gezahlt. Wenn doch etwas nicht stimmt, schreiben Sie, was passiert ist.',
  danger_denied:
    'Dann habe ich mehr darin gesehen, als war: Was ich zu der Gefahr geschrieben habe, gilt für Sie nicht. Nur wenn doch etwas raucht oder jemand verletzt ist, rufen Sie {{emergency}} an. Was Sie geschrieben haben, ist weitergegeben, und jemand aus dem Team antwortet Ihnen hier.',
  other_order_noted:
    'Notiert: Es gibt noch eine andere Bestellung. Klären wir zuerst diese, danach die andere.',
  complaints_noted: 'Ich habe alles notiert: {{complaints}}.',
  'complaints_noted.in_turn':
    'Das sind also mehrere Dinge: {{complaints}}. Gehen wir eins nach dem anderen durch.',
  'second_complaint_noted.of': 'Auch notiert: {{what}}. Klären wir erst das hier, dann das andere.',
  second_complaint_noted: 'Auch das ist notiert. Klären wir erst das hier, dann das andere.',

  // --- photos
  photo_received: 'Danke, das Foto ist da.',
  'photo_refused.too_large':
    'Dieses Foto ist zu groß, ich kann es nicht annehmen. Ein kleineres geht, oder beschreiben Sie es einfach in Worten.',
  'photo_refused.not_a_photo':
    'Ich kann diese Datei nicht als Foto öffnen. Ein gewöhnliches Foto oder ein Screenshot geht, oder beschreiben Sie es einfach in Worten.',
  'photo_refused.unreachable':
    'Das Foto ist nicht bei mir angekommen. Können Sie es noch einmal schicken? Oder beschreiben Sie es einfach in Worten.',
  'photo_refused.no_room':
    'Ich kann im Moment keine weiteren Fotos aufbewahren, dieses habe ich deshalb nicht. Beschreiben Sie es bitte in Worten; morgen können Sie es mit dem Foto noch einmal versuchen.',
  'untaken.sound':
    'Eine Aufnahme kann ich nicht anhören. Sie ist bei Ihrem Fall aufbewahrt, und jemand aus dem Team kann sie hören. Können Sie es in einer Zeile schreiben?',
  'untaken.document':
    'Ein Dokument kann ich nicht lesen. Es ist bei Ihrem Fall aufbewahrt, und jemand aus dem Team kann es öffnen. Können Sie in einer Zeile schreiben, was es zeigt?',
  'untaken.photo':
    'Auf diesem Foto kann ich nichts erkennen: Vielleicht ist die Datei beschädigt oder viel zu klein. Es ist bei Ihrem Fall aufbewahrt. Können Sie es noch einmal schicken, oder ein anderes?',
  'untaken.other': 'Damit kann ich hier nichts anfangen. Können Sie es in einer Zeile schreiben?',
  file_kept: 'Danke, die Datei ist bei Ihrem Fall aufbewahrt, und jemand aus dem Team kann sie öffnen.',
  'group.private':
    'Das hier lesen mehrere, deshalb spreche ich hier nicht über Bestellungen. Schreiben Sie mir bitte in einem privaten Chat: Dort kann ich nachsehen, oder jemand aus dem Team.',

  // --- when something fails
  turn_failed:
    'Bei mir ist etwas schiefgegangen. Bitte schreiben Sie es noch einmal, oder sagen Sie, wenn Sie lieber mit jemandem aus dem Team sprechen möchten.',
  record_failed:
    'Bei uns funktioniert gerade etwas nicht. Ihre Nachricht ist nicht verloren: Ich antworte hier, sobald es wieder geht, und Sie müssen nichts noch einmal schicken.',

  // --- buttons: at most 30 characters, amounts included
  'button.not_received': 'Nicht angekommen',
  'button.damaged': 'Beschädigt',
  'button.wrong_size': 'Falsche Größe',
  'button.quality': 'Schlechte Qualität',
  'button.other': 'Etwas anderes',
  'button.rate_good': 'Gut',
  'button.rate_fair': 'Geht so',
  'button.rate_bad': 'Nicht gut',
  'button.person': 'Mit einem Menschen sprechen',
  'button.back_to_bot': 'Zurück zum Assistenten',
  'button.accept.reassurance': 'Ja, ich warte',
  'button.accept.coupon': 'Ja, Gutschein ({{amount}})',
  'button.accept.partial_refund': '{{amount}} annehmen',
  'button.accept.reship': 'Ja, Ersatz schicken',
  'button.accept.replacement_part': 'Ja, Ersatzteil schicken',
  'button.accept.full_refund': '{{amount}} annehmen',
  'button.accept.return_for_refund': 'Ja, ich schicke ihn zurück',
  'button.decline': 'Nein, etwas anderes',
  'button.confirm': 'Ja, genau',
  'button.yes_please': 'Ja, bitte',
  'button.about_that': 'Es geht darum',
  'button.something_new': 'Etwas Neues',
  'button.all_items': 'Um alles',
  'button.not_found': 'Niemand hat es',
  'button.arrived': 'Ich habe es jetzt',
  'button.insist': 'Ich will den vollen Betrag',

  // --- what is wrong, as a thing that can be listed
  'trouble.not_received': 'das nicht angekommene Paket',
  'trouble.damaged': 'die Beschädigung',
  'trouble.quality': 'die Qualität',
  'trouble.wrong_size': 'die falsche Größe',
  'trouble.wrong_colour': 'die falsche Farbe',
  'trouble.not_as_described': 'die Abweichung von der Beschreibung',
  'trouble.wrong_item': 'der falsche Artikel',
  'trouble.missing_parts': 'die fehlenden Teile',
  'trouble.counterfeit': 'der Zweifel an der Echtheit',
  'trouble.changed_mind': 'der nicht mehr gewünschte Artikel',
  'trouble.other': 'das andere Problem',

  // --- cards
  'card.reassurance': 'Noch etwas Zeit',
  'card.coupon': 'Gutschein',
  'card.partial_refund': 'Teilerstattung',
  'card.reship': 'Kostenloser Ersatz',
  'card.replacement_part': 'Das Teil, kostenlos',
  'card.full_refund': 'Erstattung',
  'card.return_for_refund': 'Rückgabe und Erstattung',
  'fact.order': 'Bestellung',
  'fact.item': 'Artikel',
  'fact.amount': 'Betrag',
  'fact.by': 'Bis zum',
  'fact.valid_until': 'Angebot gilt bis zum',
};
