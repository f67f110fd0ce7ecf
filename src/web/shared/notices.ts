/** Two short notes, made here so that there is no file to load. */
export function chime(): void {
  try {
    const audio = new AudioContext();
    for (const [index, frequency] of [660, 880].entries()) {
      const at = audio.currentTime + index * 0.14;
      const tone = new OscillatorNode(audio, { frequency, type: 'sine' });
      const volume = new GainNode(audio, { gain: 0 });
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.3);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.32);
    }
    window.setTimeout(() => void audio.close(), 1_000);
  } catch {
    // No sound here; the page shows it all the same.
  }
}

export const canNotify = (): boolean => 'Notification' in window;

/** Asks the browser's leave; false when it is refused. */
export async function allowNotifications(): Promise<boolean> {
  return canNotify() && (await Notification.requestPermission()) === 'granted';
}

/** Shown only while the page is not looked at. */
export function notify(title: string, body: string, tag: string, onOpen: () => void): void {
  if (!canNotify() || Notification.permission !== 'granted' || document.visibilityState === 'visible') return;
  const notice = new Notification(title, { body, tag });
  notice.onclick = () => {
    window.focus();
    notice.close();
    onOpen();
  };
}
