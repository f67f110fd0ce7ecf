const root = document.getElementById('chat');
const status = document.getElementById('status');
const role = document.getElementById('role');
const monogram = document.getElementById('monogram');
const settings = JSON.parse(root.dataset.settings);
const nonce = root.dataset.nonce;

const names = [
  'texts',
  'theme',
  'session',
  'connection',
  'cards',
  'wayBack',
  'attention',
  'photos',
  'progress',
  'menu',
  'host',
];
const modules = await Promise.all(names.map((name) => import(settings.files[name])));
const {
  textsFor,
  localeOf,
  styleOptions,
  cardHostConfig,
  Session,
  Connection,
  OfferCards,
  WayBack,
  Attention,
  takePhotos,
} = Object.assign({}, ...modules);
const { Progress, fillMenu, Host } = Object.assign({}, ...modules);

const asked = new URLSearchParams(window.location.search).get('lang');
const texts = textsFor([...(asked ? [asked] : []), ...navigator.languages]);
const locale = localeOf(texts.language, navigator.languages);
const darkness = window.matchMedia('(prefers-color-scheme: dark)');
const session = new Session(settings);
const store = window.WebChat?.createStore({}, () => (next) => (action) => {
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY' && cards.isPressedAgain(action.payload.activity))
    return action;
  return next(action);
});

/** Shown while connected; null for nothing. */
let notice = null;
let isRendered = false;
/** The history comes with the first socket at once, and calls nobody; whatever comes after it does. */
const HISTORY_MS = 1500;
let liveFrom = Infinity;

function show(text) {
  status.textContent = text ?? '';
  status.hidden = !text;
}

const connection = new Connection({
  session,
  locale,
  open: (ticket, watermark) =>
    window.WebChat.createDirectLine({
      token: ticket.token,
      domain: new window.URL(settings.directLine, window.location.href).href,
      conversationStartProperties: { locale },
      ...(ticket.isResumed ? { conversationId: ticket.conversationId } : {}),
      ...(watermark ? { watermark } : {}),
    }),
  told: {
    connected(ticket) {
      if (!isRendered) render();
      notice = ticket.isGuestInstead ? texts.guest : ticket.isLinkGone ? texts.linkGone : null;
      progress.soon();
      menu.update();
    },
    lost: () => show(texts.lost),
    activity: heard,
  },
});
const cards = new OfferCards({ texts, show: (activity) => connection.show(activity) });
const wayBack = store ? new WayBack(store) : null;
const host = new Host({ isFramed: settings.isFramed, changed: openedOrClosed });
const attention = new Attention({ title: `${texts.title} · ${settings.shopName}`, texts, host });
const progress = new Progress({ settings, connection, texts, told: stands });
const menu = fillMenu({ settings, session, connection, attention, texts, show, notice: () => notice });

/** Of what comes, what Web Chat is to show. */
function heard(activity) {
  if (activity.type === 'event') {
    progress.soon();
    return null;
  }
  if (activity.type === 'typing') return inItsPlace(activity);
  if (activity.type !== 'message') return activity;
  saidUntil = Math.max(saidUntil, Date.parse(activity.timestamp) || 0);
  progress.soon();
  wayBack?.heard(activity);
  if (activity.from?.role === 'user') {
    host.talks(true);
    return activity;
  }
  unseen.push(activity.id);
  void tellSeen();
  // The history comes to a bubble that is open.
  if (!host.isOpen) host.unread((unread += 1));
  if (window.performance.now() > liveFrom) attention.called();
  return cards.shown(named(activity));
}

/** When the newest of what was said was said. */
let saidUntil = 0;

/**
 * Dots stand behind what was said and before the answer, which may be as old as what it answers: behind it, as Web Chat would put
 * them by the clock or by their coming, they would outlast it.
 */
const inItsPlace = (typing) => ({
  ...typing,
  timestamp: undefined,
  channelData: { ...typing.channelData, 'webchat:sequence-id': saidUntil },
});

/** Web Chat shows no names: what an agent says begins with who is speaking. */
function named(activity) {
  const agent = activity.channelData?.agent;
  return agent && activity.text
    ? { ...activity, text: `${texts.says.replace('{name}', () => agent)} ${activity.text}` }
    : activity;
}

/** Where the conversation stands: the header follows who speaks, the cards what became of them. */
function stands({ turn, person, offers }) {
  role.textContent = person ?? texts.role;
  showMonogram(person);
  cards.stand(offers);
  wayBack?.stand({ turn, person });
}

