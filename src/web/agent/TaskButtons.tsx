import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Remedy } from '../../domain/vocabulary/remedy.ts';
import type { Fulfilled } from '../../server/desk/wire.ts';
import { StepDialog } from '../shared/StepDialog.tsx';

const useStyles = makeStyles({ buttons: { display: 'flex', gap: '6px', marginTop: '4px' } });

interface Props {
  /** What was agreed, and the reference that the buyer was given. */
  fulfilment: { id: string; remedy: Remedy; words: string; buyer: string; thanksValidUntil: string | null };
  /** Records it. Rejects with the refusal. */
  report: (body: Fulfilled) => Promise<unknown>;
}

/** What the buyer can look up or use, by what was agreed. */
const REFERENCE_OF: Record<Remedy, string> = {
  reassurance: 'Reference',
  coupon: 'Coupon code',
  partial_refund: 'Number of the refund',
  full_refund: 'Number of the refund',
  return_for_refund: 'Number of the return',
  reship: 'Tracking number',
  replacement_part: 'Tracking number',
};

/** Says that what was agreed is done, or that it could not be. */
export function TaskButtons({ fulfilment: { id, remedy, words, buyer, thanksValidUntil }, report }: Props) {
  const styles = useStyles();
  const [asks, setAsks] = useState<'done' | 'failed' | null>(null);
  const [text, setText] = useState('');
  const run = async (): Promise<void> => {
    const written = text.trim() === '' ? null : text.trim();
    const body: Fulfilled = {
      fulfilmentId: id,
      reference: asks === 'done' ? written : null,
      failedBecause: asks === 'failed' ? written : null,
    };
    await report(body);
  };
  const close = (): void => {
    setAsks(null);
    setText('');
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => setAsks('done')}>
        Done
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setAsks('failed')}>
        Could not be done
      </Button>
      {asks === 'done' ? (
        <StepDialog
          title={`Done for ${buyer}: ${words}`}
          action="Done"
          done="Recorded as done"
          run={run}
          onClose={close}
        >
          <Field
            label={REFERENCE_OF[remedy]}
            hint={`The buyer is told it. Left empty, they are told the reference they have: ${id}.`}
          >
            <Input value={text} maxLength={200} onChange={(_event, { value }) => setText(value)} />
          </Field>
        </StepDialog>
      ) : null}
      {asks === 'failed' ? (
        <StepDialog
          title={`Could not be done for ${buyer}: ${words}`}
          action="Record it"
          done="Recorded as failed"
          disabled={text.trim() === ''}
          run={run}
          onClose={close}
        >
          <Field
            label="Why"
            hint={
              thanksValidUntil === null
                ? 'For the team alone: the buyer is told nothing by this. Unless the case is with somebody of the team or waits for them, it comes to you, so that you tell them what happens instead.'
                : 'For the team alone: the buyer is told that it could not be issued when they ask for it.'
            }
            required
          >
            <Textarea value={text} maxLength={1_000} onChange={(_event, { value }) => setText(value)} />
          </Field>
        </StepDialog>
      ) : null}
    </div>
  );
}
