import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Somebody's own will or wish, up to what is wished: a parcel or money "can disappear forever" as well. */
const WILL: Record<LexiconLanguage, string> = {
  en: '(i|im|let me|(?<!(you|they|we) )(want|wanna|wish)) (am |m |will |ll |d |want |wanna |wish |just |to |could |can |would |like |love |going |gonna |really |simply |rather |might |should |i |go |and |only )*',
  es: '(quiero|quisiera|querria|deseo|gustaria|voy a|pienso|prefiero|preferiria|ganas de|necesito|ojala pudiera|puedo|dejadme|dejenme) (solo |simplemente |solamente |ya |poder |que |yo |nomas )*',
  pt: '(quero|queria|vou|gostava de|gostaria de|apetece me|vontade de|prefiro|preferia|pensar em|penso em|eu pudesse|quem me dera|deixem me) (so |mesmo |era |apenas |poder |me |simplesmente |ir |e )*',
  fr: '(veux|jveux|voudrais|jvoudrais|aimerais|vais|souhaite|prefererais|prefere|envie de|envie d|besoin de|reve de|laissez moi) (juste |simplement |seulement |tout |vraiment |bien |m |en |aller |pouvoir )*',
  de: '(ich (will|mochte|mag|wurde|wollte|werde|kann)|(will|mochte|mag|wurde|wollte|werde|kann) ich|(?<!(er|sie|es) )(will|mag)|lasst mich) (doch |einfach |nur |noch |am liebsten |lieber |so gern |gern |endlich |mich |jetzt |auch |schon |bloss |mal )*',
  ru: '(хочу|хочется|хотел[а-я]* бы|мечтаю|собираюсь|решил[а-я]*|лучше бы|пора|мне бы|взять и) (просто |уже |только |бы |мне |взять и |тихо |скорее )*',
};

/**
 * A wish to die as it is said without naming death: others would be better off, one is a burden, one no longer wants to be here,
 * nobody would notice, one fears doing something to oneself.
 */
