import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Questions beside an open offer in words that also answer it. */
interface AskedBeside {
  /** What became of the parcel that was ordered. */
  parcel: Phrases;
  /** Whether the offer is of all the articles of a kind, or of one. */
  howMany: Phrases;
}

export const ASKED_BESIDE: Record<LexiconLanguage, AskedBeside> = {
  en: {
    parcel: `what (has |had |actually |even )*(happened|became|become|went wrong) (to|with|of) (the|my|that|our) (first |original |old )?(parcel|package|order|one|delivery)( then| now)?; where (did|has|is) (the|my) (first|original|old) (one|parcel|package|order) (end|ended|gone|go|got|get)?( up| to)?`,
    howMany: `(do you send |you send |is (it|that) |will i get |are you sending )?(both|all( of them)?)( _)? or (just|only|is it (just|only)) (the _ one|the _|one|1)( one)?(?! (day|week|coupon|refund))`,
  },
  es: {
    parcel: `que (le |ha |habra )*(paso|pasado|sido|ocurrio|ocurrido|fue) (con |de |a )(el|mi|ese|nuestro|l) ?(primer )?(paquete|pedido|envio); (al|con el) (primer )?(paquete|pedido|envio) que (le )?(paso|ha pasado)`,
    howMany: `(l[oa]s dos|amb[oa]s|tod[oa]s)( _)? o (solo|solamente|nada mas|unicamente) (l[oa] _|el _|l[oa] que _|un[oa])`,
  },
  pt: {
    parcel: `(o )?que (e que |foi que |tera )*(aconteceu|houve|foi feito|sera feito) (com|d|a)[oa]? (o |a |meu |minha |primeir[oa] )*(pacote|encomenda|pedido|remessa)`,
    howMany: `([oa]s duas|[oa]s dois|amb[oa]s|tod[oa]s)( _)? ou (so|apenas|somente) ([oa] _|um|uma|[oa] que _)`,
  },
  fr: {
    parcel: `(qu est il|il est|il s est|s est il|il lui est|que s est il|qu est ce qui (est|s est)) (donc |bien )?(arrive|passe) (quoi )?(avec |a |au |de |du )*(mon |le |l |votre )?(premier )?(colis|paquet|envoi|commande); (il est|il a|est) (passe |fini |ou )+(le |mon )(premier )?(colis|paquet)`,
    howMany: `(les deux|tous|toutes)( _)? ou (juste|seulement|uniquement|que) (cell?e? (qui est |qui )?_|celui (qui est |qui )?_|un|une|la _|le _)`,
  },
  de: {
    parcel: `was (ist|war|wurde) (denn |eigentlich |jetzt |nun |da |nur )*(mit|aus) (dem|meinem|der|meiner) (ersten )?(paket|packchen|sendung|bestellung|lieferung)( denn| eigentlich| jetzt| nun)*( passiert| geschehen| geworden| los)?; wo (ist|war) (denn |eigentlich )?(das|mein) (erste |ursprungliche )?(paket|packchen) (abgeblieben|geblieben|gelandet|hin)`,
    howMany: `(beide|alle)( _)? oder (nur|bloss|lediglich) (die|das|den|der|eine?[rsn]?)( _)?`,
  },
  ru: {
    parcel: `(что|че) (же |там |вообще |все таки )*(случилось|произошло|стало|стряслось) с (моеи |моим |этои |первои )*(посылк[а-я]+|заказ[а-я]+|отправлени[а-я]+); (что|че) с (моеи |моим |первои )*(посылкои|заказом) (случилось|произошло|стало|такое); куда (же )?(делась|делся|пропал[а]?|девалась) (моя |мои |первая )*(посылка|заказ)`,
    howMany: `(обе|оба|все)( _)? или (только|лишь|одн[ау]) (_|одну|один)`,
  },
};
