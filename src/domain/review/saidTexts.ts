import type { SealedEntry } from '../case/chain.ts';
import type { Entry } from '../case/entry.ts';
import type { Button, Choice } from '../vocabulary/message.ts';

/** One thing that was said in a case, as it is searched. */
export interface SaidText {
  /** The number of its entry. */
  n: number;
  by: 'buyer' | 'bot' | 'agent' | 'note';
  text: string;
}

/**
 * Everything that was said in a case: by the buyer, the bot and agents, and agents' notes to each other; what was
 * translated in both languages, under the number of what was said. Nothing once the case is erased.
 */
export function saidTexts(entries: readonly SealedEntry<Entry>[]): SaidText[] {
  if (entries.some(({ content }) => content.type === 'erased')) return [];
  const buttons: Button[] = [];
  const heardAt = new Map<string, number>();
  const said: SaidText[] = [];
  const add = (n: number, by: SaidText['by'], text: string | null | undefined): void => {
    if (text && text.trim() !== '') said.push({ n, by, text });
  };
  for (const { n, content } of entries) {
    if (content.type === 'said' && content.by === 'buyer') {
      heardAt.set(content.activityId, n);
      add(n, 'buyer', content.text.trim() === '' ? titleOf(buttons, content.choice) : content.text);
    } else if (content.type === 'said') {
      buttons.push(...content.utterance.buttons);
      add(n, content.by, content.utterance.text);
      if (content.by === 'agent') add(n, 'agent', content.original?.text);
    } else if (content.type === 'translated') {
      add(heardAt.get(content.activityId) ?? n, 'buyer', content.text);
    } else {
      for (const note of notesIn(content)) add(n, 'note', note);
    }
  }
  return said;
}

function notesIn(entry: Entry): (string | null | undefined)[] {
  switch (entry.type) {
    case 'noted':
      return [entry.text];
    case 'transferred':
    case 'reopened':
    case 'handoff_returned':
    case 'handoff_completed':
      return [entry.note];
    case 'approval_requested':
      return [entry.because, entry.words, entry.original?.text];
    case 'approval_refused':
      return [entry.because];
    default:
      return [];
  }
}

/** The words on the button that was pressed: channels send them along, and where one did not they are those last shown. */
function titleOf(buttons: readonly Button[], choice: Choice | null): string | null {
  const pressed = JSON.stringify(choice);
  return buttons.findLast((button) => JSON.stringify(button.choice) === pressed)?.title ?? null;
}
