import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How a buyer is done with a complaint, or takes after all what they turned down. */
interface Dropped {
  /** They say what was done about it, that it is settled, or that nothing is needed any more. */
  over: Phrases;
  /** They found it: what was missed, or what they looked for because it was asked for. */
  found: Phrases;
  /** They look for something. */
  seeks: Phrases;
  /** Words of letting it go, which are resignation as often: alone they settle nothing, and beside `over` they are no anger. */
  lets: Phrases;
  /** A reproach, or what it hangs on: nothing is settled by words beside it. */
  unsettled: Phrases;
  /** They take what was offered before. */
  takes: Phrases;
  /** They wait after all. */
  waits: Phrases;
}

export const DROPPED: Record<LexiconLanguage, Dropped> = {
  en: {
    over: `
      (i|we|my _|he|she) (have |has |just |already |managed to |simply )*(super ?)?(glued|fixed|repaired|mended|sewed|patched|fix|glue) (it|them|that|this)( back| together| up| on| myself| ourselves| now)*; (it|that|this|all|everything)( is|s| has| has been| got) (all )?(sorted|solved|resolved|settled|taken care of)( now| out| itself)*
      found (it|them) (behind|under|outside|next door|with (the|my|a) neighbou?rs?|at (the|my) (neighbou?rs?|door|reception)|in (the|my) (garden|shed|hall|hallway|garage|mailbox|letterbox|drawer|bag|packaging|wrapping))
      (it|they|this|that|everything)( is|s| are)? (works?|working|runs?|running|fine|ok|okay|good) (now|again)( now)?(?! (and then|and again|but|only|not)); (?<![a-z] )(all |now |, )*(solved|sorted|resolved)( now| thanks)*(?! [a-z])
      problem (is )?(solved|sorted); (you can|please|pls) close (it|the case|this case|this); (i|we) (do not|dont|no longer) need (any |your )?(help|anything|it solved)( any ?more)?; all (good|fine|sorted) now`,
    found: `(?<![a-z] )(i |we |just |have |ve |actually |, )*found (it|them)( now)?(?! [a-z])`,
    seeks:
      '(looking|searching|look|search|check|hunting) for (the|my|a|it|that); let me (find|look|check|see|search)',
    lets: `never ?mind( (then|it|about it|now))?; forget (it|about it|the whole thing)`,
    unsettled: `(ridiculous|useless|joke|disgrace*|shame*|pathetic|hopeless|unbelievable|terrible|awful|rubbish|worst|unacceptable|appalling|incompetent|thieves|crooks|scam*|fed up|sick of|had enough|never again|never (shop|buy|order) *|no thanks to you|waste of (time|money)|last time|lost a customer|myself since|had to do it|typical); (if|until|till|once|unless|as soon as|as long as|hope|want|waiting|supposedly)`,
    takes: `(i|we) (will|ll|would|d|can)( then| now| gladly| just)* (take|have|accept) (it|that|the offer|your offer|what you offered)( then| after all| now)*; (i|we) (accept|agree)( it| that| the offer| your offer)*( then| after all)*(?! (that|you)); (yes|ok|okay|fine)( actually| then)? (do that|do it|let s do (that|it))`,
    waits: `(i|we) (will|ll|can|would) (just |rather |then )*wait( then| after all| a bit)*(?! for (a|the|your|somebody|someone))`,
  },
  es: {
    over: `
      ya (lo|la|los|las) (arregle|pegue|repare|solucione|he arreglado|he pegado|he reparado|hemos arreglado); (lo|la) (arregle|pegue|repare|cosi) (yo|yo mism[oa]|ya)?; (ya )?(esta|quedo) (arreglad[oa]|solucionad[oa]|resuelt[oa])( ya)?; se (arreglo|soluciono|resolvio)( sol[oa])?
      ya (me )?(funcionan?|anda)( bien| perfecto| de nuevo| otra vez)*(?! [a-z]); todo (bien|arreglado|solucionado|resuelto) (ya|ahora); (ya|ahora) (esta )?todo (bien|arreglado|solucionado|resuelto); (?<![a-z] )(problema |asunto |, )*(solucionado|resuelto|arreglado)(?! [a-z])
      ya no necesito (nada|ayuda)(?! [a-z]); (?<![a-z] )(gracias |, )*ya no (hace falta|es necesario)(?! [a-z]); (pueden|podeis|puedes) cerrar(lo| el caso)`,
    found: `(ya |al final |por fin )+(l[oa]s? )?(encontre|encontramos|he encontrado|hemos encontrado)(?! [a-z])`,
    seeks: '(estoy |voy a |dejame )?(buscando|busco|buscar|lo busco)',
    lets: `(dejel[oa]|dejal[oa]|dejadl[oa]|dejenl[oa]|olvidel[oa]|olvidal[oa]|olvidadl[oa]|olvidenl[oa])( estar| ya)?`,
    unsettled: `(verguenza|vergonzoso|ridicul[oa]|inutil(es)?|lamentable|desastre|impresentables?|increible|indignante|inaceptable|pesim[oa]|horrible|estafa*|ladrones|sinverguenzas?|hart[oa]s?|nunca mas|jamas|no vuelvo|tomadura|perdida de tiempo|gracias a (vosotros|ustedes) no|no gracias a|tuve que|he tenido que); (hasta|cuando|en cuanto|a menos que|ojala|mientras|supuestamente)`,
    takes: `(l[oa] )?(acepto|tomo|cojo)( l[oa] | la oferta| eso| entonces| al final)*; me quedo con (la oferta|eso|lo que (ofrec*|dijist*)); de acuerdo con (eso|la oferta)`,
    waits: `(?<![a-z] )(bueno |vale |pues |ok |, |esta bien |entonces |al final )*(me )?(espero|esperare|puedo esperar)(?! (a|que|respuesta|noticias|su|una))( un poco| mas| entonces)*`,
  },
  pt: {
    over: `
      (ja )?(consertei|arrumei|colei|reparei|arranjei|resolvi)( (ele|ela|isso|sozinh[oa]|eu mesm[oa]|aqui))*; (ja )?(esta|ta|ficou|foi) (resolvid[oa]|consertad[oa]|arranjad[oa])( ja)?; (se resolveu|resolveu se)( sozinh[oa])?
      (ja|agora) (esta |ta )?(a )?(funciona|funcionam|funcionar|funcionando)( bem| de novo| direito)*(?! [a-z]); voltou a funcionar(?! [a-z]); tudo (certo|bem|resolvido) (ja|agora); (ja|agora) (esta |ta )?tudo (certo|bem|resolvido); (?<![a-z] )(problema |assunto |, )*(resolvido|consertado|arranjado)(?! [a-z])
      (ja nao (precisa|preciso|e preciso)|nao (precisa|preciso|e preciso)( de)? mais)( de)? (nada|ajuda)(?! [a-z]); podem? (fechar|encerrar)( o caso)?`,
    found: `ja (o |a )?(encontrei|achei|encontramos|achamos)(?! [a-z])`,
    seeks: '(estou |vou |deixa eu |deixe me )?(procurando|procuro|procurar|a procura)',
    lets: `(esquece|esqueca|esquecam)( isso| la)?; (deixa|deixe|deixem) (pra la|para la|estar|isso)`,
    unsettled: `(vergonha|vergonhoso|ridicul[oa]|inutil|inuteis|lamentavel|desastre|absurdo|palhacada|inacreditavel|inaceitavel|pessim[oa]|horrivel|descaso|golpe|ladroes|burla|fart[oa]s?|cansei|nunca mais|jamais|perda de tempo|nao gracas a|tive que|tive de); (ate que|ate|quando|assim que|a menos que|tomara|oxala|enquanto|supostamente)`,
    takes: `(eu )?(aceito)( isso| a oferta| a proposta| entao| afinal| sim)*; (eu )?fico com (isso|a oferta|a proposta|o que ofereceram); pode ser isso( entao)?`,
    waits: `(?<![a-z] )(ta |bom |ok |bem |esta |entao |, |afinal |tudo )*(eu )?(espero|vou esperar|aguardo|posso esperar)(?! (que|uma|resposta|por|pela|o contato))( entao| mais| um pouco)*`,
  },
  fr: {
    over: `
      (je|on|mon _|nous) (l |les |la |le )?(ai |a |avons )?(deja |enfin |finalement )*(recolle|repare|recousu|arrange|bricole)e?s?( moi meme| ca| nous memes)?; (c est|ca s est|tout est) (deja |enfin |finalement )*(repare|regle|resolu|arrange)( tout seul| maintenant)?
      (ca|il|elle|tout) remarche(?! (mal|pas|que)); (ca|il|elle|tout) (marche|fonctionne) (bien )?(maintenant|a nouveau|de nouveau|enfin)(?! (mal|pas|que|moins)); (tout (va bien|est bon|est ok|est en ordre)|c est bon) maintenant; (?<![a-z] )(probleme |, )*(regle|resolu|repare)(?! [a-z])
      (ce n est|c est) plus la peine(?! (de|d)); (je n ai|j ai) plus besoin (de rien|d aide)(?! [a-z]); vous pouvez (fermer|clore|cloturer)( le dossier)?`,
    found: `(je |on |nous )?(l |les )(ai |a |avons )(enfin |finalement )*(re)?trouvee?s?(?! [a-z])`,
    seeks: '(je |j )?(cherche|vais chercher|suis en train de chercher|regarde)',
    lets: `(laissez|laisse) tomber; oubliez( ca| tout)?`,
    unsettled: `(honte|honteux|ridicules?|inutiles?|lamentable|scandaleux|nuls?|incroyable|inadmissible|inacceptable|minable|deplorable|horrible|arnaque*|voleurs|incompetents?|marre|ras le bol|plus jamais|jamais plus|n importe quoi|perte de temps|pas grace a|j ai du|oblige[e]?); (jusqu|quand|des que|a moins|tant que|espere|soi disant)`,
    takes: `(je |j )?(l )?(accepte|prends)( la| l offre| ca| votre offre| votre proposition| alors| finalement)*; (va pour|d accord pour) (ca|l offre|votre proposition)`,
    waits: `(?<![a-z] )(bon |ok |d accord |alors |, |bien |finalement |tant pis )*(j attends|je vais attendre|j attendrai|je peux attendre|je patiente)(?! (que|votre|une|la|de))( encore| un peu| alors)*`,
  },
  de: {
    over: `
      (hab|habe|haben|hat) (ich |wir |s |es |das |ihn |sie |mein mann |meine frau |jetzt |schon |selbst |selber |inzwischen )*(repariert|geklebt|gekittet|hingekriegt|hinbekommen|geflickt|genaht|gelost); habs (selbst |selber |schon |jetzt |wieder )*(repariert|geklebt|hingekriegt|hinbekommen|geflickt|gelost); (hat|haben) sich (schon |jetzt |inzwischen |damit |alles )*erledigt
      (geht|funktioniert|lauft|klappt) (jetzt |nun |doch |inzwischen |wieder )*(jetzt|nun|wieder)( einwandfrei| gut| alles)*(?! [a-z]); alles (wieder )?(gut|ok|okay|in ordnung) (jetzt|nun); (jetzt|nun) (ist )?(wieder )?alles (wieder )?(gut|ok|okay|in ordnung)
      (ist|hat sich) (schon |alles |jetzt )*(erledigt|gelost|geklart)(?! (sein|werden)); (?<![a-z] )(schon |alles |problem |, )*(erledigt|gelost|geklart)(?! [a-z]); (ich )?brauche? (ich )?(keine hilfe|nichts) mehr; (konnen|konnt) (sie|ihr) (das |den fall |es )?(schliessen|zumachen)`,
    found: `(hab|habe|haben) (ich |wir |es |s |ihn |sie |das |doch |jetzt |schon |inzwischen )*gefunden(?! [a-z]); habs (doch |jetzt |schon |inzwischen )*gefunden(?! [a-z])`,
    seeks: '(suche|such|suchen|schaue? (mal )?nach|gucke? (mal )?nach)',
    lets: `(vergessen sie es|vergesst es|vergiss es)`,
    unsettled: `(unmoglich|unverschamt*|lacherlich|frechheit|schande|peinlich|nutzlos|unfahig|witz|unglaublich|unfassbar|inakzeptabel|schlimm|katastroph*|saftladen|betrug*|abzocke|schnauze voll|nase voll|reicht mir|nie wieder|nie mehr|zeitverschwendung|armutszeugnis|zumutung|musste|mussten|dank euch nicht|nicht dank); (wenn|falls|bis|sobald|solange|hoffentlich|angeblich)`,
    takes: `(ich |wir )?(nehme?|nehmen|nimm) (ich |wir )?(es |das |das angebot |ihr angebot |euer angebot |dann |doch |jetzt |an )*(an|doch|dann)?(?! (meine|das geld|den zug)); (ich )?(bin|ware) (dann |doch )*(damit )?einverstanden; (dann|doch) (eben |halt |lieber )*(das|ihr|euer) angebot`,
    waits: `(ich|wir) (warte|warten|wurde warten|kann warten|werde warten)( dann| doch| eben| halt| noch| ab)*(?! (auf|seit|schon)); (dann )?(warte|warten) (ich|wir)( dann| doch| eben| halt| noch| ab)*(?! (auf|seit|schon))`,
  },
  ru: {
    over: `
      (я |мы |муж |сам[а]? )*(уже )?(все )?(починил[аи]?|склеил[аи]?|заклеил[аи]?|отремонтировал[аи]?|исправил[аи]?|зашил[аи]?)( сам[аи]?| ее| его| уже)*; (все |уже |проблема )*(решилось|решено|решена|решили|разобрал[а-я]+)( уже| сам[аи])*
      (уже |теперь |снова )+(все )?работает(?! [а-я]); заработал[аои]?(?! [а-я]); все (хорошо|в порядке|нормально) (теперь|уже); (теперь|уже) все (хорошо|в порядке|нормально)
      (?<![а-я] )(спасибо |, )*(уже|больше) не (надо|нужно)(?! [а-я]); больше ничего не (надо|нужно)(?! [а-я]); можете закрыть( обращение)?`,
    found: `(нашел|нашла|нашли|нашелся|нашлась|нашлось|нашлись)(?! [а-я])`,
    seeks: 'ищу; поищу; сейчас (поищу|посмотрю|найду)',
    lets: `(уже )?(не надо|не нужно)( уже| ничего)*; забудьте( уже| об этом)?`,
    unsettled: `(позор|стыд[а-я]*|смешно|безобразие|бесполезн[а-я]+|ужас[а-я]*|кошмар|возмут[а-я]+|издевательство|невозможно|неприемлемо|отвратительн[а-я]+|хамство|мошенни[а-я]+|обман[а-я]*|надоел[а-я]*|достали|никогда больше|больше никогда|больше ни ногой|пришлось|не благодаря|потеря времени); (если|пока|когда|как только|надеюсь|якобы)`,
    takes: `(я )?(согласен|согласна|принимаю|беру|возьму)( на это| ваше предложение| предложение| тогда| все таки| это)*(?! (что|, что)); давайте (так|тогда так|это)`,
    waits: `(ладно |хорошо |ну |тогда |я |, )*(подожду|буду ждать|могу подождать)(?! (ответ|вашего|сотрудник))( еще| тогда| все таки)*`,
  },
};
