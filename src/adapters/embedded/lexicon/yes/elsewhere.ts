import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * What a yes may belong to that is no offer: that one is there, reads or has read, is who is meant, listens, or is done with waiting.
 * "Yes, still here", "ja bin da", "oui c'est moi", "done waiting".
 */
export const YES_ELSEWHERE: Record<LexiconLanguage, Phrases> = {
  en: `
    (i am|i m|we are|am|still|back|right) (still |right |back |all |now |just )*(here|online|listening|reading|looking|checking|typing|all ears)(?! (for (it|that|this)|forward))
    (yes|yeah|yep|yup|aye|ok) (, )?(here|reading|looking|checking|listening|speaking)(?! (is|are|s|you|it|at|of|to|for))
    i (have |just |already |did |can |do )*(see|saw|seen|read|checked|looked|noticed|heard)(?! (no (problem|reason|harm)|fit|to it|myself))
    i (have |just |already )*got (your|the|that) (message|text|mail|email|note)
    (it is|it s|this is|that is|that s|thats) (me|her|him|she|he|us|my|the (number|order|order number|right number|one i ordered))(?! (best|favourite|favorite|only|preference|choice|answer|fault))
    (done|finished|through|fed up|enough|over|sick|tired) (with |of )?(all |this |the |that |of )*waiting; (ok|okay) (, )?wait(?! [a-z])`,
  es: `
    (aqui|aca|por aqui) (sigo|estoy|ando|seguimos|estamos|me tiene[ns]?)(?! (esperandol[oa]|de acuerdo|conforme)); (sigo|estoy|ando|seguimos) (aqui|aca|presente|por aqui|en linea|leyendo|escuchando|viendo|mirando)
    (ya )?(lo |la |los |las )?(lei|he leido|vi|he visto|estoy leyendo|estoy viendo|leo|leimos|escucho|oigo|revise|he revisado|mire)(?! (bien|justo|correcto|conveniente)); (lo|la|ya) veo(?! (bien|justo|correcto|perfecto|razonable))
    soy (yo|la misma|el mismo|ella|el); (es|ese es|esa es|este es|esta es) (mi|el) (numero|pedido|nombre|correo|telefono|direccion)
    (digame|dime|diga|decime|cuenteme|le escucho|te escucho); (hart[oa]|cansad[oa]|listo|list[oa]|ya|basta|aburrid[oa]) (ya )?(de )?(esperar|espere|esperando)`,
  pt: `
    (estou|to|tou|tamo|estamos|continuo|sigo) (sim |ainda |sempre |por )*(aqui|ca|online|lendo|a ler|ouvindo|a ouvir|vendo|olhando|a ver)(?! (de acordo)); (aqui|ca) estou
    (eu |ja |acabei de )*(li|vi|estou vendo|to vendo|ouvi|conferi|verifiquei|olhei|recebi a mensagem)(?! (vantagem))
    (sou|e) (eu|a mesma|o mesmo|ela|ele) (mesm[oa])?; sou eu; (esse|este|isso|essa|esta) (e|eh) (o|a) (meu |minha )?(numero|pedido|nome|email|telefone|endereco|encomenda|morada)
    (pode|podem) (falar|dizer)(?! que (sim|aceito)); (diga|digam|fala|fale)(?! (que|pra))( la)?; (sou )?tod[oa] ouvidos; (chega|farto|farta|cansad[oa]|cansei|basta|fart[oa]) (ja )?de (estar a )?esper(ar|a)`,
  fr: `
    (je suis|j suis|chui|on est|suis) (toujours |encore |bien |la |deja )*(la|ici|en ligne|present[e]?|en train de lire)(?! (pour|de|d))
    (oui|ouais|ok) (, )?(toujours |encore )*(la|present[e]?)(?! [a-z])
    (je|j) (l |le |la |les |vous |ai |t |bien |viens de |deja |suis en train de )*(lis|lu|lire|vu|vois|entends|ecoute|regarde|verifie)(?! (bien|pas|d inconvenient|aucun))
    c est (bien )?(moi|moi meme|lui|elle|mon (numero|nom|mail|adresse)|ma commande|le (bon )?numero|la bonne commande)(?! qui)
    (dites|dis) (moi|toujours); (fini|marre|assez|ras le bol|stop) (d |de l |avec l )attendre; bien recu (votre|ton|le) (message|mail)`,
  de: `
    (ich |i |wir )?(bin|sind|bleib|bleibe) (ich |wir |i )?(noch |immer noch |schon |wieder |eh |hier |jetzt )*(da|hier|dran|online|am lesen|am handy)(?! (mit|fur|bei)); ja (, )?(noch |immer noch )*(da|hier)(?! [a-z])
    (ich |i )?(habe?|hab|hob) (ich |i |es |das |s |alles |schon |gerade |eben |s schon )*(gelesen|gesehen|gehort|nachgesehen|geschaut|nachgeschaut|bekommen|glesn|gseng)(?! (mein|die|den))
    (ich |i )(les|lese|seh|sehe|hor|hore|hoere|schau|schaue|lies)(?! (kein|da kein|nichts dagegen|das (auch )?so))
    (das |der |die )?bin ich( selbst| selber)?(?! (einverstanden|dabei|zufrieden|damit|fur|mit|froh)); (das|die|es|des) (ist|is|waren|war) (meine?|die|der|das) (richtige |bestell)?(nummer|bestellung|bestellnummer|name|adresse|mail)
    (sagen sie|sag|sags|ich bin ganz ohr|ich hore zu); (fertig|genug|schluss|lang genug|satt|vorbei) (mit |mit dem )?(warten|gewartet|der warterei)`,
  ru: `
    (я |мы )?(еще |все еще |уже |опять )*(тут|здесь|на связи|на месте|онлаин|в сети)(?! (можно|есть|нет|все|была|был))
    (я )?(уже |все |сеичас |как раз )*(читаю|прочитал[а]?|прочел|прочла|вижу|увидел[а]?|видел[а]?|смотрю|посмотрел[а]?|проверил[а]?|слушаю|слышу)(?! (никаких|проблем))
    это я; это (мои|моя|тот самыи) (номер|заказ|телефон|почта|имя|адрес); (я )?вас (слушаю|слышу); говорите; так (, )?так( (, )?так)?; (хватит|надоело|устал[а]?|достало|сколько можно) (уже )?ждать`,
};
