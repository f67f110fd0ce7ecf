import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Questions about what is sold, which share their words with requests: "in green" with an exchange, "the invoice" with a lost one. */
interface GoodsQuestions {
  /** Whether there are others: "does it come in blue?" */
  range: Phrases;
  /** Whether one may be had in place of another: "can I get it in black instead of brown?" */
  swap: Phrases;
  /** What must be kept for a warranty: "do I need to keep the receipt?" */
  keeping: Phrases;
  /** On what current it runs, and into which wall it goes: "does it work on 110 volts?" */
  power: Phrases;
  /** Words that begin afresh, and that are also done to a device: "I reset it twice". */
  restarts: Phrases;
}

export const GOODS_QUESTIONS: Record<LexiconLanguage, GoodsQuestions> = {
  en: {
    range: `(do|does|would|can|will) (you|it|they|these|this|the _|that|u) (also |still |even |not |guys )*(do|have|come|make|sell|stock|offer|get) (it |this |them |these |one |any |that |the _ )*in (<colour>|a (bigger|smaller|larger|different|longer)|another|other|different|any other|more|xl|xxl|large|small|kids|size)( colou?rs?| sizes?| one| version)*; (do|does|have|can|could|would|is|are) (you|they|there|u|ye) (guys |also |still |even |not |any |a |sell |stock |make |do |have |got |get |offer )*(bigger|larger|smaller|longer|shorter|brighter|taller|wider|higher|cheaper|newer|stronger|matching|other|different) (_ )?(ones?|versions?|models?|sizes?|colou?rs?|_)(?! (than|number|address|order|email|offer|option|date|time|way))`,
    swap: `(can|could|may|might) (i|we|you) (please )?(get|have|do|make|change|swap|order|switch|take|send)( me| it| that| the)? ?.. (instead of|rather than)`,
    keeping: `(do|should|must|have) (i |we )?(need |have |got |still )*(to )?(keep|hang on to|save|hold on to) (the |my |this )?(invoice|receipt|box|packaging|bill|proof of purchase)( for (the )?(warranty|guarantee).*)?`,
    power: `volts?; voltage; (100|110|115|120|127|220|230|240) v; plugs?(?! (_ )?(it|this|that|them|in|into|my|the|to))(?! in); (wall|power|mains|uk|us|eu|european) (socket|outlet|adapter|adaptor)s?; (plug|travel|voltage) (adapter|adaptor|converter); (adapter|adaptor|converter)(?! (for|to) (_ ){0,3}(iphone|phone|tv|laptop|mac|hdmi|tablet)); sockets?`,
    restarts: `(?<!(we|us|i) )restart(s|ed|ing)?; i restart(ed)?; (factory |hard |soft |full )?reset(s|ting)?`,
  },
  es: {
    range: `(l[oa]s? )?(tienen|teneis|tenes|viene|vienen|hay|venden|fabrican|hacen|existe) (tambien |est[ae] |l[oa] )*(en) (<colour>|otro color|otros colores|mas grande|otra talla|otras tallas|talla _)(?! (pero|y (pedi|llego)|vez|lugar)); (teneis|tienen|tenes|hay|vendeis|venden|haceis|hacen|existe|existen) (_ ){0,2}(un[oa]?s? |algun[oa]? |el mismo |la misma )*(_ )?(mas (grande|pequeñ[oa]|larg[oa]|potente|brillante|chic[oa]|alt[oa]|anch[oa])s?)`,
    swap: `(puedo|podria|podriais|podeis|pueden|puede|podrian|se puede|seria posible|habria forma de) .. en (vez|lugar) d(e|el)`,
    keeping: `(tengo que|debo|hace falta|hay que|necesito|es necesario) (guardar|conservar|mantener) (la |el |mi )?(factura|recibo|ticket|boleta|caja|empaque|comprobante)( .*)?`,
    power: `voltios?; voltaje; tension; (100|110|120|127|220|230|240) v; enchufes?; clavijas?; tomacorriente; (adaptador|transformador)(?! (para|de) (_ ){0,3}(iphone|movil|telefono|celular|tele|portatil|hdmi))`,
    restarts: `reinici*; restablec*; resete*; reset`,
  },
  pt: {
    range: `(tem|vem|ha|tens|vendem|fazem|existe|voces tem) (tambem |ess[ea] |dess[ea] |ela |ele |o mesmo |a mesma )*(em) (<colour>|outra cor|outras cores|outro tamanho|maior|tamanho _)(?! (mas|e (pedi|veio)|vez)); (tem|tens|voces tem|vendem|fazem|existe|ha) (_ ){0,2}(um |uma |algum |alguma )*(_ )?(maior|maiores|menor|menores|mais (comprid[oa]|potente|alt[oa]|forte))(?! (que|prazo|desconto|valor))`,
    swap: `(posso|podia|podem|podiam|da para|da pra|tem como|seria possivel|poderia|pode|quero saber se) .. (em vez|no lugar|ao inves) d(e|o|a)`,
    keeping: `(preciso|tenho que|tenho de|devo|e preciso|convem|e necessario) (de )?(guardar|manter|conservar) (a |o |minha )?(fatura|factura|nota|nota fiscal|recibo|caixa|embalagem|comprovante)( .*)?`,
    power: `volts?; voltagem; tensao; bivolt; (100|110|120|127|220|230|240) v; tomadas?; fichas?; (adaptador|transformador)(?! (para|de) (_ ){0,3}(iphone|celular|telemovel|telefone|tv|notebook|hdmi))`,
    restarts: `reinici*; redefini*; reset*; repor (as |os )?(definicoes|padroes) de fabrica`,
  },
  fr: {
    range: `(vous |elle |il |ca |elles |ils |on )*(la |le |les |l )?(faites|existe|existent|avez|vendez|trouve|proposez|fait) (aussi |t elle |t il |vous |encore )*(en) (<colour>|d autres (couleurs|tailles)|plus (grand|petit)|une autre (couleur|taille)|autre (couleur|taille)|taille _)(?! (mais|et (j ai|on m))); (vous (avez|faites|vendez|en avez|en faites)|avez vous|faites vous|ca existe|il existe|existe t il) (_ ){0,3}plus (grand|petit|long|puissant|lumineu|haut|large)(s|e|es|x)?`,
    swap: `(je peux|puis je|pouvez vous|pourrais je|je pourrais|on peut|possible|pourriez vous|vous pouvez) .. (a la place|au lieu) d(e|u|es)?`,
    keeping: `(dois je|je dois|faut il|il faut|est ce que je dois|est ce qu il faut|besoin de) (garder|conserver) (la |le |ma |mon |l )?(facture|ticket|recu|boite|carton|emballage|preuve d achat)( .*)?`,
    power: `volts?; voltage; (100|110|120|127|220|230|240) v; prises?(?! (jack|usb|casque|hdmi)); fiche; secteur; (adaptateur|transformateur)(?! (pour|de) (_ ){0,3}(iphone|telephone|tel|tele|ordi|hdmi))`,
    restarts: `reinitialis*; redemarr*; reset; recommenc*`,
  },
  de: {
    range: `(gibt es|gibts|gibt s|habt ihr|haben sie|gits|hatts|hetts|hobts|kommt) (die|den|das|sie|ihn|es|de|d _|die _|auch|auch noch|denn|so was| )*(auch )?(noch )?in (<colour>|grun|blau|schwarz|rot|weiss|anderen farben|einer anderen (farbe|grosse)|grosser|kleiner|grosse _)(?! (bekommen|geliefert|statt)); (gibt es|gibts|habt ihr|haben sie|verkauft ihr|verkaufen sie|macht ihr|fuhrt ihr|fuhren sie) (_ ){0,4}(grosser|kleiner|langer|heller|starker|hoher|breiter)(e|er|en|es)?`,
    swap: `(kann|konnte|konnt|konnten|konnen|ginge|geht|ginge das|durfte) .. (statt|anstatt|anstelle)`,
    keeping: `(muss|soll|sollte|brauche) (ich |man )(die |den |das |meine )?(rechnung|quittung|beleg|kassenbon|karton|verpackung|ovp) (aufheben|aufbewahren|behalten|fur die garantie|noch)( .*)?`,
    power: `volt; spannung; (100|110|115|120|127|220|230|240) v; stecker; netzstecker; steckdosen?; schuko*; trafo; netzteil; (adapter|reiseadapter)(?! (fur|zum|ans) (_ ){0,3}(iphone|handy|tv|fernseher|laptop|hdmi))`,
    restarts: `zurucksetz*; neustart*; neu starten`,
  },
  ru: {
    range: `(есть|бывает|бывают|имеется|делаете|продаете|а) (ли |такая |такой |такие |она |они |у вас |еще |тоже |этот |эта )*(в (<colour>|син|черн|бел|красн|зелен|друг)[а-я]{0,4} (цвете|размере)|(зелен|син|черн|бел|красн|желт)[а-я]{0,4} (есть|бывает|такие)|других цветов|другого (цвета|размера)); (есть|бывает|бывают|имеется|делаете|продаете) (ли |у вас |такой |такая |такие |еще |_ )*(побольше|поменьше|больше размером|больших размеров|большего размера|меньшего размера|подлиннее|помощнее|поярче)`,
    swap: `(можно|нельзя ли|могу|можете|могли бы) .. вместо; (можно|нельзя) вместо; вместо _ (_ )?(можно|пришлите|отправьте)`,
    keeping: `(нужно|надо|стоит|обязательно|должен|должна) (ли )?(хранить|сохранять|беречь|сохранить|оставлять) (чек|квитанци*|коробк*|упаковк*|накладн*)( .*)?; (хранить|сохранять) (ли )?(чек|коробк*|упаковк*)`,
    power: `вольт[а-я]*; напряжени[а-я]+; (100|110|120|127|220|230|240) в; вилк[а-я]+; евровилк[а-я]+; розетк[а-я]+; (адаптер|переходник)[а-я]*(?! (для|на|под) (_ ){0,3}(айфон[а-я]*|телефон[а-я]*|телевизор[а-я]*|ноутбук[а-я]*|hdmi))`,
    restarts: `сброс*; перезапус*; перезагру*`,
  },
};
