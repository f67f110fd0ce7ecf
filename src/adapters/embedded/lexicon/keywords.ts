import type { LexiconLanguage } from './lexicon.ts';

/**
 * The words most complaints turn on, by language: what a mistyped word may have been meant for. Only words long enough
 * that one wrong letter leaves them recognisable, and that no other common word is one letter away from.
 */
export const KEYWORDS: Record<LexiconLanguage, string> = {
  en: `parcel package delivery delivered shipment arrived arrive received receive never nothing waiting missing stolen
    broken damaged cracked smashed crushed scratched leaking shattered dented screen
    working stopped defective faulty quality wrong colour different described description picture
    ordered advertised counterfeit replica incomplete charger battery refund`,
  es: `paquete pedido envio entrega entregado llegado llego llega recibido recibi nunca esperando perdido
    dañado quebrado golpeado aplastado rayado pantalla funciona funcionar defectuoso calidad talla pequeño apretado
    equivocado incorrecto diferente descripcion falta faltan incompleto cargador falsificado imitacion`,
  pt: `encomenda pedido produto pacote entrega entregue chegou recebi recebido nunca esperando perdido
    quebrado quebrada danificado amassado rasgado riscado funciona funcionar defeito qualidade tamanho pequeno apertado
    errado errada diferente descrição faltando incompleto carregador falsificado falso imitação`,
  fr: `colis commande livraison livré paquet arrivé arrivée reçu jamais attends perdu
    cassé cassée abîmé endommagé déchiré rayé écran fonctionne marche défectueux qualité taille petit serré
    mauvais mauvaise couleur différent description manque incomplet chargeur contrefaçon imitation`,
  de: `paket lieferung bestellung sendung angekommen erhalten bekommen geliefert warte verloren
    kaputt beschädigt zerbrochen zerkratzt gerissen bildschirm funktioniert defekt qualität größe falsche falschen farbe
    anders beschreibung fehlt fehlen unvollständig ladegerät fälschung`,
  ru: `посылка заказ товар доставка пришла пришел пришло получил получила доставили жду потеряли
    сломан сломана разбит разбита разбито повреждена поврежден порвано поцарапан
    работает включается качество размер цвет другой описанию маленький большой
    прислали хватает комплект подделка`,
};
