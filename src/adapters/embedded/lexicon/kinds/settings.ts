import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Where somebody stands and until when anybody is there, which whoever waits for a courier or goes on holiday says as well. */
interface Setting {
  told: Phrases;
  /** Despair, beside which it is a wish to die: "I see no way out". */
  despair: Phrases;
  /** A farewell, beside which it is one where nothing explains it: "sorry for the trouble", "cancel it", "I am alone". */
  leave: Phrases;
  /** What explains it: the courier, a holiday, a move. */
  explained: Phrases;
}

export const SETTINGS: Record<LexiconLanguage, Setting> = {
  en: {
    told: `
      (stood|standing|stand|sat|sitting|sit|been|was|up|i m|am) (_ ){0,3}(on|at|by|near|along) (the |a |my |our )*(_ )?(balcony|car park|platform|corridor|window) (_ ){0,8}(looking down|look down|looked down|wondering if)(?! (to the (car|street|courier|driver)|for the (driver|courier)|into the parcel))
      (nobody|no one|noone|no body) (_ ){0,3}(here|left|alive|around) (_ ){0,5}after (tonight|today|this evening|tomorrow|sunday|this weekend)(?! (because|since|as|until|so (please )?(leave|come|deliver)|(we|i) (move|moved|fly|leave for|are away|go on)|the office|, (we|i) (move|fly)))
      (not|wo not|never|will not|do not) (_ ){0,3}(expect|intend|plan|mean|going|want) to be (here|around|alive|there)( (at|by|for|past|after|beyond|much|to) (christmas|new year|sunday|monday|then|spring|summer|the weekend|tomorrow|tonight|next (week|month|year)|longer|receive|see it|my birthday|prom))(?! (because|since|as|we|i am (away|on|in|moving|at)|on holiday|in (the country|town)))
      not (plan|planning|thinking|making plans|looking) (any )?(_ )?(past|beyond) (sunday|tonight|tomorrow|this week|the weekend|christmas)(?! (delivery|order))
      (will|wont|wo) ?(not )?be here for (prom|christmas|my birthday|the wedding|graduation|summer|easter) (_ ){0,2}(and )?i (really )?mean (that|it)`,
    despair: `(no|any) way out(?! of (the|this|my) ); can not (go on|do this|cope|take (it|this|any)|carry on)(?! (waiting|with (the|this) (order|lamp)))( any ?more| much longer)?; (nobody|no one) (_ )?(needs|wants|loves|misses|would miss|cares about|will miss) (me|us); nobody (would )?(notice|care|miss); (goodbye|good bye|farewell) (everyone|all|world|forever|then)?; would be (quick|painless|over); end (it|everything)`,
    leave: `(sorry|apologies|apologise) (for|about) (the|all the|any|this|all this|being such a) (trouble|bother|fuss|inconvenience|burden|mess)( i)?; (i am|all|so|completely|totally) (_ )?(alone|lonely); cancel (it|everything|the order|my order|all of it); (does|do) not matter( any ?more)?; no point; (seventh|eighth|ninth|tenth|eleventh|twelfth) (floor|storey); to be alive`,
    explained: `courier; driver; delivery (man|guy|woman|person); postman; mailman; parcel to (come|arrive); (van|lorry|truck); holidays?; vacation; (move|moving) (house|home|out|away|to|flat)?; moved; travel*; we (leave|fly|are away); (away|off) (on|for|until|to); at work; the office`,
  },
  es: {
    told: `
      (parad[oa]|sentad[oa]|subi|subid[oa]|estoy|estuve|asomad[oa]|fui|me quedo|me asomo|paso) (_ ){0,3}(en|al|a|por) (el |la |un |una |mi )*(_ )?(balcon|ventana|terraza|piso \\d+) (_ ){0,8}(mirando (pa|para|hacia)? ?abajo|miro (pa|para|hacia) abajo)(?! (la caja|al repartidor|el paquete))
      (despues|a partir) de (hoy|esta noche|manana|este domingo) (_ ){0,3}(no (va a haber|habra|hay|quedara|queda|existire|estare) ?(_ )?(nadie|mas|viv[oa])|nadie)(?! (en la oficina|en casa|porque (nos|me)|nos (vamos|mudamos)|me mudo))
      (no (voy a haber|va a haber|habra|quedara)) nadie (_ ){0,4}(despues de|a partir de) (hoy|esta noche|manana)(?! (porque (nos|me)|nos (vamos|mudamos)))
      no (pienso|creo|espero|planeo|cuento con) (estar|seguir|llegar) (_ )?(aqui|aca|viv[oa]|con vida|a navidad|en navidad|a fin de ano|al domingo|el lunes)(?! (cuando llegue|a esa hora|porque))`,
    despair: `no (puedo|aguanto|doy|soporto) (ya )?mas; no (le )?(veo|hay|encuentro) (_ )?(salida|escape)(?! (de|a) (la|esta|este) ); nadie (me|nos) (necesita|quiere|va a extranar|extrana|espera|echara de menos); adios( a todos)?`,
    leave: `(perdon[a-z]*|disculp[a-z]*|lamento) (_ ){0,3}(molestias?|trastornos?|molestarl[oe]s|todo); (estoy|quede|sentirme|me siento) (_ ){0,2}sol[oa](?! (en casa|hasta)); cancel[a-z]+( todo| el pedido| mi pedido| mi compra)?; ya no importa; (da|me da) igual; piso (\\d+|siete|ocho|nueve|diez|once|doce); (septimo|octavo|noveno|decimo) piso; con vida`,
    explained: `repartidor[a-z]*; mensajer[oa]; cartero; camion; furgoneta; vacaciones; viaj[a-z]+; (nos|me) (mudamos|mudo|vamos|voy); mudanza; (en|a) casa de; oficina`,
  },
  pt: {
    told: `
      (parad[oa]|sentad[oa]|subi|estou|to|tou|fiquei|fui|passo|ando|na|debrucad[oa]) (_ ){0,4}(na|no|a|ao|pela|ate|em|à) (_ )?(_ )?(varanda|janela|terraco|predio) (_ ){0,9}(a olhar (para|pra|la) ?(baixo|em baixo)|olhar para baixo|olhando (pra|para) baixo)(?! (a caixa|o pacote|o estafeta|o entregador))
      (depois de|depois|a partir de) (hoje|amanha|esta noite|desta noite|domingo) (_ ){0,3}(nao (vai (ter|haver)|havera|tera|ha|tem|estou|existo|estarei) ?(_ )?(ninguem|mais|aqui)|ninguem)(?! (no escritorio|em casa|porque (nos|me)|vamos (mudar|viajar)|vou (mudar|viajar)))
      nao (penso|conto|espero|pretendo|tenciono) (estar|chegar|passar) (_ )?(aqui|ca|viv[oa]|com vida|ao natal|no natal|de domingo|a segunda)(?! (quando (chegar|entregarem)|a essa hora|porque))`,
    despair: `nao (aguento|posso|consigo|da) mais; nao (vejo|ha|encontro|tem) (_ )?saida(?! (d[oa]|nesta|neste) ); ninguem (_ )?(precisa de mim|me quer|vai sentir (a )?minha falta|se importa); adeus( a todos)?`,
    leave: `(desculp[a-z]*|perdao|perdoem) (_ ){0,3}(incomod[a-z]+|transtornos?|trabalho|tudo|chatice); (estou|fiquei|sinto me|tao|completamente) (_ )?(sozinh[oa]|so)(?! (em casa|ate|a espera)); cancel[a-z]+( tudo| o pedido| a encomenda| a minha encomenda)?; ja nao (importa|interessa); tanto faz; (setimo|oitavo|nono|decimo) andar; (\\d+) o andar; com vida`,
    explained: `entregador[a-z]*; estafeta; carteiro; carrinha; camiao; motoboy; ferias; viaj[a-z]+; viagem; (mudamos|mudar|mudanca|mudo); (vamos|vou) (embora|para); escritorio`,
  },
  fr: {
    told: `
      (debout|assise?|montee?|suis|etais|reste|penchee?|passe|restee?) (_ ){0,4}(sur|au|a|a la|sur le|du|devant) (_ )?(_ )?(balcon|fenetre|quai|terrasse|\\d+ (e|eme) etage) (_ ){0,9}(regarde (en bas|le vide|vers le bas)|regarder (en bas|le vide))(?! (le (carton|livreur|camion)))
      (apres|a partir de) (ce soir|cette nuit|demain|dimanche|aujourd hui) (_ ){0,3}(y aura|il n y aura|y a|il n y a|y aurait) (_ )?(plus|pas) (personne|la|de moi|rien)(?! (au bureau|a la maison|car (on|nous|je)|parce (que|qu)|on demenage|je (demenage|pars en)|jusqu))
      (je (ne )?(compte|pense|prevois|vois) (pas|plus) (etre|rester|aller|tenir) (la|en vie|ici|jusqu|plus loin|au dela)( .*)?)(?! (quand (le livreur|vous)|a cette heure|car|pour (attendre|recevoir)))`,
    despair: `(n )?en (peux|pouvons) plus; (j )?(y )?arrive plus a (vivre|tenir|continuer); (pas|plus|aucune|d) (d )?issue(?! (de|pour) (cette|ce) ); (personne|nul) (_ ){0,3}(besoin de moi|m aime|me regrettera|me pleurera|de moi); adieu( a tous)?`,
    leave: `(pardon|desolee?|excusez (moi)?|navree?) (_ ){0,3}(derangement|embarras|ennuis?|tout|deranger); (suis|reste) (_ )?(toute? )?seule?(?! (a la maison|jusqu)); annul[a-z]+( tout| la commande| ma commande)?; (ca|cela) n a plus d importance; plus d importance; (septieme|huitieme|neuvieme|dixieme|\\d+ e|\\d+ eme)( etage)?; en vie`,
    explained: `livreu[a-z]+; facteur; camion; camionnette; coursier; vacances; voyage*; (on|nous|je|j) (part|partons|pars|demenage|demenageons); demenage[a-z]*; ski; bureau`,
  },
  de: {
    told: `
      (steh|stehe|stand|sitz|sitze|sass|war|bin|gestanden|gesessen|lehne) (_ ){0,6}(balkon|fenster|bahnsteig|parkhaus|hochhaus|gelander) (_ ){0,9}(runtergeschaut|runter geschaut|runterschau|runter|nach unten|hinunter|abi gschaut|obi gschaut)(?! (tragen|geholt|zum (boten|fahrer)|um das paket))
      nach (heute|heut|morgen|diesem) (nacht|abend|wochenende|sonntag)? ?(_ ){0,3}(ist|is|wird|gibt) (_ ){0,3}(keiner|niemand|neamd|koana) (_ )?(mehr|da|hier|sein)(?! (im (buro|geschaft|laden)|zuhause|zu hause|daheim|weil wir|wir (ziehen|fahren|fliegen)|bis montag))
      (plan|plane|planen) (ich )?(nicht|nix|nichts|nimma) (mehr )?(_ ){0,2}(uber|ueber|hinter|nach) (sonntag|morgen|heute|diese woche|weihnachten|das wochenende) ?(hinaus)?(?! (zu bestellen|urlaub))`,
    despair: `kann( ich)?( einfach| echt| so)? (nicht mehr|nimmer|nimma)(?! (_ )?(warten|nutzen|benutzen|offnen)); (keinen|kein) (ausweg|weg raus|sinn)(?! (aus (dem|diesem) vertrag)); (niemand|keiner) (_ )?(braucht|vermisst|liebt|will|mag) mich; (leb|lebt) wohl`,
    leave: `(entschuldig[a-z]*|verzeih[a-z]*|sorry|tut mir leid) (_ ){0,4}(umstande|muhe|storung|arger|alles|aufwand|unannehmlichkeiten); (bin|so|ganz|vollig) (ich )?(_ )?(allein|alleine|einsam)(?! (zu hause|daheim|im|bis)); stornier[a-z]*( es| das| alles)?; (ist|is) (eh |ja |auch )?egal; (siebten|achten|neunten|zehnten) (stock|stockwerk|og); am leben`,
    explained: `bote[n]?; zusteller[a-z]*; fahrer[a-z]*; paketbote[n]?; postbote[n]?; lieferwagen; urlaub*; ferien; verreise[a-z]*; (ziehen|ziehe) (_ ){0,2}um; umzug*; umziehen; (fahren|fliegen|fahre|fliege) (_ ){0,2}(weg|nach|in); buro`,
  },
  ru: {
    told: `
      (стою|стоял[а-я]*|сижу|сидел[а-я]*|выш[а-я]+|забрал[а-я]+|залез[а-я]*|я) (_ ){0,4}(на|у|возле) (_ )?(_ )?(балконе|платформе|этаже|подоконнике) (_ ){0,9}(смотрю вниз|и смотрю|смотрел[а-я]* вниз)(?! (курьер[а-я]*|где (заказ|посылк[а-я]+)|жду|брать|купить|какой|что (курьер|заказ)))
      после (сегодня|этой ночи|сегодняшнего вечера|сегодняшней ночи) (здесь |тут |уже |больше |_ )?(некому|никого (не будет|здесь)|меня (не будет|нет)|здесь (никого|некому))(?! (в офисе|дома (потому|так)|мы (переезжаем|уезжаем)))
      (некому|никого) (_ ){0,3}(открывать|получать|встречать|не будет|останется) (_ ){0,3}после (сегодня|этой ночи|завтра)`,
    despair: `(больше )?(не могу (больше|так|жить|терпеть)|больше не могу|сил (больше )?нет)(?! (ждать)); выхода (_ )?(нет|не вижу); (никому|никто) (_ )?(не нуж[а-я]+|меня не (любит|ждет|хватится)|по мне); прощайте`,
    leave: `(простите|извините|прости) (_ ){0,3}(беспокойств[а-я]+|хлопоты|неудобств[а-я]+|всё|все|что побеспокоил[а-я]*); (совсем|я|осталась|остался|так) (_ )?(одна|один|одинок[а-я]*)(?! (дома|заказ|из)); отмен[а-я]+( (заказ|все|его))?; (уже )?(все равно|не важно|неважно); (седьмом|восьмом|девятом|десятом|\\d+ м|\\d+) этаже; (это )?(быстро|легко)`,
    explained: `дома; курьер*; почтальон*; доставщик*; машин[а-я]+; отпуск*; уезжа*; уеде*; переезжа*; переезд*; улета*; путешеств*; поезд(ку|ка)?; едем; на (дачу|даче|море); офис*`,
  },
};
