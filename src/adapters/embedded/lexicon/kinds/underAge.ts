import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** How old a child says it is, in figures and in words, and who the telephone or the card is of. Who has children, or an anniversary, says numbers as well. */
const AGE: Record<LexiconLanguage, string> = {
  en: '([5-9]|1[0-7]|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
  es: '([5-9]|1[0-7]|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete)',
  pt: '([5-9]|1[0-7]|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze|dezesseis|dezasseis|dezessete|dezassete)',
  fr: '([5-9]|1[0-7]|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept)',
  de: '([5-9]|1[0-7]|sechs|sieben|acht|neun|zehn|elf|zwolf|dreizehn|vierzehn|funfzehn|sechzehn|siebzehn)',
  ru: '([5-9]|1[0-7]|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать)',
};

export const UNDER_AGE: Record<LexiconLanguage, Phrases> = {
  en: `
    (me|am|im|i m|i am) (only |just |still |literally )?${AGE.en}( years?)?( old)? ,? ?(and |n |an )?(i |did |it |my |the )*(pressed|press|bought|ordered|clicked|push|pushed|made (the|an) account|button|by accident|mistake|mum|mom|mummy|mommy|dad|daddy|nan|grandad|grandpa|granny|uncle|auntie|brother|sister)(?! (of (two|three|four)))
    (?<!(size|sizes|needed|need|wanted|take|wear|uk|eu|us|number|get|of) )${AGE.en} (and|n|an) i (pressed|clicked|bought|ordered|pushed) (_ ){0,6}(asleep|sleeping|button|by accident|mistake|phone|tablet|ipad|card|cross|angry)(?! (the |a |an )?(\\d+|one|two|three|four|five|six|ten|twelve) )
    (im|i m|i am|am|me) (still )?(under|below|not even) (1[0-8]|sixteen|eighteen)(?! (stone|kg|miles|pounds|euros|days|weeks|months|inches|cm|minutes|hours)); (am i|can i|do i|is it ok) (_ ){0,3}(allowed|have to|need|order|return|cancel) (_ ){0,8}(im|i m|i am|am) (only )?${AGE.en}(?! (days|weeks|months|miles|minutes|hours|stone|weeks))
    (used|using|took|on|with|from) (my |the )(nan|nans|gran|grans|mum|mums|mom|moms|dad|dads|aunt|aunties|uncle|uncles|grandad|grandads|grandma|grandmas|brother|brothers|sister|sisters|teacher) (s )?(_ )?(phone|card|tablet|ipad|account|laptop) (_ ){0,3}(she|he|they|who) (_ )?(thinks?|thought|not know|asleep|sleeping|no idea|will be (cross|mad|angry))`,
  es: `
    (tengo|teno|(?<!(vengo|vine|quedo|quede|talla|me) )con) ${AGE.es} (,|y|e|pero|x|el|mi|la) ?(_ ){0,3}(use|usado|compre|comprado|pedi|pedido|apreto|aprete|sin (querer|qerer)|me dejo|mama|papa|mami|papi|tio|tia|abuel[oa]|cancel[a-z]+)(?! (euros|pesos|anos (de|en)|(el |la |los |un |una |de |del )?(\\d+|un[oa]?|dos|tres|cuatro|cinco|diez|doce) ))
    (soy|soi|me llamo) (_ ){1,4}(y )?tengo ${AGE.es}( anos| anitos)?(?! (pedidos|dias|euros|pesos|meses|paquetes|hijos|nietos|cajas|unidades|semanas|horas|anos (de|en|comprando|como))); yo (lo |la )?(pedi|compre|aprete) (_ ){0,5}(celular|telefono|tarjeta|cuenta|tablet) de mi (tia|tio|mama|papa|abuel[oa]|herman[oa]|prim[oa])(?! (porque|con (su )?permiso|, (el|ella) me))
    (puedo|se puede|me dejan) (_ ){0,4}(devolver|comprar|cancelar|pedir) (_ ){0,5}(soy menor|tengo ${AGE.es}( anos)?)(?! (pedidos|dias|euros|pesos|meses|anos de))`,
  pt: `
    (?<!(tamanho|numero) que )(tenho|tenhu|(?<!(fico|fiquei|venho|vim|tamanho) )com) ${AGE.pt} (,|e|mas|o|a|meu|minha) ?(_ ){0,3}(usei|comprei|pedi|encomendei|carreguei|cliquei|apertei|sem querer|deixou|mamae|papai|mae|pai|tio|tia|avo|cancel[a-z]+)(?! (euros|reais|anos (de|na)|(o |a |os |as |um |uma |de |do )?(\\d+|uma?|dois|duas|tres|quatro|cinco|dez|doze) ))
    (sou|me chamo|chamo me) (_ ){1,4}(e )?tenho ${AGE.pt}( anos| aninhos)?(?! (pedidos|dias|euros|reais|meses|encomendas|filhos|netos|caixas|unidades|semanas|horas|anos (de|na|como))); (eu )?(pedi|comprei|cliquei|carreguei|encomendei) (_ ){0,5}(celular|telemovel|cartao|conta|tablet) d[oa] (meu |minha )?(tia|tio|mae|pai|avo|irma|irmao|prim[oa]) (_ ){0,3}(escondid[oa]|sem (ela|ele|querer|pedir|permissao)|(ela|ele) nao sabe|esta(va)? a dormir|dormindo)
    (posso|da para|deixam) (_ ){0,4}(devolver|comprar|cancelar|pedir) (_ ){0,5}(sou menor|tenho ${AGE.pt} anos)(?! (de (casa|cliente)))`,
  fr: `
    (j ai|jai|je|j é|jé|je suis) (que |seulement |juste |bientot )?${AGE.fr} ans(?! (d|de|dans|a la|que je) )(?! (mariage|garantie|metier)); (je suis|jsuis|chuis|suis) (en |au )(cp|ce1|ce2|cm1|cm2|ce 1|ce 2|cm 1|cm 2|sixieme|cinquieme|quatrieme|troisieme|seconde|6 e|5 e|4 e|3 e|6 eme|5 eme|4 eme|3 eme)(?! (professeur|prof|main|position|partie|etage|semaine|fois|ligne))
    (c est|cest|c) (pour )?(mon |ma |le |la )(ptit |petit |petite )?(frere|soeur|fils|fille|neveu|niece) (_ ){0,4}(a )?${AGE.fr} ans (_ ){0,4}(ecrit|ki ecrit|qui ecrit|a commande|tout seul|toute seule); (neveu|niece|fils|fille|frere|soeur|enfant) , ${AGE.fr} ans , (_ ){0,3}(_ )?(achete|commande|ecri[a-z]+|annul[a-z]+|tout seul)
    (sans demander|sans le dire|sans faire expres) (_ ){0,2}(a )?(papa|maman|mes parents|ma mere|mon pere|papi|mamie|tonton|tata|mon oncle|ma tante)(?! (noel)); (ans|ant) (_ ){0,2}(j ai|jé|jai) (achete|commande) (_ ){0,6}(sans faire expres|cell|tel|telephone|tablette|carte) (_ ){0,3}(oncle|tante|mere|pere|papa|maman|frere|soeur|papi|mamie)(?! (m a dit))`,
  de: `
    (ich bin|bin|bi|be|i bin|ech be|ich heisse) (_ ){0,3}(?<!(grosse|gr|nummer|konfektionsgrosse|mit|bei) )${AGE.de} (jahre |jahr )?(alt )?(_ ){0,4}(mama|papa|oma|opa|mami|papi|papis?|knopf|gedruckt|aus versehen|tablet|handy|abstelle|schlaft|einhorn|darf ich|kann ich|gekauft|bestellt|bstellt)(?! (jahre kunde|tage))
    (ich bin|bin|ech be) (die |der |d |de )?[a-z]{2,12} (und |ond |u )?(ich |ech )?(bin|be) ${AGE.de}( jahre| jahr)?( alt)?(?! (uhr|tage|wochen|monate|stunden|minuten|meter|kilo|mal|euro|prozent|pakete|km|cm|jahre (kund|lang|hier|bei|dabei)))
    (mit|auf|vom|von) (em |dem |der |meinem |meiner )?(tablet|handy|karte|konto|telefon|ipad) (vom|von|vo) (mama|papa|opa|oma|papi|mami|meiner (mama|oma|tante)|meinem (papa|opa|onkel|bruder)) (_ ){0,5}(ohne|aus versehen|heimlich|schlaft|weiss (es )?nicht|weiss nichts|bestellt|bstellt) (_ )?(fragen|gefragt|zu fragen|aus versehen|heimlich)?(?! (weil|fur (mich|uns) und (er|sie) weiss))`,
  ru: `
    мне (всего |только |вообще то |же |еще |пока )*${AGE.ru} (а |и |, |это )*(дед|деда|бабушк[а-я]+|мам[а-я]+|папа|бат[а-я]+|сестр[а-я]+|брат[а-я]*|няня|тет[а-я]+|дяд[а-я]+|учительниц[а-я]+|можно|нажал[а-я]*|купил[а-я]*|заказал[а-я]*|накупил[а-я]*|случайно)(?! (на (скидк|посылк)[а-я]+))
    мне (всего |только |вообще то |же )*${AGE.ru}(?! (размер|штук|пар|номер))( лет| годиков| годик)?( ,)? (_ ){0,4}(с (деда|деды|маминой|папиной|бабушкиной|его|ее|бати) (карты|телефона|аккаунта)|с бати аккаунта|через мамин|с маминого|с папиного|его карты|не знает|нажал[а-я]*|накупил[а-я]*|случайно)
    мне (вообще то |же |всего |только |уже )+${AGE.ru}(?! (дн[а-я]*|день|недел[а-я]*|месяц[а-я]*|минут[а-я]*|час[а-я]*|штук[а-я]*|рубл[а-я]*|процент[а-я]*|доллар[а-я]*|евро|из|числ[а-я]*|размер[а-я]*|раз|см|пар[а-я]*|тыс[а-я]*|%|$|пришло|прислали)); а мне ${AGE.ru} , ; (мне ${AGE.ru}) (можно|разрешено) мне
    (взял[а-я]*|через|с) (_ )?(его|ее|мамин|папин|дедов|бабушкин|маминого|папиного|дедушкин) (телефон[а-я]*|карт[а-я]+|айпад[а-я]*|планшет[а-я]*|аккаунт[а-я]*) (_ ){0,3}(и )?(накупил[а-я]*|купил[а-я]*|нажал[а-я]*|случайно|без спрос[а-я]+|тайком|не знает)`,
};
