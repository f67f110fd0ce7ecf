import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Whether something asked for before was done. "Can it be cancelled?" wishes for it. */
interface WhetherDone {
  /** The order was cancelled, sent elsewhere, exchanged, or a return was taken up. */
  changed: Phrases;
  /** The money was paid back, or what was sent back has arrived. */
  paidBack: Phrases;
  /** What makes a question of it where no question mark stands. */
  asks: Phrases;
  /** It was asked for, or done by the buyer, where nothing is known of it here: by mail, on the phone, on the marketplace's site. */
  elsewhere: Phrases;
}

export const WHETHER_DONE: Record<LexiconLanguage, WhetherDone> = {
  en: {
    changed: `
      (did|have) (you|u|they|somebody|someone|anybody|anyone) (already |really |actually |now |just |not )*cancel(led|ed)?( (it|that|this|the order|my order))?( or not| yet| already)?(?! (button|option|if|unless|for))
      (is|was|has) (it|that|this|the order|my order|everything) (still |been |already |really |actually |now |not )*cancel(led|ed)( now| already| yet)*( or not)?; (it|the order|my order) (is|was|has been) (still |really |already )*not cancel(led|ed)( ,)? (right|is it|was it|correct|yes|or)(?! [a-z]); (my|the) order (is|was) not cancel(led|ed) \\?; you (did not|didnt|have not|havent) cancel(led|ed)? (it|my order|the order)( ,)? (did|have|right)( you)?
      (cancel(l?ation|ling)|address change|change of address|exchange|return request) (go|gone|went|goes) through; (did|has|was|is|have) (the|my) (cancel(l?ation|ling)|address change|change of address|exchange|swap|return request) (been |already |now |even )*(work*|go|happen*|success*|done|made|process*|register*|complete*|accept*|confirm*)
      (any )?(update|news|word) (on|about) (the|my) (cancel(l?ation|ling)|address change|change of address|return request)
      confirm (that )?(it|this|the order|my order) (is|was|has been|s) (not |now |really )*cancel(led|ed)
      (did|have) (you|u|they|somebody|someone) (already |really |now |manage to |actually )*(change|changed|update|updated|correct|corrected) (the|my) (delivery |shipping )?address; (is|was|has) (the|my) (new |delivery |shipping )*address (been |already |now )*(change*|update*|correct*|in|noted|saved)(?! (in|of|wrong))
      (did|have) (you|u|they) (already |really |now )*(swap|swapped|exchange|exchanged|change|changed) (it|the size|the colou?r|my size)( for)?(?! [a-z]); (is|was|has) my return (request )?(been |now |already )*(register*|accept*|approv*|book*|noted|process*); (did|have) (you|u|they) (get|got|receive|received) my (return|cancel(l?ation)?) (request|form|message)`,
    paidBack: `
      (did|have) (you|u|they|somebody|someone) (already |really |now |actually )*refund(ed)?( me| it| the order| my order)?( or not| yet| already)*(?! (policy|if|for|option))
      (is|was|has|have) (my|the) (refund|money) (been |already |now |on )*(its way|process*|sent|issued|paid|done|made|gone|come|refunded|returned|approved)( yet| already| out)*; (have|was|am|been) i (been |now |already )*refunded
      (did|have|has) (you|u|they|my|the) (already )*(get|got|receive|received|parcel|return|package) (the (parcel|package|thing|article) )?(i (sent|send|returned)|sent back|my return|arrive*|reach*|come|back)( back| yet| already)*(?! (request|form|label)); has (my|the) return (been )?(arrive*|receive*|reach*|come)`,
    asks: `(?<![a-z] )(so |and |ok |okay |but |hi |hello |well |hey |, )*(did|have|has|is|was|am|been) (you|u|i|it|the|my|they|that|this|somebody|someone|anybody|anyone|everything); or not(?! [a-z]); (can|could) you (please |just )*confirm; any (update|news|word)`,
    elsewhere: `
      (i |we )?((did|have|had|already|just) )?(cancel(led|ed)|changed|asked|wrote|requested|did|sent|told|reported|updated)( (it|that|them|you|the order|my order|this|for it|to you))* (myself|yesterday|already|before|last night|this morning|today|earlier|on monday)* ?(by|via|per|through|over|on|in|from|using|with|to) (the |a |an |your |my |this |that |another |other )*(e ?mail*|mail|phone|telephone|letter|fax|whatsapp|text|sms|site|website|web ?page|web|page|shop|app|application|marketplace|platform|portal|account|store|contact form|form|facebook|instagram|messenger|support|customer service|hotline)(?! (case|cover|holder))
      e ?mail*; (by|via|per|on|over|through) (the )?(mail|phone|telephone|letter|fax|whatsapp|sms|hotline); (site|website|web ?page|app|marketplace|platform|portal|facebook|instagram|messenger); (in|on|through|using|with|via) (the |your |my )(account|shop|store|contact form)
      (i|we) (have |had |already |just |even )*(e ?mailed|mailed|phoned|called|rang|telephoned|texted|faxed|spoke (to|with)|talked (to|with))( (you|u|them|somebody|someone|support))?(?! (it|him|her|off)); (i|we) (have |had |already |just )*cancel(led|ed) (it|the order|my order|that|this)( myself)?`,
  },
  es: {
    changed: `
      (esta|fue|ha sido|quedo|sigue|se ha) (mi pedido |el pedido |ya |de verdad |bien )*(cancelad[oa]|anulad[oa])( ya)?( o no)?; (habeis|han|has|ha) (ya )?(cancelado|anulado)( ya)?( (mi|el|la) (pedido|compra|orden))?( o no)?(?! (sin|por)); (lo|la) (habeis|han|has|ha) (cancelado|anulado)( o no)?
      se (cancelo|anulo|cancela|anula) (mi |el |ya )*(pedido |compra )?(o no|o que|\\?); (lo|la|mi pedido|el pedido) (ya )?(cancelaron|anularon|cancelasteis)( al final| ya| o no)*; (ya )?(cancelaron|anularon|cancelasteis) (mi|el|ya|lo) *(pedido|compra)?( o no)?
      (funciono|salio|se hizo|se pudo|esta hecha|va) (bien )?(la|lo de la) (cancelacion|anulacion); (la )?(cancelacion|anulacion) (ya )?(esta (hecha|lista)|se hizo|funciono|salio|va); confirm[a-z]* (de )?que (ya |no )*(se |esta )(cancel*|anul*)
      (ya )?(cambiaron|cambiasteis|modificaron|han cambiado|habeis cambiado|se ha cambiado|se cambio|esta cambiada|ha cambiado|actualizaron) (ya )?(la|mi) direccion; (la|mi) direccion (ya )?(esta|se ha|ha sido|fue|quedo) (ya )?(cambiad*|modificad*|actualizad*|corregid*)
      (ya )?(cambiaron|cambiasteis|han cambiado|habeis cambiado|se hizo) (ya )?(la talla|el color|el cambio)(?! (en|por)); (esta|quedo|fue|ha sido) (ya )?(registrada|aceptada|aprobada|anotada) (mi|la) devolucion; (os|les) llego mi (solicitud|peticion)`,
    paidBack: `
      (ya )?(me )?(hicieron|hicisteis|han hecho|habeis hecho|se hizo|enviaron) (ya )?(el|mi|lo del) (reembolso|abono); me (han|habeis) (ya )?(reembolsado|devuelto el dinero)( ya| o no)*; (ya )?me (reembolsaron|reembolsasteis|devolvieron el dinero)( o no)?; (el|mi) (reembolso|dinero|abono) (ya )?(esta|ha|fue|salio) (ya )?(hecho|salido|enviado|en camino|tramitado)
      (llego|ha llegado|ya llego|os llego|les llego) (ya )?(mi|la) devolucion; (han|habeis|has) (ya )?recibido (ya )?(la|mi|lo que) (devolucion|devolvi|mande de vuelta)`,
    asks: `o no(?! [a-z]); (me )?confirm[a-z]*; (?<![a-z] )(entonces |y |pero |hola |, )*(habeis|han) (ya )?(cancelado|anulado|cambiado|recibido|hecho|devuelto)`,
    elsewhere: `
      ((ya )?(lo|la|os lo|se lo|les) )?(cancele|anule|cambie|pedi|solicite|escribi|hice|mande)( (ayer|ya|antes|hoy|anoche|la semana pasada|el lunes))? (por|en|desde|con|a|via|mediante) (el |la |un |una |vuestr[oa] |su |tu |mi )?(correo( electronico)?|e ?mail|mail|telefono|carta|fax|whatsapp|sms|pagina|web|sitio|app|aplicacion|tienda|plataforma|portal|cuenta|formulario)
      (correo electronico|e ?mail|mail|pagina web|sitio web|web|app|aplicacion|plataforma|whatsapp|marketplace); (por|via|al|a su|a vuestro|un) (correo|telefono|carta|fax|sms); (en|desde|por) (la |mi |el |su |vuestra )(pagina|web|sitio|tienda|cuenta|formulario)
      (os|les|le|te|ya|los) (he |ya )*(llame|llamado|telefonee|telefoneado)( ayer| ya)*( por telefono)?; (he llamado|hable|hemos hablado|he hablado|llame|llamamos)( ayer| ya)*( con| por telefono)?; (lo|la) (he )?(cancele|anule|cancelado yo|anulado yo); (he|yo) (ya )?(cancelado|anulado|cancele|anule) (el|mi) pedido`,
  },
  pt: {
    changed: `
      (foi|esta|ta|ficou|continua) (o meu pedido |meu pedido |o pedido |a encomenda |ja |mesmo )*cancelad[oa]( ja)?( ou nao)?; (voces |voce |vcs )?(ja )?cancelaram( ja)?( (o |a |minha |meu )*(pedido|encomenda|compra))?( ou nao)?(?! (sem|por)); (conseguiram|deu pra|deu para) cancelar( (o |meu |a )*(pedido|encomenda))?
      (o )?cancelamento (ja )?(deu certo|foi (feito|aceito|aceite|concluido)|saiu|funcionou|esta feito|ja foi); confirm[a-z]* (se |que )(o pedido |a encomenda |ja |nao )*(foi|esta|ta) (cancelad*|mesmo)
      (ja )?(mudaram|alteraram|trocaram|atualizaram|corrigiram) (ja )?(o meu |o |a minha |a |meu )(endereco|morada); (o |meu |a |minha )*(endereco|morada) (ja )?(foi|esta|ficou|ta) (ja )?(alterad*|mudad*|trocad*|atualizad*|corrigid*)
      (ja )?(trocaram|fizeram a troca)( (do|o|de) (tamanho|cor))?(?! (por|com)); (a |minha )*devolucao (ja )?(foi|esta|ficou) (registrad*|registad*|aceit*|aprovad*|anotad*); receberam (o )?meu pedido de (devolucao|cancelamento)`,
    paidBack: `
      (ja )?(fizeram|mandaram|processaram|enviaram) (ja )?(o |meu |o meu )(reembolso|estorno); (o |meu )*(reembolso|estorno|dinheiro) (ja )?(foi|esta|saiu|ta) (ja )?(feito|a caminho|processado|enviado|pago|devolvido); (ja )?me (reembolsaram|devolveram o dinheiro)( ou nao)?
      (a |minha )*devolucao (ja )?(chegou|foi recebida)( ai)?; (ja )?receberam (a |minha )*devolucao; (ja )?receberam (o que|a encomenda que) (eu )?(devolvi|mandei de volta)`,
    asks: `ou nao(?! [a-z]); confirm[a-z]*`,
    elsewhere: `
      (eu |ja )*(cancelei|mudei|alterei|pedi|solicitei|escrevi|fiz|mandei|enviei)( (ontem|ja|antes|hoje|o pedido|isso|tudo|segunda))* (por|pelo|pela|no|na|num|numa|via|com|ao|para o) (vosso |seu |meu |vossa |sua |minha )?(correio|e ?mail|mail|telefone|carta|fax|whatsapp|zap|sms|site|pagina|app|aplicativo|aplicacao|loja|plataforma|portal|conta|formulario)
      (e ?mail|mail|site|app|aplicativo|plataforma|whatsapp|zap|marketplace); (por|pelo|via) (correio|telefone|carta|fax|sms); (na|no|pela|pelo) (minha |vossa |sua )?(pagina|loja|conta|formulario)
      (eu |ja |vos |lhes |voces )*(liguei|telefonei|ligamos)( (ontem|ja|para voces|pra voces|hoje))*; (eu |ja )*(falei|falamos) (ontem |ja )?(com|por telefone); eu (ja )?cancelei; (ja )?cancelei (o|a|meu|ontem)( (pedido|encomenda))?`,
  },
  fr: {
    changed: `
      (?<![a-z] )(alors |donc |et |, )*(est elle|est ce|a t elle ete) (bien |deja |donc |pas )*annulee?( ou (pas|non))?(?! [a-z]); (c |elle |il |commande )(est|a ete) (bien |deja |donc |vraiment |pas )*annulee?( ou (pas|non))?; (est ce que )?(ma|la) commande (est elle|est|a ete|a t elle ete) (bien |deja |donc |pas )*annulee?( ou (pas|non))?; (avez vous|vous avez|as tu) (l |la |bien |deja )*annulee?( (ma|la) commande)?( ou (pas|non))?; vous l avez (bien |deja |finalement )*annulee?( finalement)?( ou (pas|non))?; n est pas annulee? \\?
      (l )?annulation (a|est|a t elle|s est) (bien |deja |ete |bel et bien )*(marche*|fonctionne*|ete|prise|passee|faite|effectuee|enregistree|confirmee|reussi*)( (en compte|faite|prise en compte|effectuee|enregistree))?; (ca|cela) a (bien )?marche (l |pour l )annulation; confirm[a-z]* que (c |elle |ma commande |la commande )(n )?est (bien |pas )*annulee?
      (avez vous|vous avez|as tu) (bien |deja )*(change|modifie|corrige) (l|mon|ma) adresse; (l|mon|ma) (nouvelle )?adresse (de livraison )?(a|est|a t elle) (bien |deja |ete )*(changee?|modifiee?|corrigee?|prise en compte|enregistree)
      (l )?echange (a|est) (bien |deja |ete )*(fait|effectue|pris en compte|enregistre); (mon|le) retour (a|est) (bien |deja |ete )*(enregistre|accepte|pris en compte|valide); (vous avez|avez vous) (bien )?(recu|eu) ma demande (de retour|d annulation)`,
    paidBack: `
      (le|mon) remboursement (a|est|a t il) (bien |deja |ete )*(fait|effectue|parti|lance|en route|en cours|valide|passe); (je suis|ai je ete|j ai ete|suis je) (bien |deja )*remboursee?( ou (pas|non))?; (vous m avez|m avez vous) (bien |deja )*remboursee?
      (mon|le) retour (est|a|est il) (bien |deja |ete )*(arrive|recu)( chez vous)?; (avez vous|vous avez) (bien |deja )*recu (mon|le) (retour|colis de retour|colis que j ai renvoye)`,
    asks: `ou (pas|non)(?! [a-z]); confirm[a-z]*; (?<![a-z] )(alors |donc |et |mais |bonjour |, )*(est ce que|avez vous)`,
    elsewhere: `
      (je |j )?(l |vous |vous l |la )?(ai |avais )(deja |bien |moi meme )*(annulee?|changee?|modifiee?|demandee?|ecrit|fait|envoyee?|signalee?)( (hier|deja|avant|aujourd hui|moi meme|lundi))* (par|sur|via|dans|a|avec|depuis) (le |la |l |un |une |votre |mon |ma )?(courrier|e ?mail|mail|courriel|mel|telephone|lettre|fax|whatsapp|sms|site|page|appli|application|app|boutique|plateforme|portail|compte|formulaire)
      (e ?mail|mail|courriel|site|appli|application|app|plateforme|whatsapp|marketplace); (par|au|via) (courrier|telephone|lettre|fax|sms); (sur|dans|via|depuis) (la |ma |votre |le |mon )(page|boutique|compte|formulaire)
      (j |je )(vous )?(ai |avais )(deja )?(appelee?s?|telephone|parle)( (hier|deja|a|avec))*; je l ai (deja |bien )*annulee?; j ai (deja |bien )*annule (la|ma) commande`,
  },
  de: {
    changed: `
      (ist|wurde|wird) (sie|es|das|die|die bestellung|meine bestellung|der auftrag) (denn |jetzt |nun |schon |wirklich |bereits |aber |auch |nicht )*storniert( oder nicht)?(?! werden); (habt ihr|haben sie|hast du) (sie |es |das |die bestellung |meine bestellung |denn |jetzt |nun |schon |wirklich |auch )*storniert( oder nicht)?; (die|sie|es|bestellung) ist (jetzt |aber |doch |nun |noch )*(nicht )?storniert( ,)? (oder|ja|richtig)(?! [a-z])
      (hat|ist) (das mit der |die |meine )(stornierung|storno|adressanderung|umtausch) (denn |jetzt |nun |schon )*(geklappt|funktioniert|durch|erfolgt|erledigt|angekommen|bearbeitet|durchgegangen); (hat|ist) (der |das )(storno|umtausch) (denn |jetzt |nun |schon )*(geklappt|funktioniert|durch|erfolgt|erledigt); bestatig[a-z]*( ,)? dass (sie|es|die bestellung|meine bestellung) (jetzt |wirklich |nicht )*storniert
      (ist|wurde) (die|meine) (neue |liefer ?|versand ?)*adresse (jetzt |schon |nun |denn |auch )*(geandert|eingetragen|hinterlegt|aktualisiert|korrigiert|notiert); (habt ihr|haben sie|hast du) (die|meine) (liefer ?)?adresse (jetzt |schon |nun |denn |auch )*(geandert|angepasst|korrigiert|eingetragen)
      (ist|wurde) (der|mein) umtausch (jetzt |schon |nun )*(gemacht|durch|erfolgt|erledigt|eingetragen); (habt ihr|haben sie) (die grosse|das|es|ihn|sie) (schon |jetzt )*(umgetauscht|getauscht); (ist|wurde) (die|meine) (retoure|rucksendung|ruckgabe) (jetzt |schon |nun )*(angemeldet|registriert|genehmigt|akzeptiert|notiert|eingetragen)`,
    paidBack: `
      (ist|wurde) (mein|das|die|meine) (geld|erstattung|ruckzahlung|betrag) (denn |jetzt |schon |nun )*(erstattet|raus|unterwegs|uberwiesen|zuruck|angewiesen|erfolgt|veranlasst)(?! werden); (habt ihr|haben sie) (mir )?(das geld|mein geld|den betrag|es mir)? ?(schon |jetzt |nun )*(erstattet|uberwiesen|zuruckgezahlt|zuruckuberwiesen)
      (ist|kam) (die|meine) (retoure|rucksendung) (schon |jetzt |bei euch |bei ihnen |gut )*(angekommen|an|da|eingegangen); (habt ihr|haben sie) (die|meine) (retoure|rucksendung) (schon |jetzt )*(bekommen|erhalten)`,
    asks: `(?<![a-z] )(also |und |aber |hallo |ok |so |, )*(ist|wurde|habt ihr|haben sie|hast du|hat) ; oder nicht(?! [a-z]); bestatig[a-z]*`,
    elsewhere: `
      (ich |wir )?(habe |hab |hatte |haben )?(sie |es |das |die bestellung |euch |ihnen |darum |die |schon |gestern |heute |bereits |vorhin |am montag |selbst )*(per|uber|auf|in|via|am|im|mit) (der |die |dem |eure[rmn]? |ihre[rmn]? |meine[rmn]? |einer |einem )?(e ?mail|mail|post|telefon|brief|fax|whatsapp|sms|seite|webseite|website|homepage|app|shop|marktplatz|plattform|portal|konto|kontaktformular|formular) (schon |gestern |bereits |selbst |darum )*(storniert|geandert|gebeten|geschrieben|gemeldet|beantragt|angefragt|gekundigt|gemacht)
      (e ?mail|mail|webseite|website|homepage|app|plattform|marktplatz|whatsapp|hotline); (per|am|uber) (post|telefon|brief|fax|sms); (auf|uber|in|im) (der |die |eurer |ihrer |meinem |dem |ihrem |eurem )?(seite|shop|konto|kontaktformular)
      (ich |wir )?(habe |hab |haben )?(euch |sie |schon |gestern |heute |bereits |bei euch |bei ihnen )*(angerufen|telefoniert|gemailt|angemailt); (ich |wir )?(rief|riefen) (gestern |schon )?(an|bei); habe (sie |es |die bestellung )?(gestern |schon |bereits )*selbst storniert; ich habe (sie|es|die bestellung|meine bestellung) (gestern |schon |bereits |heute )*storniert`,
  },
  ru: {
    changed: `
      (он|она|оно|заказ|мои заказ) (уже |точно |теперь |не |все таки )*отменен[ао]?( или нет)?; (вы )?(уже |все таки )?отменили( (мои |его |уже )*(заказ)?)?( или нет)?(?! (без|по|мне)); (заказ |его )(уже )?отменили( или нет)?; (заказ )?отменен ли( заказ)?
      отмена (уже )?(прошла|сработала|получилась|оформлена|принята); (удалось|получилось) (ли )?(его |заказ )?отменить; подтвер[а-я]+( ,)? что (заказ |он |мои заказ )(не )?отменен
      (вы )?(уже )?(поменяли|изменили|сменили|исправили) (мои |уже )?адрес( или нет)?; адрес (доставки )?(уже )?(поменяли|изменили|изменен|сменили|исправили|исправлен|обновлен*)( или нет)?
      (вы )?(уже )?(поменяли|обменяли|заменили) (размер|цвет)( или нет)?(?! на); (возврат|заявк[а-я]*|обмен) (уже )?(оформлен*|принят*|зарегистрирован*|одобрен*|оформили)( или нет)?`,
    paidBack: `
      деньги (мне )?(уже )?(вернули|возвращены|отправили|отправлены|перевели)( или нет)?; (вы )?(уже )?(вернули|перевели|возвратили) (мне )?(деньги|средства)( или нет)?; возврат денег (уже )?(сделан|прошел|отправлен|оформлен)
      (мои |наш )?возврат (уже )?(дошел|пришел|получен|получили|доставлен)( или нет)?; (вы )?(уже )?получили (мои |уже )?(возврат|посылку обратно)( или нет)?`,
    asks: `или нет(?! [а-я]); подтвер[а-я]*; [а-я]+ ли(?! [а-я]+ бы)`,
    elsewhere: `
      (я |мы )?(уже |вчера |сегодня |сам[а]? |вам |его |раньше )*(отменил[аи]?|отменял[аи]?|менял[аи]?|поменял[аи]?|изменил[аи]?|просил[аи]?|писал[аи]?|написал[аи]?|отправил[аи]?|оформил[аи]?)( (заказ|вам|вчера|уже|его|письмо|запрос|отмену))* (на|по|в|через|с) (ваш[а-я]* |сво[а-я]+ |мо[а-я]+ |личн[а-я]+ )?(почт[а-я]+|имейл[а-я]*|e ?mail|мейл[а-я]*|телефон[а-я]*|факс[а-я]*|сайт[а-я]*|приложени[а-я]+|магазин[а-я]*|площадк[а-я]+|маркетплейс[а-я]*|платформ[а-я]+|кабинет[а-я]*|аккаунт[а-я]*|ватсап[а-я]*|вотсап[а-я]*|whatsapp|форм[а-я]+)
      (имейл[а-я]*|e ?mail|мейл[а-я]*|сайт[а-я]*|приложени[а-я]+|площадк[а-я]+|маркетплейс[а-я]*|платформ[а-я]+|ватсап[а-я]*|вотсап[а-я]*|whatsapp|личн[а-я]+ кабинет[а-я]*); (на|через) (вашу|электронную) почт[а-я]+; по (электронной )?почт[а-я]+; (по|через) телефон[а-я]*; письм[оа]м?
      (я |мы )?(вам |вчера |уже |сегодня )*(звонил[аи]?|позвонил[аи]?|созванивал[а-я]+|говорил[аи]? (с|по))( вчера| вам)*; я (уже |вчера |его |сам[а]? )*(отменил[а]?|отменял[а]?)( заказ| его)?`,
  },
};
