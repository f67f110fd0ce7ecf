import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A yes to whether something is wanted. */
interface Affirmed {
  /** "Yes, that's what I want", a yes wherever it is said. That it was said before is one only where no word for yes is a mere sigh. */
  said: Phrases;
  /** "Exactly", a yes only behind a question of the bot's. */
  bare: Phrases;
}

export const AFFIRMED: Record<LexiconLanguage, Affirmed> = {
  en: {
    said: `(yes|yeah|yep|yup)( ,)? (exactly |just |precisely )?((that is |that s |thats |it is )?(exactly |just )?(what i (want|wanted|need|would like|asked for)|that( one)?)|i (want|would like) (that|it|this)|(as )?i (have |already )*(said|told you)( so| that| yes| already| before)*)(?! [a-z])`,
    bare: 'exactly( that| right| so)?; precisely; that (is|s) (right|correct); thats right; quite right; you got it',
  },
  es: {
    said: `(si )?(, )?(eso )?es (justo |exactamente )?lo que (quiero|queremos|pido|pedi)(?! [a-z]); si( ,)? (eso |lo |la )?quiero( eso)?(?! [a-z])`,
    bare: 'exacto; exactamente; eso es; asi es; eso mismo; correcto; tal cual',
  },
  pt: {
    said: `(sim )?(, )?(isso )?e (mesmo |exatamente )?(isso|o que) (mesmo )?(que )?(eu )?(quero|queremos|pedi|preciso)(?! [a-z]); sim( ,)? (eu )?ja (disse|falei)( isso| que sim)?(?! [a-z]); sim( ,)? (eu )?quero( isso| sim)?(?! [a-z])`,
    bare: 'exato; exatamente; correto; certo isso; e isso( mesmo| ai)?; isso mesmo; tal e qual',
  },
  fr: {
    said: `(oui )?(, )?c est (bien |exactement |precisement )?(ce que je (veux|voulais|demande|souhaite))(?! [a-z]); oui( ,)? (je l ai (deja )?dit|je (le |la )?(veux|souhaite)( bien)?|c est (bien )?(ca|cela))(?! [a-z])`,
    bare: 'exactement; tout a fait; c est bien (ca|cela); absolument; precisement; effectivement',
  },
  de: {
    said: `ja( ,)? (genau )?(das |den |die )?(will|mochte|hatte) (ich|wir)( das| gern[e]?| ja| doch)*(?! [a-z]); ja( ,)? genau (das|so|dies)(?! [a-z]); (genau )?(das|dies) ist (genau )?(es|das)( ,)? was ich (will|mochte)(?! [a-z])`,
    bare: 'richtig; stimmt( so| genau)?; genau( das| so| richtig)?; exakt; so ist es',
  },
  ru: {
    said: `да( ,)? ((именно|точно) )?(я )?(этого |это |её |ее |его )?(хочу|хотел бы|хотела бы)( этого| это)?(?! [а-я]); (да )?(, )?(именно )?(этого|это) (я )?и хочу(?! [а-я])`,
    bare: 'именно( так| это)?; верно; правильно; точно( так)?; все верно; совершенно верно',
  },
};
