/** What the page itself says; everything else is said by the conversation. */
const TEXTS = {
  en: {
    locale: 'en-US',
    title: 'Help with your order',
    role: 'Automated assistant',
    chat: 'Chat',
    placeholder: 'Write a message',
    lost: 'The connection was lost. Reconnecting…',
    guest: 'Your sign-in from the shop has expired. You can chat here all the same.',
    unreadable: 'This page could not be loaded whole. Please reload it.',
  },
  es: {
    locale: 'es-ES',
    title: 'Ayuda con tu pedido',
    role: 'Asistente automático',
    chat: 'Chat',
    placeholder: 'Escribe un mensaje',
    lost: 'Se ha perdido la conexión. Conectando de nuevo…',
    guest: 'Tu sesión de la tienda ha caducado. Puedes escribir aquí igualmente.',
    unreadable: 'La página no se ha cargado del todo. Vuelve a cargarla, por favor.',
  },
  pt: {
    locale: 'pt-BR',
    title: 'Ajuda com o seu pedido',
    role: 'Assistente automático',
    chat: 'Conversa',
    placeholder: 'Escreva uma mensagem',
    lost: 'A conexão caiu. Reconectando…',
    guest: 'O seu acesso pela loja expirou. Você pode conversar aqui mesmo assim.',
    unreadable: 'A página não carregou por completo. Recarregue, por favor.',
  },
  fr: {
    locale: 'fr-FR',
    title: 'Aide pour votre commande',
    role: 'Assistant automatique',
    chat: 'Discussion',
    placeholder: 'Écrivez un message',
    lost: 'La connexion est perdue. Reconnexion en cours…',
    guest: 'Votre session de la boutique a expiré. Vous pouvez tout de même écrire ici.',
    unreadable: 'La page ne s’est pas chargée entièrement. Merci de la recharger.',
  },
  de: {
    locale: 'de-DE',
    title: 'Hilfe zu Ihrer Bestellung',
    role: 'Automatischer Assistent',
    chat: 'Chat',
    placeholder: 'Nachricht schreiben',
    lost: 'Die Verbindung ist unterbrochen. Neuer Versuch…',
    guest: 'Ihre Anmeldung vom Shop ist abgelaufen. Sie können hier trotzdem schreiben.',
    unreadable: 'Die Seite wurde nicht vollständig geladen. Bitte laden Sie sie neu.',
  },
  ru: {
    locale: 'ru-RU',
    title: 'Помощь с заказом',
    role: 'Автоматический помощник',
    chat: 'Чат',
    placeholder: 'Напишите сообщение',
    lost: 'Связь прервалась. Восстанавливаем…',
    guest: 'Вход через магазин истёк. Писать здесь всё равно можно.',
    unreadable: 'Страница загрузилась не полностью. Обновите её, пожалуйста.',
  },
};

/** The first of the browser's languages that there are texts for, else English; with its language tag. */
export function textsFor(languages) {
  const known = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag in TEXTS);
  return { language: known ?? 'en', ...TEXTS[known ?? 'en'] };
}
