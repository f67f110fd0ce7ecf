import { Field, MessageBar, MessageBarBody, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { openEnds, unansweredIn } from '../../domain/telling/desk/openEnds.ts';
import { OUTCOME_WORDS } from '../../domain/telling/words.ts';
import type { Outcome } from '../../domain/vocabulary/outcome.ts';
import type { CaseView, Complete, GiveBack, QueueRow, Transfer } from '../../server/desk/wire.ts';
import { StepDialog } from '../shared/StepDialog.tsx';
import type { CaseStore } from './caseStore.ts';
import { useDesk } from './desk.ts';
import type { StepProps } from './step.ts';
import { Choice } from '../shared/Choice.tsx';
import { orNull } from '../shared/words.ts';

export function TransferDialog<T>({
  what,
  step,
  done,
  before,
  isMine,
  onClose,
}: StepProps<T> & {
  /** Otherwise a supervisor moves what a colleague has, to themselves as well. */
  isMine: boolean;
}) {
  const { me, presence } = useDesk();
  const others = presence
    .filter(({ id }) => id !== me.agent.id)
    .toSorted((one, other) => Number(other.available) - Number(one.available));
  const colleagues = isMine ? others : [{ ...me.agent, available: me.available }, ...others];
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const recipient = (): Transfer['to'] | null => {
    const is = to.slice(0, to.indexOf(':'));
    const id = to.slice(to.indexOf(':') + 1);
    if (is === 'team') return { is, team: id };
    const agent = colleagues.find((each) => each.id === id);
    return agent ? { is: 'agent', agent: { id: agent.id, name: agent.name } } : null;
  };
  const chosen = recipient();
  const nobody = colleagues.length === 0 && me.teamsKnown.length === 0;
  return (
    <StepDialog
      title={`Transfer ${what}`}
      action="Transfer"
      done={(answer) => done(answer, chosen === null ? '' : recipientWords(chosen))}
      disabled={chosen === null}
      run={() => step('transfer', { to: chosen, note: orNull(note) })}
      onClose={onClose}
    >
      {before}
      {nobody ? (
        <MessageBar>
          <MessageBarBody>No colleague has the desk open, and no teams are known.</MessageBarBody>
        </MessageBar>
      ) : (
        <Field label="To" required>
          <Choice
            value={to}
            none="Choose somebody"
            of={[
              ...colleagues.map(
                ({ id, name, available }) => [`agent:${id}`, available ? name : `${name} (away)`] as const,
              ),
              ...me.teamsKnown.map((team) => [`team:${team}`, `Team ${team}`] as const),
            ]}
            onChoose={setTo}
          />
        </Field>
      )}
      <Field label="Why they get it" hint="They see it with the case; never shown to the buyer.">
        <Textarea value={note} maxLength={4_000} onChange={(_event, { value }) => setNote(value)} />
      </Field>
    </StepDialog>
  );
}

const recipientWords = (to: Transfer['to']): string => (to.is === 'team' ? `team ${to.team}` : to.agent.name);

export function ReturnDialog({ store, onClose }: { store: CaseStore; onClose: () => void }) {
  const [note, setNote] = useState('');
  return (
    <StepDialog
      title="Return the case to the assistant"
      action="Return"
      done="The assistant has the case again"
      run={() => store.step('return', { note: orNull(note) } satisfies GiveBack)}
      onClose={onClose}
    >
      <p>
        The buyer is told, and the assistant goes on where it was. It does not hand over again for the same
        reasons.
      </p>
      <Field label="Note" hint="For the record, never shown to the buyer.">
        <Textarea value={note} maxLength={4_000} onChange={(_event, { value }) => setNote(value)} />
      </Field>
    </StepDialog>
  );
}

const OUTCOMES: Outcome[] = [
  'settled',
  'no_agreement',
  'withdrawn',
  'buyer_gone',
  'no_complaint',
  'enquiry',
  'at_platform',
  'completed_by_agent',
];

/** What ended otherwise says how in its note: that an agent completed it is on record anyway. */
const outcomeLabel = (outcome: Outcome): string =>
  outcome === 'completed_by_agent' ? 'Otherwise: the note says how' : OUTCOME_WORDS[outcome];

export function CompleteDialog({
  store,
  view,
  onDone,
  onClose,
}: {
  store: CaseStore;
  view: CaseView;
  /** It is completed, and the row is as it is now. */
  onDone: (row: QueueRow) => void;
  onClose: () => void;
}) {
  const isAgreed = view.offers.some(({ status }) => status === 'accepted');
  const [outcome, setOutcome] = useState<Outcome | null>(isAgreed ? 'settled' : null);
  const [note, setNote] = useState('');
  const needsNote = outcome === 'completed_by_agent';
  const left = openEnds({ ...view, unanswered: unansweredIn(view.entries, view.row.waitingSince) });
  return (
    <StepDialog
      title="Complete the case"
      action={left.every(({ isWell }) => isWell) ? 'Complete' : 'Complete anyway'}
      done={({ row }) => {
        onDone(row);
        return null;
      }}
      disabled={outcome === null || (needsNote && orNull(note) === null)}
      run={() =>
        store.step('complete', {
          outcome: outcome ?? 'completed_by_agent',
          note: orNull(note),
        } satisfies Complete)
      }
      onClose={onClose}
    >
      {left.map(({ words, isWell }) => (
        <MessageBar key={words} intent={isWell ? 'info' : 'warning'} layout="multiline">
          <MessageBarBody>{words}</MessageBarBody>
        </MessageBar>
      ))}
      <Field label="How did it end?" required>
        <RadioGroup value={outcome ?? ''} onChange={(_event, { value }) => setOutcome(value as Outcome)}>
          {OUTCOMES.map((each) => (
            <Radio key={each} value={each} label={outcomeLabel(each)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Note" required={needsNote} hint="For the record, never shown to the buyer.">
        <Textarea value={note} maxLength={4_000} onChange={(_event, { value }) => setNote(value)} />
      </Field>
    </StepDialog>
  );
}
