import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Poor make in a picture: an article without a sign of life, and metal that colours whoever wears it. */
export const FAULTS: Record<LexiconLanguage, Phrases> = {
  en: `
    (colou?rs?|picture|image|display|screen|projection) (_ ){0,3}(is |are |look |looks )?(all |totally |really |so |very |a bit )*(washed out|faded|dull and (pale|grey)|blotchy)(?! (after|in the wash))
    (big|large|small|huge|dark|black|grey|white|purple|dead|a) (_ )?(spots?|blotch(es)?|smudges?|pixels?) (_ ){0,2}(in|on|across|over) (the )?(middle|centre|center|screen|picture|image|display|corner|edge|projection|lens)
    (no|zero|not any) (sound|audio) (_ ){0,2}(on|from|in|out of|at) (the |my )?(left|right|one|either|speaker|headphones?|other)
    (necklace|chain|ring|bracelet|earrings?|pendant|jewel[a-z]*|silver|gold|plating|metal|bangle) (_ ){0,6}(turned|went|gone|going|goes|turning) (_ )?(all )?(black|dark|dull|green|brown|tarnished|rusty|copper)(?! (friday|and white)); (tarnish|tarnished|tarnishes|tarnishing|oxidi[sz]ed)
    (no|not a|not any|zero|without (a|any)|not (show|give) (a|any)) (signs?|spark|flicker|trace) of life(?! (from (you|him|her|them|anybody|anyone)|(from|of) (_ )?(seller|vendor|shop|store|merchant|courier|carrier|company|support|team|parcel|package|order|delivery|post|driver)))
    (turn|turns|turned|turning|made|makes|leaves?|left|goes|went|stain(s|ed)?|colou?r(s|ed)?|dye[sd]?) (_ ){0,4}(skin|neck|finger|fingers|wrist|ears?|earlobes?|arm|chest) (_ ){0,2}(green|black|grey|gray|blue)
    (green|black|grey|gray|blue) (_ )?(marks?|stains?|ring|rings|trace|line|lines|residue|patch|patches)? ?(on|round|around|all over) (my|your|her|his|the) (skin|neck|finger|fingers|wrist|ears?|earlobes?|arm|chest); (skin|neck|finger|fingers|wrist|ears?) (_ ){0,3}(turned|went|gone|goes|turns|is|are|was) (all |completely |a bit |slightly )*(green|black|blue)(?! and blue)`,
  es: `
    (colores|imagen|pantalla) (_ ){0,3}(lavad[oa]s?|deslavad[oa]s?|desvaid[oa]s?|apagad[oa]s y|palid[oa]s?)
    (mancha|manchas|punto|puntos|pixel|pixeles) (_ )?(oscur[oa]s?|negr[oa]s?|muert[oa]s?|gris|grises) (_ ){0,2}(en|por) (el |la )?(centro|medio|pantalla|imagen|esquina|lente|mitad)
    (collar|cadena|anillo|pulsera|aretes|pendientes|joya|plata|oro|baño|bano|metal|sortija) (_ ){0,6}(se )?(puso|pusieron|pone|ponen|ha puesto|quedo|volvio) (_ )?(negr[oa]s?|oscur[oa]s?|verdes?|opac[oa]s?|cobriz[oa]s?); se (oxido|ennegrecio|oxidaron|ennegrecieron)
    (?<!(vendedor|vendedora|tienda|paquete|pedido|envio|repartidor|transportista|empresa|soporte|correos|equipo) )(no|ni|ninguna|sin) (_ )?(da|dar|dio|muestra|una|un|hay|ninguna)? ?(_ )?(señal|senal|señales|senales|signo|signos|rastro|atisbo) de vida(?! (de (ustedes|vosotros|nadie)|(de|del) (_ )?(vendedor|vendedora|tienda|paquete|pedido|envio|repartidor|transportista|empresa|soporte|correos|equipo)))
    (dej*|pon*|pus*|tin*|manch*|colore*|destin*|volvi*|vuelv*|qued*) (_ ){0,5}(piel|cuello|dedos?|muneca|orejas?|brazo|pecho) (_ ){0,3}(verdos[oa]s?|verde|verdes|negr[oa]s?|gris)
    (piel|cuello|dedos?|muneca|orejas?|brazo|pecho) (_ ){0,2}(se )?(_ )?(pus*|pon*|qued*|esta|estan|volvi*) (_ )?(verdos[oa]s?|verde|verdes|negr[oa]s?); (mancha|marca|rastro|cerco|raya) (_ )?(verde|negra|verdos[oa]) (en|por|alrededor) (_ ){0,3}(piel|cuello|dedo|muneca|oreja)`,
  pt: `
    (cores|imagem|tela|ecra) (_ ){0,3}(lavad[oa]s?|desbotad[oa]s?|desmaiad[oa]s?|palid[oa]s?)
    (mancha|manchas|ponto|pontos|pixel|pixels|pixeis) (_ )?(escur[oa]s?|pret[oa]s?|mort[oa]s?|cinza) (_ ){0,2}(no|na|ao) (meio|centro|tela|ecra|imagem|canto|lente)
    (colar|corrente|anel|pulseira|brincos?|joia|prata|ouro|banho|metal|fio) (_ ){0,6}(ficou|ficaram|fica|virou) (_ )?(tod[oa] )?(pret[oa]s?|escur[oa]s?|verdes?|esverdead[oa]s?|opac[oa]s?); (escureceu|escureceram|oxidou|enegreceu)(?! (a tela|o ecra|la fora))
    (?<!(vendedor|vendedora|loja|pacote|pedido|encomenda|entregador|estafeta|transportadora|empresa|suporte|correios|equipa|equipe) )(nao|nem|nenhum|sem|zero) (_ )?(da|deu|dar|mostra|um|ha|nenhum)? ?(_ )?(sinal|sinais) de vida(?! (de voces|voss[oa]s?|de ninguem|(da|do|de) (_ )?(vendedor|vendedora|loja|pacote|pedido|encomenda|entregador|estafeta|transportadora|empresa|suporte|correios|equipa|equipe)))
    (deix*|fic*|ping*|tinge|tingiu|manch*|suj*|pint*|torn*) (_ ){0,5}(pele|pescoco|dedos?|pulso|orelhas?|braco|peito) (_ ){0,3}(esverdead[oa]s?|verde|verdes|pret[oa]s?|cinza)
    (pele|pescoco|dedos?|pulso|orelhas?|braco|peito) (_ ){0,2}(fic*|esta|estao|virou|tornou) (_ )?(tod[oa] )?(esverdead[oa]s?|verde|verdes|pret[oa]s?); (mancha|marca|risco) (_ )?(verde|preta|esverdeada) (na|no|em|a volta) (_ ){0,3}(pele|pescoco|dedo|pulso|orelha)`,
  fr: `
    (couleurs|image|ecran) (_ ){0,3}(delavee?s?|fade|fades|ternes?|palichonne?s?)
    (tache|taches|point|points|pixel|pixels) (_ )?(sombres?|noire?s?|morts?|grise?s?|fonces?) (_ ){0,2}(au|a|sur|dans) (le |la |l )?(milieu|centre|ecran|image|coin|lentille)
    (collier|chaine|bague|bracelet|boucles|bijou|argent|plaque|metal|pendentif|medaille) (_ ){0,6}(noirci*|verdi*|s oxyde*|oxyde*|terni*|est devenue? (noire?|verte?|terne)|vire au (noir|vert))
    (?<!(vendeur|vendeuse|boutique|magasin|colis|paquet|commande|livreur|transporteur|service|societe|support|poste|equipe) (ne )?(donne )?)(pas|aucun|plus|sans|zero|ne donne) (_ )?(un |le moindre |aucun |de )*(signes?|souffle) de vie(?! (de (votre part|chez vous|personne)|(de|du) (_ )?(vendeur|vendeuse|boutique|magasin|colis|paquet|commande|livreur|transporteur|service|societe|support|poste|equipe)))
    (laiss*|rend*|verdi*|colore*|tein*|deteint|tach*|met*) (_ ){0,5}(peau|cou|doigts?|poignet|oreilles?|bras|decollete) (_ ){0,3}(verte?s?|noire?s?|verdatres?|grise?s?)
    (laiss*|met*|depose*|fait|traces?|marques?|taches?|trait) (_ ){0,3}(du |de |des )?(vert|vertes?|verdatres?|noires?) (_ ){0,2}(sur|autour|au) (_ ){0,2}(peau|cou|doigts?|poignet|oreilles?|bras)
    (peau|cou|doigts?|poignet|oreilles?|bras) (_ ){0,3}(devien*|devenu*|vire*|est|sont|tourne*) (_ )?(tout |toute |tous |au |completement )*(verte?s?|noire?s?|verdatres?)`,
  de: `
    (farben|bild|display|bildschirm|projektion) (_ ){0,3}(ausgewaschen|verwaschen|blass|ausgeblichen|flau)
    (dunkle[rn]?|schwarze[rn]?|graue[rn]?|tote[rn]?|grosse[rn]? (dunkle[rn]?|schwarze[rn]?)) (fleck|flecken|punkt|punkte|pixel)(?! (auf|an) (der|dem|meine[rm]) (haut|hals|finger))
    (in der mitte|im bild|auf dem (bild|display|bildschirm)) (_ ){0,3}(fleck|flecken|pixel)
    (kette|halskette|ring|armband|ohrringe?|schmuck|silber|gold|anhanger|metall|vergoldung) (_ ){0,6}(schwarz|dunkel|grun|matt|angelaufen|oxidiert|braun) (_ )?(geworden|angelaufen|verfarbt|geworden ist|wurde|wird)?(?! bestellt); (angelaufen|oxidiert)(?! (ist der|sind die scheiben))
    (?<!(vom|der|des|meinem) (verkaufer*|shops?|handler*|pakets?|packchens?|sendung|bestellung|lieferung|bote|boten|fahrers?|firma|support|kundendienst|kundenservice|post|teams?) )(kein|keine|keinerlei|ohne|null|kein einziges) (_ )?lebenszeichen(?! (von (euch|ihnen|ihm|ihr|niemandem)|(von|vom|seitens|des|der) (_ )?(verkaufer*|shops?|handler*|pakets?|packchens?|sendung|bestellung|lieferung|bote|boten|fahrers?|firma|support|kundendienst|kundenservice|post|teams?)))
    (farbt|farben|verfarbt|macht|machte|hinterlasst|gefarbt|verfarbte|wird|werden|wurde) (_ ){0,4}(haut|hals|finger|handgelenk|ohren|ohr|ohrlappchen|arm|brust) (_ ){0,3}(grun|grune|grunlich|schwarz|grau)
    (haut|hals|finger|handgelenk|ohren|ohr|ohrlappchen|arm|brust) (_ ){0,4}(grun|grunlich|schwarz)( verfarbt| geworden| gefarbt| angelaufen)?(?! vor arger)
    (grune|schwarze|grunliche) (_ )?(flecken|spuren|streifen|rander|rand|verfarbung*) (_ )?(auf|am|um|an) (_ ){0,2}(haut|hals|finger|handgelenk|ohren|ohr)`,
  ru: `
    (цвета|картинка|изображение|экран) (_ ){0,3}(блекл[а-я]+|тускл[а-я]+|вымыт[а-я]+|выцвет[а-я]+|бледн[а-я]+)
    (темн[а-я]+|черн[а-я]+|сер[а-я]+|бит[а-я]+|мертв[а-я]+) (пятн[а-я]+|точк[а-я]+|пиксел[а-я]+)(?! на (коже|шее|пальце))
    (цепочк[а-я]+|кольц[а-я]+|браслет[а-я]*|серьг[а-я]+|серебро|кулон[а-я]*|украшени[а-я]+|позолот[а-я]+|колье) (_ ){0,5}(почернел[а-я]*|потемнел[а-я]*|позеленел[а-я]*|потускнел[а-я]*|облез[а-я]+)( .*)?
    (?<!(продав[а-я]+|магазин[а-я]*|посылк[а-я]+|заказ[а-я]*|курьер[а-я]*|доставк[а-я]+|поддержк[а-я]+|компани[а-я]+|служб[а-я]+) )(не|никаких|ни каких|без|ноль) (_ )?(подает|подают|подавал[а-я]*|проявляет|было)? ?(признак[а-я]+|сигнал[а-я]+) жизни(?! (от вас|(от )?(_ )?(продав[а-я]+|магазин[а-я]*|посылк[а-я]+|заказ[а-я]*|курьер[а-я]*|доставк[а-я]+|поддержк[а-я]+|компани[а-я]+|служб[а-я]+)))
    (кож[а-я]+|ше[яйюе]|пал[а-я]+|запясть[а-я]+|уш[а-я]+|рук[а-я]|грудь) (_ ){0,3}(позеленел[а-я]*|почернел[а-я]*|зелен[а-я]+|черн(ая|ый|ые))( .*)?
    (красит|окрашивает|пачкает|оставляет|остаются|остается|окрасил[а-я]*|испачкал[а-я]*) (_ ){0,3}(кож[а-я]+|ше[яйюе]|пал[а-я]+|запясть[а-я]+|уш[а-я]+|зелен[а-я]+ (след|пятн|полос)[а-я]*)( .*)?`,
};
