import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Questions that ask nothing and only wonder at what is offered: "3 dollars? seriously?". */
export const DISBELIEF: Record<LexiconLanguage, Phrases> = {
  en: `
    (wow |lol |what |only |just |a |lousy |measly |miserable |whole |so |and |, )*(\\d+( [.,] \\d+)?|two|three|four|five|ten|a few|few) ?(dollars?|bucks?|quid|pounds?|euros?|percent|usd|eur|%)( off| lol| seriously| really)* \\?
    (are you |you |u )?(serious|seriously|really|for real|kidding( me)?|joking|srsly) \\?; (is )?that (is |s )?(it|all|everything)( you (have|got|offer))? \\?`,
  es: `
    (vaya |jaja |solo |nada mas |que |unos |miserables |y |, )*(\\d+( [.,] \\d+)?|dos|tres|cuatro|cinco|diez) ?(dolares|euros|pavos|pesos|por ciento|usd|eur|%)( nada mas| solo)* \\?; (en serio|de verdad|es broma|es en serio|me estas tomando el pelo) \\?; (eso|esto) es todo \\?`,
  pt: `
    (nossa |kkk* |so |apenas |uns |miseros |e |, )*(\\d+( [.,] \\d+)?|dois|tres|quatro|cinco|dez) ?(dolares|euros|reais|por cento|usd|eur|%)( so| apenas)* \\?; (serio|a serio|e serio|e piada|ta brincando|estao a brincar) (isso |isto )?\\?; (e )?(so|apenas) (isso|isto) \\?; (isso|isto) e tudo \\?`,
  fr: `
    (quoi |lol |mdr |seulement |juste |que |a peine |et |, )*(\\d+( [.,] \\d+)?|deux|trois|quatre|cinq|dix) ?(dollars?|euros?|balles|pour cent|usd|eur|%)( seulement| lol| c est tout)* \\?; (serieux|serieusement|vraiment|c est une blague|vous (rigolez|plaisantez)) \\?; c est tout \\?`,
  de: `
    (was |lol |nur |bloss |ganze |lausige |mickrige |und |, )*(\\d+( [.,] \\d+)?|zwei|drei|vier|funf|zehn) ?(dollar|euro|prozent|usd|eur|%)( nur| echt jetzt)* \\?; (echt jetzt|im ernst|ernsthaft|wirklich|das ist ein witz|soll das ein witz sein|ihr ernst|euer ernst) \\?; (das|ist das|war das|das ist|das war) (schon )?alles \\?`,
  ru: `
    (что |всего |только |лишь |целых |жалкие |и |, )*(\\d+( [.,] \\d+)?|два|три|четыре|пять|десять) ?(доллар[а-я]*|евро|процент[а-я]*|рубл[а-я]*|usd|eur|%)( всего)* \\?; (серьезно|вы серьезно|правда|шутите|вы шутите|это шутка) \\?; (и )?это все \\?`,
};

/** A yes that was given before, said once more: "I said yes already". */
export const SAID_YES: Record<LexiconLanguage, Phrases> = {
  en: '(but )?i (already |just |have )*(said|told you|wrote|answered) (yes|ok)( already| twice| before| to (it|that))*',
  es: '(pero )?(ya |os |te |les )*(dije|he dicho|habia dicho|conteste|respondi) que (si|vale|acepto)( ya)*',
  pt: '(mas )?(eu )?(ja )?(disse|falei|respondi) que (sim|aceito|quero)( ja)*; (eu )?ja (disse|falei) sim',
  fr: '(mais )?(j ai |je vous ai |je l ai )(deja )?(dit|repondu|ecrit) (que )?oui( deja)*',
  de: '(ich )?nehm s( halt| dann| eben| so)*; (aber )?(ich )?(habe?|hab) (ich )?(doch |schon |bereits |gerade |ja |eben )*ja gesagt( schon)*; ich sagte (doch |schon |bereits )*ja',
  ru: '(но )?(я )?(же |уже |ведь )*(сказал[а-я]*|ответил[а-я]*|написал[а-я]*)( же| уже)*( ,)?( что)? (да|согласен|согласна)( уже)*',
};

/** That it is too little, said before a yes all the same: "not enough really but ok, I'll take it". */
export const TOO_LITTLE: Record<LexiconLanguage, Phrases> = {
  en: '(it is |it s |that is |that s |thats |still |a bit |really |actually |well , |honestly |, )*(not (really |quite |nearly |exactly )*(enough|much|a lot|what i wanted)|too little|very little|peanuts|a joke|stingy|cheap)( really| honestly| tbh| of you)*( ,)?( but| though)',
  es: '(la verdad |eso |es |me parece |, )*(no (es|me parece) (mucho|suficiente|gran cosa|bastante)|es (muy |demasiado |bastante )?poco|demasiado poco|poca cosa|una miseria)( la verdad)*( ,)?( pero| aunque)',
  pt: '(olha |isso |e |acho |, )*(nao e (muito|suficiente|o bastante|la muito|grande coisa)|e (muito |bem )?pouco|muito pouco|e uma miseria)( mesmo)*( ,)?( mas| porem)',
  fr: '(franchement |ca |c |ce |, )*(n est pas (beaucoup|assez|suffisant|enorme|grand chose)|est pas (beaucoup|assez|suffisant|enorme|grand chose)|est (un peu |bien |trop |tres )*(peu|maigre|leger|radin)|pas (beaucoup|assez|enorme|terrible|suffisant))( franchement)*( ,)?( mais)',
  de: '(eigentlich |das |ist |schon |ja |ehrlich gesagt |etwas |ein bisschen |, )*(nicht (viel|genug|toll|gerade viel|so viel|ausreichend)|zu wenig|ziemlich wenig|wenig|mager|knausrig|ein witz)( eigentlich| ehrlich gesagt)*( ,)?( aber| doch)',
  ru: '(честно говоря |это |конечно |как то |, )*(мало|маловато|немного|не густо|негусто|недостаточно|копейки|мелочь)( конечно| честно)*( ,)?( но| хотя)',
};
