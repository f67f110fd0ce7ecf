import type { Occasion } from '../../../domain/vocabulary/reading.ts';
import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What happened in the buyer's life beside the order, the gravest first. A day that is still to come is not one of them. */
export const OCCASION_WORDS: Record<LexiconLanguage, Record<Exclude<Occasion, 'none'>, Phrases>> = {
  en: {
    bereavement: `
      (my|our|his|her) (late |dear |poor |old |best |own )*(dad|father|mum|mom|mother|husband|wife|son|daughter|brother|sister|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|gran|granny|aunt|uncle|partner|baby|friend|fiance|cousin|parents) (has |have |had |just |sadly |suddenly |recently |who )*(died|passed|pass away|is dead|was killed|is no longer with us)
      passed away; (death|passing|loss) of (my|our|his|her) _; died (last (week|month|night)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this (week|morning|month)); my late (dad|father|mum|mom|mother|husband|wife|grandma|grandmother|grandfather|nan)
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
