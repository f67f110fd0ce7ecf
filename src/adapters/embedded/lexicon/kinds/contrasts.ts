import type { LexiconLanguage } from '../lexicon.ts';

/** Words that tell what was ordered from what came, each alone: "ordered headphones, got a phone stand". */
interface Contrast {
  ordered: string;
  /** The thing that came stands behind these. */
  came: string;
  /** And before these, where the verb ends its clause. */
  cameBefore: string;
  /** What stands before a thing that is known already, and came beside another or is a part of it. */
  known: string;
}

export const CONTRASTS: Record<LexiconLanguage, Contrast> = {
  en: {
    ordered: 'ordered bought',
    came: 'got received sent box inside contains contained found opened',
    cameBefore: '',
    known: 'the my its their your no other for with without of',
  },
  es: {
    ordered: 'pedi pedido compre comprado encargue',
    came: 'recibi recibido llego mandaron mandado enviaron enviado caja dentro vino encontre',
    cameBefore: '',
    known: 'el la los las mi mis su del al sin de con para',
  },
  pt: {
    ordered: 'pedi encomendei comprei',
    came: 'recebi chegou veio mandaram enviaram caixa dentro encontrei',
    cameBefore: '',
    known: 'o a os as meu minha do da sem de com para',
  },
  fr: {
    ordered: 'commande commandee commandes commandees achete achetee',
    came: 'recu recue recois envoye carton boite colis dedans trouve',
    cameBefore: '',
    known: 'le la les l mon ma mes du sans de d avec pour',
  },
  de: {
    ordered: 'bestellt bestellte gekauft',
    came: 'bekam kriege kriegte karton paket drin',
    cameBefore: 'bekommen erhalten gekriegt geliefert geschickt drin gekommen',
    known: 'der die das den dem mein meine meinen ohne fur mit kein keine',
  },
  ru: {
    ordered: 'заказал заказала заказывал заказывала купил купила покупал покупала',
    came: 'пришел пришла пришло пришли прислали получил получила коробке внутри там лежит лежал',
    cameBefore: '',
    known: 'без для от к с не нет',
  },
};
