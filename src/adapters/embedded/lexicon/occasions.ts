import type { Occasion } from '../../../domain/vocabulary/reading.ts';
import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What happened in the buyer's life beside the order, the gravest first. A day that is still to come is not one of them. */
export const OCCASION_WORDS: Record<LexiconLanguage, Record<Exclude<Occasion, 'none'>, Phrases>> = {
  en: {
    bereavement: `
      (he|she) (has |had |just |sadly |suddenly |unexpectedly |unfortunately )*(died|passed (away|over|on (sun|mon|tues|wednes|thurs|fri|satur)day|last|yesterday|this (week|morning|month|weekend)|in (the night|his sleep|her sleep)|before|suddenly|peacefully|(a|two|three|four|few) (day|week|month)s?))(?! of (boredom|laughing|laughter|embarrassment))
      (he|she|(dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|gran|granny|aunt|uncle|partner|friend|fiance|parents|boyfriend|girlfriend|wee boy|wee girl|little boy|little girl)) (never|did not|not) (live|lived|live long enough|make it|made it) to (see|use|get|have|enjoy|his|her|the|christmas); (we|i|she|he) (have |just |recently |sadly |suddenly )*lost (him|her|(my|our|his) (dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|gran|granny|aunt|uncle|partner|friend|fiance|parents|boyfriend|girlfriend|wee boy|wee girl|little boy|little girl))( suddenly)? (on (sun|mon|tues|wednes|thurs|fri|satur)day|last|yesterday|this (week|month|morning|year|summer)|to (cancer|covid|a|the)|in (january|february|march|april|may|june|july|august|september|october|november|december)|recently|suddenly|before|two|three|a (week|month|few))
      (no longer with us|laid (him|her) to rest|buried (him|her|my (dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|gran|granny|aunt|uncle|partner|friend|fiance|parents|boyfriend|girlfriend|wee boy|wee girl|little boy|little girl)|our (dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|gran|granny|aunt|uncle|partner|friend|fiance|parents|boyfriend|girlfriend|wee boy|wee girl|little boy|little girl)))
      (my|our|his|her) (late |dear |poor |old |best |own )*(dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|gran|granny|aunt|uncle|partner|baby|friend|fiance|cousin|parents) (has |have |had |just |sadly |suddenly |recently |who )*(died|passed|pass away|is dead|was killed|is no longer with us)
      passed away; (death|passing|loss) of (my|our|his|her) _; (person|owner|recipient|lady|man|woman|one) (it|this|that|who|_) (_ ){0,3}(died|passed away); my late (dad|father|mum|mom|mother|husband|wife|grandma|grandmother|grandfather|nan)
      (for|at|to|before|after) (the|my|his|her|a|our) (_ )?(_ s )?(funeral|wake|burial|memorial service); funeral was; in mourning; bereave*`,
    illness: `
      (i|he|she|my _|husband|wife|mum|mom|dad|son|daughter) .. (have|has|had|got|with|diagnosed with|fighting|battling) (_ )?(cancer|leukaemia|leukemia|a stroke|a heart attack|dementia)
      (chemo|chemotherapy|radiotherapy|hospice|intensive care); (seriously|terminally|very|gravely) (ill|sick); (just out of|came out of|lying in|stuck in) (the )?hospital; (after|before|recovering from) (my|his|her|an?) (_ )?(operation|surgery)`,
    child: `
      (my|our|the|poor|little) (_ )?(son|daughter|kid|kids|child|children|little one|little boy|little girl|boy|girl|grandson|granddaughter|toddler|niece|nephew|year old) .. (cried|cries|crying|in tears|heartbroken|heart broken|devastated|sobbing|sobbed|bawling|bawled|inconsolable)
      (he|she) (was |is |has been |just )*(cried|crying|in tears|sobbing|inconsolable|heartbroken)`,
    celebration: `
      (missed|ruined|spoilt|spoiled|too late for|late for|not (here|there|arrive|come|make it|arrived) (in time )?for|came after|arrived after|turned up after) (the |my |his |her |our |their |_ )*(birthday|wedding|christmas|xmas|anniversary|graduation|christening|baptism|easter|eid|party|mother s day|father s day|valentine s)
      (birthday|wedding|christmas|xmas|anniversary|graduation|christening|baptism|party) (party |day )?(was|is over|is ruined|has passed|came and went|went by|without (it|a present|the present|a gift)|(yesterday|last (week|month|saturday|sunday|friday))|has been and gone)(?! (nice|great|lovely|fine|good))`,
  },
  es: {
    bereavement: `
      (fallecio|ha fallecido|acaba de fallecer|falleciera|habia fallecido|fallecieron)(?! (mi|el|la|tu) (movil|celular|telefono|lampara|proyector|bateria|pedido)); (no|nunca) (llego|alcanzo) a (verl[oa]s?|usarl[oa]s?|estrenarl[oa]s?|disfrutarl[oa]s?|abrirl[oa]s?|ponersel[oa]s?)
      (mi|mis|nuestr[oa]|su) (padre|madre|papa|mama|marido|esposo|mujer|esposa|hijo|hija|hermano|hermana|abuelo|abuela|tio|tia|pareja|amigo|amiga|suegro|suegra|novio|novia|viejo|vieja) [.,] (y |que |pero |ya |se |nos |el |ella |al final )*(murio|ha muerto|muerto|dejo|ha dejado|se fue para siempre)(?! de (risa|ganas|hambre|la lampara)); (ya )?no esta (con|entre) nosotros; (enviude|enviudado|me he quedado viud[oa]|me quede viud[oa])
      (mi|nuestr[oa]|su) (querid[oa] |pobre )?(padre|madre|papa|mama|marido|esposo|mujer|esposa|hijo|hija|herman[oa]|abuel[oa]|ti[oa]|pareja|bebe|amig[oa]|suegr[oa]) (ha |acaba de |se |nos )*(muert[oa]|murio|fallecio|fallecid[oa]|fallecer|morir|dejo)
      (fallecio|fallecimiento|murio|muerte de|perdida de|perdi a) (mi|su|nuestr[oa]|el|la) _; (para|en|del|al) (el |su |un )?(funeral|entierro|velatorio|sepelio); estamos de luto`,
    illness: `
      (cancer|quimio*|leucemia|hospicio|uci|ictus|infarto) ?(de mi|y|,|\\.)?; (muy|gravemente) enferm[oa]; (estoy|esta|estuve|sali|salgo) (ingresad[oa]|del hospital|en el hospital); (tras|despues de|antes de) (mi|su|una|la) operacion`,
    child: `
      (mi|nuestr[oa]|el|la) (niñ[oa]|hij[oa]|peque*|niet[oa]|sobrin[oa]|crio|cria|nin[oa]) .. (llor*|en lagrimas|destrozad[oa]|desconsolad[oa]); (se puso|se quedo|esta|estaba) (a )?(llorando|llorar)`,
    celebration: `
      (no llego|llego tarde|tarde|despues|sin regalo|arruin*|estrope*|perdi*) (a tiempo )?(para|por|al|del|de|el|la|en|,)? ?(la |el |mi |su |nuestra )?(cumple*|boda|navidad|reyes|aniversario|comunion|bautizo|graduacion|dia de la madre|fiesta)
      (cumple*|boda|navidad|reyes|aniversario|comunion|bautizo|graduacion|fiesta) (ya )?(fue|era|paso|ha pasado|sin regalo)`,
  },
  pt: {
    bereavement: `
      (faleceu|falecera|tinha falecido|acabou de falecer|veio a falecer)(?! (o|a|meu) (telemovel|celular|candeeiro|projetor|pedido)); (nao|nem|nunca) chegou a (ve l[oa]s?|usa l[oa]s?|usar|abrir|abri l[oa]s?|estrear|estrea l[oa]s?|ver o presente)
      (meu|minha|nosso|nossa|o|a) (pai|mae|marido|esposo|mulher|esposa|filho|filha|irmao|irma|avo|tio|tia|amigo|amiga|companheiro|companheira|sogro|sogra|namorado|namorada) [.,] (e |que |mas |so que |ele |ela |infelizmente |entretanto |nos )*(morreu|deixou nos|nos deixou)(?! de (rir|vontade|inveja)); (ja )?nao esta (mais )?entre nos; fiquei viuv[oa]
      (meu|minha|nosso|nossa) (querid[oa] )?(pai|mae|marido|esposo|mulher|esposa|filho|filha|irmao|irma|avo|tio|tia|bebe|amig[oa]|companheir[oa]|sogr[oa]) (acabou de |ja |nos |infelizmente )*(morreu|faleceu|falecer|morrer|partiu|nos deixou)
      (faleceu|falecimento|morte|perda|perdi) (de |do |da |o |a )?(meu|minha|nosso|nossa) _; (para|no|pro|do) (o |seu )?(funeral|enterro|velorio); estamos de luto`,
    illness: `
      (cancer|quimio*|leucemia|uti|avc|infarto|enfarte); (muito|gravemente) doente; (estou|esta|estive|sai) (internad[oa]|do hospital|no hospital); (depois|antes) (da|de uma|da minha) (cirurgia|operacao)`,
    child: `
      (meu|minha|o|a) (filh[oa]|menin[oa]|crianca|net[oa]|pequen[oa]|sobrinh[oa]|filhinh[oa]) .. (chor*|em lagrimas|desolad[oa]|arrasad[oa]); (ficou|esta|estava|comecou) (a )?(chorando|chorar)`,
    celebration: `
      (nao chegou|chegou tarde|chegou depois|tarde|depois|sem presente|estrag*|perdi*) (a tempo )?(para|pro|pra|do|da|de|o|a|no)? ?(o |a |meu |minha )?(aniversario|casamento|natal|batizado|formatura|dia das maes|festa)
      (aniversario|casamento|natal|batizado|formatura|festa) (ja )?(foi|era|passou|sem presente)`,
  },
  fr: {
    bereavement: `
      (il|elle) (est |vient de |a ete |nous a |s est )*(decede*|deceder|quittes|quitte (dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|la semaine|ce matin|subitement|trop tot)|eteint|eteinte); n est plus (de ce monde|parmi nous); (il|elle) n (a|aura) (pas|jamais) (eu le temps|pu) (de )?(le|la|l|les|en) (voir|ouvrir|utiliser|profiter|porter)
      (mon|ma|mes|notre|son|sa) (pere|mere|papa|maman|mari|epoux|femme|epouse|fils|fille|frere|soeur|grand mere|grand pere|mamie|papi|papy|oncle|tante|ami|amie|conjoint|conjointe|compagnon|compagne) [.,] (et |mais |qui |il |elle |malheureusement )*(est|vient de|sont) (mort|morte|morts|mourir)(?! de (rire|faim|froid|honte))
      (mon|ma|notre) (pauvre |cher |chere )?(pere|mere|papa|maman|mari|epoux|femme|epouse|fils|fille|frere|soeur|grand mere|grand pere|mamie|papi|oncle|tante|bebe|ami|amie|conjoint) (est |vient de |nous a |s est |a ete )*(decede*|mort|morte|mourir|deceder|quittes?|eteint|eteinte)
      (deces|mort|perte|disparition) de (mon|ma|notre) _; (pour|aux|a|avant|apres) (les |l |son |l )?(obseques|enterrement|funerailles); (en|suis en) deuil`,
    illness: `
      (cancer|chimio*|leucemie|soins palliatifs|reanimation|avc|infarctus); (gravement|tres) malade; (suis|est|sors|sorti|sortie|hospitalise*) (a |de |en )?(l )?hopital; hospitalise*; (apres|avant) (mon|son|une|l) operation`,
    child: `
      (mon|ma|notre|le|la) (_ )?(fils|fille|enfant|petit|petite|bebe|petit fils|petite fille|garcon|niece|neveu) .. (pleur*|en larmes|sanglot*|inconsolable); (il|elle) (a |est |etait )?(pleure|pleurait|en larmes|fondu en larmes)`,
    celebration: `
      (rate*|gache*|arrive* apres|trop tard pour|pas (la |arrive* )?(a temps )?pour|sans cadeau) (le |la |l |son |sa |mon |ma |notre )*(_ )?(anniversaire|mariage|noel|bapteme|communion|fete|fete des meres)
      (anniversaire|mariage|noel|bapteme|communion|fete) (etait|est passe*|sans cadeau|a ete gache*)`,
  },
  de: {
    bereavement: `
      (ist|sind|war|inzwischen) (_ ){0,3}verstorben
      (mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer) (vater|mutter|papa|mama|mann|frau|sohn|tochter|bruder|schwester|oma|opa|grossmutter|grossvater|onkel|tante|freund|freundin|partner|partnerin) [.,] (aber |und |doch |leider |nur |er |sie |der |die |inzwischen )*(ist|sind) (_ ){0,3}(gestorben|tot|von uns gegangen)(?! umgefallen)
      (er|sie) ist (_ ){0,3}von uns gegangen; hat (es|das|ihn|sie) (nicht mehr|nimmer) erlebt; (er|sie|(vater|mutter|papa|mama|mann|frau|sohn|tochter|bruder|schwester|oma|opa|grossmutter|grossvater|onkel|tante|freund|freundin|partner|partnerin)) hat (es |das |die |den |ihren |seinen )?(_ )?(nicht mehr|nimmer) erlebt; (bin|jetzt) (_ )?(verwitwet|witwer|witwe)
      (mein|meine|unser|unsere) (lieber |liebe |armer |arme )?(vater|mutter|papa|mama|mann|frau|sohn|tochter|bruder|schwester|oma|opa|grossmutter|grossvater|onkel|tante|baby|freund|freundin|partner|partnerin) (ist |vor .. |letzte woche |am _ |gerade |plotzlich |leider )*(gestorben|verstorben|tot|verungluckt)
      (tod|verlust) (von |meines|meiner|unseres|unserer|des|der) _; (mein|meine) verstorbene*; (fur|auf|zu|zur|vor|nach) (die |der |seine |ihre |einer )?(beerdigung|trauerfeier|beisetzung); trauerfall`,
    illness: `
      (krebs|chemo|chemotherapie|leukamie|hospiz|intensivstation|schlaganfall|herzinfarkt) ?(erkrankt)?; (schwer|sehr|todlich) krank; (lag|liege|liegt|komme|kam) (gerade |noch )?(im|aus dem) krankenhaus; (nach|vor) (meiner|seiner|ihrer|einer) (operation|op)`,
    child: `
      (mein|meine|unser|unsere|das|der|die) (kleine[rs]? )?(sohn|tochter|kind|kinder|enkel|enkelin|kleine|kleiner|neffe|nichte|junge|madchen) .. (geweint|weint|weinte|in tranen|untrostlich|geheult|heult); (er|sie) (hat |ist )?(geweint|weint|in tranen|untrostlich)`,
    celebration: `
      (verpasst|verdorben|ruiniert|versaut|zu spat (fur|zu|zum|zur)|nicht (rechtzeitig )?(zum|zur|zu)|erst nach|kam nach) (den |die |dem |der |das |meinem |meiner |ihrem |seinem |_ )*(geburtstag*|hochzeit*|weihnachten|heiligabend|jubilaum|hochzeitstag|taufe|kommunion|konfirmation|muttertag|feier|party)
      (geburtstag*|hochzeit*|weihnachten|jubilaum|taufe|kommunion|konfirmation|feier) (ist |war )+(vorbei|gestern|letzte woche|ohne geschenk|ruiniert|verdorben|am _)`,
  },
  ru: {
    bereavement: `
      (скончал*|уш(ел|ла) из жизни|почил*); (отец|отца|отцу|мать|мама|мамы|маме|матери|папа|папы|папе|муж|мужа|мужу|жена|жены|жене|сын|сына|сыну|дочь|дочери|дочка|дочке|брат|брата|брату|сестра|сестре|сестры|бабушка|бабушке|бабушки|дедушка|дедушке|дедушки|дед|деду|тетя|тете|дядя|дяде|друг|другу|подруга|подруге) (_ ){0,2}не (дожил*|успел* (увидеть|поносить|открыть|порадоваться)|дождал*сь)(?! (_ )?(доставк*|курьер*|посылк*|заказ*))
      (отец|отца|отцу|мать|мама|мамы|маме|матери|папа|папы|папе|муж|мужа|мужу|жена|жены|жене|сын|сына|сыну|дочь|дочери|дочка|дочке|брат|брата|брату|сестра|сестре|сестры|бабушка|бабушке|бабушки|дедушка|дедушке|дедушки|дед|деду|тетя|тете|дядя|дяде|друг|другу|подруга|подруге) (_ ){0,2}не стало(?! (покупать|плохо|лучше|хуже)); (отец|отца|отцу|мать|мама|мамы|маме|матери|папа|папы|папе|муж|мужа|мужу|жена|жены|жене|сын|сына|сыну|дочь|дочери|дочка|дочке|брат|брата|брату|сестра|сестре|сестры|бабушка|бабушке|бабушки|дедушка|дедушке|дедушки|дед|деду|тетя|тете|дядя|дяде|друг|другу|подруга|подруге) [.,] (а |и |но |он |она |недавно |вчера |к сожалению )*(умер|умерла|погиб|погибла)(?! (со|от) (смех*|скуки)); (овдовел*|остал* вдов*)
      (умер*|скончал*|погиб*|не стало) (у меня )?(_ )?(отец|отца|мать|мама|мамы|папа|папы|муж|мужа|жена|жены|сын|сына|дочь|дочери|дочка|брат|брата|сестра|сестры|бабушк*|дедушк*|тетя|дядя|друг*|ребенок|родител*)
      (отец|мать|мама|папа|муж|жена|сын|дочь|дочка|брат|сестра|бабушка|дедушка|дед|тетя|дядя|друг|подруга) (недавно |внезапно |вчера |_ )?(умер|умерла|скончал*|погиб*); (смерт*|утрат*|потер*) (мо*|отца|мамы|мужа|жены|сына|дочери|бабушки|дедушки); (на|к|для|после|до) (похорон*|поминк*); у (нас|меня) траур`,
    illness: `
      (рак|химиотерап*|лейкоз|хоспис*|реанимац*|инсульт|инфаркт) ?(у|был|мамы|папы)?; (тяжело|очень|серьезно) (больн*|боле*); (лежу|лежал*|лежит|выписал*) (в|из) больниц*; после операции`,
    child: `
      (сын|сынок|дочь|дочка|дочк*|ребенок|внук|внучка|малыш*|племянни*|дети|мальчик|девочка) .. (плак*|плач*|рыда*|в слезах|в слезы|расстроил*|реве*)`,
    celebration: `
      (испор*|сорвал*|пропустил*|опоздал* (на|к)|не (успел*|пришл*|приш*|дошл*|доехал*) (вовремя )?(к|ко|до|на)|без подарка (на)?|после) (день |дню |дня |_ )?(рожден*|свадьб*|нов(ый|ому|ого) год*|рождеств*|юбиле*|крестин*|выпускн*|праздник*|8 марта)
      (день рождения|свадьба|новый год|юбилей|праздник|выпускной) (уже |был |была |прош* )+(прош*|был*|испорчен*|без подарка|вчера|позади)?`,
  },
};
