import type { GuardLanguage } from '../brief.ts';
import { any } from './phrases.ts';

/** How one language turns a true figure or a promise into another. */
export interface Turns {
  /** Before an amount or a share: about, only, another. */
  hedges: string;
  /** Before a day: after, from, around. */
  after: string;
  /** Words that deny. */
  denial: RegExp;
  /** Denials that are none: not later than, at no cost, you won't need to repeat it. */
  harmless: RegExp;
  /** The buyer is to pay, or somebody else is spoken of. */
  reversed: RegExp;
}

export const TURNS: Readonly<Record<GuardLanguage, Turns>> = {
  en: {
    hedges:
      'about|around|roughly|approximately|approx|almost|nearly|maybe|perhaps|another|over|under|below|only|or|of up to|not|extra',
    after: 'after|from|since|not before|before|starting|around|about|past|until after|or',
    denial: any(
      'not',
      "\\p{L}*n't",
      'no',
      'never',
      'none',
      'nothing',
      'neither',
      'nobody',
      'cannot',
      'without',
      'hardly',
      'against',
      'could have',
      'would have',
      'used to',
    ),
    harmless: any(
      ...[
        'no later than',
        'not later than',
        '(at )?no (extra )?(cost|charge)',
        'without (any |extra )?(cost|charge)',
      ],
      ...[
        "(won't|don't|will not|do not) (need|have) to ...? ?(repeat|explain|start|write|say|tell) \\p{L}+",
        'no (problem|trouble|need to repeat)',
      ],
      ...[
        "won't need to repeat",
        "you won't have to (start|explain|repeat)",
        "let's not wait any longer",
        'nothing (gets|is) lost',
        "(isn't|hasn't|isn't) (there|come) by then",
        "doesn't fit",
        'no use to you',
        'without one',
      ],
    ),
    reversed: any(
      '(refund|pay|send|give|return|transfer) us',
      'you (refund|pay|owe|give us)',
      'owes?',
      'other (buyers|customers|people)',
      'to us',
      'you (send|return|transfer) (us|it|them)',
      'you give us',
      'person ... (will|to) (say|give|grant|refund|pay|send)',
      'per (?!cent)\\p{L}+',
      'i (wish|would like to be able)',
      'my (own )?(money|pocket|pay|salary)',
      '(conversation|chat) ends',
    ),
  },
  es: {
    hedges:
      'unos|unas|cerca de|alrededor de|aproximadamente|casi|sobre|otros|otras|quizá|solo|sólo|apenas|no|o',
    after: 'a partir del|desde el|después del|tras el|hacia el|alrededor del|sobre el|pasado el|o el',
    denial: any(
      'no',
      'nunca',
      'jamás',
      'nada',
      'nadie',
      'ningún',
      'ninguna',
      'sin',
      'tampoco',
      'ni',
      'ya no',
    ),
    harmless: any(
      ...[
        'sin (ningún |ninguna )?(coste|costo|cargo|gasto)s?( alguno)?',
        'a más tardar',
        'no (tienes|tendrás|hace falta|necesitas) (que |por qué )?(repetir|explicar|empezar)*( nada| de cero)?',
      ],
      ...[
        'sin problema',
        'no esperemos más',
        'no se pierde nada',
        'eso no cambia( nada)?',
        'no (sirve|sirva|venga)',
        'te sirva',
        'que la talla no te sirva',
        'no te sirve',
      ],
    ),
    reversed: any(
      'nos (devuelv|pag|envi|transfier|reembols|debes)*',
      'devuélvenos',
      'otros (clientes|compradores)',
      'a nosotros',
      'nos mand*',
      'te (dará|dé|pagará|mandará)',
      'por (artículo|unidad|pieza|cada|pedido)',
      'menos (comision|gasto|tasa)*',
    ),
  },
  pt: {
    hedges: 'cerca de|uns|umas|aproximadamente|quase|por volta de|outros|outras|talvez|só|apenas|não|ou',
    after: 'a partir de|desde|depois de|após|por volta de|ou',
    denial: any('não', 'nunca', 'jamais', 'nada', 'ninguém', 'nenhum', 'nenhuma', 'sem', 'tampouco', 'nem'),
    harmless: any(
      ...[
        'sem (nenhum |qualquer )?(custo|encargo|taxa)s?( algum)?',
        '(você )?não (precisa|vai precisar|terá que|precisará) (repetir|explicar|começar)( nada| de novo| tudo)?',
      ],
      ...[
        'sem problema',
        'não vamos esperar mais',
        'nada se perde',
        'isso não muda( nada)?',
        'não (serve|sirva)',
        'mais nada',
      ],
    ),
    reversed: any(
      'nos (devolv|pag|envi|transfer|reembols|deve)*',
      'outros (clientes|compradores)',
      'para nós',
      'nos mand*',
      'vai (dar|pagar|mandar)',
      'por (artigo|unidade|item|peça|pedido)',
      'menos (taxa|tarifa|custo)*',
    ),
  },
  fr: {
    hedges: 'environ|près de|à peu près|presque|autour de|quelque|encore|peut-être|seulement|pas|ou',
    after: 'à partir du|dès le|après le|depuis le|vers le|autour du|ou le',
    denial: any(
      'pas',
      'plus',
      'jamais',
      'rien',
      'aucun',
      'aucune',
      'personne ne',
      'sans',
      'ni',
      'aurais',
      'ne',
    ),
    harmless: any(
      ...[
        'sans (aucun |aucuns )?frais',
        'au plus tard',
        "vous n'aurez (pas|rien) à \\p{L}+( répéter| réexpliquer| recommencer)?",
        'sans que vous ayez à \\p{L}+',
        "n'attendons plus",
        'rien ne se perd',
      ],
      ...[
        'cela ne change rien',
        'ne (convienne|convient|va) pas',
        'aucun problème',
        "n'hésitez pas",
        'ne vous inquiétez pas',
        'non plus',
      ],
    ),
    reversed: any(
      'nous (rembours|pay|vers|rend|envoy|dev)(er|ez|iez|re|oir)',
      'vous nous \\p{L}+',
      'autres (clients|acheteurs)',
      'à nous',
      'vous (donnera|paiera|versera|enverra)',
      'par (article|unité|pièce|commande)',
      'moins (les|des) \\p{L}+',
    ),
  },
  de: {
    hedges: 'etwa|ungefähr|circa|ca|rund|fast|knapp|um die|gut|vielleicht|nur|noch|weitere|nicht|oder',
    after: 'ab dem|ab|nach dem|nach|seit dem|seit|um den|gegen den|oder am|oder',
    denial: any(
      'nicht',
      'kein',
      'keine',
      'keinen',
      'keinem',
      'keiner',
      'nie',
      'niemals',
      'nichts',
      'niemand',
      'ohne',
      'weder',
      'kaum',
      'würde',
    ),
    harmless: any(
      ...[
        'ohne (jede |weitere |zusätzliche )?kosten',
        '(sie müssen|müssen sie) nichts \\p{L}+',
        '(müssen|brauchen) ... nicht(s)? (zu )?(wiederholen|erklären)',
        'fangen nicht von vorn an',
        'warten wir nicht länger',
        'nichts geht verloren',
      ],
      ...[
        'daran ändert sich nichts',
        'nicht (passt|gepasst)',
        'kein problem',
        'nicht später als',
        'die größe nicht',
      ],
    ),
    reversed: any(
      '(erstatten|zahlen|überweisen|schulden) sie',
      '(geben|schicken) sie uns',
      'andere (kunden|käufer)',
      'an uns',
      'sie (schicken|geben|senden|überweisen) uns',
      '(gibt|zahlt|schickt) ihnen',
      'pro \\p{L}+',
      'je (stück|artikel)',
      'abzüglich',
    ),
  },
  ru: {
    hedges: 'около|примерно|почти|приблизительно|порядка|по|где-то|лишь|только|ещё|еще|не|или',
    after: 'после|с|раньше|начиная с|около|примерно|или',
    denial: any('не', 'нет', 'ни', 'никогда', 'ничего', 'никто', 'никак', 'без', 'нельзя', 'вряд ли', 'бы'),
    harmless: any(
      ...[
        'не позднее',
        'не позже',
        'без (всякой |какой-либо |дополнительной )?(оплаты|доплаты|платы)',
        '(повторять |объяснять )?ничего (повторять |объяснять )?не (нужно|придётся|придется)( повторять| объяснять)?',
      ],
      ...[
        'начинать заново не придётся',
        'без проблем',
        'не будем больше ждать',
        'ничего не потеряется',
        'не подош(ёл|ел|ла|ло)',
        'это ничего не меняет',
        'что размер не \\p{L}+',
        'могли бы вы',
        'помог бы',
        'были бы у вас',
        'не придёт',
      ],
    ),
    reversed: any(
      'за (штуку|единицу|каждую)',
      'за вычетом',
      'вы нам',
      '(даст|отдаст|заплатит|вышлет) вам',
      '(верните|заплатите|переведите|отправьте|вышлите|должны) нам',
      'други(е|м|х) (покупател|клиент)*',
      'нам (верн|заплат)*',
    ),
  },
};
