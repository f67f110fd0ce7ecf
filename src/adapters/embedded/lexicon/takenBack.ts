import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** How a wish just said is taken back, and what shows that it is meant all the same. */
interface TakingBack {
  /** Words of keeping what there is; those that mean it only where nothing stands around them have both ends closed. */
  keeps: Phrases;
  /** Words of being done with something, which mean the wish only behind a turn: "no, leave it". */
  dismisses: Phrases;
  /** A no or a wait, with nothing around it. */
  turns: Phrases;
  /** The article is not wanted, whatever else is to be forgotten. */
  stands: Phrases;
  /** Somebody else keeps it, it is kept on a condition, or what is to be kept is no order: none of it takes a wish of before back. */
  otherwise: Phrases;
  /** What came or was ordered is not kept. */
  notKept: Phrases;
}

export const TAKEN_BACK: Record<LexiconLanguage, TakingBack> = {
  en: {
    keeps: `
      keep (it|them|the order|my order|everything|things)( as (it |they )?(is|are|was|were)| alone| like that| going| running| coming)?(?! (me|in|with|at|on|to|out|for|from|behind|back)); (leave|let) (it|them|the order|my order|everything|things)( be)? as (it |they )?(is|are|was|were)
      no keep (it|them|the order|everything)(?! (me|in|with|at|on|to|out|for|from|behind|back)); no (leave|let) (it|them|the order|everything)( be)? as (it |they )?(is|are|was|were); do not cancel( it| the order| anything| my order)?; (ignore|disregard|scrap|scratch|forget) (what i said|the cancel*|my last (message|line)); no need to (cancel|return|change|exchange)( it| anything)?; i (will|am going to|would rather) keep (it|them); no (wait |actually |sorry )*(leave (it|them|the order)|forget it|never ?mind|let it be)(?! (me|in|with|at|on|to|out|for|from|behind|back))
      (?<![a-z] )(actually |wait |oh |sorry |well |hang on |hold on |, )*(no )?(do not|dont)( bother| do (it|that))?(?! [a-z]); (do not|no longer) (really )?want (it|that|the order|my order) (to be )?cancelled( now| any ?more| after all)*`,
    dismisses: `
      (leave|let) (it|them|the order|my order|everything|things|that)( be)?( alone| like that| going| running| coming)?(?! (me|in|with|at|on|to|out|for|from|behind|back)); never ?mind( that)?; (scratch|forget|ignore|disregard|scrap) (that|it)`,
    turns: `(?<![a-z] )(oh |ah |sorry |well |ok |okay |on )*(no|wait|actually|hang on|hold on|second thoughts?)( no| wait| actually| sorry| thanks| hang on| hold on)*(?! [a-z])`,
    stands: `
      (do|does|did) not (even |really )?(want|need) (it|them|this|that|any*)(?! (to be )?cancel*); no longer (want|need|interested)*; (want|need|wait|interested|care)*( _){0,3} any ?more; not (for me|interested|needed)
      (elsewhere|somewhere else|another (shop|store|seller)|too late|had enough|money back|my money|refund*); you (can|may) keep; for all i care; yes (please )?(cancel|return)`,
    otherwise: `(you|u|they|the (seller|shop|company)) (can |could |may |should |might |just |all )*keep*; keep (it|this|that|them) (in mind|up|real|simple|safe|private|short|coming); (if|unless|otherwise|until|as long as|provided|or (else )?(cancel|refund)|but (cancel|refund)); not cancel (my |the |your )*(refund|replacement|new one|return|claim|payment|coupon)`,
    notKept: `(not|never) (going to |gonna |want to |wanna |really |rather )*keep (it|them|this|that|these|those|the _|this one|the order|my order|any of (it|them))(?! (up|going|on|doing|_ing))`,
  },
  es: {
    keeps: `
      (dejal[oa]s?|dejel[oa]s?|dejenl[oa]s?|dejadl[oa]|lo dejo) (asi|como esta)(?! (en|con|para|a)); (me l[oa]s? quedo|me l[oa]s? voy a quedar)(?! sin)
      (quiero|prefiero) (quedarmel[oa]s?|seguir con el pedido|mantener (el|mi) pedido); (al final|mejor) (si )?l[oa]s? quiero(?! [a-z])
      (mantened|mantengan|mantenga|manten|conservad|conserven|conserve) (el |mi )?pedido; no (lo )?(cancelen|canceleis|cancele|canceles|anulen|anule|anuleis|anules)( nada)?; (olvide|olviden|olvidad|olvida) lo dicho; no (espera |esperad |mejor )*(dejal[oa]|dejadl[oa]|dejenl[oa]|olvidal[oa]|olvidadl[oa])(?! (en|con|para|a)); (?<![a-z] )(bueno |ay |no |, )*mejor no(?! [a-z]); (ya )?no quiero (que (lo |se |me lo )?(cancel|anul)[a-z]+|cancelarl[oa]|anularl[oa])( ya)?`,
    dismisses: `
      (dejal[oa]s?|dejel[oa]s?|dejenl[oa]s?|dejemosl[oa]|dejadl[oa]|lo dejo)( estar)?(?! (en|con|para|a)); (olvidal[oa]|olvidenl[oa]|olvidel[oa]|olvidadl[oa]|no hace falta)`,
    turns: `(?<![a-z] )(ay |ah |bueno |perdon |ok |en )*(no|espera|esperad|esperen|espere|realidad)( no| espera| esperad| esperen| espere| perdon| mejor)*(?! [a-z])`,
    stands: `
      (ya )?no (l[oa]s? |me l[oa]s? )?(quiero|queremos|necesito|necesitamos)(?! (esperar|cancel|anul|que (lo |se |me lo )?(cancel|anul))); (ya )?no me (interesa|sirve|hace falta); (otro sitio|otra tienda|otro lado|otra parte)
      (mi dinero|el dinero|reembols*|devolvedme|devuelvanme); demasiado tarde; ya no hace falta; si cancel*`,
    otherwise: `(quedaos|quedense|quedate|pueden quedarse|podeis quedaros) *; (si (llega|viene|sale|tarda|no (llega|viene|sale)|me (dan|hacen|devuelven|dais))|a menos que|salvo que|de lo contrario|siempre que); no (me )?(cancel*|anul*) (el |mi |la )(reembolso|devolucion|reenvio|pago)`,
    notKept: `no me l[oa]s? (quiero |voy a )?(quedo|quedar); no quiero quedarmel[oa]s?`,
  },
  pt: {
    keeps: `
      (vou |eu |quero |prefiro )?(ficar|fico) com (el[ae]s?|isto|isso|a encomenda|o pedido)
      (mantenham|mantenha|mantem) (o |a |meu |minha )*(pedido|encomenda)( assim| como esta)?; nao (cancelem|cancele|cancela|cancelar)(?! (de|do|da))( nada| mais)?; (deixa|deixe|deixem) (assim|como esta)(?! (em|com|na|no)); nao (espera |espere )*(deixa|deixe|deixem|esquece|esquecam)( estar| la| isso)?(?! (em|com|na|no|de)); (?<![a-z] )(ah |nao |bem |, )*melhor nao(?! [a-z]); (ja )?nao quero (mais )?(que (o |se )?cancel[a-z]+|cancela lo|cancelar)( mais| ja)*`,
    dismisses: `
      (deixa|deixe|deixem) (estar|la|pra la|para la)(?! (em|com|na|no)); (?<![a-z] )(ah |nao |olha |, )*(deixa|deixe|deixem)(?! [a-z]); (esquece|esqueca|esquecam)( isso| la)?; nao (precisa|precisam|e preciso)(?! (de|do|da))( nada| mais)?`,
    turns: `(?<![a-z] )(ah |ai |olha |bem |desculpe |desculpa |ok |pensando )*(nao|espera|espere|esperem|melhor|afinal)( nao| espera| espere| esperem| desculpe| desculpa)*(?! [a-z])`,
    stands: `
      (ja )?nao (o |a |os |as )?(quero|queremos|preciso|precisamos)(?! (mais )?(esperar|cancel|que (o |se )?cancel)); (ja )?nao me (interessa|serve|faz falta); (outra loja|outro lado|outro sitio|outro lugar)
      (meu dinheiro|o dinheiro|reembols*|devolvam me); tarde demais; nao precisa mais; sim cancel*`,
    otherwise: `(podem|pode|voces|vcs|fiquem|fique) (podem |ficar )*com; (se (chegar|vier|nao|me)|a menos que|senao|caso (contrario|nao)|desde que); nao cancel* (o |meu |o meu )(reembolso|estorno|reenvio)`,
    notKept: `nao (vou |quero )*(fico|ficar) com (el[ae]s?|isto|isso|est[ea]|o _|a _)`,
  },
  fr: {
    keeps: `
      (?<![a-z] )(enfin |bon |non |ah |finalement |, )*(on (la |le |les )?garde|je (la |le |les )?garde)( tout| ma commande| la commande)?(?! [a-z])
      (je )?(veux|voudrais|prefere|vais) (bien |finalement |quand meme )*(la |le |les )?garder( ma commande| la commande)?(?! [a-z])
      (n )?(annulez|annule) (rien|pas); (gardez|maintenez|laissez) (ma |la )?commande( telle quelle| comme ca)?; non( ,| attendez| attends| finalement)* (gardez|garde|maintenez) (la|le|les)(?! [a-z]); (laissez|laisse) (la |le |les )?(comme ca|tel quel|telle quelle); (oubliez|oublie) (ce que j ai dit|ma demande); non (attendez |attends |finalement )*(laissez|laisse|oubliez|oublie)( tomber| ca)?(?! [a-z]); (?<![a-z] )(ah |enfin |bon |, )*finalement non(?! [a-z]); (je )?(ne )?(veux|souhaite) (plus|pas) (que (vous |ce |ca )*(l )?annul[a-z]+|(l )?annuler|d annulation)`,
    dismisses: `
      (?<![a-z] )(enfin |bon |non |ah |, )*(laissez|laisse|gardez)( tomber| la| le| les)*(?! [a-z]); (oubliez|oublie)( ca)?(?! [a-z]); (ce n est (pas|plus)|pas) la peine(?! d)`,
    turns: `(?<![a-z] )(ah |oh |enfin |bon |pardon |ok |en )*(non|attendez|attends|finalement|fait)( non| attendez| attends| pardon| finalement)*(?! [a-z])`,
    stands: `
      (je )?(n )?(en |la |le |les )?(veux|voulons|ai) (plus|pas)( besoin)?(?! (attendre|(l )?annul|qu|d annul)); (ne )?m interesse (plus|pas); (ailleurs|autre (magasin|boutique|site|vendeur))
      (mon argent|rembours*); trop tard; plus la peine; (oui|si) annul*`,
    otherwise: `(?<!(?:attendez|attends|finalement)(?: ,)? )(gardez|garde) (la|le|les)(?! commande); (si (elle|il|ca|vous|c est|elles|ils)|sinon|a moins|a condition); (n )?annul* pas (le |mon |ma )(remboursement|retour|remplacement|reclamation)`,
    notKept: `(ne )?(la |le |les )(garde|garderai) pas; (veux|voudrais|vais) pas (la |le |les )?garder`,
  },
  de: {
    keeps: `
      (lassen wir|wir lassen|ich lass|ich lasse|lasst|lass|lassen sie|belasst) (es|das|alles|sie|ihn) (doch |dann |lieber |jetzt |mal |einfach |bitte )*(so|dabei|laufen|wie es ist)(?! [a-z]); (?<![a-z] )(ach |nein |ne |nee |moment |warte |halt |, )*(doch nicht|lieber nicht|doch lieber nicht)(?! [a-z])
      (nicht|nichts) (doch )?(stornieren|storniert|kundigen|absagen); ich behalte (es|sie|ihn|das|den|die|alles)( doch)?; (behaltet|behalten sie) (die|meine) bestellung; (mochte|will|wurde) (ich )?(es|sie|ihn|das|den|die|alles|die bestellung|meine bestellung) (doch |lieber |jetzt |gern |gerne )*behalten; (nein|ne|nee) (moment |warte |doch )*(lasst|lassen wir|lassen sie|lass|vergesst|vergessen sie|vergiss) (es|das)(?! [a-z]); (mochte|will) (ich )?(sie|es|die bestellung|das)? ?(jetzt |doch |gar )*(nicht|nicht mehr) (mehr )?(storniert|stornieren)( haben)?`,
    dismisses: `
      (lassen wir|lasst|lass|lassen sie|behaltet|ich lass|ich lasse|wir lassen) (es|das|alles|sie|ihn) ?(doch |dann |lieber |jetzt |mal |einfach |bitte )*(?! [a-z])
      (vergessen sie|vergesst|vergiss) (das|es)( wieder)?; (hat sich erledigt|schon gut|alles gut so)`,
    turns: `(?<![a-z] )(ach |oh |ah |ok |sorry |entschuldigung )*(nein|ne|nee|no|moment|warte|warten sie|halt|stopp|quatsch)( nein| ne| nee| moment| warte| halt| quatsch| doch| lieber)*(?! [a-z])`,
    stands: `
      (will|wollen|mochte|mochten|brauche|brauchen) (ich |wir )?(es|sie|ihn|das|den|die|ihn|dies*)? ?(jetzt |auch |gar )*(nicht|nicht mehr|nimmer)(?! (stornier|wart|mehr wart)*)
      (woanders|anderswo|anderen (laden|shop|geschaft)|mein geld|geld zuruck|erstatt*|zu spat); kein (interesse|bedarf); nicht mehr (haben|notig|gebraucht); (ja|doch) (bitte )?storn*`,
    otherwise: `(behaltet|behalten sie|behalt) (es|sie|ihn|das|den|die)(?! bestellung); (wenn|falls|sonst|ausser|sofern|solange); (erstattung|ruckzahlung|ersatz|rucksendung) (bitte )?nicht (stornier*|absag*)`,
    notKept: `behalte (ich )?(es|sie|ihn|das|den|die)? ?(doch |aber |so |jetzt )*nicht; nicht behalten`,
  },
  ru: {
    keeps: `
      (оставьте|оставим|оставь|оставляем|оставляю) (все |мои )?(заказ|так|как есть)(?! (на|в|у|под|рядом|мне|себе)); пусть (остается|будет)( так| как есть)?
      не (отменяйте|отменяи|надо отменять|нужно отменять|отменять)( ничего| его| заказ)?; (?<![а-я] )(ои |хотя |нет |а |, )*(передумал|передумала) отменять; (я )?(себе )?(ее |его |их )?оставлю( себе)?; хочу (все таки |все же )*оставить( заказ| его| ее| себе)*; нет (подождите |ладно )*(оставьте|оставь|забудьте|не надо)(?! [а-я]); (я )?(уже |больше )*не хочу (уже |больше )*(его |заказ )?отменять`,
    dismisses: `
      (оставьте|оставим|оставь)( все| его| ее)*(?! (на|в|у|под|рядом|мне|себе|меня)); (?<![а-я] )(ои |хотя |нет |а |, )*не (надо|нужно)(?! [а-я]); забудьте( об этом)?; не стоит`,
    turns: `(?<![а-я] )(ои |ах |а |ну |извините )*(нет|хотя|стоп|подождите|погодите|постоите)( нет| ладно| хотя| подождите| погодите| стоп| извините)*(?! [а-я])`,
    stands: `
      (больше |уже |теперь )*не (хочу|нужен|нужна|нужно|нужны|понадоб*|интерес*)(?! (ждать|отмен*)); не надо (мне )?(его|ее|их|мне); (в другом|другои магазин|у других)
      (деньги|денег|возврат*); (слишком )?поздно; да отмен*`,
    otherwise: `(остается|останется|оставьте|оставляите|пусть) (остается |будет )?(у вас|себе); (если|иначе|при условии|а то); не отмен* (мои )?(возврат|выплат*|замен*)`,
    notKept: `не (хочу |буду |стану )*(ее |его |их |это )*остав*`,
  },
};
