import { Checkbox, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Because, RecordChanged, ReviewFacts } from '../../../server/review/wire.ts';
import { api } from '../../shared/api.ts';
import { StepDialog } from '../../shared/StepDialog.tsx';
import { nameOf } from '../../shared/words.ts';

export type RecordStep = 'hold' | 'lift' | 'erase' | 'erase-buyer';

interface Words {
  title: string;
  action: string;
  explains: string;
  hint: string;
  /** It cannot be undone. */
  isFinal: boolean;
}

const WORDS: Record<RecordStep, Words> = {
  hold: {
    title: 'Put the case on hold',
    action: 'Put on hold',
    explains: 'While the hold stands, nothing of the case is erased: not by hand, and not by retention.',
    hint: 'Such as: disputed before a court.',
    isFinal: false,
  },
  lift: {
    title: 'Lift the hold',
    action: 'Lift the hold',
    explains: 'From then on the case may be erased, by hand or when its time is over.',
    hint: 'Such as: the court has decided.',
    isFinal: false,
  },
  erase: {
    title: 'Erase the case',
    action: 'Erase it',
    explains:
      'All that was said, every file and every personal detail of this case is removed from the store, from the search and from exports to come. What stays is a note that says who erased it, when and why, and the hashes that prove that nothing else was changed.',
    hint: 'Such as: the buyer asked for it.',
    isFinal: true,
  },
  'erase-buyer': {
    title: 'Erase all of this buyer',
    action: 'Erase the buyer',
    explains:
      'Every case of this buyer is erased, and not only this one: all that was said, every file and every personal detail. Cases on hold are left out, and you are told.',
    hint: 'Such as: the buyer asked for it.',
    isFinal: true,
  },
};

/** The server takes no reason that is shorter. */
const SHORTEST = 3;

interface Props {
  step: RecordStep;
  facts: ReviewFacts;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for the reason, which becomes part of the record, and does it. */
export function RecordDialog({ step, facts, onDone, onClose }: Props) {
  const { title, action, explains, hint, isFinal } = WORDS[step];
  const [because, setBecause] = useState('');
  const [isSure, setSure] = useState(false);
  const run = async (): Promise<RecordChanged> => {
    const body: Because = { because: because.trim() };
    const changed = await api.post<RecordChanged>(`/api/review/cases/${facts.caseId}/${step}`, body);
    onDone();
    return changed;
  };
  return (
    <StepDialog
      title={title}
      action={action}
      done={({ done }) => done}
      disabled={because.trim().length < SHORTEST || (isFinal && !isSure)}
      run={run}
      onClose={onClose}
    >
      {isFinal ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{explains}</MessageBarBody>
        </MessageBar>
      ) : (
        <span>{explains}</span>
      )}
      <Field label="Why" hint={`${hint} It stays on record, so name nobody in it.`} required>
        <Textarea value={because} maxLength={500} onChange={(_event, { value }) => setBecause(value)} />
      </Field>
      {isFinal ? (
        <Checkbox
          label={`I know that nothing brings it back (${nameOf(facts)})`}
          checked={isSure}
          onChange={(_event, { checked }) => setSure(checked === true)}
        />
      ) : null}
    </StepDialog>
  );
}
