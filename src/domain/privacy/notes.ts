import type { Entry } from '../case/entry.ts';

/** What colleagues wrote to each other in an entry, and what of theirs waits there for approval, in every language it is in. */
export function notesIn(entry: Entry): string[] {
  if (entry.type === 'noted') return [entry.text];
  if (entry.type === 'approval_requested') return present(entry.because, entry.words, entry.original?.text);
  if (entry.type === 'approval_refused') return present(entry.because);
  return 'note' in entry ? present(entry.note) : [];
}

const present = (...texts: (string | null | undefined)[]): string[] =>
  texts.filter((text) => typeof text === 'string');
