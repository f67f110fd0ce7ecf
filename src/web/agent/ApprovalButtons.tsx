import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { lower, remedyWords } from '../../domain/telling/words.ts';
import type { ApprovalShown, Approve, CaseChanged, Refuse } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { isPractice } from '../shared/practice.ts';
import { useToasts } from '../shared/toasts.tsx';
import { StepDialog } from '../shared/StepDialog.tsx';
import { useDesk } from './desk.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '6px', alignItems: 'center' },
  said: { margin: '4px 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  caseId: string;
  approval: ApprovalShown;
  /** False when the server said that this person may not; the reason is shown by whoever knows it. */
  mayDecide?: boolean;
  after: (changed: CaseChanged) => unknown;
}

/** Yes or no to another person's offer. */
export function ApprovalButtons({ caseId, approval, mayDecide = true, after }: Props) {
  const styles = useStyles();
  const toasts = useToasts();
  const { me } = useDesk();
  const [refuses, setRefuses] = useState(false);
  const [because, setBecause] = useState('');
  const [isBusy, setBusy] = useState(false);
  const { requestId, outdated } = approval;
  const mayApprove = mayDecide && outdated === null;
  if (approval.agent.id === me.agent.id)
    return <OwnRequest caseId={caseId} requestId={requestId} after={after} />;
  const approve = (): void => {
    setBusy(true);
    api
      .post<CaseChanged>(`/api/desk/cases/${caseId}/approve`, { requestId } satisfies Approve)
      .then(after)
      .then(() => toasts.done('Approved: the offer is on its way'))
      .catch((error: unknown) => toasts.failed('It could not be approved', error))
      .finally(() => setBusy(false));
  };
  const refuse = async (): Promise<void> => {
    const body: Refuse = { requestId, because: because.trim() === '' ? null : because.trim() };
    await after(await api.post<CaseChanged>(`/api/desk/cases/${caseId}/refuse`, body));
  };
  return (
    <div className={styles.buttons}>
      <Button size="small" appearance="primary" disabled={!mayApprove || isBusy} onClick={approve}>
        Approve
      </Button>
      <Button size="small" disabled={!mayDecide || isBusy} onClick={() => setRefuses(true)}>
        Refuse
      </Button>
      {refuses ? (
        <StepDialog
          title={`Refuse ${lower(remedyWords(approval.offer))}`}
          action="Refuse"
          done="The request was refused"
          run={refuse}
          onClose={() => setRefuses(false)}
        >
          <Field label={`Why, for ${approval.agent.name}`}>
            <Textarea value={because} maxLength={1_000} onChange={(_event, { value }) => setBecause(value)} />
          </Field>
        </StepDialog>
      ) : null}
    </div>
  );
}

/** Who decides on what one asked for, and how to take it back. */
function OwnRequest({ caseId, requestId, after }: Pick<Props, 'caseId' | 'after'> & { requestId: string }) {
  const styles = useStyles();
  const toasts = useToasts();
  const [isBusy, setBusy] = useState(false);
  const withdraw = (): void => {
    setBusy(true);
    api
      .post<CaseChanged>(`/api/desk/cases/${caseId}/withdraw`, { requestId } satisfies Approve)
      .then(after)
      .then(() => toasts.done('The request was withdrawn'))
      .catch((error: unknown) => toasts.failed('The request stays', error))
      .finally(() => setBusy(false));
  };
  return (
    <div className={styles.buttons}>
      <span>
        {isPractice()
          ? 'Somebody else has to decide on your request: in practice it is approved after a few seconds.'
          : 'Somebody else has to decide on your request.'}
      </span>
      <Button size="small" disabled={isBusy} onClick={withdraw}>
        Withdraw
      </Button>
    </div>
  );
}

/** The limits it passes, by what was given when it was asked for: none where that is no longer so. */
export const passedNow = ({ outdated, passed }: ApprovalShown): ApprovalShown['passed'] =>
  outdated === null ? passed : [];

/** What whoever asks says to whoever approves, and to the buyer once it is approved; and why nobody can approve it any more. */
export function ApprovalReason({ approval: { because, words, outdated } }: Pick<Props, 'approval'>) {
  const styles = useStyles();
  return (
    <>
      {because ? <p className={styles.said}>{because}</p> : null}
      {words ? (
        <p className={styles.said} dir="auto">
          To the buyer: “{words}”
        </p>
      ) : null}
      {outdated === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{outdated}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
