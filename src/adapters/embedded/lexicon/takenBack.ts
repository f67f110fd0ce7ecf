import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** What takes back a wish just said; a word or two that mean it only where nothing stands around them have both ends closed. */
export const TAKEN_BACK: Record<LexiconLanguage, Phrases> = {
  en: `
    (keep|leave|let) (it|them|the order|my order|everything|things|that)( be)?( as (it|they) (is|are|was|were)| alone| like that| going| running| coming)?(?! (me|in|with|at|on|to|out|for|from|behind|back))
    no (keep|leave|let) (it|them|the order|everything)( be)?( as (it|they) (is|are|was|were)| alone| like that)?(?! (me|in|with|at|on|to|out|for|from|behind|back)); never ?mind( that)?; do not cancel( it| the order| anything| my order)?; (scratch|forget|ignore|disregard|scrap) (that|it|what i said|the cancel*|my last (message|line)); no need to (cancel|return|change|exchange)( it| anything)?; i (will|am going to|would rather) keep (it|them)
    (?<![a-z] )(actually |wait |oh |sorry |well |hang on |hold on |, )*(no )?(do not|dont)( bother| do (it|that))?(?! [a-z])`,
  es: `
    (dejal[oa]s?|dejel[oa]s?|dejenl[oa]s?|dejemosl[oa]|dejadl[oa]|dejal[oa] estar|dejal[oa] asi|lo dejo|me l[oa] quedo)( estar| asi| como esta)?(?! (en|con|para|a))
    (mantened|mantengan|mantenga|conservad|conserven) (el |mi )?pedido; no (lo )?(cancelen|canceleis|cancele|canceles|anulen|anule)( nada)?; (olvidalo|olvidenlo|olvide lo dicho|olvidad lo dicho|no hace falta|mejor no)`,
  pt: `
    (deixa|deixe|deixem) (estar|assim|la|como esta|pra la|para la)(?! (em|com|na|no)); (?<![a-z] )(ah |nao |olha |, )*(deixa|deixe|deixem)(?! [a-z]); (vou )?ficar com (el[ae]|isto|isso)
    (mantenham|mantenha|mantem) (o |a |meu |minha )*(pedido|encomenda)( assim| como esta)?; nao (precisa|precisam|e preciso|cancelem|cancele|cancela|cancelar)(?! (de|do|da))( nada| mais)?; (esquece|esqueca|esquecam)( isso| la)?; melhor nao`,
  fr: `
    (?<![a-z] )(enfin |bon |non |ah |, )*(laissez|laisse|gardez|on garde|je garde|je (la|le|les) garde)( tomber| comme ca| la| le| les| tel quel| ma commande| la commande)*(?! [a-z])
    (n )?(annulez|annule) (rien|pas); (gardez|maintenez|laissez) (ma |la )?commande( telle quelle| comme ca)?; (oubliez|oublie)( ca| ce que j ai dit| ma demande)?; ce n est (pas|plus) la peine; pas la peine; finalement non`,
  de: `
    (lassen wir|lasst|lass|lassen sie|behaltet|belasst|ich lass|ich lasse|wir lassen) (es|das|alles|sie|ihn) ?(doch |dann |lieber |jetzt |mal |einfach |bitte )*(so|dabei|laufen|wie es ist)?(?! [a-z]); (?<![a-z] )(ach |nein |ne |nee |moment |warte |halt |, )*(doch nicht|lieber nicht|doch lieber nicht)(?! [a-z])
    (nicht|nichts) (doch )?(stornieren|storniert|kundigen|absagen); (vergessen sie|vergesst|vergiss) (das|es)( wieder)?; (hat sich erledigt|schon gut|ich behalte (es|sie|ihn|das)( doch)?|alles gut so)`,
  ru: `
    (оставьте|оставим|оставь|пусть остается|оставляем|оставляю|пусть будет)( все| его| ее| заказ| так| как есть)*(?! (на|в|у|под|рядом|мне|себе))
    не (отменяйте|отменяй|надо отменять|нужно отменять|отменять)( ничего| его| заказ)?; (?<![а-я] )(ой |хотя |нет |а |, )*не (надо|нужно)(?! [а-я]); (?<![а-я] )(ой |хотя |нет |а |, )*(передумал|передумала) отменять; забудьте( об этом)?; (я )?(себе )?(ее |его |их )?оставлю( себе)?; не стоит`,
};
