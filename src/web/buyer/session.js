import { KEY, claimsIn, forgetSignedIn, keepSignIn, newestOf, read, signedIn, write } from './kept.js';

const MOST_KEPT = 10;
const REFUSED = new Set([401, 403, 404]);

/**
 * The conversations of this browser, the present one first: it finds them again for as long as they are on record. A ticket is
 * `{conversationId, token, isResumed, isGuestInstead, isLinkGone, refused}`: `refused` are those that the server knows no more.
 */
export class Session {
  #settings;
  #refused = [];

  /** The conversation of the last ticket: also where nothing can be stored. */
  current = null;

  constructor(settings) {
    this.#settings = settings;
  }

  /** A ticket to the present conversation, or to a new one. Rejects when the server cannot be reached. */
  async ticket() {
    // Of two tabs that open at once, the second finds what the first began.
    this.current = await exclusively(() => this.#ticket());
    return this.current;
  }

  /** Keeps the newest token for the next time. */
  keep(token) {
    if (token) this.#note({ token });
  }

  /** The buyer saw what was said up to here; the watermark tells whoever looks later what is new. */
  saw(watermark) {
    if (watermark) this.#note({ seen: watermark });
  }

  /** Whether there is another conversation to go back to. */
  get hasEarlier() {
    return read().some(
      ({ conversationId }) => conversationId && conversationId !== this.current?.conversationId,
    );
  }

  /** The next ticket is to a new conversation; this one stays among the earlier ones. */
  startAnother() {
    this.current = null;
    write([{ isNew: true }, ...read()]);
  }

  /** The next ticket is to the conversation before this one. */
  goBack() {
    const [present, ...others] = read();
    if (others.length === 0) return;
    this.current = null;
    // One that was wanted and has not begun is not gone back to.
    write(present.isNew ? others : [...others, present]);
  }

  /** This browser knows the conversation no more: for whoever shares it with others. */
  forgetHere() {
    keepSignIn(null);
    forget(this.current?.conversationId);
    this.current = null;
    write([{ isNew: true }, ...read()]);
  }

  /** A code with its fact: null, and the next ticket is to its conversation, or why not: `no`, `too_many`, `lost`. */
  async openByCode(code, fact) {
    const response = await post(this.#settings.returnPath, { code, fact }).catch(() => null);
    if (!response) return 'lost';
    if (response.status === 429) return 'too_many';
    if (!response.ok) return response.status < 500 ? 'no' : 'lost';
    this.current = null;
    this.#keepFirst({ ...(await response.json()), ...openedUnderSignIn() });
    return null;
  }

  /** Of the open conversation; between two there is none. */
  #note(more) {
    const { conversationId } = this.current ?? {};
    if (conversationId)
      write(read().map((each) => (each.conversationId === conversationId ? { ...each, ...more } : each)));
  }

  async #ticket() {
    const { buyer: handed, link } = this.#handed();
    if (handed === '') forgetSignedIn();
    const buyerToken = handed || null;
    const opened = link === null ? null : await this.#byLink(link);
    const stored = this.#present(buyerToken);
    const resumed = stored?.token ? await this.#resumed(stored, buyerToken) : null;
    // A token that was renewed late vouches for nobody but whom the shop signs in now.
    const isKnown = !buyerToken || (resumed && claimsIn(resumed.token).buyerId === claimsIn(buyerToken).sub);
    const ticket = opened ?? (isKnown && resumed ? resumed : await this.#fresh(buyerToken ?? signedIn()));
    this.#handedOver = null;
    return { ...ticket, isLinkGone: link !== null && opened === null, refused: this.#refused };
  }

  /**
   * The conversation of this tab, whatever others began since; else the browser's newest, of those of the buyer whom the shop signs
   * in now, and about the order that it names.
   */
  #present(buyerToken) {
    const own = this.current?.conversationId;
    return (
      read().find(({ conversationId }) => conversationId && conversationId === own) ?? newestOf(buyerToken)
    );
  }

  /** What the address brought; kept until it has been used, for the server may be away. */
  #handedOver = undefined;

  #handed() {
    if (this.#handedOver === undefined) {
      this.#handedOver = takeHash();
      if (this.#handedOver.buyer !== null) keepSignIn(this.#handedOver.buyer);
    }
    return this.#handedOver ?? { buyer: null, link: null };
  }

  async #byLink(secret) {
    const response = await post(this.#settings.returnPath, { secret });
    if (response.status === 429 || response.status >= 500) throw new Error(`no token: ${response.status}`);
    if (!response.ok) return null;
    const { conversationId, token } = await response.json();
    this.#keepFirst({ conversationId, token, ...openedUnderSignIn() });
    return { conversationId, token, isResumed: true, isGuestInstead: false };
  }

  async #resumed(stored, buyerToken) {
    // Another server's Direct Line has nothing to do with who the shop signed in.
    const handed = buyerToken && this.#settings.hasCopies ? { buyerToken } : null;
    const response = await post(`${this.#settings.directLine}/tokens/refresh`, handed, stored.token);
    if (REFUSED.has(response.status)) {
      forget(stored.conversationId);
      this.#refused.push(stored.conversationId);
      return null;
    }
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { token } = await response.json();
    this.#keepFirst({ ...stored, token });
    return { conversationId: stored.conversationId, token, isResumed: true, isGuestInstead: false };
  }

  async #fresh(buyerToken) {
    const response = await post(this.#settings.tokenPath, buyerToken ? { buyerToken } : {});
    if (buyerToken && response.status === 403) {
      keepSignIn(null);
      return { ...(await this.#fresh(null)), isGuestInstead: true };
    }
    if (!response.ok) throw new Error(`no token: ${response.status}`);
    const { conversationId, token } = await response.json();
    const { sub = null, order = null } = claimsIn(buyerToken);
    this.#keepFirst({ conversationId, token, buyer: sub, order });
    return { conversationId, token, isResumed: false, isGuestInstead: false };
  }

  #keepFirst(kept) {
    const others = read().filter((each) => !each.isNew && each.conversationId !== kept.conversationId);
    write([kept, ...others].slice(0, MOST_KEPT));
  }
}

const forget = (conversationId) =>
  write(read().filter((each) => !each.isNew && each.conversationId !== conversationId));

/** A link or a code does not say whose conversation it opens: kept is who was signed in when they opened it. */
const openedUnderSignIn = () => ({ buyer: null, openedBy: claimsIn(signedIn()).sub ?? null });

/** Locks are there where the page came by https or from this machine. */
const exclusively = (work) => (navigator.locks ? navigator.locks.request(KEY, work) : work());

/**
 * What stands behind the # of the address: the sign-in from the shop, `buyer=…` (empty where the shop says that nobody is signed
 * in), or a private link, `c=…`. It is taken out of
 * the address, so that it is not copied along with it, and no other page is told it.
 */
function takeHash() {
  const hash = new URLSearchParams(window.location.hash.slice(1));
  const [buyer, link] = [hash.get('buyer'), hash.get('c')];
  if (buyer !== null || link)
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  return { buyer, link };
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
