import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** A wish to die that is told in two halves, each of which is harmless by itself. */
interface Farewell {
  /** What somebody could die of is at hand: "the tablets are bought". */
  means: Phrases;
  /** Nothing in life is worth anything any more: "I'm tired of everything". Impatience with a shop is none: "I'm tired of this". */
  hopeless: Phrases;
  /** They will be no more: "tomorrow I will not be here". */
  gone: Phrases;
  /** They will need nothing any more; beside what one could die of alone, for a parcel that is late is needed no more either. */
  needless: Phrases;
  /** It is taken or done, or they stand where they would do it. Heard beside a wish to die alone, for many stand on a bridge. */
  acted: Phrases;
}

export const FAREWELL: Record<LexiconLanguage, Farewell> = {
  en: {
    means: `
      (got|have|bought|buy|saved up|saved|put by|put aside|hoarded|emptied|stockpiled|counted|taken|swallowed|took|found|collected) (_ ){0,5}(pills|tablets|rope|noose|paracetamol|razor|razors|sleepers)(?! (organi[sz]er|box|case|dispenser|cutter|holder|light*|lamp|from you|off you|for (my|the) _))
      (pills|tablets|rope|noose|razor) (are |is |all |already )*(ready|bought|lined up|counted|here|next to me|in front of me|on the table|waiting)`,
    hopeless: `
      (done|finished|through) with (everything|everyone|it all|all of it|the whole world)(?! (you|here|about|from|on|in (this|my)|for (today|now)|i (ordered|bought|got)|that|else|they|is) )
      (tired|sick|exhausted|worn out|weary) of (everything|everyone and everything|trying|fighting|it all , really)(?! (you|about (this|your)|from (you|this)))
      nothing (in my life |i do |i touch |ever |really |even |in life )+(works|goes right|goes well|matters|makes sense|helps|works out)( any ?more)?; nothing (matters|makes sense) (any ?more|to me)?
      (i|i am) (always |just |am |only |ever )*(fail|mess up|ruin|a failure|a total failure|worthless|useless to (everyone|anyone)|good for nothing|no good to (anyone|anybody))( (at |with )?everything)?
      (can not|not able to) (even )?(get|do) (_ )?(thing |this |that )?right( either)?; lost (all )?(hope|the will)(?! (?!((of|for|in) )?(ever |everything|anything|life|living|people|humanity|myself|mankind))(that|of|in|for|it|you|about|with|to|my|the) ); no hope left(?! (that|of|for (the|my|this))); nobody (needs|wants|loves) me; so alone; not have anyone left
      (no|not (see|have) (a|any)|there is no) (way out|future|tomorrow)( for me| left| any ?more)*(?! (of (this|the) (contract|subscription)|(order|purchase|delivery)))
      (been|be|am|was) (_ )?(useless|worthless|a failure|a burden|no good|nothing) (_ ){0,2}(my (whole|entire) life|all my life|since i was)`,
    gone: `
      (tomorrow|tonight|soon|by then|by tomorrow|by morning|in the morning|by the weekend|after tonight) (_ )?i (will|shall) (_ )?(be gone|not be here|not be around|no longer be here|be dead|not exist)(?! (_ ){0,2}(holiday|work|home|town|until|for (the|a)))
      i (will|shall|am) (_ )?(be gone|not be here|no longer be here|not be around|gone|be dead) (by |after |from )*(tomorrow|tonight|any ?more|soon|morning)(?! (_ ){0,3}(holiday|work|home|town|until))
      (tonight|tomorrow) (it|all of it|everything) (is|will be|ends) ?(all |finally )*(over|the end)?( for me)?; not need (it|anything|this|money|you) (where i am going|tomorrow|after (tonight|today))
      i (will|am|shall) not (going to )?(be )?(around|here|alive|living) (long enough|any ?more|any longer|much longer|for (very |that )?long|to (use|see|enjoy|need|wear|drink|open|switch)|when it (comes|arrives)|by (then|the time)|then|next _|come _); not (be )?need(ing)? (_ ){0,4}where i am going; not live (to|long enough to) (see|use|open)
      (there will|there ll|will there) be no (me|more me)( to| left)?( _)?; (will|shall|do|am) not (going to |intend to |plan to |expect to )*(see|be here for|live to see|make it to) (_ )?(christmas|new year|easter|spring|summer|next (year|month|week)|my (next )?birthday)(?! (delivery|order|present))
      not (plan|intend|expect|mean|going) (on|to)? ?(being|be|still being|still be) (here|around|alive)(?! (_ )?(on holiday|at home|in the office))`,
    needless: `(will|shall|do) not (be )?need(ing)? (it|this|that|anything|them|the (money|_)) (any ?more|any longer|after|soon|then)`,
    acted: `
      (taken|took|swallowed|downed) (_ ){0,4}(pills?|tablets?|paracetamol|sleepers|sleeping pills|overdose|everything in the _)(?! (to|back) )
      (on|at) (the|a) (_ )?(bridge|roof|rooftop|edge|ledge|rails|railing|tracks|train tracks|cliff|window ?sill)(?! (terrace|garden|deck|bar|rack|box|of (my|the|a) (seat|bed|table|sofa)))
      (cut|slit|cutting|opened) (my|both) (_ )?(wrists?|arms?|veins?); (rope|noose|belt) (is )?(_ )?(round|around) my neck; (i did|i have done|done) it(?! (for|with) )`,
  },
  es: {
    means: `
      (tengo|compre|comprado|tome|junte|juntado|guardo|guardado|consegui|saque|conte|contado|apartado|aparte) (_ ){0,3}(pastillas|pildoras|somniferos|cuerda|soga|veneno|cuchillas)(?! (de|para|del) (_ ){0,2}(freno*|jabon|menta|lavavajillas|caldo|perro|gato|piano|saltar))
      (pastillas|pildoras|somniferos|cuerda|soga|veneno) (ya |estan |esta |todas )*(comprad[oa]s?|list[oa]s?|preparad[oa]s?|al lado|en la mesa|a mano)`,
    hopeless: `
      (termine|acabe|terminado|acabado) con (todo|todos)(?! (el|la|lo|los|esto|eso|lo del) )
      (cansad[oa]|hart[oa]|agotad[oa]) de (todo|todo y de todos|luchar|intentarlo)(?! (esto|este|lo (vuestro|suyo)|el))
      nada (en mi vida |de lo que hago |me |ya |nunca |en la vida )+(sale|funciona|sirve|importa|va|vale|tiene sentido|ilusiona)( bien)?; (ya )?nada (me importa|tiene sentido|vale la pena)
      (soy|me siento) (un |una )?(inutil|fracaso|fracasad[oa]|desastre|basura|nadie); (ni|todo) (_ ){0,2}(esto )?(se |lo )?(hacer bien|hago (bien|mal)|me sale (bien|mal)); (nadie|no) me (quiere|necesita)( nadie)?; (perdido|perdi|sin) (toda |la |ninguna )?(esperanza|ilusion|fuerzas)( de nada)?(?! (de (que|recib*|ver|ten*|el|la|lleg*)|del|en (el|la|este|que)|(de )?que|con)); (no puedo mas|ya no puedo) con (todo|mi vida|nada)
      no (le )?(veo|encuentro|hay|tengo|hallo) (_ )?(salida|futuro|solucion a mi vida)(?! (del|de la|al) (pedido|paquete)); (no|solo) sirvo (para|mas que para) (nada|dar problemas|estorbar|molestar)
      (sido|soy|fui) (_ )?(un |una )?(inutil|fracasad[oa]|fracaso|nadie|estorbo) (_ ){0,2}tod[oa] (la|mi) vida; toda (la|mi) vida (_ ){0,2}(inutil|fracasad[oa]|fracaso|nadie|estorbo)`,
    gone: `
      (manana|esta noche|pronto|para entonces) (yo |ya )*no (voy a )?(estar|estare|estoy|existire|existir|seguire|despertare)( mas| aqui| aca| viv[oa])*(?! (en|por|con|para|de) )
      ya no (voy a )?(estar|estare|existire)( aqui| aca| mas)* (manana|esta noche|nunca)(?! (en|por) ); (manana|esta noche) se (acaba|acabo|termina) todo
      (ya )?no (voy a|estare|estoy|llegare|alcanzare) (_ )?(estar |vivir |tanto |mucho |a )*(aqui|aca|viv[oa]|para (usarl[oa]|verl[oa]|estrenarl[oa]|encenderl[oa])|usarl[oa]|verl[oa]|cuando llegue|mucho (tiempo )?mas)(?! (de vacaciones|en casa)); (ya )?no (l[oa]|me|nada) (voy a necesitar|necesitare|va a hacer falta|hara falta) (_ ){0,2}(donde|adonde) (yo )?(me )?(voy|estare)
      (ya )?no (voy a|pienso|creo que|espero) (_ )?(ver|llegar a|pasar|vea|llegue a) (_ )?(navidad|la navidad|año nuevo|ano nuevo|el verano|la primavera|mi cumpleanos|fin de ano|manana)(?! (con|sin) (el|mi) pedido); no (voy a|quiero|pienso) seguir en este mundo
      no (pienso|planeo|tengo pensado|espero|cuento con) (_ )?(estar|seguir) (aqui|viv[oa]|por aqui)(?! (en casa|trabajando))`,
    needless: `(ya )?no (l[oa]|me|nada) (voy a necesitar|necesitare|va a hacer falta|hara falta)( mas| ya| nada| pronto)*`,
    acted: `
      (tomado|tome|tragado|trague) (_ ){0,4}(pastillas?|pildoras?|somniferos|tabletas?|veneno|sobredosis)
      (en|sobre|a) (el|la|las|al) (puente|tejado|borde|cornisa|vias|via|acantilado|barandilla)(?! (de la (mesa|cama))); al borde (de la|del) (azotea|tejado|puente|edificio|acantilado); (en|sobre) la azotea(?! (_ ){0,2}(tendiendo|regando|tomando|esperando|descansando|colgando|con|y|para|desde))
      (cortado|corte|abierto) (las|los) (_ )?(venas|munecas|brazos); ya lo (he hecho|hice)`,
  },
  pt: {
    means: `
      (comprei|tenho|juntei|guardei|tomei|arranjei|separei|contei|guardado|guardados) (_ ){0,3}(comprimidos|remedios|veneno|corda|pilulas|calmantes|laminas)(?! (de|para|da|do) (_ ){0,2}(louca|maquina|cao|gato|violao|roupa|estendal))
      (comprimidos|remedios|veneno|corda|pilulas|calmantes) (ja |estao |todos |todas |esta )*(comprad[oa]s?|pront[oa]s?|ao lado|na mesa|a mao)`,
    hopeless: `
      (cansei|enjoei|desisti|acabei com|terminei com) (de )?(tudo|todos)(?! (o|a|isto|isso|este|esse|que) ); (tudo acabou|acabou tudo|acabou se tudo) (para|pra) mim(?! com )
      (cansad[oa]|fart[oa]|exaust[oa]) de (tudo|tudo e de todos|lutar|tentar)(?! (isto|isso|este|esse))
      nada (na minha vida |do que (eu )?faco |me |ja |mais |nunca |na vida )+(da|corre|funciona|presta|importa|vale|faz sentido)( certo| bem)?; (mais )?nada (importa|faz sentido|vale a pena)
      (sou|me sinto|sinto me) (um |uma )?(inutil|fracasso|fracassad[oa]|desastre|lixo|falhad[oa]|ninguem); (nem|nao) (_ ){0,2}(isso |isto )?(eu )?(consigo|sei) (_ )?fazer (direito|bem|certo|nada)( direito| certo)?; (ninguem|nao) me (quer|ama|precisa)( ninguem)?; (perdi|sem) (toda |a |nenhuma |mais )*(esperanca|forcas)( para nada)?(?! (de (que|receb*|ver|ter|o|a)|d[oa]|em (o|a|receb*)|n[oa]|que|com)); nao aguento mais (tudo|nada|a minha vida|minha vida)
      nao (vejo|encontro|ha|tenho) (_ )?(saida|futuro|solucao para a minha vida)(?! (do|da|para a) (encomenda|pedido)); (nao|so) sirvo (para|pra) (nada|dar trabalho|atrapalhar|estorvar)
      (sido|sou|fui) (_ )?(um |uma )?(inutil|fracassad[oa]|fracasso|falhad[oa]|ninguem) (_ ){0,2}(a|minha) vida (toda|inteira); (a|minha) vida (toda|inteira) (_ ){0,2}(inutil|fracassad[oa]|fracasso|falhad[oa])`,
    gone: `
      (amanha|hoje a noite|em breve|logo mais) (eu |ja |mais )*nao (vou |mais )*(estou|estarei|estar|existo|existirei|acordo)( mais| ca| aqui| viv[oa])*(?! (em|no|na|com|de|para) )
      nao (vou |mais )*(estou|estarei|estar)( mais| ca| aqui)* amanha(?! (em|no|na) ); (amanha|hoje a noite) (tudo )?acaba( tudo)?
      (ja )?nao (vou|estarei|estou|chego|vivo) (_ )?(estar |viver |durar |mais |muito |aqui |ca |tempo )*(aqui|ca|viv[oa]|para (usar|ver|estrear|ligar)|pra (usar|ver|estrear|ligar)|quando chegar|muito (mais )?tempo)(?! (de ferias|em casa)); (ja )?nao vou (mais )?precisar (_ ){0,4}onde (eu )?vou
      (ja )?nao (vou|penso|conto|espero) (_ )?(ver|chegar a|passar) (_ )?(natal|o natal|ano novo|o verao|a primavera|o meu aniversario|meu aniversario|amanha)(?! com)
      nao (penso|planejo|tenciono|espero|conto) (_ )?(estar|continuar) (ca|aqui|viv[oa]|por ca)(?! (em casa))`,
    needless: `(ja )?nao vou (mais )?precisar( mais)? (del[ea]|disso|disto|de nada|do dinheiro)( mesmo)?`,
    acted: `
      (tomei|tomado|engoli|engolido) (_ ){0,4}(comprimidos?|remedios?|pilulas?|calmantes?|veneno|overdose)
      (na|no|nos|em cima d[ao]) (ponte|telhado|beira|beirada|parapeito|trilhos|linha do trem|linha do comboio|falesia)(?! (da (mesa|cama|piscina)))
      (cortei|cortado) (_ )?(os|as) (pulsos|veias|bracos); (ja )?(fiz isso|fiz)`,
  },
  fr: {
    means: `
      (achete*|ai|pris|avale*|prepare*|garde*|sorti*|trouve*|mis de cote|reste|compte*|stocke*) ((?!(besoin|rendre|renvoyer|rembourser) )_ ){0,4}(cachets|medicaments|medocs|somniferes|corde|comprimes|pilules|lames)(?! (a sauter|pour (le|mon|la|ma)|de lave))
      (cachets|medicaments|medocs|somniferes|corde|pilules) (sont |est |deja |tous )*(achete*|pret*|la|a cote de moi|sur la table|devant moi)`,
    hopeless: `
      (fini|termine) avec (tout|tout le monde|la vie)(?! (ca|cela|ce|le|la) )
      (fatigue*|lasse?|epuise*|marre|assez|ras le bol|degoute*) de (tout|tout et de tout le monde|lutter|me battre)(?! (ca|cela|ce))
      (rien|plus rien) (_ ){0,4}(dans ma vie|de ma vie|dans la vie|n a de sens|a de sens|a du sens|a d importance|va plus|vaut la peine|m interesse|me fait envie); (rien|plus rien) (ne |n )?(marche|va|fonctionne|reussit) (jamais )?(dans ma vie|pour moi|chez moi dans ma vie)
      (suis|me sens) (juste |qu |que |vraiment |totalement )*(un |une )?(nulle?( en tout)?|rate*|bonne? a rien|inutile|echec|moins que rien|dechet); (je )?(rate|foire|gache) (toujours |encore )?tout; (meme pas|pas meme) (capable|foutu*|fichu*) d(e| ) (_ ){0,4}; personne (ne )?(m aime|a besoin de moi|veut de moi); (perdu|plus) (tout |d |aucun |le moindre )*espoir(?! (que|qu|de (la |le |les |l )?(recevoir|voir|revoir|avoir|retrouver|colis)|d (etre|avoir|en)|pour (le|la|mon|ma)|du)); (n )?en peux plus de (tout|rien)
      (vois|trouve|ai|y a) (plus|pas|aucun|aucune) (_ )?(d )?(issue|avenir|sortie|solution a ma vie)(?! (a (ce|cette) (litige|commande))); (je )?(ne )?sers (a|plus a|qu a) (rien|deranger)
      (ete|suis) (_ )?(une? )?(inutile|nulle?|ratee?|echec|rien) (_ ){0,2}toute (ma|la) vie; toute (ma|la) vie (_ ){0,3}(inutile|nulle?|rate|echec)`,
    gone: `
      (demain|ce soir|bientot|cette nuit|apres ce soir) (moi )?(je |j )?(ne )?(serai|suis|vais|existerai) plus (la|ici|etre la|en vie|de ce monde)?(?! (_ ){0,2}(vacances|maison|bureau|chez|a partir))
      (aurai|ai|avoir) (_ )?(plus|pas) besoin (_ ){0,3}ou je (vais|serai|pars)(?! (en|a|au|aux|chez) )
      (serai|suis) plus (la|ici) (demain|ce soir)(?! (a|au|en) ); (ce soir|demain) (tout )?(est|sera) fini( pour moi)?
      (je |j )?(ne )?(serai|suis|vais|aurai|vivrai) (_ )?(plus|pas) (_ )?(etre )?(la|ici|en vie|assez longtemps|longtemps)( assez longtemps)? (pour (l |la |le |en )?(utiliser|allumer|voir|profiter|ouvrir|porter|essayer)|quand (elle|il|ca) arriver*|d ici la|longtemps)(?! (_ )?(vacances|chez moi|a la maison))
      (compte|pense|vais|verrai|passerai|espere) (_ )?(pas|plus) (_ )?(voir|passer|arriver a|jusqu a)? ?(noel|la nouvelle annee|le printemps|l ete|mon anniversaire|demain|la fin de l annee)(?! (mon|le|la) (colis|commande))
      (compte|pense|prevois|prevu) (pas|plus) (_ )?(etre|rester) (la|ici|encore la|en vie|de ce monde)(?! (chez|a la maison|en))`,
    needless: `(aurai|ai) (_ )?(plus|pas) besoin( d(e|) (rien|l argent|lampe)| longtemps)*`,
    acted: `
      (pris|avale*|gobe*) (_ ){0,4}(cachets?|medicaments?|medocs?|somniferes?|comprimes?|pilules?|poison)
      (sur|au bord d*) (le|la|les|du|de la|un|une) (pont|toit|rebord|rails|voie|voies|falaise|parapet|bord|vide)(?! (terrasse|de (la (table|baignoire)|mon lit))); au bord du (vide|toit|pont)
      (ouvert|coupe*|taillade*) les (veines|poignets|bras); je l ai fait(?! (avec|pour) )`,
  },
  de: {
    means: `
      (tabletten|pillen|schlaftabletten|schlafmittel|strick|seil|rasierklingen) (_ ){0,3}(gekauft|besorgt|bereit|gesammelt|geholt|zurechtgelegt|neben mir|auf dem tisch)
      (habe|hab|nehme|nehm) (ich )?(mir )?(alle |die |genug |meine )*(tabletten|pillen|schlaftabletten|strick|schlafmittel)(?! (fur|gegen) )`,
    hopeless: `
      mit allem (fertig|durch|abgeschlossen)(?! (was|bei|ausser) ); fertig mit (allem|der welt|dem leben)(?! (was|ausser) )
      (von allem|das leben|mein leben|die ganze welt) (_ ){0,2}(satt|leid|mude|uber)(?! (bei|mit) (euch|ihnen)); (mude|erschopft|fertig|kaputt) von allem; kann (ich )?(einfach |echt )?(nicht mehr|nimmer)(?! (_ )?(warten|nutzen|benutzen|einschalten|offnen|anziehen|tragen|lachen|finden|sehen|zuruck*)); kraft (mehr )?(fur (nichts|alles|gar nichts))
      nichts (_ ){0,3}(in meinem leben|im leben|mehr (einen )?sinn|hat (noch |mehr )?(einen )?sinn|ist mehr wichtig|klappt in meinem leben); (mir ist )?alles (egal|sinnlos|hoffnungslos)( geworden)?; (alles|das leben) hat keinen sinn( mehr)?
      (bin|fuhl* mich) (ich )?(einfach |nur |doch |ein |eine |zu |ein totaler )*(nutzlos|wertlos|versager|versagerin|niemand|zu nichts zu gebrauchen|nichts wert|nichts gut|uberflussig); (nicht mal|nicht einmal|selbst) (das|dafur) (_ ){0,2}(richtig|hin|gebacken|gut genug|kann ich); (keiner|niemand) (_ )?(mag|braucht|will|liebt) mich; keine hoffnung( mehr)?(?! (, )?(dass|auf|das es|das (paket|teil)|fur (das|die|mein)))
      (sehe|seh|gibt|habe|hab) (ich |fur mich |es |da )*(keinen ausweg|keine zukunft|kein morgen|keinen weg raus)( mehr)?(?! (aus dem vertrag)); (bin|tauge) (ich )?(zu|fur) nichts( gut| nutze)?
      (mein|das) ganzes? leben (lang )?(_ ){0,3}(nutzlos|wertlos|versager|versagerin|nichts|umsonst|versagt)`,
    gone: `
      (morgen|ubermorgen|bald|heute nacht|heute abend|ab morgen) (bin ich|werde ich|gibt es mich|gibts mich|gibt s mich) (dann |eh |ja |schon )*(nicht mehr|nimmer)( da| hier| sein| am leben)*(?! (zu hause|daheim|im|in|auf arbeit) )
      (bin|werde) ich (morgen|bald|heute nacht) (dann |eh |ja )*(nicht mehr|nimmer)( da| hier| sein)*(?! (zu hause|daheim|im|in) ); (morgen|heute nacht|heute abend) ist (alles |es )?(vorbei|zu ende)
      (bin|werde|lebe) (ich )?(dann |eh |ja |sowieso |ohnehin |da |wohl )*(nicht|nimmer|nimma|kaum) (mehr )?(lang |lange |lange genug |lang genug )*(da|hier|am leben|leben|genug)( sein)?(?! (zu hause|daheim|im|in)); wo ich hingehe
      (erlebe|werde|erleb) (ich )?(_ ){0,3}(weihnachten|neujahr|fruhling|sommer|meinen geburtstag|das neue jahr) ?(nicht mehr|nimmer|wohl nicht|nicht)( erleben)?
      (habe|hab|plane) (ich )?(nicht vor|nicht geplant) (_ )?(noch )?(da|hier|am leben) zu sein; (will|werde) (ich )?(da |dann )*nicht mehr (dabei|da|hier) sein`,
    needless: `(brauch|brauche|werde) (ich )?(das |die |den |es |sie |ihn |nichts |geld |dann |eh |ja |bald |alles )*(nicht|nichts|nimmer|nimma) mehr( brauchen)?`,
    acted: `
      (tabletten|pillen|schlaftabletten|schlafmittel|gift) (_ ){0,4}(genommen|geschluckt|intus|drin|eingenommen); (nahm|schluckte) (_ ){0,3}(tabletten|pillen|schlaftabletten)
      (auf|an) (der|dem|einer|einem|den) (_ )?(brucke|dach|kante|dachkante|brustung|gelander|gleisen|gleise|klippe|fensterbrett|abgrund|bahngleisen)(?! (des (tisches|bettes)))
      (pulsadern|arme|handgelenke|adern) (_ ){0,2}(aufgeschnitten|geritzt|geschnitten); (habe es|hab es|hab s) (_ ){0,2}(getan|gemacht)`,
  },
  ru: {
    means: `
      (таблетки|таблеток|снотворное|веревка|веревку|лезвия) (_ ){0,2}(куплен*|купил*|готов*|рядом|лежат|приготов*|накопил*|выпил*)
      (купил*|достал*|накопил*|приготовил*|набрал*|выпил*|выпью) (_ ){0,2}(таблетки|таблеток|снотворн*|веревку)(?! (для|от|против) )`,
    hopeless: `
      (мне )?все (так |просто |уже |на свете )*(надоело|осточертело|опостылело)(?! (ждать|с|что|это|у вас) ); со всем покончил[а-я]*
      (устал*|надоело|тошно|достало) (_ )?(от всего|все на свете|бороться|от всего на свете)(?! (этого (магазина|заказа)))
      (ничего|все) (_ ){0,2}(в (моей |этой )?жизни) (_ ){0,3}; (ничего|ничто) (_ ){0,2}(не имеет (больше )?(смысла|значения)|не радует|не важно|не получается в жизни); (все|уже все) (бессмысленно|безразлично|не имеет смысла)
      (я|чувствую себя) (_ )?(полн[а-я]+ |просто |такая |такой )*(никчемн[а-я]+|неудачни[а-я]+|ничтожеств[а-я]+|никому не нужн[а-я]+|бесполезн[а-я]+|лузер|пустое место); (даже|и) (это|этого|с этим) (_ ){0,2}(не могу|не умею|не смог[а-я]*|не получ[а-я]+)( .*)?; (никому|никто) (я )?(не нуж[а-я]+|меня не любит); (нет|потерял[а-я]*|никакой) (больше |всякую |уже )*надежд[а-я]+(?! (, )?(что|на|получить|дождаться|увидеть)); надежд[а-я]+ (больше |уже )?(нет|не осталось)(?! (, )?(что|на) ); (больше )?не могу (больше )?так( больше)?(?! (ждать|это оставить))
      не (вижу|нахожу) (_ )?(выхода|будущего|просвета)( .*)?; (сил|силы) (больше |уже )?(нет|не осталось|кончились) (жить|дальше|ни на что)( .*)?; (сил жить|жить сил) (нет|не осталось); (ни на что|никуда) не (гожусь|годен|годна)
      всю (свою )?жизнь (_ ){0,3}(неудачни[а-я]+|никчемн[а-я]+|лишн[а-я]+|бесполезн[а-я]+|никому не нужн[а-я]+)( .*)?`,
    gone: `
      (завтра|сегодня ночью|скоро|утром|послезавтра|к утру) (_ )?меня (уже |больше |здесь )*(не (будет|станет)|нет)(?! (дома|в|на|до|с|целый|весь) )
      меня (завтра|скоро|утром|к утру) (уже |больше |здесь )*не (будет|станет)(?! (дома|в|на|до) ); (завтра|сегодня) (уже )?(все )?(закончится|кончится)( все)?
      (я )?(до этого |до того |до (_ )?|все равно )?(уже |больше )*не (доживу|успею (ей|им) (пользоваться|попользоваться)|буду (здесь|тут|жить))(?! (ждать|терпеть))( .*)?; не (понадобится|понадобятся|нужно будет|пригодится) (_ ){0,2}куда (я )?(ухожу|иду|уйду)( .*)?; куда (я )?(ухожу|иду|уйду) (_ ){0,4}не (понадобится|понадобятся|нужн[а-я]+|пригодится)( .*)?; меня (уже |к тому времени |тогда |скоро )*не (будет|станет)(?! (дома|в|на|до|с|целый|весь) )
      (не|вряд ли) (доживу|дотяну|увижу) (_ )?(до )?(нового года|рождества|весны|лета|дня рождения|утра)( .*)?; (решил[а-я]*|собираюсь|собрал[а-я]+) (_ )?уйти (насовсем|навсегда)( .*)?
      не (планирую|собираюсь|рассчитываю) (_ )?(быть|жить|дожить|доживать)( .*)?`,
    needless: `(мне |она |он |оно |ничего |деньги |это )+(уже |больше |скоро |все равно )*не (понадобится|понадобятся|нужно будет|пригодится)( .*)?`,
    acted: `
      (выпил[а-я]*|принял[а-я]*|проглотил[а-я]*|наглотал[а-я]*) (_ ){0,4}(таблет[а-я]+|снотворн[а-я]+|яд[а-я]*|лекарств[а-я]+); (таблетки|таблеток|снотворное) (_ ){0,3}(выпил[а-я]*|принял[а-я]*|проглотил[а-я]*)
      (на|у) (_ )?(мосту|мосте|крыше|краю|карнизе|рельсах|путях|обрыве|обрыва|подоконнике|перилах)(?! (стола|кровати|террас*))
      (вскрыл[а-я]*|порезал[а-я]*|резал[а-я]*) (_ )?(вены|руки|запястья); (я )?(это )?(уже )?сделал[а-я]* это`,
  },
};
