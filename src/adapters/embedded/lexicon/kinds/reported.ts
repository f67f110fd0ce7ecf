import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/**
 * What takes a piece of news back. `says`: verbs and nouns of saying, hoping and knowing that stand before it in its clause; `to`:
 * whom it is said to, which may stand between them and a comma; `joins`: what stands right before it and makes a condition or a
 * question of it; `behind`: what stands after it and shows that it was a joke, a report, or another place and thing.
 */
interface Reported {
  says: string;
  to: string;
  joins: string;
  behind: string;
}

const REPORTED: Record<LexiconLanguage, Reported> = {
  en: {
    says: `(?<! (?:to|can|must|should|may|let me|could|happy to|just) )(?:say|report)|says|said|saying|(?:tell|tells|told|telling)(?! you)|claims?|claimed|claiming|insists?|insisted|reports|reported|promised?|assured?|texted|emailed|messages?|texts?|e ?mails?|notifications?|thinks?|thought|believes?|supposed?|hop(?:e|es|ed|ing)|wish|doubts?|wonder(?:s|ing)?|(?:would|do|does|did|not|could) (?:you |i |we |they )?know|how .{1,20} know|sure|pretend(?:s|ed|ing)?|not mean|supposedly|allegedly|apparently|according to \\w+|tracking|app|website|site|status|shows?|seems?|looks like|as (?:if|though)`,
    to: 'me|us|that|so|him|her|keep|it',
    joins: `once|until|untill|till|til|when|whenever|if|unless|before|whether|as soon as|(?:once|until|when|if|before|after) (?:that|the|my|_)|after(?! all)|has|have|had|did`,
    behind: `(?:[.,!?…] )+(?:oh |wait |just |only )*(?:not|nope|kidding|just kidding|jk|psych|sike|joke|joking)(?! [a-zа-я])|(?:just|only) (?:kidding|joking)|sarcas\\w*|\\? (?:no|nope|not)|according to|(?:they|you|it) (?:claim|say|reckon)s?|supposedly|allegedly|back to (?:you|the (?:sender|shop|seller))|(?:only|just) (?:the|an?|one|half|part) (?!(?:box|carton|packaging|minute|moment|second|hour|few|while|bit|day) )|still nothing|unclear what|no idea what|it is an? (?!(?:lovely|nice|great|beaut[a-z]+|relief|joy|miracle|pleasure|bit|little|gem|wonder) )(?:[a-z]+ )?[a-z]+ (?:$|[.!?])|soak(?:ed|ing)|drenched|sodden|disput\\w+|all good (?:wishes|things|intentions)|… in [a-z]+|[.] in (?!(?:time|full) )[a-z]+ [.]? ?$`,
  },
  es: {
    says: `dic(?:e|en|es|es|ieron|iendo)|dec(?:is|ian?|ir)|dij(?:o|eron|iste|isteis)|asegura[ns]?|afirma[ns]?|pone|indica|sms|mensajes?|correo|pag(?:ina|inas)|web|app|seguimiento|cre(?:o|en|es|eis|e)|espero|dudo|ojala|supuestamente|segun|sab(?:en|es|eis|e|er)|supongo|imagino|parece|nadie .{1,20}`,
    to: 'me|que|nos|ustedes|vosotros',
    joins: `cuando|hasta que|una vez que|en cuanto|antes de que|despues de que|a menos que|siempre que`,
    behind: `es (?:broma|mentira)|(?:[.,!?…] )+(?:broma|no es verdad|que no|no|mentira)(?! [a-zа-я])|\\? no|segun |lleg\\w+ (?:el|la) (?:momento|hora|dia) |lleg(?:o|ado) a (?!casa|mi |tiempo|salvo|nuestr)|en (?:leon|madrid|correos)|esta aqui mi paciencia|que ya esta bien`,
  },
  pt: {
    says: `diz(?:em|er|endo)?|disse(?:ram)?|fal(?:a|am|ou|aram)|afirmam?|garant(?:e|em)|mostra|indica|sms|mensage(?:m|ns)|e ?mail|site|app|rastreio|rastreamento|ach(?:o|am|a)|espero|duvido|tomara|oxala|supostamente|segundo|sab(?:em|e|er)|suponho|imagino|parece`,
    to: 'me|que|nos|voces|pra mim|por aqui',
    joins: `quando|ate que|ate|assim que|se|logo que|depois que|antes que|a menos que|caso`,
    behind: `(?:e )?brincadeira|(?:[.,!?…] )+(?:brinco|mentira|nao|so que nao|que nada)(?! [a-zа-я])|\\? nao|segundo (?:voces?|[oa]|quem) |cheg\\w+ (?:o|a) (?:momento|hora|dia) |cheg(?:ou|ado) ao fim|chegou (?:a|em) (?!casa|minha|mim|tempo|perfeit|bom|otim)`,
  },
  fr: {
    says: `(?<! (?:veux|voulais) )(?:dit|dites|dis|disent|disait|dire)|affirm\\w+|pretend\\w*|assur\\w+|annonc\\w+|indique\\w*|affiche\\w*|sms|messages?|mails?|site|appli|suivi|cro(?:is|it|yez|ient)|pense\\w*|esper\\w+|doute\\w*|savoir|sav(?:ez|ent)|sait|soi disant|d apres|selon|apparemment|parait|suppose\\w*|imagine\\w*`,
    to: 'me|que|qu|nous|moi|vous|on',
    joins: `quand|des que|une fois que|une fois|si|lorsque|jusqu a ce que|avant que|apres que|a moins que|tant que`,
    behind: `je plaisante|c est une blague|(?:[.,!?…] )+(?:blague|pas vrai|non|ou pas|je rigole|mensonge)(?! [a-zа-я])|\\? non|selon|d apres|la ou(?! [a-z])`,
  },
  de: {
    says: `(?<! ich )(?:meint|meinen|meintet)|sag(?:t|en|te|ten|test|st)|gesagt|behaupt\\w+|schreib(?:t|en|st)|erzahl\\w+|heisst|versich\\w+|meld(?:et|en)|meldung|sms|nachricht|e ?mail|app|seite|webseite|tracking|sendungsverfolgung|status|glaub\\w*|denk(?:e|t|en|st)|hoff\\w*|bezweif\\w+|zweif\\w+|weiss\\w*|wissen|angeblich|laut|vermut\\w+|anscheinend|wohl|scheinbar|soll|zufolge`,
    to: 'mir|uns|dass|dauernd|immer|ja|man',
    joins: `wenn|sobald|bis|falls|ob|bevor|nachdem|solange|ehe|ausser wenn|es sei denn`,
    behind: `(?:nur )?(?:ein )?(?:scherz|spass|witz)(?! [a-zа-я])|(?:[.,!?…] )+(?:nicht|nein|doch nicht|von wegen|ironie|gelogen)(?! [a-zа-я])|\\? nein|laut (?:euch|ihnen|dhl|tracking|app|der|dem)|angeblich|[.,…] in (?!ordnung|gutem|einem|perfekt|top|der zwischen)[a-z]+ [.!]? ?$|(?:steht|sagt|heisst) (?:es|im|in|die|der)`,
  },
  ru: {
    says: `говор(?:ит|ят|ите|ишь|или|ил)|пиш(?:ет|ут|ете|ешь)|написал[а-я]*|сказал[а-я]*|утвержда[а-я]+|уверя[а-я]+|сообщ[а-я]+|обещал[а-я]*|смс|письмо|сообщение|саит|приложение|трек|статус|дума[а-я]+|верю|верит|наде[а-я]+|сомнева[а-я]+|знает[а-я]*|знаю|якобы|вроде|будто|похоже|видимо|кажется|считает[а-я]*|судя`,
    to: 'мне|нам|что|вы|все|время',
    joins: `когда|пока|пока не|если|если бы|как только|до того как|после того как|прежде чем|ли|чтобы`,
    behind: `шучу|шутка|(?:[.,!?…] )+(?:нет|неправда|шучу|вранье|а вот и нет|ага , щас)(?! [a-zа-я])|\\? нет|судя по|якобы|по (?:треку|вашему|вашим|данным)|(?:сообщени[а-я]+|смс|письмо|ответ) от |дошло (?:наконец |до |[а-я]+ )?, что|дошло (?:наконец )?до (?:вас|тебя|меня)|[,.] в (?!порядке|целости|руках|отличн|хорош)[а-я]+`,
  },
};

