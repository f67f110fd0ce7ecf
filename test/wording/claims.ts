import type { Language } from '../../dialogs/wording/wording.ts';

/**
 * Any of these whole words or phrases, in any case. `*` stands for further letters of a word, `...` for up to three
 * words between. (JavaScript's own `\b` takes an accented letter for the end of a word.)
 */
function any(...phrases: string[]): RegExp {
  const patterns = phrases.map((phrase) =>
    phrase.replaceAll('*', String.raw`\p{L}*`).replaceAll(' ... ', String.raw`,?(?: \S+){0,3}? `),
  );
  return new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})(?!\p{L})`, 'iu');
}

/** In no language: cheer, pictures, words of the code. */
export const NEVER = [
  /!/,
  /\p{Extended_Pictographic}/u,
  any('policy', 'rung', 'ladder', 'tolerance', 'case file', 'null', 'undefined', 'NaN'),
];

/** What no sentence may say: begging, blame, lecture, discouragement, closing a dispute, hollow sympathy, what becomes of rights that are not the shop's. */
export const FORBIDDEN: Readonly<Record<Language, RegExp>> = {
  en: any(
    ...['(five|5)[- ]stars?', 'leave ... (review|feedback|rating)', '(change|remove|write) ... review'],
    ...['(close|cancel|withdraw|drop) ... disputes?', '(not|no need to|before you) open ... dispute'],
    ...['take(s|n)? (very )?long', 'too late', 'deadline', 'no right', 'not entitled', 'only [0-9]+ days'],
    ...['your (own )?(fault|mistake)', 'you should have (?!a person)*', 'you (chose|ordered) the wrong'],
    ...['calm down', 'language model', 'as an ai', 'unfortunately', 'inconvenience', 'valued customer'],
    ...['understand (your|how|that you)', 'frustrat*', 'none of your rights'],
  ),
  es: any(
    ...['reseñas?', 'estrellas', 'valoraci(ó|o)n*', 'opini(ó|o)n positiva'],
    ...['(cierr|cerr|cancel|retir)* ... (disputa|reclamo)', 'no (abras|hace falta abrir) ... disputa'],
    ...['tarda(n|rá)? (muy )?mucho', 'demasiado tarde', 'plazo', 'no tienes derecho', 'solo [0-9]+ días'],
    ...['tu (culpa|error)', 'te equivocaste', 'deberías haber', 'elegiste mal'],
    ...['cálmate', 'tranquilízate', 'modelo de lenguaje', 'lamentablemente', 'molestias', 'estimad*'],
    ...['(entiendo|comprendo) (tu|que|cómo)', 'frustraci(ó|o)n', 'ningún derecho'],
  ),
  pt: any(
    ...['avalia*', 'estrelas', 'comentário positivo'],
    ...['(fech|encerr|cancel|retir)* ... (disputa|reclamação)', 'não (abra|precisa abrir) ... disputa'],
    ...['demoram? (muito|bastante)', 'tarde demais', 'prazo', 'não tem direito', 'só [0-9]+ dias'],
    ...['(sua|própria) culpa', 'seu erro', 'você errou', 'deveria ter (lido|visto|escolhido|medido)'],
    ...['acalme*', 'tenha calma', 'modelo de linguagem', 'infelizmente', 'transtornos?', 'prezad*'],
    ...['(entendo|compreendo) (a |o )?(sua|seu|que|como)', 'frustração', 'nenhum direito'],
  ),
  fr: any(
    ...['étoiles', 'avis (positif|favorable)', 'évalu*', 'laiss* ... (avis|commentaire)'],
    ...['(ferm|clôtur|annul|retir)* ... litiges?', "n'ouvrez pas ... litige", "d'ouvrir ... litige"],
    ...['(beaucoup de|du) temps', 'trop tard', 'délais?', 'pas le droit', 'seulement [0-9]+ jours'],
    ...['votre (faute|erreur)', 'vous auriez dû', 'vous vous êtes trompé*'],
    ...['calmez*', 'modèle de langage', 'malheureusement', 'gêne', 'cher client'],
    ...['je comprends (votre|que|à quel)', 'frustration', 'aucun droit'],
  ),
  de: any(
    ...['bewert*', '(fünf|5) sterne*', 'rezension*'],
    ...['(streitfall|dispute?) ... (schließen|zurückziehen|zurücknehmen)', 'keinen streitfall'],
    ...['dauert (sehr )?lange', 'zu spät', 'frist*', 'kein recht', 'keinen anspruch', 'nur [0-9]+ tage'],
    ...['ihre (eigene )?schuld', 'ihr fehler', 'sie hätten', 'selbst schuld'],
    ...['beruhigen', 'sprachmodell', 'leider', 'unannehmlichkeit*', 'sehr geehrte*'],
    ...['verstehe (ihren|ihre|dass|wie)', 'frust*', 'keine rechte'],
  ),
  ru: any(
    ...['отзыв*', 'звёзд*', 'звезд*', 'оценк*'],
    ...['(закр|отмен|отзов)* ... спор*', 'не открывайте ... спор*'],
    ...[
      'долго',
      'слишком поздно',
      'истека*',
      'не вправе',
      'нет права',
      'не имеете права',
      'только [0-9]+ дн*',
    ],
    ...['ваша (вина|ошибка)', 'сами виноваты', 'вам следовало', 'вы ошиблись'],
    ...['успокойтесь', 'языковая модель', 'к сожалению', 'неудобств*', 'уважаем*'],
    ...['(понимаю|понимаем) (ваше|ваши|как|что)', 'разочарование', 'никаких прав'],
  ),
};

/** Sentences that must be caught, so that the lists above are known to catch. */
export const CAUGHT: Readonly<Record<Language, string[]>> = {
  en: [
    'Saying yes takes none of your rights away.',
    'Please leave us a good review.',
    'Please close your dispute first.',
    'There is no need to open a dispute.',
    'I understand your frustration.',
    'It is your own fault.',
    'Unfortunately, you have no right to it.',
    'We apologise for the inconvenience.',
    'Disputes take long.',
  ],
  es: [
    'Decir que sí no te quita ningún derecho.',
    'Déjanos cinco estrellas, por favor.',
    'Cierra la disputa, por favor.',
    'No abras una disputa.',
    'Entiendo tu frustración.',
    'Es tu culpa.',
    'Lamentablemente, no tienes derecho.',
    'Cálmate, por favor.',
    'Una disputa tarda mucho.',
  ],
  pt: [
    'Dizer sim não tira nenhum direito seu.',
    'Deixe uma avaliação positiva.',
    'Feche a sua disputa, por favor.',
    'Você não precisa abrir uma disputa.',
    'Entendo a sua frustração.',
    'A culpa é sua, você errou.',
    'Infelizmente, você não tem direito.',
    'Acalme-se, por favor.',
    'A disputa demora muito.',
  ],
  fr: [
    'Dire oui ne vous enlève aucun droit.',
    'Laissez-nous cinq étoiles.',
    'Fermez votre litige.',
    "N'ouvrez pas de litige.",
    'Je comprends votre colère.',
    "C'est votre faute.",
    "Malheureusement, vous n'en avez pas le droit.",
    'Calmez-vous.',
    'Il est trop tard, le délai est passé.',
  ],
  de: [
    'Ein Ja nimmt Ihnen keine Rechte.',
    'Bitte bewerten Sie uns.',
    'Den Streitfall bitte wieder schließen.',
    'Bitte keinen Streitfall eröffnen.',
    'Ich verstehe Ihren Ärger.',
    'Das ist Ihre eigene Schuld.',
    'Leider haben Sie kein Recht darauf.',
    'Beruhigen Sie sich.',
    'Die Frist ist um, das dauert lange.',
  ],
  ru: [
    'Согласие не лишает вас никаких прав.',
    'Оставьте хороший отзыв.',
    'Закройте, пожалуйста, спор.',
    'Не открывайте спор.',
    'Понимаю ваше негодование.',
    'Это ваша вина.',
    'К сожалению, вы не вправе.',
    'Успокойтесь, пожалуйста.',
    'Спор рассматривают долго.',
  ],
};

/** Words of apology. */
export const SORRY: Readonly<Record<Language, RegExp>> = {
  en: any('sorry', 'apolog*', 'regret*'),
  es: any('lo siento', 'siento que', 'perd(o|ó)n*', 'disculp*', 'lament*'),
  pt: any('lament*', 'desculp*', 'sinto muito', 'perdão'),
  fr: any('désolé*', 'excus*', 'pardon*', 'regrett*'),
  de: any('tut mir (sehr )?leid', 'entschuldig*', 'bedau*', 'verzeih*'),
  ru: any('жаль', 'извин*', 'прости(те)?', 'сожале*'),
};

/** Speed that nobody has promised. */
export const PROMISES_OF_SPEED: Readonly<Record<Language, RegExp>> = {
  en: any('today', 'tonight', 'tomorrow', 'immediately', 'instantly', 'right away', 'shortly', 'soon'),
  es: any('hoy', 'mañana', 'inmediatamente', 'de inmediato', 'cuanto antes', 'pronto', 'enseguida'),
  pt: any('hoje', 'amanhã', 'imediatamente', 'de imediato', 'em breve', 'logo'),
  fr: any("aujourd'hui", 'demain', 'immédiatement', 'tout de suite', 'bientôt', 'rapidement'),
  de: any('heute', 'morgen', 'sofort', 'umgehend', 'gleich', 'bald', 'in kürze'),
  ru: any('сегодня', 'завтра', 'немедленно', 'сразу', 'скоро', 'вскоре'),
};

/** Words that would tell a stranger whether a number is a real order, or which of two facts was wrong. */
export const TELLS_OF_ORDER: Readonly<Record<Language, RegExp>> = {
  en: any(
    ...['exists?', 'found', 'find', 'no (such )?order', 'there is', 'wrong', 'incorrect', '(in)?valid'],
    ...['unknown', 'match*', 'we have', 'registered', 'belongs?', 'recogni*', 'correct', 'your order'],
  ),
  es: any(
    ...['existe*', 'encontr*', 'encuentr*', 'no hay', '(in)?correct*', 'equivocad*', '(in)?válid*'],
    ...['coincid*', 'registrad*', 'pertenece*', 'tu pedido', 'desconocid*'],
  ),
  pt: any(
    ...['existe*', 'encontr*', 'não há', '(in)?corret*', 'errad*', '(in)?válid*', 'confere*', 'bate*'],
    ...['registrad*', 'pertence*', 'seu pedido', 'desconhecid*'],
  ),
  fr: any(
    ...['existe*', 'trouv*', 'aucune?', '(in)?correct*', 'erron*', '(in)?valide*', 'correspond*'],
    ...['enregistr*', 'appartien*', 'votre commande', 'inconnue?'],
  ),
  de: any(
    ...[
      'existier*',
      'gefunden',
      'finde*',
      'keine bestellung',
      'falsch*',
      '(un)?gültig*',
      'stimmt',
      'stimmen',
    ],
    ...['passt', 'passen', 'richtig*', 'gehört', '(un)?bekannt*', 'ihre bestellung'],
  ),
  ru: any(
    ...['существ*', 'найд*', 'наш(ё|е)?л*', 'находит*', 'нет такого', '(не)?верн(о|ый|ые)', '(не)?правильн*'],
    ...['совпад*', 'подход*', '(не)?действител*', 'принадлеж*', 'ваш(его|ему)? заказ*', 'неизвест*'],
  ),
};

/** What must be there: that it is automated, that a person can be had, that all of the money can be asked for. */
export const MUST: Readonly<Record<Language, { automated: RegExp; person: RegExp; full: RegExp }>> = {
  en: {
    automated: any('automated assistant'),
    person: any('person', 'team'),
    full: any('the full amount', 'a full refund'),
  },
  es: {
    automated: any('asistente automático'),
    person: any('persona', 'equipo'),
    full: any('el (importe|reembolso) completo'),
  },
  pt: {
    automated: any('assistente automático'),
    person: any('pessoa', 'equipe'),
    full: any('o (valor|reembolso) total'),
  },
  fr: {
    automated: any('assistant automatique'),
    person: any('personne', 'équipe'),
    full: any('la totalité', 'un remboursement total'),
  },
  de: {
    automated: any('automatischer? assistent'),
    person: any('mensch*', 'jemand', 'team'),
    full: any('den vollen betrag', 'die volle erstattung'),
  },
  ru: {
    automated: any('автоматический помощник'),
    person: any('сотрудник*'),
    full: any('всю сумму', 'полный возврат'),
  },
};
