const QUIET = 'parley.quiet';

/** Tells whoever looks at something else that something was said: in the tab's title and icon, and by a sound where one may be made. */
export class Attention {
  #title;
  #texts;
  #icon = document.querySelector('link[rel=icon]');
  #plainIcon = this.#icon.href;
  #unread = 0;
  #audio = null;
  #host;

  constructor({ title, texts, host }) {
    this.#host = host;
    this.#title = title;
    this.#texts = texts;
    document.title = title;
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#seen();
    });
    // Browsers let a page make a sound once its visitor has done something on it.
    document.addEventListener('pointerdown', () => this.#unlock(), { once: true });
    document.addEventListener('keydown', () => this.#unlock(), { once: true });
  }

  get isQuiet() {
    try {
      return localStorage.getItem(QUIET) === '1';
    } catch {
      return false;
    }
  }

  set isQuiet(isQuiet) {
    try {
      localStorage.setItem(QUIET, isQuiet ? '1' : '0');
    } catch {
      // Without storage the choice lasts for this page.
    }
  }

  /** Something new was said. */
  called() {
    // In a frame the page around it may have the focus.
    if (this.#host.isSeen && (this.#host.isFramed || document.hasFocus())) return;
    this.#unread += 1;
    document.title = `(${this.#unread}) ${this.#texts.newMessage} · ${this.#title}`;
    this.#icon.href = icon('#c4314b');
    if (!this.isQuiet) this.#chime();
  }

  #seen() {
    this.#unread = 0;
    document.title = this.#title;
    this.#icon.href = this.#plainIcon;
  }

  #unlock() {
    try {
      this.#audio ??= new window.AudioContext();
      void this.#audio.resume();
    } catch {
      // Then there is no sound.
    }
  }

  /** Two soft notes. */
  #chime() {
    if (this.#audio?.state !== 'running') return;
    for (const [at, pitch] of [
      [0, 660],
      [0.16, 880],
    ]) {
      const start = this.#audio.currentTime + at;
      const [note, volume] = [this.#audio.createOscillator(), this.#audio.createGain()];
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0, start);
      volume.gain.linearRampToValueAtTime(0.08, start + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.3);
      note.connect(volume).connect(this.#audio.destination);
      note.start(start);
      note.stop(start + 0.32);
    }
  }
}

/** A speech bubble, with a dot in this colour; without one where it is null. */
export function icon(dot = null) {
  const mark =
    dot === null ? '' : `<circle cx="24" cy="8" r="7" fill="${dot}" stroke="#fff" stroke-width="2"/>`;
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b6b5d" d="M6 5h20a4 4 0 0 1 4 4v11a4 4 0 0 1-4 4H14l-7 ' +
    `6v-6H6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z"/>${mark}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
