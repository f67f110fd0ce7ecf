import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Laughter and scorn beside the words of a yes, which may as well be said of an offer that nobody believes. */
interface Laughter {
  laughs: Phrases;
  /** Has the words of a yes, and means as often that nobody believes it or that it is all the same. */
  jeers: Phrases;
  /** Astonishment that makes light of an amount: "wow, great, 1 dollar". */
  marvels: Phrases;
  /** What is paid in. */
  sums: Phrases;
  /** Takes what is offered in so many words, laughing or not. */
  earnest: Phrases;
}

const LAUGHS = 'kkhaha; haha*; hehe*; hihi*; jaja*; jeje*; ahaha*; lol; lolz; lmao; lmfao; rofl; xd';

export const LAUGHTER: Record<LexiconLanguage, Laughter> = {
  en: {
    laughs: `${LAUGHS}; ha ha( ha)*; he he; hilarious; lolol*; good one; nice one; (oh )?great (, )?great; very funny; funny; hah; pmsl`,
    jeers: `yes (, )?right(?! (away|now|then|on|back|here)); deal with (it|that|this); whatever(?! (works|you|is|suits|s)); sure you (will|are|do|can); i bet; of course you (will|do|are|can); like hell; pull the other one; pigs (might |may |can |will )?fly; tell me another; i (will|ll) believe (it|that) when; and i (am|m) the (queen|king|pope)`,
    marvels: `wow; whoa; ooh; oh wow; gee; golly; blimey; jeez; omg; a whole`,
    sums: `(a |an |one |whole |a whole |\\d+ |$ |£ |€ )*(dollars?|bucks?|quid|pounds?|euros?|cents?|pence|usd|%|percent|$|€|£)( \\d+)?; \\d+`,
    earnest: `
      (i (will|would|shall|am happy to) |i d |i |ll |let me )(gladly |happily |definitely |just )?(take|have|accept|go for|go with) (it|that|this|the|one|your|a|you up)?; take it; i (do )?(accept|agree); send (it|one|me|the|a); go ahead; do it; yes (please|thanks|thank you|i do|i would|i accept|send|go|do); please (do|send|go)`,
  },
  es: {
    laughs: `${LAUGHS}; ja ja( ja)*; je je; que (risa|gracia|gracioso|chiste); me parto; me muero de risa; buenisim[oa] el chiste`,
    jeers: `muy buen[oa]( esa| ese)?; buenisim[oa]; que buen[oa]; si (, )?claro (, )?como no; si (, )?ya; ya (, )?ya; ya (, )?claro; claro (, )?claro; si (, )?hombre; que si guapi; y yo soy (el|la|un|una); (y )?manana (llueve|nieva) _; cuando las (ranas|vacas) (crien pelo|vuelen); lo que (tu digas|usted diga); a otro perro con ese hueso`,
    marvels: `guau; uau; wow; hala; vaya; ostras; madre mia; caramba; toma ya`,
    sums: `(un |una |el |la |todo |nada menos que |\\d+ |$ |€ )*(dolar(es)?|euros?|pesos?|centavos?|centimos?|pavos?|%|por ciento|usd|$|€)( \\d+)?; \\d+`,
    earnest: `(lo|la|los|las|me lo|me la) (acepto|quiero|cojo|tomo|quedo|agarro); acepto; me quedo con; envi(a|e|en|ad)(me)?l[oa]; mand(a|e|en|ad)(me)?l[oa]; si (por favor|gracias|acepto|quiero|lo|la); adelante; de acuerdo`,
  },
  pt: {
    laughs: `${LAUGHS}; k; kk; ks; rs; rsrs*; rss; huahua*; hauhau*; heuheu*; ha ha( ha)*; (es)?ta boa (, )?ess[ae]; (muito )?boa (, )?essa; essa (e|foi|e muito) boa; que (piada|graca|engracado); morri de rir`,
    jeers: `pois sim; (ta|sim|ah|aham|uhum) (bom )?(, )?sei; me engana que eu gosto; conta outra; e eu sou (o|a) (papa|rainha|rei|madonna); (ta bom|sim|claro) (, )?acredito; quando as galinhas tiverem dentes; (e )?amanha chove _; vou fingir que acredito`,
    marvels: `uau; nossa; caramba; wow; eita; meu deus; olha so`,
    sums: `(um |uma |o |a |\\d+ |r |$ |€ )*(dolar(es)?|reais|real|euros?|centavos?|centimos?|%|por cento|usd|$|€)( \\d+)?; \\d+`,
    earnest: `aceito; eu aceito; (eu )?(fico|vou ficar) com; (eu )?quero (sim|o|a|esse|essa); pode (mandar|enviar|ser); manda(r)?( sim| ai)?; sim (por favor|obrigad[oa]|quero|aceito|pode); pego`,
  },
  fr: {
    laughs: `${LAUGHS}; mdr*; ptdr*; xptdr; ha ha( ha)*; hi hi; tres (drole|marrant); trop drole; la bonne blague; elle est (bien )?bonne( celle la)?; la blague`,
    jeers: `mais bien sur; mais oui (, )?(bien sur|c est ca); (oui|ouais) (, )?c est ca; c est ca (, )?(oui|ouais); cause(z)? toujours; et la marmotte; a d autres; et moi je suis (le|la|l) _; quand les poules auront des dents; ben voyons`,
    marvels: `ouah; waouh; wow; oh la la; ben dis donc; eh ben; dis donc; wahou; woaw`,
    sums: `(un |une |le |la |\\d+ |$ |€ )*(dollars?|euros?|balles?|centimes?|%|pour cent|usd|$|€)( \\d+)?; \\d+`,
    earnest: `(je |j |jle |jla )(le |la |l |les )?(prends|accepte|veux bien|garde); d accord pour; avec plaisir; volontiers; envoyez( le| la| les| moi)?; allez y; oui (svp|stp|s il|merci|volontiers|je|j|envoyez)`,
  },
  de: {
    laughs: `${LAUGHS}; ha ha( ha)*; hi hi; hehe; guter witz; sehr witzig; (der|des) (ist|war) (gut|guat); witzig; der war gut; lach; ich lach*; zum totlachen`,
    jeers: `ja (, )?ja; jaja; (ja |na |nee |ne |ah )*(is|ist) klar; wer s glaubt; wers glaubt; von wegen; (und )?morgen (regnet|schneit) (es )?_; und ich bin (der|die) (kaiser*|papst|konig*|queen); traum(t)? weiter; wie ihr meint`,
    marvels: `wow; boah; boa; oha; uff; donnerwetter; na sowas; wahnsinn`,
    sums: `(ein |einen |eine |ganze |ganzer |\\d+ |$ |€ )*(dollars?|euros?|cents?|prozent|%|usd|$|€)( \\d+)?; \\d+`,
    earnest: `(nehme|nehm) (ich|i|s|es)( es| das| den| die| gern*)?; (ich|i) (nehme?(?! an)|nehms|akzeptiere|bin einverstanden|stimme zu|mochte)( es| das| den| die)?; einverstanden; gern*; mach(en|t)? (sie |ihr |wir )?(das|es|so|mal|ruhig); schick(en|t)?( sie| es| mir)?; ja (bitte|danke|gern*|schick*|nehme|ich)`,
  },
  ru: {
    laughs: `ахах*; хаха*; хехе*; хихи*; лол; ржу*; ору; кек; смешно; очень смешно; хорошая шутка; (хорошо|отлично|смешно) (же )?пошутил[а-я]*; ха ха( ха)*; аха`,
    jeers: `(ну да|ага) (, )?конечно; да ладно( вам| тебе)?; да (, )?разбежал*; ну да (, )?(ну да|конечно|как же); да уж; держи карман; свежо предание; верю верю; да конечно (, )?конечно; а я (папа|король|королева|царь) *`,
    marvels: `ого; ничего себе; вау; офигеть; обалдеть; надо же; ух ты; боже мой; ну и ну`,
    sums: `(целый |целых |аж |один |\\d+ |$ |€ )*(доллар*|рубл*|руб|евро|копе*|цент*|бакс*|%|процент*|$|€|₽)( \\d+)?; \\d+`,
    earnest: `беру; возьму; давайте; согласен; согласна; принимаю; отправляйте; присылайте; шлите; высылайте; оформляйте; да (пожалуйста|спасибо|беру|давайте|хочу|отправляйте|согласн[а-я]+)`,
  },
};
