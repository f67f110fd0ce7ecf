import type { LexiconLanguage, Phrases } from '../../lexicon.ts';

/** What holds a cell. */
const CELL: Record<LexiconLanguage, string> = {
  en: '(battery|batteries|battery pack|power ?banks?|cells?|lithium cell|jump starter|earbuds?|earphones?|headphones?|airpods|phone|telephone|laptop|tablet|watch|vape|e ?bike|scooter|drill|toothbrush|torch)(?! (case|cover|stand|holder|strap|sleeve|pouch|band)s?)',
  es: '(bateria|baterias|pila|pilas|power ?bank|cargador portatil|audifonos?|auriculares?|celular|movil|telefono|portatil|laptop|tablet|tableta|reloj|patinete|taladro|linterna|vapeador)',
  pt: '(bateria|baterias|pilha|pilhas|power ?bank|carregador portatil|fones?|auscultadores|auriculares|celular|telemovel|telefone|portatil|notebook|tablet|relogio|trotinete|patinete|berbequim|furadeira|lanterna)',
  fr: '(batterie|batteries|pile|piles|power ?bank|ecouteurs?|casque|telephone|portable|ordi|ordinateur|tablette|montre|trottinette|visseuse|perceuse|lampe torche|vapoteuse)',
  de: '(akkus?|accu|batterie|batterien|power ?bank|zelle|lithiumzelle|kopfhorer|ohrhorer|ohrstopsel|handy|telefon|laptop|tablet|uhr|roller|bohrmaschine|akkuschrauber|stirnlampe|taschenlampe)',
  ru: '(аккумулятор[а-я]*|акум[а-я]*|акб|батаре[а-я]+|батарейк[а-я]+|пауэр ?банк[а-я]*|повербанк[а-я]*|павербанк[а-я]*|наушник[а-я]*|телефон[а-я]*|ноут[а-я]*|планшет[а-я]*|часы|самокат[а-я]*|шуруповерт[а-я]*|фонар[а-я]+|пускач[а-я]*|аккум)',
};

