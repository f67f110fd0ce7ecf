/** How far a client has read: in the feed, and among what was pushed and is in no case file. */
export interface Watermark {
  /** The position of the last feed item it has; null for none. */
  position: string | null;
  /** The number of the last pushed activity it has; 0 for none. */
  pushed: number;
}

export const FROM_THE_START: Watermark = { position: null, pushed: 0 };

/** The watermark as a client holds it: the feed's position, and the pushed number behind a `~` when there is one. */
export function writeWatermark({ position, pushed }: Watermark): string {
  return (position ?? '') + (pushed > 0 ? `~${pushed.toString(36)}` : '');
}

/** Reads what a client handed back; what makes no sense is the start. */
export function readWatermark(text: string | null): Watermark {
  // Web Chat's client writes its unset watermark into the address as a word.
  if (text === null || text === 'undefined' || text === 'null') return FROM_THE_START;
  const [position = '', pushed = '0'] = text.split('~');
  const number = Number.parseInt(pushed, 36);
  return { position: position || null, pushed: Number.isSafeInteger(number) ? Math.max(0, number) : 0 };
}
