import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { LabelCase } from '../../../server/desk/wire.ts';
import { StepDialog } from '../../shared/StepDialog.tsx';
import { useDesk } from '../desk.ts';
import { LabelChoices } from '../LabelDialog.tsx';
import type { StepProps } from '../step.ts';
import type { Bulk } from './chosen.ts';

/** Sets labels on several cases, or takes them off. */
export function BulkLabelDialog({ what, step, done, before, onClose }: StepProps<Bulk>) {
  const { me } = useDesk();
  const [way, setWay] = useState<keyof LabelCase>('set');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <StepDialog
      title={`Labels of ${what}`}
      action={way === 'set' ? 'Set' : 'Take off'}
      done={(bulk) => done(bulk, wordsOf(way, chosen))}
      disabled={chosen.length === 0}
      run={() => step('label', { set: [], takeOff: [], [way]: chosen })}
      onClose={onClose}
    >
      {before}
      <Field label="What to do">
        <RadioGroup
          layout="horizontal"
          value={way}
          onChange={(_event, { value }) => setWay(value as keyof LabelCase)}
        >
          <Radio value="set" label="Set them" />
          <Radio value="takeOff" label="Take them off" />
        </RadioGroup>
      </Field>
      <LabelChoices labels={me.labels} chosen={chosen} onChange={setChosen} />
    </StepDialog>
  );
}

const wordsOf = (way: keyof LabelCase, labels: readonly string[]): string =>
  `${labels.map((label) => `“${label}”`).join(', ')} ${way === 'set' ? 'set in' : 'taken off'}`;
