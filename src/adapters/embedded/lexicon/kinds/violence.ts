import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * Announces violence against the shop or its people: who writes, what they will do, and that it is done to whoever reads it. What is done
 * to a brother, or would be done for a lamp, is none.
 */
export const VIOLENCE: Record<LexiconLanguage, Phrases> = {
  en: `
    (i|we) (will|shall|am going to|are going to|am gonna|m gonna|m going to|gonna|swear) (_ ){0,8}(beat|kick|knock|punch) (the |your )?(_ )?(crap|shit|hell|daylights|lights|teeth|life) out of (you|u|all of you|your _); (watch|mind) your backs?(?! yard); (i|we) (will|am going to|m going to|gonna|m gonna) (come|be|go) (_ ){0,5}(and )?(smash|trash|wreck|burn|break) (everything|the place|it all)( up| down)?
    (i|we) (will|shall|am going to|are going to|am gonna|m gonna|m going to|gonna|am about to|swear|promise) (_ ){0,8}(kill|murder|shoot|stab|strangle|beat|hurt|punch|slap|smash|smack|knife|bash|batter|attack|break|burn|kick|cut) (up |in |off )?(you|ya|u|all of you|every one of you|one of you|your (staff|people|boss|workers?|manager|family|kids?|children|face|head|teeth|legs?|arms?|neck|skull|knees?|knee caps|fingers?|bones|throat|nose|jaw|ass|balls))(?! (in|on|with) (_ ){0,3}(reviews?|court|trustpilot|google|twitter|facebook|stars?|star|lawsuit|chargeback|dispute|claim|bill))
    (i|we) (will|shall|am going to|are going to|am gonna|m gonna|m going to|gonna|am about to|swear|promise) (_ ){0,8}(burn|torch|bomb|blow up|set fire to|smash up|smash|trash|wreck|shoot up|raze|demolish|blow|petrol bomb|firebomb) (down |up )?(your|ur|that|this|the) (_ )?(shop|store|warehouse|office|building|place|headquarters|hq|windows|premises|company)
    (i|we) know where (you|u|ya|you all|your (family|kids|children|staff)) (all )?(live|lives|work|sleep|go to school); (you|you all|u) (are|re) (all )?(dead|dead meat|dead men|a dead man)(?! (to me|wrong|right|serious|easy|slow|good|silent|set|on))
    (come|coming|come round|turn up|show up|be there) (_ ){0,4}with (a |an |my |some )(_ )?(gun|knife|bat|hammer|petrol|machete|shotgun)`,
  es: `
    (voy|vamos|ire) (_ ){0,4}(romper|destrozar|reventar|quemar)(l[oa])? todo(?! (el|lo|mi))
    (te|os|les) (voy a|vamos a|pienso) (_ ){0,3}(matar|partir|romper|reventar|apunalar|disparar|quemar|hacer dano|dar una paliza|linchar|cortar|golpear)(?! (en (redes|las redes|resenas|las resenas|internet)|un(a|os|as) (mala |buena )?(resena|denuncia|estrella)))
    (los|las) (voy a|vamos a) (matar|quemar|linchar|golpear|apunalar) a (todos|todas|ustedes|golpes); (romper|partir|cortar|reventar)(te|os|les) (la|las|los|el) (cara|piernas?|brazos?|huesos|cabeza|dientes|boca|cuello|manos?|dedos)
    (te|os|les) (rompo|parto|reviento|corto|rompere|partire|reventare|quemo|quemare|vamos a romper) (la|las|los|el|toda la|todos los) (cara|piernas?|brazos?|huesos|cabeza|dientes|boca|cuello|manos?|dedos|tienda|local|almacen|negocio|oficina)
    (te|os) (mato|matare|apunalo|apunalare)(?! (de|a besos)); (voy|vamos|ire) (_ ){0,4}(matar|apunalar|quemar|golpear|linchar|disparar)(te|os)( a todos)?
    (voy|vamos|ire|iremos|pienso|juro) (_ ){0,6}(quemar|incendiar|quemare|incendiare|prender fuego a|prenderle fuego a|volar|destrozar|poner una bomba en|quemo|incendio)(os|les|te)? (vuestr[oa]|su|tu|esa|ese|la|el|toda la) (tienda|local|almacen|oficina|negocio|nave|empresa|edificio)
    (ya )?(se|sabemos) donde (vives|vivis|viven|trabajas|trabajais|trabajan); (estas|estais|estan) (todos )?muert[oa]s?(?! (de|para mi|por)); (voy|vamos|ire) (_ ){0,6}con (una |un |mi )(_ )?(pistola|cuchillo|navaja|bate|gasolina|escopeta|machete)`,
  pt: `
    (vou|vamos) (ai|la|na loja) (e |pra |para )?(quebrar|quebro|arrebentar|arrebento|queimar|queimo|partir) tudo
    (vou|vamos|irei|juro) (_ ){0,5}(te|vos|lhe|lhes) (matar|partir|quebrar|esfaquear|arrebentar|espancar|queimar|balear|cortar|dar um tiro|dar uma surra)(?! (nas (redes|avaliacoes)|no reclame|uma (ma |pessima )?avaliacao))
    (vou|vamos|irei|juro) (_ ){0,6}(matar|esfaquear|espancar|queimar|linchar|balear|bater em) (voce|voces|todos voces|um de voces|alguem ai)
    (vou|vamos|irei|juro) (_ ){0,7}(quebrar|partir|arrebentar|rebentar|cortar|quebro|parto) (a |as |os |o )?(tuas?|suas?|vossas?|teus?|seus?|vossos?) (_ )?(cara|pernas?|bracos?|dentes|ossos|cabeca|pescoco|maos?|boca|dedos)
    (vou|vamos|irei|juro) (_ ){0,6}(queimar|incendiar|queimo|incendeio|explodir|explodo|(tocar|botar|meter|deitar|por|tacar|toco|boto|meto) fogo (em|na|no|a)|destruir|rebentar|quebrar) ?(toda )?(a |o |na |no |as )?(vossa |vosso |sua |seu |tua |teu |essa |esse )?(loja|armazem|deposito|escritorio|predio|empresa)
    (sei|sabemos) onde (voce|voces|vcs|tu)? ?(mora[a-z]*|vive[a-z]*|trabalha[a-z]*)(?! (eu|o pacote)); (voces|voce|tu) (estao|esta|estas|tao|ta) (todos )?mort[oa]s?(?! (de|para mim|pra mim)); (vou|vamos|irei) (_ ){0,4}com (uma |um |a |minha )(_ )?(arma|faca|pistola|gasolina|espingarda|taco)`,
  fr: `
    (je|on) (_ ){0,3}(viens|vient|venir|viendrai|debarque) (_ ){0,3}tout (casser|peter|cramer|bruler|defoncer|casse|crame)
    (je|on|j) (_ ){0,6}(vous|te|t) (tuer|buter|crever|frapper|tabasser|poignarder|egorger|defoncer|demolir|bruler|flinguer|etrangler|bute|tue|tuerai|buterai|egorge|defonce|tabasse)(?! (dans (les|vos) (avis|commentaires)|sur (google|trustpilot|internet)))
    (je|on|j) (_ ){0,6}(vous|te|t) (casser|peter|briser|exploser|fracasser|eclater|casse|pete|brise|explose|fracasse|casserai|peterai|briserai) (la|les|le|tous les|toutes les) (gueule|jambes?|bras|dents|tete|figure|os|genoux|doigts|nez|machoire|cou)
    (je|on|j) (_ ){0,6}(bruler|incendier|cramer|saccager|faire sauter|faire exploser|mettre le feu a|foutre le feu a|brule|crame|incendie|brulerai|cramerai|detruire|mettre une bombe dans) (votre|ton|vos|tout votre|ce|le|la) (magasin|boutique|entrepot|bureaux?|locaux|local|batiment|usine|depot)
    (je|on) (sais|sait) (tres bien )?ou (vous |tu )(habitez|habites|vivez|vis|travaillez|travailles); (vous etes|t es|tu es) (tous )?(un homme mort|morts?)(?! (de|pour moi|de rire)); (je|on) (_ ){0,4}(viens|viendrai|vais venir|debarque|vient|va venir) (_ ){0,3}avec (un |une |mon |ma |le )(_ )?(flingue|couteau|fusil|arme|batte|essence|bidon|pistolet)`,
  de: `
    (komme|komm|kommen) (_ ){0,4}(schlag|schlage|schlagen|hau|haue|hauen|mache?) (_ ){0,2}alles (kurz und klein|zusammen|kaputt)
    (ich|wir) (_ ){0,6}(zunde|zunden|brenne|brennen|fackle|fackel|fackeln|sprenge|sprengen|jage|jagen) (_ ){0,2}(euren|ihren|deinen|euer|eure|ihre?|den|das|die) (ganzen |ganze )?(laden|lager|buro|geschaft|bude|shop|firma|hutte|lagerhalle)(?! (weiter|vor))
    (ich|wir) (_ ){0,8}(euren|ihren|deinen|euer|eure|ihre?|den|das|die) (ganzen |ganze )?(laden|lager|buro|geschaft|bude|shop|firma|hutte|lagerhalle) (anzunden|anzuzunden|abfackeln|abzufackeln|niederbrennen|abbrennen|in die luft jagen|sprengen|kurz und klein (schlagen|hauen)|zertrummern|an zunden)
    (bring|bringe) (ich )?(dich|euch) (alle |noch |irgendwann )*um(?! [a-z]); (dich|euch) (alle |noch )*(umbringen|abstechen|erschiessen|abknallen|verprugeln|zusammenschlagen|totschlagen|kalt ?machen)(?! (konnen|sollen)); (stech|steche|knall|knalle) (ich )?(dich|euch) (alle )?ab; (erschiesse|erschiess|verprugle|verprugel) (ich )?(dich|euch); (schlage|schlag|prugel|prugle) (ich )?(dich|euch) (alle )?(tot|zusammen|krankenhausreif|windelweich)
    (brech|breche|schlag|schlage|hau|haue|polier|poliere|tret|trete|schneide) (ich )?(dir|euch|ihnen) (alle |jeden |allen |die |den |das |beide |in die |ins )+(_ )?(beine?|knochen|arme?|finger|fresse|zahne|nase|genick|hals|gesicht|schadel|kiefer|knie|kehle); (dir|euch|ihnen) (alle |jeden |die |den |das |beide )+(beine?|knochen|arme?|finger|fresse|zahne|nase|genick|hals|schadel|kiefer|knie) (brechen|einschlagen|ausschlagen|polieren|zertrummern|umdrehen)
    (ich |wir )?(weiss|wissen) (genau )?(, )?wo (du|ihr|sie) (alle )?(wohn[a-z]*|arbeit[a-z]*|leb[a-z]*); (ihr seid|du bist|sie sind) (alle |so gut wie )*(tot|ein toter mann|tote manner)(?! fur mich); (komme|komm|kommen) (_ ){0,5}mit (der|einer|einem|dem|meiner) (_ )?(knarre|pistole|messer|waffe|baseballschlager|benzinkanister|schrotflinte)`,
  ru: `
    (приеду|приду|приедем|придем) (_ ){0,3}(все|всех|всем вам|вас всех) (_ ){0,2}(разнесу|поубиваю|убью|перебью|разобью|спалю|сожгу|урою|порву|разнесем|переломаю)
    (сожгу|спалю|подожгу|взорву|разнесу|сожжем|спалим|подожжем|взорвем|разнесем|разгромлю) (к черту |нахер |нафиг |весь |всю |этот |эту |ваш[а-я]* |тво[а-я]+ |_ )?(ваш[а-я]* |тво[а-я]+ )?(магазин|магазинчик|склад|офис|контор[а-я]+|лавочк[а-я]+|шарашк[а-я]+|лавку|точку|здание)
    (убью|убьем|зарежу|застрелю|пристрелю|прибью|задушу|изобью|покалечу|замочу|порешу|урою|закопаю) (_ )?(вас|тебя|всех вас|каждого из вас|вашего)(?! за то что так); (вас|тебя|вас всех) (_ ){0,3}(убью|убьем|зарежу|застрелю|пристрелю|прибью|задушу|изобью|покалечу|замочу|порешу|урою|закопаю)
    (вам|тебе|вас|тебя|курьеру|приеду|приедем) (_ ){0,4}(ноги|руки|кости|пальцы|шею|челюсть|морду|рожу|зубы|лицо|ребра|колени) (_ ){0,2}(переломаю|сломаю|выбью|набью|разобью|оторву|сверну|переломаем|поломаю|прострелю|отрежу)
    (вам|тебе|вас|тебя|курьеру|приеду|приедем|найду) (_ ){0,4}(переломаю|сломаю|выбью|набью|разобью|оторву|сверну|переломаем|поломаю|прострелю|отрежу) (_ ){0,3}(ноги|руки|кости|пальцы|шею|челюсть|морду|рожу|зубы|лицо|ребра|колени)
    (я )?знаю (, )?где (ты|вы|вас|тебя) (жив[а-я]+|работа[а-я]+|наити|искать)(?! заказ); (ты|вы) (уже |все )*(труп|трупы|покоиник[а-я]*|не жилец); (приду|приеду|приедем|придем) (_ ){0,3}с (ножом|пистолетом|ружьем|битои|бензином|топором|канистрои)`,
};
