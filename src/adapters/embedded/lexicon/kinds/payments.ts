import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Money that the checkout took or did not take off as it should. */
interface Payments {
  /** Paid or charged more than once, by whatever way of paying. */
  payment: Phrases;
  /** A code that the checkout did not take, and a coupon that was promised and never came. */
  coupon: Phrases;
}

export const PAYMENTS: Record<LexiconLanguage, Payments> = {
  en: {
    payment: `
      (paid|pay|payed|charged|transferred|sent (the )?money|money (taken|gone)) (_ ){0,5}(twice|two times|2 times|2 x|a second time|double)(?! (the|what|for|as|too|checked|the price))
      (same|one) (order|thing|item) (paid|charged|billed) (_ )?(twice|two times|2 x|2 times); (want|need|give me|refund) (_ ){0,2}(one|the second|the extra|the other) (of the (two|2) )?(payments?|charges?) (back|refunded|returned)?`,
    coupon: `
      (coupon|voucher|discount code|promo code|gift card) (_ ){0,6}(never|has not|have not|did not|nothing) (_ )?(came|come|arrived?|turned up|appeared?|got here|reached me|sent|received|issued)
      (?<!(?:tracking|post|order|zip|pick up|qr) )(code|promo|discount|voucher|offer) (_ ){0,9}(at (the )?(checkout|till|payment)|when (i )?(paid|paying|checking out)|checkout|paying) (_ ){0,4}(not|never|did not|would not) (_ )?(take|accept*|work*|apply|applied|come off|go through|count|recogni*|let|show|register|deducted|knocked off)
      (at (the )?checkout|when (i )?paid|when paying) (_ ){0,3}(the |my )?(code|promo|discount|voucher) (_ ){0,3}(not|never) (_ )?(take|taken|accept*|work*|apply|applied|come off|go through|recogni*)
      (promised|owed|owe|owes|guaranteed|told|supposed to (get|have|receive)|meant to (get|have|receive)|entitled to|due) (_ ){0,6}(coupon|voucher|discount code|promo code|gift card|store credit|discount)(?! (instead|is no|of no))
      (still )?(waiting for|never (got|received|saw)|not (get|got|received|seen)|where is) (_ ){0,2}(the|my|that|a|any) (_ )?(coupon|voucher|discount code|promo code|gift card)( .*)?`,
  },
  es: {
    payment: `
      (pague|pagado|pago|abone|transferi|cobr*) (_ ){0,5}(dos veces|2 veces|2 x|doble|por duplicado|por partida doble)(?! (de|el|la|que|ancho))
      (quiero|devuelv*|necesito|regres*) (_ ){0,3}(uno|una) de (los|las) (dos|2) (pagos|cobros|cargos)?( de vuelta)?`,
    coupon: `
      (cupon|vale|codigo de descuento|bono) (_ ){0,5}(nunca|no) (me )?(ha |han |lo )?(lleg*|mand*|dier*|dado|aparec*|recib*|envi*)
      (codigo|descuento|promo|promocion|cupon) (_ ){0,9}(al (pagar|finalizar|confirmar|hacer el pago)|en (la caja|el carrito|el pago)|cuando pague) (_ ){0,4}(no|nunca) (_ ){0,3}(tom*|acept*|aplic*|funcion*|descont*|dej*|val*|entr*|reconoc*|sali*|agarr*|cogi*|respet*)
      (al (pagar|finalizar|confirmar)|en (la caja|el carrito|el pago)) (_ ){0,3}(el |mi |ese )?(codigo|descuento|cupon) (_ ){0,2}no (_ )?(tom*|acept*|aplic*|funcion*|descont*|val*|entr*|reconoc*)
      (prometi*|ofreci*|iban a dar|ibais a dar|tocaba|correspond*|deb*) (_ ){0,5}(cupon|vale|codigo|descuento|bono)(?! (en vez|en lugar|no me (sirve|interesa)))
      (donde esta|sigo esperando|nunca (me )?(lleg*|mand*|dier*)|no (me )?(ha |han )?(lleg*|mand*|dado|dier*)) (_ ){0,2}(el|mi|ese|ningun) (cupon|vale|codigo de descuento|bono)`,
  },
  pt: {
    payment: `
      (paguei|pago|pagou|pagamos|transferi|cobr*) (_ ){0,5}(duas vezes|2 vezes|2 x|em dobro|em duplicado|a dobrar|duplicado)(?! (d|o|que|mais))
      (quero|devolv*|preciso|estorn*) (_ ){0,3}(um|uma) d[oa]s (dois|duas|2) (pagamentos|cobrancas|boletos)?( de volta)?`,
    coupon: `
      (cupom|cupao|vale|codigo de desconto|voucher) (_ ){0,5}(nunca|nao|ate agora nada) ?(me )?(o )?(cheg*|mand*|der*|aparec*|receb*|envi*)?
      (codigo|desconto|promo|promocao|cupom|cupao) (_ ){0,9}(na hora de pagar|ao pagar|ao finalizar|no (carrinho|checkout|pagamento|caixa)|quando paguei) (_ ){0,4}(nao|nunca) (_ ){0,3}(aceit*|aplic*|funcion*|descont*|deix*|val*|entr*|reconhec*|pass*|peg*|foi)
      (ao pagar|ao finalizar|no (carrinho|checkout|pagamento)) (_ ){0,3}(o |meu |esse )?(codigo|desconto|cupom|cupao) (_ ){0,2}nao (_ )?(aceit*|aplic*|funcion*|descont*|val*|entr*|peg*|pass*)
      (promet*|oferec*|ofert*|iam (me )?dar|ficaram de (me )?(dar|mandar|enviar)|tinha direito a|dev*) (_ ){0,5}(cupom|cupao|vale|codigo|voucher|desconto)(?! (em vez|no lugar|nao me (serve|interessa)))
      (cade|onde esta|continuo a espera|ainda espero|nunca (me )?(cheg*|mand*|der*|receb*)|nao (me )?(cheg*|mand*|der*|receb*)) (_ ){0,2}(o|meu|esse|nenhum|do) (cupom|cupao|vale|codigo de desconto|voucher)`,
  },
  fr: {
    payment: `
      (paye|payer|paie|regle|regler|vire|debite) (_ ){0,5}(deux fois|2 fois|2 x|en double|double)(?! (le|la|que|de|du))
      (veux|rend*|rembours*|recuper*) (_ ){0,3}(un|une|l un|l une) des (deux|2) (paiements?|reglements?|debits?)?`,
    coupon: `
      (bon d achat|bon de reduction|coupon|code promo|cheque cadeau) (_ ){0,5}(jamais|pas|toujours pas) (_ )?(arrive|recu|envoye|donne|eu|vu|venu)
      (code|reduction|remise|promo|bon) (_ ){0,9}(au (moment de payer|paiement|panier)|en (payant|validant|passant commande)|a la caisse|quand j ai paye|pour payer) (_ ){0,5}(pas|jamais|rien|refus*|plus) ?(_ )?(pris|passe|marche|accept*|appliqu*|deduit|fonctionn*|compte|reconnu)?
      (au (moment de payer|paiement|panier)|en payant|a la caisse) (_ ){0,3}(le |mon |ce )?(code|bon|coupon) (_ ){0,4}(pas|jamais|refus*) ?(_ )?(pris|passe|marche|accept*|appliqu*|deduit|fonctionn*)?
      (promis|promettez|deviez|devais (avoir|recevoir)|devait (m |me )?(envoyer|donner|arriver)|droit a|offrir|deviez m envoyer) (_ ){0,5}(bon|coupon|code|remise|reduction|avoir|cheque cadeau)(?! (a la place|ne m interesse))
      (ou est|attends (toujours|encore)|jamais (recu|eu|vu)|pas (recu|eu|vu)) (_ ){0,2}(le|mon|ce|de|la) (bon d achat|bon de reduction|coupon|code promo|code de reduction|cheque cadeau)`,
  },
  de: {
    payment: `
      (zweimal|2 mal|zwei mal|doppelt|2 x) (_ ){0,3}(bezahlt|gezahlt|uberwiesen|abgebucht|abgezogen|abgebucht worden|eingezogen|belastet|geblecht)
      (bezahlt|gezahlt|uberwiesen|abgebucht|abgezogen|belastet) (_ ){0,4}(zweimal|2 mal|zwei mal|doppelt|2 x)(?! (so|uberlegen)); (eine|einen) (der|von den|von) (beiden|zwei|2) (zahlungen|betrage|abbuchungen|buchungen)( zuruck)?`,
    coupon: `
      (gutschein|rabattcode|coupon) (_ ){0,5}(nie|nicht|noch nicht|bis heute nicht) (_ )?(gekommen|bekommen|angekommen|erhalten|geschickt|da)
      (code|rabatt|gutscheincode|aktion|gutschein|rabattcode) (_ ){0,9}(beim (bezahlen|zahlen|checkout|bestellen)|an der kasse|im (warenkorb|checkout)|als ich (bezahlt|gezahlt)) (_ ){0,5}(nicht|nie|kein|ignoriert|abgelehnt) ?(_ )?(genommen|angenommen|akzeptiert|funktioniert|gegangen|abgezogen|erkannt|gegriffen|angerechnet)?
      (beim (bezahlen|zahlen|checkout)|an der kasse|im warenkorb) (_ ){0,4}(code|rabatt|gutschein|gutscheincode) (_ ){0,3}(nicht|nie|kein) ?(_ )?(genommen|angenommen|akzeptiert|funktioniert|gegangen|abgezogen|erkannt|angerechnet)?
      (versprochen*|zugesagt*|sollte|sollten|zusteht|zugesichert*|hiess) (_ ){0,6}(gutschein|rabattcode|code|rabatt|coupon)(?! (statt|ist (mir )?egal)); (gutschein|rabattcode|coupon|code) (_ ){0,5}(versprochen|zugesagt|zugesichert|bekommen sollen|bekommen sollte)
      (wo (ist|bleibt)|warte (immer )?noch auf|nie (bekommen|erhalten|angekommen)|noch (nicht|keinen)) (_ ){0,2}(der|den|mein|meinen|einen|keinen)? ?(_ )?(gutschein|gutscheincode|rabattcode|coupon)`,
  },
  ru: {
    payment: `
      (оплатил[а-я]*|заплатил[а-я]*|платил[а-я]*|перевел[а-я]*|перевела|списал[а-я]*|сняли|списано) (_ ){0,5}(два раза|2 раза|дважды|двойн[а-я]+|2 x|2 х|второй раз)( .*)?
      (два раза|2 раза|дважды|двойн[а-я]+) (_ ){0,4}(оплатил[а-я]*|заплатил[а-я]*|списал[а-я]*|сняли|перевел[а-я]*|оплата|списание|платеж)( .*)?; верн[а-я]+ (_ ){0,2}(один|одну|второй|вторую|лишн[а-я]+) (из двух )?(платеж[а-я]*|оплат[а-я]+|списани[а-я]+|сумм[а-я]+)`,
    coupon: `
      (купон|промокод|сертификат) (_ ){0,4}(так и |до сих пор )?(не|нет) (пришел|прислали|дали|получил[а-я]*|пришло)( .*)?
      (код|промокод|скидк[а-я]+|купон) (_ ){0,9}(при оплате|на оплате|в корзине|когда (платил[а-я]*|оплачивал[а-я]*)|на кассе) (_ ){0,4}не (_ )?(приня[а-я]+|сработал[а-я]*|примен[а-я]+|учел[а-я]*|учли|прошел|засчитал[а-я]*|сняли|дал[а-я]*)( .*)?
      (при оплате|в корзине|на кассе) (_ ){0,3}(код|промокод|скидк[а-я]+|купон) (_ ){0,2}не (_ )?(приня[а-я]+|сработал[а-я]*|примен[а-я]+|учел[а-я]*|прошел|засчитал[а-я]*)( .*)?
      (обещали|обещал[а-я]*|должны были|полагал[а-я]+|положен[а-я]*|пообещал[а-я]*) (_ ){0,5}(купон[а-я]*|промокод[а-я]*|код на скидку|скидк[а-я]+|сертификат[а-я]*)(?! (вместо))( .*)?
      (где|до сих пор жду|так и не (пришел|получил[а-я]*|дали|прислали)|не (пришел|прислали|дали)) (_ ){0,2}(мой |обещанный |этот )*(купон|промокод|сертификат)( .*)?`,
  },
};
