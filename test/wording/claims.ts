import type { Language } from '../../dialogs/wording/wording.ts';

type Claims = Readonly<Record<Language, RegExp>>;

/** What no sentence may say: begging, blame, lecture, discouragement, closing a dispute, hollow sympathy. */
export const FORBIDDEN: Readonly<Record<Language | 'all', RegExp[]>> = {
  all: [
    /!/,
    /\p{Extended_Pictographic}/u,
    /\bVIP\b/,
    /\b(policy|rung|ladder|tolerance|case file|null|NaN)\b/i,
  ],
  en: [
    /\b(5|five)[- ]stars?\b|\b(leave|write|change|remove) .{0,20}\b(review|feedback|rating)\b/i,
    /\b(close|cancel|withdraw|drop|delete) .{0,20}\bdispute/i,
    /\b(don't|do not|no need to|instead of) .{0,20}\b(open|opening)\b.{0,20}\bdispute|\btakes? long/i,
    /\bno right\b|\bnot entitled\b|\bonly \d+ days\b|\btoo late\b|\bdeadline\b/i,
    /\byour (own )?(fault|mistake)\b|\byou should have\b(?! a person)|\byou (chose|ordered) the wrong\b/i,
    /\bcalm down\b|\blanguage model\b|\bas an AI\b|\bunfortunately\b|\binconvenience\b/i,
    /\bunderstand (your|how) (frustrat|you feel|upset)|\bvalued customer\b|\bI feel\b/i,
  ],
  es: [
    /\breseña|\bestrellas\b|\bvaloraci[oó]n|\bopini[oó]n positiva/i,
    /\b(cierr|cerr|cancel|retir)\w* .{0,20}\b(disputa|reclamo)/i,
    /\bno (abras|hace falta abrir)\b.{0,20}\bdisputa|\btarda(n|rá)? mucho\b/i,
    /\bno tienes derecho\b|\bdemasiado tarde\b|\bplazo\b/i,
    /\b(tu culpa|tu error|te equivocaste|deberías haber)\b|\bno (lo )?(has|hayas) elegido bien\b/i,
    /\bc[aá]lmate\b|\btranquil[íi]zate\b|\bmodelo de lenguaje\b|\blamentablemente\b|\blas molestias\b/i,
    /\bentiendo (tu|que est[eé]s)|\bcomprendo (tu|que est[eé]s)/i,
  ],
  pt: [
    /\bavalia[cç]|\bestrelas\b|\bcoment[aá]rio positivo/i,
    /\b(fech|encerr|cancel|retir)\w* .{0,20}\b(disputa|reclamação)/i,
    /\bnão (abra|precisa abrir)\b.{0,20}\bdisputa|\bdemora(m)? muito\b/i,
    /\bnão tem direito\b|\btarde demais\b|\bprazo\b/i,
    /\b(sua culpa|seu erro|você errou|deveria ter (lido|visto|escolhido))\b/i,
    /\bacalme\b|\bcalma\b|\bmodelo de linguagem\b|\binfelizmente\b|\btranstorno/i,
    /\bentendo (sua|a sua|que você est)|\bcompreendo\b/i,
  ],
  fr: [
    /\bétoiles\b|\bavis positif|\bévaluation|\bcommentaire positif/i,
    /\b(ferm|clôtur|annul|retir)\w* .{0,20}\blitige/i,
    /\bn'ouvrez pas\b|\bprend(re)? (beaucoup de|du) temps\b/i,
    /\bpas le droit\b|\btrop tard\b|\bdélai\b/i,
    /\bvotre (faute|erreur)\b|\bvous auriez dû\b|\bvous vous êtes tromp/i,
    /\bcalmez\b|\bmodèle de langage\b|\bmalheureusement\b|\bla gêne occasionnée\b/i,
    /\bje comprends (votre|que vous)/i,
  ],
  de: [
    /\bBewertung|\bSterne\b|\bRezension/i,
    /\b(Streitfall|Dispute?)\b.{0,30}\b(schließen|zurückziehen|zurücknehmen)/i,
    /\bkeinen Streitfall\b|\bdauert (sehr )?lange\b/i,
    /\bkein Recht\b|\bkeinen Anspruch\b|\bzu spät\b|\bFrist\b/i,
    /\bIhre Schuld\b|\bIhr Fehler\b|\bSie hätten\b/i,
    /\bberuhigen Sie\b|\bSprachmodell\b|\bleider\b|\bUnannehmlichkeit/i,
    /\bverstehe (Ihren|Ihre|dass Sie)\b/i,
  ],
  ru: [
    /отзыв|зв[её]зд|оценк/i,
    /(закр|отмен|отзов)[а-яё]* .{0,20}спор/i,
    /не открывайте|долго (длится|рассматрива)/i,
    /не вправе|нет права|не имеете права|слишком поздно|истека/i,
    /ваша вина|сами виноваты|ваша ошибка|вам следовало|вы ошиблись/i,
    /успокойтесь|языковая модель|к сожалению|неудобств/i,
    /(понимаем?|понять) (ваше|ваши|как вы|что вы)/i,
  ],
};

/** Words of apology. */
export const SORRY: Claims = {
  en: /\b(sorry|apolog\w*|regret\w*)\b/i,
  es: /\b(lo siento|siento que|perd[oó]n\w*|disculp\w*|lament\w*)\b/i,
  pt: /\b(lament\w*|desculp\w*|sinto muito|perdão)\b/i,
  fr: /\b(désolés?|excus\w*|pardon\w*|regrett\w*)\b/i,
  de: /tut mir leid|\bentschuldig\w*|\bbedau\w*|\bverzeih\w*/i,
  ru: /(?<![а-яё])жаль(?![а-яё])|извин|прост(и|ите)(?![а-яё])|сожале/i,
};

/** Speed that nobody has promised. */
export const PROMISES_OF_SPEED: Claims = {
  en: /\b(today|tonight|tomorrow|immediately|instantly|right away|as soon as possible|shortly|soon)\b/i,
  es: /\b(hoy|mañana|inmediatamente|de inmediato|cuanto antes|pronto|enseguida)\b/i,
  pt: /\b(hoje|amanhã|imediatamente|de imediato|em breve|logo)\b/i,
  fr: /\b(aujourd'hui|demain|immédiatement|tout de suite|bientôt|rapidement)\b/i,
  de: /\b(heute|morgen|sofort|umgehend|gleich|bald|in Kürze)\b/i,
  ru: /(?<![а-яё])(сегодня|завтра|немедленно|сразу|скоро|вскоре)(?![а-яё])/i,
};

/** Words that would tell a stranger whether a number is a real order, or which of two facts was wrong. */
export const TELLS_OF_ORDER: Claims = {
  en: /\b(exists?|found|find|no (such )?order|there is|wrong|incorrect|invalid|unknown|match\w*|valid|we have|registered|belongs?|recogni[sz]e\w*|correct|your order)\b/i,
  es: /\b(existe\w*|encontr\w*|no hay|incorrect\w*|equivocad\w*|inválid\w*|válid\w*|coincide\w*|correct\w*|registrad\w*|pertenece\w*|tu pedido)\b/i,
  pt: /\b(existe\w*|encontr\w*|não há|incorret\w*|errad\w*|inválid\w*|válid\w*|confere\w*|corret\w*|registrad\w*|pertence\w*|seu pedido)\b/i,
  fr: /\b(existe\w*|trouv\w*|aucune|incorrect\w*|erron\w*|invalide\w*|valide\w*|correspond\w*|correct\w*|enregistr\w*|appartien\w*|votre commande)\b/i,
  de: /\b(existier\w*|gefunden|finde\w*|keine Bestellung|falsch\w*|ungültig\w*|gültig\w*|stimmt|stimmen|passt|passen|richtig\w*|gehört|bekannt|Ihre Bestellung)\b/i,
  ru: /существу|найден|нашл|находит|нет такого|неверн|неправильн|верн(?!у)|совпада|подход|действител|принадлеж|ваш(его|ему)? заказ/i,
};

/** What must be there: that it is automated, that a person can be had, that all of the money can be asked for. */
export const ANSWERS: Readonly<Record<Language, { automated: RegExp; person: RegExp; full: RegExp }>> = {
  en: { automated: /automated assistant/, person: /person|team/, full: /the full amount|a full refund/ },
  es: {
    automated: /asistente automático/,
    person: /persona|equipo/,
    full: /el (importe|reembolso) completo/,
  },
  pt: { automated: /assistente automático/, person: /pessoa|equipe/, full: /o (valor|reembolso) total/ },
  fr: {
    automated: /assistant automatique/,
    person: /personne|équipe/,
    full: /la totalité|remboursement total/,
  },
  de: {
    automated: /automatische[rn]? Assistent/,
    person: /Mensch|Team/,
    full: /den vollen Betrag|die volle Erstattung/,
  },
  ru: { automated: /автоматический помощник/, person: /сотрудник/i, full: /всю сумму|полный возврат/ },
};
