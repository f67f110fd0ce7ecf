/** Names that turned out to be zones: there are some six hundred, and to ask takes longer than to read a message. */
const known = new Set<string>();

export function isTimezone(name: string): boolean {
  if (known.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (known.size < MOST_KNOWN) known.add(name);
  return true;
}
/** Capitals make no difference, so there are more ways to write them than zones. */
const MOST_KNOWN = 1_000;
