import { sayingsIn } from './approved.ts';
import type { Brief, Fact } from './brief.ts';
import { slotsIn, slotted } from './slots.ts';

/** The brief of a template and of the facts that may stand in it: a wording has to say what the template says. */
export function briefOfTemplate(
  template: string,
  facts: readonly Fact[],
  how: Pick<Brief, 'language' | 'mood' | 'mostCharacters'>,
): Brief {
  const text = slotted(template, facts);
  const told = new Set(slotsIn(text));
  const known = facts.filter(({ slot }) => told.has(slot));
  const must = [...new Set(known.filter(({ optional }) => optional !== true).map(({ slot }) => slot))];
  const sayings = sayingsIn(text, how.language);
  // A question may be asked in other words or be no question at all, unless it is all that is said.
  const onlyAsks = must.length === 0 && sayings.length === 1;
  return {
    ...how,
    template: text,
    slots: Object.fromEntries(known.toReversed().map(({ slot, text }) => [slot, text])),
    must,
    mustSay: sayings.filter((saying) => saying !== 'question' || onlyAsks),
    topics: [],
  };
}