/** What such a cell is like that swells: a cushion, a loaf, with a belly; its case bends and no lid shuts over it. */
export const SWELLINGS: Record<LexiconLanguage, Phrases> = {
  en: `
    ${CELL.en} (_ ){0,5}(gone|got|getting|growing|went|turned|looks|become|became|is|are|feels) (all |so |a bit |really |very |proper |quite |now |kind of )*(fat|fatter|thicker|chubby|plump|pregnant|pillowy|domed|humped|convex|rounded out|like a (pillow|cushion|balloon|loaf|sausage|egg))(?! (and (heavy|thick) to carry))
    ${CELL.en} (_ ){0,7}(shape|size|like) (of )?(a |an )?(_ )?(cushion|pillow|balloon|loaf|bun)(?! (case|cover|soft))
    ${CELL.en} (_ ){0,4}(has |have |had |just |both )*(swell|swells|swelled|swollen|puff|puffs|puffed|balloon|ballooned|bulges?|bulged|expanded|grown|doubled|risen)( (up|out|in (size|thickness)|to (twice|double)|twice))?(?! (in price|our sales|my (order|sales)))
    ${CELL.en} (_ ){0,5}(pushing|pushed|pushes|lifting|lifted|lifts|bending|bent|forcing|forced|splitting|split|bursting|burst) (_ ){0,3}(lid|back|screen|case|cover|trackpad|casing|housing|out|open|off|up)(?! of (stock|the (box|parcel)))
    (swollen|bulging|bloated|puffy|fat|bulgin|swelling|ballooning) (_ ){0,3}${CELL.en}; (has|with|got|grown|growing) (a |an )?(belly|bump|hump|bulge) (_ ){0,4}${CELL.en}; ${CELL.en} (_ ){0,3}(has|with|got|grew) (a |an )(_ )?(belly|hump|bulge)(?! (bag|chain|band))
    (lid|back|cover) (_ ){0,4}(not|no longer|never) (shut|close|fit|go on|closes|shuts) (_ ){0,5}(because |since )?(the |my )?battery; (back|screen|lid|cover) (_ ){0,4}(lifting|lifted|lifts|coming up|bulging|bowing|bowed) (_ ){0,8}(battery|charging|charged|pregnant|warm|hot)`,
  es: `
    ${CELL.es} (_ ){0,6}(gord[oa]s?|engord[a-z]+|panz[oa]n[a-z]*|barrig[a-z]+|panza|redond[oa]s?|como (un |una )?(globo|almohada|cojin|pan|bollo|sanguche|sandwich|salchicha|sapo|pez globo))(?! (de la mesa|al tacto pedi|y pedi))
    (engord[a-z]+|se (ha )?(hincho|hinchado|inflo|inflado|abombo|abombado)) (_ ){0,3}${CELL.es}; ${CELL.es} (_ ){0,6}(hinch|infl|abomb|abult|ensanch)(o|ado|ada|ados|adas|aron|andose|ando)(?! (mi|la) (paciencia|ego))
    ${CELL.es} (_ ){0,4}(doblo|ha doblado|duplico|crecio|ha crecido|esta creciendo|triplico) (_ )?(de |su |el )*(tamano|grosor|volumen|espesor|ancho); ${CELL.es} (_ ){0,5}(empuja|levanta|levanto|abrio|revento|separa|despega|dobla|doblo) (_ )?(la|el) (tapa|pantalla|carcasa|teclado|trackpad|cristal|funda)(?! (equivocad[oa]|de la caja))
    (tapa|pantalla|carcasa|funda) (_ ){0,3}(se levanta|se esta levantando|no cierra|ya no cierra|ya no entra|se abre sola) (_ ){0,6}(bateria|pila|cargar|caliente)`,
  pt: `
    ${CELL.pt} (_ ){0,6}(gord[oa]s?|engord[a-z]+|barrig[a-z]+|panc[a-z]+|redond[oa]s?|bojud[oa]s?|estufad[oa]s?|estufou|empenad[oa]|abaulad[oa]|como (um |uma )?(balao|almofada|pao|travesseiro)|feito (um )?(pao|balao|travesseiro|sapo)|que nem (pao|balao))(?! e pedi)
    (engord[a-z]+|inchou|inchad[oa]|estufou|estufad[oa]) (_ ){0,3}${CELL.pt}; ${CELL.pt} (_ ){0,6}(inch|estuf|inflam|abaul|empol|cresc)(ou|ado|ada|ados|adas|aram|ando|endo|eu)(?! (o (preco|lucro)|no mercado))
    ${CELL.pt} (_ ){0,4}(dobrou|duplicou|cresceu|triplicou|a crescer|esta a crescer) (_ )?(de |o |em )*(tamanho|grossura|volume|espessura); ${CELL.pt} (_ ){0,5}(empurra|empurrou|levanta|levantou|abriu|rebentou|descola|descolou|entorta) (_ )?(a|o) (tampa|tela|ecra|carcaca|teclado|capa|visor)(?! (errad[oa]|da caixa))
    ${CELL.pt} (_ ){0,3}parece (_ ){0,3}(pao|almofada|balao|travesseiro|gravid[oa]|que (vai )?cresce*)`,
  fr: `
    ${CELL.fr} (_ ){0,6}(gonfl[a-z]+|bomb(e|ee|es|ees|ant)|enfl[a-z]+|ballonn[a-z]+|gross(i|it|ie|issent)|enceinte|ronde?s?|rondouill[a-z]+|dodu[es]*|ventru[es]*|une bosse|du ventre|comme (un |une )?(coussin|oreiller|ballon|brioche|pain|saucisse))(?! (a bloc|les prix|la facture|qu en vrai))
    ${CELL.fr} (_ ){0,4}(double|triple|doublee?|change) (de |d |la |le |son |sa )*(volume|epaisseur|taille|forme)(?! de (la commande|l ecran)); (gonfle|gonflee|bombee|bombe) (_ ){0,3}${CELL.fr}
    ${CELL.fr} (_ ){0,5}(souleve|soulevent|pousse|ecarte|deforme|decolle|fait sauter|distendu|distendre) (_ )?(le|la|l|du|son|sa) (capot|coque|ecran|dos|boitier|clavier|couture|couvercle|vitre)(?! (protecteur|de protection))
    (dos|coque|capot|ecran|couvercle) (_ ){0,4}(se souleve|se decolle|se bombe|ferme plus|gonfle) (_ ){0,8}(batterie|pile|enceinte|charge|chaud|chaude|brulant)`,
  de: `
    ${CELL.de} (_ ){0,6}(dick|dicker|fett|bauchig|rund|runder|kugelrund|pummelig|schwanger|aufgegangen|aufganga|aufgangen|gewolbt|ausgebeult|geblaht|aufgeblaht|gequollen|aufgequollen|verformt|verbogen)(?! (genug|gedruckt|verpackt|eingepackt|und schwer|am rand|bestellt|uber das jahr))
    ${CELL.de} (_ ){0,6}(so dick|wie) (geworden )?(wie )?(n |a |ein |eine |ne |en )(germteig|kissen|ballon|wurst|brotchen|semmel|hefeteig|polster|kropf|frosch)( aufg[a-z]+)?; ${CELL.de} (_ ){0,4}(hat|kriegt|bekommt|bekommen) (jetzt )?(einen|nen|an) (bauch|buckel|ranzen|beule)(?! tasche)
    ${CELL.de} (_ ){0,5}(druckt|hebt|presst|stemmt|sprengt|schiebt) (_ ){0,3}(deckel|ruckseite|trackpad|display|gehause|klappe|tastatur|abdeckung|glas)(?! (in falscher farbe)); von (\\d+|_) auf (\\d+|_) (mm|millimeter|cm) (_ )?(gequollen|gewachsen|aufgegangen|dicker)
    (deckel|klappe|gehause|ruckseite) (_ ){0,5}(nicht mehr|nimma|nimmer|nicht|nid) (mehr )?(zu|zua|schliesst|schliessen) (_ ){0,6}(akku|batterie)`,
  ru: `
    ${CELL.ru} (_ ){0,5}(раздул[а-я]*|раздут[а-я]*|надул[а-я]*|надут[а-я]*|вздул[а-я]*|вздут[а-я]*|вспух[а-я]*|распух[а-я]*|опух[а-я]*|пухл[а-я]+|разбух[а-я]*|выгнул[а-я]*|выгнут[а-я]*|выпучил[а-я]*|вспучил[а-я]*|пузат[а-я]+|круглая|круглый|круглые|круглое|толст[а-я]+|потолстел[а-я]*|растолстел[а-я]*|разнесло|беременн[а-я]+)(?! (щек[а-я]+|губы|коробк[а-я]+|пакет[а-я]*))
    (раздул[а-я]*|надул[а-я]*|вздул[а-я]*|вспух[а-я]*|выгнул[а-я]*|вспучил[а-я]*|разнесло|выперло) (_ ){0,3}${CELL.ru}; (у |с )${CELL.ru} (_ ){0,3}(бока|пузо|живот|брюхо|корпус) (_ )?(раздул[а-я]*|разнесло|вздул[а-я]*|выросл[а-я]*|вырос)
    ${CELL.ru} (_ ){0,5}(как|похож[а-я]* на|форму) (_ )?(подушк[а-я]+|подушечк[а-я]+|пельмен[а-я]*|беляш[а-я]*|пирож[а-я]+|булк[а-я]+|шар|шарик|колобок); ${CELL.ru} (_ ){0,4}(выдавил[а-я]*|выдавлива[а-я]+|выперл[а-я]*|приподнял[а-я]*|отжал[а-я]*|вылез[а-я]*) (_ )?(крышк[а-я]+|экран[а-я]*|корпус[а-я]*|стекл[а-я]+|задник[а-я]*)`,
};