/** The shop's logo, where it has one, and the initial of whoever speaks otherwise. */
function showMonogram(person) {
  const hasLogo = person === null && settings.logo !== null;
  monogram.textContent = hasLogo ? '' : initialOf(person ?? settings.shopName);
  monogram.style.backgroundImage = hasLogo ? `url("${settings.logo}")` : '';
  monogram.classList.toggle('logo', hasLogo);
  monogram.classList.toggle('person', person !== null);
}

const initialOf = (name) => [...name][0]?.toUpperCase() ?? '';

const unseen = [];
/** What was said while the bubble was closed. */
let unread = 0;

function openedOrClosed() {
  if (!host.isOpen) return;
  unread = 0;
  void tellSeen();
  takeFocus();
}

/** Whoever opens the bubble can write at once; where that would bring up a keyboard over what was said, they read first. */
function takeFocus() {
  const isTyping = window.matchMedia('(pointer: fine)').matches;
  const place = isTyping ? root.querySelector('[data-id="webchat-sendbox-input"]') : root;
  if (place) place.focus();
  else waitsForFocus = true;
}
let waitsForFocus = false;
new window.MutationObserver(() => {
  if (!waitsForFocus || !root.querySelector('[data-id="webchat-sendbox-input"]')) return;
  waitsForFocus = false;
  if (host.isOpen) takeFocus();
}).observe(root, { childList: true, subtree: true });

/** What was said is seen once the page is before somebody's eyes. */
async function tellSeen() {
  if (!settings.hasCopies || !host.isSeen || unseen.length === 0) return;
  session.saw(connection.watermark);
  const activityIds = unseen.splice(0).slice(-50);
  try {
    const response = await fetch(`${settings.directLine}/conversations/${connection.conversationId}/seen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${connection.token}` },
      body: JSON.stringify({ activityIds }),
    });
    if (!response.ok) unseen.unshift(...activityIds);
  } catch {
    unseen.unshift(...activityIds);
  }
}

/** Direct Line's client hides the coming and going of its socket, so the page looks at the socket itself. */
class WatchedSocket extends window.WebSocket {
  constructor(...args) {
    super(...args);
    const owner = connection.inner;
    this.addEventListener('open', () => {
      if (owner !== connection.inner) return;
      show(notice);
      liveFrom = Math.min(liveFrom, window.performance.now() + HISTORY_MS);
      connection.opened();
    });
    this.addEventListener('close', () => {
      if (owner === connection.inner) void connection.recover();
    });
  }
}

function render() {
  isRendered = true;
  window.WebChat.renderWebChat(
    {
      directLine: connection,
      store,
      nonce,
      locale: texts.locale,
      overrideLocalizedStrings: webChatStrings(),
      styleOptions: styleOptions(darkness.matches, settings.brand),
      adaptiveCardsHostConfig: cardHostConfig(darkness.matches, settings.brand),
    },
    root,
  );
}

/** Web Chat's own, but for what it says clumsily: before each message a screen reader hears who wrote it, be it assistant or person. */
function webChatStrings() {
  const { shopWrote, shopSent, youWrote, youSent, sentAt } = texts.heard;
  return {
    TEXT_INPUT_PLACEHOLDER: texts.placeholder,
    ACTIVITY_BOT_SAID_ALT: shopWrote,
    ACTIVITY_BOT_ATTACHED_ALT: shopSent,
    ACTIVITY_YOU_SAID_ALT: youWrote,
    ACTIVITY_YOU_ATTACHED_ALT: youSent,
    ACTIVITY_STATUS_SEND_STATUS_ALT_SENT_AT: sentAt,
  };
}

document.documentElement.lang = texts.language;
role.textContent = texts.role;
showMonogram(null);
root.setAttribute('aria-label', texts.chat);
if (host.isFramed) document.getElementById('link').target = '_blank';
host.ready();

if (store) {
  window.WebSocket = WatchedSocket;
  takePhotos({ page: document.getElementById('page'), texts });
  darkness.addEventListener('change', () => isRendered && render());
  window.addEventListener('online', () => connection.hurry());
  window.addEventListener('hashchange', () => window.location.reload());
  window.addEventListener('pagehide', () => session.keep(connection.token));
  document.addEventListener('visibilitychange', () => void tellSeen());
  void connection.recover();
} else {
  show(texts.unreadable);
}
