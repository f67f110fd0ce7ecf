/**
 * The seller's page around this one, where it is shown as a bubble: it opens and closes the chat, and hears of news and of a wish
 * to close. On a page of its own there is none, and the chat is always open. Only pages that the server names in `frame-ancestors`
 * can be around this one, so whatever speaks from there is one of them; and it is told nothing of what is said.
 */
export class Host {
  #isFramed;
  #isOpen;
  #changed;

  /** `changed` hears when the chat was opened or closed. */
  constructor({ isFramed, changed }) {
    this.#isFramed = isFramed;
    this.#isOpen = !isFramed;
    this.#changed = changed;
    if (!isFramed) return;
    window.addEventListener('message', ({ source, data }) => {
      if (source !== window.parent || !['opened', 'closed'].includes(data?.parley)) return;
      this.#isOpen = data.parley === 'opened';
      this.#changed();
    });
    window.addEventListener('keydown', (event) => {
      const isTaken = event.defaultPrevented || document.querySelector('dialog[open]');
      if (event.key === 'Escape' && !isTaken) this.#tell({ parley: 'close' });
    });
  }

  get isFramed() {
    return this.#isFramed;
  }

  /** Whether what is shown here is before somebody's eyes. */
  get isSeen() {
    return this.#isOpen && document.visibilityState === 'visible';
  }

  get isOpen() {
    return this.#isOpen;
  }

  ready() {
    this.#tell({ parley: 'ready' });
  }

  unread(count) {
    this.#tell({ parley: 'unread', count });
  }

  /** The buyer has said something in this browser: an answer may come. */
  talks(talks) {
    this.#tell({ parley: 'talks', talks });
  }

  #tell(message) {
    if (this.#isFramed) window.parent.postMessage(message, '*');
  }
}
