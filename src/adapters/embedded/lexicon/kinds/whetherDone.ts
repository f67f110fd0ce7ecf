import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Whether something asked for before was done. "Can it be cancelled?" wishes for it. */
interface WhetherDone {
  /** The order was cancelled, sent elsewhere, exchanged, or a return was taken up. */
  changed: Phrases;
  /** The money was paid back, or what was sent back has arrived. */
  paidBack: Phrases;
  /** What makes a question of it where no question mark stands. */
  asks: Phrases;
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
  },
  fr: {
    changed: `
      (c |elle |il |commande )(est|a ete) (bien |deja |donc |vraiment |pas )*annulee?( ou (pas|non))?; (est ce que )?(ma|la) commande (est elle|est|a ete|a t elle ete) (bien |deja |donc |pas )*annulee?( ou (pas|non))?; (avez vous|vous avez|as tu) (l |la |bien |deja )*annulee?( (ma|la) commande)?( ou (pas|non))?; vous l avez (bien |deja |finalement )*annulee?( finalement)?( ou (pas|non))?; n est pas annulee? \\?
      (l )?annulation (a|est|a t elle|s est) (bien |deja |ete |bel et bien )*(marche*|fonctionne*|ete|prise|passee|faite|effectuee|enregistree|confirmee|reussi*)( (en compte|faite|prise en compte|effectuee|enregistree))?; (ca|cela) a (bien )?marche (l |pour l )annulation; confirm[a-z]* que (c |elle |ma commande |la commande )(n )?est (bien |pas )*annulee?
      (avez vous|vous avez|as tu) (bien |deja )*(change|modifie|corrige) (l|mon|ma) adresse; (l|mon|ma) (nouvelle )?adresse (de livraison )?(a|est|a t elle) (bien |deja |ete )*(changee?|modifiee?|corrigee?|prise en compte|enregistree)
      (l )?echange (a|est) (bien |deja |ete )*(fait|effectue|pris en compte|enregistre); (mon|le) retour (a|est) (bien |deja |ete )*(enregistre|accepte|pris en compte|valide); (vous avez|avez vous) (bien )?(recu|eu) ma demande (de retour|d annulation)`,
    paidBack: `
      (le|mon) remboursement (a|est|a t il) (bien |deja |ete )*(fait|effectue|parti|lance|en route|en cours|valide|passe); (je suis|ai je ete|j ai ete|suis je) (bien |deja )*remboursee?( ou (pas|non))?; (vous m avez|m avez vous) (bien |deja )*remboursee?
      (mon|le) retour (est|a|est il) (bien |deja |ete )*(arrive|recu)( chez vous)?; (avez vous|vous avez) (bien |deja )*recu (mon|le) (retour|colis de retour|colis que j ai renvoye)`,
    asks: `ou (pas|non)(?! [a-z]); confirm[a-z]*; (?<![a-z] )(alors |donc |et |mais |bonjour |, )*(est ce que|avez vous)`,
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
  },
};
