import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Questions beside an open offer in words that also answer it. */
interface AskedBeside {
  /** What became of the parcel that was ordered. */
  parcel: Phrases;
  /** Whether the offer is of all the articles of a kind, or of one. */
  howMany: Phrases;
  /** When money comes, of whoever may be offered none. */
  money: Phrases;
}

export const ASKED_BESIDE: Record<LexiconLanguage, AskedBeside> = {
  en: {
    parcel: `what (has |had |actually |even )*(happened|became|become|went wrong) (to|with|of) (the|my|that|our) (first |original |old )?(parcel|package|order|one|delivery)( then| now)?; where (did|has|is) (the|my) (first|original|old) (one|parcel|package|order) (end|ended|gone|go|got|get)?( up| to)?`,
    howMany: `(do you send |you send |is (it|that) |will i get |are you sending )?(both|all( of them)?)( _)? or (just|only|is it (just|only)) (the _ one|the _|one|1)( one)?(?! (day|week|coupon|refund))`,
    money: `when (do|will|does|would|is|can|should) (_ ){0,4}(money|refund|cash)(?! (expire|end))`,
  },
  es: {
    parcel: `que (le |ha |habra )*(paso|pasado|sido|ocurrio|ocurrido|fue) (con |de |a )(el|mi|ese|nuestro|l) ?(primer )?(paquete|pedido|envio); (al|con el) (primer )?(paquete|pedido|envio) que (le )?(paso|ha pasado)`,
    howMany: `(l[oa]s dos|amb[oa]s|tod[oa]s)( _)? o (solo|solamente|nada mas|unicamente) (l[oa] _|el _|l[oa] que _|un[oa])`,
    money: `cuando (me |nos |se )*(llega|llegara|cae|entra|ingresan|pagan|abonan|devuelven|hacen|llegaria|recibo|recibire|tendre|veo) (_ ){0,2}(dinero|reembolso|abono|plata); el (dinero|reembolso) (_ ){0,3}cuando (_ ){0,2}(llega|entra|cae)`,
  },
  pt: {
    parcel: `(o )?que (e que |foi que |tera )*(aconteceu|houve|foi feito|sera feito) (com|d|a)[oa]? (o |a |meu |minha |primeir[oa] )*(pacote|encomenda|pedido|remessa)`,
    howMany: `([oa]s duas|[oa]s dois|amb[oa]s|tod[oa]s)( _)? ou (so|apenas|somente) ([oa] _|um|uma|[oa] que _)`,
    money: `quando (e que |me |se )*(o |a |meu |vou |recebo |receber |cai |chega |entra |devolvem |pagam )*(dinheiro|reembolso|estorno); (dinheiro|reembolso|estorno) (_ ){0,3}quando`,
  },
  fr: {
    parcel: `(qu est il|il est|il s est|s est il|il lui est|que s est il|qu est ce qui (est|s est)) (donc |bien )?(arrive|passe) (quoi )?(avec |a |au |de |du )*(mon |le |l |votre )?(premier )?(colis|paquet|envoi|commande); (il est|il a|est) (passe |fini |ou )+(le |mon )(premier )?(colis|paquet)`,
    howMany: `(les deux|tous|toutes)( _)? ou (juste|seulement|uniquement|que) (cell?e? (qui est |qui )?_|celui (qui est |qui )?_|un|une|la _|le _)`,
    money: `(quand|c est quand que|a quand|d ici quand) (est ce que |c est que |que )?(_ ){0,3}(argent|remboursement)`,
  },
  de: {
    parcel: `was (ist|war|wurde) (denn |eigentlich |jetzt |nun |da |nur )*(mit|aus) (dem|meinem|der|meiner) (ersten )?(paket|packchen|sendung|bestellung|lieferung)( denn| eigentlich| jetzt| nun)*( passiert| geschehen| geworden| los)?; wo (ist|war) (denn |eigentlich )?(das|mein) (erste |ursprungliche )?(paket|packchen) (abgeblieben|geblieben|gelandet|hin)`,
    howMany: `(beide|alle)( _)? oder (nur|bloss|lediglich) (die|das|den|der|eine?[rsn]?)( _)?`,
    money: `wann (_ ){0,4}(geld|erstattung|ruckerstattung)(?! (verfall|ablaufen))`,
  },
  ru: {
    parcel: `(что|че) (же |там |вообще |все таки )*(случилось|произошло|стало|стряслось) с (моеи |моим |этои |первои )*(посылк[а-я]+|заказ[а-я]+|отправлени[а-я]+); (что|че) с (моеи |моим |первои )*(посылкои|заказом) (случилось|произошло|стало|такое); куда (же )?(делась|делся|пропал[а]?|девалась) (моя |мои |первая )*(посылка|заказ)`,
    howMany: `(обе|оба|все)( _)? или (только|лишь|одн[ау]) (_|одну|один)`,
    money: `когда (_ ){0,4}(деньги|возврат|денежки)(?! (закан|истек))`,
  },
};
