import { bubbleElements, made } from './elements.js';
import { isAllowed } from './origins.js';
import { bubbleStyle } from './style.js';
import { bubbleTexts } from './texts.js';

/** A screen that the chat fills. */
const SMALL = '(max-width: 520px), (max-height: 460px)';
/** How long after its page came, or did not, the frame may take to speak. */
const SILENT_MS = 5000;
const NEVER_CAME_MS = 30_000;
/** In this browser somebody talked on this site: worth looking whether there is an answer. */
const TALKED = 'parley.talked';

/** Puts the bubble on the page that `script` stands on; where it may not be, the console says why and nothing is shown. */
export function launch(settings, script) {
  if (!document.body) {
    document.addEventListener('DOMContentLoaded', () => launch(settings, script), { once: true });
    return;
  }
  if (window.Parley) return;
  const base = new window.URL(script.src).origin;
  const refused = why(settings.origins, base);
  if (refused) {
    console.error(`Parley: ${refused} See docs/bubble.md.`);
    return;
  }
  const { language, side, buyer } = script.dataset;
  const languages = [language, document.documentElement.lang, ...navigator.languages].filter(Boolean);
  const texts = bubbleTexts(languages, settings.shopName);
  const style = bubbleStyle(settings, side === 'left' ? 'left' : 'right');
  const bubble = new Bubble({ base, texts, elements: bubbleElements({ texts, style }), buyer });
  window.Parley = { open: (token) => bubble.open(token), close: () => bubble.close() };
}

/** Why the bubble may not be on this page; null when it may. */
function why(origins, base) {
  const { origin } = window.location;
  if (origins.length === 0)
    return `the bubble is switched off. Set PARLEY_BUBBLE_ORIGINS=${origin} for ${base} and restart it.`;
  if (isAllowed(origin, origins)) return null;
  return `pages of ${origin} may not show the chat of ${base}. Add ${origin} to its PARLEY_BUBBLE_ORIGINS and restart it.`;
}

class Bubble {
  #base;
  #texts;
  #at;
  /** The token of whoever is signed in; empty when the page says that nobody is, undefined when it says nothing. */
  #buyer;
  #small = window.matchMedia(SMALL);
  #isReady = false;
  #hasFrame = false;
  /** How often the chat was loaded: each time under an address of its own, for a new fragment alone loads no page. */
  #loads = 0;
  #watcher = null;
  #unread = 0;
  #openedBy = null;
  /** How the page let itself be scrolled before it was held still; null while it is not. */
  #scrolled = null;
  /** The panel is closed only to be shown again in the other way. */
  #isMoving = false;

  constructor({ base, texts, elements, buyer }) {
    this.#base = base;
    this.#texts = texts;
    this.#at = elements;
    this.#buyer = buyer;
    const { home, place, launcher, panel, close, frame } = elements;
    launcher.addEventListener('click', () => (panel.open ? this.close() : this.open()));
    close.addEventListener('click', () => this.close());
    panel.addEventListener('close', () => this.#closed());
    frame.addEventListener('load', () => this.#expectWord(SILENT_MS));
    place.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && panel.open) this.close();
    });
    this.#small.addEventListener('change', () => panel.open && this.#show());
    window.visualViewport?.addEventListener('resize', () => this.#fit());
    window.addEventListener('message', (event) => this.#heard(event));
    this.#tell(0);
    document.body.append(home);
    // Who signed out is forgotten at once, whether anybody opens the chat or not.
    if (talkedHere() || buyer === '') this.#watch();
  }

  /** Opens the chat; with a token, for the buyer and the order that it names. */
  open(token) {
    const { panel, frame, launcher, tree } = this.#at;
    if (panel.open && token === undefined) return;
    this.#openedBy = tree.activeElement ?? document.activeElement;
    if (token !== undefined && token !== this.#buyer) {
      this.#buyer = token;
      this.#hasFrame = false;
    }
    // What did not come may come the next time.
    if (!this.#hasFrame || !this.#at.away.hidden) {
      this.#hasFrame = true;
      this.#at.away.hidden = true;
      this.#isReady = false;
      this.#watcher?.remove();
      this.#loads += 1;
      frame.src = this.#address('/bubble', `&n=${this.#loads}`);
      this.#expectWord(NEVER_CAME_MS);
    }
    launcher.setAttribute('aria-expanded', 'true');
    this.#tell(0);
    this.#show();
    this.#say('opened');
  }

  close() {
    this.#at.panel.close();
  }

  /** Fills a small screen and holds the page behind it still; elsewhere it stands beside what the page says. */
  #show() {
    const { panel, frame } = this.#at;
    const isFull = this.#small.matches;
    if (panel.open) {
      this.#isMoving = true;
      panel.close();
    }
    panel.classList.toggle('full', isFull);
    if (isFull) panel.showModal();
    else panel.show();
    this.#holdStill(isFull);
    this.#fit();
    frame.focus();
  }

