import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How somebody lives is complained of by whoever waits for a lamp or a shelf: "keep living out of boxes". */
const NOT_HOW: Record<LexiconLanguage, string> = {
  en: '(?! (in|out|off|on|under|next|at|here|there|with|without) (?!(me|her|him|them|you|myself|pain|shame|guilt|fear|depression|this (pain|shame|guilt|fear|depression|illness|disease))))',
  es: '(?! (en|entre|a oscuras|con|sin) (?!(el|ella|ellos|ti|mi|este dolor|dolor|culpa|miedo|depresion)))',
  pt: '(?! (em|na|no|nesta|neste|as escuras|com|sem) (?!(ele|ela|eles|ti|voce|mim|esta dor|dor|culpa|medo)))',
  fr: '(?! (dans|au|a|avec|sans) (?!(lui|elle|eux|toi|vous|moi|cette douleur|douleur|honte|peur)))',
  de: '(?! (in|mit|ohne) (?!(ihn|ihm|ihr|sie|dich|mir|mich|schmerz|diesem schmerz|angst)))',
  ru: '(?! (в|на|с|без) (?!(него|нее|них|тебя|меня|этои болью|болью|страхом)))',
};

/**
 * A life that is not to go on, or means nothing any more: "no reason to keep living", "ich will nicht weiterleben"; and what is
 * ready or begun: "I have the pills ready", "I've been cutting myself again".
 */
