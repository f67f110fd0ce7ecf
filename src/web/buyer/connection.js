const ONLINE = 2;
const EXPIRED_OR_WORSE = 3;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;
/** A message that is refused for one of these is refused for good; anything else is tried again. */
const isRefusal = (status) => status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
const OUTBOX = 'parley.outbox';

/** Something to subscribe to, as Web Chat does it; whoever comes late hears the last of each `keyOf` first. */
class Subject {
  #observers = new Set();
  #heard = new Map();
  #keyOf;

  constructor(keyOf) {
    this.#keyOf = keyOf;
  }

  next(value) {
    const key = this.#keyOf(value);
    if (key) this.#heard.set(key, value);
    for (const observer of [...this.#observers]) observer.next?.(value);
  }

  asObservable() {
    return {
      subscribe: (observer) => {
        const own = typeof observer === 'function' ? { next: observer } : observer;
        this.#observers.add(own);
        for (const value of [...this.#heard.values()]) own.next?.(value);
        return { unsubscribe: () => this.#observers.delete(own) };
      },
    };
  }
}

/**
 * One connection for Web Chat, whatever comes and goes under it: tokens, sockets, the server. What the buyer sends while the
 * server is away waits here and goes out by itself, once and in order; the server knows each message by the mark on it.
 */
export class Connection {
  #session;
  #locale;
  #open;
  #told;
  #inner = null;
  /** The conversation of the Direct Line in use. */
  #of = null;
  #activities = new Subject(({ id, type }) => (type === 'message' ? id : null));
  #status = new Subject(() => 'status');
  #outbox = [];
  #isSending = false;
  #isRecovering = false;
  #cutWaitShort = null;
  #whenOnline = [];
  #isOnline = false;

  activity$ = this.#activities.asObservable();
  connectionStatus$ = this.#status.asObservable();

  /**
   * `locale` goes with every message, since Web Chat names the country of its own words. `open` makes the Direct Line of a ticket, behind a watermark; `told` hears of `connected` (a ticket), `lost`, and of each
   * activity that comes, and may give another in its place, or none.
   */
  constructor({ session, locale, open, told }) {
    this.#session = session;
    this.#locale = locale;
    this.#open = open;
    this.#told = told;
    for (const each of kept()) this.#outbox.push({ ...each, settle: null });
  }

  get token() {
    return this.#inner?.token ?? '';
  }

  get conversationId() {
    return this.#session.current?.conversationId;
  }

  get watermark() {
    return this.#inner?.watermark;
  }

  /** The Direct Line in use, by which its sockets know whether they are the present ones. */
  get inner() {
    return this.#inner;
  }

  /** Shows an activity of the page's own, or another form of one that was shown. */
  show(activity) {
    this.#activities.next(activity);
  }

  end() {
    this.#inner?.end();
  }

  /** What waits to be sent in the open conversation is not sent, and not kept. */
  forgetUnsent() {
    this.#outbox = this.#outbox.filter(({ of }) => of !== this.#of);
    this.#keep();
  }

  /** The buyer is back, or the network is: no need to wait out the pause. */
  hurry() {
    this.#cutWaitShort?.();
  }

  postActivity(activity) {
    return {
      subscribe: (observer) => {
        if (activity.type === 'message') {
          const said = { ...activity, locale: this.#locale };
          this.#outbox.push({ of: this.#of, activity: said, settle: observer });
          this.#keep();
          void this.#send();
        } else if (this.#isOnline && !this.#next()) {
          const quiet = { next: () => undefined, error: () => undefined };
          this.#inner.postActivity(activity).subscribe(quiet);
          observer.next?.('');
        } else observer.next?.('');
        return { unsubscribe: () => undefined };
      },
    };
  }

  /** Comes back by itself: with a fresh token, behind what has been read already. */
  async recover() {
    if (this.#isRecovering) return;
    this.#isRecovering = true;
    this.#isOnline = false;
    const watermark = this.#inner?.watermark;
    if (this.#inner) {
      this.#session.keep(this.#inner.token);
      this.#told.lost();
    }
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      if (this.#inner) await this.#pause(wait * (0.75 + Math.random() / 2));
      try {
        const ticket = await this.#session.ticket();
        const isSame = ticket.isResumed && ticket.conversationId === this.#of;
        this.#connect(ticket, isSame ? watermark : null);
        break;
      } catch {
        this.#told.lost();
        if (!this.#inner) await this.#pause(wait);
      }
    }
    this.#isRecovering = false;
  }

  /** The present socket is open. */
  opened() {
    this.#isOnline = true;
    for (const go of this.#whenOnline.splice(0)) go();
    void this.#send();
  }

  #connect(ticket, watermark) {
    const before = this.#inner;
    const inner = this.#open(ticket, watermark);
    this.#inner = inner;
    this.#of = ticket.conversationId;
    this.#readdress(ticket);
    before?.end();
    inner.connectionStatus$.subscribe((status) => {
      if (inner !== this.#inner) return;
      if (status === ONLINE) this.#status.next(ONLINE);
      else if (status >= EXPIRED_OR_WORSE) void this.recover();
    });
    inner.activity$.subscribe({
      next: (activity) => {
        const shown = inner === this.#inner ? this.#told.activity(activity) : null;
        if (shown) this.#activities.next(shown);
      },
      error: () => undefined,
    });
    this.#told.connected(ticket);
  }

  async #send() {
    if (this.#isSending) return;
    this.#isSending = true;
    for (let next = this.#next(); next; next = this.#next()) {
      if (!this.#isOnline) {
        await new Promise((resolve) => this.#whenOnline.push(resolve));
        // It may be another conversation that is open now.
        continue;
      }
      const { activity, settle } = next;
      try {
        const id = await once(this.#inner.postActivity(activity));
        if (id === 'retry') throw new Error('not sent');
        settle?.next?.(id);
      } catch (error) {
        if (!isRefusal(error?.status ?? error?.xhr?.status ?? 0)) {
          await this.#pause(FIRST_WAIT_MS);
          continue;
        }
        settle?.error?.(error);
      }
      this.#outbox = this.#outbox.filter((each) => each !== next);
      this.#keep();
    }
    this.#isSending = false;
  }

  /** What waits longest of what was written in the open conversation: the rest waits until theirs is. */
  #next() {
    return this.#outbox.find(({ of }) => of === this.#of) ?? null;
  }

  /** What was written before any conversation was open, or in one that the server knows no more, is for the one that is. */
  #readdress({ conversationId, refused }) {
    for (const each of this.#outbox)
      if (each.of === null || refused.includes(each.of)) each.of = conversationId;
    this.#keep();
  }

  #pause(ms) {
    return new Promise((resolve) => {
      this.#cutWaitShort = resolve;
      window.setTimeout(resolve, ms);
    });
  }

  /** What is words alone outlives a reload; a file does not. */
  #keep() {
    const words = this.#outbox
      .filter(({ activity }) => !activity.attachments?.length)
      .map(({ of, activity }) => ({ of, activity }));
    try {
      if (words.length === 0) sessionStorage.removeItem(OUTBOX);
      else sessionStorage.setItem(OUTBOX, JSON.stringify(words));
    } catch {
      // Without storage it waits as long as the page.
    }
  }
}

function once(observable) {
  return new Promise((resolve, reject) => {
    observable.subscribe({ next: resolve, error: reject, complete: () => reject(new Error('not sent')) });
  });
}

function kept() {
  try {
    const all = JSON.parse(sessionStorage.getItem(OUTBOX));
    return Array.isArray(all) ? all : [];
  } catch {
    return [];
  }
}