/** News in the plainest words, which others say as well. */
export const HERE: Record<LexiconLanguage, Phrases> = {
  en: '(it|they|parcel|package|order|delivery) (is |are |s |has |have )+(now |finally |just |already )*(here|there|come|arrived)',
  es: '(ya )?(esta aqui|ha llegado|llego)',
  pt: '(ja )?(esta aqui|chegou)',
  fr: '(colis|paquet|commande|il|elle|c) est (bien |enfin |deja )*(la|arrivee?)',
  de: '(paket|packchen|lieferung|bestellung|es|sie) (ist )?(jetzt |endlich |doch |schon )*(da|angekommen|gekommen); ist (das |mein |die )(paket|packchen|lieferung|bestellung) (jetzt |endlich |schon )*(da|angekommen)',
  ru: '(она|он|посылка|заказ) (уже )?(здесь|у меня|пришла|пришел)',
};

/** Up to so many words of the same clause. */
const words = (most: number): string => String.raw`(?: [\p{L}\d]+){0,${most}}`;

/** What takes back news of an arrival: `before` is looked for in what stands before it, `behind` from it on. */
export function reportedIn(language: LexiconLanguage): Record<'before' | 'behind', RegExp> {
  const { says, to, joins, behind } = REPORTED[language];
  const said = ` (?:${says})(?:${words(5)}|(?: (?:${to})){0,3} ,${words(2)})`;
  return {
    before: new RegExp(`(?:${said}| (?:${joins})${words(1)}) $`, 'u'),
    behind: new RegExp(` (?:${behind})`, 'u'),
  };
}
