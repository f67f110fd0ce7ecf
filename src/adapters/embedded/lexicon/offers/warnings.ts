import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What may happen the next time, behind a yes: "but if it breaks again I'm done". */
interface Warnings {
  /** It goes wrong, and who wrote it threatens or ends it then: the yes before it stands. */
  threats: Phrases;
  /** It goes wrong, and whatever is said to follow: in it may be a wish, so that a yes before it is asked about. */
  supposed: Phrases;
}

/** The parts of a warning, as alternatives. What the seller is to send, pay or give is none: that is a condition of the yes. */
interface Parts {
  /** Words before it. */
  leads: string;
  opens: string;
  /** What it happens to and that it happened before. No negator is among them: if it does not break, all is well. */
  about: string;
  /** It breaks, fails, comes late, broken or not at all, or is the wrong one. */
  wrong: string;
  /** Behind it, that it happened before. */
  again: string;
  /** Between what happens and what follows. */
  then: string;
  /** What follows: they are gone for good, or take it further. */
  ends: string;
  /** Words that something else begins with. */
  joins: string;
  /** "This is your last chance", "last chance". */
  lastChance: string;
}

const PARTS: Record<LexiconLanguage, Parts> = {
  en: {
    leads: 'but|and|just|though|mind|you|then',
    opens: 'if|should',
    about: `it|this|that|the|my|new|next|second|other|same|one|ones|replacement|parcel|package|delivery|order|item|product|lamp|thing|something|anything|also|again|even|ever|still|time|this time|just|does|you|u|guys`,
    wrong: `(is|was|are|will be|turns out|turns up|shows up|comes|come|arrives?|gets here|ends up|be) (also |again |still |even |just |all )*(broken|cracked|damaged|smashed|shattered|faulty|defective|dead|lost|late|too late|wrong|a dud|scratched|missing|rubbish|not right|not working|not here|no good|too (small|big|large|tight)|the wrong (one|size|colou?r|item|thing)|in pieces)|not (arrive|come|work|fit|turn up|show up|get here|last|make it)|never (arrives?|comes?|turns up|shows up|gets here|makes it)|gets? (lost|broken|damaged|stolen|stuck|smashed)|goes? (missing|wrong|astray|dark)|breaks?|fails?|dies?|leaks?|cracks?|disappears?|vanish(es)?|falls? apart|fall apart|stops? working|happens?( twice)?|repeats( itself)?|lets? me down|let me down|(mess|screw|cock)(es|s)? (it |this |that )?up|send (me )?(a |the )?(broken|wrong|damaged|faulty) (one|item|thing|size)`,
    again:
      'again|either|as well|too|twice|once more|another time|this time|a second time|like that|like the (first|last) one',
    ends: `(i|we) (am|are) (so |really |completely |totally )?(done|out|off|gone|finished|through|leaving|never (buy|order|shop|com|us|go|deal)[a-z]*|not (buying|ordering|coming back|shopping)|reporting|disputing|going to (dispute|report|sue|leave|complain|open|tell|never|court|my bank)|opening|calling my bank|going elsewhere)|(i|we) (will |would |swear i will |can |am going to )*(never (buy|order|shop|come|use|deal|trust|go|touch)|not (buy|order|come back|shop)|open (a|another) (dispute|case|claim)|dispute|report you|report this|sue|leave (a|you|one)|complain|go to (court|my bank|the police)|see you in court|call my bank|charge (it )?back|walk|shop elsewhere|buy elsewhere|take you to court)|never again|never (buying|ordering|shopping|coming back)|no more (orders|chances|business)|that is (it|the end|the last)|it is over|this (is|was) the last|expect (a|one) (bad|one|negative|terrible|\\d|dispute|chargeback)|straight to|see you in court|you (will )?(hear from|lose|have lost|never see|not hear|regret)|goodbye|bye|there will be (a )?(bad|one|trouble|hell)`,
    then: 'then|and',
    joins: 'and|but|plus|also|unless|so|or',
    lastChance:
      '((this|it|that)( is| s)? (really )?)?((your|the|ur|my|a|one) )?(very )?(last|final) (chance|try|attempt)( (with|for|from) (you|u|you guys|this shop))?( then| though)?|(this|it|that)( is| s) (really )?(the|your|my) (very )?last time( (i (order|buy|shop|try)( here)?|with you))?',
  },
  es: {
    leads: 'pero|y|eso si|que',
    opens: 'si|como',
    about: `se|me|esta|este|esa|ese|esto|ella|la|el|lo|nueva|nuevo|otra|otro|segunda|segundo|paquete|pedido|lampara|misma|mismo|vez|tambien|otra vez|de|encima|ya|algo`,
    wrong: `(vuelve|vuelva|vuelven) a (romper|romperse|fallar|perder|perderse|estropear|estropearse|pasar|ocurrir|suceder|repetir|repetirse|desaparecer|llegar (tarde|rot[oa]|mal)|venir (tarde|rot[oa]|mal)|salir mal)|rompe|rompa|pierde|pierda|estropea|estropee|repite|repita|falla|falle|desaparece|desaparezca|pasa|pase|(llega|llegue|viene|venga|esta|este|es|sale|salga) (tambien |otra vez |de nuevo )*(rot[oa]|tarde|mal|danad[oa]|defectuos[oa]|equivocad[oa]|rayad[oa]|estropead[oa])|(no|tampoco) (me )?(llega|llegue|funciona|funcione|viene|venga|sirve|sirva|aparece|aparezca|va|vale|queda)`,
    again: 'tambien|otra vez|de nuevo|nuevamente|tampoco|esta vez|una vez mas|igual',
    ends: `(ya )?(no|nunca) (os |les |te |voy a )*(compro|comprare|comprar|vuelvo|volvere|volver|pido mas)|(os |les |te |voy a )*(abro|abrire|abrir) (una |un |otra )?(disputa|reclamacion|caso|reclamo)|se acabo|esto se acabo|nunca mas|adios|hasta nunca|me voy|(os|les|te) (denuncio|denunciare|pongo|pondre|dejo|dejare|reporto|llevo|demando)|(voy a )?(denunci[a-z]+|reclam[a-z]+|demand[a-z]+)|(sera|es) la ultima|(pongo|dejo|pondre|dejare) (una|un|mala)|nos vemos en (el|los)`,
    then: 'entonces|y',
    joins: 'y|e|pero|ademas|tambien|salvo|o',
    lastChance:
      '((esta |eso |que )?(es|sera) (ya )?)?((la|vuestra|su|tu|mi) )?ultima (oportunidad|chance)( (con|para|que) (ustedes|vosotros|vosotras|os doy|les doy|esta tienda))?|(esta |eso |que )?(es|sera) (ya )?(la|vuestra|su|tu|mi) ultima vez( (con|que) (ustedes|vosotros|compro|pido))?',
  },
  pt: {
    leads: 'mas|e|so que|so',
    opens: 'se',
    about: `se|me|esta|este|essa|esse|isso|isto|ela|ele|a|o|nova|novo|outra|outro|segunda|segundo|pacote|encomenda|pedido|lampada|luminaria|mesma|mesmo|vez|tambem|de novo|de|ainda|la|algo`,
    wrong: `(voltar a )?(quebrar|sumir|partir|partir se|estragar|estragar se|falhar|atrasar|perder|perder se|extraviar|desaparecer|acontecer|repetir|repetir se)|(der|dar) (errado|defeito|problema|ruim)|(vier|chegar|for|estiver) (tambem |de novo |outra vez )*(quebrad[oa]|errad[oa]|atrasad[oa]|com defeito|danificad[oa]|estragad[oa]|tarde|partid[oa]|avariad[oa])|nao (me )?(chegar|vier|servir|funcionar|der certo|aparecer|couber)`,
    again: 'tambem|de novo|outra vez|novamente|desta vez|dessa vez|mais uma vez',
    ends: `(eu )?(ja )?(nunca|nao) (mais )?(vou )?(compro|comprar|comprarei|volto|voltar|voltarei|peco)|(eu )?(vou )?(abro|abrir|abrirei) (uma |um |outra )?(disputa|reclamacao|processo|contestacao|caso)|acabou|chega|adeus|nunca mais|(e|sera) a ultima|(eu )?(vou )?(ao|no|pro) procon|procon|(eu )?(vou )?(te |vos )?(reclam[a-z]+|denunci[a-z]+|process[a-z]+)|(eu )?desisto de voces|vejo voces|nos vemos no`,
    then: 'entao|e|ai',
    joins: 'e|mas|alem|tambem|ou|menos',
    lastChance:
      '((essa |esta |isso )?(e|sera) (ja )?)?(a |vossa |sua |minha )*ultima (chance|oportunidade)( (de|para|pra|com|que) (voces|vcs|vos|dou))?|(essa |esta |isso )?(e|sera) (ja )?(a |vossa |sua |minha )*ultima vez( (com voces|que (compro|peco)))?',
  },
  fr: {
    leads: 'mais|et|par contre|juste',
    opens: 'si|s',
    about: `il|elle|ca|cela|celle|celui|ci|la|le|ce|cette|l|fois|nouvelle|nouveau|autre|deuxieme|seconde|colis|paquet|lampe|commande|meme|aussi|encore|est ce que|vous|jamais|se|s`,
    wrong: `casse|recasse|re casse|perd|egare|abime|recommence|reproduit|repete|brise|lache|disparait|tombe (encore |aussi )?en panne|(est|sont|arrive|arrivent|vient|soit|etait) (encore |aussi |de nouveau |a nouveau |toujours )*(cassee?s?|abimee?s?|en panne|en retard|perdue?s?|defectueu(x|se)|en morceaux|trop tard|rayee?s?|trop (petite?|grande?)|(la|le) mauvaise? _|mort*|pas (la|le) bonne? _)|n arrive (pas|jamais|toujours pas)|ne (marche|fonctionne|vient|va|tient|convient) (pas|toujours pas)|trompez|plantez`,
    again: 'encore|aussi|a nouveau|de nouveau|non plus|une (autre|deuxieme|seconde) fois|cette fois|pareil',
    ends: `c (est|en est) (fini|termine|mort|la derniere|la fin|bon pour moi fini)|c est fini|(je|j|on) (ne |n )?(vous )?(commande|commanderai|achete|acheterai|reviens|reviendrai|prends|viens) (chez vous |ici )?(plus|jamais|ailleurs)|je (fais|ferai|vais faire) (opposition|une reclamation|un litige|un scandale)|(j |je vais |je )(ouvre|ouvrirai|ouvrir) (un|une) (litige|reclamation|dossier|plainte)|je (vous|te) (mets|mettrai|signale|signalerai|attaque|note|quitte|denonce|laisse|poursuis)|vous (aurez de mes|allez m|allez le|entendrez)|adieu|plus jamais|(je |vais |je vais )*(porte|porter|porterai) plainte|je (me plains|signale|laisse un avis|mets un avis|conteste|pars|arrete|quitte)|on se (voit|verra|retrouve|retrouvera) au tribunal|terminee?|fini`,
    then: 'alors|et|la',
    joins: 'et|mais|aussi|sauf|ou|plus',
    lastChance:
      '((ce|c) ?(est|sera) (vraiment )?)?((votre|la|ta|ma|une) )?derniere chance( (pour|avec|chez) vous| que je vous (laisse|donne))?|(ce|c) ?(est|sera) (vraiment )?(votre|la|ta|ma) derniere fois( (chez|avec) vous| que je (commande|achete))?',
  },
  de: {
    leads: 'aber|und|nur',
    opens: 'wenn|falls|sollte',
    about: `es|das|die|der|den|sie|er|diese|dieser|dieses|neue|neuer|neues|nachste|zweite|andere|ersatz|paket|lampe|sendung|lieferung|bestellung|teil|wieder|auch|nochmal|nochmals|noch|mal|einmal|noch einmal|schon|erneut|so|was|etwas|mir|dann|diesmal|ein zweites mal`,
    wrong: `(kaputt|defekt|beschadigt|zerbrochen|zerkratzt|falsch|die falsche|das falsche|der falsche|zu spat|verspatet|verloren|zu (klein|gross)|mangelhaft|schief) (ist|sind|geht|gehen|kommt|ankommt|an kommt|war|sein|gehen|kommen|ankommen|lauft)|nicht (da ist|ankommt|an kommt|kommt|passt|funktioniert|geht|klappt|stimmt|halt|ankommen|kommen|funktionieren|passen)|kaputtgeht|kaputtgehen|verlorengeht|zerbricht|bricht|verschwindet|schiefgeht|schieflauft|passiert|passieren|vorkommt|ausfallt|weg ist`,
    again: 'wieder|auch|nochmal|erneut',
    ends: `bin ich (hier |dann |endgultig )*(weg|raus|fertig|kein kunde|die langste)|(war s|wars|war es) das|(war|ist) das (das letzte|mein letzter|die letzte)|(ist|war) (hier |dann |endgultig )*(schluss|ende|feierabend|sense|es aus|es vorbei)|(reicht s|reichts|reicht es)|(kaufe?|bestelle?) ich (hier |bei (euch|ihnen) |dann )*(nie|nichts|nicht|woanders)|sehen wir uns (vor|nie)|(gibt es|gibts|gibt s) (eine?n? |n |ne |dann |nur )*(schlechte|negative|anzeige|stern|streitfall|arger|\\d|null|bewertung)|(eroffne|offne|mache?) ich (dann )?(eine?n? )(streitfall|fall|streit|anzeige|disput|reklamation)|(zeige?|melde?) ich (euch|sie|das|den)|(schreibe?) ich (euch |ihnen |dann )*(eine?) (schlechte|miese|negative)|(gehe?|geh) ich (zum|zur|vor|woanders|zu meiner bank)|(werde?) ich (hier |bei (euch|ihnen) )*(nie|nichts|nicht)|(hort|hore?n) (ihr|sie) von|nie wieder|seht ihr mich (nie|nicht)|seid ihr (mich los|fur mich)|seht ihr`,
    then: 'dann|und',
    joins: 'und|aber|ausserdem|auch|oder|sonst',
    lastChance:
      '((das |es )?(ist|war) (jetzt |aber |wirklich )*)?((eure|ihre|die|deine|meine|eine) )?(aller)?letzte (chance|gelegenheit)( (fur|bei) (euch|sie|ihnen))?|(das |es )?(ist|war) (jetzt |aber |wirklich )*das (aller)?letzte mal( (bei|mit) (euch|ihnen))?',
  },
  ru: {
    leads: 'но|а|и|только',
    opens: 'если|вдруг',
    about: `и|эта|этот|это|эту|она|он|оно|та|тот|новая|новый|вторая|второй|посылка|лампа|заказ|товар|опять|снова|тоже|еще|раз|еще раз|вдруг|что|такое|меня|также`,
    wrong: `сломается|разобьется|потеряется|пропадет|исчезнет|опоздает|задержится|повторится|случится|произойдет|треснет|развалится|(будет|придет|окажется|приедет) (опять |снова |тоже |с )*(сломан|разбит|не т[аоу]|бит|брак|бракован|поздно|мал|велик|треснут|поврежд|испорч)[а-я]*|не (дойдет|придет|приедет|подойдет|заработает|работает|будет работать|доедет)|накосячите|перепутаете`,
    again: 'опять|снова|тоже|еще раз|также',
    ends: `(я |уже )*(больше|никогда|ничего|ни) (_ ){0,5}не (куплю|закажу|буду (покупать|заказывать)|вернусь|приду|обращусь|свяжусь)|(я )?(открою|открываю|буду открывать) (спор|диспут)|(я )?(подам|пойду) (в суд|жалобу|на вас)|(я )?(напишу|оставлю) (жалобу|плохой|отрицательный|негативный|везде)|(я )?пожалуюсь|все кончено|это конец|все на этом|прощайте|до свидания|ухожу|я уйду|увидимся в суде|(до )?встречи в суде|это (был )?последний раз`,
    then: 'то|тогда|и|я',
    joins: 'а|но|также|еще|или',
    lastChance: '(это |но )?(ваш |твои |мои )?последнии (шанс|раз)( (для|с) вас| вам| с вами| даю)?',
  },
};

function warningsOf(language: LexiconLanguage): Warnings {
  const { leads, opens, about, wrong, again, then, ends, joins, lastChance } = PARTS[language];
  const goesWrong = `((${leads}|,|\\.) )*(${opens}) ((${about}) ){0,6}(${wrong})( (${again}))*`;
  const words = `( (?!(${joins}) )[^ ,.!?…]{1,40}){0,12}`;
  return {
    threats: [
      `${goesWrong}( ((${then}|,) )*(${ends})${words}){1,3}`,
      `((${leads}|,|\\.) )*(${lastChance})`,
    ].join('\n'),
    supposed: `${goesWrong} .*`,
  };
}

export const WARNINGS: Record<LexiconLanguage, Warnings> = {
  en: warningsOf('en'),
  es: warningsOf('es'),
  pt: warningsOf('pt'),
  fr: warningsOf('fr'),
  de: warningsOf('de'),
  ru: warningsOf('ru'),
};
