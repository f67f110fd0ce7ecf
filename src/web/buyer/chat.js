const root = document.getElementById('chat');
const status = document.getElementById('status');
const role = document.getElementById('role');
const copy = document.getElementById('copy');
const settings = JSON.parse(root.dataset.settings);
const nonce = root.dataset.nonce;

const [{ textsFor }, { styleOptions, cardHostConfig }, { Session }] = await Promise.all(
  [settings.files.texts, settings.files.theme, settings.files.session].map((url) => import(url)),
);

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;
const EXPIRED_OR_WORSE = 3;

const texts = textsFor(navigator.languages);
const darkness = window.matchMedia('(prefers-color-scheme: dark)');
const session = new Session(settings);
const store = window.WebChat?.createStore({}, () => (next) => (action) => next(named(action)));

let directLine = null;
let isRecovering = false;
let cutWaitShort = null;
/** Shown while connected; null for nothing. */
let notice = null;

/** Web Chat shows no names: what an agent says begins with who is speaking, and the header says so too. */
function named(action) {
  const { activity } = action.payload ?? {};
  const isHeard = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity?.type === 'message';
  if (!isHeard || activity.from?.role === 'user') return action;
  const agent = activity.channelData?.agent;
  role.textContent = agent ?? texts.role;
  if (!agent || !activity.text) return action;
  return {
    ...action,
    payload: { ...action.payload, activity: { ...activity, text: `${agent}: ${activity.text}` } },
  };
}

function show(text) {
  status.textContent = text ?? '';
  status.hidden = !text;
}

/** Direct Line's client hides the coming and going of its socket, so the page looks at the socket itself. */
class WatchedSocket extends window.WebSocket {
  constructor(...args) {
    super(...args);
    const owner = directLine;
    this.addEventListener('open', () => {
      if (owner === directLine) show(notice);
    });
    this.addEventListener('close', () => {
      if (owner === directLine) void recover();
    });
  }
}

function connect(ticket, watermark) {
  directLine = window.WebChat.createDirectLine({
    token: ticket.token,
    domain: new window.URL(settings.directLine, window.location.href).href,
    conversationStartProperties: { locale: texts.locale },
    ...(ticket.isResumed ? { conversationId: ticket.conversationId } : {}),
    ...(watermark ? { watermark } : {}),
  });
  const current = directLine;
  directLine.connectionStatus$.subscribe((connection) => {
    if (current === directLine && connection >= EXPIRED_OR_WORSE) void recover();
  });
  render();
}

function render() {
  window.WebChat.renderWebChat(
    {
      directLine,
      store,
      nonce,
      locale: texts.locale,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: texts.placeholder },
      styleOptions: styleOptions(darkness.matches),
      adaptiveCardsHostConfig: cardHostConfig(darkness.matches),
    },
    root,
  );
}

/** Saves the conversation as it is now. The address of the copy needs the token, so the page fetches it itself. */
async function saveCopy() {
  if (!directLine) return;
  copy.disabled = true;
  const { conversationId } = session.current ?? {};
  try {
    const response = await fetch(`${settings.directLine}/conversations/${conversationId}/copy`, {
      headers: { authorization: `Bearer ${directLine.token}` },
    });
    if (response.status === 404) show(texts.nothingYet);
    else if (!response.ok) show(texts.noCopy);
    else {
      show(notice);
      const link = document.createElement('a');
      link.href = window.URL.createObjectURL(await response.blob());
      link.download = `${texts.chat} ${settings.shopName}.html`;
      link.click();
      window.setTimeout(() => window.URL.revokeObjectURL(link.href), 60_000);
    }
  } catch {
    show(texts.noCopy);
  }
  copy.disabled = false;
}

/** Comes back by itself: with a fresh token, behind what has been read already. */
async function recover() {
  if (isRecovering) return;
  isRecovering = true;
  const watermark = directLine?.watermark;
  if (directLine) session.keep(directLine.token);
  if (directLine) show(texts.lost);
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    if (directLine) await pause(wait * (0.75 + Math.random() / 2));
    try {
      const ticket = await session.ticket();
      notice = ticket.isGuestInstead ? texts.guest : null;
      connect(ticket, ticket.isResumed ? watermark : null);
      break;
    } catch {
      show(texts.lost);
      if (!directLine) await pause(wait);
    }
  }
  isRecovering = false;
}

function pause(ms) {
  return new Promise((resolve) => {
    cutWaitShort = resolve;
    window.setTimeout(resolve, ms);
  });
}

document.documentElement.lang = texts.language;
document.title = `${texts.title} · ${settings.shopName}`;
role.textContent = texts.role;
document.getElementById('monogram').textContent = [...settings.shopName][0]?.toUpperCase() ?? '';
root.setAttribute('aria-label', texts.chat);

if (store) {
  copy.textContent = texts.copy;
  copy.hidden = !settings.hasCopies;
  copy.addEventListener('click', () => void saveCopy());
  window.WebSocket = WatchedSocket;
  darkness.addEventListener('change', () => directLine && render());
  window.addEventListener('online', () => cutWaitShort?.());
  window.addEventListener('pagehide', () => directLine && session.keep(directLine.token));
  void recover();
} else {
  show(texts.unreadable);
}
