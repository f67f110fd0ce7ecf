import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A yes to whether something is wanted. */
interface Affirmed {
  /** "Yes, that's what I want", a yes wherever it is said. */
  said: Phrases;
  /** "Exactly", a yes only behind a question of the bot's. */
  bare: Phrases;
  /** That it was said before, beside a yes. */
  before: Phrases;
}

export const AFFIRMED: Record<LexiconLanguage, Affirmed> = {
  en: {
    said: `(yes|yeah|yep|yup)( ,)? (exactly |just |precisely )?((that is |that s |thats |it is )?(exactly |just )?(what i (want|wanted|need|would like|asked for)|that( one)?)|i (want|would like) (that|it|this))(?! [a-z])`,
    bare: 'exactly( that| right| so)?; precisely; that (is|s) (right|it|correct); thats (right|it); quite right; you got it',
    before:
      'as i (just |already )?said( before| already)?; i (have |just |already )*(said|told you)( so| that| yes| already| before| just now)*; how (often|many times) do i (have|need) to (say|repeat) (it|that|so|yes|myself)',
  },
  es: {
    said: `(si )?(, )?(eso )?es (justo |exactamente )?lo que (quiero|queremos|pido|pedi)(?! [a-z]); si( ,)? (eso |lo |la )?quiero( eso)?(?! [a-z])`,
    bare: 'exacto; exactamente; eso es; asi es; eso mismo; correcto; tal cual',
    before:
      '(ya )?(te |se |os )?(lo|la) (he dicho|dije)( ya| antes)?; (ya )(te |se |os )?(he dicho|dije) (que si|eso)?; cuantas veces (lo |te lo |se lo )?(tengo que|hay que|he de) (decir|repetir)(lo|telo|selo)?',
  },
  pt: {
    said: `(sim )?(, )?(isso )?e (mesmo |exatamente )?(isso|o que) (mesmo )?(que )?(eu )?(quero|queremos|pedi|preciso)(?! [a-z]); sim( ,)? (eu )?quero( isso| sim)?(?! [a-z])`,
    bare: 'exato; exatamente; correto; certo isso; e isso( mesmo| ai)?; isso mesmo; tal e qual',
    before:
      '(eu )?(ja )(te |lhe |vos )?(disse|falei)( isso| que sim| antes)*; quantas vezes (eu )?(tenho que|preciso|tenho de) (dizer|falar|repetir)( isso)?',
  },
  fr: {
    said: `(oui )?(, )?c est (bien |exactement |precisement )?(ce que je (veux|voulais|demande|souhaite))(?! [a-z]); oui( ,)? (je (le |la )?(veux|souhaite)( bien)?|c est (bien )?(ca|cela))(?! [a-z])`,
    bare: 'exactement; tout a fait; c est (bien )?(ca|cela)( meme)?; absolument; precisement; effectivement',
    before:
      '(comme )?(je (l |vous l |le )?)(ai deja dit|ai dit|viens de (le )?dire|disais)( oui| deja)?; combien de fois (faut il|dois je|il faut) (le |que je le )?(dire|repeter|repete|dise)',
  },
  de: {
    said: `ja( ,)? (genau )?(das |den |die )?(will|mochte|hatte) (ich|wir)( das| gern[e]?| ja| doch)*(?! [a-z]); ja( ,)? genau (das|so|dies)(?! [a-z]); (genau )?(das|dies) ist (genau )?(es|das)( ,)? was ich (will|mochte)(?! [a-z])`,
    bare: 'richtig; stimmt( so| genau)?; genau( das| so| richtig)?; exakt; so ist es',
    before:
      '(wie )?(ich )?(hab|habe|hatte) (ich )?(doch |ja |schon |eben |gerade |es |das |bereits )*gesagt; (wie )?(sag|sage|sagte) ich (doch |ja |schon |eben |gerade )*(schon)?; wie (gesagt|oft (soll|muss) ich (das|es) (noch )?sagen)',
  },
  ru: {
    said: `да( ,)? ((именно|точно) )?(я )?(этого |это |её |ее |его )?(хочу|хотел бы|хотела бы)( этого| это)?(?! [а-я]); (да )?(, )?(именно )?(этого|это) (я )?и хочу(?! [а-я])`,
    bare: 'именно( так| это)?; верно; правильно; точно( так)?; все верно; совершенно верно',
    before:
      '(как )?(я )?(же |уже |ведь |вам |только что )*(сказал|сказала|говорил|говорила|написал|написала)( вам| уже| да| же)*; сколько (раз )?(можно|мне|раз|нужно|повторять)( повторять| говорить| раз)*',
  },
};
