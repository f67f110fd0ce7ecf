import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Sizes, colours and models, of which another than the one on offer is none that was agreed to. */
interface Variants {
  /** One is named: "the L", "in blue". */
  named: Phrases;
  /** The same alone: what the offer itself says of its article is no other. */
  alone: Phrases;
  /** Words that may stand behind a colour of the article; behind that of anything else stands its noun. */
  behind: Phrases;
  /** Said to be none of it: "forget the black one". */
  dropped: Phrases;
  /** Beside it, wishes for it. */
  wanted: Phrases;
}

/** Letters that stand on labels everywhere; what follows shows that no word was cut short by an apostrophe. */
const LETTERS = 'xxs|xs|s|m|l|xl|xxl|xxxl|\\d ?xl';
const NUMBERS = '3[4-9]|4\\d';
/** A small sum is no small size. */
const NO_SUM = '(?! (%|$|€|£|₽))';

export const VARIANTS: Record<LexiconLanguage, Variants> = {
  en: {
    named: `
      (in|the|get|a|take|to|want) \\d+ ?(mm|cm|inch|inches)
      (the|a|an|in|in a|in an|size|sizes?|that|your|want|need|get|make it|send|me) (size |lovely |nice |other |new )?(<colour>|(${LETTERS}|${NUMBERS}|small|medium|large|bigger|smaller|larger|big)(?! (discount|amount|refund|coupon|voucher|sum|part|bit|thing|problem|issue|thank*|deal|favou?r|mistake|fan|%|$|percent|dollars|quid|pounds|euros|€|£|day|hour)))( one| ones| pair| version| size)?
      <colour> (one|ones|pair|version|please|pls|instead|then|rather|would|will); (another|a different|some other|any other|other|different) (size|colou?r|model|pattern|style)`,
    alone: `<colour>; ${LETTERS}; ${NUMBERS}; small; medium; large; big; bigger; smaller; larger`,
    behind: `one; ones; pair; version; variant; colou?r; size; model; please; pls; plz; instead; then; rather; would; will; is; was; are; if; and; or; but; so; as; because; cos; thanks; thank; thx; not; for; to; now; this; that; of; in; on; with; i; you; could; can; may; might; actually; thing; yes; it; me; too; at; from; when; by`,
    dropped: `(forget|never mind|nevermind|not|skip|leave|drop|scrap) (about )?(the |that |a )?(<colour>|bigger|smaller|larger|other (colou?r|size))( one| ones)?`,
    wanted: `swap; exchange; change to; change it; want; need; prefer; rather; take; have; get; send; give me; make it; please; pls; instead; would like; i d like; can i; could i; go for; go with; choose; pick; just; only; but in; ship`,
  },
  es: {
    named: `
      (en|la|el|de|a) \\d+ (mm|cm|pulgadas)
      (la|el|una?|en|en la|en una|talla|tallas?|de talla|numero|color|de color) (talla |color |nueva |nuevo )?(<colour>|azules|azul marino|(${LETTERS}|${NUMBERS}|grande|pequen[oa]|median[oa]|chic[oa])(?! (por ciento|euros|dolares|pesos|problema|favor|descuento|cantidad|parte|merced)))${NO_SUM}
      (otr[oa]|distint[oa]|diferente) (talla|color|modelo); (talla|color|modelo) (distint[oa]|diferente|mas grande|mas pequen[oa]); mas (grande|pequen[oa]|chic[oa]) (por favor|mejor|si)`,
    alone: `<colour>; azules; ${LETTERS}; ${NUMBERS}; grande; mediana; pequena`,
    behind: `por; porfa; mejor; en; si; pero; y; o; no; gracias; es; seria; que; para; color; talla; modelo; version; me; lo; la; a; de; con; esta; vale; entonces; ahora; como; porque; pues; quiero; prefiero; marino; claro; oscuro`,
    dropped: `(olvid[a-z]*|deja|dejad|nada de|no) (lo |de |l[oa] )*(la |el |del |de la )?(<colour>|azules|otr[oa] (color|talla))`,
    wanted: `preferiria; me gustaria; cambi*; quiero; queria; quisiera; prefiero; necesito; mejor; envi*; mand*; dame; deme; ponme; pongame; por favor; porfa; pero en; me quedo; cojo; tomo; elijo; en vez; en lugar`,
  },
  pt: {
    named: `
      (em|o|a|de) \\d+ (mm|cm|polegadas)
      (a|o|um|uma|em|no|na|tamanho|numero|tam|de cor|cor) (tamanho |cor |nova |novo )?(<colour>|azuis|(pp|p|m|g|gg|xg|xgg|${LETTERS}|${NUMBERS}|grande|pequen[oa]|medi[oa])(?! (por cento|reais|euros|dolares|problema|favor|desconto|valor|parte)))${NO_SUM}
      (outr[oa]|diferente) (tamanho|cor|modelo); (tamanho|cor|modelo) (diferente|maior|menor); (um|uma) (numero )?(maior|menor)(?! (valor|desconto|reembolso|cupom))`,
    alone: `<colour>; azuis; pp; p; g; gg; xg; ${LETTERS}; ${NUMBERS}; grande; media; pequena`,
    behind: `por; pfv; pf; melhor; em; se; mas; e; ou; nao; obrigad[oa]; seria; que; para; pra; cor; tamanho; modelo; versao; me; a; o; de; com; esta; entao; agora; como; porque; pois; quero; prefiro; marinho; claro; escuro`,
    dropped: `(esquec[a-z]*|deixa|deixe|deixa pra la|nada d[eoa]|nao) (d?[oa] |a |o )?(<colour>|azuis|outr[oa] (cor|tamanho))`,
    wanted: `preferia; gostaria; troc*; mud*; quer*; quis*; gostaria; prefiro; preciso; melhor; mand*; envi*; me da; da me; por favor; pfv; pf; mas em; mas na; mas no; fico com; pego; escolho; em vez; no lugar; pode ser`,
  },
  fr: {
    named: `
      (en|le|la|de|du) \\d+ (mm|cm|pouces)
      (le|la|les|du|une?|en|taille|tailles?|pointure|au|de la|en taille) (taille |nouvelle |nouveau )?(<colour>|bleu|bleus|noir|vert|rose|(${LETTERS}|${NUMBERS}|grande?|petite?|moyenne?)(?! (porte|cour|maison|boite|fille|soeur|voisine|il|y|on|a|est|ai|en|avez|avoir|accept*|envoy*|euros|pour cent|dollars|remboursement|somme|partie|remise|bon|probleme|merci)))${NO_SUM}
      (une )?autre (taille|couleur|pointure|modele); (taille|couleur|pointure) (differente|au dessus|au dessous|plus (grande|petite)); plus (grand|petit)e? (svp|stp|s il|plutot)`,
    alone: `<colour>; bleu; noir; vert; ${LETTERS}; ${NUMBERS}; grande?; petite?; moyenne?`,
    behind: `svp; stp; s; plutot; mais; et; ou; pas; merci; est; serait; qui; que; pour; en; a; au; de; du; avec; si; alors; maintenant; car; parce; je; j; vous; marine; clair; fonce; taille; version; couleur; modele; ca; c`,
    dropped: `(oubli[a-z]*|laiss[a-z]*|tant pis pour|pas) (tomber )?(la |le |l )?(<colour>|autre (couleur|taille))`,
    wanted: `prefererais; aimerais; echang*; changer; veux; voudrais; prefere*; aimerais; besoin; faudrait; envoy*; renvoy*; donn*; svp; stp; s il (vous|te) plait; plutot; mais en; prends; prendrais; prendrai; choisis; a la place; au lieu`,
  },
  de: {
    named: `
      (in|mit|auf|die|das|den) \\d+ (mm|cm|zoll)
      (die|das|den|der|eine?[nr]?|in|in der|grosse|in grosse|dann) (grosse |neue |andere )?(<colour>|blau|rot|grun|schwarz|weiss|gelb|braun|grau|(${LETTERS}|${NUMBERS}|grosse|grossere|kleine|kleinere|mittlere)(?! (euro*|prozent|dollar|betrag|summe|rabatt|gutschein|erstattung|teil|problem|dank|rest|schritt)))${NO_SUM}( version| variante)?
      (eine |ein )?(andere?n?|andre) (grosse|farbe|modell|variante); eine nummer (grosser|kleiner); (<colour>|blau|schwarz|weiss|rot|grun) (bitte|statt|lieber)`,
    alone: `<colour>; blau; rot; grun; schwarz; weiss; gelb; braun; grau; ${LETTERS}; ${NUMBERS}; grossere; kleine; kleinere; mittlere`,
    behind: `bitte; lieber; statt; anstatt; stattdessen; version; variante; farbe; grosse; modell; dann; und; oder; aber; ist; ware; war; ware; nehme; nehm; nehmen; haben; hatte; will; mochte; ich; danke; schicken; senden; gern*; ja; doch; eher; nicht; mir; uns; zu; in; fur; wenn; weil; geht; passt; reicht; tauschen; wollte; sein; an; von; mit; als; da; schon; jetzt`,
    dropped: `(vergiss|vergesst|vergessen sie|lass|lasst|lassen sie|nicht|egal) (mal )?(die |das |den )?(<colour>|andere (farbe|grosse))( weg| sein)?`,
    wanted: `hatte gern; hatte lieber; tausch*; umtausch*; wechseln; will; mochte; wollte; hatte; lieber; brauche; schick*; send*; nehme; nehm; bitte; stattdessen; statt; aber in; dann; geben; gebt; gib; wurde gern*`,
  },
  ru: {
    named: `
      (в|на|по|с|чтоб|чтобы|размер) \\d+ (мм|см|дюим[а-я]*)
      <colour>; (в |на )?(син|черн|бел|красн|зелен|голуб|желт|сер)(ем|ом|еньк[а-я]{2}) цвете
      (размер|размера|размере|хочу|давайте|дайте|пришлите|отправьте|отправляйте|вышлите|шлите|нужен|нужна|нужно|лучше|можно|мне|беру|в|на|тогда) (бы |мне |размер |лучше |уже )?(xxs|xs|s|m|l|xl|xxl|xxxl|\\d ?xl|с|м|л|хл|ххл|эску|эмку|эльку|${NUMBERS})(?! (%|$|€|₽|процент*|руб*|доллар*|евро|час*|дн*|меня|вами))(?! [а-я]{2,}(тся|ть))
      (${NUMBERS}) размер*; друг(ой|ого|ом|ую) (размер*|цвет*|модел*|расцветк*); (размер*) (больше|меньше|побольше|поменьше); (большую|маленькую|побольше|поменьше) (пожалуйста|лучше)`,
    alone: `<colour>; ${LETTERS}; ${NUMBERS}; м; л; хл`,
    behind: `пожалуйста; пжл; лучше; вместо; а; и; или; но; если; мне; бы; можно; нужен; нужна; нужно; хочу; цвет*; размер*; модел*; вариант*; расцветк*; спасибо; есть; не; в; на; с; для; у; тогда; только; хотел*; пришлите; отправьте; беру; возьму; я; будет; же; да; была; был; то; что; как; так; тоже`,
    dropped: `<colour> (тогда |уже )?не (надо|нужн[а-я]+); (забудьте|бог с|не надо|не нужн[а-я]+|черт с) (про |о )?(<colour>|друг(ой|ую) (цвет|размер))`,
    wanted: `хотелось бы; поменя*; обменя*; замени*; хочу; хотел*; давайте; дайте; нужен; нужна; нужно; лучше; пришлите; пришлете; присылай*; присылаете; отправ*; шлите; вышлите; беру; пожалуйста; можно; вместо; предпоч*; возьму; но в; тогда`,
  },
};
