import type { LexiconLanguage, Phrases } from '../lexicon.ts';

interface Unrefused {
  /** A yes that is said by two noes, or that a no opens: "I would not say no", "no pues sí". */
  said: Phrases;
  /** What it says. */
  yes: string;
}

/**
 * In some languages "no, that's fine" goes on with "send it" and is a yes; alone it may well be a no, and is none of these. What is
 * not refused has to be what is offered: "I would not say no to a refund" takes no parcel.
 */
export const UNREFUSED: Record<LexiconLanguage, Unrefused> = {
  en: {
    said: `
      (i |we )?(would|will|can|could|am|shall|do) not (really |exactly |going to |gonna |be )*(say(ing)? no|refus(e|ing)|turn(ing)? (it|that|this|one) down)( to (that|it|this|one|a new one))?( am i| would i| can i| will i)?(?! (to|twice|again|money|cash|my) )
      not (going to|gonna|about to) (say no|refuse|turn (it|that|this) down)( to (that|it|this|one))?( am i| are we)?(?! (to|twice|money|my) )
      no no ,? ?(that is|it is|that s|thats|its) (fine|ok|okay|good|alright|perfect)(?= ,? ?(please )?(just )?(send|go ahead|do it|go for it|i will take))`,
    yes: 'yes',
  },
  es: {
    said: `
      (no )+,? ?pues ,? ?(si|claro|bueno|va|vale|ok|orale|dale)(?! (no|es|hay|me|lo|la|se|llega|llegan|fuera|esta|estan|tarda|tengo|quieren|pueden) )
      (pues |yo |ah |bueno |tampoco )*no (digo|dire|voy a decir|vamos a decir|puedo decir|diria) (yo )?que no(?! (me|quiero|lo|la|sirve|acepto|es|llego|esta|tengo) )
      no (me )?(voy a |pienso |puedo |vamos a |la |lo )*(negar|negarme|niego|rechazar|rechazarl[oa]|rechazo|rehusar|oponer|oponerme|opongo|rechazare)( eso| la oferta)?( verdad| cierto)?(?! (el|la|mi|un|que|a|pero) )
      no ,? ?(si )?(esta bien|asi esta bien|esta bueno)(?= ,? ?(entonces )?(mand|envi))`,
    yes: 'si',
  },
  pt: {
    said: `
      (eu )?nao (vou|da pra|posso|ia|tem como|vamos|vo) (recusar|negar|rejeitar|dizer (que )?nao)( isso| essa| ne| nao e)*(?! (o|a|um|uma|meu|minha|mas) )
      nao digo que nao(?! _); nao e que (eu )?(va|vou) (recusar|dizer nao); nao ,? ?((es)?ta (bom|bem)|tudo bem|beleza)( ,? ?sim)?(?= ,? ?(entao )?(pode (mandar|enviar)|mand|envi))`,
    yes: 'sim',
  },
  fr: {
    said: `
      (je |j )?(ne )?(vais|peux|pourrais|dirais|dis|dirai|saurais) (pas|point) (dire )?non(?! (plus|merci))( hein)?; (je )?(ne )?(vais|peux|saurais|refuserai|refuse) pas (refuser|cracher dessus)?( hein)?(?! (le|la|mon|un|d|votre|les|attendre|accepter|_) )(?= ,? ?(envoy|allez|faites|ok|d accord|merci))
      c est pas de refus; ce n est pas de refus; (non )+,? ?c est (bon|parfait|tres bien)(?= ,? ?(envoy|allez y|faites|vas y))`,
    yes: 'oui',
  },
  de: {
    said: `
      (da |ich |dazu |i )*(sag|sage|sagen|werde|wurde|kann|will) (ich |da |dazu |wir |i )*(nicht|ned|net) nein( sagen)?(?! ,? ?(zu|aber))
      (da |ich |das )*(werde|wurde|will|kann) (ich |da |das )*(nicht|ned|net) ablehnen( wollen)?; (nee|nein|na|ne|noi) ,? ?(passt( schon)?|ist (gut|okay|ok|in ordnung)( so)?|geht schon)(?= ,? ?(danke )?,? ?(schick|send|mach))`,
    yes: 'ja',
  },
  ru: {
    said: `
      (я )?не (буду|стану) (отказываться|возражать|против)(?! от)( .)?; (я )?не (возражаю|против)(?! _); (да )?нет ,? ?(давайте|хорошо|ладно|пусть|нормально|можно)(?= ,? ?(отправля|присыла|шлите|высыла|оформля))`,
    yes: 'да',
  },
};