export const DESPAIR: Record<LexiconLanguage, Phrases> = {
  en: `
    (think|thinking|thought|dream|dreaming|dreamt) (about|of) (just |simply )*(disappearing|vanishing|sleeping) (forever|for ever|for good); i (will|am going to|want to|need to|gonna) (just |really )*(hurt|harm|cut) myself(?! (on|if|when|by|with (this|your|these|it)))
    ${WILL.en}(drift off|go to sleep|fall asleep|disappear|vanish|walk into the (sea|woods)|close my eyes) and (just )?(not|never) (ever )?(come back|be found|return|open them|wake)(?! (to|for) (this|your) (shop|store|app))
    (everyone|everybody|all of (them|you)|they|my (_ )?_|the (world|kids|family)|you all|people) (would|will|is|are|were|must|might|could) (_ ){0,3}(better|happier|easier|relieved|lighter)( off)? (without me|with me (gone|dead|out of the way)|when i am gone|once i am gone|if i (just |simply |only )*(was|were|am|had|went)( not| never)? ?(here|around|there|alive|gone|dead|been born|born|in (the|this|their) (picture|world|lives|way)|not)( any ?more)?)(?! (_ ){0,2}(in|at) (the|this|our) | (?!(being|living|existing|breathing|dragging|burdening|ruining|spoiling|bothering|making|hanging|weighing) )[a-z]+ing )
    i (am|have become|feel like|will always be) (just |only |nothing but |such |always |nothing more than |a bit of )*a (burden(?! of )|waste of (space|air|oxygen))
    not (really |even |just |honestly |actually |want to )*(want|wish|care|like) (to )?((be (here|around|alive|in this world|on this planet)|stay in this world)|exist|wake up|open my eyes)( any ?more| any longer| at all| tomorrow)*(?! (_ )?(when|while|waiting|all day|for|in (the|this|your)|on hold|chatting|so early|at|to (sign|receive|see)))
    (leave|leaving|done with|finished with|say goodbye to) (this (world|life|earth)|everything and everyone)(?! (?!(and|behind|for|tonight|today|tomorrow|soon|now|forever|because|so|with|without|once|before|very|quietly|as|i|please|sorry|peacefully|alone|myself|this|next|anyway|already|early|when|but|or|by|on|after) )[a-z])
    (nobody|no one|noone|not a soul) (_ ){0,3}(notice|miss me|care|cry|shed a tear)( even)? if i (_ )?(was|were|am|died|die|disappear|disappeared|vanished|did not exist|never woke up)(?! (_ ){0,2}(from (your|this)|customer))
    (afraid|scared|frightened|worried) (of what )?(that )?i (might|will|could|may) (do )?(something stupid|to myself|hurt myself|not be safe|not (make|survive) (it )?(through )?(the |to)?(night|tonight|morning))
    (do|doing) something (stupid|silly|terrible|bad) to myself; not (feel )?safe (with|from|around) myself; why (do|am|should|did) i (even |still |ever )*(exist|alive|bother (living|being alive)|have to be alive)
    ${WILL.en}(sleep|drift off|close my eyes|disappear|vanish) (_ ){0,2}(forever|for ever|for good)(?! (_ )?(from (your|this)|off (your|this))); (not|never) (_ )?(should|ought to) have been born; (rather|prefer to|would) not exist(?! (as|in))`,
  es: `
    ojala (yo )?(desapareciera|me durmiera|me apagara) para siempre
    (me voy|me ire|me despido|me largo|me marcho) (_ ){0,2}de (este mundo|esta vida)(?! (de la|del) _); (dormirme|${WILL.es}(desaparecer|dormir|cerrar los ojos)) y no (volver|regresar|aparecer)( nunca)?( mas)?(?! a (comprar|esta|la))
    (todos|todas|todo el mundo|la gente|el mundo|mi familia|mi (_ )?_|mis (_ )?_|los mios|ellos|ellas) (_ ){0,3}(mejor|mas feliz|mas felices|mas tranquil[oa]s?|aliviad[oa]s?|en paz) (si (yo )?(no )?(estoy|estuviera|existiera|viviera|faltara|faltase|estuviese|desaparezco|desapareciera|muero|muriera)|sin mi|cuando yo (falte|no este)|conmigo muert[oa])(?! (_ )?(en (el|la|este|esta) (chat|grupo|cola)))
    (soy|me siento|fui|sere) (solo |solamente |siempre |nada mas que |puro |un |una |nada mas )*(un |una )?(carga|estorbo|lastre)( .*)?(?! (de (la|el)|del (movil|cargador)))
    (ya )?no (quiero|quisiera|deseo|me apetece|tengo ganas de) (seguir )?(existir|existiendo|estar (en este mundo|viv[oa]|ya aqui|mas aqui|aqui ya)|abrir los ojos|despertarme)( mas| nunca| mañana)*(?! (_ )?(esperando|en (el|la|este|esta|vuestra|su)|a la espera|de pie|sin|con|por|tan temprano|a las))
    (nadie|ni (dios|un alma)) (_ ){0,2}(echaria de menos|extrañaria|daria cuenta|notaria|lloraria|importaria|echaria en falta) (_ ){0,2}(si (yo )?(me )?(muero|muriera|desaparezco|desapareciera|falto|faltara|no estuviera)|mi (muerte|ausencia))
    (miedo|susto|temo|ganas|voy|puedo|capaz) (_ ){0,3}(de |a |que )?(hacer(me)?|cometer|haga|cometa) (una|alguna|cualquier) (tonteria|locura|estupidez|barbaridad) (_ )?(conmigo|a mi mism[oa]|contra mi|esta noche)
    (irme|dormirme|apagarme|desaparecere|dormire|descansare|${WILL.es}(dorm*|descans*|desaparec*)) (_ ){0,5}(, )?para siempre(?! (de (esta|vuestra|su) (tienda|web|app))); (hacer|hago|haga|hare) (algo|daño) (malo |feo )?(contra|a) mi mism[oa]; (quiero|quisiera|voy a|pienso) (irme|dejar) (de )?(este mundo|esta vida); (no me fio|tengo miedo) de mi mism[oa]; ojala (no hubiera|nunca hubiera|no haber) nacido; (para|pa) que (naci|existo|vivo|sigo viv[oa])`,
  pt: `
    (vontade de|quero|queria|vou|medo de) me (machucar|cortar|ferir|magoar) (hoje|esta noite|de proposito|a serio)
    (vou me|vou|parto|me despeco|despeco me) (_ ){0,2}(embora )?d(este|esse|esta|essa) (mundo|vida)(?! d[oae]); ${WILL.pt}(adormecer|dormir|desaparecer|fechar os olhos) e nao (voltar|aparecer)( nunca)?( mais)?(?! a (comprar|esta|essa))
    (todos|todo mundo|todo o mundo|toda a gente|o mundo|a minha (_ )?_|minha (_ )?_|meus (_ )?_|os meus (_ )?_|eles|elas|voces) (_ ){0,3}(melhor|mais feliz|mais felizes|mais tranquil[oa]s?|aliviad[oa]s?|em paz|descansad[oa]s?) (sem mim|comigo (mort[oa]|longe daqui)|se eu (nao (existisse|estivesse|estiver|vivesse)|morresse|sumisse|desaparecesse)|quando eu (morrer|me for))(?! (_ )?(no|nesta|neste) (chat|fila|grupo))
    (sou|me sinto|sinto me|virei|fui) (so |apenas |sempre |mais |que |nada |mesmo )*(um|uma) (peso|fardo|estorvo|empecilho)( (na vida|para|pra|nas costas|morto|de todos)( .*)?)?
    (ja )?nao (quero|queria|desejo|tenho vontade (nenhuma )?de|me apetece) (mais )?(ca andar|existir|estar (ca|aqui|neste mundo|nesse mundo|viv[oa])|abrir os olhos|acordar)( mais| amanha| nunca)*(?! (_ ){0,2}(a espera|esperando|na|no|nesta|nessa|a|com|em|as|cedo))
    (ninguem|nem um) (_ ){0,2}(sentiria falta|sentir falta|sente falta|daria conta|dava conta|notaria|notar|choraria|chorar|ligaria|importaria|dar por falta|daria por falta|dava por falta|dava falta) (_ ){0,2}(se eu (morrer|morresse|sumir|sumisse|desaparecer|desaparecesse|nao existisse)|de mim)
    (medo|receio|vontade|vou|posso|capaz) (_ ){0,2}(de )?(fazer|cometer|faca) (uma|alguma|qualquer) (besteira|loucura|asneira|bobagem|estupidez) (_ )?(comigo|a mim|contra mim|esta noite|hoje a noite)
    ${WILL.pt}(dormir|descansar|desaparecer|sumir|apagar) (_ ){0,4}(para sempre|pra sempre|nao voltar (nunca )?mais|de vez)(?! (desta|dessa) (loja|app)); (fazer|faco) (algo|mal|alguma coisa) (de mal )?(comigo mesm[oa]|a mim mesm[oa]|contra mim); (quero|queria|vou) (ir embora|partir|sair) (desse|deste|desta|dessa) (mundo|vida); (preferia|queria|quem me dera) (nunca |nao )ter nascido; (pra|para|por) que (eu )?(nasci|existo|estou viv[oa])`,
  fr: `
    (quitte|quitterai|pars|m en vais|dis adieu a) (_ ){0,2}(ce monde|cette vie)(?! d(e|u) _); (m endormir|${WILL.fr}(disparaitre|fermer les yeux)) et (ne )?(plus|pas|jamais) (jamais )?(revenir|etre retrouve*)(?! (chez|sur|acheter))
    (tout le monde|le monde|tous|ils|elles|les gens|ma (_ )?_|mes (_ )?_|mon (_ )?_|ma famille) (_ ){0,3}(mieux|plus heureux|plus heureuse|plus tranquilles?|soulages?|debarrasses?) (sans moi|si j (etais|etait) (mort|morte|plus la|pas la)|si (je|j) (_ )?(mourais|disparaissais|etais (plus|pas) la|n etais (plus|pas) la|n existais (pas|plus)|existais (pas|plus))|quand je serai plus la)
    (suis|serai|me sens) (juste |qu |que |toujours |rien qu |rien que |plus qu )*un (poids|fardeau|boulet)( (pour|mort)( .*)?)?
    (veux|jveux|jveu|voudrais|jvoudrais|aimerais|veut|souhaite|prefererais) (ne )?(juste |vraiment |simplement |tout simplement |seulement |meme )*(ne )?(plus|pas) (etre (la|ici|de ce monde|en vie)|exister|vivre|me (lever|reveiller)|ouvrir les yeux)( jamais| demain| pour de bon)*(?! (_ )?(quand|lorsque|pour (recevoir|receptionner|le livreur|la livraison)|a attendre|en train|dans (la|votre)|client*|cliente|inscrit*|au|chez|(si |aussi |trop )?tot|a ([0-9]|l aube|_ h|cause d(e|u) (_ )?(livreur|colis|livraison))|pour (votre|vos|ce|cette|le|la|un|une)))
    (personne|pas un) (_ ){0,4}(remarque*|manque*|apercev*|pleure*|soucie*|regrette*) (_ ){0,2}(si (je|j) (_ )?(meurs|mourais|disparais|disparaissais|suis plus la|etais plus la|etais mort*|n etais plus la|existais pas))
    (peur|envie|vais|capable|risque) (_ ){0,2}(de |que je )?(faire|fasse|commettre) (une |des )(betises?|conneries?|folies?|chose grave) (_ )?(contre moi|ce soir|cette nuit)
    (m endormir|m eteindre|${WILL.fr}(dormir|disparaitre|partir)) (_ ){0,3}pour toujours(?! (de (chez vous|votre))); (faire|fasse|fais) (du mal|quelque chose) (a moi meme|contre moi); (quitter|partir de|laisser) (ce monde|cette terre|cette vie)(?! de); (peur|confiance) (de|en) moi meme; (aurais|aurait) (prefere|mieux valu) (ne )?(jamais |pas )(etre ne|etre nee|naitre); (pourquoi|a quoi) (je suis (ne|nee)|j existe|ca sert que je (vive|sois la))`,
  de: `
    (verlasse|verlass|gehe|geh) (ich )?(_ ){0,2}(diese welt|aus dieser welt|von dieser welt|aus dem leben|von der welt); ${WILL.de}(einschlafen|verschwinden|die augen zumachen) und (einfach )?(nicht mehr|nie mehr|nie wieder|nimmer) (zuruckkommen|wiederkommen|gefunden|da sein)(?! zu (euch|ihnen))
    (alle|alle anderen|jeder|die welt|meine (_ )?_|mein (_ )?_|ihr alle|es) (_ ){0,2}(ware|waren|hatte|hatten|wurde|wurden|ging|ginge|gehts|geht|sind|ist) (_ ){0,3}(besser|leichter|glucklicher|froh|erleichtert|einfacher)( dran| gehen)? (ohne mich|wenn (ich|es mich) (_ )?(nicht|weg|tot|fort|nimmer)( mehr)?( da| gabe)?( ware| bin)?)(?! (_ )?(im|in der) (chat|leitung|schlange))
    ohne mich (_ ){0,4}(besser|leichter|glucklicher|einfacher)( dran)?
    (ich (bin|war|werde)|(war|werde) ich|bin)( ich)? (doch |eh |nur |allen |jedem |fur alle |immer |hier |meiner (_ )?_ |der familie )*(nur |bloss )?(noch )?(eine|ne|zur) (last|belastung)( .*)?(?! (von|auf))
    (will|mochte|mag|wollte) (ich )?(einfach |nur |so |echt |wirklich |eigentlich |gar )*(nicht mehr|nimmer|nimma) (da|hier|auf der welt|am leben) (sein|bleiben)(?! (_ )?(wenn der (bote|paketbote)|kunde|kundin))
    (will|mochte|mag) (ich )?(einfach |nur |so |echt |wirklich |gar )*(nicht mehr|nimmer|nimma) (existieren|aufwachen|sein)( mussen)?(?! (wie|so|kunde|kundin|ihr|euer|der|die|das|ein|eine))
    (niemand|keiner|kein mensch|keinem|niemandem) (_ ){0,3}(merken|vermissen|auffallen|interessieren|weinen|fehlen|merkt|vermisst) (_ ){0,2}(, )?(wenn|ob|falls) (ich|es mich) (_ ){0,3}(weg|tot|sterbe|verschwinde|nicht mehr|stirbt|nimmer)
    (angst|fuge|tue|tu|kurz davor) (_ ){0,3}(mir (selbst |noch )?(was|etwas) (an)?(zutun|zu tun|antue|antu|an)|dummheit (zu )?(mache|machen|begehe)|vor mir selbst)
    ${WILL.de}(fur immer|ewig|endgultig) (_ )?(schlafen|einschlafen|verschwinden|meine ruhe)(?! aus (eurem|ihrem) shop); (falle|fall|bin) (ich )?(doch |eh |nur |euch |ihnen |allen |jedem |meiner (_ )?_ )*(nur |bloss )?zur last; (aus (dem|diesem) leben (gehen|scheiden)|diese welt (verlassen)|von dieser welt (gehen|verschwinden)); (ware|war) (ich )?(doch |nur |lieber |besser )*(nie|niemals|nicht) geboren( worden)?; (warum|wozu|wofur) (_ )?(lebe|existiere|gibt es) (ich|mich) (uberhaupt|noch|eigentlich)`,
  ru: `
    (уснуть|заснуть|исчезнуть) бы (_ )?(навсегда|навеки|и не проснуться)
    (сил|силы) (больше |уже )?(нет|не осталось) жить; (сил жить|жить сил) (больше |уже )?(нет|не осталось)
    (ухожу|уйду|исчезну|прощаюсь) (_ ){0,2}(из этой жизни|с этого света|из этого мира|с этим миром|с жизнью)( .*)?; ${WILL.ru}(уснуть|заснуть|исчезнуть|закрыть глаза) и (больше )?не (вернуться|возвращаться|найтись)( .*)?(?! (к вам|в магазин))
    (всем|им|вам|семье|детям|мужу|жене|маме|родным|близким|мир[уа]?) (_ ){0,3}(лучше|легче|проще|спокойнее) (_ )?(без меня|если меня не (станет|будет)|когда меня не (станет|будет))(?! (в (чате|очереди)))
    без меня (_ ){0,2}(всем|им|вам|семье|детям|родным) (_ ){0,2}(лучше|легче|проще|спокойнее)
    (я|чувствую себя) (_ ){0,2}(всем |для всех |для семьи |только |просто |лишь |им )*(обуз[аойу]+|в тягость|лишн(ий|яя|им|ей) (на этом свете|в этом мире|для всех))( .*)?
    (больше |уже )?не хо(чу|чется|тел[а-я]* бы) (больше |уже |просто |вообще )*(быть|существовать|просыпаться|открывать глаза|находиться на этом свете)(?! (ваш[а-я]+|клиент[а-я]*|с вами|в (чате|очереди)|дома|обманут[а-я]+|крайн[а-я]+|должн[а-я]+|невежлив[а-я]+|груб[а-я]+|[а-я]+(ым|ой|им|ей)) )
    (никто|никому) (_ ){0,2}(не )?(заметит|заметил|вспомнит|заплачет|пожалеет|будет дела|есть дело|расстроится) (_ ){0,2}(если (я|меня) (_ )?(умру|исчезну|не (станет|будет)|пропаду|сдохну|умер[а-я]*))
    (боюсь|страшно|могу|собираюсь|хочу) (_ ){0,3}(что )?(_ )?(сделаю|сделать|натворю|сотворю|наделаю) (_ )?(с собой|глупост[а-я]* с собой)( .*)?; (что то|что нибудь) с собой (сделаю|сделать|сотворю)
    (я (уже )?(ушел|ушла)|${WILL.ru}(заснуть|уснуть|исчезнуть|уйти)) (_ ){0,2}(навсегда|насовсем|навеки)(?! (от вас|из (магазина|приложения))); (я )?(всем|им|только|вам|для всех) (_ )?(только |лишь )?(мешаю|в тягость|обуза)( .*)?; (уйти|ухожу|уйду) (из (этой )?жизни|из этого мира|с этого света); (лучше бы|зачем) (я|меня) (_ )?(не рожд[а-я]+|родил[а-я]+|на свет|живу|существую|не родил[а-я]*|вообще живу)`,
};

/** Dismay at what came, in languages that say it by dying: "me quiero morir, el póster viene doblado". Beside despair it is none. */
export const DISMAY: Partial<Record<LexiconLanguage, Phrases>> = {
  es: `me (quiero|queria|quise|quisiera) morir( ,| \\.| !| …)? (el|la|los|las|mi|llego|llegaron|vino|viene|vinieron|abri|cuando (lo|la|vi|abri|llego)|al (ver|abrir)|que) (?!(?:vida|soledad|tristeza|depresion|ansiedad|mundo|familia|madre|hijos|dolor|pena|cabeza|noche|mas|ya|me|no) )_`,
  pt: `(quero|queria|quis|vou) morrer( ,| \\.| !| …)? (o|a|os|as|meu|minha|veio|vieram|chegou|chegaram|abri|quando (vi|abri|chegou)|ao (ver|abrir)|que) (?!(?:vida|solidao|tristeza|depressao|ansiedade|mundo|familia|mae|filhos|dor|cabeca|noite|mais|ja|me|nao) )_`,
};
