import type { Brief, Fact } from './brief.ts';

const SLOT = /\[([^[\]]*)\]/gu;

/**
 * A text with every fact that stands in it in its slot. Of two facts that read alike the first has it; the longest is looked
 * for first, and none inside another.
 */
export function slotted(text: string, facts: readonly Fact[]): string {
  const slots = new Map<string, string>();
  for (const { slot, text } of facts) if (text !== '' && !slots.has(text)) slots.set(text, slot);
  if (slots.size === 0) return text;
  const longestFirst = [...slots.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(any, (found) => `[${slots.get(found) ?? ''}]`);
}

/** A text with its slots filled in: what is sent. A slot that the brief does not have stays as it is. */
export const filled = (text: string, { slots }: Pick<Brief, 'slots'>): string =>
  text.replace(SLOT, (slot, name: string) => (Object.hasOwn(slots, name) ? (slots[name] ?? slot) : slot));

/** The names of the slots in a text, each as often as it stands there. */
export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name = '']) => name);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** What a text says beside its slots. */
export const withoutSlots = (text: string): string => text.replace(SLOT, ' ');

/** How a text writes a count with its unit, `30 minutes`; empty when it does not. */
export const countedIn = (text: string, count: number): string =>
  new RegExp(String.raw`(?<![\p{L}\p{N}.,])${count}\s\p{L}+`, 'u').exec(text)?.[0] ?? '';

/** Puts the figures of texts that belong together into slots: the same figure has the same slot in all of them. */
export class FigureSlots {
  readonly slots: Record<string, string> = {};

  slotted(text: string): string {
    return text.replace(/\S+/gu, (word) => (/\p{N}/u.test(word) ? this.#slotOf(word) : word));
  }

  /** What ends a sentence stays outside. */
  #slotOf(word: string): string {
    const rest = /(?<![^\p{L}\p{N}%])[^\p{L}\p{N}%]+$/u.exec(word)?.[0] ?? '';
    const figure = word.slice(0, word.length - rest.length);
    const known = Object.entries(this.slots).find(([, text]) => text === figure)?.[0];
    const slot = known ?? `figure ${Object.keys(this.slots).length + 1}`;
    this.slots[slot] = figure;
    return `[${slot}]${rest}`;
  }
}
