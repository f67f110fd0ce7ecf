const LOOK_EVERY_MS = 30_000;
const SETTLE_MS = 150;
/** A phone, or the frame of a bubble: more than a third of it would be the way back and not the conversation. */
const NARROW = '(max-width: 30rem)';

/** Where the case stands, above the conversation, with the way back to it; and who came and went. */
export class Progress {
  #settings;
  #connection;
  #texts;
  #told;
  #panel = document.getElementById('progress');
  #timer = null;
  #shownPeople = new Set();
  #shown = '';
  #waits = false;

  /** `told` gets what the server says of it each time. */
  constructor({ settings, connection, texts, told }) {
    this.#settings = settings;
    this.#connection = connection;
    this.#texts = texts;
    this.#told = told;
    window.setInterval(() => {
      if (document.visibilityState === 'visible') void this.look();
    }, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.soon();
    });
    document.getElementById('copyLink').addEventListener('click', () => void this.#copyLink());
  }

  /** Something changed; several changes at once are one. */
  soon() {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.look(), SETTLE_MS);
  }

  async look() {
    const { conversationId, token } = this.#connection;
    if (!this.#settings.hasCopies || !conversationId || !token) return;
    try {
      const response = await fetch(`${this.#settings.directLine}/conversations/${conversationId}/progress`, {
        headers: { authorization: `Bearer ${token}` },
      });
      if (response.status === 200) this.#render(await response.json());
    } catch {
      // It is asked again, and the page says already that the connection is lost.
    }
  }

  #render(progress) {
    this.#told(progress);
    for (const news of progress.people) this.#announce(news);
    const [turn, ...agreed] = progress.lines;
    const rendered = JSON.stringify([turn, agreed, progress.back]);
    if (rendered === this.#shown) return;
    this.#shown = rendered;
    this.#panel.lang = progress.language ?? '';
    document.getElementById('turn').textContent = turn;
    document.getElementById('agreed').replaceChildren(
      ...agreed.map((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
    const { back } = progress;
    for (const id of ['back', 'wayBack']) document.getElementById(id).hidden = !back;
    if (back) {
      document.getElementById('link').textContent = back.link;
      document.getElementById('link').href = back.link;
      document.getElementById('code').textContent = back.code;
      document.getElementById('codeSays').textContent = this.#texts.codeSays.replace(
        '{address}',
        new window.URL(back.address).host,
      );
    }
    // Whoever is to wait is shown how to come back without having to look for it; where room is short, by the line that opens it.
    const waits = progress.turn === 'team' && progress.person === null;
    if (waits !== this.#waits) this.#panel.open = waits && !window.matchMedia(NARROW).matches;
    this.#waits = waits;
    this.#panel.hidden = false;
  }

  #announce({ id, at, text }) {
    if (this.#shownPeople.has(id)) return;
    this.#shownPeople.add(id);
    this.#connection.show({
      id,
      type: 'message',
      timestamp: at,
      from: { id: 'parley', role: 'bot' },
      text,
      textFormat: 'plain',
      channelData: { news: true },
    });
  }

  async #copyLink() {
    const button = document.getElementById('copyLink');
    try {
      await navigator.clipboard.writeText(document.getElementById('link').href);
      button.textContent = this.#texts.copied;
      window.setTimeout(() => (button.textContent = this.#texts.copyLink), 3000);
    } catch {
      window.getSelection()?.selectAllChildren(document.getElementById('link'));
    }
  }
}
