import { Caption1, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LabelCase } from '../../server/desk/wire.ts';
import { StepDialog } from '../shared/StepDialog.tsx';
import type { CaseStore } from './caseStore.ts';
import { useDesk } from './desk.ts';

const useStyles = makeStyles({
  labels: { display: 'flex', flexDirection: 'column', maxHeight: '50vh', overflowY: 'auto', padding: '2px' },
});

/** Sets labels on a case and takes others off it, all in one step. */
export function LabelDialog({
  store,
  labels,
  onClose,
}: {
  store: CaseStore;
  /** Those that it has. */
  labels: readonly string[];
  onClose: () => void;
}) {
  const { me } = useDesk();
  const [chosen, setChosen] = useState<readonly string[]>(labels);
  const change: LabelCase = {
    set: chosen.filter((label) => !labels.includes(label)),
    takeOff: labels.filter((label) => !chosen.includes(label)),
  };
  return (
    <StepDialog
      title="Labels"
      action="Save"
      done="The labels were saved"
      disabled={change.set.length === 0 && change.takeOff.length === 0}
      run={() => store.step('label', change)}
      onClose={onClose}
    >
      {/* What the shop no longer has can still be taken off. */}
      <LabelChoices labels={[...new Set([...me.labels, ...labels])]} chosen={chosen} onChange={setChosen} />
    </StepDialog>
  );
}

/** The labels there are, to be ticked. */
export function LabelChoices({
  labels,
  chosen,
  onChange,
}: {
  labels: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.labels} role="group" aria-label="Labels">
        {labels.map((label) => (
          <Checkbox
            key={label}
            label={label}
            checked={chosen.includes(label)}
            onChange={(_event, { checked }) =>
              onChange(checked === true ? [...chosen, label] : chosen.filter((each) => each !== label))
            }
          />
        ))}
      </div>
      <Caption1>For colleagues and review; never shown to the buyer.</Caption1>
    </>
  );
}
