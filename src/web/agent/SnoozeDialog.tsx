import { Field, Input, MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { QueueRow, Snooze } from '../../server/desk/wire.ts';
import { momentWords } from '../shared/format.ts';
import { StepDialog } from '../shared/StepDialog.tsx';
import { alarmsLeft } from './bulk/chosen.ts';
import type { StepProps } from './step.ts';

const HOUR_MS = 3_600_000;
const MORNING = 9;

type Choice = 'buyer' | 'hour' | 'tomorrow' | 'week' | 'time';
const CHOICES: Record<Choice, string> = {
  buyer: 'Until the buyer writes',
  hour: 'For an hour',
  tomorrow: 'Until tomorrow at 9:00',
  week: 'For a week, until 9:00',
  time: 'Until a time of your choice',
};

/** When a choice ends, in the agent's own zone; null for no time, and where no time is chosen yet. */
function endOf(choice: Choice, chosen: string, now: Date): Date | null {
  const morning = (days: number): Date =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
  switch (choice) {
    case 'buyer':
      return null;
    case 'hour':
      return new Date(now.getTime() + HOUR_MS);
    case 'tomorrow':
      return morning(1);
    case 'week':
      return morning(7);
    case 'time': {
      const time = new Date(chosen);
      return Number.isNaN(time.getTime()) ? null : time;
    }
  }
}

/** Snoozes a case, or several. Words of the buyer end that whatever is chosen; a danger that nobody answered is not put to sleep unseen. */
export function SnoozeDialog<T>({
  rows,
  what,
  step,
  done,
  before,
  onClose,
}: StepProps<T> & { rows: readonly QueueRow[] }) {
  const [choice, setChoice] = useState<Choice>('buyer');
  const [chosen, setChosen] = useState('');
  const [opened] = useState(() => new Date());
  const end = endOf(choice, chosen, opened);
  const alarms = alarmsLeft(rows);
  const isMissing = choice === 'time' && (end === null || end <= opened);
  return (
    <StepDialog
      title={`Snooze ${what}`}
      action={alarms === null ? 'Snooze' : 'Snooze anyway'}
      done={(answer) =>
        done(answer, end === null ? 'the buyer writes' : momentWords(end.toISOString(), opened.getTime()))
      }
      disabled={isMissing}
      run={() => step('snooze', { until: end?.toISOString() ?? null } satisfies Snooze)}
      onClose={onClose}
    >
      {before}
      {alarms === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{alarms}</MessageBarBody>
        </MessageBar>
      )}
      <Field label="For how long" hint="It comes back at once when the buyer writes.">
        <RadioGroup value={choice} onChange={(_event, { value }) => setChoice(value as Choice)}>
          {Object.entries(CHOICES).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {choice === 'time' ? (
        <Field label="Until" required>
          <Input type="datetime-local" value={chosen} onChange={(_event, { value }) => setChosen(value)} />
        </Field>
      ) : null}
    </StepDialog>
  );
}
