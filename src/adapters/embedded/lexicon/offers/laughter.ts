import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Laughter beside the words of a yes, which may as well laugh at the offer. */
interface Laughter {
  laughs: Phrases;
  /** Astonishment that makes light of an amount: "wow, great, 1 dollar". */
  marvels: Phrases;
  /** What is paid in. */
  sums: Phrases;
  /** Takes what is offered in so many words, laughing or not. */
  earnest: Phrases;
}

const LAUGHS = 'haha*; hehe*; hihi*; jaja*; jeje*; ahaha*; lol; lolz; lmao; lmfao; rofl; xd';

export const LAUGHTER: Record<LexiconLanguage, Laughter> = {
  en: {
    laughs: `${LAUGHS}; ha ha( ha)*; he he; hilarious; lolol*; good one; nice one lol; very funny; funny; hah; pmsl`,
    marvels: `wow; whoa; ooh; oh wow; gee; golly; blimey; jeez; omg; a whole`,
    sums: `(a |an |one |whole |a whole |\\d+ |$ |£ |€ )*(dollars?|bucks?|quid|pounds?|euros?|cents?|pence|usd|%|percent|$|€|£)( \\d+)?; \\d+`,
    earnest: `
      (i (will|would|shall|am happy to) |i d |i |ll |let me )(gladly |happily |definitely |just )?(take|have|accept|go for|go with) (it|that|this|the|one|your|a|you up)?; take it; i (do )?(accept|agree); send (it|one|me|the|a); go ahead; do it; yes (please|thanks|thank you|i do|i would|i accept|send|go|do); please (do|send|go)`,
  },
  es: {
    laughs: `${LAUGHS}; ja ja( ja)*; je je; que (risa|gracia|gracioso|chiste); me parto; me muero de risa; buenisim[oa] el chiste`,
    marvels: `guau; uau; wow; hala; vaya; ostras; madre mia; caramba; toma ya`,
    sums: `(un |una |el |la |todo |nada menos que |\\d+ |$ |€ )*(dolar(es)?|euros?|pesos?|centavos?|centimos?|pavos?|%|por ciento|usd|$|€)( \\d+)?; \\d+`,
    earnest: `(lo|la|los|las|me lo|me la) (acepto|quiero|cojo|tomo|quedo|agarro); acepto; me quedo con; envi(a|e|en|ad)(me)?l[oa]; mand(a|e|en|ad)(me)?l[oa]; si (por favor|gracias|acepto|quiero|lo|la); adelante; de acuerdo`,
  },
  pt: {
    laughs: `${LAUGHS}; k; kk; ks; rs; rsrs*; rss; huahua*; hauhau*; heuheu*; ha ha( ha)*; que (piada|graca|engracado); morri de rir`,
    marvels: `uau; nossa; caramba; wow; eita; meu deus; olha so`,
    sums: `(um |uma |o |a |\\d+ |r |$ |€ )*(dolar(es)?|reais|real|euros?|centavos?|centimos?|%|por cento|usd|$|€)( \\d+)?; \\d+`,
    earnest: `aceito; eu aceito; (eu )?(fico|vou ficar) com; (eu )?quero (sim|o|a|esse|essa); pode (mandar|enviar|ser); manda(r)?( sim| ai)?; sim (por favor|obrigad[oa]|quero|aceito|pode); pego`,
  },
  fr: {
    laughs: `${LAUGHS}; mdr*; ptdr*; xptdr; ha ha( ha)*; hi hi; tres (drole|marrant); trop drole; la bonne blague; elle est bonne; la blague`,
    marvels: `ouah; waouh; wow; oh la la; ben dis donc; eh ben; dis donc; wahou; woaw`,
    sums: `(un |une |le |la |\\d+ |$ |€ )*(dollars?|euros?|balles?|centimes?|%|pour cent|usd|$|€)( \\d+)?; \\d+`,
    earnest: `(je |j |jle |jla )(le |la |l |les )?(prends|accepte|veux bien|garde); d accord pour; envoyez( le| la| les| moi)?; allez y; oui (svp|stp|s il|merci|volontiers|je|j|envoyez)`,
  },
  de: {
    laughs: `${LAUGHS}; ha ha( ha)*; hi hi; hehe; guter witz; sehr witzig; witzig; der war gut; lach; ich lach*; zum totlachen`,
    marvels: `wow; boah; boa; oha; uff; donnerwetter; na sowas; wahnsinn`,
    sums: `(ein |einen |eine |ganze |ganzer |\\d+ |$ |€ )*(dollars?|euros?|cents?|prozent|%|usd|$|€)( \\d+)?; \\d+`,
    earnest: `(nehme|nehm) (ich|i|s|es)( es| das| den| die| gern*)?; (ich|i) (nehme?|nehms|akzeptiere|bin einverstanden|stimme zu|mochte)( es| das| den| die)?; einverstanden; schick(en|t)?( sie| es| mir)?; ja (bitte|danke|gern*|schick*|nehme|ich)`,
  },
  ru: {
    laughs: `ахах*; хаха*; хехе*; хихи*; лол; ржу*; ору; кек; смешно; очень смешно; хорошая шутка; ха ха( ха)*; аха`,
    marvels: `ого; ничего себе; вау; офигеть; обалдеть; надо же; ух ты; боже мой; ну и ну`,
    sums: `(целый |целых |аж |один |\\d+ |$ |€ )*(доллар*|рубл*|руб|евро|копе*|цент*|бакс*|%|процент*|$|€|₽)( \\d+)?; \\d+`,
    earnest: `беру; возьму; согласен; согласна; принимаю; отправляйте; присылайте; шлите; высылайте; оформляйте; да (пожалуйста|спасибо|беру|давайте|хочу|отправляйте|согласн[а-я]+)`,
  },
};
