import type { ComplaintType } from '../../../../domain/vocabulary/complaint.ts';
import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * Constructions of everyday speech that name what is wrong without its set words: "in four bits", "where's the other one?", "why is
 * there dog food in my parcel", "says 30 litres, no way".
 */
export const EVERYDAY: Record<LexiconLanguage, Partial<Record<ComplaintType, Phrases>>> = {
  en: {
    damaged: `in (like |about |literally )?(two|three|four|five|six|ten|\\d+|several|a dozen|bits and) (bits|pieces|halves)(?! (of (paper|advice)|in the (set|box)))`,
    not_received: `
      (meant|ment|supposed|due|should have|was to) (to )?(come|arrive|be here|have come|arrived|be delivered) (on |by |the )*\\d+(st|nd|rd|th)? (_ ){0,4}(now|today) (it is |is |its |the )*\\d+
      (no ?one|nobody|no courier|no driver|no postman) (has |have |ever |even )*(come|came|shown up|showed up|turned up|been)(?! (back|forward|to (help|fix|me with)|up with))`,
    wrong_colour: `(meant|supposed|should) (to )?(be|have been|come in) (the |a |in )*(_ )?<colour> (, )?(and |but )?(these|they|it|this|mine|that) (are|is|was|were|came|look|looks) (more |like |a |an |in |clearly |definitely )*(baby |light |dark |pale |navy )?<colour>`,
    missing_parts: `where (is|s|are) (the|my) (other|second) (one|earbud|earring|shoe|sock|bowl|mug|glove|speaker)(?! (parcel|order|package)); where (is|s) the other(?! [a-z])`,
    quality: `
      only (works?|turns? on|charges?|stays? on|goes on) (if|when) (you|i) (hold|press|wiggle|push|bend|keep)`,
    not_as_described: `(says|said|claims|claimed|states|advertised as|listed as|supposed to be) \\d+ ?(litres?|liters?|l|ml|watts?|w|lumens?|mah|gb|cm|inch|inches|metres?|meters?|grams?|g|kg) (, )?(_ ){0,3}(no way|not even|nowhere near|more like|barely)`,
  },
  de: {
    damaged: `
      (war|waren|lag|lagen|liegt|ist|sind|kam|jetzt) (_ ){0,3}in (zwei|drei|vier|funf|sechs|zehn|\\d+|mehreren|tausend) (teile|teilen|stucke|stucken|einzelteile|einzelteilen)(?! (geliefert|zu))
      (schussel|tasse|kanne|lampe|teller|vase|glas|_) (ist |war |total |vollig |komplett |jetzt )*hin (ist|war)`,
    not_received: `
      (sollte|sollten|hatte) (_ ){0,3}(am|bis) (_ )?\\d+ (\\. )?(da sein|kommen|ankommen|geliefert werden) (_ ){0,3}(jetzt|heute|inzwischen) (haben wir|ist|sind wir) (_ )?(den |der |am |schon )*\\d+
      (niemand|keiner|kein bote|kein fahrer) (ist |war |hat |jemals )*(gekommen|aufgetaucht|da gewesen|geklingelt)(?! (um mir|der))`,
    wrong_item: `
      (wieso|warum|weshalb) (ist|sind|liegt|liegen|habe ich|bekomme ich) (da |denn |in |im |meinem |paket |karton |bitte )*(?!(ein riss|ein loch|ein kratzer|ein sprung|nichts|kein|keine|keinen|nur|da|das|so|es|noch) )_ (drin|im paket|im karton|in (dem|meinem) paket|bekommen)
      (paket|bestellung|sendung|packchen) (von|fur) (wem|jemand|jemandem|irgendwem|einem|einer) (anders|anderem|anderen|anderer)(?! (angenommen|abgegeben))`,
    wrong_colour: `soll(te|ten) (_ ){0,2}(<colour>|[a-z]{2,9}(blau|grun|rot|grau|braun|gelb|rosa)) sein (, )?(die|das|der|sie|es|ist|sind|war|aber|und|kam|gekommen|ist aber) (_ ){0,3}(<colour>|[a-z]{2,9}(blau|grun|rot|grau|braun|gelb|rosa))(?! (bestellt))`,
    missing_parts: `
      wo (ist|bleibt|sind) (denn )?(der|die|das) (andere|zweite|linke|rechte)(?! (paket|sendung|lieferung|bestellung|halfte vom geld))
      (im|in der|in dem) (karton|paket|schachtel|box|verpackung) (war|waren|lag|lagen|ist) nur (der|die|das) _ (und|sonst|mehr)`,
    quality: `
      (geht|funktioniert|ladt|leuchtet) (_ )?nur (, )?wenn (man|ich) (_ ){0,2}(druckt|druckt|draufdruckt|drauf druckt|halt|festhalt|drucke|halte|biegt|wackelt|dran wackelt|draufhalt)
      (bluetooth|verbindung|wlan|kopplung) (fliegt|bricht|reisst|geht|ist) (_ ){0,4}(raus|ab|weg|unterbrochen)
      (ging|geht|lief|tut|tat|tut sich) (_ )?(nix|nichts|garnix|gar nichts|uberhaupt nichts) mehr; (nach|beim|bei der) (_ ){1,2}(mal|tag|tagen|wochen|tragen|benutzen|waschen|monat) (_ ){0,4}(gerissen|hinuber|durchgebrannt|abgefallen|den geist aufgegeben)`,
    not_as_described: `\\d+ (liter|l|watt|lumen|mah|gb|cm|meter|gramm|kg) (steht|stehen|sollen|angeblich|sollten|laut) (_ ){0,4}(nie im leben|niemals|nicht mal|nicht einmal|hochstens|gehen|passen|da gehen|da passen)`,
  },
  es: {
    damaged: `en (dos|tres|cuatro|cinco|seis|mil|varios|\\d+) (trozos|pedazos|cachos)(?! (de papel))`,
    not_received: `(nadie|ningun (repartidor|mensajero|cartero)) (ha |aqui )?(venido|viene|vino|aparece|aparecio|ha pasado|paso|llama al timbre)(?! (a (ayudar|arreglar)|con))`,
    wrong_item: `
      (por que|porque|xq|pq|como es que) (hay|viene|vino|tengo|me llega) (?!(un roto|una raja|una grieta|nada|ningun|tan|tanto|solo) )(_ ){1,4}(en|dentro de) (mi|el|la) (paquete|caja|pedido)`,
    wrong_size: `(le (vale|queda|cabe|entra|sirve)|vale|es) (_ ){0,2}(para |a )(un|una) (nino|nina|bebe|crio|muneca)`,
    missing_parts: `(y|donde esta|falta|que hay de) (el|la) otr[oa]( (auricular|zapato|pendiente|cuenco|guante|calcetin))?(?! (paquete|pedido|envio|caja|mitad))(?! [a-z])`,
    quality: `
      (se tambalea|cojea|se menea|baila|se bambolea) (mucho|un monton|y|al|toda|todo|,)?; solo (va|funciona|enciende|carga) si (l[oa] )?(aprietas|aguantas|sujetas|mantienes|pulsas|mueves|aprieto|sujeto)
      (apesta|apestan|huele fatal|huele fuert[a-z]*|huele muy mal|huele) (a )?(quimicos?|plastico|pegamento|goma|petroleo|pintura)(?! quemad[oa])`,
    not_as_described: `
      (dice|pone|anuncia|anunciaba|decia) \\d+ (litros|l|vatios|w|lumenes|mah|gb|cm|metros|gramos|kg) (, )?(_ ){0,3}(ni|no caben|ni de lejos|ni en broma|apenas|como mucho)
      (en|por) (las |la )?(fotos?|imagenes|anuncio) (se (veia|veian|ve)|parecia|parecian|era) (_ ){0,3}(mas |mucho |mejor |muy |bastante )+(grande|mejor|bonit[oa]|gord[oa]|calidad|solid[oa]|buen[oa])`,
  },
  pt: {
    damaged: `em (dois|duas|tres|quatro|cinco|seis|mil|varios|\\d+) (pedacos|cacos|bocados)(?! (de papel))`,
    wrong_item: `(por que|porque|pq) (tem|ha|veio|vieram|tinha) (?!(um rachado|uma rachadura|um risco|nada|nenhum|so|tanto) )(_ ){1,4}(no|na|dentro d[oa]) (meu |minha )?(pacote|caixa|encomenda|pedido)`,
    missing_parts: `(cade|onde esta|kd|onde ta|e|falta) (o|a) outr[oa]( (fone|sapato|brinco|tigela|luva|meia))?(?! (pacote|pedido|encomenda|caixa|metade))(?! [a-z])`,
    quality: `
      (fica|esta|ta|e) (toda? |muito )?(bamb[oa]|manc[oa]|frouxa); so (funciona|liga|carrega|acende) se (eu |a gente |voce )?(segurar|apertar|ficar|mexer|pressionar|segura|aperta)
      (fede|fedem|cheira mal|cheira muito|cheira|cheiro forte) (a |de )?(produto quimico|quimicos?|plastico|cola|tinta|borracha|petroleo)(?! queimad[oa])`,
    not_as_described: `
      (diz|dizia|fala|anuncia|consta) \\d+ (litros|l|watts|w|lumens|mah|gb|cm|metros|gramas|kg) (, )?(_ ){0,3}(nem|nao cabe|nao tem|mal|no maximo)
      (na|nas|pela|pelas) (fotos?|imagem|imagens|anuncio) (parecia|pareciam|era|dava) (_ ){0,2}(mais |bem |muito |bastante |ser )+(maior|melhor|grande|bonit[oa]|resistente|solid[oa])`,
  },
  fr: {
    damaged: `en (deux|trois|quatre|cinq|six|mille|plusieurs|\\d+) (morceaux|bouts|miettes)(?! (de papier))`,
    not_received: `personne (n est |n |est |ne )?(passee?|venue?|jamais passe|jamais venu|vient|sonne|a sonne)(?! (m aider|pour m))`,
    wrong_item: `(pourquoi|pk|pq|comment ca se fait qu) (il )*(ya|y a|j ai|je recois) (?!(une fissure|un trou|une rayure|rien|pas|aucun|qu|que) )(_ ){1,4}dans (mon|le|ma|la) (colis|carton|paquet|boite|commande)`,
    wrong_size: `
      (irait|va|conviendrait|taille) (_ ){0,2}(a|pour) (un|une) (enfant|gamin|gosse|poupee|bebe)
      (demande|commande|pris|voulais|choisi) (du |un |une |le |la |en |taille |de )*(xs|s|m|l|xl|xxl) (, )?(et |mais )?(_ ){0,3}(mis|envoye|recu|eu|livre|donne|expedie) (du |un |une |le |la |en |taille |de )*(xs|s|m|l|xl|xxl)`,
    missing_parts: `(ou est|il est ou|elle est ou|et|manque) l autre( (ecouteur|chaussure|boucle|bol|gant))?(?! (colis|commande|paquet|moitie|jour|fois))(?! [a-z])`,
    quality: `
      (ca|elle|il|la lampe|le pied|lampe) (branle|est bancale?|tangue|vacille|bouge de partout|tremble); (ne )?(marche|fonctionne|s allume|charge) que (si|quand) (on|je|tu) (_ ){0,2}(appuie|tient|tiens|maintient|bouge|force)
      (bluetooth|connexion|wifi|son|liaison) (se |me |n arrete pas de |fait que )*(coupe|couper|deconnecte|saute|lache|decroche)(?! (le micro))`,
    not_as_described: `
      \\d+ (litres|l|watts|w|lumens|mah|go|cm|metres|grammes|kg) (soi disant|annonces?|marques?|indiques?|promis|d apres) (_ ){0,4}(meme pas|jamais|a peine|pas la moitie|au mieux)
      (sur|dans) (les |la |l )?(photos?|images?|annonce) (ca |elle |il |on )?(faisait|avait l air|paraissait|semblait|etait) (_ ){0,2}(plus |bien |beaucoup |mieux |tellement )+(grande?|solide|belle|beau|mieux|epais|gros|gros|jolie?|qualitatif)`,
  },
  ru: {
    damaged: `
      на (две|три|четыре|пять|\\d+|несколько|мелкие|тысячу) (части|частеи|куска|кусков|кусочки|кусочка|половинки|осколки)
      (отломил|отвалил|откололся|откололась|отбит|отбил)[а-я]*( (полностью|совсем|сразу|напрочь))?(?! (штрих код|этикетк[а-я]*)); со? сколами; (в|весь в|вся в) (хлам|трещинах|сколах)`,
    not_received: `(доставлен[а-я]?|вручен[а-я]?|доставлено|вручено) (, )?а я (_ ){0,3}(из дома не выходил[а-я]?|никуда не (выходил|уходил)[а-я]?|дома (был|сидел)[а-я]?); (дней|недель|недели|день|неделю) (_ )?(пишет|пишут|висит|показывает)( что)? (_ )?(у курьера|передан курьеру|в доставке|в пути|доставляется)`,
    wrong_item: `(почему|зачем|откуда) (у меня )?(в|внутри) (мо[а-я]+ )?(посылке|коробке|пакете|заказе) (?!(дыра|трещина|скол|ничего|нет|не|пусто|только) )_ ?_?(?! (нет|не хватает))`,
    missing_parts: `(а )?(втор(ои|ая|ое)|друг(ои|ая)) где; где (втор(ои|ая|ое)|друг(ои|ая))(?! (посылка|заказ|половина))`,
    not_as_described: `
      (написано|заявлено|указано|обещали|в описании) \\d+ (литров|л|ватт|люмен|мач|гб|см|метров|грамм|кг) (, )?(_ ){0,3}(и \\d+|даже|не влезет|не больше|от силы|максимум|а)
      (в|по) (объявлении|описании) (было |было написано |указано |стояло |написано )*(чисто[а-я]+|настоящ[а-я]+|натуральн[а-я]+) [а-я]+ (, )?а (это|пришл[а-я]+)`,
  },
};
