const KEY = 'parley.conversation';
const REFUSED = new Set([401, 403, 404]);

/**
 * The conversation of this tab: it outlives a reload, and a new tab starts a new one. A ticket is
 * `{conversationId, token, isResumed, isGuestInstead}`.
 */
export class Session {
  #settings;

  constructor(settings) {
    this.#settings = settings;
  }

  /** A ticket to the tab's conversation, or to a new one. Rejects when the server cannot be reached. */
  async ticket() {
    const buyerToken = takeBuyerToken();
    const stored = this.#read();
    const isSameBuyer = !buyerToken || subjectOf(buyerToken) === stored?.buyer;
    this.current =
      (stored && isSameBuyer && (await this.#resumed(stored))) || (await this.#fresh(buyerToken));
    return this.current;
  }

  /** The conversation of the last ticket: also where nothing can be stored. */
  current = null;

  /** Keeps the newest token for the next reload. */
  keep(token) {
    const stored = this.#read();
    if (stored && token) this.#write({ ...stored, token });
  }

  async #resumed(stored) {
    const response = await post(`${this.#settings.directLine}/tokens/refresh`, null, stored.token);
    if (REFUSED.has(response.status)) return null;
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { token } = await response.json();
    this.#write({ ...stored, token });
    return { conversationId: stored.conversationId, token, isResumed: true, isGuestInstead: false };
  }

  async #fresh(buyerToken) {
    const response = await post(this.#settings.tokenPath, buyerToken ? { buyerToken } : {});
    if (buyerToken && response.status === 403) return { ...(await this.#fresh(null)), isGuestInstead: true };
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { conversationId, token } = await response.json();
    this.#write({ conversationId, token, buyer: buyerToken ? subjectOf(buyerToken) : null });
    return { conversationId, token, isResumed: false, isGuestInstead: false };
  }

  #read() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY));
    } catch {
      return null;
    }
  }

  #write(stored) {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(stored));
    } catch {
      // Without storage the conversation lasts as long as the page.
    }
  }
}

/** The sign-in from the shop, `#buyer=…`; taken out of the address, so that it is not copied along with it. */
function takeBuyerToken() {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('buyer');
  if (token) window.history.replaceState(null, '', window.location.pathname + window.location.search);
  return token;
}

/** Only tells whether it is the same buyer as before; the server alone decides whether to believe it. */
function subjectOf(token) {
  try {
    return JSON.parse(window.atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'))).sub ?? null;
  } catch {
    return null;
  }
}

function post(url, body, token) {
  return fetch(url, {
    method: 'POST',
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  });
}