  #closed() {
    if (this.#isMoving) {
      this.#isMoving = false;
      return;
    }
    const { launcher, tree } = this.#at;
    const hadFocus = [null, document.body, this.#at.home].includes(document.activeElement);
    launcher.setAttribute('aria-expanded', 'false');
    this.#holdStill(false);
    this.#say('closed');
    if (hadFocus && tree.activeElement !== launcher)
      (this.#openedBy?.isConnected && this.#openedBy !== document.body ? this.#openedBy : launcher).focus();
  }

  #holdStill(isHeld) {
    const { style } = document.documentElement;
    if (isHeld && this.#scrolled === null) this.#scrolled = style.overflow;
    if (isHeld) style.overflow = 'hidden';
    else if (this.#scrolled !== null) {
      style.overflow = this.#scrolled;
      this.#scrolled = null;
    }
  }

  /** A keyboard on the screen covers what stands under it: the chat ends where the keyboard begins. */
  #fit() {
    const { panel } = this.#at;
    const { height, offsetTop } = window.visualViewport ?? {};
    const isFull = panel.classList.contains('full') && height !== undefined;
    panel.style.height = isFull ? `${height}px` : '';
    panel.style.top = isFull ? `${offsetTop}px` : '';
  }

  /** Behind the #, so that no server is told who is signed in. */
  #address(path, more = '') {
    const buyer = this.#buyer === undefined ? '' : `#buyer=${encodeURIComponent(this.#buyer)}`;
    return `${this.#base}${path}?lang=${this.#texts.language}${more}${buyer}`;
  }

  /** While the chat is not loaded, a small page looks whether somebody answered, and forgets who signed out. */
  #watch() {
    this.#watcher = made('iframe', { src: this.#address('/bubble/watch'), hidden: '', tabindex: '-1' });
    this.#watcher.setAttribute('aria-hidden', 'true');
    this.#at.place.append(this.#watcher);
  }

  #expectWord(ms) {
    if (!this.#hasFrame) return;
    const load = this.#loads;
    window.setTimeout(() => {
      if (!this.#isReady && load === this.#loads && this.#at.away.hidden) this.#saysAway();
    }, ms);
  }

  /** Whatever keeps the frame from coming, the buyer gets a way to the chat, and the seller a word. */
  #saysAway() {
    const { away, frame } = this.#at;
    const address = `${this.#base}/${new window.URL(frame.src).hash}`;
    const way = made('a', { href: address, target: '_blank', rel: 'noopener' });
    way.textContent = this.#texts.window;
    away.replaceChildren(`${this.#texts.away} `, way);
    away.hidden = false;
    console.error(
      `Parley: the chat of ${this.#base} did not come. It may be away, or this page's Content-Security-Policy has no ` +
        `frame-src ${this.#base}. See docs/bubble.md.`,
    );
  }

  #heard({ source, origin, data }) {
    const { frame } = this.#at;
    const isOurs = source === frame.contentWindow || source === this.#watcher?.contentWindow;
    if (!isOurs || origin !== this.#base) return;
    if (data?.parley === 'ready') {
      this.#isReady = true;
      this.#at.away.hidden = true;
      if (this.#at.panel.open) this.#say('opened');
    } else if (data?.parley === 'close') this.close();
    else if (data?.parley === 'unread') this.#tell(this.#at.panel.open ? 0 : data.count);
    else if (data?.parley === 'talks') rememberTalk(data.talks);
  }

  #say(word) {
    if (this.#isReady) this.#at.frame.contentWindow.postMessage({ parley: word }, this.#base);
  }

  #tell(unread) {
    const { launcher, count, told } = this.#at;
    const news = unread > 0 ? this.#texts.unread(unread) : '';
    count.textContent = unread > 99 ? '99+' : unread > 0 ? String(unread) : '';
    launcher.setAttribute('aria-label', news ? `${this.#texts.open}, ${news}` : this.#texts.open);
    if (unread !== this.#unread) told.textContent = news;
    this.#unread = unread;
  }
}

function talkedHere() {
  try {
    return window.localStorage.getItem(TALKED) === '1';
  } catch {
    return false;
  }
}

function rememberTalk(isTalking) {
  try {
    if (isTalking) window.localStorage.setItem(TALKED, '1');
    else window.localStorage.removeItem(TALKED);
  } catch {
    // Then nobody looks for an answer before the chat is opened.
  }
}
