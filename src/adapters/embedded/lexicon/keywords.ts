import type { LexiconLanguage } from './lexicon.ts';

/**
 * The words most complaints, wishes and threats turn on, by language: what a mistyped word may have been meant for. Only words long
 * enough that one wrong letter leaves them recognisable.
 */
export const KEYWORDS: Record<LexiconLanguage, string> = {
  en: `parcel package delivery delivered shipment arrived arrive received receive never nothing waiting missing stolen
    broken damaged cracked smashed crushed scratched leaking shattered dented screen
    working stopped defective faulty quality wrong colour different described description picture
    ordered order advertised counterfeit replica incomplete charger battery
    cancel cancelled canceled cancelling cancellation keep keeping wait person human someone somebody
    manager supervisor agent operator representative speak talk coupon voucher discount refund refunded money
    replacement replace exchange another resend return returned address change invoice receipt tracking
    kill burn stab police lawyer solicitor court complaint report fraud scammers dispute chargeback
    accept agree offer please thanks photo photos`,
  es: `paquete pedido envio entrega entregado llegado llego llega recibido recibi nunca esperando perdido
    dañado quebrado golpeado aplastado rayado pantalla funciona funcionar defectuoso calidad talla pequeño apretado
    equivocado incorrecto diferente descripcion falta faltan incompleto cargador falsificado imitacion
    cancelar cancela cancele cancelen cancelo cancelado anular anulen quedar quedarme quedo esperar espero espere persona
    humano alguien encargado agente asesor supervisor gerente hablar cupon descuento reembolso reembolsar
    devolver devolucion devuelvan dinero cambiar cambio direccion nuevo nueva reenviar reenvien envien manden
    reemplazo factura recibo seguimiento matar quemar abogado policia demanda denuncia denunciar estafa
    estafadores reclamacion disputa aceptar acepto acuerdo oferta gracias favor quiero tampoco`,
  pt: `encomenda pedido produto pacote entrega entregue chegou recebi recebido nunca esperando perdido
    quebrado quebrada danificado amassado rasgado riscado funciona funcionar defeito qualidade tamanho pequeno apertado
    errado errada diferente descrição faltando incompleto carregador falsificado falso imitação
    cancelar cancela cancele cancelem cancelado anular ficar esperar espero espere pessoa humano alguém atendente
    gerente supervisor responsável falar cupom desconto reembolso reembolsar estorno devolver devolução devolvam dinheiro
    trocar troca endereço reenviar reenviem enviem mandem outro substituir nota fatura recibo rastreio
    matar queimar advogado polícia processo denúncia denunciar golpe golpistas reclamação disputa procon
    aceitar aceito acordo oferta obrigado obrigada favor quero também`,
  fr: `colis commande livraison livré paquet arrivé arrivée reçu jamais attends perdu
    cassé cassée abîmé endommagé déchiré rayé écran fonctionne marche défectueux qualité taille petit serré
    mauvais mauvaise couleur différent description manque incomplet chargeur contrefaçon imitation
    annuler annulez annule annulation garder garde attendre attendrai personne humain quelqu conseiller responsable
    directeur agent parler réduction remise remboursement rembourser remboursez remboursé argent
    retourner retour renvoyer renvoyez échange échanger remplacer remplacement adresse changer facture suivi
    tuer brûler avocat police tribunal plainte réclamation arnaque arnaqueurs escrocs litige signaler
    accepter accepte accord offre merci plaît voudrais nouveau nouvelle photo photos`,
  de: `paket lieferung bestellung sendung angekommen erhalten bekommen geliefert warte verloren
    kaputt beschädigt zerbrochen zerkratzt gerissen bildschirm funktioniert defekt qualität größe falsche falschen farbe
    anders beschreibung fehlt fehlen unvollständig ladegerät fälschung
    stornieren storniert stornierung abbestellen widerrufen behalten behalte warten mensch menschen person mitarbeiter
    jemand jemanden jemandem vorgesetzten sprechen gutschein rabatt nachlass erstattung erstatten rückerstattung
    geld zurück zurückgeben zurückschicken umtausch umtauschen austausch ersatz adresse ändern neue neues
    rechnung sendungsnummer umbringen anzünden zünde anwalt polizei gericht anzeige verklagen betrug betrüger
    beschwerde käuferschutz annehmen akzeptiere einverstanden angebot bitte danke`,
  ru: `посылка заказ товар доставка пришла пришел пришло получил получила доставили жду потеряли
    сломан сломана разбит разбита разбито повреждена поврежден порвано поцарапан
    работает включается качество размер цвет другой описанию маленький большой
    прислали хватает комплект подделка
    отменить отмените отмена отменяйте оставить оставлю оставьте подожду подождите ждать человек человека человеком
    оператор оператора оператором менеджер менеджера менеджером сотрудник сотрудника начальника поговорить
    купон купона скидка скидку скидки возврат вернуть верните деньги денег обмен обменять поменять поменяйте замена
    замену новый новую присылайте пришлите адрес адреса доставки возвращать чек номер отследить убью сожгу подожгу
    адвокат юрист полиция полицию жалоба жалобу жаловаться мошенники обман спор согласен согласна ладно хорошо
    давайте спасибо пожалуйста`,
};
