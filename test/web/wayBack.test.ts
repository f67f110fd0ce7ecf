import { describe, expect, it } from '@jest/globals';
import { WayBack } from '../../src/web/buyer/wayBack.js';

interface Action {
  title: string;
  value: { parley: { kind: string } };
}

const BACK: Action = { title: 'Back to the assistant', value: { parley: { kind: 'back_to_bot' } } };
const OTHER: Action = { title: 'Damaged', value: { parley: { kind: 'complaint' } } };

/** What Web Chat shows, as its store has it. */
function page() {
  let suggestedActions: Action[] = [];
  const store = {
    getState: () => ({ suggestedActions }),
    dispatch: ({ payload }: { payload: { suggestedActions: Action[] } }) =>
      void (suggestedActions = payload.suggestedActions),
  };
  const wayBack = new WayBack(store);
  const says = (...actions: Action[]) => {
    wayBack.heard({ from: { role: 'bot' }, suggestedActions: { actions } });
    suggestedActions = actions;
  };
  const writes = () => {
    wayBack.heard({ from: { role: 'user' }, suggestedActions: undefined });
    suggestedActions = [];
  };
  return { wayBack, says, writes, shown: () => suggestedActions };
}

const WAITS = { turn: 'team', person: null };

describe('the button back to the assistant', () => {
  it('stays when the buyer writes and is not answered, while nobody has taken the conversation', () => {
    const { wayBack, says, writes, shown } = page();
    says(BACK);
    writes();
    wayBack.stand(WAITS);
    expect(shown()).toEqual([BACK]);
  });

  it('goes once somebody has taken it, and with the next answer that does not offer it', () => {
    const { wayBack, says, writes, shown } = page();
    says(BACK);
    wayBack.stand({ turn: 'team', person: 'Wen' });
    expect(shown()).toEqual([]);
    says();
    writes();
    wayBack.stand(WAITS);
    expect(shown()).toEqual([]);
  });

  it('is never shown where the assistant speaks, or in place of other buttons', () => {
    const { wayBack, says, writes, shown } = page();
    says(BACK);
    writes();
    wayBack.stand({ turn: 'assistant', person: null });
    expect(shown()).toEqual([]);
    says(BACK, OTHER);
    wayBack.stand(WAITS);
    expect(shown()).toEqual([BACK, OTHER]);
  });
});
