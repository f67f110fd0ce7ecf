/** What the bubble itself says; everything else is said in the frame. */
const TEXTS = {
  en: {
    open: 'Chat with {shop}',
    close: 'Close the chat',
    unread: { one: '{n} new message', other: '{n} new messages' },
    away: 'The chat cannot be shown here just now.',
    window: 'Open it in a window of its own',
  },
  es: {
    open: 'Chat con {shop}',
    close: 'Cerrar el chat',
    unread: { one: '{n} mensaje nuevo', other: '{n} mensajes nuevos' },
    away: 'Ahora no se puede mostrar el chat aquí.',
    window: 'Abrirlo en una ventana propia',
  },
  pt: {
    open: 'Chat com {shop}',
    close: 'Fechar o chat',
    unread: { one: '{n} mensagem nova', other: '{n} mensagens novas' },
    away: 'Não é possível mostrar o chat aqui neste momento.',
    window: 'Abrir numa janela própria',
  },
  fr: {
    open: 'Discuter avec {shop}',
    close: 'Fermer la discussion',
    unread: { one: '{n} nouveau message', other: '{n} nouveaux messages' },
    away: 'La discussion ne peut pas s’afficher ici pour le moment.',
    window: 'L’ouvrir dans une fenêtre à part',
  },
  de: {
    open: 'Chat mit {shop}',
    close: 'Chat schließen',
    unread: { one: '{n} neue Nachricht', other: '{n} neue Nachrichten' },
    away: 'Der Chat kann hier gerade nicht angezeigt werden.',
    window: 'In einem eigenen Fenster öffnen',
  },
  ru: {
    open: 'Чат с магазином {shop}',
    close: 'Закрыть чат',
    unread: {
      one: '{n} новое сообщение',
      few: '{n} новых сообщения',
      many: '{n} новых сообщений',
      other: '{n} новых сообщений',
    },
    away: 'Сейчас чат нельзя показать здесь.',
    window: 'Открыть в отдельном окне',
  },
};

/** The first of these language tags that there are texts for, else English. */
export function bubbleTexts(languages, shop) {
  const known = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag in TEXTS) ?? 'en';
  const { open, close, unread, away, window } = TEXTS[known];
  const plural = new Intl.PluralRules(known);
  return {
    language: known,
    open: open.replace('{shop}', () => shop),
    close,
    away,
    window,
    unread: (n) => (unread[plural.select(n)] ?? unread.other).replace('{n}', String(n)),
  };
}
