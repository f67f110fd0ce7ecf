import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How a buyer is done with a complaint, or takes after all what they turned down. */
interface Dropped {
  /** They have mended it, or need nothing any more. */
  over: Phrases;
  /** They take what was offered before. */
  takes: Phrases;
  /** They wait after all. */
  waits: Phrases;
}

export const DROPPED: Record<LexiconLanguage, Dropped> = {
  en: {
    over: `
      (i|we|my _|he|she) (have |has |just |already |managed to |simply )*(super ?)?(glued|fixed|repaired|mended|sewed|patched|fix|glue) (it|them|that|this)( back| together| up| on| myself| ourselves| now)*; (it|that|this|all|everything)( is|s| has| has been| got) (all )?(sorted|solved|resolved|settled|taken care of)( now| out| itself)*
      never ?mind( (then|it|about it|now))?(?! (that|the|if|how|what)); forget (it|about it|the whole thing)(?! if); problem solved; (you can|please|pls) close (it|the case|this case|this); (i|we) (do not|dont|no longer) need (any |your )?(help|anything|it solved)( any ?more)?; all (good|fine|sorted) now`,
    takes: `(i|we) (will|ll|would|d|can)( then| now| gladly| just)* (take|have|accept) (it|that|the offer|your offer|what you offered)( then| after all| now)*; (i|we) (accept|agree)( it| that| the offer| your offer)*( then| after all)*(?! (that|you)); (yes|ok|okay|fine)( actually| then)? (do that|do it|let s do (that|it))`,
    waits: `(i|we) (will|ll|can|would) (just |rather |then )*wait( then| after all| a bit)*(?! for (a|the|your|somebody|someone))`,
  },
  es: {
    over: `
      ya (lo|la|los|las) (arregle|pegue|repare|solucione|he arreglado|he pegado|he reparado|hemos arreglado); (lo|la) (arregle|pegue|repare|cosi) (yo|yo mism[oa]|ya)?; (ya )?(esta|quedo) (arreglad[oa]|solucionad[oa]|resuelt[oa])( ya)?; se (arreglo|soluciono|resolvio)( sol[oa])?
      (dejel[oa]|dejal[oa]|dejadl[oa]|dejenl[oa]|olvidel[oa]|olvidal[oa]|olvidadl[oa]|olvidenl[oa])( estar| ya)?(?! (en|con|como|asi|para)); ya no (hace falta|necesito nada|es necesario)(?! [a-z]); (pueden|podeis|puedes) cerrar(lo| el caso)`,
    takes: `(l[oa] )?(acepto|tomo|cojo)( l[oa] | la oferta| eso| entonces| al final)*; me quedo con (la oferta|eso|lo que (ofrec*|dijist*)); de acuerdo con (eso|la oferta)`,
    waits: `(?<![a-z] )(bueno |vale |pues |ok |, |esta bien |entonces |al final )*(me )?(espero|esperare|puedo esperar)(?! (a|que|respuesta|noticias|su|una))( un poco| mas| entonces)*`,
  },
  pt: {
    over: `
      (ja )?(consertei|arrumei|colei|reparei|arranjei|resolvi)( (ele|ela|isso|sozinh[oa]|eu mesm[oa]|aqui))*; (ja )?(esta|ta|ficou|foi) (resolvid[oa]|consertad[oa]|arranjad[oa])( ja)?; (se resolveu|resolveu se)( sozinh[oa])?
      (esquece|esqueca|esquecam)( isso| la)?(?! (de|que)); (deixa|deixe|deixem) (pra la|para la|estar|isso)(?! (em|com)); (ja )?nao (precisa|preciso|e preciso)( de)?( mais)?( nada)?(?! [a-z]); podem? (fechar|encerrar)( o caso)?`,
    takes: `(eu )?(aceito)( isso| a oferta| a proposta| entao| afinal| sim)*; (eu )?fico com (isso|a oferta|a proposta|o que ofereceram); pode ser isso( entao)?`,
    waits: `(?<![a-z] )(ta |bom |ok |bem |esta |entao |, |afinal |tudo )*(eu )?(espero|vou esperar|aguardo|posso esperar)(?! (que|uma|resposta|por|pela|o contato))( entao| mais| um pouco)*`,
  },
  fr: {
    over: `
      (je|on|mon _|nous) (l |les |la |le )?(ai |a |avons )?(deja |enfin |finalement )*(recolle|repare|recousu|arrange|bricole)e?s?( moi meme| ca| nous memes)?; (c est|ca s est|tout est) (deja |enfin |finalement )*(repare|regle|resolu|arrange)( tout seul| maintenant)?
      (laissez|laisse) tomber; oubliez( ca| tout)?(?! (pas|que)); (ce n est|c est) (plus|pas) la peine(?! (de|d)); (je n ai|j ai) plus besoin( de rien| d aide)?(?! d(e|u) _); vous pouvez (fermer|clore|cloturer)( le dossier)?`,
    takes: `(je |j )?(l )?(accepte|prends)( la| l offre| ca| votre offre| votre proposition| alors| finalement)*; (va pour|d accord pour) (ca|l offre|votre proposition)`,
    waits: `(?<![a-z] )(bon |ok |d accord |alors |, |bien |finalement |tant pis )*(j attends|je vais attendre|j attendrai|je peux attendre|je patiente)(?! (que|votre|une|la|de))( encore| un peu| alors)*`,
  },
  de: {
    over: `
      (hab|habe|haben|hat) (ich |wir |s |es |das |ihn |sie |mein mann |meine frau |jetzt |schon |selbst |selber |inzwischen )*(repariert|geklebt|gekittet|hingekriegt|hinbekommen|geflickt|genaht|gelost); habs (selbst |selber |schon |jetzt |wieder )*(repariert|geklebt|hingekriegt|hinbekommen|geflickt|gelost); (hat|haben) sich (schon |jetzt |inzwischen |damit |alles )*erledigt
      (vergessen sie es|vergesst es|vergiss es)(?! nicht); (ist|hat sich) (schon |alles |jetzt )*(erledigt|gelost|geklart)(?! (sein|werden)); (ich )?brauche? (ich )?(keine hilfe|nichts) mehr; (konnen|konnt) (sie|ihr) (das |den fall |es )?(schliessen|zumachen)`,
    takes: `(ich |wir )?(nehme?|nehmen|nimm) (ich |wir )?(es |das |das angebot |ihr angebot |euer angebot |dann |doch |jetzt |an )*(an|doch|dann)?(?! (meine|das geld|den zug)); (ich )?(bin|ware) (dann |doch )*(damit )?einverstanden; (dann|doch) (eben |halt |lieber )*(das|ihr|euer) angebot`,
    waits: `(ich|wir) (warte|warten|wurde warten|kann warten|werde warten)( dann| doch| eben| halt| noch| ab)*(?! (auf|seit|schon)); (dann )?(warte|warten) (ich|wir)( dann| doch| eben| halt| noch| ab)*(?! (auf|seit|schon))`,
  },
  ru: {
    over: `
      (я |мы |муж |сам[а]? )*(уже )?(все )?(починил[аи]?|склеил[аи]?|заклеил[аи]?|отремонтировал[аи]?|исправил[аи]?|зашил[аи]?)( сам[аи]?| ее| его| уже)*; (все |уже |проблема )*(решилось|решено|решена|решили|разобрал[а-я]+)( уже| сам[аи])*
      (уже )?(не надо|не нужно)( уже| ничего)*(?! [а-я]); забудьте(?! (что|про|о))( уже| об этом)?; (больше )?ничего не (надо|нужно)( уже)?; можете закрыть( обращение)?`,
    takes: `(я )?(согласен|согласна|принимаю|беру|возьму)( на это| ваше предложение| предложение| тогда| все таки| это)*(?! (что|, что)); давайте (так|тогда так|это)`,
    waits: `(ладно |хорошо |ну |тогда |я |, )*(подожду|буду ждать|могу подождать)(?! (ответ|вашего|сотрудник))( еще| тогда| все таки)*`,
  },
};
