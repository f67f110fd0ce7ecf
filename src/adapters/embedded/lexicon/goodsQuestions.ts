import type { LexiconLanguage, Phrases } from './lexicon.ts';

/** Questions about what is sold, which share their words with requests: "in green" with an exchange, "the invoice" with a lost one. */
interface GoodsQuestions {
  /** Whether there are others: "does it come in blue?" */
  range: Phrases;
  /** Whether one may be had in place of another: "can I get it in black instead of brown?" */
  swap: Phrases;
  /** What must be kept for a warranty: "do I need to keep the receipt?" */
  keeping: Phrases;
}

export const GOODS_QUESTIONS: Record<LexiconLanguage, GoodsQuestions> = {
  en: {
    range: `(do|does|would|can|will) (you|it|they|these|this|the _|that|u) (also |still |even |not |guys )*(do|have|come|make|sell|stock|offer|get) (it |this |them |these |one |any |that |the _ )*in (<colour>|a (bigger|smaller|larger|different|longer)|another|other|different|any other|more|xl|xxl|large|small|kids|size)( colou?rs?| sizes?| one| version)*`,
    swap: `(can|could|may|might) (i|we|you) (please )?(get|have|do|make|change|swap|order|switch|take|send)( me| it| that| the)? ?.. (instead of|rather than)`,
    keeping: `(do|should|must|have) (i |we )?(need |have |got |still )*(to )?(keep|hang on to|save|hold on to) (the |my |this )?(invoice|receipt|box|packaging|bill|proof of purchase)( for (the )?(warranty|guarantee).*)?`,
  },
  es: {
    range: `(l[oa]s? )?(tienen|teneis|tenes|viene|vienen|hay|venden|fabrican|hacen|existe) (tambien |est[ae] |l[oa] )*(en) (<colour>|otro color|otros colores|mas grande|otra talla|otras tallas|talla _)(?! (pero|y (pedi|llego)|vez|lugar))`,
    swap: `(puedo|podria|podriais|podeis|pueden|puede|podrian|se puede|seria posible|habria forma de) .. en (vez|lugar) d(e|el)`,
    keeping: `(tengo que|debo|hace falta|hay que|necesito|es necesario) (guardar|conservar|mantener) (la |el |mi )?(factura|recibo|ticket|boleta|caja|empaque|comprobante)( .*)?`,
  },
  pt: {
    range: `(tem|vem|ha|tens|vendem|fazem|existe|voces tem) (tambem |ess[ea] |dess[ea] |ela |ele |o mesmo |a mesma )*(em) (<colour>|outra cor|outras cores|outro tamanho|maior|tamanho _)(?! (mas|e (pedi|veio)|vez))`,
    swap: `(posso|podia|podem|podiam|da para|da pra|tem como|seria possivel|poderia|pode|quero saber se) .. (em vez|no lugar|ao inves) d(e|o|a)`,
    keeping: `(preciso|tenho que|tenho de|devo|e preciso|convem|e necessario) (de )?(guardar|manter|conservar) (a |o |minha )?(fatura|factura|nota|nota fiscal|recibo|caixa|embalagem|comprovante)( .*)?`,
  },
  fr: {
    range: `(vous |elle |il |ca |elles |ils |on )*(la |le |les |l )?(faites|existe|existent|avez|vendez|trouve|proposez|fait) (aussi |t elle |t il |vous |encore )*(en) (<colour>|d autres (couleurs|tailles)|plus (grand|petit)|une autre (couleur|taille)|autre (couleur|taille)|taille _)(?! (mais|et (j ai|on m)))`,
    swap: `(je peux|puis je|pouvez vous|pourrais je|je pourrais|on peut|possible|pourriez vous|vous pouvez) .. (a la place|au lieu) d(e|u|es)?`,
    keeping: `(dois je|je dois|faut il|il faut|est ce que je dois|est ce qu il faut|besoin de) (garder|conserver) (la |le |ma |mon |l )?(facture|ticket|recu|boite|carton|emballage|preuve d achat)( .*)?`,
  },
  de: {
    range: `(gibt es|gibts|gibt s|habt ihr|haben sie|gits|hatts|hetts|hobts|kommt) (die|den|das|sie|ihn|es|de|d _|die _|auch|auch noch|denn|so was| )*(auch )?(noch )?in (<colour>|grun|blau|schwarz|rot|weiss|anderen farben|einer anderen (farbe|grosse)|grosser|kleiner|grosse _)(?! (bekommen|geliefert|statt))`,
    swap: `(kann|konnte|konnt|konnten|konnen|ginge|geht|ginge das|durfte) .. (statt|anstatt|anstelle)`,
    keeping: `(muss|soll|sollte|brauche) (ich |man )(die |den |das |meine )?(rechnung|quittung|beleg|kassenbon|karton|verpackung|ovp) (aufheben|aufbewahren|behalten|fur die garantie|noch)( .*)?`,
  },
  ru: {
    range: `(есть|бывает|бывают|имеется|делаете|продаете|а) (ли |такая |такой |такие |она |они |у вас |еще |тоже |этот |эта )*(в (<colour>|син|черн|бел|красн|зелен|друг)[а-я]{0,4} (цвете|размере)|(зелен|син|черн|бел|красн|желт)[а-я]{0,4} (есть|бывает|такие)|других цветов|другого (цвета|размера))`,
    swap: `(можно|нельзя ли|могу|можете|могли бы) .. вместо; (можно|нельзя) вместо; вместо _ (_ )?(можно|пришлите|отправьте)`,
    keeping: `(нужно|надо|стоит|обязательно|должен|должна) (ли )?(хранить|сохранять|беречь|сохранить|оставлять) (чек|квитанци*|коробк*|упаковк*|накладн*)( .*)?; (хранить|сохранять) (ли )?(чек|коробк*|упаковк*)`,
  },
};
