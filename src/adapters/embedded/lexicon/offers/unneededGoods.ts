import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Turns down what may not be what is offered: "a new one is fine, I don't need a refund". */
interface Unneeded {
  coupon: Phrases;
  refund: Phrases;
  replacement: Phrases;
}

/** What it is, as alternatives. */
const GOODS: Record<LexiconLanguage, Unneeded> = {
  en: {
    coupon: 'coupons?|vouchers?|gift cards?|store credit',
    refund: 'refunds?|money( back)?|cash',
    replacement: 'replacements?|new ones?|new _',
  },
  es: {
    coupon: 'cupon|cupones|vales?|bonos?',
    refund: 'reembolsos?|dinero',
    replacement: 'reemplazo|reenvio|nuev[oa]|otr[oa]',
  },
  pt: {
    coupon: 'cupom|cupao|cupons|cupoes|vales?',
    refund: 'reembolso|dinheiro|estorno',
    replacement: 'substituto|reenvio|reposicao|nov[oa]|outr[oa]',
  },
  fr: {
    coupon: 'bons?( d achat)?|coupons?|avoir',
    refund: 'remboursement|argent',
    replacement: 'remplacement|renvoi|echange|nouve(au|lle)|autre',
  },
  de: {
    coupon: 'gutscheine?|coupons?',
    refund: 'geld( zuruck)?|erstattung|ruckerstattung',
    replacement: 'ersatz|austausch|umtausch|neue[nrs]?',
  },
  ru: {
    coupon: 'купон[а-я]*|промокод[а-я]*',
    refund: 'деньг[а-я]*|денег|возврат[а-я]*( денег)?',
    replacement: 'замен[а-я]+|нов(ая|ую|ый|ое|ой)|друг(ая|ую|ой)',
  },
};

/** How it is turned down in a clause of its own. */
const REFUSED: Record<LexiconLanguage, (goods: string) => Phrases> = {
  en: (goods) =>
    `(an? |the |your )?(${goods}) (\\? |, |\\. |! )?no (thanks|thank you)(?! [a-z]); (, |and |but |so )*(i |we )?(do not|would not|did not) (really |actually )?(want|need|care for|ask for) (a |an |the |any |your |my |another )*(${goods})( please| though| thanks| anyway)*(?! [a-z]); (, |and |but )*(no need for|have no use for) (a |an |the |any )*(${goods})(?! [a-z]); , no (${goods})( please| thanks)*(?! [a-z])`,
  es: (goods) =>
    `(un |el )?(${goods}) (\\? |, |\\. |! )?no( ,)? gracias(?! [a-z]); (, |y |pero )*(no (quiero|necesito|me hace falta|pido|hace falta)) (un |una |el |la |ningun |ninguna |mi |mas )*(${goods})( gracias)?(?! [a-z]); , sin (${goods})(?! [a-z])`,
  pt: (goods) =>
    `(um |o )?(${goods}) (\\? |, |\\. |! )?nao( ,)? obrigad[oa](?! [a-z]); (, |e |mas )*(nao (quero|preciso|peco)|dispenso) (de |do |da |um |uma |o |a |nenhum |meu )*(${goods})( obrigad[oa])?(?! [a-z]); , sem (${goods})(?! [a-z])`,
  fr: (goods) =>
    `(un |le )?(${goods}) (\\? |, |\\. |! )?non( ,)? merci(?! (pour|de|a) ); (, |et |mais )*(je |j |on )?(ne |n )?(veux|ai|demande|souhaite) (pas|plus) (besoin )?(de |d |du |un |une |le |la |l )*(${goods})( merci)?(?! [a-z]); (, |et |mais )*pas besoin (de |d |du |un |une |le |la |l )*(${goods})(?! [a-z])`,
  de: (goods) =>
    `((einen|den|ein) )?(${goods}) (\\? |, |\\. |! )?nein( ,)? danke(?! [a-z]); (, |und |aber )*(ich )?(brauche?|will|mochte|benotige) (ich )?kein(e|en|er)? (${goods})(?! [a-z]); (, |und |aber )*(ich )?(brauche?|will|mochte|benotige) (ich )?(den|die|das|mein) (${goods}) nicht(?! [a-z]); (, |und |aber )*((ein(e|en)?|den|die|das) )?(${goods}) (brauche?|will|mochte|benotige) (ich|i) nicht(?! [a-z]); (, |und |aber )*kein(e|en)? (${goods}) (brauche?|will|mochte|benotige) (ich|i)(?! [a-z]); , kein(e|en)? (${goods})( bitte| notig)*(?! [a-z])`,
  ru: (goods) =>
    `(${goods}) (\\? |, |\\. |! )?(не надо|не нужно|нет)( ,)? спасибо(?! [а-я]); (, |и |но |а )*(мне |я )?(${goods}) (мне )?не (нужен|нужн[а-я]+|надо|хочу|требу[а-я]+)(?! [а-я]); (, |и |но |а )*(мне |я )?не (нужен|нужн[а-я]+|надо|хочу) (мне )?(${goods})(?! [а-я])`,
};

function unneededOf(language: LexiconLanguage): Unneeded {
  const [goods, refused] = [GOODS[language], REFUSED[language]];
  return {
    coupon: refused(goods.coupon),
    refund: refused(goods.refund),
    replacement: refused(goods.replacement),
  };
}

export const UNNEEDED_GOODS: Record<LexiconLanguage, Unneeded> = {
  en: unneededOf('en'),
  es: unneededOf('es'),
  pt: unneededOf('pt'),
  fr: unneededOf('fr'),
  de: unneededOf('de'),
  ru: unneededOf('ru'),
};
