import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** A part of the money that is of no use, where something else is wished for: "what for 15%?", "15% does nothing for me". */
export const MONEY_SCORNED: Record<LexiconLanguage, Phrases> = {
  en: `
    (your |the |a |no |some |any )*(\\d+ (%|percent)|percentage|discounts?|vouchers?|coupons?)( or (whatever|something|a (voucher|coupon|discount)))?( ,)? (\\? |, )?(for (wetin|what)|what for|(is|are|s) (no |not any |of no |not much )(use|good|help)( to me| for me)?|does nothing for me|does not help( me)?|will not help( me)?|will not make it fit)
    (what am i (supposed |meant )?to do|what use|what good|what do i want) (is |are |with )(a |your |the )*(\\d+ (%|percent)|discount|voucher|coupon)
    (i )?(do not|did not) (want|need) (your |the |a |any )*(\\d+ (%|percent)|discount|voucher|coupon|percentage)( or (a |any |some )?(voucher|coupon|discount|whatever|something))*`,
  es: `
    (el |los |vuestro |tu |su |un )*(\\d+ (%|por ciento)|descuentos?|cupon|cupones)( o lo que sea)?( ,)? (\\? |, )?(no me (sirve|sirven|vale|valen|soluciona|ayuda)( de| para)?( nada)?|para que( lo quiero| quiero eso)?|no lo quiero)
    (para que|que hago con) (quiero )?(el |un |ese |vuestro )*(\\d+ (%|por ciento)|descuento|cupon)`,
  pt: `
    (o |os |um |esses |seus |vossos )*(\\d+ (%|por cento)|descontos?|cupom|cupao|cupons)( ou (o que for|sei la))?( ,)? (\\? |, )?(nao me (serve|servem|adianta|adiantam|ajuda|resolve)( de| para| pra)?( nada)?|para que|pra que)
    (para que|pra que|o que faco com) (quero )?(o |um |esse )*(\\d+ (%|por cento)|desconto|cupom|cupao)`,
  fr: `
    (le |les |vos |des |un |votre )*(\\d+ (%|pour cent)|remise|reduction|bon d achat)( ou (autre|n importe quoi))?( ,)? (\\? |, )?(ne |n )?(me |m )?(sert|servent|avance|avancent|aide|aident|arrange) (a rien|pas|en rien)
    (\\d+ (%|pour cent)|remise|reduction|bon d achat) (\\? |, )?(pour quoi faire|a quoi bon)
    (que voulez vous que je fasse|que faire|qu est ce que je fais) (avec |de |d )(vos |un |une |le )*(\\d+ (%|pour cent)|remise|bon d achat)`,
  de: `
    (die |ihre |eure |der |ein |nee |nein )*(\\d+ (%|prozent)|rabatt|gutscheine?|coupons?)( oder (was auch immer|so|sonst was))?( ,)? (\\? |, )?((bringt|bringen|nutzt|nutzen|nutzt|hilft|helfen|nutz) mir (da |auch |gar |uberhaupt |doch )*(nix|nichts|nicht)|was soll ich damit|wofur|wozu)
    (was (soll|will) ich mit|was mache ich mit) (den |ihren |euren |einem )*(\\d+ (%|prozent)|rabatt|gutschein)`,
  ru: `
    (ваши |ваш |эти |этот |мне )*(\\d+ (%|процент[а-я]*)|скидк[а-я]+|купон[а-я]*)( или что там)?( ,)? (\\? |, )?(мне )?(ни к чему|не нужн[а-я]+|зачем|не помож[а-я]+|не помога[а-я]+|без толку|ничего не да[а-я]+)( мне)?
    (зачем мне|на что мне|что мне делать с|куда мне) (ваши |ваш |эти |этими |вашими )*(\\d+ (%|процент[а-я]*)|скидк[а-я]+|купон[а-я]*)`,
};
