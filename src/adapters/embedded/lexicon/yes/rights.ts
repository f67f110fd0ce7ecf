import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** What a yes takes from whoever says it: "if I accept, do I lose the right to claim later?" */
export const RIGHTS: Record<LexiconLanguage, Phrases> = {
  en: `
    (lose|losing|give up|giving up|waive|waiving|sign away|signing away|forfeit) (my |our |any |the |all )*(rights?|claim|protection|guarantee|warranty)
    (can|could|may) i still (claim|complain|open a (dispute|case)|get a refund|ask for (a refund|my money)) (_ )?(later|afterwards|after (that|this))`,
  es: `
    (pierdo|perderia|perdere|renuncio|renunciaria|perder|renunciar) (a )?(el |al |mi |mis |los |algun )*(derechos?|garantia|proteccion)
    (puedo|podria|podre) (_ )?(reclamar|quejarme|abrir (una )?(disputa|reclamacion)|pedir (el )?reembolso) (_ )?(despues|luego|mas tarde|mas adelante)`,
  pt: `
    (perco|perderia|perderei|renuncio|abro mao|abrir mao|perder) (de |do |dos |a |o |ao |os |meu |meus |minha )*(direitos?|garantia|protecao)
    (posso|poderia|vou poder|ainda posso) (_ )?(reclamar|abrir (uma )?(disputa|reclamacao)|pedir (o )?reembolso) (_ )?(depois|mais tarde)`,
  fr: `
    (perds|perdrai|perdrais|renonce|renoncer|perdre|abandonne) (je )?(a |le |la |mon |mes |tout |les )*(droits?|garantie|recours|protection)
    (pourrai|pourrais|puis|peux) (je |_ )?(encore |toujours )?(reclamer|me plaindre|ouvrir un litige|demander (un |le )?remboursement) (apres|plus tard|ensuite)`,
  de: `
    (verliere|verlier|verzichte|gebe|verlore) (ich )?(dann |damit |da |dadurch )*(auf )?((mein|meine|meinen|das|den|die) )?(recht|rechte|anspruch|anspruche|gewahrleistung|garantie|reklamationsrecht)
    (kann|konnte|darf) ich (dann |danach |spater |trotzdem |noch |mich )+(reklamieren|beschweren|einen streitfall)`,
  ru: `
    (потеряю|теряю|лишусь|лишаюсь|откажусь от|отказываюсь от) (ли я |я |свое |свои |своего |своих |мое |мои )*(прав[а-я]*|гаранти[а-я]+)
    (смогу|могу) (ли )?(я )?(потом|позже|после этого) (пожаловаться|подать|вернуть деньги|открыть спор|предъявить)`,
};
