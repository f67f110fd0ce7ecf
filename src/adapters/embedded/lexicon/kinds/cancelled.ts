import type { LexiconLanguage, Phrases } from '../lexicon.ts';

/** Whether an order was cancelled, where it is asked: it wishes for no cancellation. "Can it be cancelled?" does. */
export const WHETHER_CANCELLED: Record<LexiconLanguage, Phrases> = {
  en: '(did|have) (you|they|somebody|someone|anybody|anyone) (already |really |actually |now )*cancel(led|ed)? (it|that|this|the order|my order); (is|was|has|so is|so was) (it|that|this|the order|my order|everything) (been |already |really |actually |now )*cancel(led|ed)( now| already| yet)*( or not)?',
  es: '(esta|fue|ha sido|quedo|sigue) (mi pedido |el pedido |ya |de verdad )*(cancelad[oa]|anulad[oa])( ya)?( o no)?; (habeis|han|has|ha) (ya )?(cancelado|anulado) (ya )?(mi|el|la) (pedido|compra|orden); (lo|la) (habeis|han|has|ha) (cancelado|anulado)( o no)?',
  pt: '(foi|esta|ta|ficou) (o meu pedido |meu pedido |o pedido |ja |mesmo )*cancelad[oa]( ja)?( ou nao)?; (voces |voce )?(ja )?cancelaram (o )?(meu pedido|pedido)( ou nao)?',
  fr: '(c |elle |il |commande )(est|a ete) (bien |deja |donc |vraiment )*annulee?( ou (pas|non))?; (est ce que )?(ma|la) commande (est|a ete) (bien |deja |donc )*annulee?( ou (pas|non))?; (avez vous|vous avez|as tu) (l |la |bien |deja )*annulee?',
  de: '(ist|wurde) (sie|es|das|die bestellung|meine bestellung|der auftrag) (denn |jetzt |nun |schon |wirklich |bereits )*storniert( oder nicht)?(?! werden); (habt ihr|haben sie|hast du) (sie|es|das|die bestellung|meine bestellung) (denn |jetzt |nun |schon |wirklich )*storniert',
  ru: '(он|она|оно|заказ|мои заказ) (уже |точно |теперь )*отменен[ао]?( или нет)?; (вы )?(уже )?отменили (мои |его |уже )*(заказ)?( или нет)?; (заказ )?отменен ли( заказ)?',
};
