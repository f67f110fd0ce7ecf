import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MaybeWords } from '../../server/desk/wire.ts';
import { api } from '../shared/api.ts';
import { useDesk } from './desk.ts';

const useStyles = makeStyles({
  text: { margin: '8px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere', lineHeight: '19px' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { marginTop: '6px', paddingLeft: 0 },
});

/** The case in a model's words, when asked for; what is built from the record stays beside it. */
export function ModelSummary({ caseId }: { caseId: string }) {
  const styles = useStyles();
  const { me } = useDesk();
  const [asked, setAsked] = useState<{ caseId: string; answer: MaybeWords | null } | null>(null);
  if (!me.summaries) return null;
  if (asked?.caseId !== caseId) {
    const ask = (): void => {
      setAsked({ caseId, answer: null });
      api.post<MaybeWords>(`/api/desk/cases/${caseId}/summarise`).then(
        (answer) => setAsked({ caseId, answer }),
        () => setAsked({ caseId, answer: { text: null, because: 'There is no summary by the model now.' } }),
      );
    };
    return (
      <Button className={styles.button} size="small" appearance="transparent" onClick={ask}>
        Sum it up in words
      </Button>
    );
  }
  if (asked.answer === null) return <Spinner size="tiny" label="The model reads the case" />;
  const { text, because } = asked.answer;
  return text === null ? (
    <p className={styles.quiet}>{because}</p>
  ) : (
    <>
      <p className={styles.text}>{text}</p>
      <span className={styles.quiet}>By a model. Its figures are those of the record.</span>
    </>
  );
}
