import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nameOf } from '../shared/words.ts';
import { useDesk } from './desk.ts';
import { endWords } from './words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 14px',
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
  },
  words: { flexGrow: 1 },
});

interface Props {
  /** The open case: it says itself that it is closed. */
  caseId: string | null;
  onUndo: () => void;
  onNext: () => void;
}

/** What was just completed, for whoever has gone on already, with the way back while it is short. */
export function UndoBar({ caseId, onUndo, onNext }: Props) {
  const styles = useStyles();
  const { completed, me } = useDesk();
  return (
    <div role="status">
      {completed === null || completed.caseId === caseId ? null : (
        <div className={styles.bar}>
          <span className={styles.words}>
            {nameOf(completed)}’s case is completed
            {completed.closed === null ? '' : `: ${endWords(completed.closed, me.agent.id)}`}
          </span>
          <Button size="small" onClick={onUndo}>
            Undo (z)
          </Button>
          <Button size="small" appearance="primary" onClick={onNext}>
            Next case (n)
          </Button>
        </div>
      )}
    </div>
  );
}