export const LIVING_ON: Record<LexiconLanguage, Phrases> = {
  en: `
    (not|never|no longer) (really |even |just |honestly |actually |longer )*((want|wish|care|like|desire|intend|plan) to )?(keep|keep on|continue|go on|carry on)( on)? (living|existing|breathing|being alive)${NOT_HOW.en}
    (no|any|little|point|sense) ((reason|point|sense|use) )?(left )?(for me )?(to|in|of) (keep|keeping|continue|continuing|go on|going on|carry on|carrying on)( on)? (living|existing|being alive)${NOT_HOW.en}
    (no|any) (reason|point|sense) (left )?(for me )?(to|in) (stay|staying|remain|remaining|be|being) alive; why (should|do|would|must|am) i (even |still |bother to )*(keep|keeping|continue|go on|carry on)( on)? (living|existing|being alive)${NOT_HOW.en}
    (rather|hope|hoping|pray|praying) (that )?(i )?(do |will |ll |wo )?(not|never) (ever )?wake up( any ?more| again| tomorrow| at all)*(?! (?!(and|but|so|i|please|thanks|because|or) )[a-z]); can not (take|bear|stand|face|handle|endure) (this|my) life( any ?more| any longer)?(?! (jacket|vest|ring|with (this|your)))
    (am|m|be) (so |just |simply )?done (with )?living(?! (room|with|in|out|area)); (everything|it all|all of it|it) (to be |to |be )*(over|end|gone) ,? ?(and )?(me|myself) (included|as well|too)
    (have|got|with) (all )?(the|my|enough|some) (pills|sleeping pills|razor blades?|noose) (all |already |right |here )*(ready|lined up|laid out|in my hand|next to me|beside me)(?! (for (?!(tonight|now|later|me))|when|so|if|once|and (packed|boxed)|to (?!(take|swallow|go|end|die))))
    (been|started|back to|began|begun) (cutting|hurting|harming|burning) (myself|my (own )?(arms?|wrists?|legs?|thighs?))(?! (on|by|at|when|while|every)|(,)? ?(_ ){0,8}(edges?|sharp|corners?|lid|handle|blade|shoes|straps?))
    (am|m|will be) jumping (tonight|off (a|the) (bridge|roof|building|balcony|cliff))(?! (_ ){0,3}(trampoline|rope|parachute|bungee|at|with|in)); (nobody|no one|noone) (needs|wants|loves) me .. (disappear|vanish|be gone|die|be dead)(?! from (your|the|this))
    i should (just |better |probably |simply |really )*(disappear|vanish|not exist|be dead|not be alive)(?! (from|off|for (a|the)|into)); last (order|purchase|message) (i|that i) (will |ll )?(ever )?(make|place|send|write) ,? ?(and )?(because )?i (will |wo )?not be (around|alive)(?! (your|this|here|to|on|next|until|for))`,
  es: `
    me (voy a|quiero|quisiera|pienso|deseo|estoy por|decidi|he decidido|gustaria) (simplemente |solo |ya )*quitar la vida; me (quito|quitare|quitaria|quite|intente quitar) la vida; (hoy|esta noche|manana) (salto|me tiro) (de|del|desde|al|a la) (puente|balcon|ventana|tren|metro|vias?|azotea|tejado)
    no (quiero|deseo|puedo|pienso|quisiera|tengo (ganas|fuerzas|motivos?|razon|razones) (de|para)|hay (ningun |mas |ninguna )?(motivos?|razon|razones) (para|de)|veo (ningun |mas |ninguna )?(motivos?|razon|razones|sentido) (para|de|a)) (seguir|continuar) (con vida|viv[oa]|viviendo|existiendo)${NOT_HOW.es}
    ojala (yo )?(ya )?(no|nunca) (me )?(despertara|despertase|despierte|amaneciera|amanezca)( mas| nunca| manana)*(?! (con|por|a las|tan|temprano|el|la|al|a mi)); (mi|esta) vida (ya |simplemente )*(no|nunca) (me )?(tiene|vale) (ya )?(ningun |mas )?(sentido|nada|la pena|valor)
    (he vuelto a|volvi a|vuelvo a|empece a) (cortarme|autolesionarme|hacerme dano)(?! (con|al|el|la|en)); me estoy (autolesionando|cortando los brazos|cortando las venas|haciendo dano a proposito); nadie me (necesita|quiere|echa de menos) .. (desaparecer|morir|morirme|no existir)(?! de (la|esta|su|vuestra))`,
  pt: `
    nao (quero|desejo|consigo|pretendo|posso|tenho (mais )?(vontade|forcas|motivos?|razao|razoes) (de|para|pra)|ha (mais |nenhuma |nenhum )?(razao|razoes|motivos?|sentido) (para|pra|em|de)|vejo (mais |nenhuma |nenhum )?(razao|razoes|motivos?|sentido) (para|pra|em|de)) (mais )?(continuar|seguir) (a )?(viver|vivendo|viv[oa]|existir|existindo|com vida)${NOT_HOW.pt}
    (quem me dera|oxala|tomara|queria|preferia|prefiro|espero) (que )?(eu )?(ja )?(nao|nunca) (mais )?(acordar|acordasse|acorde)( mais| amanha| nunca)*(?! (com|cedo|as|por|para|tao|o|a))
    (estariam|estavam|ficariam|ficavam|viveriam|viviam|ficarao) (todos |bem |muito |la em casa )*melhor sem mim(?! (no|na|neste|nesta))
    (tenho|estou com) (os|uns|muitos|todos os|as) (comprimidos|remedios|pastilhas) (ja |aqui |todos )*(prontos|preparados|separados|preparadas|prontas)(?! (para|pra|a) (?!(tomar|engolir|acabar|morrer)))
    (voltei|comecei|tenho voltado) a (me )?(cortar|automutilar|magoar|machucar) me(?! (com|no|na|ao)); (voltei|comecei) a me (cortar|automutilar|machucar|ferir)(?! (com|no|na|ao)); ninguem (precisa de mim|me quer|gosta de mim) .. (desaparecer|sumir|morrer|nao existir)(?! (da|dessa|desta))`,
  fr: `
    (ma|cette) vie (ne |n )?(a|vaut) (vraiment |plus |pas |aucun |rien |du |tout |jamais |eu )*(plus|pas|aucun|rien|aucune)( (de|d|la|du))? ?(sens|valeur|interet|but|peine)?(?! (depuis|chez))
    (ne |n )?(veux|peux|souhaite|desire|voudrais|compte) (vraiment |meme )?(plus|pas) (continuer|rester) (a |de )?(vivre|en vie|exister)${NOT_HOW.fr}; (aucune|pas de|plus de|plus aucune|pas une|sans|quelle) raisons? (pour moi )?(de|d|pour) (continuer a |encore )?(vivre|rester en vie|exister)${NOT_HOW.fr}
    (ai|avec) (les|mes|des|assez de|tous les) (cachets|comprimes|somniferes|medicaments) (la |deja |tous |tout )*(prets|sous la main|devant moi)(?! (a (?!(avaler|prendre))|pour|si|quand)); (recommence|commence|continue) a me (couper|scarifier|mutiler|faire du mal)(?! (avec|sur|en)); je me (scarifie|mutile)
    (preferer*|prefere|aimerais|voudrais|souhaite) (ne )?(plus|pas|jamais) (jamais )?me reveiller( demain| jamais)*(?! (a|tot|pour|avec|si|trop|au|quand)); personne (ne |n )?(a besoin de moi|m aime|veut de moi) .. (disparaitre|mourir|exister|crever)(?! d(e|u) (votre|vos|la))`,
  de: `
    (nicht|nimmer|nimma|nie|kaum) (mehr |langer |so |einfach |hier )*(weiterleben|weiterexistieren|am leben bleiben)${NOT_HOW.de}; (keinen|kein|keine|wozu|warum) (mehr )?(grund|sinn|kraft|zweck|lust|anlass)? ?(mehr )?(dafur |darin )?(, )?(noch )?(weiterzuleben|am leben zu bleiben|weiter zu existieren)
    (mein|dieses) leben (hat|macht) (fur mich |einfach |doch |ja |jetzt |auch |schon lange )*(keinen|kein) (sinn|zweck|wert)( mehr)?; mein leben ist (doch |einfach |nur |vollig )*(sinnlos|wertlos|nichts (mehr )?wert)
    (ritze|schneide|verletze) (ich )?mich (jetzt |seit (_ ){1,2})?(wieder|selbst|absichtlich)(?! (an|am|beim|mit)); (habe|hab) (ich )?mich (heute |gestern |schon )?(wieder )(geritzt|selbst verletzt); (habe|hab) (ich )?(die|meine|genug|alle) (schlaf)?(tabletten|schlaftabletten|pillen) (schon |alle |hier )*(bereit|parat|da liegen)(?! (zum|fur|zur|, um|damit|wenn))
    (springe|spring) (ich )?(heute|jetzt|gleich|noch heute) (nacht |abend )?(von der brucke|vom dach|vom balkon|vor (den|die) (zug|bahn)); (niemand|keiner|kein mensch) (braucht|will|liebt|vermisst) mich .. (verschwinden|sterben|tot|nicht mehr da)(?! (aus|von hier)); ich sollte (einfach |besser |am besten |lieber )*(tot sein|sterben|verschwinden|nicht mehr leben)(?! (aus|von))`,
  ru: `
    не (хочу|хочется|могу|буду|стану|желаю|собираюсь|вижу смысла|вижу причин) (больше |дальше |так |уже |и |просто |тоже )*(продолжать|жить дальше|дальше) (эту |свою |так |дальше )*(жить|жизнь|существовать|существование)${NOT_HOW.ru}
    (зачем|незачем|нет (смысла|причин|причины)|ради чего) (мне |больше |дальше |еще |вообще |тогда )*(продолжать )?(дальше )?(жить|существовать|оставаться в живых)( дальше)?${NOT_HOW.ru}; (лишу|лишить|лишил[а-я]*) себя жизни
    (моя|вся моя) жизнь (больше |уже |просто |давно )*(не имеет|потеряла|утратила|лишена) (больше |всякого |всякии |никакого )*смысл[а-я]*; (лучше бы|хотел[а-я]* бы|надеюсь|мечтаю|хочу) (я |мне )?(просто |завтра |больше |утром )*не (проснуться|просыпаться|проснусь)( завтра| больше| никогда| утром)*(?! (в|от|из за|рано|так))
    (снова|опять) (начал[а-я]* )?(режу|резать|порезал[а-я]*|раню|калечу) (себя|себе (руки|вены)|(свои )?(руки|вены))(?! (о|об|этим|вашим)); никому (я )?не нуж(ен|на)(?! (ваш|эт)[а-я]*) .. (исчезнуть|умереть|пропасть|уити)(?! (из|с) (ваш|магазин))`,
};
